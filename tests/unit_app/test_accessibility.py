"""The whole window through the eyes of a screen reader, and in large letters."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app.appearance import Appearance
from app.main_window import MainWindow
from app.memory.page import ViewName
from app.program import Program
from app.sidebar.sidebar import PageName
from app.style import Style
from app.translation import Language, Translation
from core.paths import Paths
from tests.unit_app.chat.factories import HERE
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.samples import answer_all

PAGES = [
    *(page.name for page in PageName if page is not PageName.MEMORIES),
    *(f"memories {view.value}" for view in ViewName),
    "memories detail",
    "memories editor",
    "conversation",
]

# Roles of things that are pressed, chosen or written in: each needs a name.
_NAMED = {
    QAccessible.Role.Button,
    QAccessible.Role.PushButton,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.List,
    QAccessible.Role.Table,
    QAccessible.Role.Slider,
    QAccessible.Role.SpinBox,
    QAccessible.Role.ProgressBar,
    QAccessible.Role.Link,
}


@pytest.fixture(params=[Language.ENGLISH, Language.CHINESE])
def window(
    request: pytest.FixtureRequest,
    qtbot: QtBot,
    qapp: QApplication,
    client: FakeClient,
    style: Style,
    paths: Paths,
    translation: Translation,
) -> MainWindow:
    appearance = Appearance(paths.window)
    appearance.language = request.param
    program = Program(qapp, client, style, appearance, translation)
    qtbot.addWidget(program.window)
    program.window.resize(1280, 800)
    program.window.show()
    client.become_ready()
    answer_all(client)
    return program.window


def go_to(window: MainWindow, client: FakeClient, page: str) -> None:
    if page == "conversation":
        window.show_conversation(HERE)
    elif page.startswith("memories"):
        window.show_page(PageName.MEMORIES)
        what = page.removeprefix("memories ")
        window.memories.show_view(ViewName(what) if what in set(ViewName) else ViewName.ALL)
    else:
        window.show_page(PageName[page])
    answer_all(client)
    if page in ("memories detail", "memories editor"):
        window.memories.browse.list.choose(0)
        answer_all(client)
        if page == "memories editor":
            window.memories.detail.edit()
    for _ in range(200):
        answer_all(client)
        QTest.qWait(5)
        if page != "memories map" or window.memories.map.ready:
            break


def interfaces(root: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """All that can be seen, parents first."""
    yield root
    for at in range(root.childCount()):
        child = root.child(at)
        if child is not None and child.isValid() and not child.state().invisible:
            yield from interfaces(child)


@pytest.mark.parametrize("page", PAGES)
def test_everything_has_a_name_and_a_role(window: MainWindow, client: FakeClient, page: str) -> None:
    go_to(window, client, page)
    root = QAccessible.queryAccessibleInterface(window)
    seen = 0
    nameless = []
    for one in interfaces(root):
        widget = one.object()
        focusable = isinstance(widget, QWidget) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if one.role() in _NAMED or focusable:
            seen += 1
            if not one.text(QAccessible.Text.Name).strip():
                nameless.append(f"{one.role().name}: {widget!r}")
    assert seen > 5
    assert not nameless


@pytest.mark.parametrize("page", PAGES)
def test_every_button_is_reached_by_tab(window: MainWindow, client: FakeClient, page: str) -> None:
    go_to(window, client, page)
    reached: set[int] = set()
    widget: QWidget | None = window
    for _ in range(2000):
        widget = widget.nextInFocusChain() if widget is not None else None
        if widget is None or id(widget) in reached:
            break
        reached.add(id(widget))
    lost = [
        button.accessibleName() or button.text()
        for button in window.findChildren(QAbstractButton)
        if button.isVisible()
        and button.isEnabled()
        and not button.focusPolicy() & Qt.FocusPolicy.TabFocus
        and button.objectName() != "qt_toolbar_ext_button"
        and not isinstance(button.parent(), _OWN_BUTTONS)
    ]
    assert not lost


def _own() -> tuple[type, ...]:
    from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QTableView

    # The cross in a field, the corner of a table: their keys are the field's.
    return (QLineEdit, QTableView, QCalendarWidget)


_OWN_BUTTONS = _own()


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("size", [(900, 600), (1280, 800)])
def test_letters_of_twice_the_size_fit(
    window: MainWindow, client: FakeClient, style: Style, page: str, size: tuple[int, int]
) -> None:
    style.set_text_scale(2.0)
    window.resize(*size)
    go_to(window, client, page)
    QTest.qWait(20)
    assert window.width() == size[0], "the page forces the window wider"
    cut = []
    for label in window.findChildren(QLabel):
        if not label.isVisible() or not label.text() or label.wordWrap() or type(label).__name__ == "ElidedLabel":
            continue
        wanted, room = label.sizeHint().width(), label.width()
        # Inside a scrolled column it may stand outside of sight, but not be narrower than its words.
        if room < wanted - 2:
            cut.append(f"{label.text()!r} has {room} of {wanted} px")
    assert not cut
    beyond = [
        button.text() or button.accessibleName()
        for button in window.findChildren(QAbstractButton)
        if button.isVisible() and not _in_sight(button, window)
    ]
    assert not beyond


def _in_sight(widget: QWidget, window: MainWindow) -> bool:
    """It isn't cut off at the side; below it may be scrolled to."""
    left = widget.mapTo(window, widget.rect().topLeft()).x()
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    right_edge = window.width() if parent is None else parent.mapTo(window, parent.rect().topRight()).x() + 1
    return left >= 0 and left + widget.width() <= right_edge + 1
