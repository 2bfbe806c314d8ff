"""The first start, downloads and the Models page."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QProgressBar, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app.appearance import Appearance
from app.core_client import CorePhase
from app.models.catalog import ModelCatalog
from app.models.download_bar import progress_words
from app.models.first_words import FirstWords
from app.models.hub_dialog import HubDialog
from app.models.model_card import ModelCard
from app.models.models_page import ModelsPage
from app.models.open_file import dropped_gguf
from app.models.welcome import WelcomePanel
from app.style import Style
from app.translation import Language
from app.widgets.confirm_dialog import ConfirmDialog
from core.paths import Paths
from core.protocol import (
    AddHubModel,
    CancelDownload,
    CancelLoad,
    ChangeSettings,
    DownloadFailed,
    DownloadFinished,
    DownloadModel,
    DownloadProgressed,
    HubFilesListed,
    ListHubFiles,
    ListModels,
    LoadModel,
    ModelsChanged,
    ModelsListed,
    ModelStateChanged,
    RemoveModel,
    RequestId,
    SetAdapters,
    SetEyes,
    SettingsChanged,
)
from core.records import (
    Adapter,
    Fit,
    HubFile,
    LearningMode,
    ModelId,
    ModelInfo,
    ModelPhase,
    ModelState,
    Offer,
    Problem,
    Settings,
)
from tests.unit_app.fake_client import READY_MODEL, FakeClient

QWEN = ModelInfo(
    id=ModelId("qwen"), name="Qwen2.5 1.5B", size_bytes=1_117_320_768, licence="Apache-2.0", offer=Offer.BEST,
    description="Small and quick.", context_length=32768, downloadable=True, in_package_index=True,
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
    page = ModelsPage(catalog, style, client)
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


def settle() -> None:
    """Qt shows what was added to a layout by and by, and the page makes its cards a few at a time."""
    for _ in range(20):
        QApplication.processEvents()


def texts(widget: QWidget) -> str:
    settle()
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def button(widget: QWidget, name: str) -> QPushButton:
    settle()
    return next(b for b in widget.findChildren(QPushButton) if b.text() == name and b.isVisible())


def buttons(widget: QWidget) -> list[str]:
    settle()
    return [b.text() for b in widget.findChildren(QPushButton) if b.isVisible()]


def click(qtbot: QtBot, widget: QWidget, name: str) -> None:
    qtbot.waitUntil(lambda: button(widget, name).height() > 0)  # a card that was moved is laid out by and by
    qtbot.mouseClick(button(widget, name), Qt.MouseButton.LeftButton)


# --- first start ------------------------------------------------------------------------------------------------------


def test_first_start_offers_a_model(welcome: WelcomePanel) -> None:
    assert welcome.isVisible()
    assert "Qwen2.5 1.5B · 1.12 GB · Apache-2.0" in texts(welcome)
    assert sorted(buttons(welcome)) == ["Download", "Open a GGUF file…", "Other models…"]


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
    kept = ModelInfo(
        id=QWEN.id,
        name=QWEN.name,
        size_bytes=QWEN.size_bytes,
        partial_bytes=412_000_000,
        offer=Offer.BEST,
        downloadable=True,
    )
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


BEST = ModelInfo(
    id=ModelId("best"), name="Best 4B", size_bytes=2_497_000_000, licence="Apache-2.0", offer=Offer.BEST, description="The best.",
    downloadable=True, tokens_per_s=14.3, fit=Fit.FAST,
)  # fmt: skip
SMALLER = msgspec.structs.replace(QWEN, offer=Offer.SMALLER, tokens_per_s=31.0)
UNREACHABLE = Problem(
    code="download",
    what="Best 4B couldn't be downloaded (model hub: it can't be reached).",
    safe="Nothing was changed.",
    next_step="Check the internet connection, then try again.",
)


@pytest.fixture
def two(welcome: WelcomePanel, client: FakeClient) -> WelcomePanel:
    """The first start on a computer that is good for more than the package index has."""
    client.emit(ModelsChanged())
    list_models(client, BEST, SMALLER)
    return welcome


def test_the_best_for_this_computer_is_offered_and_a_smaller_one_below(two: WelcomePanel, client: FakeClient) -> None:
    shown = texts(two)
    assert "Best 4B · 2.50 GB · Apache-2.0 · fast here · about 14 tokens a second\nThe best." in shown
    assert "Smaller, from the package index: Qwen2.5 1.5B · 1.12 GB · Apache-2.0 · about 31 tokens a second" in shown
    assert sorted(buttons(two)) == ["Download", "Download this one", "Open a GGUF file…", "Other models…"]
    assert not client.all(DownloadModel)  # nothing looks whether the hub is there


def test_the_smaller_one_takes_one_click(qtbot: QtBot, two: WelcomePanel, client: FakeClient) -> None:
    click(qtbot, two, "Download this one")
    assert client.last(DownloadModel).model_id == "qwen"
    assert "Qwen2.5 1.5B · 1.12 GB" in texts(two) and "Best 4B" not in texts(two)
    client.done(DownloadModel)
    client.emit(DownloadFailed(model_id=QWEN.id, problem=Problem(code="cancelled", what="Stopped.")))
    list_models(client, BEST, SMALLER)
    assert "Larger and better: Best 4B · 2.50 GB" in texts(two)
    click(qtbot, two, "Download this one")
    assert client.last(DownloadModel).model_id == "best"


def test_where_the_hub_cant_be_reached_there_is_the_package_index(
    qtbot: QtBot, two: WelcomePanel, client: FakeClient
) -> None:
    click(qtbot, two, "Download")
    client.done(DownloadModel)
    assert "package index" not in texts(two)
    client.emit(DownloadFailed(model_id=BEST.id, problem=UNREACHABLE))
    list_models(client, BEST, SMALLER)
    shown = texts(two)
    assert "model hub: it can't be reached" in shown
    assert "The package index may be reachable where the model hub isn't. It has a smaller model: Qwen2.5 1.5B" in shown
    click(qtbot, two, "Download this one")
    assert client.last(DownloadModel).model_id == "qwen"
    assert "can't be reached" not in texts(two)
    client.done(DownloadModel)
    client.emit(DownloadFinished(model_id=QWEN.id))
    assert client.last(LoadModel).model == "qwen"


def test_a_download_stays_in_sight_when_something_else_would_be_offered_by_now(
    qtbot: QtBot, two: WelcomePanel, client: FakeClient
) -> None:
    click(qtbot, two, "Download")
    client.done(DownloadModel)
    client.emit(ModelsChanged())
    list_models(
        client,
        msgspec.structs.replace(BEST, offer=Offer.NONE),
        QWEN,
        msgspec.structs.replace(QUICK, offer=Offer.SMALLER),
    )
    assert "Best 4B · 2.50 GB" in texts(two)
    assert "Connecting…" in texts(two)
    assert "Cancel" in buttons(two)


def test_a_core_that_dies_ends_its_downloads(qtbot: QtBot, welcome: WelcomePanel, client: FakeClient) -> None:
    click(qtbot, welcome, "Download")
    client.done(DownloadModel)
    client.emit(progress(1000))
    client.set_phase(CorePhase.RESTARTED)
    client.become_ready(settings=Settings(), model=ModelState())
    assert "Download" in buttons(welcome)


def test_downloads_go_on_where_the_window_takes_another_language(
    qtbot: QtBot, welcome: WelcomePanel, client: FakeClient, catalog: ModelCatalog
) -> None:
    told = client.become_ready(settings=Settings(), model=ModelState())
    click(qtbot, welcome, "Download")
    client.done(DownloadModel)
    client.emit(progress(1000))
    # A new window is told anew of the core that runs.
    client.welcomed.emit(told)
    assert "Cancel" in buttons(welcome) and len(catalog.progress) == 1
    client.set_phase(CorePhase.RESTARTED)
    client.become_ready(settings=Settings(), model=ModelState())
    assert not catalog.progress


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


LARGE = ModelInfo(
    id=ModelId("large"), name="Large", size_bytes=9_000_000_000, licence="Gemma", licence_url="https://example.org/terms",
    downloadable=True, fit=Fit.TOO_LARGE, memory_bytes=9_900_000_000, memory_free=6_100_000_000, languages=("en", "zh", "de", "fr", "it"),
    language_count=119, thinks=True, functions=True,
)  # fmt: skip
QUICK = ModelInfo(
    id=ModelId("quick"), name="Quick", size_bytes=400_000_000, licence="MIT", downloadable=True, fit=Fit.FAST, tokens_per_s=41.2,
    prefill_tokens_per_s=200.0, speed_measured=True, memory_by_context={4096: 700_000_000, 8192: 800_000_000},
)  # fmt: skip
SLOW = ModelInfo(
    id=ModelId("slow"),
    name="Slow",
    size_bytes=5_000_000_000,
    licence="MIT",
    downloadable=True,
    fit=Fit.SLOW,
    tokens_per_s=2.5,
)


def test_what_is_good_for_this_computer_comes_before_what_is_not(page: ModelsPage, client: FakeClient) -> None:
    client.emit(ModelsChanged())
    list_models(client, LARGE, SLOW, QUICK, SMOL)
    shown = texts(page)
    order = [
        "On this computer", "SmolLM2", "Good for this computer", "Quick", "Slow on this computer", "Slow",
        "Too large for the memory that is free", "Large",
    ]  # fmt: skip
    places = [shown.index(f"{words}\n") for words in order]
    assert places == sorted(places)
    for words in ("fast here", "slow here", "won't fit: needs 9.90 GB, 6.10 GB free"):
        assert words in shown
    # It moves when something changes.
    client.emit(ModelsChanged())
    list_models(client, msgspec.structs.replace(LARGE, fit=Fit.FINE), SMOL)
    assert "Too large" not in texts(page)
    assert "good here" in texts(page)


def test_a_fit_explains_itself(page: ModelsPage, client: FakeClient) -> None:
    client.emit(ModelsChanged())
    list_models(client, QUICK, SLOW, SMOL)
    settle()
    pills = {label.text(): label.toolTip() for label in page.findChildren(QLabel)}
    assert pills["fast here"].splitlines() == [
        "Writes about 41 tokens a second, as measured on this computer.",
        "Reads a conversation of 2,000 tokens in about 10 s.",
        "Memory with a context of 4,096 tokens: 700 MB",
        "Memory with a context of 8,192 tokens: 800 MB",
    ]
    assert pills["slow here"].startswith("Writes about 2.5 tokens a second, estimated")


def test_a_model_that_sees_says_so_and_counts_both_its_files(page: ModelsPage, client: FakeClient) -> None:
    client.emit(ModelsChanged())
    list_models(client, msgspec.structs.replace(QWEN, sees=True, eyes_bytes=445_000_000), SMOL)
    settle()
    pills = [label for label in page.findChildren(QLabel) if label.text() == "Sees pictures"]
    assert [pill.isVisible() for pill in pills].count(True) == 1
    assert "1.56 GB" in texts(page)
    client.emit(ModelsChanged())
    list_models(client, QWEN, SMOL)
    settle()
    assert not any(pill.isVisible() for pill in page.findChildren(QLabel) if pill.text() == "Sees pictures")


def test_languages_abilities_and_the_licence_before_the_download(
    qtbot: QtBot, page: ModelsPage, client: FakeClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    client.emit(ModelsChanged())
    list_models(client, LARGE, SMOL)
    shown = texts(page)
    assert "English, 中文, Deutsch, français and 115 more" in shown
    assert "thinks before it answers · searches its memory by itself" in shown
    click(qtbot, page, "Licence: Gemma. By downloading you accept it.")
    assert opened == ["https://example.org/terms"]


def test_a_model_is_removed_once_that_is_confirmed(qtbot: QtBot, page: ModelsPage, client: FakeClient) -> None:
    settle()
    remove = next(b for b in page.findChildren(QToolButton) if b.toolTip() == "Remove SmolLM2" and b.isVisible())
    qtbot.mouseClick(remove, Qt.MouseButton.LeftButton)
    dialog = page.findChild(ConfirmDialog)
    assert isinstance(dialog, ConfirmDialog)
    assert "98 MB are freed" in texts(dialog)
    assert not client.all(RemoveModel)
    click(qtbot, dialog, "Remove")
    assert client.last(RemoveModel).model_id == "smol"
    with qtbot.waitSignal(page._catalog.failed):
        client.fail(Problem(code="storage", what="It can't be deleted."), RemoveModel)


def test_a_file_that_is_no_model_offers_no_download(page: ModelsPage, client: FakeClient) -> None:
    client.emit(ModelsChanged())
    list_models(client, ModelInfo(id=ModelId("/home/me/diary.gguf"), name="diary", size_bytes=10, own=True))
    assert "Download" not in buttons(page)
    assert "diary" in texts(page)


# --- from the hub -----------------------------------------------------------------------------------------------------


@pytest.fixture
def dialog(qtbot: QtBot, page: ModelsPage) -> HubDialog:
    click(qtbot, page, "Add from the hub…")
    dialog = page.findChild(HubDialog)
    assert isinstance(dialog, HubDialog)
    return dialog


def found(*files: HubFile) -> HubFilesListed:
    return HubFilesListed(request_id=RequestId(0), repository="some/one", licence="mit", files=files)


def hub_file(name: str, size: int = 1_000_000_000, fit: Fit = Fit.FAST) -> HubFile:
    return HubFile(name=name, size_bytes=size, sha256="0" * 64, fit=fit)


def test_a_model_from_the_hub(qtbot: QtBot, dialog: HubDialog, client: FakeClient) -> None:
    assert not dialog.look.isEnabled()
    qtbot.keyClicks(dialog.repository, "some/one")
    qtbot.keyClick(dialog.repository, Qt.Key.Key_Return)
    assert client.last(ListHubFiles).repository == "some/one"
    assert "Asking the hub…" in texts(dialog)
    files = hub_file("a-Q4.gguf"), hub_file("b-Q8.gguf", 20_000_000_000, Fit.TOO_LARGE)
    client.answer(found(*files), ListHubFiles)
    shown = texts(dialog)
    assert "some/one · licence: mit" in shown and "1.00 GB" in shown and "too large for the free memory" in shown
    get = next(b for b in dialog.findChildren(QPushButton) if b.accessibleName() == "Download a-Q4.gguf")
    qtbot.mouseClick(get, Qt.MouseButton.LeftButton)
    assert client.last(AddHubModel).file == "a-Q4.gguf"
    with qtbot.waitSignal(dialog.accepted):
        client.done(AddHubModel)


def test_a_hub_that_says_no_and_a_later_question(qtbot: QtBot, dialog: HubDialog, client: FakeClient) -> None:
    qtbot.keyClicks(dialog.repository, "some/one")
    click(qtbot, dialog, "Look")
    client.fail(Problem(code="download", what="The hub has no repository some/one."), ListHubFiles)
    assert "no repository some/one" in texts(dialog)
    click(qtbot, dialog, "Look")
    assert "no repository some/one" not in texts(dialog)
    first = client.unanswered(ListHubFiles)[0]
    click(qtbot, dialog, "Look")
    client.answer(found(hub_file("late.gguf")), first)
    assert "late.gguf" not in texts(dialog)
    client.answer(found(), ListHubFiles)
    assert "no GGUF file" in texts(dialog)


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


def test_the_first_start_says_what_is_remembered_before_it_offers_a_model(
    qtbot: QtBot, room: QWidget, client: FakeClient, catalog: ModelCatalog, style: Style, paths: Paths
) -> None:
    appearance = Appearance(paths.window)
    first = FirstWords(client, style, appearance)
    panel = WelcomePanel(catalog, style, first)
    panel.setParent(room)
    room.resize(800, 700)
    panel.resize(room.size())
    room.show()
    client.become_ready(model=ModelState(), settings=Settings())
    list_models(client, QWEN)
    panel.show()
    qtbot.waitUntil(first.isVisible)
    assert client.welcome is not None
    assert client.welcome.folders.data in first.kept.text()
    assert not panel.others.isVisible()
    first.learning.setCurrentIndex(first.learning.findData(LearningMode.PROPOSED))
    first.learning.activated.emit(1)
    assert client.last(ChangeSettings).learning is LearningMode.PROPOSED
    with qtbot.waitSignal(first.language_chosen) as chosen:
        first.language.setCurrentIndex(first.language.findData(Language.CHINESE))
        first.language.activated.emit(2)
    assert chosen.args == [Language.CHINESE]
    qtbot.mouseClick(first.skip, Qt.MouseButton.LeftButton)
    assert appearance.welcomed
    assert not first.isVisible()
    with qtbot.waitSignal(panel.models_requested):
        qtbot.mouseClick(panel.others, Qt.MouseButton.LeftButton)


# --- what a model sees with --------------------------------------------------------------------------------------------


def own_model(**changes: object) -> ModelInfo:
    own = ModelInfo(
        id=ModelId("/home/me/owl.gguf"),
        name="Owl VL 2B",
        size_bytes=1_500_000_000,
        own=True,
        installed=True,
        path="/home/me/owl.gguf",
        context_length=8192,
    )
    return msgspec.structs.replace(own, **changes)


def test_what_a_model_of_ones_own_sees_with_is_chosen_by_hand(
    qtbot: QtBot, page: ModelsPage, client: FakeClient
) -> None:
    assert "mmproj" not in texts(page), "those of the catalog have theirs"
    client.emit(ModelsChanged())
    list_models(client, QWEN, SMOL, own_model())
    click(qtbot, page, "Have it see pictures: choose its mmproj file…")
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit("/home/me/mmproj-owl.gguf")
    asked = client.last(SetEyes)
    assert (asked.model_id, asked.path) == ("/home/me/owl.gguf", "/home/me/mmproj-owl.gguf")
    problem = Problem(code="model", what="mmproj-owl.gguf was made for another model than owl.gguf.")
    with qtbot.waitSignal(page._catalog.failed):
        client.fail(problem, SetEyes)
    client.emit(SettingsChanged(settings=Settings(model="smol", eyes={asked.model_id: asked.path})))
    client.emit(ModelsChanged())
    list_models(client, QWEN, SMOL, own_model(sees=True, eyes=asked.path, eyes_bytes=800_000_000))
    assert "Sees with mmproj-owl.gguf" in texts(page)
    click(qtbot, page, "Not with this one")
    assert (client.last(SetEyes).model_id, client.last(SetEyes).path) == (asked.model_id, "")


def test_long_names_of_files_make_no_card_wider_than_the_page(page: ModelsPage, client: FakeClient) -> None:
    def widest() -> int:
        return max(card.minimumSizeHint().width() for card in page.findChildren(ModelCard))

    narrow = widest()
    own = own_model(sees=True, eyes=f"/home/me/{'mmproj-' * 30}f16.gguf")
    beside: dict[str, tuple[Adapter, ...]] = {own.path: (Adapter(path=f"/home/me/{'letters-' * 30}.gguf"),)}
    client.emit(SettingsChanged(settings=Settings(model=own.path, adapters=beside)))
    client.emit(ModelsChanged())
    list_models(client, own, QWEN, SMOL)
    assert "Sees with mmproj-" in texts(page) and "With the adapter" in texts(page)
    assert widest() < narrow + 100


# --- adapters ---------------------------------------------------------------------------------------------------------


def test_a_model_says_which_adapter_it_has_and_can_do_without(
    qtbot: QtBot, page: ModelsPage, client: FakeClient
) -> None:
    assert "adapter" not in texts(page)
    beside = Settings(model="smol", adapters={"smol": (Adapter(path="/home/me/formal letters.gguf"),)})
    client.emit(SettingsChanged(settings=beside))
    assert "With the adapter “formal letters”" in texts(page)
    click(qtbot, page, "Remove")
    assert (client.last(SetAdapters).model, client.last(SetAdapters).adapters) == ("smol", ())
    client.emit(SettingsChanged(settings=Settings(model="smol")))
    client.done(SetAdapters)
    assert "adapter" not in texts(page)
