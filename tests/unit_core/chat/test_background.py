"""Learning in the background of a whole core: what it announces, when it waits, and that nothing is lost or doubled."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator

import pytest

from core import protocol
from core.errors import ModelError
from core.model.base import Embedder, Purpose
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.records import Memory, MemoryKind, MessageStatus
from core.storage.conversations import Conversations
from core.storage.database import Database
from tests.unit_core.held_embedder import HeldEmbedder
from tests.unit_core.running_core import RunningCore, ScriptedLoader

PEANUTS = "I'm allergic to peanuts."
ALLERGY = "You are allergic to peanuts"


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


Start = Callable[..., RunningCore]


@pytest.fixture
def start(paths: Paths, embedder: Embedder, model: ScriptedModel, battery: Battery) -> Iterator[Start]:
    """Starts cores on the test's data folder, one after the other."""
    cores: list[RunningCore] = []

    def start_one(with_embedder: Embedder = embedder) -> RunningCore:
        for earlier in cores:
            earlier.close()
        core = RunningCore(paths, ScriptedLoader(scripted=model), with_embedder, "scripted", battery)
        cores.append(core)
        core.hello()
        core.ready()
        return core

    yield start_one
    for core in cores:
        core.close()


def memories(core: RunningCore) -> list[Memory]:
    return list(core.ask(protocol.ListMemories(), protocol.MemoriesListed).memories)


def add(core: RunningCore, text: str) -> Memory:
    memory = core.ask(protocol.AddMemory(text=text, kind=MemoryKind.NOTE), protocol.MemorySaved).memory
    core.indexed()
    return memory


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
    start: Start, first: str, fact: str, second: str, later: str
) -> None:
    core = start()
    core.talk(first)
    old = added(core, fact).memory
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
    core.talk(PEANUTS)
    assert battery.asked.wait(120)
    battery.asked.clear()
    assert battery.asked.wait(120)  # looked at again by itself
    assert core.waiting_to_learn() == 1
    assert memories(core) == []
    assert all(purpose is Purpose.CHAT for purpose, _ in model.prompts)
    battery.charge = 0.9
    added(core, ALLERGY)


def test_the_level_is_a_setting(start: Start, battery: Battery) -> None:
    battery.charge = 0.2
    core = start()
    assert core.hello().settings.learning_charge == 0.3
    core.ask(protocol.ChangeSettings(learning_charge=0.1), protocol.Done)
    core.talk(PEANUTS)
    added(core, ALLERGY)


def test_a_core_that_waits_for_the_battery_ends_at_once(start: Start, battery: Battery) -> None:
    battery.charge = 0.0
    core = start()
    core.talk(PEANUTS)
    assert battery.asked.wait(120)
    core.close()


def test_without_a_language_model_facts_are_learned(start: Start, model: ScriptedModel) -> None:
    core = start()
    core.talk(PEANUTS)
    assert added(core, ALLERGY).memory.quote == PEANUTS
    assert all(purpose is Purpose.CHAT for purpose, _ in model.prompts), "it isn't asked where nothing is in doubt"


def test_a_task_that_quitting_cut_off_is_done_at_the_next_start(start: Start, embedder: Embedder) -> None:
    held = HeldEmbedder(embedder, ALLERGY)
    core = start(held)
    core.talk(PEANUTS)
    assert held.reached.wait(120)
    # Whether quitting or the fact's vector comes first, it is learned once.
    releasing = threading.Timer(0.1, held.go_on.set)
    releasing.start()
    core.close()
    releasing.join()
    core = start()
    wait_until(lambda: not core.waiting_to_learn())
    assert [memory.text for memory in memories(core)] == [ALLERGY]


def test_quitting_waits_for_nobody_who_waits_for_the_embedder(start: Start, embedder: Embedder) -> None:
    held = HeldEmbedder(embedder, PEANUTS)
    core = start(held)
    accepted = core.ask(protocol.SendMessage(conversation_id=None, text=PEANUTS), protocol.MessageAccepted)
    # It reads for the index; the reply, or what is learned from the message, waits for it.
    assert held.reached.wait(120)
    core.close()
    held.go_on.set()
    core = start()
    listed = core.ask(protocol.ListMessages(conversation_id=accepted.conversation_id), protocol.MessagesListed)
    said, reply = listed.messages
    assert said.text == PEANUTS
    assert reply.status in (MessageStatus.COMPLETE, MessageStatus.INTERRUPTED)
    if reply.status is MessageStatus.COMPLETE:
        wait_until(lambda: not core.waiting_to_learn())
        assert [memory.text for memory in memories(core)] == [ALLERGY]


@pytest.mark.usefixtures("doubtful")
def test_a_question_to_the_model_that_quitting_cut_off_is_asked_at_the_next_start(
    start: Start, model: ScriptedModel
) -> None:
    core = start()
    known = add(core, "You live in Lisbon")
    held, go_on = threading.Event(), threading.Event()

    def hold(purpose: Purpose, _said: int) -> None:
        if purpose is Purpose.BACKGROUND:
            held.set()
            assert go_on.wait(120)

    model.gate = hold
    model.say("both", Purpose.BACKGROUND)
    core.talk("I moved to Porto.")
    assert held.wait(120)
    releasing = threading.Timer(0.1, go_on.set)
    releasing.start()
    core.close()
    releasing.join()
    model.gate = None
    model.say("instead", Purpose.BACKGROUND)
    core = start()
    wait_until(lambda: not core.waiting_to_learn())
    held_memories = {memory.text: memory for memory in memories(core)}
    assert set(held_memories) == {known.text, "You moved to Porto"}
    # Cut off before the answer was read to its end, or not: either way it is acted on once.
    asked = sum(purpose is Purpose.BACKGROUND for purpose, _ in model.prompts)
    assert (held_memories[known.text].valid_until is None) is (asked == 1)


def test_a_task_done_twice_learns_once(start: Start, paths: Paths) -> None:
    """A crash after storing and before the end of the task can't happen; a queue restored from a copy can."""
    core = start()
    accepted = core.talk(PEANUTS)
    added(core, ALLERGY)
    core.close()
    database = Database(paths.database)
    Conversations(database).learning.add(accepted.message_id, accepted.reply_id, 0.0)
    database.close()
    core = start()
    wait_until(lambda: not core.waiting_to_learn())
    assert [memory.text for memory in memories(core)] == [ALLERGY]


@pytest.mark.usefixtures("doubtful")
@pytest.mark.parametrize(("word", "ends"), [("instead", True), ("both", False), ("]] 7 {nonsense", False), ("", False)])
def test_where_the_judges_are_in_doubt_the_models_word_counts_and_nonsense_breaks_nothing(
    start: Start, model: ScriptedModel, word: str, ends: bool
) -> None:
    core = start()
    known = add(core, "You live in Lisbon")
    model.say(word, Purpose.BACKGROUND)
    core.talk("I moved to Porto.")
    new = added(core, "You moved to Porto").memory
    (question,) = [prompt for purpose, prompt in model.prompts if purpose is Purpose.BACKGROUND]
    assert question.endswith("older: You live in Lisbon\nnewer: You moved to Porto<end>\n<assistant>")
    held = {memory.id: memory.valid_until for memory in memories(core)}
    assert held == {known.id: new.valid_from if ends else None, new.id: None}
    wait_until(lambda: not core.waiting_to_learn())


@pytest.mark.usefixtures("doubtful")
def test_a_model_that_fails_in_the_background_stops_nothing(start: Start, model: ScriptedModel) -> None:
    core = start()
    add(core, "You live in Lisbon")
    for _ in range(10):
        model.fail(ModelError("It is broken."), Purpose.BACKGROUND)
    core.talk("I moved to Porto.")
    core.talk(PEANUTS)
    wait_until(lambda: not core.waiting_to_learn())
    assert core.reply_to(core.talk("Still there?")).text.endswith("Still there?")


def wait_until(condition: Callable[[], bool]) -> None:
    tick = threading.Event()
    deadline = time.monotonic() + 120
    while not condition():
        assert time.monotonic() < deadline
        tick.wait(0.01)
