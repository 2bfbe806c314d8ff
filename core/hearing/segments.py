"""Cuts what is said into segments, where nobody speaks."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
import numpy as np

from core.hearing.activity import FRAME
from core.hearing.sound import Samples
from core.records import HEARING_RATE

_FRAME_S = FRAME / HEARING_RATE

# Of the network's probabilities: speech begins above the one, and goes on above the other.
_BEGINS, _GOES_ON = 0.5, 0.35

# Shorter than this, in seconds, it was a click or a cough.
_SHORTEST_S = 0.2
# What is kept around speech, in seconds: soft beginnings and ends.
_AROUND_S = 0.3
# So much silence ends a segment, in seconds. Sentence by sentence, Whisper hears worse than all of what is said together: on espeak's
# Spanish 25 words of 53 were wrong, and 13 together.
SILENCE_S = 1.5
# What is shorter than the one goes on over so much silence as the other, in seconds: of four sentences with two seconds between them,
# 31 words were wrong in German, Spanish and French together, and 48 sentence by sentence. It is recognised in a second or two.
_SHORT_S, PATIENCE_S = 12.0, 4.0
# Whisper looks at 30 seconds; a longer segment is cut where it is quietest in its last third.
LONGEST_S = 28.0


class Segment(msgspec.Struct, frozen=True):
    """Something that was said.

    Attributes:
        start: in seconds since the beginning of the stream.
    """

    start: float
    samples: Samples


class Segmenter:
    """Takes sound with its probabilities, frame by frame, and gives segments as they end.

    Args:
        silence_s, longest_s: see `SILENCE_S`, `LONGEST_S`.
        joins: what is short goes on over a longer silence (`PATIENCE_S`).

    Attributes:
        silence_s: since when nobody speaks.
        spoken_s: how long the segment is that is being said; 0: none is.
    """

    def __init__(self, *, silence_s: float = SILENCE_S, longest_s: float = LONGEST_S, joins: bool = False) -> None:
        self._ends_after = round(silence_s / _FRAME_S)
        self._short = round(_SHORT_S / _FRAME_S) if joins else 0
        self._short_ends_after = round(PATIENCE_S / _FRAME_S)
        self._longest = round(longest_s / _FRAME_S)
        self._around = round(_AROUND_S / _FRAME_S)
        self._rest = np.zeros(0, np.float32)
        self._frames: list[Samples] = []
        self._likely: list[float] = []
        self._first = 0  # which of all frames `_frames` begins with
        self._speaking = False
        self._quiet = 0
        self.silence_s = 0.0

    @property
    def speaking(self) -> bool:
        """Somebody speaks, and it was no click."""
        return self._speaking and _enough(self._likely)

    @property
    def spoken_s(self) -> float:
        return len(self._frames) * _FRAME_S if self._speaking else 0.0

    def add(self, samples: Samples, likely: Sequence[float]) -> list[Segment]:
        """Segments that have ended now. `likely`: of each frame that is complete now."""
        sound = np.concatenate([self._rest, samples])
        ended: list[Segment] = []
        for at, probability in enumerate(likely):
            segment = self._add_frame(sound[at * FRAME : (at + 1) * FRAME], probability)
            if segment is not None:
                ended.append(segment)
        self._rest = sound[len(likely) * FRAME :]
        return ended

    def end_after(self, silence_s: float) -> None:
        """From now on so much silence ends a segment."""
        self._ends_after = round(silence_s / _FRAME_S)

    def so_far(self) -> Samples | None:
        """What is being said; None if nothing is."""
        return np.concatenate(self._frames) if self._speaking else None

    def end(self) -> Segment | None:
        """Nothing more comes: what was being said."""
        if not self._speaking:
            return None
        self._frames.append(self._rest)
        self._likely.append(0.0)
        return self._cut(self._spoken_end())

    def _add_frame(self, frame: Samples, probability: float) -> Segment | None:
        self._frames.append(frame)
        self._likely.append(probability)
        if not self._speaking:
            self.silence_s += _FRAME_S
            if probability >= _BEGINS:
                self._speaking, self._quiet, self.silence_s = True, 0, 0.0
            else:
                self._drop(max(0, len(self._frames) - self._around))
            return None
        self._quiet = 0 if probability >= _GOES_ON else self._quiet + 1
        self.silence_s = self._quiet * _FRAME_S
        if self._quiet >= (self._short_ends_after if len(self._frames) < self._short else self._ends_after):
            segment = self._cut(self._spoken_end())
            self._speaking = False
            self._drop(max(0, len(self._frames) - self._around))
            return segment
        if len(self._frames) >= self._longest:
            late = self._longest * 2 // 3
            return self._cut(late + int(np.argmin(self._likely[late:])) + 1)
        return None

    def _spoken_end(self) -> int:
        """In frames: where nobody speaks any more, with a little silence."""
        return len(self._frames) - max(0, self._quiet - self._around)

    def _cut(self, end: int) -> Segment | None:
        """The first frames as a segment; None if hardly anything was said in them."""
        frames, likely, start = self._frames[:end], self._likely[:end], self._first * _FRAME_S
        self._drop(end)
        if not _enough(likely):
            return None
        return Segment(start, np.concatenate(frames))

    def _drop(self, frames: int) -> None:
        del self._frames[:frames]
        del self._likely[:frames]
        self._first += frames


def _enough(likely: Sequence[float]) -> bool:
    return sum(one >= _BEGINS for one in likely) * _FRAME_S >= _SHORTEST_S
