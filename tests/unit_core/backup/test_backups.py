"""Backups through a whole core: what is in them, what isn't, and what comes back."""

from __future__ import annotations

import random
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import msgspec
import pytest

from core import protocol
from core.backup.restoring import put_in_place
from core.model.base import Embedder
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.protocol import Command, Failed
from core.records import (
    BackupComparison,
    BackupEvery,
    BackupPlan,
    LearningMode,
    MemoryEdit,
    MemoryFilter,
    MemoryKind,
    VaultState,
)
from core.vault.wrapping import Cost
from tests.unit_core.pictures.drawn import send, take, written
from tests.unit_core.running_core import RunningCore, ScriptedLoader
from tests.unit_core.vault.cheap_vault import vault_in

PASSPHRASE = "correct horse"
SAID = "My canary is called Marzipan."

StartCore = Callable[..., RunningCore]


@pytest.fixture(autouse=True)
def _cheap_guesses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.backup.lock.measured_cost", Cost)


@pytest.fixture
def start_core(paths: Paths, embedder: Embedder) -> Iterator[StartCore]:
    """Start cores, one after the other; they are closed at the end."""
    started: list[RunningCore] = []

    def start(paths: Paths = paths, **options: object) -> RunningCore:
        core = RunningCore(paths, ScriptedLoader(scripted=ScriptedModel()), embedder, **options)  # type: ignore[arg-type]
        started.append(core)
        return core

    yield start
    for core in started:
        core.close()


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    """Where backups are put."""
    folder = tmp_path / "shelf"
    folder.mkdir()
    return folder


def filled(core: RunningCore) -> None:
    core.hello()
    core.ask(protocol.ChangeSettings(learning=LearningMode.OFF), protocol.Done)
    core.talk(SAID)
    core.ask(protocol.AddMemory(text="You own a canary.", kind=MemoryKind.NOTE), protocol.MemorySaved)


def backed_up(core: RunningCore, path: Path) -> Path:
    core.ask(protocol.SetBackupPassphrase(passphrase=PASSPHRASE), protocol.BackupsShown)
    made = core.ask(protocol.MakeBackup(path=str(path)), protocol.BackupMade)
    assert Path(made.backup.path) == path
    assert made.backup.size == path.stat().st_size
    return path


def compared(core: RunningCore, path: Path, secret: str = PASSPHRASE) -> BackupComparison:
    return core.ask(protocol.OpenBackup(path=str(path), secret=secret), protocol.BackupOpened).comparison


def failure(core: RunningCore, command: Command) -> str:
    return core.ask(command, Failed).problem.code


def texts(core: RunningCore) -> set[str]:
    found: set[str] = set()
    for conversation in core.ask(protocol.ListConversations(), protocol.ConversationsListed).conversations:
        shown = core.ask(protocol.ListMessages(conversation_id=conversation.id), protocol.MessagesListed)
        found |= {message.text for message in shown.messages}
    return found


def of_another_computer(paths: Paths) -> Paths:
    other = paths.data.parent / "elsewhere"
    return Paths(data=other / "data", config=other / "config", logs=other / "logs")


def test_a_backup_is_restored_on_another_computer(start_core: StartCore, paths: Paths, shelf: Path) -> None:
    core = start_core()
    filled(core)
    core.ask(protocol.ChangeSettings(unload_minutes=17), protocol.Done)
    path = backed_up(core, shelf / "one.rememora")
    core.close()

    elsewhere = of_another_computer(paths)
    core = start_core(paths=elsewhere)
    core.hello()
    assert failure(core, protocol.OpenBackup(path=str(path))) == "wrong_passphrase"
    assert failure(core, protocol.OpenBackup(path=str(path), secret="wrong")) == "wrong_passphrase"
    found = compared(core, path)
    assert (found.there.conversations, found.there.memories) == (1, 1)
    assert (found.here.conversations, found.conversations.only_there, found.memories.only_there) == (0, 1, 1)
    restore = protocol.RestoreBackup(path=str(path), secret=PASSPHRASE, settings=True)
    core.ask(restore, protocol.BackupReady)
    assert texts(core) == set(), "not before the next start"
    core.close()

    assert put_in_place(elsewhere, time.time())
    core = start_core(paths=elsewhere)
    welcome = core.hello()
    assert SAID in texts(core)
    assert welcome.memory_count == 1
    assert welcome.settings.unload_minutes == 17
    core.close()
    assert not put_in_place(elsewhere, time.time()), "once"


def test_pictures_come_back_with_what_stands_in_them(start_core: StartCore, paths: Paths, shelf: Path) -> None:
    core = start_core()
    core.hello()
    core.ready()
    core.ask(protocol.ChangeSettings(learning=LearningMode.OFF), protocol.Done)
    data = written("TOTAL 84.50")
    send(core, "", take(core, data, "receipt.png"))
    path = backed_up(core, shelf / "one.rememora")
    core.close()

    elsewhere = of_another_computer(paths)
    core = start_core(paths=elsewhere)
    core.hello()
    core.ask(protocol.RestoreBackup(path=str(path), secret=PASSPHRASE), protocol.BackupReady)
    core.close()
    assert put_in_place(elsewhere, time.time())
    core = start_core(paths=elsewhere)
    core.hello()
    (shown,) = core.ask(protocol.ListPictures(query="84.50"), protocol.PicturesListed).pictures
    loaded = core.ask(
        protocol.LoadPicture(picture_id=shown.picture.id, message_id=shown.message_id), protocol.PictureLoaded
    )
    assert (shown.picture.name, loaded.data) == ("receipt.png", data)
    assert "TOTAL 84.50" in loaded.text


def test_one_of_a_sealed_store_opens_with_its_passphrase_and_its_recovery_code(
    start_core: StartCore, paths: Paths, shelf: Path
) -> None:
    core = start_core(vault=vault_in(paths.data))
    filled(core)
    code = core.ask(protocol.SetPassphrase(passphrase=PASSPHRASE), protocol.PassphraseSet).recovery_code
    core.wait(protocol.VaultChanged, lambda event: event.vault.state is VaultState.SEALED)
    assert not core.ask(protocol.ShowBackups(), protocol.BackupsShown).needs_passphrase
    path = shelf / "one.rememora"
    core.ask(protocol.MakeBackup(path=str(path)), protocol.BackupMade)
    assert b"Marzipan" not in path.read_bytes()
    assert compared(core, path, "").conversations.same == 1
    core.close()

    elsewhere = of_another_computer(paths)
    core = start_core(paths=elsewhere)
    core.hello()
    assert failure(core, protocol.OpenBackup(path=str(path), secret="wrong")) == "wrong_passphrase"
    assert compared(core, path, code.lower()).conversations.only_there == 1
    core.ask(protocol.RestoreBackup(path=str(path), secret=PASSPHRASE), protocol.BackupReady)
    core.close()
    assert put_in_place(elsewhere, time.time())
    core = start_core(paths=elsewhere)
    core.hello()
    assert SAID in texts(core)
    core.close()

    # And back into a sealed store: it lies ready in that one's own encryption.
    vault = vault_in(paths.data)
    vault.unlock(PASSPHRASE)
    core = start_core(vault=vault)
    core.hello()
    core.ask(protocol.RestoreBackup(path=str(path)), protocol.BackupReady)
    core.close()
    assert all(b"Marzipan" not in file.read_bytes() for file in paths.data.iterdir() if file.is_file())
    assert put_in_place(paths, time.time())
    vault = vault_in(paths.data)
    vault.unlock(PASSPHRASE)
    core = start_core(vault=vault)
    core.hello()
    assert SAID in texts(core)


def test_nothing_of_it_can_be_read_without_the_passphrase(start_core: StartCore, paths: Paths, shelf: Path) -> None:
    core = start_core()
    filled(core)
    content = backed_up(core, shelf / "one.rememora").read_bytes()
    for word in (b"Marzipan", b"canary", b"SQLite format", b"CREATE TABLE", b"manifest"):
        assert word not in content, word
    assert not list(paths.data.glob("backup*")), "nothing is left of making it"


def test_what_was_said_since_is_told_before_it_would_go(start_core: StartCore, shelf: Path) -> None:
    core = start_core()
    filled(core)
    path = backed_up(core, shelf / "one.rememora")
    assert compared(core, path, "").conversations.same == 1, "a store opens its own backups"
    first = core.ask(protocol.ListConversations(), protocol.ConversationsListed).conversations[0]
    core.talk("It sings in the morning.", first.id)
    core.talk("Something else.")
    core.ask(protocol.AddMemory(text="You own a kettle.", kind=MemoryKind.NOTE), protocol.MemorySaved)
    found = compared(core, path, "")
    assert (found.conversations.newer_here, found.conversations.only_here) == (1, 1)
    assert (found.memories.same, found.memories.only_here) == (1, 1)
    assert len(found.titles_only_here) == 2


def test_a_damaged_backup_changes_nothing(start_core: StartCore, paths: Paths, shelf: Path) -> None:
    core = start_core()
    filled(core)
    whole = backed_up(core, shelf / "one.rememora").read_bytes()
    chooser = random.Random(1)
    damaged = shelf / "damaged.rememora"
    for _ in range(12):
        content = bytearray(whole)
        if chooser.random() < 0.5:
            del content[chooser.randrange(len(content)) :]
        else:
            content[chooser.randrange(len(content))] ^= chooser.randrange(1, 256)
        damaged.write_bytes(content)
        code = failure(core, protocol.RestoreBackup(path=str(damaged), secret=PASSPHRASE))
        assert code in {"backup", "wrong_passphrase"}
        assert not put_in_place(paths, time.time())
    damaged.write_bytes(b"something else")
    assert failure(core, protocol.OpenBackup(path=str(damaged))) == "backup"
    damaged.write_bytes(b"rememora backup 2\n" + whole[18:])
    assert "newer" in core.ask(protocol.OpenBackup(path=str(damaged)), Failed).problem.what
    assert failure(core, protocol.OpenBackup(path=str(shelf / "none.rememora"))) == "storage"


def test_without_a_passphrase_there_is_no_backup(start_core: StartCore, shelf: Path) -> None:
    core = start_core()
    filled(core)
    assert failure(core, protocol.MakeBackup(path=str(shelf / "one.rememora"))) == "backup_passphrase"
    plan = BackupPlan(folder=str(shelf), every=BackupEvery.DAY)
    assert failure(core, protocol.PlanBackups(plan=plan)) == "backup_passphrase"
    assert (
        failure(core, protocol.PlanBackups(plan=BackupPlan(folder="/nowhere", every=BackupEvery.DAY)))
        == "invalid_request"
    )
    assert list(shelf.iterdir()) == []


def test_they_are_made_by_themselves_and_the_oldest_go(start_core: StartCore, shelf: Path) -> None:
    now = [time.time()]
    core = start_core(clock=lambda: now[0], minute_s=0.01)
    filled(core)
    core.ask(protocol.SetBackupPassphrase(passphrase=PASSPHRASE), protocol.BackupsShown)
    others = shelf / "holiday.rememora"
    others.write_bytes(b"somebody else's")

    def made(count: int) -> protocol.BackupsShown:
        for _ in range(3000):
            shown = core.ask(protocol.ShowBackups(), protocol.BackupsShown)
            if len(shown.found) >= count:
                return shown
            time.sleep(0.01)
        raise AssertionError("no backup was made")

    core.ask(
        protocol.PlanBackups(plan=BackupPlan(folder=str(shelf), every=BackupEvery.DAY, keep=2)), protocol.BackupsShown
    )
    first = made(1).found[0]
    for day in range(1, 4):
        now[0] += 86_500
        for _ in range(3000):
            if made(1).found[0].made_at >= now[0]:
                break
            time.sleep(0.01)
        assert len(made(1).found) == min(day + 1, 2)
    assert not Path(first.path).exists()
    assert others.exists()


def test_one_that_couldnt_be_made_is_told_once(start_core: StartCore, shelf: Path) -> None:
    core = start_core(minute_s=0.01)
    filled(core)
    core.ask(protocol.SetBackupPassphrase(passphrase=PASSPHRASE), protocol.BackupsShown)
    core.ask(protocol.PlanBackups(plan=BackupPlan(folder=str(shelf), every=BackupEvery.WEEK)), protocol.BackupsShown)
    core.wait(protocol.BackupsChanged)
    for file in shelf.iterdir():
        file.unlink()
    shelf.rmdir()
    for _ in range(3000):
        shown = core.ask(protocol.ShowBackups(), protocol.BackupsShown)
        if shown.problem:
            break
        time.sleep(0.01)
    assert shown.problem
    assert sum(isinstance(item, protocol.BackupsChanged) for item in core.seen) <= 2


def test_one_can_be_stopped(start_core: StartCore, paths: Paths, shelf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    core = start_core()
    filled(core)
    core.ask(protocol.SetBackupPassphrase(passphrase=PASSPHRASE), protocol.BackupsShown)
    copied = type(core._core.service._database).copy_to

    def stopped_meanwhile(self: object, path: Path, key: bytes | None) -> None:
        copied(self, path, key)  # type: ignore[arg-type]
        core._core.service.handle(protocol.CancelBackup(request_id=protocol.RequestId(9999)))

    monkeypatch.setattr("core.storage.database.Database.copy_to", stopped_meanwhile)
    assert failure(core, protocol.MakeBackup(path=str(shelf / "one.rememora"))) == "cancelled"
    assert list(shelf.iterdir()) == []
    assert not list(paths.data.glob("backup*"))


def test_restoring_can_be_stopped_to_its_end(
    start_core: StartCore, paths: Paths, shelf: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    core = start_core()
    filled(core)
    path = backed_up(core, shelf / "one.rememora")
    copied = type(core._core.service._database).copy_to

    def stopped_meanwhile(self: object, file: Path, key: bytes | None) -> None:
        copied(self, file, key)  # type: ignore[arg-type]
        core._core.service.handle(protocol.CancelBackup(request_id=protocol.RequestId(9999)))

    monkeypatch.setattr("core.storage.database.Database.copy_to", stopped_meanwhile)
    assert failure(core, protocol.RestoreBackup(path=str(path), secret=PASSPHRASE)) == "cancelled"
    core.close()
    assert not put_in_place(paths, time.time())


def test_settings_are_restored_onto_another_disk_too(
    start_core: StartCore, paths: Paths, shelf: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    core = start_core()
    filled(core)
    path = backed_up(core, shelf / "one.rememora")
    core.ask(protocol.RestoreBackup(path=str(path), secret=PASSPHRASE, settings=True), protocol.BackupReady)
    core.close()
    moved = Path.replace

    def on_one_disk(self: Path, target: Path) -> Path:
        if self.parent != Path(target).parent:
            raise OSError(18, "Invalid cross-device link")
        return moved(self, target)

    monkeypatch.setattr(Path, "replace", on_one_disk)
    assert put_in_place(paths, time.time())


def test_backups_from_a_time_to_come_go_first(shelf: Path, start_core: StartCore) -> None:
    now = [time.time() + 40 * 86_400]
    core = start_core(clock=lambda: now[0])
    filled(core)
    core.ask(protocol.SetBackupPassphrase(passphrase=PASSPHRASE), protocol.BackupsShown)
    core.ask(protocol.PlanBackups(plan=BackupPlan(folder=str(shelf), keep=1)), protocol.BackupsShown)
    core.ask(protocol.MakeBackup(), protocol.BackupMade)
    now[0] -= 40 * 86_400
    made = core.ask(protocol.MakeBackup(), protocol.BackupMade).backup
    assert [file.name for file in shelf.iterdir()] == [Path(made.path).name]


def test_a_core_that_ended_in_the_middle_leaves_nothing(paths: Paths) -> None:
    workplace = paths.data / "backup.tmp"
    workplace.mkdir(parents=True)
    (workplace / "copy.db").write_bytes(b"half")
    (paths.data / "incoming.db.part").write_bytes(b"half")
    assert not put_in_place(paths, time.time())
    assert [file.name for file in paths.data.iterdir() if not file.name.startswith(".")] == []


def test_a_plan_is_kept(start_core: StartCore, shelf: Path) -> None:
    core = start_core()
    core.hello()
    plan = BackupPlan(folder=str(shelf), keep=3)
    assert core.ask(protocol.PlanBackups(plan=plan), protocol.BackupsShown).plan == plan
    core.close()
    core = start_core()
    assert msgspec.structs.asdict(core.hello().settings)["backups"] == plan


# --- brought together ----------------------------------------------------------------------------------------------


def memories(core: RunningCore) -> list[str]:
    return sorted(one.text for one in core.ask(protocol.ListMemories(), protocol.MemoriesListed).memories)


def test_what_is_only_here_stays_where_a_backup_is_brought_together_with_it(
    start_core: StartCore, paths: Paths, shelf: Path
) -> None:
    core = start_core()
    filled(core)
    core.talk("My boat lies in Greetsiel.")
    kept = core.ask(protocol.AddMemory(text="You own a boat.", kind=MemoryKind.NOTE), protocol.MemorySaved).memory
    path = backed_up(core, shelf / "one.rememora")
    # Since then: something new, something deleted, something worded anew.
    core.talk("I began to learn the cello.")
    core.ask(protocol.AddMemory(text="You play the cello.", kind=MemoryKind.NOTE), protocol.MemorySaved)
    core.ask(
        protocol.EditMemories(memory_ids=(kept.id,), edit=MemoryEdit(text="You own a red boat.")),
        protocol.MemoriesSaved,
    )
    first = core.ask(protocol.ListConversations(), protocol.ConversationsListed).conversations[-1]
    core.ask(protocol.RenameConversation(conversation_id=first.id, title="The canary"), protocol.Done)
    core.ask(protocol.RestoreBackup(path=str(path), secret=PASSPHRASE, merge=True), protocol.BackupReady)
    core.close()

    assert put_in_place(paths, time.time())
    core = start_core()
    core.hello()
    said = texts(core)
    assert {SAID, "My boat lies in Greetsiel.", "I began to learn the cello."} <= said
    listed = core.ask(protocol.ListConversations(), protocol.ConversationsListed).conversations
    assert len(listed) == 3, "none is there twice"
    assert "The canary" in {one.title for one in listed}
    assert {"You own a canary.", "You play the cello.", "You own a red boat."} <= set(memories(core))
    assert core.ask(protocol.ShowSync(), protocol.SyncShown).state.folder == "", "nothing is shared"
    assert core.ask(protocol.ListLately(), protocol.LatelyListed).conflicts == (), "one wording came of the other"
    # The other way round: of the older store, its newer backup.
    newer = backed_up(core, shelf / "two.rememora")
    core.close()
    elsewhere = of_another_computer(paths)
    core = start_core(paths=elsewhere)
    core.hello()
    core.ask(protocol.RestoreBackup(path=str(path), secret=PASSPHRASE), protocol.BackupReady)
    core.close()
    assert put_in_place(elsewhere, time.time())
    core = start_core(paths=elsewhere)
    core.hello()
    assert "You own a boat." in memories(core)
    core.ask(protocol.RestoreBackup(path=str(newer), secret=PASSPHRASE, merge=True), protocol.BackupReady)
    core.close()
    assert put_in_place(elsewhere, time.time())
    core = start_core(paths=elsewhere)
    core.hello()
    assert memories(core) == ["You own a canary.", "You own a red boat.", "You play the cello."]
    assert core.ask(protocol.ListLately(), protocol.LatelyListed).conflicts == ()
    assert len(core.ask(protocol.ListConversations(), protocol.ConversationsListed).conversations) == 3


def test_what_only_the_backup_has_comes_with_its_pictures_and_nothing_is_lost(
    start_core: StartCore, paths: Paths, shelf: Path
) -> None:
    core = start_core()
    filled(core)
    core.ready()
    send(core, "", take(core, written("TOTAL 84.50"), "receipt.png"))
    path = backed_up(core, shelf / "one.rememora")
    core.close()

    elsewhere = of_another_computer(paths)
    core = start_core(paths=elsewhere)
    core.hello()
    core.talk("Only here.")
    core.ask(protocol.RestoreBackup(path=str(path), secret=PASSPHRASE, merge=True), protocol.BackupReady)
    core.close()
    assert put_in_place(elsewhere, time.time())
    core = start_core(paths=elsewhere)
    core.hello()
    assert {SAID, "Only here."} <= texts(core)
    assert memories(core) == ["You own a canary."]
    assert core.ask(protocol.ListPictures(), protocol.PicturesListed).pictures
    # Once more it changes nothing.
    core.ask(protocol.RestoreBackup(path=str(path), secret=PASSPHRASE, merge=True), protocol.BackupReady)
    before = texts(core)
    core.close()
    assert put_in_place(elsewhere, time.time())
    core = start_core(paths=elsewhere)
    core.hello()
    assert (texts(core), memories(core)) == (before, ["You own a canary."])
    assert len(core.ask(protocol.ListConversations(), protocol.ConversationsListed).conversations) == 3


def test_what_was_deleted_since_comes_back_from_a_backup(start_core: StartCore, paths: Paths, shelf: Path) -> None:
    core = start_core()
    filled(core)
    core.talk("My boat lies in Greetsiel.")
    project = core.ask(protocol.AddProject(name="Harbour"), protocol.ProjectSaved).project
    persona = core.ask(protocol.AddPersona(name="Ada"), protocol.PersonaSaved).persona
    path = backed_up(core, shelf / "two.rememora")
    core.ask(protocol.DeleteProject(project_id=project.id), protocol.Reply)
    core.ask(protocol.DeletePersona(persona_id=persona.id), protocol.Reply)
    before = (texts(core), memories(core))
    listed = core.ask(protocol.ListConversations(), protocol.ConversationsListed).conversations
    for one in listed:
        core.ask(protocol.DeleteConversation(conversation_id=one.id), protocol.Reply)
    found = core.ask(
        protocol.ListMemories(query="", filter=MemoryFilter(), limit=9, offset=0), protocol.MemoriesListed
    ).memories
    core.ask(protocol.DeleteMemories(memory_ids=tuple(one.id for one in found)), protocol.Reply)
    assert (texts(core), memories(core)) == (set(), [])
    core.ask(protocol.RestoreBackup(path=str(path), secret=PASSPHRASE, merge=True), protocol.BackupReady)
    core.close()
    assert put_in_place(paths, time.time())
    core = start_core()
    core.hello()
    assert (texts(core), memories(core)) == before
    assert [one.name for one in core.ask(protocol.ListProjects(), protocol.ProjectsListed).projects] == ["Harbour"]
    assert [one.name for one in core.ask(protocol.ListPersonas(), protocol.PersonasListed).personas] == ["Ada"]


def test_a_backup_that_has_nothing_new_leaves_no_room_behind(start_core: StartCore, paths: Paths, shelf: Path) -> None:
    core = start_core()
    filled(core)
    letter = "A long letter about the harbour. " * 600
    for number in range(30):
        core.ask(protocol.SavePrompt(name=f"Letter {number}", text=f"{number} {letter}"), protocol.PromptSaved)
    path = backed_up(core, shelf / "one.rememora")
    core.ask(protocol.RestoreBackup(path=str(path), secret=PASSPHRASE, merge=True), protocol.BackupReady)
    core.close()
    with closing(sqlite3.connect(paths.data / "incoming.db")) as database:
        ((free,), (size,)) = (database.execute(f"PRAGMA {one}").fetchone() for one in ("freelist_count", "page_size"))
    # What was told in between has gone again, a part at a time.
    assert free * size < 10 * len(letter)
