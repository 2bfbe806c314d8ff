"""Before a model answers from passages of documents: do they answer the question at all? If not, the program says so itself."""

from __future__ import annotations

import threading
from collections.abc import Sequence

from core.chat.prompt import PromptLog
from core.documents.answering import ANSWERED, ASKED, EXAMPLE, NO, UNANSWERED, YES, AnswerJudge, Doubt, Measure
from core.documents.note import Told, fenced, passages_of
from core.documents.replies import DocumentReplies, Written
from core.model.base import LanguageModel, PrefillProgress, Purpose, Token

# Passages that are named where none answers.
_NEAREST = 2


class AnswerCheck:
    """Asks the model, by the probabilities of its tokens, and weighs what it says with what the search says.

    What it evaluates is the beginning of the prompt that the reply goes on from: beside it, the time of some ninety tokens is lost.
    Called on the model worker, while the compute lock is held.

    Attributes:
        replies: what the program says where documents don't answer.
    """

    def __init__(self, judge: AnswerJudge, replies: DocumentReplies) -> None:
        self._judge = judge
        self.replies = replies
        # Of the model that was asked last, by its fingerprint and name.
        self._measured: tuple[tuple[str, str], Measure | None] | None = None

    def silent(
        self,
        asked: str,
        note: str,
        told: Sequence[Told],
        doubt: Doubt,
        model: LanguageModel,
        log_: PromptLog,
        stop: threading.Event,
        on_prefill: PrefillProgress,
    ) -> Written | None:
        """That the documents don't say it; None if they may, if nobody can tell, or if `stop` was set meanwhile.

        Args:
            note: what stands before the message in the prompt.

        Raises:
            ModelError: evaluation failed.
        """
        passages = passages_of(note)
        # Where nothing can be taken back, all would be evaluated twice.
        if not passages or not model.takes_back or self._judge.is_sure(doubt):
            return None
        prompt = log_.instead(passages + ASKED.format(asked))
        measure = self._measure(model, stop) if prompt else None
        if measure is None:
            return None
        yes = _yes(model, prompt, stop, Purpose.CHAT, on_prefill)
        if yes is None or self._judge.answers(doubt, measure(yes)):
            return None
        return self.replies.silent(told[:_NEAREST], doubt.language)

    def _measure(self, model: LanguageModel, stop: threading.Event) -> Measure | None:
        """Of this model; None if it doesn't tell, or if `stop` was set meanwhile. In the background's attention state: what the conversation's
        holds stays."""
        key = (model.fingerprint, model.name)
        if self._measured is not None and self._measured[0] == key:
            return self._measured[1]
        frames, tokenize = model.frames, model.tokenize
        shares = []
        for question in (ANSWERED, UNANSWERED):
            text = fenced(EXAMPLE) + ASKED.format(question)
            prompt = [*frames.start, *frames.after_system, *tokenize(text), *frames.before_reply, *frames.at_once]
            share = _yes(model, prompt, stop, Purpose.BACKGROUND, None)
            if share is None:
                return None
            shares.append(share)
        measure = Measure.of(*shares)
        self._measured = key, measure
        return measure


def _yes(
    model: LanguageModel,
    prompt: Sequence[Token],
    stop: threading.Event,
    purpose: Purpose,
    on_prefill: PrefillProgress | None,
) -> float | None:
    """How likely it says yes rather than no."""
    choices = [model.tokenize(YES), model.tokenize(NO)]
    shares = model.shares(prompt, choices, stop=stop, purpose=purpose, on_prefill=on_prefill)
    return None if shares is None or stop.is_set() else shares[0]
