"""Whether a model gets the memory functions: the catalog's word, checked once by trying.

A few tiny situations: does it search when it must, and answer when it can? They run after the first reply of a model, when
nobody waits for it, in the background's attention state; until then the catalog's word holds. Not before that reply: the
index may have to catch up then, and both want the cores. The result is kept for the file.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

import msgspec

from core.chat.function_calls import Call, call_text, instructions, result_text
from core.chat.tools import choose
from core.errors import ModelError
from core.kept_results import KeptResults
from core.model.base import LanguageModel, Purpose, Token
from core.records import FunctionStep
from core.worker import Awaited, Priority, Worker

log = logging.getLogger(__name__)


class _Situation(msgspec.Struct, frozen=True):
    """A message, what was searched for it already, and what has to come next: one of these functions, or the answer."""

    message: str
    expected: frozenset[str] = frozenset()
    steps: tuple[FunctionStep, ...] = ()


_ANY_SEARCH = frozenset({"archival_memory_search", "conversation_search"})
_SITUATIONS = (
    _Situation("Good morning!"),
    _Situation("Translate 'thank you very much' into German."),
    # Small models search their memory for what everybody knows.
    _Situation("What is the capital of France?"),
    _Situation("Who wrote Hamlet?"),
    _Situation("What did I tell you about my boiler last week?", _ANY_SEARCH),
    _Situation("What is my dentist's phone number? It is in your notes.", _ANY_SEARCH),
    _Situation(
        "Where is the spare key?",
        steps=(
            FunctionStep(
                function="archival_memory_search",
                arguments={"query": "spare key"},
                result="[2026-02-03] The spare key is under the blue flowerpot",
            ),
        ),
    ),
)

# Of the situations, how many have to be mastered.
_ENOUGH = 6


class FunctionProbe:
    """Tries models and remembers how they did. To be used on the model worker.

    Args:
        results: of the models that were tried.
        head: the system text of a conversation.
        compute: held while the model evaluates.
        loaded: the model in force.
        checked: called when a result is there.
        ended: called when the cores are free again.
    """

    def __init__(
        self,
        *,
        worker: Worker,
        results: KeptResults[bool],
        head: str,
        compute: threading.Lock,
        loaded: Callable[[], LanguageModel | None],
        checked: Callable[[], None],
        ended: Callable[[], None],
    ) -> None:
        self._worker = worker
        self._head = head
        self._compute = compute
        self._loaded = loaded
        self._checked = checked
        self._ended = ended
        self._results = results

    def verdict(self, model: LanguageModel) -> bool:
        """Whether the model gets the functions where nothing else is said."""
        if model.functions is False:
            return False
        tried = self._results.get(model.fingerprint)
        return bool(model.functions) if tried is None else tried

    def kick(self) -> None:
        """Try the loaded model when nobody waits for it, unless that is done or needless."""
        if self._untried() is not None:
            self._worker.post(self._try, Priority.BACKGROUND)

    def _untried(self) -> LanguageModel | None:
        # Asked anew when the job begins: meanwhile the model may have been unloaded.
        model = self._loaded()
        if model is None or model.functions is False or not model.fingerprint:
            return None
        return model if self._results.get(model.fingerprint) is None else None

    def _try(self) -> None:
        model = self._untried()
        if model is None or self._worker.awaited:
            return  # kicked again after the turn
        try:
            self._measure(model)
        finally:
            self._ended()

    def _measure(self, model: LanguageModel) -> None:
        mastered = 0
        wanted = Awaited(self._worker)
        try:
            for situation in _SITUATIONS:
                with self._compute:
                    chosen = choose(model, self._prompt(situation, model), wanted, purpose=Purpose.BACKGROUND)
                if wanted.is_set():
                    return
                function = chosen.call.function if isinstance(chosen.call, Call) else ""
                mastered += function in situation.expected if situation.expected else not function
        except ModelError as error:
            log.warning("the model can't be tried: %s", error)  # its window is too small
            return
        self._results.set(model.fingerprint, mastered >= _ENOUGH)
        log.info("%s mastered %d of %d situations with functions", model.name, mastered, len(_SITUATIONS))
        self._checked()

    def _prompt(self, situation: _Situation, model: LanguageModel) -> list[Token]:
        frames, tokenize = model.frames, model.tokenize
        prompt = [*frames.start, *tokenize(self._head + instructions()), *frames.after_system]
        prompt += [*tokenize(situation.message), *frames.before_reply]
        for number, step in enumerate(situation.steps, start=1):
            result = result_text(situation.steps[:number], situation.message, last=False)
            prompt += [*tokenize(call_text(step)), *frames.after_reply, *tokenize(result), *frames.before_reply]
        return prompt
