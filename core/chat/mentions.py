"""Where a message asks which documents mention something: all of them, by search alone, told by the program itself."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from core.documents.note import Page, Told, joined, with_most_words
from core.documents.replies import DocumentReplies, Mentioning, Written
from core.records import DocumentPassage
from core.storage.document_search import DocumentReach, DocumentSearch
from core.storage.words import content_stems

# Documents that are listed, and places of each that are cited. More would be a list of its own, as the search in the documents is.
_LISTED, _CITED = 25, 3


class MentionedDocuments:
    """Lists what mentions something. On the storage worker; every method may raise StorageError."""

    def __init__(self, search: DocumentSearch, replies: DocumentReplies) -> None:
        self._search = search
        self._replies = replies

    def listed(
        self, sought: Sequence[str], asked: str, reach: DocumentReach, language: str
    ) -> tuple[Written, Sequence[Told]]:
        """The reply, and the places it cites, in the order of their numbers.

        Args:
            sought: what of the question has to stand in one passage.
            language: two letters.
        """
        what = " … ".join(sought)
        found = self._search.mentions(sought, asked, reach, _CITED)
        told: list[Told] = []
        documents = []
        for one in found[:_LISTED]:
            first = len(told) + 1
            told += self._told(one.first, reach, what)
            documents.append(Mentioning(one.title, one.count, tuple(range(first, len(told) + 1))))
        return self._replies.mentions(what, documents, len(found), language), told

    def _told(self, ids: Sequence[int], reach: DocumentReach, what: str) -> list[Told]:
        wanted = content_stems(what)
        told: list[Told] = []
        for found in sorted(self._search.several(ids, reach), key=lambda one: one.passage.id):
            text = self._search.page_text(found.passage.document_id, found.version, found.passage.page)
            page = Page(found.version, text)

            def page_of(_: DocumentPassage, page: Page = page) -> Page:
                return page

            told += [with_most_words(one, wanted) for one in joined([found.passage], page_of)]
        return [msgspec.structs.replace(one, head="") for one in told]
