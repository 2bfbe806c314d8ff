"""Pictures on their way into a message."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.chat.page import ChatPage
from app.core_client import CorePhase
from app.pictures.sources import Source
from app.pictures.viewer import PictureViewer
from core.protocol import (
    EverythingDeleted,
    LetGoPicture,
    ListMessages,
    MessageAccepted,
    MessageAdded,
    PictureRead,
    ReadDraft,
    RequestId,
    SendMessage,
    TakePicture,
)
from core.records import MAX_PICTURES, MessageId, PictureStatus, Problem
from tests.unit_app.chat.factories import ELSEWHERE, FULL, HERE, listed, reply, said
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.pictures.shown import PictureCore, contents, copied, painted

Show = Callable[..., None]
Taken = Callable[[int], None]

UNUSABLE = Problem(code="picture_unusable", what="This is no picture.", safe="Nothing was changed.")


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """Two pictures."""
    paths = [tmp_path / "cat.png", tmp_path / "dog.jpg"]
    for path, colour, kind in zip(paths, ("#AA3333", "#33AA33"), ("PNG", "JPEG"), strict=True):
        path.write_bytes(contents(painted(colour=colour), kind))
    return paths


def names(page: ChatPage) -> list[str]:
    return [chip.enclosed.name for chip in page.composer.tray.chips]


def test_a_picture_is_pasted_read_and_sent_alone(
    qtbot: QtBot, page: ChatPage, client: FakeClient, taken: Taken, core: PictureCore
) -> None:
    page.composer.field.insertFromMimeData(copied(painted()))
    chip = page.composer.tray.chips[0]
    assert page.composer.tray.isVisible() and "taken in" in chip.state
    taken(1)
    assert QImage.fromData(client.last(TakePicture).data).size() == painted().size()
    assert chip.state == "is being read…"
    one = chip.enclosed.picture
    assert one is not None
    client.emit(PictureRead(picture=msgspec.structs.replace(one, status=PictureStatus.READ)))
    assert chip.state == ""
    assert page.composer.button.isEnabled()
    qtbot.keyClick(page.composer.field, Qt.Key.Key_Return)
    sent = client.last(SendMessage)
    assert (sent.text, sent.pictures) == ("", (one.id,))
    assert page.composer.tray.isHidden()
    assert not client.all(LetGoPicture)


def test_files_that_were_copied_go_in_in_order_and_one_is_taken_out(
    qtbot: QtBot, page: ChatPage, client: FakeClient, taken: Taken, core: PictureCore, files: list[Path]
) -> None:
    page.composer.field.insertFromMimeData(copied(None, *files))
    page.composer.field.insertFromMimeData(copied(painted()))
    qtbot.waitUntil(lambda: len(client.all(TakePicture)) == 3)
    # The one that was ready first is the first to be handed over; what is shown keeps its order.
    core.take()
    assert names(page) == ["cat.png", "dog.jpg", ""]
    assert {command.path for command in client.all(TakePicture)} == {str(files[0]), str(files[1]), ""}
    chips = page.composer.tray.chips
    second, third = chips[1:]
    first = chips[0].enclosed.picture
    assert first is not None
    chips[0].thumbnail.setFocus()
    qtbot.keyClick(chips[0].thumbnail, Qt.Key.Key_Delete)
    assert names(page) == ["dog.jpg", ""]
    assert core.let_go == [first.id]
    assert page.composer.field.hasFocus()
    qtbot.keyClicks(page.composer.field, "What are these?")
    qtbot.keyClick(page.composer.field, Qt.Key.Key_Return)
    wanted = [chip.enclosed.picture for chip in (second, third)]
    assert client.last(SendMessage).pictures == tuple(one.id for one in wanted if one is not None)


def test_what_is_no_picture_still_belongs_to_the_conversation(page: ChatPage, files: list[Path]) -> None:
    page.take_files([str(files[0]), "/home/me/report.pdf"])
    assert names(page) == ["cat.png"]
    assert page.attachments.held == ("/home/me/report.pdf",)


def test_sending_waits_for_what_is_being_taken_in(
    qtbot: QtBot, page: ChatPage, client: FakeClient, taken: Taken
) -> None:
    qtbot.keyClicks(page.composer.field, "Look")
    page.add_pictures([Source(image=painted())])
    qtbot.keyClick(page.composer.field, Qt.Key.Key_Return)
    assert not client.all(SendMessage)
    assert "as soon as" in page.composer.note
    taken(1)
    assert client.last(SendMessage).text == "Look"
    assert len(client.last(SendMessage).pictures) == 1


def test_escape_stops_such_a_sending(qtbot: QtBot, page: ChatPage, client: FakeClient, taken: Taken) -> None:
    page.add_pictures([Source(image=painted())])
    qtbot.keyClick(page.composer.field, Qt.Key.Key_Return)
    qtbot.keyClick(page.composer.field, Qt.Key.Key_Escape)
    taken(1)
    assert not client.all(SendMessage)


def test_what_cannot_be_shown_is_told_and_nothing_else_is_lost(
    qtbot: QtBot, page: ChatPage, client: FakeClient
) -> None:
    qtbot.keyClicks(page.composer.field, "precious")
    page.add_pictures([Source(data=b"no picture", name="bad.png")])
    qtbot.waitUntil(lambda: bool(client.all(TakePicture)))
    client.fail(UNUSABLE, TakePicture)
    assert page.notices.problems == [UNUSABLE]
    assert not page.composer.tray.chips
    assert page.composer.field.toPlainText() == "precious"


def test_what_waits_for_a_picture_that_cannot_be_shown_is_not_sent_without_it(
    qtbot: QtBot, page: ChatPage, client: FakeClient
) -> None:
    qtbot.keyClicks(page.composer.field, "What is this?")
    page.add_pictures([Source(data=b"no picture", name="bad.png")])
    qtbot.waitUntil(lambda: bool(client.all(TakePicture)))
    qtbot.keyClick(page.composer.field, Qt.Key.Key_Return)
    client.fail(UNUSABLE, TakePicture)
    assert page.notices.problems == [UNUSABLE]
    assert not client.all(SendMessage)
    assert page.composer.field.toPlainText() == "What is this?"


def test_one_that_cannot_be_read_is_shown_and_sent_all_the_same(
    page: ChatPage, client: FakeClient, taken: Taken
) -> None:
    page.add_pictures([Source(image=painted())])
    taken(1)
    chip = page.composer.tray.chips[0]
    one = chip.enclosed.picture
    assert one is not None
    why = Problem(code="picture_unread", what="Reading took too long.")
    client.emit(PictureRead(picture=msgspec.structs.replace(one, status=PictureStatus.UNREAD, problem=why)))
    assert chip.state == "can't be read"
    assert "Reading took too long." in chip.thumbnail.toolTip()
    assert page.composer.button.isEnabled()


def test_there_can_be_too_many(page: ChatPage, client: FakeClient) -> None:
    page.add_pictures([Source(image=painted(4 + at, 4)) for at in range(MAX_PICTURES + 3)])
    assert len(page.composer.tray.chips) == MAX_PICTURES
    assert page.notices.problems[0].code == "too_many_pictures"


def test_the_same_picture_is_shown_once(page: ChatPage, client: FakeClient, taken: Taken) -> None:
    page.add_pictures([Source(image=painted()), Source(image=painted())])
    taken(2)
    assert len(page.composer.tray.chips) == 1
    assert len(client.all(LetGoPicture)) == 1, "the core has taken it twice"


def test_pictures_stay_with_their_conversation(page: ChatPage, show: Show, taken: Taken, client: FakeClient) -> None:
    show(said(1))
    page.add_pictures([Source(image=painted())])
    taken(1)
    show(said(8, where=ELSEWHERE), where=ELSEWHERE)
    assert page.composer.tray.isHidden()
    show(said(1))
    assert len(page.composer.tray.chips) == 1
    assert not client.all(LetGoPicture)


def test_none_is_left_when_everything_is_deleted(
    page: ChatPage, show: Show, taken: Taken, client: FakeClient, core: PictureCore
) -> None:
    show(said(1))
    page.add_pictures([Source(image=painted())])
    taken(1)
    show(said(8, where=ELSEWHERE), where=ELSEWHERE)
    page.add_pictures([Source(image=painted(9, 9))])
    taken(1)
    client.emit(EverythingDeleted())
    assert len(core.let_go) == 2
    assert not page.composer.tray.chips
    show(said(1))
    assert not page.composer.tray.chips


def test_a_core_that_was_started_anew_gets_them_again(
    qtbot: QtBot, page: ChatPage, client: FakeClient, taken: Taken, files: list[Path]
) -> None:
    page.add_pictures([Source(image=painted()), Source(path=str(files[0]), name="cat.png")])
    taken(2)
    before = {command.data or command.path for command in client.all(TakePicture)}
    client.set_phase(CorePhase.RESTARTED)
    qtbot.keyClick(page.composer.field, Qt.Key.Key_Return)
    assert not client.all(SendMessage), "no core has them"
    client.become_ready()
    assert {command.data or command.path for command in client.all(TakePicture)[2:]} == before
    taken(2)
    assert len(client.last(SendMessage).pictures) == 2


def test_a_refused_message_is_put_back_with_its_pictures(
    qtbot: QtBot, page: ChatPage, client: FakeClient, taken: Taken, show: Show
) -> None:
    show(said(1), reply(2))
    page.add_pictures([Source(image=painted())])
    taken(1)
    qtbot.keyClicks(page.composer.field, "precious")
    qtbot.keyClick(page.composer.field, Qt.Key.Key_Return)
    assert not page.composer.tray.chips
    client.fail(FULL, SendMessage)
    assert page.composer.field.toPlainText() == "precious"
    assert len(page.composer.tray.chips) == 1
    qtbot.keyClick(page.composer.field, Qt.Key.Key_Return)
    assert len(client.last(SendMessage).pictures) == 1


def test_a_message_that_the_core_died_with_is_put_back_unless_it_is_on_disk(
    qtbot: QtBot, page: ChatPage, client: FakeClient, taken: Taken, show: Show
) -> None:
    show(said(1), reply(2))
    page.add_pictures([Source(image=painted())])
    taken(1)
    qtbot.keyClick(page.composer.field, Qt.Key.Key_Return)
    sent = client.last(SendMessage)
    client.set_phase(CorePhase.RESTARTED)
    client.fail(Problem(code="core_died", what=""), sent)
    assert not page.composer.tray.chips
    client.become_ready()
    client.answer(listed(said(1), reply(2)), ListMessages)
    assert len(page.composer.tray.chips) == 1
    taken(1)
    assert page.composer.tray.settled


def test_what_was_sent_stands_in_the_transcript_at_once(
    qtbot: QtBot, page: ChatPage, client: FakeClient, taken: Taken, show: Show
) -> None:
    show(said(1), reply(2))
    page.add_pictures([Source(image=painted())])
    taken(1)
    one = page.composer.tray.chips[0].enclosed.picture
    assert one is not None
    qtbot.keyClick(page.composer.field, Qt.Key.Key_Return)
    row = page.view.rows[-1]
    assert [shown.id for shown in row.pictures] == [one.id]  # type: ignore[attr-defined]
    request = client.last(SendMessage).request_id
    message = msgspec.structs.replace(said(3, ""), pictures=(one,))
    client.emit(MessageAdded(message=message, request_id=request))
    accepted = MessageAccepted(
        request_id=RequestId(0), conversation_id=HERE, message_id=MessageId(3), reply_id=MessageId(4)
    )
    client.answer(accepted, SendMessage)
    assert not client.all(LetGoPicture)
    assert page.view.rows[-1].grid.thumbnails[0].pixmap is not None  # type: ignore[attr-defined]


def test_one_is_looked_at_before_it_is_sent(
    qtbot: QtBot, page: ChatPage, client: FakeClient, taken: Taken, core: PictureCore
) -> None:
    page.add_pictures([Source(image=painted())])
    taken(1)
    page.composer.tray.chips[0].thumbnail.click()
    viewer = page.findChild(PictureViewer)
    assert viewer is not None
    qtbot.keyClick(viewer, Qt.Key.Key_Escape)
    assert not viewer.isVisible()


def test_nothing_is_read_ahead_beside_a_picture(qtbot: QtBot, page: ChatPage, client: FakeClient, taken: Taken) -> None:
    page.add_pictures([Source(image=painted())])
    taken(1)
    page.composer.field.setPlainText("What is it")
    timers = page.composer.findChildren(QTimer)
    qtbot.waitUntil(lambda: not any(timer.isActive() for timer in timers))
    assert not client.all(ReadDraft)
