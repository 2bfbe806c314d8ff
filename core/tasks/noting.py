"""What matters in one piece of a text: written down by the model and checked, or else in the text's own sentences."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache

import msgspec

from core.documents.headings import Above
from core.memory.fence import without_controls
from core.memory.sentences import sentences
from core.model.base import Encoded
from core.paths import RESOURCES
from core.records import REPLY_LANGUAGES, Citation
from core.storage.words import content_stems, text_key
from core.tasks.asking import Asking, Shot, fenced
from core.tasks.checking import Checking, Passage, Place
from core.tasks.choosing import Candidate, choose
from core.tasks.kinds import Work
from core.tasks.summary_text import Noted
from core.tasks.units import Unit, closed, lines_of, opened, units_of

# What has so few sentences is told by them, and no model is asked; and so many sentences it is asked for at most: it begins to invent
# when it runs out of facts.
_FEW, _MOST_ASKED = 3, 6

# Tokens the model may write for a sentence; and those of the window that nothing is planned for.
_TOKENS_A_SENTENCE, _SPARE = 40, 32

# Share of a sentence's telling words that it has from the one it was made from.
_MADE_FROM = 0.5

# So likely, a sentence orders an assistant about; of that, a part alone may be what it was made to write.
_ORDERS, _ALL_OF_IT = 0.9, 0.8

# What may stand before a sentence that a model writes.
_MARKS = " \t-*•–+>#"

# How likely each of some sentences is so, 0 to 1, from its vector.
Judge = Callable[[Sequence[Encoded]], Sequence[float]]


class Judges(msgspec.Struct, frozen=True):
    """What is told from a sentence's vector.

    Attributes:
        orders: it orders an assistant about: what is a part of it may be what a model was made to write.
        empty: it states nothing: thanks, announcements.
    """

    orders: Judge = lambda encoded: [0.0] * len(encoded)
    empty: Judge = lambda encoded: [0.0] * len(encoded)


class Prompts(msgspec.Struct, frozen=True):
    """Attributes:
    asked: with fields for the text, the count and the language.
    translate: with a field for the language.
    same: one sentence in each language.
    shots: worked examples by language: a text, and what matters in it.
    """

    instructions: str
    asked: str
    shots: Mapping[str, tuple[str, str]]
    translate: str
    same: Mapping[str, str]


@cache
def load_prompts() -> Prompts:
    """Raises:
    OSError: the file is missing: the installation is broken.
    """
    read = tomllib.loads((RESOURCES / "prompts" / "summarising.toml").read_text(encoding="utf-8"))
    shots = {name: (one["text"], one["facts"]) for name, one in read.items() if isinstance(one, dict)}
    same = {name: one["same"] for name, one in read.items() if isinstance(one, dict)}
    return Prompts(read["instructions"].strip(), read["asked"], shots, read["translate"], same)


class Noting:
    """Notes of one piece.

    Args:
        work: its extra holds the headings above it and in it, and the head of a table that it begins in, as `core.tasks.cutting` has them.
    """

    def __init__(self, work: Work, judges: Judges) -> None:
        self._work = work
        extra, piece = work.extra, work.piece
        self._above: Above = tuple((int(level), str(name)) for level, name in extra.get("above", ()))
        headings = tuple((int(start), int(end), int(level)) for start, end, level in extra.get("headings", ()))
        self._head = str(extra.get("head", ""))
        units = units_of(piece.source, work.language, above=self._above, headings=headings, head=self._head)
        self._units: Sequence[Unit] = units or lines_of(piece.source, above=self._above)
        self._encoded = work.encode([one.text for one in self._units]) if self._units else ()
        known = len(self._encoded) == len(self._units)
        self._orders = judges.orders(self._encoded) if known else [0.0] * len(self._units)
        self._empty = judges.empty(self._encoded) if known else [0.0] * len(self._units)

    def notes(self, count: int, room: int, ask: Asking) -> list[Noted]:
        """About so many sentences, in order; none of a piece without words.

        Args:
            room: as in `choose`.

        Raises:
            Yielded, ModelError: as `Asking.ask`.
        """
        written: Mapping[int, Noted] = {}
        if len(self._units) > min(_FEW, count):
            written = self._checked(
                [said for some in self._fitting(ask, min(count, _MOST_ASKED)) for said in self._asked(ask, *some)]
            )
        candidates = [
            Candidate(one.text, str(one.above), opens=one.opens, row=one.row, empty=self._empty[at])
            for at, one in enumerate(self._units)
        ]
        return [written.get(at) or self._own(at) for at in choose(candidates, count, room, self._encoded)]

    def _checked(self, said: Sequence[str]) -> dict[int, Noted]:
        """By the unit that is told: the sentence, as far as the piece carries it and it is in the piece's words; else the unit's own."""
        work = self._work
        passage = Passage(
            page=work.piece.page,
            page_label=work.piece.page_label,
            start=work.piece.start,
            text=work.piece.source,
            above=self._above,
            head=self._head,
        )
        checking = Checking(work.title, work.language, [passage], work.encode)
        found: dict[int, Noted] = {}
        left: list[int] = []
        for sentence in said:
            places = checking.carried(sentence)
            at = self._unit_at(places[0]) if places else self._meant(sentence)
            if at is None or at in found:
                continue
            if places and checking.in_its_words(sentence) and not self._is_taken_over(sentence, at):
                found[at] = self._noted(sentence, at, places)
            else:
                left.append(at)
        return {at: self._own(at) for at in left} | found

    def _meant(self, sentence: str) -> int | None:
        """The unit that a sentence nothing carries was made from, most likely: that one matters."""
        stems = content_stems(closed(sentence, self._work.language))
        shared = [len(stems & content_stems(one.text)) for one in self._units]
        best = max(range(len(shared)), key=lambda at: shared[at])
        return best if shared[best] >= max(2, _MADE_FROM * len(stems)) else None

    def _is_taken_over(self, sentence: str, at: int) -> bool:
        """It is the unit's own sentence; or a part of one that gives orders, which then tells nothing."""
        own = self._units[at].text
        if self._orders[at] >= _ORDERS and len(content_stems(sentence)) < _ALL_OF_IT * len(content_stems(own)):
            return True
        return text_key(sentence) == text_key(own)

    def _noted(self, sentence: str, at: int, places: Sequence[Place]) -> Noted:
        first = self._work.piece.start
        sources = tuple(self._citation(one.start - first, one.end - first) for one in places)
        return Noted(sentence, sources, self._units[at].above, self._work.piece.number, True)

    def _own(self, at: int) -> Noted:
        one = self._units[at]
        return Noted(one.text, (self._citation(one.start, one.end),), one.above, self._work.piece.number)

    def _unit_at(self, place: Place) -> int | None:
        start, end = place.start - self._work.piece.start, place.end - self._work.piece.start
        shared = [min(end, one.end) - max(start, one.start) for one in self._units]
        best = max(range(len(shared)), key=lambda at: shared[at])
        return best if shared[best] > 0 else None

    def _citation(self, start: int, end: int) -> Citation:
        """Of a place in the piece's source."""
        piece = self._work.piece
        return Citation(
            number=1,
            document_id=None,
            title=self._work.title,
            page=piece.page,
            page_label=piece.page_label,
            start=piece.start + start,
            end=piece.start + end,
            quote=piece.source[start:end],
        )

    # --- the model ---

    def _fitting(self, ask: Asking, count: int) -> Iterator[tuple[str, int]]:
        """The piece as it is read, in as many parts as the window needs, each with how many sentences are wanted of it."""
        taken = ask.tokens(load_prompts().instructions) + sum(
            ask.tokens(one.asked + one.answer) for one in self._shots()
        )
        room = max(1, ask.window - taken - _TOKENS_A_SENTENCE * count - ask.tokens(load_prompts().asked) - 4 * _SPARE)
        parts: list[list[str]] = [[]]
        left = room
        for line in self._lines():
            needed = ask.tokens(line) + 1
            if parts[-1] and needed > left:
                parts.append([])
                left = room
            if needed <= left:  # a line that is longer than the window is left to be chosen as it is
                parts[-1].append(line)
                left -= needed
        for part in filter(None, parts):
            yield "\n".join(part), max(1, round(count / len(parts)))

    def _asked(self, ask: Asking, text: str, count: int) -> Iterator[str]:
        """The sentences it writes."""
        answer = ask.ask(
            load_prompts().instructions,
            self._question(text, count),
            shots=self._shots(),
            most=_TOKENS_A_SENTENCE * count,
            grew=self._work.grew,
        )
        lines = [closed(_bare(line), self._work.language) for line in without_controls(answer.text).splitlines()]
        said = [opened(one) for line in lines for one in sentences(line) if any(map(str.isalpha, one))]
        yield from dict.fromkeys(said[:-1] if answer.cut else said)

    def _shots(self) -> list[Shot]:
        shot = load_prompts().shots.get(self._work.language)
        return [] if shot is None else [Shot(self._question(shot[0], shot[1].count("\n") + 1), shot[1])]

    def _question(self, text: str, count: int) -> str:
        language = REPLY_LANGUAGES.get(self._work.language, "the language of the text")
        return load_prompts().asked.format(text=fenced(text), count=count, language=language)

    def _lines(self) -> Iterator[str]:
        above: Above = ()
        for one in self._units:
            if one.above and one.above != above:
                yield f"{one.above[-1][1]}:"
            above = one.above
            yield one.text


def _bare(line: str) -> str:
    line = line.strip(_MARKS)
    number, dot, rest = line.partition(". ")
    return rest.strip(_MARKS) if dot and number.isdecimal() and len(number) < 3 else line


__all__ = ["Judge", "Judges", "Noting", "load_prompts"]
