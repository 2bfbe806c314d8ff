"""A conversation that is opened again goes on where its attention state was kept."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec
import pytest

from core import protocol
from core.model.base import Delta, Embedder, Finished, Purpose, ReasoningMarks, Token
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.records import ConversationId, LearningMode, MemoryId, MemoryKind
from tests.unit_core.running_core import RunningCore, ScriptedLoader

Start = Callable[..., RunningCore]

# Tokens that the control frames add to a turn: the end of the reply before it, and of its own text.
FRAMES = 4

REPLY = "So it is."


@pytest.fixture
def start(paths: Paths, embedder: Embedder) -> Iterator[Start]:
    """Starts a core on the data folder, after the last one has ended."""
    running: list[RunningCore] = []

    def begin(*models: ScriptedModel, minute_s: float = 60.0) -> RunningCore:
        for core in running:
            core.close()
        named = {model.name: model for model in models}
        core = RunningCore(paths, ScriptedLoader(**named), embedder, model=models[0].name, minute_s=minute_s)
        running.append(core)
        core.hello()
        core.ready()
        core.ask(protocol.ChangeSettings(learning=LearningMode.OFF), protocol.Done)
        return core

    yield begin
    for core in running:
        core.close()


def scripted(**options: object) -> ScriptedModel:
    return ScriptedModel(keeps_states=True, **options)  # type: ignore[arg-type]


class SlowReader(ScriptedModel):
    """Says when it begins to evaluate its first prompt, and waits before it does.

    Attributes:
        reads: it has begun.
        may_read: to be set.
        has_read: it has ended.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.reads = threading.Event()
        self.may_read = threading.Event()
        self.has_read = threading.Event()

    def generate(self, prompt: Sequence[Token], **options: Any) -> Iterator[Delta | Finished]:
        self.reads.set()
        assert self.may_read.wait(120)
        yield from super().generate(prompt, **options)
        self.has_read.set()


def states(paths: Paths) -> list[str]:
    """The conversations that have one."""
    return sorted(path.name.partition("-")[0] for path in paths.states.glob("*"))


def opened(core: RunningCore, conversation: ConversationId) -> None:
    core.ask(protocol.ListMessages(conversation_id=conversation), protocol.MessagesListed)
    core.idle()


def evaluated(model: ScriptedModel) -> int:
    """Tokens evaluated for the last reply, whatever was evaluated ahead of the next message since."""
    replies = [
        count
        for count, (purpose, prompt) in zip(model.evaluated, model.prompts, strict=True)
        if purpose is Purpose.CHAT and prompt.endswith(model.text(model.frames.before_reply))
    ]
    return replies[-1]


def new_since_reply(model: ScriptedModel) -> int:
    """Tokens of the last prompt that come after the last reply in it."""
    tail = model.prompts[-1][1].rpartition(REPLY)[2]
    for control in ("<end>\n", "<user>", "<assistant>"):
        tail = tail.replace(control, "\0")
    return len(tail)


def test_after_a_restart_only_the_new_message_is_evaluated(start: Start, paths: Paths) -> None:
    core = start(scripted())
    conversation = core.talk("Hello there").conversation_id
    core.talk("How are you today?", conversation)
    model = scripted()
    core = start(model)
    assert states(paths) == [str(conversation)]
    opened(core, conversation)
    core.talk("Fine", conversation)
    assert evaluated(model) == FRAMES + len("Fine")


def test_a_message_that_comes_before_it_is_read_finds_it_all_the_same(start: Start) -> None:
    core = start(scripted())
    conversation = core.talk("Hello there").conversation_id
    model = scripted()
    core = start(model)
    core.talk("Fine", conversation)
    assert evaluated(model) == FRAMES + len("Fine")


def test_reasoning_which_no_message_keeps_is_not_evaluated_again(start: Start) -> None:
    first = scripted()
    first.say("<think>The user greets me. I greet back.</think>Good day!")
    core = start(first)
    accepted = core.talk("Hello there")
    assert core.reply_to(accepted).text == "Good day!"
    conversation = accepted.conversation_id
    model = scripted()
    core = start(model)
    opened(core, conversation)
    core.talk("Fine", conversation)
    assert evaluated(model) == FRAMES + len("Fine")
    assert "I greet back" in model.prompts[-1][1]


def test_a_reply_whose_reasoning_leaves_the_prompt_is_evaluated_before_the_next_message(start: Start) -> None:
    model = scripted()
    model.frames = msgspec.structs.replace(model.frames, reasoning=ReasoningMarks(dropped=True))
    core = start(model)
    model.say("<think>The user greets me. I greet back.</think>Good day!")
    conversation = core.talk("Hello there").conversation_id
    core.idle()
    core.talk("Fine", conversation)
    assert evaluated(model) == FRAMES + len("Fine")
    assert "I greet back" not in model.prompts[-1][1]
    assert "Good day!" in model.prompts[-1][1]


def test_going_to_and_fro_between_conversations_evaluates_nothing_twice(start: Start) -> None:
    model = scripted(answer=lambda _: REPLY)
    core = start(model)
    first = core.talk("Hello there").conversation_id
    second = core.talk("Something else altogether").conversation_id
    for word in ("One", "Two", "Three"):
        for conversation in (first, second):
            opened(core, conversation)
            core.talk(word, conversation)
            assert evaluated(model) == new_since_reply(model)


def test_it_is_written_some_time_after_the_last_reply(start: Start, paths: Paths) -> None:
    core = start(scripted(), minute_s=0.3)
    core.talk("Hello there")
    deadline = time.monotonic() + 120
    while not states(paths):
        assert time.monotonic() < deadline
        time.sleep(0.01)
    assert core.ask(protocol.MeasureStates(), protocol.StatesMeasured).used_bytes > 0


def test_another_model_starts_anew_and_the_first_one_goes_on(start: Start) -> None:
    one, two = scripted(name="one"), scripted(name="two")
    core = start(one, two)
    conversation = core.talk("Hello there").conversation_id
    core.ask(protocol.LoadModel(model="two"), protocol.Done)
    core.idle()
    core.talk("Fine", conversation)
    # It has read all of it meanwhile.
    assert evaluated(two) == FRAMES + len("Fine")
    core.ask(protocol.LoadModel(model="one"), protocol.Done)
    core.idle()
    core.talk("And now?", conversation)
    # What the other model wrote meanwhile is new to it.
    assert evaluated(one) == 2 * FRAMES + len("Fine") + len("You said: Fine") + len("And now?")


def test_what_every_conversation_begins_with_is_evaluated_before_the_first_message(start: Start) -> None:
    model = scripted()
    core = start(model)
    core.idle()
    read = sum(model.evaluated)
    assert read > 100
    core.talk("Hello there")
    assert evaluated(model) < 60  # with the date


def test_one_opened_while_the_beginning_is_read_goes_on_where_it_was_left(start: Start) -> None:
    core = start(scripted())
    conversation = core.talk("Hello there").conversation_id
    core.indexed()  # the next one would wait for it, and embedding waits for what the model reads
    model = SlowReader(keeps_states=True)
    core = start(model)
    assert model.reads.wait(120)
    core.ask(protocol.ListMessages(conversation_id=conversation), protocol.MessagesListed)
    model.may_read.set()
    assert model.has_read.wait(120)
    core.idle()
    core.talk("Fine", conversation)
    assert evaluated(model) == FRAMES + len("Fine")


def test_a_damaged_state_is_evaluated_anew_and_says_the_same(start: Start, paths: Paths) -> None:
    core = start(scripted())
    conversation = core.talk("Hello there").conversation_id
    core.close()
    (path,) = paths.states.iterdir()
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    model = scripted()
    core = start(model)
    opened(core, conversation)
    assert core.reply_to(core.talk("Fine", conversation)).text == "You said: Fine"
    # All of it ahead of the message, or with it.
    assert sum(model.evaluated) > 100


def test_what_was_deleted_leaves_no_state_behind(start: Start, paths: Paths) -> None:
    model = scripted()
    core = start(model)
    other = core.talk("Say something about rivers").conversation_id
    memory = core.ask(
        protocol.AddMemory(text="The user's sister Clara is allergic to walnuts.", kind=MemoryKind.PERSON),
        protocol.MemorySaved,
    ).memory
    core.indexed()
    told = core.talk("What is my sister Clara allergic to?").conversation_id
    assert "walnuts" in model.prompts[-1][1]
    core.close()
    assert states(paths) == [str(other), str(told)]

    core = start(scripted())
    core.ask(protocol.DeleteMemories(memory_ids=(MemoryId(memory.id),)), protocol.MemoriesSaved)
    core.idle()
    assert states(paths) == [str(other)]
    opened(core, told)
    core.close()
    assert states(paths) == [str(other)]


def test_what_is_still_held_of_something_deleted_is_not_written(start: Start, paths: Paths) -> None:
    core = start(scripted())
    memory = core.ask(
        protocol.AddMemory(text="The user's sister Clara is allergic to walnuts.", kind=MemoryKind.PERSON),
        protocol.MemorySaved,
    ).memory
    core.indexed()
    core.talk("What is my sister Clara allergic to?")
    core.ask(protocol.DeleteMemories(memory_ids=(memory.id,)), protocol.MemoriesSaved)
    core.close()
    assert states(paths) == []


def test_a_deleted_conversation_takes_its_state_along(start: Start, paths: Paths) -> None:
    core = start(scripted())
    first = core.talk("Hello there").conversation_id
    second = core.talk("Something else altogether").conversation_id
    opened(core, first)
    assert states(paths) == [str(first), str(second)]
    core.ask(protocol.DeleteConversation(conversation_id=first), protocol.Done)
    core.idle()
    assert states(paths) == [str(second)]
    core.close()
    assert states(paths) == [str(second)]


def test_one_that_a_crash_left_behind_goes_at_the_next_start(start: Start, paths: Paths) -> None:
    core = start(scripted())
    core.talk("Hello there")
    core.close()
    (path,) = paths.states.iterdir()
    path.rename(path.with_name(path.name.replace("1-", "999-")))
    core = start(scripted())
    core.settle()
    assert states(paths) == []


def test_deleting_everything_deletes_states(start: Start, paths: Paths) -> None:
    core = start(scripted())
    core.talk("Hello there")
    opened(core, core.talk("Something else altogether").conversation_id)
    core.ask(protocol.DeleteEverything(), protocol.Done)
    assert states(paths) == []
    core.close()
    assert states(paths) == []


def test_an_edited_message_is_evaluated_anew(start: Start) -> None:
    core = start(scripted())
    accepted = core.talk("Hello there")
    conversation = accepted.conversation_id
    core.talk("How are you today?", conversation)
    core.close()
    core = start(scripted())
    edited = core.ask(
        protocol.EditMessage(message_id=accepted.message_id, text="Good morning"), protocol.MessageAccepted
    )
    core.wait(protocol.TurnFinished, lambda event: event.message_id == edited.reply_id)
    model = scripted()
    core = start(model)
    opened(core, conversation)
    core.talk("Fine", conversation)
    assert evaluated(model) == FRAMES + len("Fine")
    assert "Hello there" not in model.prompts[-1][1]


def test_who_wants_none_has_none(start: Start, paths: Paths) -> None:
    core = start(scripted())
    core.talk("Hello there")
    opened(core, core.talk("Something else altogether").conversation_id)
    assert len(states(paths)) == 1
    core.ask(protocol.ChangeSettings(states_limit_mb=0), protocol.Done)
    assert states(paths) == []
    core.close()
    assert states(paths) == []


def test_clearing_them_frees_the_space(start: Start, paths: Paths) -> None:
    core = start(scripted())
    core.talk("Hello there")
    opened(core, core.talk("Something else altogether").conversation_id)
    assert core.ask(protocol.MeasureStates(), protocol.StatesMeasured).used_bytes > 0
    core.ask(protocol.ClearStates(), protocol.Done)
    assert core.ask(protocol.MeasureStates(), protocol.StatesMeasured).used_bytes == 0
    assert states(paths) == []


def test_a_folder_that_cannot_be_written_stops_nobody(start: Start, paths: Paths) -> None:
    core = start(scripted())
    Path(paths.states).write_text("in the way")
    conversation = core.talk("Hello there").conversation_id
    opened(core, core.talk("Something else altogether").conversation_id)
    opened(core, conversation)
    assert core.reply_to(core.talk("Fine", conversation)).text == "You said: Fine"
