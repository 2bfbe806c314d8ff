"""Does recall find the evidence? LoCoMo's questions on LoCoMo's conversations, through the program's own store and recall.

Each dialogue gets a store of its own. Beside it stand the baselines that need no more than an index: plain BM25, the
encoder alone, and the fusion of both.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from core.errors import InvalidRequest
from core.evaluation.local_model import load_encoder
from core.evaluation.locomo import ADVERSARIAL, CATEGORIES, Dialogue, LocomoQuestion, read_locomo
from core.evaluation.recall_store import DialogueStore
from core.evaluation.result import Options, Progress, Result
from core.evaluation.retrieval import fuse, mean_of, ndcg_at, quantile, ranked_once, recall_at, reciprocal_rank
from core.model.base import Embeddings
from core.records import MessageId

# Items asked for: enough for five sessions even where the best is all of one.
_DEPTH = 50

_FIGURES = (
    ("recall@5", "recall_at_5"),
    ("recall@10", "recall_at_10"),
    ("recall@20", "recall_at_20"),
    ("hit@10", "hit_at_10"),
    ("nDCG@10", "ndcg_at_10"),
    ("MRR", "mrr"),
    ("session recall@5", "session_recall_at_5"),
)

# Figures of one question, and the question's category.
_Measured = tuple[int, dict[str, float]]


def run(options: Options, progress: Progress) -> Result:
    """Ask every question of the file, or a sample of them.

    Raises:
        InvalidRequest: there is no file, or it isn't one of LoCoMo.
        ModelError: the embedding model can't be loaded.
    """
    if options.data is None:
        raise InvalidRequest("Recall is measured on a LoCoMo file.", next_step="Name it with --data FILE.")
    dialogues = read_locomo(options.data)
    asked = _asked(dialogues, options)
    total = sum(map(len, asked))
    progress(0, total, "Loading the embedding model")
    embedder = load_encoder(options)
    found: dict[str, list[_Measured]] = {
        name: [] for name in ("Rememora", "BM25", "encoder alone", "BM25 + encoder, RRF")
    }
    done = 0
    for dialogue, questions in zip(dialogues, asked, strict=True):
        if not questions:
            continue
        progress(done, total, f"Storing conversation {dialogue.id}")
        with tempfile.TemporaryDirectory(prefix="rememora-eval-") as folder:
            place = DialogueStore(Path(folder), dialogue, embedder)
            try:
                measurement = _Measurement(place)
                for question in questions:
                    progress(done, total, f"Asking about conversation {dialogue.id}")
                    for name, measured in measurement.figures(question).items():
                        found[name].append((question.category, measured))
                    done += 1
            finally:
                place.close()
    return _result(found)


class _Measurement:
    """Asks questions about one dialogue and judges the answers."""

    def __init__(self, place: DialogueStore) -> None:
        self._place = place
        self._plain: tuple[list[MessageId], Embeddings] | None = None

    def figures(self, question: LocomoQuestion) -> dict[str, dict[str, float]]:
        """The figures of one question, for recall and for each baseline."""
        began = time.perf_counter()
        mine = self._by_recall(question.text)
        elapsed_ms = (time.perf_counter() - began) * 1000
        words, meaning = self._place.by_words(question.text, _DEPTH), self._by_meaning(question.text)
        wanted = {self._place.stored.messages[turn] for turn in question.evidence}
        return {
            "Rememora": {**self._figures(mine, wanted), "latency_ms": elapsed_ms},
            "BM25": self._figures(words, wanted),
            "encoder alone": self._figures(meaning, wanted),
            "BM25 + encoder, RRF": self._figures(fuse([words, meaning]), wanted),
        }

    def _by_recall(self, text: str) -> list[MessageId]:
        items = self._place.items(text, _DEPTH, whole_ranking=True)
        return ranked_once(item.message_id for item in items if item.message_id is not None)

    def _figures(self, ranked: Sequence[MessageId], wanted: set[MessageId]) -> dict[str, float]:
        sessions = ranked_once(self._place.stored.sessions[one] for one in ranked)
        return {
            "recall_at_5": recall_at(ranked, wanted, 5),
            "recall_at_10": recall_at(ranked, wanted, 10),
            "recall_at_20": recall_at(ranked, wanted, 20),
            "hit_at_10": float(not wanted.isdisjoint(ranked[:10])),
            "ndcg_at_10": ndcg_at(ranked, wanted, 10),
            "mrr": reciprocal_rank(ranked, wanted),
            "session_recall_at_5": recall_at(sessions, {self._place.stored.sessions[one] for one in wanted}, 5),
        }

    def _by_meaning(self, text: str) -> list[MessageId]:
        """Cosine similarity of single turns, as they are, with the question as it is."""
        if self._plain is None:
            turns = [turn for session in self._place.dialogue.sessions for turn in session.turns]
            vectors = self._place.embedder.embed([turn.whole for turn in turns])
            self._plain = [self._place.stored.messages[turn.id] for turn in turns], vectors
        ids, vectors = self._plain
        similarity = vectors @ self._place.embedder.embed([text], query=True)[0]
        return [ids[at] for at in np.argsort(-similarity)[:_DEPTH]]


def _asked(dialogues: Sequence[Dialogue], options: Options) -> list[list[LocomoQuestion]]:
    """The questions to ask of each dialogue: those with evidence, or a sample of them."""
    all_of_them = [
        (number, question)
        for number, dialogue in enumerate(dialogues)
        for question in dialogue.questions
        if question.evidence
    ]
    drawn = options.drawn(all_of_them)
    return [[question for number, question in drawn if number == wanted] for wanted in range(len(dialogues))]


def _result(found: Mapping[str, Sequence[_Measured]]) -> Result:
    by_method = {
        name: mean_of([figures for category, figures in measured if category != ADVERSARIAL])
        for name, measured in found.items()
    }
    mine = found["Rememora"]
    figures = _output([figures for category, figures in mine if category != ADVERSARIAL])
    figures["by_category"] = {
        str(number): {"name": name, **_output(of_it)}
        for number, name in CATEGORIES.items()
        if (of_it := [figures for category, figures in mine if category == number])
    }
    figures["baselines"] = {name: values for name, values in by_method.items() if name != "Rememora"}
    return Result(
        columns=["", *(heading for heading, _ in _FIGURES)],
        rows=[
            [name, *(f"{100 * values[key]:.1f}" for _, key in _FIGURES)] for name, values in by_method.items() if values
        ],
        notes=[
            f"{figures['questions']} questions, in per cent; questions without an answer (category {ADVERSARIAL}) are left out.",
            f"A search took {figures['latency_ms_p50']:.0f} ms (p50), {figures['latency_ms_p95']:.0f} ms (p95), the query's embedding included.",
        ],
        figures=figures,
    )


def _output(measured: Sequence[Mapping[str, float]]) -> dict[str, object]:
    times = [one["latency_ms"] for one in measured]
    return {
        "questions": len(measured),
        **{key: value for key, value in mean_of(measured).items() if key != "latency_ms"},
        "latency_ms_p50": quantile(times, 0.5),
        "latency_ms_p95": quantile(times, 0.95),
    }
