"""Memory pressure, through the running core: turns are summarised in idle time, and nobody waits for it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest

from core import protocol
from core.model.base import Embedder, Purpose
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.records import BlockLabel, LearningMode, MemoryKind
from core.storage.conversations import Conversations
from core.storage.database import Database
from tests.unit_core.running_core import RunningCore, ScriptedLoader

WINDOW = 4096
SUMMARY = "The user told about a lighthouse."

# One token a character: about five turns fill the window.
LONG = "The lighthouse stands on a rock, and its keeper is called Osgood. " * 9


@pytest.fixture
def model() -> ScriptedModel:
    return ScriptedModel(
        context_length=WINDOW,
        answer=lambda _: "Understood.",
        background=lambda prompt: SUMMARY if "minutes" in prompt else "[]",
    )


Start = Callable[[], RunningCore]


@pytest.fixture
def start(paths: Paths, embedder: Embedder, model: ScriptedModel) -> Iterator[Start]:
    cores: list[RunningCore] = []

    def start_one() -> RunningCore:
        for earlier in cores:
            earlier.close()
        core = RunningCore(paths, ScriptedLoader(scripted=model), embedder)
        cores.append(core)
        core.hello()
        # What is measured here is compaction alone.
        core.ask(protocol.ChangeSettings(learning=LearningMode.OFF), protocol.Done)
        return core

    yield start_one
    for core in cores:
        core.close()


def purposes(model: ScriptedModel) -> list[Purpose]:
    return [purpose for purpose, _ in model.prompts]


def wait_until(condition: Callable[[], bool]) -> None:
    deadline = threading.Event()
    for _ in range(3000):
        if condition():
            return
        deadline.wait(0.01)
    raise AssertionError("it did not happen")


def fill(core: RunningCore, model: ScriptedModel, until: Callable[[], bool]) -> int:
    """Talk until something happens; returns the conversation."""
    conversation: int | None = None
    for number in range(12):
        conversation = core.talk(f"{number}. {LONG}", conversation).conversation_id
        for _ in range(30):
            if until():
                return conversation
            threading.Event().wait(0.01)
    raise AssertionError("the window never filled")


def summary_of(paths: Paths, conversation: int) -> str:
    database = Database(paths.database)
    try:
        return Conversations(database).prompts.summary(conversation)  # type: ignore[arg-type]
    finally:
        database.close()


def test_the_oldest_turns_are_summarised_and_the_next_turn_evaluates_only_itself(
    start: Start, model: ScriptedModel, paths: Paths
) -> None:
    core = start()
    conversation = fill(core, model, lambda: Purpose.NEXT in purposes(model))
    core.idle()  # a message that came sooner would stop it
    accepted = core.talk("And now?", conversation)
    prompt = model.prompts[-1][1] if model.prompts[-1][0] is Purpose.CHAT else model.prompts[-2][1]
    assert SUMMARY in prompt
    assert "\n\n0. The lighthouse" not in prompt, "the oldest turn left; recall may quote it"
    stats = core.stats_of(accepted)
    assert stats.evaluated_tokens < 200, "the new head was evaluated beforehand"
    assert stats.prompt_tokens < 0.75 * WINDOW
    core.close()
    assert summary_of(paths, conversation) == SUMMARY


def test_a_message_that_arrives_while_the_new_head_is_evaluated_is_answered_from_the_old_state(
    start: Start, model: ScriptedModel
) -> None:
    core = start()
    conversation: int | None = None
    evaluating, go_on = threading.Event(), threading.Event()

    def hold(purpose: Purpose, said: int) -> None:
        # The summary is ready; it ends only when the message is there.
        if purpose is Purpose.BACKGROUND and said == 0:
            evaluating.set()
            assert go_on.wait(120)

    model.gate = hold
    for number in range(12):
        conversation = core.talk(f"{number}. {LONG}", conversation).conversation_id
        if evaluating.wait(0.3):
            break
    assert evaluating.is_set()
    sent = core.send(protocol.SendMessage(conversation_id=conversation, text="Quick question"))  # type: ignore[arg-type]
    threading.Timer(0.2, go_on.set).start()
    accepted = core.wait(protocol.MessageAccepted, lambda reply: reply.request_id == sent)
    finished = core.wait(protocol.TurnFinished, lambda event: event.message_id == accepted.reply_id)
    assert finished.stats.evaluated_tokens < 200, "only its own tokens: the old state was still there"
    # Afterwards the work is done all the same.
    wait_until(lambda: Purpose.NEXT in purposes(model))
    later = core.talk("And now?", conversation)
    assert core.stats_of(later).evaluated_tokens < 200
    assert any(SUMMARY in text and "Quick question" in text for _, text in model.prompts)


def test_quitting_in_between_loses_nothing(start: Start, model: ScriptedModel, paths: Paths) -> None:
    core = start()
    held, go_on = threading.Event(), threading.Event()

    def hold(purpose: Purpose, said: int) -> None:
        if purpose is Purpose.BACKGROUND and said == 5:
            held.set()
            assert go_on.wait(120)

    model.gate = hold
    conversation: int | None = None
    for number in range(12):
        conversation = core.talk(f"{number}. {LONG}", conversation).conversation_id
        if held.wait(0.3):
            break
    assert held.is_set()
    threading.Timer(0.2, go_on.set).start()
    core.close()
    assert conversation is not None
    assert summary_of(paths, conversation) == ""
    model.gate = None
    again = start()
    accepted = again.talk("Still there?", conversation)
    assert again.stats_of(accepted).prompt_tokens < WINDOW


def test_what_is_forgotten_leaves_the_summary(start: Start, model: ScriptedModel, paths: Paths) -> None:
    core = start()
    conversation = fill(core, model, lambda: Purpose.NEXT in purposes(model))
    core.talk("Something else", conversation)
    core.talk("Please forget the lighthouse.", conversation)
    core.close()
    assert summary_of(paths, conversation) == ""


def test_nonsense_from_the_model_gives_a_summary_of_the_users_own_words(
    start: Start, model: ScriptedModel, paths: Paths
) -> None:
    model._answers[Purpose.BACKGROUND] = lambda _: "Zebras invented 77 aeroplanes. Zebras invented 77 aeroplanes."
    core = start()
    conversation = fill(core, model, lambda: Purpose.NEXT in purposes(model))
    core.idle()
    core.talk("And now?", conversation)
    core.close()
    summary = summary_of(paths, conversation)
    assert "Zebras" not in summary
    assert "Osgood" in summary
    assert len(summary) <= 2000


def test_a_full_window_without_any_idle_time_still_answers(start: Start, model: ScriptedModel) -> None:
    core = start()
    conversation: int | None = None
    never = threading.Event()

    def hold(purpose: Purpose, said: int) -> None:
        if purpose is Purpose.BACKGROUND:
            never.wait(0.05)

    model.gate = hold
    for number in range(15):
        accepted = core.talk(f"{number}. {LONG}", conversation)
        conversation = accepted.conversation_id
        assert core.stats_of(accepted).prompt_tokens < WINDOW


def test_nothing_is_begun_once_the_core_ends(start: Start, model: ScriptedModel) -> None:
    """A summary takes minutes on a slow computer, and ending waits for what runs."""
    core = start()
    core._core.service._idle.close()
    conversation: int | None = None
    for number in range(9):
        conversation = core.talk(f"{number}. {LONG}", conversation).conversation_id
    core.close()
    assert Purpose.BACKGROUND not in purposes(model)


def test_turns_that_left_without_any_idle_time_are_summarised_in_the_next(
    start: Start, model: ScriptedModel, paths: Paths
) -> None:
    core = start()
    busy = threading.Event()
    busy.set()
    never = threading.Event()

    def hold(purpose: Purpose, said: int) -> None:
        while purpose is Purpose.BACKGROUND and busy.is_set():
            never.wait(0.01)
            if core._core.service._model_worker.awaited:
                return

    model.gate = hold
    conversation: int | None = None
    for number in range(9):
        sent = core.ask(
            protocol.SendMessage(conversation_id=conversation, text=f"{number}. {LONG}"),  # type: ignore[arg-type]
            protocol.MessageAccepted,
        )
        conversation = sent.conversation_id
        core.wait(protocol.TurnFinished, lambda event, sent=sent: event.message_id == sent.reply_id)  # type: ignore[misc]
    assert conversation is not None
    assert Purpose.NEXT not in purposes(model), "there was no idle time"
    left = [number for number in range(9) if f"{number}. {LONG}".strip() not in last_prompt(model)]
    assert left[0] == 0
    read = len(model.prompts)
    busy.clear()
    wait_until(lambda: summary_of(paths, conversation) == SUMMARY)
    said = "".join(prompt for purpose, prompt in model.prompts[read - 1 :] if purpose is Purpose.BACKGROUND)
    for number in left:
        assert f"User: {number}. The lighthouse" in said
    core.idle()
    calls = len(model.prompts)
    core.talk("And now?", conversation)
    core.idle()
    assert [purpose for purpose, _ in model.prompts[calls:]] == [Purpose.CHAT], "nothing is summarised twice"


def last_prompt(model: ScriptedModel) -> str:
    return next(prompt for purpose, prompt in reversed(model.prompts) if purpose is Purpose.CHAT)


def test_a_changed_block_is_told_before_the_next_turn_and_stands_in_new_heads(
    start: Start, model: ScriptedModel
) -> None:
    core = start()
    conversation = core.talk("Hello there, my friend").conversation_id
    core.ask(protocol.EditBlock(label=BlockLabel.USER, text="Call me Captain Anna."), protocol.BlockSaved)
    accepted = core.talk("What shall we do?", conversation)
    told = [text for purpose, text in model.prompts if purpose is Purpose.CHAT][-1]
    head = told.index("<end>")
    assert told.index("Captain Anna") > head, "the head is frozen"
    assert core.stats_of(accepted).evaluated_tokens < 200
    core.talk("And then?", conversation)
    last = [text for purpose, text in model.prompts if purpose is Purpose.CHAT][-1]
    assert last.count("Captain Anna") == 1, "told once"
    core.talk("A new conversation")
    fresh = [text for purpose, text in model.prompts if purpose is Purpose.CHAT][-1]
    assert fresh.index("Captain Anna") < fresh.index("<end>")


def test_a_deleted_memory_leaves_the_head_of_a_running_conversation(start: Start, model: ScriptedModel) -> None:
    core = start()
    saved = core.ask(
        protocol.AddMemory(text="You hide a zeppelin in the barn", kind=MemoryKind.NOTE), protocol.MemorySaved
    )
    core.wait(protocol.BlockChanged, lambda event: "zeppelin" in event.block.text)
    conversation = core.talk("Hello there, my friend").conversation_id
    assert "zeppelin" in model.prompts[-1][1]
    core.ask(protocol.DeleteMemories(memory_ids=(saved.memory.id,)), protocol.MemoriesSaved)
    core.wait(protocol.BlockChanged, lambda event: "zeppelin" not in event.block.text)
    core.talk("How are you today?", conversation)
    assert "zeppelin" not in model.prompts[-1][1]


def test_a_block_over_its_limit_is_refused_and_the_earlier_one_stays(start: Start) -> None:
    core = start()
    failed = core.ask(protocol.EditBlock(label=BlockLabel.PERSONA, text="word " * 5000), protocol.Failed)
    assert "too long" in failed.problem.what
    listed = core.ask(protocol.ListBlocks(), protocol.BlocksListed)
    assert [block.label for block in listed.blocks] == list(BlockLabel)
    assert "friendly" in listed.blocks[0].text
