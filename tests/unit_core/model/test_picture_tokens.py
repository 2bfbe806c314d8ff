"""Pictures as tokens of a prompt."""

from __future__ import annotations

import hashlib

import pytest

from core.model.picture_tokens import (
    MOST_PARTS,
    MOST_TOKENS,
    PictureRun,
    outside,
    picture_tokens,
    positions_of,
    run_at,
    runs,
)

CAT = hashlib.sha256(b"cat").hexdigest()
DOG = hashlib.sha256(b"dog").hexdigest()


@pytest.mark.parametrize(("length", "positions"), [(1, 1), (9, 3), (256, 256), (MOST_TOKENS, MOST_TOKENS)])
@pytest.mark.parametrize("part", [0, 5, MOST_PARTS - 1])
@pytest.mark.parametrize("digest", [CAT, "0" * 64, "f" * 64])
def test_a_run_says_what_it_is_made_of(digest: str, part: int, length: int, positions: int) -> None:
    tokens = picture_tokens(digest, part, length, positions)
    assert len(tokens) == length
    assert all(-(2**63) <= token < 0 for token in tokens)
    run = run_at([1, *tokens], 1)
    assert (run.part, run.length, run.positions) == (part, length, positions)
    assert run.digest == digest[: min(7 * length, 63)]


def test_runs_of_two_pictures_differ_in_every_token() -> None:
    assert not set(picture_tokens(CAT, 0, 8, 8)) & set(picture_tokens(DOG, 0, 8, 8))
    assert picture_tokens(CAT, 0, 8, 8) != picture_tokens(CAT, 1, 8, 8)


def test_positions_count_a_picture_as_its_model_does() -> None:
    tokens = [1, 2, *picture_tokens(CAT, 0, 12, 4), 3, *picture_tokens(CAT, 0, 12, 4), *picture_tokens(DOG, 0, 6, 3)]
    assert positions_of(tokens) == 2 + 4 + 1 + 4 + 3
    assert [place for place, _ in runs(tokens)] == [2, 15, 27]
    assert positions_of([1, 2, 3]) == 3


def test_what_ends_within_a_picture_ends_before_it() -> None:
    tokens = [1, 2, *picture_tokens(CAT, 0, 12, 4), *picture_tokens(CAT, 0, 12, 4), 3]
    assert [outside(tokens, length) for length in (0, 1, 2, 3, 13, 14, 15, 25, 26, 27)] == [
        0, 1, 2, 2, 2, 14, 14, 14, 26, 27,
    ]  # fmt: skip
    assert outside(tokens, 40) == 40


def test_a_picture_of_few_tokens_tells_the_beginning_of_its_digest() -> None:
    run = run_at(picture_tokens(CAT, 0, 1, 1), 0)
    assert run == PictureRun(digest=CAT[:7], part=0, length=1, positions=1)
