"""What feedback does to the ranking, on LoCoMo's conversations.

For each conversation, the questions of its first half are asked in order, and of the ten items recalled for each, those that
are evidence are marked helpful and the others not relevant: the same signs, kept by the same code, as a user's. Then
nDCG@10 of the second half is compared with what it is in the same store once the feedback is taken back. In a second run,
three in ten of the marks are wrong.
"""

from __future__ import annotations

import random
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec

from core.errors import InvalidRequest
from core.evaluation.local_model import load_encoder
from core.evaluation.locomo import ADVERSARIAL, Dialogue, LocomoQuestion, read_locomo
from core.evaluation.recall_store import DialogueStore
from core.evaluation.result import Options, Progress, Result
from core.evaluation.retrieval import ndcg_at, ranked_once
from core.memory.recall.feedback import FeedbackLearner
from core.memory.recall.ranker import EXAMPLE_TEXTS, item_weight, prototypes, way_weight
from core.memory.recall.ranking import Ranking
from core.memory.recall.search import Recall
from core.model.base import Embedder
from core.records import MessageId, MessageStatus, RecalledItem, Role
from core.storage.feedback import Feedback

_DEPTH = 10

# Share of the marks that are turned round in the second run.
_WRONG = 0.3


class _Gain(msgspec.Struct, frozen=True):
    """nDCG@10 of the second half of one conversation's questions: without feedback, and with it, in the same store.

    Attributes:
        before_errors, with_errors: the same where part of the feedback was wrong. The store holds more questions then.
    """

    conversation: str
    questions: int
    before: float
    after: float
    before_errors: float
    with_errors: float

    @property
    def gain(self) -> float:
        return _relative(self.before, self.after)

    @property
    def gain_with_errors(self) -> float:
        return _relative(self.before_errors, self.with_errors)


def run(options: Options, progress: Progress) -> Result:
    """Give feedback on the first half of each conversation's questions, and ask the second half.

    Raises:
        InvalidRequest: there is no file, or it isn't one of LoCoMo.
        ModelError: the embedding model can't be loaded.
    """
    if options.data is None:
        raise InvalidRequest("Adaptation is measured on a LoCoMo file.", next_step="Name it with --data FILE.")
    dialogues = read_locomo(options.data)
    progress(0, len(dialogues), "Loading the embedding model")
    embedder = load_encoder(options)
    gains = []
    for number, dialogue in enumerate(dialogues):
        questions = [one for one in dialogue.questions if one.evidence and one.category != ADVERSARIAL]
        progress(number, len(dialogues), f"Giving feedback on conversation {dialogue.id}")
        if len(questions) >= 2:
            gains.append(_measure(dialogue, questions[: options.sample], embedder, options.seed))
    return _result(gains)


def _measure(dialogue: Dialogue, questions: Sequence[LocomoQuestion], embedder: Embedder, seed: int) -> _Gain:
    half = len(questions) // 2
    with tempfile.TemporaryDirectory(prefix="rememora-eval-") as folder:
        place = _FeedbackStore(Path(folder), dialogue, embedder)
        try:
            before, after = place.compare(questions[:half], questions[half:], lambda: False)
            # Not for secrets: the same marks for everybody who gives the same seed.
            draw = random.Random(seed)  # noqa: S311
            before_errors, with_errors = place.compare(
                questions[:half], questions[half:], lambda: draw.random() < _WRONG
            )
        finally:
            place.close()
    return _Gain(dialogue.id, len(questions), before, after, before_errors, with_errors)


class _FeedbackStore(DialogueStore):
    """A dialogue's store whose ranking learns from feedback."""

    def __init__(self, folder: Path, dialogue: Dialogue, embedder: Embedder) -> None:
        super().__init__(folder, dialogue, embedder)
        self.feedback = FeedbackLearner(
            Feedback(self.database, item_weight, way_weight), self.conversations.recalled, embedder.name
        )
        vectors = dict(zip(EXAMPLE_TEXTS, embedder.embed(EXAMPLE_TEXTS, query=True), strict=True))
        self.feedback.set_prototypes(prototypes(vectors), embedder.name)
        ranking: Ranking = self.feedback
        self.recall = Recall(self.conversations, self.memories, self.judges, self.tokens, ranking)

    def compare(
        self, rated: Sequence[LocomoQuestion], asked: Sequence[LocomoQuestion], is_wrong: Callable[[], bool]
    ) -> tuple[float, float]:
        """The quality for `asked` without and with feedback on `rated`.

        Both are measured after the feedback: questions that were asked count in how common their words are.
        """
        self.rate(rated, is_wrong)
        after = self.quality(asked)
        self.feedback.reset()
        return self.quality(asked), after

    def quality(self, questions: Sequence[LocomoQuestion]) -> float:
        """Mean nDCG@10."""
        return sum(self._quality(question) for question in questions) / len(questions)

    def rate(self, questions: Sequence[LocomoQuestion], is_wrong: Callable[[], bool]) -> None:
        """Ask each question as a user would, and mark what was recalled for it.

        Args:
            is_wrong: the next mark is to be turned round.
        """
        for question in questions:
            items = self.items(question.text, _DEPTH)
            evidence = {self.stored.messages[turn] for turn in question.evidence}
            reply_id = self._asked(question.text, items)
            self.feedback.searched(reply_id, self.embedder.embed([question.text], query=True)[0])
            recalled = self.conversations.recalled(reply_id)
            for item in recalled:
                helpful = (item.message_id in evidence) != is_wrong()
                self.feedback.rate_item(reply_id, item, 1 if helpful else -1, recalled)

    def _asked(self, text: str, items: Sequence[RecalledItem]) -> MessageId:
        """Store a question and what was recalled for it; returns the reply it belongs to."""
        now = self.dialogue.ended_at
        conversation = self.conversations.add("Questions", now)
        asked = self.conversations.add_message(conversation.id, Role.USER, text, now)
        reply = self.conversations.add_message(conversation.id, Role.ASSISTANT, "", now, status=MessageStatus.FAILED)
        self.conversations.set_recall(reply.id, asked.id, "", items)
        # What is measured is finding what was said, not what was asked before.
        self.conversations.mute([asked.id])
        return reply.id

    def _quality(self, question: LocomoQuestion) -> float:
        ranked = ranked_once(one.message_id for one in self.items(question.text, _DEPTH))
        return ndcg_at(ranked, {self.stored.messages[turn] for turn in question.evidence}, _DEPTH)


def _result(gains: Sequence[_Gain]) -> Result:
    if not gains:
        raise InvalidRequest("The file has no conversation with two questions.", next_step="Name another with --data.")
    gain = sum(one.gain for one in gains) / len(gains)
    with_errors = sum(one.gain_with_errors for one in gains) / len(gains)
    worst = min(one.gain_with_errors for one in gains)
    return Result(
        columns=["conversation", "questions", "before", "after feedback", "gain", f"{_WRONG:.0%} of it wrong", "gain "],
        rows=[
            [
                one.conversation,
                str(one.questions),
                f"{100 * one.before:.1f}",
                f"{100 * one.after:.1f}",
                f"{100 * one.gain:+.1f} %",
                f"{100 * one.with_errors:.1f}",
                f"{100 * one.gain_with_errors:+.1f} %",
            ]
            for one in gains
        ],
        notes=[
            "nDCG@10 of the second half of each conversation's questions, in per cent; feedback was given on the first half.",
            f"Mean gain {100 * gain:+.1f} %; with wrong feedback {100 * with_errors:+.1f} %, at worst {100 * worst:+.1f} %.",
        ],
        figures={
            "gain": gain,
            "gain_with_errors": with_errors,
            "worst_with_errors": worst,
            "conversations": [msgspec.structs.asdict(one) for one in gains],
        },
    )


def _relative(before: float, after: float) -> float:
    return after / before - 1 if before else 0.0
