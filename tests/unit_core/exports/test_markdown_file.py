"""Markdown means the same to every reader, and no message reaches into the next."""

from __future__ import annotations

import pytest
from markdown_it import MarkdownIt

from core.exports.markdown_file import closed, markdown_pieces
from core.records import (
    ExportedConversation,
    ExportedRecall,
    ExportParts,
    ExportWords,
    MessageStatus,
    RecallKind,
    Role,
)
from tests.unit_core.exports.stores import NOW, message

TALK = ExportedConversation(id="1-x", title="A *talk*\n# about <b>", created_at=NOW, updated_at=NOW)


def written(*messages: object, parts: ExportParts = ExportParts(), words: ExportWords = ExportWords()) -> str:  # noqa: B008
    return b"".join(markdown_pieces(TALK, messages, parts, words, NOW)).decode()  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("```python\nopen", "```python\nopen\n```"),
        ("```md\n```py\n1\n```\nend\n```\nafter", "````md\n```py\n1\n```\nend\n````\nafter"),
        ("~~~\n```\n~~~~", "~~~\n```\n~~~"),
        ("```\na `````b\n```", "``````\na `````b\n``````"),
        ("- one\n  ```js\n  x", "- one\n  ```js\n  x\n  ```"),
        ("10. one\n    ```js\n    x", "10. one\n    ```js\n    x\n    ```"),
        ("> ```\n> x\n>", "> ```\n> x\n>\n> ```"),
        ("```", "```\n```"),
        ("a <script>x</script>\n<!-- b", "a \\<script>x\\</script>\n\\<!-- b"),
        ("<https://a.b> `<i>` ``<u> ` <s>`` <me@a.b> 1 < 2", "<https://a.b> `<i>` ``<u> ` <s>`` <me@a.b> 1 < 2"),
        ("    <indented>", "    <indented>"),
        ("\\<b>", "\\<b>"),
    ],
)
def test_code_ends_and_html_is_text(text: str, expected: str) -> None:
    assert closed(text) == expected


# What people and models write; each must leave what follows it alone.
_HOSTILE = [
    "```",
    "~~~python\nx",
    "````\n```\n",
    "```markdown\n```python\n1\n```",
    "<script>",
    "<!--",
    "<pre>\n\nx",
    "<![CDATA[",
    "<?php",
    "- a\n  - b\n    ```\n    c",
    "> > ```\n> > x",
    "`open",
    "[a]: <x",
    "| a |\n|-|\n| `b",
    "$$\nx",
]


@pytest.mark.parametrize("text", _HOSTILE)
def test_every_reader_finds_the_next_message(text: str) -> None:
    whole = written(message(1, text, Role.USER), message(2, text, reasoning=text), message(3, "The **end**."))
    html = MarkdownIt("gfm-like", {"html": True, "linkify": False}).render(whole)
    assert "<p>The <strong>end</strong>.</p>" in html
    assert html.count("<h2>Rememora") == 2 and html.count("<h2>You") == 1
    assert "<script" not in html and "<!--" not in html


def test_what_stands_around_it() -> None:
    recalled = ExportedRecall(kind=RecallKind.MEMORY, text="You\nplay <b>", said_at=NOW)
    reply = message(2, "Yes", reasoning="Hm", model="Qwen_2", status=MessageStatus.STOPPED, recalled=(recalled,))
    text = written(message(1, "Hi", Role.USER), reply)
    assert text.startswith("# A \\*talk\\* \\# about \\<b\\>\n\n*Begun 2026-")
    assert "<details><summary>Reasoning</summary>\n\nHm\n\n</details>" in text
    assert "## Rememora (Qwen\\_2) · 2026-" in text and "*(Stopped)*" in text
    assert "> **Used memories**\n>\n> - You play \\<b\\> (2026-" in text

    words = ExportWords(you="我", assistant="小记", exported="导出于 %1")
    text = written(message(1, "Hi", Role.USER), reply, parts=_NOTHING, words=words)
    assert "Hm" not in text and "You play" not in text and "·" not in text
    assert "## 我\n\nHi" in text and "导出于 2026-" in text


_NOTHING = ExportParts(reasoning=False, memories=False, times=False)


def test_a_table_is_the_same_to_every_reader() -> None:
    table = "| a<br>b | `x || y` | `p \\| q` |\n|---|---|---|\n| `1|2` | <b>c</b> | d<br/> |"
    assert closed(table) == (
        "| a<br>b | `x \\|\\| y` | `p \\| q` |\n|---|---|---|\n| `1\\|2` | \\<b>c\\</b> | d<br/> |"
    )
    assert closed("`x || y`\n\n```\n| `a|b` |\n```") == "`x || y`\n\n```\n| `a|b` |\n```"
