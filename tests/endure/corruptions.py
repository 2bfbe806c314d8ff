"""Damage at random: bytes flipped, cut off or repeated in every kind of file. Nothing may crash, and what is damaged is never taken for whole."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import msgspec
import numpy as np

from core.errors import DatabaseUnusable, IndexUnusable, ModelError, RememoraError
from core.model.base import AttentionState
from core.model.gguf import read_gguf
from core.model.kv_store import KvStore, SavedPrompt, SavedState, SavedTurn
from core.records import ConversationId, MessageId, RecallKind, Settings
from core.settings import SettingsFile
from core.storage.database import Database
from core.storage.vector_index import VectorIndex
from tests.unit_core.model.tiny_models import tiny_model
from tests.unit_core.storage.vectors import DIMENSIONS, vector_of

# More than Chroma keeps in its log before it writes the graph's files.
_VECTORS = 1200

# Says what is wrong with how a damaged folder was taken; None: nothing is.
Check = Callable[[Path], str | None]


class Kind(msgspec.Struct, frozen=True):
    """A kind of file: how it is made in an empty folder, and how it is read.

    Attributes:
        share: of all damage, how much is done to it.
    """

    name: str
    make: Callable[[Path], None]
    check: Check
    share: float


def damage(file: Path, chooser: random.Random) -> str:
    """Damage a file. Returns how."""
    content = bytearray(file.read_bytes())
    # Where a format says what is to come, mostly at the beginning.
    head = min(len(content), 4096)
    at = chooser.randrange(head if chooser.random() < 0.5 else len(content)) if content else 0
    how = chooser.choice(
        ("flip", "flip", "flip", "cut", "zeros", "repeat", "empty" if chooser.random() < 0.1 else "flip")
    )
    if how == "flip" and content:
        content[at] ^= chooser.randrange(1, 256)
    elif how == "cut":
        del content[at:]
    elif how == "zeros":
        length = min(chooser.randrange(1, 5000), len(content) - at)
        content[at : at + length] = bytes(length)
    elif how == "repeat":
        content[at:at] = content[at : at + chooser.randrange(1, 5000)]
    else:
        content.clear()
    file.write_bytes(content)
    return f"{how} at {at} of {file.name}"


def _make_settings(folder: Path) -> None:
    SettingsFile(folder / "settings.json").change(model="a model", context_length=2048, hub_endpoint="a place")


def _check_settings(folder: Path) -> str | None:
    found = SettingsFile(folder / "settings.json").current
    return None if isinstance(found, Settings) else f"settings are {found!r}"


def _state() -> SavedState:
    turn = SavedTurn(message_id=MessageId(1), digest="d", note=(1, 2), asked=(3,), reply=(4,))
    data = random.Random(1).randbytes(300_000)
    return SavedState(SavedPrompt("abc", False, "head", (turn,)), AttentionState((9, 1, 2, 3, 4), data))


def _make_state(folder: Path) -> None:
    KvStore(folder, lambda: 10**9).save(ConversationId(1), _state())


def _check_state(folder: Path) -> str | None:
    store = KvStore(folder, lambda: 10**9)
    list(store.prompts())
    found = store.load(ConversationId(1), "abc")
    if found is None:
        return None
    whole = _state()
    same = found.prompt == whole.prompt and bytes(found.attention.data) == bytes(whole.attention.data)
    return None if same else "a damaged state was taken"


def _make_gguf(folder: Path) -> None:
    tiny_model(folder / "model.gguf", "llama")


def _check_gguf(folder: Path) -> str | None:
    try:
        read_gguf(folder / "model.gguf")
    except ModelError as error:
        return None if "model.gguf" in f"{error} {error.problem.detail}" else f"the file isn't named: {error}"
    return None


def _make_database(folder: Path) -> None:
    database = Database(folder / "rememora.db")
    with database.transaction():
        for number in range(200):
            database.insert(
                "INSERT INTO conversations (title, created_at, updated_at) VALUES (?, 1, 1)", (f"Title {number}",)
            )
    database.close()


def _check_database(folder: Path) -> str | None:
    path = folder / "rememora.db"
    try:
        database = Database(path)
    except DatabaseUnusable as error:
        return None if str(path) in error.problem.detail else f"the file isn't named: {error}"
    except RememoraError:
        return None
    try:
        titles = {row["title"] for row in database.rows("SELECT title FROM conversations")}
    except RememoraError:
        return None
    finally:
        database.close()
    strange = {title for title in titles if not isinstance(title, str)}
    return f"made up: {strange}" if strange else None


def _make_index(folder: Path) -> None:
    index = VectorIndex(folder, "test", DIMENSIONS)
    ids = [f"{number}#0" for number in range(_VECTORS)]
    index.put(RecallKind.MESSAGE, ids, np.array([vector_of(one) for one in ids]))
    index.close()


def _check_index(folder: Path) -> str | None:
    """In a process of its own, as the core is: what crashes it must be known at the next start."""
    for attempt in ("first", "second"):
        found = subprocess.run(
            [sys.executable, "-m", "tests.endure.corruptions", str(folder)],
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        if found.returncode == 0:
            return None
        if found.returncode > 0:
            return f"{attempt} time: {found.stderr.strip().splitlines()[-1:]}"
    return "it crashes each time"


def read_index(folder: Path) -> None:
    """Open an index, and build it anew if it is damaged, as the core does."""
    try:
        index = VectorIndex(folder, "test", DIMENSIONS)
        for number in range(0, _VECTORS, 60):
            index.search(RecallKind.MESSAGE, vector_of(f"{number}#0"), 3)
    except IndexUnusable:
        VectorIndex.rebuild(folder)
        index = VectorIndex(folder, "test", DIMENSIONS)
    index.close()


KINDS = (
    Kind("settings", _make_settings, _check_settings, 0.3),
    Kind("attention states", _make_state, _check_state, 0.24),
    Kind("GGUF heads", _make_gguf, _check_gguf, 0.3),
    Kind("database pages", _make_database, _check_database, 0.15),
    Kind("Chroma's files", _make_index, _check_index, 0.01),
)


def run(count: int, seed: int, folder: Path) -> tuple[Counter[str], list[str]]:
    """Do damage `count` times. Returns how often to what, and what went wrong."""
    chooser, done, faults = random.Random(seed), Counter[str](), list[str]()
    for kind in KINDS:
        whole = folder / "whole"
        shutil.rmtree(whole, ignore_errors=True)
        whole.mkdir(parents=True)
        kind.make(whole)
        for _ in range(max(round(count * kind.share), 1)):
            damaged = folder / "damaged"
            shutil.rmtree(damaged, ignore_errors=True)
            shutil.copytree(whole, damaged)
            file = chooser.choice(sorted(one for one in damaged.rglob("*") if one.is_file()))
            how = damage(file, chooser)
            done[kind.name] += 1
            try:
                fault = kind.check(damaged)
            except Exception as error:  # noqa: BLE001 - that is what is looked for
                fault = f"{type(error).__name__}: {error}"
            if fault is not None:
                faults.append(f"{kind.name}, {how}: {fault}")
    return done, faults


if __name__ == "__main__":
    read_index(Path(sys.argv[1]))
