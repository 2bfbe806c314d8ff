"""Reading aloud."""

from __future__ import annotations

from core.protocol.base import Command, Event, Reply
from core.records import MessageId, Problem, ReadingAloudId, Voice, VoiceId


class ListVoices(Command, frozen=True, kw_only=True):
    """Answered with `VoicesListed`."""


class ReadAloud(Command, frozen=True, kw_only=True):
    """Read a message or a text aloud, from now on alone: what was being read ends. Answered with `Done`; a `SpokenPart` comes for each sentence, up
    to `ReadingEnded`. A reply that is being written is read as it grows. Refused if there is no voice at all.

    Attributes:
        reading_id: chosen by the window, another one each time.
        message_id: of a reply; None: `text` is read.
        start: from this character of the text on.
        language: of the text, ISO 639-1; empty: it is found out for each paragraph.
        voice: None: the one that was chosen for the language, or the best there is.
        speed: 1 is as the voice speaks by itself; None: as in the settings.
    """

    reading_id: ReadingAloudId
    message_id: MessageId | None = None
    text: str = ""
    start: int = 0
    language: str = ""
    voice: VoiceId | None = None
    speed: float | None = None


class PartHeard(Command, frozen=True, kw_only=True):
    """This part is being played. The core makes a few seconds ahead of it, and waits then. Answered with `Done`."""

    reading_id: ReadingAloudId
    number: int


class ChangeReadingSpeed(Command, frozen=True, kw_only=True):
    """Of what isn't made yet. Answered with `Done`."""

    reading_id: ReadingAloudId
    speed: float


class StopReading(Command, frozen=True, kw_only=True):
    """Nothing more comes of it, nor does `ReadingEnded`. Answered with `Done`, also if it has ended.

    Attributes:
        reading_id: None: whatever is read.
    """

    reading_id: ReadingAloudId | None = None


class VoicesListed(Reply, frozen=True, kw_only=True):
    """Attributes:
    voices: those that can speak now; of a language, the best one first.
    problem: why there aren't more, if something is missing that can be had.
    """

    voices: tuple[Voice, ...]
    problem: Problem | None = None


class SpokenPart(Event, frozen=True, kw_only=True):
    """A sentence as sound.

    Attributes:
        number: counts from 0; several may be of one sentence, if that is long.
        samples: 16 bits, little endian, one channel.
        rate: of them, a second.
        start, end: the sentence in the text of the message.
        text: what is said.
    """

    reading_id: ReadingAloudId
    message_id: MessageId | None = None
    number: int
    samples: bytes
    rate: int
    start: int
    end: int
    text: str = ""


class ReadingEnded(Event, frozen=True, kw_only=True):
    """No more parts come.

    Attributes:
        parts: how many there were.
        problem: why it couldn't be read, or not to its end.
    """

    reading_id: ReadingAloudId
    message_id: MessageId | None = None
    parts: int
    problem: Problem | None = None


Commands = ListVoices | ReadAloud | PartHeard | ChangeReadingSpeed | StopReading
Answers = VoicesListed | SpokenPart | ReadingEnded
