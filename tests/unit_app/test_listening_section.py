"""Settings: how talking is listened to."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.appearance import Appearance
from app.audio.microphone import Microphone
from app.models.catalog import ModelCatalog
from app.settings.listening_section import ListeningSection
from app.style import Style
from core.protocol import ChangeSettings, ListModels, SettingsChanged
from core.records import Settings
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.listening.fake_sound import FakeSound
from tests.unit_app.test_speech_section import EARS, VOICE, listed


@pytest.fixture
def section(qtbot: QtBot, client: FakeClient, style: Style, tmp_path: Path) -> ListeningSection:
    microphone = Microphone(FakeSound("Desk", "Head"))
    section = ListeningSection(client, ModelCatalog(client), style, Appearance(tmp_path / "window.ini"), microphone)
    microphone.setParent(section)
    qtbot.addWidget(section)
    client.become_ready()
    client.answer(listed(msgspec.structs.replace(EARS, installed=True), VOICE), ListModels)
    section.show()
    qtbot.waitUntil(lambda: section.device.count() == 3)
    return section


def test_a_microphone_is_chosen_and_remembered_by_the_window(section: ListeningSection, tmp_path: Path) -> None:
    assert section.device.currentText() == "The system's choice"
    section.device.setCurrentIndex(section.device.findData("Head"))
    section.device.activated.emit(section.device.currentIndex())
    assert Appearance(tmp_path / "window.ini").microphone == "Head"


def test_one_that_is_not_plugged_in_stays_chosen(
    qtbot: QtBot, client: FakeClient, style: Style, tmp_path: Path
) -> None:
    appearance = Appearance(tmp_path / "window.ini")
    appearance.microphone = "Car"
    microphone = Microphone(FakeSound("Desk"))
    section = ListeningSection(client, ModelCatalog(client), style, appearance, microphone)
    microphone.setParent(section)
    qtbot.addWidget(section)
    section.show()
    qtbot.waitUntil(lambda: section.device.count() == 3)
    assert section.device.currentText() == "Car (not plugged in)"


def test_language_model_and_sending_are_the_cores(qtbot: QtBot, client: FakeClient, section: ListeningSection) -> None:
    assert section.language.currentData() == ""
    assert section.language.findText("Deutsch") > 0
    section.language.setCurrentIndex(section.language.findData("de"))
    section.language.activated.emit(section.language.currentIndex())
    assert client.last(ChangeSettings).spoken_language == "de"
    assert [section.model.itemText(at) for at in range(section.model.count())] == ["Ears"]
    qtbot.mouseClick(section.send, Qt.MouseButton.LeftButton)
    assert client.last(ChangeSettings).send_heard is True
    client.emit(SettingsChanged(settings=Settings(spoken_language="fr", send_heard=True)))
    assert section.language.currentData() == "fr"
    assert section.send.isChecked()
