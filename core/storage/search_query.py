"""What somebody types to search: words, "phrases", and -words that must not be there.

As an FTS5 expression, and as what to mark in a text that was found. Any characters are safe: what isn't a word says nothing.
"""

from __future__ import annotations

import re

from core.storage.folding import MARKS, Folded, fold
from core.storage.words import UNSPACED, pieces_of, printable, quoted

# Typed in place of the plain ones: by the keyboards of many languages, and by phones.
_QUOTES = re.compile("[\u201c-\u201f\u00ab\u00bb\u300c\u300d\uff02]")
_TERM = re.compile(r'(?P<minus>-)?"(?P<phrase>[^"]*)(?P<closed>")?|-(?P<without>[^\W\d_]\S*)|(?P<piece>\S+)')


class SearchQuery:
    """A query, read.

    Attributes:
        expression: for FTS5; None if there is no letter or digit in it.
        literal: the text as it is, for what has no words; empty if nothing is left of it without marks.
        plain: what is looked for, as it was typed, without marks and without what must not be there: for its meaning.
    """

    def __init__(self, text: str) -> None:
        literal = printable(text).strip()
        self.literal = literal if fold(literal) else ""
        wanted, without, begun = _terms(_QUOTES.sub('"', self.literal))
        if not wanted:  # only -words: nothing to take them from
            wanted, without, begun = without, [], bool(without)
        self.plain = " ".join(written for written, _ in wanted)
        self._without = [term for _, term in without]
        self._wanted = [(term, begun and at == len(wanted) - 1) for at, (_, term) in enumerate(wanted)]
        self.expression = self._expression()
        self._marks = self._pattern()

    def fits(self, text: str) -> bool:
        """It has all that is looked for somewhere in it, and nothing of what must not be there."""
        folded = fold(text)
        if self.expression is None:
            return bool(self.literal) and fold(self.literal) in folded
        return all(" ".join(term.split()) in folded for term, _ in self._wanted) and not any(
            re.search(_pattern_of(term, begun=False), folded) for term in self._without
        )

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Where what is looked for stands in a text, as (start, end), in order and apart from each other."""
        if self._marks is None:
            return []
        folded = Folded(text)
        found: list[tuple[int, int]] = []
        for match in self._marks.finditer(folded.text):
            start, end = folded.span(*match.span())
            # Two matches may be of one character: of "ß", say.
            if not found or start >= found[-1][1]:
                found.append((start, end))
        return found

    def anywhere(self, written: str) -> bool:
        """What was found counts within words too: it is of a script without spaces, or no word."""
        found = pieces_of(fold(written))
        return not found or bool(UNSPACED.match(found[0]))

    def snippet(self, text: str, *, before: int = 40, length: int = 160) -> str:
        """Plain text around the first match, on one line; the matched words stand between U+0002 and U+0003.

        Args:
            before: characters shown before the first match.
            length: characters shown in all.
        """
        spans = self.spans(text)
        start = max(0, spans[0][0] - before) if spans else 0
        end = min(len(text), start + length)
        parts: list[str] = ["…"] if start else []
        position = start
        for first, last in spans:
            if last > end:
                break
            parts += [_plain(text[position:first]), "\x02", _plain(text[first:last]), "\x03"]
            position = last
        parts.append(_plain(text[position:end]))
        if end < len(text):
            parts.append("…")
        return re.sub(r"\s+", " ", "".join(parts)).strip()

    def _expression(self) -> str | None:
        if not self._wanted:
            return None
        parts = [quoted(term) + ("*" if begun else "") for term, begun in self._wanted]
        expression = " AND ".join(parts)
        if self._without:
            expression = f"({expression})" + "".join(f" NOT {quoted(term)}" for term in self._without)
        return expression

    def _pattern(self) -> re.Pattern[str] | None:
        if self._wanted:
            longest_first = sorted(self._wanted, key=lambda one: len(one[0]), reverse=True)
            return re.compile("|".join(_pattern_of(term, begun=begun) for term, begun in longest_first))
        return re.compile(re.escape(fold(self.literal))) if self.literal else None


def _terms(text: str) -> tuple[list[tuple[str, str]], list[tuple[str, str]], bool]:
    """What is looked for and what must not be there, as written and folded; and whether the last of the former may go on."""
    wanted: list[tuple[str, str]] = []
    without: list[tuple[str, str]] = []
    begun = False
    for match in _TERM.finditer(text):
        minus = match["minus"] or match["without"]
        written = match["phrase"] or match["without"] or match["piece"] or ""
        term = fold(written).strip()
        if pieces_of(term):
            (without if minus else wanted).append((written.strip(), term))
            begun = not minus and not match["closed"] and match.end() == len(text)
    return wanted, without, begun


def _pattern_of(term: str, *, begun: bool) -> str:
    """A word is found whole, or at its beginning; a piece without spaces around it anywhere."""
    found = pieces_of(term)
    pattern = ""
    for before, piece in zip([None, *found], found, strict=False):
        if before is not None:
            pattern += r"[\W_]*" if UNSPACED.match(before) or UNSPACED.match(piece) else r"[\W_]+"
        elif not UNSPACED.match(piece):
            pattern += r"(?<![^\W_])"
        pattern += re.escape(piece)
    return pattern if begun or UNSPACED.match(found[-1]) else rf"{pattern}(?![^\W_]|[{MARKS}])"


def _plain(text: str) -> str:
    return text.replace("\x02", "").replace("\x03", "")
