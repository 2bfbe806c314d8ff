"""Pictures travel with the messages that show them."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from core.records import ConversationId, Message, MessageId, Picture, PictureId, PictureStatus, Problem, Role
from core.storage.pictures import PictureFile
from tests.unit_core.sync.conftest import NewDevice
from tests.unit_core.sync.device import Device
from tests.unit_core.sync.test_merging import exchange


def file(data: bytes, name: str) -> PictureFile:
    picture = Picture(
        id=PictureId(hashlib.sha256(data).hexdigest()),
        name=name,
        media_type="image/png",
        width=9,
        height=7,
        size=len(data),
    )
    return PictureFile(picture=picture, data=data, thumbnail=b"small")


@pytest.fixture
def devices(new_device: NewDevice, folder: Path) -> tuple[Device, Device]:
    desk, lap = new_device("desk"), new_device("lap")
    lap.begin(folder, desk.begin(folder))
    return desk, lap


def show(device: Device, text: str, *files: PictureFile) -> tuple[ConversationId, MessageId]:
    def work() -> tuple[ConversationId, MessageId]:
        with device.database.transaction():
            conversation = device.conversations.add("Pictures", device.clock())
            said = device.conversations.add_message(conversation.id, Role.USER, text, device.clock())
            device.conversations.pictures.show(said.id, files)
        return conversation.id, said.id

    return device.worker.call(work)


def shown(device: Device) -> Message:
    return device.shown(device.titled("Pictures"))[0]


def test_a_message_comes_with_its_pictures_and_then_with_their_words(devices: tuple[Device, Device]) -> None:
    desk, lap = devices
    one, other = file(b"first picture", "a.png"), file(b"second picture", "b.png")
    _, message_id = show(desk, "", one, other)
    exchange(desk, lap)
    there = shown(lap)
    assert (there.text, [picture.id for picture in there.pictures]) == ("", [one.picture.id, other.picture.id])
    desk.on(lambda: desk.conversations.pictures.read(one.picture.id, "TOTAL 84.50"))
    desk.on(lambda: desk.conversations.pictures.read(other.picture.id, ""))
    exchange(desk, lap)
    there = shown(lap)
    assert [(picture.status, picture.has_text) for picture in there.pictures] == [
        (PictureStatus.READ, True),
        (PictureStatus.READ, False),
    ]
    files = lap.worker.call(lambda: lap.conversations.pictures.files(there.id))
    assert [(one.picture.name, one.data, one.text) for one in files] == [
        ("a.png", b"first picture", "TOTAL 84.50"),
        ("b.png", b"second picture", ""),
    ]
    # Erased on one, they are on none.
    desk.on(lambda: desk.conversations.erasing.remove_turns([message_id], []))
    exchange(desk, lap)
    assert lap.worker.call(lambda: lap.database.value("SELECT count(*) FROM picture_contents")) == 0


def test_of_many_megabytes_the_thumbnail_travels(devices: tuple[Device, Device]) -> None:
    desk, lap = devices
    show(desk, "Large.", file(b"x" * (9 << 20), "large.png"))
    exchange(desk, lap)
    (picture,) = shown(lap).pictures
    assert (picture.name, picture.media_type, picture.size) == ("large.png", "image/webp", len(b"small"))


def test_what_was_read_in_more_of_it_stays(devices: tuple[Device, Device]) -> None:
    desk, lap = devices
    one = file(b"picture", "a.png")
    show(desk, "Look.", one)
    exchange(desk, lap)
    desk.on(lambda: desk.conversations.pictures.read(one.picture.id, "TOTAL 84.50"))
    lap.on(lambda: lap.conversations.pictures.read(one.picture.id, "T"))
    exchange(desk, lap)
    exchange(desk, lap)
    (words,) = desk.worker.call(lambda: desk.conversations.pictures.words([shown(desk).id]))[shown(desk).id]
    assert words.text == "TOTAL 84.50"


def test_what_could_not_be_read_on_one_is_read_on_the_other(devices: tuple[Device, Device]) -> None:
    desk, lap = devices
    one = file(b"picture", "a.png")
    show(desk, "Look.", one)
    desk.on(lambda: desk.conversations.pictures.read(one.picture.id, "", Problem(code="picture_unread", what="No.")))
    exchange(desk, lap)
    assert [picture.status for picture in shown(lap).pictures] == [PictureStatus.WAITING]
    lap.on(lambda: lap.conversations.pictures.read(one.picture.id, "TOTAL 84.50"))
    exchange(desk, lap)
    assert [picture.has_text for picture in shown(desk).pictures] == [True]
    # A later attempt that fails takes nothing away.
    lap.on(lambda: lap.conversations.pictures.read(one.picture.id, "", Problem(code="picture_unread", what="No.")))
    assert [picture.has_text for picture in shown(lap).pictures] == [True]
