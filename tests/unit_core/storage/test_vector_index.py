"""The real Chroma: searching, reopening, damage of every file, and a process killed while writing."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from core.errors import IndexCorrupt
from core.records import RecallKind
from core.storage.vector_index import VectorIndex
from tests.unit_core.storage.vectors import DIMENSIONS, vector_of

MESSAGE, MEMORY = RecallKind.MESSAGE, RecallKind.MEMORY

# More than Chroma keeps in its log before it writes the graph's files (1000).
MANY = 1200


def fill(index: VectorIndex, ids: list[str]) -> None:
    index.put(MESSAGE, ids, np.array([vector_of(one) for one in ids]))


def found(index: VectorIndex, one: str) -> bool:
    hits = index.search(MESSAGE, vector_of(one), 3)
    return bool(hits) and f"{hits[0].item_id}#{hits[0].passage}" == one and hits[0].similarity > 0.999


@pytest.fixture(scope="module")
def filled_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An index whose graph is on disk, closed."""
    folder = tmp_path_factory.mktemp("filled") / "index"
    index = VectorIndex(folder, "test", DIMENSIONS)
    fill(index, [f"{n}#0" for n in range(MANY)])
    index.close()
    assert list(folder.glob("*/*/data_level0.bin")), "the graph is on disk"
    return folder


@pytest.fixture
def folder(filled_folder: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(filled_folder, tmp_path / "index"))


def test_the_nearest_come_first_each_kind_by_itself(index: VectorIndex) -> None:
    near = vector_of("a") + 0.3 * vector_of("b")
    index.put(MESSAGE, ["1#0", "1#1", "2#0"], np.array([vector_of("a"), near / np.linalg.norm(near), vector_of("c")]))
    index.put(MEMORY, ["1#0"], vector_of("a")[None])
    hits = index.search(MESSAGE, vector_of("a"), 10)
    assert [(hit.item_id, hit.passage) for hit in hits] == [(1, 0), (1, 1), (2, 0)]
    assert hits[0].similarity == pytest.approx(1, abs=1e-5)
    assert hits[1].similarity == pytest.approx(float(near @ vector_of("a") / np.linalg.norm(near)), abs=1e-4)
    assert [(hit.item_id, hit.passage) for hit in index.search(MEMORY, vector_of("a"), 10)] == [(1, 0)]
    assert (index.count(MESSAGE), index.count(MEMORY)) == (3, 1)
    assert sorted(index.ids(MESSAGE)) == ["1#0", "1#1", "2#0"]
    assert index.items(MESSAGE) == {1: 2, 2: 1}
    assert index.passages(MESSAGE, 1) == ["1#0", "1#1"]


def test_an_empty_index_finds_nothing(index: VectorIndex) -> None:
    assert index.search(MESSAGE, vector_of("a"), 5) == []
    assert index.ids(MEMORY) == []


def test_putting_again_replaces_and_removing_removes(index: VectorIndex) -> None:
    fill(index, ["1#0", "2#0"])
    index.put(MESSAGE, ["1#0"], vector_of("other")[None])
    assert index.count(MESSAGE) == 2
    assert index.search(MESSAGE, vector_of("other"), 1)[0].item_id == 1
    index.remove(MESSAGE, ["1#0", "77#0"])
    assert [hit.item_id for hit in index.search(MESSAGE, vector_of("other"), 5)] == [2]
    assert index.items(MESSAGE) == {2: 1}


def test_more_than_chroma_takes_at_once(index: VectorIndex) -> None:
    vectors = np.random.default_rng(1).normal(size=(6000, DIMENSIONS)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    index.put(MESSAGE, [f"{n}#0" for n in range(6000)], vectors)
    assert index.count(MESSAGE) == 6000
    assert index.search(MESSAGE, vectors[5999], 1)[0].item_id == 5999
    index.remove(MESSAGE, [f"{n}#0" for n in range(6000)])
    assert index.search(MESSAGE, vectors[5999], 1) == []


def test_closed_it_lets_go_of_the_folder_and_opens_again(folder: Path) -> None:
    index = VectorIndex(folder, "test", DIMENSIONS)
    assert found(index, "7#0")
    index.close()
    index.close()
    again = VectorIndex(folder, "test", DIMENSIONS)
    assert found(again, "7#0")
    again.close()
    shutil.rmtree(folder)
    fresh = VectorIndex(folder, "test", DIMENSIONS)
    assert fresh.ids(MESSAGE) == []
    fresh.close()


def test_another_embedding_model_has_its_own_vectors(folder: Path) -> None:
    other = VectorIndex(folder, "another", DIMENSIONS)
    assert other.ids(MESSAGE) == []
    other.close()


def overwrite(name: str, start: int, length: int) -> Callable[[Path], None]:
    def damage(folder: Path) -> None:
        with next(folder.rglob(name)).open("r+b") as file:
            file.seek(start)
            file.write(np.random.default_rng(3).bytes(length))

    return damage


def cut(name: str, length: int) -> Callable[[Path], None]:
    def damage(folder: Path) -> None:
        with next(folder.rglob(name)).open("r+b") as file:
            file.truncate(length)

    return damage


def delete(name: str) -> Callable[[Path], None]:
    return lambda folder: next(folder.rglob(name)).unlink()


def delete_graph(folder: Path) -> None:
    for segment in folder.glob("*/*/"):
        shutil.rmtree(segment)


def put_file_in_place(folder: Path) -> None:
    shutil.rmtree(folder)
    folder.write_text("not a folder")


def leave_loading_mark(folder: Path) -> None:
    (folder / "loading").touch()


DAMAGES = {
    "garbage at the start of the database": overwrite("chroma.sqlite3", 0, 4096),
    "garbage inside the database": overwrite("chroma.sqlite3", 3 * 4096, 400_000),
    "a truncated database": cut("chroma.sqlite3", 20_000),
    "an empty database": cut("chroma.sqlite3", 0),
    "no database": delete("chroma.sqlite3"),
    "no graph": delete_graph,
    "garbage in the vectors": overwrite("data_level0.bin", 0, 200_000),
    "truncated vectors": cut("data_level0.bin", 2000),
    "no vectors": delete("data_level0.bin"),
    "garbage in the upper links": overwrite("link_lists.bin", 0, 2000),
    "truncated upper links": cut("link_lists.bin", 20),
    "garbage in the header": overwrite("header.bin", 0, 100),
    "garbage in the header's sizes": overwrite("header.bin", 20, 40),
    "a truncated header": cut("header.bin", 10),
    "no header": delete("header.bin"),
    "truncated lengths": cut("length.bin", 100),
    "garbage in the id table": overwrite("index_metadata.pickle", 0, 2000),
    "an empty id table": cut("index_metadata.pickle", 0),
    "no id table": delete("index_metadata.pickle"),
    "a file instead of the folder": put_file_in_place,
    "a start that the core didn't survive": leave_loading_mark,
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES.keys())
def test_any_damage_is_told_and_a_rebuilt_index_works(folder: Path, damage: Callable[[Path], None]) -> None:
    damage(folder)
    with pytest.raises(IndexCorrupt) as raised:
        VectorIndex(folder, "test", DIMENSIONS)
    assert raised.value.problem.detail
    VectorIndex.rebuild(folder)
    index = VectorIndex(folder, "test", DIMENSIONS)
    assert index.ids(MESSAGE) == []
    fill(index, ["5#0"])
    assert found(index, "5#0")
    index.close()
    assert [entry.name for entry in folder.iterdir()] == ["2" if damage is not put_file_in_place else "1"]


def test_damage_while_it_is_open_is_told_at_the_next_use(folder: Path) -> None:
    index = VectorIndex(folder, "test", DIMENSIONS)
    overwrite("chroma.sqlite3", 0, 100_000)(folder)
    with pytest.raises(IndexCorrupt):
        fill(index, [f"{n}#1" for n in range(50)])
    with pytest.raises(IndexCorrupt):
        index.search(MESSAGE, vector_of("7#0"), 1)
    VectorIndex.rebuild(folder)
    fresh = VectorIndex(folder, "test", DIMENSIONS)
    fill(fresh, ["5#0"])
    assert found(fresh, "5#0")
    fresh.close()


def test_it_can_be_rebuilt_while_it_is_open(folder: Path) -> None:
    index = VectorIndex(folder, "test", DIMENSIONS)
    VectorIndex.rebuild(folder)
    fresh = VectorIndex(folder, "test", DIMENSIONS)
    fill(fresh, ["5#0"])
    index.close()
    fresh.close()
    again = VectorIndex(folder, "test", DIMENSIONS)
    assert again.ids(MESSAGE) == ["5#0"]
    again.close()


def test_vectors_that_were_acknowledged_survive_a_kill(tmp_path: Path) -> None:
    """The process dies by signal 9 between two writes, past the point where the graph is first written to disk."""
    program = f"""
import sys
from pathlib import Path
import numpy as np
from core.storage.vector_index import VectorIndex
from tests.unit_core.storage.test_vector_index import fill
index = VectorIndex(Path(sys.argv[1]), "test", {DIMENSIONS})
for start in range(0, 4000, 40):
    fill(index, [f"{{n}}#0" for n in range(start, start + 40)])
    print(start + 40, flush=True)
"""
    process = subprocess.Popen(
        [sys.executable, "-c", program, str(tmp_path / "index")],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[3],
    )
    assert process.stdout is not None
    with process.stdout:
        for line in process.stdout:
            if int(line) >= MANY:
                process.send_signal(signal.SIGKILL)
                break
        acknowledged = max([MANY, *map(int, process.stdout)])
    assert process.wait() == -signal.SIGKILL
    index = VectorIndex(tmp_path / "index", "test", DIMENSIONS)
    missing = [n for n in range(acknowledged) if n not in index.items(MESSAGE)]
    assert missing == []
    assert all(found(index, f"{n}#0") for n in range(0, acknowledged, 7))
    index.close()


def test_a_kill_while_the_first_index_is_made_is_no_damage(tmp_path: Path) -> None:
    program = f"""
import os, signal, sys
from pathlib import Path
import chromadb
from core.storage.vector_index import VectorIndex
make = chromadb.PersistentClient
def make_and_die(**options):
    make(**options).get_or_create_collection("memories-test", embedding_function=None)
    os.kill(os.getpid(), signal.SIGKILL)
chromadb.PersistentClient = make_and_die
VectorIndex(Path(sys.argv[1]), "test", {DIMENSIONS})
"""
    folder = tmp_path / "index"
    process = subprocess.run([sys.executable, "-c", program, str(folder)], cwd=Path(__file__).parents[3], check=False)
    assert process.returncode == -signal.SIGKILL
    assert list(folder.glob("*/chroma.sqlite3")), "it was killed in the middle"
    index = VectorIndex(folder, "test", DIMENSIONS)
    fill(index, ["5#0"])
    index.close()
    again = VectorIndex(folder, "test", DIMENSIONS)
    assert found(again, "5#0")
    again.close()
