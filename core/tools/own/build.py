"""Builds the program's own tools."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec

from core.documents.reading import DocumentReader
from core.indexing import Indexing
from core.memory.recall.archive import Archive
from core.protocol import Event
from core.records import ToolEffect
from core.reminders.build import ReminderParts
from core.settings import SettingsFile
from core.storage.build import StorageParts
from core.storage.document_search import DocumentSearch
from core.tools.base import ToolSource
from core.tools.own.calculator import calculator
from core.tools.own.clipboard import Clipboard
from core.tools.own.dates import DateTools
from core.tools.own.file_changing import FileChanging
from core.tools.own.file_reading import FileReading
from core.tools.own.folders import AllowedFolders
from core.tools.own.reminding import ReminderTools
from core.tools.own.searching import SearchTools
from core.tools.own.source import OwnSource


class OwnToolParts(msgspec.Struct, frozen=True, kw_only=True):
    """The program's own tools. `clipboard`: waits for what the window answers."""

    sources: tuple[ToolSource, ...]
    clipboard: Clipboard


def build_own_tools(
    storage: StorageParts,
    indexing: Indexing,
    settings: SettingsFile,
    reminders: ReminderParts,
    publish: Callable[[Event], None],
    *,
    documents: DocumentReader,
    own: Sequence[Path],
    clock: Callable[[], float],
) -> OwnToolParts:
    """Build them.

    Args:
        documents: reads PDF and Office files.
        own: the program's folders, into which no tool looks.
        clock: Unix seconds.
    """
    folders = AllowedFolders(lambda: settings.current.tool_folders, own)
    clipboard = Clipboard(publish)
    search = SearchTools(
        storage.worker,
        Archive(storage.conversations, storage.memories),
        DocumentSearch(storage.database),
        storage.conversations,
        indexing,
    )
    return OwnToolParts(
        sources=(
            OwnSource(
                [*FileReading(folders, documents).tools(), *FileChanging(folders, clock).tools()],
                lambda tool: folders.any if tool.effect is ToolEffect.READS else folders.any_writable,
            ),
            calculator(),
            DateTools(clock).source(),
            ReminderTools(reminders, storage.worker, clock).source(),
            clipboard.source(),
            search.source(),
        ),
        clipboard=clipboard,
    )
