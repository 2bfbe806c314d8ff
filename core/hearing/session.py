"""One time that a microphone is listened to: what was said in it, and what is still to be recognised."""

from __future__ import annotations

import time
from collections import deque
from pathlib import Path

from core.hearing.activity import Activity
from core.hearing.interruption import DOUBT_S, Interruption
from core.hearing.segments import SILENCE_S, Segment, Segmenter
from core.hearing.sound import Samples
from core.records import ListeningId, Problem

# What is being said is recognised anew when so much more of it is there, in seconds, and for half of the time at most.
_MORE_S = 0.5
# Hands-free: so long a silence means that the user has said what they wanted, in seconds.
PAUSE_S = 1.5
# A microphone in which nobody has spoken for so long was forgotten, in seconds. Who is read to listens meanwhile.
FORGOTTEN_S, FORGOTTEN_CONVERSATION_S = 120.0, 900.0


class Session:
    """One session. Whoever reads or changes it holds the lock of `Listening`."""

    def __init__(
        self,
        session: ListeningId,
        model: Path,
        language: str,
        activity: Activity,
        interruption: Interruption,
        *,
        hands_free: bool,
    ) -> None:
        self.id = session
        self.model = model
        self.language = language
        self.activity = activity
        # What is partial stands there all the same; hands-free, somebody waits for the pause.
        self.segmenter = Segmenter(joins=not hands_free)
        self.hands_free = hands_free
        self.interruption = interruption
        self.waiting: deque[Segment] = deque()
        self.speaking = False
        self.waits = False
        self.heard_language = ""
        self.recognising = False  # a segment that has ended
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
        doubted = self.interruption.active and not self.interruption.sure
        quiet = not self.segmenter.speaking and self.segmenter.silence_s >= (DOUBT_S if doubted else PAUSE_S)
        return self.hands_free and self.unpaused and quiet and not self.waiting

    @property
    def silent(self) -> bool:
        """Nobody has said anything that isn't understood or told yet."""
        return not (self.segmenter.speaking or self.waiting or self.recognising or self.unpaused)

    @property
    def forgotten(self) -> bool:
        """Nobody has said anything for long."""
        return self.segmenter.silence_s >= (FORGOTTEN_CONVERSATION_S if self.hands_free else FORGOTTEN_S)

    @property
    def has_work(self) -> bool:
        return bool(self.waiting) or self.partial_due or self.paused or (self.stopped and not self.over)

    def add(self, samples: Samples) -> None:
        """Take what came from the microphone."""
        likely = self.activity.probabilities(samples)
        if self.interruption.add(likely):
            self.segmenter.end_after(SILENCE_S)
        ended = self.segmenter.add(samples, likely)
        self.waiting.extend(ended)
        if ended:
            self.partial_s = 0.0
            self.interruption.hold()

    def go_on(self) -> None:
        """Nobody interrupts a reply any more."""
        self.interruption.end()
        self.segmenter.end_after(SILENCE_S)

    def take(self) -> tuple[Samples, bool] | None:
        """What is to be recognised next, and whether it goes on."""
        if self.waiting:
            self.recognising = True
            return self.waiting.popleft().samples, False
        if not self.partial_due:
            return None
        self.partial_s = self.segmenter.spoken_s
        so_far = self.segmenter.so_far()
        return None if so_far is None else (so_far, True)
