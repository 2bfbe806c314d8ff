"""Whether an English sentence speaks of the past, of what recurs, or of how long something takes."""

from __future__ import annotations

import re
from datetime import date

import msgspec

# Comes round again, or is said of all times: no year belongs to it.
_RECURS = re.compile(
    r"\b(?:birthdays?|b-?day|anniversar\w+|born|name\s+day|every|each|annual\w*|yearly|weekly|monthly|usually|always|often|normally|typically"
    r"|generally|regularly|sometimes|rarely|seldom|never|tradition\w*)\b",
    re.IGNORECASE,
)
# The tense of a sentence tells whether "in June" lies before or ahead. What is planned lies ahead, in whatever tense.
_TENSE = re.compile(
    r"(?P<ahead>\b(?:was|were|been|got|have|has)\s+(?:been\s+)?(?:moved|postponed|pushed|rescheduled|changed|delayed|brought\s+forward|put\s+off)\b|\b(?:will|won['’]t|going\s+to|(?:is|are|am|be|been|being)\s+(?:\w+ly\s+)?\w+ed|\w+['’](?:ll|re)|to\s+be)\b"
    r"|\b(?:planned|wanted|hoped|decided|promised|agreed|booked|scheduled|arranged|registered|signed\s+up|reserved|invited|due)\b)"
    r"|(?P<past>\b(?:was|were|wasn['’]t|weren['’]t|had|did|didn['’]t|went|got|came|took|bought|met|saw|left|began|made|gave|lost|broke|fell|found|spent|became|wrote"
    r"|read|ran|won|sold|told|said|heard|felt|kept|held|paid|built|grew|flew|drove|rode|sang|swam|ate|drank|slept|taught|thought|caught|brought|chose|spoke|knew|died|quit)\b"
    r"|\b(?!(?:need|feed|speed|hundred|indeed|seed|exceed|proceed|sacred|naked|beloved)\b)\w{2,}ed\b)",
    re.IGNORECASE,
)
# "in two weeks" after one of these is how long it takes.
_DURATION = re.compile(
    r"\b(?:can|could|able\s+to|takes?|took|times|once|twice|within|ever|first\s+time|only|every)\b",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.!?。！？\n]\s+|\n|,\s+(?=(?:she|he|it|they|we|you|because|so|but)\s)")
_SINCE = re.compile(r"since\b", re.IGNORECASE)


class Said(msgspec.Struct, frozen=True):
    """A sentence and the day it was said."""

    text: str
    on: date

    def past(self, at: int) -> bool:
        """The sentence around this place speaks of the past: by the last verb before it, else the first after."""
        if _SINCE.match(self.text, at):
            return True
        start, end = self._sentence(at)
        tense = None
        for match in _TENSE.finditer(self.text, start, end):
            if match.start() >= at and tense is not None:
                break
            tense = match
        return tense is not None and tense["past"] is not None

    def recurs(self, at: int) -> bool:
        return _RECURS.search(self.text, *self._sentence(at)) is not None

    def lasts(self, at: int) -> bool:
        return self.past(at) or _DURATION.search(self.text, self._sentence(at)[0], at) is not None

    def _sentence(self, at: int) -> tuple[int, int]:
        start = max((match.end() for match in _SENTENCE_END.finditer(self.text, 0, at)), default=0)
        following = _SENTENCE_END.search(self.text, at)
        return start, following.start() if following else len(self.text)
