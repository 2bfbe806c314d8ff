"""How soon a conversation is on the screen, by the real window and core: from the click to its newest message being painted.

Run as a child, with the ids of two conversations: opens them in turn and says `first` and `second`, in ms.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from statistics import median

from PySide6.QtCore import QTimer

from app.__main__ import open_window
from app.chat.page import ChatPage
from core.records import ConversationId, Role
from core.storage.conversations import Conversations
from core.storage.database import Database
from tests.bench.child import Child, say
from tests.bench.plan import Plan, progress
from tests.bench.stream_stall import REPLY, Painted, run_until
from tests.bench.table import Baseline, Goal, Row

_LONG, _SHORT = 5_000, 20
_OPENINGS = 7

# The window is built, the core is up, and nothing is left to do.
_SETTLED_S = 3.0


def opening(plan: Plan) -> Row:
    """A long conversation beside a short one."""
    figures: dict[str, list[float]] = {"first": [], "second": []}
    with plan.home() as paths:
        progress(f"  opening a conversation of {_LONG:,} messages")
        ids = [str(_store(paths.database, count)) for count in (_LONG, _SHORT)]
        with Child("tests.bench.opening", *ids) as child:
            for _ in range(_OPENINGS):
                for name, found in figures.items():
                    found.append(child.value(name))
    return Row(
        f"opening {_LONG:,} messages, to the newest painted",
        median(figures["first"]),
        "ms",
        Goal(100.0),
        Baseline(f"{_SHORT} messages", median(figures["second"])),
    )


def _store(path: Path, count: int) -> ConversationId:
    database = Database(path)
    try:
        conversations = Conversations(database)
        with database.transaction():
            one = conversations.add(f"{count} messages", time.time())
            for number in range(0, count, 2):
                conversations.add_message(one.id, Role.USER, f"Question {number}, and what about that?", time.time())
                conversations.add_message(one.id, Role.ASSISTANT, REPLY, time.time())
            # As if all of it had been indexed, which would take the core minutes and the processor from what is measured.
            database.execute("DELETE FROM index_notes")
        return one.id
    finally:
        database.close()


def main() -> int:
    running = open_window([])
    assert running is not None, "another window has this data folder"
    run_until(lambda: running.client.welcome is not None)
    _wait(_SETTLED_S)
    for _ in range(_OPENINGS):
        for name, number in zip(("first", "second"), sys.argv[1:], strict=True):
            say(name, _opened_ms(running.program.window.chat, ConversationId(int(number))))
            _wait(0.5)
    QTimer.singleShot(0, running.application.quit)
    return running.until_closed()


def _opened_ms(page: ChatPage, conversation_id: ConversationId) -> float:
    painted = Painted()
    began = time.perf_counter()
    page.show_conversation(conversation_id)
    run_until(lambda: painted.seen(page.view.rows[-1:]))
    return (time.perf_counter() - began) * 1000


def _wait(seconds: float) -> None:
    until = time.monotonic() + seconds
    run_until(lambda: time.monotonic() > until)


if __name__ == "__main__":
    sys.exit(main())
