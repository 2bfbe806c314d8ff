"""The first start, downloads and the Models page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QApplication, QLabel, QProgressBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.core_client import CorePhase
from app.models.catalog import ModelCatalog
from app.models.download_bar import progress_words
from app.models.models_page import ModelsPage
from app.models.open_file import dropped_gguf
from app.models.welcome import WelcomePanel
from app.style import Style
from core.protocol import (
    CancelDownload,
    CancelLoad,
    DownloadFailed,
    DownloadFinished,
    DownloadModel,
    DownloadProgressed,
    ListModels,
    LoadModel,
    ModelsChanged,
    ModelsListed,
    ModelStateChanged,
    RequestId,
    SettingsChanged,
)
from core.records import ModelId, ModelInfo, ModelPhase, ModelState, Problem, Settings
from tests.unit_app.fake_client import READY_MODEL, FakeClient

QWEN = ModelInfo(
    id=ModelId("qwen"), name="Qwen2.5 1.5B", size_bytes=1_117_320_768, licence="Apache-2.0", starter=True,
    description="Small and quick.", context_length=32768,
)  # fmt: skip
SMOL = ModelInfo(id=ModelId("smol"), name="SmolLM2", size_bytes=98_000_000, installed=True, path="/models/smollm2.gguf")


@pytest.fixture
def catalog(client: FakeClient) -> ModelCatalog:
    return ModelCatalog(client, client)


@pytest.fixture
def room(qtbot: QtBot) -> QWidget:
    room = QWidget()
    qtbot.addWidget(room)
    return room


@pytest.fixture
def welcome(room: QWidget, client: FakeClient, catalog: ModelCatalog, style: Style) -> WelcomePanel:
    panel = WelcomePanel(catalog, style)
    panel.setParent(room)
    room.show()
    client.become_ready(settings=Settings(), model=ModelState())
    list_models(client, QWEN)
    return panel


@pytest.fixture
def page(qtbot: QtBot, client: FakeClient, catalog: ModelCatalog, style: Style) -> ModelsPage:
    page = ModelsPage(catalog, style)
    qtbot.addWidget(page)
    page.show()
    client.become_ready(settings=Settings(model="smol"))
    list_models(client, QWEN, SMOL)
    return page


def list_models(client: FakeClient, *models: ModelInfo) -> None:
    client.answer(ModelsListed(request_id=RequestId(0), models=models), ListModels)


def progress(done: int, *, checking: bool = False) -> DownloadProgressed:
    return DownloadProgressed(
        model_id=QWEN.id,
        done_bytes=done,
        total_bytes=QWEN.size_bytes,
        bytes_per_s=8_000_000,
        seconds_left=88,
        source="model hub",
        checking=checking,
    )


def texts(widget: QWidget) -> str:
    QApplication.processEvents()  # Qt shows what was added to a layout then
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def button(widget: QWidget, name: str) -> QPushButton:
    QApplication.processEvents()
    return next(b for b in widget.findChildren(QPushButton) if b.text() == name and b.isVisible())


def buttons(widget: QWidget) -> list[str]:
    QApplication.processEvents()
    return [b.text() for b in widget.findChildren(QPushButton) if b.isVisible()]


def click(qtbot: QtBot, widget: QWidget, name: str) -> None:
    qtbot.mouseClick(button(widget, name), Qt.MouseButton.LeftButton)


# --- first start ------------------------------------------------------------------------------------------------------


def test_first_start_offers_the_starter_model(welcome: WelcomePanel) -> None:
    assert welcome.isVisible()
    assert "Qwen2.5 1.5B · 1.12 GB · Apache-2.0" in texts(welcome)
    assert buttons(welcome) == ["Download", "Open a GGUF file…"]


def test_the_offer_is_hidden_until_the_core_has_spoken_and_when_there_is_a_model(
    qtbot: QtBot, client: FakeClient, catalog: ModelCatalog, style: Style
) -> None:
    panel = WelcomePanel(catalog, style)
    qtbot.addWidget(panel)
    assert panel.isHidden()
    client.become_ready()
    assert panel.isHidden()


def test_download_shows_progress_then_loads(qtbot: QtBot, welcome: WelcomePanel, client: FakeClient) -> None:
    click(qtbot, welcome, "Download")
    assert client.last(DownloadModel).model_id == "qwen"
    assert "Connecting…" in texts(welcome)
    client.done(DownloadModel)
    client.emit(progress(412_000_000))
    assert "412 MB of 1.12 GB · 8 MB/s · 1 min left · model hub" in texts(welcome)
    bar = welcome.findChild(QProgressBar)
    assert isinstance(bar, QProgressBar)
    assert bar.value() / bar.maximum() == pytest.approx(412_000_000 / QWEN.size_bytes, abs=0.002)
    client.emit(progress(QWEN.size_bytes, checking=True))
    assert "Checking the file…" in texts(welcome)
    assert bar.maximum() == 0  # busy
    client.emit(DownloadFinished(model_id=QWEN.id))
    assert client.last(LoadModel).model == "qwen"
    client.emit(ModelStateChanged(state=ModelState(phase=ModelPhase.LOADING, name="Qwen")))
    assert welcome.isHidden()
    client.emit(SettingsChanged(settings=Settings(model="qwen")))
    client.emit(ModelStateChanged(state=READY_MODEL))
    client.done(LoadModel)
    assert welcome.isHidden()


def test_cancel_keeps_what_is_here_and_offers_to_resume(
    qtbot: QtBot, welcome: WelcomePanel, client: FakeClient
) -> None:
    click(qtbot, welcome, "Download")
    client.done(DownloadModel)
    client.emit(progress(412_000_000))
    click(qtbot, welcome, "Cancel")
    assert client.last(CancelDownload).model_id == "qwen"
    stopped = Problem(code="cancelled", what="The download was stopped.")
    client.emit(DownloadFailed(model_id=QWEN.id, problem=stopped))
    kept = ModelInfo(id=QWEN.id, name=QWEN.name, size_bytes=QWEN.size_bytes, partial_bytes=412_000_000, starter=True)
    list_models(client, kept)
    assert "412 MB of 1.12 GB are here" in texts(welcome)
    assert "The download was stopped." not in texts(welcome)  # the user knows
    click(qtbot, welcome, "Resume")
    assert len(client.all(DownloadModel)) == 2


def test_a_download_that_fails_says_why_and_can_be_tried_again(
    qtbot: QtBot, welcome: WelcomePanel, client: FakeClient
) -> None:
    click(qtbot, welcome, "Download")
    client.done(DownloadModel)
    problem = Problem(code="download", what="No source could be reached.", next_step="Check the network.", detail="x")
    client.emit(DownloadFailed(model_id=QWEN.id, problem=problem))
    assert "No source could be reached." in texts(welcome)
    assert "Check the network." in texts(welcome)
    click(qtbot, welcome, "Resume")
    assert "No source could be reached." not in texts(welcome)
    client.fail(Problem(code="storage_full", what="The disk is full."), DownloadModel)
    assert "The disk is full." in texts(welcome)


def test_a_core_that_dies_ends_its_downloads(qtbot: QtBot, welcome: WelcomePanel, client: FakeClient) -> None:
    click(qtbot, welcome, "Download")
    client.done(DownloadModel)
    client.emit(progress(1000))
    client.set_phase(CorePhase.RESTARTED)
    client.become_ready(settings=Settings(), model=ModelState())
    assert "Download" in buttons(welcome)


def test_progress_without_speed_or_source() -> None:
    told = DownloadProgressed(model_id=QWEN.id, done_bytes=0, total_bytes=1_000_000, bytes_per_s=0.0, seconds_left=None)
    assert progress_words(told) == "0 bytes of 1 MB"


# --- Models page ------------------------------------------------------------------------------------------------------


def test_the_page_lists_what_is_installed_and_what_could_be(page: ModelsPage) -> None:
    shown = texts(page)
    assert "Qwen2.5 1.5B" in shown
    assert "in use" in shown
    assert "context of 32,768 tokens" in shown
    assert "/models/smollm2.gguf" in shown
    assert "Download" in buttons(page)


def test_use_another_model(qtbot: QtBot, page: ModelsPage, client: FakeClient, catalog: ModelCatalog) -> None:
    installed = ModelInfo(id=QWEN.id, name=QWEN.name, size_bytes=QWEN.size_bytes, installed=True, path="/q.gguf")
    client.emit(ModelsChanged())
    list_models(client, installed, SMOL)
    click(qtbot, page, "Use")
    assert client.last(LoadModel).model == "qwen"
    loading = ModelState(phase=ModelPhase.LOADING, name="Qwen", progress=0.4)
    client.emit(ModelStateChanged(state=loading))
    assert "Loading Qwen into memory… 40 %" in texts(page)
    click(qtbot, page, "Cancel")
    assert client.all(CancelLoad)
    with qtbot.assertNotEmitted(catalog.failed):
        client.fail(Problem(code="cancelled", what="Loading was stopped."), LoadModel)


def test_a_model_that_cannot_be_loaded_is_told(
    qtbot: QtBot, page: ModelsPage, client: FakeClient, catalog: ModelCatalog
) -> None:
    catalog.load("/home/me/notes.gguf")
    with qtbot.waitSignal(catalog.failed) as told:
        client.fail(Problem(code="model", what="notes.gguf is not a GGUF file."), LoadModel)
    assert told.args is not None
    assert told.args[0].what == "notes.gguf is not a GGUF file."


def test_a_second_model_that_arrives_does_not_replace_the_one_in_use(
    qtbot: QtBot, page: ModelsPage, client: FakeClient
) -> None:
    click(qtbot, page, "Download")
    client.done(DownloadModel)
    client.emit(DownloadFinished(model_id=QWEN.id))
    assert client.all(LoadModel) == []


def test_a_model_that_is_gone_leaves_the_page(page: ModelsPage, client: FakeClient) -> None:
    client.emit(ModelsChanged())
    list_models(client, QWEN)
    assert "SmolLM2" not in texts(page)


# --- files of the user's own ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("urls", "path"),
    [
        (["file:///tmp/a.gguf"], "/tmp/a.gguf"),
        (["file:///tmp/A.GGUF"], "/tmp/A.GGUF"),
        (["file:///tmp/a.txt"], None),
        (["file:///tmp/a.gguf", "file:///tmp/b.gguf"], None),
        (["https://example.org/a.gguf"], None),
        ([], None),
    ],
)
def test_only_one_local_gguf_can_be_dropped(urls: list[str], path: str | None) -> None:
    data = QMimeData()
    data.setUrls([QUrl(url) for url in urls])
    assert dropped_gguf(data) == path
