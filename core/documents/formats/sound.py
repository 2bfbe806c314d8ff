"""Recordings: decoded as they are read, and cut where nobody speaks. What was said is recognised by whoever asked for it.

A page is five minutes. It ends with the first frame in which nobody speaks, and the next one begins there, whichever of them is read first.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import BinaryIO

import numpy as np

from core.documents.formats.sound_decoders import opened_recording
from core.documents.formats.source import Source, no_speech
from core.documents.formats.titles import sensible
from core.documents.pages import Opened, Page, Stretch
from core.hearing.activity import FRAME, SileroActivity
from core.hearing.segments import Segment, Segmenter
from core.hearing.sound import Samples, bytes_of
from core.records import HEARING_RATE

PAGE_S = 300
# So long after its time a page ends even if somebody speaks, in seconds.
_LATE_S = 4.0
# Heard before a page that isn't the first, so that the network knows whether somebody speaks, in seconds.
_BEFORE_S = 1.0
_QUIET = 0.35
# So much silence parts what is recognised together, in seconds: more than in a conversation, where somebody waits for it.
PARTED_S = 4.0
_FRAME_S = FRAME / HEARING_RATE


def decoded(stream: BinaryIO, begin: float, rate: int) -> Iterator[bytes]:
    """All of a recording from a time on, in seconds: 16 bits, one channel.

    Raises:
        DocumentUnreadable: it is none, or damaged, or nothing here decodes it.
    """
    with opened_recording(stream) as recording:
        for _, samples in recording.sound(begin, rate):
            yield bytes_of(samples)


def read(source: Source, first: int) -> Iterator[Opened | Page | Stretch]:
    """A reader, as in `kinds.reader_of`; of pages it gives what is said on them, then that they are over."""
    with opened_recording(source.stream) as recording:
        yield Opened(
            format="sound",
            title=sensible(recording.title),
            pages=max(1, math.ceil(recording.length / PAGE_S)) if recording.length else 0,
        )
        begin = (first - 1) * PAGE_S
        speaks = first > 1
        for step in _pages(recording.sound(max(0.0, begin - _BEFORE_S), HEARING_RATE), first):
            speaks = speaks or isinstance(step, Stretch)
            yield step
        if not speaks:
            raise no_speech()


def _pages(sound: Iterator[tuple[float, Samples]], first: int) -> Iterator[Page | Stretch]:
    page = _Page(first, waits=first > 1)
    activity = SileroActivity()
    rest = np.zeros(0, np.float32)
    at: float | None = None
    for begins, samples in sound:
        if at is None:
            at = begins
        likely = activity.probabilities(samples)
        whole = np.concatenate([rest, samples])
        for number, probability in enumerate(likely):
            yield from page.add(at, whole[number * FRAME : (number + 1) * FRAME], probability)
            if page.over:
                yield page.end()
                page = _Page(page.number + 1)
            at += _FRAME_S
        rest = whole[len(likely) * FRAME :]
    if at is not None:
        yield from page.finish()
        yield page.end(at)


class _Page:
    """Five minutes.

    Args:
        waits: it begins where the one before it ends, and that isn't known yet.
    """

    def __init__(self, number: int, *, waits: bool = False) -> None:
        self.number = number
        self.over = False
        self._ends = number * PAGE_S
        self._begins = (number - 1) * PAGE_S
        self._waits = waits
        self._start: float | None = None
        self._segmenter = Segmenter(silence_s=PARTED_S)

    def add(self, at: float, frame: Samples, likely: float) -> Iterator[Stretch]:
        if self._waits:
            # The frame that ended the page before was that page's.
            self._waits = not _turns(at, self._begins, likely)
            return
        if self._start is None:
            self._start = at
        for segment in self._segmenter.add(frame, [likely]):
            yield self._stretch(segment)
        if _turns(at, self._ends, likely):
            self.over = True
            yield from self.finish()

    def finish(self) -> Iterator[Stretch]:
        last = self._segmenter.end()
        if last is not None:
            yield self._stretch(last)

    def end(self, at: float | None = None) -> Page:
        """That it is over. `at`: where the recording ends, if it does so within the page."""
        # The last frame, a thirtieth of a second, may be missing; a page of less than a second has one.
        ends = self._ends if at is None else max(self._begins + 1, at + _FRAME_S)
        return Page(number=self.number, label=f"{clock(self._begins)}–{clock(ends)}", text="")

    def _stretch(self, segment: Segment) -> Stretch:
        return Stretch(start=(self._start or 0.0) + segment.start, samples=bytes_of(segment.samples))


def _turns(at: float, border: float, likely: float) -> bool:
    return at >= border and (likely < _QUIET or at >= border + _LATE_S)


def clock(seconds: float) -> str:
    """As a recording's time is shown: 4:07, 1:02:03."""
    minutes, left = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{left:02}" if hours else f"{minutes}:{left:02}"
