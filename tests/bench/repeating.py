"""How much faster text is written that repeats what was said, and that nothing else gets slower for it.

Run as a child: reads a task a line (JSON) from stdin and says `without` and `with` drafts, in tokens/s, of the same reply.
"""

from __future__ import annotations

import json
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from core.model.base import Delta, Token
from core.model.hardware import threads
from core.model.llama import LlamaModel
from core.records import Sampling, Settings
from tests.bench.child import Child, say, say_now
from tests.bench.plan import Plan, progress
from tests.bench.table import Baseline, Goal, Row

_LETTER = """Dear Mrs Weaver,

thank you for your letter of 3 May. We are glad that you will visit our garden on Saturday. The gate opens at nine in the morning, and \
the first tour begins half an hour later. Please bring good shoes, because the paths are wet after the rain. Lunch is served in the \
old barn at noon. If you need a wheelchair, tell us by Thursday, and we will have one ready at the gate.

Yours sincerely,
Tom Fisher"""

_CODE = """def total(items):
    result = 0
    for item in items:
        if item.price > 0:
            result += item.price * item.count
        else:
            print("no price for", item.name)
    retrun result


def average(items):
    return total(items) / len(items)


def report(items):
    for item in items:
        print(item.name, item.price, item.count)
    print("total", total(items))
"""

_REPEATING = (
    f"Write this letter again word for word, but with Sunday in place of Saturday:\n\n{_LETTER}",
    f"Quote from this letter all that the visitor has to know before the visit, word for word:\n\n{_LETTER}",
    f"There is a spelling mistake in this code. Write the whole code again without it:\n\n```python\n{_CODE}```",
)
_OTHER = (
    "Explain step by step how a web browser shows a page, from typing the address on.",
    "Tell me a story about a lighthouse keeper who finds a letter.",
)
_TOKENS = 128


def repeating(plan: Plan) -> list[Row]:
    """Replies with drafts and without, in turn, in one process."""
    shares: dict[Sequence[str], list[float]] = {_REPEATING: [], _OTHER: []}
    speeds: dict[str, list[float]] = {"without": [], "with": []}
    with Child("tests.bench.repeating", str(plan.model)) as child:
        for number in range(plan.repetitions(3)):
            for tasks, found in shares.items():
                for task in tasks:
                    child.tell(json.dumps([task, number % 2 == 0]))
                    figures = {
                        name: child.value(name) for name in (("without", "with") if number % 2 else ("with", "without"))
                    }
                    found.append(figures["with"] / figures["without"])
                    if tasks is _REPEATING:
                        for name, figure in figures.items():
                            speeds[name].append(figure)
            progress(
                f"  round {number + 1}: {median(shares[_REPEATING]):.2f} times as fast, {median(shares[_OTHER]):.2f} elsewhere"
            )
    return [
        Row(
            "rewriting, quoting, mending code",
            median(speeds["with"]),
            "tokens/s",
            None,
            Baseline("one token at a time", median(speeds["without"])),
        ),
        Row("  how many times as fast, median of pairs", median(shares[_REPEATING]), "", Goal(1.5, at_least=True)),
        Row("  other replies", median(shares[_OTHER]), "", Goal(0.98, at_least=True)),
    ]


def main() -> int:
    model = LlamaModel.load(
        Path(sys.argv[1]),
        name="",
        context_length=Settings().context_length,
        sampling=Sampling(),
        threads=threads(),
        on_progress=lambda _: None,
        cancelled=threading.Event(),
    )
    say_now("loaded")
    frames = model.frames
    for line in sys.stdin:
        task, first = json.loads(line)
        prompt = [*frames.start, *model.tokenize("You are a helpful assistant."), *frames.after_system]
        prompt += [*model.tokenize(task), *frames.before_reply]
        _write(model, prompt, 1)
        for drafting in (first, not first):
            model.drafting = drafting
            say("with" if drafting else "without", _write(model, prompt, _TOKENS))
    model.close()
    return 0


def _write(model: LlamaModel, prompt: Sequence[Token], count: int) -> float:
    """Tokens/s from the first to the last of a greedy reply."""
    began, written = 0.0, 0
    for step in model.generate(prompt, sampling=Sampling(temperature=0.0), max_tokens=count, stop=threading.Event()):
        if isinstance(step, Delta):
            began = began or time.perf_counter()
            written += 1
    return (written - 1) / (time.perf_counter() - began)


if __name__ == "__main__":
    sys.exit(main())
