"""The whole window through the eyes of a screen reader, and in large letters."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleTextInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app.appearance import Appearance
from app.chat.accessible_text import give_texts_to_screen_readers
from app.chat.markdown_body import MarkdownBody
from app.chat.text_view import TextView
from app.main_window import MainWindow
from app.memory.memory_editor import MemoryEditor
from app.memory.page import ViewName
from app.program import Program
from app.sidebar.sidebar import PageName
from app.style import Style, Theme
from app.translation import Language, Translation
from app.widgets.accessible_toggle import give_toggles_to_screen_readers
from app.widgets.buttons import Button, IconButton
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


_LANGUAGES = (Language.ENGLISH, Language.CHINESE)


def shown_in(text_scale: float) -> pytest.MarkDecorator:
    """The window in both languages, with letters of this size."""
    return pytest.mark.parametrize(
        "shown", [(language, text_scale) for language in _LANGUAGES], ids=map(str, _LANGUAGES), indirect=True
    )


@pytest.fixture(scope="module")
def shown(
    request: pytest.FixtureRequest,
    qapp: QApplication,
    tmp_path_factory: pytest.TempPathFactory,
    translation: Translation,
) -> Iterator[tuple[MainWindow, FakeClient]]:
    """One window for all pages, as it is for a person: building it takes longer than any look at it."""
    language, text_scale = request.param
    style = Style(qapp, Theme.LIGHT)
    appearance = Appearance(tmp_path_factory.mktemp("config") / "window.ini")
    appearance.language = language
    client = FakeClient()
    window = Program(qapp, client, style, appearance, translation).window
    window.resize(1280, 800)
    window.show()
    client.become_ready()
    answer_all(client)
    style.set_text_scale(text_scale)
    yield window, client
    window.close()
    window.deleteLater()
    client.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(shown: tuple[MainWindow, FakeClient]) -> MainWindow:
    return shown[0]


@pytest.fixture
def client(shown: tuple[MainWindow, FakeClient]) -> FakeClient:
    return shown[1]


@pytest.fixture(autouse=True)
def _english() -> None:
    """The window keeps its own language."""


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
        # Each has its own, so that neither finds the other's still open.
        show_detail(window, client, 0 if page == "memories detail" else 1)
        if page == "memories editor":
            window.memories.detail.edit()
    answer_all(client)
    QTest.qWait(5)
    if page == "memories map":
        until(client, lambda: window.memories.map.ready)
    assert any(editor.isVisible() for editor in window.findChildren(MemoryEditor)) == (page == "memories editor")


def show_detail(window: MainWindow, client: FakeClient, row: int) -> None:
    listed, detail = window.memories.browse.list, window.memories.detail

    def clicked() -> bool:
        # Again where the list arrives only now: it lets go of what was chosen in the one before.
        listed.scrollTo(listed.model().index(row, 0))
        place = listed.visualRect(listed.model().index(row, 0)).center()
        QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)
        return detail.isVisible() and detail.memory is not None

    until(client, clicked)


def until(client: FakeClient, condition: Callable[[], bool]) -> None:
    """Answer what the window asks until it is so."""
    limit = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < limit, "it never came to that"
        answer_all(client)
        QTest.qWait(5)


def interfaces(root: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """All that can be seen, parents first."""
    yield root
    for at in range(root.childCount()):
        child = root.child(at)
        if child is not None and child.isValid() and not child.state().invisible:
            yield from interfaces(child)


@shown_in(1.0)
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


@shown_in(1.0)
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


@shown_in(2.0)
@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("size", [(900, 600), (1280, 800)])
def test_letters_of_twice_the_size_fit(
    window: MainWindow, client: FakeClient, page: str, size: tuple[int, int]
) -> None:
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


def spoken(view: TextView) -> QAccessibleTextInterface:
    text = QAccessible.queryAccessibleInterface(view).textInterface()
    assert text is not None
    return text


def test_a_reply_can_be_read_to_its_end(qtbot: QtBot, style: Style) -> None:
    give_texts_to_screen_readers()
    body = MarkdownBody(style)
    qtbot.addWidget(body)
    body.set_text("**First** 😀\n\n1. one\n2. two\n\n" + "word " * 2000 + "end\n\n| a | b |\n|---|---|\n| 1 | 2 |")
    prose, table = body.views
    text = spoken(prose)
    whole = text.text(0, text.characterCount())
    assert whole.startswith("First 😀\n\n1. one\n2. two\n\nword")
    assert whole.endswith("end")
    assert spoken(table).text(0, 100) == "a\tb\n1\t2"
    face = QAccessible.queryAccessibleInterface(prose)
    assert face.role() is QAccessible.Role.StaticText
    assert face.text(QAccessible.Text.Name) == whole


def test_texts_are_let_go_with_their_views(qtbot: QtBot, style: Style) -> None:
    give_texts_to_screen_readers()
    body = MarkdownBody(style)
    qtbot.addWidget(body)
    for number in range(50):
        body.set_text(f"text {number}\n\n---\n\nmore\n\n```\ncode\n```")
        assert [spoken(view).characterCount() for view in body.views][1:] == [4, 4]


def test_a_text_is_nothing_else_and_says_when_it_is_gone(qtbot: QtBot, style: Style) -> None:
    give_texts_to_screen_readers()
    body = MarkdownBody(style)
    qtbot.addWidget(body)
    body.set_text("some words")
    (view,) = body.views
    face = QAccessible.queryAccessibleInterface(view)
    # AT-SPI asks every object for all of these.
    others = (
        face.actionInterface,
        face.editableTextInterface,
        face.tableCellInterface,
        face.valueInterface,
    )
    assert [other() for other in others] == [None] * 4
    assert face.isValid()
    gone = view.accessible
    assert gone is not None
    shiboken6.delete(view)
    assert not gone.isValid()


def test_a_button_that_stays_pressed_does_what_it_does(qtbot: QtBot, style: Style) -> None:
    give_toggles_to_screen_readers()
    for button in (Button("A && B"), IconButton(style, "thumb-up", "A & B")):
        button.setCheckable(True)
        face = QAccessible.queryAccessibleInterface(button)
        assert (face.text(QAccessible.Text.Name), face.role()) == ("A & B", QAccessible.Role.CheckBox)
        assert not face.state().checked
        action = face.actionInterface()
        assert action is not None
        with qtbot.waitSignal(button.clicked):
            action.doAction(action.actionNames()[0])
        assert face.state().checked and button.isChecked()
        button.setEnabled(False)
        assert action.actionNames() == []
        gone = button.accessible
        assert gone is not None
        shiboken6.delete(button)
        assert not gone.isValid()
    plain = Button("Send")
    qtbot.addWidget(plain)
    assert QAccessible.queryAccessibleInterface(plain).role() is QAccessible.Role.Button
