"""A text is its blocks, byte for byte, whatever it is written like."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from core.tasks.kinds import Source, SourcePage
from core.tasks.structure import Block, BlockKind, blocks, lines_of, parts_of, rendered, together

WRITTEN = {
    "front matter": '---\ntitle: "A: b"\ntags: [x, y]\n---\n\n# Hello\n\nText.\n',
    "headings": "Title\n=====\n\n# One #\n\n## Two ##\nText right after.\n\n####### Seven\n",
    "nested lists with code": "1. First\n   - inner\n\n     ```py\n     x = 1\n\n     y = 2\n     ```\n   - other\n     goes on\n2. Second\n\n       indented code\n",
    "table": "| a | b\\|c | d |\n|---|:-:|--:|\n| `x|y` | one<br>two | |\n|  | last | **3** |\nText.\n",
    "quote": "> # Said\n> one\nlazy  \n> two\\\n> three\n> > deeper\n>\n> - a\n>   b\n",
    "footnotes": "Text[^1] and more[^long].\n\n[^1]: A note.\n\n    Goes on.\n[^long]: Other.\n\n[ref]: <http://a.b/c d> \"Title\"\n",
    "task list": "- [ ] to do\n- [x] done\n  - [X] inner\n* * *\n",
    "rtl": "# مرحبا بالعالم\n\n- عنصر **أول**\n- פריט שני\n",
    "cjk": "# 标题\n\n第一句。第二句！\n第三行没有空格。\n\n| 名称 | 数量 |\n|:--|--:|\n| 苹果 | 3 |\n",
    "line ends": "# A\r\n\r\n- a one\r\n  two\r\n\r\n> q\r\n> r\r\n\r\n| a |\r\n|---|\r\n| b |\r\n",
    "html": "<details>\n<summary>More</summary>\n\nInside **this**.\n\n</details>\n\n<!-- note -->\nText <b>bold</b>.\n",
    "formulas": "$$\n\\int x\n$$\n\nInline $a_b$ and \\(c\\).\n\n\\begin{align}\na\n\\end{align}\n",
    "code that isn't closed": "Text\n\n```\nnever ends\n",
    "nothing": "",
    "space": " \n\n\t\n",
    "odd": "\x00\n# \x00 x\n\ta\n-\tb\n\n  \tc\n\u2028\n\x0b\n",
}  # fmt: skip


def markdown(text: str) -> Source:
    return Source(title="", markdown=True, pages=(SourcePage(text=text),))


@pytest.mark.parametrize("name", WRITTEN)
def test_put_together_it_is_what_it_was(name: str) -> None:
    text = WRITTEN[name]
    found = blocks(markdown(text))
    assert together(found) == (text if text.strip() else "")
    for block in found:
        assert block.before.count("```") % 2 == 0 or block.copied


# What texts are made of, so that chance puts it together in every way.
_PARTS = st.sampled_from(
    ["a", "b c", "Word. Two", "\n", "\n\n", "\r\n", " ", "  ", "    ", "\t", "- ", "* ", "1. ", "> ", "# ", "## ", "|", "| a | b |\n|---|---|\n",
     "`", "```\n", "~~~", "***", "---\n", "===\n", "[x](y)", "[^1]", "[^1]: ", "[r]: u\n", "- [ ] ", "$$", "$", "\\", "<br>", "<div>\n", "&amp;",
     "中文。", "日本", "שלום", "é", "  \n", "\\\n", "\x00"]
)  # fmt: skip


@example("- a\n$$")  # a formula further out than the list
@given(st.lists(_PARTS, max_size=40).map("".join))
@settings(max_examples=400, deadline=None)
def test_any_text_put_together_is_what_it_was(text: str) -> None:
    found = blocks(markdown(text))
    assert together(found) == (text if found else "")
    assert found or not text.strip()
    for block in found:
        assert text[block.start : block.end] == rendered(block, block.text)
        # Cut into words, it is still what it was.
        spans = [(place, place + 1) for place, letter in enumerate(block.text) if not letter.isspace()]
        if spans and not block.copied:
            assert together(parts_of(block, spans)) == together([block])


@given(
    st.lists(st.sampled_from(sorted(set(WRITTEN) - {"odd", "front matter", "code that isn't closed"})), max_size=5),
    st.lists(
        st.sampled_from(["Wort", "- x", "# x", "1. x", "> x", "| x", "a | b", "```", "a\n\nb", "===", "$$"]), min_size=1
    ),
)
@settings(max_examples=100, deadline=None)
def test_new_words_never_are_other_blocks(names: list[str], words: list[str]) -> None:
    found = blocks(markdown("\n\n".join(WRITTEN[name] for name in names)))
    texts = [block.text if block.copied else words[number % len(words)] for number, block in enumerate(found)]
    assert shape(together(found, texts)) == [(block.kind, block.level, block.before) for block in found]


def shape(text: str) -> list[tuple[BlockKind, int, str]]:
    return [(block.kind, block.level, block.before) for block in blocks(markdown(text))]


@pytest.mark.parametrize(
    "words",
    ["Wort", "- x", "# x", "12. x", "> x", "| x", "a | b", "```", "a\n\nb", "===", "---", "    x", "$$", "[a]: b"],
)
@pytest.mark.parametrize("name", WRITTEN)
def test_new_words_leave_the_structure(name: str, words: str) -> None:
    found = blocks(markdown(WRITTEN[name]))
    texts = [block.text if block.copied else words for block in found]
    assert shape(together(found, texts)) == [(block.kind, block.level, block.before) for block in found]


def test_what_is_translated_is_words() -> None:
    found = blocks(markdown(WRITTEN["nested lists with code"]))
    assert [(block.kind, block.text) for block in found if not block.copied] == [
        (BlockKind.ITEM, "First"),
        (BlockKind.ITEM, "inner"),
        (BlockKind.ITEM, "other\ngoes on"),
        (BlockKind.ITEM, "Second"),
    ]
    assert len({block.group for block in found if not block.copied}) == 1


def test_a_line_of_200_kb_is_read_at_once() -> None:
    text = "Many words. " * 17_000 + "\n"
    assert together(blocks(markdown(text))) == text


def test_wrapped_lines_are_one_and_broken_lines_stay() -> None:
    assert list(lines_of("one\ntwo  \nthree\\\nfour")) == [("one two", "  "), ("three", "\\"), ("four", "")]
    assert list(lines_of("第一行\n第二行")) == [("第一行第二行", "")]


def test_what_was_read_of_a_document_becomes_markdown() -> None:
    text = (
        "Safety\n\nThis paragraph was broken by the printer at\nthe end of each line of the page, and goes on\nto here.\n\n"
        "Part | Count\nBolt | 4|5\n\n• one\n• two, which is\n  longer\n\n# not a heading\n\n1 Main Street\nLondon"
    )
    start = text.index("Part")
    page = SourcePage(
        number=3,
        label="iii",
        text=text,
        headings=((0, 6, 2),),
        tables=((start, start + len("Part | Count\nBolt | 4|5")),),
    )
    found = blocks(Source(title="", pages=(page, SourcePage(number=4, text="Next."))))
    assert together(found) == (
        "## Safety\n\nThis paragraph was broken by the printer at the end of each line of the page, and goes on to here.\n\n"
        "| Part | Count |\n| --- | --- |\n| Bolt | 4\\|5 |\n\n- one\n- two, which is longer\n\n\\# not a heading\n\n1 Main Street\\\nLondon\n\nNext."
    )
    assert (found[0].page, found[0].label, found[0].start, found[0].end) == (3, "iii", 0, 6)
    assert isinstance(found[-1], Block)
    assert found[-1].page == 4
