"""Listening sessions: sound comes in from the window, text goes out. What is said stands in memory until it is recognised."""

from __future__ import annotations

import itertools
import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path

from core.engine import Publish
from core.errors import HearingError, InvalidRequest, NotFound
from core.hearing.activity import Activity
from core.hearing.recogniser import Recogniser
from core.hearing.segments import Segment, Segmenter
from core.hearing.sound import Samples, samples_of, seconds
from core.protocol import Heard, ListeningChanged, ListeningEnded, PauseHeard
from core.records import MAX_HEARD_BYTES, ListeningId, Problem
from core.worker import CancelledError, Worker

log = logging.getLogger(__name__)

# What is being said is recognised anew when so much more of it is there, in seconds, and for half of the time at most.
_MORE_S = 0.5
# Hands-free: so long a silence means that the user has said what they wanted, in seconds.
PAUSE_S = 1.5
# In less than this no language is heard: it is the one of before.
_SHORT_S = 1.5
# What may wait to be recognised while a reply is written, in seconds: 20 MB.
_MOST_WAITING_S = 600.0

_POLL_S = 0.1


class _Session:
    """One session. Whoever reads or changes it holds the lock of `Listening`."""

    def __init__(
        self, session: ListeningId, model: Path, language: str, activity: Activity, *, hands_free: bool
    ) -> None:
        self.id = session
        self.model = model
        self.language = language
        self.activity = activity
        # What is partial stands there all the same; hands-free, somebody waits for the pause.
        self.segmenter = Segmenter(joins=not hands_free)
        self.hands_free = hands_free
        self.waiting: deque[Segment] = deque()
        self.speaking = False
        self.waits = False
        self.heard_language = ""
        self.shown = False  # something partial of the present segment
        self.unpaused = False  # a segment ended since the last pause
        self.partial_at = 0.0  # not before, by the monotonic clock
        self.partial_s = 0.0  # how long what was recognised last was
        self.posted = False
        self.stopped = False
        self.cancelled = False
        self.problem: Problem | None = None
        self.over = False

    def dropped(self) -> bool:
        """Nobody wants to know any more; a question, since another thread may say so at any time."""
        return self.cancelled

    @property
    def partial_due(self) -> bool:
        segmenter = self.segmenter
        more = segmenter.spoken_s - self.partial_s >= _MORE_S
        # Silence after it changes nothing.
        said = segmenter.spoken_s - segmenter.silence_s > self.partial_s
        return not self.stopped and segmenter.speaking and more and said and time.monotonic() >= self.partial_at

    @property
    def paused(self) -> bool:
        quiet = not self.segmenter.speaking and self.segmenter.silence_s >= PAUSE_S
        return self.hands_free and self.unpaused and quiet and not self.waiting

    @property
    def has_work(self) -> bool:
        return bool(self.waiting) or self.partial_due or self.paused or (self.stopped and not self.over)

    def take(self) -> tuple[Samples, bool] | None:
        """What is to be recognised next, and whether it goes on."""
        if self.waiting:
            return self.waiting.popleft().samples, False
        if not self.partial_due:
            return None
        self.partial_s = self.segmenter.spoken_s
        so_far = self.segmenter.so_far()
        return None if so_far is None else (so_far, True)


class Listening:
    """Listens, one session at a time.

    Args:
        make_activity: looks at a new stream of sound.
        compute: held while something is recognised, as while a model evaluates.
        pause: has background work yield the cores.
        words: names that may be said. Called on this worker.
    """

    def __init__(
        self,
        *,
        recogniser: Recogniser,
        make_activity: Callable[[], Activity],
        compute: threading.Lock,
        pause: Callable[[], None],
        words: Callable[[], tuple[str, ...]],
        publish: Publish,
    ) -> None:
        self._worker = Worker("hearing")
        self._recogniser = recogniser
        self._make_activity = make_activity
        self._compute = compute
        self._pause = pause
        self._words = words
        self._publish = publish
        self._lock = threading.Lock()
        self._ids = itertools.count(1)
        self._current: _Session | None = None
        self._known: tuple[str, ...] = ()
        self._closing = False

    def start(self, model: Path, language: str, *, hands_free: bool) -> ListeningId:
        """Begin a session, and load the model meanwhile.

        Args:
            model: folder of the speech model.
            language: ISO 639-1; empty: it is heard.

        Raises:
            HearingError: it can't be listened to.
        """
        activity = self._make_activity()
        self.stop(None, keep=True)
        session = _Session(ListeningId(next(self._ids)), model, language, activity, hands_free=hands_free)
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
            ended = session.segmenter.add(samples, session.activity.probabilities(samples))
            session.waiting.extend(ended)
            if ended:
                session.partial_s = 0.0
            if sum(seconds(one.samples) for one in session.waiting) > _MOST_WAITING_S:
                session.problem = _too_long()
                session.stopped = True
                self._current = None
        self._tell(session)
        self._go_on(session)

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
        self._recogniser.close()
        self._worker.close()

    # --- on the worker ----------------------------------------------------------------------------------------

    def _warm_up(self, session: _Session) -> None:
        try:
            self._known = self._words()
            if not session.cancelled:
                self._recogniser.recognise(session.model, samples_of(b""), session.language, (), partial=True)
        except HearingError as error:
            self._fail(session, error)
        except CancelledError:
            return  # the core is closing

    def _go_on(self, session: _Session) -> None:
        with self._lock:
            if session.posted or not session.has_work:
                return
            session.posted = True
        self._worker.post(lambda: self._work(session))

    def _work(self, session: _Session) -> None:
        with self._lock:
            session.posted = False
        while self._recognise_next(session):
            pass
        self._tell(session)
        with self._lock:
            paused = session.paused
            if paused:
                session.unpaused = False
            over = session.stopped and not session.over and not session.waiting
            session.over = session.over or over
        if paused:
            self._publish(PauseHeard(session=session.id))
        if over:
            self._publish(ListeningEnded(session=session.id, problem=session.problem))

    def _recognise_next(self, session: _Session) -> bool:
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
            tell = bool(said.text) or (session.shown and not partial)
            session.shown = partial and (session.shown or bool(said.text))
            if not partial:
                # Also of what was no speech: who was interrupted by it waits for this.
                session.unpaused = True
                session.heard_language = said.language if said.text else session.heard_language
        if tell:
            self._publish(Heard(session=session.id, text=said.text, final=not partial, language=said.language))
        return True

    def _take_cores(self, session: _Session) -> bool:
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

    def _fail(self, session: _Session, error: HearingError) -> None:
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

    def _tell(self, session: _Session) -> None:
        """That somebody speaks now, or doesn't any more."""
        with self._lock:
            speaking = session.segmenter.speaking and not session.stopped
            if speaking == session.speaking or session.over:
                return
            session.speaking = speaking
            waits = session.waits
        self._publish(ListeningChanged(session=session.id, speaking=speaking, waits=waits))


def _too_long() -> Problem:
    return HearingError(
        "More was said than can be kept while a reply is written.",
        safe="What was said so far is written down.",
        next_step="Wait until the reply is there, then go on.",
    ).problem
