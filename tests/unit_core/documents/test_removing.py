"""What is removed is gone: from the list at once, from every file when nobody can undo it any more."""

from __future__ import annotations

import base64
from collections.abc import Callable
from pathlib import Path

import pytest

from core import protocol
from core.documents.drawing import PageDrawer
from core.paths import Paths
from core.records import Box, DocumentStatus
from tests.unit_core.documents.library_core import LibraryCore
from tests.unit_core.documents.test_library import hold_back, write
from tests.unit_core.documents.text_reader import TextReader

Start = Callable[..., LibraryCore]

SECRETS = (b"xylophone", b"zeppelin", "秘密".encode())


def traces(paths: Paths) -> list[tuple[str, str]]:
    """Secrets, and the files they stand in."""
    return [
        (secret.decode(), str(file))
        for file in sorted(paths.data.rglob("*"))
        if file.is_file()
        for secret in SECRETS
        if secret in file.read_bytes().lower()
    ]


def test_a_removed_document_is_in_no_file_once_the_core_has_ended(start: Start, paths: Paths, folder: Path) -> None:
    core = start()
    core.ready()
    file = write(folder / "plan.txt", "# Zeppelin\nThe xylophone is in the cellar.", "这是秘密。")
    write(folder / "other.txt", "Rivers.")
    (document_id,) = core.add(file).added
    core.add(folder / "other.txt")
    core.settled()
    assert len(core.indexed_passages()) == 3
    write(file, "# Zeppelin\nThe xylophone is in the attic.", "这是秘密。")
    core.ask(protocol.ReadDocumentsAgain(documents=(document_id,)), protocol.Done)
    core.settled()
    core.indexed()
    core.settle()
    assert traces(paths), "the test looks in the right place"
    core.ask(protocol.RemoveDocuments(documents=(document_id,)), protocol.Done)
    core.wait(protocol.DocumentsRemoved, lambda event: event.documents == (document_id,))
    assert [one.title for one in core.documents()] == ["other"]
    core.close()
    assert traces(paths) == []
    later = start()
    later.ready()
    assert len(later.indexed_passages()) == 1
    assert file.exists(), "the file is the user's"


def test_a_removed_document_comes_back_as_it_was(core: LibraryCore, reader: TextReader, folder: Path) -> None:
    (document_id,) = core.add(write(folder / "a.txt", "One.")).added
    before = core.settled()
    core.ask(protocol.RemoveDocuments(documents=(document_id,)), protocol.Done)
    assert core.documents() == []
    assert core.ask(protocol.ReadPages(document_id=document_id), protocol.Failed).problem.code == "not_found"
    core.ask(protocol.RestoreDocuments(documents=(document_id,)), protocol.Done)
    assert core.documents() == before
    assert len(reader.read_pages) == 1


def test_a_document_removed_while_it_is_read_is_read_no_further(
    core: LibraryCore, reader: TextReader, folder: Path
) -> None:
    held = hold_back(reader, after=1)
    (document_id,) = core.add(write(folder / "a.txt", "One.", "Two.", "Three.")).added
    held()
    core.ask(protocol.RemoveDocuments(documents=(document_id,)), protocol.Done)
    reader.gate.set()
    core.add(write(folder / "b.txt", "Four."))
    core.settled()
    assert ("a.txt", 3) not in reader.read_pages
    core.ask(protocol.RestoreDocuments(documents=(document_id,)), protocol.Done)
    assert [one.status for one in core.settled()] == [DocumentStatus.READY] * 2


def test_deleting_everything_takes_the_library_and_leaves_the_files(
    core: LibraryCore, reader: TextReader, paths: Paths, folder: Path
) -> None:
    write(folder / "plan.txt", "The xylophone is in the cellar.")
    core.add(folder)
    core.until(lambda: bool(core.documents()))
    core.settled()
    core.indexed()
    core.ask(protocol.DeleteEverything(), protocol.Done)
    core.wait(protocol.EverythingDeleted)
    assert (core.documents(), core.folders()) == ([], [])
    assert core.indexed_passages() == set()
    assert traces(paths) == []
    write(folder / "more.txt", "Nobody follows this folder any more.")
    core._core.service._documents.following.look()
    core._core.service._documents.following.worker.call(lambda: None)
    assert core.documents() == []


def test_a_page_is_drawn_from_the_file(core: LibraryCore, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[object, ...]] = []

    def draw(_: PageDrawer, *arguments: object) -> tuple[bytes, int, int, list[Box]]:
        asked.append(arguments)
        return b"png", 4000, 3000, [Box(left=0.1, top=0.2, width=0.3, height=0.4)]

    monkeypatch.setattr(PageDrawer, "draw", draw)
    file = write(folder / "a.txt", "One.", "Two words.")
    (document_id,) = core.add(file).added
    core.settled()
    command = protocol.DrawPage(document_id=document_id, page=2, width=100_000, start=4, end=9)
    drawn = core.ask(command, protocol.PageDrawn)
    assert (base64.b64decode(drawn.png), drawn.width, len(drawn.marks)) == (b"png", 4000, 1)
    assert asked == [(file, 2, 4000, [(4, 9)], "Two words.")]
    file.unlink()
    assert "isn't there" in core.ask(command, protocol.Failed).problem.what
