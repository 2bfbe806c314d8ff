"""A followed folder and the library are the same, whatever happens in it."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from core import protocol
from core.records import ConversationId, DocumentStatus, MemoryScope
from core.worker import Priority
from tests.unit_core.documents.library_core import LibraryCore
from tests.unit_core.documents.test_library import write
from tests.unit_core.documents.text_reader import TextReader

Start = Callable[..., LibraryCore]


def titles(core: LibraryCore) -> list[str]:
    return [one.title for one in core.documents()]


def follow(core: LibraryCore, folder: Path) -> None:
    taken = core.add(folder)
    assert len(taken.folders) == 1


def settled(core: LibraryCore, *expected: str) -> None:
    """Wait until these documents are there, all of them read."""
    core.until(
        lambda: (
            [(one.title, one.status) for one in core.documents()]
            == [(title, DocumentStatus.READY) for title in expected]
        ),
        f"expected {expected}",
    )


def test_what_comes_changes_moves_and_goes_does_so_in_the_library(
    core: LibraryCore, reader: TextReader, folder: Path
) -> None:
    write(folder / "a.txt", "One.")
    write(folder / "deep" / "er" / "b.txt", "Two.")
    write(folder / "c.bin", "nothing to read")
    follow(core, folder)
    settled(core, "a", "b")
    write(folder / "new" / "d.txt", "Three.")
    settled(core, "a", "b", "d")
    write(folder / "a.txt", "One and a half.")
    core.until(lambda: core.documents()[0].version == 2)
    assert "One and a half." in [text for _, _, _, text in core.passages()]

    before = core.documents()[1]
    read = len(reader.read_pages)
    (folder / "deep" / "er" / "b.txt").rename(folder / "e.txt")
    settled(core, "a", "d", "e")
    moved = core.documents()[2]
    assert (moved.id, moved.path) == (before.id, str(folder / "e.txt"))
    assert len(reader.read_pages) == read, "a move is no reason to read it again"

    (folder / "e.txt").unlink()
    settled(core, "a", "d")
    core.wait(protocol.DocumentsRemoved, lambda event: event.documents == (moved.id,))
    assert core.folders()[0].documents == 2


def test_a_file_saved_by_renaming_another_stays_what_it_was(core: LibraryCore, folder: Path) -> None:
    file = write(folder / "a.txt", "One.")
    write(folder / "b.txt", "Beside it.")
    follow(core, folder)
    settled(core, "a", "b")
    before = core.documents()[0]
    core._core.service._documents.following._grace_s = 60.0
    file.unlink()
    core._core.service._documents.following.look()
    core._core.service._documents.following.worker.call(lambda: None)
    write(folder / "a.txt.new", "Two.").rename(file)
    core.until(lambda: core.documents()[0].version == 2)
    assert core.documents()[0].id == before.id
    assert not [event for event in core.seen if isinstance(event, protocol.DocumentsRemoved)]


def test_hidden_files_caches_and_what_the_user_leaves_out_are_ignored(core: LibraryCore, folder: Path) -> None:
    write(folder / "a.txt", "One.")
    write(folder / ".secret.txt", "hidden")
    write(folder / ".git" / "b.txt", "hidden")
    write(folder / "node_modules" / "c.txt", "cached")
    write(folder / "pile" / "d.txt", "cached")
    write(folder / "pile" / "CACHEDIR.TAG", "Signature: 8a477f597d28d172789f06886806bc55")
    write(folder / "~$a.txt", "a lock")
    write(folder / "drafts" / "e.txt", "a draft")
    write(folder / "notes" / "keep.txt", "kept")
    write(folder / "notes" / "drop.txt", "dropped")
    follow(core, folder)
    settled(core, "a", "drop", "e", "keep")
    (one,) = core.folders()
    patterns = ("drafts/", "/notes/*", "!/notes/keep.txt")
    core.ask(protocol.SetFolder(folder_id=one.id, ignore=patterns), protocol.Done)
    settled(core, "a", "keep")
    core.ask(protocol.SetFolder(folder_id=one.id, ignore=()), protocol.Done)
    settled(core, "a", "drop", "e", "keep")


def test_a_document_removed_from_a_followed_folder_stays_away_until_it_is_restored(
    core: LibraryCore, folder: Path
) -> None:
    write(folder / "a [1]!.txt", "One.")
    write(folder / "a 1!.txt", "Two.")
    follow(core, folder)
    settled(core, "a 1!", "a [1]!")
    removed = core.documents()[1]
    core.ask(protocol.RemoveDocuments(documents=(removed.id,)), protocol.Done)
    core._core.service._documents.following.look()
    core._core.service._documents.following.worker.call(lambda: None)
    assert titles(core) == ["a 1!"]
    core.ask(protocol.RestoreDocuments(documents=(removed.id,)), protocol.Done)
    settled(core, "a 1!", "a [1]!")
    assert core.documents()[1].id == removed.id
    assert core.folders()[0].ignore == ()


@pytest.mark.parametrize("restored", [True, False])
def test_what_is_restored_or_removed_while_its_folder_is_looked_through_is_so_afterwards(
    core: LibraryCore, folder: Path, monkeypatch: pytest.MonkeyPatch, restored: bool
) -> None:
    write(folder / "a.txt", "One.")
    write(folder / "b.txt", "Two.")
    follow(core, folder)
    settled(core, "a", "b")
    following = core._core.service._documents.following
    away = core.documents()[1]
    remove = protocol.RemoveDocuments(documents=(away.id,))
    if restored:
        core.ask(remove, protocol.Done)
    following.worker.call(lambda: None, Priority.BACKGROUND)
    scanned, go_on = threading.Event(), threading.Event()
    scan = following._scan

    def slowly(*args: Any) -> Any:
        found = scan(*args)
        scanned.set()
        assert go_on.wait(60)
        return found

    monkeypatch.setattr(following, "_scan", slowly)
    following.look()
    assert scanned.wait(60)
    core.ask(protocol.RestoreDocuments(documents=(away.id,)) if restored else remove, protocol.Done)
    go_on.set()
    for _ in range(3):
        following.worker.call(lambda: None, Priority.BACKGROUND)
    assert [one.id for one in core.documents()] == [one.id for one in (core.documents()[0], *[away] * restored)]
    # By the command, and by nothing else.
    assert len([one for one in core.seen if isinstance(one, protocol.DocumentsRemoved)]) == 1


def test_a_removed_folder_goes_with_its_documents_and_comes_back_with_them(core: LibraryCore, folder: Path) -> None:
    write(folder / "a.txt", "One.")
    follow(core, folder)
    settled(core, "a")
    (one,) = core.folders()
    core.ask(protocol.RemoveDocuments(folders=(one.id,)), protocol.Done)
    assert (core.documents(), core.folders()) == ([], [])
    core.ask(protocol.RestoreDocuments(folders=(one.id,)), protocol.Done)
    assert titles(core) == ["a"]
    write(folder / "b.txt", "Two.")
    settled(core, "a", "b")


def test_a_folder_that_vanishes_keeps_its_documents_and_comes_back_by_itself(core: LibraryCore, folder: Path) -> None:
    write(folder / "a.txt", "One.")
    follow(core, folder)
    settled(core, "a")
    away = folder.with_name("away")
    folder.rename(away)
    following = core._core.service._documents.following
    following.look()
    core.until(lambda: core.folders()[0].problem is not None)
    assert core.folders()[0].problem.code == "folder_away"  # type: ignore[union-attr]
    assert titles(core) == ["a"]
    # The empty folder that a drive is usually on.
    folder.mkdir()
    following.look()
    core.until(lambda: core.folders()[0].problem.code == "folder_bare")  # type: ignore[union-attr]
    folder.rmdir()
    away.rename(folder)
    write(folder / "b.txt", "Two.")
    following.look()
    settled(core, "a", "b")
    assert core.folders()[0].problem is None


def test_what_happened_while_the_core_was_closed_is_found(start: Start, folder: Path) -> None:
    core = start()
    write(folder / "a.txt", "One.")
    write(folder / "b.txt", "Two.")
    follow(core, folder)
    settled(core, "a", "b")
    core.close()
    write(folder / "a.txt", "Changed.")
    (folder / "b.txt").rename(folder / "c.txt")
    write(folder / "d.txt", "New.")
    later = start()
    settled(later, "a", "c", "d")
    later.until(lambda: later.documents()[0].version == 2)


@pytest.mark.skipif(os.name == "nt", reason="names of files are text there")
def test_a_name_that_is_no_text_does_not_keep_the_others_from_being_read(core: LibraryCore, folder: Path) -> None:
    Path(os.fsdecode(os.fsencode(folder) + b"/caf\xe9.txt")).write_text("Nameless.")
    write(folder / "a.txt", "One.")
    follow(core, folder)
    settled(core, "a")


def test_links_that_lead_back_are_followed_once(core: LibraryCore, folder: Path) -> None:
    write(folder / "in" / "a.txt", "One.")
    (folder / "in" / "loop").symlink_to(folder, target_is_directory=True)
    (folder / "broken.txt").symlink_to(folder / "nowhere.txt")
    follow(core, folder)
    settled(core, "a")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may look into everything")
def test_a_folder_nobody_may_look_into_keeps_its_documents(core: LibraryCore, folder: Path) -> None:
    write(folder / "in" / "a.txt", "One.")
    follow(core, folder)
    settled(core, "a")
    (folder / "in").chmod(0)
    core._core.service._documents.following.look()
    core._core.service._documents.following.worker.call(lambda: None)
    assert titles(core) == ["a"]
    (folder / "in").chmod(0o700)


def test_a_file_added_by_hand_becomes_the_folders_and_files_inside_are_known(core: LibraryCore, folder: Path) -> None:
    file = write(folder / "a.txt", "One.")
    (by_hand,) = core.add(file).added
    core.settled()
    follow(core, folder)
    core.until(lambda: core.documents()[0].folder_id is not None)
    assert [one.id for one in core.documents()] == [by_hand]
    again = core.add(file, folder)
    assert (again.added, again.folders, again.known) == ((), (), 2)


def test_a_folder_within_a_followed_one_of_another_project_is_its_own(core: LibraryCore, folder: Path) -> None:
    project = core.ask(protocol.AddProject(name="House", scope=MemoryScope.SHARED), protocol.ProjectSaved).project
    write(folder / "a.txt", "One.")
    write(folder / "house" / "b.txt", "Two.")
    core.add(folder / "house", project_id=project.id)
    follow(core, folder)
    settled(core, "a", "b")
    assert [one.title for one in core.documents(project_id=project.id)] == ["b"]
    core.ask(protocol.DeleteProject(project_id=project.id), protocol.Done)
    assert [one.path for one in core.folders()] == [str(folder)]
    assert "b" not in [one.title for one in core.documents(project_id=project.id)]
    core.ask(protocol.RestoreProject(project_id=project.id), protocol.ProjectSaved)
    core.until(lambda: [one.title for one in core.documents(project_id=project.id)] == ["b"])


def test_a_paused_folder_is_left_alone(core: LibraryCore, folder: Path) -> None:
    write(folder / "a.txt", "One.")
    follow(core, folder)
    settled(core, "a")
    (one,) = core.folders()
    core.ask(protocol.SetFolder(folder_id=one.id, ignore=(), paused=True), protocol.Done)
    shutil.rmtree(folder)
    core._core.service._documents.following.look()
    core._core.service._documents.following.worker.call(lambda: None)
    assert titles(core) == ["a"]
    assert core.folders()[0].problem is None


def test_many_files_are_told_of_together(core: LibraryCore, folder: Path) -> None:
    for n in range(60):
        write(folder / f"{n:03}.txt", f"Number {n}.")
    follow(core, folder)
    core.until(lambda: core.listed(status=DocumentStatus.READY).total == 60)
    assert core.folders()[0].documents == 60
    core.wait(protocol.DocumentsChanged)
    assert not [event for event in core.seen if isinstance(event, protocol.DocumentAdded)]


def test_a_pattern_that_makes_no_sense_is_refused(core: LibraryCore, folder: Path) -> None:
    write(folder / "a.txt", "One.")
    follow(core, folder)
    (one,) = core.folders()
    refused = core.ask(protocol.SetFolder(folder_id=one.id, ignore=("!",)), protocol.Failed)
    assert "pattern" in refused.problem.what


def test_folders_are_looked_through_now_and_then_where_the_system_cannot_watch_them(
    core: LibraryCore, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def watch(*_roots: object, **_options: object) -> None:
        raise OSError(28, "inotify watch limit reached")

    monkeypatch.setattr("watchfiles.watch", watch)
    core._core.service._documents.following._watching._rescan_s = 0.2
    write(folder / "a.txt", "One.")
    follow(core, folder)
    settled(core, "a")
    write(folder / "b.txt", "Two.")
    settled(core, "a", "b")


def test_a_document_restored_without_its_folder_is_on_its_own(start: Start, folder: Path) -> None:
    core = start()
    write(folder / "a.txt", "One.")
    write(folder / "b.txt", "Two.")
    follow(core, folder)
    settled(core, "a", "b")
    (one,) = core.folders()
    first, _ = core.documents()
    core.ask(protocol.RemoveDocuments(folders=(one.id,)), protocol.Done)
    core.ask(protocol.RestoreDocuments(documents=(first.id,)), protocol.Done)
    core.close()
    later = start()
    assert [(left.id, left.folder_id) for left in later.settled()] == [(first.id, None)]
    assert [text for _, _, _, text in later.passages()] == ["One."]


def test_a_folder_added_to_a_conversation_is_taken_once_and_not_followed(core: LibraryCore, folder: Path) -> None:
    conversation = ConversationId(core.talk("Hello.").conversation_id)
    write(folder / "a.txt", "One.")
    write(folder / "in" / "b.txt", "Two.")
    taken = core.add(folder, conversation_id=conversation)
    assert (len(taken.added), taken.folders) == (2, ())
    assert [one.title for one in core.settled(conversation_id=conversation)] == ["a", "b"]
    assert (core.documents(), core.folders()) == ([], [])
