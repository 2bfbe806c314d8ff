"""How fast other programs are answered: by the core's server, and in turn by llama.cpp's own with the same model."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path
from statistics import median
from typing import Any

import psutil
from openai import OpenAI

from core import protocol
from core.model.hardware import threads
from core.records import LearningMode, Settings
from tests.bench.child import until_idle
from tests.bench.plan import Plan, progress
from tests.bench.table import Baseline, Goal, Row
from tests.end_to_end.core_process import CoreProcess
from tests.servers.child import llama_server, llama_server_program
from tests.starter_model import STARTER

_ASKED: Any = [
    {"role": "system", "content": "You are a helpful assistant."},
    {"role": "user", "content": "Explain step by step how a web browser shows a page. Be very detailed."},
]
_TOKENS = 128


def served(plan: Plan) -> list[Row]:
    """Tokens/s that OpenAI's client gets, greedy, from the first one to the last."""
    program = llama_server_program()
    if program is None:
        progress("  no llama-server here; `make llama-server` builds one")
    ours: list[float] = []
    theirs: list[float] = []
    with (
        plan.home(),
        tempfile.TemporaryDirectory(prefix="rememora-bench-") as folder,
        CoreProcess("--model", STARTER) as core,
    ):
        core.hello()
        core.ready()
        core.ask(protocol.ChangeSettings(learning=LearningMode.OFF), protocol.Done)
        core.ask(protocol.SetServing(on=True), protocol.Done)
        key = core.ask(protocol.AddClient(name="Bench"), protocol.ClientAdded).key
        address = core.ask(protocol.ListClients(), protocol.ClientsListed).serving.address
        count = threads()
        options = ["--ctx-size", str(Settings().context_length), "--parallel", "1"]
        options += ["--threads", str(count.decode), "--threads-batch", str(count.prefill)]
        other = None if program is None else llama_server(program, plan.model, Path(folder), *options)
        places = [(address, ours), *([] if other is None else [(f"{other.address}/v1", theirs)])]
        try:
            for place, _ in places:
                _tokens_per_s(place, key)  # each has run once now
            for number in range(plan.repetitions(9)):
                # Each goes first as often as second: what else the machine does hits both alike.
                for place, figures in places if number % 2 else reversed(places):
                    until_idle(psutil.Process(core.process.pid))
                    figures.append(_tokens_per_s(place, key))
                progress(f"  {number + 1}: {', '.join(f'{figures[-1]:.1f}' for _, figures in places)} tokens/s")
        finally:
            if other is not None:
                other.kill()
    if not theirs:
        return [Row("answer for a program", median(ours), "tokens/s")]
    share = median(mine / other for mine, other in zip(ours, theirs, strict=True))
    return [
        Row("answer for a program", median(ours), "tokens/s", None, Baseline("llama.cpp's server", median(theirs))),
        Row("  share of it, median of pairs", share, "", Goal(0.95, at_least=True)),
    ]


def _tokens_per_s(address: str, key: str) -> float:
    moments: list[float] = []
    written = 0
    with OpenAI(base_url=address, api_key=key, timeout=600, max_retries=0) as client:
        for chunk in client.chat.completions.create(
            model="any",
            messages=_ASKED,
            max_tokens=_TOKENS,
            temperature=0,
            stream=True,
            stream_options={"include_usage": True},
        ):
            if chunk.choices and chunk.choices[0].delta.content:
                moments.append(time.perf_counter())
            if chunk.usage is not None:
                written = chunk.usage.completion_tokens
    return (written - 1) / (moments[-1] - moments[0])
