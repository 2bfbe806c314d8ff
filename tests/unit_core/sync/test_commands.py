"""Two whole cores that share a folder, as a window sees them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from core import protocol
from core.backup.restoring import put_in_place
from core.find.files import FileSearch
from core.model.base import Embedder
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.protocol import Failed
from core.records import (
    ConflictChoice,
    ConversationMode,
    LearningMode,
    Memory,
    MemoryConflict,
    MemoryEdit,
    MemoryFilter,
    MemoryKind,
    MemoryState,
    Message,
    Synced,
    SyncFinding,
    SyncState,
    VaultState,
)
from tests.unit_core.running_core import RunningCore, ScriptedLoader
from tests.unit_core.vault.cheap_vault import vault_in
from tests.vector_bytes import files_with

PASSPHRASE = "seven wet dogs"

StartCore = Callable[..., RunningCore]


def paths_of(tmp_path: Path, name: str) -> Paths:
    home = tmp_path / name
    return Paths(data=home / "data", config=home / "config", logs=home / "logs")


@pytest.fixture
def start(tmp_path: Path, embedder: Embedder) -> Iterator[StartCore]:
    """Starts a core in a home of this name."""
    started: list[RunningCore] = []

    def start(name: str, **options: object) -> RunningCore:
        loader = ScriptedLoader(scripted=ScriptedModel())
        options = {"minute_s": 60.0, **options}
        core = RunningCore(paths_of(tmp_path, name), loader, embedder, **options)  # type: ignore[arg-type]
        started.append(core)
        core.hello()
        core.ask(protocol.ChangeSettings(learning=LearningMode.OFF), protocol.Done)
        return core

    yield start
    for core in started:
        core.close()


def sync(core: RunningCore) -> SyncState:
    return core.ask(protocol.SyncNow(), protocol.SyncShown).state


def begun(core: RunningCore, folder: Path, name: str) -> None:
    core.ask(protocol.StartSync(folder=str(folder), name=name, passphrase=PASSPHRASE), protocol.SyncShown)


def joined(core: RunningCore, folder: Path, name: str) -> None:
    core.ask(protocol.JoinSync(folder=str(folder), name=name, passphrase=PASSPHRASE), protocol.SyncShown)


def memories(core: RunningCore) -> dict[str, Memory]:
    listed = core.ask(
        protocol.ListMemories(query="", filter=MemoryFilter(), limit=50, offset=0), protocol.MemoriesListed
    )
    return {memory.text: memory for memory in listed.memories}


def titles(core: RunningCore) -> dict[str, int]:
    listed = core.ask(protocol.ListConversations(), protocol.ConversationsListed).conversations
    return {one.title: one.id for one in listed}


def messages(core: RunningCore, conversation: int) -> tuple[Message, ...]:
    return core.ask(protocol.ListMessages(conversation_id=conversation), protocol.MessagesListed).messages  # type: ignore[arg-type]


def conflicts(core: RunningCore) -> tuple[MemoryConflict, ...]:
    return core.ask(protocol.ListLately(), protocol.LatelyListed).conflicts


def add(core: RunningCore, text: str) -> Memory:
    return core.ask(protocol.AddMemory(text=text, kind=MemoryKind.NOTE), protocol.MemorySaved).memory


def edit(core: RunningCore, memory: Memory, text: str) -> None:
    edits = protocol.EditMemories(memory_ids=(memory.id,), edit=MemoryEdit(text=text))
    core.ask(edits, protocol.MemoriesSaved)


def test_what_is_said_on_one_is_there_on_the_other_and_can_be_gone_on_with(start: StartCore, folder: Path) -> None:
    desk, lap = start("desk"), start("lap")
    desk.talk("My canary is called Marzipan.")
    add(desk, "You own a canary.")
    begun(desk, folder, "Desk")
    assert sync(desk).problem is None
    looked = lap.ask(protocol.LookAtSyncFolder(folder=str(folder)), protocol.SyncFolderSeen).folder
    assert looked.finding is SyncFinding.SHARED
    wrong = lap.ask(protocol.JoinSync(folder=str(folder), name="Lap", passphrase="no"), Failed)
    assert wrong.problem.code == "wrong_passphrase"
    assert lap.ask(protocol.ShowSync(), protocol.SyncShown).state == SyncState()

    joined(lap, folder, "Lap")
    state = sync(lap)
    assert [one.name for one in state.devices] == ["Lap", "Desk"]
    arrived = lap.wait(protocol.SyncedIn).arrived
    assert {Synced.CONVERSATIONS, Synced.MEMORIES} <= set(arrived.kinds)
    (here,) = titles(lap).values()
    assert arrived.conversations == (here,)
    assert messages(lap, here)[0].text == "My canary is called Marzipan."
    # It is found by its words and by its meaning, and recalled.
    lap.indexed()
    assert memories(lap).keys() == {"You own a canary."}
    lap.talk("It is yellow.", here)
    sync(lap)
    sync(desk)
    (there,) = titles(desk).values()
    assert [one.text for one in messages(desk, there)][-2] == "It is yellow."
    assert sync(desk).devices[1].problem is None


def test_it_happens_by_itself_and_goes_on_after_a_restart(start: StartCore, folder: Path) -> None:
    desk, lap = start("desk", minute_s=1.0), start("lap", minute_s=1.0)
    begun(desk, folder, "Desk")
    desk.wait(protocol.SyncChanged, lambda event: event.state.last_wrote_at is not None)
    joined(lap, folder, "Lap")
    desk.talk("Trees")
    lap.wait(protocol.SyncedIn, lambda event: Synced.CONVERSATIONS in event.arrived.kinds)
    assert titles(lap).keys() == {"Trees"}
    desk.talk("Flowers")
    desk.close()  # what was said last is in the folder
    lap.wait(protocol.SyncedIn, lambda event: len(titles_in(event)) > 0 and "Flowers" in titles(lap))
    again = start("desk", minute_s=1.0)
    assert again.ask(protocol.ShowSync(), protocol.SyncShown).state.device_name == "Desk"
    lap.talk("Bushes")
    again.wait(protocol.SyncedIn, lambda event: Synced.CONVERSATIONS in event.arrived.kinds)
    assert titles(again).keys() == {"Trees", "Flowers", "Bushes"}


def titles_in(event: protocol.SyncedIn) -> tuple[int, ...]:
    return event.arrived.conversations


@pytest.mark.parametrize("keep", ConflictChoice)
def test_two_wordings_are_a_card(start: StartCore, folder: Path, keep: ConflictChoice) -> None:
    desk, lap = start("desk"), start("lap")
    add(desk, "You have a dog.")
    begun(desk, folder, "Desk")
    sync(desk)
    joined(lap, folder, "Lap")
    sync(lap)
    edit(desk, memories(desk)["You have a dog."], "You have a dog, Rex.")
    edit(lap, memories(lap)["You have a dog."], "You have two dogs.")
    for core in (desk, lap, desk):
        sync(core)
    (card,) = conflicts(desk)
    (same,) = conflicts(lap)
    assert (card.memory.text, card.text, card.device) == (same.memory.text, same.text, same.device)
    assert {card.memory.text, card.text} == {"You have a dog, Rex.", "You have two dogs."}
    lap.wait(protocol.ProposalsChanged, lambda event: event.count == 1)

    saved = desk.ask(protocol.SettleConflict(conflict_id=card.id, keep=keep), protocol.MemoriesSaved)
    expected = {
        ConflictChoice.MEMORY: {card.memory.text},
        ConflictChoice.OTHER: {card.text},
        ConflictChoice.BOTH: {card.memory.text, card.text},
    }[keep]
    assert {one.text for one in saved.memories} == expected
    assert conflicts(desk) == ()
    gone = desk.ask(protocol.SettleConflict(conflict_id=card.id, keep=keep), Failed)
    assert gone.problem.code == "not_found"
    for core in (desk, lap, desk, lap):
        sync(core)
    for core in (desk, lap):
        assert conflicts(core) == ()
        assert memories(core).keys() == expected


@pytest.mark.parametrize("sealed", [False, True])
def test_what_is_erased_leaves_both_stores_and_the_folder(
    start: StartCore, folder: Path, tmp_path: Path, embedder: Embedder, sealed: bool
) -> None:
    said, known = "The xylophone is behind the boiler.", "You hid a xylophone."
    vault = vault_in(tmp_path / "lap" / "data") if sealed else None
    desk, lap = start("desk", minute_s=6.0), start("lap", minute_s=6.0, vault=vault)
    if sealed:
        lap.ask(protocol.SetPassphrase(passphrase="correct horse"), protocol.PassphraseSet)
        lap.wait(protocol.VaultChanged, lambda event: event.vault.state is VaultState.SEALED)
    accepted = desk.talk(said)
    memory = add(desk, known)
    desk.talk("What else is there?", accepted.conversation_id)
    begun(desk, folder, "Desk")
    sync(desk)
    joined(lap, folder, "Lap")
    sync(lap)
    lap.indexed()
    (here,) = titles(lap).values()
    assert messages(lap, here)[0].text == said
    vector = embedder.embed([said])[0]
    places = [paths_of(tmp_path, name).data for name in ("desk", "lap")]
    assert sealed or files_with(places[1], vector)

    for core in (desk, lap):
        core.seen.clear()
    desk.ask(protocol.EraseTraces(message_id=accepted.message_id), protocol.TracesShown)
    desk.ask(protocol.EraseTraces(memory_id=memory.id), protocol.TracesShown)
    for core in (desk, lap, desk):
        sync(core)
    for core in (desk, lap):
        core.wait(protocol.ErasureStateChanged, lambda event: not event.state.pending)
        core.settle()
    for place in (*places, folder):
        assert files_with(place, vector) == []
        for file in (one for one in place.rglob("*") if one.is_file()):
            assert not FileSearch("xylophone").search(file).count, file
    assert memories(lap) == {}
    assert messages(lap, here)[0].text == "What else is there?"


def test_a_device_is_renamed_taken_out_and_stops(start: StartCore, folder: Path) -> None:
    desk, lap = start("desk"), start("lap")
    begun(desk, folder, "Desk")
    sync(desk)
    joined(lap, folder, "Lap")
    lap.talk("Trees")
    sync(lap)
    lap.ask(protocol.RenameSyncDevice(name="Laptop"), protocol.SyncShown)
    sync(lap)
    state = sync(desk)
    assert [one.name for one in state.devices] == ["Desk", "Laptop"]
    (gone,) = [one.id for one in state.devices if not one.is_this]
    state = desk.ask(protocol.RemoveSyncDevice(device_id=gone), protocol.SyncShown).state
    assert [one.name for one in state.devices] == ["Desk"]
    problem = sync(lap).problem
    assert problem is not None
    assert problem.code == "sync_removed"
    state = lap.ask(protocol.StopSync(), protocol.SyncShown).state
    assert state == SyncState()
    assert titles(lap).keys() == {"Trees"}
    # It may come back, as a new device, and brings nothing twice.
    joined(lap, folder, "Lap")
    sync(lap)
    sync(desk)
    assert titles(lap).keys() == titles(desk).keys() == {"Trees"}

    desk.ask(protocol.StopSync(remove_files=True), protocol.SyncShown)
    state = sync(lap)
    assert state.problem is None


def test_deleting_everything_deletes_what_it_shared(start: StartCore, folder: Path) -> None:
    desk, lap = start("desk"), start("lap")
    desk.talk("Trees")
    begun(desk, folder, "Desk")
    sync(desk)
    joined(lap, folder, "Lap")
    sync(lap)
    desk.ask(protocol.DeleteEverything(), protocol.Done)
    assert desk.ask(protocol.ShowSync(), protocol.SyncShown).state == SyncState()
    assert len(list(folder.glob("*/*"))) == 1
    # The other keeps what it has: only what was erased by itself is erased everywhere.
    assert sync(lap).problem is None
    assert titles(lap).keys() == {"Trees"}


def test_no_trace_leaves_no_trace(start: StartCore, folder: Path) -> None:
    desk, lap = start("desk"), start("lap")
    begun(desk, folder, "Desk")
    desk.ask(
        protocol.SendMessage(conversation_id=None, text="Between us.", mode=ConversationMode.NO_TRACE),
        protocol.MessageAccepted,
    )
    desk.wait(protocol.TurnFinished)
    sync(desk)
    joined(lap, folder, "Lap")
    sync(lap)
    assert titles(lap) == {}


def merged(core: RunningCore, start: StartCore, home: Paths, path: Path) -> RunningCore:
    """The core once a backup was brought together with what it has."""
    core.ask(protocol.RestoreBackup(path=str(path), secret=PASSPHRASE, merge=True), protocol.BackupReady)
    core.close()
    assert put_in_place(home, time.time())
    return start(home.data.parent.name)


def backed_up(core: RunningCore, path: Path) -> Path:
    core.ask(protocol.SetBackupPassphrase(passphrase=PASSPHRASE), protocol.BackupsShown)
    core.ask(protocol.MakeBackup(path=str(path)), protocol.BackupMade)
    return path


def test_what_comes_from_a_backup_is_shared_and_what_was_deleted_comes_back_once(
    start: StartCore, folder: Path, tmp_path: Path
) -> None:
    old = start("old")
    old.talk("My canary is called Marzipan.")
    add(old, "You own a canary.")
    path = backed_up(old, tmp_path / "old.rememora")
    desk, lap = start("desk"), start("lap")
    add(lap, "You play the cello.")
    begun(lap, folder, "Lap")
    sync(lap)
    add(desk, "You own a boat.")
    joined(desk, folder, "Desk")
    sync(desk)
    desk = merged(desk, start, paths_of(tmp_path, "desk"), path)
    sync(desk)
    sync(lap)
    everything = {"You own a canary.", "You play the cello.", "You own a boat."}
    assert memories(desk).keys() == memories(lap).keys() == everything
    (shared,) = titles(lap).values()
    assert messages(lap, shared)[0].text == "My canary is called Marzipan."

    # Of this store, which has numbers of its own for what came from elsewhere.
    path = backed_up(desk, tmp_path / "desk.rememora")
    edit(desk, memories(desk)["You play the cello."], "You play the viola.")
    desk.ask(protocol.DeleteMemories(memory_ids=(memories(desk)["You own a boat."].id,)), protocol.Reply)
    desk.ask(protocol.DeleteConversation(conversation_id=next(iter(titles(desk).values()))), protocol.Reply)  # type: ignore[arg-type]
    desk.close()
    desk = start("desk")  # deleted for good
    sync(desk)
    sync(lap)
    assert titles(lap) == {}
    for _ in range(2):
        desk = merged(desk, start, paths_of(tmp_path, "desk"), path)
        sync(desk)
        sync(lap)
        for core in (desk, lap):
            assert memories(core).keys() == {"You own a canary.", "You play the viola.", "You own a boat."}
            (back,) = titles(core).values()
            assert messages(core, back)[0].text == "My canary is called Marzipan."
            assert conflicts(core) == ()
            binned = core.ask(
                protocol.ListMemories(query="", filter=MemoryFilter(state=MemoryState.DELETED), limit=9, offset=0),
                protocol.MemoriesListed,
            )
            assert binned.memories == ()
