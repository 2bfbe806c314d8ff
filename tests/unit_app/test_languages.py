"""Every page in every language the window speaks, in letters of twice the size: nothing is cut off, nothing overlaps."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDateEdit,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

from app.main_window import MainWindow
from app.memory.conversations_dialog import ConversationsDialog
from app.memory.transfer_dialog import ImportDialog
from app.models.models_page import ModelsPage
from app.settings.settings_page import SettingsPage
from app.tasks.kinds import Kind
from app.tasks.sources import TaskSource
from app.translation import LANGUAGE_NAMES, Language, Translation
from app.widgets.buttons import Button
from app.widgets.labels import ElidedLabel
from core.protocol import CardRead, ReadCard, RequestId, ShowToolServerLog, ToolServerLogShown
from core.records import ImportFate, ImportItem, MemoryKind, PersonaCard
from tests.unit_app.documents.library import LOCKED
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.memory.test_conversation_import import previewed
from tests.unit_app.memory.test_memory_filters import preview
from tests.unit_app.samples import HOUSE, answer_all
from tests.unit_app.tools.examples import SERVERS
from tests.unit_app.whole_window import PAGES, go_to, whole_window

# Chinese, Japanese and Korean may be broken between any two letters.
_WORD = re.compile("[^\\s\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef]+")

# What fits by so many pixels less fits to the eye: half a pixel is lost to rounding at each side.
_ROUNDING = 2

# Words that wrap have their height only when the rows around them have been laid out again.
_SETTLED_S = 2.0


CARD = PersonaCard(
    name="Ada",
    instructions="You are Ada.",
    greetings=("Ahoy! What a long way you have come to ask me about charts, of all things.",),
    notes="Be kind to her.",
    creator="Somebody",
    left_out=("scenario", "mes_example"),
    entries_left_out=3,
)


@pytest.mark.parametrize("language", LANGUAGE_NAMES, ids=str)
def test_every_page_fits_in_large_letters(
    language: Language, qapp: QApplication, tmp_path: Path, translation: Translation
) -> None:
    wrong: list[str] = []
    with whole_window(qapp, tmp_path, translation, language, 2.0) as (window, client):
        for size in ((900, 600), (1280, 800)) if language is Language.ENGLISH else ((900, 600),):
            window.resize(*size)
            for page in PAGES:
                go_to(window, client, page)
                QTest.qWait(20)
                wrong += [f"{page} at {size}: {what}" for what in wrong_with(window)]
                assert window.width() == size[0], f"{page} forces the window wider"
        window.resize(900, 600)
        opened = dialogs(window, client)
        assert len(opened) == 22
        for dialog in opened:
            dialog.show()
            QTest.qWait(20)
            assert dialog.width() <= window.width(), dialog
            wrong += [f"{type(dialog).__name__}: {what}" for what in wrong_with(dialog)]
            dialog.close()
    assert not wrong, "\n".join(wrong)


def dialogs(window: MainWindow, client: FakeClient) -> list[QDialog]:
    """One of each kind."""
    go_to(window, client, "conversation")
    window.sidebar.edit_project(HOUSE.id)
    window.sidebar.list.project_delete_requested.emit(HOUSE.id)
    window.sidebar.results.filters.when.menu().actions()[-1].trigger()
    window.chat.edit_prompts()
    window.chat.header.share_wanted.emit()
    window.chat.header.scope_button.some_wanted.emit()
    window.documents.document_actions.ask_password(LOCKED)
    window.exporter.ask_all()
    window.personas.import_card("ada.json")
    client.answer(CardRead(request_id=RequestId(0), card=CARD), ReadCard)
    answer_all(client)
    models, settings = window.findChild(ModelsPage), window.findChild(SettingsPage)
    assert models is not None
    assert settings is not None
    models.add_from_hub()
    window.memories.files.paste_memories()
    window.reminders.add()
    servers = settings.tool_servers
    servers.edit(SERVERS[0])
    servers.paste_button.click()
    servers.rows[SERVERS[0].server.id].look_button.click()
    servers.rows[SERVERS[0].server.id].log_action.trigger()
    client.answer(ToolServerLogShown(request_id=RequestId(0), text="a line\n" * 50), ShowToolServerLog)
    window.tasks.texts.starter.begin(Kind.CLASSIFY, TaskSource(), window)
    errands = window.tasks.errands.starter
    errands.begin("", window)
    errands.edit_schedule(window.tasks.errands.schedules.items[0], window)
    # The last of what destroys something is to delete everything.
    [button for button in settings.findChildren(Button) if button.property("look") == "destructive"][-1].click()
    item = ImportItem(text="You live in Porto", kind=MemoryKind.PLACE, fate=ImportFate.CHANGED)
    return [
        *(dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()),
        ImportDialog(preview(item, new=3, changed=1, unusable=2), window),
        ConversationsDialog(previewed(unusable=3), window),
    ]


def wrong_with(window: QWidget) -> list[str]:
    """What is still so when everything has come to its place."""
    limit = time.monotonic() + _SETTLED_S
    while (found := [*cut_off(window), *overlapping(window)]) and time.monotonic() < limit:
        QTest.qWait(20)
    return found


def cut_off(window: QWidget) -> Iterator[str]:
    """What has less room than its words need, or stands out of sight at a side."""
    for widget in _seen(window, QLabel, QAbstractButton, QComboBox, QLineEdit, QHeaderView):
        wanted, room = _wanted(widget)
        if wanted > room + _ROUNDING:
            yield f"{_words(widget)!r} has {room} of {wanted} px"
        if isinstance(widget, QLabel) and widget.wordWrap():
            high = widget.heightForWidth(widget.width())
        else:
            high = widget.minimumSizeHint().height()
        if high > widget.height() + _ROUNDING:
            yield f"{_words(widget)!r} is {widget.height()} of {high} px high"
        if isinstance(widget, QAbstractButton) and not _in_sight(widget, window):
            yield f"{_words(widget)!r} isn't in sight"


def _seen(window: QWidget, *kinds: type[QWidget]) -> list[QWidget]:
    return [
        widget
        for kind in kinds
        for widget in window.findChildren(kind)
        if widget.isVisible() and (isinstance(widget, QHeaderView) or _words(widget))
    ]


def _words(widget: QWidget) -> str:
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    if isinstance(widget, QHeaderView):
        return "heading"
    assert isinstance(widget, QLabel | QAbstractButton)
    return widget.text()


def _wanted(widget: QWidget) -> tuple[int, int]:
    """How wide the words are, and how much room they have."""
    metrics = widget.fontMetrics()
    if isinstance(widget, ElidedLabel):
        return 0, 0
    if isinstance(widget, QLabel) and widget.wordWrap():
        return max(map(metrics.horizontalAdvance, _WORD.findall(widget.text())), default=0), widget.width()
    if isinstance(widget, QComboBox):
        option = QStyleOptionComboBox()
        widget.initStyleOption(option)
        field = widget.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, widget
        )
        return metrics.horizontalAdvance(widget.currentText()), field.width()
    if isinstance(widget, QLineEdit):
        # A date is there to be read; what was typed may be longer than its field.
        words = widget.text() if isinstance(widget.parent(), QDateEdit) else widget.placeholderText()
        return metrics.horizontalAdvance(words), widget.width()
    if isinstance(widget, QHeaderView):
        shown = [at for at in range(widget.count()) if not widget.isSectionHidden(at)]
        short = [widget.sectionSizeFromContents(at).width() - widget.sectionSize(at) for at in shown]
        return max(short, default=0), 0
    return widget.sizeHint().width(), widget.width()


def _in_sight(widget: QWidget, window: QWidget) -> bool:
    """It isn't cut off at the side; below it may be scrolled to."""
    left = widget.mapTo(window, widget.rect().topLeft()).x()
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    right_edge = window.width() if parent is None else parent.mapTo(window, parent.rect().topRight()).x() + 1
    return left >= 0 and left + widget.width() <= right_edge + 1


def overlapping(window: QWidget) -> Iterator[str]:
    """Controls of one widget that cover each other."""
    by_parent: dict[int, list[QWidget]] = {}
    for widget in _seen(window, QLabel, QAbstractButton, QComboBox, QLineEdit):
        by_parent.setdefault(id(widget.parentWidget()), []).append(widget)
    for widgets in by_parent.values():
        for one, other in combinations(widgets, 2):
            common: QRect = one.geometry() & other.geometry()
            if common.width() > _ROUNDING and common.height() > _ROUNDING and not _inside(one, other):
                yield f"{_words(one)!r} and {_words(other)!r} overlap"


def _inside(one: QWidget, other: QWidget) -> bool:
    return one.isAncestorOf(other) or other.isAncestorOf(one)
