"""Talking into the composer: what the user sees, with a microphone and a core that the test plays."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.audio.microphone import Fault, Microphone, MicrophoneFailed
from app.audio.reading_aloud import ReadingAloud
from app.audio.speaker import Speaker
from app.chat.page import ChatPage
from app.core_client import CorePhase
from app.listening import button as button_module
from app.listening.dictation import Stage
from app.style import Style
from core.protocol import (
    HearAudio,
    Heard,
    ListeningChanged,
    ListeningEnded,
    ListeningStarted,
    ListMessages,
    PauseHeard,
    ReadAloud,
    RequestId,
    SendMessage,
    SpokenPart,
    StartListening,
    StopListening,
    TokensGenerated,
)
from core.records import MAX_HEARD_BYTES, ConversationId, ListeningId, MessageId, Problem, Settings
from tests.unit_app.audio.fake_sink import FakeDevices
from tests.unit_app.chat.factories import HERE, listed
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.listening.fake_sound import LOUD, FakeSound

SESSION = ListeningId(1)


class Person:
    """Who talks.

    Attributes:
        page: what they talk to.
    """

    def __init__(self, qtbot: QtBot, client: FakeClient, style: Style) -> None:
        self.qtbot, self.client = qtbot, client
        self.sound = FakeSound("Desk", "Head")
        self.microphone = Microphone(self.sound)
        reading = ReadingAloud(client, Speaker(open_sink=FakeDevices()))
        self.page = ChatPage(client, style, microphone=self.microphone, reading=reading)
        qtbot.addWidget(self.page)
        self.page.resize(800, 600)
        self.page.show()
        qtbot.waitExposed(self.page)
        client.become_ready()
        self.talking = self.page.talking
        self.field = self.page.composer.field
        self.text: Callable[[], str] = self.field.toPlainText

    def click(self) -> None:
        self.qtbot.mouseClick(self.talking.button, Qt.MouseButton.LeftButton)

    def listened_to(self, session: ListeningId = SESSION) -> None:
        self.client.answer(ListeningStarted(request_id=RequestId(0), session=session), StartListening)

    def begin(self, *, hands_free: bool = False) -> None:
        self.talking.start(hands_free=hands_free)
        self.listened_to()
        self.qtbot.waitUntil(lambda: self.sound.is_open)

    def hears(self, text: str, *, final: bool = False) -> None:
        self.client.emit(Heard(session=SESSION, text=text, final=final, language="en"))

    def over(self, problem: Problem | None = None) -> None:
        self.client.emit(ListeningEnded(session=SESSION, problem=problem))

    @property
    def told(self) -> list[str]:
        return [problem.what for problem in self.page.notices.problems]


@pytest.fixture
def person(qtbot: QtBot, client: FakeClient, style: Style) -> Iterator[Person]:
    person = Person(qtbot, client, style)
    yield person
    person.page.aloud.close()
    person.talking.leave()
    qtbot.waitUntil(lambda: not person.sound.is_open)


def test_what_is_said_is_written_at_the_cursor_while_it_is_said(person: Person) -> None:
    person.qtbot.keyClicks(person.field, "Dear , bye")
    for _ in range(5):
        person.qtbot.keyClick(person.field, Qt.Key.Key_Left)
    person.begin()
    person.hears("Inne")
    assert person.text() == "Dear Inne, bye"
    person.hears("Ines")
    person.hears("Ines", final=True)
    person.hears("and Tom")
    assert person.text() == "Dear Ines and Tom, bye"
    assert person.field.extraSelections()
    person.over()
    assert person.text() == "Dear Ines and Tom, bye"
    assert not person.field.extraSelections()
    assert person.talking.dictation.stage is Stage.OFF


def test_sound_goes_to_the_core_also_what_came_before_it_listened(person: Person) -> None:
    person.talking.start()
    person.qtbot.waitUntil(lambda: person.sound.is_open)
    person.sound.speak()
    person.qtbot.waitUntil(lambda: max(person.talking.bar.meter.levels) > 0.3)
    assert not person.client.all(HearAudio)
    person.listened_to()
    assert person.client.last(HearAudio).samples == LOUD
    person.sound.speak(LOUD * 2)
    person.qtbot.waitUntil(lambda: len(person.client.all(HearAudio)) == 2)
    assert person.talking.bar.isVisible()
    assert person.talking.bar.elapsed == "0:00"
    assert person.client.last(StartListening).language == ""


def test_what_came_while_the_window_was_held_up_is_heard_too(person: Person) -> None:
    person.begin()
    person.sound.speak(LOUD * 300)
    person.qtbot.waitUntil(lambda: len(person.client.all(HearAudio)) == 2)
    sizes = [len(command.samples) for command in person.client.all(HearAudio)]
    assert max(sizes) <= MAX_HEARD_BYTES and sum(sizes) == 300 * len(LOUD)


def test_a_click_begins_and_the_next_ends_it(person: Person) -> None:
    person.click()
    assert person.talking.button.on
    person.listened_to()
    person.qtbot.waitUntil(lambda: person.sound.is_open)
    person.click()
    assert person.client.last(StopListening).keep
    assert "last words" in person.talking.bar.words.text()
    person.hears("Good morning.", final=True)
    person.over()
    assert person.text() == "Good morning."
    assert not person.talking.bar.isVisible()
    person.qtbot.waitUntil(lambda: person.sound.closed == 1)


def test_talking_on_before_the_last_words_are_there_loses_none(person: Person) -> None:
    person.begin()
    person.hears("Good")
    person.click()
    person.click()
    assert person.talking.button.on
    person.listened_to(ListeningId(2))
    person.hears("Good morning.", final=True)
    person.over()
    assert person.talking.button.on
    person.client.emit(Heard(session=ListeningId(2), text="And good night.", final=True))
    assert person.text() == "Good morning. And good night."
    person.click()
    person.client.emit(ListeningEnded(session=ListeningId(2)))
    assert person.talking.dictation.stage is Stage.OFF


def test_held_it_ends_when_it_is_let_go(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(button_module, "HOLD_S", 0.0)
    person.qtbot.mousePress(person.talking.button, Qt.MouseButton.LeftButton)
    person.listened_to()
    assert not person.client.all(StopListening)
    person.qtbot.mouseRelease(person.talking.button, Qt.MouseButton.LeftButton)
    assert person.client.last(StopListening).keep


def test_keys_begin_and_end_it(person: Person) -> None:
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    person.qtbot.keyClick(person.field, Qt.Key.Key_Space, both)
    assert person.talking.button.accessibleName().startswith("Stop listening")
    person.listened_to()
    assert not person.client.all(StopListening)
    person.qtbot.keyClick(person.field, Qt.Key.Key_Space, both)
    assert person.talking.button.accessibleName().startswith("Talk")
    assert person.client.last(StopListening).keep
    assert person.text() == ""


def test_escape_throws_it_away_and_nothing_else(person: Person) -> None:
    person.qtbot.keyClicks(person.field, "Hello")
    person.begin()
    person.hears("my dear", final=True)
    person.hears("friend")
    assert person.text() == "Hello my dear friend"
    person.qtbot.keyClick(person.field, Qt.Key.Key_Escape)
    assert person.text() == "Hello"
    assert not person.client.last(StopListening).keep
    person.hears("late", final=True)
    assert person.text() == "Hello"
    person.field.undo()
    assert person.text() == "Hello my dear friend"


def test_enter_waits_for_the_last_words_and_sends(person: Person) -> None:
    person.begin()
    person.hears("What is the time")
    person.qtbot.keyClick(person.field, Qt.Key.Key_Return)
    assert not person.client.all(SendMessage)
    person.hears("What is the time in Tokyo?", final=True)
    person.over()
    assert person.client.last(SendMessage).text == "What is the time in Tokyo?"
    assert person.text() == ""


def test_hands_free_it_is_sent_after_a_pause_if_that_was_chosen(person: Person) -> None:
    person.client.become_ready(settings=Settings(model="qwen", send_heard=True))
    sent: list[str] = []
    person.page.composer.sent.connect(lambda text, _: sent.append(text))
    person.begin(hands_free=True)
    assert person.client.last(StartListening).hands_free
    person.hears("Good morning.", final=True)
    person.client.emit(PauseHeard(session=SESSION))
    assert sent == ["Good morning."]
    person.hears("And good night.", final=True)
    person.client.emit(PauseHeard(session=SESSION))
    assert sent == ["Good morning.", "And good night."]
    assert person.text() == ""
    assert person.talking.dictation.stage is Stage.LISTENING


def test_hands_free_a_noise_sends_nothing(person: Person) -> None:
    person.client.become_ready(settings=Settings(model="qwen", send_heard=True))
    sent: list[str] = []
    person.page.composer.sent.connect(lambda text, _: sent.append(text))
    person.qtbot.keyClicks(person.field, "Half a thou")
    person.begin(hands_free=True)
    person.client.emit(PauseHeard(session=SESSION))
    assert sent == [] and person.text() == "Half a thou"


def test_hands_free_it_waits_for_enter_unless_that_was_chosen(person: Person) -> None:
    person.begin(hands_free=True)
    person.hears("Good morning.", final=True)
    person.client.emit(PauseHeard(session=SESSION))
    assert not person.client.all(SendMessage)
    person.qtbot.keyClick(person.field, Qt.Key.Key_Return)
    assert person.client.last(SendMessage).text == "Good morning."
    assert person.talking.dictation.stage is Stage.LISTENING


def test_hands_free_enter_waits_for_what_is_being_written_down(person: Person) -> None:
    sent: list[str] = []
    person.page.composer.sent.connect(lambda text, _: sent.append(text))
    person.begin(hands_free=True)
    person.client.emit(ListeningChanged(session=SESSION, speaking=True))
    person.hears("What is the time")
    person.client.emit(ListeningChanged(session=SESSION, speaking=False))
    person.qtbot.keyClick(person.field, Qt.Key.Key_Return)
    assert sent == []
    person.hears("What is the time in Tokyo?", final=True)
    assert sent == ["What is the time in Tokyo?"]
    assert person.text() == ""
    assert person.talking.dictation.stage is Stage.LISTENING
    person.hears("And in Rome?", final=True)
    assert sent == ["What is the time in Tokyo?"]
    assert person.text() == "And in Rome?"


def test_what_is_waited_for_is_said(person: Person) -> None:
    person.begin()
    person.client.emit(ListeningChanged(session=SESSION, speaking=True, waits=True))
    assert "when the reply is there" in person.talking.bar.words.text()


def test_typing_goes_on_beside_it(person: Person) -> None:
    person.begin()
    person.hears("one")
    cursor = person.field.textCursor()
    cursor.movePosition(cursor.MoveOperation.Start)
    person.field.setTextCursor(cursor)
    person.qtbot.keyClicks(person.field, "First: ")
    person.hears("one two", final=True)
    assert person.text() == "First: one two"


def test_languages_without_spaces_get_none(person: Person) -> None:
    person.begin()
    person.hears("今天天气很好。", final=True)
    person.hears("我们走吧。", final=True)
    assert person.text() == "今天天气很好。我们走吧。"


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (Fault.NONE, "No microphone was found."),
        (Fault.BUSY, "Another program is using the microphone."),
        (Fault.REFUSED, "The system doesn't let Rememora use the microphone."),
    ],
)
def test_a_microphone_that_cant_be_opened_is_told(person: Person, fault: Fault, words: str) -> None:
    person.sound.failed = MicrophoneFailed(fault, "ALSA says no")
    person.click()
    person.qtbot.waitUntil(lambda: words in person.told)
    assert person.talking.dictation.stage is Stage.OFF
    assert [problem.safe for problem in person.page.notices.problems] == ["Nothing was recorded."]
    person.listened_to()  # too late: the core is told so
    assert not person.client.last(StopListening).keep
    # Tried again, it is no longer said.
    person.sound.failed = None
    person.click()
    assert words not in person.told


def test_unplugged_while_talking_what_was_said_is_still_written(person: Person) -> None:
    person.begin()
    person.sound.speak()
    person.qtbot.waitUntil(lambda: bool(person.client.all(HearAudio)))
    person.hears("So far")
    person.sound.unplug()
    person.qtbot.waitUntil(lambda: "The microphone is gone." in person.told)
    assert person.client.last(StopListening).keep
    assert person.page.notices.problems[0].safe == "What was heard so far stays."
    person.hears("So far so good.", final=True)
    person.over()
    assert person.text() == "So far so good."


def test_silence_alone_is_told_while_it_goes_on_listening(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.audio.microphone._MUTED_S", 0.0)
    person.begin()
    person.sound.speak(bytes(1600))
    person.qtbot.waitUntil(lambda: "The microphone gives nothing but silence." in person.told)
    assert person.talking.dictation.stage is Stage.LISTENING


def test_without_a_model_it_leads_to_where_one_is_fetched(person: Person) -> None:
    person.click()
    problem = Problem(code="no_hearing_model", what="There is no speech model yet.")
    person.client.fail(problem, StartListening)
    assert person.told == ["There is no speech model yet."]
    button = next(one for one in person.page.notices.findChildren(QPushButton) if one.text() == "Fetch a speech model…")
    with person.qtbot.waitSignal(person.page.speech_models_requested):
        person.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not person.talking.bar.isVisible()


def test_a_core_that_starts_anew_ends_it_and_what_was_heard_stays(person: Person) -> None:
    person.begin()
    person.hears("Half a sent")
    person.client.set_phase(CorePhase.RESTARTED)
    assert person.text() == "Half a sent"
    assert person.talking.dictation.stage is Stage.OFF
    assert any("isn't running" in what for what in person.told)
    person.click()
    assert person.talking.dictation.stage is Stage.OFF


@pytest.mark.parametrize("dies", [True, False])
def test_half_a_message_isnt_sent_where_the_last_words_never_come(person: Person, dies: bool) -> None:
    person.begin()
    sent: list[str] = []
    person.page.composer.sent.connect(lambda text, _: sent.append(text))
    person.hears("Delete all but")
    person.qtbot.keyClick(person.field, Qt.Key.Key_Return)
    if dies:
        person.client.set_phase(CorePhase.RESTARTED)
    else:
        person.over(Problem(code="hearing", what="It broke."))
    assert sent == []
    assert person.text() == "Delete all but"


def test_another_conversation_ends_it_where_it_was(person: Person) -> None:
    person.begin()
    person.hears("For this one")
    person.page.show_conversation(ConversationId(7))
    assert person.text() == ""
    person.hears("more of it", final=True)
    assert person.text() == ""
    person.page.show_conversation(None)
    assert person.text() == "For this one"


def test_a_slow_system_doesnt_stop_the_window(person: Person) -> None:
    person.sound.gate.clear()
    person.click()
    person.click()
    person.click()
    assert person.talking.dictation.stage is Stage.LISTENING
    person.sound.gate.set()
    person.qtbot.waitUntil(lambda: person.sound.is_open and len(person.sound.opened) == person.sound.closed + 1)
    assert not person.told


def test_a_spoken_conversation(person: Person, client: FakeClient, qtbot: QtBot) -> None:
    person.page.show_conversation(HERE)
    client.answer(listed(), ListMessages)
    aloud = person.page.aloud
    person.talking.button.conversation_wanted.emit()
    person.listened_to()
    qtbot.waitUntil(lambda: person.sound.is_open)
    person.hears("What is a heat pump?", final=True)
    client.emit(PauseHeard(session=SESSION))
    assert client.last(SendMessage).text == "What is a heat pump?"
    assert person.text() == ""
    assert person.talking.dictation.stage is Stage.LISTENING, "it goes on"
    answer = "It moves heat from outside to inside."
    client.emit(TokensGenerated(message_id=MessageId(2), conversation_id=HERE, text=answer))
    asked = client.last(ReadAloud)
    assert asked.message_id == MessageId(2)
    client.emit(
        SpokenPart(
            reading_id=asked.reading_id,
            message_id=MessageId(2),
            number=0,
            samples=b"\x10\x10" * 24_000 * 20,
            rate=24_000,
            start=0,
            end=len(answer),
            text=answer,
        )
    )
    qtbot.waitUntil(lambda: aloud.reading.sentence is not None)
    # Its own voice, out of the speakers, is no answer.
    person.hears("it moves heat from outside", final=True)
    client.emit(PauseHeard(session=SESSION))
    assert len(client.all(SendMessage)) == 1
    assert person.text() == ""
    # Whoever talks interrupts it.
    client.emit(ListeningChanged(session=SESSION, speaking=True))
    qtbot.waitUntil(lambda: aloud.reading.paused)
    client.emit(ListeningChanged(session=SESSION, speaking=False))
    person.hears("And what does it cost?", final=True)
    client.emit(PauseHeard(session=SESSION))
    assert client.last(SendMessage).text == "And what does it cost?"
    assert not aloud.reading.active
    # When it is over, answers aren't read by themselves any more; also where somebody dictates before its last words are there.
    person.click()
    person.click()
    person.listened_to(ListeningId(2))
    client.emit(TokensGenerated(message_id=MessageId(3), conversation_id=HERE, text="Much."))
    assert len(client.all(ReadAloud)) == 1
    person.over()
    person.click()
    client.emit(ListeningEnded(session=ListeningId(2)))
    client.emit(TokensGenerated(message_id=MessageId(4), conversation_id=HERE, text="A lot."))
    assert len(client.all(ReadAloud)) == 1
