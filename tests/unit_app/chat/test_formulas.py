from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.chat.formulas import Formulas, Key, formula_command, formulas
from app.chat.markdown_body import MarkdownBody
from app.chat.text_view import TextView
from app.style import Style


def _set(qtbot: QtBot, setting: Formulas, key: Key) -> bool:
    """Whether it can be set."""
    if setting.get(*key) is None:
        with qtbot.waitSignal(setting.ready, timeout=30_000, check_params_cb=lambda told: told == key):
            pass
    formula = setting.get(*key)
    assert formula is not None
    return not formula.failed


def test_formulas_are_set_and_kept(qtbot: QtBot) -> None:
    setting = Formulas(formula_command())
    assert _set(qtbot, setting, ("x^2", False))
    assert not _set(qtbot, setting, (r"\foo{x}", False))
    assert setting.get("x^2", False) is setting.get("x^2", False)
    setting.stop()


def test_one_that_would_take_for_ever_ends_alone(qtbot: QtBot) -> None:
    setting = Formulas(formula_command(), patience_ms=400)
    assert _set(qtbot, setting, ("a", False))
    endless = (r"\frac{1}{1+" * 9 + "y" + "}" * 9, True)
    assert setting.get(*endless) is None
    assert setting.get("b", False) is None
    assert not _set(qtbot, setting, endless)
    assert _set(qtbot, setting, ("b", False))
    setting.stop()


@pytest.mark.parametrize("command", [["/no/such/program"], [sys.executable, "-c", "pass"]])
def test_without_the_program_formulas_stay_as_they_were_written(qtbot: QtBot, command: list[str]) -> None:
    setting = Formulas(command)
    for tex in "abc":
        assert not _set(qtbot, setting, (tex, False))
    found = setting.get("d", False)
    assert found is not None
    assert found.failed


@pytest.fixture
def body(qtbot: QtBot, style: Style) -> MarkdownBody:
    body = MarkdownBody(style)
    qtbot.addWidget(body)
    body.resize(700, 500)
    body.show()
    return body


def dark_pixels(body: MarkdownBody, colour: str) -> int:
    image = body.grab().toImage()
    return sum(image.pixelColor(x, y).name() == colour for x in range(image.width()) for y in range(image.height()))


def test_a_formula_takes_its_room_and_the_colour_of_the_text(qtbot: QtBot, style: Style, body: MarkdownBody) -> None:
    body.set_text(r"so $\frac{a}{b}$ is" + "\n\n$$\\sum_{i=1}^n x_i$$")
    _set(qtbot, formulas(), (r"\frac{a}{b}", False))
    _set(qtbot, formulas(), (r"\sum_{i=1}^n x_i", True))
    qtbot.waitUntil(lambda: body.views[1].height() > 1.5 * body.views[0].height())
    assert dark_pixels(body, style.color("text").name()) > 10


def test_what_cant_be_set_is_shown_as_it_was_written(qtbot: QtBot, body: MarkdownBody) -> None:
    body.set_text("so $\\foo{x}$ is\n\n$$\n\\bar\\baz\n$$\n\nend")
    qtbot.waitUntil(lambda: "\ufffc" not in "".join(view.document.toPlainText() for view in body.views), timeout=30_000)
    assert body.whole_text() == "so $\\foo{x}$ is\n\n$$\n\\bar\\baz\n$$\n\nend"


def test_nothing_lies_on_a_heap_when_a_formula_turns_out_not_to_be_one(qtbot: QtBot, body: MarkdownBody) -> None:
    tops: list[list[int]] = []

    def look(_: object) -> None:
        tops.append([view.mapTo(body, view.rect().topLeft()).y() for view in body.views])

    body.set_text("so $\\notone{x}$ is\n\n| a |\n|---|\n\nmore\n\n```\ncode\n```\n\nend")
    # After the text itself has heard of it.
    formulas().ready.connect(look)
    assert not _set(qtbot, formulas(), (r"\notone{x}", False))
    formulas().ready.disconnect(look)
    assert tops
    assert all(seen == sorted(set(seen)) for seen in tops)


def test_a_formula_is_copied_as_it_was_written(qtbot: QtBot, body: MarkdownBody) -> None:
    body.set_text("so $x^2$, \\(y\\) is\n\n$$\nz\n$$")
    for key in (("x^2", False), ("y", False), ("z", True)):
        assert _set(qtbot, formulas(), key)
    body.views[0].select_all()
    body.views[0].copy()
    assert QGuiApplication.clipboard().text() == "so $x^2$, \\(y\\) is\n\n$$\nz\n$$"


def test_a_formula_set_while_the_text_grows_stays_where_it_is(qtbot: QtBot, body: MarkdownBody) -> None:
    growing: set[TextView] = set()
    text = "first $x_1$\n\n$$\n\\frac{1}{2}\n$$\n\nafter $x_2$ more"
    for end in range(1, len(text) + 1):
        body.set_text(text[:end], whole=False)
        if "1}{2" in text[:end] and len(body.views) == 2:
            growing.add(body.views[1])
    assert len(growing) == 1
    body.set_text(text)
    for key in (("x_1", False), (r"\frac{1}{2}", True), ("x_2", False)):
        assert _set(qtbot, formulas(), key)
    assert body.whole_text() == text
    assert [view.shows_formulas for view in body.views] == [True, True, True]


def test_quotes_in_lists_are_copied_with_both_marks(qtbot: QtBot, body: MarkdownBody) -> None:
    text = "1. one\n   > quoted\n   > on\n2. > two\n\n> a\n> - b\n>   > c"
    body.set_text(text)
    body.select_all()
    assert body.selected_text() == "1. one\n   > quoted\n   > on\n2. > two\n\n> a\n> • b\n>    > c"


def test_what_is_copied_is_what_is_seen(qtbot: QtBot, body: MarkdownBody) -> None:
    body.set_text(
        "# Title\n\nOne.\n\nTwo **bold**.\n\n1. first\n2. second\n   - inner\n- [x] done\n\n> said\n> more\n\n"
        "```py\nx = 1\n```\n\n| a | b |\n|---|---|\n| 1 | one<br>two |\n\nSee[^1]."
    )
    view = body.views[0]
    view.select_all()
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == (
        "Title\n\nOne.\n\nTwo bold.\n\n1. first\n2. second\n   • inner\n☑ done\n\n> said\n> more\n\n"
        "x = 1\n\na\tb\n1\tone two\n\nSee[1]."
    )
    view.copy_markdown()
    assert QGuiApplication.clipboard().text() == body.text


def test_a_selection_goes_on_from_one_part_into_the_next(qtbot: QtBot, body: MarkdownBody) -> None:
    body.set_text("one two\n\n```\ncode\n```\n\nthree four")
    body.resize(700, body.heightForWidth(700))
    QGuiApplication.processEvents()
    first, _code, last = body.views
    qtbot.mousePress(first, Qt.MouseButton.LeftButton, pos=first.rect().topLeft())
    first.setFocus(Qt.FocusReason.MouseFocusReason)
    first.select(4, first.end)
    body.selection_reaches(first, first.mapFrom(body, last.geometry().topLeft()).toPointF())
    assert body.selected_text() == "two\n\ncode"
    # Asking for the menu in another part leaves it as it is.
    last.setFocus(Qt.FocusReason.MouseFocusReason)
    assert body.selected_text() == "two\n\ncode"
    qtbot.mousePress(last, Qt.MouseButton.LeftButton, pos=last.rect().topLeft())
    assert body.selected_text() == ""
