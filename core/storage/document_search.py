"""Finding passages of documents by their words, and what a conversation may be told of the library."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from core.records import (
    Conversation,
    ConversationId,
    DocumentFilter,
    DocumentId,
    DocumentPassage,
    DocumentScope,
    PassageId,
    ProjectId,
    ScopeKind,
)
from core.records.projects import MemoryReach
from core.storage.database import Database
from core.storage.folding import fold
from core.storage.word_search import WordMatches, word_matches
from core.storage.words import expressions, printable, quoted, segment

_PASSAGES, _DOCUMENTS = "document_passages_fts", "documents_fts"

# A form of a word in an expression.
_QUOTED = re.compile(r'"([^"]+)"')

# People ask in words of their own: one that no document has says less against a passage than one that only others have says for them.
_ABSENT = 0.4

# Nobody's conversation.
_NONE = 0

_OF_PASSAGES = (
    "SELECT x.id, x.document_id FROM document_passages x JOIN documents d ON d.id = x.document_id"
    " WHERE x.id IN (SELECT value FROM json_each(?)) AND {within}"
)


class DocumentReach(msgspec.Struct, frozen=True, kw_only=True):
    """Which documents are searched.

    Attributes:
        conversation_id: those of this conversation are among them; None: of none.
        project_id: those of its project are, unless others were chosen.
        library: those that belong to no project and no conversation are, unless others were chosen.
        scope: the user's choice for the conversation.
        filter: only those it lets through; None: all.
    """

    conversation_id: ConversationId | None = None
    project_id: ProjectId | None = None
    library: bool = True
    scope: DocumentScope = DocumentScope()
    filter: DocumentFilter | None = None

    @property
    def nothing(self) -> bool:
        return self.scope.kind is ScopeKind.NONE


def reach_of(conversation: Conversation | None, memory: MemoryReach) -> DocumentReach:
    """What a conversation is answered from; None: one that begins.

    Args:
        memory: what of memory it may be told: documents of the library are like what is known everywhere.
    """
    return DocumentReach(
        conversation_id=None if conversation is None else conversation.id,
        project_id=memory.project_id,
        library=memory.everywhere,
        scope=DocumentScope() if conversation is None else conversation.documents,
    )


def own_of(conversation_id: ConversationId) -> DocumentReach:
    """What belongs to one conversation alone."""
    return DocumentReach(conversation_id=conversation_id, library=False, scope=DocumentScope(kind=ScopeKind.OWN))


def found_by(wanted: DocumentFilter) -> DocumentReach:
    """What a person searches: everything that the filter lets through."""
    return DocumentReach(
        conversation_id=wanted.conversation_id, project_id=wanted.project_id, library=True, filter=wanted
    )


def within(reach: DocumentReach) -> str:
    """An SQL condition on a document `d`: it is searched."""
    if reach.filter is not None:
        return _let_through(reach.filter)
    own = f"d.conversation_id = {int(reach.conversation_id or _NONE)}"
    project = f"(d.conversation_id IS NULL AND d.project_id = {int(reach.project_id or _NONE)})"
    library = "(d.conversation_id IS NULL AND d.project_id IS NULL)" if reach.library else "0"
    match reach.scope.kind:
        case ScopeKind.ALL:
            those = f"({own} OR {project} OR {library})"
        case ScopeKind.CHOSEN:
            folders, documents = map(_listed, (reach.scope.folders, reach.scope.documents))
            chosen = f"(d.folder_id IN ({folders}) OR d.id IN ({documents}))"
            those = f"({own} OR ({project} OR {library}) AND {chosen})"
        case ScopeKind.OWN:
            those = f"({own} OR {project})"
        case ScopeKind.NONE:
            those = "0"
    return f"(d.deleted_at IS NULL AND {those})"


class Found(msgspec.Struct, frozen=True):
    """A passage that may be what is looked for.

    Attributes:
        version: of the document's contents that it is of.
        language: two letters; empty: it isn't known.
        previous_id, next_id: the passages beside it.
    """

    passage: DocumentPassage
    version: int
    language: str
    previous_id: PassageId | None
    next_id: PassageId | None


class Mention(msgspec.Struct, frozen=True):
    """A document in which something is mentioned.

    Attributes:
        count: in how many passages.
        first: the first of these.
    """

    document_id: DocumentId
    title: str
    count: int
    first: Sequence[PassageId]


class DocumentSearch:
    """Reads the library for those who ask. Lives and works on the storage worker. Every method may raise StorageError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def has_any(self, reach: DocumentReach) -> bool:
        """There is something to search."""
        return not reach.nothing and bool(
            self._database.value(
                f"SELECT EXISTS (SELECT 1 FROM documents d WHERE {within(reach)}"
                " AND EXISTS (SELECT 1 FROM document_passages x WHERE x.document_id = d.id))"
            )
        )

    def words(self, query: str, reach: DocumentReach) -> WordMatches:
        """Which passages, grouped by document, have which words of a query, in their text or above it."""
        groups = _OF_PASSAGES.format(within=within(reach))
        return word_matches(self._database, _PASSAGES, query, groups, absent=_ABSENT)

    def titles(self, query: str, reach: DocumentReach) -> WordMatches:
        """Which documents have which words of a query in their title or path."""
        groups = (
            f"SELECT d.id, d.id FROM documents d WHERE d.id IN (SELECT value FROM json_each(?)) AND {within(reach)}"
        )
        return word_matches(self._database, _DOCUMENTS, query, groups)

    def with_phrase(self, phrase: str, limit: int, reach: DocumentReach) -> list[PassageId]:
        """Passages that have these words in a row, the newest first."""
        rows = self._database.rows(
            f"SELECT x.id FROM (SELECT rowid AS id FROM {_PASSAGES} WHERE {_PASSAGES} MATCH ? ORDER BY rowid DESC LIMIT ?) f"
            f" JOIN document_passages x ON x.id = f.id JOIN documents d ON d.id = x.document_id WHERE {within(reach)}",
            (quoted(fold(printable(phrase))), limit),
        )
        return [PassageId(row["id"]) for row in rows]

    def mentions(self, sought: Sequence[str], query: str, reach: DocumentReach, first: int) -> list[Mention]:
        """All documents with passages that have all of what is sought, in the text or above it; those with most of them first.

        Args:
            sought: pieces of the query.
            query: tells in which language their words are, and so their forms.
            first: so many passages of each are named.
        """
        forms = expressions(query)
        wanted = {
            word: forms.get(word, expression) for piece in sought for word, expression in expressions(piece).items()
        }
        if not wanted:
            return []
        rows = self._database.rows(
            "SELECT x.document_id, d.title, count(*) AS count, json_group_array(x.id) AS ids"
            f" FROM (SELECT rowid AS id FROM {_PASSAGES} WHERE {_PASSAGES} MATCH ? ORDER BY rowid) f"
            f" JOIN document_passages x ON x.id = f.id JOIN documents d ON d.id = x.document_id WHERE {within(reach)}"
            " GROUP BY x.document_id ORDER BY count(*) DESC, d.title",
            (" AND ".join(f"({one})" for one in wanted.values()),),
        )
        return [
            Mention(
                row["document_id"],
                row["title"],
                row["count"],
                sorted(msgspec.json.decode(row["ids"], type=list[PassageId]))[:first],
            )
            for row in rows
        ]

    def reached(self, ids: Sequence[int], reach: DocumentReach) -> frozenset[int]:
        """Those of the passages that may be found."""
        listed = (msgspec.json.encode(list(ids)).decode(),)
        return frozenset(row[0] for row in self._database.tuples(_OF_PASSAGES.format(within=within(reach)), listed))

    def documents(self, ids: Sequence[int]) -> dict[int, int]:
        """Which document each of the passages is of."""
        listed = (msgspec.json.encode(list(ids)).decode(),)
        return dict(
            self._database.tuples(
                "SELECT id, document_id FROM document_passages WHERE id IN (SELECT value FROM json_each(?))", listed
            )
        )

    def beginning(self, document_id: DocumentId, limit: int) -> list[int]:
        """The first passages of a document, in order."""
        return [
            row[0]
            for row in self._database.tuples(
                "SELECT id FROM document_passages WHERE document_id = ? ORDER BY id LIMIT ?", (document_id, limit)
            )
        ]

    def within(self, reach: DocumentReach, limit: int) -> list[int]:
        """The passages that may be found, if there are no more than so many; else none."""
        documents = [row[0] for row in self._database.tuples(f"SELECT d.id FROM documents d WHERE {within(reach)}")]
        found = self._database.tuples(
            "SELECT id FROM document_passages WHERE document_id IN (SELECT value FROM json_each(?)) LIMIT ?",
            (msgspec.json.encode(documents).decode(), limit + 1),
        )
        return [row[0] for row in found] if len(found) <= limit else []

    def several(self, ids: Sequence[int], reach: DocumentReach) -> list[Found]:
        """Those of the passages that may be found, with their text, in no particular order."""
        rows = self._database.rows(
            'SELECT x.id, x.document_id, x.start, x."end", x.heading, x.language, p.number, p.label, p.version, d.title,'
            ' substr(p.text, x.start + 1, x."end" - x.start) AS text,'
            " (SELECT max(o.id) FROM document_passages o WHERE o.document_id = x.document_id AND o.id < x.id) AS previous_id,"
            " (SELECT min(o.id) FROM document_passages o WHERE o.document_id = x.document_id AND o.id > x.id) AS next_id"
            " FROM document_passages x JOIN document_pages p ON p.id = x.page_id JOIN documents d ON d.id = x.document_id"
            f" WHERE x.id IN (SELECT value FROM json_each(?)) AND {within(reach)}",
            (msgspec.json.encode(list(ids)).decode(),),
        )
        return [
            Found(
                DocumentPassage(
                    id=row["id"],
                    document_id=row["document_id"],
                    title=row["title"],
                    page=row["number"],
                    page_label=row["label"],
                    start=row["start"],
                    end=row["end"],
                    text=row["text"],
                    heading=tuple(msgspec.json.decode(row["heading"], type=list[str])),
                ),
                row["version"],
                row["language"],
                row["previous_id"],
                row["next_id"],
            )
            for row in rows
        ]

    def page_text(self, document_id: DocumentId, version: int, page: int) -> str:
        """The text of a page as it was then; empty if it isn't there any more, or the document was removed."""
        row = self._database.row(
            "SELECT p.text FROM document_pages p JOIN documents d ON d.id = p.document_id"
            " WHERE d.id = ? AND p.version = ? AND p.number = ? AND d.deleted_at IS NULL",
            (document_id, version, page),
        )
        return "" if row is None else str(row["text"])

    def versions(self, document_ids: Sequence[int]) -> dict[DocumentId, int]:
        """How many contents each of the documents has had; removed ones are left out."""
        rows = self._database.rows(
            f"SELECT id, version FROM documents WHERE id IN ({_listed(document_ids)}) AND deleted_at IS NULL"
        )
        return {DocumentId(row["id"]): row["version"] for row in rows}


def words_above(query: str, headings: Sequence[tuple[str, ...]]) -> dict[tuple[str, ...], frozenset[str]]:
    """By the headings that something stands under, the content words of a query that are among them."""
    wanted = {word: _QUOTED.findall(expression) for word, expression in expressions(query).items()}
    found = {}
    for heading in dict.fromkeys(headings):
        indexed = f" {segment(' '.join(heading))} "
        found[heading] = frozenset(
            word for word, forms in wanted.items() if any(f" {form} " in indexed for form in forms)
        )
    return found


def _listed(ids: Sequence[int]) -> str:
    return ", ".join(str(int(one)) for one in ids)


def _let_through(wanted: DocumentFilter) -> str:
    conditions = ["d.deleted_at IS NULL"]
    if wanted.status is not None:
        conditions.append(f"d.status = '{wanted.status.value}'")
    if wanted.folder_id is not None:
        conditions.append(f"d.folder_id = {int(wanted.folder_id)}")
    if wanted.project_id is not None:
        conditions.append(f"d.project_id = {int(wanted.project_id)}")
    conversation = wanted.conversation_id
    conditions.append(
        "d.conversation_id IS NULL" if conversation is None else f"d.conversation_id = {int(conversation)}"
    )
    if words := expressions(wanted.text):
        # What is matched is the program's own words, folded and quoted.
        match = " AND ".join(f"({one})" for one in words.values()).replace("'", "''")
        conditions.append(f"d.id IN (SELECT rowid FROM {_DOCUMENTS} WHERE {_DOCUMENTS} MATCH '{match}')")
    return f"({' AND '.join(conditions)})"
