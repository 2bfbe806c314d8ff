"""Guesses what a model will write next, where it repeats what already stands in the prompt or the reply.

Quoting, rewriting and mending code write long stretches anew. Several tokens are evaluated at once in little more time than one, so the
continuation of the same words further up is evaluated as a draft, and each of its tokens is kept for as long as the sampler
draws just that one from the model's own logits: what is written is what would have been written without ("prompt lookup decoding";
drawing until the first difference keeps the distribution, as in Leviathan et al., Fast Inference from Transformers via Speculative
Decoding, 2023, with a draft that is sure of itself).
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from core.model.base import Token

# So many tokens have to be the same as further up.
_ALIKE = 3

# More tokens that are the same make it likelier that the next one is, too; where these classes begin.
_CLASSES = (_ALIKE, 6, 12)

# How long drafts may be.
LENGTHS = (2, 4, 8, 15)

# What is expected before anything was measured: how often the next token is right, by class, and how many times as long as for a
# single token it takes to evaluate one and a draft.
_RIGHT = (0.5, 0.7, 0.85)
_COST_OF_ONE_MORE = 0.12

# How fast what is measured is forgotten, and how fast a length that seems too dear is believed to be cheaper again.
_NEW = 0.1
_HOPE = 0.002

# A draft has to promise so much more speed.
_WORTH_IT = 1.05


class DraftPace:
    """How often guesses are right with a model on this computer, and what it costs to look; kept from reply to reply."""

    def __init__(self) -> None:
        self._right = list(_RIGHT)
        self._single_s = 0.0
        self._cost = {length: 1 + _COST_OF_ONE_MORE * length for length in LENGTHS}

    def best_length(self, alike: int, most: int) -> int:
        """How long the next draft should be, at most `most`; 0: none.

        Args:
            alike: tokens before it that are the same as further up.
        """
        best, fastest = 0, _WORTH_IT
        share, tokens = 1.0, 1.0  # of drafts that are right up to here; tokens to expect
        done = 0
        for length in LENGTHS:
            if length > most:
                break
            for place in range(done, length):
                share *= self._right[_class(alike + place)]
                tokens += share
            done = length
            if (speed := tokens / self._cost[length]) > fastest:
                best, fastest = length, speed
        for length in LENGTHS:
            if length != best:
                self._cost[length] -= _HOPE * max(self._cost[length] - (1 + _COST_OF_ONE_MORE * length), 0.0)
        return best

    def seen(self, alike: int, right: bool) -> None:
        """What came next, where something was guessed."""
        place = _class(alike)
        self._right[place] += _NEW * (right - self._right[place])

    def took(self, length: int, seconds: float) -> None:
        """Evaluating a token and a draft of this length (0: none) took so long."""
        if not length:
            self._single_s += _NEW * (seconds - self._single_s) if self._single_s else seconds
        elif self._single_s and length in self._cost:
            self._cost[length] += _NEW * (seconds / self._single_s - self._cost[length])


class Drafts:
    """What may come next in one reply.

    Args:
        prompt: the reply continues it.
    """

    def __init__(self, prompt: Sequence[Token], pace: DraftPace) -> None:
        self._pace = pace
        self._tokens: list[Token] = []
        # Where the token after each run of `_ALIKE` tokens stands: the latest place, and the one before the present end.
        self._after: dict[tuple[Token, ...], int] = {}
        self._guess = 0  # where what is guessed next stands; 0: nothing is
        self._alike = 0
        self._tokens = list(prompt)
        for place in range(_ALIKE, len(self._tokens)):
            self._after[tuple(self._tokens[place - _ALIKE : place])] = place
        self._look_up()

    def add(self, token: Token) -> None:
        """A token was drawn."""
        guess = self._guess
        if guess:
            right = self._tokens[guess] == token
            self._pace.seen(self._alike, right)
        run = tuple(self._tokens[-_ALIKE:])
        self._tokens.append(token)
        if len(run) == _ALIKE:
            self._after[run] = len(self._tokens) - 1
        if guess and right:
            self._guess, self._alike = guess + 1, self._alike + 1
        else:
            self._look_up()

    def next(self, most: int) -> list[Token]:
        """What to evaluate together with the last token, at most so much; empty if nothing promises to be faster."""
        if not self._guess:
            return []
        length = self._pace.best_length(self._alike, min(most, len(self._tokens) - self._guess))
        # Pictures can't be drawn.
        return list(itertools.takewhile(lambda token: token >= 0, self._tokens[self._guess : self._guess + length]))

    def _look_up(self) -> None:
        tokens = self._tokens
        self._guess = self._after.get(tuple(tokens[-_ALIKE:]), 0) if len(tokens) >= _ALIKE else 0
        self._alike = 0
        if self._guess:
            longest = min(self._guess, _CLASSES[-1])
            while self._alike < longest and tokens[self._guess - 1 - self._alike] == tokens[-1 - self._alike]:
                self._alike += 1


def _class(alike: int) -> int:
    return sum(alike >= begin for begin in _CLASSES) - 1
