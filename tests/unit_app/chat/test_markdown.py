from __future__ import annotations

import pytest

from app.chat.markdown import Align, Code, OpenMarkdown, Paragraph, Rule, Span, Table, parse
from app.chat.plain_text import visible_text

EVERYTHING = """# Title

Some **bold *and italic*** text, `code`, ~~gone~~.

1. one
2. two

   ```py
   x = 1
   ```
   - [x] below

> quoted
> - item

| a | b |
|:-:|--:|
| 1 | 2 |

---
end
"""


def paragraphs(text: str) -> list[Paragraph]:
    return [leaf for leaf in parse(text) if isinstance(leaf, Paragraph)]


def words(text: str) -> str:
    return "".join(span.text for leaf in paragraphs(text) for span in leaf.spans)


def test_leaves_know_their_place() -> None:
    leaves = parse(EVERYTHING)
    assert [type(leaf) for leaf in leaves] == [Paragraph] * 4 + [Code] + [Paragraph] * 3 + [Table, Rule, Paragraph]
    assert [leaf.marker for leaf in leaves[2:6]] == ["1.", "2.", "", "•"]
    assert [leaf.depth for leaf in leaves[2:6]] == [1, 1, 1, 2]
    assert [leaf.quotes for leaf in leaves[6:8]] == [1, 1]
    code = leaves[4]
    assert isinstance(code, Code)
    assert (code.language, code.source) == ("py", "x = 1")
    table = leaves[8]
    assert isinstance(table, Table)
    assert table.aligns == (Align.CENTER, Align.RIGHT)
    assert table.rows[1] == ((Span("1"),), (Span("2"),))


def test_task_list_shows_boxes() -> None:
    assert words("- [ ] open\n- [x] done") == "☐ open☑ done"


def test_empty_item_keeps_its_number() -> None:
    assert [leaf.marker for leaf in parse("0. a\n1.\n2. c")] == ["0.", "1.", "2."]


@pytest.mark.parametrize("chunk", [1, 3, 7, 1000])
def test_text_that_grows_reads_as_the_whole(chunk: int) -> None:
    growing = OpenMarkdown()
    for start in range(0, len(EVERYTHING), chunk):
        growing.append(EVERYTHING[start : start + chunk])
    assert growing.leaves == parse(EVERYTHING)


def test_growing_text_changes_only_its_last_leaf() -> None:
    growing = OpenMarkdown()
    growing.append("first\n\nsecond\n\n- a\n- b")
    assert growing.append(" and more") == 3
    assert growing.append("\n\nthird") == 4


def test_line_of_dashes_makes_no_heading() -> None:
    leaf = paragraphs("Shopping:\n-")[0]
    assert leaf.heading == 0


def test_html_and_control_tokens_are_text() -> None:
    text = "<b>x</b> <script>alert(1)</script> <|im_end|>"
    assert words(text) == text
    assert words("<div onclick=x>\n\n</div>") == "<div onclick=x></div>"


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "vbscript:x", "ftp://a"]
)
def test_other_addresses_are_no_links(address: str) -> None:
    spans = [span for leaf in paragraphs(f"[click]({address}) ![pic]({address}) <{address}>") for span in leaf.spans]
    assert not any(span.href for span in spans)


def test_links_images_and_bare_addresses() -> None:
    leaf = paragraphs("[a](https://a.b) ![alt](http://c.d/e.png) see https://x.y/z_(w). <me@x.org>")[0]
    links = [(span.text, span.href) for span in leaf.spans if span.href]
    assert links == [
        ("a", "https://a.b"),
        ("alt", "http://c.d/e.png"),
        ("https://x.y/z_(w)", "https://x.y/z_(w)"),
        ("me@x.org", "mailto:me@x.org"),
    ]


def test_control_characters_are_shown_harmlessly() -> None:
    assert visible_text("a\x00b\x1b[31m\x7f\x85\r\n\u202ec\td") == "a␀b␛[31m␡\ufffd\n\ufffdc\td"
    assert visible_text("\u2067שלום\u2069") == "\u2067שלום\u2069"
