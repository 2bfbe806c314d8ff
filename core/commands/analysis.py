"""Commands that look at all memories at once: the map, the state of the memory, a test of it."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable, Sequence
from hashlib import blake2b

import numpy as np

from core import protocol
from core.commands.answers import Answers, Handlers, Send
from core.engine import Engine
from core.errors import Cancelled, IndexUnusable, ModelError
from core.indexing import Indexing
from core.memory import health, self_test
from core.memory.judges.reading import Judges
from core.memory.learning.relation import relations_in
from core.memory.projection import Vectors, project
from core.memory.recall.search import Recall, RecallQuery
from core.protocol import Command, Reply
from core.records import (
    ConversationId,
    MapPoint,
    Memory,
    MemoryFilter,
    MemoryHealth,
    MemoryReach,
    MemoryState,
    RecalledItem,
    TestedMemory,
)
from core.storage.memories import Memories
from core.worker import Awaited, Priority, Worker

# The newest memories, on the map and compared with each other.
_MOST_MAPPED, _MOST_COMPARED = 10_000, 10_000

_AT_ONCE = 500
_MOST_NAMED = 50
_TESTED = 20
_LONGEST_TEXT = 160

# How long to wait for the embedder, in seconds.
_PATIENCE_S = 30.0


class AnalysisCommands:
    """One at a time, on a worker of its own; each tells how far it is and can be ended.

    Args:
        worker: where it computes.
        model_worker: where the model is asked.
        compute: held by whoever evaluates; it is let go first.
    """

    def __init__(
        self,
        *,
        answers: Answers,
        send: Send,
        worker: Worker,
        storage: Worker,
        model_worker: Worker,
        engine: Engine,
        memories: Memories,
        indexing: Indexing,
        recall: Recall,
        judges: Judges,
        compute: threading.Lock,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._answers = answers
        self._send = send
        self._worker = worker
        self._storage = storage
        self._model_worker = model_worker
        self._engine = engine
        self._memories = memories
        self._indexing = indexing
        self._recall = recall
        self._judges = judges
        self._compute = compute
        self._clock = clock
        self._stop = threading.Event()
        self._drawn: tuple[bytes, Vectors] | None = None

    def handlers(self) -> Handlers:
        return {
            protocol.DrawMap: self._draw_map,
            protocol.CheckHealth: self._check_health,
            protocol.TestMemory: self._test_memory,
            protocol.CheckIndex: self._check_index,
            protocol.StopAnalysis: self._stop_analysis,
        }

    def _stop_analysis(self, command: protocol.StopAnalysis) -> None:
        self._stop.set()
        self._send(protocol.Done(request_id=command.request_id))

    def _check_index(self, command: protocol.CheckIndex) -> None:
        def work() -> Reply:
            try:
                self._indexing.reconcile()
            except IndexUnusable as error:
                self._indexing.recover(error)
            return protocol.Done(request_id=command.request_id)

        self._answers.on_storage(command, work)

    def _run(self, command: Command, work: Callable[[Callable[[float], bool]], Reply]) -> None:
        def tell(done: float) -> bool:
            if self._stop.is_set() or self._worker.closing:
                return False
            # A reply that is being written goes first.
            with self._compute:
                pass
            self._send(protocol.AnalysisProgressed(done=round(done, 3)))
            return True

        def job() -> Reply:
            self._stop.clear()
            return work(tell)

        self._answers.when_done(command, self._worker.submit(job))

    # --- what there is ----------------------------------------------------------------------------------------

    def _holding(self, most: int) -> tuple[list[Memory], int]:
        wanted = MemoryFilter(state=MemoryState.HOLDING)
        found: list[Memory] = []
        total = 0
        while len(found) < most:
            offset = len(found)
            some, total = self._storage.call(
                lambda offset=offset: self._memories.list("", wanted, _AT_ONCE, offset),  # type: ignore[misc]
                Priority.BACKGROUND,
            )
            found += some
            if not some or len(found) >= total:
                break
        return found[:most], total

    def _vectors(self, memories: Sequence[Memory]) -> tuple[list[Memory], Vectors]:
        vectors: dict[int, Vectors] = {}
        for start in range(0, len(memories), _AT_ONCE):
            ids = [memory.id for memory in memories[start : start + _AT_ONCE]]
            try:
                vectors |= self._storage.call(lambda ids=ids: self._indexing.vectors(ids), Priority.BACKGROUND)  # type: ignore[misc]
            except IndexUnusable as error:
                self._storage.call(lambda error=error: self._indexing.recover(error))  # type: ignore[misc]
        return health.matrix(memories, vectors)

    # --- the map ----------------------------------------------------------------------------------------------

    def _draw_map(self, command: protocol.DrawMap) -> None:
        def work(tell: Callable[[float], bool]) -> Reply:
            memories, total = self._holding(_MOST_MAPPED)
            shown, vectors = self._vectors(memories)
            key = blake2b(np.ascontiguousarray(vectors).tobytes(), digest_size=16).digest()
            if self._drawn is None or self._drawn[0] != key:
                self._drawn = (key, project(vectors, tell))
            people = self._storage.call(self._memories.entities.people)
            points = tuple(
                MapPoint(
                    memory_id=memory.id,
                    x=round(float(place[0]), 4),
                    y=round(float(place[1]), 4),
                    text=memory.text[:_LONGEST_TEXT],
                    kind=memory.kind,
                    person=people.get(memory.id, ""),
                )
                for memory, place in zip(shown, self._drawn[1], strict=True)
            )
            return protocol.MapDrawn(request_id=command.request_id, points=points, total=total)

        self._run(command, work)

    # --- health -----------------------------------------------------------------------------------------------

    def _check_health(self, command: protocol.CheckHealth) -> None:
        def work(tell: Callable[[float], bool]) -> Reply:
            now = self._clock()
            memories, total = self._holding(_MOST_COMPARED)
            compared, vectors = self._vectors(memories)
            pairs = health.similar_pairs(vectors, tell) if len(compared) else []
            if pairs is None:
                raise Cancelled("The memory was not looked through to the end.")
            ordered = [health.in_order(compared[one], compared[other]) for one, other, _ in pairs]
            relations = relations_in(
                ((older.text, newer.text) for older, newer in ordered), self._judges, self._indexing.passages
            )
            same, contrary = health.judged_pairs(compared, pairs, relations)
            facts = self._storage.call(self._memories.facts)
            stale = [one for one in memories if health.is_stale(one, facts.last_used.get(one.id), now)]
            forgettable = {one.id for one in stale}
            outdated = [one for one in memories if one.id not in forgettable and health.is_outdated(one, now)]
            unused = [one for one in memories if health.is_unused(one, now)]
            return protocol.HealthChecked(
                request_id=command.request_id,
                health=MemoryHealth(
                    holding=total,
                    past=facts.past,
                    binned=facts.binned,
                    pinned=facts.pinned,
                    by_kind=facts.by_kind,
                    growth=tuple(health.growth(facts.learned_at, now)),
                    duplicates=tuple(same),
                    contradictions=tuple(contrary),
                    stale=tuple(stale[:_MOST_NAMED]),
                    stale_count=len(stale),
                    outdated=tuple(outdated[:_MOST_NAMED]),
                    outdated_count=len(outdated),
                    unused=tuple(unused[:_MOST_NAMED]),
                    unused_count=len(unused),
                    unindexed=len(memories) - len(compared),
                    compared=len(compared),
                ),
            )

        self._run(command, work)

    # --- the test ---------------------------------------------------------------------------------------------

    def _test_memory(self, command: protocol.TestMemory) -> None:
        def work(tell: Callable[[float], bool]) -> Reply:
            memories, _ = self._holding(_MOST_COMPARED)
            chosen = random.Random(command.seed).sample(memories, min(_TESTED, len(memories)))  # noqa: S311 - any will do
            tested: list[TestedMemory] = []
            for at, memory in enumerate(chosen):
                if not tell(at / len(chosen)):
                    raise Cancelled("The test was not finished.")
                question = self._question(memory)
                found = self_test.place(memory, self._found(question, MemoryReach(project_id=memory.project_id)))
                tested.append(TestedMemory(memory=memory, question=question, place=found))
            return protocol.MemoryTested(request_id=command.request_id, tested=tuple(tested))

        self._run(command, work)

    def _question(self, memory: Memory) -> str:
        def ask() -> str | None:
            model = self._engine.model
            if model is None:
                return None
            try:
                with self._compute:
                    return self_test.question_by_model(model, memory, Awaited(self._model_worker))
            except ModelError:
                return None

        return self._model_worker.call(ask, Priority.BACKGROUND) or self_test.question_by_words(memory)

    def _found(self, question: str, reach: MemoryReach) -> list[RecalledItem]:
        # Of no conversation: nothing is in the prompt already.
        query = RecallQuery(text=question, conversation_id=ConversationId(0), reach=reach)
        read = self._indexing.queries([query.sought, *query.parts], patience_s=_PATIENCE_S)
        encoded, parts = (read[0], read[1:]) if read else (None, [])

        return self._storage.call(
            lambda: self._indexing.with_near(
                encoded, lambda near: self._recall.search(query, near, self._clock(), encoded, parts)
            )
        )
