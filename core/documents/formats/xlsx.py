"""Excel's sheets (XLSX), through openpyxl: values as they were last computed, each sheet under its name."""

from __future__ import annotations

import datetime
import warnings
from collections.abc import Iterator
from typing import Any

from core.documents.formats import number_format
from core.documents.formats.blocks import Block, PageMaker, heading, row
from core.documents.formats.grid import blocks_of_rows
from core.documents.formats.source import Source
from core.documents.formats.titles import sensible
from core.documents.pages import Opened, Page


def read(source: Source, first: int) -> Iterator[Opened | Page]:
    """A reader, as in `kinds.reader_of`. Sheets begin pages; long ones have several."""
    # Half a second, which nobody waits for before there is a workbook to read.
    import openpyxl

    source.archive().close()
    source.stream.seek(0)
    # It warns of what it doesn't keep: validation, pictures.
    warnings.simplefilter("ignore")
    book = openpyxl.load_workbook(source.stream, read_only=True, data_only=True, keep_links=False)
    try:
        yield Opened(format="xlsx", title=sensible(book.properties.title or ""))
        maker = PageMaker(first=first)
        for sheet in book.worksheets:
            yield from maker.pages(_blocks(sheet))
    finally:
        book.close()


def _blocks(sheet: Any) -> Iterator[Block]:
    named = heading(sheet.title, 1)
    # What the file says of a sheet's size may be wrong.
    sheet.reset_dimensions()
    for block in blocks_of_rows(row([said(cell) for cell in cells]) for cells in sheet.iter_rows()):
        if named.text:
            yield named
            named = Block("")
        yield block


def said(cell: Any) -> str:
    """What a cell of openpyxl's shows, as text."""
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, int | float):
        bare = f"{value:.12g}" if isinstance(value, float) else str(value)
        return number_format.shown(value, cell.number_format or "") or bare
    if isinstance(value, datetime.datetime):
        return value.date().isoformat() if value.time() == datetime.time() else value.isoformat(" ", "minutes")
    if isinstance(value, datetime.time):
        return value.isoformat("minutes")
    if isinstance(value, datetime.timedelta):
        minutes, seconds = divmod(round(value.total_seconds()), 60)
        return f"{minutes // 60}:{minutes % 60:02d}" + (f":{seconds:02d}" if seconds else "")
    return str(value)
