"""Commands that carry memories out of the program and back in."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from core import protocol
from core.commands.answers import Answers, Handlers, Send
from core.indexing import Indexing
from core.memory.transfer import Entry, entry_of, read_file, written
from core.private_files import write_whole
from core.protocol import Reply
from core.records import (
    ImportFate,
    ImportItem,
    Memory,
    MemoryEdit,
    MemoryFilter,
    MemoryReach,
    MemoryScope,
    ProjectId,
)
from core.storage.memories import Memories
from core.storage.projects import Projects
from core.worker import Worker

# Read or written in one go: a few milliseconds, so that other commands get in between.
_AT_ONCE = 200

# Items a preview tells in full; the counts are of all.
_PREVIEWED = 200


class TransferCommands:
    """Exports memories to a file, shows what a file would change, and imports it.

    Args:
        worker: reads and writes files.
        clock: Unix seconds.
    """

    def __init__(
        self,
        *,
        answers: Answers,
        send: Send,
        worker: Worker,
        storage: Worker,
        memories: Memories,
        projects: Projects,
        indexing: Indexing,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._answers = answers
        self._send = send
        self._worker = worker
        self._storage = storage
        self._memories = memories
        self._projects = projects
        self._indexing = indexing
        self._clock = clock

    def handlers(self) -> Handlers:
        return {
            protocol.ExportMemories: self._export,
            protocol.PreviewImport: self._preview,
            protocol.ImportMemories: self._import,
        }

    def _export(self, command: protocol.ExportMemories) -> None:
        def work() -> Reply:
            names = {one.id: one.name for one in self._storage.call(self._projects.all)}
            # What a deleted project kept is told nowhere, and not here either.
            entries = [
                entry_of(memory, names.get(memory.project_id, "") if memory.project_id else "")
                for memory in self._all()
                if memory.project_id is None or memory.project_id in names
            ]
            write_whole(
                Path(command.path), written(entries, command.form, self._clock()), "Your memories are as they were."
            )
            return protocol.MemoriesExported(request_id=command.request_id, path=command.path, count=len(entries))

        self._answers.when_done(command, self._worker.submit(work))

    def _preview(self, command: protocol.PreviewImport) -> None:
        def work() -> Reply:
            entries, unusable = read_file(Path(command.path))
            fates = dict.fromkeys(ImportFate, 0)
            items: list[ImportItem] = []
            for entry, existing in self._compared(entries):
                fate = _fate(entry, existing)
                fates[fate] += 1
                if fate is not ImportFate.SAME and len(items) < _PREVIEWED:
                    items.append(ImportItem(text=entry.text, kind=entry.kind, fate=fate))
            return protocol.ImportPreviewed(
                request_id=command.request_id,
                path=command.path,
                items=tuple(items),
                new=fates[ImportFate.NEW],
                changed=fates[ImportFate.CHANGED],
                same=fates[ImportFate.SAME],
                unusable=unusable,
            )

        self._answers.when_done(command, self._worker.submit(work))

    def _import(self, command: protocol.ImportMemories) -> None:
        def work() -> Reply:
            entries, _ = read_file(Path(command.path))
            added = changed = 0
            for start in range(0, len(entries), _AT_ONCE):
                part = entries[start : start + _AT_ONCE]
                new, other = self._storage.call(lambda part=part: self._take(part))  # type: ignore[misc]
                added, changed = added + new, changed + other
            self._indexing.kick()
            total = self._storage.call(self._memories.count)
            self._send(protocol.MemoriesImported(total=total))
            return protocol.ImportDone(request_id=command.request_id, added=added, changed=changed)

        self._answers.when_done(command, self._worker.submit(work))

    def _all(self) -> list[Memory]:
        """Every memory that isn't deleted, the newest first."""
        found: list[Memory] = []

        def page() -> tuple[list[Memory], int]:
            return self._memories.list("", MemoryFilter(), _AT_ONCE, len(found))

        while True:
            some, total = self._storage.call(page)
            found += some
            if not some or len(found) >= total:
                return found

    def _compared(self, entries: list[Entry]) -> Iterator[tuple[Entry, Memory | None]]:
        for start in range(0, len(entries), _AT_ONCE):
            part = entries[start : start + _AT_ONCE]
            found = self._storage.call(lambda part=part: [self._known(one) for one in part])  # type: ignore[misc]
            yield from zip(part, found, strict=True)

    def _take(self, entries: list[Entry]) -> tuple[int, int]:
        """Store some; how many were new, and how many changed one that is there. On the storage worker."""
        added = changed = 0
        now = self._clock()
        with self._memories.operation(now):
            for entry in entries:
                memory = self._known(entry)
                fate = _fate(entry, memory)
                if memory is None:
                    memory = self._memories.add(
                        entry.kind,
                        entry.text,
                        quote=entry.quote,
                        source=entry.source,
                        source_message_id=None,
                        now=entry.learned_at or now,
                        valid_from=entry.since or entry.until,
                        valid_until=entry.until,
                        project_id=self._keeper(entry),
                    )
                    added += 1
                elif fate is ImportFate.CHANGED:
                    memory = self._memories.edit(memory.id, MemoryEdit(kind=entry.kind), now)
                    changed += 1
                if entry.review is not None and entry.review != memory.review:
                    self._memories.edit(memory.id, MemoryEdit(review=entry.review), now)
                if entry.pinned != memory.pinned and fate is not ImportFate.SAME:
                    self._memories.edit(memory.id, MemoryEdit(pinned=entry.pinned), now)
        return added, changed

    def _known(self, entry: Entry) -> Memory | None:
        """The same memory where the entry is known. On the storage worker."""
        project = self._projects.named(entry.project) if entry.project else None
        if project is None:
            return None if entry.project else self._memories.same_text(entry.text)
        return self._memories.same_text(entry.text, MemoryReach(project_id=project.id, everywhere=False))

    def _keeper(self, entry: Entry) -> ProjectId | None:
        """The project that is to keep it; one that isn't here is added, and keeps what it learns."""
        project = self._projects.named(entry.project) if entry.project else None
        if entry.project and project is None:
            project = self._projects.add(entry.project, "", MemoryScope.KEEPS, self._clock())
            self._send(protocol.ProjectAdded(project=project))
        return None if project is None else project.id


def _fate(entry: Entry, memory: Memory | None) -> ImportFate:
    if memory is None:
        return ImportFate.NEW
    # That a file doesn't say when to ask says nothing.
    asked = entry.review is not None and entry.review != memory.review
    same = (entry.kind, entry.pinned) == (memory.kind, memory.pinned) and not asked
    return ImportFate.SAME if same else ImportFate.CHANGED
