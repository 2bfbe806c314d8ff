"""Rewriting: paragraphs and items of lists in another tone, another length or plainer words; what they say stays."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Sequence
from functools import cache

import msgspec

from core.errors import InvalidRequest
from core.memory.learning.evidence import names
from core.paths import RESOURCES
from core.records import Length, PieceResult, Rewrite, Tone
from core.storage.folding import fold
from core.tasks.asking import Answer, Asking, Shot, fenced
from core.tasks.checks import in_language, lost_numbers, repeats, weight
from core.tasks.fixed_parts import words_alone
from core.tasks.kinds import Planned, Source, Work
from core.tasks.pieces import InPieces, blocks_of, planned
from core.tasks.rewording import Fault, reworded
from core.tasks.structure import Block, BlockKind
from core.tasks.translating import language_name

# What has fewer letters says no more than it has to.
_LEAST = 30
# What new words may be, as a share of the old ones; and some letters for what is short.
_BOUNDS = {Length.SAME: (0.5, 1.7), Length.SHORTER: (0.2, 0.95), Length.LONGER: (1.05, 2.5)}
_SPARE = 12
# What has no more letters than this can't be much shorter.
_SHORT = 60

_CAPITALS = re.compile(r"\b[^\W\d_]*[A-Z\u0400-\u042f][^\W\d_]*[A-Z\u0400-\u042f][^\W\d_]*\b")
# Languages that write every noun with a capital.
_NOUNS = frozenset({"de"})


class _Example(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A text, and what it is in other words, by what is wanted."""

    text: str
    formal: str
    friendly: str
    neutral: str
    confident: str
    shorter: str
    longer: str
    simpler: str


class _Texts(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    instructions: str
    wanted: dict[str, str]
    examples: dict[str, _Example]


class Rewriting(InPieces):
    """Rewrites; see `TaskKind`."""

    def plan(self, source: Source, options: Rewrite) -> list[Planned]:
        if not _wanted(options):
            raise InvalidRequest(
                "Nothing was chosen that is to be otherwise.",
                safe="Nothing was begun.",
                next_step="Choose a tone, a length or plainer words.",
            )
        return planned(source)

    def do(self, work: Work, options: Rewrite, ask: Asking | None) -> PieceResult:
        assert ask is not None
        done = reworded(blocks_of(work), _Style(ask, work.language, options), work.grew, _can_be_otherwise)
        return PieceResult(text=done.text, kept=done.kept)


def _can_be_otherwise(block: Block) -> bool:
    """Headings and cells are names of things."""
    return block.kind in (BlockKind.PARAGRAPH, BlockKind.ITEM) and weight(words_alone(block.text)) >= _LEAST


def _wanted(options: Rewrite) -> list[str]:
    wanted = [options.length.value] if options.length is not Length.SAME else []
    wanted += ["simpler"] if options.simpler else []
    return wanted + ([options.tone.value] if options.tone is not Tone.SAME else [])


class _Style:
    """The way of a rewriting; see `Way`."""

    lists = False

    def __init__(self, ask: Asking, language: str, options: Rewrite) -> None:
        self._ask = ask
        self._language = language
        self._options = options
        texts = _texts()
        wanted = _wanted(options)
        self._told = texts.instructions.replace("$WANTED", " ".join(texts.wanted[one] for one in wanted))
        self._name = language_name(language) if language else "the language of the text"
        # Of several wishes an example shows the first; what a small model sees done it does.
        examples = [texts.examples[language]] if language in texts.examples else list(texts.examples.values())[:2]
        self._shots = [Shot(self._asked(one.text, ()), str(getattr(one, wanted[0]))) for one in examples]

    def ask(self, words: str, again: Sequence[str], grew: Callable[[str], None]) -> Answer:
        most = 64 + int((2.0 if self._options.length is Length.LONGER else 1.3) * weight(words))
        return self._ask.ask(self._told, self._asked(words, again), shots=self._shots, most=most, grew=grew)

    def _asked(self, words: str, again: Sequence[str]) -> str:
        return f"{' '.join([*again, ''])}{fenced(words)}"

    def faults(self, words: str, answer: str) -> list[Fault]:
        found: list[Fault] = []
        if self._language and not in_language(answer, self._language):
            found.append(Fault(f"Write in {self._name}."))
        if lost := lost_numbers(words, answer):
            found.append(Fault(f"Mind the numbers: {', '.join(lost)}."))
        if lost := _lost_names(words, answer, self._language):
            found.append(Fault(f"Mind the names: {', '.join(lost)}."))
        least, most = _BOUNDS[self._options.length]
        old, new = weight(words), weight(answer)
        spare = 0 if self._options.length is not Length.SAME and old > _SHORT else _SPARE
        if new > most * old + spare:
            shorter = self._options.length is Length.SHORTER
            found.append(Fault("Write less than there is." if shorter else "Add nothing."))
        elif new < least * old - spare:
            longer = self._options.length is Length.LONGER
            # What was to be longer and is shorter is not what was wanted; a little shorter otherwise is no harm.
            grave = new < (old if longer else 0.5 * old)
            found.append(Fault("Say it at more length." if longer else "Leave nothing out.", grave=grave))
        if repeats(answer) != repeats(words):
            found.append(Fault("Say nothing twice."))
        return found


def _lost_names(words: str, answer: str, language: str) -> list[str]:
    """Names that only one of two texts has."""
    old, new = words_alone(words), words_alone(answer)
    lost = [name for name in _CAPITALS.findall(old) if fold(name) not in fold(new)]
    lost += [name for name in _CAPITALS.findall(new) if fold(name) not in fold(old)]
    if language not in _NOUNS:
        # "Maria's" and "Maria" are one.
        lost += [name for name in names(old) if _beginning(name) not in fold(new)]
        lost += [name for name in names(new) if _beginning(name) not in fold(old)]
    return list(dict.fromkeys(lost))


def _beginning(name: str) -> str:
    plain = fold(name).replace("’", "'").split("'")[0]
    return plain if len(plain) < 6 else plain[:-2]


@cache
def _texts() -> _Texts:
    with (RESOURCES / "prompts" / "rewriting.toml").open("rb") as opened:
        return msgspec.convert(tomllib.load(opened), _Texts)
