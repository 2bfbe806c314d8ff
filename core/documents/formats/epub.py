"""Books (EPUB): chapters in their order. A chapter begins a page; long ones have several."""

from __future__ import annotations

import posixpath
import zipfile
from collections.abc import Iterator
from urllib.parse import unquote

from core.documents.formats.blocks import PageMaker
from core.documents.formats.html import blocks_of
from core.documents.formats.source import Source, unknown
from core.documents.formats.text import decoded
from core.documents.formats.titles import sensible
from core.documents.formats.xml_parts import attribute, child, children, local, part
from core.documents.pages import Opened, Page

_CHAPTERS = frozenset({"application/xhtml+xml", "text/html"})
_MOST_CHAPTER_BYTES = 32 << 20


def read(source: Source, first: int) -> Iterator[Opened | Page]:
    """A reader, as in `kinds.reader_of`."""
    with source.archive() as archive:
        title, chapters = _book(archive)
        if chapters and _protected(archive, set(chapters)):
            raise unknown(
                what="This book is protected by whoever sold it, and can only be read in their program.",
                next_step="Add a copy without that protection, if you have one.",
            )
        yield Opened(format="epub", title=title)
        maker = PageMaker(first=first)
        for chapter in chapters:
            try:
                with archive.open(chapter) as member:
                    data = member.read(_MOST_CHAPTER_BYTES)
            except KeyError:
                continue
            yield from maker.pages(blocks_of(decoded(data)))


def _book(archive: zipfile.ZipFile) -> tuple[str, list[str]]:
    """Its title, and the members that are its chapters."""
    container = child(part(archive, "META-INF/container.xml"), "rootfiles", "rootfile")
    if container is None:
        raise ValueError("no container")
    place = attribute(container, "full-path")
    package = part(archive, place)
    manifest, spine = child(package, "manifest"), child(package, "spine")
    if manifest is None or spine is None:
        raise ValueError("no spine")
    files = {
        item.get("id", ""): posixpath.normpath(posixpath.join(posixpath.dirname(place), unquote(item.get("href", ""))))
        for item in children(manifest, "item")
        # What is only there to be clicked through says everything twice.
        if item.get("media-type") in _CHAPTERS and "nav" not in item.get("properties", "").split()
    }
    chapters = [files[key] for entry in children(spine, "itemref") if (key := entry.get("idref", "")) in files]
    named = child(package, "metadata", "title")
    return (sensible(named.text or "") if named is not None else ""), list(dict.fromkeys(chapters))


def _protected(archive: zipfile.ZipFile, chapters: set[str]) -> bool:
    """Fonts often are; chapters only where somebody has to pay."""
    encryption = part(archive, "META-INF/encryption.xml")
    return encryption is not None and any(
        unquote(attribute(entry, "URI")) in chapters
        for entry in encryption.iter()
        if local(entry.tag) == "CipherReference"
    )
