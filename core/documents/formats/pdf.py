"""PDF, through pdfium: lines put together to paragraphs, headings by the outline or by size, pages without text through OCR."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator

import pypdfium2
from pypdfium2 import PdfDocument, PdfPage

from core.documents.formats.blocks import page_of
from core.documents.formats.pdf_layout import Layout, blocks_of
from core.documents.formats.pdf_lines import Line, lines_of
from core.documents.formats.pictures import Picture
from core.documents.formats.source import Source, damaged, encrypted
from core.documents.formats.titles import sensible
from core.documents.pages import Opened, Page

# pdfium's own numbers, of FPDF_GetLastError.
_PASSWORD_ERROR = 4

# A page with fewer letters may be a picture with a page number under it.
_FEWEST_LETTERS = 16
# From this part of letters on that nobody can read, its fonts say nothing of what they mean.
_MOST_UNREADABLE = 0.3
_UNREADABLE = re.compile("[\ufffd\ue000-\uf8ff]")
_LETTER = re.compile(r"\w")

_SAMPLED_PAGES = 24
# Of the outline; and of it, that point at one page.
_MOST_OUTLINE = 20_000
_MOST_TITLES = 100

# Of a page's picture for reading it: dots an inch, and its longer side at most.
_OCR_DPI = 200
_MOST_OCR_PIXELS = 3_000
_POINTS_PER_INCH = 72


def read(source: Source, first: int) -> Iterator[Opened | Page]:
    """A reader, as in `kinds.reader_of`."""
    document = opened(source)
    try:
        count = len(document)
        yield Opened(format="pdf", title=sensible(document.get_metadata_value("Title")), pages=count)
        layout = _layout(document)
        for number in range(max(first, 1), count + 1):
            yield _page(document, number, layout)
    finally:
        document.close()


def opened(source: Source) -> PdfDocument:
    """The document, to be closed.

    Raises:
        DocumentUnreadable: it is encrypted, or damaged.
    """
    try:
        return PdfDocument(source.stream, password=source.password or None)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == _PASSWORD_ERROR:
            raise encrypted(bool(source.password)) from error
        raise damaged(error) from error


def needs_ocr(lines: list[Line]) -> bool:
    """Whether a page's text layer says nothing."""
    text = "".join(line.text for line in lines)
    letters = len(_LETTER.findall(text))
    return letters < _FEWEST_LETTERS or len(_UNREADABLE.findall(text)) > _MOST_UNREADABLE * len(text)


def picture_of(page: PdfPage, scale: float) -> Picture:
    """A page drawn, at so many pixels a point."""
    bitmap = page.render(scale=scale, rev_byteorder=True, prefer_bgrx=False)
    try:
        picture: Picture = bitmap.to_numpy().copy()
        return picture
    finally:
        bitmap.close()


def ocr_scale(page: PdfPage) -> float:
    """At which a page is drawn to be read."""
    longest = max(float(page.get_width()), float(page.get_height()), 1.0)
    return min(_OCR_DPI / _POINTS_PER_INCH, _MOST_OCR_PIXELS / longest)


def _page(document: PdfDocument, number: int, layout: Layout) -> Page:
    try:
        page = document[number - 1]
    except pypdfium2.PdfiumError:
        # One page that is damaged is no reason to do without the others.
        return Page(number=number, text="")
    try:
        label = document.get_page_label(number - 1)
        label = "" if label == str(number) else label[:40]
        try:
            lines = lines_of(page)
        except pypdfium2.PdfiumError:
            lines = []  # it may still be seen
        if needs_ocr(lines):
            from core.documents.formats import ocr

            drawn = ocr.blocks_of_page(ocr.read(picture_of(page, ocr_scale(page))))
            if drawn:
                return page_of(number, drawn, label=label, drawn=True)
        return page_of(number, blocks_of(lines, page.get_height(), layout, number), label=label)
    finally:
        page.close()


def _layout(document: PdfDocument) -> Layout:
    """What all pages have in common, from some of them: the same whichever page reading begins at."""
    count = len(document)
    step = count // _SAMPLED_PAGES | 1  # odd: left and right pages have heads of their own
    samples = []
    for index in range(0, count, step):
        with contextlib.suppress(pypdfium2.PdfiumError):
            page = document[index]
            samples.append((lines_of(page), page.get_height()))
            page.close()
    return Layout.of(samples, _outline(document))


def _outline(document: PdfDocument) -> dict[int, list[tuple[str, int]]]:
    """Page number → titles that point there, with their levels."""
    outline: dict[int, list[tuple[str, int]]] = {}
    for count, entry in enumerate(document.get_toc(max_depth=8)):
        if count >= _MOST_OUTLINE:
            break
        destination = entry.get_dest()
        index = destination.get_index() if destination is not None else None
        titles = outline.setdefault(index + 1, []) if index is not None else []
        if len(titles) < _MOST_TITLES:
            titles.append((entry.get_title(), entry.level + 1))
    return outline
