"""How soon a person who unlocks the store is back where they were, by the real window and core: from the key that unlocks it to the
newest message and the draft being painted, beside the derivation of the key alone, which is slow on purpose.

Run as a child, with the id of a conversation: locks and unlocks, and says `wall`, `derivation`, `window` and `core`, in ms; the last two
are processor time.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import numpy as np
import psutil
from PySide6.QtCore import QEventLoop, QTimer

from app.__main__ import Running, open_window
from app.chat.composer import Draft
from app.core_client import CorePhase
from app.main_window import MainWindow
from app.program import Program
from app.vault.lock_page import LockPage
from app.vault.lock_window import LockWindow
from core import protocol
from core.paths import Paths, default_paths
from core.records import ConversationId, Role, VaultState
from core.storage.conversations import Conversations
from core.storage.database import Database
from core.vault.header import read_header
from core.vault.vault import Vault
from core.vault.wrapping import from_passphrase
from tests.bench.child import Child, say
from tests.bench.corpus import talk
from tests.bench.plan import Plan, progress
from tests.bench.stream_stall import Painted
from tests.bench.table import Baseline, Goal, Row
from tests.end_to_end.core_process import CoreProcess

PASSPHRASE = "seven lamps under a green bridge"
_DRAFT = "half a thought"
_CONVERSATIONS, _MESSAGES, _LONG = 150, 20, 500
_TIMES = 5
_SETTLED_S = 3.0
_DIMENSIONS = 384  # of both embedding models


def unlocking(plan: Plan) -> list[Row]:
    """A store of a few thousand messages, indexed."""
    found: dict[str, list[float]] = {"wall": [], "derivation": [], "window": [], "core": []}
    times = plan.repetitions(_TIMES)
    with plan.home() as paths:
        progress(f"  a sealed store of {_CONVERSATIONS * _MESSAGES + _LONG:,} messages")
        begin()
        shown = _fill(paths.database)
        seal(paths)
        with Child("tests.bench.unlocking", str(shown), str(times)) as child:
            for _ in range(times):
                for name, values in found.items():
                    values.append(child.value(name))
    print({name: [round(one) for one in values] for name, values in found.items()}, file=sys.stderr)
    wall = median(one - key for one, key in zip(found["wall"], found["derivation"], strict=True))
    return [
        Row(
            "unlocked and back, without the key's derivation",
            wall,
            "ms",
            Goal(1500.0),
            Baseline("derivation", median(found["derivation"])),
        )
    ]


def begin() -> None:
    """Have an empty store choose the model it is searched by, as the first start does."""
    with CoreProcess("--demo") as core:
        core.hello()
        core.indexed()
        core.close()


def _fill(path: Path) -> ConversationId:
    """Returns the conversation that is to be shown, of some hundred messages."""
    database = Database(path)
    try:
        conversations = Conversations(database)
        said = talk(_CONVERSATIONS * _MESSAGES + _LONG, seed=1)
        shown = ConversationId(0)
        with database.transaction():
            at = 0
            for number in range(_CONVERSATIONS + 1):
                count = _LONG if number == _CONVERSATIONS else _MESSAGES
                shown = conversations.add(said[at][:30], time.time()).id
                for place in range(count):
                    role = Role.ASSISTANT if place % 2 else Role.USER
                    conversations.add_message(shown, role, said[at], time.time())
                    at += 1
        return shown
    finally:
        database.close()


def seal(paths: Paths) -> None:
    """Seal the store with `PASSPHRASE`, and have it be as if all of it had been indexed: to embed it takes minutes."""
    with CoreProcess("--demo") as core:
        core.hello()
        core.ask(protocol.SetPassphrase(passphrase=PASSPHRASE), protocol.PassphraseSet)
        core.wait(protocol.VaultChanged, lambda event: event.vault.state is VaultState.SEALED)
        core.close()
    vault = Vault(paths.data)
    vault.unlock(PASSPHRASE)
    database = Database(paths.database, key=vault.wanted_database_key)
    try:
        with database.transaction():
            models = [one for (one,) in database.tuples("SELECT model FROM embedding_spaces")]
            messages = [one for (one,) in database.tuples("SELECT id FROM messages")]
            vector = np.full(_DIMENSIONS, _DIMENSIONS**-0.5, np.float16).tobytes()
            database.execute_many(
                "INSERT OR REPLACE INTO kept_vectors (kind, item_id, passage, model, vector) VALUES ('message', ?, 0, ?, ?)",
                [(message, model, vector) for model in models for message in messages],
            )
            database.execute("DELETE FROM index_notes")
    finally:
        database.close()


def main() -> int:
    conversation = ConversationId(int(sys.argv[1]))
    running = open_window(["--demo"])
    assert running is not None, "another window has this data folder"
    program, client = running.program, running.client
    _open(program)
    run_until(lambda: isinstance(program.shown, MainWindow) and client.phase is CorePhase.READY)
    window = program.window
    window.show_conversation(conversation)
    run_until(lambda: len(window.chat.view.rows) > 0)
    window.chat.composer.set_draft(Draft(_DRAFT))
    _wait(_SETTLED_S)
    for _ in range(int(sys.argv[2])):
        wall, ours, theirs = _unlocked(running, conversation)
        key, keys = _derivation_ms()
        for name, value in (("wall", wall), ("derivation", key), ("window", ours), ("core", theirs - keys)):
            say(name, value)
        _wait(_SETTLED_S)
    QTimer.singleShot(0, running.application.quit)
    return running.until_closed()


def _unlocked(running: Running, conversation: ConversationId) -> tuple[float, float, float]:
    """Lock, and unlock after a while. What the latter took, in ms: on the clock, and of the processor, for this process and the core."""
    program, client = running.program, running.client
    program.lock()
    run_until(lambda: client.phase is CorePhase.LOCKED)
    _wait(_SETTLED_S)
    assert client._process is not None
    core = psutil.Process(int(client._process.processId()))
    painted = Painted()
    before = _times(core)
    _open(program)
    run_until(lambda: _is_back(program, conversation, painted))
    wall, ours, theirs = (1000 * (end - begin) for begin, end in zip(before, _times(core), strict=True))
    return wall, ours, theirs


def _times(core: psutil.Process) -> tuple[float, float, float]:
    """On the clock, and of the processor, for this process and the core."""
    theirs = core.cpu_times()
    return time.perf_counter(), time.process_time(), theirs.user + theirs.system


def _derivation_ms() -> tuple[float, float]:
    """Deriving the key alone: on the clock, and of the processor."""
    header = read_header(default_paths().data)
    assert header is not None
    began, ours = time.perf_counter(), time.process_time()
    from_passphrase(PASSPHRASE, header.passphrase.salt, header.cost)
    return 1000 * (time.perf_counter() - began), 1000 * (time.process_time() - ours)


def run_until(done: Callable[[], bool], limit_s: float = 300.0) -> None:
    """Turn the event loop until `done`, without taking the processor from what is measured."""
    loop = QEventLoop()
    watch = QTimer(interval=4)
    until = time.monotonic() + limit_s

    def look() -> None:
        if done():
            loop.quit()
        elif time.monotonic() > until:
            raise TimeoutError("it never got there")

    watch.timeout.connect(look)
    watch.start()
    loop.exec()


def _open(program: Program) -> None:
    run_until(lambda: isinstance(program.shown, LockWindow) and program._client.phase is CorePhase.LOCKED)
    page = program.shown.page
    assert isinstance(page, LockPage)
    page.field.edit.setText(PASSPHRASE)
    page.unlock_button.click()


def _is_back(program: Program, conversation: ConversationId, painted: Painted) -> bool:
    window = program.shown
    if not isinstance(window, MainWindow) or window.conversation != conversation:
        return False
    return window.chat.composer.draft.text == _DRAFT and painted.seen(window.chat.view.rows[-1:])


def _wait(seconds: float) -> None:
    until = time.monotonic() + seconds
    run_until(lambda: time.monotonic() > until)


if __name__ == "__main__":
    sys.exit(main())
