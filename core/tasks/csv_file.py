"""Tables as CSV that a spreadsheet opens as it is meant: in every alphabet, and with no cell that it would execute."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence

# Excel takes a file without it for one of the system's old encoding. Everything else passes over it.
_MARK = "\ufeff"

# What makes a spreadsheet read a cell as a formula, also in its wide form.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
_NUMBER = re.compile(r"[+\-−]?[\d.,'’\s]*\d\s?[%€$£¥₹]?")


def csv_pieces(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[bytes]:
    """A whole file, after RFC 4180, in UTF-8."""
    yield _MARK.encode()
    yield _line(head)
    yield from map(_line, rows)


def harmless(cell: str) -> str:
    """A cell that no spreadsheet executes: what it would take for a formula begins with an apostrophe. Numbers stay numbers."""
    # Without the space before it, which some leave out.
    begins = cell.lstrip(" \n\xa0\u3000\ufeff\u200b")
    if not begins.startswith(_FORMULA) or _NUMBER.fullmatch(cell.strip()):
        return cell
    return f"'{cell}"


def _line(cells: Sequence[str]) -> bytes:
    line = io.StringIO(newline="")
    csv.writer(line).writerow([harmless(cell.replace("\0", "")) for cell in cells])
    return line.getvalue().encode("utf-8", "replace")
