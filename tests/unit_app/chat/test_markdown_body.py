from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QFont, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.chat.highlight import CodeRole, Lexers, coloured, safe_start
from app.chat.markdown_body import MarkdownBody
from app.chat.text_view import LockedDocument, TextView
from app.style import Style
from tests.unit_app.chat.test_markdown import EVERYTHING


class _Receiver(QObject):
    def __init__(self, opened: list[str]) -> None:
        super().__init__()
        self._opened = opened

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self._opened.append(url.toString())


@pytest.fixture
def body(qtbot: QtBot, style: Style) -> MarkdownBody:
    body = MarkdownBody(style)
    qtbot.addWidget(body)
    body.resize(700, 500)
    body.show()
    return body


def words(body: MarkdownBody) -> list[str]:
    return [view.document.toPlainText() for view in body.views]


@pytest.mark.parametrize("chunk", [1, 5, 40])
def test_streamed_text_looks_like_the_whole(qtbot: QtBot, style: Style, body: MarkdownBody, chunk: int) -> None:
    for end in range(0, len(EVERYTHING), chunk):
        body.set_text(EVERYTHING[:end], whole=False)
    body.set_text(EVERYTHING)
    at_once = MarkdownBody(style)
    qtbot.addWidget(at_once)
    at_once.set_text(EVERYTHING)
    assert words(body) == words(at_once)
    assert [box.source for box in body.code_boxes] == ["x = 1"]


def test_the_fence_of_a_growing_code_block_leaves_no_gap(qapp: QApplication, style: Style, body: MarkdownBody) -> None:
    # For a moment the second fence is a paragraph "`".
    text = "```\nx = 1\n```\n\nRun this:\n\n```\nx = 2\n```\n"
    for end in range(len(text)):
        body.set_text(text[:end], whole=False)
        body.resize(700, body.heightForWidth(700))
        qapp.processEvents()
    body.set_text(text)
    streamed = body.heightForWidth(700)
    body.dress()
    qapp.processEvents()
    assert streamed == body.heightForWidth(700)


def test_a_long_text_is_drawn_part_by_part_and_looks_like_the_whole(
    qtbot: QtBot, style: Style, body: MarkdownBody
) -> None:
    text = EVERYTHING + "\n\n| a |\n|---|\n| $x$ |\n\n```py\ny = 2\n```\n\nthe end"
    body.set_text(text, until=0)
    parts = 1
    while not body.drawn:
        before = len(body.views)
        body.draw_on(0)
        parts += 1
        assert len(body.views) <= before + 1
    at_once = MarkdownBody(style)
    qtbot.addWidget(at_once)
    at_once.set_text(text)
    assert parts > 4
    assert words(body) == words(at_once)
    assert body.whole_text() == at_once.whole_text()


def test_text_that_comes_while_a_part_is_missing_is_drawn_behind_it(
    qtbot: QtBot, style: Style, body: MarkdownBody
) -> None:
    body.set_text("one\n\n```\ncode\n```\n\ntwo", whole=False, until=0)
    body.set_text("one\n\n```\ncode\n```\n\ntwo, three\n\n| a |\n|---|\n| 1 |", whole=False, until=0)
    body.set_text("one\n\n```\ncode\n```\n\ntwo, three\n\n| a |\n|---|\n| 1 |\n\nend")
    assert body.drawn
    assert words(body)[:3] == ["one", "code", "two, three"]
    assert words(body)[-1] == "end"


def test_what_is_finished_is_not_laid_out_again_while_more_comes(body: MarkdownBody) -> None:
    text = "a [link](https://example.org/x)\n\n| a |\n|---|\n| 1 |\n\n```\ncode\n```\n\n"
    body.set_text(text + "so", whole=False)
    QApplication.processEvents()
    laid_out: list[int] = []
    for number, view in enumerate(body.views[:-1]):
        view.document.documentLayout().update.connect(lambda *_, number=number: laid_out.append(number))
    for end in ("so it", "so it is", "so it is\n\n```\nmore", "so it is\n\n```\nmore\n```\n\nend"):
        body.set_text(text + end, whole=False)
        QApplication.processEvents()
    assert laid_out == []


def test_links_of_what_is_finished_stay_links(body: MarkdownBody) -> None:
    body.set_text("a [link](https://example.org/x)\n\nand [an", whole=False)
    body.set_text("a [link](https://example.org/x)\n\nand [another](https://example.org/y)\n\nend", whole=False)
    (view,) = body.views
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert view.hasFocus()
    assert view.focusNextPrevChild(True)


def test_what_is_finished_is_not_drawn_again(body: MarkdownBody) -> None:
    body.set_text("first\n\n```py\nx = 1\n```\n\nsecond", whole=False)
    before = body.views
    first = before[0].document.begin().revision()
    body.set_text("first\n\n```py\nx = 1\n```\n\nsecond and\n\nthird", whole=False)
    assert body.views == before
    assert before[0].document.begin().revision() == first
    assert words(body)[-1] == "second and\nthird"


def test_code_grows_in_its_box(body: MarkdownBody) -> None:
    body.set_text("```py\nx = 1", whole=False)
    box = body.code_boxes[0]
    body.set_text("```py\nx = 1\n\ndef f():\n    return 2\n```", whole=False)
    assert body.code_boxes == [box]
    assert box.source == "x = 1\n\ndef f():\n    return 2"


def test_a_table_grows_in_its_place(body: MarkdownBody) -> None:
    body.set_text("| a | b |\n|---|---|\n| 1 | 2", whole=False)
    before = body.views
    body.set_text("| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |", whole=False)
    assert body.views == before
    assert body.whole_text() == "a\tb\n1\t2\n3\t4"


def test_link_opens_on_a_click_only(qtbot: QtBot, body: MarkdownBody) -> None:
    opened: list[str] = []

    body.set_text("[here](https://example.org/x) and more")
    view = body.views[0]
    receiver = _Receiver(opened)
    QDesktopServices.setUrlHandler("https", receiver, "open")  # type: ignore[arg-type]  # wants str at run time
    try:
        assert opened == []
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(8, 10))
        assert opened == ["https://example.org/x"]
        view.clearFocus()
        view.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.keyClick(view, Qt.Key.Key_Return)
        assert len(opened) == 2
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(view.width() - 5, 10))
        assert len(opened) == 2
    finally:
        QDesktopServices.unsetUrlHandler("https")


def test_nothing_is_loaded(body: MarkdownBody) -> None:
    body.set_text("![pic](https://example.org/x.png)")
    assert words(body) == ["pic"]
    document = LockedDocument()
    assert document.resource(QTextDocument.ResourceType.ImageResource, QUrl("file:///etc/passwd")) is None


def test_selected_text_can_be_copied(qtbot: QtBot, body: MarkdownBody) -> None:
    body.set_text("**one** two")
    view: TextView = body.views[0]
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(0, 10))
    qtbot.mouseMove(view, QPoint(view.width() - 1, 10))
    view.select_all()
    assert view.selected_text == "one two"


def test_unknown_languages_stay_plain(qtbot: QtBot) -> None:
    lexers = Lexers()
    assert lexers.get("") is None
    assert lexers.get("no such language") is None
    with qtbot.waitSignal(lexers.ready) as ready:
        assert lexers.get("Python") is None  # not yet
    assert ready.args == ["python"]
    assert lexers.get("Python") is not None


def test_a_block_gets_its_colours_when_the_lexer_is_ready(qtbot: QtBot, style: Style) -> None:
    body = MarkdownBody(style)
    qtbot.addWidget(body)
    body.set_text("```ada\nprocedure Hello is\n```\n")
    block = body.code_boxes[0].findChildren(TextView)[0].document.firstBlock()
    qtbot.waitUntil(lambda: len(block.layout().formats()) > 0)


def test_code_has_roles(qtbot: QtBot) -> None:
    lexers = Lexers()
    with qtbot.waitSignal(lexers.ready):
        lexers.get("python")
    lexer = lexers.get("python")
    assert lexer is not None
    source = 'def f():\n    return "x"  # why'
    roles = {source[start : start + length]: role for start, length, role in coloured(source, lexer)}
    assert roles["def"] is CodeRole.KEYWORD
    assert roles["f"] is CodeRole.NAME
    assert roles["# why"] is CodeRole.COMMENT


def test_lexing_begins_afresh_at_an_unindented_line() -> None:
    source = "a = 1\n\n\n    b\n\nc = 2\nd"
    assert safe_start(source, len(source)) == source.index("c")
    assert safe_start(source, source.index("c") - 1) == 0


def test_bars_of_quotes_stand_beside_their_text_and_what_is_in_boxes(
    qapp: QApplication, body: MarkdownBody, style: Style
) -> None:
    body.set_text("> said\n> more\n>\n> ```\n> code\n> ```\n>\n> | a |\n> |---|\n\nend")
    qapp.processEvents()
    line = style.color("line").name()
    image = body.grab().toImage()
    ratio = image.devicePixelRatio()
    bar = [
        y / ratio
        for y in range(image.height())
        if image.pixelColor(round(ratio), y).name() == line != image.pixelColor(round(8 * ratio), y).name()
    ]
    first, last = body.views[0], body.views[-2]
    assert min(bar) < first.geometry().top() + 12
    bottom = last.mapTo(body, last.rect().bottomLeft()).y()
    assert bottom - 8 < max(bar) <= bottom + 2
    assert max(after - before for before, after in pairwise(bar)) <= 1, "it has no gaps"


def test_words_are_bold_in_fonts_that_have_no_bold_letters(body: MarkdownBody) -> None:
    body.set_text("**注意：**正文")
    cursor = QTextCursor(body.views[0].document)
    cursor.setPosition(1)
    # Qt makes one of them from this weight on.
    assert cursor.charFormat().fontWeight() >= QFont.Weight.Bold
