"""Pictures in prompts: runs of tokens that no vocabulary has.

A prompt is a sequence of tokens, and what is held of it is found by comparing tokens. So a picture is a run of negative ones, as many as it
takes cells of the KV cache, and all that compares, counts, cuts and keeps tokens does so with pictures, too. Each token has a part of the
picture's digest, so that runs of two pictures differ, and says how many more of the run come, so that a run that was cut is known for what
it is, also by those who know nothing of the picture.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from core.model.base import Token

# Bits of a token, from the highest: digits of the digest; which part of a picture that is shown in several; positions; tokens to come.
# With its sign a token then fits into 64.
_PART_BITS, _POSITIONS_BITS, _LEFT_BITS = 7, 14, 14

# Hexadecimal digits of the digest in a token, and how many tokens have different ones.
_DIGITS = 7
_SLICES = 64 // _DIGITS

# Of what a run can be made.
MOST_TOKENS = 1 << _LEFT_BITS
MOST_PARTS = 1 << _PART_BITS


class PictureRun(NamedTuple):
    """A picture in a prompt, or a part of one that the model looks at in several.

    Attributes:
        digest: what the picture's SHA-256 begins with, in hexadecimal digits: 7 for each token, 63 at most.
        part: which part it is.
        length: in tokens.
        positions: by how many the positions of what follows move on. Fewer than tokens where a model counts rows and columns.
    """

    digest: str
    part: int
    length: int
    positions: int


def picture_tokens(sha256: str, part: int, length: int, positions: int) -> list[Token]:
    """A run.

    Args:
        sha256: of the picture, in hexadecimal digits.
        part, length, positions: see `PictureRun`; below `MOST_PARTS`, and from 1 to `MOST_TOKENS`.
    """
    slices = [int(sha256[_DIGITS * at : _DIGITS * (at + 1)], 16) for at in range(_SLICES)]
    same = part << _POSITIONS_BITS | (positions - 1)
    # Below zero also where all bits are 0.
    return [
        ~((slices[place % _SLICES] << _PART_BITS + _POSITIONS_BITS | same) << _LEFT_BITS | (length - 1 - place))
        for place in range(length)
    ]


def runs(tokens: Sequence[Token]) -> Iterator[tuple[int, PictureRun]]:
    """The pictures in tokens that begin and end outside of any, each with where it begins."""
    place = 0
    while place < len(tokens):
        if tokens[place] >= 0:
            place += 1
            continue
        run = run_at(tokens, place)
        yield place, run
        place += run.length


def run_at(tokens: Sequence[Token], place: int) -> PictureRun:
    """The picture that begins there."""
    bits = ~tokens[place]
    length = _left(tokens[place]) + 1
    same = bits >> _LEFT_BITS
    digest = "".join(_slice(token) for token in tokens[place : place + min(length, _SLICES)])
    return PictureRun(
        digest=digest,
        part=same >> _POSITIONS_BITS & MOST_PARTS - 1,
        length=length,
        positions=(same & (1 << _POSITIONS_BITS) - 1) + 1,
    )


def positions_of(tokens: Sequence[Token]) -> int:
    """The position of what follows tokens that don't end within a picture."""
    return len(tokens) - sum(run.length - run.positions for _, run in runs(tokens))


def outside(tokens: Sequence[Token], length: int) -> int:
    """The first so many tokens, or fewer where they end within a picture: then up to its beginning."""
    if not 0 < length <= len(tokens) or tokens[length - 1] >= 0 or not _left(tokens[length - 1]):
        return length
    start = length - 1
    while start and tokens[start - 1] < 0 and _left(tokens[start - 1]) == _left(tokens[start]) + 1:
        start -= 1
    return start


def _left(token: Token) -> int:
    return ~token & (1 << _LEFT_BITS) - 1


def _slice(token: Token) -> str:
    return f"{~token >> _LEFT_BITS + _POSITIONS_BITS + _PART_BITS:0{_DIGITS}x}"
