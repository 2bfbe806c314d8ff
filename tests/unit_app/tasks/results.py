"""Tasks with results, and a core that shows them page by page."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from core.protocol import Command, RequestId, ShowTask, TaskShown
from core.records import (
    Citation,
    CitedSentence,
    Classify,
    Confusion,
    Continue,
    DocumentId,
    Extract,
    Label,
    PieceResult,
    Proofread,
    Summarise,
    Task,
    TaskId,
    TaskPiece,
    TaskStatus,
    TextChange,
    Translate,
)
from tests.unit_app.fake_client import FakeClient

_ID = RequestId(0)

LEASE = DocumentId(7)

TRANSLATION = Task(
    id=TaskId(1),
    options=Translate(language="de"),
    title="The lease of the old house by the lake",
    status=TaskStatus.DONE,
    document_id=LEASE,
    pages=(3, 12),
    pieces=3,
    pieces_done=3,
    model="Qwen2.5 1.5B",
    created_at=1_780_000_000.0,
    finished_at=1_780_000_600.0,
)
SUMMARY = msgspec.structs.replace(TRANSLATION, options=Summarise())
PROOFREADING = msgspec.structs.replace(
    TRANSLATION, options=Proofread(), document_id=None, pages=None, title="Dear Ms Albrecht, thank you for you letter"
)
CLASSIFICATION = msgspec.structs.replace(
    TRANSLATION,
    options=Classify(labels=(Label(name="praise"), Label(name="complaint"), Label(name="question")), column="text"),
    document_id=None,
    pages=None,
    title="letters.csv",
)
EXTRACTION = msgspec.structs.replace(
    TRANSLATION, options=Extract(columns=("tenant", "rent", "from"), rows="lease"), title="Leases 2026"
)
CONTINUATION = msgspec.structs.replace(TRANSLATION, options=Continue(), document_id=None, pages=None)


def task_of(task: Task, **changes: object) -> Task:
    return msgspec.structs.replace(task, **changes)


def text_piece(number: int, text: str = "", source: str = "", **changes: object) -> TaskPiece:
    """A part of a translation and the like; without a text it isn't done."""
    piece = TaskPiece(
        number=number,
        page=number + 3,
        start=10,
        end=50,
        source=source or f"Source {number}.",
        before="\n\n" if number else "",
        result=PieceResult(text=text) if text else None,
    )
    return msgspec.structs.replace(piece, **changes)


def classified(number: int, text: str, label: str, share: float, known: str = "") -> TaskPiece:
    others = [name for name in ("praise", "complaint", "question") if name != label]
    shares = {label: share, others[0]: (1 - share) * 0.7, others[1]: (1 - share) * 0.3}
    return TaskPiece(number=number, source=text, result=PieceResult(label=label, shares=shares, known=known))


def extracted(number: int, *rows: tuple[str, ...]) -> TaskPiece:
    return TaskPiece(number=number, page=number + 1, start=5, end=60, source="…", result=PieceResult(rows=rows))


LETTER = "Dear Ms Albrecht, thank you for you letter. I has read it with with pleasure.\nYours, Ada"


def proofread_piece(number: int = 0, decided: Sequence[bool | None] = (None, None, None)) -> TaskPiece:
    """Three proposals: one put in, one other, one taken out."""
    places = (
        (LETTER.index("you letter") + 3, LETTER.index("you letter") + 3, "r"),
        (LETTER.index("has"), LETTER.index("has") + 3, "have"),
        (LETTER.index("with with") + 4, LETTER.index("with with") + 9, ""),
    )
    changes = tuple(
        TextChange(start=start, end=end, text=text, accepted=accepted)
        for (start, end, text), accepted in zip(places, decided, strict=True)
    )
    return TaskPiece(
        number=number,
        source=LETTER,
        before="\n\n" if number else "",
        result=PieceResult(text="corrected", changes=changes),
    )


SUMMARY_TEXT = "The rent is nine hundred euros a month. It is due on the first. Dogs are allowed."


def summary_piece(number: int = 3) -> TaskPiece:
    """A summary that was put together, with a sentence that nothing carries."""
    first = SUMMARY_TEXT.index(".") + 1
    second = SUMMARY_TEXT.index(".", first) + 1
    return TaskPiece(
        number=number,
        level=1,
        result=PieceResult(
            text=SUMMARY_TEXT,
            cited=(
                CitedSentence(start=0, end=first, numbers=(1,)),
                CitedSentence(start=first + 1, end=second, numbers=(2,)),
                CitedSentence(start=second + 1, end=len(SUMMARY_TEXT)),
            ),
            sources=(
                Citation(number=1, document_id=LEASE, title="Lease", page=4, start=20, end=50, quote="Nine hundred."),
                Citation(number=2, document_id=LEASE, title="Lease", page=5, start=1, end=9, quote="On the first."),
            ),
        ),
    )


CONFUSION = Confusion(
    labels=("praise", "complaint", "question"),
    counts=((8, 1, 1), (2, 15, 0), (1, 0, 4)),
    macro_f1=0.802,
    accuracy=27 / 32,
)


class Core:
    """Answers `ShowTask` with the pieces it has."""

    def __init__(self, client: FakeClient, task: Task, pieces: Sequence[TaskPiece], **shown: object) -> None:
        self._client = client
        self.task = task
        self.pieces = list(pieces)
        self.shown = shown

    def answer(self, *, most: int = 1000) -> int:
        """All that is asked, and what is asked because of the answers; at most so many. Returns how many there were."""
        count = 0
        while count < most and (waiting := self._client.unanswered(ShowTask)):
            self._client.answer(self._reply(waiting[0]), waiting[0])
            count += 1
        return count

    def _reply(self, command: Command) -> TaskShown:
        assert isinstance(command, ShowTask)
        pieces = tuple(self.pieces[command.after : command.after + command.limit])
        reply = TaskShown(request_id=_ID, task=self.task, pieces=pieces, total=len(self.pieces))
        return msgspec.structs.replace(reply, **self.shown)
