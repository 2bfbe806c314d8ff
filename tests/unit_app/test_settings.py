"""The Settings page: what is chosen acts at once, and is there at the next start."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton, QRadioButton, QSlider
from pytestqt.qtbot import QtBot

from app.appearance import Appearance
from app.models.catalog import ModelCatalog
from app.settings.notices_dialog import NoticesDialog
from app.settings.settings_page import SettingsPage
from app.style import Style, Theme
from app.translation import Language
from app.widgets.confirm_dialog import ConfirmDialog
from core.paths import Paths
from core.protocol import (
    ChangeSettings,
    CheckForUpdates,
    ClearStates,
    DeleteEverything,
    MeasureStates,
    ModelStateChanged,
    RequestId,
    SettingsChanged,
    StatesMeasured,
    UpdatesChecked,
)
from core.records import LearningMode, ModelPhase, ModelState, Placement, Problem, ReadAlong, Settings
from tests.unit_app.fake_client import FakeClient


@pytest.fixture
def page(qtbot: QtBot, client: FakeClient, style: Style, paths: Paths) -> SettingsPage:
    page = SettingsPage(client, ModelCatalog(client, client), style, Appearance(paths.window))
    qtbot.addWidget(page)
    page.resize(900, 1200)
    page.show()
    client.become_ready()
    return page


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Addresses that were opened in the browser."""
    addresses: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: addresses.append(url.toString()))
    return addresses


def choose(qtbot: QtBot, page: SettingsPage, name: str, entry: str) -> None:
    box = next(box for box in page.findChildren(QComboBox) if box.accessibleName() == name)
    box.setFocus()
    while box.currentText() != entry:
        qtbot.keyClick(box, Qt.Key.Key_Down if box.findText(entry) > box.currentIndex() else Qt.Key.Key_Up)


def test_theme_acts_at_once_and_stays(qtbot: QtBot, page: SettingsPage, style: Style, paths: Paths) -> None:
    choose(qtbot, page, "Theme", "Dark")
    assert style.dark
    assert Appearance(paths.window).theme is Theme.DARK


def test_text_size_acts_after_a_moment_and_stays(qtbot: QtBot, page: SettingsPage, style: Style, paths: Paths) -> None:
    slider = page.findChild(QSlider)
    assert isinstance(slider, QSlider)
    with qtbot.waitSignal(style.changed):
        qtbot.keyClick(slider, Qt.Key.Key_Right)
        qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert style.text_scale == pytest.approx(1.2)
    assert Appearance(paths.window).text_scale == pytest.approx(1.2)
    assert "120 %" in [label.text() for label in page.findChildren(QLabel)]


def test_language_is_told_once(qtbot: QtBot, page: SettingsPage, paths: Paths) -> None:
    with qtbot.waitSignal(page.language_chosen) as chosen:
        choose(qtbot, page, "Language", "简体中文")
    assert chosen.args is not None
    assert Appearance(paths.window).language is Language.CHINESE


def test_what_to_remember(qtbot: QtBot, page: SettingsPage, client: FakeClient) -> None:
    radios = {radio.text(): radio for radio in page.findChildren(QRadioButton)}
    assert radios["Automatic"].isChecked()
    qtbot.mouseClick(radios["Off"], Qt.MouseButton.LeftButton)
    assert client.last(ChangeSettings).learning is LearningMode.OFF
    client.emit(SettingsChanged(settings=Settings(learning=LearningMode.OFF)))
    client.done(ChangeSettings)
    assert radios["Off"].isChecked()
    # As a screen reader switches it.
    radios["Automatic"].toggle()
    assert client.last(ChangeSettings).learning is LearningMode.AUTOMATIC
    # Chosen elsewhere, it is shown and not asked for again.
    asked = len(client.all(ChangeSettings))
    client.emit(SettingsChanged(settings=Settings(learning=LearningMode.OFF)))
    assert radios["Off"].isChecked()
    assert len(client.all(ChangeSettings)) == asked


def test_context_window(qtbot: QtBot, page: SettingsPage, client: FakeClient) -> None:
    choose(qtbot, page, "Context window", "4,096 tokens")
    assert client.last(ChangeSettings).context_length == 4096
    client.emit(SettingsChanged(settings=Settings(context_length=5000)))  # by hand, in the file
    box = next(box for box in page.findChildren(QComboBox) if box.accessibleName() == "Context window")
    assert box.currentText() == "5,000 tokens"


def test_keys_and_values_in_8_bits(qtbot: QtBot, page: SettingsPage, client: FakeClient) -> None:
    box = next(box for box in page.findChildren(QCheckBox) if box.accessibleName() == "Compact context")
    assert not box.isChecked()
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    assert client.last(ChangeSettings).quantized_kv is True
    client.fail(Problem(code="model_error", what="There is not enough memory."), ChangeSettings)
    assert not box.isChecked()
    client.emit(SettingsChanged(settings=Settings(quantized_kv=True)))
    assert box.isChecked()


def test_saved_states_are_limited_measured_and_cleared(qtbot: QtBot, page: SettingsPage, client: FakeClient) -> None:
    clear = next(b for b in page.findChildren(QPushButton) if b.accessibleName() == "Clear saved conversation states")
    client.answer(StatesMeasured(request_id=RequestId(0), used_bytes=123_000_000), MeasureStates)
    assert clear.text() == "Clear 123 MB"
    qtbot.mouseClick(clear, Qt.MouseButton.LeftButton)
    client.done(ClearStates)
    client.answer(StatesMeasured(request_id=RequestId(0), used_bytes=0), MeasureStates)
    assert not clear.isEnabled()
    choose(qtbot, page, "Saved conversation states", "Keep none")
    assert client.last(ChangeSettings).states_limit_mb == 0


def test_the_graphics_processor(qtbot: QtBot, page: SettingsPage, client: FakeClient) -> None:
    def placed(**facts: object) -> str:
        state = ModelState(phase=ModelPhase.READY, name="Qwen", placement=Placement(**facts))  # type: ignore[arg-type]
        client.emit(ModelStateChanged(state=state))
        return page.model.placement.text()

    assert placed() == "There is none that this version of Rememora can use."
    assert placed(gpus=("RTX 4060",), gpu_layers=20, layers=29) == "RTX 4060: 20 of 29 layers"
    assert placed(gpus=("RTX 4060",), layers=29, failed=True).startswith("RTX 4060 couldn't take it")
    box = next(box for box in page.findChildren(QCheckBox) if box.accessibleName() == "Graphics processor")
    assert box.isChecked()
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    assert client.last(ChangeSettings).use_gpu is False


def test_when_it_reads_along(qtbot: QtBot, page: SettingsPage, client: FakeClient) -> None:
    choice = page.model.reading
    assert choice.accessibleName() == "Read along while you type"
    assert choice.currentText() == "Only when plugged in"
    choice.setFocus()
    qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert client.last(ChangeSettings).read_along is ReadAlong.NEVER
    client.emit(SettingsChanged(settings=Settings(read_along=ReadAlong.ALWAYS)))
    assert choice.currentText() == "Always"


def test_another_hub(qtbot: QtBot, page: SettingsPage, client: FakeClient) -> None:
    field = page.model.hub
    assert field.accessibleName() == "Model hub"
    qtbot.keyClicks(field, "https://mirror.example")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert client.last(ChangeSettings).hub_endpoint == "https://mirror.example"
    with qtbot.waitSignal(page.problem_requested):
        client.fail(Problem(code="invalid_request", what="That is no address."), ChangeSettings)
    assert field.text() == ""
    client.emit(SettingsChanged(settings=Settings(hub_endpoint="https://mirror.example")))
    field.clear()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert client.last(ChangeSettings).hub_endpoint == ""


def test_a_setting_that_was_not_changed_goes_back(qtbot: QtBot, page: SettingsPage, client: FakeClient) -> None:
    radios = {radio.text(): radio for radio in page.findChildren(QRadioButton)}
    qtbot.mouseClick(radios["Off"], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.problem_requested):
        client.fail(Problem(code="storage_full", what="The disk is full."), ChangeSettings)
    assert radios["Automatic"].isChecked()


def test_folders_are_shown_and_opened(qtbot: QtBot, page: SettingsPage, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    button = next(b for b in page.findChildren(QPushButton) if b.accessibleName() == "Open the data folder")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert opened == ["/home/me/rememora"]
    assert "/home/me/rememora" in [label.text() for label in page.findChildren(QLabel)]


def test_delete_everything_asks_once_and_needs_consent(qtbot: QtBot, page: SettingsPage, client: FakeClient) -> None:
    button = next(b for b in page.findChildren(QPushButton) if b.text() == "Delete everything…")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    dialog = page.findChild(ConfirmDialog)
    assert isinstance(dialog, ConfirmDialog)
    words = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    assert "all conversations" in words
    assert "all memories" in words
    assert "models and settings stay" in words
    yes = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Delete everything")
    assert not yes.isEnabled()
    box = dialog.findChild(QCheckBox)
    assert isinstance(box, QCheckBox)
    qtbot.keyClick(box, Qt.Key.Key_Space)
    dialog.grab()
    assert client.all(DeleteEverything) == []
    qtbot.mouseClick(yes, Qt.MouseButton.LeftButton)
    assert client.all(DeleteEverything)
    with qtbot.waitSignal(page.toast_requested):
        client.done(DeleteEverything)


def test_cancelling_deletes_nothing(qtbot: QtBot, page: SettingsPage, client: FakeClient) -> None:
    button = next(b for b in page.findChildren(QPushButton) if b.text() == "Delete everything…")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    dialog = page.findChild(ConfirmDialog)
    assert isinstance(dialog, ConfirmDialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert client.all(DeleteEverything) == []


def test_unreadable_values_are_as_never_set(paths: Paths) -> None:
    paths.window.parent.mkdir(parents=True)
    paths.window.write_text("[General]\ntheme=pink\nlanguage=tlh\ntext_scale=huge\ngeometry=5\n", "utf-8")
    appearance = Appearance(paths.window)
    assert appearance.theme is Theme.SYSTEM
    assert appearance.language is Language.SYSTEM
    assert appearance.text_scale == 1.0
    assert appearance.geometry is None
    assert appearance.sidebar_shown


def test_whose_work_is_in_it_is_told(qtbot: QtBot, page: SettingsPage) -> None:
    qtbot.mouseClick(page.about.notices_button, Qt.MouseButton.LeftButton)
    dialog = page.findChild(NoticesDialog)
    assert dialog is not None
    with qtbot.waitSignal(dialog.shown_whole, timeout=30_000):
        pass
    told = dialog.field.toPlainText()
    assert "PySide6_Essentials" in told or "PySide6-Essentials" in told
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in told.upper() or "LGPL" in told
    qtbot.mouseClick(dialog.close_button, Qt.MouseButton.LeftButton)


def releases(page: SettingsPage) -> tuple[str, list[str]]:
    """What the section says of updates, and its buttons."""
    about = page.about
    buttons = [button.text() for button in about.findChildren(QPushButton) if button.isVisible()]
    return about.update_note.text() if about.update_note.isVisible() else "", buttons


def test_a_build_that_knows_no_place_for_releases_has_no_button_for_it(page: SettingsPage) -> None:
    assert releases(page) == ("", ["Show them", "Report a problem…"])


def test_a_newer_version_is_looked_for_only_when_asked_and_its_page_opens_in_the_browser(
    qtbot: QtBot, client: FakeClient, page: SettingsPage, opened: list[str]
) -> None:
    client.become_ready(releases="https://releases.example/rememora.json")
    said, buttons = releases(page)
    assert "never looks for updates by itself" in said
    assert "releases.example" in said
    assert buttons == ["Check for updates", "Show them", "Report a problem…"]
    assert not client.all(CheckForUpdates)

    qtbot.mouseClick(page.about.check_button, Qt.MouseButton.LeftButton)
    assert releases(page)[0] == "Asking…"
    assert not page.about.check_button.isEnabled()
    answer = UpdatesChecked(
        request_id=RequestId(0), version="9.0", newer=True, page="https://releases.example/9", notes="It is faster."
    )
    client.answer(answer, CheckForUpdates)
    assert releases(page) == (
        "Rememora 9.0 is there. It is faster.",
        ["Open its page", "Check for updates", "Show them", "Report a problem…"],
    )
    qtbot.mouseClick(page.about.page_button, Qt.MouseButton.LeftButton)
    assert opened == ["https://releases.example/9"]


def test_the_newest_version_and_one_that_is_not_known_are_said(
    qtbot: QtBot, client: FakeClient, page: SettingsPage
) -> None:
    client.become_ready(releases="https://releases.example/rememora.json")
    qtbot.mouseClick(page.about.check_button, Qt.MouseButton.LeftButton)
    answer = UpdatesChecked(request_id=RequestId(0), version="0.1.0", newer=False, page="https://x.example", notes="")
    client.answer(answer, CheckForUpdates)
    assert releases(page) == ("This is the newest version.", ["Check for updates", "Show them", "Report a problem…"])

    qtbot.mouseClick(page.about.check_button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.problem_requested) as told:
        client.fail(Problem(code="updates_unknown", what="It couldn't be found out."), CheckForUpdates)
    assert told.args[0].code == "updates_unknown"
    assert releases(page) == (
        "It isn't known whether there is a newer version.",
        ["Check for updates", "Show them", "Report a problem…"],
    )
    assert page.about.check_button.isEnabled()
