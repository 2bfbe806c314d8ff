"""A core killed while it seals, or opens, what is kept beside the database: the next one goes on, and nothing is lost."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from core.model.base import AttentionState
from core.model.kv_store import KvStore, SavedPrompt, SavedState
from core.paths import Paths
from core.records import ConversationId, ModelId, RecallKind, Role
from core.settings import SettingsFile
from core.storage.conversations import Conversations
from core.storage.database import Database
from core.storage.index_notes import index_only_for
from core.storage.token_vectors import ReadPassage, TokenVectors, token_rows
from core.storage.vector_spaces import VectorSize, VectorSpaces
from core.vault.sealing import KEY_BYTES, Seal
from tests.unit_core.storage.vectors import DIMENSIONS, vector_of

KEY = bytes(range(KEY_BYTES))
TEXTS, STATES = 250, 3


class Store:
    """All of it, without a core around it."""

    def __init__(self, paths: Paths, seal: Seal) -> None:
        model = ModelId("test")
        self.database = Database(paths.database)
        index_only_for(self.database, model)
        tokens = TokenVectors(self.database, model, 4)
        self.spaces = VectorSpaces(self.database, paths.index, {model: VectorSize(DIMENSIONS, 4)}, tokens, seal)
        self.states = KvStore(paths.states, lambda: 10**9, seal)
        self.settings = SettingsFile(paths.settings, seal=seal)

    def fill(self) -> None:
        conversations = Conversations(self.database)
        here = conversations.add("Talk", 1.0)
        with self.database.transaction():
            for number in range(TEXTS):
                conversations.add_message(here.id, Role.USER, f"text {number}", 2.0)
        self.spaces.open()
        assert self.embedded() == TEXTS
        self.spaces.close()
        for number in range(STATES):
            self.states.save(ConversationId(number), state(number))
        self.settings.change(model="/home/wilhelmina/own.gguf")

    def embedded(self) -> int:
        """Embed what waits for it; returns how many."""
        assert self.spaces.serving is not None
        done = 0
        while notes := self.spaces.serving.indexer.next_batch(100):
            read = ReadPassage(token_rows(vector_of("token")[None, :4]))
            self.spaces.serving.indexer.write(
                notes, np.array([vector_of(note.text) for note in notes]), [read] * len(notes)
            )
            done += len(notes)
        return done

    def close(self) -> None:
        self.spaces.close()
        self.database.close()


def state(number: int) -> SavedState:
    return SavedState(SavedPrompt("small", False, "head", ()), AttentionState((1, 2), bytes([number]) * 2_000_000))


CONVERTING = """
import sys
from core.paths import default_paths
from core.vault.sealing import Seal
from tests.unit_core.test_sealing_killed import KEY, Store

seal = Seal(KEY, mixed=True) if sys.argv[1] == "seal" else Seal(None, earlier=KEY, mixed=True)
store = Store(default_paths(), seal)
tell = lambda done: print(done, flush=True)
store.states.convert(tell)
store.settings.convert(tell)
for done in store.spaces.opening():
    tell(done)
"""


def killed(way: str, after: int) -> None:
    """Convert in a process of its own, and end it after so many steps."""
    root = Path(__file__).parents[2]
    process = subprocess.Popen(
        [sys.executable, "-c", CONVERTING, way],
        env={**os.environ, "PYTHONPATH": str(root)},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    with process.stdout as lines:
        for _ in range(after):
            assert next(lines)
        process.send_signal(signal.SIGKILL)
    assert process.wait() == -signal.SIGKILL


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal")
@pytest.mark.parametrize("after", [1, STATES + 1, STATES + 3])
def test_killed_it_is_gone_on_with(paths: Paths, after: int) -> None:
    store = Store(paths, Seal())
    store.fill()
    store.close()
    for way, seal in (("seal", Seal(KEY, mixed=True)), ("open", Seal(None, earlier=KEY, mixed=True))):
        killed(way, after)
        store = Store(paths, seal)
        store.states.convert(lambda _: None)
        store.settings.convert(lambda _: None)
        store.spaces.open()
        assert store.spaces.settled
        assert store.embedded() == 0
        (hit,) = store.spaces.serving.index.search(RecallKind.MESSAGE, vector_of("text 249"), 1)  # type: ignore[union-attr]
        assert hit.similarity > 0.999
        store.close()
        strict = Seal(KEY) if way == "seal" else Seal()
        store = Store(paths, strict)
        assert store.settings.current.model == "/home/wilhelmina/own.gguf"
        for number in range(STATES):
            loaded = store.states.load(ConversationId(number), "small")
            assert loaded is not None
            assert bytes(loaded.attention.data) == bytes([number]) * 2_000_000
        store.close()
        assert list(paths.index.glob("[0-9]*")) == [] if way == "seal" else True
