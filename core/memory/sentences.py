"""Splitting a message into sentences, in the languages a user may write."""

from __future__ import annotations

import re

from core.memory.ordinals import goes_on

# A full stop after one of these, or after a single capital letter, ends no sentence.
_ABBREVIATIONS = frozenset(
    [
        "dr",
        "mr",
        "mrs",
        "ms",
        "prof",
        "st",
        "sr",
        "jr",
        "no",
        "nr",
        "vs",
        "e.g",
        "i.e",
        "etc",
        "approx",
        "ca",
        "tel",
        "a.m",
        "p.m",
    ]
)
# Nor does it after one of these before a number: a page, a number of something.
_BEFORE_NUMBERS = frozenset(["p", "pp", "pg", "pág", "págs", "s", "с", "стр"])
_NUMBER = re.compile(r"[ \u00a0\u202f]?\d")
_BREAK = re.compile(r"[.!?…]+[\"'”’)\]]*(?=\s|$)|[。！？]+[”」』）]*|\n+")
# Characters at the beginning and the end of a text that are looked at for its first and last sentences.
_LONGEST_END = 600
# Of what stands before a full stop, so much is looked at.
_LONGEST_WORD = 40

_LAST_WORD = re.compile(r"[\w.]*$")


def sentences(text: str) -> list[str]:
    """The sentences of `text` in order, verbatim but for the space around them. Never an empty one."""
    found: list[str] = []
    start = 0
    for match in _BREAK.finditer(text):
        if match[0] == ".":
            word = _LAST_WORD.search(text, max(start, match.start() - _LONGEST_WORD), match.start())
            last = word[0] if word else ""
            ends_text = match.end() >= len(text.rstrip())
            if not ends_text and (
                last.lower() in _ABBREVIATIONS
                or (last.lower() in _BEFORE_NUMBERS and _NUMBER.match(text, match.end()))
                or (len(last) == 1 and last.isupper() and last != "I")
                or goes_on(text, start, match.start())
            ):
                continue
        found.append(text[start : match.end()].strip())
        start = match.end()
    found.append(text[start:].strip())
    return [sentence for sentence in found if sentence]


def ends(text: str, count: int) -> list[str]:
    """The first and the last sentences of a text, so many each; none if it is a single one."""
    found = sentences(
        text[:_LONGEST_END] if len(text) <= _LONGEST_END else f"{text[:_LONGEST_END]}\n{text[-_LONGEST_END:]}"
    )
    return list(dict.fromkeys([*found[:count], *found[-count:]])) if len(found) > 1 else []
