"""The model leaves memory after idle minutes, and comes back when it is wanted; adapters beside it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from core import protocol
from core.errors import ModelError
from core.model.base import Embedder, LanguageModel, Purpose
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.records import Adapter, LearningMode, MemoryKind, MessageStatus, ModelPhase
from tests.unit_core.model.test_llama_adapters import lora
from tests.unit_core.model.tiny_models import tiny_model
from tests.unit_core.running_core import RunningCore, ScriptedLoader

# Of an idle minute of the settings, in seconds.
MINUTE_S = 0.2

Start = Callable[..., RunningCore]


class KnowingLoader(ScriptedLoader):
    """Remembers the adapters of each load, and refuses those that are called `wrong`."""

    def __init__(self, **models: ScriptedModel) -> None:
        super().__init__(**models)
        self.loads: list[tuple[Adapter, ...]] = []
        self.windows: list[object] = []
        self.longest = 1_000_000

    def load(self, choice: str, **options: object) -> LanguageModel:
        adapters = options["adapters"]
        assert isinstance(adapters, tuple)
        self.loads.append(adapters)
        self.windows.append(options["context_length"])
        if int(str(options["context_length"])) > self.longest:
            raise ModelError("It needs more memory than is free.", safe="Nothing was changed.")
        if any("wrong" in adapter.path for adapter in adapters):
            choice = "missing"
        return super().load(choice, **options)  # type: ignore[arg-type]


@pytest.fixture
def model() -> ScriptedModel:
    return ScriptedModel()


@pytest.fixture
def loader(model: ScriptedModel) -> KnowingLoader:
    return KnowingLoader(scripted=model)


@pytest.fixture
def core(paths: Paths, embedder: Embedder, loader: KnowingLoader) -> Iterator[RunningCore]:
    core = RunningCore(paths, loader, embedder, minute_s=MINUTE_S)
    core.hello()
    core.ready()
    yield core
    core.close()


def phase(core: RunningCore, wanted: ModelPhase) -> None:
    core.wait(protocol.ModelStateChanged, lambda event: event.state.phase is wanted)


def resting(core: RunningCore) -> None:
    core.seen.clear()
    core.ask(protocol.ChangeSettings(unload_minutes=1), protocol.Done)
    phase(core, ModelPhase.RESTING)


def test_after_idle_minutes_it_rests_and_typing_brings_it_back(core: RunningCore, model: ScriptedModel) -> None:
    resting(core)
    assert model.closed
    told = core.wait(protocol.ModelStateChanged, lambda event: event.state.phase is ModelPhase.RESTING)
    assert told.state.name == "Scripted"
    core.seen.clear()
    core.ask(protocol.WakeModel(), protocol.Done)
    phase(core, ModelPhase.LOADING)
    phase(core, ModelPhase.READY)
    assert core.reply_to(core.talk("Hello")).text.endswith("Hello")


def test_a_message_wakes_it_too_and_is_answered(core: RunningCore) -> None:
    first = core.talk("Hello")
    resting(core)
    reply = core.reply_to(core.talk("Still there?", first.conversation_id))
    assert (reply.text[-12:], reply.status) == ("Still there?", MessageStatus.COMPLETE)


def test_it_rests_again_and_again(core: RunningCore) -> None:
    resting(core)
    for _ in range(2):
        core.seen.clear()
        core.talk("Hello")
        phase(core, ModelPhase.RESTING)


def test_off_means_never(core: RunningCore, model: ScriptedModel) -> None:
    core.ask(protocol.ChangeSettings(unload_minutes=1), protocol.Done)
    core.ask(protocol.ChangeSettings(unload_minutes=0), protocol.Done)
    assert not threading.Event().wait(3 * MINUTE_S)
    core.idle()
    assert not model.closed


@pytest.mark.usefixtures("doubtful")
def test_what_is_to_be_learned_is_learned_before(core: RunningCore, model: ScriptedModel) -> None:
    core.ask(protocol.AddMemory(text="You live in Lisbon", kind=MemoryKind.PLACE), protocol.MemorySaved)
    core.indexed()

    def hold(purpose: Purpose, said: int) -> None:
        threading.Event().wait(2 * MINUTE_S if purpose is Purpose.BACKGROUND and not said else 0)

    model.gate = hold
    core.ask(protocol.ChangeSettings(unload_minutes=1, learning=LearningMode.AUTOMATIC), protocol.Done)
    core.talk("I moved to Porto.")
    phase(core, ModelPhase.RESTING)
    assert any(purpose is Purpose.BACKGROUND for purpose, _ in model.prompts)
    assert core.waiting_to_learn() == 0


def test_a_load_that_is_cancelled_while_waking_leaves_it_resting(core: RunningCore, loader: KnowingLoader) -> None:
    resting(core)
    core.seen.clear()
    loader.gate = threading.Event()
    core.ask(protocol.WakeModel(), protocol.Done)
    phase(core, ModelPhase.LOADING)
    core.ask(protocol.CancelLoad(), protocol.Done)
    phase(core, ModelPhase.RESTING)
    loader.gate.set()
    assert core.reply_to(core.talk("Hello")).text.endswith("Hello")


# --- adapters ---------------------------------------------------------------------------------------------------------


def test_adapters_are_loaded_with_their_model_now_and_later(
    core: RunningCore, loader: KnowingLoader, tmp_path: Path
) -> None:
    adapter = Adapter(path=str(lora(tmp_path / "sea.gguf")), scale=0.5)
    core.ask(protocol.SetAdapters(model="scripted", adapters=(adapter,)), protocol.Done)
    assert loader.loads == [(), (adapter,)]
    changed = core.wait(protocol.SettingsChanged, lambda event: bool(event.settings.adapters))
    assert changed.settings.adapters == {"scripted": (adapter,)}
    resting(core)
    core.talk("Hello")
    assert list(loader.loads[-1]) == [adapter]
    core.ask(protocol.SetAdapters(model="scripted", adapters=()), protocol.Done)
    assert list(loader.loads[-1]) == []
    assert core.hello().settings.adapters == {}


def test_adapters_that_do_not_work_change_nothing(core: RunningCore, loader: KnowingLoader, tmp_path: Path) -> None:
    good = Adapter(path=str(lora(tmp_path / "sea.gguf")))
    core.ask(protocol.SetAdapters(model="scripted", adapters=(good,)), protocol.Done)
    for wrong, words in (
        (Adapter(path=str(tmp_path / "missing.gguf")), "no file"),
        (Adapter(path=good.path, scale=-1.0), "scale"),
        (Adapter(path=str(lora(tmp_path / "wrong.gguf"))), "missing"),  # only found out when it is loaded
    ):
        failed = core.ask(protocol.SetAdapters(model="scripted", adapters=(good, wrong)), protocol.Failed)
        assert words in failed.problem.what
        assert core.hello().settings.adapters == {"scripted": (good,)}
        assert core.reply_to(core.talk("Hello")).text.endswith("Hello")
    assert loader.loads[-1] == (good,)


def test_an_adapter_for_another_model_is_refused_before_that_is_loaded(
    core: RunningCore, loader: KnowingLoader, tmp_path: Path
) -> None:
    tiny = str(tiny_model(tmp_path / "tiny.gguf", "llama"))
    wide = Adapter(path=str(lora(tmp_path / "wide.gguf", width=128)))
    failed = core.ask(protocol.SetAdapters(model=tiny, adapters=(wide,)), protocol.Failed)
    assert "wide.gguf doesn't fit this model: it was made for a model of another size" in failed.problem.what
    assert failed.problem.safe and failed.problem.next_step
    fitting = Adapter(path=str(lora(tmp_path / "fitting.gguf", width=64)))
    core.ask(protocol.SetAdapters(model=tiny, adapters=(fitting,)), protocol.Done)
    assert core.hello().settings.adapters == {tiny: (fitting,)}
    assert loader.loads == [()]


def test_adapters_of_a_model_that_is_not_loaded_wait_for_it(
    core: RunningCore, loader: KnowingLoader, tmp_path: Path
) -> None:
    adapter = Adapter(path=str(lora(tmp_path / "sea.gguf")))
    core.ask(protocol.SetAdapters(model="another", adapters=(adapter,)), protocol.Done)
    assert loader.loads == [()]


# --- another context --------------------------------------------------------------------------------------------------


def test_another_context_takes_hold_at_once(core: RunningCore, loader: KnowingLoader) -> None:
    core.ask(protocol.ChangeSettings(context_length=4096), protocol.Done)
    assert loader.windows == [8192, 4096]
    core.ask(protocol.ChangeSettings(quantized_kv=True), protocol.Done)
    assert loader.windows == [8192, 4096, 4096]
    assert core.reply_to(core.talk("Hello")).text.endswith("Hello")


def test_a_context_that_does_not_fit_leaves_all_as_it_was(core: RunningCore, loader: KnowingLoader) -> None:
    loader.longest = 10_000
    problem = core.ask(protocol.ChangeSettings(context_length=32768), protocol.Failed).problem
    assert "memory" in problem.what
    assert core.hello().settings.context_length == 8192
    assert core.hello().model.phase is ModelPhase.READY
    assert core.reply_to(core.talk("Hello")).text.endswith("Hello")
