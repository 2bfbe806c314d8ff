"""One HTML file: what was said and nothing else, whatever was said."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser

import pytest

from core.exports.formulas import FormulaSetter
from core.exports.html_file import html_pieces
from core.formula import Formula, Picture
from core.formulas import picture
from core.records import (
    ExportedConversation,
    ExportedMessage,
    ExportedRecall,
    ExportParts,
    ExportWords,
    RecallKind,
    Role,
)
from tests.unit_core.exports.stores import NOW, message

ALL = ExportParts()


class Page(HTMLParser):
    """Every tag with its attributes, the text, and what is left open."""

    _EMPTY = frozenset({"meta", "br", "hr", "img"})

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.open: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in self._EMPTY:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def written(*messages: ExportedMessage, title: str = "A talk", parts: ExportParts = ALL) -> str:
    talk = ExportedConversation(id="1-x", title=title, created_at=NOW, updated_at=NOW)

    def set_formula(tex: str, display: bool) -> Picture:
        return picture(Formula(tex, display))

    html = b"".join(html_pieces(talk, messages, parts, ExportWords(), NOW, set_formula)).decode()
    assert Page(html).open == []
    return html


_ATTACKS = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "![x](javascript:alert(1))",
    "![x](https://evil.example/a.png)",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](data:text/html,<script>alert(1)</script>)",
    "[x](file:///etc/passwd)",
    "[x](vbscript:x)",
    '[x](https://a.b/"onmouseover="alert(1))',
    '<a href="x" onclick="y">z</a>',
    "</style><script>alert(1)</script>",
    "</title></head><body onload=alert(1)>",
    "</article></main></body></html><script>",
    '```"><script>alert(1)</script>\nx\n```',
    "```html\n</code></pre><script>alert(1)</script>\n```",
    "| </td><script> | <br> |\n|-|-|\n| <img onerror=x> | a |",
    '[^a"><script>]: x',
    "text [^1]\n\n[^1]: </div><script>alert(1)</script>",
    "$\\text{</img><script>alert(1)</script>}$",
    '$$\n\\color{red" onload="alert(1)}x\n$$',
    "<iframe src='https://a.b'>",
    "<svg onload=alert(1)>",
    "<!-- <script> -->",
    "[a]: javascript:alert(1)\n\n[a]",
    "https://a.b/<script>alert(1)</script>",
    "\x00\x1b[31m<script\x00>",
]


@pytest.mark.parametrize("attack", _ATTACKS)
def test_nothing_that_was_said_does_anything(attack: str) -> None:
    recalled = ExportedRecall(kind=RecallKind.MESSAGE, text=attack, said_at=NOW)
    html = written(
        message(1, attack, Role.USER),
        message(2, attack, reasoning=attack, model=attack, recalled=(recalled,)),
        title=attack,
    )
    page = Page(html)
    plain = Page(written(message(1, "a", Role.USER), message(2, "b", reasoning="c", recalled=(recalled,))))
    allowed = {
        "a",
        "br",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "code",
        "pre",
        "div",
        "span",
        "img",
        "sup",
        "p",
        "em",
    }
    assert {tag for tag, _ in page.tags} <= {tag for tag, _ in plain.tags} | allowed
    for tag, attributes in page.tags:
        assert not [name for name in attributes if name.startswith("on")], (tag, attributes)
        assert (attributes.get("href") or "#").startswith(("#", "https://", "http://", "mailto:"))
        source = attributes.get("src")
        assert source is None or (tag == "img" and source.startswith("data:image/svg+xml;base64,"))
        if tag == "img":
            assert set(attributes) == {"class", "alt", "style", "src"}
    assert "javascript:" not in re.sub(r">[^<]*<", "><", html), "only ever as text"


def test_a_browser_is_told_to_refuse_everything_else() -> None:
    (policy,) = [
        attributes["content"] or ""
        for tag, attributes in Page(written()).tags
        if attributes.get("http-equiv") == "Content-Security-Policy"
    ]
    assert policy.startswith("default-src 'none';") and "script-src" not in policy
    look = re.search(r"<style>(.*)</style>", written(), re.DOTALL)
    assert look is not None and "url(" not in look[1] and "@import" not in look[1]
    assert "@media print" in look[1] and "prefers-color-scheme: dark" in look[1]


def test_what_models_write_is_there() -> None:
    html = written(
        message(1, "plain *stars*\n  two  spaces https://a.b/c.", Role.USER),
        message(
            2,
            "# Head\n\n**bold** *it* ~~no~~ `c<d`\nnext\n\n- [x] done\n- [ ] open\n\n3. three\n\n> quoted\n\n"
            "| a | b |\n|:-:|--:|\n| 1<br>2 | `x|y` |\n\n```python\ndef f(): return 'é'\n```\n\n[site](https://a.b) "
            "![pic](https://a.b/p.png) note[^1]\n\n[^1]: The note.\n\n---\n\n$e^x$ and\n\n$$\n\\frac{a}{b}\n$$\n",
        ),
    )
    for piece in (
        'plain *stars*\n  two  spaces <a href="https://a.b/c" rel="noopener noreferrer">https://a.b/c</a>.',
        '<h1 dir="auto">Head</h1>',
        "<strong>bold</strong> <em>it</em> <s>no</s> <code>c&lt;d</code><br>\nnext",
        "☑ done",
        "☐ open",
        '<ol start="3">',
        "<blockquote>",
        '<th class="center" dir="auto">a</th>',
        '<td class="right" dir="auto"><code>x|y</code></td>',
        "1<br>2",
        '<div class="language">python</div>',
        '<span class="nf">f</span>',
        '<a href="https://a.b" rel="noopener noreferrer">site</a>',
        '<a href="https://a.b/p.png" rel="noopener noreferrer">pic</a>',
        '<sup><a href="#m2-1">1</a></sup>',
        '<div class="note" id="m2-1"><sup>1</sup>',
        "<hr",
        'alt="$e^x$"',
        '<div class="formula"><img class="tex"',
    ):
        assert piece in html, piece


def test_what_isnt_wanted_is_left_out() -> None:
    recalled = ExportedRecall(kind=RecallKind.MEMORY, text="You play.", said_at=NOW)
    reply = message(2, "Yes", reasoning="Hm, so", recalled=(recalled,))
    html = written(reply)
    assert "<summary>Reasoning</summary>" in html and "You play." in html and "<time>2026-" in html
    html = written(reply, parts=ExportParts(reasoning=False, memories=False, times=False))
    assert "Hm, so" not in html and "You play." not in html and "<time>" not in html and "<details" not in html


@pytest.fixture
def setter() -> Iterator[FormulaSetter]:
    setter = FormulaSetter()
    yield setter
    setter.close()


def test_formulas_are_set_by_a_process_that_may_be_ended(setter: FormulaSetter) -> None:
    assert setter.get("x^2", False) == picture(Formula("x^2", False))
    assert not setter.get("\\def\\a{\\a}\\a", True).svg
    process = setter._process
    assert process is not None
    process.kill()
    process.wait()
    assert not setter.get("a+b", False).svg, "it ended over it"
    assert setter.get("a+c", False).svg, "and is started again"
