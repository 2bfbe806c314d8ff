"""What the first start offers, by what a computer has."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from core.model.catalog import load_catalog
from core.model.first_offer import with_offers
from core.model.fitness import USUAL, Fitness
from core.records import ModelId, ModelInfo, Offer, Pace, Settings

LARGE, MIDDLE, STARTER, SMALL = load_catalog().first_start


def offered(
    models: Path, *, free_gb: float = 12.0, decode: float = USUAL.decode, context: int = 8192, begun: str = ""
) -> tuple[ModelId, ModelId]:
    """Ids of the best and of the smaller one; empty if there is none."""
    catalog = load_catalog()
    pace = Pace(prefill=USUAL.prefill, decode=decode, measured=False)
    fitness = Fitness(lambda: int(free_gb * 1e9), lambda: pace, lambda: Settings(context_length=context))
    judged = [
        msgspec.structs.replace(model, partial_bytes=1000) if model.id == begun else model
        for model in fitness.judge(catalog.models(models), None)
    ]
    return ids(with_offers(judged, catalog.first_start))


def ids(models: list[ModelInfo]) -> tuple[ModelId, ModelId]:
    best, smaller = (
        [model.id for model in models if model.offer is offer] or [ModelId("")] for offer in (Offer.BEST, Offer.SMALLER)
    )
    assert len(best) == len(smaller) == 1
    return best[0], smaller[0]


@pytest.mark.parametrize(
    ("free_gb", "decode", "best"),
    [
        (12.0, 60e9, LARGE),
        (12.0, 25.0e9, LARGE),  # just ten tokens a second
        (12.0, 24.9e9, MIDDLE),
        (12.0, 20.9e9, STARTER),
        (3.5, 60e9, MIDDLE),
        (3.0, 60e9, STARTER),
        (12.0, 4e9, STARTER),  # slow, but a smaller one answers much worse
    ],
)
def test_the_best_that_fits_and_is_quick(tmp_path: Path, free_gb: float, decode: float, best: str) -> None:
    smaller = SMALL if best == STARTER else STARTER
    assert offered(tmp_path, free_gb=free_gb, decode=decode) == (best, smaller)


def test_before_anything_was_measured_it_is_the_one_of_the_package_index(tmp_path: Path) -> None:
    assert offered(tmp_path) == (STARTER, SMALL)


def test_a_long_context_may_leave_no_room(tmp_path: Path) -> None:
    assert offered(tmp_path, free_gb=6.0, decode=60e9) == (LARGE, STARTER)
    assert offered(tmp_path, free_gb=6.0, decode=60e9, context=32_768) == (MIDDLE, STARTER)


def test_with_hardly_any_memory_it_is_the_smallest(tmp_path: Path) -> None:
    assert offered(tmp_path, free_gb=1.5) == (SMALL, "")
    assert offered(tmp_path, free_gb=0.1) == (SMALL, "")


def test_what_was_begun_is_gone_on_with(tmp_path: Path) -> None:
    assert offered(tmp_path, begun=LARGE) == (LARGE, STARTER)
    assert offered(tmp_path, decode=60e9, begun=STARTER) == (STARTER, SMALL)


def test_a_catalog_that_offers_nothing(tmp_path: Path) -> None:
    models = load_catalog().models(tmp_path)
    assert with_offers(models, ()) == models
