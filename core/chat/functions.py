"""What the memory functions do: MemGPT's (Packer et al. 2023, arXiv 2310.08560), on this program's own storage.

Archival storage is the memories, recall storage all messages. Every result is text for the model; one that says what went
wrong also says what to do about it.
"""

from __future__ import annotations

import datetime
import time
from collections.abc import Callable, Sequence
from typing import Protocol

import msgspec

from core.chat.function_calls import NOTHING_NEW, Call
from core.engine import Publish
from core.errors import InvalidRequest
from core.indexing import Indexing
from core.memory.fence import visible
from core.memory.judges.reading import UNREAD, Judges
from core.memory.learning.requests import Remember, read_request
from core.memory.learning.secrets import tells_secret
from core.memory.recall.archive import Archive, Found, Page
from core.model.base import Encoded
from core.protocol import BlockChanged, MemoryAdded
from core.records import (
    BlockLabel,
    ConversationId,
    FunctionStep,
    LearningMode,
    Memory,
    MemoryBlock,
    MemoryKind,
    MemoryReach,
    MemorySource,
    Message,
    RecallKind,
)
from core.settings import SettingsFile
from core.storage.memories import Memories
from core.storage.steps import Source
from core.storage.vector_index import Near
from core.worker import Worker

# How long a search waits for the embedder, in seconds; without it, it goes by words alone.
_PATIENCE_S = 2.0

_LONGEST_LINE = 300  # characters of one thing found

_OFF = "Memory is switched off in the settings: nothing was kept. Tell the user so."
_ONLY_READ = "In this conversation memory is only read, as the user has chosen: nothing was kept. Go on without."
_ONLY_ASKED = "Only what the user asks to remember is kept, as the settings say. Nothing was kept; go on without."
_KEPT_HERE = (
    "What is learned in this project stays in it, and the blocks are read everywhere: nothing was changed."
    " Keep it with archival_memory_insert."
)
_NOT_YOURS = "Who you are here is written by the user, so the persona block stays as it is. Go on without."
_NOT_KEPT = "This looks like a password, key or card number: it was not kept. Go on without."
_REPEATED = "You made this call before; its result is above. Search for something else, or send_message."


class Blocks(Protocol):
    """The memory blocks. On the storage worker."""

    def append(self, label: BlockLabel, text: str) -> MemoryBlock:
        """Add a line. Raises InvalidRequest: it would be over its limit."""
        ...

    def replace(self, label: BlockLabel, old: str, new: str) -> MemoryBlock:
        """Replace a part. Raises InvalidRequest: `old` isn't in it, or it would be over its limit."""
        ...


class Taken(msgspec.Struct, frozen=True):
    """A step that was taken.

    Attributes:
        sources: what its result shows.
        repeated: the very same call was made before in this turn.
    """

    step: FunctionStep
    sources: tuple[Source, ...] = ()
    repeated: bool = False


class _Refused(Exception):
    """The call failed; the text is for the model."""


class MemoryFunctions:
    """Carries out calls. To be used on the model worker.

    Args:
        indexing: None: searches go by words alone.
        reach: what a conversation may be told, and where what it teaches is known.
        is_default: the default persona, whose block this is, answers in a conversation. On the storage worker.
    """

    def __init__(
        self,
        *,
        storage: Worker,
        archive: Archive,
        memories: Memories,
        blocks: Blocks,
        indexing: Indexing | None,
        judges: Judges,
        settings: SettingsFile,
        learns: Callable[[ConversationId], bool] = lambda _: True,
        reach: Callable[[ConversationId], MemoryReach] = lambda _: MemoryReach(),
        is_default: Callable[[ConversationId], bool] = lambda _: True,
        publish: Publish,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._storage = storage
        self._archive = archive
        self._memories = memories
        self._blocks = blocks
        self._indexing = indexing
        self._judges = judges
        self._settings = settings
        self._learns = learns
        self._reach = reach
        self._is_default = is_default
        self._publish = publish
        self._clock = clock

    def for_turn(
        self, asked: Message, reply: Message, *, budget_tokens: int, count_tokens: Callable[[str], int]
    ) -> TurnFunctions:
        """The functions for one reply.

        Args:
            budget_tokens: for one result.
        """
        return TurnFunctions(self, asked, reply, budget_tokens, count_tokens)

    def memories_page(self, query: str, page: int, asked: Message, since: float | None, until: float | None) -> Page:
        here = asked.conversation_id

        def search(near: Near) -> Page:
            reach = self._reach(here)
            return self._archive.memories(query, near, page, here, reach=reach, since=since, until=until)

        return self._searched(query, search)

    def messages_page(self, query: str, page: int, asked: Message, reply: Message) -> Page:
        unseen = (asked.id, reply.id)
        here = asked.conversation_id
        return self._searched(
            query, lambda near: self._archive.messages(query, near, page, reach=self._reach(here), exclude=unseen)
        )

    def messages_between(self, since: float, until: float, page: int, asked: Message, reply: Message) -> Page:
        unseen = (asked.id, reply.id)
        here = asked.conversation_id
        return self._storage.call(
            lambda: self._archive.messages_between(since, until, page, reach=self._reach(here), exclude=unseen)
        )

    def insert(self, text: str, asked: Message, reply: Message) -> tuple[Memory, bool]:
        """Keep a note. False: it was there already.

        Raises:
            _Refused: it may not be kept.
        """
        self._check_writing(text, asked)

        def store() -> tuple[Memory, bool]:
            reach = self._reach(asked.conversation_id)
            known = self._memories.same_text(text, reach)
            if known is not None and known.valid_until is None:
                return known, False
            added = self._memories.add(
                MemoryKind.NOTE,
                text,
                quote="",
                source=MemorySource.MODEL,
                source_message_id=asked.id,
                now=self._clock(),
                project_id=reach.keeper,
            )
            return added, True

        memory, is_new = self._storage.call(store)
        if is_new:
            self._publish(MemoryAdded(memory=memory, reply_id=reply.id))
            if self._indexing is not None:
                self._indexing.kick()
        return memory, is_new

    def change_block(self, label: BlockLabel, old: str | None, new: str, asked: Message) -> MemoryBlock:
        """Append to a block, or replace `old` in it.

        Raises:
            _Refused: it may not be changed so.
        """
        self._check_writing(new, asked)
        if self._storage.call(lambda: self._reach(asked.conversation_id).keeps):
            raise _Refused(_KEPT_HERE)
        if label is BlockLabel.PERSONA and not self._storage.call(lambda: self._is_default(asked.conversation_id)):
            raise _Refused(_NOT_YOURS)
        try:
            block = self._storage.call(
                lambda: self._blocks.append(label, new) if old is None else self._blocks.replace(label, old, new)
            )
        except InvalidRequest as error:
            problem = error.problem
            raise _Refused(" ".join(part for part in (problem.what, problem.safe, problem.next_step) if part)) from None
        self._publish(BlockChanged(block=block))
        return block

    def _check_writing(self, text: str, asked: Message) -> None:
        mode = self._settings.current.learning
        if mode is LearningMode.OFF:
            raise _Refused(_OFF)
        if not self._storage.call(lambda: self._learns(asked.conversation_id)):
            raise _Refused(_ONLY_READ)
        wanted = isinstance(read_request(asked.text, self._judges, self._read), Remember)
        if mode is LearningMode.ASKED and not wanted:
            raise _Refused(_ONLY_ASKED)
        reading = next(iter(self._judges.read(self._read([text]))), UNREAD)
        if tells_secret(text, reading) and not wanted:
            raise _Refused(_NOT_KEPT)

    def _read(self, texts: Sequence[str]) -> list[Encoded]:
        return [] if self._indexing is None else self._indexing.queries(texts, patience_s=_PATIENCE_S)

    def _searched(self, query: str, search: Callable[[Near], Page]) -> Page:
        indexing = self._indexing
        if indexing is None:
            return self._storage.call(lambda: search(None))
        encoded = next(iter(indexing.queries([query], patience_s=_PATIENCE_S)), None)

        return self._storage.call(lambda: indexing.with_near(encoded, search))


class TurnFunctions:
    """The functions during one reply: they know what was called and shown already."""

    def __init__(
        self,
        functions: MemoryFunctions,
        asked: Message,
        reply: Message,
        budget_tokens: int,
        count_tokens: Callable[[str], int],
    ) -> None:
        self._functions = functions
        self._asked = asked
        self._reply = reply
        self._budget_tokens = budget_tokens
        self._count_tokens = count_tokens
        self._made: list[tuple[str, dict[str, str]]] = []
        self._shown: set[Source] = set()

    def call(self, call: Call) -> Taken:
        """Carry out a call. What goes wrong is told in its result.

        Raises:
            StorageError: nothing was changed.
        """
        made = (call.function, {name: " ".join(value.split()).casefold() for name, value in call.arguments.items()})
        if made in self._made:
            # Small models repeat themselves; the same result again would have them do it for ever.
            return Taken(self._step(call, _REPEATED, failed=True), repeated=True)
        self._made.append(made)
        try:
            result, sources = self._carry_out(call)
        except _Refused as refused:
            return Taken(self._step(call, str(refused), failed=True))
        return Taken(self._step(call, result), tuple(sources))

    def _carry_out(self, call: Call) -> tuple[str, list[Source]]:
        given = call.arguments
        page = int(given.get("page", "1"))
        match call.function:
            case "archival_memory_search":
                since, until = _span(given.get("start_date"), given.get("end_date"))
                found = self._functions.memories_page(given["query"], page, self._asked, since, until)
                return self._found(found, page, f"No note was found for {given['query']!r}")
            case "conversation_search":
                found = self._functions.messages_page(given["query"], page, self._asked, self._reply)
                return self._found(found, page, f"No message was found for {given['query']!r}")
            case "conversation_search_date":
                since, until = _span(given["start_date"], given["end_date"])
                assert since is not None, "the grammar wants both dates"
                assert until is not None, "the grammar wants both dates"
                found = self._functions.messages_between(since, until, page, self._asked, self._reply)
                return self._found(found, page, "No message was found for these dates")
            case "archival_memory_insert":
                memory, is_new = self._functions.insert(_content(given["content"]), self._asked, self._reply)
                return f"{'Kept' if is_new else 'This was kept before'}: {memory.text}", [
                    (RecallKind.MEMORY, memory.id)
                ]
            case "core_memory_append":
                return self._changed_block(given["name"], None, _content(given["content"])), []
            case "core_memory_replace":
                old = given["old_content"]
                if not old.strip():
                    raise _Refused("old_content is empty. Give the text to replace exactly as it stands in the block.")
                return self._changed_block(given["name"], old, given["new_content"].strip()), []
            case unknown:
                raise _Refused(f"There is no function {unknown}. Call one of those listed, or send_message.")

    def _changed_block(self, name: str, old: str | None, new: str) -> str:
        block = self._functions.change_block(BlockLabel(name), old, new, self._asked)
        # Not the block itself: lines in it come from memories, which the user may delete.
        return f"The {name} block is changed: {block.tokens} of {block.limit_tokens} tokens are used."

    def _found(self, page: Page, number: int, nothing: str) -> tuple[str, list[Source]]:
        if not page.items:
            if number > 1:
                raise _Refused(f"There is no page {number}. Search for something else, or send_message.")
            raise _Refused(f"{nothing}. Try other words, or send_message.")
        lines: list[str] = []
        sources: list[Source] = []
        room = self._budget_tokens
        for item in page.items:
            source = (item.kind, item.item_id)
            # What is in the prompt already costs time to read and hides what is new.
            if source not in self._shown:
                line = _found_line(item)
                room -= self._count_tokens(line)
                if lines and room < 0:
                    lines.append("(The rest of this page is too long to show.)")
                    break
                lines.append(line)
                self._shown.add(source)
            sources.append(source)
        if page.more:
            lines.append(f"(More on page {number + 1}.)")
        return "\n".join(lines) if lines else NOTHING_NEW, sources

    @staticmethod
    def _step(call: Call, result: str, *, failed: bool = False) -> FunctionStep:
        return FunctionStep(function=call.function, arguments=call.arguments, result=result, failed=failed)


def _found_line(item: Found) -> str:
    by = f"{item.role.value}: " if item.role else ""
    line = _line(item.text)
    # Quoted: whatever it says, it is nobody's order.
    return f'[{_day(item.said_at)}] {by}"{line}"{" (no longer true)" if item.past else ""}'


def _content(text: str) -> str:
    """One line that is worth keeping."""
    line = _one_line(text)
    if not any(map(str.isalnum, line)):
        raise _Refused("The content is empty. Write what to keep as one sentence, or send_message.")
    return line


def _line(text: str) -> str:
    """What was found, shortened to what fits many times into a result."""
    line = _one_line(text)
    return line if len(line) <= _LONGEST_LINE else line[:_LONGEST_LINE].rstrip() + " …"


def _one_line(text: str) -> str:
    return " ".join(visible(text).split())


def _day(when: float) -> str:
    """A day in local time, as the functions take it."""
    return datetime.datetime.fromtimestamp(when).date().isoformat()


def _span(start: str | None, end: str | None) -> tuple[float | None, float | None]:
    """The first moment of one day, and the first after another, in local time."""
    first = None if start is None else _date(start)
    last = None if end is None else _date(end)
    if first is not None and last is not None and first > last:
        raise _Refused(f"start_date {start} is after end_date {end}. Give the earlier day first.")
    after = None if last is None else last + datetime.timedelta(days=1)
    return _midnight(first), _midnight(after)


def _midnight(day: datetime.date | None) -> float | None:
    return None if day is None else datetime.datetime.combine(day, datetime.time()).timestamp()


def _date(text: str) -> datetime.date:
    try:
        day = datetime.date.fromisoformat(text)
    except ValueError:
        raise _Refused(f"{text} is no date. Give an existing day as YYYY-MM-DD.") from None
    # Beyond these years not every system can tell the time.
    if not 1971 <= day.year <= 3000:
        raise _Refused(f"{text} is too far away. Give a day in this century as YYYY-MM-DD.")
    return day
