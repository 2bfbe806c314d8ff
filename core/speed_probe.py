"""How fast a model is on this computer: measured once, when it has been loaded for the first time and nobody waits.

A few seconds tell how many bytes of weights the computer gets through a second, and so how fast any other model would be
here, before it is downloaded. Before the first model there is only the speed of the memory to guess from.
"""

from __future__ import annotations

import logging
import statistics
import threading
import time
from collections.abc import Callable

import msgspec

from core.errors import ModelError
from core.kept_results import KeptResults
from core.model.base import Finished, FinishReason, LanguageModel, Purpose, Usage
from core.model.fitness import USUAL
from core.records import Pace
from core.worker import Awaited, Priority, Worker

log = logging.getLogger(__name__)

# What of the speed of the memory a model writes at: a guess, and a careful one, because a download that turns out slow is the worse
# mistake. On the only computer there was, two cores of a server, 1.5B in 4 bits came to 1.3 of it alone, and to 0.2 beside other programs.
_OF_MEMORY_SPEED = 0.7

# In seconds, evaluating the task included.
_LONGEST_S = 10.0

_TASK = (
    "Describe, one after the other and in full sentences, the twelve months of a year in a garden: what grows, what is"
    " sown, what is cut, which birds come and go, and what there is to do. Begin with January. Be as detailed as you can,"
    " and don't stop before December has ended."
)
_TOKENS = 96
_FEWEST_TOKENS = 16


class Speed(msgspec.Struct, frozen=True):
    """Of one model on this computer.

    Attributes:
        prefill: prompt tokens evaluated a second.
        decode: tokens written a second.
        size_bytes: of its file.
    """

    prefill: float
    decode: float
    size_bytes: int


class SpeedProbe:
    """Measures models. To be used on the model worker, where nothing else is said.

    Args:
        results: of the models that were measured.
        compute: held while the model evaluates.
        loaded: the model in force.
        size_bytes: of the file of the model in force; 0 if it has none.
        memory_speed: measures the memory, in bytes a second; None if it can't.
        measured: called when a result is there.
        ended: called when the cores are free again.
    """

    def __init__(
        self,
        *,
        worker: Worker,
        results: KeptResults[Speed],
        compute: threading.Lock,
        loaded: Callable[[], LanguageModel | None],
        size_bytes: Callable[[], int],
        memory_speed: Callable[[], float | None],
        measured: Callable[[], None],
        ended: Callable[[], None],
    ) -> None:
        self._worker = worker
        self._results = results
        self._compute = compute
        self._loaded = loaded
        self._size_bytes = size_bytes
        self._memory_speed = memory_speed
        self._guess = USUAL
        self._measured = measured
        self._ended = ended

    def pace(self) -> Pace:
        """Of this computer. Callable from any thread."""
        measured = self._results.all()
        if not measured:
            return self._guess
        # Each token reads all the weights once, and each of the prompt is multiplied with all of them.
        return Pace(
            prefill=statistics.median(speed.prefill * speed.size_bytes for speed in measured),
            decode=statistics.median(speed.decode * speed.size_bytes for speed in measured),
        )

    def guess(self) -> None:
        """Guess the pace from the speed of the memory, if no model was ever measured. Callable from any thread."""
        self._worker.post(self._guess_pace, Priority.BACKGROUND)

    def kick(self) -> None:
        """Measure the loaded model when nobody waits for it, unless that is done. Callable from any thread."""
        self._worker.post(self._measure, Priority.BACKGROUND)

    def _guess_pace(self) -> None:
        if self._results.all():
            return
        bytes_per_s = self._memory_speed()
        if bytes_per_s is None:
            return
        log.info("memory is read at %.0f GB/s", bytes_per_s / 1e9)
        self._guess = msgspec.structs.replace(USUAL, decode=bytes_per_s * _OF_MEMORY_SPEED)
        self._measured()

    def _measure(self) -> None:
        model = self._loaded()
        if model is None or not model.fingerprint or self._results.get(model.fingerprint) is not None:
            return
        size_bytes = self._size_bytes()
        if not size_bytes or self._worker.awaited:
            return  # kicked again after the turn
        try:
            usage = self._run(model)
        finally:
            self._ended()
        if usage is None:
            return
        speed = Speed(
            prefill=usage.evaluated_tokens / max(usage.prefill_s, 1e-6),
            decode=usage.generated_tokens / max(usage.decode_s, 1e-6),
            size_bytes=size_bytes,
        )
        log.info("%s: %.0f tokens/s evaluated, %.1f written", model.name, speed.prefill, speed.decode)
        self._results.set(model.fingerprint, speed)
        self._measured()

    def _run(self, model: LanguageModel) -> Usage | None:
        """None if it had to yield, or too little was written to tell."""
        frames, tokenize = model.frames, model.tokenize
        prompt = [*frames.start, *frames.after_system, *tokenize(_TASK), *frames.before_reply]
        stop = _UntilLate(self._worker, _LONGEST_S)
        usage = None
        try:
            with self._compute:
                for step in model.generate(
                    prompt, sampling=model.sampling, max_tokens=_TOKENS, stop=stop, purpose=Purpose.BACKGROUND
                ):
                    if isinstance(step, Finished) and (step.reason is not FinishReason.STOPPED or stop.late):
                        usage = step.usage
        except ModelError as error:
            log.warning("the model's speed can't be measured: %s", error)
        return usage if usage is not None and usage.generated_tokens >= _FEWEST_TOKENS else None


class _UntilLate(Awaited):
    """Set while somebody waits for the worker, and after a time."""

    def __init__(self, worker: Worker, seconds: float) -> None:
        super().__init__(worker)
        self._end = time.monotonic() + seconds

    @property
    def late(self) -> bool:
        return time.monotonic() >= self._end

    def is_set(self) -> bool:
        return self.late or super().is_set()
