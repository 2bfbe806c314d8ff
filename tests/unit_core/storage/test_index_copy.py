"""Removed vectors leave the files of the index: the bytes of every file are read, and the process is killed at every step."""

from __future__ import annotations

import signal
import struct
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from core.errors import IndexCorrupt
from core.records import RecallKind
from core.storage.index_copy import AT_ONCE, IndexCopy
from core.storage.vector_index import VectorIndex
from tests.unit_core.storage.vectors import DIMENSIONS, vector_of
from tests.vector_bytes import files_with

MESSAGE, MEMORY = RecallKind.MESSAGE, RecallKind.MEMORY

# Fewer than Chroma keeps in its log before it writes the graph's files (1000), and more.
FEW, MANY = 30, 1200


def fill(index: VectorIndex, ids: list[str]) -> None:
    index.put(MESSAGE, ids, np.array([vector_of(one) for one in ids]))


def copied(index: VectorIndex) -> IndexCopy:
    """A whole copy, not taken yet."""
    copy, live = index.begin_copy()
    copy.open(list(live))
    for collection, ids in live.items():
        there = index.live(collection, ids)
        for start in range(0, len(ids), AT_ONCE):
            some = ids[start : start + AT_ONCE]
            copy.add(collection, some, np.stack([there[one] for one in some]))
    copy.settle()
    return copy


def taken(index: VectorIndex, copy: IndexCopy) -> bool:
    done = index.take_copy(copy)
    index.go_on()
    return done


def found(index: VectorIndex, one: str) -> bool:
    hits = index.search(MESSAGE, vector_of(one), 3)
    return bool(hits) and f"{hits[0].item_id}#{hits[0].passage}" == one and hits[0].similarity > 0.999


@pytest.mark.parametrize("count", [FEW, MANY])
def test_removed_vectors_leave_the_files(tmp_path: Path, count: int) -> None:
    folder = tmp_path / "index"
    index = VectorIndex(folder, "test", DIMENSIONS)
    fill(index, [f"{n}#0" for n in range(count)])
    index.put(MEMORY, ["1#0", "2#0"], np.array([vector_of("one"), vector_of("two")]))
    assert not index.lies_free()
    index.remove(MESSAGE, ["17#0"])
    index.remove(MEMORY, ["2#0"])
    assert index.lies_free()
    assert files_with(folder, vector_of("17#0")), "Chroma keeps it"
    assert files_with(folder, vector_of("two"))

    assert taken(index, copied(index))
    assert not index.lies_free()
    for gone in ("17#0", "two"):
        assert files_with(folder, vector_of(gone)) == []
    assert files_with(folder, vector_of("18#0"))
    assert [entry.name for entry in folder.iterdir()] == ["2"]
    # It goes on as it was.
    assert (index.count(MESSAGE), index.count(MEMORY)) == (count - 1, 1)
    assert all(found(index, f"{n}#0") for n in range(18, count, 50))
    fill(index, ["9000#0"])
    index.close()
    again = VectorIndex(folder, "test", DIMENSIONS)
    assert again.count(MESSAGE) == count
    assert found(again, "9000#0")
    assert not found(again, "17#0")
    assert again.search(MEMORY, vector_of("one"), 1)[0].item_id == 1
    again.close()


def test_what_changes_while_it_is_copied_is_in_the_copy(index: VectorIndex) -> None:
    fill(index, [f"{n}#0" for n in range(FEW)])
    index.remove(MESSAGE, ["3#0"])
    copy = copied(index)
    fill(index, ["100#0"])
    assert taken(index, copy)
    assert not index.lies_free()
    assert found(index, "100#0")
    index.remove(MESSAGE, ["4#0"])
    copy = copied(index)
    index.remove(MESSAGE, ["5#0"])
    index.put(MESSAGE, ["6#0"], vector_of("other")[None])
    assert taken(index, copy)
    # Removed from the copy, it lies free there.
    assert index.lies_free()
    assert taken(index, copied(index))
    assert not index.lies_free()
    assert not found(index, "5#0")
    assert index.search(MESSAGE, vector_of("other"), 1)[0].item_id == 6
    assert len(index.ids(MESSAGE)) == FEW - 2


def test_it_goes_on_for_every_embedding_model_there_is(tmp_path: Path) -> None:
    folder = tmp_path / "index"
    index = VectorIndex(folder, "test", DIMENSIONS)
    coming = VectorIndex(folder, "other", 4, beside=index)
    fill(index, ["1#0", "2#0"])
    coming.put(MESSAGE, ["1#0"], np.array([[1, 0, 0, 0]], np.float32))
    index.remove(MESSAGE, ["2#0"])
    assert taken(index, copied(index))
    coming.go_on()
    assert coming.search(MESSAGE, np.array([1, 0, 0, 0], np.float32), 1)[0].item_id == 1
    # A copy of what isn't as it was any more isn't taken.
    copy = copied(index)
    index.drop_others({"test"})
    assert not index.take_copy(copy)
    assert found(index, "1#0")
    index.close()


def test_whether_something_lies_free_is_known_after_a_restart(tmp_path: Path) -> None:
    folder = tmp_path / "index"
    for removed in (False, True):
        index = VectorIndex(folder, "test", DIMENSIONS)
        assert not index.lies_free()
        fill(index, ["1#0", "2#0"])
        if removed:
            index.remove(MESSAGE, ["2#0"])
        index.close()
    index = VectorIndex(folder, "test", DIMENSIONS)
    assert index.lies_free()
    index.close()


_STEPS = ("begun", "opened", "half", "whole", "taking", "taken")

_PROGRAM = f"""
import os, signal, sys
from pathlib import Path
from core.storage import chroma_folder
from core.storage.index_copy import IndexCopy
from core.storage.vector_index import VectorIndex
from tests.unit_core.storage.test_index_copy import copied, fill, taken, MESSAGE

def die(*_, **__):
    os.kill(os.getpid(), signal.SIGKILL)

folder, step = Path(sys.argv[1]), sys.argv[2]
index = VectorIndex(folder, "test", {DIMENSIONS})
fill(index, [f"{{n}}#0" for n in range(60)])
index.remove(MESSAGE, ["17#0"])
add, settle = IndexCopy.add, IndexCopy.settle
if step == "begun":
    IndexCopy.open = die
elif step == "opened":
    IndexCopy.add = die
elif step == "half":
    def add_once(*given):
        add(*given)
        die()
    IndexCopy.add = add_once
elif step == "whole":
    IndexCopy.settle = die
copy = copied(index)
if step == "taking":
    Path.unlink = die
elif step == "taken":
    chroma_folder.shutil.rmtree = die
taken(index, copy)
"""


@pytest.mark.parametrize("step", _STEPS)
def test_a_kill_loses_nothing_at_any_step(tmp_path: Path, step: str) -> None:
    folder = tmp_path / "index"
    process = subprocess.run(
        [sys.executable, "-c", _PROGRAM, str(folder), step], cwd=Path(__file__).parents[3], check=False
    )
    assert process.returncode == -signal.SIGKILL
    index = VectorIndex(folder, "test", DIMENSIONS)
    assert sorted(map(int, index.items(MESSAGE))) == [n for n in range(60) if n != 17]
    assert all(found(index, f"{n}#0") for n in range(60) if n != 17)
    assert index.lies_free() is (step != "taken")
    assert len([entry for entry in folder.iterdir() if entry.is_dir()]) == 1
    if index.lies_free():
        assert taken(index, copied(index))
    index.close()
    assert files_with(folder, vector_of("17#0")) == []


@pytest.mark.parametrize("count", [FEW, MANY])
def test_nothing_of_the_memory_of_the_process_gets_into_the_files(tmp_path: Path, count: int) -> None:
    """Chroma writes its buffers as they are, and what stood in that memory before with them."""
    folder = tmp_path / "index"
    index = VectorIndex(folder, "test", DIMENSIONS)
    fill(index, [f"{n}#0" for n in range(count)])
    for opened in (True, False):
        segments = list(folder.glob("*/*/header.bin"))
        assert segments
        for header in segments:
            elements, record = struct.unpack_from("<20x2Q", header.read_bytes())
            level0 = (header.parent / "data_level0.bin").read_bytes()
            assert not any(level0[elements * record :])
            assert not any((header.parent / "length.bin").read_bytes()[elements * 4 :])
        if opened:
            index.close()


def test_a_copy_that_fails_is_no_damage_of_the_index(index: VectorIndex) -> None:
    fill(index, ["1#0", "2#0"])
    index.remove(MESSAGE, ["2#0"])
    copy, live = index.begin_copy()
    copy.folder.write_bytes(b"something is in its way")
    with pytest.raises(IndexCorrupt):
        copy.open(list(live))
    index.drop_copy()
    assert found(index, "1#0")
