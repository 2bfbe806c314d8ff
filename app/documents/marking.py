"""Which words of a passage are marked, and what of it is shown."""

from __future__ import annotations

import re

from app.widgets.marked_text import MATCH_BEGIN, MATCH_END

# Of a passage, in characters: some two lines.
_SHOWN = 230
# Before the first word that is marked.
_BEFORE = 60

# A word of fewer letters marks only itself, not what begins with it; one of still fewer tells nothing.
_STEM = 4
_TELLING = 3

# Written without spaces between words: one of these is found anywhere.
_SPACELESS = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")


def marked(text: str, query: str) -> str:
    """The piece of a passage around the first word of the query that is in it, with all of them marked."""
    plain = " ".join(text.replace(MATCH_BEGIN, "").replace(MATCH_END, "").split())
    pattern = _pattern(query)
    first = pattern.search(plain) if pattern is not None else None
    start = 0 if first is None or first.start() <= _BEFORE else _word_start(plain, first.start() - _BEFORE)
    shown = plain[start : start + _SHOWN]
    if start + _SHOWN < len(plain):
        shown = shown.rstrip() + "…"
    if pattern is not None:
        shown = pattern.sub(lambda match: f"{MATCH_BEGIN}{match[0]}{MATCH_END}", shown)
    return ("…" if start else "") + shown


def _word_start(text: str, at: int) -> int:
    space = text.find(" ", at)
    return space + 1 if 0 <= space < at + _BEFORE else at


def _pattern(query: str) -> re.Pattern[str] | None:
    """The words side by side as they were typed, and each of them; short ones such as "of" only where there are no others."""
    words = re.findall(r"\w+", query)
    telling = [word for word in words if len(word) >= _TELLING or _SPACELESS.search(word)] or words
    singles = [_word(word) for word in sorted(set(telling), key=len, reverse=True)]
    phrase = [r"\W+".join(map(_word, words))] if len(words) > 1 else []
    return re.compile("|".join(phrase + singles), re.IGNORECASE) if words else None


def _word(word: str) -> str:
    written = re.escape(word)
    if _SPACELESS.search(word):
        return written
    return rf"(?<!\w){written}" + (r"\w*" if len(word) >= _STEM else r"(?!\w)")
