"""Windows that begin at the right: every page is the picture of itself in a mirror, and is hit where it is seen."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDateEdit,
    QLabel,
    QLineEdit,
    QStyleOptionMenuItem,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.chat.copied_text import blocks, whole_text
from app.chat.growing_edit import GrowingEdit
from app.chat.markdown_body import MarkdownBody
from app.chat.text_view import TextView
from app.chat.user_message import Bubble, UserMessage
from app.main_window import MainWindow
from app.memory.timeline_view import TimelineChart
from app.style import Style, draw_icon, isolated, reads_from_right
from app.translation import Language, Translation
from app.widgets.buttons import Button, IconButton
from app.widgets.flow import FlowLayout
from app.widgets.labels import Label
from app.widgets.menu import Menu
from core.records import ConversationId, Memory
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.memory.test_memories_page import memory
from tests.unit_app.showing import show_widget
from tests.unit_app.whole_window import PAGES, go_to, whole_window

ARABIC = "تعيش في بورتو."
SIZE = (1280, 800)

# Around what is filled in, in a mirrored window.
_ISOLATES = {0x2068: None, 0x2069: None}
# Qt leaves other gaps between an icon and its words there.
_TOLERANCE = 6


@contextmanager
def from_right(qapp: QApplication) -> Iterator[None]:
    """The system is read from right to left."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        yield
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    with from_right(qapp):
        yield


@pytest.fixture
def mirrored_window(
    qapp: QApplication, mirrored: None, tmp_path: Path, translation: Translation
) -> Iterator[tuple[MainWindow, FakeClient]]:
    with whole_window(qapp, tmp_path, translation, Language.ENGLISH, 1.0) as shown:
        yield shown


Placed = dict[tuple[str, str, int], QRect]


def places(window: MainWindow, client: FakeClient) -> dict[str, Placed]:
    """Where what can be read or pressed stands on each page, by kind, words and which of the same it is from the top."""
    window.resize(*SIZE)
    found: dict[str, Placed] = {}
    for page in PAGES:
        go_to(window, client, page)
        found[page] = at_rest(window)
    return found


def at_rest(window: MainWindow) -> Placed:
    """What stands where, once nothing moves any more: texts that wrap, and fields that grow, take some turns to have their heights."""
    before, still = placed(window), 0
    while still < 3:
        QTest.qWait(20)
        now = placed(window)
        still = still + 1 if now == before else 0
        before = now
    return before


def placed(window: MainWindow) -> Placed:
    by_words: dict[tuple[str, str], list[QRect]] = {}
    for kind in (QLabel, QAbstractButton, QComboBox, QLineEdit):
        for widget in window.findChildren(kind):
            words = str(widget.property("currentText" if kind is QComboBox else "text")).translate(_ISOLATES)
            rect = QRect(widget.mapTo(window, QPoint()), widget.size())
            # A date is read from the left, as everything inside its field.
            of_date = isinstance(widget.parent(), QDateEdit)
            if widget.isVisible() and (words or widget.accessibleName()) and not of_date:
                by_words.setdefault((kind.__name__, words or widget.accessibleName()), []).append(rect)
    return {
        (*what, at): rect
        for what, rects in by_words.items()
        for at, rect in enumerate(sorted(rects, key=lambda rect: (rect.top(), rect.width())))
    }


@pytest.mark.parametrize(
    ("system", "begins"), [("ar_EG", "right"), ("he_IL", "right"), ("fa_IR", "right"), ("de_DE", "left")]
)
def test_windows_begin_where_the_systems_language_does(system: str, begins: str) -> None:
    program = (
        "from PySide6.QtGui import QGuiApplication; application = QGuiApplication([])\n"
        "from app.style.direction import follow_system, sides; follow_system(); print(sides()[0])"
    )
    environment = {**os.environ, "LC_ALL": f"{system}.UTF-8", "LANGUAGE": "", "QT_QPA_PLATFORM": "offscreen"}
    said = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True)
    assert said.stdout.split() == [begins]


def test_every_page_is_mirrored(qapp: QApplication, tmp_path: Path, translation: Translation) -> None:
    with whole_window(qapp, tmp_path, translation, Language.ENGLISH, 1.0) as shown:
        straight = places(*shown)
    with from_right(qapp), whole_window(qapp, tmp_path, translation, Language.ENGLISH, 1.0) as shown:
        turned = places(*shown)
    wrong = []
    for page, there in straight.items():
        assert turned[page].keys() == there.keys(), page
        for what, rect in there.items():
            wanted = SIZE[0] - 1 - rect.center().x()
            found = turned[page][what]
            if abs(found.center().x() - wanted) > _TOLERANCE or abs(found.y() - rect.y()) > _TOLERANCE:
                wrong.append(f"{page}: {what} is at {found}, not at the other side of {rect}")
    assert not wrong, "\n".join(wrong)


def test_the_sidebar_is_at_the_right_and_what_is_clicked_there_opens(
    mirrored_window: tuple[MainWindow, FakeClient],
) -> None:
    window, _client = mirrored_window
    assert window.sidebar.mapTo(window, QPoint()).x() + window.sidebar.width() == window.width()
    listed = window.sidebar.list
    place = listed.visualRect(listed.conversations.index_of(ConversationId(2)))
    # Near the edge, where its words begin.
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place.topRight() + QPoint(-12, 12))
    assert window.conversation == ConversationId(2)


def test_a_memory_opens_where_its_words_stand(mirrored_window: tuple[MainWindow, FakeClient]) -> None:
    window, client = mirrored_window
    go_to(window, client, "memories all")
    listed = window.memories.browse.list
    place = listed.visualRect(listed.model().index(0, 0))
    assert place.center().x() > listed.viewport().width() / 2
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place.topRight() + QPoint(-20, 14))
    assert window.memories.detail.memory is not None
    # The details are at the other side of the list.
    assert window.memories.detail.mapTo(window, QPoint()).x() == 0


def test_time_runs_to_the_left(qtbot: QtBot, mirrored: None, style: Style) -> None:
    early, late = _memory(1, 0.0), _memory(2, 200 * 86_400.0)
    chart = TimelineChart(style)
    opened: list[Memory] = []
    chart.opened.connect(opened.append)
    show_widget(qtbot, chart, 900, 400)
    chart.show_memories((early, late), 400 * 86_400.0)
    first, second = chart.place_of(early), chart.place_of(late)
    assert first is not None
    assert second is not None
    # Both last until today, at the left; the earlier one begins further to the right.
    assert first.x() > second.x()
    QTest.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=second.toPoint())
    assert opened == [late]
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.current == early
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert chart.current == late


def test_time_is_dragged_with_the_mouse(qtbot: QtBot, mirrored: None, style: Style) -> None:
    one = _memory(1, 0.0)
    chart = TimelineChart(style)
    show_widget(qtbot, chart, 900, 400)
    chart.show_memories((one,), 400 * 86_400.0)
    before = chart.place_of(one)
    assert before is not None
    QTest.mousePress(chart.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    QTest.mouseMove(chart.viewport(), QPoint(340, 300))
    QTest.mouseRelease(chart.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(340, 300))
    after = chart.place_of(one)
    assert after is not None
    assert after.x() > before.x()


def _memory(number: int, since: float) -> Memory:
    return msgspec.structs.replace(memory(number), valid_from=since)


def test_a_message_of_mine_is_at_the_left(mirrored_window: tuple[MainWindow, FakeClient]) -> None:
    window, client = mirrored_window
    go_to(window, client, "conversation")
    row = next(row for row in window.chat.view.rows if isinstance(row, UserMessage))
    bubble = row.findChild(Bubble)
    assert bubble is not None
    assert bubble.ground().left() == 0
    view = bubble.findChild(TextView)
    assert view is not None
    assert bubble.ground().contains(QRectF(view.geometry()))
    # What can be done with it comes where it is pointed at.
    QTest.mouseMove(row, QPoint(20, 10))
    row.setFocus(Qt.FocusReason.TabFocusReason)
    tools = next(button for button in row.findChildren(IconButton) if button.isVisible())
    assert tools.mapTo(row, QPoint()).x() < row.width() / 2


# --- texts keep their own direction -----------------------------------------------------------------------------------


def test_texts_are_painted_in_their_own_direction(mirrored: None) -> None:
    assert isolated("Add…") == "\u2068Add…\u2069"
    assert isolated("") == ""
    assert reads_from_right("«1» تعيش (Porto)")
    assert not reads_from_right("Porto تعيش")
    assert not reads_from_right("1, 2")


def test_texts_of_ascii_stay_as_they_are_where_nothing_is_mirrored() -> None:
    assert isolated("Add…"[:3]) == "Add"
    assert isolated(ARABIC) == f"\u2068{ARABIC}\u2069"


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def ink(image: QImage) -> tuple[int, int]:
    """The first and the last column with anything in it."""
    ground = image.pixelColor(0, 0)
    columns = [x for x in range(image.width()) if any(image.pixelColor(x, y) != ground for y in range(image.height()))]
    return columns[0], columns[-1]


def test_words_begin_at_the_right_and_end_in_their_full_stop(qtbot: QtBot, mirrored: None, style: Style) -> None:
    ends, without = Label("Ends here."), Label("Ends here")
    column = QWidget()
    layout = QVBoxLayout(column)
    for label in (ends, without):
        label.setMinimumWidth(300)
        layout.addWidget(label)
    show_widget(qtbot, column, 340, 80)
    first, last = ink(picture(ends))
    assert last > 290
    # The stop takes its room at the end of the words, which moves them to the left.
    assert ink(picture(without))[0] > first


def test_menus_end_in_their_dots(qtbot: QtBot, mirrored: None, style: Style) -> None:
    menu = Menu()
    qtbot.addWidget(menu)
    action = menu.addAction("Import…")
    option = QStyleOptionMenuItem()
    menu.initStyleOption(option, action)
    assert option.text == isolated("Import…")
    assert action.text() == "Import…"


def test_a_button_with_its_icon_last_turns_no_menu_around(qtbot: QtBot) -> None:
    button = Button("More")
    qtbot.addWidget(button)
    button.set_icon_last()
    menu = Menu(button)
    button.setMenu(menu)
    assert menu.layoutDirection() == menu.addMenu("Others").layoutDirection() == QApplication.layoutDirection()


def test_buttons_go_on_at_the_right_and_on_the_next_line(qtbot: QtBot, mirrored: None, style: Style) -> None:
    widget = QWidget()
    flow = FlowLayout(8, widget)
    buttons = [Button(f"Button {number}") for number in range(5)]
    for button in buttons:
        flow.addWidget(button)
    show_widget(qtbot, widget, 2 * buttons[0].sizeHint().width() + 20, 300)
    assert buttons[0].geometry().right() + 1 == widget.width()
    assert buttons[1].x() < buttons[0].x()
    assert buttons[2].y() > buttons[0].y()
    assert buttons[2].geometry().right() + 1 == widget.width()


@pytest.mark.parametrize(
    ("name", "turns"), [("chevron-left", True), ("undo", True), ("check", False), ("clock", False)]
)
def test_icons_that_point_are_turned_and_others_are_not(qapp: QApplication, name: str, turns: bool) -> None:
    def drawn() -> QImage:
        image = QImage(40, 40, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(QColor("white"))
        painter = QPainter(image)
        draw_icon(painter, name, "#000000", image.rect())
        painter.end()
        return image

    straight = drawn()
    with from_right(qapp):
        turned = drawn()
    assert (turned == straight) != turns
    if turns:
        assert ink(turned.flipped(Qt.Orientation.Horizontal)) == ink(straight)


def test_a_field_begins_where_its_text_does(qtbot: QtBot, style: Style) -> None:
    field = GrowingEdit(style, 200)
    show_widget(qtbot, field, 400, 60)
    assert field.cursorRect().x() < 40
    field.setPlainText(f"{ARABIC}\nEnglish")
    assert field.document().defaultTextOption().alignment() == Qt.AlignmentFlag.AlignRight
    field.setPlainText(f"English\n{ARABIC}")
    assert field.document().defaultTextOption().alignment() == Qt.AlignmentFlag.AlignLeft


def test_an_empty_field_begins_at_the_right(qtbot: QtBot, mirrored: None, style: Style) -> None:
    field = GrowingEdit(style, 200)
    show_widget(qtbot, field, 400, 60)
    assert field.cursorRect().x() > 340


MIXED = f"""{ARABIC}

See `a = b();` here.

مع `a = b();` و [link](https://example.org).

> {ARABIC}

| المدينة | n |
|---|---:|
| بورتو | 1 |

```python
x = 1  # تعليق
```
"""


def shown(qtbot: QtBot, style: Style, text: str) -> MarkdownBody:
    body = MarkdownBody(style)
    body.set_text(text)
    show_widget(qtbot, body, 600, 600)
    return body


@pytest.mark.parametrize("window", ["straight", "mirrored"])
def test_every_paragraph_of_a_message_has_its_own_direction(
    qtbot: QtBot, style: Style, qapp: QApplication, window: str
) -> None:
    with from_right(qapp) if window == "mirrored" else nullcontext():
        body = shown(qtbot, style, MIXED)
        prose, table, code = body.views
        arabic, english, mixed, quote = blocks(prose.document)
        right, left = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
        assert [block.textDirection() for block in (arabic, english, mixed, quote)] == [right, left, right, right]
        rects = [block.layout().lineAt(0).naturalTextRect() for block in (arabic, english)]
        assert rects[0].right() > 590
        assert rects[1].left() < 10
        # The bar of a quote is where its lines begin.
        assert (quote.blockFormat().leftMargin(), quote.blockFormat().rightMargin() > 0) == (0, True)
        image = picture(prose)
        y = round(prose.document.documentLayout().blockBoundingRect(quote).center().y())
        assert image.pixelColor(598, y) == style.color("line")
        assert code.document.begin().textDirection() == left
        assert code.document.begin().layout().lineAt(0).naturalTextRect().left() < 10
        # The first column of an Arabic table is at the right; it is copied in reading order all the same.
        layout = table.document.documentLayout()
        cells = [block for block in blocks(table.document) if block.text()]
        by_place = sorted(cells, key=lambda block: -layout.blockBoundingRect(block).x())
        assert {block.text() for block in by_place[:2]} == {"المدينة", "بورتو"}
        assert whole_text(table.document) == "المدينة\tn\nبورتو\t1"


def test_what_keeps_code_in_order_is_neither_copied_nor_read_out(qtbot: QtBot, style: Style) -> None:
    body = shown(qtbot, style, MIXED)
    prose = body.views[0]
    assert "\u2066" in prose.document.toPlainText()
    assert "مع a = b(); و link." in whole_text(prose.document)
    cursor_text = body.views[0]
    cursor_text.select_all()
    assert not set(cursor_text.selected_text) & set("\u2066\u2068\u2069")


def test_a_link_among_arabic_words_is_hit_where_it_is(qtbot: QtBot, style: Style) -> None:
    body = shown(qtbot, style, f"{ARABIC} [link](https://example.org) {ARABIC}")
    view = body.views[0]
    hits = [x for x in range(0, 600, 4) if view.document.documentLayout().anchorAt(QPointF(x, 10))]
    assert hits
    assert 200 < hits[0] < 590
