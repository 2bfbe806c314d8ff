"""Reads one text aloud at a time: sentence by sentence, a few seconds ahead of who listens, also while the text is being written."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Iterator

import msgspec

from core.protocol import (
    BranchShown,
    ConversationRemoved,
    Event,
    EverythingDeleted,
    MessageAdded,
    MessagesRemoved,
    ReadingEnded,
    Reply,
    SpokenPart,
)
from core.records import ConversationId, MessageId, MessageStatus, Problem, ReadingAloudId, VoiceId
from core.voice.growing import GrowingReplies
from core.voice.language import language_of
from core.voice.pace import Pace
from core.voice.sound import Sound, SpeechFailed
from core.voice.spoken_text import Sentence, name_of, spoken_sentences, with_names
from core.voice.voices import Voices, readable, unreadable
from core.worker import Worker

# Made so far ahead of what is played, in seconds, by a voice that is slow.
AHEAD_S = 10.0

# Silence before a sentence, and before a block, in seconds. The voice itself breathes at the end of a sentence.
_BETWEEN_BLOCKS_S = 0.35

# So many characters tell a language.
_TELLING = 1000

# Without use for so long, the model gives its memory back, in seconds.
REST_S = 180.0


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be read.

    Attributes:
        text: all of it, or what there was of it when it was asked for.
        start: from this character on.
        language: empty: it is found out.
        conversation_id: of the message.
    """

    message_id: MessageId | None
    conversation_id: ConversationId | None
    text: str
    start: int
    language: str
    voice: VoiceId | None
    speed: float


class _Current:
    """A reading that goes on."""

    def __init__(self, reading_id: ReadingAloudId, wanted: Wanted) -> None:
        self.id = reading_id
        self.wanted = wanted
        self.speed = wanted.speed
        self.stop = False
        self.parts = 0
        self.heard = -1
        self.seconds: list[float] = []

    @property
    def ahead_s(self) -> float:
        """What was made and isn't being played yet."""
        return sum(self.seconds[self.heard + 1 :])


class Reading:
    """Reads aloud, on a worker of its own. Callable from any thread.

    Args:
        publish: takes what was made.
        by_itself: replies are read without being asked for.
        ahead_s, rest_s: see `AHEAD_S`, `REST_S`.
    """

    def __init__(
        self,
        voices: Voices,
        growing: GrowingReplies,
        publish: Callable[[Event], None],
        *,
        by_itself: Callable[[], bool] = lambda: False,
        ahead_s: float = AHEAD_S,
        rest_s: float = REST_S,
    ) -> None:
        self._voices = voices
        self._growing = growing
        self._publish = publish
        self._by_itself = by_itself
        self._pace = Pace(ahead_s)
        self._rest_s = rest_s
        self._worker = Worker("voice")
        # The texts' own: one wait for a text that grows, a listener that comes nearer, and a stop.
        self._changed = growing.changed
        self._current: _Current | None = None
        self._language = "en"  # of what was read last
        self._rest: threading.Timer | None = None

    def begin(self, reading_id: ReadingAloudId, wanted: Wanted) -> None:
        """Read this from now on; what was being read ends."""
        with self._changed:
            self._end()
            current = self._current = _Current(reading_id, wanted)
            self._growing.follow(wanted.message_id)
            self._stop_resting()
        self._worker.post(lambda: self._read(current))

    def heard(self, reading_id: ReadingAloudId, number: int) -> None:
        """A part is being played."""
        with self._changed:
            current = self._current
            if current is not None and current.id == reading_id:
                current.heard = max(current.heard, min(number, current.parts - 1))
                self._changed.notify_all()

    def set_speed(self, reading_id: ReadingAloudId, speed: float) -> None:
        """Of what isn't made yet."""
        with self._changed:
            if self._current is not None and self._current.id == reading_id:
                self._current.speed = speed

    def stop(self, reading_id: ReadingAloudId | None = None) -> None:
        """Nothing more comes of it; None: of whatever is read."""
        with self._changed:
            if reading_id is None or (self._current is not None and self._current.id == reading_id):
                self._end()

    def hear(self, item: Reply | Event) -> None:
        """What was deleted, or gave way to another version, isn't read on."""
        self._growing.hear(item)
        current = self._current
        if current is None:
            if isinstance(item, MessageAdded) and item.message.status is MessageStatus.QUEUED and self._by_itself():
                # While the model reads what was said, nothing else needs to be waited for.
                self._worker.post(self._prepare)
            return
        match item:
            case ConversationRemoved(conversation_id=gone):
                concerned = current.wanted.conversation_id == gone
            case MessagesRemoved(message_ids=gone) | BranchShown(hidden=gone):
                concerned = current.wanted.message_id in gone
            case EverythingDeleted():
                concerned = True
            case _:
                concerned = False
        if concerned:
            self.stop(current.id)

    def close(self) -> None:
        """End what is read, and the worker."""
        with self._changed:
            self._end()
            self._stop_resting()
        self._worker.close()
        self._voices.rest()

    # --- on the worker ----------------------------------------------------------------------------------------

    def _read(self, current: _Current) -> None:
        # What is said if this code is wrong: even then the window must not wait for ever.
        problem: Problem | None = _broken().problem
        try:
            self._say_all(current)
            problem = None
        except SpeechFailed as error:
            problem = error.problem
        finally:
            self._end_of(current, problem)

    def _end_of(self, current: _Current, problem: Problem | None) -> None:
        with self._changed:
            if current.stop:
                return
            self._current = None
            self._rest_later()
        self._publish(
            ReadingEnded(
                reading_id=current.id, message_id=current.wanted.message_id, parts=current.parts, problem=problem
            )
        )

    def _prepare(self) -> None:
        language_of("This may take a second.", "en")
        with contextlib.suppress(SpeechFailed):  # told when something is to be said
            self._voices.prepare()
        with self._changed:
            if self._current is None:
                self._rest_later()

    def _say_all(self, current: _Current) -> None:
        """Say every sentence.

        Raises:
            SpeechFailed: there was nothing to say, or it can't be said.
        """
        self._prepare()
        # Of a few words nobody can tell: they are in the language of the rest, or of what was read before.
        language = current.wanted.language or language_of(current.wanted.text[:_TELLING], self._language)
        unread = 0
        for sentence in self._sentences(current):
            if current.stop:
                return
            if not current.wanted.language and sentence.block:
                language = language_of(sentence.block, language if readable(language) else self._language)
            if not readable(language):
                unread += 1
                continue
            self._language = language
            text = with_names(sentence.text, language) if sentence.named is None else name_of(sentence.named, language)
            if text:
                self._say(current, sentence, text, language)
        if not current.parts and not current.stop:
            raise unreadable() if unread else _nothing_to_say()

    def _sentences(self, current: _Current) -> Iterator[Sentence]:
        """The sentences of a text, as they come."""
        said_to = -1
        while not current.stop:
            with self._changed:
                text, whole = self._text(current)
            waiting = [
                one
                for one in spoken_sentences(text, whole=whole)
                if one.start > said_to and one.end > current.wanted.start
            ]
            if waiting:
                said_to = waiting[0].start
                yield waiting[0]
                if whole:
                    yield from waiting[1:]
                    return
                continue
            if whole:
                return
            self._wait_for_more(current, text)

    def _wait_for_more(self, current: _Current, text: str) -> None:
        with self._changed:
            self._changed.wait_for(lambda: current.stop or self._text(current) != (text, False))

    def _text(self, current: _Current) -> tuple[str, bool]:
        """What there is, and whether that is all. With the lock held."""
        return self._growing.text_of(current.wanted.message_id, current.wanted.text)

    def _say(self, current: _Current, sentence: Sentence, text: str, language: str) -> None:
        voice = self._voices.choose(language, current.wanted.voice)
        synthesiser, name = self._voices.synthesiser(voice)
        with self._changed:
            self._changed.wait_for(lambda: current.stop or current.ahead_s < self._pace.ahead_s)
            if current.stop:
                return
            soon = current.ahead_s < 1.0
        pause_s = _BETWEEN_BLOCKS_S if sentence.opens and current.parts else 0.0
        began = time.monotonic()
        for sound in synthesiser.speak(text, name, current.speed, soon=soon):
            self._pace.took(time.monotonic() - began, sound.seconds)
            if not self._tell(current, sentence, text, sound, pause_s):
                return
            pause_s = 0.0
            began = time.monotonic()

    def _tell(self, current: _Current, sentence: Sentence, text: str, sound: Sound, pause_s: float) -> bool:
        silence = bytes(2 * round(pause_s / current.speed * sound.rate))
        with self._changed:
            if current.stop:
                return False
            number = current.parts
            current.parts += 1
            current.seconds.append(sound.seconds + len(silence) / 2 / sound.rate)
        self._publish(
            SpokenPart(
                reading_id=current.id,
                message_id=current.wanted.message_id,
                number=number,
                samples=silence + sound.samples,
                rate=sound.rate,
                start=sentence.start,
                end=sentence.end,
                text=text,
            )
        )
        return True

    # --- with the lock held -----------------------------------------------------------------------------------

    def _end(self) -> None:
        if self._current is not None:
            self._current.stop = True
            self._current = None
            self._voices.stop()  # a long sentence takes seconds, which whatever comes next would wait for
            self._rest_later()
            self._changed.notify_all()

    def _rest_later(self) -> None:
        self._stop_resting()
        if self._worker.closing:
            return
        timer = self._rest = threading.Timer(self._rest_s, lambda: self._worker.post(self._give_back))
        timer.daemon = True
        timer.start()

    def _stop_resting(self) -> None:
        if self._rest is not None:
            self._rest.cancel()
            self._rest = None

    def _give_back(self) -> None:
        if self._current is None:
            self._voices.rest()


def _nothing_to_say() -> SpeechFailed:
    return SpeechFailed(
        "There is nothing in this that can be read aloud.",
        code="voice_nothing",
        safe="It is as it was.",
        next_step="Text with words in it can be read: code, tables and pictures can't.",
    )


def _broken() -> SpeechFailed:
    return SpeechFailed(
        "Reading aloud broke off: something went wrong inside Rememora.",
        code="voice_broken",
        safe="The text is as it was.",
        next_step="Try again. If it happens again, choose another voice in Settings under Reading aloud.",
    )
