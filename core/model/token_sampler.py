"""Draws the next token from a context's logits."""

from __future__ import annotations

import ctypes

import numpy as np
import numpy.typing as npt
from llama_cpp import llama_cpp as native

from core.errors import ModelError
from core.model.base import Token
from core.model.llama_log import NATIVE_LOG
from core.records import Sampling

# How many of its own last tokens a reply may not repeat for free.
_PENALTY_WINDOW = 64

# How many tokens, by falling likelihood, are held against a grammar at once, up to these: a whole vocabulary takes half a second
# with a grammar of many words, and what fits is mostly near the top.
_CHUNKS = (64, 1024, 16384)

# llama_token_data, so that a whole vocabulary of candidates is filled in by numpy.
_CANDIDATE = np.dtype([("id", np.int32), ("logit", np.float32), ("p", np.float32)])


class TokenSampler:
    """llama.cpp's sampler chain, under a grammar if one is given.

    The repetition penalty looks only at the reply: were the prompt penalised too, the model would avoid the very words
    that recall brought.

    Args:
        vocabulary: `llama_vocab` pointer.
        context: `llama_context` pointer whose last logits are drawn from.
        eog: all end-of-generation tokens are told to be such by this vocabulary.
        grammar: GBNF with a rule named `root`.

    Raises:
        ModelError: the grammar doesn't parse.
    """

    def __init__(self, vocabulary: object, context: object, sampling: Sampling, grammar: str | None = None) -> None:
        self._context = context
        self._grammar: object | None = None
        if grammar is not None:
            NATIVE_LOG.clear()
            # An empty one would be taken as none.
            if grammar.strip():
                self._grammar = native.llama_sampler_init_grammar(vocabulary, grammar.encode(), b"root")
            if not self._grammar:
                raise ModelError("The grammar for the model's answer is wrong.", detail=NATIVE_LOG.errors())
        self._size = int(native.llama_vocab_n_tokens(vocabulary))
        self._candidates: npt.NDArray[np.void] | None = None
        self._chain: object | None = _chain(sampling, self._size)
        # How many of the likeliest the chain looks at.
        only_one = sampling.temperature <= 0 and sampling.repeat_penalty == 1.0
        self._enough = 1 if only_one else sampling.top_k if sampling.top_k > 0 else self._size

    def draw(self, place: int = -1) -> Token:
        """The next token. It counts as said, for the penalty and the grammar, once `accept` is called.

        Args:
            place: of the token in the last batch after which it is drawn, without a grammar; -1: the last one.
        """
        if self._grammar is None:
            # Accepts by itself.
            return int(native.llama_sampler_sample(self._chain, self._context, place))
        # Checking one token against the grammar is quick, checking a whole vocabulary is slow, and a
        # model that was asked for JSON mostly draws what fits.
        token = self._draw_from(self._logits(), self._chain)
        return token if self._allowed(token) else self._draw_from(self._allowed_ones(), self._chain)

    def accept(self, token: Token) -> None:
        """Take a drawn token as said."""
        if self._grammar is not None:
            native.llama_sampler_accept(self._grammar, token)
            native.llama_sampler_accept(self._chain, token)

    def close(self) -> None:
        """Free the native samplers. Idempotent."""
        for sampler in (self._grammar, self._chain):
            if sampler is not None:
                native.llama_sampler_free(sampler)
        self._grammar = self._chain = None

    def _logits(self) -> npt.NDArray[np.void]:
        """All tokens as candidates, (vocabulary,) of `_CANDIDATE`, from the context's last logits."""
        if self._candidates is None:
            self._candidates = np.zeros(self._size, dtype=_CANDIDATE)
        self._candidates["id"] = np.arange(self._size, dtype=np.int32)
        logits = native.llama_get_logits_ith(self._context, -1)
        self._candidates["logit"] = np.ctypeslib.as_array(logits, shape=(self._size,))
        return self._candidates

    def _draw_from(self, candidates: npt.NDArray[np.void], sampler: object) -> Token:
        array = _token_data_array(candidates)
        native.llama_sampler_apply(sampler, ctypes.byref(array))
        return int(array.data[array.selected].id)

    def _allowed(self, token: Token) -> bool:
        return len(self._fitting(np.array([(token, 1.0, 0.0)], dtype=_CANDIDATE))) > 0

    def _allowed_ones(self) -> npt.NDArray[np.void]:
        """Those that fit the grammar, or enough of them for the chain to draw from, which begins with the likeliest.

        They are looked for by falling logit. What the chain would leave out of all that fit is all that can be missing, so that what it
        draws has the same distribution.
        """
        candidates = self._logits()
        found: list[npt.NDArray[np.void]] = []
        if self._enough < self._size:
            candidates = candidates[np.argsort(-candidates["logit"])]
        start = 0
        for end in (*(end for end in _CHUNKS if self._enough < self._size), self._size):
            found.append(self._fitting(candidates[start:end].copy()))
            if sum(map(len, found)) >= self._enough:
                break
            start = end
        fitting = np.concatenate(found)
        return fitting if len(fitting) else candidates  # a grammar that no token fits: it can't be followed

    def _fitting(self, candidates: npt.NDArray[np.void]) -> npt.NDArray[np.void]:
        native.llama_sampler_apply(self._grammar, ctypes.byref(_token_data_array(candidates)))
        fitting: npt.NDArray[np.void] = candidates[~np.isinf(candidates["logit"])]
        return fitting


def _token_data_array(candidates: npt.NDArray[np.void]) -> native.llama_token_data_array:
    # The caller keeps `candidates` alive; a sampler may point `data` elsewhere.
    return native.llama_token_data_array(
        data=candidates.ctypes.data_as(native.llama_token_data_p),
        size=len(candidates),
        selected=-1,
        sorted=False,
    )


def _chain(sampling: Sampling, vocabulary_size: int) -> object:
    """Top-k first: the penalty and the sorting then cost nothing, while on 150,000 candidates they cost milliseconds."""
    greedy = sampling.temperature <= 0
    chain = native.llama_sampler_chain_init(native.llama_sampler_chain_default_params())
    steps: list[object] = []
    if sampling.top_k > 0:
        steps.append(native.llama_sampler_init_top_k(sampling.top_k))
    if sampling.repeat_penalty != 1.0:
        penalty = (vocabulary_size, _PENALTY_WINDOW, sampling.repeat_penalty, 0.0, 0.0)
        steps.append(native.llama_sampler_init_penalties(*penalty))
    if greedy:
        steps.append(native.llama_sampler_init_greedy())
    else:
        seed = native.LLAMA_DEFAULT_SEED if sampling.seed is None else sampling.seed & 0xFFFFFFFF
        steps += [
            native.llama_sampler_init_top_p(sampling.top_p, 1),
            native.llama_sampler_init_min_p(sampling.min_p, 1),
            native.llama_sampler_init_temp(sampling.temperature),
            native.llama_sampler_init_dist(seed),
        ]
    for step in steps:
        native.llama_sampler_chain_add(chain, step)
    return chain
