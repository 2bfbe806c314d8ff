"""Listening sessions: sound comes in from the window, text goes out. What is said stands in memory until it is recognised."""

from __future__ import annotations

import itertools
import logging
import threading
import time
from collections.abc import Callable
from pathlib import Path

from core.engine import Publish
from core.errors import HearingError, InvalidRequest, NotFound, SilenceHeard
from core.hearing.activity import Activity
from core.hearing.floor import Floor
from core.hearing.interruption import DOUBT_S, Interruption
from core.hearing.recogniser import Recogniser
from core.hearing.session import Session
from core.hearing.sound import samples_of, seconds
from core.protocol import Heard, ListeningChanged, ListeningEnded, PauseHeard
from core.records import MAX_HEARD_BYTES, ListeningId, Problem
from core.worker import CancelledError, Worker

log = logging.getLogger(__name__)

# In less than this no language is heard: it is the one of before.
_SHORT_S = 1.5
# What may wait to be recognised while a reply is written, in seconds: 20 MB.
_MOST_WAITING_S = 600.0

_POLL_S = 0.1


class Listening:
    """Listens, one session at a time.

    Args:
        make_activity: looks at a new stream of sound.
        compute: held while something is recognised, as while a model evaluates.
        pause: has background work yield the cores.
        floor: taken while somebody interrupts a reply.
        words: names that may be said. Called on this worker.
    """

    def __init__(
        self,
        *,
        recogniser: Recogniser,
        make_activity: Callable[[], Activity],
        compute: threading.Lock,
        pause: Callable[[], None],
        floor: Floor,
        words: Callable[[], tuple[str, ...]],
        publish: Publish,
    ) -> None:
        self._worker = Worker("hearing")
        self._recogniser = recogniser
        self._make_activity = make_activity
        self._compute = compute
        self._pause = pause
        self._floor = floor
        self._words = words
        self._publish = publish
        self._lock = threading.Lock()
        self._ids = itertools.count(1)
        self._current: Session | None = None
        self._known: tuple[str, ...] = ()
        self._closing = False

    @property
    def hands_free(self) -> bool:
        """It is listened to, hands-free: answers may be read aloud."""
        session = self._current
        return session is not None and session.hands_free

    def start(self, model: Path, language: str, *, hands_free: bool) -> ListeningId:
        """Begin a session, and load the model meanwhile.

        Args:
            model: folder of the speech model.
            language: ISO 639-1; empty: it is heard.

        Raises:
            HearingError: it can't be listened to.
        """
        activity = self._make_activity()
        self._pause()  # the recogniser, too, may be at something else
        self.stop(None, keep=True)
        session = Session(
            ListeningId(next(self._ids)), model, language, activity, Interruption(self._floor), hands_free=hands_free
        )
        with self._lock:
            self._current = session
        self._worker.post(lambda: self._warm_up(session))
        return session.id

    def hear(self, session_id: ListeningId, data: bytes) -> None:
        """Sound of a session. A millisecond of work; what it comes to is told later.

        Raises:
            NotFound: the session has ended.
            InvalidRequest: too much at once.
        """
        if len(data) > MAX_HEARD_BYTES:
            raise InvalidRequest("Too much sound came at once.", safe="What was heard before stays.")
        samples = samples_of(data)
        with self._lock:
            session = self._current
            if session is None or session.id != session_id:
                raise NotFound("Rememora doesn't listen any more.", safe="What was heard stays.")
            session.add(samples)
            wordless = session.interruption.wordless
            if wordless:
                session.go_on()
            if sum(seconds(one.samples) for one in session.waiting) > _MOST_WAITING_S:
                self._end(session, _too_long())
            elif session.forgotten:
                self._end(session, _forgotten())
        self._tell(session)
        if wordless:
            self._publish(PauseHeard(session=session.id))
        self._go_on(session)

    def interrupt(self, session_id: ListeningId) -> None:
        """Somebody seems to speak while a reply is written or read aloud, in a hands-free session; the voice is silent from now on."""
        with self._lock:
            session = self._current
            if session is None or session.id != session_id or not session.hands_free:
                return
            nothing = session.silent
            if not nothing:
                session.interruption.begin()
                if not session.interruption.sure:
                    session.segmenter.end_after(DOUBT_S)
        if nothing:
            # They have stopped before this came.
            self._publish(PauseHeard(session=session_id))

    def stop(self, session_id: ListeningId | None, *, keep: bool) -> None:
        """End a session, or whichever there is.

        Args:
            keep: tell the last words first.
        """
        with self._lock:
            session = self._current
            if session is None or session_id not in (None, session.id):
                return
            self._current = None
            session.stopped = True
            last = session.segmenter.end()
            if not keep:
                session.cancelled = True
                session.waiting.clear()
            elif last is not None:
                session.waiting.append(last)
        self._go_on(session)

    def close(self) -> None:
        """End; what is being recognised is lost."""
        self._closing = True
        self.stop(None, keep=False)
        self._floor.give_back()
        self._recogniser.close()
        self._worker.close()

    # --- on the worker ----------------------------------------------------------------------------------------

    def _warm_up(self, session: Session) -> None:
        try:
            self._known = self._words()
            if not session.cancelled:
                self._recogniser.recognise(session.model, samples_of(b""), session.language, (), partial=True)
        except HearingError as error:
            self._fail(session, error)
        except CancelledError:
            return  # the core is closing

    def _end(self, session: Session, problem: Problem) -> None:
        """With the lock held."""
        session.problem = problem
        session.stopped = True
        self._current = None

    def _go_on(self, session: Session) -> None:
        with self._lock:
            if session.posted or not session.has_work:
                return
            session.posted = True
        self._worker.post(lambda: self._work(session))

    def _work(self, session: Session) -> None:
        with self._lock:
            session.posted = False
        while self._recognise_next(session):
            pass
        self._tell(session)
        with self._lock:
            paused = session.paused
            if paused:
                session.unpaused = False
                session.go_on()
            over = session.stopped and not session.over and not session.waiting
            session.over = session.over or over
            if over:
                session.go_on()
        if paused:
            self._publish(PauseHeard(session=session.id))
        if over:
            self._publish(ListeningEnded(session=session.id, problem=session.problem))

    def _recognise_next(self, session: Session) -> bool:
        """False if there is nothing to recognise for now."""
        with self._lock:
            if session.cancelled or not (session.waiting or session.partial_due):
                return False
        if not self._take_cores(session):
            return False
        began = time.monotonic()
        try:
            with self._lock:
                # Waiting took time: it may have ended meanwhile, or be gone.
                taken = session.take()
            if taken is None:
                return False
            samples, partial = taken
            before = session.heard_language if partial or seconds(samples) < _SHORT_S else ""
            said = self._recogniser.recognise(
                session.model, samples, session.language or before, self._known, partial=partial
            )
        except HearingError as error:
            self._fail(session, error)
            return False
        finally:
            self._compute.release()
        took = time.monotonic() - began
        with self._lock:
            if session.dropped():
                return False
            session.partial_at = time.monotonic() + took
            if said.text:
                session.interruption.understood()
            tell = bool(said.text) or (session.shown and not partial)
            session.shown = partial and (session.shown or bool(said.text))
            if not partial:
                # Also of what was no speech: who was interrupted by it waits for this.
                session.recognising, session.unpaused = False, True
                session.heard_language = said.language if said.text else session.heard_language
        if tell:
            self._publish(Heard(session=session.id, text=said.text, final=not partial, language=said.language))
        return True

    def _take_cores(self, session: Session) -> bool:
        """Wait while a reply is written. False if nobody wants it any more."""
        while True:
            self._pause()
            if self._compute.acquire(timeout=_POLL_S):
                with self._lock:
                    session.waits = False
                return True
            with self._lock:
                if session.cancelled or self._closing:
                    return False
                told, session.waits = session.waits, True
            if not told:
                self._publish(ListeningChanged(session=session.id, speaking=session.speaking, waits=True))

    def _fail(self, session: Session, error: HearingError) -> None:
        log.warning("recognising speech failed: %s", error.problem.detail or error)
        with self._lock:
            if session.over or session.cancelled:
                return
            if self._current is session:
                self._current = None
            session.problem = error.problem
            session.stopped = True
            session.waiting.clear()
        self._go_on(session)

    def _tell(self, session: Session) -> None:
        """That somebody speaks now, or doesn't any more."""
        with self._lock:
            speaking = session.segmenter.speaking and not session.stopped
            if speaking == session.speaking or session.over:
                return
            session.speaking = speaking
            waits = session.waits
        self._publish(ListeningChanged(session=session.id, speaking=speaking, waits=waits))


def _forgotten() -> Problem:
    return SilenceHeard(
        "Nobody has said anything for a while, so the microphone was closed.",
        safe="What was heard stays.",
        next_step="Press the microphone to go on.",
    ).problem


def _too_long() -> Problem:
    return HearingError(
        "More was said than can be kept while a reply is written.",
        safe="What was said so far is written down.",
        next_step="Wait until the reply is there, then go on.",
    ).problem
