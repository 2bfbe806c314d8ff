"""Files are there wholly or not at all, under names that every system takes."""

from __future__ import annotations

import errno
import os
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from core.errors import AlreadyThere, Cancelled, InvalidRequest, StorageError, StorageFull
from core.exports.files import write_file, write_folder, write_zip
from core.exports.names import Names, file_name
from core.exports.writing import Export, Wanted
from core.records import ExportForm
from tests.unit_core.exports.stores import NOW, Store


@pytest.fixture
def store() -> Iterator[Store]:
    store = Store()
    yield store
    store.database.close()


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Bread & butter", "Bread & butter"),
        ('a/b\\c:d*e?f"g<h>i|j', "a b c d e f g h i j"),
        ("../../etc/passwd", "etc passwd"),
        ("  dots... ", "dots"),
        ("", "Talk"),
        ("...", "Talk"),
        ("con", "_con"),
        ("COM1.txt", "_COM1.txt"),
        ("Console", "Console"),
        ("line\nbreak\ttab\x00nul", "line break tab nul"),
        ("\u202eexe.txt", "exe.txt"),
        ("你好 🙂", "你好 🙂"),
        ("e\u0301", "é"),
    ],
)
def test_any_title_gives_a_name(title: str, name: str) -> None:
    assert file_name(title, "Talk") == name


def test_a_long_title_is_cut_where_a_letter_ends() -> None:
    name = file_name("好" * 300, "Talk")
    assert set(name) == {"好"} and 100 < len(name.encode()) <= 150


def test_no_two_names_are_the_same() -> None:
    names = Names()
    given = [names.give(title, "Talk", "md") for title in ("Bread", "bread", "BREAD", "bread (2)", "", "")]
    assert given == ["Bread.md", "bread (2).md", "BREAD (3).md", "bread (2) (2).md", "Talk.md", "Talk (2).md"]


def test_two_conversations_of_one_title_are_two_files(store: Store, tmp_path: Path) -> None:
    store.talk("One.", "Two.", title="Same", at=NOW - 50)
    store.talk("Three.", "Four.", title="Same", at=NOW - 40)
    store.export(tmp_path / "all.zip", ExportForm.MARKDOWN)
    with zipfile.ZipFile(tmp_path / "all.zip") as archive:
        assert archive.testzip() is None and archive.namelist() == ["Same.md", "Same (2).md"]
        assert b"Three." in archive.read("Same (2).md")
    store.export(tmp_path / "all", ExportForm.HTML)
    assert sorted(path.name for path in (tmp_path / "all").iterdir()) == ["Same (2).html", "Same.html"]
    assert not list(tmp_path.glob(".rememora*"))


def test_only_its_owner_may_read_it(store: Store, tmp_path: Path) -> None:
    store.talk("One.", "Two.")
    store.export(tmp_path / "one.json")
    assert (tmp_path / "one.json").stat().st_mode & 0o077 == 0


def test_what_is_there_is_only_replaced_if_that_is_wanted(store: Store, tmp_path: Path) -> None:
    store.talk("One.", "Two.")
    path = tmp_path / "one.md"
    path.write_text("mine")
    with pytest.raises(AlreadyThere) as caught:
        store.export(path, ExportForm.MARKDOWN)
    assert caught.value.problem.what == "one.md is there already." and path.read_text() == "mine"
    store.export(path, ExportForm.MARKDOWN, replace=True)
    assert "One." in path.read_text()
    with pytest.raises(AlreadyThere):
        store.export(tmp_path, ExportForm.MARKDOWN, replace=True)


def test_a_folder_that_is_there_is_left_alone(store: Store, tmp_path: Path) -> None:
    store.talk("One.", "Two.")
    store.talk("One.", "Two.")
    (tmp_path / "all").mkdir()
    with pytest.raises(AlreadyThere):
        store.export(tmp_path / "all", ExportForm.HTML, replace=True)
    assert not list((tmp_path / "all").iterdir())


def test_a_folder_that_isnt_there(store: Store, tmp_path: Path) -> None:
    store.talk("One.", "Two.")
    with pytest.raises(StorageError) as caught:
        store.export(tmp_path / "no" / "one.json")
    assert "There is no folder" in caught.value.problem.what and caught.value.problem.next_step


def test_nothing_to_export(store: Store, tmp_path: Path) -> None:
    with pytest.raises(InvalidRequest):
        store.export(tmp_path / "all.json")
    assert not (tmp_path / "all.json").exists()


@pytest.mark.parametrize(
    ("number", "kind", "words"),
    [
        (errno.ENOSPC, StorageFull, "no room"),
        (errno.EDQUOT, StorageFull, "no room"),
        (errno.EACCES, StorageError, "may not be written"),
        (errno.EROFS, StorageError, "may not be written"),
        (errno.EIO, StorageError, "couldn't be written"),
    ],
)
@pytest.mark.parametrize("name", ["all.json", "all.zip", "all"])
def test_a_disk_that_fails_leaves_nothing(
    store: Store,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    number: int,
    kind: type[StorageError],
    words: str,
) -> None:
    store.talk("One.", "Two.")
    store.talk("Three.", "Four.")
    folder = tmp_path / "out"
    folder.mkdir()

    def full(_: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(kind) as caught:
        store.export(folder / name, ExportForm.JSON if name.endswith("json") else ExportForm.MARKDOWN)
    problem = caught.value.problem
    assert words in problem.what and "half-written" in problem.safe and problem.next_step
    assert not list(folder.iterdir())


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_may_not_be_written_to(store: Store, tmp_path: Path) -> None:
    store.talk("One.", "Two.")
    (tmp_path / "locked").mkdir(mode=0o500)
    with pytest.raises(StorageError) as caught:
        store.export(tmp_path / "locked" / "one.json")
    assert "may not be written" in caught.value.problem.what


@pytest.mark.parametrize("form", list(ExportForm))
@pytest.mark.parametrize("name", ["all.zip", "all", "all.json"])
def test_stopped_it_leaves_nothing(store: Store, tmp_path: Path, form: ExportForm, name: str) -> None:
    for _ in range(3):
        store.talk(*["x"] * 50)
    read = 0

    def stopped() -> bool:
        nonlocal read
        read += 1
        return read > 120

    folder = tmp_path / "out"
    folder.mkdir()
    export = Export(store.exported, lambda work: work(), stopped=stopped, told=lambda _: None, now=NOW)
    with pytest.raises(Cancelled):
        export.write(Wanted(ids=store.exported.ids(), path=folder / name, form=form))
    assert not list(folder.iterdir())


def test_deleted_meanwhile_there_is_no_half_of_it(store: Store, tmp_path: Path) -> None:
    where = store.talk(*["x"] * 500)
    told: list[int] = []

    def tell(done: int) -> None:
        told.append(done)
        if done == 200:
            store.conversations.delete(where, NOW)
            store.conversations.purge_deleted(NOW + 1)

    export = Export(store.exported, lambda work: work(), stopped=lambda: False, told=tell, now=NOW)
    with pytest.raises(Exception, match="doesn't exist any more"):
        export.write(Wanted(ids=[where], path=tmp_path / "one.json", form=ExportForm.JSON))
    assert told == [200] and not list(tmp_path.glob("*.json")) and not list(tmp_path.glob(".rememora*"))


def test_a_zip_file_of_old_conversations(tmp_path: Path) -> None:
    write_zip(tmp_path / "a.zip", [("old.md", 0.0, [b"x"])])
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        assert archive.getinfo("old.md").date_time[0] == 1980
    write_folder(tmp_path / "a", [("old.md", 1_000_000.0, [b"x"])])
    assert (tmp_path / "a" / "old.md").stat().st_mtime == 1_000_000.0


def test_a_fault_while_pieces_are_made_leaves_what_was_there(tmp_path: Path) -> None:
    def pieces() -> Any:
        yield b"one"
        raise ZeroDivisionError

    (tmp_path / "a").write_bytes(b"before")
    with pytest.raises(ZeroDivisionError):
        write_file(tmp_path / "a", pieces())
    assert (tmp_path / "a").read_bytes() == b"before" and len(list(tmp_path.glob(".rememora*"))) == 0
