"""The whole window through the eyes of a screen reader."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from app.chat.accessible_text import give_texts_to_screen_readers
from app.main_window import MainWindow
from app.translation import Language, Translation
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.whole_window import PAGES, go_to, whole_window

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


in_two_languages = pytest.mark.parametrize("shown", _LANGUAGES, ids=map(str, _LANGUAGES), indirect=True)


@pytest.fixture(scope="module")
def shown(
    request: pytest.FixtureRequest,
    qapp: QApplication,
    tmp_path_factory: pytest.TempPathFactory,
    translation: Translation,
) -> Iterator[tuple[MainWindow, FakeClient]]:
    give_texts_to_screen_readers()
    with whole_window(qapp, tmp_path_factory.mktemp("config"), translation, request.param, 1.0) as shown:
        yield shown


@pytest.fixture
def window(shown: tuple[MainWindow, FakeClient]) -> MainWindow:
    return shown[0]


@pytest.fixture
def client(shown: tuple[MainWindow, FakeClient]) -> FakeClient:
    return shown[1]


@pytest.fixture(autouse=True)
def _english() -> None:
    """The window keeps its own language."""


def interfaces(root: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """All that can be seen, parents first."""
    yield root
    for at in range(root.childCount()):
        child = root.child(at)
        if child is not None and child.isValid() and not child.state().invisible:
            yield from interfaces(child)


@in_two_languages
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


@in_two_languages
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
