"""Whether a model gets the memory functions: the catalog's word, checked by a probe in idle time."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest

from core import protocol
from core.chat.function_calls import OPENING
from core.model.base import Embedder, Purpose
from core.model.scripted import ScriptedModel
from core.paths import Paths
from tests.unit_core.running_core import RunningCore, ScriptedLoader

Start = Callable[[ScriptedModel], RunningCore]


@pytest.fixture
def start(paths: Paths, embedder: Embedder) -> Iterator[Start]:
    cores: list[RunningCore] = []

    def start_one(model: ScriptedModel) -> RunningCore:
        for earlier in cores:
            earlier.close()
        core = RunningCore(paths, ScriptedLoader(scripted=model), embedder)
        cores.append(core)
        core.hello()
        return core

    yield start_one
    for core in cores:
        core.close()


def able(prompt: str) -> str:
    """Searches when it must, answers when it can."""
    if not prompt.endswith(OPENING):
        return "[]"
    asked = prompt.rpartition("<user>")[2]
    if "boiler" in asked or "dentist" in asked:
        return 'conversation_search", "arguments": {"query": "it"}}'
    return "send_message"


def unable(prompt: str) -> str:
    return 'conversation_search", "arguments": {"query": "it"}}' if prompt.endswith(OPENING) else "[]"


def probes(model: ScriptedModel) -> int:
    return sum(purpose is Purpose.BACKGROUND and text.endswith(OPENING) for purpose, text in model.prompts)


def functions_told(core: RunningCore, functions: bool) -> None:
    core.wait(
        protocol.ModelStateChanged,
        lambda event: event.state.phase in {"ready", "generating"} and event.state.functions is functions,
    )


def test_a_file_nobody_knows_gets_functions_once_it_has_shown_that_it_can(start: Start) -> None:
    model = ScriptedModel(background=able, functions=None, fingerprint="a")
    core = start(model)
    functions_told(core, False)
    core.talk("Hello")
    functions_told(core, True)
    again = ScriptedModel(background=unable, functions=None, fingerprint="a")
    core = start(again)
    # Known from its file: it isn't tried again.
    functions_told(core, True)
    core.talk("Hello")
    core.close()
    assert probes(again) == 0


def test_the_catalogs_word_holds_until_the_model_has_failed(start: Start) -> None:
    core = start(ScriptedModel(background=unable, functions=True, fingerprint="b"))
    functions_told(core, True)
    core.talk("Hello")
    functions_told(core, False)


def test_a_model_the_catalog_rules_out_is_not_tried(start: Start) -> None:
    model = ScriptedModel(background=able, functions=False, fingerprint="c")
    core = start(model)
    functions_told(core, False)
    core.talk("Hello")
    core.close()
    assert probes(model) == 0


def test_the_probe_yields_to_a_message_and_comes_back(start: Start) -> None:
    held, go_on = threading.Event(), threading.Event()

    def hold(purpose: Purpose, said: int) -> None:
        if purpose is Purpose.BACKGROUND and not go_on.is_set():
            held.set()
            assert go_on.wait(120)

    model = ScriptedModel(background=able, functions=None, fingerprint="d", gate=hold)
    core = start(model)
    core.talk("Good morning")
    assert held.wait(120)
    accepted = core.ask(protocol.SendMessage(conversation_id=None, text="Hello"), protocol.MessageAccepted)
    go_on.set()
    core.wait(protocol.TurnFinished, lambda event: event.message_id == accepted.reply_id)
    functions_told(core, True)
