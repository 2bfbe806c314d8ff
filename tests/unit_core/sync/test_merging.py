"""What devices tell each other comes to the same, in whatever order it comes, and however often."""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable, Sequence

import pytest

from core.records import MemoryEdit, MemoryScope, MessageId, Role
from core.storage.sync_changes import Part
from tests.unit_core.sync.conftest import NewDevice
from tests.unit_core.sync.device import Device

Told = tuple[Device, Part]


@pytest.fixture
def group(new_device: NewDevice, folder: object) -> Callable[..., list[Device]]:
    """Makes devices that share, without a folder."""

    def make(*names: str) -> list[Device]:
        devices = [new_device(name) for name in names]
        first = devices[0].begin(folder)  # type: ignore[arg-type]
        for device in devices[1:]:
            device.begin(folder, first)  # type: ignore[arg-type]
        return devices

    return make


def exchange(*devices: Device) -> None:
    """Have each take in all that the others told, until nobody tells anything."""
    while told := [(device, parts) for device in devices if (parts := device.parts())]:
        for device, parts in told:
            for other in devices:
                if other is not device:
                    other.take(device, parts)


def edit(device: Device, text: str, new: str) -> None:
    memory = device.memory(text)
    device.on(lambda: device.memories.edit(memory.id, MemoryEdit(text=new), device.clock()))


def test_all_that_is_a_persons_comes_along(group: Callable[..., list[Device]]) -> None:
    desk, lap = group("desk", "lap")
    conversation, said = desk.say("I moved to Bern in May.", "A fine town.")
    memory = desk.learn("You live in Bern", said)

    def more() -> None:
        desk.conversations.rename(conversation, "Moving", by_user=True)
        desk.conversations.pin([conversation], True)
        project = desk.conversations.projects.add("House", "Be brief.", "keeps", desk.clock())  # type: ignore[arg-type]
        desk.conversations.projects.put([conversation], project.id)
        desk.blocks.write("persona", "You are kind.", desk.clock(), "user")  # type: ignore[arg-type]
        desk.proposals.never("You like liver", desk.clock())
        desk.memories.edit(memory.id, MemoryEdit(pinned=True), desk.clock())

    desk.on(more)
    desk.settings.change(learning="asked")
    exchange(desk, lap)
    assert lap.picture() == desk.picture()
    here = lap.titled("Moving")
    assert [(one.role, one.text) for one in lap.shown(here)] == [
        (Role.USER, "I moved to Bern in May."),
        (Role.ASSISTANT, "A fine town."),
    ]
    known = lap.memory("You live in Bern")
    assert (known.pinned, known.source_conversation_id) == (True, here)
    assert lap.settings.current.learning == "asked"
    # What was said there is learned from there.
    assert lap.on(lambda: lap.conversations.learning.next()) is None
    # Nothing is said twice.
    assert (desk.parts(), lap.parts()) == ([], [])


def test_both_go_on_from_the_same_place(group: Callable[..., list[Device]]) -> None:
    desk, lap = group("desk", "lap")
    desk.say("Name a tree.", "Elm.")
    exchange(desk, lap)
    desk.say("One more.", "Ash.", to=desk.titled("Name a tree."))
    lap.clock.now += 5
    lap.say("In French?", "Orme.", to=lap.titled("Name a tree."))
    exchange(desk, lap)
    assert desk.picture() == lap.picture()
    # The later one is shown, the other is a branch beside it.
    texts = [one.text for one in desk.shown(desk.titled("Name a tree."))]
    assert texts == ["Name a tree.", "Elm.", "In French?", "Orme."]


def test_a_clock_that_is_years_ahead_wins_once_and_not_for_ever(group: Callable[..., list[Device]]) -> None:
    desk, lap = group("desk", "lap")
    conversation, _ = desk.say("Trees", "Elm.")
    exchange(desk, lap)
    lap.clock.now += 20 * 365 * 86400
    lap.on(lambda: lap.conversations.rename(lap.titled("Trees"), "From the future", by_user=True))
    exchange(desk, lap)
    assert desk.titled("From the future") == conversation
    desk.on(lambda: desk.conversations.rename(conversation, "Of today", by_user=True))
    exchange(desk, lap)
    assert lap.titled("Of today")
    assert desk.titled("Of today")


def test_a_wording_that_knew_the_other_takes_its_place(group: Callable[..., list[Device]]) -> None:
    desk, lap = group("desk", "lap")
    desk.learn("You have a dog")
    exchange(desk, lap)
    # Its clock is behind: what counts is that it knew.
    lap.clock.now -= 86400 * 365
    edit(lap, "You have a dog", "You have two dogs")
    exchange(desk, lap)
    assert [one.text for one in desk.known()] == ["You have two dogs"]
    assert desk.on(desk.synced.conflicts.all) == []


def test_two_wordings_apart_wait_for_the_user(group: Callable[..., list[Device]]) -> None:
    desk, lap = group("desk", "lap")
    desk.learn("You have a dog")
    exchange(desk, lap)
    edit(desk, "You have a dog", "You have a dog, Rex")
    lap.clock.now += 10
    edit(lap, "You have a dog", "You have a dog and a cat")
    exchange(desk, lap)
    assert desk.picture() == lap.picture()
    for device in (desk, lap):
        (conflict,) = device.worker.call(device.synced.conflicts.all)
        assert (conflict.memory.text, conflict.text) == ("You have a dog and a cat", "You have a dog, Rex")
        assert (conflict.memory_device, conflict.device) == ("lap", "desk")
        assert device.worker.call(device.proposals.count) == 1
    # Settled on one device, it is on the other.
    memory = desk.memory("You have a dog and a cat")
    desk.on(lambda: desk.synced.conflicts.settle(memory.id))
    exchange(desk, lap)
    assert [device.worker.call(device.proposals.count) for device in (desk, lap)] == [0, 0]
    assert desk.picture() == lap.picture()


def test_options_that_are_changed_later(group: Callable[..., list[Device]]) -> None:
    desk, lap = group("desk", "lap")
    exchange(desk, lap)
    desk.settings.change(learning="asked")
    exchange(desk, lap)
    assert lap.settings.current.learning == "asked"
    lap.settings.change(learning="off", titles=False)
    exchange(desk, lap)
    assert (desk.settings.current.learning, desk.settings.current.titles) == ("off", False)
    assert desk.parts() == lap.parts() == []


def test_what_a_project_keeps_is_nowhere_else(group: Callable[..., list[Device]]) -> None:
    desk, lap, late = group("desk", "lap", "late")
    exchange(desk, lap, late)
    projects = desk.conversations.projects
    project = desk.worker.call(lambda: projects.add("House", "", MemoryScope.SEPARATE, desk.clock()))
    told = desk.parts()
    for device in (lap, late):
        device.take(desk, told)
    memory = desk.learn("The key is under the stone")
    desk.on(lambda: desk.memories.edit(memory.id, MemoryEdit(project_id=project.id), desk.clock()))
    told = desk.parts()
    lap.take(desk, told)
    assert lap.memory(memory.text).project_id is not None
    # What it was kept in is gone before it comes.
    desk.on(lambda: projects.delete(project.id, 0.0))
    desk.on(desk.purge)
    erased = desk.parts()
    for device in (lap, late):
        device.take(desk, erased)
    late.take(desk, told)
    desk.on(lambda: desk.memories.edit(memory.id, MemoryEdit(pinned=True), desk.clock()))
    exchange(desk, lap, late)
    for device in (desk, lap, late):
        assert device.memory(memory.text).pinned
        assert device.memory(memory.text).project_id is not None


def test_what_is_said_in_a_project_waits_for_it(group: Callable[..., list[Device]]) -> None:
    desk, lap, late = group("desk", "lap", "late")
    exchange(desk, lap, late)
    project = desk.worker.call(lambda: desk.conversations.projects.add("House", "", MemoryScope.SEPARATE, desk.clock()))
    first = desk.parts()
    lap.take(desk, first)
    (there,) = lap.worker.call(lap.conversations.projects.all)
    conversation, _ = lap.say("The key is under the stone")
    lap.on(lambda: lap.conversations.projects.put([conversation], there.id))
    late.take(lap, lap.parts())
    assert late.worker.call(late.conversations.all) == []
    late.take(desk, first)
    (found,) = late.worker.call(late.conversations.all)
    assert found.project_id is not None
    assert project.name == late.worker.call(late.conversations.projects.all)[0].name


def test_a_fact_that_both_learned_is_kept_once(group: Callable[..., list[Device]]) -> None:
    desk, lap = group("desk", "lap")
    desk.learn("You play the viola")
    lap.learn("you play the Viola.")
    exchange(desk, lap)
    assert [len([one for one in device.known() if one.deleted_at is None]) for device in (desk, lap)] == [1, 1]
    assert desk.picture() == lap.picture()


def test_what_is_erased_stays_so_whatever_was_done_to_it(group: Callable[..., list[Device]]) -> None:
    desk, lap = group("desk", "lap")
    conversation, said = desk.say("My pin is 4711.", "Noted.")
    secret = desk.learn("Your pin is 4711", said)
    exchange(desk, lap)
    desk.on(lambda: desk.memories.forget([secret.id], desk.clock()))
    desk.on(lambda: desk.conversations.erasing.remove_turns([said], [MessageId(said + 1)]))
    lap.clock.now += 100
    edit(lap, "Your pin is 4711", "Your pin is 4712")
    lap.say("And the other one?", "None.", to=lap.titled("My pin is 4711."))
    exchange(desk, lap)
    assert desk.picture() == lap.picture()
    assert [one.text for one in desk.shown(conversation)] == ["And the other one?", "None."]
    assert desk.known() == lap.known() == []


def test_whatever_the_order(group: Callable[..., list[Device]]) -> None:
    """Three devices, each of which has told something; a fourth takes it in in every order, twice."""
    desk, lap, phone, *readers = group("desk", "lap", "phone", *[str(number) for number in range(8)])
    desk.say("Trees", "Elm.")
    desk.learn("You have a dog")
    exchange(desk, lap, phone)
    told: list[Told] = []

    def tell(device: Device) -> None:
        told.extend((device, part) for part in device.parts())

    edit(desk, "You have a dog", "You have a dog, Rex")
    desk.say("More", "Ash.", to=desk.titled("Trees"))
    tell(desk)
    edit(lap, "You have a dog", "You have a dog and a cat")
    lap.on(lambda: lap.conversations.rename(lap.titled("Trees"), "Woods", by_user=True))
    tell(lap)
    edit(phone, "You have a dog", "You have no dog any more")
    phone.say("French", "Orme.", to=phone.titled("Trees"))
    tell(phone)
    lap.take(*_of(told[0]))
    edit(lap, lap.known()[0].text, "You have Rex and a cat")
    tell(lap)
    base = [(desk, part) for part in _everything(desk)]
    orders = random.Random(7).sample(list(itertools.permutations(told)), len(readers))
    pictures = []
    for reader, order in zip(readers, orders, strict=True):
        for device, part in [*order[:2], *base, *order, *order]:
            reader.take(device, [part])
        pictures.append(reader.picture())
    assert all(picture == pictures[0] for picture in pictures)


def _of(told: Told) -> tuple[Device, list[Part]]:
    return told[0], [told[1]]


def _everything(device: Device) -> Sequence[Part]:
    """All that holds on a device, as it would be told anew."""

    def work() -> list[Part]:
        own, parts, after = device.synced.own.get(), [], 0
        while (told := device.synced.told_for(own.device, after, 1)) is not None:
            part, after = told
            parts.append(part)
        return parts

    return device.worker.call(work)
