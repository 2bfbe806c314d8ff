"""Commands about what is said into a microphone."""

from __future__ import annotations

from core import protocol
from core.commands.answers import Handlers, Send
from core.errors import NoHearingModel
from core.hearing.build import HearingParts


class HearingCommands:
    """Begins and ends listening, and takes the sound in between."""

    def __init__(self, *, send: Send, parts: HearingParts) -> None:
        self._send = send
        self._listening = parts.listening
        self._model = parts.model

    def handlers(self) -> Handlers:
        return {
            protocol.StartListening: self._start,
            protocol.HearAudio: self._hear,
            protocol.InterruptReply: self._interrupt,
            protocol.StopListening: self._stop,
        }

    def _start(self, command: protocol.StartListening) -> None:
        model = self._model()
        if model is None:
            raise NoHearingModel(
                "There is no speech model yet.",
                safe="Nothing was recorded.",
                next_step="Fetch one in the settings, under Models for speech. It stays on this computer, as what you say does.",
            )
        session = self._listening.start(model, command.language, hands_free=command.hands_free)
        self._send(protocol.ListeningStarted(request_id=command.request_id, session=session))

    def _hear(self, command: protocol.HearAudio) -> None:
        self._listening.hear(command.session, command.samples)
        self._send(protocol.Done(request_id=command.request_id))

    def _interrupt(self, command: protocol.InterruptReply) -> None:
        self._listening.interrupt(command.session)
        self._send(protocol.Done(request_id=command.request_id))

    def _stop(self, command: protocol.StopListening) -> None:
        self._listening.stop(command.session, keep=command.keep)
        self._send(protocol.Done(request_id=command.request_id))
