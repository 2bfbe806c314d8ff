"""The loop in which a model calls memory functions before it answers.

Each step asks the model for one JSON object under a grammar: a call, or the choice to answer. The choice to answer is not
kept: it costs a few tokens, and the answer then follows the same prompt as without functions. Calls and results stay
in the prompt, byte for byte, so that later turns evaluate only their own tokens.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

import msgspec

from core.chat.function_calls import OPENING, Call, call_text, grammar, read_call, result_text
from core.chat.functions import Taken, TurnFunctions
from core.chat.prompt import PromptLog
from core.model.base import Finished, LanguageModel, PrefillProgress, Purpose, Token, Usage
from core.records import FunctionStep, Sampling

MOST_STEPS = 8

# After so many repeated calls in a row the model has nothing more to look for.
_MOST_REPEATED = 2

# Greedy, and without a penalty for repeating: what a call names has to be copied exactly.
_SAMPLING = Sampling(temperature=0.0, top_k=1, top_p=1.0, min_p=0.0, repeat_penalty=1.0, seed=0)

# Shares of the window. No call is made with less than the first left, for it, its result and the answer: the summary
# of old turns keeps at least as much free.
_ROOM = 1 / 4
_LONGEST_CALL = 1 / 16


class Spent(msgspec.Struct):
    """What the steps of a turn cost, in tokens."""

    evaluated_tokens: int = 0
    generated_tokens: int = 0


class Choice(msgspec.Struct, frozen=True):
    """What the model wants to do next.

    Attributes:
        call: None: to answer.
        tokens: as they go into the prompt.
        usage: what it cost to know.
    """

    call: Call | None
    tokens: list[Token]
    usage: Usage


def take_steps(
    model: LanguageModel,
    log_: PromptLog,
    asked: str,
    functions: TurnFunctions,
    *,
    stop: threading.Event,
    compute: threading.Lock,
    keep: Callable[[Taken], None],
    on_prefill: PrefillProgress | None = None,
) -> Spent:
    """Let the model call functions until it wants to answer; the log is then ready for the answer.

    Args:
        asked: the user's message, which is the last in the log.
        stop: ends the steps; the answer is not to be written then.
        compute: held while the model evaluates.
        keep: called with each step when it was taken, before the next one.

    Raises:
        ModelError: evaluation failed.
    """
    spent = Spent()
    steps: list[FunctionStep] = []
    # The last call: its result stands in the prompt in one way if another call follows, in another before the answer.
    called: list[Token] = []
    repeated = 0
    while not stop.is_set() and len(steps) < MOST_STEPS and repeated < _MOST_REPEATED:
        prompt = log_.with_step(called, result_text(steps, asked, last=False)) if steps else log_.tokens()
        if model.context_length - len(prompt) < int(_ROOM * model.context_length):
            break
        with compute:
            choice = choose(model, prompt, stop, on_prefill=on_prefill)
        spent.evaluated_tokens += choice.usage.evaluated_tokens
        spent.generated_tokens += choice.usage.generated_tokens
        call = choice.call
        if call is None or stop.is_set():
            break
        if steps:
            log_.take_step(called, result_text(steps, asked, last=False))
        called = choice.tokens
        taken = functions.call(call)
        steps.append(taken.step)
        keep(taken)
        repeated = repeated + 1 if taken.repeated else 0
        if not call.goes_on and not taken.step.failed:
            break
    if steps:
        log_.take_step(called, result_text(steps, asked, last=True))
    return spent


def restore_steps(
    log_: PromptLog, tokenize: Callable[[str], list[Token]], asked: str, steps: Sequence[FunctionStep]
) -> None:
    """Put the steps of an earlier session's reply into the log, as they stood there."""
    for number, step in enumerate(steps, start=1):
        result = result_text(steps[:number], asked, last=number == len(steps))
        log_.take_step(tokenize(call_text(step)), result)


def choose(
    model: LanguageModel,
    prompt: Sequence[Token],
    stop: threading.Event,
    *,
    purpose: Purpose = Purpose.CHAT,
    on_prefill: PrefillProgress | None = None,
) -> Choice:
    """Have the model take the next step.

    Args:
        prompt: up to where its reply would begin.
    """
    opening = model.tokenize(OPENING)
    text = ""
    tokens = list(opening)
    finished: Finished | None = None
    for item in model.generate(
        [*prompt, *opening],
        sampling=_SAMPLING,
        max_tokens=int(_LONGEST_CALL * model.context_length),
        stop=stop,
        purpose=purpose,
        grammar=grammar(),
        on_prefill=on_prefill,
    ):
        text += item.text
        if isinstance(item, Finished):
            finished = item
        else:
            tokens.append(item.token)
    assert finished is not None, "every generation ends in Finished"
    return Choice(read_call(text), tokens, finished.usage)
