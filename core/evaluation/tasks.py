"""How good is what tasks make of texts? Summaries, translations, labels, corrections and tables, held against what people wrote.

The sets are in tests/quality/tasks; `--data` may name such a folder, or one of its files to measure only that. Each task is done by the same
code, in the same order, as in the program, and rules tell what is right: no model judges. Without `--model`, only labels by their
examples are measured, which need none. `--sample N` takes N texts of each part, pair of languages and set of labels.

Summaries are held against ten facts of their text, which ROUGE takes for the reference; beside them stand the first sentences of the text, as
long as the summary. Of the half of a set that is held out, no single results are shown.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

from core.documents.judges import load_document_judges
from core.errors import ModelError
from core.evaluation.local_model import load_encoder, load_model
from core.evaluation.result import Options, Progress, Result
from core.evaluation.sets import Part
from core.evaluation.task_metrics import beginning
from core.evaluation.task_runs import Done, TaskRunner
from core.evaluation.task_sets import OWN_SETS, Item, Labelled, Labels, Sets, ToTranslate, read_sets
from core.evaluation.task_tallies import Classified, Extracted, Proofreads, Row, Summaries, Translations
from core.memory.judges.reading import load_judges
from core.model.base import BACKGROUND_CONTEXT, Embedder, LanguageModel
from core.records import Classify, ClassifyBy, Extract, Proofread, Summarise, Translate
from core.tasks.build import sentence_judges
from core.tasks.classifying import Classifying
from core.tasks.extracting import Extracting
from core.tasks.kinds import Source
from core.tasks.proofreading import Proofreading
from core.tasks.summarising import Summarising
from core.tasks.translating import Translating

T = TypeVar("T", bound=Item)

_WAYS = {ClassifyBy.EXAMPLES: "examples", ClassifyBy.MODEL: "the model", ClassifyBy.BEST: "the best of both"}


def run(options: Options, progress: Progress) -> Result:
    """Do all tasks, those of a part, or a sample.

    Raises:
        InvalidRequest: there are no sets, or one can't be read.
        ModelError: a model is needed and can't be loaded, or fails.
    """
    sets = read_sets(options.data or OWN_SETS)
    if options.model is None and not sets.classification.sets:
        raise ModelError("These tasks need a model.", next_step="Give one with --model FILE.gguf.")
    model = None if options.model is None else load_model(options, options.context or BACKGROUND_CONTEXT, progress)
    try:
        progress(0, 1, "Loading the embedding model")
        return measured(sets, options, model, load_encoder(options), progress)
    finally:
        if model is not None:
            model.close()


def measured(
    sets: Sets, options: Options, model: LanguageModel | None, encoder: Embedder, progress: Progress
) -> Result:
    """Do what can be done with this model, or with none."""
    judges = sentence_judges(load_judges([encoder.name]), load_document_judges([encoder.name]))
    measuring = _Measuring(options, TaskRunner(model, encoder), Summarising(judges), progress)
    measuring.classify(sets.classification.sets, list(_WAYS) if model is not None else [ClassifyBy.EXAMPLES])
    notes = []
    if model is None:
        notes = ["Without a model (--model), only labels by examples are measured."]
    else:
        measuring.summarise(sets)
        measuring.translate(sets)
        measuring.proofread(sets)
        measuring.extract(sets)
    figures: dict[str, dict[str, object]] = {}
    for row in measuring.rows:
        figures.setdefault(row.name, {})[row.part] = row.figures()
    return Result(
        columns=["", "texts", "each", "", "", ""],
        rows=[row.cells() for row in measuring.rows],
        notes=[*measuring.notes, *notes],
        figures=figures,
    )


class _Measuring:
    """Attributes:
    rows: what was measured so far.
    notes: what is wrong with single results.
    """

    def __init__(self, options: Options, runner: TaskRunner, summarising: Summarising, progress: Progress) -> None:
        self.rows: list[Row] = []
        self.notes: list[str] = []
        self._options = options
        self._runner = runner
        self._summarising = summarising
        self._progress = progress

    def classify(self, sets: Sequence[Labels], ways: Sequence[ClassifyBy]) -> None:
        for labels in sets:
            for way in ways:
                name = f"{labels.name}, by {_WAYS[way]}"
                for part, texts in self._parts(labels.texts):
                    tally = Classified([label.name for label in labels.labels])
                    done = self._classified(name, labels, texts, way)
                    self._note(part, name, tally.add(done.pieces, done.seconds))
                    self.rows.append(Row(name, part, tally))

    def summarise(self, sets: Sets) -> None:
        kind, wanted = self._summarising, Summarise()
        for part, items in self._parts(sets.summaries):
            tally, first = Summaries(), Summaries()
            for item in self._each(items, "Summarising"):
                done = self._runner.do_text(kind, item.text, wanted, item.title)
                self._note(part, item.id, tally.add(item, done.text, done.seconds))
                first.add(item, beginning(item.text, len(done.text)))
            self.rows += [Row("summaries", part, tally), Row("first sentences", part, first)]

    def translate(self, sets: Sets) -> None:
        pairs: dict[tuple[str, str], list[ToTranslate]] = {}
        for one in sets.translations:
            pairs.setdefault((one.source, one.into), []).append(one)
        for (source, into), of_pair in pairs.items():
            name = f"{source} → {into}"
            for part, items in self._parts(of_pair):
                tally = Translations()
                for item in self._each(items, f"Translating {name}"):
                    done = self._runner.do_text(Translating(), item.text, Translate(language=into))
                    self._note(part, item.id, tally.add(item, done.text, done.seconds))
                self.rows.append(Row(name, part, tally))

    def proofread(self, sets: Sets) -> None:
        for part, items in self._parts(sets.proofreading):
            tally = Proofreads()
            for item in self._each(items, "Proofreading"):
                done = self._runner.do_text(Proofreading(), item.text, Proofread())
                # As it would be if the user took every change.
                text = "".join(one.before + one.result.text for one in done.pieces if one.result is not None)
                self._note(part, item.id, tally.add(item, text, done.seconds))
            self.rows.append(Row("proofreading", part, tally))

    def extract(self, sets: Sets) -> None:
        for part, items in self._parts(sets.extraction):
            tally = Extracted()
            for item in self._each(items, "Extracting"):
                wanted = Extract(columns=item.columns, rows=item.row)
                done = self._runner.do_text(Extracting(), item.text, wanted)
                rows = [row for one in done.pieces if one.result is not None for row in one.result.rows]
                self._note(part, item.id, tally.add(item, rows, done.seconds))
            self.rows.append(Row("extraction", part, tally))

    def _classified(self, name: str, labels: Labels, texts: Sequence[Labelled], way: ClassifyBy) -> Done:
        """As rows of a table are, whose labels are known."""
        source = Source(title=labels.name, rows=tuple({"text": one.text, "label": one.label} for one in texts))
        wanted = Classify(labels=labels.labels, by=way, column="text", known="label")
        return self._runner.do(
            Classifying(),
            source,
            wanted,
            lambda done, total: self._progress(done, total, f"Telling {name}"),
        )

    def _parts(self, items: Sequence[T]) -> Iterator[tuple[Part, list[T]]]:
        """Those that were asked for, part by part."""
        for part in Part:
            of_it = [one for one in items if one.part is part]
            if of_it and self._options.part in (None, part):
                yield part, self._options.drawn(of_it)

    def _each(self, items: Sequence[T], what: str) -> Iterator[T]:
        for number, item in enumerate(items):
            self._progress(number, len(items), what)
            yield item

    def _note(self, part: Part, name: str, faults: Sequence[str]) -> None:
        if part is Part.TUNED:
            self.notes += [f"{name}: {fault}" for fault in faults]
