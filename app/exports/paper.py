"""The process that makes PDF and pictures: `python -m app.exports.paper` reads lines (`jobs`) and answers them."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from PySide6.QtWidgets import QApplication

from app.chat.formulas import formulas
from app.exports.jobs import (
    Begin,
    Line,
    Made,
    MakePdf,
    MakePictures,
    Messages,
    NotMade,
    Taken,
    ToPaper,
    decode_to_paper,
    encode,
)
from app.exports.pdf import make_pdf
from app.exports.picture import RATIO, NoPictureError, make_pictures
from app.style import Style, Theme
from core.exports.files import Member, RememoraError, check_place, write_file, write_folder, write_zip
from core.exports.names import Names
from core.records import ExportedConversation, ExportedMessage, Problem


class Paper:
    """Does one job, with what follows it on `source`."""

    def __init__(self, application: QApplication, job: ToPaper, source: BinaryIO, target: BinaryIO) -> None:
        self._application = application
        self._job = job
        self._source = source
        self._target = target
        self._next: Begin | None = None

    def run(self) -> None:
        """Do it, and say what came of it."""
        try:
            match self._job:
                case MakePdf() as job:
                    check_place(Path(job.path), replace=job.replace)
                    self._make_pdf(job)
                    self._say(Made(paths=(job.path,)))
                case MakePictures() as job:
                    self._say(self._make_pictures(job))
                case _:
                    pass
        except RememoraError as error:
            self._say(NotMade(problem=error.problem))
        except NoPictureError as error:
            self._say(NotMade(problem=Problem(code=error.code, what="")))

    def _make_pictures(self, job: MakePictures) -> Made:
        theme = Theme.DARK if job.dark else Theme.LIGHT
        style = Style(self._application, theme, job.text_scale, fonts=job.fonts)
        pictures = make_pictures(style, [one for _, some in self._conversations() for one in some], job.footer)
        if not job.path:
            return Made(pictures=tuple(pictures))
        first = Path(job.path)
        paths = [
            first.with_stem(f"{first.stem} {number}" if number > 1 else first.stem)
            for number in range(1, len(pictures) + 1)
        ]
        for path in paths:
            check_place(path, replace=job.replace and path is paths[0])
        for path, picture in zip(paths, pictures, strict=True):
            write_file(path, [picture])
        return Made(paths=tuple(map(str, paths)))

    def _make_pdf(self, job: MakePdf) -> None:
        style = Style(self._application, Theme.LIGHT, fonts=job.fonts)
        path = Path(job.path)
        if not job.many:
            conversation, messages = next(self._conversations())
            write_file(path, [self._pdf(style, job, conversation, messages)])
        elif path.suffix.lower() == ".zip":
            write_zip(path, self._members(style, job))
        else:
            write_folder(path, self._members(style, job))

    def _members(self, style: Style, job: MakePdf) -> Iterator[Member]:
        names = Names()
        for conversation, messages in self._conversations():
            name = names.give(conversation.title, job.words.untitled, "pdf")
            yield name, conversation.updated_at, [self._pdf(style, job, conversation, messages)]

    def _pdf(
        self, style: Style, job: MakePdf, conversation: ExportedConversation, messages: Iterator[ExportedMessage]
    ) -> bytes:
        return make_pdf(style, conversation, messages, job.parts, job.words, job.now, letter=job.letter)

    def _conversations(self) -> Iterator[tuple[ExportedConversation, Iterator[ExportedMessage]]]:
        line: ToPaper | None = self._read()
        while isinstance(line, Begin):
            self._next = None
            yield line.conversation, self._messages()
            line = self._next  # where its messages ended

    def _messages(self) -> Iterator[ExportedMessage]:
        while isinstance(line := self._read(), Messages):
            yield from line.messages
            self._say(Taken())
        self._next = line if isinstance(line, Begin) else None

    def _read(self) -> ToPaper:
        line = self._source.readline()
        if not line:
            # Whoever asked is gone, or has stopped it: what isn't whole goes.
            raise KeyboardInterrupt
        return decode_to_paper(line)

    def _say(self, line: Line) -> None:
        self._target.write(encode(line))
        self._target.flush()


def main() -> int:
    """Returns the exit code."""
    if sys.platform.startswith("linux"):
        # It shows nothing, and may run where nothing can be shown.
        sys.argv += ["-platform", "offscreen"]
    # A program without a console has these, but Python makes no streams of them.
    source, target = os.fdopen(0, "rb"), os.fdopen(1, "wb")
    line = source.readline()
    if not line:
        return 1
    job = decode_to_paper(line)
    if isinstance(job, MakePictures):
        # What is drawn as pictures in the window, such as formulas, is then as fine as the rest.
        os.environ["QT_SCALE_FACTOR"] = str(RATIO)
    application = QApplication(sys.argv)
    try:
        Paper(application, job, source, target).run()
    except KeyboardInterrupt:
        return 1
    finally:
        formulas().stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
