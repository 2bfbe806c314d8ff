"""Listening, from the microphone to the text: what the core is asked and what it tells."""

from __future__ import annotations

import math
import time
from collections import deque
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from app.audio.microphone import Fault, Microphone
from app.core_client import CoreClient, CorePhase
from app.listening.words import fault_problem, safe_words
from core.protocol import (
    Event,
    Failed,
    HearAudio,
    Heard,
    InterruptReply,
    ListeningChanged,
    ListeningEnded,
    ListeningStarted,
    PauseHeard,
    Reply,
    SettingsChanged,
    StartListening,
    StopListening,
    Welcome,
)
from core.records import HEARING_RATE, MAX_HEARD_BYTES, ListeningId, Problem, Settings

# What is heard before the core listens, in bytes: half a minute.
_MOST_EARLY = 30 * HEARING_RATE * 2


class Stage(StrEnum):
    """What it is at."""

    OFF = "off"
    LISTENING = "listening"
    ENDING = "ending"  # the microphone is closed, the last words are still to come


class Dictation(QObject):
    """One session at a time; the last words of the one before may still come.

    Signals:
        changed: the stage, who speaks, or what is waited for.
        heard: (text, final) as of `Heard`.
        level: (float) how loud it is, 0 to 1.
        paused: hands-free, nothing more was said for a moment.
        speaking_changed: (bool) somebody began to speak, or stopped.
        ended: (bool) nothing more comes; whether what was heard is to be kept.
        failed: (Problem) it ends by itself, couldn't begin, or hears nothing.

    Attributes:
        stage, speaking: what goes on.
        waits: recognising waits for a reply that is being written.
        hands_free: pauses are told.
    """

    changed = Signal()
    heard = Signal(str, bool)
    level = Signal(float)
    paused = Signal()
    speaking_changed = Signal(bool)
    ended = Signal(bool)
    failed = Signal(object)

    def __init__(self, client: CoreClient, microphone: Microphone, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._microphone = microphone
        self.stage = Stage.OFF
        self.speaking = self.waits = self.hands_free = False
        self.settings = Settings()
        self._session: ListeningId | None = None
        self._before: set[ListeningId] = set()  # sessions whose last words are still to come
        self._asked = 0  # counts sessions, so that a late answer to an earlier one is dropped
        self._keep = True
        self._early: deque[bytes] = deque()
        self._heard_bytes = 0
        self._audible = False  # something but silence came
        self._began = 0.0
        microphone.heard.connect(self._on_sound)
        microphone.failed.connect(self._on_fault)
        client.event.connect(self._on_event)
        client.welcomed.connect(self._on_welcome)
        client.phase_changed.connect(self._on_phase)
        if client.welcome is not None:
            self._on_welcome(client.welcome)

    @property
    def microphone(self) -> Microphone:
        return self._microphone

    @property
    def seconds(self) -> float:
        """How long it listens."""
        return time.monotonic() - self._began if self.stage is Stage.LISTENING else 0.0

    def start(self, *, hands_free: bool = False) -> None:
        """Begin to listen."""
        if self.stage is Stage.LISTENING:
            return
        if self.stage is Stage.ENDING:
            if self._session is None:
                self._finish(keep=True)
            else:
                self._before.add(self._session)
        self._audible = False
        if self._client.phase is not CorePhase.READY:
            self.failed.emit(self._not_ready())
            return
        self._asked += 1
        asked = self._asked
        self._session = None
        self._keep = True
        self._early.clear()
        self._heard_bytes = 0
        self.hands_free = hands_free
        self.speaking = self.waits = False
        self._began = time.monotonic()
        self._set_stage(Stage.LISTENING)

        def answered(reply: Reply) -> None:
            if asked != self._asked or self.stage is Stage.OFF:
                # Nobody wants it any more.
                if isinstance(reply, ListeningStarted):
                    self._client.ask(StopListening(session=reply.session, keep=False))
            elif isinstance(reply, ListeningStarted):
                self._on_started(reply.session)
            elif isinstance(reply, Failed):
                self._fail(reply.problem)

        command = StartListening(language=self.settings.spoken_language, hands_free=hands_free)
        self._client.ask(command, answered)
        self._microphone.open()

    def stop(self) -> None:
        """The user has said what they wanted: the last words are still to come."""
        if self.stage is not Stage.LISTENING:
            return
        self._microphone.close()  # what it heard last is told first
        self._set_stage(Stage.ENDING)
        if self._session is not None:
            self._client.ask(StopListening(session=self._session), self._unless_failed)

    def interrupt(self) -> None:
        """Somebody talks while a reply is written or read: it is to wait if that is so."""
        if self.stage is Stage.LISTENING and self._session is not None:
            self._client.ask(InterruptReply(session=self._session), lambda _: None)

    def cancel(self) -> None:
        """Throw away what was heard."""
        self._leave(keep=False)

    def leave(self) -> None:
        """Stop at once; what is shown stays as it is."""
        self._leave(keep=True)

    def _leave(self, *, keep: bool) -> None:
        if self.stage is Stage.OFF:
            return
        self._microphone.close()
        if self._session is not None:
            self._client.ask(StopListening(session=self._session, keep=False), lambda _: None)
        self._finish(keep=keep)

    # --- from the microphone ----------------------------------------------------------------------------------

    def _on_sound(self, samples: bytes) -> None:
        if self.stage is not Stage.LISTENING:
            return
        level = loudness(samples)
        self._audible = self._audible or level > 0
        self.level.emit(level)
        self._heard_bytes += len(samples)
        if self._session is None:
            if sum(map(len, self._early)) < _MOST_EARLY:
                self._early.append(samples)
            return
        self._hear(samples)

    def _hear(self, samples: bytes) -> None:
        assert self._session is not None
        # The window may have been held up for long.
        for at in range(0, len(samples), MAX_HEARD_BYTES):
            part = samples[at : at + MAX_HEARD_BYTES]
            self._client.ask(HearAudio(session=self._session, samples=part), lambda _: None)

    def _on_fault(self, fault: Fault, detail: str) -> None:
        if self.stage is not Stage.LISTENING:
            return
        problem = fault_problem(fault, detail, heard=self._audible)
        if fault is not Fault.MUTED:
            # What was said until then is still told.
            if self._heard_bytes:
                self.stop()
            else:
                self._leave(keep=True)
        self.failed.emit(problem)

    # --- from the core ----------------------------------------------------------------------------------------

    def _on_started(self, session: ListeningId) -> None:
        self._session = session
        while self._early:
            self._hear(self._early.popleft())
        if self.stage is Stage.ENDING:
            self._client.ask(StopListening(session=session), self._unless_failed)

    def _unless_failed(self, reply: Reply) -> None:
        if isinstance(reply, Failed) and self.stage is Stage.ENDING:
            self._fail(reply.problem)

    def _on_event(self, event: Event) -> None:
        match event:
            case SettingsChanged(settings=settings):
                self.settings = settings
            case Heard(session=session, text=text, final=final) if session == self._session or session in self._before:
                self.heard.emit(text, final)
            case ListeningChanged(session=session, speaking=speaking, waits=waits) if session == self._session:
                changed = speaking != self.speaking
                self.speaking, self.waits = speaking, waits
                if changed:
                    self.speaking_changed.emit(speaking)
                self.changed.emit()
            case PauseHeard(session=session) if session == self._session:
                self.paused.emit()
            case ListeningEnded(session=session, problem=problem) if session in self._before:
                self._before.discard(session)
                if problem is not None:
                    self.failed.emit(problem)
            case ListeningEnded(session=session, problem=problem) if session == self._session:
                if problem is not None:
                    self._fail(problem)
                else:
                    self._microphone.close()
                    self._finish(keep=True)

    def _on_welcome(self, welcome: Welcome) -> None:
        self.settings = welcome.settings

    def _on_phase(self, phase: CorePhase) -> None:
        if phase is not CorePhase.READY and self.stage is not Stage.OFF:
            self._fail(self._not_ready())

    def _fail(self, problem: Problem) -> None:
        self._microphone.close()
        # First: whoever waits for the end to send a message must know that words are missing.
        self.failed.emit(problem)
        self._finish(keep=True)

    def _finish(self, *, keep: bool) -> None:
        self._session = None
        self._before.clear()
        self._early.clear()
        spoke, self.speaking = self.speaking, False
        self.waits = False
        self.stage = Stage.OFF
        if spoke:
            self.speaking_changed.emit(False)
        self.ended.emit(keep)
        self.changed.emit()

    def _set_stage(self, stage: Stage) -> None:
        if stage is not self.stage:
            self.stage = stage
            self.changed.emit()

    def _not_ready(self) -> Problem:
        return Problem(
            code="listening_core",
            what=self.tr("The part of Rememora that listens isn't running just now."),
            safe=safe_words(heard=self._audible),
            next_step=self.tr("It is being started. Try again in a moment."),
        )


def loudness(samples: bytes) -> float:
    """0 to 1, as it is felt: on a logarithmic scale from a quiet room to a shout."""
    values = memoryview(samples[: len(samples) // 2 * 2]).cast("h")[::8]
    if not len(values):
        return 0.0
    mean = (sum(value * value for value in values) / len(values)) ** 0.5
    if mean < 30:
        return 0.0
    return min(1.0, max(0.0, (20 * math.log10(mean / 32768) + 55) / 45))
