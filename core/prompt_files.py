"""The prompt library as a file: written as JSON, and read also as other programs write it.

Ours: {"format": "rememora-prompts", "version": 1, "prompts": [{"name": …, "text": …}, …]}. Others' are lists of objects that call the
name "name", "title", "command" or "act" and the text "text", "content" or "prompt"; tables (CSV) with such columns; and Markdown, where
each heading is a name.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from core.errors import InvalidRequest
from core.memory.fence import without_controls
from core.records import PromptDraft

_FORMAT, _VERSION = "rememora-prompts", 1

# A longer file is refused unread, in bytes.
_LARGEST = 8 * 1024 * 1024

_NAMES = ("name", "title", "command", "act", "label")
_TEXTS = ("text", "content", "prompt", "template")
# Where some programs keep the list, and the text of one.
_LISTS = ("prompts", "promptGroups", "data", "items")
_INSIDE = ("productionPrompt",)

_HEADING = re.compile(r"^(#{1,6})[ \t]+(.+?)[ \t#]*$", re.MULTILINE)
_SAFE = "Your prompts are as they were."


def written(drafts: Iterable[PromptDraft]) -> bytes:
    """The content of a file."""
    prompts = [{"name": one.name, "text": one.text} for one in drafts]
    whole = {"format": _FORMAT, "version": _VERSION, "prompts": prompts}
    return json.dumps(whole, ensure_ascii=False, indent=2).encode() + b"\n"


def read(path: Path) -> tuple[list[PromptDraft], int]:
    """The prompts of a file, and how many entries in it are none.

    Raises:
        InvalidRequest: it can't be read, is too large, or holds no prompts.
    """
    try:
        if path.stat().st_size > _LARGEST:
            raise InvalidRequest(
                f"{path.name} is larger than {_LARGEST // 1024 // 1024} MB: that is no list of prompts.",
                safe=_SAFE,
                next_step="Choose the file that holds them.",
            )
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise InvalidRequest(
            f"{path.name} can't be read.", safe=_SAFE, next_step="Choose another file.", detail=str(error)
        ) from error
    except UnicodeDecodeError as error:
        raise InvalidRequest(
            f"{path.name} is no text file.", safe=_SAFE, next_step="Choose a JSON, CSV or Markdown file."
        ) from error
    drafts, unusable = _parsed(path, text)
    if not drafts:
        raise InvalidRequest(
            f"There are no prompts in {path.name}.",
            safe=_SAFE,
            next_step="Choose a file with a list of them, each with a name and a text.",
        )
    return drafts, unusable


def _parsed(path: Path, text: str) -> tuple[list[PromptDraft], int]:
    match path.suffix.lower():
        case ".csv" | ".tsv":
            return _of_table(text)
        case ".md" | ".markdown" | ".txt":
            return _of_markdown(text)
        case _:
            return _of_json(path, text)


def _of_json(path: Path, text: str) -> tuple[list[PromptDraft], int]:
    try:
        whole = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise InvalidRequest(
            f"{path.name} is no whole JSON file.",
            safe=_SAFE,
            next_step="Export the prompts again and choose that file.",
            detail=str(error),
        ) from error
    if isinstance(whole, dict):
        if whole.get("format") == _FORMAT and whole.get("version") != _VERSION:
            raise InvalidRequest(
                f"{path.name} was written by a newer version of Rememora.",
                safe=_SAFE,
                next_step="Install the newest version.",
            )
        whole = next((whole[name] for name in _LISTS if isinstance(whole.get(name), list)), [whole])
    return _drafts(whole) if isinstance(whole, list) else ([], 0)


def _of_table(text: str) -> tuple[list[PromptDraft], int]:
    try:
        dialect: Any = csv.Sniffer().sniff(text[:4096], delimiters=",;\t")
    except csv.Error:
        dialect = csv.excel
    dialect.doublequote = True
    try:
        rows = [
            {str(name).strip().lower(): value for name, value in row.items() if name is not None}
            for row in csv.DictReader(io.StringIO(text, newline=""), dialect=dialect)
        ]
    except csv.Error:
        return [], 0  # a field that is longer than any prompt
    return _drafts(rows)


def _of_markdown(text: str) -> tuple[list[PromptDraft], int]:
    headings = list(_HEADING.finditer(text))
    if not headings:
        return [], 0
    level = min(len(heading[1]) for heading in headings)
    own = [heading for heading in headings if len(heading[1]) == level]
    if len(own) == 1 and len(headings) > 1:
        # The first is the title of the whole.
        deeper = min(len(heading[1]) for heading in headings if heading is not own[0])
        own = [heading for heading in headings if len(heading[1]) == deeper]
    ends = [heading.start() for heading in own[1:]] + [len(text)]
    return _drafts(
        [{"name": heading[2], "text": text[heading.end() : end]} for heading, end in zip(own, ends, strict=True)]
    )


def _drafts(entries: Sequence[object]) -> tuple[list[PromptDraft], int]:
    found = [_draft(entry) for entry in entries]
    drafts = [draft for draft in found if draft is not None]
    return drafts, len(found) - len(drafts)


def _draft(entry: object) -> PromptDraft | None:
    if not isinstance(entry, dict):
        return None
    text = _first(entry, _TEXTS) or next(
        (_first(inside, _TEXTS) for name in _INSIDE if isinstance(inside := entry.get(name), dict)), ""
    )
    name = " ".join(_first(entry, _NAMES).lstrip("/").split())
    return PromptDraft(name=name, text=text) if name and text else None


def _first(entry: dict[str, object], names: Sequence[str]) -> str:
    """The first of these that is a text with something in it."""
    for name in names:
        value = entry.get(name)
        if isinstance(value, str):
            # Half a surrogate pair can't be stored, nor do control characters belong into a message.
            cleaned = without_controls(value.encode("utf-8", "replace").decode()).strip()
            if cleaned:
                return cleaned
    return ""
