"""Numbers of notes in a text, and the list of what they mean, as Markdown."""

from __future__ import annotations

import re
from collections.abc import Mapping

from core.records import Citation, PieceResult

_SPECIAL = re.compile(r"([\\`*_<>#|~$])")

# Behind a backslash they would begin a formula.
_BRACKET, _ROUND_BRACKET = "&#91;", "&#40;"


class Notes:
    """The sources of several results, each counted once over all of them.

    Args:
        words: "sources", and "at_page" for "p. %1".
    """

    def __init__(self, words: Mapping[str, str]) -> None:
        self._words = words
        self._numbers: dict[tuple[str, int, str, int, int], int] = {}
        self._sources: list[Citation] = []

    def numbered(self, result: PieceResult) -> str:
        """A result's text, with numbers behind the sentences that rest on sources."""
        by_number = {one.number: one for one in result.sources}
        text, at = "", 0
        for one in sorted(result.cited, key=lambda sentence: sentence.end):
            found = dict.fromkeys(self._number(by_number[number]) for number in one.numbers if number in by_number)
            if at <= one.end <= len(result.text):
                text += _own(result.text[at : one.end]) + "".join(f"[^{number}]" for number in found)
                at = one.end
        return text + _own(result.text[at:])

    def listed(self) -> str:
        """What the numbers mean; empty if there are none."""
        if not self._sources:
            return ""
        lines = (f"[^{number}]: {self._source(one)}" for number, one in enumerate(self._sources, 1))
        return f"**{escaped(self._words['sources'])}**\n\n" + "\n\n".join(lines)

    def _number(self, source: Citation) -> int:
        key = (source.title, source.page, source.page_label, source.start, source.end)
        if key not in self._numbers:
            self._numbers[key] = len(self._numbers) + 1
            self._sources.append(source)
        return self._numbers[key]

    def _source(self, source: Citation) -> str:
        page = source.page_label or (str(source.page) if source.page else "")
        title = escaped(" ".join(source.title.split()))
        return f"{title}, {escaped(self._words['at_page'].replace('%1', page))}" if page else title


def _own(text: str) -> str:
    """A text with no notes of its own."""
    return text.replace("[^", _BRACKET + "^")


def escaped(text: str) -> str:
    """A text that no mark of Markdown is left in."""
    return _own(_SPECIAL.sub(r"\\\1", text).replace("](", f"]{_ROUND_BRACKET}"))
