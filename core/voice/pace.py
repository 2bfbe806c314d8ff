"""How far ahead of its listener a voice speaks: more is for nothing if they stop, and takes the cores from what writes the reply."""

from __future__ import annotations

# The longest sentence that is to come without a gap before it, in seconds of speech.
_SENTENCE_S = 10.0

# So much at least, in seconds: another program may want the cores meanwhile.
_LEAST_S = 4.0

# Of one measurement, in what is known: parts differ, also by the silence around them.
_SHARE = 0.3


class Pace:
    """Of one voice after the other, as they are measured.

    Args:
        most_s: so far ahead in any case, in seconds.
    """

    def __init__(self, most_s: float) -> None:
        self._most_s = most_s
        self._work = 1.0  # seconds for one of speech

    @property
    def ahead_s(self) -> float:
        """While so much is played, the next sentence can be made."""
        return min(self._most_s, max(_LEAST_S, self._work * _SENTENCE_S))

    def took(self, work_s: float, speech_s: float) -> None:
        """So long it took to make so much."""
        if speech_s > 0:
            self._work += _SHARE * (work_s / speech_s - self._work)
