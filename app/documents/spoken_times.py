"""When something in a transcript is said. A paragraph begins with its time: "[1:02:03] What is said"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from PySide6.QtCore import QTextBoundaryFinder

# As `core.documents.transcript` writes it.
_TIME = re.compile(r"^\[(?:(\d+):)?(\d{1,2}):(\d{2})\] ", re.MULTILINE)

# How fast people speak, in characters a second: no place in a paragraph is later than so.
_CHARACTERS_A_SECOND = 13.0


class SpokenTimes:
    """Of one page.

    Attributes:
        spans: of its paragraphs, in characters, without their times.
    """

    def __init__(self, text: str) -> None:
        found = list(_TIME.finditer(text))
        self._starts = [int(one[1] or 0) * 3600 + int(one[2]) * 60 + int(one[3]) for one in found]
        self._marks = [one.start() for one in found]
        ends = [*self._marks[1:], len(text)]
        self.spans = [(one.end(), end) for one, end in zip(found, ends, strict=False)]

    def time_at(self, character: int) -> float | None:
        """When what stands there is said, about; None if nobody knows."""
        at = bisect_right(self._marks, character) - 1
        if at < 0:
            return None
        start, (begin, end) = float(self._starts[at]), self.spans[at]
        into = max(0, character - begin)
        later = into / _CHARACTERS_A_SECOND
        if at + 1 < len(self._starts):
            later = min(later, (self._starts[at + 1] - start) * into / max(1, end - begin))
        return start + later

    def span_at(self, seconds: float) -> tuple[int, int] | None:
        """The paragraph that is said then."""
        at = bisect_right(self._starts, seconds) - 1
        return self.spans[at] if at >= 0 else None


def sentences_in(text: str, span: tuple[int, int]) -> Iterator[tuple[int, int]]:
    """Where the sentences of a paragraph stand in a text, without the space around them. One that says nothing has one."""
    begin, end = span
    paragraph = text[begin:end].rstrip()
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Sentence, paragraph)
    units = paragraph.encode("utf-16-le", "surrogatepass")
    start = 0
    while (border := finder.toNextBoundary()) >= 0:
        over = len(units[: 2 * border].decode("utf-16-le", "surrogatepass"))
        if said := paragraph[start:over].strip():
            first = begin + paragraph.index(said, start)
            yield first, first + len(said)
        start = over
    if not paragraph:
        yield begin, begin


def clock_text(seconds: float) -> str:
    """4:07, 1:02:03."""
    minutes, left = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{left:02}" if hours else f"{minutes}:{left:02}"
