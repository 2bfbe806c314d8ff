"""The prompt of a turn: what the model goes on from, what it is told before the message, and what is expected of its reply."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from contextlib import suppress
from typing import NamedTuple

import msgspec

from core.chat.answer_check import AnswerCheck
from core.chat.check import Checks, Expected
from core.chat.head import known_in
from core.chat.live_reply import ReplyStream
from core.chat.memory_note import MemoryNote, Notes
from core.chat.picture_note import PictureNotes
from core.chat.prompt import PromptLog
from core.chat.prompt_logs import PromptLogs
from core.chat.states import States
from core.chat.turn import Turn
from core.chat.turn_tools import ToolTurns, TurnTools
from core.documents.citing import Citing
from core.engine import Publish
from core.errors import ModelError, NotFound
from core.model.base import LanguageModel
from core.protocol import MessageChanged, NoticeRaised
from core.records import Message, MessageId, MessageStatus, Persona, Problem
from core.storage.conversations import Conversations
from core.storage.pictures import PictureWords
from core.worker import Worker

# Share of the window that may be taken before anything was said.
_LONGEST_HEAD = 0.7

_SHORTENED = Problem(
    code="message_shortened",
    what="Your message is longer than the model can read at once.",
    safe="It is kept whole in the conversation.",
    next_step="The model was given its beginning and its end. To have all of it read, send it in several parts.",
)


class TurnPrompt(NamedTuple):
    """What a reply goes on from.

    Attributes:
        expected: of the reply; None: it is taken as it comes.
        tools: that the model is told of.
    """

    log: PromptLog
    expected: Expected | None
    tools: TurnTools | None


class TurnPrompts:
    """Puts the prompts of turns together. To be used on the model worker.

    Args:
        compute: held while the model evaluates.
    """

    def __init__(
        self,
        *,
        storage: Worker,
        conversations: Conversations,
        notes: Notes,
        tools: ToolTurns,
        pictures: PictureNotes,
        checks: Checks,
        answer_check: AnswerCheck,
        logs: PromptLogs,
        states: States,
        stream: ReplyStream,
        compute: threading.Lock,
        publish: Publish,
    ) -> None:
        self._storage = storage
        self._conversations = conversations
        self._notes = notes
        self._tools = tools
        self._pictures = pictures
        self._checks = checks
        self._answer_check = answer_check
        self._logs = logs
        self._states = states
        self._stream = stream
        self._compute = compute
        self._publish = publish

    def of(self, turn: Turn, model: LanguageModel, persona: Persona | None, *, functions: bool) -> TurnPrompt:
        """Put the prompt of a turn together. What memory and documents add to the turn is known from then on, and told.

        Args:
            functions: the model may call the memory functions.

        Raises:
            NotFound: the conversation was deleted meanwhile.
            ModelError: it doesn't fit, or the model failed.
            StorageError: the note couldn't be kept.
        """
        log_ = self._logs.of(turn.user, model, functions=functions)
        if persona is not None and log_.head_tokens > _LONGEST_HEAD * model.context_length:
            raise ModelError(
                f"What {persona.name} reads of itself is too long for the model's context window: with all else that stands there"
                f" {log_.head_tokens} of {model.context_length} tokens.",
                safe="Your message is kept.",
                next_step="Shorten the persona's instructions, or choose a longer context window in the settings.",
            )
        text = turn.user.text
        self._make_room(turn, log_, len(model.tokenize(text)) + log_.recall_tokens)
        note = turn.note or self._notes.write(turn.user, turn.reply, log_.recall_room(turn.user.id, persona))
        # What was carried out, and weighed, isn't again when the reply goes on after a tool.
        turn.note = msgspec.structs.replace(note, erased=False, doubt=None)
        turn.told = note.told
        turn.written = note.written
        # Where documents have something to say, the program has looked already.
        tools = None if note.told or note.written is not None else self._tools.of(turn.user, turn.reply, model)
        shown = self._pictures.of(self._shown(turn.user), text, model)
        before = note.text + shown.note + (tools.note if tools is not None else "")
        if note.told and note.written is None:
            turn.citing = Citing(note.told, text, note.beside_documents, self._answer_check.replies)
        # Documents, tools, pictures and the profile come on top of what recall may take.
        self._make_room(turn, log_, len(model.tokenize(before + text)) + len(shown.seen))
        turn.reply = msgspec.structs.replace(
            turn.reply, status=MessageStatus.STREAMING, recalled=note.recalled, passages=len(note.told)
        )
        self._publish(MessageChanged(message=turn.reply))
        if note.erased:
            # What was forgotten may stand in earlier notes, which the store has blanked.
            self._states.forget_all()
            log_ = self._logs.of(turn.user, model, functions=functions)
        shortened = log_.ask(turn.user.id, text, before, shown.seen)
        if shortened:
            self._publish(NoticeRaised(problem=_SHORTENED))
        elif tools is None:
            self._doubt(turn, note, model, log_)
        # What a reply begins with has to be taken back where it is wrong, and is no answer where reasoning stands before it. What rests on
        # documents is held against them.
        checks = (
            model.takes_back
            and not functions
            and tools is None
            and not model.frames.before_answer
            and not note.told
            and not shown
        )
        return TurnPrompt(log_, self._expected(turn, log_, note, persona) if checks else None, tools)

    def said_before(self, log_: PromptLog, message_id: MessageId, most: int | None = None) -> list[str]:
        """What the user said before in this conversation, as far as it is in the prompt, the newest first.

        Args:
            most: the last so many messages; None: all of them.
        """
        before = [one.message_id for one in log_.turns if one.message_id != message_id]
        if most is not None:
            before = before[-most:]

        def texts() -> list[str]:
            said = []
            for one in reversed(before):
                with suppress(NotFound):  # erased since
                    said.append(self._conversations.message(one).text)
            return said

        return self._storage.call(texts)

    def _doubt(self, turn: Turn, note: MemoryNote, model: LanguageModel, log_: PromptLog) -> None:
        """Have the program answer where the documents don't."""
        if note.doubt is None:
            return

        def evaluated(done: int, total: int) -> None:
            turn.checked = done
            self._stream.evaluated(turn, done, total)

        with self._compute:
            turn.written = self._answer_check.silent(
                turn.user.text, note.text, note.told, note.doubt, model, log_, turn.stop, evaluated
            )
        if turn.written is not None:
            turn.citing = None

    def _expected(self, turn: Turn, log_: PromptLog, note: MemoryNote, persona: Persona | None) -> Expected | None:
        wishes = [
            # All of it: "from now on in French" may have been said long ago.
            *self.said_before(log_, turn.user.id),
            known_in(log_.system),
            *self._storage.call(lambda: self._logs.wishes(turn.conversation_id)),
        ]
        return self._checks.expected(turn.user.text, note.text, persona, wishes)

    def _shown(self, asked: Message) -> Sequence[PictureWords]:
        """The pictures of a message, as they were read by now."""
        if not asked.pictures:
            return ()
        return self._storage.call(lambda: self._conversations.pictures.words([asked.id])).get(asked.id, ())

    def _make_room(self, turn: Turn, log_: PromptLog, tokens: int) -> None:
        """Let the oldest turns leave if the window can't hold so much more."""
        if log_.page_out(tokens):
            first = log_.first_message or turn.user.id
            self._storage.call(lambda: self._conversations.prompts.set_paged_out(turn.conversation_id, first))
