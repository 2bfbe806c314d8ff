"""Learning in the background of a whole core: what it announces, when it waits, and that nothing is lost or doubled."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator

import pytest

from core import protocol
from core.model.base import Embedder, Purpose
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.records import Memory
from core.storage.conversations import Conversations
from core.storage.database import Database
from tests.unit_core.running_core import RunningCore, ScriptedLoader

PEANUTS = "I'm allergic to peanuts."


class Battery:
    """A battery that a test charges. `charge`: 0 to 1; None: plugged in."""

    def __init__(self) -> None:
        self.charge: float | None = None
        self.asked = threading.Event()

    def __call__(self) -> float | None:
        if self.charge is not None:
            self.asked.set()
        return self.charge


@pytest.fixture
def battery() -> Battery:
    return Battery()


@pytest.fixture
def model() -> ScriptedModel:
    return ScriptedModel()


Start = Callable[[], RunningCore]


@pytest.fixture
def start(paths: Paths, embedder: Embedder, model: ScriptedModel, battery: Battery) -> Iterator[Start]:
    """Starts cores on the test's data folder, one after the other."""
    cores: list[RunningCore] = []

    def start_one() -> RunningCore:
        for earlier in cores:
            earlier.close()
        core = RunningCore(paths, ScriptedLoader(scripted=model), embedder, "scripted", battery)
        cores.append(core)
        core.hello()
        core.ready()
        return core

    yield start_one
    for core in cores:
        core.close()


def judge(model: ScriptedModel, quote: str, kind: str = "note") -> None:
    """Have the model take a sentence for a fact."""
    model.say(json.dumps([{"quote": quote, "kind": kind}], ensure_ascii=False), Purpose.BACKGROUND)


def memories(core: RunningCore) -> list[Memory]:
    return list(core.ask(protocol.ListMemories(), protocol.MemoriesListed).memories)


def added(core: RunningCore, text: str) -> protocol.MemoryAdded:
    return core.wait(protocol.MemoryAdded, lambda event: event.memory.text == text)


@pytest.mark.parametrize(
    ("first", "fact", "second", "later"),
    [
        ("I live in Lisbon.", "You live in Lisbon", "I moved to Porto.", "You moved to Porto"),
        ("I drink coffee.", "You drink coffee", "I no longer drink coffee.", "You no longer drink coffee"),
        (
            "My sister is called Anna.",
            "Your sister is called Anna",
            "That's wrong, my sister is called Clara.",
            "Your sister is called Clara",
        ),
        ("我住在上海。", "你住在上海", "我搬到杭州了。", "你搬到杭州了"),
        ("我妹妹叫小丽。", "你妹妹叫小丽", "不对，我妹妹叫小红。", "你妹妹叫小红"),
    ],
)
def test_a_correction_in_the_conversation_is_announced(
    start: Start, model: ScriptedModel, first: str, fact: str, second: str, later: str
) -> None:
    core = start()
    judge(model, first)
    core.talk(first)
    old = added(core, fact).memory
    judge(model, second.removeprefix("That's wrong, ").removeprefix("不对，"))
    accepted = core.talk(second)
    new = added(core, later)
    assert new.reply_id == accepted.reply_id
    ended = core.wait(protocol.MemoryChanged, lambda event: event.memory.id == old.id).memory
    assert ended.valid_until == new.memory.valid_from
    assert new.memory.valid_until is None


def test_remember_at_once_announces_what_it_ends(start: Start) -> None:
    core = start()
    core.talk("Remember that I live in Lisbon.")
    old = added(core, "You live in Lisbon").memory
    core.talk("Remember that I live in Porto.")
    assert core.wait(protocol.MemoryChanged, lambda event: event.memory.id == old.id).memory.valid_until is not None


def test_on_a_low_battery_what_was_said_waits_until_it_is_charged(
    start: Start, model: ScriptedModel, battery: Battery
) -> None:
    battery.charge = 0.2
    core = start()
    judge(model, PEANUTS)
    core.talk(PEANUTS)
    assert battery.asked.wait(120)
    battery.asked.clear()
    assert battery.asked.wait(120)  # looked at again by itself
    assert memories(core) == []
    assert all(purpose is Purpose.CHAT for purpose, _ in model.prompts)
    battery.charge = 0.9
    added(core, "You are allergic to peanuts")


def test_the_level_is_a_setting(start: Start, model: ScriptedModel, battery: Battery) -> None:
    battery.charge = 0.2
    core = start()
    assert core.hello().settings.learning_charge == 0.3
    core.ask(protocol.ChangeSettings(learning_charge=0.1), protocol.Done)
    judge(model, PEANUTS)
    core.talk(PEANUTS)
    added(core, "You are allergic to peanuts")


def test_a_core_that_waits_for_the_battery_ends_at_once(start: Start, battery: Battery) -> None:
    battery.charge = 0.0
    core = start()
    core.talk(PEANUTS)
    assert battery.asked.wait(120)
    core.close()


def test_a_task_that_quitting_cut_off_is_done_at_the_next_start(start: Start, model: ScriptedModel) -> None:
    core = start()
    held, go_on = threading.Event(), threading.Event()

    def hold(purpose: Purpose, _said: int) -> None:
        if purpose is Purpose.BACKGROUND:
            held.set()
            assert go_on.wait(120)

    model.gate = hold
    judge(model, PEANUTS)
    core.talk(PEANUTS)
    assert held.wait(120)
    # Whether quitting or the model's next token comes first, the fact is learned once.
    releasing = threading.Timer(0.1, go_on.set)
    releasing.start()
    core.close()
    releasing.join()
    model.gate = None
    judge(model, PEANUTS)
    core = start()
    wait_until(lambda: not core.waiting_to_learn())
    assert [memory.text for memory in memories(core)] == ["You are allergic to peanuts"]


def test_a_task_done_twice_learns_once(start: Start, paths: Paths, model: ScriptedModel) -> None:
    """A crash after storing and before the end of the task can't happen; a queue restored from a copy can."""
    core = start()
    judge(model, PEANUTS)
    accepted = core.talk(PEANUTS)
    added(core, "You are allergic to peanuts")
    core.close()
    database = Database(paths.database)
    Conversations(database).learning.add(accepted.message_id, accepted.reply_id, 0.0)
    database.close()
    calls = len(model.prompts)
    judge(model, PEANUTS)
    core = start()
    wait_until(lambda: len(model.prompts) > calls and not core.waiting_to_learn())
    assert [memory.text for memory in memories(core)] == ["You are allergic to peanuts"]


def test_nonsense_to_every_learning_call_stores_nothing_and_breaks_nothing(start: Start, model: ScriptedModel) -> None:
    core = start()
    texts = (PEANUTS, "I moved to Porto.", "不对，我妹妹叫小红。")
    for text in texts:
        model.say("]] 7 {nonsense", Purpose.BACKGROUND)
        core.talk(text)

    def all_tried() -> bool:
        tried = sum(purpose is Purpose.BACKGROUND for purpose, _ in model.prompts)
        return tried >= len(texts) and not core.waiting_to_learn()

    wait_until(all_tried)
    assert memories(core) == []


def wait_until(condition: Callable[[], bool]) -> None:
    tick = threading.Event()
    deadline = time.monotonic() + 120
    while not condition():
        assert time.monotonic() < deadline
        tick.wait(0.01)
