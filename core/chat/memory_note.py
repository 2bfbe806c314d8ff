"""What memory adds to a turn: the note before the user's text, and what "remember …" and "forget …" did."""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Callable, Mapping, Sequence
from itertools import combinations
from typing import Protocol

import msgspec

from core.chat.asking import answers_itself
from core.chat.document_note import NOTHING, DocumentNote, DocumentNotes, stored
from core.chat.head import NO_LONGER, Heads
from core.chat.suiting import Deciding, suiting
from core.documents.answering import Doubt
from core.documents.note import Told
from core.documents.replies import Written
from core.engine import Publish
from core.errors import IndexUnusable
from core.indexing import Indexing
from core.memory.dates.dates import absolute
from core.memory.fence import DOCUMENTS
from core.memory.judges.reading import UNREAD, Judges, Judgment, Reading
from core.memory.learning.address import unquoted
from core.memory.learning.consolidation import Consolidation, Forgotten, Remembered
from core.memory.learning.decision import Neighbour, said_of
from core.memory.learning.relation import Relation, relations_in
from core.memory.learning.requests import Forget, Remember, asks_back, read_request
from core.memory.recall.feedback import FeedbackLearner
from core.memory.recall.note import plain, profile_block, render, spoken_date
from core.memory.recall.search import Recall, RecallQuery
from core.model.base import Encoded
from core.protocol import MemoryAdded, MemoryChanged, MemoryRemoved
from core.records import (
    REPLY_LANGUAGES,
    ConversationId,
    LearningMode,
    MemoryKind,
    MemoryReach,
    Message,
    MessageId,
    Persona,
    Project,
    ProjectId,
    RecalledItem,
    RecallKind,
    Role,
    reach_of,
)
from core.settings import SettingsFile
from core.storage.conversations import Conversations
from core.storage.database import Database
from core.storage.memories import Memories
from core.worker import Worker

log = logging.getLogger(__name__)

# How long a turn waits for the embedder. It matters only for a message sent in the first seconds after the start:
# an answer that forgets an allergy is worse than one that comes a little later.
PATIENCE_S = 12.0

# What is asked for more surely than not.
_ASKED = 0.5

# Of the memories that answer the same question, so many are compared, and one is past that another replaces so surely; of two about the
# same thing, as where somebody lives, a guess is enough. Not of people: what is told of two of them looks like what changed of one. What is
# told of somebody's health holds beside the rest, and to call an allergy past does harm: of a hundred pairs that hold beside each other, in
# eleven languages, one seemed to replace the other to 0.65 at most; nine of eleven that had changed, to 0.73 at least.
_COMPARED, _REPLACED, _REPLACED_ALIKE, _REPLACED_HEALTH = 3, 0.4, 0.2, 0.7

# From which on a message is likely to ask for advice, and of how many memories it is looked which of them that has to suit.
_LIKELY, _WEIGHED = 0.4, 4

# Items that recall may propose; the token budget decides how many of them are taken.
CANDIDATES = 8

# What the model is told of a request that was carried out before it was asked, so that its reply is true.
_SAVED = "(Saved to memory: {}. Confirm this in one short sentence.)"
_KNOWN = "(This was in memory already: {}. Say so in one short sentence.)"
_FORGOTTEN = "(Removed from memory, as asked. Confirm this in one short sentence.)"
_NOT_FOUND = "(Nothing in memory matches what the user asked to forget. Say so in one short sentence.)"
_ONLY_READ = "(In this conversation memory is only read, so this was not saved. Say so in one short sentence.)"
_OFF = "(Memory is switched off in the settings, so this was not saved. Say so in one short sentence.)"

# What a small model needs to be told of a message, or it denies that it knows what it was just told, answers as if it were the user, or
# says that it knows nothing with the notes before its eyes. Wordings tried on the starter model.
_TOLD = '(The user says this about their own life. Say it back in {}, with "you".)'
_SUM_UP = "(Answer in {} with what these notes say, to the user as \"you\". What they don't say you don't know yet.)"
_SURELY_TOLD, _HARDLY, _LONGEST_TOLD = 0.7, 0.3, 200

# Lines of the profile that are told again beside a question for advice, the foremost.
_PROFILE_LINES = 6

# Ids of what isn't sent yet: there is no such conversation, and all messages came before this one.
NEW_CONVERSATION = ConversationId(0)
UNSENT = MessageId(2**62)


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


class _Found(msgspec.Struct, frozen=True):
    """What recall brings for a message.

    Attributes:
        reading: what the message is.
        asks_fact: it asks for a fact of the user's life.
        past: memories that don't hold beside the items, and may stand in the profile.
        encoded: the message; None while the embedder is away.
    """

    items: list[RecalledItem] = []
    reading: Reading = UNREAD
    asks_fact: bool = False
    past: list[str] = []
    encoded: Encoded | None = None


def date_note(conversations: Conversations, asked: Message, now: float) -> str:
    """Today's date, where the conversation has not said it yet: the head is frozen and can't. On the storage worker."""
    new = asked.conversation_id == NEW_CONVERSATION
    earlier = [] if new else conversations.page(asked.conversation_id, asked.id, None, 2)[0]
    # Before a greeting nothing is told.
    said = [one for one in earlier if one.role is Role.USER]
    if said and spoken_date(said[-1].created_at) == spoken_date(now):
        return ""
    return f"(Today is {spoken_date(now)}.)\n\n"


def persona_note(conversations: Conversations, heads: Heads, conversation_id: ConversationId) -> str:
    """Who answers, where the prompt doesn't say so yet; it counts as told. On the storage worker."""
    head = conversations.prompts.head(conversation_id)
    if head is None:
        return ""  # it is composed anew
    news, told = heads.persona_news(head, conversations.get(conversation_id).persona_id)
    if news:
        conversations.prompts.set_head(conversation_id, told)
    return news


class Notes(Protocol):
    """Writes what stands before a message in the prompt. See `MemoryNotes`."""

    def write(
        self,
        asked: Message,
        reply: Message,
        *,
        first_in_prompt: MessageId,
        budget_tokens: int,
        count_tokens: Callable[[str], int],
        functions: bool = False,
        language: str = "",
    ) -> MemoryNote: ...

    def foresee(
        self,
        draft: Message,
        *,
        first_in_prompt: MessageId,
        budget_tokens: int,
        count_tokens: Callable[[str], int],
        functions: bool = False,
        project_id: ProjectId | None = None,
        persona: Persona | None = None,
    ) -> str | None: ...


class MemoryNotes:
    """Writes the memory note of a turn, once: asked anew, the turn gets the same note byte for byte.

    Args:
        reminds: a message wants a reminder, and there is a tool for it: it isn't for memory.
    """

    def __init__(
        self,
        *,
        storage: Worker,
        database: Database,
        conversations: Conversations,
        memories: Memories,
        indexing: Indexing,
        consolidation: Consolidation,
        recall: Recall,
        judges: Judges,
        feedback: FeedbackLearner,
        settings: SettingsFile,
        heads: Heads,
        documents: DocumentNotes,
        publish: Publish,
        reminds: Callable[[str], bool] = lambda _: False,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._documents = documents
        self._storage = storage
        self._database = database
        self._conversations = conversations
        self._memories = memories
        self._indexing = indexing
        self._consolidation = consolidation
        self._recall = recall
        self._judges = judges
        self._feedback = feedback
        self._settings = settings
        self._heads = heads
        self._publish = publish
        self._reminds = reminds
        self._clock = clock
        self._advice = Deciding(
            judges, lambda texts, asked: indexing.queries(texts, patience_s=0) if asked else indexing.passages(texts)
        )

    def write(
        self,
        asked: Message,
        reply: Message,
        *,
        first_in_prompt: MessageId,
        budget_tokens: int,
        count_tokens: Callable[[str], int],
        functions: bool = False,
        language: str = "",
    ) -> MemoryNote:
        """Carry out what the message asks of memory, recall what matters for it, and keep the note with the turn.

        Args:
            first_in_prompt: older messages of this conversation have left the prompt and may be recalled.
            functions: the model can search by itself.
            language: of the reply, two letters; empty: that of the message.

        Raises:
            NotFound: the conversation was deleted meanwhile.
            StorageError: the note couldn't be kept.
        """
        kept = self._storage.call(lambda: self._kept(asked))
        reach = self._storage.call(lambda: self._conversations.projects.reach(asked.conversation_id))
        if kept and not self._documents.outdated(asked, reply):
            if asked.text and (again := self._documents.written(asked, reach, language)) is not None:
                self._storage.call(lambda: self._conversations.citations.tell(reply.id, asked.id, stored(again.told)))
                return MemoryNote(kept, reply.recalled, told=again.told, written=again.written)
            return MemoryNote(kept, reply.recalled, told=self._documents.told_before(reply.id))
        done, found, erased, library = "", _Found(), False, NOTHING
        request = read_request(asked.text, self._judges, self._read) if asked.text else None
        if isinstance(request, Remember) and not self._reminds(asked.text):
            done = self._remember(request, asked, reply, reach)
        elif isinstance(request, Forget):
            erased, done = self._forget(request, asked, reply, reach)
        elif asked.text:
            found = self._recalled(asked, reply.id, first_in_prompt, reach)
            # What is asked with a picture is most likely asked about it: documents would be answered from instead.
            if not asked.pictures:
                library = self._documents.find(
                    asked, reach, budget_tokens=budget_tokens, count_tokens=count_tokens, language=language
                )
        head = self._storage.call(lambda: self._conversations.prompts.head(asked.conversation_id))
        profile = "" if head is None else head.user
        rest, taken = self._told(
            asked, found, done, library, budget_tokens, count_tokens, profile, functions=functions, language=language
        )

        def keep() -> str:
            with self._database.transaction():
                news = self._news(asked.conversation_id)
                whole = news + rest
                self._conversations.set_recall(reply.id, asked.id, whole, taken, news=bool(news))
                self._conversations.citations.tell(reply.id, asked.id, stored(library.told))
                used = [item.memory_id for item in taken if item.memory_id is not None]
                self._memories.touch(used, self._clock())
            return whole

        return MemoryNote(
            self._storage.call(keep),
            len(taken),
            erased,
            library.told,
            library.written,
            library.doubt,
        )

    def foresee(
        self,
        draft: Message,
        *,
        first_in_prompt: MessageId,
        budget_tokens: int,
        count_tokens: Callable[[str], int],
        functions: bool = False,
        project_id: ProjectId | None = None,
        persona: Persona | None = None,
    ) -> str | None:
        """The note that a message would get if it were sent as it is; nothing is carried out, and nothing kept.

        Args:
            draft: with the ids of what isn't sent.
            project_id: that a new conversation begins in.
            persona: who will answer.

        Returns:
            None if that can't be known yet: what it asks of memory is only carried out when it is sent.

        Raises:
            NotFound: the conversation, or the project, was deleted meanwhile.
        """
        if not self._indexing.ready or read_request(draft.text, self._judges, self._read) is not None:
            return None
        new = draft.conversation_id == NEW_CONVERSATION

        def project() -> Project | None:
            if not new:
                return self._conversations.projects.of(draft.conversation_id)
            return None if project_id is None else self._conversations.projects.get(project_id)

        inside = self._storage.call(project)
        found = self._recalled(draft, None, first_in_prompt, reach_of(inside))
        language = persona.language if persona is not None else ""
        library = self._documents.find(
            draft,
            reach_of(inside),
            new=new,
            budget_tokens=budget_tokens,
            count_tokens=count_tokens,
            language=language,
        )

        def known() -> tuple[str, str]:
            head = None if new else self._conversations.prompts.head(draft.conversation_id)
            if head is None:
                return "", self._heads.compose(project=inside).user
            return self._heads.news(head, inside, None if persona is None else persona.id)[0], head.user

        news, profile = self._storage.call(known)
        rest, _ = self._told(
            draft, found, "", library, budget_tokens, count_tokens, profile, functions=functions, language=language
        )
        return news + rest

    def _told(
        self,
        asked: Message,
        found: _Found,
        done: str,
        library: DocumentNote,
        budget_tokens: int,
        count_tokens: Callable[[str], int],
        profile: str,
        *,
        functions: bool,
        language: str,
    ) -> tuple[str, list[RecalledItem]]:
        """The note but for what changed in the memory blocks, and what of recall is in it.

        Args:
            profile: what the conversation begins with of the user.
            done: what the message asked of memory and was carried out.
            library: what documents say.
        """
        if not done and not functions and not library.text and not asked.pictures:
            done = advice(asked.text, found.reading, noted=bool(found.items), language=language)
            done = done or suiting(
                self._deciding(found, profile), REPLY_LANGUAGES.get(language or found.reading.sure_language, "")
            )
        beside = f"{done}\n\n" if done else ""
        past = NO_LONGER.format("; ".join(map(plain, found.past))) if found.past else ""
        note, taken = render(
            found.items,
            budget_tokens - count_tokens(beside + past),
            count_tokens,
            self._clock(),
            asked.text,
            # Told that there is nothing, a model that could search says so instead; and documents may have it.
            # So may a picture.
            asks_fact=found.asks_fact and not functions and not library.text and not asked.pictures,
        )
        rest = (note or self._storage.call(lambda: date_note(self._conversations, asked, self._clock()))) + beside
        if not functions and not library.text and _asks_advice(found.reading):
            # What was found for the message stands nearer to it.
            rest = profile_block(_foremost(profile, [*(item.text for item in taken), *found.past])) + rest
        # Without what took its place it would only be missed.
        return (rest + past if taken else rest) + library.text, taken

    def _deciding(self, found: _Found, profile: str) -> list[str]:
        """What of the best memories and of the profile advice has to suit; nothing where it isn't asked for."""
        if found.encoded is None or not _asks_advice(found.reading, _LIKELY):
            return []
        memories = [item.text for item in found.items if item.kind is RecallKind.MEMORY][:_WEIGHED]
        return self._advice.of([*memories, *_foremost(profile, [*memories, *found.past])], found.encoded)

    def _news(self, conversation_id: ConversationId) -> str:
        """What changed in the memory blocks, and in the project's instructions, since the prompt last told them."""
        head = self._conversations.prompts.head(conversation_id)
        if head is None:
            return ""  # it is composed anew
        project, persona_id = (
            self._conversations.projects.of(conversation_id),
            self._conversations.get(conversation_id).persona_id,
        )
        news, told = self._heads.news(head, project, persona_id)
        if told != head:
            self._conversations.prompts.set_head(conversation_id, told)
        return news

    def _kept(self, asked: Message) -> str:
        """The note that was kept with a turn, with who answers if that was changed since; empty if there is none."""
        kept = self._conversations.note_before(asked.id)
        if not kept:
            return ""
        with self._database.transaction():
            if news := persona_note(self._conversations, self._heads, asked.conversation_id):
                # Behind what it may say of who answered before.
                self._conversations.set_note(asked.id, kept + news)
        return kept + news

    def _read(self, texts: Sequence[str]) -> list[Encoded]:
        return self._indexing.queries(texts, patience_s=PATIENCE_S)

    def _near(self, fact: str, statements: Mapping[str, Encoded], reach: MemoryReach) -> list[Neighbour]:
        """What is known that the fact may be about. On the storage worker."""
        try:
            return self._consolidation.neighbours(fact, self._indexing.nearest(statements), reach)
        except IndexUnusable as error:
            self._indexing.recover(error)
            return self._consolidation.neighbours(fact, reach=reach)

    def _remember(self, request: Remember, asked: Message, reply: Message, reach: MemoryReach) -> str:
        if self._settings.current.learning is LearningMode.OFF:
            return _OFF
        if not self._storage.call(lambda: self._conversations.learns(asked.conversation_id)):
            return _ONLY_READ
        fact = absolute(request.fact, asked.created_at)
        statements = self._indexing.statements([fact], patience_s=PATIENCE_S)
        near = self._storage.call(lambda: self._near(fact, statements, reach))
        known = [said_of(one.memory) for one in near]
        compared = relations_in([(one, request.quote) for one in known], self._judges, self._indexing.passages)

        def store() -> Remembered | None:
            if not self._conversations.branches.is_shown(asked.id):
                return None  # it was edited meanwhile; its reply is being stopped
            return self._consolidation.remember_asked(
                fact,
                request.quote,
                asked,
                self._clock(),
                near,
                compared,
            )

        remembered = self._storage.call(store)
        if remembered is None:
            return ""
        if not remembered.is_new:
            return _KNOWN.format(remembered.memory.text)
        for memory in remembered.superseded:
            self._publish(MemoryChanged(memory=memory))
        self._publish(MemoryAdded(memory=remembered.memory, reply_id=reply.id))
        return _SAVED.format(remembered.memory.text)

    def _forget(self, request: Forget, asked: Message, reply: Message, reach: MemoryReach) -> tuple[bool, str]:
        what = self._indexing.statements([request.what], patience_s=PATIENCE_S).get(request.what)

        def remove() -> Forgotten:
            try:
                with self._database.transaction():
                    return self._consolidation.forget(
                        request.what,
                        self._indexing.near(what),
                        asked,
                        self._clock(),
                        is_statement=request.is_statement,
                        reach=reach,
                    )
            except IndexUnusable as error:
                self._indexing.recover(error)
                with self._database.transaction():
                    return self._consolidation.forget(
                        request.what, None, asked, self._clock(), is_statement=request.is_statement, reach=reach
                    )

        forgotten = self._storage.call(remove)
        for memory in forgotten.memories:
            self._publish(MemoryRemoved(memory_id=memory.id, text=memory.text, reply_id=reply.id))
        return forgotten.found, _FORGOTTEN if forgotten.found else _NOT_FOUND

    def _recalled(
        self, asked: Message, reply_id: MessageId | None, first_in_prompt: MessageId, reach: MemoryReach
    ) -> _Found:
        """What recall brings. What it searched with is kept for feedback on the reply, if there is to be one."""
        # What stands in the prompt, where a conversation was made of another one's branch.
        copies = self._storage.call(lambda: self._conversations.branches.copies(asked.conversation_id, first_in_prompt))
        query = RecallQuery(
            text=asked.text,
            conversation_id=asked.conversation_id,
            reach=reach,
            in_prompt=first_in_prompt,
            limit=CANDIDATES,
            exclude=frozenset({asked.id, *copies}),
        )

        read = self._read([query.sought, *query.parts])
        encoded, parts = (read[0], read[1:]) if read else (None, [])

        def search() -> list[RecalledItem]:
            now = self._clock()
            near = self._indexing.near(encoded)
            try:
                items = self._recall.search(query, near, now, encoded, parts)
            except IndexUnusable as error:
                self._indexing.recover(error)
                return self._recall.search(query, None, now)
            if items and near is not None and reply_id is not None:
                self._feedback.searched(reply_id, near[1])
            return items

        readings = self._judges.read(read)
        asks_fact = any(reading.kinds and _asks_fact(reading) for reading in readings) and not answers_itself(
            asked.text, readings[0], readings[1:]
        )
        found = self._storage.call(search)
        # Asked about another time, what held then is told with its days, and isn't past beside what came later.
        then = any(item.since is not None for item in found)
        calls = asks_fact or any(reading.kinds and reading[Judgment.CALLS] >= _ASKED for reading in readings)
        past = self._replaced(found, asks_fact=asks_fact) if calls and not then else []
        return _Found(
            [item for item in found if item not in past],
            readings[0] if readings else UNREAD,
            asks_fact,
            [item.text for item in past],
            encoded,
        )

    def _replaced(self, found: list[RecalledItem], *, asks_fact: bool) -> list[RecalledItem]:
        """The memories that a newer one of the best takes the place of: a small model tells either.

        Args:
            asks_fact: a fact is asked for, and not advice: of that, an allergy isn't part that another memory seems to end.
        """
        memories = [item for item in found if item.kind is RecallKind.MEMORY][:_COMPARED]
        by_age = combinations(sorted(memories, key=lambda item: item.said_at), 2)
        pairs = [(older, newer) for older, newer in by_age if older.said_at < newer.said_at]
        if not pairs:
            return []
        texts = {item.text: unquoted(item.text) for item in memories}
        read = self._judges.read(self._indexing.passages(list(texts.values())))
        about = {text: reading.about for text, reading in zip(texts, read, strict=False)}
        enough = {
            (older.text, newer.text): _replaced_from(about.get(older.text), about.get(newer.text), asks_fact=asks_fact)
            for older, newer in pairs
        }
        compared = [pair for pair in pairs if enough[pair[0].text, pair[1].text] <= 1]
        compare = relations_in(
            [(texts[older.text], texts[newer.text]) for older, newer in compared], self._judges, self._indexing.passages
        )
        return [
            older
            for older, newer in compared
            if (relation := compare(texts[older.text], texts[newer.text])) is not None
            and relation[Relation.REPLACES] >= enough[older.text, newer.text]
        ]


def _replaced_from(older: MemoryKind | None, newer: MemoryKind | None, *, asks_fact: bool) -> float:
    """How surely the one has to replace the other, by what they are about; above 1: it isn't to be asked."""
    if not asks_fact and (older is not newer or older is None):
        return math.inf
    if older is MemoryKind.HEALTH:
        return _REPLACED_HEALTH
    return _REPLACED_ALIKE if older is newer and older not in {None, MemoryKind.PERSON} else _REPLACED


def _asks_fact(reading: Reading) -> bool:
    """Or for all that is known, which may be nothing."""
    return max(reading[Judgment.ASKS_OWN], reading[Judgment.ASKS_ALL]) >= _ASKED or asks_back(reading)


def _asks_advice(reading: Reading, surely: float = _ASKED) -> bool:
    return reading.kinds.get("ask.advice", 0.0) >= surely


def _foremost(profile: str, told: Sequence[str]) -> list[str]:
    """The first lines of a profile, without what is told already, as true or as past."""
    lines = [line.removeprefix("- ").strip() for line in profile.splitlines()]
    return [line for line in lines if line and line not in told][:_PROFILE_LINES]


def advice(text: str, reading: Reading, *, noted: bool, language: str = "") -> str:
    """How a small model should take a message, where it would go wrong; mostly nothing.

    Args:
        reading: of the message.
        noted: there are notes before it.
        language: of the reply; empty: that of the message.
    """
    spoken = REPLY_LANGUAGES.get(language or reading.sure_language)
    if spoken is None:
        return ""
    if noted and reading[Judgment.ASKS_ALL] >= _ASKED:
        return _SUM_UP.format(spoken)
    told = reading[Judgment.STATES] >= _SURELY_TOLD and len(text) <= _LONGEST_TOLD
    wants = any(reading[judgment] >= _HARDLY for judgment in (Judgment.CALLS, Judgment.TASK, Judgment.SECRET))
    return _TOLD.format(spoken) if told and not wants else ""
