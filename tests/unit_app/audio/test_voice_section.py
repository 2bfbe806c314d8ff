"""Reading aloud in the settings."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.appearance import Appearance
from app.audio.reading_aloud import ReadingAloud
from app.audio.speaker import Speaker
from app.audio.voice_section import VoiceSection
from app.models.catalog import ModelCatalog
from app.style import Style
from app.widgets.labels import Label
from core.protocol import (
    ChangeSettings,
    ListModels,
    ListVoices,
    ModelsChanged,
    ModelsListed,
    ReadAloud,
    ReadingEnded,
    RequestId,
    StopReading,
    VoicesListed,
)
from core.records import ModelId, Problem, Settings, SpeechModelInfo, SpeechTask, Voice, VoiceId, VoiceKind
from tests.unit_app.audio.fake_sink import FakeDevices
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.showing import show_widget

_HEART = Voice(id=VoiceId("kokoro:af_heart"), kind=VoiceKind.KOKORO, name="Heart", language="en", region="US")
_EMMA = Voice(id=VoiceId("kokoro:bf_emma"), kind=VoiceKind.KOKORO, name="Emma", language="en", region="GB")
_GERMAN = Voice(id=VoiceId("espeak:de"), kind=VoiceKind.ESPEAK, name="eSpeak NG", language="de")
_PLAIN = Voice(id=VoiceId("espeak:en"), kind=VoiceKind.ESPEAK, name="eSpeak NG", language="en")
_KOKORO = SpeechModelInfo(
    id=ModelId("kokoro"),
    name="Kokoro",
    description="",
    licence="Apache-2.0",
    task=SpeechTask.SPEAKING,
    size_bytes=100_000_000,
    languages=("en", "fr"),
)
_MISSING = Problem(
    code="voice_none",
    what="The natural voice isn't downloaded.",
    safe="Until then, espeak-ng reads, which sounds like a machine.",
    next_step="Download it in Settings under Models for speech.",
)


@pytest.fixture
def appearance(tmp_path: Path) -> Appearance:
    return Appearance(tmp_path / "window.ini")


@pytest.fixture
def reading(client: FakeClient) -> Iterator[ReadingAloud]:
    made = ReadingAloud(client, Speaker(open_sink=FakeDevices()))
    yield made
    made.speaker.close()


@pytest.fixture
def section(
    qtbot: QtBot, client: FakeClient, style: Style, appearance: Appearance, reading: ReadingAloud
) -> VoiceSection:
    client.become_ready(settings=Settings(voices={"en": _EMMA.id}))
    made = VoiceSection(
        client, ModelCatalog(client), style, appearance, reading, devices=lambda: ["Headphones", "Speakers"]
    )
    show_widget(qtbot, made, 700, 420)
    return made


def _list(client: FakeClient, *voices: Voice, problem: Problem | None = None) -> None:
    client.answer(VoicesListed(request_id=RequestId(0), voices=voices, problem=problem), ListVoices)


def test_each_language_has_its_voice(client: FakeClient, section: VoiceSection) -> None:
    _list(client, _HEART, _EMMA, _GERMAN)
    assert [section.language.itemText(row) for row in range(2)] == ["English", "Deutsch"]
    assert section.voice.currentText() == "Emma (GB)"
    section.voice.setCurrentIndex(0)
    section.voice.activated.emit(0)
    assert client.last(ChangeSettings).voices == {"en": _HEART.id}
    section.language.setCurrentIndex(1)
    section.language.activated.emit(1)
    assert section.voice.currentText() == "eSpeak NG" and "machine-like" in section.about.text()


def test_a_voice_is_listened_to(qtbot: QtBot, client: FakeClient, section: VoiceSection) -> None:
    _list(client, _HEART, _GERMAN)
    qtbot.mouseClick(section.listen, Qt.MouseButton.LeftButton)
    asked = client.last(ReadAloud)
    assert (asked.language, asked.voice, asked.message_id) == ("en", _HEART.id, None) and asked.text
    assert section.listen.text() == "Stop"
    client.emit(ReadingEnded(reading_id=asked.reading_id, parts=0))
    assert section.listen.text() == "Listen"
    qtbot.mouseClick(section.listen, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(section.listen, Qt.MouseButton.LeftButton)
    assert client.last(StopReading).reading_id == client.last(ReadAloud).reading_id


def test_one_line_says_what_is_so_of_the_language(qtbot: QtBot, client: FakeClient, section: VoiceSection) -> None:
    client.emit(ModelsChanged())
    client.answer(ModelsListed(request_id=RequestId(0), models=(), speech=(_KOKORO,)), ListModels)
    _list(client, _GERMAN, _PLAIN, problem=_MISSING)
    section.language.setCurrentIndex(section.language.findData("en"))
    section.language.activated.emit(0)
    assert section.missing_words == _MISSING.what and section.models_button.isVisible()
    labels = [label.text() for label in section.findChildren(Label) if label.isVisible()]
    assert _MISSING.safe in labels and _MISSING.next_step not in labels, "it is said in the settings themselves"
    assert section.about.isHidden()
    section.language.setCurrentIndex(section.language.findData("de"))
    section.language.activated.emit(0)
    assert "machine-like" in section.about.text() and section.about.isVisible()
    assert section.missing_words == "", "no download helps"


def test_what_is_missing_is_said_until_it_is_there(qtbot: QtBot, client: FakeClient, section: VoiceSection) -> None:
    _list(client, _GERMAN, problem=_MISSING)
    assert section.missing_words == _MISSING.what
    with qtbot.waitSignal(section.models_wanted):
        qtbot.mouseClick(section.models_button, Qt.MouseButton.LeftButton)
    client.emit(ModelsChanged())
    _list(client, _HEART, _GERMAN)
    assert section.missing_words == ""
    _list_none(client)
    assert "espeak-ng" in section.missing_words and not section.listen.isEnabled()
    assert section.models_button.isHidden()


def _list_none(client: FakeClient) -> None:
    client.emit(ModelsChanged())
    _list(client, problem=Problem(code="voice_program", what="Reading aloud needs the program espeak-ng."))


def test_where_it_is_played_is_kept(
    qtbot: QtBot, section: VoiceSection, appearance: Appearance, reading: ReadingAloud
) -> None:
    qtbot.waitUntil(lambda: section.device.count() == 3)
    section.device.setCurrentIndex(section.device.findData("Headphones"))
    section.device.activated.emit(section.device.currentIndex())
    assert appearance.speaker == reading.speaker.device == "Headphones"


def test_how_it_is_read_is_kept(qtbot: QtBot, client: FakeClient, section: VoiceSection) -> None:
    qtbot.mouseClick(section.by_itself, Qt.MouseButton.LeftButton, pos=section.by_itself.rect().center())
    assert client.last(ChangeSettings).read_replies is True
    section.speed.setCurrentIndex(section.speed.findData(1.6))
    section.speed.activated.emit(section.speed.currentIndex())
    assert client.last(ChangeSettings).reading_speed == 1.6
