"""Files of office programs: written by libraries for them, read by ours."""

from __future__ import annotations

import datetime
import zipfile
from pathlib import Path
from typing import Any

import docx
import openpyxl
import pptx
import pytest
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement, parse_xml
from pptx.chart import data as chart_data
from pptx.chart import xmlwriter
from pptx.enum.chart import XL_CHART_TYPE
from pptx.opc.package import Part
from pptx.opc.packuri import PackURI

from tests.unit_core.documents.reading import headings, read, tables

_ODF = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"'
    ' xmlns:presentation="urn:oasis:names:tc:opendocument:xmlns:presentation:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'
)


def write_odf(path: Path, kind: str, body: str, title: str = "") -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", f"application/vnd.oasis.opendocument.{kind}")
        archive.writestr(
            "content.xml",
            f"<office:document-content {_ODF}><office:body><office:{kind}>{body}</office:{kind}></office:body>"
            "</office:document-content>",
        )
        archive.writestr(
            "meta.xml",
            f"<office:document-meta {_ODF}><office:meta><dc:title>{title}</dc:title></office:meta></office:document-meta>",
        )
    return path


def test_a_word_document(tmp_path: Path) -> None:
    document = docx.Document()
    document.core_properties.title = "Harbour Rules"
    document.add_heading("Harbour Rules", 0)
    document.add_heading("Moorings", 1)
    document.add_paragraph("Moorings are given out in the order of arrival.")
    document.add_paragraph("sailing ships", style="List Bullet")
    document.add_paragraph("fishing boats", style="List Bullet")
    grid = document.add_table(2, 2)
    for cell, text in zip((*grid.rows[0].cells, *grid.rows[1].cells), ("Berth", "Price", "North", "120"), strict=True):
        cell.text = text
    document.add_paragraph("After the table.")
    document.save(str(tmp_path / "rules.docx"))
    head, (page,) = read(tmp_path / "rules.docx")
    assert (head.format, head.title) == ("docx", "Harbour Rules")
    assert headings(page) == [(1, "Harbour Rules"), (1, "Moorings")]
    assert tables(page) == [["Berth | Price", "North | 120"]]
    assert page.text.endswith("North | 120\n\nAfter the table.")


_MATH = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'


def _said(text: str) -> str:
    return f"<m:r><m:t>{text}</m:t></m:r>"


@pytest.mark.parametrize(
    ("formula", "line"),
    [
        (f"<m:f><m:num>{_said('1')}</m:num><m:den>{_said('2')}</m:den></m:f>", "1/2"),
        (f"<m:f><m:num>{_said('a+b')}</m:num><m:den>{_said('2.5')}</m:den></m:f>", "(a+b)/2.5"),
        (f"<m:sSup><m:e>{_said('10')}</m:e><m:sup>{_said('-6')}</m:sup></m:sSup>", "10⁻⁶"),
        (f"<m:sSup><m:e>{_said('e')}</m:e><m:sup>{_said('x+1')}</m:sup></m:sSup>", "e^(x+1)"),
        (f"<m:sSup><m:e>{_said('e')}</m:e><m:sup>{_said('2x')}</m:sup></m:sSup>", "e^(2x)"),
        (
            (
                f"<m:sSup><m:e><m:f><m:num>{_said('1')}</m:num><m:den>{_said('2a')}</m:den></m:f></m:e>"
                f"<m:sup>{_said('2')}</m:sup></m:sSup>"
            ),
            "(1/(2a))²",
        ),
        (f"<m:rad><m:deg>{_said('k')}</m:deg><m:e>{_said('2x')}</m:e></m:rad>", "^k√(2x)"),
        (
            f'<m:f><m:fPr><m:type m:val="noBar"/></m:fPr><m:num>{_said("n")}</m:num><m:den>{_said("k")}</m:den></m:f>',
            "n¦k",
        ),
        (
            f"<m:sSubSup><m:e>{_said('x')}</m:e><m:sub>{_said('1')}</m:sub><m:sup>{_said('2')}</m:sup></m:sSubSup>",
            "x₁²",
        ),
        (f"<m:rad><m:deg>{_said('3')}</m:deg><m:e>{_said('x+1')}</m:e></m:rad>", "³√(x+1)"),
        (
            (
                f'<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub>{_said("i=1")}</m:sub><m:sup>{_said("n")}</m:sup>'
                f"<m:e>{_said('i')}</m:e></m:nary>"
            ),
            "∑_(i=1)ⁿ i",
        ),
        (f'<m:d><m:dPr><m:begChr m:val="["/><m:endChr m:val="]"/></m:dPr><m:e>{_said("a")}</m:e></m:d>', "[a]"),
        (
            (
                f"<m:d><m:e><m:m><m:mr><m:e>{_said('1')}</m:e><m:e>{_said('2')}</m:e></m:mr>"
                f"<m:mr><m:e>{_said('3')}</m:e><m:e>{_said('4')}</m:e></m:mr></m:m></m:e></m:d>"
            ),
            "(1, 2; 3, 4)",
        ),
        (f"<m:func><m:fName>{_said('sin')}</m:fName><m:e>{_said('x')}</m:e></m:func>", "sin x"),
        ("<m:e>" * 200 + _said("deep") + "</m:e>" * 200, "deep"),
    ],
)
def test_formulas_of_a_word_document_are_told_in_a_line(tmp_path: Path, formula: str, line: str) -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("It is")
    paragraph._p.append(parse_xml(f"<m:oMath {_MATH}>{formula}</m:oMath>"))
    paragraph.add_run("here.")
    document.save(str(tmp_path / "formula.docx"))
    _, (page,) = read(tmp_path / "formula.docx")
    assert page.text == f"It is {line} here."


def test_what_is_raised_or_lowered_in_office_files_is_no_other_number(tmp_path: Path) -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("10")
    paragraph.add_run("6").font.superscript = True
    paragraph.add_run(" m, H")
    paragraph.add_run("2").font.subscript = True
    paragraph.add_run("O, the 1")
    paragraph.add_run("st").font.superscript = True
    document.save(str(tmp_path / "raised.docx"))
    _, (page,) = read(tmp_path / "raised.docx")
    assert page.text == "10⁶ m, H₂O, the 1st"

    show = pptx.Presentation()
    slide = show.slides.add_slide(show.slide_layouts[1])
    line = slide.placeholders[1].text_frame.paragraphs[0]
    for text, baseline in (("10", None), ("6", "30000"), (" m, H", None), ("2", "-25000"), ("O", "0")):
        run = line.add_run()
        run.text = text
        if baseline is not None:
            run.font._element.set("baseline", baseline)
    line._p.append(
        parse_xml(
            '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
            f'xmlns:a14="http://schemas.microsoft.com/office/drawing/2010/main" {_MATH}><mc:Choice Requires="a14"><a14:m><m:oMath>'
            f"<m:f><m:num>{_said('1')}</m:num><m:den>{_said('2')}</m:den></m:f></m:oMath></a14:m></mc:Choice></mc:AlternateContent>"
        )
    )
    show.save(str(tmp_path / "raised.pptx"))
    _, (page,) = read(tmp_path / "raised.pptx")
    assert page.text == "10⁶ m, H₂O 1/2"


# Without types.
_CategoryData: Any = chart_data.CategoryChartData
_PointData: Any = chart_data.XyChartData
_ChartXml: Any = xmlwriter.ChartXmlWriter


def _chart_data() -> Any:
    data = _CategoryData(number_format="0.0%")
    data.categories = ["East", "West"]
    data.add_series("2024", (0.192, None))
    data.add_series("2025", (0.223, 0.286))
    return data


def test_charts_are_tables(tmp_path: Path) -> None:
    show = pptx.Presentation()
    slide = show.slides.add_slide(show.slide_layouts[5])
    slide.shapes.title.text = "Sales"
    frame = slide.shapes.add_chart(XL_CHART_TYPE.COLUMN_CLUSTERED, 0, 0, 5_000_000, 4_000_000, _chart_data())
    frame.chart.has_title = True
    frame.chart.chart_title.text_frame.text = "Share by region"
    points = _PointData()
    series = points.add_series("Tides")
    series.add_data_point(1, 2.5)
    series.add_data_point(2, 3.5)
    slide.shapes.add_chart(XL_CHART_TYPE.XY_SCATTER, 0, 0, 5_000_000, 4_000_000, points)
    show.save(str(tmp_path / "chart.pptx"))
    _, (page,) = read(tmp_path / "chart.pptx")
    assert "Share by region" in page.text
    assert tables(page) == [
        [" | 2024 | 2025", "East | 19.2% | 22.3%", "West |  | 28.6%"],
        [" | Tides", "1 | 2.5", "2 | 3.5"],
    ]


def test_what_a_chart_calls_its_points_stays_and_each_series_has_its_own_places(tmp_path: Path) -> None:
    show = pptx.Presentation()
    slide = show.slides.add_slide(show.slide_layouts[5])
    named = _CategoryData()
    named.categories = ["01067", "4006381333931", "Infinity"]
    named.add_series("Sold", (1, 2, 3))
    dated = _CategoryData()
    dated.categories = [datetime.date(2024, 1, 31), datetime.date(2024, 2, 29)]
    dated.add_series("Level", (1.5, 2.5))
    points = _PointData()
    for name, first in (("North", 1), ("South", 10)):
        series = points.add_series(name)
        series.add_data_point(first, 2.5)
        series.add_data_point(first + 1, 3.5)
    for kind, data in (
        (XL_CHART_TYPE.PIE, named),
        (XL_CHART_TYPE.LINE, dated),
        (XL_CHART_TYPE.XY_SCATTER, points),
    ):
        slide.shapes.add_chart(kind, 0, 0, 5_000_000, 4_000_000, data)
    show.save(str(tmp_path / "chart.pptx"))
    _, (page,) = read(tmp_path / "chart.pptx")
    assert tables(page) == [
        [" | Sold", "01067 | 1", "4006381333931 | 2", "Infinity | 3"],
        [" | Level", "2024-01-31 | 1.5", "2024-02-29 | 2.5"],
        [" | North", "1 | 2.5", "2 | 3.5"],
        [" | South", "10 | 2.5", "11 | 3.5"],
    ]


def test_charts_of_a_word_document_are_tables(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph("See the chart.")
    document.save(str(tmp_path / "plain.docx"))
    chart = _ChartXml(XL_CHART_TYPE.PIE, _chart_data()).xml
    with zipfile.ZipFile(tmp_path / "plain.docx") as plain, zipfile.ZipFile(tmp_path / "chart.docx", "w") as full:
        for name in plain.namelist():
            data = plain.read(name)
            if name == "word/document.xml":
                data = data.replace(
                    b"</w:p>",
                    b'<w:r><w:drawing><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData>'
                    b'<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rIdChart"/>'
                    b"</a:graphicData></a:graphic></w:drawing></w:r></w:p>",
                    1,
                )
            if name == "word/_rels/document.xml.rels":
                kind = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart"
                data = data.replace(
                    b"</Relationships>",
                    b'<Relationship Id="rIdChart" Type="' + kind + b'" Target="charts/chart1.xml"/></Relationships>',
                )
            full.writestr(name, data)
        full.writestr("word/charts/chart1.xml", chart)
    _, (page,) = read(tmp_path / "chart.docx")
    assert page.text.startswith("See the chart.")
    assert tables(page) == [[" | 2024", "East | 19.2%", "West"]]


def test_the_texts_of_a_diagram_are_read(tmp_path: Path) -> None:
    show = pptx.Presentation()
    slide = show.slides.add_slide(show.slide_layouts[5])
    slide.shapes.title.text = "How a boat comes in"
    data = (
        '<dgm:dataModel xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" '
        'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><dgm:ptLst>'
        "<dgm:pt><dgm:t><a:p><a:r><a:t>Call the harbour</a:t></a:r></a:p></dgm:t></dgm:pt><dgm:pt/>"
        "<dgm:pt><dgm:t><a:p><a:r><a:t>Wait for the pilot</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst></dgm:dataModel>"
    )
    diagram = Part(
        PackURI("/ppt/diagrams/data1.xml"),
        "application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml",
        show.part.package,
        data.encode(),
    )
    key = slide.part.relate_to(
        diagram, "http://schemas.openxmlformats.org/officeDocument/2006/relationships/diagramData"
    )
    slide.shapes._spTree.append(
        parse_xml(
            '<p:graphicFrame xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
            'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
            'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><a:graphic><a:graphicData>'
            f'<dgm:relIds xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" r:dm="{key}"/>'
            "</a:graphicData></a:graphic></p:graphicFrame>"
        )
    )
    show.save(str(tmp_path / "diagram.pptx"))
    _, (page,) = read(tmp_path / "diagram.pptx")
    assert page.text == "How a boat comes in\n\nCall the harbour\n\nWait for the pilot"


def test_lists_of_a_word_document_keep_their_depth(tmp_path: Path) -> None:
    document = docx.Document()
    for said, depth in (("ships", 0), ("sailing ships", 1), ("boats", 0)):
        properties = document.add_paragraph(said)._p.get_or_add_pPr().get_or_add_numPr()
        properties.get_or_add_ilvl().val = depth
        properties.get_or_add_numId().val = 1
    document.save(str(tmp_path / "a.docx"))
    _, (page,) = read(tmp_path / "a.docx")
    assert page.text == "- ships\n  - sailing ships\n- boats"


_LEVELS = "".join(
    f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>{style}<w:lvlText w:val="{text}"/></w:lvl>'
    for level, (form, text, style) in enumerate(
        (
            ("decimal", "%1.", '<w:pStyle w:val="Heading1"/>'),
            ("decimal", "%1.%2", '<w:pStyle w:val="Heading2"/>'),
            ("lowerLetter", "(%3)", ""),
            ("lowerRoman", "%4)", ""),
        )
    )
)


def _numbered(document: Any) -> None:
    """Headings are numbered by their styles, list 7 counts as they do, list 8 begins at 3, list 9 has bullets."""
    numbering = document.part.numbering_part.element
    for old in list(numbering):
        numbering.remove(old)
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    for part in (
        f'<w:abstractNum {space} w:abstractNumId="1">{_LEVELS}</w:abstractNum>',
        f'<w:abstractNum {space} w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl></w:abstractNum>',
        (
            f'<w:abstractNum {space} w:abstractNumId="3"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/>'
            '<w:lvlText w:val="%1."/></w:lvl></w:abstractNum>'
        ),
        f'<w:num {space} w:numId="7"><w:abstractNumId w:val="1"/></w:num>',
        f'<w:num {space} w:numId="8"><w:abstractNumId w:val="3"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/></w:lvlOverride></w:num>',
        f'<w:num {space} w:numId="9"><w:abstractNumId w:val="2"/></w:num>',
    ):
        numbering.append(parse_xml(part))
    for style in ("Heading 1", "Heading 2"):
        document.styles[style].element.get_or_add_pPr().get_or_add_numPr().get_or_add_numId().val = 7


def _listed(document: Any, said: str, number: int, level: int = 0, **more: str) -> None:
    properties = document.add_paragraph(said, **more)._p.get_or_add_pPr().get_or_add_numPr()
    properties.get_or_add_ilvl().val = level
    properties.get_or_add_numId().val = number


def test_what_word_numbers_has_its_number(tmp_path: Path) -> None:
    document = docx.Document()
    _numbered(document)
    document.add_heading("Scope", 1)
    document.add_heading("Berths", 2)
    _listed(document, "A berth is for one ship.", 7, 2)
    _listed(document, "", 7, 2)
    _listed(document, "It may be let.", 7, 2)
    _listed(document, "With leave alone.", 7, 3)
    document.add_heading("Dues", 2)
    _listed(document, "They are paid in advance.", 7, 2)
    document.add_heading("Ends", 1)
    document.add_heading("Notice", 2)
    document.add_paragraph("Between.")
    _listed(document, "third", 8)
    _listed(document, "fourth", 8)
    _listed(document, "a point", 9)
    _listed(document, "none", 0)
    document.save(str(tmp_path / "numbers.docx"))
    _, (page,) = read(tmp_path / "numbers.docx")
    assert headings(page) == [(1, "1. Scope"), (2, "1.1 Berths"), (2, "1.2 Dues"), (1, "2. Ends"), (2, "2.1 Notice")]
    assert page.text.split("\n\n") == [
        "1. Scope",
        "1.1 Berths",
        "    (a) A berth is for one ship.\n    (c) It may be let.\n      i) With leave alone.",
        "1.2 Dues",
        "    (a) They are paid in advance.",
        "2. Ends",
        "2.1 Notice",
        "Between.",
        "III. third\nIV. fourth\n- a point",
        "none",
    ]


def test_rows_of_a_word_table_may_be_numbered(tmp_path: Path) -> None:
    document = docx.Document()
    _numbered(document)
    grid = document.add_table(2, 2)
    for row in grid.rows:
        properties = row.cells[0].paragraphs[0]._p.get_or_add_pPr().get_or_add_numPr()
        properties.get_or_add_ilvl().val = 0
        properties.get_or_add_numId().val = 8
        row.cells[0].paragraphs[0].add_run("berth")
        row.cells[1].text = "free"
    document.save(str(tmp_path / "rows.docx"))
    _, (page,) = read(tmp_path / "rows.docx")
    assert tables(page) == [["III. berth | free", "IV. berth | free"]]


def test_tables_within_tables(tmp_path: Path) -> None:
    document = docx.Document()
    outer = document.add_table(1, 2)
    outer.cell(0, 0).text = "Quays"
    inner = outer.cell(0, 1).add_table(2, 2)
    for number, text in enumerate(("North", "120", "South", "80")):
        inner.cell(number // 2, number % 2).text = text
    document.save(str(tmp_path / "a.docx"))
    _, (page,) = read(tmp_path / "a.docx")
    assert tables(page) == [["Quays | North, 120; South, 80"]]


def test_what_was_deleted_from_a_word_document_is_not_read(tmp_path: Path) -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("The fee is 120")
    deleted = OxmlElement("w:del")
    run = OxmlElement("w:r")
    text = OxmlElement("w:delText")
    text.text = " and was 80"
    run.append(text)
    deleted.append(run)
    paragraph._p.append(deleted)
    hidden = paragraph.add_run(".")
    assert hidden.element.tag == qn("w:r")
    document.save(str(tmp_path / "a.docx"))
    _, (page,) = read(tmp_path / "a.docx")
    assert page.text == "The fee is 120."


def test_a_long_word_document_has_pages_that_begin_with_their_headings(tmp_path: Path) -> None:
    document = docx.Document()
    for chapter in range(8):
        document.add_heading(f"Chapter {chapter}", 1)
        for _ in range(4):
            document.add_paragraph("The harbour master writes down what comes in and what goes out. " * 5)
    document.save(str(tmp_path / "a.docx"))
    _, pages = read(tmp_path / "a.docx")
    assert len(pages) > 2
    assert all(len(page.text) <= 6_000 for page in pages)
    for page in pages:
        assert all(heading.end < len(page.text) for heading in page.headings), "a heading ends a page"
    _, rest = read(tmp_path / "a.docx", first=2)
    assert rest == pages[1:]


def test_slides(tmp_path: Path) -> None:
    show = pptx.Presentation()
    show.core_properties.title = "The harbour"
    first = show.slides.add_slide(show.slide_layouts[1])
    first.shapes.title.text = "Quays"
    first.placeholders[1].text = "North quay\nSouth quay"
    first.notes_slide.notes_text_frame.text = "Tell them of the crane."
    second = show.slides.add_slide(show.slide_layouts[5])
    second.shapes.title.text = "Prices"
    grid = second.shapes.add_table(2, 2, 0, 0, 1000, 1000).table
    for number, text in enumerate(("Berth", "Price", "North", "120")):
        grid.cell(number // 2, number % 2).text = text
    show.save(str(tmp_path / "show.pptx"))
    head, pages = read(tmp_path / "show.pptx")
    assert (head.format, head.title, head.pages) == ("pptx", "The harbour", 2)
    assert pages[0].text == "Quays\n\nNorth quay\nSouth quay\n\nTell them of the crane."
    assert headings(pages[0]) == [(1, "Quays")]
    assert tables(pages[1]) == [["Berth | Price", "North | 120"]]


def test_sheets(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    prices = book.active
    assert prices is not None
    prices.title = "Prices"
    prices.append(["Berth", "From", "Price", "Open"])
    prices.append(["North", datetime.datetime(2026, 3, 1), 120.5, True])
    prices.append([])
    prices.append(["Note", "without harbour dues"])
    book.create_sheet("Ships").append(["Anna", 40])
    book.create_sheet("Nothing")
    book.save(tmp_path / "book.xlsx")
    head, pages = read(tmp_path / "book.xlsx")
    assert head.format == "xlsx"
    assert pages[0].text == (
        "Prices\n\nBerth | From | Price | Open\nNorth | 2026-03-01 | 120.5 | TRUE\n\nNote | without harbour dues"
    )
    assert headings(pages[1]) == [(1, "Ships")]
    assert len(pages) == 2


@pytest.mark.parametrize(
    ("value", "number_format", "shown"),
    [
        (0.19, "0%", "19%"),
        (0.1234, "0.0%", "12.3%"),
        (-0.05, "0.00%;[Red]\\-0.00%", "-5.00%"),
        (1234.5, '#,##0.00 "€"', "1234.50 €"),
        (1234.5, "#,##0.00\\ [$€-407]", "1234.50 €"),
        (1234.5, "[$$-409]#,##0.00", "$1234.50"),
        (-3, '"$"#,##0.00;[Red]("$"#,##0.00)', "-$3.00"),
        (-0.001, '0.00 "€"', "0.00 €"),
        (1234.5, '_-* #,##0.00\\ "€"_-;\\-* #,##0.00\\ "€"_-;_-* "-"??\\ "€"_-;_-@_-', "1234.50 €"),
        (5000, "¥#,##0", "¥5000"),
        (12, '0 "kg"', "12 kg"),
        (1067, "00000", "01067"),
        (7, '"No; "0', "No; 7"),
        (0.285, "0%", "29%"),
        (2.5, '0 "kg"', "3 kg"),
        (1.5, '0.0## "kg"', "1.5 kg"),
        (-5, '0.00 "Cr";0.00 "Dr"', "-5"),
        (0.1, '0.00000000000000000000 "m"', "0.1"),
        (1e300, "0%", "1e+300"),
        (3.14159, "0.00", "3.14159"),
        (3, "General", "3"),
        (0.5, "# ?/?", "0.5"),
        (1e6, "0.00E+00", "1000000"),
        (15551234, "000\\-0000", "15551234"),
        (2_500_000, '#,##0,, "M"', "2500000"),
        (datetime.timedelta(hours=26, minutes=5), "[h]:mm", "26:05"),
        (datetime.time(7, 30), "h:mm", "07:30"),
        (True, "0%", "TRUE"),
    ],
)
def test_a_cell_says_what_it_shows(tmp_path: Path, value: object, number_format: str, shown: str) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet["A1"], sheet["B1"] = "What", "How much"
    sheet["A2"], sheet["B2"] = "It", value
    sheet["B2"].number_format = number_format
    book.save(tmp_path / "book.xlsx")
    _, (page,) = read(tmp_path / "book.xlsx")
    assert tables(page) == [["What | How much", f"It | {shown}"]]


def test_a_long_sheet_has_its_head_on_every_page(tmp_path: Path) -> None:
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Ships")
    sheet.append(["Name", "Length"])
    for number in range(2_000):
        sheet.append([f"Ship number {number}", number])
    book.save(tmp_path / "book.xlsx")
    _, pages = read(tmp_path / "book.xlsx")
    found = [rows for page in pages for rows in tables(page)]
    assert all(rows[0] == "Name | Length" for rows in found)
    assert sum(len(rows) - 1 for rows in found) == 2_000


def test_an_open_document(tmp_path: Path) -> None:
    body = (
        '<text:h text:outline-level="1">Moorings</text:h><text:p>In the <text:span>order</text:span><text:s/>of arrival.</text:p>'
        "<text:list><text:list-item><text:p>ships</text:p><text:list><text:list-item><text:p>sailing</text:p></text:list-item>"
        "</text:list></text:list-item></text:list>"
        "<table:table><table:table-row><table:table-cell><text:p>Berth</text:p></table:table-cell><table:table-cell>"
        "<text:p>Price</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>North</text:p>"
        "</table:table-cell><table:table-cell><text:p>120</text:p></table:table-cell></table:table-row></table:table>"
    )
    head, (page,) = read(write_odf(tmp_path / "a.odt", "text", body, "Harbour Rules"))
    assert (head.format, head.title) == ("odt", "Harbour Rules")
    assert page.text == "Moorings\n\nIn the order of arrival.\n\n- ships\n  - sailing\n\nBerth | Price\nNorth | 120"
    assert headings(page) == [(1, "Moorings")]
    assert len(tables(page)) == 1


def test_a_sheet_of_an_open_document_ends_where_its_cells_do(tmp_path: Path) -> None:
    body = (
        '<table:table table:name="Ships"><table:table-row><table:table-cell><text:p>Name</text:p></table:table-cell>'
        "<table:table-cell><text:p>Length</text:p></table:table-cell>"
        '<table:table-cell table:number-columns-repeated="16382"/></table:table-row>'
        "<table:table-row><table:table-cell><text:p>Anna</text:p></table:table-cell><table:table-cell><text:p>40</text:p>"
        '</table:table-cell></table:table-row><table:table-row table:number-rows-repeated="1048574"><table:table-cell/>'
        "</table:table-row></table:table>"
    )
    _, (page,) = read(write_odf(tmp_path / "a.ods", "spreadsheet", body))
    assert page.text == "Ships\n\nName | Length\nAnna | 40"


def test_slides_of_an_open_document(tmp_path: Path) -> None:
    slide = (
        '<draw:page><draw:frame presentation:class="title"><draw:text-box><text:p>{0}</text:p></draw:text-box></draw:frame>'
        "<draw:frame><draw:text-box><text:p>About {0}.</text:p></draw:text-box></draw:frame></draw:page>"
    )
    _, pages = read(write_odf(tmp_path / "a.odp", "presentation", slide.format("Quays") + slide.format("Ships")))
    assert [page.text for page in pages] == ["Quays\n\nAbout Quays.", "Ships\n\nAbout Ships."]
    assert headings(pages[1]) == [(1, "Ships")]


@pytest.mark.parametrize(
    "hidden", ["<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>", "<!DOCTYPE a [<!ENTITY e 'eeee'>]>"]
)
def test_entities_are_refused(tmp_path: Path, hidden: str) -> None:
    with zipfile.ZipFile(tmp_path / "a.odt", "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr(
            "content.xml", f"{hidden}<office:body {_ODF}><office:text><text:p>&e;</text:p></office:text></office:body>"
        )
    with pytest.raises(ValueError, match="Entit"):
        read(tmp_path / "a.odt")
