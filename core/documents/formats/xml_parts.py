"""XML that lies in packed files, read piece by piece and without entities of its own."""

from __future__ import annotations

import posixpath
import zipfile
from collections.abc import Iterator
from typing import IO
from urllib.parse import unquote
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import fromstring, iterparse

_MOST_SMALL_BYTES = 16 << 20
_MOST_DEPTH = 400


def local(name: str) -> str:
    """A tag or attribute without its namespace. (There are two of each kind of Office file, which differ by it alone.)"""
    return name.rpartition("}")[2]


def attribute(element: Element, name: str, default: str = "") -> str:
    """By its name without the namespace."""
    for key, value in element.items():
        if local(key) == name:
            return value
    return default


def children(element: Element, name: str) -> Iterator[Element]:
    return (child for child in element if local(child.tag) == name)


def child(element: Element | None, *names: str) -> Element | None:
    """Down the names; None if there is none."""
    for name in names:
        if element is None:
            return None
        element = next(children(element, name), None)
    return element


def part(archive: zipfile.ZipFile, name: str) -> Element | None:
    """A small member, as a tree; None if there is none."""
    try:
        with archive.open(name) as member:
            data = member.read(_MOST_SMALL_BYTES + 1)
    except KeyError:
        return None
    if len(data) > _MOST_SMALL_BYTES:
        return None
    tree: Element = fromstring(data)
    return tree


def elements(stream: IO[bytes], wanted: frozenset[str], within: str = "") -> Iterator[Element]:
    """The outermost elements of these names, each whole, and forgotten when the next one is asked for.

    Raises:
        ValueError: they are nested as no program nests them.
    """
    path: list[Element] = []
    # How deep within a wanted one.
    depth = 0
    inside = not within
    for event, element in iterparse(stream, events=("start", "end")):
        name = local(element.tag)
        if event == "start":
            path.append(element)
            if len(path) > _MOST_DEPTH:
                raise ValueError("nested too deeply")
            inside = inside or name == within
            if inside and (depth or name in wanted):
                depth += 1
            continue
        path.pop()
        if depth:
            depth -= 1
            if depth:
                continue
            yield element
        element.clear()
        if path:
            path[-1].remove(element)


def relations(archive: zipfile.ZipFile, name: str) -> dict[str, tuple[str, str]]:
    """What a part of an Office file stands on: id → (kind, name of the part)."""
    folder, file = posixpath.split(name)
    tree = part(archive, posixpath.join(folder, "_rels", f"{file}.rels"))
    found = {}
    for relation in tree if tree is not None else ():
        if relation.get("TargetMode") == "External":
            continue
        target = posixpath.normpath(posixpath.join(folder, unquote(relation.get("Target", ""))))
        found[relation.get("Id", "")] = (relation.get("Type", "").rpartition("/")[2], target.lstrip("/"))
    return found


def main_part(archive: zipfile.ZipFile) -> str:
    """The part of an Office file that all others hang on.

    Raises:
        ValueError: there is none.
    """
    for kind, target in relations(archive, "").values():
        if kind == "officeDocument":
            return target
    raise ValueError("no main part")


def core_title(archive: zipfile.ZipFile) -> str:
    """As an Office file's properties name it."""
    tree = part(archive, "docProps/core.xml")
    title = child(tree, "title")
    return (title.text or "") if title is not None else ""
