"""Translation: block by block, in the structure of the source, with one wording for one term."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator, Sequence
from functools import cache

import msgspec

from core.errors import InvalidRequest
from core.paths import RESOURCES
from core.records import PieceResult, Translate
from core.tasks.asking import Answer, Asking, Shot, fenced
from core.tasks.checks import in_language, lost_numbers, repeats, sane_length, weight
from core.tasks.kinds import Planned, Source, Work
from core.tasks.pieces import InPieces, blocks_of, planned
from core.tasks.rewording import Fault, reworded
from core.tasks.terms import Seen, occurring, put_in, recurring, says, wordings

# Terms that a model is given for a line.
_MOST_TERMS = 8
# Earlier pieces that tell what is said where a term is not.
_OTHERS = 8


class _Texts(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a model is told, and how it is shown what to do: the same lines in many languages."""

    instructions: str
    from_any: str
    languages: dict[str, str]
    terms: dict[str, str]
    lines: dict[str, list[str]]


class _Seen(msgspec.Struct, frozen=True):
    terms: tuple[Seen, ...] = ()


class Translating(InPieces):
    """Translates; see `TaskKind`."""

    def plan(self, source: Source, options: Translate) -> list[Planned]:
        if not (len(options.language) == 2 and options.language.isalpha() and options.language.islower()):
            raise InvalidRequest(
                "That isn't a language to translate into.", safe="Nothing was begun.", next_step="Choose a language."
            )
        pieces = planned(source)
        terms = recurring([one.piece.source for one in pieces])
        return [
            msgspec.structs.replace(one, extra={**one.extra, **msgspec.to_builtins(_Seen(terms[number]))})
            if number in terms
            else one
            for number, one in enumerate(pieces)
        ]

    def do(self, work: Work, options: Translate, ask: Asking | None) -> PieceResult:
        assert ask is not None
        parts = blocks_of(work)
        way = _Translation(ask, work.language, options, _used(work))
        # What is in the language already stays.
        done = reworded(
            parts, way, work.grew, lambda block: not _is_so_already(block.text, work.language, options.language)
        )
        return PieceResult(text=done.text, kept=done.kept)


class _Translation:
    """The way of a translation; see `Way`."""

    lists = True

    def __init__(self, ask: Asking, source: str, options: Translate, used: Sequence[tuple[str, str]]) -> None:
        self._ask = ask
        self._source = source
        self._options = options
        self._used = used
        texts = _texts()
        target = language_name(options.language)
        told = texts.instructions if source else texts.from_any
        self._target = target
        self._told = told.replace("$FROM", language_name(source)).replace("$INTO", target)
        self._shots = list(self._examples(texts, source if source in texts.lines else "en", options.language))

    def ask(self, words: str, again: Sequence[str], grew: Callable[[str], None]) -> Answer:
        pairs = occurring(words, self._options.glossary)
        named = {term for term, _ in pairs}
        pairs += [pair for pair in occurring(words, self._used) if pair[0] not in named]
        if again:
            # The model left a term out: now it stands there already.
            words = put_in(words, occurring(words, self._options.glossary))
        asked = self._asked(words, pairs[:_MOST_TERMS], again)
        most = 64 + int(1.2 * weight(words))
        return self._ask.ask(self._told, asked, shots=self._shots, most=most, grew=grew)

    def _examples(self, texts: _Texts, source: str, target: str) -> Iterator[Shot]:
        """The same lines in two languages, the first with a term that is given."""
        terms = [(texts.terms[source], texts.terms[target])] if target in texts.terms else []
        for number, (before, after) in enumerate(zip(texts.lines[source], texts.lines.get(target, ()), strict=False)):
            yield Shot(self._asked(before, terms if number == 0 else (), ()), after)

    def _asked(self, words: str, pairs: Sequence[tuple[str, str]], again: Sequence[str]) -> str:
        terms = ", ".join(f"“{wording}” for “{term}”" for term, wording in pairs)
        asked = f"Translate into {self._target}{f', with {terms}' if terms else ''}."
        return f"{' '.join([asked, *again])}\n{fenced(words)}"

    def faults(self, words: str, answer: str) -> list[Fault]:
        found: list[Fault] = []
        if not in_language(answer, self._options.language, self._source):
            found.append(Fault(f"Write in {self._target} only."))
        if answer.count("=") > words.count("="):
            found.append(Fault("Write nothing but the translation."))
        if lost := lost_numbers(words, answer):
            found.append(Fault(f"Mind the numbers: {', '.join(lost)}."))
        if not sane_length(words, answer) or repeats(answer) != repeats(words):
            found.append(Fault("Translate all of it, and add nothing."))
        if _untouched(words, answer, self._source, self._options.language):
            found.append(Fault(f"Write it in {self._target}.", grave=False))
        for term, wording in occurring(words, self._options.glossary):
            if not says(answer, wording):
                found.append(Fault(f"“{term}” has to be called “{wording}”.", grave=False))
        return found


def language_name(language: str) -> str:
    """In English, as models know it; the letters themselves if it has none here."""
    return _texts().languages.get(language, language)


def _used(work: Work) -> list[tuple[str, str]]:
    """What terms of a piece were called in earlier ones."""
    seen = msgspec.convert(work.extra, _Seen).terms
    if not seen:
        return []
    done = {piece.number: piece for piece in work.done() if piece.level == 0 and piece.result is not None}
    near = [number for number in sorted(done) if number < work.piece.number][-_OTHERS:]
    numbers = {number for one in seen for number in one.pieces if number in done}.union(near)
    results = {number: result.text for number in sorted(numbers) if (result := done[number].result) is not None}
    return wordings(seen, results)


def _untouched(words: str, answer: str, source: str, target: str) -> bool:
    """Several words came back as they were: likely they weren't translated, but they may be names."""
    return source != target and len(words.split()) >= 3 and answer.strip().casefold() == words.strip().casefold()


def _is_so_already(text: str, source: str, target: str) -> bool:
    """Of some length, in the language it is to be in, and not in that of the rest."""
    return (
        source != target
        and len(text) > 80
        and in_language(text, target)
        and not in_language(text, source or "", target)
    )


@cache
def _texts() -> _Texts:
    with (RESOURCES / "prompts" / "translating.toml").open("rb") as opened:
        return msgspec.convert(tomllib.load(opened), _Texts)
