"""What has to stay as it is in a line when its words change: code, formulas, addresses, tags, and places that a program fills in."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import msgspec

from core.markdown.addresses import bare_addresses
from core.markdown.tex_marks import find_inline

_CODE = re.compile(r"(?<![`\\])(`+)(?!`)(.+?)(?<!`)\1(?!`)")
_IMAGE = re.compile(r"!\[[^\]\n]*\](?:\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+\"[^\"\n]*\")?\)|\[[^\]\n]*\])")
_TARGET = re.compile(r"(?<=\])(?:\((?:<[^>\n]*>|[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)(?:\s+\"[^\"\n]*\")?\)|\[[^\]\n]+\])")
_NOTE = re.compile(r"\[\^[^\]\s]+\]")
_TAG = re.compile(r"</?[A-Za-z][^<>\n]*>|<!--.*?-->")
_ENTITY = re.compile(r"&(?:[A-Za-z]\w{1,30}|#\d{1,7}|#x[0-9A-Fa-f]{1,6});")
_FILLED_IN = re.compile(
    r"\{\{[^{}\n]{1,60}\}\}|\$\{[^{}\s]{1,60}\}|\{[\w.:!\[\]-]{0,40}\}|%(?:\(\w+\))?[-+0#]?\d*(?:\.\d+)?[sdifgxu]\b"
    r"|%\d+\$[sd]|%\d{1,2}(?!\d|\s*%)\b"
)
_MAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]*\w")
_PLAIN = (_CODE, _IMAGE, _TARGET, _NOTE, _TAG, _ENTITY, _FILLED_IN, _MAIL)

# What is longer is never shown to a model: it would cost more than its words.
_SHOWN_CHARS = 24


class Part(msgspec.Struct, frozen=True):
    """Something that stays. `target`: of a link, right behind its words."""

    start: int
    end: int
    text: str
    target: bool = False


def fixed_parts(text: str) -> list[Part]:
    """All of them, in order, not overlapping."""
    found: list[tuple[int, int, bool]] = [
        (match.start(), match.end(), form is _TARGET) for form in _PLAIN for match in form.finditer(text)
    ]
    found += [(start, end, False) for start, end in bare_addresses(text)]
    found += [(start, end, False) for start, end in _formulas(text)]
    parts: list[Part] = []
    for start, end, target in sorted(found, key=lambda one: (one[0], -one[1])):
        if not parts or start >= parts[-1].end:
            parts.append(Part(start, end, text[start:end], target))
    return parts


def _formulas(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    while (at := min((place for mark in ("$", "\\(", "\\[", "\\begin{") if (place := text.find(mark, at)) >= 0), default=-1)) >= 0:  # fmt: skip
        found = find_inline(text, at, len(text), growing=False)
        if found is not None:
            yield at, found.end
        at = found.end if found is not None else at + 1


class Masked(msgspec.Struct, frozen=True):
    """A line with marks in place of what stays.

    Attributes:
        hidden: mark -> what it stands for.
        shown: what stays and stands in `text` as it is.
    """

    text: str
    hidden: dict[str, str]
    shown: tuple[str, ...]

    def restored(self, answer: str) -> str:
        """An answer with what the marks stand for."""
        for mark, text in self.hidden.items():
            answer = answer.replace(mark, text)
        return answer

    def missing(self, answer: str) -> list[str]:
        """What stands in an answer less or more often than it should, as it was shown."""
        wanted = Counter([*self.hidden, *self.shown])
        return [text for text, count in wanted.items() if answer.count(text) != count]


def masked(text: str, *, all_of_it: bool = False) -> Masked:
    """A line as it is shown to a model.

    Args:
        all_of_it: hide short ones, too.
    """
    written, at = "", 0
    hidden: dict[str, str] = {}
    shown: list[str] = []
    number = 0
    for part in fixed_parts(text):
        written += text[at : part.start]
        number += 1
        while f"{{{number}}}" in text:
            number += 1
        if all_of_it or part.target or len(part.text) > _SHOWN_CHARS:
            mark = f"(#{number})" if part.target else f"{{{number}}}"
            hidden[mark] = part.text
            written += mark
        else:
            shown.append(part.text)
            written += part.text
        at = part.end
    return Masked(written + text[at:], hidden, tuple(shown))


def words_alone(text: str) -> str:
    """A line without what stays."""
    written, at = "", 0
    for part in fixed_parts(text):
        written += text[at : part.start] + " "
        at = part.end
    return written + text[at:]
