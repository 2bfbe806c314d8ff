"""Whether what is heard is what the voice said, out of the speakers and into the microphone."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

# So many of the words that were heard, in their order, make it an echo.
_SHARE = 0.6

# It is told late that somebody talks: a sentence that is over by then may be in what is heard if it began no longer ago, in seconds. Of a
# longer one it would have been told meanwhile; whoever says its words after it repeats them, as an answer does ("Tea or coffee?" "Coffee").
_LATE_S = 1.5

# Words, and signs of scripts that part no words.
_WORD = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff]|[^\W\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff]+"
)


class Echo:
    """Keeps what the voice says while somebody seems to talk."""

    def __init__(self) -> None:
        self._said: list[tuple[str, float]] = []  # sentences, and when each began
        self._sounds = False  # the last one is being said
        self._open = False  # what is being heard isn't understood yet

    def says(self, sentence: str, now: float) -> None:
        """The voice says this now; empty: it is silent. `now`: of a monotonic clock, in seconds."""
        if sentence and self._sounds and self._said[-1][0] == sentence:
            return
        self._sounds = bool(sentence)
        if sentence:
            self._said.append((sentence, now))
        if not self._open:
            self._drop_before(now)

    def begin(self, now: float) -> None:
        """Somebody seems to talk."""
        if not self._open:
            self._drop_before(now)
            self._open = True

    def is_in(self, heard: str) -> bool:
        """All that was heard is what the voice has said meanwhile, or a part of it."""
        self._open = False
        words = _words(heard)
        said = _words(" ".join(text for text, _ in self._said))
        if not words or not said:
            return False
        matching = SequenceMatcher(None, said, words, autojunk=False).get_matching_blocks()
        return sum(block.size for block in matching) >= _SHARE * len(words)

    def _drop_before(self, now: float) -> None:
        sounding = self._said[-1:] if self._sounds else []
        over = self._said[: len(self._said) - len(sounding)]
        self._said = [(text, began) for text, began in over if began > now - _LATE_S] + sounding


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())
