"""Settings: the models that hear and speak."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.appearance import Appearance
from app.models.catalog import ModelCatalog
from app.program import Program
from app.settings.speech_section import SpeechSection
from app.sidebar.sidebar import PageName
from app.style import Style
from app.translation import Translation
from app.widgets.confirm_dialog import ConfirmDialog
from app.widgets.labels import Label
from core.protocol import (
    DownloadFinished,
    DownloadModel,
    DownloadProgressed,
    ListModels,
    LoadModel,
    ModelsChanged,
    ModelsListed,
    RemoveModel,
    RequestId,
)
from core.records import ModelId, SpeechModelInfo, SpeechTask
from tests.unit_app.fake_client import FakeClient

EARS = SpeechModelInfo(
    id=ModelId("ears"),
    name="Ears",
    description="Small.",
    licence="MIT",
    task=SpeechTask.HEARING,
    size_bytes=150_000_000,
)
VOICE = SpeechModelInfo(
    id=ModelId("voice"),
    name="Voice",
    description="",
    licence="Apache-2.0",
    task=SpeechTask.SPEAKING,
    size_bytes=100_000_000,
    languages=("en", "fr"),
    installed=True,
)


def listed(*models: SpeechModelInfo) -> ModelsListed:
    return ModelsListed(request_id=RequestId(0), models=(), speech=models)


@pytest.fixture
def section(qtbot: QtBot, client: FakeClient, style: Style) -> SpeechSection:
    section = SpeechSection(ModelCatalog(client), style)
    qtbot.addWidget(section)
    section.resize(700, 500)
    client.become_ready()
    client.answer(listed(EARS, VOICE), ListModels)
    section.show()
    return section


def words(section: SpeechSection, model: SpeechModelInfo) -> str:
    return "\n".join(label.text() for label in section.row(model.id).findChildren(Label) if label.isVisibleTo(section))


def test_who_wants_to_fetch_one_sees_where(
    qtbot: QtBot, qapp: QApplication, client: FakeClient, style: Style, tmp_path: Path, translation: Translation
) -> None:
    program = Program(qapp, client, style, Appearance(tmp_path / "window.ini"), translation)
    window = program.window
    qtbot.addWidget(window)
    window.resize(900, 600)
    window.show()
    client.become_ready()
    client.answer(listed(EARS, VOICE), ListModels)
    button = next(one for one in window.settings.speech.findChildren(QPushButton) if one.text() == "Download")
    for signal, code in (
        (window.chat.speech_models_requested, ()),
        (window.documents.speech_models_requested, ()),
        (window.chat.voice_settings_requested, ("voice_none",)),
    ):
        window.show_page(PageName.CHAT)
        signal.emit(*code)
        qtbot.waitUntil(lambda: not button.visibleRegion().isEmpty())


def test_it_says_what_each_does_and_needs(section: SpeechSection) -> None:
    assert "Turns speech into text. Small. A download of 150 MB, licence MIT." in words(section, EARS)
    assert "installed" not in words(section, EARS)
    assert "Reads answers aloud. Languages: English, français. 100 MB on the disk" in words(section, VOICE)
    assert "installed" in words(section, VOICE)


def test_one_is_fetched_and_is_not_taken_for_one_to_talk_to(
    qtbot: QtBot, client: FakeClient, section: SpeechSection
) -> None:
    row = section.row(EARS.id)
    button = next(one for one in row.findChildren(QPushButton) if one.text() == "Download")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert client.last(DownloadModel).model_id == EARS.id
    client.done(DownloadModel)
    client.emit(
        DownloadProgressed(
            model_id=EARS.id, done_bytes=75_000_000, total_bytes=150_000_000, bytes_per_s=1e6, seconds_left=75.0
        )
    )
    assert "75 MB of 150 MB" in words(section, EARS)
    client.emit(DownloadFinished(model_id=EARS.id))
    client.emit(ModelsChanged())
    client.answer(listed(msgspec.structs.replace(EARS, installed=True), VOICE), ListModels)
    assert "installed" in words(section, EARS)
    assert not client.all(LoadModel)


def test_one_is_removed_once_that_is_confirmed(qtbot: QtBot, client: FakeClient, section: SpeechSection) -> None:
    row = section.row(VOICE.id)
    qtbot.mouseClick(row.remove, Qt.MouseButton.LeftButton)
    dialog = row.findChild(ConfirmDialog)
    assert dialog is not None
    assert not client.all(RemoveModel)
    yes = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Remove")
    with qtbot.waitSignal(dialog.finished):
        qtbot.mouseClick(yes, Qt.MouseButton.LeftButton)
    assert client.last(RemoveModel).model_id == VOICE.id
