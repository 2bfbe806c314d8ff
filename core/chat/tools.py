"""The loop in which a model calls memory functions and tools before it answers.

Each step asks the model for one JSON object under a grammar: a call, or the choice to answer. The choice to answer is not
kept: it costs a few tokens, and the answer then follows the same prompt as without functions. Calls and results stay
in the prompt, byte for byte, so that later turns evaluate only their own tokens.

A memory function is carried out at once. A tool may have to be asked for, and may take its time: the loop ends there, the model is
free, and the reply goes on with another loop over the steps that were taken.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Sequence
from typing import Protocol

import msgspec

from core.chat.function_calls import OPENING, Call, grammar, read_call
from core.chat.functions import Taken, TurnFunctions
from core.chat.prompt import PromptLog
from core.chat.tool_steps import Step, Wish, after_step, ends_steps, misfit_text, named, read_wish, step_text
from core.model.base import Finished, LanguageModel, PrefillProgress, Purpose, Token
from core.records import Sampling, Tool, ToolCall, ToolCallPhase
from core.storage.tool_calls import MadeCall
from core.tools import arguments

MOST_STEPS = 8

# After so many repeated calls in a row the model has nothing more to look for.
_MOST_REPEATED = 2

# Greedy, and without a penalty for repeating: what a call names has to be copied exactly.
_SAMPLING = Sampling(temperature=0.0, top_k=1, top_p=1.0, min_p=0.0, repeat_penalty=1.0, seed=0)

# Shares of the window. No call is made with less than the first left, for it, its result and the answer: the summary
# of old turns keeps at least as much free. Arguments may be a text to write.
_ROOM = 1 / 4
_LONGEST_CALL = 1 / 16
_LONGEST_ARGUMENTS = 1 / 8


class TurnTools(Protocol):
    """The tools that a turn tells of.

    Attributes:
        tools: those.
        surely: something is to be done without a doubt: the first step is a call.
        asked_for: names of those that some part of the message surely asks for: none of them is left out.
    """

    @property
    def tools(self) -> Sequence[Tool]: ...

    @property
    def surely(self) -> bool: ...

    @property
    def asked_for(self) -> Collection[str]: ...

    def misfit(self, wish: Wish) -> str:
        """Why it can't be called so; empty if it can."""
        ...

    def want(self, wish: Wish, position: int) -> MadeCall:
        """Keep a call. It has ended if it can't be made; else the reply waits."""
        ...


class Spent(msgspec.Struct):
    """What the steps of a turn cost, in tokens.

    Attributes:
        waits: the call that the reply waits for; the log isn't ready for the answer then.
    """

    evaluated_tokens: int = 0
    generated_tokens: int = 0
    waits: ToolCall | None = None


class Choice(msgspec.Struct, frozen=True):
    """What the model wants to do next.

    Attributes:
        call: None: to answer.
        tokens: as they go into the prompt.
        evaluated, generated: what it cost to know, in tokens.
    """

    call: Call | Wish | None
    tokens: list[Token]
    evaluated: int
    generated: int


def take_steps(
    model: LanguageModel,
    log_: PromptLog,
    asked: str,
    functions: TurnFunctions | None,
    *,
    stop: threading.Event,
    compute: threading.Lock,
    keep: Callable[[Taken], None],
    tools: TurnTools | None = None,
    made: Sequence[Step] = (),
    on_prefill: PrefillProgress | None = None,
    purpose: Purpose = Purpose.CHAT,
    window: int | None = None,
    said: Sequence[str] = (),
) -> Spent:
    """Let the model call functions until it wants to answer; the log is then ready for the answer.

    Args:
        asked: the user's message, which is the last in the log.
        functions: the memory functions; None: the prompt doesn't tell of them.
        stop: ends the steps; the answer is not to be written then.
        compute: held while the model evaluates.
        keep: called with each step when it was taken, before the next one.
        tools: None: the prompt tells of none.
        made: the steps that were taken before.
        purpose: whose attention state the steps are taken in; `window`: how many tokens that holds, if fewer than the model's.
        said: what arguments may be copied from, beside the message and the results.

    Raises:
        ModelError: evaluation failed.
    """
    window = window or model.context_length
    spent = Spent()
    steps = list(made)
    for number in range(1, len(steps)):
        log_.take_step(model.tokenize(step_text(steps[number - 1])), after_step(steps[:number], asked, last=False))
    # The last call: its result stands in the prompt in one way if another call follows, in another before the answer.
    called = model.tokenize(step_text(steps[-1])) if steps else []
    repeated = 0
    told = tools.tools if tools is not None else ()
    surely = tools is not None and tools.surely

    def next_step(prompt: Sequence[Token], some: Sequence[Tool], *, answer: bool) -> Choice:
        with compute:
            choice = choose(
                model,
                prompt,
                stop,
                tools=some,
                functions=functions is not None and some is told,
                answer=answer,
                purpose=purpose,
                window=window,
                said=[asked, *(one.call.result for one in steps if isinstance(one, MadeCall)), *said],
                on_prefill=on_prefill,
            )
        spent.evaluated_tokens += choice.evaluated
        spent.generated_tokens += choice.generated
        return choice

    def fitting(prompt: Sequence[Token], some: Sequence[Tool], *, answer: bool = True) -> Choice:
        choice = next_step(prompt, some, answer=answer)
        if tools is not None and isinstance(choice.call, Wish) and (why := tools.misfit(choice.call)):
            # Once more, with the error in words; what was wrong leaves no trace in the prompt.
            choice = next_step([*prompt, *_misfit(model, choice, why)], some, answer=answer)
        return choice

    callable_ = bool(told) or functions is not None
    while (
        callable_
        and not stop.is_set()
        and len(steps) < MOST_STEPS
        and repeated < _MOST_REPEATED
        and not ends_steps(steps)
    ):
        prompt = log_.with_step(called, after_step(steps, asked, last=False)) if steps else log_.tokens()
        if window - len(prompt) < int(_ROOM * window):
            break
        choice = fitting(prompt, told, answer=bool(steps) or not (surely and told))
        repeats = isinstance(choice.call, Wish) and _was_made(choice.call, steps)
        if (steps or surely) and not stop.is_set() and (repeats or choice.call is None):
            # A small model stops after the first of several things, and where it looked in vain it looks again.
            if left := _left(tools, steps):
                choice = fitting(prompt, left, answer=False)
            elif isinstance(choice.call, Wish):
                choice = fitting(prompt, [tool for tool in told if tool.name != choice.call.tool])
        call = choice.call
        if call is None or stop.is_set() or (isinstance(call, Wish) and _was_made(call, steps)):
            break
        if steps:
            log_.take_step(called, after_step(steps, asked, last=False))
        called = choice.tokens
        if isinstance(call, Wish):
            assert tools is not None, "only told tools can be wished for"
            wanted = tools.want(call, len(steps))
            steps.append(wanted)
            if wanted.call.phase in (ToolCallPhase.ASKING, ToolCallPhase.RUNNING):
                spent.waits = wanted.call
                return spent
            continue
        assert functions is not None, "the grammar lets only told functions through"
        taken = functions.call(call)
        steps.append(taken.step)
        keep(taken)
        repeated = repeated + 1 if taken.repeated else 0
        if not call.goes_on and not taken.step.failed:
            break
    if steps:
        log_.take_step(called, after_step(steps, asked, last=True))
    return spent


def restore_steps(log_: PromptLog, tokenize: Callable[[str], list[Token]], asked: str, steps: Sequence[Step]) -> None:
    """Put the steps of an earlier session's reply into the log, as they stood there."""
    for number, step in enumerate(steps, start=1):
        result = after_step(steps[:number], asked, last=number == len(steps))
        log_.take_step(tokenize(step_text(step)), result)


def choose(
    model: LanguageModel,
    prompt: Sequence[Token],
    stop: threading.Event,
    *,
    tools: Sequence[Tool] = (),
    functions: bool = True,
    said: Sequence[str] = (),
    answer: bool = True,
    purpose: Purpose = Purpose.CHAT,
    window: int | None = None,
    on_prefill: PrefillProgress | None = None,
) -> Choice:
    """Have the model take the next step.

    Args:
        prompt: up to where its reply would begin.
        tools: that may be called.
        functions: memory functions may be called, too.
        said: what arguments that have to be copied are copied from.
        answer: it may choose to answer.
        window: tokens that the attention state holds; None: the model's.
    """
    window = window or model.context_length
    evaluated = generated = 0

    def drawn(tokens: Sequence[Token], rules: str, share: float) -> tuple[str, list[Token]]:
        nonlocal evaluated, generated
        text = ""
        added: list[Token] = []
        finished: Finished | None = None
        for item in model.generate(
            [*prompt, *tokens],
            sampling=_SAMPLING,
            max_tokens=int(share * window),
            stop=stop,
            purpose=purpose,
            grammar=rules,
            on_prefill=on_prefill,
        ):
            text += item.text
            if isinstance(item, Finished):
                finished = item
            else:
                added.append(item.token)
        assert finished is not None, "every generation ends in Finished"
        evaluated += finished.usage.evaluated_tokens
        generated += finished.usage.generated_tokens
        return text, added

    opening = model.tokenize(OPENING)
    text, tokens = drawn(opening, grammar(tools, functions=functions, answer=answer), _LONGEST_CALL)
    tool = named(text, tools)
    if tool is not None and not stop.is_set():
        rules = arguments.grammar(tool.schema, said)
        more, _ = drawn([*opening, *tokens], rules, _LONGEST_ARGUMENTS)
        text += f"{more.strip()}}}"
    wish = read_wish(text, tools)
    if wish is not None:
        # Spelt anew: that is how it is told whenever the prompt is built again.
        return Choice(wish, model.tokenize(wish.written), evaluated, generated)
    return Choice(read_call(text) if functions else None, [*opening, *tokens], evaluated, generated)


def _left(tools: TurnTools | None, steps: Sequence[Step]) -> list[Tool]:
    """The tools that are surely asked for, and weren't called."""
    if tools is None:
        return []
    left = set(tools.asked_for) - {step.call.tool for step in steps if isinstance(step, MadeCall)}
    return [tool for tool in tools.tools if tool.name in left]


def _misfit(model: LanguageModel, choice: Choice, why: str) -> list[Token]:
    frames = model.frames
    return [*choice.tokens, *frames.after_reply, *model.tokenize(misfit_text(why)), *frames.before_reply]


def _was_made(wish: Wish, steps: Sequence[Step]) -> bool:
    """Small models repeat themselves: what was called so already isn't called again."""
    return any(isinstance(step, MadeCall) and step.written == wish.written for step in steps)
