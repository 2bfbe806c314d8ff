"""Recognises what is said in recordings, in the background: while nobody waits for the cores."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from core.documents.pages import Stretch
from core.errors import DocumentUnreadable, HearingError
from core.hearing.asking import Recognised
from core.hearing.recogniser import Recogniser

# The code of recordings that wait for a model.
NO_SPEECH_MODEL = "document_no_model"

_POLL_S = 0.1


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
        # Also where nobody talks: others that wait for the cores come first.
        while not stop.wait(_POLL_S):
            if self._talking() or not self._compute.acquire(timeout=_POLL_S):
                continue
            try:
                return self._recogniser.listen(model, stretch.samples)
            except HearingError as error:
                if stop.is_set():
                    return None  # the recogniser was ended, too
                problem = error.problem
                raise DocumentUnreadable(
                    problem.what, code="document_crashed", next_step=problem.next_step, detail=problem.detail
                ) from error
            finally:
                self._compute.release()
        return None
