"""Memories as files: JSON, with all that is known of each, and Markdown, for people. Pure but for reading the file."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterable
from datetime import UTC, date, datetime
from pathlib import Path

import msgspec

from core.errors import InvalidRequest
from core.memory.fence import without_controls
from core.records import LONGEST_PROJECT_NAME, Memory, MemoryKind, MemorySource, Review, ReviewEvery, TransferFormat

_VERSION = 1

# A file larger than this is no list of memories, in bytes.
_LARGEST = 64 * 1024 * 1024

# In characters. A longer text is a document.
_LONGEST_TEXT = 4_000

# "- You live in Porto. (since 2026-05-03, until 2026-06-01, pinned, ask 2026-12-01 every half_year)"
_BULLET = re.compile(r"^\s*[-*+]\s+(?P<text>\S.*?)(?:\s+\((?P<facts>(?:since|until|pinned|ask)\b[^()]*)\))?\s*$")
_ASK = re.compile(r"\bask (\d{4}-\d{2}-\d{2}) every (\w+)")
# Above what a project keeps.
_ONLY_IN = "Only in "

_HEADING = re.compile(r"^#+\s*(?P<name>.*?)\s*$")


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """A memory in a file. Times are Unix seconds; 0: not known.

    Attributes:
        until: when it ended; None: it holds.
        project: name of the project that keeps it; empty: it is known everywhere.
        review: when the user is asked whether it is still so.
    """

    text: str
    kind: MemoryKind = MemoryKind.NOTE
    quote: str = ""
    source: MemorySource = MemorySource.ADDED
    learned_at: float = 0.0
    since: float = 0.0
    until: float | None = None
    pinned: bool = False
    project: str = ""
    review: Review | None = None


class _File(msgspec.Struct, frozen=True, kw_only=True):
    rememora: int
    exported_at: str
    memories: tuple[Entry, ...]


class _Loose(msgspec.Struct):
    """As `_File`, from anywhere."""

    memories: list[msgspec.Raw]


def entry_of(memory: Memory, project: str = "") -> Entry:
    """A memory as it is written to a file. `project`: name of the one that keeps it."""
    return Entry(
        text=memory.text,
        kind=memory.kind,
        quote=memory.quote,
        source=memory.source,
        learned_at=memory.learned_at,
        since=memory.valid_from,
        until=memory.valid_until,
        pinned=memory.pinned,
        project=project,
        review=memory.review,
    )


def written(entries: Iterable[Entry], form: TransferFormat, now: float) -> bytes:
    """The content of a file."""
    if form is TransferFormat.JSON:
        moment = datetime.fromtimestamp(now, UTC).isoformat(timespec="seconds")
        file = _File(rememora=_VERSION, exported_at=moment, memories=tuple(entries))
        return msgspec.json.format(msgspec.json.encode(file), indent=2) + b"\n"
    by_project: dict[str, dict[MemoryKind, list[Entry]]] = {"": {}}
    for entry in entries:
        by_project.setdefault(entry.project, {}).setdefault(entry.kind, []).append(entry)
    lines: list[str] = []
    for project, by_kind in by_project.items():
        lines += ["", f"# {_ONLY_IN}{project}"] if project else ["# Memories"]
        for kind in MemoryKind:
            if kind in by_kind:
                lines += ["", f"## {kind}", "", *map(_bullet, by_kind[kind])]
    return ("\n".join(lines) + "\n").encode("utf-8", "replace")


def read_file(path: Path) -> tuple[list[Entry], int]:
    """The memories in a file that `written` made, or that somebody wrote by hand; and how many could not be used.

    Raises:
        InvalidRequest: it can't be read, or holds no memories.
    """
    try:
        if path.stat().st_size > _LARGEST:
            raise _refused(path, "is too large to be a list of memories", f"{path.stat().st_size} bytes")
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise _refused(path, "can't be read", str(error)) from error
    except UnicodeDecodeError as error:
        raise _refused(path, "is not a text file", str(error)) from error
    entries, unusable = _from_json(path, text) if text.lstrip()[:1] in {"{", "["} else _from_markdown(text)
    if not entries and not unusable:
        raise _refused(path, "holds no memories", "")
    return entries, unusable


def _from_json(path: Path, text: str) -> tuple[list[Entry], int]:
    try:
        kind = _Loose if text.lstrip().startswith("{") else list[msgspec.Raw]
        content = msgspec.json.decode(text, type=kind)
    except (msgspec.DecodeError, RecursionError) as error:
        raise _refused(path, "is no file of memories, or is cut off", str(error)) from error
    raw = content.memories if isinstance(content, _Loose) else content
    entries, unusable = [], 0
    for item in raw:  # type: ignore[attr-defined]
        entry = _entry(item)
        if entry is None:
            unusable += 1
        else:
            entries.append(entry)
    return entries, unusable


def _entry(raw: msgspec.Raw) -> Entry | None:
    """An entry, with what is missing or makes no sense at its default; None without a text."""
    try:
        fields = msgspec.json.decode(raw)
    except (msgspec.DecodeError, RecursionError):
        return None
    if isinstance(fields, str):
        fields = {"text": fields}
    if not isinstance(fields, dict):
        return None
    text = _clean(fields.get("text"))
    if text is None:
        return None
    known: dict[str, object] = {"text": text}
    for name, kind in _TYPES.items():
        if name != "text" and name in fields:
            with contextlib.suppress(msgspec.ValidationError):
                known[name] = msgspec.convert(fields[name], kind)
    known["project"] = _project(str(known.get("project", "")))
    return Entry(**known)  # type: ignore[arg-type]


_TYPES = {field.name: field.type for field in msgspec.structs.fields(Entry)}


def _from_markdown(text: str) -> tuple[list[Entry], int]:
    entries, unusable = [], 0
    kind, project = MemoryKind.NOTE, ""
    for line in text.splitlines():
        heading, bullet = _HEADING.match(line), _BULLET.match(line)
        if line.startswith("# "):
            project = _project(line[2:].removeprefix(_ONLY_IN)) if line.startswith(f"# {_ONLY_IN}") else ""
        if heading is not None:
            name = heading["name"].lower()
            kind = MemoryKind(name) if name in set(MemoryKind) else MemoryKind.NOTE
        elif bullet is not None:
            kept = _clean(bullet["text"])
            if kept is None:
                unusable += 1
                continue
            facts = bullet["facts"] or ""
            entries.append(
                Entry(
                    text=kept,
                    kind=kind,
                    since=_day(facts, "since") or 0.0,
                    until=_day(facts, "until"),
                    pinned="pinned" in facts,
                    project=project,
                    review=_review(facts),
                )
            )
    return entries, unusable


def _bullet(entry: Entry) -> str:
    facts = [f"since {_date(entry.since)}"] if entry.since else []
    facts += [f"until {_date(entry.until)}"] if entry.until is not None else []
    facts += ["pinned"] if entry.pinned else []
    if entry.review is not None:
        facts.append(f"ask {entry.review.on.isoformat()} every {entry.review.every}")
    text = " ".join(entry.text.split())
    return f"- {text} ({', '.join(facts)})" if facts else f"- {text}"


def _date(moment: float) -> str:
    return datetime.fromtimestamp(moment).date().isoformat()


def _day(facts: str, word: str) -> float | None:
    found = re.search(rf"\b{word} (\d{{4}}-\d{{2}}-\d{{2}})", facts)
    try:
        return None if found is None else datetime.fromisoformat(found[1]).timestamp()
    except (ValueError, OverflowError, OSError):
        return None


def _review(facts: str) -> Review | None:
    found = _ASK.search(facts)
    try:
        return None if found is None else Review(on=date.fromisoformat(found[1]), every=ReviewEvery(found[2]))
    except ValueError:
        return None


def _project(name: str) -> str:
    """A name as a project has it."""
    return " ".join(without_controls(name).split())[:LONGEST_PROJECT_NAME].rstrip()


def _clean(text: object) -> str | None:
    if not isinstance(text, str):
        return None
    kept = without_controls(text).strip()
    return kept if 0 < len(kept) <= _LONGEST_TEXT else None


def _refused(path: Path, why: str, detail: str) -> InvalidRequest:
    return InvalidRequest(
        f"{path.name} {why}.",
        safe="Nothing was changed.",
        next_step="Choose a file that Rememora has exported, or a list with a memory a line.",
        detail=detail,
    )
