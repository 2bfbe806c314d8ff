"""What the user attached to a conversation: which of it a message is most likely about, and how much of it can be told."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from itertools import zip_longest
from pathlib import Path

import msgspec

from core.documents.note import Page, Told, joined, named
from core.records import (
    ConversationId,
    Document,
    DocumentFilter,
    DocumentId,
    DocumentPassage,
    DocumentStatus,
    Message,
)
from core.storage.conversations import Conversations
from core.storage.document_search import DocumentSearch, Found, own_of
from core.storage.documents import Documents

# So many documents are told from their beginning.
BEGINNINGS = 6

# Documents of one conversation that are looked at, passages of one that may be told, and files of which it is said that they couldn't be
# read.
_MOST, _PASSAGES, _NAMED = 500, 40, 5

_TO_BE_READ = (DocumentStatus.WAITING, DocumentStatus.READING)


class Own(msgspec.Struct, frozen=True):
    """The documents of a conversation, as a message finds them.

    Attributes:
        read: those that can be searched, as they came.
        fresh: those of them that came since something was told of documents.
        unread: that can't be read, and came since something was answered.
        left: how many that came since then are still to be read.
    """

    read: Sequence[Document] = ()
    fresh: Sequence[Document] = ()
    unread: Sequence[Document] = ()
    left: int = 0

    @property
    def new(self) -> bool:
        """Something came that a message is most likely about."""
        return bool(self.fresh or self.unread or self.left)

    @property
    def ids(self) -> frozenset[DocumentId]:
        return frozenset(one.id for one in self.read)


class Parts(msgspec.Struct, frozen=True):
    """Passages that may be told, the most wanted first.

    Attributes:
        pages: what they are of, by passage.
        whole: there is nothing else in the documents.
    """

    passages: Sequence[DocumentPassage]
    pages: Mapping[int, Page]
    whole: bool = False

    def first(self, count: int) -> list[Told]:
        """So many of them, in the order in which they stand in the documents."""
        some = sorted(self.passages[:count], key=lambda one: (one.document_id, one.id))
        return joined(some, lambda one: self.pages[one.id])

    def most(self, fits: Callable[[Sequence[Told]], bool]) -> list[Told]:
        """As many of them as fit, from the first on."""
        return self.first(most_that_fit(len(self.passages), lambda count: fits(self.first(count))))


class AttachedDocuments:
    """Reads what belongs to conversations. On the storage worker; every method may raise StorageError."""

    def __init__(self, documents: Documents, conversations: Conversations, search: DocumentSearch) -> None:
        self._documents = documents
        self._conversations = conversations
        self._search = search

    def of(self, asked: Message) -> Own:
        """What belongs to the conversation of a message."""
        wanted = DocumentFilter(conversation_id=asked.conversation_id)
        documents, _ = self._documents.page(wanted, 0, _MOST)
        if not documents:
            return Own()
        documents.sort(key=lambda one: one.id)
        told = self._conversations.citations.last_told(asked.conversation_id, asked.id)
        answered = self._conversations.last_answered(asked.conversation_id, asked.id)
        read = [one for one in documents if one.read_at is not None]
        others = [one for one in documents if one.read_at is None and one.added_at > answered]
        return Own(
            read,
            [one for one in read if one.added_at > told],
            [one for one in others if one.status not in _TO_BE_READ],
            sum(one.status in _TO_BE_READ for one in others),
        )

    def beginning(self, conversation_id: ConversationId, documents: Sequence[Document]) -> Parts:
        """What some documents begin with, in turns, so that each has its share of what fits."""
        reach = own_of(conversation_id)
        each: list[list[Found]] = []
        whole = len(documents) <= BEGINNINGS
        for document in documents[:BEGINNINGS]:
            ids = self._search.beginning(document.id, _PASSAGES + 1)
            whole = whole and len(ids) <= _PASSAGES
            each.append(sorted(self._search.several(ids[:_PASSAGES], reach), key=lambda one: one.passage.id))
        return self.parts([one for row in zip_longest(*each) for one in row if one is not None], whole=whole)

    def parts(self, found: Sequence[Found], *, whole: bool = False) -> Parts:
        """Passages with the pages that they are of."""
        texts: dict[tuple[DocumentId, int, int], Page] = {}
        pages: dict[int, Page] = {}
        for one in found:
            place = one.passage.document_id, one.version, one.passage.page
            if place not in texts:
                texts[place] = Page(one.version, self._search.page_text(*place))
            pages[one.passage.id] = texts[place]
        return Parts([one.passage for one in found], pages, whole)


def most_that_fit(count: int, fits: Callable[[int], bool]) -> int:
    """How many of so many fit, where fewer do if more do; found in few tries."""
    return bisect_left(range(1, count + 1), True, key=lambda some: not fits(some))


def said_of_files(own: Own, cut: Sequence[Document] = ()) -> list[str]:
    """What the model has to know of the files themselves, so that it makes nothing up.

    Args:
        cut: those of which only some is told.
    """
    lines = [
        f'Of the attached file "{named(one.title)}" ({one.pages} pages) only parts stand here.' for one in cut[:_NAMED]
    ]
    for one in own.unread[:_NAMED]:
        why = "" if one.problem is None else one.problem.what
        lines.append(f'The attached file "{named(Path(one.path).name)}" couldn\'t be read: {why}')
    if more := len(own.unread[_NAMED:]):
        lines.append(f"{more} more of the attached files couldn't be read.")
    if own.left:
        lines.append(f"Attached files that are still being read: {own.left}.")
    return lines
