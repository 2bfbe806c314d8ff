"""What is good for a computer: by its memory and by what was measured on it."""

from __future__ import annotations

import pytest

from core.model.fitness import USUAL, Fitness, memory_needed
from core.records import CacheSize, Fit, ModelId, ModelInfo, Pace, Settings

GB = 1_000_000_000


def model(name: str = "m", size: float = 1.0, *, kv_bytes: int = 30_000, **facts: object) -> ModelInfo:
    return ModelInfo(
        id=ModelId(name),
        name=name,
        size_bytes=int(size * GB),
        cache=CacheSize(token_bytes=kv_bytes),
        context_length=32_768,
        **facts,  # type: ignore[arg-type]
    )


def fitness(free: float = 8.0, speed: float | None = None, **settings: object) -> Fitness:
    pace = USUAL if speed is None else Pace(prefill=4 * speed, decode=speed)
    return Fitness(lambda: int(free * GB), lambda: pace, lambda: Settings(**settings))  # type: ignore[arg-type]


def fits(models: list[ModelInfo]) -> dict[str, Fit]:
    return {one.name: one.fit for one in models}


def test_fast_fine_slow_and_too_large() -> None:
    models = [model("small", 0.6), model("middle", 2.5), model("large", 5.5), model("huge", 9.0)]
    assert fits(fitness(8.0, speed=20e9).judge(models, None)) == {
        "small": Fit.FAST,
        "middle": Fit.FINE,
        "large": Fit.SLOW,
        "huge": Fit.TOO_LARGE,
    }


def test_what_was_measured_counts() -> None:
    (slow,) = fitness(speed=6e9).judge([model(size=2.5)], None)
    (quick,) = fitness(speed=60e9).judge([model(size=2.5)], None)
    assert (slow.fit, quick.fit) == (Fit.SLOW, Fit.FAST)
    assert slow.tokens_per_s == pytest.approx(2.4)
    assert slow.prefill_tokens_per_s == pytest.approx(9.6)
    assert slow.speed_measured and quick.speed_measured
    assert not fitness().judge([model()], None)[0].speed_measured


def test_the_need_grows_with_the_context_and_shrinks_with_8_bits() -> None:
    (one,) = fitness(context_length=8192).judge([model(kv_bytes=100_000)], None)
    assert list(one.memory_by_context) == [4096, 8192, 16384]
    assert one.memory_bytes == one.memory_by_context[8192]
    assert one.memory_by_context[16384] - one.memory_by_context[8192] == 8192 * 100_000
    (compact,) = fitness(context_length=8192, quantized_kv=True).judge([model(kv_bytes=100_000)], None)
    saved = one.memory_bytes - compact.memory_bytes
    assert saved == pytest.approx((8192 + 2048) * 100_000 * (1 - 34 / 64), rel=0.001)


def test_layers_with_a_window_and_recurrent_ones_take_the_same_whatever_the_length() -> None:
    sizes = {
        cache: [memory_needed(0, cache, length) for length in (8192, 16384)]
        for cache in (
            CacheSize(token_bytes=100_000),
            CacheSize(token_bytes=20_000, window_bytes=80_000, window=1024),
            CacheSize(fixed_bytes=50_000_000),
        )
    }
    (plain, longer), (windowed, longer_windowed), (recurrent, longer_recurrent) = sizes.values()
    assert longer - plain == 8192 * 100_000
    assert longer_windowed - windowed == 8192 * 20_000
    assert longer_recurrent == recurrent
    assert windowed < plain


def test_a_window_that_is_most_of_the_context_is_kept_like_everything() -> None:
    whole = memory_needed(0, CacheSize(token_bytes=100_000), 8192)
    assert memory_needed(0, CacheSize(token_bytes=20_000, window_bytes=80_000, window=4096), 8192) == whole


def test_what_a_model_sees_with_takes_memory_too() -> None:
    blind, seeing = (fitness().judge([model(eyes_bytes=size)], None)[0].memory_bytes for size in (0, 450_000_000))
    assert 450e6 < seeing - blind < 900e6


def test_nobody_is_kept_from_trying_by_a_guess() -> None:
    guessed = CacheSize(token_bytes=10_000_000, known=False)
    models = [
        ModelInfo(id=ModelId(name), name=name, size_bytes=size, cache=guessed)
        for name, size in (("small", GB), ("large", 90 * GB))
    ]
    fit = fits(fitness(8.0, speed=20e9).judge(models, None))
    assert fit["small"] is Fit.FAST and fit["large"] is Fit.TOO_LARGE


def test_the_models_own_limit_holds() -> None:
    (one,) = fitness(context_length=32_768).judge(
        [
            ModelInfo(
                id=ModelId("m"), name="m", size_bytes=GB, cache=CacheSize(token_bytes=100_000), context_length=4096
            )
        ],
        None,
    )
    assert one.memory_bytes == memory_needed(GB, CacheSize(token_bytes=100_000), 4096)
    assert list(one.memory_by_context) == [4096]


def test_the_model_in_use_makes_room_for_another() -> None:
    used = model("used", 2.0, kv_bytes=200_000, installed=True, path="/m/used.gguf")
    other = model("other", 2.0, kv_bytes=200_000)
    need = memory_needed(other.size_bytes, other.cache, 8192)
    free = need - memory_needed(0, other.cache, 8192) + 1
    tight = fitness(free / GB)
    assert fits(tight.judge([used, other], None))["other"] is Fit.TOO_LARGE
    assert fits(tight.judge([used, other], "/m/used.gguf"))["other"] is not Fit.TOO_LARGE


def test_installed_ones_come_first_then_the_best_for_this_computer_and_those_that_dont_fit_last() -> None:
    models = [
        model("huge", 90.0), model("tiny", 0.1), model("best", 1.5), model("slow", 6.0), model("fine", 3.0),
        model("here", 80.0, installed=True),
    ]  # fmt: skip
    judged = fitness(8.0, speed=20e9).judge(models, None)
    assert [one.name for one in judged] == ["here", "best", "tiny", "fine", "slow", "huge"]
