"""Is what recall brings about what was said? Lives of some thirty facts, and messages that ask for one of them, tell something beside it,
touch on what was never told, or need nothing.

Each life's facts go in as the user's messages, some to a conversation, and as memories of them. The figures: the facts that the messages are
about and those of them that are brought; the facts that are brought and those of them that are beside the point; the messages that
are about none, and those of them to which any is brought. A fact that comes as a memory and as a message counts once.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import msgspec

from core.evaluation.counts import Counts
from core.evaluation.local_model import load_encoder
from core.evaluation.locomo import Dialogue, Session, Turn
from core.evaluation.recall_store import DialogueStore
from core.evaluation.result import Options, Progress, Result
from core.evaluation.sets import Part, unreadable
from core.memory.learning.address import worded
from core.model.base import Embedder
from core.records import MemoryKind, MemorySource

# Of a checkout; a release has no tests.
OWN_SET = Path(__file__).resolve().parents[2] / "tests" / "quality" / "relevance.json"

_FIRST_DAY, _DAY_S = 1_780_000_000.0, 86_400.0

# Facts told in one conversation.
_TOGETHER = 5

# As many as the program itself takes into account.
_LIMIT = 8


class Said(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A message. `about`: numbers of the facts it is about; `fits`: of those that do no harm beside them."""

    text: str
    about: tuple[int, ...] = ()
    fits: tuple[int, ...] = ()


class Life(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What one person tells and says later.

    Attributes:
        asked: questions and tasks that some facts matter to.
        told: news of something that is known.
        unknown: questions and news that no fact has to do with.
        idle: messages that no memory could matter to.
    """

    facts: tuple[str, ...]
    asked: tuple[Said, ...]
    told: tuple[Said, ...]
    unknown: tuple[str, ...]
    idle: tuple[str, ...]

    def messages(self) -> Iterator[tuple[str, Said]]:
        """With the kind of each."""
        for kind, some in (("asked", self.asked), ("told", self.told)):
            yield from ((kind, one) for one in some)
        for kind, texts in (("unknown", self.unknown), ("idle", self.idle)):
            yield from ((kind, Said(text)) for text in texts)


class Brought(Counts):
    """Counts of one kind of message, of one life, or of all. See the module."""

    wanted: int = 0
    found: int = 0
    brought: int = 0
    beside: int = 0
    needless: int = 0
    disturbed: int = 0


def run(options: Options, progress: Progress) -> Result:
    """Say everything in every life.

    Raises:
        InvalidRequest: there is no set, or it can't be read.
        ModelError: the embedding model can't be loaded.
    """
    parts = read_lives(options.data or OWN_SET)
    lives = [
        (f"{language}, {part}", language, life)
        for part, some in parts.items()
        if options.part in (None, part)
        for language, life in some.items()
    ]
    progress(0, len(lives), "Loading the embedding model")
    embedder = load_encoder(options)
    by_life: dict[str, Brought] = {}
    by_kind: dict[str, Brought] = {}
    overall = Brought()
    misses: list[str] = []
    for number, (name, language, life) in enumerate(lives):
        progress(number, len(lives), f"Living in {name}")
        by_life[name] = Brought()
        for kind, counts in _said(language, life, embedder, misses):
            for sum_ in (by_life[name], by_kind.setdefault(kind, Brought()), overall):
                sum_.add(counts)
    return Result(
        columns=["", *Brought.__struct_fields__],
        rows=[counts.row(name) for name, counts in [*by_life.items(), *by_kind.items(), ("all", overall)]],
        notes=[
            f"Recall {_share(overall.found, overall.wanted)}, precision {_share(overall.brought - overall.beside, overall.brought)}.",
            *misses,
        ],
        figures={
            **msgspec.structs.asdict(overall),
            "by_life": msgspec.to_builtins(by_life),
            "by_kind": msgspec.to_builtins(by_kind),
        },
    )


def read_lives(path: Path) -> Mapping[Part, Mapping[str, Life]]:
    """Read a file of lives, by part and language.

    Raises:
        InvalidRequest: it can't be read, or isn't one.
    """
    like = "tests/quality/relevance.json of the source code"
    try:
        parts = msgspec.json.decode(path.read_bytes(), type=dict[Part, dict[str, Life]])
        for life in (life for some in parts.values() for life in some.values()):
            numbers = (number for _, said in life.messages() for number in (*said.about, *said.fits))
            if not all(number in range(len(life.facts)) for number in numbers):
                raise unreadable(path, "lives", like, "a message is about a fact that isn't there")
    except (OSError, ValueError) as error:  # msgspec's errors are ValueErrors
        raise unreadable(path, "lives", like, error) from error
    return parts


def _said(language: str, life: Life, embedder: Embedder, misses: list[str]) -> Iterator[tuple[str, Brought]]:
    """The counts of each message, with its kind."""
    with tempfile.TemporaryDirectory(prefix="rememora-eval-") as folder:
        place = DialogueStore(Path(folder), _told(life.facts), embedder)
        try:
            facts = {place.stored.messages[str(number)]: number for number in range(len(life.facts))}
            for message_id, number in facts.items():
                place.memories.add(
                    MemoryKind.NOTE,
                    worded(life.facts[number], language),
                    quote=life.facts[number],
                    source=MemorySource.LEARNED,
                    source_message_id=message_id,
                    now=_FIRST_DAY + _DAY_S * (number // _TOGETHER),
                )
            place.index_all()
            for kind, said in life.messages():
                items = place.items(said.text, _LIMIT)
                brought = {facts[item.message_id] for item in items if item.message_id is not None}
                beside = brought - {*said.about, *said.fits}
                missed = set(said.about) - brought
                if missed:
                    misses.append(f"“{said.text}” didn't bring " + ", ".join(f"“{life.facts[one]}”" for one in missed))
                if beside:
                    misses.append(f"“{said.text}” brought " + ", ".join(f"“{life.facts[one]}”" for one in beside))
                yield (
                    kind,
                    Brought(
                        wanted=len(said.about),
                        found=len(said.about) - len(missed),
                        brought=len(brought),
                        beside=len(beside),
                        needless=int(not said.about),
                        disturbed=int(bool(brought) and not said.about),
                    ),
                )
        finally:
            place.close()


def _told(facts: Sequence[str]) -> Dialogue:
    """A conversation a day, in each of which some facts are told."""
    return Dialogue(
        id="told",
        user="",
        assistant="",
        sessions=tuple(
            Session(
                began_at=_FIRST_DAY + _DAY_S * (first // _TOGETHER),
                turns=tuple(
                    Turn(id=str(number), speaker="", text=facts[number])
                    for number in range(first, min(first + _TOGETHER, len(facts)))
                ),
            )
            for first in range(0, len(facts), _TOGETHER)
        ),
        questions=(),
    )


def _share(part: int, whole: int) -> str:
    return f"{100 * part / max(whole, 1):.1f} %"


__all__ = ["OWN_SET", "Brought", "Life", "Said", "read_lives", "run"]
