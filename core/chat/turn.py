"""One turn: recall, prompt, generation, saving. Runs on the model worker."""

from __future__ import annotations

import logging
import re
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import partial

import msgspec

from core.chat.answer_check import AnswerCheck
from core.chat.check import Checks, Expected, checked
from core.chat.document_note import stored
from core.chat.functions import MemoryFunctions, Taken
from core.chat.head import known_in
from core.chat.memory_note import MemoryNote, Notes
from core.chat.personas import Answering
from core.chat.picture_note import PictureNotes
from core.chat.prompt import PromptLog
from core.chat.prompt_logs import PromptLogs
from core.chat.reasoning import ReasoningSplitter
from core.chat.states import States
from core.chat.tools import Spent, take_steps
from core.chat.turn_tools import ToolTurns, TurnTools
from core.documents.citing import Citing
from core.documents.note import Told
from core.documents.replies import Written
from core.documents.statements import Marks
from core.engine import Engine, Publish
from core.errors import ModelError, NotFound, RememoraError, ServerLost, StorageError
from core.hearing.floor import Floor
from core.model.base import Delta, Finished, FinishReason, LanguageModel, ReasoningMarks, Token
from core.model.sampling import chosen
from core.protocol import MessageChanged, NoticeRaised, PromptEvaluated, StepTaken, TokensGenerated
from core.records import (
    CitedSentence,
    ConversationId,
    FunctionStep,
    Message,
    MessageId,
    MessageStatus,
    Persona,
    Problem,
    Sampling,
    SamplingChoice,
    ToolCall,
    TurnStats,
)
from core.settings import SettingsFile
from core.storage.conversations import Conversations
from core.storage.pictures import PictureWords
from core.worker import Worker

log = logging.getLogger(__name__)

# Share of the window that may be taken before anything was said.
_LONGEST_HEAD = 0.7

# Where a sentence may end; see `core.memory.sentences`.
_SENTENCE_END = re.compile(r"[.!?…。！？\n]")

# A streaming reply is saved this often, in seconds: the most a crash can take.
_SAVE_EVERY_S = 0.5

# Of the messages before, a call may take its words from so many.
_SAID_BEFORE = 4


class Turn(msgspec.Struct, kw_only=True):
    """A user message and the reply it waits for.

    Attributes:
        stop: set when the user stops the reply, deletes the conversation or quits.
        model: that is to answer, as in `Settings.model`; None: the one the user has chosen.
        quitting: the reply ends because the core does; it is marked as interrupted.
        held: it waits until the documents of its conversation are read.
        told: passages of documents that were put into the prompt.
        citing: holds the reply against them; None: there are none.
        written: the reply, where no model is to write it.
        checked: tokens that were evaluated to see whether documents answer it.
        note: what memory added to it, once that is known: a reply that is resumed gets no other.
        waits: the call of a tool that it waits for.
        spent: what the steps before that call cost.
    """

    user: Message
    reply: Message
    stop: threading.Event
    model: str | None = None
    quitting: bool = False
    held: bool = False
    told: Sequence[Told] = ()
    citing: Citing | None = None
    written: Written | None = None
    checked: int = 0
    note: MemoryNote | None = None
    waits: ToolCall | None = None
    spent: Spent = msgspec.field(default_factory=Spent)

    @property
    def conversation_id(self) -> ConversationId:
        return self.user.conversation_id


class _Reply:
    """A reply as it grows: its steps, text, reasoning and tokens.

    Attributes:
        took_back: text that was told as the answer turned out to be reasoning, and that hasn't been told yet.
        cited: its sentences that are carried by passages, as far as it has come.
    """

    def __init__(self, message_id: MessageId, marks: ReasoningMarks) -> None:
        self.message_id = message_id
        self.text = ""
        self.reasoning = ""
        self.tokens: list[Token] = []
        self.steps: list[FunctionStep] = []
        self.took_back = False
        self.cited: tuple[CitedSentence, ...] = ()
        self._splitter = ReasoningSplitter(marks)
        self._citations: Marks | None = None

    def sets_no_citations(self, highest: int) -> None:
        """Leave out the numbers of passages that the model writes by itself: what carries a sentence, the program says."""
        self._citations = Marks(highest)

    def add(self, text: str, *, control: bool = False) -> list[tuple[str, bool]]:
        return self._take(self._splitter.feed(text, control=control))

    def end(self, text: str) -> list[tuple[str, bool]]:
        pieces = [*self.add(text), *self._take(self._splitter.finish())]
        if self._citations is not None and (rest := self._citations.finish()):
            self.text += rest
            pieces.append((rest, False))
        return pieces

    def _take(self, pieces: list[tuple[str, bool]]) -> list[tuple[str, bool]]:
        if self._splitter.takes_back():
            self.text, self.took_back = "", True
        if self._citations is not None:
            told = [(piece if thought else self._citations.feed(piece), thought) for piece, thought in pieces]
            pieces = [piece for piece in told if piece[0]]
        for piece, is_reasoning in pieces:
            if is_reasoning:
                self.reasoning += piece
            else:
                self.text += piece
        return pieces


class TurnRunner:
    """Writes replies, one at a time.

    Args:
        compute: held while the model evaluates, so that the embedder keeps off the cores.
        floor: of whoever speaks while a reply is written.
        clock: Unix seconds.
    """

    def __init__(
        self,
        *,
        storage: Worker,
        conversations: Conversations,
        engine: Engine,
        notes: Notes,
        functions: MemoryFunctions,
        tools: ToolTurns,
        checks: Checks,
        answer_check: AnswerCheck,
        compute: threading.Lock,
        floor: Floor,
        publish: Publish,
        logs: PromptLogs,
        states: States,
        answering: Answering,
        settings: SettingsFile,
        pictures: PictureNotes,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._pictures = pictures
        self._answering = answering
        self._settings = settings
        self._storage = storage
        self._conversations = conversations
        self._engine = engine
        self._notes = notes
        self._functions = functions
        self._tools = tools
        self._checks = checks
        self._answer_check = answer_check
        self._compute = compute
        self._floor = floor
        self._publish = publish
        self._logs = logs
        self._states = states
        self._clock = clock
        # Held while a piece of the reply is added and told, so that `overlay` sees both or neither.
        self._telling = threading.Lock()
        self._live: _Reply | None = None

    @contextmanager
    def overlay(self, messages: Sequence[Message]) -> Iterator[tuple[Message, ...]]:
        """The messages with all that was told of the streaming reply; nothing more is told inside the block.

        The store is a moment behind: without this a listing would lack words that were told already and
        are never told again.
        """
        with self._telling:
            live = self._live
            yield tuple(
                message
                if live is None or message.id != live.message_id
                else msgspec.structs.replace(
                    message, text=live.text, reasoning=live.reasoning, steps=tuple(live.steps), cited=live.cited
                )
                for message in messages
            )

    def forget(self, conversation_id: ConversationId) -> None:
        """A reply that waited for a tool won't go on: what the prompt has of it isn't what is kept. On the model worker."""
        self._logs.drop(conversation_id)

    def run(self, turn: Turn, model: LanguageModel) -> Message:
        """Write the reply of a turn, or begin to: it may have to wait for a tool, and is run again then.

        Returns:
            The finished reply as it was stored: complete, stopped, interrupted or failed. Streaming: `turn.waits` says for what.

        Raises:
            NotFound: the conversation was deleted meanwhile.
        """
        started = time.monotonic()
        self._engine.generating(True)
        try:
            return self._run(turn, model, started)
        finally:
            self._engine.generating(False)

    def _run(self, turn: Turn, model: LanguageModel, started: float) -> Message:
        reply = _Reply(turn.reply.id, model.frames.reasoning)
        stats = TurnStats(context_length=model.context_length)
        problem = None
        turn.waits = None
        try:
            functions = self._states.has_functions(turn.conversation_id, model)
            self._states.enter(turn.conversation_id, model)
            persona = self._answering.of(turn.conversation_id)
            log_, expected, tools = self._prompt(turn, model, functions, persona)
            if turn.told and turn.written is None:
                reply.sets_no_citations(len(turn.told))
            self._live = reply
            if turn.written is not None:
                status, stats = self._write(turn, turn.written, model, log_, reply, started)
            else:
                waits = self._take_steps(turn, model, log_, reply, tools, functions=functions)
                if waits is not None:
                    return self._wait(turn, waits)
                sampling = self._sampling(model, persona)
                status, stats = self._generate(turn, model, log_, reply, started, turn.spent, expected, sampling)
        except NotFound:
            self._states.forget(turn.conversation_id)
            raise
        except RememoraError as error:
            self._logs.drop(turn.conversation_id)
            status = MessageStatus.FAILED
            if isinstance(error, ServerLost) and (reply.text or reply.reasoning):
                status = MessageStatus.INTERRUPTED
            problem = error.problem
        finally:
            self._live = None
        return self._finish(turn, reply, status, stats, problem, model.name)

    def _take_steps(
        self,
        turn: Turn,
        model: LanguageModel,
        log_: PromptLog,
        reply: _Reply,
        tools: TurnTools | None,
        *,
        functions: bool,
    ) -> ToolCall | None:
        """Let the model call memory functions and tools before it answers; each step is on disk before the next one.

        Returns:
            The call that the reply waits for.
        """
        if not functions and tools is None:
            return None
        made = self._tools.made(turn.reply, functions=functions)
        with self._telling:
            reply.steps += [step for step in made if isinstance(step, FunctionStep)]

        def keep(taken: Taken) -> None:
            self._storage.call(lambda: self._conversations.add_step(reply.message_id, taken.step, taken.sources))
            with self._telling:
                reply.steps.append(taken.step)
                self._publish(
                    StepTaken(conversation_id=turn.conversation_id, message_id=reply.message_id, step=taken.step)
                )

        memory = self._functions.for_turn(
            turn.user,
            turn.reply,
            budget_tokens=model.context_length // 8,
            count_tokens=lambda part: len(model.tokenize(part)),
        )
        spent = take_steps(
            model,
            log_,
            turn.user.text,
            memory if functions else None,
            tools=tools,
            made=made,
            stop=turn.stop,
            compute=self._compute,
            keep=keep,
            on_prefill=partial(self._evaluated, turn),
            said=self._said_before(log_, turn.user.id, _SAID_BEFORE) if tools is not None else (),
        )
        turn.spent.evaluated_tokens += spent.evaluated_tokens
        turn.spent.generated_tokens += spent.generated_tokens
        return spent.waits

    def _said_before(self, log_: PromptLog, message_id: MessageId, most: int | None = None) -> list[str]:
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

    def _wait(self, turn: Turn, call: ToolCall) -> Message:
        """The reply waits for a tool; its turn in the prompt is put together again when it goes on."""
        waiting = self._storage.call(
            lambda: self._conversations.write_reply(
                turn.reply.id, text="", reasoning="", status=MessageStatus.STREAMING
            )
        )
        turn.waits = call
        return waiting

    def _sampling(self, model: LanguageModel, persona: Persona | None) -> Sampling:
        """How a reply is drawn: as is best for the model, over that the user's choice for it, over that the persona's."""
        for_model = self._settings.current.sampling.get(self._engine.choice or "", SamplingChoice())
        return chosen(model.sampling, for_model, persona.sampling if persona is not None else SamplingChoice())

    def _prompt(
        self, turn: Turn, model: LanguageModel, functions: bool, persona: Persona | None
    ) -> tuple[PromptLog, Expected | None, TurnTools | None]:
        """What the model is to go on from, what is expected of its reply, and the tools it is told of."""
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
        tool_note = tools.note if tools is not None else ""
        shown = self._pictures.of(self._shown(turn.user), text, model)
        if note.told and note.written is None:
            turn.citing = Citing(note.told, text, note.beside_documents, self._answer_check.replies)
        # Documents, tools, pictures and the profile come on top of what recall may take.
        self._make_room(turn, log_, len(model.tokenize(note.text + shown.note + tool_note + text)) + len(shown.seen))
        turn.reply = msgspec.structs.replace(
            turn.reply, status=MessageStatus.STREAMING, recalled=note.recalled, passages=len(note.told)
        )
        self._publish(MessageChanged(message=turn.reply))
        if note.erased:
            # What was forgotten may stand in earlier notes, which the store has blanked.
            self._states.forget_all()
            log_ = self._logs.of(turn.user, model, functions=functions)
        shortened = log_.ask(turn.user.id, text, note.text + shown.note + tool_note, shown.seen)
        if shortened:
            self._publish(
                NoticeRaised(
                    problem=Problem(
                        code="message_shortened",
                        what="Your message is longer than the model can read at once.",
                        safe="It is kept whole in the conversation.",
                        next_step="The model was given its beginning and its end. "
                        "To have all of it read, send it in several parts.",
                    )
                )
            )
        if note.doubt is not None and not shortened and tools is None:
            with self._compute:
                turn.written = self._answer_check.silent(
                    text, note.text, note.told, note.doubt, model, log_, turn.stop, partial(self._told_prefill, turn)
                )
            if turn.written is not None:
                turn.citing = None
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
        if not checks:
            return log_, None, tools
        conversation_id = turn.user.conversation_id
        wishes = [
            # All of it: "from now on in French" may have been said long ago.
            *self._said_before(log_, turn.user.id),
            known_in(log_.system),
            *self._storage.call(lambda: self._logs.wishes(conversation_id)),
        ]
        return log_, self._checks.expected(text, note.text, persona, wishes), tools

    def _shown(self, asked: Message) -> Sequence[PictureWords]:
        """The pictures of a message, as they were read by now."""
        if not asked.pictures:
            return ()
        return self._storage.call(lambda: self._conversations.pictures.words([asked.id])).get(asked.id, ())

    def _told_prefill(self, turn: Turn, done: int, total: int) -> None:
        turn.checked = done
        self._evaluated(turn, done, total)

    def _evaluated(self, turn: Turn, done: int, total: int) -> None:
        """While `compute` is held."""
        self._publish(PromptEvaluated(message_id=turn.reply.id, done=done, total=total))
        self._floor.give_way(self._compute, turn.stop)

    def _make_room(self, turn: Turn, log_: PromptLog, tokens: int) -> None:
        """Let the oldest turns leave if the window can't hold so much more."""
        if log_.page_out(tokens):
            first = log_.first_message or turn.user.id
            self._storage.call(lambda: self._conversations.prompts.set_paged_out(turn.conversation_id, first))

    def _generate(
        self,
        turn: Turn,
        model: LanguageModel,
        log_: PromptLog,
        reply: _Reply,
        started: float,
        spent: Spent,
        expected: Expected | None,
        sampling: Sampling,
    ) -> tuple[MessageStatus, TurnStats]:
        """Stream the reply into `reply`, saving it as it grows."""
        reply_id = turn.reply.id
        prompt = log_.tokens()
        first_token = first_drawn = saved = waited = 0.0
        evaluated: list[int] = []  # by each beginning
        finished: Finished | None = None

        def begin(first: Sequence[Token]) -> Iterator[Delta | Finished]:
            nonlocal first_drawn
            first_drawn = 0.0
            evaluated.append(0)

            def told(done: int, total: int) -> None:
                evaluated[-1] = done
                self._evaluated(turn, done, total)

            for step in model.generate(
                [*prompt, *first],
                sampling=sampling,
                max_tokens=max(
                    1, min(sampling.longest_reply - len(first), model.context_length - len(prompt) - len(first) - 1)
                ),
                stop=turn.stop,
                on_prefill=told,
            ):
                first_drawn = first_drawn or time.monotonic()
                yield step

        steps = begin(())
        if expected is not None:
            # Spelt out only when there is something to compare.
            opening = partial(_opening, expected, log_, model)
            marks = model.frames.reasoning
            steps = checked(begin, opening, model.tokenize, marks, only_language=expected.only_language)
        with self._compute:
            for step in steps:
                now = time.monotonic()
                if isinstance(step, Delta):
                    first_token = first_token or now
                    reply.tokens.append(step.token)
                else:
                    finished = step
                self._tell(turn, reply, step)
                if now - saved >= _SAVE_EVERY_S and first_token:
                    saved = now
                    self._save_partial(reply_id, reply.text, reply.reasoning)
                waited += self._floor.give_way(self._compute, turn.stop)
        if reply.reasoning and model.frames.reasoning.dropped:
            # As the model's own template has it: else a few thoughts would fill the window.
            log_.answer_text(reply.text)
        else:
            log_.answer(reply.tokens)
            self._logs.drawn(reply.reasoning, reply.text, reply.tokens)
        ended = time.monotonic()
        assert finished is not None, "every generation ends in Finished"
        stats = TurnStats(
            prompt_tokens=finished.usage.prompt_tokens,
            evaluated_tokens=turn.checked
            + spent.evaluated_tokens
            + sum(evaluated[:-1])
            + finished.usage.evaluated_tokens,
            generated_tokens=finished.usage.generated_tokens,
            first_token_s=(first_token or ended) - started,
            generation_s=ended - first_drawn - waited if first_token else 0.0,
            context_length=model.context_length,
        )
        if finished.reason is not FinishReason.STOPPED:
            return MessageStatus.COMPLETE, stats
        return (MessageStatus.INTERRUPTED if turn.quitting else MessageStatus.STOPPED), stats

    def _write(
        self, turn: Turn, written: Written, model: LanguageModel, log_: PromptLog, reply: _Reply, started: float
    ) -> tuple[MessageStatus, TurnStats]:
        """A reply that the program knows by itself; the model only finds it in the prompt when it goes on from there."""
        cited = stored(turn.told)
        self._storage.call(lambda: self._conversations.citations.cite(reply.message_id, cited, written.cited))
        with self._telling:
            reply.text, reply.cited = written.text, written.cited
            self._publish(
                TokensGenerated(conversation_id=turn.conversation_id, message_id=reply.message_id, text=written.text)
            )
        log_.answer_text(written.text)
        return MessageStatus.COMPLETE, TurnStats(
            prompt_tokens=len(log_.tokens()),
            evaluated_tokens=turn.checked,
            generated_tokens=0,
            first_token_s=time.monotonic() - started,
            generation_s=0.0,
            context_length=model.context_length,
        )

    def _tell(self, turn: Turn, reply: _Reply, step: Delta | Finished) -> None:
        with self._telling:
            pieces = reply.add(step.text, control=step.control) if isinstance(step, Delta) else reply.end(step.text)
            if reply.took_back:
                reply.took_back, pieces = False, []
                self._publish(
                    MessageChanged(
                        message=msgspec.structs.replace(
                            turn.reply, text=reply.text, reasoning=reply.reasoning, steps=tuple(reply.steps)
                        )
                    )
                )
            for text, is_reasoning in pieces:
                self._publish(
                    TokensGenerated(
                        conversation_id=turn.conversation_id,
                        message_id=turn.reply.id,
                        text=text,
                        reasoning=is_reasoning,
                    )
                )
            ended = isinstance(step, Finished)
            if turn.citing is not None and (ended or any(_SENTENCE_END.search(text) for text, _ in pieces)):
                self._cite(turn, turn.citing, reply, ended=ended)

    def _cite(self, turn: Turn, citing: Citing, reply: _Reply, *, ended: bool) -> None:
        """Tell what the sentences so far rest on, if that is new."""
        cited = citing.by_words(reply.text, ended=ended)
        if cited.sentences == reply.cited:
            return
        reply.cited = cited.sentences
        told = [turn.told[at] for at in cited.told]
        self._storage.post(
            lambda: self._conversations.citations.cite(reply.message_id, stored(told, cited.citations), cited.sentences)
        )
        if not ended:
            self._publish(
                MessageChanged(
                    message=msgspec.structs.replace(
                        turn.reply,
                        text=reply.text,
                        reasoning=reply.reasoning,
                        steps=tuple(reply.steps),
                        cited=reply.cited,
                    )
                )
            )

    def _save_partial(self, reply_id: MessageId, text: str, reasoning: str) -> None:
        def save() -> None:
            try:
                self._conversations.write_reply(
                    reply_id, text=text, reasoning=reasoning, status=MessageStatus.STREAMING
                )
            except RememoraError as error:
                # Deleted meanwhile, or no space: the end of the turn finds the same and says so.
                log.warning("a partial reply couldn't be saved: %s", error)

        self._storage.post(save)

    def _finish(
        self,
        turn: Turn,
        reply: _Reply,
        status: MessageStatus,
        stats: TurnStats,
        problem: Problem | None,
        model_name: str,
    ) -> Message:
        try:
            return self._storage.call(
                lambda: self._conversations.write_reply(
                    turn.reply.id,
                    text=reply.text,
                    reasoning=reply.reasoning,
                    status=status,
                    stats=stats,
                    problem=problem,
                    model=model_name,
                )
            )
        except StorageError as error:
            # What was written so far stays on the screen; the store has what was saved while it streamed.
            return msgspec.structs.replace(
                turn.reply,
                text=reply.text,
                reasoning=reply.reasoning,
                steps=tuple(reply.steps),
                cited=reply.cited,
                status=MessageStatus.FAILED,
                stats=stats,
                problem=error.problem,
                model=model_name,
            )


def _opening(expected: Expected, log_: PromptLog, model: LanguageModel, begun: str) -> str:
    """See `Expected.opening`."""
    return expected.opening(begun, f"{known_in(log_.system)}\n{model.text(log_.said())}")
