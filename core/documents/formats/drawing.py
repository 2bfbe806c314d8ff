"""A page of a PDF, or a picture, as it looks, and where on it words stand."""

from __future__ import annotations

import ctypes
import io
from collections.abc import Iterator, Sequence
from functools import lru_cache

import numpy as np
from PIL import Image
from pypdfium2 import PdfPage, PdfTextPage
from pypdfium2 import raw as pdfium

from core.documents.asking import DrawFile, Drawn
from core.documents.formats import pdf, picture
from core.documents.formats.alignment import ranges
from core.documents.formats.kinds import kind_of
from core.documents.formats.pdf_lines import lines_of
from core.documents.formats.pictures import Found, Picture, ReadPicture
from core.documents.formats.source import Source, unknown
from core.errors import DocumentUnreadable
from core.records import Box

_LEAST_WIDTH, _MOST_WIDTH = 50, 4_000
_MOST_HEIGHT = 12_000
_MOST_BOXES = 2_000
_MARGIN = 0.12

# Fast; a page of text is small all the same.
_COMPRESSION = 3
# Parts of a page that pdfium's whole pixels stand for.
_FINE = 20_000


def draw(source: Source, request: DrawFile) -> Drawn:
    """What is asked for.

    Raises:
        DocumentUnreadable: it can't be opened, or has no pages that look like something.
    """
    kind = kind_of(source)
    width = min(max(request.width, _LEAST_WIDTH), _MOST_WIDTH)
    if kind == "pdf":
        return _pdf_page(source, request, width)
    if kind == "picture":
        return _picture(source, request, width)
    raise unknown(what="Only pages of PDFs and pictures can be drawn.", next_step="Read it as text.")


def _pdf_page(source: Source, request: DrawFile, width: int) -> Drawn:
    document = pdf.opened(source)
    try:
        if not 1 <= request.page <= len(document):
            raise _no_page()
        page = document[request.page - 1]
        scale = min(width / max(page.get_width(), 1.0), _MOST_HEIGHT / max(page.get_height(), 1.0))
        image = Image.fromarray(pdf.picture_of(page, scale))
        boxes: Sequence[Box] = ()
        if request.spans:
            if pdf.needs_ocr(lines_of(page)):
                boxes = _read_boxes(pdf.picture_of(page, pdf.ocr_scale(page)), request)
            boxes = boxes or _text_boxes(page, request)
        return _drawn(image, boxes)
    finally:
        document.close()


def _picture(source: Source, request: DrawFile, width: int) -> Drawn:
    with picture.opened(source) as image:
        try:
            image.seek(request.page - 1)
        except (EOFError, ValueError) as error:
            raise _no_page() from error
        pixels = picture.picture_of(image)
        boxes = _read_boxes(pixels, request) if request.spans else ()
        shown = Image.fromarray(pixels)
        height = min(max(round(shown.height * width / shown.width), 1), _MOST_HEIGHT)
        return _drawn(shown.resize((width, height), Image.Resampling.BICUBIC), boxes)


def _drawn(image: Image.Image, boxes: Sequence[Box]) -> Drawn:
    png = io.BytesIO()
    image.save(png, "PNG", compress_level=_COMPRESSION)
    return Drawn(png=png.getvalue(), width=image.width, height=image.height, boxes=tuple(boxes)[:_MOST_BOXES])


def _text_boxes(page: PdfPage, request: DrawFile) -> list[Box]:
    text = page.get_textpage()
    try:
        said = text.get_text_range()
        found = ranges(request.text, said, request.spans)
        return [box for start, end in found for box in _rectangles(page, text, said, start, end)]
    finally:
        text.close()


def _rectangles(page: PdfPage, text: PdfTextPage, said: str, start: int, end: int) -> Iterator[Box]:
    index = pdfium.FPDFText_GetCharIndexFromTextIndex
    before = len(said[:start].encode("utf-16-le")) // 2
    length = len(said[start:end].encode("utf-16-le")) // 2
    first, last = index(text.raw, before), index(text.raw, before + length - 1)
    if first < 0 or last < first:
        return
    left, top, right, bottom = (ctypes.c_double() for _ in range(4))
    for number in range(min(pdfium.FPDFText_CountRects(text.raw, first, last - first + 1), _MOST_BOXES)):
        if pdfium.FPDFText_GetRect(text.raw, number, left, top, right, bottom):
            # They end where the letters do; a mark is wider than that.
            margin = _MARGIN * (top.value - bottom.value)
            corners = [
                _shown(page, left.value - margin, top.value + margin),
                _shown(page, right.value + margin, bottom.value - margin),
            ]
            across, down = sorted(corner[0] for corner in corners), sorted(corner[1] for corner in corners)
            yield Box(left=across[0], top=down[0], width=across[1] - across[0], height=down[1] - down[0])


def _shown(page: PdfPage, x: float, y: float) -> tuple[float, float]:
    """Where a place on a page is once it is drawn, turned and cropped as the page says; 0 to 1."""
    across, down = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDF_PageToDevice(page.raw, 0, 0, _FINE, _FINE, 0, x, y, across, down)
    return min(max(across.value / _FINE, 0.0), 1.0), min(max(down.value / _FINE, 0.0), 1.0)


# It takes seconds, and whoever looks at a page goes from mark to mark on it.
@lru_cache(maxsize=4)
def _read(pixels: bytes, height: int, width: int) -> tuple[ReadPicture, list[Found]]:
    """What a picture says, and its lines in the order they are read."""
    from core.documents.formats import ocr

    page = ocr.read(np.frombuffer(pixels, np.uint8).reshape(height, width, 3))
    return page, ocr.in_order(page)


def _read_boxes(pixels: Picture, request: DrawFile) -> list[Box]:
    page, lines = _read(pixels.tobytes(), *pixels.shape[:2])
    said, starts = "", []
    for line in lines:
        starts.append(len(said))
        said += line.text + "\n"
    boxes = []
    for start, end in ranges(request.text, said, request.spans):
        for line, at in zip(lines, starts, strict=True):
            first, last = max(start - at, 0), min(end - at, len(line.text))
            if first < last:
                ends = (*line.places, 1.0)
                boxes.append(_part(page, line, ends[first], ends[last]))
    return boxes


def _part(page: ReadPicture, line: Found, first: float, last: float) -> Box:
    """Of a line, from one part of its width to another."""
    width = line.right - line.left
    corners = [
        ((line.left + first * width) / page.width, line.top / page.height),
        ((line.left + last * width) / page.width, line.bottom / page.height),
    ]
    for _ in range(page.turns):
        corners = [(1 - y, x) for x, y in corners]
    across, down = sorted(corner[0] for corner in corners), sorted(corner[1] for corner in corners)
    return Box(left=across[0], top=down[0], width=across[1] - across[0], height=down[1] - down[0])


def _no_page() -> DocumentUnreadable:
    return DocumentUnreadable(
        "This document has no such page any more.",
        code="document_changed",
        next_step="Have it read again.",
    )
