"""Fences in a prompt can't be closed or opened by what stands in them."""

from __future__ import annotations

import sys
import unicodedata

import pytest

from core.memory.fence import MEMORY, RESULT, unfenced, visible, without_controls


@pytest.mark.parametrize("fence", [MEMORY, RESULT])
@pytest.mark.parametrize(
    "shape", ["<{}>", "</{}>", "< / {} >", "＜/{}＞", "‹{}›", "<\u200b/\u2060{}\n>", "<\n/{} x='1'>"]
)
def test_no_text_passes_for_a_fence(fence: str, shape: str) -> None:
    for name in (fence, fence.upper(), "\u200b".join(fence), "\x00".join(fence), "\u202e".join(fence)):
        text = unfenced("before " + shape.format(name) + " after", fence)
        assert not {"<", "＜", "‹"} & set(text)
        assert text.startswith("before ")
        assert text.endswith(" after")


def test_all_else_stays() -> None:
    for text in ("if a < b: memory", "<result>", "<b>memory</b>", "می\u200cخواهم", "👩\u200d🍳 <3"):
        assert unfenced(text, MEMORY, RESULT) == text
    assert unfenced("<function_result>", MEMORY) == "<function_result>"


def test_no_invisible_character_hides_a_fence() -> None:
    invisible = [
        chr(code)
        for code in range(sys.maxunicode + 1)
        if unicodedata.category(chr(code)) in ("Cc", "Cf") and not chr(code).isspace()
    ]
    for character in invisible:
        assert unfenced(f"<{character}mem{character}ory>", MEMORY)[0] == "(", hex(ord(character))
    assert visible("a" + "".join(invisible) + " \n b") == "a \n b"


def test_controls_go_and_what_joins_letters_stays() -> None:
    assert without_controls("a\x00b\x1b[31m\x85\tc\nd") == "ab[31m\tc\nd"
    assert without_controls("می\u200cخواهم") == "می\u200cخواهم"
