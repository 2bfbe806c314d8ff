"""Settings of servers, adapters and rest: what is asked of the core, and what is said of what leaves this computer."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from app.appearance import Appearance
from app.models.catalog import ModelCatalog
from app.settings.server_form import ServerForm
from app.settings.settings_page import SettingsPage
from app.style import Style
from app.widgets.confirm_dialog import ConfirmDialog
from core.paths import Paths
from core.protocol import (
    AdaptersListed,
    ChangeSettings,
    IndexStateChanged,
    ListAdapters,
    ListModels,
    ListServerModels,
    LoadModel,
    ModelsListed,
    ModelStateChanged,
    RemoveAdapter,
    RequestId,
    ServerModelsListed,
    SetAdapters,
    SetServerKey,
    SettingsChanged,
)
from core.records import (
    Adapter,
    IndexState,
    ModelId,
    ModelInfo,
    ModelPhase,
    ModelState,
    Problem,
    Settings,
    TrainedAdapter,
)
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.test_settings import choose

ADDRESS = "http://box:8080"
QWEN = ModelInfo(id=ModelId("qwen"), name="Qwen", size_bytes=1, installed=True, path="/data/models/qwen.gguf")


@pytest.fixture
def page(qtbot: QtBot, client: FakeClient, style: Style, paths: Paths) -> SettingsPage:
    page = SettingsPage(client, ModelCatalog(client, client), style, Appearance(paths.window))
    qtbot.addWidget(page)
    page.resize(900, 1600)
    page.show()
    client.become_ready()
    return page


def button(page: SettingsPage, name: str) -> QPushButton:
    return next(b for b in page.findChildren(QPushButton) if name in (b.text(), b.accessibleName()) and b.isVisible())


def enter(qtbot: QtBot, form: ServerForm, address: str, key: str = "") -> None:
    form.address.clear()
    qtbot.keyClicks(form.address, address)
    qtbot.keyClicks(form.key, key)
    qtbot.mouseClick(form.button, Qt.MouseButton.LeftButton)


def listed(*models: str) -> ServerModelsListed:
    return ServerModelsListed(request_id=RequestId(0), address=ADDRESS, models=models)


def test_what_leaves_this_computer_is_said_before_anything_is_entered(page: SettingsPage) -> None:
    assert "leave this computer" in page.servers.model.caution
    assert "the words in pictures" in page.servers.model.caution
    assert "leave this computer" in page.servers.index.caution
    assert not page.servers.model.button.isEnabled()


@pytest.mark.parametrize(
    ("address", "encrypted"),
    [("box:8080", False), ("http://10.0.0.3", False), ("https://box", True), ("localhost:8080", True)],
)
def test_a_line_others_can_read_is_said(qtbot: QtBot, page: SettingsPage, address: str, encrypted: bool) -> None:
    qtbot.keyClicks(page.servers.model.address, address)
    assert ("isn't encrypted" not in page.servers.model.caution) is encrypted


def test_a_server_with_one_model_is_used_at_once(qtbot: QtBot, page: SettingsPage, client: FakeClient) -> None:
    enter(qtbot, page.servers.model, "box:8080")
    assert client.last(ListServerModels).address == "box:8080"
    assert not client.all(SetServerKey)
    assert not page.servers.model.button.isEnabled()
    client.answer(listed("qwen"), ListServerModels)
    assert client.last(LoadModel).model == f"{ADDRESS}#qwen"
    client.emit(SettingsChanged(settings=Settings(model=f"{ADDRESS}#qwen", model_server=ADDRESS)))
    client.emit(ModelStateChanged(state=ModelState(phase=ModelPhase.READY, name="qwen (box:8080)", server=ADDRESS)))
    assert page.servers.model.status == "In use: qwen (box:8080)"
    assert page.servers.model.address.text() == ADDRESS
    with qtbot.waitSignal(page.models_requested):
        qtbot.mouseClick(button(page, "Models here…"), Qt.MouseButton.LeftButton)


def test_of_several_models_one_is_chosen(qtbot: QtBot, page: SettingsPage, client: FakeClient) -> None:
    enter(qtbot, page.servers.model, "box:8080")
    client.answer(listed("small", "big"), ListServerModels)
    assert not client.all(LoadModel)
    choose(qtbot, page, "Model on the server", "big")
    box = next(box for box in page.findChildren(QComboBox) if box.accessibleName() == "Model on the server")
    box.activated.emit(box.currentIndex())
    assert client.last(LoadModel).model == f"{ADDRESS}#big"


def test_a_key_goes_to_the_keyring_first_and_out_of_the_field(
    qtbot: QtBot, page: SettingsPage, client: FakeClient
) -> None:
    enter(qtbot, page.servers.model, "box:8080", "sekret")
    kept = client.last(SetServerKey)
    assert (kept.address, kept.key) == ("box:8080", "sekret")
    assert not client.all(ListServerModels)
    assert page.servers.model.key.text() == ""
    client.done(SetServerKey)
    assert client.all(ListServerModels)


def test_without_a_keyring_the_server_is_used_and_that_is_said(
    qtbot: QtBot, page: SettingsPage, client: FakeClient
) -> None:
    enter(qtbot, page.servers.model, "box:8080", "sekret")
    with qtbot.waitSignal(page.problem_requested):
        client.fail(Problem(code="no_keyring", what="There is no keyring."), SetServerKey)
    assert client.all(ListServerModels)


def test_a_server_that_fails_says_why(qtbot: QtBot, page: SettingsPage, client: FakeClient) -> None:
    enter(qtbot, page.servers.model, "box:8080")
    client.fail(Problem(code="model", what="It can't be reached.", next_step="Start it."), ListServerModels)
    assert page.servers.model.status == "It can't be reached. Start it."
    assert page.servers.model.button.isEnabled()


def test_the_index_moves_there_and_back(qtbot: QtBot, page: SettingsPage, client: FakeClient) -> None:
    enter(qtbot, page.servers.index, "box:8000")
    assert client.last(ChangeSettings).index_server == "box:8000"
    client.done(ChangeSettings)
    client.emit(SettingsChanged(settings=Settings(index_server="http://box:8000")))
    away = Problem(code="index_away", what="The index server is away.", next_step="Start it.")
    client.emit(IndexStateChanged(state=IndexState(embedder_ready=True, away=away)))
    assert page.servers.index.status == "The index server is away. Start it."
    client.emit(IndexStateChanged(state=IndexState(embedder_ready=True, pending=3)))
    assert page.servers.index.status == "3 texts still to be sent"
    client.emit(IndexStateChanged(state=IndexState(embedder_ready=True)))
    assert page.servers.index.status == "In use"
    qtbot.mouseClick(button(page, "Keep it here"), Qt.MouseButton.LeftButton)
    assert client.last(ChangeSettings).index_server == ""


def test_a_key_can_be_forgotten(qtbot: QtBot, page: SettingsPage, client: FakeClient) -> None:
    client.emit(SettingsChanged(settings=Settings(model_server=ADDRESS)))
    qtbot.mouseClick(page.servers.model.forget, Qt.MouseButton.LeftButton)
    forgotten = client.last(SetServerKey)
    assert (forgotten.address, forgotten.key) == (ADDRESS, "")
    client.done(SetServerKey)
    assert page.servers.model.status == "The key is forgotten."


# --- rest and adapters ------------------------------------------------------------------------------------------------


def test_when_to_rest_is_chosen(qtbot: QtBot, page: SettingsPage, client: FakeClient) -> None:
    choose(qtbot, page, "Unload when idle", "After 15 minutes")
    assert client.last(ChangeSettings).unload_minutes == 15
    client.emit(SettingsChanged(settings=Settings(unload_minutes=7)))  # by hand, in the file
    box = next(box for box in page.findChildren(QComboBox) if box.accessibleName() == "Unload when idle")
    assert box.currentText() == "After 7 minutes"


def test_adapters_are_added_scaled_and_taken_off(qtbot: QtBot, page: SettingsPage, client: FakeClient) -> None:
    page.model.adapters.add_file("/home/me/sea.gguf")
    sea = Adapter(path="/home/me/sea.gguf")
    assert client.last(SetAdapters) == SetAdapters(
        request_id=client.last(SetAdapters).request_id, model="qwen", adapters=(sea,)
    )
    assert not button(page, "Add an adapter").isEnabled()
    client.emit(SettingsChanged(settings=Settings(model="qwen", adapters={"qwen": (sea,)})))
    client.done(SetAdapters)
    assert "sea" in [label.text() for label in page.model.adapters.findChildren(QLabel)]

    before = len(client.all(SetAdapters))
    choose(qtbot, page, "How much of sea", "50 %")
    qtbot.waitUntil(lambda: len(client.all(SetAdapters)) == before + 1)
    assert client.last(SetAdapters).adapters == (Adapter(path=sea.path, scale=0.5),)
    with qtbot.waitSignal(page.problem_requested):
        client.fail(Problem(code="model", what="It doesn't fit."), SetAdapters)

    def shown() -> list[str]:
        boxes = [box for box in page.findChildren(QComboBox) if box.accessibleName() == "How much of sea"]
        return [box.currentText() for box in boxes if box.isVisible()]

    qtbot.waitUntil(lambda: shown() == ["100 %"])

    off = next(
        b for b in page.model.adapters.findChildren(QToolButton) if b.toolTip() == "Take sea off" and b.isVisible()
    )
    qtbot.mouseClick(off, Qt.MouseButton.LeftButton)
    assert client.last(SetAdapters).adapters == ()


def test_a_trained_adapter_is_put_beside_its_model_with_one_click(
    qtbot: QtBot, page: SettingsPage, client: FakeClient
) -> None:
    client.answer(ModelsListed(request_id=RequestId(0), models=(QWEN,)), ListModels)
    page.model.adapters.trained.reload()
    mine = TrainedAdapter(
        path="/data/adapters/mine.gguf",
        name="mine",
        made_at=1.0,
        examples=83,
        loss_before=2.0,
        loss_after=1.5,
        models=("qwen",),
    )
    other = msgspec.structs.replace(mine, path="/data/adapters/other.gguf", name="other", models=())
    client.answer(AdaptersListed(request_id=RequestId(0), adapters=(mine, other)), ListAdapters)
    words = [label.text() for label in page.model.adapters.trained.findChildren(QLabel)]
    assert "mine" in words and "other" not in words
    assert "Trained on 83 examples · 25 % less error on what it hadn't seen" in words
    trained = page.model.adapters.trained

    def shown(kind: type[QAbstractButton], name: str) -> list[QAbstractButton]:
        return [one for one in trained.findChildren(kind) if name == one.accessibleName() and one.isVisible()]

    qtbot.waitUntil(lambda: bool(shown(QPushButton, "Use mine")))
    qtbot.mouseClick(shown(QPushButton, "Use mine")[0], Qt.MouseButton.LeftButton)
    assert client.last(SetAdapters).adapters == (Adapter(path=mine.path),)
    client.emit(SettingsChanged(settings=Settings(model="qwen", adapters={"qwen": (Adapter(path=mine.path),)})))
    client.done(SetAdapters)
    assert not trained.isVisible()
    client.emit(SettingsChanged(settings=Settings(model="qwen")))
    qtbot.waitUntil(lambda: bool(shown(QToolButton, "Delete mine")))
    qtbot.mouseClick(shown(QToolButton, "Delete mine")[0], Qt.MouseButton.LeftButton)
    dialog = page.findChild(ConfirmDialog)
    assert dialog is not None
    dialog.accept()
    assert client.last(RemoveAdapter).path == mine.path


def test_a_model_on_a_server_has_no_adapters(page: SettingsPage, client: FakeClient) -> None:
    client.emit(SettingsChanged(settings=Settings(model=f"{ADDRESS}#qwen")))
    assert not button(page, "Add an adapter").isEnabled()
