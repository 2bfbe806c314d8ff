"""Devices and the folder they share, with all that sync programs do to it."""

from __future__ import annotations

import errno
import random
import shutil
import sqlite3
import threading
from collections.abc import Mapping
from pathlib import Path

import pytest

from core.errors import SyncUnusable, WrongPassphrase
from core.records import MemoryEdit, MessageId, SyncFinding
from core.sync import bundle
from core.sync.joining import look
from core.sync.own_files import OwnFiles
from core.sync.shared_folder import NAME
from tests.unit_core.sync.conftest import NewDevice
from tests.unit_core.sync.device import PASSPHRASE, Device


def files(folder: Path, device: Device) -> list[Path]:
    return sorted((folder / NAME / device.own().device).glob("*.rbundle"))


def rounds(*devices: Device, times: int = 2) -> None:
    for _ in range(times):
        for device in devices:
            device.round()


def problem_of(device: Device, other: Device) -> str:
    """The code of what a device says is wrong with another one's files; empty: nothing."""
    (found,) = [one for one in device.syncing.state().devices if one.id == other.own().device]
    return "" if found.problem is None else found.problem.code


def in_any_file(place: Path, text: str) -> list[Path]:
    """Files with these words in them, as they are or in a bundle's or a database's pages."""
    return [one for one in place.rglob("*") if one.is_file() and text.encode() in one.read_bytes()]


@pytest.fixture
def pair(new_device: NewDevice, folder: Path) -> tuple[Device, Device]:
    desk, lap = new_device("desk"), new_device("lap")
    desk.begin(folder)
    desk.round()
    lap.join(folder)
    rounds(desk, lap)
    return desk, lap


def test_a_new_computer_gets_everything(new_device: NewDevice, folder: Path) -> None:
    desk = new_device("desk")
    for number in range(130):
        desk.say(f"Question {number}", f"Answer {number}")
    desk.learn("You ask a lot")
    desk.begin(folder)
    state = desk.round()
    assert (state.problem, state.waiting, state.device_name) == (None, 0, "desk")
    lap = new_device("lap")
    lap.join(folder)
    state = lap.round()
    assert [(one.name, one.is_this, one.problem) for one in state.devices] == [
        ("lap", True, None),
        ("desk", False, None),
    ]
    assert lap.picture() == desk.picture()
    # Nothing that others say comes back to them as new.
    written = files(folder, lap)
    rounds(desk, lap)
    assert files(folder, lap) == written


def test_a_folder_is_looked_at_first(pair: tuple[Device, Device], folder: Path, tmp_path: Path) -> None:
    assert look(str(tmp_path / "nowhere")).finding is SyncFinding.UNUSABLE
    empty = tmp_path / "empty"
    empty.mkdir()
    assert look(str(empty)).finding is SyncFinding.NEW
    looked = look(str(folder))
    assert (looked.finding, [one.name for one in looked.devices]) == (SyncFinding.SHARED, ["", ""])
    assert [one.name for one in look(str(folder), PASSPHRASE).devices] == ["desk", "lap"]
    with pytest.raises(WrongPassphrase, match="isn't the passphrase"):
        look(str(folder), "seven wet cats")


def test_files_that_come_late_in_any_order_twice_and_torn(new_device: NewDevice, tmp_path: Path) -> None:
    """Each device has a folder of its own; files go between them as a bad sync program would bring them."""
    names = ("desk", "lap", "phone")
    folders = {name: tmp_path / f"folder of {name}" for name in names}
    devices = {name: new_device(name) for name in names}
    chance = random.Random(11)
    group = None
    for name, device in devices.items():
        folders[name].mkdir()
        group = device.begin(folders[name], group)
    for step in range(12):
        for name, device in devices.items():
            device.clock.now += chance.random() * 60
            device.say(f"{name} says {step}", f"To {name}: {step}")
            if step == 3:
                device.learn(f"{name} is a device")
            device.round()
        deliver(devices, folders, chance)
    for _ in range(4):
        deliver(devices, folders, chance, all_of_it=True)
        rounds(*devices.values(), times=1)
    pictures = [device.picture() for device in devices.values()]
    assert pictures[0] == pictures[1] == pictures[2]
    assert all(one.problem is None for device in devices.values() for one in device.syncing.state().devices)


def deliver(
    devices: Mapping[str, Device], folders: Mapping[str, Path], chance: random.Random, *, all_of_it: bool = False
) -> None:
    """Bring what devices have written to the others' folders: some of it, in part, or twice."""
    for name, device in devices.items():
        for file in sorted(files(folders[name], device), key=lambda _: chance.random()):
            for target in (folder for other, folder in folders.items() if other != name):
                there = target / file.relative_to(folders[name])
                there.parent.mkdir(parents=True, exist_ok=True)
                luck = 1.0 if all_of_it else chance.random()
                if luck < 0.3:
                    continue  # it comes later
                if luck < 0.5:
                    there.write_bytes(file.read_bytes()[: chance.randrange(file.stat().st_size)])
                elif luck < 0.6:
                    shutil.copy(file, there.with_name(f"{file.stem} (conflicted copy).rbundle"))
                else:
                    shutil.copy(file, there)


def test_what_is_erased_leaves_every_file(pair: tuple[Device, Device], folder: Path) -> None:
    desk, lap = pair
    conversation, said = desk.say("My pin is 4711, for xyzzyplugh.", "I'll forget xyzzyplugh.")
    secret = desk.learn("Your word is xyzzyplugh", said)
    lap.learn("Your plover is an egg")
    rounds(desk, lap)
    there = lap.memory("Your word is xyzzyplugh")
    lap.on(lambda: lap.memories.edit(there.id, MemoryEdit(text="Your words are xyzzyplugh and plover"), lap.clock()))
    rounds(desk, lap)
    assert opened(folder, desk, "xyzzyplugh")
    assert opened(folder, lap, "xyzzyplugh")

    # A sync program took two writings of it for a conflict.
    for file in files(folder, desk):
        shutil.copy(file, file.with_name(f"{file.stem} (conflicted copy).rbundle"))

    def erase() -> None:
        desk.memories.forget([secret.id], desk.clock())
        desk.conversations.erasing.remove_turns([said], [MessageId(said + 1)])
        desk.conversations.give_title(conversation, "")

    desk.on(erase)
    rounds(desk, lap)
    for device in (desk, lap):
        assert not opened(folder, device, "xyzzyplugh")
        device.on(device.database.scrub)
        assert in_any_file(device.home, "xyzzyplugh") == []
    assert in_any_file(folder, "xyzzyplugh") == []
    assert [one.text for one in desk.known()] == [one.text for one in lap.known()] == ["Your plover is an egg"]
    assert desk.picture() == lap.picture()


def test_what_is_erased_leaves_what_waits_for_a_folder_that_is_away(pair: tuple[Device, Device], folder: Path) -> None:
    desk, lap = pair
    secret = desk.learn("Your word is xyzzyplugh")
    desk.on(lambda: desk.synced.collecting.collect(desk.clock()))
    folder.rename(folder.with_name("away"))
    desk.on(lambda: desk.memories.forget([secret.id], desk.clock()))
    assert desk.round().problem is not None
    desk.on(desk.database.scrub)
    assert in_any_file(desk.home, "xyzzyplugh") == []
    folder.with_name("away").rename(folder)
    rounds(desk, lap)
    assert lap.known() == []


def test_words_that_are_erased_leave_what_waits(pair: tuple[Device, Device], folder: Path) -> None:
    desk, lap = pair
    _, said = desk.say("Sing.", "La la xyzzyplugh.")
    desk.on(lambda: desk.synced.collecting.collect(desk.clock()))
    folder.rename(folder.with_name("away"))
    desk.on(lambda: desk.conversations.erasing.blank([MessageId(said + 1)]))
    desk.round()
    desk.on(desk.database.scrub)
    assert in_any_file(desk.home, "xyzzyplugh") == []
    folder.with_name("away").rename(folder)
    rounds(desk, lap)
    assert [one.text for one in lap.shown(lap.titled("Sing."))] == ["Sing.", ""]


def test_what_is_erased_stays_so_though_the_file_that_says_it_is_gone(
    pair: tuple[Device, Device], folder: Path
) -> None:
    desk, lap = pair
    secret = desk.learn("Your word is xyzzyplugh")
    rounds(desk, lap)
    before = files(folder, desk)
    desk.on(lambda: desk.memories.forget([secret.id], desk.clock()))
    desk.round()
    for file in set(files(folder, desk)) - set(before):
        file.unlink()
    rounds(desk, lap)
    assert lap.known() == []


def test_what_others_put_into_the_folder(pair: tuple[Device, Device], folder: Path) -> None:
    desk, lap = pair
    place = folder / NAME
    (place / lap.own().device / "000002-000002.rbundle").mkdir()
    for name in (f"{lap.own().device} (conflicted copy)", ".stversions"):
        shutil.copytree(place / lap.own().device, place / name)
    lap.say("Trees")
    rounds(lap, desk)
    assert desk.round().problem is None
    assert [one.name for one in desk.syncing.state().devices] == ["desk", "lap"]


def opened(folder: Path, device: Device, text: str) -> bool:
    """A device's files, opened with the group's key, have these words in them."""
    key = device.own().key
    return any(text in repr(bundle.opened(file.read_bytes(), key)[1]) for file in files(folder, device))


def test_only_one_file_comes(pair: tuple[Device, Device], folder: Path, tmp_path: Path) -> None:
    desk, lap = pair
    aside = tmp_path / "aside"
    for number in range(3):
        desk.say(f"Question {number}")
        desk.round()
    *earlier, _last = files(folder, desk)[-3:]
    aside.mkdir()
    for file in earlier:
        shutil.move(file, aside / file.name)
    lap.round()
    assert problem_of(lap, desk) == "sync_gap"
    for file in earlier:
        shutil.move(aside / file.name, file)
    lap.round()
    assert problem_of(lap, desk) == ""
    assert lap.picture() == desk.picture()


def test_a_bundle_is_cut_short(pair: tuple[Device, Device], folder: Path) -> None:
    desk, lap = pair
    desk.say("Trees")
    desk.round()
    file = files(folder, desk)[-1]
    whole = file.read_bytes()
    before = lap.picture()
    for size in (0, 5, 30, len(whole) // 2, len(whole) - 1):
        file.write_bytes(whole[:size])
        lap.round()
        assert problem_of(lap, desk) == "sync_damaged"
        assert lap.picture() == before
    file.write_bytes(whole)
    lap.round()
    assert lap.picture() == desk.picture()


def test_a_bundle_that_stays_cut_short_is_mended_by_a_start_of_its_device(
    pair: tuple[Device, Device], folder: Path
) -> None:
    desk, lap = pair
    desk.say("Trees")
    desk.round()
    file = files(folder, desk)[-1]
    file.write_bytes(file.read_bytes()[:30])
    rounds(desk, lap)
    assert problem_of(lap, desk) == "sync_damaged"
    desk.syncing.files = OwnFiles(desk.worker, desk.synced, desk.home / "sync-device", desk.clock)
    rounds(desk, lap)
    assert problem_of(lap, desk) == ""
    assert lap.titled("Trees")


def test_a_newer_version_writes_there(pair: tuple[Device, Device], folder: Path) -> None:
    desk, lap = pair
    desk.say("Trees")
    desk.round()
    file = files(folder, desk)[-1]
    file.write_bytes(file.read_bytes().replace(bundle.MAGIC, b"rememora bundle 9\n"))
    lap.say("Mine")
    state = lap.round()
    assert problem_of(lap, desk) == "sync_too_new"
    # The others go on.
    assert state.problem is None
    assert state.waiting == 0


def test_somebody_elses_device(
    pair: tuple[Device, Device], folder: Path, new_device: NewDevice, tmp_path: Path
) -> None:
    desk, lap = pair
    other = tmp_path / "other"
    other.mkdir()
    stranger = new_device("stranger")
    stranger.begin(other)
    stranger.say("Not yours")
    stranger.round()
    shutil.copytree(other / NAME, folder / NAME, dirs_exist_ok=True)
    lap.round()
    assert problem_of(lap, stranger) == "sync_foreign"
    assert look(str(folder)).finding is SyncFinding.MIXED
    assert desk.picture() == lap.picture()
    with pytest.raises(SyncUnusable, match="Two groups"):
        new_device("late").join(folder)


def test_a_clock_is_years_ahead(pair: tuple[Device, Device]) -> None:
    desk, lap = pair
    desk.clock.now += 30 * 365 * 86400
    desk.say("From the future")
    rounds(desk, lap)
    assert problem_of(lap, desk) == "sync_clock"
    assert lap.picture() == desk.picture()


def test_the_folder_is_away_and_full(
    pair: tuple[Device, Device], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, lap = pair
    folder.rename(folder.with_name("away"))
    desk.say("Trees")
    state = desk.round()
    assert state.problem is not None
    assert (state.problem.code, state.waiting > 0) == ("sync_folder", True)
    folder.with_name("away").rename(folder)

    def full(_self: Path, _target: Path) -> Path:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", full)
        state = desk.round()
    assert state.problem is not None
    assert state.problem.code == "storage_full"
    state = desk.round()
    assert (state.problem, state.waiting) == (None, 0)
    lap.round()
    assert lap.picture() == desk.picture()


def test_the_store_is_full(pair: tuple[Device, Device]) -> None:
    desk, lap = pair
    for number in range(60):
        desk.say(f"Question {number} " + "word " * 200)
    desk.round()
    before = lap.picture()
    lap.on(lambda: lap.database.execute(f"PRAGMA max_page_count = {lap.database.value('PRAGMA page_count')}"))
    state = lap.round()
    assert state.problem is not None
    assert state.problem.code == "storage_full"
    assert lap.picture() == before
    lap.on(lambda: lap.database.execute("PRAGMA max_page_count = 1000000"))
    state = lap.round()
    assert state.problem is None
    assert lap.picture() == desk.picture()


def test_nothing_is_taken_in_while_a_reply_is_written(pair: tuple[Device, Device]) -> None:
    desk, lap = pair
    desk.say("Trees")
    desk.round()
    before = lap.picture()
    lap.busy.set()

    thread = threading.Thread(target=lap.round)
    thread.start()
    thread.join(0.5)
    assert lap.picture() == before
    lap.busy.clear()
    thread.join(20)
    assert lap.picture() == desk.picture()


def test_a_backup_that_was_put_back_is_a_device_of_its_own(
    pair: tuple[Device, Device], folder: Path, new_device: NewDevice
) -> None:
    desk, lap = pair
    desk.say("Before")
    rounds(desk, lap)
    late = new_device("late")
    late.on(late.database.close)
    with sqlite3.connect(desk.home / "rememora.db") as source, sqlite3.connect(late.home / "rememora.db") as target:
        source.backup(target)
    again = Device(late.home, "again")
    desk.say("After")
    desk.round()
    again.say("On the new computer")
    again.round()
    rounds(desk, lap)
    rounds(desk, lap)
    again.round()
    try:
        assert again.own().device != desk.own().device
        assert desk.picture() == lap.picture() == again.picture()
        titles = [one.title for one in desk.worker.call(desk.conversations.all)]
        assert sorted(titles) == ["After", "Before", "On the new computer"]
    finally:
        again.close()


def test_files_that_were_deleted_are_told_anew(
    pair: tuple[Device, Device], folder: Path, new_device: NewDevice
) -> None:
    desk, lap = pair
    for number in range(3):
        desk.say(f"Question {number}")
        desk.round()
    for file in files(folder, desk)[:2]:
        file.unlink()
    rounds(desk, lap)
    late = new_device("late")
    late.join(folder)
    rounds(late, desk, lap)
    assert late.picture() == desk.picture() == lap.picture()


def test_many_small_files_become_few(pair: tuple[Device, Device], folder: Path, new_device: NewDevice) -> None:
    desk, lap = pair
    for number in range(60):
        desk.say(f"Question {number}")
        desk.round()
        if number == 20:
            lap.round()
    assert len(files(folder, desk)) < 50
    lap.round()
    late = new_device("late")
    late.join(folder)
    late.round()
    assert lap.picture() == desk.picture() == late.picture()


def test_a_device_is_taken_out(pair: tuple[Device, Device], folder: Path, new_device: NewDevice) -> None:
    desk, lap = pair
    lap.say("What lap said")
    rounds(lap, desk)
    gone = lap.own().device
    desk.on(lambda: desk.synced.own.remove(gone))
    desk.syncing.files.tell_for(gone)
    desk.on(lambda: desk.synced.own.set(announce=1))
    desk.round()
    shutil.rmtree(folder / NAME / gone)
    assert [one.name for one in desk.round().devices] == ["desk"]
    state = lap.round()
    assert state.problem is not None
    assert state.problem.code == "sync_removed"
    late = new_device("late")
    late.join(folder)
    late.round()
    assert late.titled("What lap said")


def test_killed_between_the_file_and_the_note_of_it(
    pair: tuple[Device, Device], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, lap = pair
    desk.say("Trees")
    with monkeypatch.context() as patch:
        patch.setattr(desk.synced.own, "written", _killed)
        with pytest.raises(KeyboardInterrupt):
            desk.syncing.round()
    rounds(desk, lap)
    assert lap.picture() == desk.picture()
    assert desk.own().name == "desk"


def _killed(*_: object) -> None:
    raise KeyboardInterrupt
