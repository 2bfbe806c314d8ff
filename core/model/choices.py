"""How likely a model goes on with each of some short replies: the probabilities of their tokens, and of the end behind them.

The replies are a tree of tokens. It is walked branch by branch: what several begin with is evaluated once, and a branch in one go.
"""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from llama_cpp import llama_cpp as native

from core.model.base import Token
from core.model.llama_context import LONGEST_DRAFT, LlamaContext

# Tokens from the root of the tree.
_Path = tuple[Token, ...]

Floats = npt.NDArray[np.float64]


def ends_of(vocabulary: object) -> npt.NDArray[np.int64]:
    """All tokens that end a reply."""
    count = int(native.llama_vocab_n_tokens(vocabulary))
    return np.array([token for token in range(count) if native.llama_vocab_is_eog(vocabulary, token)], dtype=np.int64)


class ChoiceTree:
    """Some short replies, of which tokens are alike for as long as they begin alike.

    Args:
        vocabulary: `llama_vocab` pointer.
        ends: of it, as `ends_of` gives them.
    """

    def __init__(self, vocabulary: object, ends: npt.NDArray[np.int64], choices: Sequence[Sequence[Token]]) -> None:
        self._size = int(native.llama_vocab_n_tokens(vocabulary))
        self._ends = ends
        self._choices: list[_Path] = [tuple(choice) for choice in choices]
        # What may come next on each path.
        self._next: dict[_Path, set[Token]] = {choice: set() for choice in self._choices}
        for choice in self._choices:
            for place, token in enumerate(choice):
                self._next.setdefault(choice[:place], set()).add(token)
        # Logarithms of the probabilities: that a path is taken so far, and that a reply ends where it does.
        self._taken: dict[_Path, float] = {(): 0.0}
        self._ended: dict[_Path, float] = {}

    def log_probabilities(self, context: LlamaContext, prompt: Sequence[Token], stop: threading.Event) -> Floats | None:
        """Natural logarithms of how likely each reply is, (n,); None if `stop` was set meanwhile.

        Args:
            context: has just evaluated `prompt`, and has room for the longest reply behind it.

        Raises:
            ModelError: evaluation failed.
        """
        self._look((), context, -1)
        # In order, those that begin alike follow each other.
        for choice in sorted(set(self._choices)):
            known = max(length for length in range(len(choice) + 1) if choice[:length] in self._ended)
            while known < len(choice):
                if not _hold(context, [*prompt, *choice[:known]], stop):
                    return None
                some = choice[known : known + LONGEST_DRAFT + 1]
                context.evaluate_draft(some)
                for place in range(len(some)):
                    self._look(choice[: known + place + 1], context, place)
                known += len(some)
        return np.array([self._ended[choice] for choice in self._choices])

    def _look(self, path: _Path, context: LlamaContext, place: int) -> None:
        """Take from the logits what is wanted behind a path.

        Args:
            place: of its last token in the last batch; -1: the last one.
        """
        found = ctypes.cast(native.llama_get_logits_ith(context.pointer, place), ctypes.POINTER(ctypes.c_float))
        logits = np.ctypeslib.as_array(found, (self._size,)).astype(np.float64)
        logits -= _log_sum(logits)
        taken = self._taken[path]
        for token in self._next.get(path, ()):
            self._taken[*path, token] = taken + float(logits[token])
        self._ended[path] = taken + _log_sum(logits[self._ends])


def shares_of(logs: Floats) -> list[float]:
    """Probabilities that add up to 1."""
    return [float(share) for share in np.exp(logs - _log_sum(logs))]


def _log_sum(logs: Floats) -> float:
    """Logarithm of the sum of what these are the logarithms of."""
    most = float(logs.max(initial=-np.inf))
    return most + float(np.log(np.exp(logs - most).sum())) if np.isfinite(most) else most


def _hold(context: LlamaContext, tokens: Sequence[Token], stop: threading.Event) -> bool:
    """Have a context hold these tokens, of which it holds the beginning. What can't be taken back is evaluated anew. False if `stop` was
    set."""
    shared = 0
    for held, wanted in zip(context.tokens, tokens, strict=False):
        if held != wanted:
            break
        shared += 1
    context.take_back(shared)
    while len(context.tokens) < len(tokens):
        if stop.is_set() or not context.evaluate(context.next_batch(tokens), stop):
            return False
    return not stop.is_set()
