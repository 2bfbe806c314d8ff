"""Reading aloud as the user sees it on the chat page."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.audio.reading_aloud import ReadingAloud
from app.audio.speaker import Speaker
from app.chat.page import ChatPage
from app.chat.reply import ReplyWidget
from app.core_client import CorePhase
from app.style import Style
from app.widgets.buttons import Button
from core.protocol import (
    BranchShown,
    ChangeReadingSpeed,
    ChangeSettings,
    ConversationRemoved,
    Event,
    ListMessages,
    ListVoices,
    MessageAdded,
    MessagesRemoved,
    PartHeard,
    ReadAloud,
    ReadingEnded,
    RequestId,
    SettingsChanged,
    SpokenPart,
    StopReading,
    TokensGenerated,
    VoicesListed,
)
from core.records import MessageId, MessageStatus, Problem, Settings
from tests.unit_app.audio.fake_sink import FakeDevices
from tests.unit_app.chat.factories import HERE, listed, reply, said
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.showing import show_widget

_TEXT = "The **heat** pump works. It needs little power."


@pytest.fixture
def devices() -> FakeDevices:
    return FakeDevices()


@pytest.fixture
def page(qtbot: QtBot, client: FakeClient, style: Style, devices: FakeDevices) -> Iterator[ChatPage]:
    client.become_ready()
    reading = ReadingAloud(client, Speaker(open_sink=devices))
    page = ChatPage(client, style, reading=reading)
    show_widget(qtbot, page, 1016, 800)
    page.show_conversation(HERE)
    client.answer(listed(said(1), reply(2, _TEXT)), ListMessages)
    qtbot.waitUntil(lambda: page.view.all_built)
    yield page
    page.aloud.close()


def _row(page: ChatPage, number: int = 2) -> ReplyWidget:
    row = page.view.row_of(MessageId(number))
    assert isinstance(row, ReplyWidget)
    return row


def _say(client: FakeClient, number: int, text: str, seconds: float = 1.0) -> None:
    asked = client.last(ReadAloud)
    start = _TEXT.replace("*", "").find(text)
    client.emit(
        SpokenPart(
            reading_id=asked.reading_id,
            message_id=asked.message_id,
            number=number,
            samples=b"\x10\x10" * round(seconds * 24_000),
            rate=24_000,
            start=start,
            end=start + len(text),
            text=text,
        )
    )


def _end(client: FakeClient, parts: int, problem: Problem | None = None) -> None:
    asked = client.last(ReadAloud)
    client.emit(ReadingEnded(reading_id=asked.reading_id, message_id=asked.message_id, parts=parts, problem=problem))


def test_an_answer_is_read_and_what_is_said_is_marked(
    qtbot: QtBot, client: FakeClient, page: ChatPage, devices: FakeDevices
) -> None:
    row = _row(page)
    assert page.aloud.bar.isHidden()
    qtbot.mouseClick(row.aloud_button, Qt.MouseButton.LeftButton)
    assert client.last(ReadAloud).message_id == MessageId(2)
    assert page.aloud.bar.isVisible() and page.aloud.bar.words == "The next sentence is coming…"
    assert row.aloud_button.accessibleName() == "Stop reading"
    client.done(ReadAloud)
    _say(client, 0, "The heat pump works.")
    _say(client, 1, "It needs little power.")
    qtbot.waitUntil(lambda: devices.running and "heat pump" in page.aloud.bar.words)
    assert client.last(PartHeard).number == 0
    [view] = [view for view in row.views if view.marked]
    (start, end) = view.marked[0]
    assert view.document.toPlainText()[start:end] == "The heat pump works."
    devices.sink.play(1.2)
    qtbot.waitUntil(lambda: "little power" in page.aloud.bar.words)
    assert client.last(PartHeard).number == 1
    _end(client, 2)
    devices.sink.play(1.0)
    qtbot.waitUntil(lambda: page.aloud.bar.isHidden())
    assert not any(view.marked for view in row.views)
    assert row.aloud_button.accessibleName() == "Read aloud"


def test_it_is_paused_gone_on_with_and_stopped(
    qtbot: QtBot, client: FakeClient, page: ChatPage, devices: FakeDevices
) -> None:
    bar = page.aloud.bar
    qtbot.mouseClick(_row(page).aloud_button, Qt.MouseButton.LeftButton)
    _say(client, 0, "The heat pump works.")
    qtbot.waitUntil(lambda: devices.running)
    qtbot.mouseClick(bar.pause_button, Qt.MouseButton.LeftButton)
    assert bar.pause_button.accessibleName() == "Go on reading"
    qtbot.waitUntil(lambda: devices.sink.closed)
    qtbot.mouseClick(bar.pause_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: devices.running)
    _say(client, 1, "It needs little power.")
    qtbot.mouseClick(bar.skip_button, Qt.MouseButton.LeftButton)
    devices.sink.play(0.1)
    qtbot.waitUntil(lambda: "little power" in bar.words)
    bar.speed.setCurrentIndex(bar.speed.findData(1.4))
    bar.speed.activated.emit(bar.speed.currentIndex())
    assert client.last(ChangeReadingSpeed).speed == client.last(ChangeSettings).reading_speed == 1.4
    qtbot.mouseClick(bar.stop_button, Qt.MouseButton.LeftButton)
    assert client.last(StopReading).reading_id == client.last(ReadAloud).reading_id
    assert bar.isHidden()
    _say(client, 2, "It needs little power.")
    assert not page.aloud.reading.speaker.active


def test_of_a_sentence_that_is_skipped_nothing_is_waited_for(
    qtbot: QtBot, client: FakeClient, page: ChatPage, devices: FakeDevices
) -> None:
    """The core makes more only as what it has made is played."""
    qtbot.mouseClick(_row(page).aloud_button, Qt.MouseButton.LeftButton)
    for number in range(3):
        _say(client, number, "The heat pump works.", seconds=6.0)
    qtbot.waitUntil(lambda: devices.running and page.aloud.reading.sentence is not None)
    assert client.last(PartHeard).number == 0
    qtbot.mouseClick(page.aloud.bar.skip_button, Qt.MouseButton.LeftButton)
    assert client.last(PartHeard).number == 2
    _say(client, 3, "The heat pump works.", seconds=6.0)
    assert client.last(PartHeard).number == 3
    _say(client, 4, "It needs little power.")
    devices.sink.play(0.1)
    qtbot.waitUntil(lambda: "little power" in page.aloud.bar.words)


def test_escape_is_silence_and_the_button_stops_too(qtbot: QtBot, client: FakeClient, page: ChatPage) -> None:
    row = _row(page)
    qtbot.mouseClick(row.aloud_button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert page.aloud.bar.isHidden() and len(client.all(StopReading)) == 1
    qtbot.mouseClick(row.aloud_button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(page.composer.field, Qt.Key.Key_Escape)
    assert page.aloud.bar.isHidden() and len(client.all(StopReading)) == 2
    qtbot.mouseClick(row.aloud_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(row.aloud_button, Qt.MouseButton.LeftButton)
    assert page.aloud.bar.isHidden() and len(client.all(ReadAloud)) == 3


def test_without_a_device_it_is_said_and_nothing_is_lost(
    qtbot: QtBot, client: FakeClient, page: ChatPage, devices: FakeDevices
) -> None:
    devices.there = False
    qtbot.mouseClick(_row(page).aloud_button, Qt.MouseButton.LeftButton)
    _say(client, 0, "The heat pump works.")
    qtbot.waitUntil(lambda: bool(page.notices.problems))
    assert "nothing to play sound on" in page.notices.problems[0].what
    assert page.aloud.bar.isHidden() and client.all(StopReading)
    devices.there = True
    qtbot.mouseClick(_row(page).aloud_button, Qt.MouseButton.LeftButton)
    _say(client, 0, "The heat pump works.")
    qtbot.waitUntil(lambda: devices.running)
    assert page.aloud.bar.isVisible() and not page.notices.problems


@pytest.mark.parametrize("first", [True, False])
def test_without_a_device_nothing_is_said_of_the_voice(
    qtbot: QtBot, client: FakeClient, page: ChatPage, devices: FakeDevices, first: bool
) -> None:
    devices.there = False
    missing = VoicesListed(
        request_id=RequestId(0), voices=(), problem=Problem(code="voice_none", what="The natural voice isn't there.")
    )
    qtbot.mouseClick(_row(page).aloud_button, Qt.MouseButton.LeftButton)
    if first:
        client.answer(missing, ListVoices)
    _say(client, 0, "The heat pump works.")
    qtbot.waitUntil(lambda: any(problem.code == "no_speaker" for problem in page.notices.problems))
    if not first:
        client.answer(missing, ListVoices)
    assert [problem.code for problem in page.notices.problems] == ["no_speaker"]


def test_a_device_that_goes_while_it_is_read_leaves_a_place_to_go_on_from(
    qtbot: QtBot, client: FakeClient, page: ChatPage, devices: FakeDevices
) -> None:
    qtbot.mouseClick(_row(page).aloud_button, Qt.MouseButton.LeftButton)
    _say(client, 0, "The heat pump works.")
    qtbot.waitUntil(lambda: page.aloud.reading.sentence is not None)
    devices.there = False
    page.aloud.reading.toggle()
    page.aloud.reading.toggle()
    qtbot.waitUntil(lambda: bool(page.notices.problems))
    assert page.notices.problems[0].safe == "It is paused where it was."
    assert page.aloud.bar.isVisible() and page.aloud.reading.paused
    devices.there = True
    qtbot.mouseClick(page.aloud.bar.pause_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: devices.running)


def test_what_can_t_be_read_and_what_is_missing_is_said(qtbot: QtBot, client: FakeClient, page: ChatPage) -> None:
    qtbot.mouseClick(_row(page).aloud_button, Qt.MouseButton.LeftButton)
    missing = Problem(code="voice_none", what="The natural voice isn't downloaded.", safe="", next_step="Download it.")
    client.answer(VoicesListed(request_id=RequestId(0), voices=(), problem=missing), ListVoices)
    with qtbot.waitSignal(page.voice_settings_requested):
        button = next(b for b in page.notices.findChildren(Button) if b.text() == "Settings")
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    _end(client, 0, Problem(code="voice_nothing", what="There is nothing in this that can be read aloud."))
    assert page.notices.problems[0].code == "voice_nothing"
    assert page.aloud.bar.isHidden()
    qtbot.mouseClick(_row(page).aloud_button, Qt.MouseButton.LeftButton)
    client.fail(Problem(code="voice_program", what="Reading aloud needs the program espeak-ng."), ReadAloud)
    assert page.aloud.bar.isHidden() and page.notices.problems[0].code == "voice_program"


def test_answers_are_read_by_themselves_as_they_are_written(qtbot: QtBot, client: FakeClient, page: ChatPage) -> None:
    client.emit(SettingsChanged(settings=Settings(read_replies=True, reading_speed=1.2)))
    assert page.aloud.bar.speed.currentData() == 1.2
    client.emit(MessageAdded(message=said(3, "And in winter?")))
    client.emit(MessageAdded(message=reply(4, "", status=MessageStatus.QUEUED)))
    assert not client.all(ReadAloud)
    for token in ("It", " works"):
        client.emit(TokensGenerated(conversation_id=HERE, message_id=MessageId(4), text=token))
    assert [asked.message_id for asked in client.all(ReadAloud)] == [MessageId(4)]
    qtbot.mouseClick(page.aloud.bar.stop_button, Qt.MouseButton.LeftButton)
    client.emit(TokensGenerated(conversation_id=HERE, message_id=MessageId(4), text=" too."))
    assert len(client.all(ReadAloud)) == 1


def test_it_ends_with_its_conversation_and_with_the_core(qtbot: QtBot, client: FakeClient, page: ChatPage) -> None:
    qtbot.mouseClick(_row(page).aloud_button, Qt.MouseButton.LeftButton)
    client.emit(ConversationRemoved(conversation_id=HERE))
    assert not page.aloud.reading.active
    page.show_conversation(HERE)
    client.answer(listed(said(1), reply(2, _TEXT)), ListMessages)
    qtbot.waitUntil(lambda: page.view.all_built)
    qtbot.mouseClick(_row(page).aloud_button, Qt.MouseButton.LeftButton)
    _say(client, 0, "The heat pump works.")
    client.set_phase(CorePhase.LOCKED)
    assert not page.aloud.reading.active and not page.aloud.reading.speaker.active


@pytest.mark.parametrize(
    "gone",
    [
        MessagesRemoved(conversation_id=HERE, message_ids=(MessageId(2),)),
        BranchShown(conversation_id=HERE, hidden=(MessageId(2),)),
    ],
)
def test_what_was_written_anew_isn_t_read_on(qtbot: QtBot, client: FakeClient, page: ChatPage, gone: Event) -> None:
    qtbot.mouseClick(_row(page).aloud_button, Qt.MouseButton.LeftButton)
    _say(client, 0, "The heat pump works.")
    client.emit(BranchShown(conversation_id=HERE))
    assert client.all(StopReading) == []
    client.emit(gone)
    assert not page.aloud.reading.active and not page.aloud.reading.speaker.active
    assert len(client.all(StopReading)) == 1
