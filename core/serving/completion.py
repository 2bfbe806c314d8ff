"""Writes one answer for another program, token by token, and lets itself be held up between any two of them."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator

import msgspec

from core.chat.reasoning import ReasoningSplitter
from core.errors import RememoraError
from core.model.base import CallMarks, Delta, Finished, FinishReason, LanguageModel, Purpose, Token
from core.model.grammar import Grammar
from core.model.sampling import chosen
from core.model.schema_grammar import schema_grammar
from core.records import Client, Sampling, SamplingChoice
from core.serving.calls import Call, call_grammar, may_be_call, read_calls, read_free_call
from core.serving.faults import Fault, fault_of
from core.serving.prompting import write_prompt
from core.serving.requests import Wanted

# Of a body, for a token: no text has so few tokens that more of it could fit.
_MOST_BYTES = 64


class Said(msgspec.Struct, frozen=True):
    """A piece of the answer, or of the reasoning before it."""

    text: str
    reasoning: bool = False


class Called(msgspec.Struct, frozen=True):
    """A tool is to be called."""

    call: Call


class Ended(msgspec.Struct, frozen=True):
    """The answer is whole.

    Attributes:
        reason: as OpenAI's protocol says it.
        prompt_tokens, held_tokens, written_tokens: of the prompt, those of it that weren't evaluated anew, and of the answer.
    """

    reason: str
    model: str
    prompt_tokens: int
    held_tokens: int
    written_tokens: int


Step = Said | Called | Ended | Fault

# The note that memory adds to what was asked: of a model, in so many tokens at most.
WriteNote = Callable[[LanguageModel, Wanted], str]


class _Stop(threading.Event):
    """While the prompt is read it is set when somebody of more importance waits, too; an answer is held up between two tokens."""

    def __init__(self, awaited: Callable[[], bool]) -> None:
        super().__init__()
        self._awaited = awaited
        self.reading = True

    def is_set(self) -> bool:
        return super().is_set() or (self.reading and self._awaited())


class Completion:
    """One answer.

    Args:
        client: who asked.
        tell: takes each step; called on the model worker. Nothing comes after `Ended` or a `Fault`.
        note: what memory adds; nothing is added if it is empty.
        awaited: somebody of more importance waits for the model.
    """

    def __init__(
        self,
        client: Client,
        wanted: Wanted,
        tell: Callable[[Step], None],
        *,
        note: WriteNote,
        awaited: Callable[[], bool],
    ) -> None:
        self.client = client
        self._wanted = wanted
        self._tell = tell
        self._note = note
        self._stop = _Stop(awaited)
        self._prompt_tokens = self._held_tokens = self._written = 0
        self._called = 0
        self._counted = False
        self._noted = ""
        self._pieces = _Pieces(wanted.stops, self._say)
        self._over = False

    @property
    def cancelled(self) -> bool:
        """Nobody waits for it any more."""
        return threading.Event.is_set(self._stop)

    def cancel(self) -> None:
        """Write no more of it. Callable from any thread."""
        self._stop.set()

    def fail(self, fault: Fault) -> None:
        """It isn't written to its end."""
        if not self._over:
            self._over = True
            self._tell(fault)

    def prepare(self, model: LanguageModel) -> bool:
        """Look for what memory adds. On the model worker, while nothing else waits for what it computes with: it waits for the embedder.
        False: it failed."""
        if self._wanted.size > model.context_length * _MOST_BYTES:
            # Counting its tokens would take seconds, which others would wait for.
            self.fail(
                _too_long(f"The conversation is far longer than the model's window of {model.context_length} tokens.")
            )
            return False
        try:
            self._noted = self._note(model, self._wanted)
        except RememoraError as error:
            self.fail(fault_of(error))
        return not self._over

    def steps(self, model: LanguageModel, choice: SamplingChoice) -> Generator[None]:
        """Write it; at each step it may be left, and gone on with later. On the model worker.

        Args:
            choice: what the user has chosen of how this model's tokens are drawn.
        """
        try:
            yield from self._answer(model, chosen(model.sampling, choice, self._wanted.sampling))
        except Fault as fault:
            self.fail(fault)
        except RememoraError as error:
            self.fail(fault_of(error))

    def _answer(self, model: LanguageModel, sampling: Sampling) -> Generator[None]:
        wanted = self._wanted
        prompt = write_prompt(model, wanted, self._noted)
        self._prompt_tokens = len(prompt.tokens)
        if len(prompt.tokens) >= model.context_length:
            raise _too_long(
                f"The conversation has {len(prompt.tokens)} tokens; the model's window holds {model.context_length}."
            )
        longest = wanted.longest or sampling.longest_reply
        tokens = prompt.tokens
        at_once = [] if prompt.begun else list(model.frames.at_once)
        if wanted.must_call:
            reason = yield from self._call(model, [*tokens, *at_once], prompt.marks, sampling, longest)
        elif wanted.schema is not None:
            grammar = schema_grammar(wanted.schema)
            writer = _Writer(self, model, [*tokens, *at_once], sampling, longest, grammar)
            reason = yield from writer.write(lambda text: self._pieces.feed(text, reasoning=False))
            self._pieces.finish()
        elif wanted.tools:
            reason = yield from self._freely(model, tokens, prompt.marks, sampling, longest)
        else:
            writer = _Writer(self, model, tokens, sampling, longest, splits=not prompt.begun)
            reason = yield from writer.write(lambda text: self._pieces.feed(text, reasoning=False))
            self._pieces.finish()
        if self.cancelled or self._over:
            return
        self._over = True
        self._tell(
            Ended(
                reason="tool_calls" if self._called else reason,
                model=model.name,
                prompt_tokens=self._prompt_tokens,
                held_tokens=self._held_tokens,
                written_tokens=self._written,
            )
        )

    def _freely(
        self, model: LanguageModel, prompt: list[Token], marks: CallMarks, sampling: Sampling, longest: int
    ) -> Generator[None, None, str]:
        """In words, or with calls, as the model sees fit."""
        watch = _CallWatch(marks, lambda text: self._pieces.feed(text, reasoning=False))
        writer = _Writer(self, model, prompt, sampling, longest)
        reason = yield from writer.write(watch.feed, done=lambda: watch.found)
        if watch.found:
            # From here on the grammar holds it to the tools that there are.
            self._pieces.finish()
            left = max(longest - writer.written, 1)
            return (yield from self._call(model, writer.before_answer(watch.before), marks, sampling, left))
        held = watch.finish()
        calls = read_free_call(held, self._wanted.tools)
        for call in calls:
            self._tell_call(call)
        if not calls:
            self._pieces.feed(held, reasoning=False)
        self._pieces.finish()
        return reason

    def _call(
        self, model: LanguageModel, prompt: list[Token], marks: CallMarks, sampling: Sampling, longest: int
    ) -> Generator[None, None, str]:
        grammar = call_grammar(marks, self._wanted.tools, one=self._wanted.one_call)
        written: list[str] = []
        writer = _Writer(self, model, [*prompt, *model.tokenize(marks.opening)], sampling, longest, grammar)
        reason = yield from writer.write(written.append)
        text = "".join(written)
        # Models that say their lines, and servers without grammars, begin with what they were given.
        calls = read_calls(text.removeprefix(marks.opening), marks) or read_free_call(text, self._wanted.tools)
        known = {tool.function.name for tool in self._wanted.tools}
        for call in calls:
            if call.name in known:
                self._tell_call(call)
        if not self._called and reason != "length" and not self.cancelled:
            raise Fault(500, "The model has called no tool.", code="no_call", kind="server_error")
        return reason

    def _tell_call(self, call: Call) -> None:
        self._called += 1
        self._tell(Called(call))

    def _say(self, text: str, reasoning: bool) -> None:
        if not self.cancelled:
            self._tell(Said(text, reasoning))

    # --- for the writers --------------------------------------------------------------------------------------

    @property
    def stop(self) -> _Stop:
        return self._stop

    @property
    def stopped_by_text(self) -> bool:
        """One of the texts came before which the answer ends."""
        return self._pieces.ended

    def reason_with(self, text: str) -> None:
        self._pieces.feed(text, reasoning=True)

    def count(self, finished: Finished) -> None:
        """What reading the prompt has cost; of several generations, the first."""
        if not self._counted:
            self._counted = True
            usage = finished.usage
            self._held_tokens = min(usage.prompt_tokens - usage.evaluated_tokens, self._prompt_tokens)

    def wrote(self) -> None:
        self._written += 1


class _Writer:
    """One generation.

    Attributes:
        written: tokens so far.
    """

    def __init__(
        self,
        completion: Completion,
        model: LanguageModel,
        prompt: list[Token],
        sampling: Sampling,
        longest: int,
        grammar: Grammar | None = None,
        *,
        splits: bool = True,
    ) -> None:
        self._completion = completion
        self._model = model
        self._prompt = prompt
        self._sampling = sampling
        self._longest = longest
        self._grammar = grammar
        self._splits = splits and grammar is None
        self._reasoned: list[Token] = []
        self._answers = False
        self.written = 0

    def before_answer(self, text: str) -> list[Token]:
        """The prompt of what comes behind what was said so far: reasoning, and this text."""
        return [*self._prompt, *self._reasoned, *self._model.tokenize(text)]

    def write(
        self, take: Callable[[str], None], done: Callable[[], bool] = lambda: False
    ) -> Generator[None, None, str]:
        """Hand on the answer as it is written; returns why it ended.

        Args:
            done: no more of it is wanted.
        """
        completion, stop = self._completion, self._completion.stop
        splitter = ReasoningSplitter(self._model.frames.reasoning)
        finished: Finished | None = None
        while finished is None and not completion.cancelled:
            stop.reading = True
            # The prompt may have to be read in several goes; what was read stays.
            steps = self._model.generate(
                self._prompt,
                sampling=self._sampling,
                max_tokens=self._longest,
                stop=stop,
                purpose=Purpose.SERVED,
                grammar=self._grammar,
            )
            try:
                for step in steps:
                    stop.reading = False
                    if isinstance(step, Finished):
                        if step.reason is FinishReason.STOPPED and not completion.cancelled and not self.written:
                            break
                        completion.count(step)
                        finished = step
                        self._take(splitter, step.text, take, end=True)
                        break
                    self.written += 1
                    completion.wrote()
                    self._take(splitter, step.text, take, step=step)
                    if done() or completion.stopped_by_text:
                        return "stop"
                    yield
            finally:
                steps.close()  # type: ignore[attr-defined]
            if finished is None:
                yield
        return "length" if finished is not None and finished.reason is FinishReason.LENGTH else "stop"

    def _take(
        self,
        splitter: ReasoningSplitter,
        text: str,
        take: Callable[[str], None],
        *,
        step: Delta | None = None,
        end: bool = False,
    ) -> None:
        if not self._splits:
            take(text)
            return
        pieces = splitter.feed(text, control=step is not None and step.control)
        if end:
            pieces = [*pieces, *splitter.finish()]
        self._answers = self._answers or any(not reasoning for _, reasoning in pieces)
        if step is not None and not self._answers:
            self._reasoned.append(step.token)
        for said, reasoning in pieces:
            if reasoning:
                self._completion.reason_with(said)
            else:
                take(said)


class _Pieces:
    """Tells an answer on, up to a text before which it is to end; what may be the beginning of one is held back."""

    def __init__(self, stops: tuple[str, ...], tell: Callable[[str, bool], None]) -> None:
        self._stops = stops
        self._tell = tell
        self._held = ""
        self.ended = False

    def feed(self, text: str, *, reasoning: bool) -> None:
        if reasoning or not self._stops:
            if text:
                self._tell(text, reasoning)
            return
        if self.ended:
            return
        self._held += text
        places = [place for stop in self._stops if (place := self._held.find(stop)) >= 0]
        if places:
            self.ended = True
            self._held = self._held[: min(places)]
            self._let_go(len(self._held))
        else:
            self._let_go(len(self._held) - max(_begun(self._held, stop) for stop in self._stops))

    def finish(self) -> None:
        self._let_go(len(self._held))

    def _let_go(self, length: int) -> None:
        told, self._held = self._held[:length], self._held[length:]
        if told:
            self._tell(told, False)


class _CallWatch:
    """Looks for the opening of a call in an answer, and holds back what may be one.

    Attributes:
        found: it is there.
        before: what was said before it.
    """

    def __init__(self, marks: CallMarks, take: Callable[[str], None]) -> None:
        # Models put as much space around it as they like.
        self._opening = marks.opening.strip()
        self._take = take
        self._all = ""
        self._told = 0
        self.found = False
        self.before = ""

    def feed(self, text: str) -> None:
        self._all += text
        place = self._all.find(self._opening, self._told)
        if place >= 0:
            self.found = True
            self.before = self._all[:place]
            self._tell_up_to(place)
        elif not may_be_call(self._all):
            self._tell_up_to(len(self._all) - _begun(self._all, self._opening))

    def finish(self) -> str:
        """What was held back."""
        return self._all[self._told :]

    def _tell_up_to(self, place: int) -> None:
        if place > self._told:
            self._take(self._all[self._told : place])
            self._told = place


def _too_long(why: str) -> Fault:
    return Fault(400, why, param="messages", code="context_length_exceeded")


def _begun(text: str, mark: str) -> int:
    """How many letters at the end of a text may be the beginning of a mark."""
    for length in range(min(len(mark) - 1, len(text)), 0, -1):
        if mark.startswith(text[-length:]):
            return length
    return 0
