"""The sentences of a reply that may state something, with where they stand in it."""

from __future__ import annotations

import re

import msgspec

from core.memory.sentences import sentences

# Formats, no language: blocks of code, formulas on lines of their own; what begins a line of Markdown; what stands around words.
_CODE = re.compile(r"(```|~~~).*?(?:\1|\Z)|^\$\$.*?^\$\$", re.DOTALL | re.MULTILINE)
_LINE_MARK = re.compile(r"[ \t]*(?:(?:[-*+•>]|#{1,6}|\d{1,3}[.)]|\[[ xX]\])[ \t]+)*")
_RULE = re.compile(r"[\s|:*_=-]*")
_EMPHASIS = re.compile(r"\*\*|__|(?<!\w)[*_]|[*_](?!\w)|`")

_ASKS = ("?", "？", "؟")
_ANNOUNCES = (":", "：")
_CLOSING = " \n\"'”’)]」』*_"


class Statement(msgspec.Struct, frozen=True):
    """A sentence of a reply.

    Attributes:
        start, end: of the reply's text, in characters.
        text: without Markdown's marks.
    """

    start: int
    end: int
    text: str


def statements_in(text: str) -> list[Statement]:
    """All sentences but those that ask or announce something, and what is code; in order."""
    found: list[Statement] = []
    # Of the same length, so that places stay.
    prose = _EMPHASIS.sub(_blank, _CODE.sub(_blank, text))
    line_start = 0
    for line in prose.split("\n"):
        mark = _LINE_MARK.match(line)
        at = mark.end() if mark else 0
        heading = line.lstrip().startswith("#")
        for part in sentences(line[at:]) if not heading and not _RULE.fullmatch(line) else ():
            start = line.index(part, at)
            at = start + len(part)
            plain = " ".join(part.split())
            if plain.rstrip(_CLOSING).endswith((*_ASKS, *_ANNOUNCES)) or not any(map(str.isalnum, plain)):
                continue
            found.append(Statement(line_start + start, line_start + at, plain))
        line_start += len(line) + 1
    return found


def _blank(match: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", match[0])


class Marks:
    """Takes citations that a model sets by itself ("[3]", "[1, 2]") out of a reply while it streams.

    In code and before "(" or ":" such brackets mean something else and stay.

    Args:
        highest: the highest number of a passage; what is beyond is no citation.
    """

    def __init__(self, highest: int) -> None:
        self._highest = highest
        self._held = ""
        self._ticks = 0

    def feed(self, text: str) -> str:
        """What can be told by now."""
        self._held += text
        kept, self._held = self._split(ended=False)
        return kept

    def finish(self) -> str:
        """The reply ended: the rest."""
        kept, self._held = self._split(ended=True)
        return kept

    def _split(self, *, ended: bool) -> tuple[str, str]:
        kept, at, text = "", 0, self._held
        while (match := _BEGINS.search(text, at)) is not None:
            kept += self._counted(text[at : match.start()])
            whole = _MARK.match(text, match.start())
            if not ended and _MAY_BE.fullmatch(text, match.start()):
                return kept, text[match.start() :]
            if whole is None or self._ticks % 2 or not self._is_citation(whole):
                kept += self._counted(match[0])
                at = match.end()
            else:
                at = whole.end()
        return kept + self._counted(text[at:]), ""

    def _is_citation(self, mark: re.Match[str]) -> bool:
        return all(0 < int(number) <= self._highest for number in re.findall(r"\d+", mark["numbers"]))

    def _counted(self, text: str) -> str:
        self._ticks += len(re.findall("`+", text))
        return text


_BEGINS = re.compile(r"[ \t]*[\[【]|[ \t]+\Z")
# "[1]", "[1, 2]", "[1][2]", "【1】", "[1†source]"; before what would make it a link or a note, it is none.
_NUMBERS = r"\d{1,2}(?:\s?[,;–-]\s?\[?\d{1,2})*"
_MARK = re.compile(rf"[ \t]*[\[【](?P<numbers>{_NUMBERS})(?:†[^\]】]{{0,40}})?[\]】](?![(:])")
# What may still become one: everything so far is the beginning of a mark, or a whole one with nothing after it.
_MAY_BE = re.compile(r"[ \t]*(?:[\[【](?:\d{1,2}(?:\s?[,;–-]?\s?\[?\d{0,2})*(?:†[^\]】]{0,40})?[\]】]?\(?)?)?")
