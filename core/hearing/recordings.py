"""Recognises what is said in recordings, in the background: while nobody waits for the cores."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable
from pathlib import Path

from core.documents.pages import Stretch
from core.errors import DocumentUnreadable, HearingError
from core.hearing.asking import Recognised
from core.hearing.recogniser import GivenUp, Recogniser

# The code of recordings that wait for a model.
NO_SPEECH_MODEL = "document_no_model"

_POLL_S = 0.1

# After it has given way: whoever wanted the cores takes them meanwhile, in seconds.
_AFTER_S = 1.0

# Of one stretch. Whoever comes so often may wait once, or nothing would ever be written down.
_MOST_GIVEN_UP = 3

# Stretches of which it is known what was said: those of a page, which is kept when it is whole.
_MOST_KNOWN = 150


class Recordings:
    """Callable from any thread.

    Args:
        model: the folder of the speech model; None: there is none.
        compute: held while something is recognised, as while a model evaluates.
        talking: a reply is being written, or somebody speaks.
    """

    def __init__(
        self,
        recogniser: Recogniser,
        model: Callable[[], Path | None],
        compute: threading.Lock,
        talking: Callable[[], bool],
    ) -> None:
        self._recogniser = recogniser
        self._model = model
        self._compute = compute
        self._talking = talking
        # A page that is interrupted is read anew, but what was recognised of it isn't recognised again.
        self._known: dict[tuple[Path, bytes], Recognised] = {}
        self._given_up = 0

    def check(self) -> None:
        """Raises DocumentUnreadable: there is no model that could recognise anything."""
        if self._model() is None:
            raise DocumentUnreadable(
                "This is a recording, and there is no speech model yet that could write down what is said in it.",
                code=NO_SPEECH_MODEL,
                next_step="Fetch one in the settings, under Models for speech, then have it read again.",
            )

    def recognise(self, stretch: Stretch, stop: threading.Event) -> Recognised | None:
        """What was said in it, with times; None if `stop` was set meanwhile.

        Raises:
            DocumentUnreadable: it can't be recognised.
        """
        self.check()
        model = self._model()
        assert model is not None
        key = (model, hashlib.sha256(stretch.samples).digest())
        known = self._known.get(key)
        if known is not None:
            return known
        # Also where nobody talks: others that wait for the cores come first.
        wait_s = _POLL_S
        while not stop.wait(wait_s):
            wait_s = _POLL_S
            if self._talking() or not self._compute.acquire(timeout=_POLL_S):
                continue
            try:
                said = self._recogniser.listen(model, stretch.samples)
            except GivenUp:
                self._given_up += 1
                wait_s = _AFTER_S
                continue
            except HearingError as error:
                if stop.is_set():
                    return None  # the recogniser was ended, too
                problem = error.problem
                raise DocumentUnreadable(
                    problem.what, code="document_crashed", next_step=problem.next_step, detail=problem.detail
                ) from error
            finally:
                self._compute.release()
            self._given_up = 0
            self._keep(key, said)
            return said
        return None

    def forget(self) -> None:
        """What was recognised is kept now, or not wanted."""
        self._known.clear()

    def pause(self) -> None:
        """Let the cores go at once; what is being recognised is recognised again later."""
        if self._given_up < _MOST_GIVEN_UP:
            self._recogniser.give_up()

    def close(self) -> None:
        """Nothing is to be done: who reads the recording stops."""

    def _keep(self, key: tuple[Path, bytes], said: Recognised) -> None:
        if len(self._known) >= _MOST_KNOWN:
            self._known.pop(next(iter(self._known)), None)
        self._known[key] = said
