"""Settings: what the program does without on battery."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.settings.battery_section import BatterySection
from app.style import Style
from core.protocol import ChangeSettings, SettingsChanged
from core.records import Problem, Settings
from tests.unit_app.fake_client import FakeClient


@pytest.fixture
def section(qtbot: QtBot, client: FakeClient, style: Style) -> BatterySection:
    section = BatterySection(client, style)
    qtbot.addWidget(section)
    client.become_ready()
    section.resize(700, 300)
    section.show()
    return section


def test_the_settings_are_shown_and_chosen(qtbot: QtBot, client: FakeClient, section: BatterySection) -> None:
    assert not section.easy.isChecked()
    assert section.charge.currentText() == "Above 30 %"
    qtbot.mouseClick(section.easy, Qt.MouseButton.LeftButton, pos=section.easy.rect().center())
    assert client.all(ChangeSettings)[-1].easy_on_battery is True
    client.done(ChangeSettings)
    client.emit(SettingsChanged(settings=Settings(easy_on_battery=True, learning_charge=1.01)))
    assert section.easy.isChecked()
    assert section.charge.currentText() == "Only when plugged in"
    section.charge.setFocus()
    qtbot.keyClick(section.charge, Qt.Key.Key_Up)
    assert client.all(ChangeSettings)[-1].learning_charge == 0.8


def test_what_was_set_by_hand_is_shown(client: FakeClient, section: BatterySection) -> None:
    client.emit(SettingsChanged(settings=Settings(learning_charge=0.42)))
    assert section.charge.currentText() == "Above 42 %"


def test_a_change_that_fails_is_told_and_taken_back(qtbot: QtBot, client: FakeClient, section: BatterySection) -> None:
    qtbot.mouseClick(section.easy, Qt.MouseButton.LeftButton, pos=section.easy.rect().center())
    problem = Problem(code="storage", what="The settings couldn't be saved.")
    with qtbot.waitSignal(section.failed) as told:
        client.fail(problem, ChangeSettings)
    assert told.args == [problem]
    assert not section.easy.isChecked()
