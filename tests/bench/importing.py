"""How long an import of a large export takes, and what memory it costs: a core process, beside bare SQLite given the same messages."""

from __future__ import annotations

import json
import random
import sqlite3
import tempfile
import threading
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil

from core import protocol
from tests.bench.child import memory_mb, until_idle
from tests.bench.corpus import talk
from tests.bench.plan import Plan, progress
from tests.bench.table import Baseline, Goal, Row
from tests.end_to_end.core_process import CoreProcess

_CONVERSATIONS = 10_000
_FEW = 1_000
_MESSAGES = 20  # in each

_LOOK_S = 0.05


def importing(plan: Plan) -> list[Row]:
    """An export of ChatGPT with 200,000 messages."""
    conversations = _FEW if plan.quick else _CONVERSATIONS
    with tempfile.TemporaryDirectory(prefix="rememora-bench-") as folder:
        path = Path(folder) / "export.zip"
        write_export(path, conversations)
        progress("  importing")
        took_s, grew_mb = import_into_core(plan, path)
        progress("  beside bare SQLite")
        bare_s = _bare(path, Path(folder) / "bare.sqlite3")
    count = f"{conversations * _MESSAGES:,} messages"
    return [
        Row(f"importing {count}", took_s, "s", None, Baseline("bare SQLite with a word index", bare_s)),
        Row("  memory it takes", grew_mb, "MB", Goal(300.0)),
    ]


def import_into_core(plan: Plan, path: Path) -> tuple[float, float]:
    """Seconds until everything is stored, and the most memory the core had meanwhile beyond what it had before, MB."""
    with plan.home(), CoreProcess() as core:
        core.hello()
        process = psutil.Process(core.process.pid)
        # The search model has been loaded by then.
        until_idle(process)
        before = memory_mb(process)
        most = before
        done = threading.Event()

        def look() -> None:
            nonlocal most
            while not done.wait(_LOOK_S):
                most = max(most, memory_mb(process))

        watch = threading.Thread(target=look)
        watch.start()
        began = time.perf_counter()
        try:
            core.ask(protocol.ImportConversations(path=str(path)), protocol.Done)
            core.wait(protocol.ConversationsImported)
        finally:
            took = time.perf_counter() - began
            done.set()
            watch.join()
        return took, most - before


def write_export(path: Path, conversations: int) -> None:
    """A zip file as ChatGPT makes it."""
    lines = talk(2_000, seed=11)
    chance = random.Random(11)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("conversations.json", "w") as file:
        for number in range(conversations):
            file.write(b"," if number else b"[")
            file.write(json.dumps(_conversation(number, lines, chance)).encode())
        file.write(b"]")


def _conversation(number: int, lines: list[str], chance: random.Random) -> dict[str, Any]:
    began = 1_600_000_000.0 + 3_000 * number
    mapping: dict[str, Any] = {"root": {"id": "root", "message": None, "parent": None, "children": []}}
    last = "root"
    for place in range(_MESSAGES):
        node = f"{number:08x}-{place:04x}"
        users = place % 2 == 0
        text = " ".join(chance.choices(lines, k=2 if users else 8))
        mapping[node] = {"id": node, "parent": last, "children": []}
        mapping[node]["message"] = {
            "id": node,
            "author": {"role": "user" if users else "assistant", "name": None, "metadata": {}},
            "create_time": began + 20.5 * place,
            "content": {"content_type": "text", "parts": [text]},
            "status": "finished_successfully",
            "weight": 1.0,
            "metadata": {"timestamp_": "absolute"} if users else {"model_slug": "gpt-4o", "is_complete": True},
            "recipient": "all",
        }
        mapping[last]["children"].append(node)
        last = node
    return {
        "title": f"About {number}",
        "create_time": began,
        "update_time": began + 600,
        "mapping": mapping,
        "current_node": last,
        "conversation_id": f"{number:032x}",
    }


def _bare(export: Path, database: Path) -> float:
    """Seconds that reading the file with Python's own JSON takes, and one transaction with a word index."""
    began = time.perf_counter()
    connection = sqlite3.connect(database)
    connection.execute("CREATE TABLE messages (id INTEGER PRIMARY KEY, text TEXT)")
    connection.execute("CREATE VIRTUAL TABLE words USING fts5 (text, prefix = '1 2')")
    with zipfile.ZipFile(export) as archive:
        texts = list(_texts(json.loads(archive.read("conversations.json"))))
    with connection:
        connection.executemany("INSERT INTO messages (text) VALUES (?)", texts)
        connection.executemany("INSERT INTO words (text) VALUES (?)", texts)
    connection.close()
    return time.perf_counter() - began


def _texts(conversations: list[dict[str, Any]]) -> Iterator[tuple[str]]:
    for conversation in conversations:
        for node in conversation["mapping"].values():
            if node["message"] is not None:
                yield (node["message"]["content"]["parts"][0],)
