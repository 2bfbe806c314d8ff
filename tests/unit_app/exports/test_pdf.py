"""PDF has pages with numbers, text that can be selected, and formulas as outlines."""

from __future__ import annotations

import re

import msgspec
from PySide6.QtCore import QSizeF

from app.exports.pdf import first_line_bottom, keep_heads_with_text, make_pdf
from app.exports.printed_text import PrintedText
from app.style import Style
from core.records import ExportedMessage, ExportedPicture, ExportParts, ExportWords
from tests.unit_app.exports.talks import TALK, answered, asked
from tests.unit_app.pictures.shown import contents, painted

_NOTHING = ExportParts(reasoning=False, memories=False, times=False)


def made(style: Style, *messages: ExportedMessage, letter: bool = False) -> bytes:
    return make_pdf(style, TALK, messages, ExportParts(), ExportWords(), 1_780_000_000.0, letter=letter)


def pages(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


def text_of(style: Style, message: ExportedMessage, parts: ExportParts) -> str:
    text = PrintedText(style, QSizeF(640, 900), 0)
    text.add_message(message, parts, ExportWords())
    return text.document.toPlainText().replace("\u2028", "\n")


def test_text_can_be_selected_and_nothing_is_a_picture(style: Style) -> None:
    pdf = made(style, asked(), answered())
    assert pdf.startswith(b"%PDF-1.") and pdf.rstrip().endswith(b"%%EOF") and pages(pdf) == 1
    assert "Dinner with Clara".encode("utf-16-be") in pdf or b"Dinner with Clara" in pdf
    # What each glyph stands for: Latin and Arabic letters.
    assert b"<0052>" in pdf and re.search(rb"<(?:06[2-4]|FE[89A-F])[0-9A-F]+>", pdf)
    assert b"/Subtype /Image" not in pdf and b"/Subtype/Image" not in pdf


def test_long_conversations_go_over_many_pages(style: Style) -> None:
    long = [
        one for at in range(60) for one in (asked(2 * at + 1, f"Question {at}"), answered(2 * at + 2, "word " * 400))
    ]
    few, many = pages(made(style, *long[:8])), pages(made(style, *long))
    assert 2 <= few < many and 30 < many < 80
    # What comes after the part that was laid out first goes on where that ended.
    alone = pages(made(style, *long[:60])) + pages(made(style, *long[60:]))
    assert many <= alone


def test_an_empty_conversation_has_a_page(style: Style) -> None:
    assert pages(made(style)) == 1


def test_one_paragraph_longer_than_a_page(style: Style) -> None:
    assert pages(made(style, asked(1, "word " * 6000))) > 3
    assert pages(made(style, answered(2, "```\n" + "line\n" * 400 + "```"))) > 3


def test_paper_is_as_large_as_elsewhere_or_as_in_america(style: Style) -> None:
    def size(pdf: bytes) -> list[int]:
        box = re.search(rb"/MediaBox\s*\[([\d. ]+)\]", pdf)
        assert box is not None
        return [round(float(number)) for number in box[1].split()]

    assert size(made(style, asked())) == [0, 0, 595, 842]
    assert size(made(style, asked(), letter=True)) == [0, 0, 612, 792]


def test_what_is_wanted_is_in_it(style: Style) -> None:
    text = text_of(style, answered(), ExportParts())
    for piece in (
        "Rememora (Qwen)",
        "2026-",
        "Reasoning",
        "Hm.",
        "Dinner",
        "☑ done",
        "Used memories",
        "Clara avoids dairy.",
    ):
        assert piece in text, piece
    assert "$$" not in text, "the formula is set"
    assert "2026-" not in text_of(style, asked(), _NOTHING)
    text = text_of(style, answered(), _NOTHING)
    assert "Hm." not in text and "Clara avoids" not in text and "Rice" in text


def test_pictures_are_shown_small_and_named_where_they_are_not_there(style: Style) -> None:
    one = ExportedPicture(name="receipt.webp", media_type="image/webp", data=contents(painted(300, 200), "WEBP"))
    message = msgspec.structs.replace(asked(), pictures=(one, ExportedPicture(name="gone.png")))
    pdf = made(style, message)
    assert len(re.findall(rb"/Subtype\s*/Image", pdf)) == 1
    text = text_of(style, message, _NOTHING)
    assert "[Picture: gone.png]" in text and "receipt" not in text


def test_a_persona_speaks_in_its_own_name(style: Style) -> None:
    by_ada = msgspec.structs.replace(answered(), persona="Ada\nB")
    assert "Ada B (Qwen)" in (text := text_of(style, by_ada, ExportParts())) and "Rememora" not in text


def test_hostile_text_is_text(style: Style) -> None:
    for attack in (
        "<img src=x onerror=y>",
        "![x](https://evil.example/a.png)",
        "\x00\u202e\ufffc",
        "$\\def\\a{\\a}\\a$",
    ):
        assert pages(made(style, asked(1, attack), answered(2, attack))) == 1
    assert "<img src=x>" in text_of(style, answered(2, "<img src=x>"), _NOTHING)


def test_who_speaks_stands_with_what_is_said_and_no_page_is_empty(style: Style) -> None:
    height = 900.0
    for above in range(600, 900, 4):
        text = PrintedText(style, QSizeF(640, height), float(above))
        text.add_message(asked(1, "Two\nlines"), _NOTHING, ExportWords())
        text.add_message(answered(2, "word " * 30), _NOTHING, ExportWords())
        keep_heads_with_text(text.document, text.heads)
        assert text.document.pageCount() <= 2, above
        for head in text.heads:
            block = text.document.findBlock(head)
            pages_of = [int(first_line_bottom(text.document, one) // height) for one in (block, block.next())]
            assert pages_of[0] == pages_of[1], above
