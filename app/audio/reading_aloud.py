"""What is being read aloud: asked of the core, played as it comes."""

from __future__ import annotations

import itertools

from PySide6.QtCore import QObject, Signal

from app.audio.speaker import Part, Speaker
from app.core_client import CoreClient, CorePhase
from app.translation import core_text
from core.protocol import (
    BranchShown,
    ChangeReadingSpeed,
    ConversationRemoved,
    Event,
    EverythingDeleted,
    Failed,
    MessagesRemoved,
    PartHeard,
    ReadAloud,
    ReadingEnded,
    Reply,
    SpokenPart,
    StopReading,
)
from core.records import ConversationId, MessageId, Problem, ReadingAloudId, VoiceId

# Of the problem that only a machine's voice is there.
NO_VOICE = "voice_none"

# Of the problem that nothing can be played.
NO_SPEAKER = "no_speaker"


class ReadingAloud(QObject):
    """One text at a time.

    Attributes:
        speaker: what it is played on.
        message_id, conversation_id: of what is read; None: a sample, or nothing.
        sentence: what is being said, and where it stands in the message.

    Signals:
        changed: something else is read, or nothing, or it was paused.
        sentence_changed: another sentence is being said, or none.
        failed: (Problem)
    """

    changed = Signal()
    sentence_changed = Signal()
    failed = Signal(object)

    def __init__(self, client: CoreClient, speaker: Speaker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self.speaker = speaker
        self._ids = itertools.count(1)
        self._reading: ReadingAloudId | None = None
        self._ended = False  # the core has sent all of it
        self.message_id: MessageId | None = None
        self.conversation_id: ConversationId | None = None
        self.sentence: SpokenPart | None = None
        self._parts: dict[int, SpokenPart] = {}
        client.event.connect(self._hear)
        client.phase_changed.connect(self._on_phase)
        speaker.part_begun.connect(self._on_part)
        speaker.finished.connect(self._on_finished)
        speaker.failed.connect(self._on_failed)
        speaker.starved.connect(self.sentence_changed)
        speaker.changed.connect(self.changed)

    @property
    def active(self) -> bool:
        """Something is read, also while it is paused."""
        return self._reading is not None

    @property
    def paused(self) -> bool:
        return self.active and self.speaker.paused

    @property
    def waiting(self) -> bool:
        """What comes next isn't there yet."""
        return self.active and not self.paused and (self.sentence is None or self.speaker.waiting)

    def read(self, message_id: MessageId, conversation_id: ConversationId) -> None:
        """Read a message; what was read ends."""
        self._begin(message_id, conversation_id, ReadAloud(reading_id=self._next(), message_id=message_id))

    def try_voice(self, text: str, language: str, voice: VoiceId | None, speed: float) -> None:
        """Say a sample."""
        command = ReadAloud(reading_id=self._next(), text=text, language=language, voice=voice, speed=speed)
        self._begin(None, None, command)

    def toggle(self) -> None:
        """Pause, or go on."""
        if self.speaker.paused:
            self.speaker.resume()
        else:
            self.speaker.pause()
        self.changed.emit()

    def skip(self) -> None:
        """Go on with the next sentence."""
        skipped = self.speaker.skip()
        gone = [number for number, part in self._parts.items() if (part.start, part.end) == skipped]
        for number in gone:
            del self._parts[number]
        if gone:
            self._tell_heard(max(gone))

    def set_speed(self, speed: float) -> None:
        """Of what isn't made yet."""
        if self._reading is not None:
            self._client.ask(ChangeReadingSpeed(reading_id=self._reading, speed=speed), _nothing)

    def stop(self) -> None:
        """Be silent, and forget what was read."""
        if self._reading is not None:
            if self._client.phase is CorePhase.READY and not self._ended:
                self._client.ask(StopReading(reading_id=self._reading), _nothing)
            self._forget()

    def _next(self) -> ReadingAloudId:
        return ReadingAloudId(next(self._ids))

    def _begin(self, message_id: MessageId | None, conversation_id: ConversationId | None, command: ReadAloud) -> None:
        self.speaker.interrupt()
        self._parts.clear()
        self._reading, self._ended = command.reading_id, False
        self.message_id, self.conversation_id, self.sentence = message_id, conversation_id, None

        def answered(reply: Reply) -> None:
            if isinstance(reply, Failed) and self._reading == command.reading_id:
                self._forget()
                self.failed.emit(reply.problem)

        self._client.ask(command, answered)
        self.changed.emit()
        self.sentence_changed.emit()

    def _forget(self) -> None:
        self._reading = self.message_id = self.conversation_id = self.sentence = None
        self._parts.clear()
        self.speaker.interrupt()
        self.changed.emit()
        self.sentence_changed.emit()

    # --- from the core ----------------------------------------------------------------------------------------

    def _hear(self, event: Event) -> None:
        match event:
            case SpokenPart(reading_id=reading_id) if reading_id == self._reading:
                self._parts[event.number] = event
                if not self.speaker.put(Part(event.number, event.samples, (event.start, event.end)), event.rate):
                    del self._parts[event.number]
                    self._tell_heard(event.number)
            case ReadingEnded(reading_id=reading_id, problem=problem) if reading_id == self._reading:
                self._ended = True
                if problem is not None:
                    self.failed.emit(problem)
                self.speaker.end()
            case ConversationRemoved(conversation_id=gone) if gone == self.conversation_id:
                self.stop()
            case MessagesRemoved(message_ids=gone) | BranchShown(hidden=gone) if self.message_id in gone:
                self.stop()
            case EverythingDeleted():
                self.stop()
            case _:
                pass

    def _on_phase(self, phase: CorePhase) -> None:
        # What a core that is gone, or locked, has said isn't said on.
        if phase is not CorePhase.READY and self.active:
            self._forget()

    # --- from the speaker -------------------------------------------------------------------------------------

    def _on_part(self, part: Part) -> None:
        if self._reading is None:
            return
        before, self.sentence = self.sentence, self._parts.pop(part.number, None)
        self._tell_heard(part.number)
        if before is None or self.sentence is None or (before.start, before.end) != part.sentence:
            self.sentence_changed.emit()
        self.changed.emit()

    def _tell_heard(self, number: int) -> None:
        """The core makes more only as what is made is played, or was skipped."""
        if self._reading is not None and not self._ended:
            self._client.ask(PartHeard(reading_id=self._reading, number=number), _nothing)

    def _on_finished(self) -> None:
        if self._reading is not None and self._ended:
            self._forget()

    def _on_failed(self, why: str) -> None:
        if self.sentence is None:
            # Nothing was heard of it: there is no place to go on from.
            self.stop()
            safe = core_text("The text is as it was.")
            step = self.tr(
                "Plug in headphones or speakers, or choose another device in Settings under Reading aloud, then try again."
            )
        else:
            safe = self.tr("It is paused where it was.")
            step = self.tr(
                "Plug in headphones or speakers, or choose another device in Settings under Reading aloud, and go on."
            )
        what = self.tr("There is nothing to play sound on, or it stopped.")
        self.failed.emit(Problem(code=NO_SPEAKER, what=what, safe=safe, next_step=step, detail=why))


def _nothing(_: Reply) -> None:
    """A reading that is over needs no word about it."""
