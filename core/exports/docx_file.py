"""Word's documents (DOCX), written as they come: however long a text is, only a little of it stands in memory.

Of what Office Open XML offers, just enough for paragraphs and tables. (python-docx holds the whole document, knows neither links nor lists that begin
anew nor writing from right to left, and brings 15 MB along.) After ECMA-376, part 1; the order of properties is the schema's.
"""

from __future__ import annotations

import re
import unicodedata
import zipfile
from collections.abc import Iterable, Iterator
from string import Template
from typing import IO
from xml.sax.saxutils import escape, quoteattr

from core.markdown.layout import Cell, Grid, Item, Look, Paragraph, Run
from core.markdown.visible import visible_text
from core.paths import RESOURCES

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"

_CONTENT_TYPES = (
    f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{_MAIN}.document.main+xml"/>'
    f'<Override PartName="/word/styles.xml" ContentType="{_MAIN}.styles+xml"/>'
    f'<Override PartName="/word/numbering.xml" ContentType="{_MAIN}.numbering+xml"/>'
    f'<Override PartName="/word/settings.xml" ContentType="{_MAIN}.settings+xml"/>'
    '<Override PartName="/docProps/core.xml"'
    ' ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'
)
_RELATIONS = (
    f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_R}/officeDocument" Target="word/document.xml"/>'
    f'<Relationship Id="rId2" Type="{_PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>'
    "</Relationships>"
)
# Without it Word opens a document as one of Word 2007.
_SETTINGS = (
    f'{_HEAD}<w:settings xmlns:w="{_W}"><w:compat><w:compatSetting w:name="compatibilityMode"'
    ' w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>'
)
# A4, in twentieths of a point.
_PAGE = (
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1304" w:right="1304" w:bottom="1304" w:left="1304" w:header="709" w:footer="709" w:gutter="0"/>'
    "</w:sectPr>"
)
_WIDTH = 11906 - 2 * 1304
_INDENT = 420

_LEVELS = 9
_BULLETS = 1  # the number of the one list that all bullets belong to
_MARKS = "•◦▪"

# Letters of writing from right to left, and fonts for scripts that need their own; the first script that a text has letters of decides.
_RIGHT_TO_LEFT = frozenset({"R", "AL"})
_FONTS = (
    (re.compile("[\u3040-\u30ff\uff66-\uff9f]"), "Yu Gothic", "ja-JP"),
    (re.compile("[\u1100-\u11ff\uac00-\ud7af]"), "Malgun Gothic", "ko-KR"),
    (re.compile("[\u3400-\u9fff]"), "Microsoft YaHei", "zh-CN"),
)
# Of a text so much is looked at for that; Japanese begins with kana soon enough.
_LOOKED_AT = 20_000

# What XML can't hold, beyond what is made visible.
_NO_XML = re.compile("[\ufffe\uffff]")


def write_docx(file: IO[bytes], title: str, blocks: Iterable[Paragraph | Grid]) -> None:
    """Write a document; `file` can be anything that can be written to."""
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", _CONTENT_TYPES)
        archive.writestr("_rels/.rels", _RELATIONS)
        archive.writestr("docProps/core.xml", _core_properties(title))
        archive.writestr("word/settings.xml", _SETTINGS)
        body = _Body()
        with archive.open("word/document.xml", "w", force_zip64=True) as part:
            for piece in body.pieces(blocks):
                part.write(piece.encode())
        archive.writestr("word/numbering.xml", _numbering(body.starts))
        archive.writestr("word/styles.xml", _styles(body.seen))
        archive.writestr("word/_rels/document.xml.rels", _document_relations(body.addresses))


class _Body:
    """Writes the text itself.

    Attributes:
        addresses: that links lead to.
        starts: of each numbered list, by its number here, what its first item is counted as, and how deep it lies.
        seen: how the text begins.
    """

    def __init__(self) -> None:
        self.addresses: dict[str, int] = {}
        self.starts: list[tuple[int, int]] = []
        self.seen = ""
        self._lists: dict[int, int] = {}

    def pieces(self, blocks: Iterable[Paragraph | Grid]) -> Iterator[str]:
        yield f'{_HEAD}<w:document xmlns:w="{_W}" xmlns:r="{_R}"><w:body>'
        for block in blocks:
            if isinstance(block, Grid):
                yield from self._table(block)
            else:
                self._see(block.text)
                yield self._paragraph(block)
        yield f"{_PAGE}</w:body></w:document>"

    def _see(self, text: str) -> None:
        if len(self.seen) < _LOOKED_AT:
            self.seen += text[: _LOOKED_AT - len(self.seen)]

    def _paragraph(self, block: Paragraph) -> str:
        turned = _turned(block.text) and block.look is not Look.CODE
        runs = self._runs(block.runs, turned=turned)
        return f"<w:p>{_properties(_style(block), self._layout(block, turned=turned))}{runs}</w:p>"

    def _layout(self, block: Paragraph, *, turned: bool) -> str:
        numbered = ""
        if block.item is not None:
            level = min(block.depth - 1, _LEVELS - 1)
            numbered = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{self._list(block.item, level)}"/></w:numPr>'
        rule = '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="A0A0A0"/></w:pBdr>'
        indent = _INDENT * (block.depth + block.quoted)
        return "".join(
            (
                numbered,
                rule if block.look is Look.RULE else "",
                "<w:bidi/>" if turned else "",
                # An item's own is its list's, but for what it is quoted in.
                f'<w:ind w:left="{indent}"{_HANGING if block.item is not None else ""}/>' if indent else "",
            )
        )

    def _list(self, item: Item, level: int) -> int:
        if item.number is None:
            return _BULLETS
        if item.of not in self._lists:
            self.starts.append((item.number, level))
            self._lists[item.of] = _BULLETS + len(self.starts)
        return self._lists[item.of]

    def _table(self, grid: Grid) -> Iterator[str]:
        columns = max(map(len, grid.rows), default=0)
        if not columns:
            return
        whole = " ".join(run.text for row in grid.rows[:20] for cell in row for run in cell)
        self._see(whole)
        turned = "<w:bidiVisual/>" if _turned(whole) else ""
        width = _WIDTH // columns
        column = f'<w:gridCol w:w="{width}"/>'
        yield (
            f'<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/>{turned}<w:tblW w:w="0" w:type="auto"/></w:tblPr>'
            f"<w:tblGrid>{column * columns}</w:tblGrid>"
        )
        for at, row in enumerate(grid.rows):
            head = "<w:trPr><w:tblHeader/></w:trPr>" if at == 0 else ""
            cells = "".join(self._cell(cell, width, bold=at == 0) for cell in (*row, *[()] * (columns - len(row))))
            yield f"<w:tr>{head}{cells}</w:tr>"
        # Tables that follow each other would be one.
        yield "</w:tbl><w:p/>"

    def _cell(self, cell: Cell, width: int, *, bold: bool) -> str:
        turned = _turned("".join(run.text for run in cell))
        runs = self._runs(cell, turned=turned, bold=bold)
        properties = _properties("", "<w:bidi/>" if turned else "")
        return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr><w:p>{properties}{runs}</w:p></w:tc>'

    def _runs(self, runs: Iterable[Run], *, turned: bool, bold: bool = False) -> str:
        written = ""
        for run in runs:
            letters = "".join(
                f"<w:r>{_look(run, bold=bold, turned=part_turned)}{_letters(part)}</w:r>"
                for part, part_turned in _by_direction(run.text, turned=turned)
            )
            if run.address:
                number = self.addresses.setdefault(run.address, len(self.addresses) + _FIRST_LINK)
                letters = f'<w:hyperlink r:id="rId{number}">{letters}</w:hyperlink>'
            written += letters
        return written


_HANGING = f' w:hanging="{_INDENT}"'
# The document's first relations are its styles, its lists and its settings.
_FIRST_LINK = 4


def _style(block: Paragraph) -> str:
    if block.look is Look.HEADING:
        return f"Heading{block.level}"
    if block.look is Look.CODE:
        return "Code"
    if block.quoted:
        return "Quote"
    return "ListParagraph" if block.depth else ""


def _properties(style: str, layout: str) -> str:
    style = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:pPr>{style}{layout}</w:pPr>" if style or layout else ""


def _look(run: Run, *, bold: bool, turned: bool) -> str:
    style = "InlineCode" if run.code else "Hyperlink" if run.address else ""
    properties = "".join(
        (
            f'<w:rStyle w:val="{style}"/>' if style else "",
            "<w:b/><w:bCs/>" if run.bold or bold else "",
            "<w:i/><w:iCs/>" if run.italic else "",
            "<w:strike/>" if run.struck else "",
            '<w:vertAlign w:val="superscript"/>' if run.note else "",
            "<w:rtl/>" if turned else "",
        )
    )
    return f"<w:rPr>{properties}</w:rPr>" if properties else ""


def _letters(text: str) -> str:
    return "<w:br/>".join(
        "<w:tab/>".join(f'<w:t xml:space="preserve">{_xml(part)}</w:t>' if part else "" for part in line.split("\t"))
        for line in text.split("\n")
    )


def _xml(text: str) -> str:
    return escape(_NO_XML.sub("\ufffd", visible_text(text)))


def _turned(text: str) -> bool:
    """It is written from right to left: its first letter with a direction is."""
    for letter in text:
        direction = unicodedata.bidirectional(letter)
        if direction == "L" or direction in _RIGHT_TO_LEFT:
            return direction != "L"
    return False


def _by_direction(text: str, *, turned: bool) -> Iterator[tuple[str, bool]]:
    """Parts of a text that are written in one direction. What has none goes with what is before it."""
    begin, current = 0, turned
    for at, letter in enumerate(text):
        direction = unicodedata.bidirectional(letter)
        if direction != "L" and direction not in _RIGHT_TO_LEFT:
            continue
        if (direction != "L") != current:
            if at > begin:
                yield text[begin:at], current
            begin, current = at, not current
    if begin < len(text):
        yield text[begin:], current


def _core_properties(title: str) -> str:
    return (
        f'{_HEAD}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"'
        f' xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{_xml(" ".join(title.split()))}</dc:title>'
        "</cp:coreProperties>"
    )


def _document_relations(addresses: Iterable[str]) -> str:
    links = "".join(
        f'<Relationship Id="rId{number}" Type="{_R}/hyperlink" Target={quoteattr(visible_text(address))}'
        ' TargetMode="External"/>'
        for number, address in enumerate(addresses, _FIRST_LINK)
    )
    own = "".join(
        f'<Relationship Id="rId{number}" Type="{_R}/{name}" Target="{name}.xml"/>'
        for number, name in enumerate(("styles", "numbering", "settings"), 1)
    )
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{own}{links}</Relationships>'


def _numbering(starts: Iterable[tuple[int, int]]) -> str:
    """Lists: one for all bullets, and one for each list that is counted, since each begins anew."""
    bullets = "".join(_level(level, "bullet", _MARKS[level % len(_MARKS)]) for level in range(_LEVELS))
    numbers = "".join(_level(level, "decimal", f"%{level + 1}.") for level in range(_LEVELS))
    lists = "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="{level}">'
        f'<w:startOverride w:val="{start}"/></w:lvlOverride></w:num>'
        for number, (start, level) in enumerate(starts, _BULLETS + 1)
    )
    return (
        f'{_HEAD}<w:numbering xmlns:w="{_W}">'
        f'<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>{bullets}</w:abstractNum>'
        f'<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="hybridMultilevel"/>{numbers}</w:abstractNum>'
        f'<w:num w:numId="{_BULLETS}"><w:abstractNumId w:val="0"/></w:num>{lists}</w:numbering>'
    )


def _level(level: int, form: str, mark: str) -> str:
    return (
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{mark}"/>'
        f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{_INDENT * (level + 1)}"{_HANGING}/></w:pPr></w:lvl>'
    )


def _styles(seen: str) -> str:
    found = ((font, language) for letters, font, language in _FONTS if letters.search(seen))
    font, language = next(found, ("Microsoft YaHei", "zh-CN"))
    template = Template((RESOURCES / "docx" / "styles.xml").read_text(encoding="utf-8"))
    return template.substitute(font=font, language=language)
