"""A core that somebody talks to all the time: `python -m tests.endure.long_core`, in place of `python -m core`, for a window or for nobody.

All of it is real but the model, which is scripted, and the clock: between two turns passes what `HOURS_VARIABLE` hours leave for each.
The embedder reads each text once; texts come again.
"""

from __future__ import annotations

import gc
import itertools
import os
import queue
import random
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import IO, TypeVar

import msgspec
import psutil

from core import protocol
from core.composition import Core, build
from core.model.catalog import load_catalog
from core.model.loader import load_embedder
from core.model.scripted import ScriptedModel
from core.paths import Paths, default_paths
from core.protocol import Command, Event, Reply, RequestId
from core.records import Conversation, ConversationId
from core.settings import SettingsFile
from core.transport import LineTransport, guarded_stdio
from core.worker import Priority
from tests.remembering_embedder import RememberingEmbedder
from tests.unit_core.running_core import ScriptedLoader

# How many turns, how many hours pass in them, and where a line is written for each block of them.
TURNS_VARIABLE = "REMEMORA_LONG_TURNS"
HOURS_VARIABLE = "REMEMORA_LONG_HOURS"
FIGURES_VARIABLE = "REMEMORA_LONG_FIGURES"

_CONTEXT_TOKENS = 4096
_TURNS_IN_A_CONVERSATION = 20
_PATIENCE_S = 300.0

# Texts whose vectors are remembered: few enough that this doesn't grow for long.
_READ = 400

# The window's own requests have lower numbers.
_FIRST_REQUEST = 1_000_000_000

_NAMES = ("Clara", "Ivan", "Mei", "Noor")
_PLACES = ("Porto", "Oslo", "Kyoto", "Graz")
_THINGS = ("walnuts", "trains", "tea", "violins")
_SAID = (
    "My sister {name} is allergic to {thing}.",
    "I moved to {place} last spring.",
    "My neighbour {name} collects {thing}.",
    "What do you know about {thing}?",
    "Where does {name} live?",
    "Write a line about {thing} in {place}.",
    "Thanks, that is good to know about {place}.",
    "I no longer like {thing}.",
)

T = TypeVar("T", bound=Reply | Event)


class Block(msgspec.Struct, kw_only=True):
    """What was measured after so many turns.

    Attributes:
        wall_s, cpu_s: of each turn of the block, from the message to the end of its reply; of all threads of the core.
        pss, rss: of the core, in bytes.
        files: what lies in the data folder, in bytes.
        stored: bytes of text that is kept.
    """

    turns: int
    wall_s: list[float]
    cpu_s: list[float]
    pss: int
    rss: int
    files: int
    stored: int
    conversations: int
    memories: int


class Clock:
    """Goes on when it is told to. Unix seconds."""

    def __init__(self, hours: float) -> None:
        self._now = time.time() - hours * 3600

    def __call__(self) -> float:
        return self._now

    def pass_by(self, seconds: float) -> None:
        self._now += seconds


class Talker:
    """Says something, waits for the reply and for all that is done in the background, again and again.

    Args:
        handle: takes a command; callable from any thread.
    """

    def __init__(self, handle: Callable[[Command], None], clock: Clock, turns: int, hours: float) -> None:
        self._handle = handle
        self._clock = clock
        self._turns = turns
        self._step_s = hours * 3600 / turns
        self._chooser = random.Random(1)
        self._arrived: queue.SimpleQueue[Reply | Event] = queue.SimpleQueue()
        self._ids = itertools.count(_FIRST_REQUEST)
        self._conversation: ConversationId | None = None

    def hear(self, item: Reply | Event) -> bool:
        """Whether it was for the talker alone."""
        own = isinstance(item, Reply) and item.request_id >= _FIRST_REQUEST
        if own or isinstance(item, protocol.TurnFinished):
            self._arrived.put(item)
        return own

    def talk(self, core: Core, paths: Paths, figures: IO[bytes]) -> None:
        """Have all turns, and write a line for each block of them."""
        self._ask(protocol.Hello(protocol=protocol.PROTOCOL_VERSION), protocol.Welcome)
        block = min(250, max(self._turns // 4, 1))
        wall_s: list[float] = []
        cpu_s: list[float] = []
        for number in range(1, self._turns + 1):
            self._clock.pass_by(self._step_s)
            begun, used = time.monotonic(), time.process_time()
            self._turn(number)
            wall_s.append(time.monotonic() - begun)
            cpu_s.append(time.process_time() - used)
            self._do_else(number)
            core.service._model_worker.call(lambda: None, Priority.BACKGROUND)
            if number % block == 0:
                self._settle(core)
                figures.write(msgspec.json.encode(self._look(number, core, paths, wall_s, cpu_s)) + b"\n")
                figures.flush()
                wall_s, cpu_s = [], []

    def _turn(self, number: int) -> None:
        text = self._chooser.choice(_SAID).format(
            name=self._chooser.choice(_NAMES), place=self._chooser.choice(_PLACES), thing=self._chooser.choice(_THINGS)
        )
        if number % _TURNS_IN_A_CONVERSATION == 1:
            self._conversation = None
        accepted = self._ask(
            protocol.SendMessage(conversation_id=self._conversation, text=text), protocol.MessageAccepted
        )
        self._conversation = accepted.conversation_id
        self._await(protocol.TurnFinished, lambda event: event.message_id == accepted.reply_id)

    def _do_else(self, number: int) -> None:
        """What a person does besides talking."""
        if number % 50 == 0:
            found = self._listed()
            opened = self._chooser.choice(found[:50]).id
            self._ask(protocol.ListMessages(conversation_id=opened), protocol.MessagesListed)
            self._ask(protocol.ListMemories(limit=50), protocol.MemoriesListed)
        if number % 400 == 0:
            gone = self._chooser.choice(self._listed()[1:]).id
            self._ask(protocol.DeleteConversation(conversation_id=gone), protocol.Done)

    def _listed(self) -> tuple[Conversation, ...]:
        return tuple(self._ask(protocol.ListConversations(), protocol.ConversationsListed).conversations)

    def _settle(self, core: Core) -> None:
        """Wait until nothing is left to index."""
        until = time.monotonic() + _PATIENCE_S
        while core.service._indexing.state.pending and time.monotonic() < until:
            time.sleep(0.05)

    def _look(self, number: int, core: Core, paths: Paths, wall_s: list[float], cpu_s: list[float]) -> Block:
        gc.collect()
        memory = psutil.Process().memory_full_info()
        database = core.service._database

        def count(sql: str) -> int:
            return int(core.service._storage.call(lambda: database.value(sql)) or 0)

        return Block(
            turns=number,
            wall_s=wall_s,
            cpu_s=cpu_s,
            pss=getattr(memory, "pss", 0),
            rss=memory.rss,
            files=sum(file.stat().st_size for file in paths.data.rglob("*") if file.is_file()),
            stored=count("SELECT sum(length(text)) FROM messages"),
            conversations=count("SELECT count(*) FROM conversations"),
            memories=count("SELECT count(*) FROM memories"),
        )

    def _ask(self, command: Command, kind: type[T]) -> T:
        request_id = RequestId(next(self._ids))
        self._handle(msgspec.structs.replace(command, request_id=request_id))
        return self._await(kind, lambda item: isinstance(item, Reply) and item.request_id == request_id)

    def _await(self, kind: type[T], condition: Callable[[T], bool]) -> T:
        while True:
            item = self._arrived.get(timeout=_PATIENCE_S)
            assert not isinstance(item, protocol.Failed), item
            if isinstance(item, kind) and condition(item):
                return item


def _model() -> ScriptedModel:
    def answer(_: str) -> str:
        # It remembers what it was asked, for tests; here that would be what grows.
        for known in (model.prompts, model.grammars, model.samplings, model.evaluated):
            known.clear()
        return "So it is. Tell me more about it when you like."

    def background(prompt: str) -> str:
        answer(prompt)
        return "[]"

    model = ScriptedModel(context_length=_CONTEXT_TOKENS, answer=answer, background=background)
    return model


def _serve(transport: LineTransport, core: Core, handle: Callable[[Command], None]) -> None:
    for line in transport.lines():
        command = protocol.decode_command(line)
        # A person doesn't load another model here.
        handle(command)
        if core.service.shutdown_asked:
            return


def main() -> int:
    """Serve whoever there is, and talk meanwhile. Without anybody it ends after the last turn."""
    transport = guarded_stdio()
    turns, hours = int(os.environ[TURNS_VARIABLE]), float(os.environ[HOURS_VARIABLE])
    paths, clock, handling = default_paths(), Clock(hours), threading.Lock()

    def handle(command: Command) -> None:
        with handling:
            core.service.handle(command)

    talker = Talker(handle, clock, turns, hours)

    def send(item: Reply | Event) -> None:
        if not talker.hear(item):
            transport.send(item)

    paths.data.mkdir(parents=True, exist_ok=True)
    core = build(
        paths,
        send,
        loader=ScriptedLoader(scripted=_model()),
        load_embedder=lambda entry: RememberingEmbedder(load_embedder(entry, paths.models), kept=_READ),
        catalog=load_catalog(),
        settings=SettingsFile(paths.settings, context_length=_CONTEXT_TOKENS),
        charge=lambda: None,
        memory_speed=lambda: None,
        clock=clock,
    )
    core.service.start("scripted")
    with Path(os.environ[FIGURES_VARIABLE]).open("ab") as figures:
        # A window that is gone ends it in the middle.
        talking = threading.Thread(target=talker.talk, args=(core, paths, figures), daemon=True)
        talking.start()
        if len(sys.argv) > 1 and sys.argv[1] == "--alone":
            talking.join()
        else:
            _serve(transport, core, handle)
        core.close()
    return 0


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    # As the core itself ends.
    os._exit(code)
