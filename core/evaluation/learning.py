"""What is learned from dialogues: nearly all that it should be, nearly nothing else.

Every dialogue is fed, turn by turn, to the learner and the consolidation of the program, in a store of its own. A
*stored* memory is one that learning added in its course. The figures, each over all dialogues:

- precision: of the stored memories, those that have all the words of a fact to be learned (or said again).
- recall: of the facts to be learned, those of which a stored memory has all the words at the end, and still holds.
- false memories: of the stored memories, those that say what the user never said of themselves: from a dialogue in which there
  is nothing to learn, or with all the words of what must not be learned. (A true thing that the set doesn't ask for is
  neither right nor false.)
- duplicates: of the stored memories, those beyond the first that hold at the end and have all the words of one and the same
  fact, unless they also have those of another fact that the first one lacks.
- updates right: of the facts that must end, those that are past afterwards while a fact to be learned holds; and of the
  dialogues with known facts of which none may end, those in which all of them still hold.

The baseline is learning by the judges alone, without a language model.
"""

from __future__ import annotations

import tempfile
import threading
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Protocol

import msgspec
import numpy as np

from core.errors import InvalidRequest, ModelError
from core.evaluation.local_model import load_encoder, load_model
from core.evaluation.result import Options, Progress, Result
from core.evaluation.taught import Taught, Words, has, read_taught
from core.memory.judges.reading import load_judges
from core.memory.learning.candidate import Candidate
from core.memory.learning.consolidation import Consolidation, nearest_in
from core.memory.learning.decision import Decided, Neighbour
from core.memory.learning.learner import Learner
from core.memory.learning.prompts import load_prompts
from core.model.base import Embedder
from core.records import Memory, MemoryKind, MemorySource, Message, Role
from core.storage.conversations import Conversations
from core.storage.database import Database
from core.storage.index import Indexer, VectorIndex
from core.storage.index_notes import index_only_for
from core.storage.memories import Memories
from core.storage.proposals import Proposals

# Of a checkout; a release has no tests.
OWN_SET = Path(__file__).resolve().parents[2] / "tests" / "quality" / "learning.json"

_CONTEXT = 2048  # of the conversation, which isn't used here
_CONTEXT_MESSAGES = 2
_KNOWN_FOR_S = 90 * 86_400.0
_BATCH = 32


class Extraction(Protocol):
    """What learns: the program's learner, or the baseline."""

    def extract(self, message: Message, previous: Sequence[Message], stop: threading.Event) -> list[Candidate] | None:
        """See `core.memory.learning.Learner`."""

    def decide(
        self,
        candidates: Sequence[Candidate],
        neighbours: Mapping[str, Sequence[Neighbour]],
        message: Message,
        stop: threading.Event,
    ) -> list[Decided] | None:
        """See `core.memory.learning.Learner`."""


class Tally(msgspec.Struct):
    """Counts over dialogues, see the module."""

    stored: int = 0
    right: int = 0
    wanted: int = 0
    found: int = 0
    false: int = 0
    duplicates: int = 0
    updates: int = 0
    updated: int = 0

    def add(self, other: Tally) -> None:
        """Count another one's in."""
        for field in self.__struct_fields__:
            setattr(self, field, getattr(self, field) + getattr(other, field))

    def figures(self) -> dict[str, object]:
        """For the JSON output: shares from 0 to 1, and what they were counted from."""
        return {
            "precision": _share(self.right, self.stored),
            "recall": _share(self.found, self.wanted),
            "false_share": _share(self.false, self.stored, nothing=0.0),
            "duplicate_share": _share(self.duplicates, self.stored, nothing=0.0),
            "updates_right": _share(self.updated, self.updates),
            "stored": self.stored,
            "wanted": self.wanted,
            "updates": self.updates,
        }

    def row(self, name: str) -> tuple[str, ...]:
        """For the table."""
        shares = (
            _share(self.right, self.stored),
            _share(self.found, self.wanted),
            _share(self.false, self.stored, nothing=0.0),
            _share(self.duplicates, self.stored, nothing=0.0),
            _share(self.updated, self.updates),
        )
        return (name, *(f"{100 * share:.1f} %" for share in shares), str(self.stored), str(self.wanted))


def run(options: Options, progress: Progress) -> Result:
    """Measure learning. See `core.evaluation`.

    Raises:
        InvalidRequest: there are no dialogues to measure on.
        ModelError: there is no model, or it can't be used.
    """
    dialogues = _drawn(options)
    model = load_model(options, _CONTEXT, progress)
    try:
        embedder = load_encoder(options)
        judges = load_judges([embedder.name])
        learner, alone = (
            Learner(judges, lambda texts, query: embedder.encode(texts, query=query), one, load_prompts())
            for one in (model, None)
        )
        return measure(dialogues, learner, alone, embedder, progress, name=model.name)
    finally:
        model.close()


def measure(
    dialogues: Sequence[Taught],
    learner: Extraction,
    alone: Extraction,
    embedder: Embedder,
    progress: Progress,
    *,
    name: str,
) -> Result:
    """Feed the dialogues to a learner, and to one without a model beside it.

    Raises:
        ModelError: the model failed.
    """
    seen, held_out, baseline = Tally(), Tally(), Tally()
    mistakes: list[object] = []
    for number, dialogue in enumerate(dialogues):
        progress(number, len(dialogues), "learning from dialogues")
        tally, mistake = _learned(dialogue, learner, embedder)
        (held_out if dialogue.held_out else seen).add(tally)
        if mistake is not None and not dialogue.held_out:
            mistakes.append(mistake)
        baseline.add(_learned(dialogue, alone, embedder)[0])
    overall = Tally()
    overall.add(seen)
    overall.add(held_out)
    return Result(
        columns=("", "precision", "recall", "false", "duplicates", "updates right", "stored", "wanted"),
        rows=(
            overall.row(name),
            seen.row("  tuned on"),
            held_out.row("  held out"),
            baseline.row("judges, no model"),
        ),
        notes=(f"{len(dialogues)} dialogues.",),
        figures={
            "dialogues": len(dialogues),
            **overall.figures(),
            "tuned": seen.figures(),
            "held_out": held_out.figures(),
            "without_model": baseline.figures(),
            "mistakes": mistakes,
        },
    )


def _drawn(options: Options) -> Sequence[Taught]:
    path = options.data or OWN_SET
    if options.data is None and not path.exists():
        raise InvalidRequest(
            "There are no dialogues to learn from here.",
            safe="Nothing was changed.",
            next_step="Give a file like tests/quality/learning.json of the source code with --data.",
        )
    return options.drawn(read_taught(path))


class _Store:
    """The program's own store, in a folder of its own."""

    def __init__(self, folder: Path, embedder: Embedder) -> None:
        self._embedder = embedder
        self.database = Database(folder / "rememora.db")
        index_only_for(self.database, embedder.name)
        self.index = VectorIndex(folder / "index", embedder.name, embedder.dimensions)
        self._indexer = Indexer(self.database, self.index)
        self.conversations = Conversations(self.database)
        self.memories = Memories(self.database)
        self.consolidation = Consolidation(self.conversations, self.memories, Proposals(self.database, self.memories))

    def close(self) -> None:
        self.index.close()
        self.database.close()

    def index_all(self) -> None:
        while batch := self._indexer.next_batch(_BATCH):
            texts = [note.text for note in batch if note.text]
            vectors = self._embedder.embed(texts) if texts else np.zeros((0, self._embedder.dimensions), np.float32)
            self._indexer.write(batch, vectors)

    def learn(self, message: Message, previous: Sequence[Message], learner: Extraction) -> Sequence[Memory]:
        """What `BackgroundLearning` does with a message. Returns what was stored."""
        go_on = threading.Event()
        candidates = learner.extract(message, previous, go_on)
        candidates = candidates and [one for one in candidates if one.secret is None]
        if not candidates:
            return ()
        texts = [text for one in candidates for text in (one.text, one.corrects) if text]
        nearest = nearest_in(self.index, dict(zip(texts, self._embedder.embed(texts), strict=True)))
        near = {text: self.consolidation.neighbours(text, nearest) for text in texts}
        decided = learner.decide(candidates, near, message, go_on)
        if decided is None:
            raise ModelError("Learning was interrupted.")
        stored = self.consolidation.store(decided, message, message.created_at)
        self.index_all()
        return stored.added


def _learned(dialogue: Taught, learner: Extraction, embedder: Embedder) -> tuple[Tally, object | None]:
    """The counts of one dialogue, and what went wrong in it, if anything."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        store = _Store(Path(folder), embedder)
        try:
            return _judged(dialogue, *_fed(dialogue, store, learner))
        finally:
            store.close()


def _fed(dialogue: Taught, store: _Store, learner: Extraction) -> tuple[list[Memory], list[Memory]]:
    """What was known and what was learned, as it is at the end."""
    before = dialogue.begins - _KNOWN_FOR_S
    known = [
        store.memories.add(
            MemoryKind.NOTE, text, quote="", source=MemorySource.LEARNED, source_message_id=None, now=before
        )
        for text in dialogue.known
    ]
    store.index_all()
    place = store.conversations.add(dialogue.id, dialogue.begins).id
    said: list[Message] = []
    stored: list[Memory] = []
    for turn, at in dialogue.turns():
        role = Role.USER if turn.user else Role.ASSISTANT
        message = store.conversations.add_message(place, role, turn.user or turn.assistant, at)
        if role is Role.USER:
            stored += store.learn(message, said[-_CONTEXT_MESSAGES:], learner)
        said.append(message)
    return (
        store.memories.several([memory.id for memory in known]) if known else [],
        store.memories.several([memory.id for memory in stored]) if stored else [],
    )


def _judged(dialogue: Taught, known: Sequence[Memory], stored: Sequence[Memory]) -> tuple[Tally, object | None]:
    expected = (*dialogue.learn, *dialogue.again)
    held = [memory for memory in stored if memory.valid_until is None]
    right = [memory for memory in stored if _matched(memory, expected)]
    # Superseded in the course of the dialogue: it was right when it was learned.
    right += [memory for memory in stored if memory not in right and _matched(memory, dialogue.ends)]
    false = [memory for memory in stored if not expected or _matched(memory, dialogue.never)]
    found = [words for words in dialogue.learn if any(has(words, memory.text) for memory in held)]
    duplicates = _duplicates([*(memory for memory in known if memory.valid_until is None), *held], expected)
    checks = [
        _ended(words, [*known, *stored]) and any(has(one, memory.text) for one in dialogue.learn for memory in held)
        for words in dialogue.ends
    ]
    if known and not dialogue.ends:
        # A fuller wording may take a known fact's place: what it said must still hold.
        checks.append(all(_still_holds(memory, held) for memory in known))
    tally = Tally(
        stored=len(stored),
        right=len([memory for memory in right if memory not in false]),
        wanted=len(dialogue.learn),
        found=len(found),
        false=len(false),
        duplicates=duplicates,
        updates=len(checks),
        updated=sum(checks),
    )
    good = tally.right == tally.stored and tally.found == tally.wanted and not duplicates and all(checks)
    if good:
        return tally, None
    return tally, {
        "id": dialogue.id,
        "known": [_shown(memory) for memory in known],
        "stored": [_shown(memory) for memory in stored],
        "missing": [list(words) for words in dialogue.learn if words not in found],
        "false": len(false),
        "duplicates": duplicates,
        "updates_right": all(checks),
    }


def _matched(memory: Memory, facts: Iterable[Words]) -> bool:
    return any(has(words, memory.text) for words in facts)


def _duplicates(held: Sequence[Memory], facts: Sequence[Words]) -> int:
    seen: list[frozenset[int]] = []
    count = 0
    for memory in held:
        says = frozenset(number for number, words in enumerate(facts) if has(words, memory.text))
        if says and any(says <= earlier for earlier in seen):
            count += 1
        elif says:
            seen.append(says)
    return count


def _ended(words: Words, memories: Sequence[Memory]) -> bool:
    meant = [memory for memory in memories if has(words, memory.text)]
    return bool(meant) and any(memory.valid_until is not None for memory in meant[:1])


def _still_holds(memory: Memory, held: Sequence[Memory]) -> bool:
    if memory.valid_until is None:
        return True
    words = tuple(word for word in memory.text.split() if word.lower() not in ("you", "your", "is", "are", "called"))
    return any(has(words, one.text) for one in held)


def _shown(memory: Memory) -> str:
    return memory.text if memory.valid_until is None else f"{memory.text} (past)"


def _share(part: int, whole: int, *, nothing: float = 1.0) -> float:
    """`nothing`: the share of none at all."""
    return part / whole if whole else nothing


__all__ = ["OWN_SET", "Tally", "measure", "run"]
