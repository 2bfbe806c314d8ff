"""HTML becomes readable text, whatever is wrong with it, in a time that grows with its length alone."""

from __future__ import annotations

import time

import pytest

from core.imports.html_text import text_of


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<p>One <b>two</b>\n three</p><p>Four</p>", "One **two** three\n\nFour"),
        ("a<br>b<br/>c", "a\nb\nc"),
        ("<ol><li>x<ul><li>y</li></ul></li><li>z</li></ol>", "1. x\n  - y\n2. z"),
        ("<h2>T</h2><pre><code>if a &lt; b:\n    c</code></pre>", "## T\n\n```\nif a < b:\n    c\n```"),
        ("<script>alert('<p>x</p>')</script><style>p{}</style>seen<!-- <b>no</b> -->", "seen"),
        ("1 < 2 and <unknown attr='x'>3 &amp; 4", "1 < 2 and 3 & 4"),
        (
            "<table><tr><th>a</th><th>b</th></tr><tr><td>1<br>2</td><td>x|y</td></tr></table>.",
            "| a | b |\n| --- | --- |\n| 1 2 | x\\|y |\n\n.",
        ),
        (
            "See <a class='x' href='https://example.org/a?b=1&amp;c=2'>this <b>page</b></a>.",
            "See [this **page**](https://example.org/a?b=1&c=2).",
        ),
        ("<a href='javascript:alert(1)'>here</a>", "here"),
        ("<img src='https://example.org/x.png' onerror='y'>", "[picture]"),
        ("<table><tr><td>cut off", "| cut off |\n| --- |"),
        ("<table><tr>in no cell<td>b</td></tr></table>", "| in no cell | b |\n| --- | --- |"),
        ("<![foo[x", "<![foo[x"),
    ],
)
def test_what_it_says_is_kept(page: str, text: str) -> None:
    assert text_of(page) == text


@pytest.mark.parametrize(
    "piece",
    [
        "<",
        "<!--",
        "&",
        "<a ",
        "<a b='",
        "<div>",
        "<ul>",
        "<li>",
        "</",
        "</a ",
        "<script>",
        "<![",
        "&lt;",
        "<td>",
        "<tr>",
        "<a href='https://x.y'>",
        "<pre> \n",
        "\n ",
    ],
)
def test_nothing_takes_long(piece: str) -> None:
    began = time.process_time()
    text_of(piece * 100_000)
    assert time.process_time() - began < 5
