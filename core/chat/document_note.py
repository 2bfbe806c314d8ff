"""What documents add to a turn: the passages that the library has to say to a message; mostly nothing."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import NamedTuple

import msgspec

from core.chat.attached import BEGINNINGS, AttachedDocuments, Own, Parts, said_of_files
from core.chat.compared import ChangedDocuments
from core.chat.mentions import MentionedDocuments
from core.chat.prompt import RecallRoom
from core.documents import note
from core.documents.answering import Doubt, doubt_of
from core.documents.comparing import Comparing
from core.documents.judges import DocumentJudges, DocumentJudgment
from core.documents.note import Page, Told, head_of, joined, nothing_found, render
from core.documents.replies import DocumentReplies, Written
from core.documents.search import Evidence, diverse, exact_in, quoted_in, search
from core.indexing import Indexing
from core.memory.judges.reading import UNREAD, Judges, Judgment, Reading
from core.memory.sentences import ends
from core.model.base import Encoded
from core.records import (
    NEW_CONVERSATION,
    REPLY_LANGUAGES,
    Citation,
    ConversationId,
    Document,
    DocumentId,
    DocumentPassage,
    MemoryReach,
    Message,
    MessageId,
    Role,
    ScopeKind,
)
from core.storage.citations import StoredCitation
from core.storage.conversations import Conversations
from core.storage.document_search import DocumentReach, DocumentSearch, own_of, reach_of
from core.storage.documents import Documents
from core.storage.vector_index import Near
from core.storage.words import content_stems
from core.worker import Worker

# Beside what memory may take, documents may take so many times that, and no more tokens: they are read before the reply begins.
_TIMES_MEMORY, _MOST_TOKENS = 2, 900

# What was attached to the conversation may take more: the user expects that it is read.
_MOST_ATTACHED = 2000

# Score from which a passage has something to say to a question; to one that is about documents anyway; and of the best one's score,
# what others need to come with it.
_SPEAKS, _SPEAKS_ASKED, _BESIDE_BEST = 3.8, 3.3, 0.8

# Passages that may be proposed, of each document; the token budget decides how many of them are taken.
_CANDIDATES, _EACH = 10, 3

# A document whose passages are all that is near, and so much better than any other's, may take every place.
_DOMINATES = 0.7

# Probability from which a message is taken to be of a kind, and from which it may be.
_SURELY, _PERHAPS = 0.5, 0.3

# Probability from which it is about documents though none has a word of it; and share of its words that a passage has which may answer what
# otherwise is a tool's: "How many litres a minute does the pump draw?" looks like a conversion.
_SURELY_ASKS, _MOST_WORDS = 0.85, 0.5

# Probability from which a message wants all documents that mention something; and from which it does even if none does.
_LISTS, _SURELY_LISTS = 0.5, 0.85

# Probability from which a message is small talk even where a file was attached: "And the deposit?" looks much like it.
_ONLY_CHAT = 0.95

# It is about what came before it, rather than standing by itself.
_LEANS = 0.6

# Characters of a message that are searched for: of a longer one its first and last sentences, the rest is material.
_LONGEST_SOUGHT, _READ = 600, 2


class DocumentNote(NamedTuple):
    """What documents add to a turn.

    Attributes:
        text: to put before the user's; may be empty.
        told: the passages in it, in the order of their numbers.
        written: the reply, where no model is to write it.
        doubt: whether these passages answer is to be asked before the reply; None: there is no question of it.
    """

    text: str = ""
    told: Sequence[Told] = ()
    written: Written | None = None
    doubt: Doubt | None = None


NOTHING = DocumentNote()


class _Asked(msgspec.Struct, frozen=True):
    """A message with what was read of it.

    Attributes:
        about: how surely it is a question about documents.
        changes: how surely it asks what changed in them.
        lists: how surely it wants all that mention something.
    """

    sought: str
    encoded: Encoded | None
    reading: Reading
    about: float
    changes: float
    lists: float


class DocumentNotes:
    """Looks whether the library has something to say to a message.

    Args:
        storage: the worker of both stores.
        conversations: those that are answered.
        wants_tool: a message surely wants a tool that has nothing to do with documents.
    """

    def __init__(
        self,
        *,
        storage: Worker,
        conversations: Conversations,
        search: DocumentSearch,
        documents: Documents,
        comparing: Comparing,
        indexing: Indexing,
        judges: Judges,
        document_judges: DocumentJudges,
        replies: DocumentReplies,
        patience_s: float,
        wants_tool: Callable[[str], bool] = lambda _: False,
    ) -> None:
        self._storage = storage
        self._conversations = conversations
        self._search = search
        self._attached = AttachedDocuments(documents, conversations, search)
        self._mentioned = MentionedDocuments(search, replies)
        self._changed = ChangedDocuments(storage, documents, search, comparing)
        self._indexing = indexing
        self._judges = judges
        self._document_judges = document_judges
        self._patience_s = patience_s
        self._wants_tool = wants_tool

    def find(
        self,
        asked: Message,
        memory: MemoryReach,
        room: RecallRoom,
    ) -> DocumentNote:
        """The note for a message.

        Args:
            memory: what of memory its conversation may be told.
            room: that memory has.

        Raises:
            NotFound: the conversation was deleted meanwhile.
        """

        new = asked.conversation_id == NEW_CONVERSATION

        def reached() -> tuple[DocumentReach, bool, str, Own]:
            conversation = None if new else self._conversations.get(asked.conversation_id)
            reach = reach_of(conversation, memory)
            own = Own() if reach.nothing or new else self._attached.of(asked)
            there = self._search.has_any(reach)
            return reach, there, self._before(asked) if there else "", own

        reach, there, before, own = self._storage.call(reached)
        if not there and not own.new:
            return NOTHING
        read = self._read(asked.text, before)
        language, count_tokens = room.language, room.count_tokens
        spoken = REPLY_LANGUAGES.get(language or read.reading.sure_language, "")
        budget = min(_TIMES_MEMORY * room.budget_tokens, _MOST_TOKENS)
        attached = min(_TIMES_MEMORY * room.budget_tokens, _MOST_ATTACHED)
        if read.changes >= _SURELY:
            compared = self._changed.compared(read.sought, reach, own, lambda: self._found(read, reach))
            if compared is not None:
                limit = attached if own.read else budget
                return DocumentNote(
                    *self._changed.note(compared, read.sought, lambda text: count_tokens(text) <= limit, spoken)
                )
        if listed := self._listed(asked.text, read, reach, language):
            return listed
        if own.new:
            return self._of_attached(asked, read, own, own.fresh, attached, count_tokens, spoken)
        if _silent(read, own=bool(own.read)):
            return NOTHING
        evidence = self._storage.call(lambda: self._found(read, reach))
        passages = _chosen(evidence, read, own.ids)
        if not passages and read.about < _SURELY:
            return NOTHING
        if not _speaks_of(asked.text, passages, read.about) and self._wants_tool(asked.text):
            return NOTHING
        if not passages and own.read:
            return self._of_attached(asked, read, own, own.read, attached, count_tokens, spoken)
        if not passages:
            return DocumentNote(nothing_found(spoken))
        told = self._storage.call(lambda: joined(passages, lambda one: self._page(one, evidence)))
        text, taken = render(told, budget, count_tokens, read.sought, spoken)
        doubt = doubt_of(evidence.passages, language or read.reading.sure_language)
        return DocumentNote(text, taken, doubt=doubt if evidence.by_meaning else None)

    def written(self, asked: Message, memory: MemoryReach, language: str = "") -> DocumentNote | None:
        """Of a message that was answered before, what the program writes itself, as it is now; None if it doesn't.

        Args:
            memory: as in `find`.
            language: of the reply, two letters; empty: that of the message.

        Raises:
            NotFound: the conversation was deleted meanwhile.
        """

        def reached() -> DocumentReach | None:
            reach = reach_of(self._conversations.get(asked.conversation_id), memory)
            return reach if self._search.has_any(reach) else None

        reach = self._storage.call(reached)
        return None if reach is None else self._listed(asked.text, self._read(asked.text, ""), reach, language)

    def _listed(self, asked: str, read: _Asked, reach: DocumentReach, language: str) -> DocumentNote | None:
        """All documents that mention something, if that is asked."""
        if min(read.lists, read.about) < _LISTS or read.encoded is None or read.sought != asked:
            return None
        sought = quoted_in(asked) or self._document_judges.sought(asked, read.encoded)
        if not sought:
            return None
        spoken = language or read.reading.sure_language
        written, told = self._storage.call(lambda: self._mentioned.listed(sought, asked, reach, spoken))
        # Many a question begins as these do ("Which package reads …"): that nothing mentions it is only said where it was surely meant so.
        return DocumentNote("", told, written) if told or read.lists >= _SURELY_LISTS else None

    def _of_attached(
        self,
        asked: Message,
        read: _Asked,
        own: Own,
        documents: Sequence[Document],
        budget_tokens: int,
        count_tokens: Callable[[str], int],
        language: str,
    ) -> DocumentNote:
        """What these documents of the conversation say: all of it if it fits, else what answers, else how they begin."""

        def fits(told: Sequence[Told], files: Sequence[str]) -> bool:
            return count_tokens(note.attached(told, files, language)) <= budget_tokens

        parts = self._storage.call(lambda: self._attached.beginning(asked.conversation_id, documents))
        files = said_of_files(own)
        told = parts.first(len(parts.passages))
        if not parts.whole or not fits(told, files):
            files = said_of_files(own, documents)
            answers = self._storage.call(lambda: self._answers(read, asked.conversation_id))
            told = (answers or parts).most(lambda some: fits(some, files))
        return DocumentNote(note.attached(told, files, language), told)

    def _answers(self, read: _Asked, conversation_id: ConversationId) -> Parts | None:
        """What the documents of a conversation say to a question; None if nothing of it fits. On the storage worker."""
        reach = own_of(conversation_id)
        evidence = self._found(read, reach)
        if evidence.by_meaning and not any(one.features["meaning"] for one in evidence.passages):
            # They were read just now, and have no vectors yet.
            evidence = self._found(read, reach, by_words=True)
        passages = _chosen(evidence, read, frozenset(one.document_id for one in evidence.passages))
        return self._attached.parts([evidence.found[one.id] for one in passages]) if passages else None

    def outdated(self, asked: Message, reply: Message) -> bool:
        """What was attached and couldn't be read when the note of a message was written can be now."""

        def work() -> bool:
            if self._conversations.get(asked.conversation_id).documents.kind is ScopeKind.NONE:
                return False
            fresh = self._attached.of(asked).fresh
            told = {one.citation.document_id for one in self._conversations.citations.of(reply.id)}
            # Of many not all were told in the first place.
            return len(fresh) <= BEGINNINGS and any(one.id not in told for one in fresh)

        return self._storage.call(work)

    def told_before(self, reply_id: MessageId) -> list[Told]:
        """The passages that were put into the prompt for a reply, as far as they are still there."""
        return self._storage.call(
            lambda: [told for one in self._conversations.citations.of(reply_id) if (told := self._told(one))]
        )

    def _before(self, asked: Message) -> str:
        """What the user asked before, if it was answered from documents."""
        earlier, _ = self._conversations.page(asked.conversation_id, asked.id, None, 2)
        if len(earlier) < 2 or not earlier[1].passages or earlier[0].role is not Role.USER:
            return ""
        return earlier[0].text

    def _read(self, text: str, before: str) -> _Asked:
        parts = ends(text, _READ)
        sought = text if len(text) <= _LONGEST_SOUGHT else " ".join(parts)[:_LONGEST_SOUGHT]
        encoded = self._indexing.queries([sought, *parts], patience_s=self._patience_s)
        about = max(self._document_judges.read(DocumentJudgment.ASKS, encoded), default=0.0)
        changes = max(self._document_judges.read(DocumentJudgment.CHANGES, encoded), default=0.0)
        lists = max(self._document_judges.read(DocumentJudgment.LISTS, encoded[:1]), default=0.0)
        reading = next(iter(self._judges.read(encoded[:1])), UNREAD)
        if before and reading.leans >= _LEANS and len(before) + len(sought) <= _LONGEST_SOUGHT:
            sought = f"{before} {sought}"
            encoded = self._indexing.queries([sought], patience_s=self._patience_s)
        return _Asked(sought, encoded[0] if encoded else None, reading, about, changes, lists)

    def _found(self, read: _Asked, reach: DocumentReach, *, by_words: bool = False) -> Evidence:
        def found(near: Near) -> Evidence:
            return search(self._search, reach, read.sought, near, read.encoded, read.reading.sure_language)

        return found(None) if by_words else self._indexing.with_near(read.encoded, found)

    def _page(self, passage: DocumentPassage, evidence: Evidence) -> Page:
        version = evidence.found[passage.id].version
        return Page(version, self._search.page_text(passage.document_id, version, passage.page))

    def _told(self, one: StoredCitation) -> Told | None:
        citation = one.citation
        if citation.document_id is None:
            return None
        page = self._search.page_text(citation.document_id, one.version, citation.page)
        return told_again(one, page) if page else None


def told_again(one: StoredCitation, page: str) -> Told:
    """A passage as it was told, from the page that it is of."""
    citation = one.citation
    assert citation.document_id is not None
    return Told(
        document_id=citation.document_id,
        version=one.version,
        title=citation.title,
        page=citation.page,
        page_label=citation.page_label,
        start=one.told_start,
        end=one.told_end,
        text=page[one.told_start : one.told_end],
        head=head_of(page, one.told_start),
    )


def stored(told: Sequence[Told], citations: Sequence[Citation] = ()) -> list[StoredCitation]:
    """Passages as they are kept.

    Args:
        citations: one for each of them, if they were cited; else each is numbered as it was told.
    """
    shown = citations or [
        Citation(
            number=number,
            document_id=one.document_id,
            title=one.title,
            page=one.page,
            page_label=one.page_label,
            start=one.start,
            end=one.end,
            quote=one.text,
        )
        for number, one in enumerate(told, start=1)
    ]
    return [
        StoredCitation(citation=citation, version=one.version, told_start=one.start, told_end=one.end)
        for one, citation in zip(told, shown, strict=True)
    ]


def _silent(read: _Asked, *, own: bool) -> bool:
    """It has nothing to do with documents, whatever they say: small talk, something told, a task about a text that it brings along.

    Args:
        own: the conversation has documents of its own: what is to be done may be meant with them.
    """
    reading = read.reading
    if not reading.kinds or read.about >= _SURELY:
        return False
    if reading.kinds["chat"] >= (_ONLY_CHAT if own else _SURELY) or reading[Judgment.ASKS_ALL] >= _SURELY:
        return True
    if reading[Judgment.TASK] >= _SURELY and not own:
        return True
    return reading[Judgment.STATES] >= _SURELY and reading[Judgment.CALLS] < _PERHAPS and not exact_in(read.sought)


def _speaks_of(asked: str, passages: Sequence[DocumentPassage], about: float) -> bool:
    """A message is about documents, or one of the passages has most of its words: its numbers alone may stand anywhere."""
    words = {stem for stem in content_stems(asked) if not stem.isdecimal()}
    there = max(
        (len(words & content_stems(" ".join([one.title, *one.heading, one.text]))) for one in passages), default=0
    )
    if about >= _SURELY:
        return bool(there) or about >= _SURELY_ASKS
    return there > _MOST_WORDS * len(words)


def _chosen(evidence: Evidence, read: _Asked, own: Collection[DocumentId] = ()) -> list[DocumentPassage]:
    """The passages that are worth telling; none if the best isn't.

    Args:
        own: documents that belong to the conversation: what it is about may well be meant with them.
    """
    passages = evidence.passages
    if not passages:
        return []
    asked = read.about >= _SURELY or passages[0].document_id in own
    if passages[0].score < (_SPEAKS_ASKED if asked else _SPEAKS):
        return []
    best = passages[0].score
    near = [one for one in passages if one.score >= _BESIDE_BEST * best]
    others = [one.score for one in passages if one.document_id != passages[0].document_id]
    dominates = max(others, default=0.0) < _DOMINATES * best
    return diverse(near, _CANDIDATES, _CANDIDATES if dominates else _EACH)
