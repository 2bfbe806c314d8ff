"""What users may choose of how tokens are drawn, and what comes of it."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from core.errors import InvalidRequest
from core.records import SAMPLING_RANGES, Sampling, SamplingChoice

_NAMES = {
    "temperature": "Temperature",
    "top_k": "Top-k",
    "top_p": "Top-p",
    "min_p": "Min-p",
    "repeat_penalty": "Repetition penalty",
    "seed": "Seed",
    "longest_reply": "Longest reply",
}


def recommended(values: Mapping[str, object]) -> Sampling:
    """The sampling that a model's file asks for; what can't be meant is left as it is for others."""
    given = {
        name: round(value, 4) if isinstance(value, float) else value
        for name, value in values.items()
        if isinstance(value, int | float) and SAMPLING_RANGES[name][0] <= value <= SAMPLING_RANGES[name][1]
    }
    return msgspec.convert(given, Sampling)


def check(choice: SamplingChoice) -> None:
    """Raises InvalidRequest: a value is outside of what can be chosen."""
    for name, (least, most) in SAMPLING_RANGES.items():
        value = getattr(choice, name)
        # NaN compares as false, too.
        if value is not None and not least <= value <= most:
            raise InvalidRequest(
                f"{_NAMES[name]} lies between {least:g} and {most:.10g}.",
                safe="What was chosen before still holds.",
                next_step="Choose a value in between.",
            )


def chosen(sampling: Sampling, *choices: SamplingChoice) -> Sampling:
    """A sampling with what was chosen, the last one over the others. Whoever chooses a seed wants the same reply again."""
    for choice in choices:
        given = {name: value for name in choice.__struct_fields__ if (value := getattr(choice, name)) is not None}
        sampling = msgspec.structs.replace(sampling, **given, repeatable=sampling.repeatable or choice.seed is not None)
    return sampling
