"""The files of a set of questions, read and indexed by a program of their own."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from pathlib import Path

from core.errors import InvalidRequest
from core.evaluation.document_questions import Hit, Question, fold, has, page_has
from core.evaluation.program import Program
from core.evaluation.result import Progress
from core.model.base import Embedder, LanguageModel
from core.paths import Paths
from core.protocol import (
    AddDocuments,
    CheckIndex,
    CitationsShown,
    DocumentsListed,
    DocumentsTaken,
    Done,
    FindPassages,
    ListDocuments,
    ListMessages,
    MessagesListed,
    PagesRead,
    PassagesFound,
    PromptShown,
    ReadingChanged,
    ReadPages,
    ShowCitations,
    ShowPrompt,
)
from core.records import Citation, Document, DocumentId, DocumentStatus, LearningMode, Message, PassageId
from core.settings import SettingsFile
from core.storage.database import Database
from core.storage.document_search import DocumentReach, DocumentSearch
from core.storage.index import VectorIndex
from core.storage.index_notes import DocumentKind
from core.storage.words import expressions

# Pages that are looked at of what was found.
FIRST = 5

# The beginning of an answer that is looked at, in pieces of text as the model writes them.
_LONGEST_REPLY = 160

# Passages looked at for the first pages: several may be of one.
_PASSAGES = 40


class Library:
    """The files of a set, in a program of their own.

    Attributes:
        answers: it has a model.
        unread: what couldn't be read, and why.

    Args:
        place: a folder, empty, or with what was read of these files before: that isn't read again.
        files: those of the set.

    Raises:
        InvalidRequest: other files were read there.
    """

    def __init__(
        self,
        place: Path,
        files: Sequence[Path],
        encoder: Embedder,
        model: LanguageModel | None,
        seed: int,
        progress: Progress,
    ) -> None:
        self._paths = Paths(data=place / "data", config=place / "config", logs=place / "logs")
        self._encoder = encoder
        self.answers = model is not None
        settings = SettingsFile(self._paths.settings)
        settings.change(learning=LearningMode.OFF, states_limit_mb=0)
        self._program: Program | None = Program(self._paths, settings, model, encoder, clock=time.time, seed=seed)
        began = time.monotonic()
        documents = self._read(files, progress)
        self._seconds = time.monotonic() - began
        self._names = {one.id: Path(one.path).name for one in documents}
        if others := sorted(set(self._names.values()) - {one.name for one in files}):
            self._program.close()
            raise InvalidRequest(
                f"The library in {place} has other files: {', '.join(others)}.",
                safe="Nothing was changed.",
                next_step="Give another folder with --library.",
            )
        self._texts = {one.id: self._pages(one.id) for one in documents}
        self.unread = [
            f"{one.title} is not read: {one.problem.what if one.problem else one.status}"
            for one in documents
            if one.status is not DocumentStatus.READY
        ]
        self._database: Database | None = None
        self._index: VectorIndex | None = None

    @property
    def program(self) -> Program:
        """Raises RuntimeError: it was ended."""
        if self._program is None:
            raise RuntimeError("the program was ended")
        return self._program

    def figures(self) -> dict[str, float]:
        """How much there is, and how long it took to read."""
        return {"pages": sum(map(len, self._texts.values())), "read_s": round(self._seconds, 1)}

    def found(self, text: str) -> list[Hit]:
        """The first pages that the program finds."""
        command = FindPassages(text=text, limit=_PASSAGES, each=_PASSAGES)
        passages = self.program.ask(command, PassagesFound).passages
        return self._hits((one.document_id, one.page) for one in passages)

    def end(self) -> None:
        """End the program, and look at what it has kept."""
        self.program.close()
        self._program = None
        self._database = Database(self._paths.database)
        self._index = VectorIndex(self._paths.index, self._encoder.name, self._encoder.dimensions)

    def by_words(self, text: str) -> list[Hit]:
        """The first pages by plain BM25."""
        assert self._database is not None
        expression = " OR ".join(f"({one})" for one in expressions(text).values())
        rows = self._database.rows(
            "SELECT rowid FROM document_passages_fts WHERE document_passages_fts MATCH ? ORDER BY rank LIMIT ?",
            (expression, _PASSAGES),
        ) if expression else ()  # fmt: skip
        return self._of_passages([PassageId(row["rowid"]) for row in rows])

    def by_meaning(self, text: str) -> list[Hit]:
        """The first pages by the nearest vectors."""
        assert self._index is not None
        vector = self._encoder.encode([text], query=True)[0].vector
        return self._of_passages(
            [PassageId(hit.item_id) for hit in self._index.search(DocumentKind.PASSAGE, vector, _PASSAGES)]
        )

    def answer(self, text: str) -> tuple[Message, list[Citation]]:
        """The reply in a new conversation, and what it cites."""
        reply = self.program.reply(text, None, _LONGEST_REPLY)
        # What sentences rest on is looked at once more when a reply has ended, and this is answered after that.
        self.program.ask(ShowPrompt(conversation_id=reply.conversation_id), PromptShown)
        listed = self.program.ask(ListMessages(conversation_id=reply.conversation_id), MessagesListed)
        reply = next(one for one in listed.messages if one.id == reply.id)
        shown = self.program.ask(ShowCitations(message_id=reply.id), CitationsShown).citations
        cited = {number for sentence in reply.cited for number in sentence.numbers}
        return reply, [one for one in shown if one.number in cited]

    def holds(self, reply: Message, citation: Citation, question: Question) -> bool:
        """Its page says what its sentences say, as far as can be told."""
        if citation.document_id is None:
            return False
        hit = self._hit(citation.document_id, citation.page)
        sentences = [fold(reply.text[one.start : one.end]) for one in reply.cited if citation.number in one.numbers]
        told = [
            piece for piece in question.pieces() if any(has(one, wording) for one in sentences for wording in piece)
        ]
        # In other words, too: where a sentence has "not possible", the page may have "impossible".
        return any(page_has(hit.text, one) for piece in told for one in piece) if told else question.stands_in(hit)

    def close(self) -> None:
        """End everything."""
        if self._program is not None:
            self._program.close()
        if self._index is not None:
            self._index.close()
        if self._database is not None:
            self._database.close()

    def _read(self, files: Sequence[Path], progress: Progress) -> Sequence[Document]:
        """Have the files read and indexed."""
        program = self.program
        there = {one.path for one in self._listed()}
        if new := [path for one in files if (path := str(one.resolve())) not in there]:
            program.ask(AddDocuments(paths=tuple(new)), DocumentsTaken)
        while self._waiting():
            item = program.next()
            if isinstance(item, ReadingChanged):
                state = item.reading
                progress(state.documents_done, max(1, state.documents), f"Reading {state.current}".strip())
        program.ask(CheckIndex(), Done)
        total = program.index.pending
        while program.index.pending:
            progress(total - program.index.pending, total, "Indexing")
            program.next()
        return self._listed()

    def _listed(self) -> Sequence[Document]:
        return self.program.ask(ListDocuments(limit=1000), DocumentsListed).documents

    def _waiting(self) -> bool:
        return any(one.status in (DocumentStatus.WAITING, DocumentStatus.READING) for one in self._listed())

    def _pages(self, document_id: DocumentId) -> dict[int, str]:
        pages: dict[int, str] = {}
        while True:
            read = self.program.ask(ReadPages(document_id=document_id, first=len(pages) + 1, count=20), PagesRead)
            if not read.pages:
                return pages
            pages |= {page.number: page.text for page in read.pages}

    def _of_passages(self, ids: Sequence[PassageId]) -> list[Hit]:
        assert self._database is not None
        several = DocumentSearch(self._database).several(ids, DocumentReach())
        places = {one.passage.id: (one.passage.document_id, one.passage.page) for one in several}
        return self._hits(places[one] for one in ids if one in places)

    def _hits(self, places: Iterable[tuple[DocumentId, int]]) -> list[Hit]:
        return [self._hit(*place) for place in list(dict.fromkeys(places))[:FIRST]]

    def _hit(self, document_id: DocumentId, page: int) -> Hit:
        return Hit(self._names[document_id], page, self._texts[document_id].get(page, ""))
