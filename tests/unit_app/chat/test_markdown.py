from __future__ import annotations

import time

import pytest

from app.chat.leaves import Align, Code, Formula, Paragraph, Rule, Span, Table, plain
from app.chat.markdown import OpenMarkdown, parse
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
    assert [leaf.marker for leaf in leaves[2:6]] == ["1.", "2.", "", "☑"]
    assert [leaf.depth for leaf in leaves[2:6]] == [1, 1, 1, 2]
    assert [leaf.quotes for leaf in leaves[6:8]] == [1, 1]
    code = leaves[4]
    assert isinstance(code, Code)
    assert (code.language, code.source) == ("py", "x = 1")
    table = leaves[8]
    assert isinstance(table, Table)
    assert table.aligns == (Align.CENTER, Align.RIGHT)
    assert table.rows[1] == ((Span("1"),), (Span("2"),))


def test_task_list_has_boxes_for_bullets() -> None:
    assert [(leaf.marker, plain(leaf.spans)) for leaf in paragraphs("- [ ] open\n- [x] done\n- more\n1. [X] so")] == [
        ("☐", "open"),
        ("☑", "done"),
        ("•", "more"),
        ("1.", "☑ so"),
    ]


def test_empty_item_keeps_its_number() -> None:
    assert [leaf.marker for leaf in parse("0. a\n1.\n2. c")] == ["0.", "1.", "2."]


@pytest.mark.parametrize("chunk", [1, 3, 7, 1000])
def test_text_that_grows_reads_as_the_whole(chunk: int) -> None:
    growing = OpenMarkdown()
    for start in range(0, len(EVERYTHING), chunk):
        growing.append(EVERYTHING[start : start + chunk])
    assert growing.leaves == parse(EVERYTHING)


@pytest.mark.parametrize("chunk", [1, 3, 7, 1000])
def test_text_as_models_write_it_grows_as_the_whole(chunk: int) -> None:
    text = (
        "含**「重点」**内容 $x^2$\n\n$$\na\n- b\n$$\nthen\n\n\\[\nx\n\\]\n\n- a\n- b\n\n- c\n\n\n1. x\n1. y\n\nSee[^1].\n\n"
        "```markdown\n```sh\nls\n```\n```\n\n| a | b |\n|---|---|\n| `x | y` | 1 | 2 |\n\n"
        "- [ ] open\n\n[^1]: Note\n\n\\begin{align}\na&=b\n\\end{align}\nend https://a.b/c。\n"
    )
    growing = OpenMarkdown()
    for start in range(0, len(text), chunk):
        growing.append(text[start : start + chunk])
    growing.finish("")
    assert growing.leaves == parse(text)


def test_growing_text_changes_only_its_last_leaf() -> None:
    growing = OpenMarkdown()
    growing.append("first\n\nsecond\n\n- a\n- b")
    assert growing.append(" and more") == 3
    assert growing.append("\n\nthird") == 4


@pytest.mark.parametrize(
    ("text", "bold"),
    [
        ("含**「重点」**内容", "「重点」"),
        ("**注意：**正文", "注意："),
        ("**测试。**abc", "测试。"),
        ("これは**「重要」**です。", "「重要」"),
        ("이것은 **'중요'**입니다", "'중요'"),
        ("1. **步骤一：**打开", "步骤一："),
        ("*強調：*後文", "強調："),
        ("~~（删）~~掉", "（删）"),
    ],
)
def test_marks_beside_chinese_japanese_and_korean(text: str, bold: str) -> None:
    marked = [span for leaf in paragraphs(text) for span in leaf.spans if span.bold or span.italic or span.struck]
    assert [span.text for span in marked] == [bold]
    assert not set("*~") & set(words(text))


def test_marks_in_english_are_as_before() -> None:
    assert words("2 * 3 * 4, **open, snake_case_name") == "2 * 3 * 4, **open, snake_case_name"
    assert words('**"quoted"**text') == '**"quoted"**text'


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("访问 https://example.com/docs（中文说明）了解更多", "https://example.com/docs"),
        ("https://example.com。", "https://example.com"),
        ("见 https://example.com/a?b=1、谢谢", "https://example.com/a?b=1"),
        ("https://example.com/abc، نعم", "https://example.com/abc"),
        ("打开https://example.com/docs查看", "https://example.com/docs"),
        ("“https://example.com/x”…", "https://example.com/x"),
        ("https://zh.wikipedia.org/wiki/中文", "https://zh.wikipedia.org/wiki/中文"),
        ("https://de.wikipedia.org/wiki/Köln, ja", "https://de.wikipedia.org/wiki/Köln"),
    ],
)
def test_bare_addresses_end_where_they_end(text: str, address: str) -> None:
    assert [span.href for leaf in paragraphs(text) for span in leaf.spans if span.href] == [address]
    assert words(text) == text


def test_a_markdown_file_with_code_in_it_is_one_block() -> None:
    file = "# T\n```bash\nls\n```\nEnd"
    code, after = parse(f"```markdown\n{file}\n```\nAfter.")
    assert isinstance(code, Code)
    assert (code.source, code.language) == (file, "markdown")
    assert isinstance(after, Paragraph)
    # In code a fence with a word after it is nothing.
    assert [type(leaf) for leaf in parse("```py\n```bash\nx\n```\ny")] == [Code, Paragraph]


def cells(text: str) -> list[list[str]]:
    table = parse(text)[0]
    assert isinstance(table, Table)
    return [[plain(cell) for cell in row] for row in table.rows[1:]]


def test_nothing_in_a_table_is_lost() -> None:
    head = "| a | b |\n|---|---|\n"
    assert cells(f"{head}| one<br>two | x |") == [["one\ntwo", "x"]]
    assert cells(f"{head}| `a || b` | or |\n| `a \\| b` | c |") == [["a || b", "or"], ["a | b", "c"]]
    assert cells(f"{head}| a | b | c |\n1 | 2 | 3 | 4") == [["a", "b | c"], ["1", "2 | 3 | 4"]]
    assert cells(f"{head}| $|x|$ | \\(a|b\\) |") == [["$|x|$", "\\(a|b\\)"]]


def test_footnotes_and_definitions_are_shown() -> None:
    text = "See[^n] and[^1], not [^a-z].\n\n[^n]: Deprecated\n\n[^1]: Two words\n\n[1]: Smith\n\n[2]: https://x.y"
    assert words(text) == "Seen and1, not [^a-z].n Deprecated1 Two words[1]: Smith[2]: https://x.y"
    assert [span.text for leaf in paragraphs(text) for span in leaf.spans if span.raised] == ["n", "1", "n", "1"]


def formulas(text: str) -> list[tuple[str, bool]]:
    spans: list[tuple[str, bool]] = []
    for leaf in parse(text):
        if isinstance(leaf, Formula):
            spans.append((leaf.tex, True))
        elif isinstance(leaf, Paragraph):
            spans += [(span.tex, span.display) for span in leaf.spans if span.tex]
    return spans


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (r"so \(A = \pi r^2\) is", [(r"A = \pi r^2", False)]),
        (r"\[ \sum_{i=1}^n x_i \]", [(r"\sum_{i=1}^n x_i", True)]),
        ("$$\na \\\\ b\n- c\n$$", [("a \\\\ b\n- c", True)]),
        ("$$ *x_i* $$", [("*x_i*", True)]),
        ("设$x$和$n$-th", [("x", False), ("n", False)]),
        (r"\[x\], where \(y\)", [("x", True), ("y", False)]),
        ("\\begin{align}\na&=b\n\\end{align}\nend", [("\\begin{align}\na&=b\n\\end{align}", True)]),
        ("- so\n  $$\n  x\n  $$\n- b", [("x", True)]),
        ("> $$\n> x\n> $$", [("x", True)]),
        ("1. so\n$$\nx\n$$\n2. b", [("x", True)]),
        ("\\[\nx\n\\].", [("x .", True)]),
        ("$ x^2 $ and $ E = mc^2 $!", [("x^2", False), ("E = mc^2", False)]),
        ("$|x|$, $\\alpha$-decay, $(x,y)$", [("|x|", False), ("\\alpha", False), ("(x,y)", False)]),
        ("So: $$\nx = 1\n$$ done", [("x = 1", True)]),
        ("**\\(x\\)** [a $y$](https://a.b)", [("x", False), ("y", False)]),
        ("It costs $5. Let $x = 5$ be", [("x = 5", False)]),
    ],
)
def test_formulas_are_found(text: str, found: list[tuple[str, bool]]) -> None:
    assert formulas(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "$5 and $10",
        "US$5 (A$7), $5/$6, 5$ or 10$",
        "$5–$10, $20k-$30k, $1,000",
        "$HOME/$USER and $PATH:$HOME",
        "if ($a=$b) echo $foo_bar/$baz $x",
        "costs $ 5 and $ 6",
        "价格$5到6$元",
        "I paid $5 for it, she paid 10$.",
        r"\[optional\] \(see below\)",
        "`$x$`",
        "echo $PATH; `$x$`",
        "Trattoria ($$), Sushi ($$$), Diner ($)",
        "$$: moderate\n$$$: dear\nand $$",
        "costs $$ - $$$, or $$–$$$",
        "kill $$ and echo $$",
        "$$ stands for it: `echo $$`",
        "$1B; R$ 50 e R$ 60",
        "$$\n\nnever closed",
        r"\(never closed",
    ],
)
def test_prices_and_escaped_brackets_are_no_formulas(text: str) -> None:
    assert formulas(text) == []


def test_prices_stay_as_they_were_written() -> None:
    text = "From $5 to $10, or 5$ to 10$."
    assert words(text) == text


def shown(text: str) -> list[tuple[str, str]]:
    """What is on the screen while `text` has come so far: kinds and words."""
    growing = OpenMarkdown()
    growing.append(text)
    return [
        (leaf.marker or type(leaf).__name__, plain(leaf.spans) if isinstance(leaf, Paragraph) else "")
        for leaf in growing.leaves
    ]


@pytest.mark.parametrize(
    ("half", "now"),
    [
        ("a **bold", [("Paragraph", "a bold")]),
        ("a **bold *both", [("Paragraph", "a bold both")]),
        ("a **", [("Paragraph", "a")]),
        ("run `ls -l", [("Paragraph", "run ls -l")]),
        ("see [the page](https://exa", [("Paragraph", "see the page")]),
        ("see [the pa", [("Paragraph", "see the pa")]),
        ("a\n-", [("Paragraph", "a")]),
        ("a\n\n1.", [("Paragraph", "a")]),
        ("- a\n- [", [("•", "a")]),
        ("a\n#", [("Paragraph", "a")]),
        ("a\n``", [("Paragraph", "a")]),
        ("| a | b |", [("Table", "")]),
        ("|", []),
        ("> | a | b |", [("Table", "")]),
        ("- a\n\n  | a |\n  |-", [("•", "a"), ("Table", "")]),
        ("1. *", []),
        ("- a\n- [x]", [("•", "a")]),
        ("so\n\\begin{ali", [("Paragraph", "so")]),
        ("x\n| a | b |\n|--", [("Paragraph", "x"), ("Table", "")]),
        ("$$\na_b", [("Formula", "")]),
        (r"so \(a_b", [("Paragraph", r"so \(a_b")]),
        ("costs $5 and", [("Paragraph", "costs $5 and")]),
        ("[1] says", [("Paragraph", "[1] says")]),
    ],
)
def test_what_is_half_written_looks_as_it_will(half: str, now: list[tuple[str, str]]) -> None:
    assert shown(half) == now


@pytest.mark.parametrize("after", ["\n---\nend", "\n```\ncode\n```\nend", "\n$$\nx\n$$\nend"])
def test_marks_that_were_never_closed_are_seen_once_something_else_has_begun(after: str) -> None:
    growing = OpenMarkdown()
    for char in f"*args and **kwargs{after}":
        growing.append(char)
    assert growing.leaves == parse(f"*args and **kwargs{after}")


def test_half_a_table_in_code_is_code() -> None:
    assert shown("```sh\n| grep x") == [("Code", "")]


def test_lists_keep_their_numbers_and_gaps_while_they_grow() -> None:
    text = "1. a\n1. b\n\n\n\n1. c"
    growing = OpenMarkdown()
    for char in text:
        growing.append(char)
    assert [(leaf.marker, leaf.tight) for leaf in growing.leaves] == [("1.", False), ("2.", True), ("3.", False)]
    assert growing.leaves == parse(text)


def test_a_loose_item_moves_none_before_it() -> None:
    growing = OpenMarkdown()
    growing.append("- a\n- b\n- c")
    assert growing.append("\n\n- d") == 3


def test_text_full_of_opening_marks_is_read_in_no_time() -> None:
    began = time.perf_counter()
    for mark in ("\\[\n", "$$\n", "\\(", "$a ", "**a ", "[", "`a ``b ", "\\begin{align}\n", "<", "<summary>", "<sub>"):
        parse(mark * 3000)
        shown(mark * 1000)
    assert time.perf_counter() - began < 20


@pytest.mark.parametrize("line", ["-   " * 30 + "x", "- " * 20_000 + "x", "|a|b|\n|-|-|\n|<li>" + " " * 20_000 + "|\n"])
def test_no_line_takes_long_while_it_is_written(line: str) -> None:
    started = time.process_time()
    OpenMarkdown().append(line)
    assert time.process_time() - started < 2


@pytest.mark.parametrize("text", ["# | a", "|x|\n|-|\n|\\|a"])
def test_bars_in_headings_and_cells_begin_no_table(text: str) -> None:
    growing = OpenMarkdown()
    growing.append(text)
    assert growing.leaves == parse(text)


@pytest.mark.parametrize("text", ["# Costs $$\n<sub>", "# So $\\frac\n- a"])
def test_what_wont_grow_any_more_is_no_half_formula(text: str) -> None:
    growing = OpenMarkdown()
    for char in text:
        growing.append(char)
    growing.finish("")
    assert growing.leaves == parse(text)


def test_line_of_dashes_makes_no_heading() -> None:
    leaf = paragraphs("Shopping:\n-")[0]
    assert leaf.heading == 0


def test_html_and_control_tokens_are_text() -> None:
    text = "<b>x</b> <script>alert(1)</script> <|im_end|>"
    assert words(text) == text
    assert words("<div onclick=x>\n\n</div>") == "<div onclick=x></div>"


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("H<sub>2</sub>O, mc<sup>2</sup>, x<SUB>max</SUB>", "H₂O, mc², xₘₐₓ"),
        ("so<sup>[1]</sup>, e<sup>ω</sup>, y<sub>Q</sub>", "so[1], e^(ω), y_(Q)"),
        ("one<br>two<br/>\nthree", "one\ntwo\nthree"),
        ("<details>\n<summary>Show it</summary>\n\nThe *answer*.\n\n</details>", "Show itThe answer."),
        ("<details><summary>Why?</summary>Because.</details>", "Why?\nBecause."),
        ("- item\n</details>", "item"),
        ("The <details> tag and </details>", "The <details> tag and </details>"),
        ("`H<sub>2</sub>`, List<br, a<b", "H<sub>2</sub>, List<br, a<b"),
        ("x<sub>i+1", "x<sub>i+1"),
    ],
)
def test_tags_stand_for_what_markdown_has_no_marks_for(text: str, seen: str) -> None:
    assert words(text) == seen


@pytest.mark.parametrize(
    ("text", "bold", "rest"),
    [
        ("<summary>a</summary> b </summary>", "a", "b </summary>"),
        ("<details><summary>" + "a" * 490 + "</summary>b", "a" * 490, "b"),
        ("<summary>a `b</summary> c` d", "a `b", "c` d"),
        ("<summary>[x</summary>](https://a.example)", "[x", "](https://a.example)"),
    ],
)
def test_a_summary_ends_where_its_tag_does(text: str, bold: str, rest: str) -> None:
    spans = [span for leaf in paragraphs(text) for span in leaf.spans]
    assert "".join(span.text for span in spans if span.bold) == bold
    assert "".join(span.text for span in spans if not span.bold).strip() == rest


def test_a_heading_of_nothing_but_a_tag_makes_none_of_what_follows() -> None:
    assert [(plain(leaf.spans), leaf.heading) for leaf in paragraphs("> # <details>\n> text")] == [("text", 0)]


def test_keys_look_like_code_and_summaries_stand_out() -> None:
    spans = [span for leaf in paragraphs("Press <kbd>Ctrl</kbd>\n\n<summary>More</summary>") for span in leaf.spans]
    assert [(span.text, span.code, span.bold) for span in spans] == [
        ("Press ", False, False),
        ("Ctrl", True, False),
        ("More", False, True),
    ]


@pytest.mark.parametrize("half", ["H<", "H<su", "H<sub>", "H<sub>2", "H<sub>2</", "H<sub>2</sub>"])
def test_no_half_a_tag_is_seen_while_it_is_written(half: str) -> None:
    ((_, seen),) = shown(half)
    assert seen in ("H", "H₂")


def test_a_list_in_a_cell_is_lines() -> None:
    (table,) = parse("| a | b |\n|---|---|\n| x | <ul><li>one</li><li>two | `|`</li></ul> |")
    assert isinstance(table, Table)
    assert [plain(cell) for cell in table.rows[1]] == ["x", "• one\n• two | |"]


def test_quotes_know_the_lists_around_them() -> None:
    text = "> a\n> - b\n>   > c\n\n1. > d\n\n   > ```\n   > e\n   > ```"
    assert [(leaf.depth, leaf.around) for leaf in parse(text)] == [
        (0, (0,)),
        (1, (0,)),
        (1, (0, 1)),
        (1, (1,)),
        (1, (1,)),
    ]


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
