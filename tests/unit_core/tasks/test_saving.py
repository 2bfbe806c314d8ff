"""What came of a task, as files: what other programs read in them, and that nothing half-written is left."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from xml.etree import ElementTree

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import InvalidRequest, StorageError, StorageFull
from core.exports.docx_file import write_docx
from core.exports.text_file import text_pieces
from core.markdown.layout import Grid, Paragraph, laid_out
from core.records import (
    Citation,
    CitedSentence,
    Classify,
    DocumentId,
    ExportedAs,
    Extract,
    Label,
    PieceResult,
    Proofread,
    Summarise,
    TaskOptions,
    TaskPiece,
    TextChange,
    Translate,
)
from core.tasks.csv_file import csv_pieces, harmless
from core.tasks.saving import save
from tests.unit_core.documents.reading import headings, read, tables

TEXT = """# Harbour rules

Boats *must* carry **lights** and `VHF`; see [the site](https://example.org/rules?a=1&b=2).

## Fees

1. Small boats
   - under 6 m
   - no engine
2. Large boats

   They pay twice.

| Boat | Fee |
| --- | ---: |
| small | 5 € |
| large \\| long | **10 €** |

> Quiet after ten,
> please.

```python
def fee(boat):
    return "<5>"
```

السفن الكبيرة تدفع 10 يورو والصغيرة أقل.

小船每天五元，大船每天十元。
"""


def written(
    path: Path,
    form: ExportedAs,
    *,
    options: TaskOptions | None = None,
    text: Iterable[str] = (),
    pieces: Iterable[TaskPiece] = (),
    labels: dict[str, str] | None = None,
) -> bytes:
    save(
        path,
        form,
        options or Translate(language="en"),
        "The title",
        text=lambda: text,
        pieces=lambda: pieces,
        labels=labels or {},
    )
    return path.read_bytes()


def table(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def in_parts(text: str, length: int) -> list[str]:
    return [text[at : at + length] for at in range(0, len(text), length)]


# --- Word -----------------------------------------------------------------------------------------------------


def test_word_has_the_same_headings_lists_tables_and_words(tmp_path: Path) -> None:
    written(tmp_path / "a.docx", ExportedAs.DOCX, text=in_parts(TEXT, 7))
    head, (page,) = read(tmp_path / "a.docx")
    assert (head.format, head.title) == ("docx", "The title")
    assert headings(page) == [(1, "Harbour rules"), (2, "Fees")]
    # A bar in a cell isn't a border between two.
    assert tables(page) == [["Boat | Fee", "small | 5 €", "large ¦ long | 10 €"]]
    assert "1. Small boats\n  - under 6 m\n  - no engine\n2. Large boats" in page.text
    for words in ("Boats must carry lights and VHF; see the site.", "They pay twice.", 'return "<5>"', "السفن", "小船"):
        assert words in page.text
    assert "**" not in page.text and "`" not in page.text


def test_word_looks_as_it_was_marked(tmp_path: Path) -> None:
    written(tmp_path / "a.docx", ExportedAs.DOCX, text=[TEXT])
    document = docx.Document(str(tmp_path / "a.docx"))
    runs = {run.text: run for paragraph in document.paragraphs for run in paragraph.runs}
    assert runs["must"].italic and runs["lights"].bold and runs["VHF"].style.name == "Inline Code"
    (link,) = (link for paragraph in document.paragraphs for link in paragraph.hyperlinks)
    assert (link.text, link.url) == ("the site", "https://example.org/rules?a=1&b=2")
    styles = {paragraph.text: paragraph.style for paragraph in document.paragraphs if paragraph.style is not None}
    assert styles["Quiet after ten,\nplease."].name == "Quote"
    assert styles['def fee(boat):\n    return "<5>"'].name == "Code"
    assert document.tables[0].cell(0, 0).paragraphs[0].runs[0].bold
    body = document.element.xml
    turned = next(part for part in body.split("<w:p>") if "السفن" in part)
    assert "<w:bidi/>" in turned and "<w:rtl/>" in turned
    assert 'w:eastAsia="Microsoft YaHei"' in document.styles.element.xml


def test_each_numbered_list_begins_where_it_did(tmp_path: Path) -> None:
    text = "1. one\n2. two\n\nbetween\n\n1. one again\n\nbetween\n\n7. seven\n   1. inner\n8. eight\n"
    written(tmp_path / "a.docx", ExportedAs.DOCX, text=[text])
    document = docx.Document(str(tmp_path / "a.docx"))
    numbers = {
        paragraph.text: paragraph._p.pPr.numPr.numId.val  # type: ignore[attr-defined]
        for paragraph in document.paragraphs
        if paragraph._p.pPr is not None and paragraph._p.pPr.numPr is not None
    }
    assert numbers["one"] == numbers["two"] != numbers["one again"] != numbers["seven"] == numbers["eight"]
    assert numbers["inner"] not in (numbers["one"], numbers["one again"], numbers["seven"])
    lists = document.part.numbering_part.element.xml
    assert f'w:numId="{numbers["seven"]}"' in lists and '<w:startOverride w:val="7"/>' in lists


@pytest.mark.parametrize(
    ("text", "font"), [("漢字とかな", "Yu Gothic"), ("한국어 글", "Malgun Gothic"), ("中文", "Microsoft YaHei")]
)
def test_fonts_follow_the_script(tmp_path: Path, text: str, font: str) -> None:
    written(tmp_path / "a.docx", ExportedAs.DOCX, text=[text])
    assert f'w:eastAsia="{font}"' in docx.Document(str(tmp_path / "a.docx")).styles.element.xml


ANY = st.text(st.characters(), max_size=200)


@given(
    ANY
    | st.lists(
        st.sampled_from(
            [
                "# a\n",
                "- b\n",
                "  1. c\n",
                "> d\n",
                "|x|y|\n|-|-|\n|1|2|\n",
                "```\n",
                "\n",
                "*e*",
                "ש",
                '\x00\x0b\ufffe<&"',
            ]
        )
    ).map("".join)
)
def test_any_text_gives_whole_xml(text: str) -> None:
    file = io.BytesIO()
    write_docx(file, text, laid_out([text]))
    with zipfile.ZipFile(file) as archive:
        for name in archive.namelist():
            ElementTree.fromstring(archive.read(name))


@given(
    st.lists(
        st.sampled_from(
            [
                "# a\n\n",
                "- b\n",
                "c\n",
                "\n",
                "1. d\n\n",
                "> e\n",
                "|x|y|\n|-|-|\n|1|2|\n\n",
                "```\nf\n\n```\n",
                "    g\n",
            ]
        ),
        max_size=30,
    ),
    st.integers(1, 9),
)
def test_where_parts_end_makes_no_difference(lines: list[str], length: int) -> None:
    text = "".join(lines)
    assert list(laid_out(in_parts(text, length))) == list(laid_out([text]))


def test_a_long_text_is_read_a_little_at_a_time() -> None:
    taken = 0

    def parts() -> Iterator[str]:
        nonlocal taken
        for number in range(8_000):
            taken += 1
            yield f"Paragraph {number} says *something* of no weight.\n\n"

    blocks = laid_out(parts())
    first = next(blocks)
    assert isinstance(first, Paragraph) and first.text == "Paragraph 0 says something of no weight."
    assert taken < 3_000
    assert sum(1 for _ in blocks) == 7_999


# --- text and Markdown ----------------------------------------------------------------------------------------


def test_markdown_is_written_as_it_is(tmp_path: Path) -> None:
    assert written(tmp_path / "a.md", ExportedAs.MARKDOWN, text=in_parts(TEXT, 11)).decode() == TEXT


def test_text_has_no_marks(tmp_path: Path) -> None:
    text = written(tmp_path / "a.txt", ExportedAs.TEXT, text=[TEXT]).decode()
    assert text.startswith(
        "Harbour rules\n\nBoats must carry lights and VHF; see the site (https://example.org/rules?a=1&b=2)."
    )
    assert "1. Small boats\n  - under 6 m\n  - no engine\n2. Large boats" in text
    assert "Boat\tFee\nsmall\t5 €\nlarge | long\t10 €" in text
    assert '\n\ndef fee(boat):\n    return "<5>"\n\n' in text
    assert not re.search(r"[*`#]", text)


# --- summaries ------------------------------------------------------------------------------------------------


def cited(text: str, *sources: tuple[int, str]) -> PieceResult:
    """A result, each sentence of which rests on its own source: its page and label."""
    ends = [found.end() for found in re.finditer(r"\.", text)]
    return PieceResult(
        text=text,
        cited=tuple(
            CitedSentence(start=end - 1, end=end, numbers=(number,)) for number, end in enumerate(ends, 1) if number <= len(sources)
        ),
        sources=tuple(
            Citation(number=number, document_id=DocumentId(1), title="Rules [2026]", page=page, page_label=label, start=page)
            for number, (page, label) in enumerate(sources, 1)
        ),
    )  # fmt: skip


def test_sources_of_a_summary_are_numbered_and_listed(tmp_path: Path) -> None:
    pieces = [
        TaskPiece(number=0, result=cited("Boats carry lights. They pay.", (3, ""), (9, "ix"))),
        TaskPiece(number=1, result=cited("Nobody swims. They pay.", (12, ""), (9, "ix"))),
    ]
    words = {"sources": "Quellen", "at_page": "S. %1"}

    def of(form: ExportedAs) -> Path:
        path = tmp_path / f"a.{form}"
        written(path, form, options=Summarise(), pieces=pieces, labels=words)
        return path

    assert of(ExportedAs.MARKDOWN).read_text(encoding="utf-8") == (
        "Boats carry lights.[^1] They pay.[^2]\n\nNobody swims.[^3] They pay.[^2]\n\n**Quellen**\n\n"
        "[^1]: Rules [2026], S. 3\n\n[^2]: Rules [2026], S. ix\n\n[^3]: Rules [2026], S. 12\n"
    )
    assert (
        of(ExportedAs.TEXT)
        .read_text(encoding="utf-8")
        .endswith(
            "Nobody swims.[3] They pay.[2]\n\nQuellen\n\n[1] Rules [2026], S. 3\n\n[2] Rules [2026], S. ix\n\n[3] Rules [2026], S. 12\n"
        )
    )
    document = docx.Document(str(of(ExportedAs.DOCX)))
    assert [paragraph.text for paragraph in document.paragraphs][-1] == "[3] Rules [2026], S. 12"
    assert [run.text for run in document.paragraphs[0].runs if run.font.superscript] == ["[1]", "[2]"]


def test_a_running_text_is_no_table(tmp_path: Path) -> None:
    with pytest.raises(InvalidRequest):
        written(tmp_path / "a.csv", ExportedAs.CSV, options=Summarise())
    assert not list(tmp_path.iterdir())


# --- tables ---------------------------------------------------------------------------------------------------

CLASSIFY = Classify(labels=(Label(name="good"), Label(name="bad")), known="is")
CLASSIFIED = [
    TaskPiece(number=0, source="=SUM(A1)", result=PieceResult(label="good", known="bad", shares={"good": 0.75, "bad": 0.25})),
    TaskPiece(number=1, source='Ich sagte "nein", und\nging', result=PieceResult(label="bad", known="bad", shares={"bad": 1.0})),
    TaskPiece(number=2, source="not done"),
]  # fmt: skip


def test_a_classification_as_a_table(tmp_path: Path) -> None:
    content = written(
        tmp_path / "a.csv",
        ExportedAs.CSV,
        options=CLASSIFY,
        pieces=CLASSIFIED,
        labels={"text": "Text", "known": "bekannt"},
    )
    assert content.startswith(b"\xef\xbb\xbf") and content.endswith(b"\r\n")
    assert table(content) == [
        ["Text", "Label", "bekannt", "good", "bad"],
        ["'=SUM(A1)", "good", "bad", "0.750", "0.250"],
        ['Ich sagte "nein", und\nging', "bad", "bad", "", "1.000"],
    ]


def test_an_extraction_as_a_table_in_every_form(tmp_path: Path) -> None:
    options = Extract(columns=("number", "sum"))
    pieces = [
        TaskPiece(number=0, page=3, result=PieceResult(rows=(("A|1", "-5.20"), ("A2", "")))),
        TaskPiece(number=1, page=4, page_label="iv", result=PieceResult(rows=(("*A3*", "@cmd"),))),
    ]

    def of(form: ExportedAs) -> bytes:
        return written(tmp_path / f"a.{form}", form, options=options, pieces=pieces, labels={"page": "Seite"})

    rows = [["Seite", "number", "sum"], ["3", "A|1", "-5.20"], ["3", "A2", ""], ["iv", "*A3*", "@cmd"]]
    assert table(of(ExportedAs.CSV)) == [*rows[:3], ["iv", "*A3*", "'@cmd"]]
    assert of(ExportedAs.TEXT).decode() == "".join("\t".join(row) + "\n" for row in rows)
    (grid,) = laid_out([of(ExportedAs.MARKDOWN).decode()])
    assert isinstance(grid, Grid)
    assert [["".join(run.text for run in cell) for cell in row] for row in grid.rows] == rows
    of(ExportedAs.DOCX)
    (found,) = docx.Document(str(tmp_path / "a.docx")).tables
    assert [[cell.text for cell in row.cells] for row in found.rows] == rows


def test_other_kinds_have_a_row_for_each_piece(tmp_path: Path) -> None:
    result = PieceResult(
        text="the the",
        changes=(TextChange(start=0, end=3, text="the", accepted=True), TextChange(start=4, end=7, text="the")),
    )
    pieces = [TaskPiece(number=0, source="teh teh", result=result)]
    assert table(written(tmp_path / "a.csv", ExportedAs.CSV, options=Proofread(), pieces=pieces))[1] == [
        "teh teh",
        "the teh",
    ]
    translated = [TaskPiece(number=0, source="Hallo", result=PieceResult(text="Hello"))]
    assert table(written(tmp_path / "a.csv", ExportedAs.CSV, pieces=translated)) == [
        ["Text", "Result"],
        ["Hallo", "Hello"],
    ]


@pytest.mark.parametrize("cell", ["-5", "+3.5", "-1,234.50", "−12 %", "-7 €", "3-4", "a=b", "", "+49 170 1234567"])
def test_numbers_and_plain_cells_stay(cell: str) -> None:
    assert harmless(cell) == cell


@pytest.mark.parametrize(
    "cell",
    [
        "=1+1",
        "+cmd|' /C calc'!A0",
        "-1+2",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        " =1",
        "\n=1",
        "＝1＋1",
        "-A1",
        "\u200b=1",
        "+1*2",
    ],
)
def test_no_cell_is_executed(cell: str) -> None:
    assert harmless(cell) == f"'{cell}"


@given(
    st.lists(
        st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")), min_size=2, max_size=2),
        max_size=5,
    )
)
def test_a_table_is_read_as_it_was(rows: list[list[str]]) -> None:
    read_again = table(b"".join(csv_pieces(("a", "b"), rows)))
    assert read_again == [["a", "b"], *([harmless(cell) for cell in row] for row in rows)]


# --- big, and failing -----------------------------------------------------------------------------------------


def test_thousands_of_pieces(tmp_path: Path) -> None:
    def texts() -> Iterator[str]:
        for number in range(3_000):
            yield f"## Part {number}\n\nSome **words** of part {number}.\n\n"

    written(tmp_path / "a.docx", ExportedAs.DOCX, text=texts())
    with zipfile.ZipFile(tmp_path / "a.docx") as archive:
        assert archive.read("word/document.xml").count(b"Heading2") == 3_000
    pieces = (
        TaskPiece(number=number, source=f"text {number}", result=PieceResult(label="good")) for number in range(10_000)
    )
    assert len(table(written(tmp_path / "a.csv", ExportedAs.CSV, options=CLASSIFY, pieces=pieces))) == 10_001


def _failing(error: BaseException) -> Iterator[str]:
    yield "# Some text\n\n"
    raise error


@pytest.mark.parametrize("form", [ExportedAs.DOCX, ExportedAs.MARKDOWN, ExportedAs.TEXT])
def test_what_was_there_stays_when_writing_fails(tmp_path: Path, form: ExportedAs) -> None:
    path = tmp_path / "a"
    path.write_text("earlier")
    with pytest.raises(StorageFull) as caught:
        written(path, form, text=_failing(OSError(28, "No space left on device")))
    assert caught.value.problem.safe and caught.value.problem.next_step
    assert path.read_text() == "earlier"
    assert [one.name for one in tmp_path.iterdir()] == ["a"]


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(StorageError) as caught:
        written(tmp_path / "gone" / "a.md", ExportedAs.MARKDOWN, text=["text"])
    assert not isinstance(caught.value, StorageFull)
    assert "gone" in caught.value.problem.next_step


def test_lists_have_no_empty_lines(tmp_path: Path) -> None:
    items: Sequence[str] = ["- a\n", "- b\n"]
    assert "".join(text_pieces(laid_out(items))) == "- a\n- b\n"
