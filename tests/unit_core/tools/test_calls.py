"""Tools in a conversation: what is asked, what is made of the answer, what the model is told, what is on disk; over restarts."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator

import msgspec
import pytest

from core import protocol
from core.model.base import Embedder, Purpose
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.records import (
    ConversationMode,
    Message,
    MessageStatus,
    Permission,
    ToolAnswer,
    ToolCall,
    ToolCallId,
    ToolCallPhase,
)
from core.settings import SettingsFile
from core.tools.calling import Calling
from tests.unit_core.running_core import RunningCore, ScriptedLoader
from tests.unit_core.tools.drawer import READ, WRITE, Drawer

Start = Callable[..., RunningCore]

ANSWER = 'send_message"}'

# What the judge knows to want something.
ASKED = "Save this as shopping.txt: milk and eggs"


def step(tool: str, **arguments: object) -> str:
    """A call as a model writes it after the opening."""
    return f'{tool}", "arguments": {json.dumps(arguments)}}}'


WRITES = step("write_note", name="shopping", text="milk and eggs")


@pytest.fixture
def model() -> ScriptedModel:
    return ScriptedModel(context_length=16_384)


@pytest.fixture
def drawer() -> Drawer:
    return Drawer({"size": "12"})


@pytest.fixture
def start(paths: Paths, embedder: Embedder, model: ScriptedModel, drawer: Drawer) -> Iterator[Start]:
    cores: list[RunningCore] = []

    def begin() -> RunningCore:
        core = RunningCore(paths, ScriptedLoader(scripted=model), embedder, tool_sources=[drawer])
        cores.append(core)
        core.hello()
        core.ready()
        return core

    yield begin
    for core in cores:
        core.close()


def say(core: RunningCore, text: str, conversation: int | None = None, **more: object) -> protocol.MessageAccepted:
    return core.ask(
        protocol.SendMessage(conversation_id=conversation, text=text, **more),  # type: ignore[arg-type]
        protocol.MessageAccepted,
    )


def call_in(core: RunningCore, phase: ToolCallPhase, position: int = 0) -> ToolCall:
    return core.wait(
        protocol.ToolCallChanged, lambda event: event.call.phase is phase and event.call.position == position
    ).call


def answer(core: RunningCore, call: ToolCall, said: ToolAnswer, arguments: str | None = None) -> None:
    core.ask(protocol.AnswerToolCall(call_id=call.id, answer=said, arguments=arguments), protocol.Done)


def prompts(model: ScriptedModel) -> list[str]:
    return [text for purpose, text in model.prompts if purpose is Purpose.CHAT]


def finished(core: RunningCore, accepted: protocol.MessageAccepted) -> Message:
    core.wait(protocol.TurnFinished, lambda event: event.message_id == accepted.reply_id)
    return core.reply_to(accepted)


def listed(core: RunningCore, accepted: protocol.MessageAccepted) -> tuple[ToolCall, ...]:
    command = protocol.ListToolCalls(conversation_id=accepted.conversation_id, reply_ids=(accepted.reply_id,))
    return core.ask(command, protocol.ToolCallsListed).calls


def test_what_is_always_allowed_is_made_and_told(start: Start, model: ScriptedModel, drawer: Drawer) -> None:
    core = start()
    for line in (step("add_up", first=17, second=25), ANSWER, "That is 42."):
        model.say(line)
    accepted = say(core, "Calculate 17 + 25")
    assert finished(core, accepted).text == "That is 42."
    assert drawer.called == [("add_up", {"first": 17, "second": 25})]
    assert [(one.phase, one.result) for one in listed(core, accepted)] == [(ToolCallPhase.DONE, "42")]
    assert "<function_result>\n42\n</function_result>" in prompts(model)[-1]


def test_what_is_surely_wanted_begins_with_a_call(start: Start, model: ScriptedModel, drawer: Drawer) -> None:
    core = start()
    for line in (step("add_up", first=17, second=25), ANSWER, "That is 42."):
        model.say(line)
    finished(core, say(core, "Calculate 17 + 25"))
    first, *others = [rules for rules in model.grammars if rules is not None]
    assert "add_up" in first and "send_message" not in first
    assert any("send_message" in rules for rules in others)


def test_an_ordinary_message_is_told_of_no_tool(start: Start, model: ScriptedModel) -> None:
    core = start()
    core.talk("Hello! How are you today?")
    assert len(prompts(model)) == 1
    assert "add_up" not in prompts(model)[0]


def test_what_has_to_be_asked_for_waits_and_others_go_on(start: Start, model: ScriptedModel, drawer: Drawer) -> None:
    core = start()
    model.say(WRITES)
    accepted = say(core, ASKED)
    call = call_in(core, ToolCallPhase.ASKING)
    assert (call.title, call.preview, call.reply_id) == ("Write a note", "+milk and eggs", accepted.reply_id)
    assert not drawer.called
    # Another conversation is answered meanwhile; a second message in this one waits its turn.
    model.say("Hello!")
    other = core.talk("Good morning!")
    assert core.reply_to(other).text == "Hello!"
    behind = say(core, "Good evening!", accepted.conversation_id)
    for line in (ANSWER, "It is written.", "Good evening to you."):
        model.say(line)
    answer(core, call, ToolAnswer.ONCE)
    assert finished(core, accepted).text == "It is written."
    assert finished(core, behind).text == "Good evening to you."
    assert drawer.notes["shopping"] == "milk and eggs"
    # Once is once.
    model.say(WRITES)
    say(core, ASKED, accepted.conversation_id)
    core.wait(
        protocol.ToolCallChanged, lambda event: event.call.phase is ToolCallPhase.ASKING and event.call.id != call.id
    )


@pytest.mark.parametrize(
    ("said", "here", "elsewhere"),
    [(ToolAnswer.ALWAYS_HERE, True, False), (ToolAnswer.ALWAYS, True, True)],
)
def test_what_was_allowed_isnt_asked_again(
    start: Start, model: ScriptedModel, drawer: Drawer, said: ToolAnswer, here: bool, elsewhere: bool
) -> None:
    core = start()
    model.say(WRITES)
    accepted = say(core, ASKED)
    call = call_in(core, ToolCallPhase.ASKING)
    for line in (ANSWER, "Done."):
        model.say(line)
    answer(core, call, said)
    finished(core, accepted)
    for conversation, allowed in ((accepted.conversation_id, here), (None, elsewhere)):
        model.say(WRITES)
        if allowed:
            model.say(ANSWER)
            model.say("Again.")
            assert finished(core, say(core, ASKED, conversation)).text == "Again."
        else:
            asked = say(core, ASKED, conversation)
            core.wait(protocol.ToolCallChanged, lambda event: event.call.reply_id == asked.reply_id)  # noqa: B023
            assert [one.phase for one in listed(core, asked)] == [ToolCallPhase.ASKING]
    assert len(drawer.called) == 1 + here + elsewhere


def test_refused_the_model_is_told_and_answers_without(start: Start, model: ScriptedModel, drawer: Drawer) -> None:
    core = start()
    model.say(WRITES)
    accepted = say(core, ASKED)
    call = call_in(core, ToolCallPhase.ASKING)
    model.say("I have not written it.")
    answer(core, call, ToolAnswer.NEVER)
    assert finished(core, accepted).text == "I have not written it."
    assert "The user did not allow this" in prompts(model)[-1]
    assert not drawer.called
    # From now on the model isn't told of it.
    tools = core.ask(protocol.ListTools(), protocol.ToolsListed).tools
    assert [one.permission for one in tools if one.name == WRITE.name] == [Permission.NEVER]
    model.say(ANSWER)
    model.say("No.")
    core.talk(ASKED)
    assert "write_note" not in prompts(model)[-1]
    # A tool that says something else of itself isn't the one that was allowed; what may never be used stays so.
    core.ask(protocol.SetToolPermission(tool=WRITE.name, permission=Permission.ALWAYS), protocol.Done)
    drawer.offered[-1] = msgspec.structs.replace(WRITE, purpose="Write a note and send it to everybody")
    tools = core.ask(protocol.ListTools(), protocol.ToolsListed).tools
    assert [one.permission for one in tools if one.name == WRITE.name] == [Permission.ASK]


def test_arguments_may_be_changed_before_it_is_made(start: Start, model: ScriptedModel, drawer: Drawer) -> None:
    core = start()
    model.say(WRITES)
    accepted = say(core, ASKED)
    call = call_in(core, ToolCallPhase.ASKING)
    wrong = protocol.AnswerToolCall(call_id=call.id, answer=ToolAnswer.ONCE, arguments='{"name": 3}')
    assert core.ask(wrong, protocol.Failed).problem.code == "invalid_request"
    for line in (ANSWER, "Done."):
        model.say(line)
    answer(core, call, ToolAnswer.ONCE, '{"name": "list", "text": "bread"}')
    finished(core, accepted)
    assert drawer.notes["list"] == "bread"
    assert 'I changed the arguments to {"name": "list", "text": "bread"}' in prompts(model)[-1]
    # Nobody can answer twice.
    again = protocol.AnswerToolCall(call_id=call.id, answer=ToolAnswer.ONCE)
    assert core.ask(again, protocol.Failed).problem.code == "invalid_request"


def test_asked_again_after_a_restart_and_goes_on(start: Start, model: ScriptedModel, drawer: Drawer) -> None:
    core = start()
    model.say(step("read_note", name="size"))
    model.say(WRITES)
    accepted = say(core, ASKED)
    call = call_in(core, ToolCallPhase.ASKING, position=1)
    before = prompts(model)[-1]
    core.close()
    assert not any(name == WRITE.name for name, _ in drawer.called)

    core = start()
    assert call_in(core, ToolCallPhase.ASKING, position=1).id == call.id
    shown = core.ask(protocol.ListMessages(conversation_id=accepted.conversation_id), protocol.MessagesListed)
    assert shown.messages[-1].status is MessageStatus.STREAMING
    assert [one.phase for one in listed(core, accepted)] == [ToolCallPhase.DONE, ToolCallPhase.ASKING]
    for line in (ANSWER, "Written after all."):
        model.say(line)
    answer(core, call, ToolAnswer.ONCE)
    assert finished(core, accepted).text == "Written after all."
    assert drawer.notes["shopping"] == "milk and eggs"
    # What was said before stands there as it did.
    assert prompts(model)[-1].startswith(before.rpartition("<assistant>")[0])


def test_after_a_restart_nothing_else_is_done_than_was_shown(
    start: Start, model: ScriptedModel, drawer: Drawer
) -> None:
    core = start()
    model.say(WRITES)
    accepted = say(core, ASKED)
    call = call_in(core, ToolCallPhase.ASKING)
    core.close()

    # It would do something else now.
    drawer.foreseen = "-tea\n"
    core = start()
    call_in(core, ToolCallPhase.ASKING)
    for line in (ANSWER, "It wasn't written."):
        model.say(line)
    answer(core, call, ToolAnswer.ALWAYS)
    assert finished(core, accepted).text == "It wasn't written."
    made = listed(core, accepted)[0]
    assert made.phase is ToolCallPhase.FAILED and "Nothing was done" in made.result
    assert not drawer.called


def test_a_later_turn_finds_calls_in_the_prompt_byte_for_byte(start: Start, model: ScriptedModel) -> None:
    core = start()
    for line in (step("add_up", first=1, second=2), ANSWER, "Three."):
        model.say(line)
    accepted = core.talk("Calculate 1 + 2")
    answered = prompts(model)[-1] + "Three."
    model.say("You are welcome.")
    core.talk("Thank you!", accepted.conversation_id)
    assert prompts(model)[-1].startswith(answered)
    assert core.stats_of(accepted).evaluated_tokens > 0
    core.close()
    core = start()
    model.say("Again welcome.")
    core.talk("Thank you again!", accepted.conversation_id)
    assert prompts(model)[-1].startswith(answered)
    # So does a copy of the conversation, and it is still there when the reply is written anew.
    model.say(ANSWER)
    model.say("Three, again.")
    core.ask(protocol.Regenerate(conversation_id=accepted.conversation_id, message_id=accepted.reply_id), protocol.Done)
    core.wait(
        protocol.TurnFinished,
        lambda event: event.message_id not in (accepted.reply_id,) and event.stats.prompt_tokens > 0,
    )


def test_stopping_a_reply_that_asks_cancels_it(start: Start, model: ScriptedModel, drawer: Drawer) -> None:
    core = start()
    model.say(WRITES)
    accepted = say(core, ASKED)
    call_in(core, ToolCallPhase.ASKING)
    core.ask(protocol.StopReply(conversation_id=accepted.conversation_id), protocol.Done)
    assert core.reply_to(accepted).status is MessageStatus.STOPPED
    assert [one.phase for one in listed(core, accepted)] == [ToolCallPhase.CANCELLED]
    assert not drawer.called
    model.say("Fine.")
    assert core.reply_to(core.talk("Never mind", accepted.conversation_id)).text == "Fine."


def test_a_call_that_runs_can_be_cancelled(start: Start, model: ScriptedModel, drawer: Drawer) -> None:
    core = start()
    drawer.gate = threading.Event()
    model.say(step("add_up", first=1, second=2))
    accepted = say(core, "Calculate 1 + 2")
    call = call_in(core, ToolCallPhase.RUNNING)
    model.say("I could not work it out.")
    core.ask(protocol.CancelToolCall(call_id=call.id), protocol.Done)
    assert finished(core, accepted).text == "I could not work it out."
    assert [one.phase for one in listed(core, accepted)] == [ToolCallPhase.CANCELLED]
    assert drawer.stopped.wait(10)


def test_what_hangs_is_given_up(
    start: Start, model: ScriptedModel, drawer: Drawer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(Calling.__init__.__kwdefaults__, "timeout_s", 0.05)  # type: ignore[arg-type]
    core = start()
    drawer.gate = threading.Event()
    for line in (step("add_up", first=1, second=2), ANSWER, "It took too long."):
        model.say(line)
    accepted = say(core, "Calculate 1 + 2")
    assert finished(core, accepted).text == "It took too long."
    assert [one.phase for one in listed(core, accepted)] == [ToolCallPhase.FAILED]


def test_a_call_that_ran_when_the_core_ended_is_cancelled(start: Start, model: ScriptedModel, drawer: Drawer) -> None:
    core = start()
    drawer.gate = threading.Event()
    model.say(step("add_up", first=1, second=2))
    accepted = say(core, "Calculate 1 + 2")
    call_in(core, ToolCallPhase.RUNNING)
    core.close()
    core = start()
    assert [one.phase for one in listed(core, accepted)] == [ToolCallPhase.CANCELLED]
    shown = core.ask(protocol.ListMessages(conversation_id=accepted.conversation_id), protocol.MessagesListed)
    assert shown.messages[-1].status is MessageStatus.INTERRUPTED


def test_a_failed_call_is_told_and_another_may_follow(start: Start, model: ScriptedModel) -> None:
    core = start()
    for line in (step("read_note", name="none"), step("read_note", name="size"), ANSWER, "It is 12."):
        model.say(line)
    accepted = say(core, "Read the file size.txt")
    assert finished(core, accepted).text == "It is 12."
    assert [one.phase for one in listed(core, accepted)] == [ToolCallPhase.FAILED, ToolCallPhase.DONE]


def test_arguments_that_dont_fit_are_written_once_more(start: Start, model: ScriptedModel, drawer: Drawer) -> None:
    core = start()
    for line in (step("add_up", first="one"), step("add_up", first=1, second=2), ANSWER, "Three."):
        model.say(line)
    accepted = say(core, "Calculate 1 + 2")
    assert finished(core, accepted).text == "Three."
    assert "'second' is a required property" in prompts(model)[1]
    # What was wrong isn't told again.
    assert "required property" not in prompts(model)[-1]
    assert len(listed(core, accepted)) == 1
    # Wrong twice, it is said to be so, and nothing is called.
    for line in (step("add_up", first="one"), step("add_up", first="two"), ANSWER, "I can't."):
        model.say(line)
    accepted = say(core, "Calculate 1 + 2")
    assert finished(core, accepted).text == "I can't."
    assert [one.phase for one in listed(core, accepted)] == [ToolCallPhase.FAILED]
    assert len(drawer.called) == 1


def test_what_can_be_foreseen_to_fail_isnt_asked(start: Start, model: ScriptedModel) -> None:
    core = start()
    for line in (step("write_note", name="locked", text="x"), ANSWER, "It is locked."):
        model.say(line)
    accepted = say(core, ASKED)
    assert finished(core, accepted).text == "It is locked."
    assert [one.result for one in listed(core, accepted)] == ["The note is locked. Take another name."]


def test_a_change_is_taken_back(start: Start, model: ScriptedModel, drawer: Drawer) -> None:
    core = start()
    model.say(WRITES)
    accepted = say(core, ASKED)
    call = call_in(core, ToolCallPhase.ASKING)
    for line in (ANSWER, "Done."):
        model.say(line)
    answer(core, call, ToolAnswer.ONCE)
    finished(core, accepted)
    assert listed(core, accepted)[0].undoable
    core.ask(protocol.UndoToolCall(call_id=call.id), protocol.Done)
    assert drawer.notes["shopping"] == ""
    assert (listed(core, accepted)[0].undone, listed(core, accepted)[0].undoable) == (True, False)
    again = core.ask(protocol.UndoToolCall(call_id=call.id), protocol.Failed)
    assert again.problem.code == "invalid_request"


def test_long_results_are_cut(start: Start, model: ScriptedModel, drawer: Drawer) -> None:
    core = start()
    drawer.notes["size"] = "ж" * 20_000
    for line in (step("read_note", name="size"), ANSWER, "Long."):
        model.say(line)
    accepted = say(core, "Read the file size.txt")
    finished(core, accepted)
    result = listed(core, accepted)[0].result
    assert len(result.encode()) < 9_000
    assert "characters, is left out" in result


def test_without_a_trace_it_works_the_same_and_is_gone(start: Start, model: ScriptedModel, drawer: Drawer) -> None:
    core = start()
    model.say(WRITES)
    accepted = say(core, ASKED, mode=ConversationMode.NO_TRACE)
    call = call_in(core, ToolCallPhase.ASKING)
    assert call.id >= ToolCallId(1_000_000_000)
    for line in (ANSWER, "Done."):
        model.say(line)
    answer(core, call, ToolAnswer.ALWAYS_HERE)
    assert finished(core, accepted).text == "Done."
    assert len(drawer.called) == 1
    core.close()
    core = start()
    assert not listed(core, accepted)


def test_switched_off_nothing_is_told(start: Start, model: ScriptedModel, paths: Paths) -> None:
    SettingsFile(paths.settings).change(tools=False)
    core = start()
    core.talk("Calculate 17 + 25")
    assert len(prompts(model)) == 1
    assert READ.name not in prompts(model)[0]


def test_what_is_surely_asked_for_is_not_left_out(start: Start, model: ScriptedModel, drawer: Drawer) -> None:
    core = start()
    reads, writes = step("read_note", name="size"), step("write_note", name="copy", text="12")
    for line in (reads, ANSWER, writes, ANSWER, "Both is done."):
        model.say(line)
    accepted = say(core, "Read the note of size, then write a note into the drawer")
    answer(core, call_in(core, ToolCallPhase.ASKING, 1), ToolAnswer.ONCE)
    finished(core, accepted)
    assert [name for name, _ in drawer.called] == ["read_note", "write_note"]
    # Thought over, it is that call.
    assert ("send_message" in str(model.grammars[1]), "send_message" in str(model.grammars[2])) == (True, False)


def test_a_call_that_repeats_another_is_thought_over(start: Start, model: ScriptedModel, drawer: Drawer) -> None:
    core = start()
    reads = step("read_note", name="size")
    for line in (reads, reads, ANSWER, "It is 12."):
        model.say(line)
    finished(core, say(core, "Read the note of size"))
    assert [name for name, _ in drawer.called] == ["read_note"]
    assert "read_note" not in str(model.grammars[2])
