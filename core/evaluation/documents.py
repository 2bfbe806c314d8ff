"""Does the library answer questions about documents, from the right page, and only with what stands there?

A set is a folder with `questions.jsonl` and the files in `files/`. A line is a question with where its answer stands and pieces of
text that a right answer has; a part of them have none. The files go into a library of their own, read as the program reads them.

Without `--model`, finding is measured: is the right page among the first five, is it the first? Beside it BM25 alone and the encoder alone. With
one, the whole program answers: is the answer right, do its citations hold, is said that the documents don't say it where they don't?
A citation holds if what its sentence has of the answer's pieces stands in the quoted page; of a sentence that has none of them, if its page
is one of those where the answer stands.
"""

from __future__ import annotations

import re
import tempfile
import time
import unicodedata
from collections.abc import Iterable, Sequence
from pathlib import Path

import msgspec

from core.errors import InvalidRequest
from core.evaluation.local_model import load_encoder, load_model
from core.evaluation.program import Program
from core.evaluation.result import Options, Progress, Result
from core.evaluation.sets import unreadable
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

_FIRST = 5

# The beginning of an answer that is looked at, in pieces of text as the model writes them.
_LONGEST_REPLY = 160

# Passages looked at for the first pages: several may be of one.
_PASSAGES = 40

_CJK = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
_FIGURE = re.compile(r"[\d.,:]+")
_SHORT = re.compile(r"[a-zà-ÿ]{1,3}")
_SAME = str.maketrans("‘’´`“”„«»‐‑‒–−", "''''" + '"' * 5 + "-" * 5)
_BROKEN_WORD = re.compile(r"(?<=\w)-\s*\n\s*(?=\w)")

# How a reply says that something isn't there: a piece of one of these.
_DENIALS = (
    "don't say", "do not say", "doesn't say", "does not say", "don't mention", "do not mention", "doesn't mention", "does not mention",
    "not mention", "no information", "not provide", "not specif", "not state", "n't contain", "not contain", "n't specif", "n't provide",
    "nicht in den dokumenten", "sagen die dokumente", "sagen nichts", "sagt nichts", "nicht erwähnt", "keine information", "keine angabe",
    "nicht angegeben", "steht nicht", "nichts darüber", "nicht genannt", "enthalten keine", "ne disent", "ne dit", "ne mentionne",
    "pas mentionn", "aucune information", "ne précise", "ne contien", "pas indiqu", "ne fournit", "no dicen", "no dice", "no mencion",
    "no se mencion", "ninguna información", "no hay información", "no especific", "no contien", "no indica", "no proporcion",
    "記載されていません", "書かれていません", "記載がありません", "言及されていません", "情報はありません", "述べられていません", "述べていません", "含まれていません",
    "ありません", "いません", "没有说", "没有提", "未提及", "没有相关", "没有说明", "没有包含", "没有记载", "没有关于", "未说明", "并未", "没有提供",
)  # fmt: skip


class Evidence(msgspec.Struct, frozen=True):
    """Where an answer stands.

    Attributes:
        page: from 1; None: of a file without pages of its own.
        words: of the page, as they stand there.
        words_alt: in another order, as some readers of tables give them.
        pages_with_words: other pages that say the same.
    """

    file: str
    page: int | None
    words: str
    words_alt: tuple[str, ...] = ()
    pages_with_words: tuple[int, ...] = ()


class Question(msgspec.Struct, frozen=True):
    """A question about the documents.

    Attributes:
        half: "tuned", or "held" aside and not to be looked at while the program is tuned.
        kind: the sort of question, for the figures.
        evidence: where its answer stands; several: in all of them.
        documents: those that mention what is asked for, if that is asked.
        must: groups of pieces of text; a right answer has one of each.
    """

    id: str
    language: str
    kind: str
    question: str
    half: str
    answerable: bool
    evidence: tuple[Evidence, ...] = ()
    documents: tuple[str, ...] = ()
    must: tuple[tuple[str, ...], ...] = ()
    must_not: tuple[str, ...] = ()


class Hit(msgspec.Struct, frozen=True):
    """A page that was found, with what stands on it."""

    file: str
    page: int
    text: str

    def is_right(self, evidence: Evidence) -> bool:
        """The answer stands there."""
        if self.file != evidence.file:
            return False
        if evidence.page is not None:
            return self.page == evidence.page or self.page in evidence.pages_with_words
        text = joined(self.text)
        return any(joined(words) in text for words in (evidence.words, *evidence.words_alt))


class Found(msgspec.Struct):
    """Counts of one way of finding."""

    questions: int = 0
    first: int = 0
    among: int = 0

    def count(self, hits: Sequence[Hit], evidence: Sequence[Evidence]) -> None:
        """Count a question in. Of one whose answer stands in two places, both must be among the first, and one be the first."""
        self.questions += 1
        self.first += any(hit.is_right(one) for hit in hits[:1] for one in evidence)
        self.among += all(any(hit.is_right(one) for hit in hits) for one in evidence)


class Answered(msgspec.Struct):
    """Counts of answers."""

    answerable: int = 0
    right: int = 0
    unanswerable: int = 0
    recognised: int = 0
    citations: int = 0
    hold: int = 0
    seconds: float = 0.0


def fold(text: str) -> str:
    """As pieces of text are compared: whatever the case, the quotation marks, the spaces."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().translate(_SAME).split())


def joined(text: str) -> str:
    """As words of pages are compared: without spaces and without hyphens at the ends of lines."""
    return fold(_BROKEN_WORD.sub("", text)).replace(" ", "").replace("-", "")


def has(text: str, piece: str) -> bool:
    """A folded text has a piece: a number, or a word of up to three letters, as a whole."""
    wanted = fold(piece)
    if _CJK.search(wanted):
        return wanted.replace(" ", "") in text.replace(" ", "")
    if _FIGURE.fullmatch(wanted):
        return re.search(rf"(?<!\d)(?<!\d[.,]){re.escape(wanted)}(?!\d)(?![.,]\d)", text) is not None
    if _SHORT.fullmatch(wanted):
        return re.search(rf"(?<![a-zà-ÿ]){re.escape(wanted)}(?![a-zà-ÿ])", text) is not None
    return wanted in text


def read_questions(folder: Path) -> list[Question]:
    """Read a set.

    Raises:
        InvalidRequest: it can't be read, or isn't one.
    """
    try:
        lines = (folder / "questions.jsonl").read_bytes().splitlines()
        return [msgspec.json.decode(line, type=Question) for line in lines if line.strip()]
    except (OSError, ValueError) as error:  # msgspec's errors are ValueErrors
        raise unreadable(folder, "a folder with questions.jsonl and files", "described in the README", error) from error


def run(options: Options, progress: Progress) -> Result:
    """Ask all questions, or a sample of them.

    Raises:
        InvalidRequest: there is no set, or it can't be read.
        ModelError: a model can't be loaded, or fails.
    """
    folder = options.data
    if folder is None:
        raise InvalidRequest(
            "There is no set of one's own for this.",
            next_step="Give a folder with questions.jsonl and files/ with --data.",
        )
    questions = options.drawn(read_questions(folder))
    model = None if options.model is None else load_model(options, options.context or 8192, progress)
    try:
        progress(0, len(questions), "Loading the embedding model")
        encoder = load_encoder(options)
        with tempfile.TemporaryDirectory(prefix="rememora-eval-") as place:
            library = Library(Path(place), sorted((folder / "files").iterdir()), encoder, model, options.seed, progress)
            try:
                return _measured(library, questions, progress)
            finally:
                library.close()
    finally:
        if model is not None:
            model.close()


def _measured(library: Library, questions: Sequence[Question], progress: Progress) -> Result:
    if library.answers:
        return _answered(library, questions, progress)
    ways = {name: {"tuned": Found(), "held": Found()} for name in ("the program", "BM25 alone", "encoder alone")}
    asked = [one for one in questions if one.evidence]
    misses = []
    for number, one in enumerate(asked):
        progress(number, len(asked), "Finding")
        hits = library.found(one.question)
        ways["the program"][one.half].count(hits, one.evidence)
        if one.half == "tuned" and not any(hit.is_right(place) for hit in hits for place in one.evidence):
            misses.append(f"{one.id} “{one.question}” brought {[(hit.file, hit.page) for hit in hits]}")
    library.end()
    for one in asked:
        ways["BM25 alone"][one.half].count(library.by_words(one.question), one.evidence)
        ways["encoder alone"][one.half].count(library.by_meaning(one.question), one.evidence)
    return Result(
        columns=["", "questions", "first", f"among {_FIRST}"],
        rows=[
            (
                f"{name}, {half}",
                str(found.questions),
                _percent(found.first, found.questions),
                _percent(found.among, found.questions),
            )
            for name, halves in ways.items()
            for half, found in halves.items()
        ],
        notes=[*misses, *library.unread],
        figures={**msgspec.to_builtins(ways), "library": library.figures()},
    )


def _answered(library: Library, questions: Sequence[Question], progress: Progress) -> Result:
    halves = {"tuned": Answered(), "held": Answered()}
    notes = []
    asked = [one for one in questions if not one.documents]
    for number, one in enumerate(asked):
        progress(number, len(asked), "Answering")
        began = time.monotonic()
        reply, citations = library.answer(one.question)
        tally = halves[one.half]
        tally.seconds += time.monotonic() - began
        text = fold(reply.text)
        is_right = all(any(has(text, piece) for piece in group) for group in one.must) and not any(
            has(text, piece) for piece in one.must_not
        )
        held = [library.holds(reply, citation, one) for citation in citations]
        if one.answerable:
            tally.answerable += 1
            tally.right += is_right
        else:
            tally.unanswerable += 1
            is_right = not held and (not reply.passages or any(piece in text for piece in _DENIALS))
            tally.recognised += is_right
        tally.citations += len(held)
        tally.hold += sum(held)
        if one.half == "tuned" and not (is_right and all(held)):
            notes.append(
                f"{one.id} “{one.question}” → “{' '.join(reply.text.split())}” {[(c.title, c.page) for c in citations]}"
            )
    return Result(
        columns=["", "answers right", "citations hold", "unanswerable recognised", "seconds"],
        rows=[
            (
                half,
                f"{one.right} / {one.answerable} = {_percent(one.right, one.answerable)}",
                f"{one.hold} / {one.citations} = {_percent(one.hold, one.citations)}",
                f"{one.recognised} / {one.unanswerable} = {_percent(one.recognised, one.unanswerable)}",
                f"{one.seconds / max(1, one.answerable + one.unanswerable):.1f}",
            )
            for half, one in halves.items()
        ],
        notes=[*notes, *library.unread],
        figures={half: msgspec.to_builtins(one) for half, one in halves.items()},
    )


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} %" if whole else "—"


class Library:
    """The files of a set, in a program of their own.

    Attributes:
        answers: it has a model.
        unread: what couldn't be read, and why.

    Args:
        place: an empty folder.
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
        page = fold(_BROKEN_WORD.sub("", hit.text))
        sentences = [fold(reply.text[one.start : one.end]) for one in reply.cited if citation.number in one.numbers]
        told = [piece for group in question.must for piece in group if any(has(one, piece) for one in sentences)]
        if told:
            return any(has(page, piece) or joined(piece) in joined(hit.text) for piece in told)
        return any(hit.is_right(one) for one in question.evidence)

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
        program.ask(AddDocuments(paths=tuple(str(one.resolve()) for one in files)), DocumentsTaken)
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
        return [self._hit(*place) for place in list(dict.fromkeys(places))[:_FIRST]]

    def _hit(self, document_id: DocumentId, page: int) -> Hit:
        return Hit(self._names[document_id], page, self._texts[document_id].get(page, ""))
