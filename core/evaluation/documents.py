"""Does the library answer questions about documents, from the right page, and only with what stands there?

A set is a folder with `questions.jsonl` and the files in `files/`; tests/quality/documents has one. A line is a question with where its
answer stands and pieces of text that a right answer has; a part of them have none. The files go into a library of their own, read as the
program reads them; with `--library FOLDER` it is kept there for the next time.

Without `--model`, finding is measured: is the right page among the first five, is it the first? Beside it BM25 alone and the encoder alone. With
one, the whole program answers: is the answer right, do its citations hold, is said that the documents don't say it where they don't?
A citation holds if what its sentence has of the answer's pieces stands in the quoted page; of a sentence that has none of them, if its page
is one of those where the answer stands.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import msgspec

from core.errors import InvalidRequest
from core.evaluation.document_library import FIRST, Library
from core.evaluation.document_questions import Hit, Part, Question, fold, read_questions
from core.evaluation.local_model import load_encoder, load_model
from core.evaluation.result import Options, Progress, Result

# How a reply says that something isn't there: a piece of one of these.
_DENIALS = (
    "don't say", "do not say", "doesn't say", "does not say", "don't mention", "do not mention", "doesn't mention", "does not mention",
    "not mention", "no information", "have any information", "have information", "not provide", "not specif", "not state", "n't contain", "not contain", "n't specif", "n't provide",
    "nicht in den dokumenten", "sagen die dokumente", "sagen nichts", "sagt nichts", "nicht erwähnt", "keine information", "keine angabe",
    "nicht angegeben", "steht nicht", "nichts darüber", "nicht genannt", "enthalten keine", "ne disent", "ne dit", "ne mentionne",
    "pas mentionn", "aucune information", "ne précise", "ne contien", "pas indiqu", "ne fournit", "no dicen", "no dice", "no mencion",
    "no se mencion", "ninguna información", "no hay información", "no especific", "no contien", "no indica", "no proporcion",
    "記載されていません", "書かれていません", "記載がありません", "言及されていません", "情報はありません", "述べられていません", "述べていません", "含まれていません",
    "情報がありません", "記述はありません", "記述がありません", "言及していません", "示されていません", "明記されていません", "わかりません", "没有说", "没有提", "未提及", "没有相关", "没有说明", "没有包含", "没有记载", "没有关于", "未说明", "并未", "没有提供",
    "non dicono", "non dice", "non lo dic", "non menzion", "non è menzion", "non sono menzion", "nessuna informazion", "non contengono",
    "non contien", "non fornisc", "non specific", "non è specific", "non indica", "non è indicat", "non ne parla", "не говор", "не сказано",
    "не упомин", "нет информации", "не содерж", "не указан", "ничего не сказано", "не сообща",
)  # fmt: skip


class Found(msgspec.Struct):
    """Counts of one way of finding."""

    questions: int = 0
    first: int = 0
    among: int = 0

    def count(self, hits: Sequence[Hit], question: Question) -> None:
        """Count a question in."""
        self.questions += 1
        self.first += any(map(question.stands_in, hits[:1]))
        self.among += any(map(question.stands_in, hits))


class Answered(msgspec.Struct):
    """Counts of answers.

    Attributes:
        recognised: the reply says that the documents don't say it, or was told none and cites none.
        marked: of the others, those in which the program marks all that is stated as not being in the documents.
        silent: of the unanswerable ones, those to which no passage was told.
    """

    answerable: int = 0
    right: int = 0
    unanswerable: int = 0
    recognised: int = 0
    marked: int = 0
    silent: int = 0
    citations: int = 0
    hold: int = 0
    seconds: float = 0.0


def run(options: Options, progress: Progress) -> Result:
    """Ask all questions, those of a part, or a sample.

    Raises:
        InvalidRequest: there is no set, or it can't be read, or the library is another one's.
        ModelError: a model can't be loaded, or fails.
    """
    folder = options.data
    if folder is None:
        raise InvalidRequest(
            "There is no set of one's own for this.",
            next_step="Give a folder with questions.jsonl and files/ with --data.",
        )
    wanted = [one for one in read_questions(folder) if options.part in (None, one.part)]
    questions = options.drawn(wanted)
    model = None if options.model is None else load_model(options, options.context or 8192, progress)
    try:
        progress(0, len(questions), "Loading the embedding model")
        encoder = load_encoder(options)
        with _place(options.library) as place:
            library = Library(place, sorted((folder / "files").iterdir()), encoder, model, options.seed, progress)
            try:
                return _answered(library, questions, progress) if model else _found(library, questions, progress)
            finally:
                library.close()
    finally:
        if model is not None:
            model.close()


@contextmanager
def _place(kept: Path | None) -> Iterator[Path]:
    """Where the library is: a folder that stays, or one that doesn't."""
    if kept is not None:
        kept.mkdir(parents=True, exist_ok=True)
        yield kept
        return
    with tempfile.TemporaryDirectory(prefix="rememora-eval-") as place:
        yield Path(place)


def _found(library: Library, questions: Sequence[Question], progress: Progress) -> Result:
    asked = [one for one in questions if one.answerable]
    parts = list(dict.fromkeys(one.part for one in asked))
    ways = {name: {part: Found() for part in parts} for name in ("the program", "BM25 alone", "encoder alone")}
    other = "the program, asked in another language"
    ways[other] = {part: Found() for part in parts}
    misses = []
    for number, one in enumerate(asked):
        progress(number, len(asked), "Finding")
        hits = library.found(one.question)
        ways["the program"][one.part].count(hits, one)
        if one.cross:
            ways[other][one.part].count(hits, one)
        if one.part is Part.TUNED and not any(map(one.stands_in, hits)):
            misses.append(f"{one.id} “{one.question}” brought {[(hit.file, hit.page) for hit in hits]}")
    library.end()
    for one in asked:
        ways["BM25 alone"][one.part].count(library.by_words(one.question), one)
        ways["encoder alone"][one.part].count(library.by_meaning(one.question), one)
    return Result(
        columns=["", "questions", "first", f"among {FIRST}"],
        rows=[
            (
                f"{name}, {part}",
                str(found.questions),
                _percent(found.first, found.questions),
                _percent(found.among, found.questions),
            )
            for name, by_part in ways.items()
            for part, found in by_part.items()
            if found.questions
        ],
        notes=[*misses, *library.unread],
        figures={**msgspec.to_builtins(ways), "library": library.figures()},
    )


def _answered(library: Library, questions: Sequence[Question], progress: Progress) -> Result:
    parts = {part: Answered() for part in dict.fromkeys(one.part for one in questions)}
    notes = []
    for number, one in enumerate(questions):
        progress(number, len(questions), "Answering")
        began = time.monotonic()
        reply, citations = library.answer(one.question)
        tally = parts[one.part]
        tally.seconds += time.monotonic() - began
        held = [library.holds(reply, citation, one) for citation in citations]
        if one.answerable:
            is_right = one.is_right(reply.text)
            tally.answerable += 1
            tally.right += is_right
        else:
            said = fold(reply.text)
            is_right = not held and (not reply.passages or any(piece in said for piece in _DENIALS))
            tally.unanswerable += 1
            tally.recognised += is_right
            tally.marked += not is_right and bool(reply.cited) and not any(each.numbers for each in reply.cited)
            tally.silent += not reply.passages
        tally.citations += len(held)
        tally.hold += sum(held)
        if one.part is Part.TUNED and not (is_right and all(held)):
            notes.append(
                f"{one.id} “{one.question}” → “{' '.join(reply.text.split())}” {[(c.title, c.page) for c in citations]}"
            )
    return Result(
        columns=[
            "",
            "answers right",
            "citations hold",
            "unanswerable recognised",
            "marked by the program",
            "nothing told",
            "seconds",
        ],
        rows=[
            (
                part,
                _share(one.right, one.answerable),
                _share(one.hold, one.citations),
                _share(one.recognised, one.unanswerable),
                _share(one.marked, one.unanswerable),
                _share(one.silent, one.unanswerable),
                f"{one.seconds / max(1, one.answerable + one.unanswerable):.1f}",
            )
            for part, one in parts.items()
        ],
        notes=[*notes, *library.unread],
        figures={part: msgspec.to_builtins(one) for part, one in parts.items()},
    )


def _share(part: int, whole: int) -> str:
    return f"{part} / {whole} = {_percent(part, whole)}"


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} %" if whole else "—"
