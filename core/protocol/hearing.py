"""What is said into a microphone: sound goes to the core, text comes back. Nothing of the sound is kept."""

from __future__ import annotations

from core.protocol.base import Command, Event, Reply
from core.records import ListeningId, Problem


class StartListening(Command, frozen=True, kw_only=True):
    """Begin to listen; whatever was listened to before ends. Answered with `ListeningStarted`, or `Failed` with the code
    `no_hearing_model` where there is no model for it yet.

    Attributes:
        language: ISO 639-1; empty: heard from what is said.
        hands_free: `PauseHeard` is told after each pause.
    """

    language: str = ""
    hands_free: bool = False


class HearAudio(Command, frozen=True, kw_only=True):
    """What came from the microphone. Answered with `Done`, before it is recognised.

    Attributes:
        samples: 16 bits, little-endian, one channel, `HEARING_RATE` a second; `MAX_HEARD_BYTES` at most.
    """

    session: ListeningId
    samples: bytes


class InterruptReply(Command, frozen=True, kw_only=True):
    """Somebody seems to speak while a reply is written or read aloud, and from now on nothing else is to be heard: the voice is silent.
    Answered with `Done`. If it is so, the reply waits, so that what is said is understood at once; if not, `PauseHeard` comes soon. After
    that the reply goes on, unless it is stopped.
    """

    session: ListeningId


class StopListening(Command, frozen=True, kw_only=True):
    """Answered with `Done`; `ListeningEnded` follows when the last words are told.

    Attributes:
        keep: what was said to the end is told yet; otherwise nothing more.
    """

    session: ListeningId
    keep: bool = True


class ListeningStarted(Reply, frozen=True, kw_only=True):
    session: ListeningId


class Heard(Event, frozen=True, kw_only=True):
    """What is being said, or was.

    Attributes:
        text: what was said since the last final one. Empty and final: what was told of it before was nothing.
        final: it stays so; another one begins.
        language: in which it was said, ISO 639-1.
    """

    session: ListeningId
    text: str
    final: bool
    language: str = ""


class ListeningChanged(Event, frozen=True, kw_only=True):
    """What goes on in a session.

    Attributes:
        speaking: somebody says something just now.
        waits: recognising waits for a reply that is being written.
    """

    session: ListeningId
    speaking: bool
    waits: bool = False


class PauseHeard(Event, frozen=True, kw_only=True):
    """Hands-free: nothing more was said for a moment, and all before it is told. Also after a noise that passed for speech."""

    session: ListeningId


class ListeningEnded(Event, frozen=True, kw_only=True):
    """Nothing more comes of a session.

    Attributes:
        problem: why it ended by itself; None: it was stopped.
    """

    session: ListeningId
    problem: Problem | None = None


Commands = StartListening | HearAudio | InterruptReply | StopListening
Answers = ListeningStarted | Heard | ListeningChanged | PauseHeard | ListeningEnded
