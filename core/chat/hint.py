"""A hint at how a message is to be taken, right before it: a small model goes wrong without it.

It denies that it knows what it was just told, answers as if it were the user, or says that it knows nothing with the notes before its eyes.
"""

from __future__ import annotations

from core.memory.judges.reading import Judgment, Reading
from core.memory.recall.question import ASKED
from core.records import REPLY_LANGUAGES

# Wordings tried on the starter model.
_TOLD = '(The user says this about their own life. Say it back in {}, with "you".)'
_SUM_UP = "(Answer in {} with what these notes say, to the user as \"you\". What they don't say you don't know yet.)"

_SURELY_TOLD, _HARDLY, _LONGEST_TOLD = 0.7, 0.3, 200


def hint(text: str, reading: Reading, *, noted: bool, language: str = "") -> str:
    """How a small model should take a message, where it would go wrong; mostly nothing.

    Args:
        reading: of the message.
        noted: there are notes before it.
        language: of the reply; empty: that of the message.
    """
    spoken = REPLY_LANGUAGES.get(language or reading.sure_language)
    if spoken is None:
        return ""
    if noted and reading[Judgment.ASKS_ALL] >= ASKED:
        return _SUM_UP.format(spoken)
    told = reading[Judgment.STATES] >= _SURELY_TOLD and len(text) <= _LONGEST_TOLD
    wants = any(reading[judgment] >= _HARDLY for judgment in (Judgment.CALLS, Judgment.TASK, Judgment.SECRET))
    return _TOLD.format(spoken) if told and not wants else ""
