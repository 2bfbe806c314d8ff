"""Has PDF and pictures made by the process of `app.exports.paper`: gives it what the core tells of the conversations."""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QProcess, QProcessEnvironment, QRunnable, QThreadPool, QTimer, Signal
from PySide6.QtGui import QImage

from app.core_client import CoreClient
from app.exports.jobs import (
    NOTHING_SEEN,
    TOO_LONG,
    Begin,
    End,
    Line,
    Made,
    MakePdf,
    MakePictures,
    Messages,
    NotMade,
    Taken,
    decode_from_paper,
    encode,
)
from core.protocol import CancelExport, ConversationRead, Failed, PreviewMasks, ReadConversation, Reply
from core.records import ConversationId, MaskWords, MessageId, Problem

# How long a process that was stopped may take to clear up.
_PATIENCE_MS = 20_000

# A longer line holds pictures, and isn't read on the window's thread.
_LONG = 100_000


def paper_command() -> list[str]:
    """The command that makes paper: this very program when it is installed, or a module of this Python."""
    if getattr(sys, "frozen", False):
        return [str(Path(sys.executable)), "paper"]
    return [sys.executable, "-m", "app.exports.paper"]


class _Decode(QRunnable):
    """Reads pictures aside: that takes a while."""

    def __init__(self, client: PaperClient, line: bytes) -> None:
        super().__init__()
        self._client = client
        self._line = line

    def run(self) -> None:
        answer = decode_from_paper(self._line)
        pictures = answer.pictures if isinstance(answer, Made) else ()
        self._client.decoded.emit(pictures, [QImage.fromData(QByteArray(one)) for one in pictures])


class PaperClient(QObject):
    """One job. It goes when it is over, and lives as long as the core's client at most: whoever asked may be gone before.

    Signals:
        progressed: (messages taken so far)
        made: (paths, pictures as PNG, the same as QImage)
        failed: (Problem)
        ended: after any of these, and when it was stopped.
    """

    progressed = Signal(int)
    made = Signal(object, object, object)
    failed = Signal(object)
    ended = Signal()
    decoded = Signal(object, object)

    def __init__(
        self,
        client: CoreClient,
        job: MakePdf | MakePictures,
        conversations: Sequence[tuple[ConversationId, tuple[MessageId, ...]]],
        *,
        masks: MaskWords | None = None,
    ) -> None:
        super().__init__(client)
        self._client = client
        self._job = job
        self._waiting = deque(conversations)
        self._masks = masks
        self._after = 0
        self._done = 0
        self._more = False
        self._over = False
        self._decoding = False
        self._line = b""
        self._process = process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("PYTHONIOENCODING", "utf-8")
        process.setProcessEnvironment(environment)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._read_output)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        self.decoded.connect(self._on_decoded)

    def start(self) -> None:
        command = paper_command()
        self._process.start(command[0], command[1:])
        self._say(self._job)
        if self._masks is None:
            self._ask()
            return
        # Everything is read before anything is replaced.
        ids = tuple(where for where, _ in self._waiting)
        self._client.ask(PreviewMasks(words=self._masks, conversation_ids=ids, whole=True), self._on_previewed)

    def stop(self) -> None:
        """No more of it is wanted; what was begun goes."""
        if self._masks is not None:
            self._client.ask(CancelExport())
        self._finish()

    # --- to the process -----------------------------------------------------------------------------------------

    def _ask(self) -> None:
        """For the next messages."""
        if not self._waiting:
            self._say(End())
            return
        where, message_ids = self._waiting[0]
        command = ReadConversation(
            conversation_id=where, after=self._after, message_ids=message_ids, masked=self._masks is not None
        )
        self._client.ask(command, self._on_read)

    def _on_previewed(self, reply: Reply) -> None:
        if self._over:
            return
        if isinstance(reply, Failed):
            self._fail(reply.problem)
        else:
            self._ask()

    def _on_read(self, reply: Reply) -> None:
        if self._over:
            return
        if isinstance(reply, Failed):
            self._fail(reply.problem)
            return
        assert isinstance(reply, ConversationRead)
        if not self._after:
            self._say(Begin(conversation=reply.conversation))
        self._more = reply.more
        self._done += len(reply.messages)
        if reply.more:
            self._after = reply.messages[-1].id
        else:
            self._after = 0
            self._waiting.popleft()
        self._say(Messages(messages=reply.messages))

    def _say(self, line: Line) -> None:
        self._process.write(QByteArray(encode(line)))

    # --- from the process ---------------------------------------------------------------------------------------

    def _read_output(self) -> None:
        self._line += self._process.readAllStandardOutput().data()
        while not self._over and (end := self._line.find(b"\n")) >= 0:
            line, self._line = self._line[:end], self._line[end + 1 :]
            if len(line) > _LONG:
                self._decode(line)
            else:
                self._hear(line)

    def _hear(self, line: bytes) -> None:
        match decode_from_paper(line):
            case Taken():
                self.progressed.emit(self._done)
                self._ask()
            case Made(paths=paths):
                if paths:
                    self._tell(paths, (), [])
                else:
                    self._decode(line)
            case NotMade(problem=problem):
                self._fail(self._worded(problem))

    def _decode(self, line: bytes) -> None:
        self._decoding = True
        QThreadPool.globalInstance().start(_Decode(self, line))

    def _on_decoded(self, pictures: tuple[bytes, ...], images: list[QImage]) -> None:
        self._decoding = False
        if not self._over:
            self._tell((), pictures, images)
        self._let_go()

    def _tell(self, paths: tuple[str, ...], pictures: tuple[bytes, ...], images: list[QImage]) -> None:
        self.made.emit(paths, pictures, images)
        self._finish()

    def _on_finished(self) -> None:
        self._read_output()
        if not self._over and not self._decoding:
            self._fail(self._died())
        self._let_go()

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and not self._over:
            self._fail(self._died())

    def _worded(self, problem: Problem) -> Problem:
        """What the process has no words of its own for."""
        if problem.code == NOTHING_SEEN:
            return Problem(
                code=NOTHING_SEEN,
                what=self.tr("There is nothing to be seen in these messages."),
                safe=self.tr("No picture was made."),
                next_step=self.tr("Choose others."),
            )
        if problem.code == TOO_LONG:
            return Problem(
                code=TOO_LONG,
                what=self.tr("This is too long for pictures."),
                safe=self.tr("No picture was made."),
                next_step=self.tr("Choose fewer messages, or export the conversation as PDF."),
            )
        return problem

    def _died(self) -> Problem:
        return Problem(
            code="paper_died",
            what=self.tr("The part of Rememora that makes PDF and pictures stopped unexpectedly."),
            safe=self.tr("Your conversations are as they were, and nothing half-written was left."),
            next_step=self.tr("Try again. If it happens again, export as HTML and print that."),
        )

    def _fail(self, problem: Problem) -> None:
        self.failed.emit(problem)
        self._finish()

    def _finish(self) -> None:
        if self._over:
            return
        self._over = True
        process = self._process
        process.closeWriteChannel()  # it clears up and ends
        QTimer.singleShot(_PATIENCE_MS, process, process.kill)
        self.ended.emit()
        self._let_go()

    def _let_go(self) -> None:
        if self._over and not self._decoding and self._process.state() is QProcess.ProcessState.NotRunning:
            self.deleteLater()
