"""What memory, and documents, add to a turn: the note before the user's text."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Protocol

import msgspec

from core.chat.document_note import NOTHING, DocumentNote, DocumentNotes, stored
from core.chat.head import NO_LONGER
from core.chat.hint import hint
from core.chat.memory_requests import Done, MemoryRequests
from core.chat.news import News
from core.chat.prompt import RecallRoom
from core.chat.recalled import Recalled, TurnRecall
from core.chat.suiting import Deciding, suiting
from core.documents.answering import Doubt
from core.documents.note import Told
from core.documents.replies import Written
from core.memory.fence import DOCUMENTS
from core.memory.recall.note import plain, profile_block, render
from core.records import (
    NEW_CONVERSATION,
    REPLY_LANGUAGES,
    Message,
    PersonaId,
    Project,
    ProjectId,
    RecalledItem,
    RecallKind,
    reach_of,
)
from core.storage.conversations import Conversations
from core.storage.database import Database
from core.storage.memories import Memories
from core.worker import Worker

# From which on a message is likely to ask for advice, and of how many memories it is looked which of them that has to suit.
_LIKELY, _WEIGHED = 0.4, 4

# Lines of the profile that are told again beside a question for advice, the foremost.
_PROFILE_LINES = 6


class MemoryNote(msgspec.Struct, frozen=True):
    """What memory, and documents, add to a turn.

    Attributes:
        text: to put before the user's; may be empty.
        recalled: how many items recall brought.
        erased: something was forgotten, and may stand in the prompt.
        told: passages of documents that are in it.
        written: the reply, where no model is to write it.
        doubt: as in `DocumentNote`. Of a reply that is written anew there is none: the user wants another one.
    """

    text: str
    recalled: int
    erased: bool = False
    told: Sequence[Told] = ()
    written: Written | None = None
    doubt: Doubt | None = None

    @property
    def beside_documents(self) -> str:
        """What of it isn't said by documents."""
        return self.text.partition(f"<{DOCUMENTS}>")[0]


class Notes(Protocol):
    """Writes what stands before a message in the prompt. See `MemoryNotes`."""

    def write(self, asked: Message, reply: Message, room: RecallRoom) -> MemoryNote: ...

    def foresee(
        self,
        draft: Message,
        room: RecallRoom,
        *,
        project_id: ProjectId | None = None,
        persona_id: PersonaId | None = None,
    ) -> str | None: ...


class MemoryNotes:
    """Writes the memory note of a turn, once: asked anew, the turn gets the same note byte for byte.

    Args:
        clock: Unix seconds.
    """

    def __init__(
        self,
        *,
        storage: Worker,
        database: Database,
        conversations: Conversations,
        memories: Memories,
        requests: MemoryRequests,
        recall: TurnRecall,
        documents: DocumentNotes,
        deciding: Deciding,
        news: News,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._storage = storage
        self._database = database
        self._conversations = conversations
        self._memories = memories
        self._requests = requests
        self._recall = recall
        self._documents = documents
        self._deciding = deciding
        self._news = news
        self._clock = clock

    def write(self, asked: Message, reply: Message, room: RecallRoom) -> MemoryNote:
        """Carry out what the message asks of memory, recall what matters for it, and keep the note with the turn.

        Raises:
            NotFound: the conversation was deleted meanwhile.
            StorageError: the note couldn't be kept.
        """
        kept = self._storage.call(lambda: self._kept(asked))
        reach = self._storage.call(lambda: self._conversations.projects.reach(asked.conversation_id))
        if kept and not self._documents.outdated(asked, reply):
            if asked.text and (again := self._documents.written(asked, reach, room.language)) is not None:
                self._storage.call(lambda: self._conversations.citations.tell(reply.id, asked.id, stored(again.told)))
                return MemoryNote(kept, reply.recalled, told=again.told, written=again.written)
            return MemoryNote(kept, reply.recalled, told=self._documents.told_before(reply.id))
        done, found, library = Done(), Recalled(), NOTHING
        request = self._requests.read(asked.text)
        if request is not None:
            done = self._requests.carry_out(request, asked, reply, reach)
        elif asked.text:
            found = self._recall.of(asked, reply.id, room.first_in_prompt, reach)
            # What is asked with a picture is most likely asked about it: documents would be answered from instead.
            if not asked.pictures:
                library = self._documents.find(asked, reach, room)
        head = self._storage.call(lambda: self._conversations.prompts.head(asked.conversation_id))
        profile = "" if head is None else head.user
        rest, taken = self._told(asked, found, done.told, library, room, profile)

        def keep() -> str:
            with self._database.transaction():
                news = self._news.all(asked.conversation_id)
                whole = news + rest
                self._conversations.set_recall(reply.id, asked.id, whole, taken, news=bool(news))
                self._conversations.citations.tell(reply.id, asked.id, stored(library.told))
                used = [item.memory_id for item in taken if item.memory_id is not None]
                self._memories.touch(used, self._clock())
            return whole

        whole = self._storage.call(keep)
        return MemoryNote(whole, len(taken), done.erased, library.told, library.written, library.doubt)

    def foresee(
        self,
        draft: Message,
        room: RecallRoom,
        *,
        project_id: ProjectId | None = None,
        persona_id: PersonaId | None = None,
    ) -> str | None:
        """The note that a message would get if it were sent as it is; nothing is carried out, and nothing kept.

        Args:
            draft: with the ids of what isn't sent.
            project_id: that a new conversation begins in.
            persona_id: who will answer.

        Returns:
            None if that can't be known yet: what it asks of memory is only carried out when it is sent.

        Raises:
            NotFound: the conversation, or the project, was deleted meanwhile.
        """
        if not self._recall.by_meaning or self._requests.read(draft.text) is not None:
            return None

        def project() -> Project | None:
            if draft.conversation_id != NEW_CONVERSATION:
                return self._conversations.projects.of(draft.conversation_id)
            return None if project_id is None else self._conversations.projects.get(project_id)

        inside = self._storage.call(project)
        found = self._recall.of(draft, None, room.first_in_prompt, reach_of(inside))
        library = self._documents.find(draft, reach_of(inside), room)
        news, profile = self._storage.call(lambda: self._news.foreseen(draft.conversation_id, inside, persona_id))
        rest, _ = self._told(draft, found, "", library, room, profile)
        return news + rest

    def _told(
        self, asked: Message, found: Recalled, done: str, library: DocumentNote, room: RecallRoom, profile: str
    ) -> tuple[str, Sequence[RecalledItem]]:
        """The note but for what changed in the memory blocks, and what of recall is in it.

        Args:
            done: what the message asked of memory and was carried out.
            library: what documents say.
            profile: what the conversation begins with of the user.
        """
        # Nothing but memory has something to say, nor can the model look for it.
        alone = not room.functions and not library.text
        if not done and alone and not asked.pictures:
            done = hint(asked.text, found.reading, noted=bool(found.items), language=room.language) or suiting(
                self._to_suit(found, profile), REPLY_LANGUAGES.get(room.language or found.reading.sure_language, "")
            )
        beside = f"{done}\n\n" if done else ""
        past = NO_LONGER.format("; ".join(map(plain, found.past))) if found.past else ""
        note, taken = render(
            found.items,
            room.budget_tokens - room.count_tokens(beside + past),
            room.count_tokens,
            self._clock(),
            asked.text,
            # Told that there is nothing, a model that could search says so instead; and documents may have it. So may a picture.
            asks_fact=found.asks_fact and alone and not asked.pictures,
        )
        rest = (note or self._storage.call(lambda: self._news.date(asked))) + beside
        if alone and found.asks_advice():
            # What was found for the message stands nearer to it.
            rest = profile_block(_foremost(profile, [*(item.text for item in taken), *found.past])) + rest
        # Without what took its place it would only be missed.
        return (rest + past if taken else rest) + library.text, taken

    def _to_suit(self, found: Recalled, profile: str) -> list[str]:
        """What of the best memories and of the profile advice has to suit; nothing where it isn't asked for."""
        if found.encoded is None or not found.asks_advice(_LIKELY):
            return []
        memories = [item.text for item in found.items if item.kind is RecallKind.MEMORY][:_WEIGHED]
        return self._deciding.of([*memories, *_foremost(profile, [*memories, *found.past])], found.encoded)

    def _kept(self, asked: Message) -> str:
        """The note that was kept with a turn, with who answers if that was changed since; empty if there is none."""
        kept = self._conversations.note_before(asked.id)
        if not kept:
            return ""
        with self._database.transaction():
            if news := self._news.persona(asked.conversation_id):
                # Behind what it may say of who answered before.
                self._conversations.set_note(asked.id, kept + news)
        return kept + news


def _foremost(profile: str, told: Sequence[str]) -> list[str]:
    """The first lines of a profile, without what is told already, as true or as past."""
    lines = [line.removeprefix("- ").strip() for line in profile.splitlines()]
    return [line for line in lines if line and line not in told][:_PROFILE_LINES]
