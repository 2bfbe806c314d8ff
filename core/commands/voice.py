"""Commands about reading aloud."""

from __future__ import annotations

from core import protocol
from core.commands.answers import Answers, Handlers, Send
from core.protocol import Reply
from core.records import FASTEST_READING, SLOWEST_READING
from core.settings import SettingsFile
from core.storage.conversations import Conversations
from core.voice.build import VoiceParts
from core.voice.espeak import no_espeak
from core.voice.reading import Wanted
from core.worker import Worker


class VoiceCommands:
    """Answers for one store of conversations; what reads serves all of them.

    Args:
        worker: where programs are asked, which may take a moment.
    """

    def __init__(
        self,
        *,
        answers: Answers,
        send: Send,
        worker: Worker,
        conversations: Conversations,
        settings: SettingsFile,
        parts: VoiceParts,
    ) -> None:
        self._answers = answers
        self._send = send
        self._worker = worker
        self._conversations = conversations
        self._settings = settings
        self._voices = parts.voices
        self._reading = parts.reading

    def handlers(self) -> Handlers:
        return {
            protocol.ListVoices: self._list,
            protocol.ReadAloud: self._read,
            protocol.PartHeard: self._heard,
            protocol.ChangeReadingSpeed: self._change_speed,
            protocol.StopReading: self._stop,
        }

    def _list(self, command: protocol.ListVoices) -> None:
        def work() -> Reply:
            return protocol.VoicesListed(
                request_id=command.request_id, voices=self._voices.all(), problem=self._voices.problem()
            )

        self._answers.when_done(command, self._worker.submit(work))

    def _read(self, command: protocol.ReadAloud) -> None:
        if not self._voices.usable:
            raise no_espeak()

        def work() -> Reply:
            text, conversation_id = command.text, None
            if command.message_id is not None:
                message = self._conversations.message(command.message_id)
                text, conversation_id = message.text, message.conversation_id
            wanted = Wanted(
                message_id=command.message_id,
                conversation_id=conversation_id,
                text=text,
                start=command.start,
                language=command.language,
                voice=command.voice,
                speed=_within(self._settings.current.reading_speed if command.speed is None else command.speed),
            )
            self._reading.begin(command.reading_id, wanted)
            return protocol.Done(request_id=command.request_id)

        self._answers.on_storage(command, work)

    def _heard(self, command: protocol.PartHeard) -> None:
        self._reading.heard(command.reading_id, command.number)
        self._done(command)

    def _change_speed(self, command: protocol.ChangeReadingSpeed) -> None:
        self._reading.set_speed(command.reading_id, _within(command.speed))
        self._done(command)

    def _stop(self, command: protocol.StopReading) -> None:
        self._reading.stop(command.reading_id)
        self._done(command)

    def _done(self, command: protocol.Command) -> None:
        self._send(protocol.Done(request_id=command.request_id))


def _within(speed: float) -> float:
    return min(max(speed, SLOWEST_READING), FASTEST_READING)
