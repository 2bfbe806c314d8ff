"""What can be chosen of how tokens are drawn."""

from __future__ import annotations

import math

import pytest

from core.errors import InvalidRequest
from core.model.sampling import check, chosen, recommended
from core.records import Sampling, SamplingChoice


def test_the_last_choice_goes_over_the_others() -> None:
    base = Sampling(temperature=0.2, top_k=20)
    assert chosen(base) == base
    whole = chosen(base, SamplingChoice(temperature=0.5, seed=3), SamplingChoice(temperature=0.0, longest_reply=100))
    assert whole == Sampling(temperature=0.0, top_k=20, seed=3, longest_reply=100, repeatable=True)


@pytest.mark.parametrize(
    "choice",
    [
        SamplingChoice(temperature=-0.1),
        SamplingChoice(temperature=math.nan),
        SamplingChoice(temperature=math.inf),
        SamplingChoice(top_p=0.0),
        SamplingChoice(top_p=1.1),
        SamplingChoice(top_k=-1),
        SamplingChoice(min_p=1.0),
        SamplingChoice(repeat_penalty=0.0),
        SamplingChoice(seed=-1),
        SamplingChoice(seed=2**32 - 1),
        SamplingChoice(longest_reply=0),
    ],
)
def test_what_is_out_of_range_is_refused(choice: SamplingChoice) -> None:
    with pytest.raises(InvalidRequest, match="lies between"):
        check(choice)


def test_the_ends_of_the_ranges_can_be_chosen() -> None:
    check(SamplingChoice())
    check(SamplingChoice(temperature=0, top_k=0, top_p=1, min_p=0, repeat_penalty=1, seed=0, longest_reply=16))
    check(SamplingChoice(temperature=2, seed=2**32 - 2))


def test_what_a_file_recommends() -> None:
    values = {"temperature": 0.7, "top_k": 20, "top_p": 7.0, "min_p": "none", "repeat_penalty": math.nan}
    assert recommended(values) == Sampling(temperature=0.7, top_k=20)
