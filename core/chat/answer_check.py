"""Before a model answers from passages of documents: do they answer the question at all? If not, the program says so itself."""

from __future__ import annotations

import threading
from collections.abc import Sequence

from core.chat.prompt import PromptLog
from core.documents.answering import ASKED, NO, YES, AnswerJudge, Doubt
from core.documents.note import Told, passages_of
from core.documents.replies import DocumentReplies, Written
from core.model.base import LanguageModel, PrefillProgress, Purpose

# Passages that are named where none answers.
_NEAREST = 2


class AnswerCheck:
    """Asks the model, by the probabilities of its tokens, and weighs what it says with what the search says.

    What it evaluates is the beginning of the prompt that the reply goes on from: beside it, the time of some sixty tokens is lost.
    """

    def __init__(self, judge: AnswerJudge, replies: DocumentReplies) -> None:
        self._judge = judge
        self._replies = replies

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
        if not passages or not model.takes_back or self._judge.is_sure(doubt.features):
            return None
        prompt = log_.instead(passages + ASKED.format(asked))
        if not prompt:
            return None
        shares = model.shares(
            prompt,
            [model.tokenize(YES), model.tokenize(NO)],
            stop=stop,
            purpose=Purpose.CHAT,
            on_prefill=on_prefill,
        )
        if shares is None or stop.is_set() or self._judge.answers(doubt.features, shares[0]):
            return None
        return self._replies.silent(told[:_NEAREST], doubt.language)
