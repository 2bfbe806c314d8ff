"""Does recall tell what was so when it is asked about? Facts that change over the years, and questions about one of those times.

Each language's facts go in as the user's messages, and as memories of them with the days on which they held. The figures: of the questions about
the past, those whose fact recall brings as one that held then, those where the note tells it first of the facts that took each other's
place, and those where another one is told as if it had held; of the questions about today, those whose fact is brought, and
those to which a past one is.
"""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec

from core.evaluation.counts import Counts
from core.evaluation.local_model import load_encoder
from core.evaluation.locomo import Dialogue, Session, Turn
from core.evaluation.recall_store import DialogueStore
from core.evaluation.result import Options, Progress, Result
from core.evaluation.sets import Part, noon, unreadable
from core.memory.learning.address import worded
from core.memory.recall.then import in_telling_order
from core.model.base import Embedder
from core.records import Memory, MemoryId, MemoryKind, MemorySource, RecalledItem

# Of a checkout; a release has no tests.
OWN_SET = Path(__file__).resolve().parents[2] / "tests" / "quality" / "as_of.json"

# As many as the program itself takes into account.
_LIMIT = 8


class Fact(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Something the user said. `until`: the day on which the next one took its place, as YYYY-MM-DD; empty: it holds."""

    said: str
    since: str
    until: str = ""


class Question(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A question and the number of the fact that answers it. `now`: it asks about today."""

    text: str
    fact: int
    part: Part
    now: bool = False


class Life(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is said and asked in one language. Facts that took each other's place follow each other."""

    facts: tuple[Fact, ...]
    questions: tuple[Question, ...]


class _Set(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    asked_on: str
    languages: dict[str, Life]


class Told(Counts):
    """Counts of one language, or of all. See the module."""

    past: int = 0
    told: int = 0
    first: int = 0
    false: int = 0
    now: int = 0
    known: int = 0
    disturbed: int = 0


def run(options: Options, progress: Progress) -> Result:
    """Ask everything in every language.

    Raises:
        InvalidRequest: there is no set, or it can't be read.
        ModelError: the embedding model can't be loaded.
    """
    asked_on, languages = read_lives(options.data or OWN_SET)
    progress(0, len(languages), "Loading the embedding model")
    embedder = load_encoder(options)
    by_language: dict[str, Told] = {}
    misses: list[str] = []
    for number, (name, life) in enumerate(languages.items()):
        progress(number, len(languages), f"Asking in {name}")
        questions = [one for one in life.questions if options.part in (None, one.part)]
        by_language[name] = _asked(name, life, questions, asked_on, embedder, misses)
    overall = Told()
    for told in by_language.values():
        overall.add(told)
    return Result(
        columns=["", *Told.__struct_fields__],
        rows=[told.row(name) for name, told in [*by_language.items(), ("all", overall)]],
        notes=misses,
        figures={**msgspec.structs.asdict(overall), "by_language": msgspec.to_builtins(by_language)},
    )


def read_lives(path: Path) -> tuple[float, Mapping[str, Life]]:
    """Read a file of facts and questions; when they are asked, Unix seconds, and by language.

    Raises:
        InvalidRequest: it can't be read, or isn't one.
    """
    like = "tests/quality/as_of.json of the source code"
    try:
        content = msgspec.json.decode(path.read_bytes(), type=_Set)
        for life in content.languages.values():
            for fact in life.facts:
                noon(fact.since)
            if not all(one.fact in range(len(life.facts)) for one in life.questions):
                raise unreadable(path, "facts over time", like, "a question asks for a fact that isn't there")
        return noon(content.asked_on), content.languages
    except (OSError, ValueError) as error:  # msgspec's errors are ValueErrors
        raise unreadable(path, "facts over time", like, error) from error


def _asked(
    language: str, life: Life, questions: Sequence[Question], now: float, embedder: Embedder, misses: list[str]
) -> Told:
    dialogue = Dialogue(
        id="told",
        user="",
        assistant="",
        sessions=tuple(
            Session(began_at=noon(fact.since), turns=(Turn(id=str(number), speaker="", text=fact.said),))
            for number, fact in enumerate(life.facts)
        ),
        questions=(),
    )
    counts = Told()
    with tempfile.TemporaryDirectory(prefix="rememora-eval-") as folder:
        place = DialogueStore(Path(folder), dialogue, embedder)
        try:
            memories = _remembered(language, life, place)
            for question in questions:
                items = place.items(question.text, _LIMIT, now)
                found = _judged(question, items, memories, life)
                counts.add(found)
                if found.told + found.known == 0 or found.false or found.disturbed:
                    told = "; ".join(item.text for item in items) or "nothing"
                    misses.append(f"“{question.text}” for “{life.facts[question.fact].said}” brought: {told}")
        finally:
            place.close()
    return counts


def _remembered(language: str, life: Life, place: DialogueStore) -> list[Memory]:
    """The facts as memories, each with the one that took its place."""
    memories = [
        place.memories.add(
            MemoryKind.NOTE,
            worded(fact.said, language),
            quote=fact.said,
            source=MemorySource.LEARNED,
            source_message_id=place.stored.messages[str(number)],
            now=noon(fact.since),
        )
        for number, fact in enumerate(life.facts)
    ]
    for number, fact in enumerate(life.facts):
        if fact.until:
            place.memories.supersede(memories[number].id, memories[number + 1].id, noon(fact.until))
    place.index_all()
    return [place.memories.get(memory.id) for memory in memories]


def _judged(question: Question, items: Sequence[RecalledItem], memories: Sequence[Memory], life: Life) -> Told:
    right = memories[question.fact]
    chain = _chain(question.fact, life)
    others = {memories[number].id for number in chain} - {right.id}
    told = [item for item in in_telling_order(items) if item.memory_id in {right.id, *others}]
    ids: list[MemoryId | None] = [item.memory_id for item in told]
    if question.now:
        past = {memory.id for memory in memories if memory.valid_until is not None}
        brought = any(item.message_id == right.source_message_id for item in items)
        return Told(now=1, known=int(brought), disturbed=int(any(item.memory_id in past for item in items)))
    began = {memory.source_message_id: memory for memory in memories if memory.id in others}
    # A message says its day; another fact's memory must say when that held.
    false = any(item.since is None for item in told if item.memory_id in others) or any(
        item.message_id in began and item.memory_id is None for item in items
    )
    return Told(past=1, told=int(right.id in ids), first=int(ids[:1] == [right.id]), false=int(false))


def _chain(number: int, life: Life) -> range:
    """The facts that took each other's place, one of which this is."""
    first = last = number
    while first and life.facts[first - 1].until:
        first -= 1
    while life.facts[last].until:
        last += 1
    return range(first, last + 1)


__all__ = ["OWN_SET", "Fact", "Life", "Question", "Told", "read_lives", "run"]
