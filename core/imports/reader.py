"""The conversations in an export of another assistant, one by one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import msgspec

from core.errors import InvalidRequest
from core.imports import cherry_studio, gemini, gpt4all, plain
from core.imports.archive import ExportFiles, Limits, Part
from core.imports.foreign_database import Unreadable
from core.imports.formats import LISTS, Found, decoded, found_in, is_message
from core.imports.gemini import Activity
from core.imports.json_items import Broken, ItemTooLong, NotAnArray, items_of
from core.imports.turns import Fields, dict_of
from core.storage.imported import ForeignConversation

_LIMITS = Limits()

_PAGES = (".html", ".htm")

_LINK = re.compile(rb'"https?://[^"]{1,2000}"|"[^"]{1,200}\.(?:zip|dms)"')


def open_export(paths: Path | Sequence[Path], limits: Limits = _LIMITS) -> Iterator[ForeignConversation | None]:
    """The conversations in an export, read as they are asked for; None for an item that makes no sense.

    Returns once it is known that there are files in it that may hold some. What is in them is only known to be right when all of it
    was read.

    Args:
        paths: of a zip file, of files in it, or of a folder.

    Raises:
        InvalidRequest: it can't be used; at once, or where it breaks off, or at its end if there was not one message in it.
    """
    chosen = [paths] if isinstance(paths, Path) else list(paths)
    return _conversations(ExportFiles(chosen, limits), limits)


def _conversations(files: ExportFiles, limits: Limits) -> Iterator[ForeignConversation | None]:
    said = False
    silent: set[str] = set()
    seen = _Seen()
    for part in files.parts():
        for conversation in _of_part(files, part, limits, seen):
            if conversation is not None and conversation.messages:
                said = True
                conversation = seen.as_its_own(conversation)
            elif conversation is not None:
                silent.add(str(conversation.origin))
            yield conversation
    if not said:
        if silent:
            raise files.silent(", ".join(sorted(silent)))
        if seen.too_long:
            raise files.too_long()
        raise files.manifest() if seen.links else files.empty()


class _Seen(msgspec.Struct):
    """What was met that is no conversation.

    Attributes:
        links: addresses of archives to download.
        too_long: a conversation that is too long to be read.
        begun: how conversations begin, by what they are known by and when they were changed last.
    """

    links: bool = False
    too_long: bool = False
    begun: dict[tuple[int, float], list[int]] = msgspec.field(default_factory=dict)

    def as_its_own(self, one: ForeignConversation) -> ForeignConversation:
        """One under the id of another, which begins otherwise, under an id of its own."""
        beginnings = self.begun.setdefault((hash((one.origin, one.id)), one.updated_at), [])
        first = hash(one.messages[0].text)
        if first not in beginnings:
            beginnings.append(first)
        at = beginnings.index(first)
        return msgspec.structs.replace(one, id=f"{one.id}#{at + 1}") if at else one


def _of_part(files: ExportFiles, part: Part, limits: Limits, seen: _Seen) -> Iterator[ForeignConversation | None]:
    """What is in one file. One that isn't known by its name may be anything: if nothing in it makes sense, it counts as one thing that
    the user chose, or is passed over."""
    unusable = 0
    understood = part.known
    try:
        for found in _with_activities(_found(part, limits, seen)):
            if found is None and not understood:
                unusable += 1
                continue
            understood = True
            yield from [None] * unusable
            unusable = 0
            yield found
    except (Broken, NotAnArray, ItemTooLong, gpt4all.Unreadable) as error:
        if understood:
            raise _refusal(files, error) from error
    if not understood and part.chosen:
        yield None


def _refusal(files: ExportFiles, error: Exception) -> InvalidRequest:
    if isinstance(error, NotAnArray):
        return files.foreign()
    if isinstance(error, ItemTooLong):
        return files.too_long()
    return files.damaged("it doesn't end where it should")


def _with_activities(found: Iterable[Found | None]) -> Iterator[ForeignConversation | None]:
    """The same, with activities put together to conversations once all of them are known."""
    activities: list[Activity] = []
    for one in found:
        if isinstance(one, Activity):
            activities.append(one)
        else:
            yield one
    yield from gemini.conversations(activities)


def _found(part: Part, limits: Limits, seen: _Seen) -> Iterator[Found | None]:
    name = part.name.lower()
    if name.endswith(_PAGES):
        yield from gemini.activities_of_page(_whole(part, limits).decode("utf-8", "replace"))
    elif name.endswith(".chat"):
        content = _whole(part, limits)
        if not content.startswith(gpt4all.MAGIC):
            raise NotAnArray
        yield gpt4all.conversation(content)
    elif name.endswith(".db"):
        yield from _of_database(part)
    elif name.endswith(".jsonl"):
        yield from _of_lines(part, limits)
    else:
        yield from _of_items(items_of(part.pieces, limits.conversation, LISTS), part.stem, seen)


def _of_items(items: Iterable[bytes], stem: str, seen: _Seen) -> Iterator[Found | None]:
    messages: list[Fields] = []
    for raw in items:
        item = decoded(raw)
        inner = found_in(item, stem)
        if inner is not None:
            yield from inner
        elif isinstance(item, dict) and is_message(item):
            messages.append(item)
        else:
            seen.too_long = seen.too_long or not raw
            seen.links = seen.links or _LINK.search(raw) is not None
            yield None
    if messages:
        # A list of messages is one conversation.
        yield plain.conversation({"name": stem, "messages": messages})


def _of_database(part: Part) -> Iterator[Found | None]:
    try:
        yield from cherry_studio.memories(part.pieces)
    except Unreadable as error:
        if part.chosen:
            raise Broken from error
        # What stands beside it is as good as it was.
        yield None


def _of_lines(part: Part, limits: Limits) -> Iterator[Found | None]:
    """A file with an object a line: each a conversation, or a message of one."""
    lines = [
        line for line in (decoded(raw) for raw in _whole(part, limits).splitlines() if raw.strip()) if line is not None
    ]
    objects = [line for line in lines if isinstance(line, dict)]
    if objects and "mes" in objects[-1] and "character_name" in objects[0]:
        yield plain.of_tavern(objects, part.stem)
    elif any("role" in one and "content" in one for one in objects):
        yield plain.of_jan(dict_of(decoded(part.beside.get("thread.json", b"null"))), objects, part.folder)
    else:
        for one in lines:
            yield from found_in(one, part.stem) or [None]


def _whole(part: Part, limits: Limits) -> bytes:
    content = bytearray()
    for piece in part.pieces:
        content += piece
        if len(content) > limits.conversation:
            raise ItemTooLong
    return bytes(content)
