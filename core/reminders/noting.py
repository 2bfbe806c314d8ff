"""What somebody writes down for themselves, "Call mum tomorrow at 9": the time in it is found, and the words without it.

Here nobody says where the time is. So the longest run of words is taken that is a time in one language, and what is a name or an everyday
word as well ("night", "May", "20 minutes") needs a word of the time beside it.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import datetime

import msgspec

from core.memory.dates.lexicon import Token
from core.reminders.clock import PARTS
from core.reminders.reading import JOINED, Past, Unreadable, When, read_when
from core.reminders.words import UNSPACED, Words, languages_for, words_of

# A longer text is more than a note, and its time would be anywhere.
_LONGEST = 300

# Words and marks of a time; nobody needs more to name one.
_MOST_TOKENS = 14

# Around what is left.
_EDGES = " ,;:-–—、，"

# Of one word, these tell of a thing as well as of a time: "the weekly report", "evening dress", "second hand".
_BOTH = frozenset([*PARTS, "am", "pm", "daily", "weekdays", "weekly", "monthly", "yearly", "every"])

# A word of a date that says too little without others.
_VAGUE = frozenset(["month", "season", "unit", "which", "count"])

# What tells how long something takes, where nothing says that it is from now on.
_LASTING = frozenset(["hours", "hour", "minute", "second", "quarter_hour", "half_hour", "hour_and_half"])

# In Latin letters, shorter names of days are other words somewhere: "mon", "sat", "dom".
_SHORTEST_DAY = 4

_MARKS = frozenset(",.、")


class Noted(msgspec.Struct, frozen=True):
    """A text that names a time.

    Attributes:
        text: without the time; all of it if nothing else is there.
    """

    when: When
    text: str


class _Place(msgspec.Struct, frozen=True):
    start: int
    end: int
    when: When


def read_note(text: str, now: datetime) -> Noted | None:
    """Find the time in a text; None: there is none to come.

    Args:
        now: local time, without a time zone.
    """
    if not text.strip() or len(text) > _LONGEST:
        return None
    said = _of_one_length(text)
    found: _Place | None = None
    for language in languages_for(said):
        place = _longest(said, words_of(language), language, now)
        if place is not None and (found is None or place.end - place.start > found.end - found.start):
            found = place
    if found is None:
        return None
    before, after = text[: found.start].strip(), text[found.end :].strip()
    space = " " if before.isascii() or after.isascii() or " " in text.strip() else ""
    rest = " ".join(f"{before.rstrip(_EDGES)}{space}{after.lstrip(_EDGES + '.')}".split()).strip(_EDGES)
    return Noted(found.when, rest if any(letter.isalnum() for letter in rest) else text.strip())


def _of_one_length(text: str) -> str:
    """Written alike, as long as it was: "９" as "9"."""
    plain = text.replace("’", "'").replace("\n", " ").replace("\t", " ")
    if plain.isascii():
        return plain
    wide = (unicodedata.normalize("NFKC", letter) for letter in plain)
    return "".join(same if len(same) == 1 else letter for letter, same in zip(plain, wide, strict=True))


def _longest(text: str, words: Words, language: str, now: datetime) -> _Place | None:
    tokens = _tokens(text, words)
    best: _Place | None = None
    for first, last in _runs(tokens, words):
        for start, end in _spans(tokens, first, last, words):
            begin, stop = tokens[start].start, tokens[end].end
            if best is not None and stop - begin <= best.end - best.start:
                continue
            if not _evident(tokens[start : end + 1], language) or _half(tokens, start, end, words):
                continue
            try:
                when = read_when(text[begin:stop], now, (language,))
            except (Past, Unreadable):
                continue
            led = tokens[_led(tokens, start, first, words)]
            best = _Place(led.start, tokens[_tied(tokens, end, words)].end, when)
    return best


def _tokens(text: str, words: Words) -> list[Token]:
    """The words and marks of a text with their places in it; "9am" is two."""
    if words.clock.language in UNSPACED:
        return words.clock.read(text)
    joints = [match.start() for match in JOINED.finditer(text)]
    apart = [at + place for place, at in enumerate(joints)]

    def back(place: int) -> int:
        return place - bisect_left(apart, place)

    return [
        msgspec.structs.replace(token, start=back(token.start), end=back(token.end))
        for token in words.clock.read(JOINED.sub(" ", text))
    ]


def _tells(token: Token, words: Words) -> bool:
    """It may be of a time."""
    compound = words.compound is not None and words.compound.fullmatch(token.low)
    return bool(token.slots) or token.number is not None or token.low[0].isdecimal() or bool(compound)


def _runs(tokens: Sequence[Token], words: Words) -> Iterator[tuple[int, int]]:
    """Where nothing stands but what may be of a time, from its first to its last token."""
    first = None
    for place, token in enumerate([*tokens, None]):
        inside = token is not None and (
            _tells(token, words)
            or token.low in words.filler
            or token.low in _MARKS
            or any(words.clock.has(tag, token) for tag in ("joins", "on", "on_weekday"))
        )
        if inside and first is None:
            first = place
        elif not inside and first is not None:
            yield first, place - 1
            first = None


def _spans(tokens: Sequence[Token], first: int, last: int, words: Words) -> Iterator[tuple[int, int]]:
    """Parts of a run that begin and end with a word of a time, the longest first."""
    telling = [place for place in range(first, last + 1) if _tells(tokens[place], words)]
    spans = [
        (start, _dotted(tokens, end, last)) for start in telling for end in telling if 0 <= end - start < _MOST_TOKENS
    ]
    yield from sorted(spans, key=lambda span: tokens[span[0]].start - tokens[span[1]].end)


def _dotted(tokens: Sequence[Token], end: int, last: int) -> int:
    """With the full stop of "3.12.", by which it is a date."""
    dotted = end < last and tokens[end].low[0].isdecimal() and tokens[end].low.count(".") == 1
    return end + 1 if dotted and tokens[end + 1].low == "." and tokens[end + 1].start == tokens[end].end else end


def _led(tokens: Sequence[Token], start: int, first: int, words: Words) -> int:
    """With what leads to a time: "on" Monday, "am" Freitag, "for" tomorrow."""
    while start > first and (
        (tokens[start - 1].low in words.filler and words.clock.language not in ("en",))
        or any(words.clock.has(tag, tokens[start - 1]) for tag in ("on", "on_weekday"))
    ):
        start -= 1
    return start


def _tied(tokens: Sequence[Token], end: int, words: Words) -> int:
    """With what is tied to a time: "9'da", "9時に"."""
    last = end
    while (
        last + 1 < len(tokens) and tokens[last + 1].start == tokens[last].end and tokens[last + 1].low in words.filler
    ):
        last += 1
    return last


def _half(tokens: Sequence[Token], start: int, end: int, words: Words) -> bool:
    """More of the time stands beside it and isn't understood: "every other Monday", "Monday and Thursday"."""
    for step, place in ((-1, start - 1), (1, end + 1)):
        while 0 <= place < len(tokens) and (
            tokens[place].low in words.filler
            or words.clock.has("joins", tokens[place])
            or tokens[place].slots.get("clock") == "joins"
        ):
            place += step
        token = tokens[place] if 0 <= place < len(tokens) else None
        if token is not None and token.number is not None and not token.low.isdecimal():
            return True  # "the 1st of every month"
        near = token.slots if token is not None else {}
        if near.keys() & {"weekday", "days", "unit", "every"} or near.get("clock") == "every":
            return True
    return False


def _evident(tokens: Sequence[Token], language: str) -> bool:
    """Enough says that it is a time to come, and not a thing that has a time in its name."""
    roles = [str(token.slots.get("clock", "")) for token in tokens]
    if not any(role for role in roles) and all(token.number is not None for token in tokens):
        return False
    begun = bool({"in", "later", "at"}.intersection(roles)) or any(_of_day(token) for token in tokens)
    if _LASTING.intersection(roles) and not begun and roles[-1] != "hour":
        return False  # "20 minutes" is as long as something takes; "14 h" is a time
    if len(tokens) > 1:
        return True
    (token,) = tokens
    if token.low[0].isdecimal():
        return ":" in token.low or token.low.count("-") == 2 or token.low.count(".") == 2 or token.low.count("/") == 2
    if " " in token.low or language in UNSPACED:
        return True
    if "days" not in token.slots and (roles[0] in _BOTH or token.slots.keys() & _VAGUE):
        return False
    return not token.low.isascii() or len(token.low) >= _SHORTEST_DAY


def _of_day(token: Token) -> bool:
    return bool(token.slots.keys() & {"days", "weekday", "day", "month"})
