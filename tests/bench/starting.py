"""From the start of the process to the window, to the core, to the model; and what they hold in memory."""

from __future__ import annotations

import json
from statistics import median

import psutil

from tests.bench.child import Child, memory_mb, until_idle
from tests.bench.plan import Plan, choose_starter, progress
from tests.bench.table import Baseline, Goal, Row

_QUESTION = "Name three things that float, in one sentence."
_PROMPT = "<|im_start|>user\nName three things that float.<|im_end|>\n<|im_start|>assistant\n"


def start_times(plan: Plan) -> list[Row]:
    """Medians over several starts on a warm file cache, baselines in between."""
    window, core, model, empty, python, llama = (list[float]() for _ in range(6))
    repetitions = plan.repetitions(6)
    with plan.home() as paths:
        choose_starter(paths)
        for number in range(repetitions + 1):
            progress(f"  start {number} of {repetitions}" if number else "  a start to warm up")
            with Child("tests.bench.window_process") as child:
                painted, welcomed, ready = (child.seconds_to(name) for name in ("painted", "welcomed", "ready"))
            with Child("tests.bench.empty_window") as child:
                empty_painted = child.seconds_to("painted")
            with Child("tests.bench.bare_python") as child:
                started = child.seconds_to("started")
            with Child("tests.bench.bare_loop", str(plan.model)) as child:
                loaded = child.seconds_to("loaded")
            if number:  # the first filled the caches
                window.append(painted)
                core.append(welcomed)
                model.append(ready)
                empty.append(empty_painted)
                python.append(started)
                llama.append(loaded)
    return [
        Row("time to window", median(window), "s", Goal(1.0), Baseline("an empty Qt window", median(empty))),
        Row("time to core ready", median(core), "s", None, Baseline("Python alone", median(python))),
        Row("time to model ready", median(model), "s", None, Baseline("llama.cpp alone", median(llama))),
    ]


def memory(plan: Plan) -> list[Row]:
    """Resident memory after a turn, the model and the embedder loaded and nothing going on."""
    progress("  a turn in the window")
    with plan.home() as paths:
        choose_starter(paths)
        with Child("tests.bench.window_process") as child:
            child.value("ready")
            child.tell(_QUESTION)
            child.value("answered")
            (core_process,) = (one for one in psutil.Process(child.process.pid).children() if "core" in one.cmdline())
            until_idle(core_process)
            app, core = child.memory_mb(), memory_mb(core_process)
    with Child("tests.bench.empty_window") as child:
        child.value("painted")
        empty = child.memory_mb()
    with Child("tests.bench.bare_loop", str(plan.model)) as child:
        child.tell(json.dumps(_PROMPT))
        child.tell("32")
        child.value("tokens_per_s")
        llama = child.memory_mb()
    return [
        Row("memory of the app", app, "MB", Goal(150), Baseline("an empty Qt window", empty)),
        Row("memory of the core, model loaded", core, "MB", None, Baseline("llama.cpp alone", llama)),
    ]
