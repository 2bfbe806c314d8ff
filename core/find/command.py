"""`python -m core doctor --find TEXT`: does a text stand in any file of this installation?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TextIO

import msgspec

from core.find.files import FileSearch, Place, Searched
from core.paths import Paths
from core.vault.header import is_sealed

FROM_INPUT = "-"

# What is shorter stands in many files by chance.
_SHORT = 4


def find(paths: Paths, text: str, out: TextIO, *, models: bool, json: bool, given: TextIO) -> int:
    """Search all files. Returns the exit code: 0 if it isn't in any, 1 if it is, 2 if that can't be said.

    Args:
        text: "-": it is read from `given`, so that it doesn't get into the history of a shell.
        models: those too; they are other people's, and large.
        json: one object in place of sentences.
    """
    if text == FROM_INPUT:
        text = given.read().rstrip("\r\n")
    if not text.strip():
        out.write("There is no text to look for.\n")
        return 2
    search = FileSearch(text)
    skipped = () if models else (paths.models,)
    searched: list[Searched] = []
    for file in _files((paths.data, paths.config, paths.logs), skipped):
        searched.append(search.search(file))
        if not json:
            _tell(searched[-1], out)
    if json:
        out.write(msgspec.json.encode(_object(searched, skipped)).decode() + "\n")
    else:
        _sum_up(searched, skipped, text, out)
        if is_sealed(paths.data):
            out.write("There is a passphrase: this is what somebody finds who doesn't have it.\n")
    if any(one.count for one in searched):
        return 1
    return 2 if any(one.unread for one in searched) else 0


def _files(folders: Sequence[Path], skipped: Sequence[Path]) -> Iterator[Path]:
    """Every file once; what a link leads to isn't this program's."""
    for folder in dict.fromkeys(folders):
        within = [other for other in folders if other != folder and folder.is_relative_to(other)]
        if within:
            continue
        yield from _below(folder, skipped)


def _below(folder: Path, skipped: Sequence[Path]) -> Iterator[Path]:
    if folder in skipped or not folder.is_dir():
        return
    for entry in sorted(folder.iterdir()):
        if entry.is_symlink():
            continue
        if entry.is_dir():
            yield from _below(entry, skipped)
        elif entry.is_file():
            yield entry


def _tell(one: Searched, out: TextIO) -> None:
    for place in one.places:
        out.write(f"{one.file}: {_where(place)}\n")
    if one.count > len(one.places):
        out.write(f"{one.file}: and in {one.count - len(one.places)} more places\n")
    if one.unread:
        out.write(f"{one.file}: couldn't be read wholly: {one.unread}\n")


def _where(place: Place) -> str:
    if place.table:
        column = f", column {place.column}" if place.column else ""
        row = f", row {place.row}" if place.row else ""
        return f"table {place.table}{row}{column}{_how(place)}"
    member = f"{place.member}, " if place.member else ""
    return f"{member}byte {place.offset:,}{_how(place)}"


def _how(place: Place) -> str:
    return f" ({place.form})" if place.form else ""


def _sum_up(searched: Sequence[Searched], skipped: Sequence[Path], text: str, out: TextIO) -> None:
    count, unread = sum(one.count for one in searched), sum(bool(one.unread) for one in searched)
    size = f"{len(searched):,} files ({sum(one.size for one in searched) / 1e6:,.1f} MB)"
    out.write(f"found in {count:,} places, of {size}\n" if count else f"not found in any of {size}\n")
    if unread:
        out.write(f"{unread:,} files couldn't be read wholly; it may be in them.\n")
    for folder in skipped:
        out.write(f"Not searched: {folder} (models; --models searches them, too).\n")
    if count and len(text) < _SHORT:
        out.write("It is so short that it may stand in some of them by chance.\n")


def _object(searched: Sequence[Searched], skipped: Sequence[Path]) -> dict[str, object]:
    return {
        "found": sum(one.count for one in searched),
        "files": len(searched),
        "bytes": sum(one.size for one in searched),
        "places": [{"file": str(one.file), **msgspec.to_builtins(place)} for one in searched for place in one.places],
        "unread": [{"file": str(one.file), "why": one.unread} for one in searched if one.unread],
        "skipped": [str(folder) for folder in skipped],
    }
