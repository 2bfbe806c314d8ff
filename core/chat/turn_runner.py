"""Runs a turn: recall, prompt, steps, generation, saving."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from functools import partial

from core.chat.check import Expected, checked
from core.chat.functions import MemoryFunctions
from core.chat.head import known_in
from core.chat.live_reply import LiveReply, ReplyStream
from core.chat.personas import Answering
from core.chat.prompt import PromptLog
from core.chat.prompt_logs import PromptLogs
from core.chat.states import States
from core.chat.tools import take_steps
from core.chat.turn import Turn
from core.chat.turn_prompt import TurnPrompt, TurnPrompts
from core.chat.turn_tools import ToolTurns
from core.documents.replies import Written
from core.engine import Engine
from core.errors import NotFound, RememoraError, ServerLost
from core.model.base import Delta, Finished, FinishReason, LanguageModel, Token
from core.model.sampling import chosen
from core.records import (
    ConversationId,
    FunctionStep,
    Message,
    MessageStatus,
    Persona,
    Sampling,
    SamplingChoice,
    ToolCall,
    TurnStats,
)
from core.settings import SettingsFile
from core.storage.conversations import Conversations
from core.worker import Worker

# Of the messages before, a call may take its words from so many.
_SAID_BEFORE = 4


class TurnRunner:
    """Writes replies, one at a time, on the model worker.

    Args:
        compute: held while the model evaluates, so that the embedder keeps off the cores.
    """

    def __init__(
        self,
        *,
        storage: Worker,
        conversations: Conversations,
        engine: Engine,
        prompts: TurnPrompts,
        functions: MemoryFunctions,
        tools: ToolTurns,
        stream: ReplyStream,
        logs: PromptLogs,
        states: States,
        answering: Answering,
        settings: SettingsFile,
        compute: threading.Lock,
    ) -> None:
        self._storage = storage
        self._conversations = conversations
        self._engine = engine
        self._prompts = prompts
        self._functions = functions
        self._tools = tools
        self._stream = stream
        self._logs = logs
        self._states = states
        self._answering = answering
        self._settings = settings
        self._compute = compute

    def overlay(self, messages: Sequence[Message]) -> AbstractContextManager[tuple[Message, ...]]:
        """See `ReplyStream.overlay`. Callable from any thread."""
        return self._stream.overlay(messages)

    def forget(self, conversation_id: ConversationId) -> None:
        """A reply that waited for a tool won't go on: what the prompt has of it isn't what is kept."""
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
        reply = LiveReply(turn, model.frames.reasoning)
        stats = TurnStats(context_length=model.context_length)
        problem = None
        turn.waits = None
        try:
            functions = self._states.has_functions(turn.conversation_id, model)
            self._states.enter(turn.conversation_id, model)
            persona = self._answering.of(turn.conversation_id)
            prompt = self._prompts.of(turn, model, persona, functions=functions)
            if turn.told and turn.written is None:
                reply.sets_no_citations(len(turn.told))
            self._stream.begin(reply)
            if turn.written is not None:
                status, stats = self._write(reply, turn.written, model, prompt.log, started)
            else:
                waits = self._take_steps(reply, model, prompt, functions=functions)
                if waits is not None:
                    return self._wait(turn, waits)
                sampling = self._sampling(model, persona)
                status, stats = self._generate(reply, model, prompt.log, started, prompt.expected, sampling)
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
            self._stream.end()
        return self._stream.finish(reply, status, stats, problem, model.name)

    def _take_steps(
        self, reply: LiveReply, model: LanguageModel, prompt: TurnPrompt, *, functions: bool
    ) -> ToolCall | None:
        """Let the model call memory functions and tools before it answers; each step is on disk before the next one.

        Returns:
            The call that the reply waits for.
        """
        turn, tools = reply.turn, prompt.tools
        if not functions and tools is None:
            return None
        made = self._tools.made(turn.reply, functions=functions)
        self._stream.took_before(reply, [step for step in made if isinstance(step, FunctionStep)])
        memory = self._functions.for_turn(
            turn.user,
            turn.reply,
            budget_tokens=model.context_length // 8,
            count_tokens=lambda part: len(model.tokenize(part)),
        )
        spent = take_steps(
            model,
            prompt.log,
            turn.user.text,
            memory if functions else None,
            tools=tools,
            made=made,
            stop=turn.stop,
            compute=self._compute,
            keep=partial(self._stream.take_step, reply),
            on_prefill=partial(self._stream.evaluated, turn),
            said=self._prompts.said_before(prompt.log, turn.user.id, _SAID_BEFORE) if tools is not None else (),
        )
        turn.spent.evaluated_tokens += spent.evaluated_tokens
        turn.spent.generated_tokens += spent.generated_tokens
        return spent.waits

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

    def _generate(
        self,
        reply: LiveReply,
        model: LanguageModel,
        log_: PromptLog,
        started: float,
        expected: Expected | None,
        sampling: Sampling,
    ) -> tuple[MessageStatus, TurnStats]:
        """Stream the reply."""
        turn = reply.turn
        prompt = log_.tokens()
        first_token = first_drawn = waited = 0.0
        evaluated: list[int] = []  # by each beginning
        finished: Finished | None = None

        def begin(first: Sequence[Token]) -> Iterator[Delta | Finished]:
            nonlocal first_drawn
            first_drawn = 0.0
            evaluated.append(0)

            def told(done: int, total: int) -> None:
                evaluated[-1] = done
                self._stream.evaluated(turn, done, total)

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
                if isinstance(step, Delta):
                    first_token = first_token or time.monotonic()
                    reply.tokens.append(step.token)
                else:
                    finished = step
                self._stream.take(reply, step)
                waited += self._stream.give_way(turn)
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
            + turn.spent.evaluated_tokens
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
        self, reply: LiveReply, written: Written, model: LanguageModel, log_: PromptLog, started: float
    ) -> tuple[MessageStatus, TurnStats]:
        """A reply that the program knows by itself; the model only finds it in the prompt when it goes on from there."""
        self._stream.write(reply, written)
        log_.answer_text(written.text)
        return MessageStatus.COMPLETE, TurnStats(
            prompt_tokens=len(log_.tokens()),
            evaluated_tokens=reply.turn.checked,
            generated_tokens=0,
            first_token_s=time.monotonic() - started,
            generation_s=0.0,
            context_length=model.context_length,
        )


def _opening(expected: Expected, log_: PromptLog, model: LanguageModel, begun: str) -> str:
    """See `Expected.opening`."""
    return expected.opening(begun, f"{known_in(log_.system)}\n{model.text(log_.said())}")
