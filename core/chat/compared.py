"""What is told where a message asks what changed: in a document since earlier contents, or from one document to another."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from core.chat.attached import Own, most_that_fit
from core.documents import note
from core.documents.comparing import Compared, Comparing
from core.documents.note import Page, Told, head_of
from core.documents.search import Evidence
from core.errors import InvalidRequest, NotFound
from core.records import ChangedPart, Document, DocumentChange, DocumentId
from core.storage.document_search import DocumentReach, DocumentSearch
from core.storage.documents import Documents
from core.storage.words import content_stems
from core.worker import Worker

# Of each side of a change, in characters.
_LONGEST = 600

# Documents whose titles fit a question that are looked at.
_MOST = 50


class ChangedDocuments:
    """Finds which documents are to be compared, and tells in which places they differ."""

    def __init__(self, storage: Worker, documents: Documents, search: DocumentSearch, comparing: Comparing) -> None:
        self._storage = storage
        self._documents = documents
        self._search = search
        self._comparing = comparing

    def compared(self, asked: str, reach: DocumentReach, own: Own, found: Callable[[], Evidence]) -> Compared | None:
        """The comparison that a question is about; None if nobody can tell which documents it means.

        Args:
            own: of the conversation.
            found: what was found for the question; asked for on the storage worker, if titles don't tell.
        """
        pair = self._storage.call(lambda: self._meant(asked, reach, own, found))
        if pair is None:
            return None
        document_id, before_id = pair
        try:
            return self._comparing.compare(document_id, before_id=before_id)
        except (InvalidRequest, NotFound):
            return None  # its earlier contents aren't kept, or it was removed just now

    def note(
        self, compared: Compared, asked: str, fits: Callable[[str], bool], language: str
    ) -> tuple[str, Sequence[Told]]:
        """The block for the prompt, and the places that are told in it: as many as fit, those first that have most of the question's
        words.

        Args:
            language: as in `core.documents.note.render`.
        """
        wanted = content_stems(asked)
        changes, titles = compared.comparison.changes, _said_of(compared)
        order = sorted(range(len(changes)), key=lambda at: (-len(_stems(changes[at]) & wanted), at))

        def first(count: int) -> tuple[str, Sequence[Told]]:
            told = self._storage.call(lambda: self._told(compared, sorted(order[:count])))
            return note.changed(told, len(changes) - count, titles, language), told

        return first(most_that_fit(len(order), lambda count: fits(first(count)[0])))

    # --- which ------------------------------------------------------------------------------------------------

    def _meant(
        self, asked: str, reach: DocumentReach, own: Own, found: Callable[[], Evidence]
    ) -> tuple[DocumentId, DocumentId | None] | None:
        """The later document and the earlier one; None in place of that: its own earlier contents."""
        if len(own.read) == 2:
            return _in_order(own.read)
        titles = self._search.titles(asked, reach)
        ids = [DocumentId(one) for one in titles.best(_MOST)]
        documents = {one.id: one for one in self._documents.several(ids) if one.read_at is not None}
        ids = [one for one in ids if one in documents]
        best = [one for one in ids if titles.share(titles.mask(one)) == titles.share(titles.mask(ids[0]))]
        changed = [one for one in best if documents[one].version > 1]
        if len(changed) == 1:
            return changed[0], None
        if len(best) == 2:
            return _in_order([documents[one] for one in best])
        if len(best) == 1:
            # Another one, named with words of its own.
            other = next((one for one in ids if titles.mask(one) & ~titles.mask(best[0])), None)
            return None if other is None else _in_order([documents[best[0]], documents[other]])
        first = next(iter(found().passages), None)
        there = [] if best or first is None else self._documents.several([first.document_id])
        return next(((one.id, None) for one in there if one.version > 1), None)

    # --- what is told -----------------------------------------------------------------------------------------

    def _told(self, compared: Compared, places: Sequence[int]) -> list[Told]:
        """On the storage worker."""
        told = []
        for number, at in enumerate(places, start=1):
            change = compared.comparison.changes[at]
            document, before = compared.document, compared.before or compared.document
            told += self._side(before, compared.version, change.before, change, number, note.BEFORE)
            told += self._side(document, document.version, change.after, change, number, note.NOW)
        return told

    def _side(
        self, document: Document, version: int, part: ChangedPart | None, change: DocumentChange, number: int, when: str
    ) -> list[Told]:
        if part is None:
            return []
        page = Page(version, self._search.page_text(document.id, version, part.page))
        end = min(part.end, part.start + _LONGEST)
        return [
            Told(
                document_id=document.id,
                version=version,
                title=document.title,
                page=part.page,
                page_label=part.page_label,
                start=part.start,
                end=end,
                text=page.text[part.start : end],
                heading=change.heading,
                head=head_of(page.text, part.start),
                change=number,
                when=when,
            )
        ]


def _in_order(documents: Sequence[Document]) -> tuple[DocumentId, DocumentId]:
    earlier, later = sorted(documents, key=lambda one: (one.added_at, one.id))
    return later.id, earlier.id


def _stems(change: DocumentChange) -> frozenset[str]:
    sides = [part.text for part in (change.before, change.after) if part is not None]
    return frozenset(content_stems(" ".join([*change.heading, *sides])))


def _said_of(compared: Compared) -> tuple[str, str]:
    """What the two sides are called."""
    if compared.before is None:
        return compared.document.title, ""
    return compared.document.title, compared.before.title
