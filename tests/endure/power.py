"""Power cuts: what a core writes is recorded with strace, and the disk as it would be after each prefix of it is opened again.

A write that no sync has followed may be there in part, or not at all; so each moment is looked at twice: with all that was written
by then, the last write torn, and with nothing that wasn't synced. What had been acknowledged by then has to be there both times.
"""

from __future__ import annotations

import os
import random
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from core import protocol
from core.errors import RememoraError
from core.paths import HOME_VARIABLE
from core.records import MemoryKind, Role
from core.storage.conversations import Conversations
from core.storage.database import Database
from tests.end_to_end import core_process
from tests.end_to_end.core_process import CoreProcess

_CALLS = "openat,pwrite64,write,fsync,fdatasync,ftruncate,rename,unlink,close"
_LONGEST = 40_000_000

# What strace -f -y -xx writes: "[pid] call(12</path>, "\x41…", 4096, 8192) = 4096". Paths are hex too.
_LINE = re.compile(r"^(?:\d+ +)?(?P<call>\w+)\((?P<arguments>.*)\) += (?P<result>-?\d+)")
_DESCRIPTOR = re.compile(r"^\d+<(?P<path>[^>]*)>")
_STRING = re.compile(r'"(?P<bytes>(?:\\x[0-9a-f]{2})*)"')

# On the disk a torn write ends at a sector.
_SECTOR = 512


@dataclass
class Change:
    """One call that changed the disk.

    Attributes:
        call: "write", "truncate", "rename", "unlink", "create" or "sync"; "said": a line went to the window.
    """

    call: str
    path: str = ""
    offset: int = 0
    content: bytes = b""
    target: str = ""


@dataclass
class Disk:
    """Files by path: as they were written, and as they were when they were last synced."""

    written: dict[str, bytearray] = field(default_factory=dict)
    synced: dict[str, bytes] = field(default_factory=dict)

    def take(self, change: Change, *, torn: bool = False) -> None:
        """Let a change happen. `torn`: only its beginning does."""
        match change.call:
            case "create":
                self.written.setdefault(change.path, bytearray())
                # Names are journalled by the file system: a file that was made is there, empty.
                self.synced.setdefault(change.path, b"")
            case "write":
                content = change.content
                if torn:
                    content = content[: len(content) // 2 // _SECTOR * _SECTOR]
                file = self.written.setdefault(change.path, bytearray())
                if len(file) < change.offset:
                    file.extend(bytes(change.offset - len(file)))
                file[change.offset : change.offset + len(content)] = content
            case "truncate":
                file = self.written.setdefault(change.path, bytearray())
                if change.offset < len(file):
                    del file[change.offset :]
                else:
                    file.extend(bytes(change.offset - len(file)))
            case "sync":
                if change.path in self.written:
                    self.synced[change.path] = bytes(self.written[change.path])
            case "rename":
                for files in (self.written, self.synced):
                    if change.path in files:
                        files[change.target] = files.pop(change.path)  # type: ignore[assignment]
            case "unlink":
                self.written.pop(change.path, None)
                self.synced.pop(change.path, None)


def recorded(home: Path, turns: int) -> list[Change]:
    """What a core does to the disk while it is used, and when it acknowledges what."""
    trace = home.parent / "trace"
    command = core_process.core_program()
    traced = [
        "strace",
        "--seccomp-bpf",
        "-f",
        "-y",
        "-xx",
        "-s",
        str(_LONGEST),
        "-e",
        f"trace={_CALLS}",
        "-e",
        "signal=none",
        "-o",
        str(trace),
        *command,
    ]
    core_process.core_program = lambda: traced
    try:
        with CoreProcess("--demo") as core:
            core.hello()
            for number in range(turns):
                core.ask(
                    protocol.SendMessage(conversation_id=None, text=f"Said {number} before the lights went out."),
                    protocol.MessageAccepted,
                )
                core.ask(protocol.AddMemory(text=f"You own lamp {number}.", kind=MemoryKind.NOTE), protocol.MemorySaved)
            core.close()
    finally:
        core_process.core_program = lambda: command
    with trace.open(encoding="ascii", errors="replace") as lines:
        found = list(_changes(lines, home))
    trace.unlink()
    return found


def _changes(lines: Iterable[str], home: Path) -> Iterator[Change]:
    ends: dict[str, int] = {}
    unfinished: dict[str, str] = {}
    for line in lines:
        pid, _, rest = line.rstrip("\n").partition(" ")
        rest = rest.strip()
        if rest.endswith("<unfinished ...>"):
            unfinished[pid] = rest.removesuffix("<unfinished ...>").rstrip()
            continue
        if rest.startswith("<... "):
            rest = unfinished.pop(pid, "") + rest.partition("resumed>")[2]
        match = _LINE.match(rest)
        if match is None or match["result"].startswith("-"):
            continue
        call, arguments, result = match["call"], match["arguments"], int(match["result"])
        strings = [_bytes(one["bytes"]) for one in _STRING.finditer(arguments)]
        descriptor = _DESCRIPTOR.match(arguments)
        path = "" if descriptor is None else _bytes(descriptor["path"]).decode(errors="replace")
        inside = path.startswith(str(home))
        if call == "openat" and "O_CREAT" in arguments:
            named = _absolute(strings[0], path)
            if named.startswith(str(home)):
                if "O_TRUNC" in arguments:
                    ends[named] = 0
                    yield Change("truncate", named)
                yield Change("create", named)
        elif call == "pwrite64" and inside:
            yield Change("write", path, int(arguments.rpartition(", ")[2]), strings[0][:result])
        elif call == "write" and inside:
            start = ends.get(path, 0)
            ends[path] = start + result
            yield Change("write", path, start, strings[0][:result])
        elif call == "write" and "pipe" in path and b'"type":"' in strings[0]:
            yield Change("said", content=strings[0])
        elif call in ("fsync", "fdatasync") and inside:
            yield Change("sync", path)
        elif call == "ftruncate" and inside:
            yield Change("truncate", path, int(arguments.rpartition(", ")[2]))
        elif call == "rename" and strings and strings[0].decode().startswith(str(home)):
            yield Change("rename", strings[0].decode(), target=strings[1].decode())
        elif call == "unlink" and strings and strings[0].decode().startswith(str(home)):
            yield Change("unlink", strings[0].decode())


def _bytes(escaped: str) -> bytes:
    return bytes.fromhex(escaped.replace("\\x", ""))


def _absolute(name: bytes, folder: str) -> str:
    text = name.decode(errors="replace")
    return text if text.startswith("/") else f"{folder}/{text}"


def cuts(home: Path, changes: list[Change], count: int, seed: int) -> list[str]:
    """Cut the power at `count` moments, each twice. Returns what was lost."""
    chooser = random.Random(seed)
    database = str(home / "data" / "rememora.db")
    changing = [number for number, change in enumerate(changes) if change.path.startswith(database)]
    moments = set(chooser.sample(changing, min(count, len(changing))))
    disk, said, faults = Disk(), set[str](), list[str]()
    place = home.parent / "after"
    for number, change in enumerate(changes):
        if number in moments:
            torn = Disk({path: bytearray(content) for path, content in disk.written.items()})
            torn.take(change, torn=True)
            for kind, files in (("torn", torn.written), ("unsynced", disk.synced)):
                shutil.rmtree(place, ignore_errors=True)
                for path, content in files.items():
                    if path.startswith(database) and not path.endswith("-shm"):
                        target = place / Path(path).name
                        target.parent.mkdir(parents=True, exist_ok=True)
                        target.write_bytes(content)
                faults += [f"cut {number}, {kind}: {fault}" for fault in _faults(place / "rememora.db", said)]
        if change.call == "said":
            said |= _acknowledged(change.content)
        else:
            disk.take(change)
    shutil.rmtree(place, ignore_errors=True)
    return faults


def _acknowledged(lines: bytes) -> set[str]:
    """Texts that a core says are on the disk."""
    found = set()
    for line in lines.splitlines():
        try:
            item = protocol.decode_answer(line)
        except RememoraError:
            continue
        if isinstance(item, protocol.MessageAdded) and item.message.role is Role.USER:
            found.add(item.message.text)
        elif isinstance(item, protocol.MemorySaved):
            found.add(item.memory.text)
    return found


def _faults(path: Path, said: set[str]) -> list[str]:
    if not path.exists():
        return [f"no database, and {len(said)} were acknowledged"] if said else []
    try:
        database = Database(path)
    except RememoraError as error:
        return [f"it doesn't open: {error} {error.problem.detail}"]
    try:
        if (found := database.value("PRAGMA integrity_check")) != "ok":
            return [f"damaged: {found}"]
        Conversations(database)
        there = {row["text"] for row in database.rows("SELECT text FROM messages UNION SELECT text FROM memories")}
    finally:
        database.close()
    return [f"lost: {text}" for text in sorted(said - there)]


def run(count: int, seed: int, folder: Path) -> tuple[int, list[str]]:
    """Record a core, cut the power `count` times. Returns how many moments were looked at, and what was lost."""
    home = folder / "home"
    home.mkdir(parents=True)
    before = os.environ.get(HOME_VARIABLE)
    os.environ[HOME_VARIABLE] = str(home)
    try:
        changes = recorded(home, 12)
    finally:
        if before is None:
            del os.environ[HOME_VARIABLE]
        else:
            os.environ[HOME_VARIABLE] = before
    faults = cuts(home, changes, count, seed)
    return min(count, sum(change.path.endswith((".db", "-wal")) for change in changes)), faults


def can_be_recorded() -> bool:
    """strace is there and may be used."""
    if not sys.platform.startswith("linux") or shutil.which("strace") is None:
        return False
    return subprocess.run(["strace", "-o", "/dev/null", "true"], check=False, capture_output=True).returncode == 0
