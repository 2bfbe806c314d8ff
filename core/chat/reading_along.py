"""Reading along: what is being written is evaluated while nobody waits, so that the reply to it begins sooner.

When it is sent, the turn goes on from there, as far as its prompt begins with the same tokens; the engine takes back the rest.
The note of memory stands before the message and is written anew for the text that is sent, so the reply is the one it would
have been. Of what isn't sent nothing is kept: not in the store, not in the index, not in saved states, not in the log. What it
asks of memory is not carried out.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable

import msgspec

from core.chat.memory_note import Notes
from core.chat.personas import Answering
from core.chat.prompt import PromptLog
from core.chat.prompt_logs import PromptLogs
from core.chat.states import States
from core.engine import Engine
from core.errors import ModelError, NotFound
from core.model.base import Finished, FinishReason, LanguageModel
from core.records import (
    NEW_CONVERSATION,
    UNSENT,
    ConversationId,
    Message,
    Persona,
    PersonaId,
    ProjectId,
    ReadAlong,
    Role,
    Sampling,
)
from core.settings import SettingsFile
from core.worker import Priority, Worker

log = logging.getLogger(__name__)

# What is written is read again when so many characters are new, or a mark ends it.
_FEWEST_NEW = 8

# Tokens evaluated in one go, which Enter waits for: a fraction of a second. Measured on two cores with a 1.5B model: 256 at once are a
# third quicker, 8 take nearly twice the time.
_AT_ONCE = 16


class Draft(msgspec.Struct, frozen=True):
    """What is being written.

    Attributes:
        conversation_id: None: in a new conversation.
        text: as it would be sent.
        project_id: that the new conversation is in.
        persona_id: who is to answer in the new conversation.
    """

    conversation_id: ConversationId | None
    text: str
    project_id: ProjectId | None = None
    persona_id: PersonaId | None = None

    @property
    def place(self) -> tuple[ConversationId | None, ProjectId | None, PersonaId | None]:
        """Where it is written, and to whom."""
        return self.conversation_id, self.project_id, self.persona_id


class ReadingAlong:
    """Reads the newest draft, on the model worker, when the model has nothing better to do.

    Args:
        compute: held while the model evaluates.
        charge: of the battery the computer runs on, 0 to 1; None while it is plugged in.
        ended: called when the model was used and the cores are free again.
        clock: Unix seconds.
    """

    def __init__(
        self,
        *,
        worker: Worker,
        engine: Engine,
        notes: Notes,
        logs: PromptLogs,
        states: States,
        answering: Answering,
        settings: SettingsFile,
        compute: threading.Lock,
        charge: Callable[[], float | None],
        ended: Callable[[], None],
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._worker = worker
        self._engine = engine
        self._notes = notes
        self._logs = logs
        self._states = states
        self._answering = answering
        self._settings = settings
        self._compute = compute
        self._charge = charge
        self._ended = ended
        self._clock = clock
        self._lock = threading.Lock()
        self._newest: Draft | None = None
        self._read: Draft | None = None
        self._closed = False
        self._pauses = 0
        # What was written while the model was loaded.
        engine.when_ready(self._go_on)

    def take(self, draft: Draft) -> None:
        """Read this, in place of any that came before. Callable from any thread."""
        with self._lock:
            self._newest = None if self._closed else draft
        self._go_on()

    def pause(self) -> None:
        """Something is sent, or the model is wanted otherwise: what was written so far is of no more use. Callable from any thread."""
        with self._lock:
            self._newest = self._read = None
            self._pauses += 1

    def close(self) -> None:
        """Read nothing more. Callable from any thread."""
        with self._lock:
            self._closed = True
            self._newest = None

    @property
    def outdated(self) -> bool:
        """There is something newer to read, or somebody waits for the model."""
        return self._newest is not None or self._worker.awaited

    def _go_on(self) -> None:
        self._worker.post(self._read_newest, Priority.BACKGROUND)

    def _read_newest(self) -> None:
        model = self._engine.model
        if model is None:
            return
        with self._lock:
            draft, self._newest, pauses = self._newest, None, self._pauses
        if draft is None:
            return
        try:
            if self._may_read(draft, model):
                self._read_draft(draft, model)
        except NotFound:
            return  # the conversation was deleted meanwhile
        except ModelError as error:
            log.info("what is written isn't read along: %s", error)  # the turn itself will say so
        finally:
            self._ended()
        with self._lock:
            # If what somebody waits for wasn't a message, it goes on from there.
            again = self._worker.awaited and self._read is not draft and self._pauses == pauses and not self._closed
            if again:
                self._newest = self._newest or draft
        if again:
            self._go_on()

    def _may_read(self, draft: Draft, model: LanguageModel) -> bool:
        wanted = self._settings.current.read_along
        if wanted is ReadAlong.NEVER or not model.takes_back or self._worker.awaited:
            return False
        if wanted is ReadAlong.PLUGGED_IN and self._charge() is not None:
            return False
        read = self._read
        before = read.text if read is not None and read.place == draft.place else ""
        new = _new(draft.text, before)
        return len(new) >= _FEWEST_NEW or (bool(new) and not new[-1].isalnum())

    def _read_draft(self, draft: Draft, model: LanguageModel) -> None:
        persona = self._answering.of(draft.conversation_id, draft.persona_id)
        if not self._engine.serves(None if persona is None else persona.model):
            return  # another model will answer
        functions = self._states.has_functions(draft.conversation_id, model)
        language = ""
        if self._logs.begins(draft.conversation_id):
            language = (persona and persona.language) or self._logs.language_of(draft.text)
            if not language:
                return  # what the prompt begins with may still become another
        if not self._states.lend(draft.conversation_id, model):
            return
        log_ = self._logs.upcoming(
            draft.conversation_id,
            model,
            functions=functions,
            language=language,
            project_id=draft.project_id,
            persona=persona,
        )
        if log_.pages_out(len(model.tokenize(draft.text)) + log_.recall_tokens):
            return  # another prompt, of fewer turns, will be evaluated
        note = self._note(draft, log_, persona)
        foreseen = [] if note is None else log_.foreseen(draft.text, note)
        if not foreseen or log_.pages_out(len(foreseen)) or self.outdated:
            return
        prompt = [*log_.before_next(), *foreseen]
        with self._compute:
            for step in model.generate(
                prompt, sampling=Sampling(), max_tokens=0, stop=_Outdated(self), at_once=_AT_ONCE
            ):
                if isinstance(step, Finished) and step.reason is not FinishReason.STOPPED:
                    self._read = draft

    def _note(self, draft: Draft, log_: PromptLog, persona: Persona | None) -> str | None:
        unsent = Message(
            id=UNSENT,
            conversation_id=draft.conversation_id or NEW_CONVERSATION,
            role=Role.USER,
            text=draft.text,
            created_at=self._clock(),
        )
        return self._notes.foresee(
            unsent,
            log_.recall_room(UNSENT, persona),
            project_id=draft.project_id,
            persona_id=None if persona is None else persona.id,
        )


class _Outdated(threading.Event):
    """Set while what is read is outdated."""

    def __init__(self, reading: ReadingAlong) -> None:
        super().__init__()
        self._reading = reading

    def is_set(self) -> bool:
        return self._reading.outdated


def _new(text: str, before: str) -> str:
    """What of a text isn't how the one before it begins."""
    common = next(
        (place for place, pair in enumerate(zip(text, before, strict=False)) if pair[0] != pair[1]), len(before)
    )
    return text[common:]
