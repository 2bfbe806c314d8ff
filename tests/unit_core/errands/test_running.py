"""Errands in a running core: planned, edited, done step by step with leave, within a budget, over restarts."""

from __future__ import annotations

from typing import Any

import msgspec

from core import protocol
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.records import (
    ConversationMode,
    ErrandBudget,
    ErrandDraft,
    ErrandId,
    ErrandPhase,
    ErrandStepPhase,
    ErrandWait,
    Tool,
    ToolAnswer,
    ToolCallPhase,
    ToolEffect,
)
from tests.unit_core.errands.conftest import Start
from tests.unit_core.errands.errand_core import ANSWER, Asked, call, plan, prompts, say
from tests.unit_core.tasks.tasks_core import Gate
from tests.unit_core.tools.drawer import WRITE, Drawer

SEND = Tool(
    name="send_note",
    title="Send a note",
    purpose="Send a note to somebody",
    schema={"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]},
    effect=ToolEffect.REACHES_OUT,
)

WRITES = call("write_note", name="list", text="12")


def test_a_goal_becomes_a_plan_and_the_plan_is_done(start: Start, model: ScriptedModel, drawer: Drawer) -> None:
    asked = Asked(start())
    say(model, plan("Read the note size", "Write it to the note list"))
    errand = asked.start("Copy the size into the list")
    assert errand.phase is ErrandPhase.PLANNING
    asked.became(errand.id, ErrandPhase.PROPOSED)
    assert [one.text for one in asked.shown(errand.id).steps] == ["Read the note size", "Write it to the note list"]
    assert not drawer.called

    say(model, call("read_note", name="size"), ANSWER, "The size is 12.", WRITES)
    asked.began(errand.id)
    wants = asked.asked_about(errand.id)
    assert (wants.title, wants.preview, wants.step_id) == ("Write a note", "+12", asked.shown(errand.id).steps[1].id)
    assert asked.became(errand.id, ErrandPhase.ASKING).steps_done == 1
    assert [one.phase for one in asked.shown(errand.id).steps] == [ErrandStepPhase.DONE, ErrandStepPhase.ASKING]
    assert "list" not in drawer.notes
    say(model, ANSWER, "The size was 12, and it is in the list.")
    asked.answer(wants)
    done = asked.became(errand.id, ErrandPhase.DONE)
    assert drawer.notes["list"] == "12"
    assert done.report == "The size was 12, and it is in the list."
    shown = asked.shown(errand.id)
    assert [one.result for one in shown.steps] == ["The size is 12.", "Written."]
    assert [one.phase for one in shown.calls] == [ToolCallPhase.DONE, ToolCallPhase.DONE]
    assert done.used.steps == 4
    # What came of the first step is told to the second, as data.
    assert "<text>\n- Read the note size: The size is 12.\n</text>" in prompts(model)[-3]


def proposed(asked: Asked, model: ScriptedModel, *steps: str, goal: str = "Write the list") -> ErrandId:
    say(model, plan(*steps))
    errand = asked.start(goal)
    asked.became(errand.id, ErrandPhase.PROPOSED)
    return errand.id


def test_the_plan_is_the_users_to_change(start: Start, model: ScriptedModel, drawer: Drawer) -> None:
    asked = Asked(start())
    errand_id = proposed(asked, model, "Read the note", "Tell a joke", "Write the list")
    read, joke, write = asked.shown(errand_id).steps
    steps = asked.edit(errand_id, (write.id, "Write the list down"), "Look at it again", (read.id, read.text), "  ")
    assert [one.text for one in steps] == ["Write the list down", "Look at it again", "Read the note"]
    assert [one.id == old for one, old in zip(steps, (write.id, 0, read.id), strict=True)] == [True, False, True]
    assert joke.id not in {one.id for one in steps}
    assert asked.refused(protocol.EditErrandPlan(errand_id=errand_id, steps=())) == "invalid_request"
    # What was begun stays as it is, first of all.
    say(model, WRITES)
    asked.began(errand_id)
    asked.asked_about(errand_id)
    steps = asked.edit(errand_id, "Stop", (write.id, "Something else"))
    assert [one.text for one in steps] == ["Write the list down", "Stop"]
    assert not drawer.called


def test_a_plan_that_says_nothing_is_the_goal(start: Start, model: ScriptedModel) -> None:
    asked = Asked(start())
    for useless in ("[]", '["…", "  "]', "Sure!"):
        say(model, useless)
        errand = asked.start("Write the list")
        asked.became(errand.id, ErrandPhase.PROPOSED)
        assert [one.text for one in asked.shown(errand.id).steps] == ["Write the list"]
    say(model, '["Read it", "read it", "Write it", "Wri')
    asked.do(protocol.PlanErrand(errand_id=errand.id, goal="Copy the list"))
    asked.became(errand.id, ErrandPhase.PROPOSED)
    shown = asked.shown(errand.id)
    assert ([one.text for one in shown.steps], shown.errand.draft.goal) == (["Read it", "Write it"], "Copy the list")


def test_what_was_allowed_for_an_errand_is_not_asked_for_there(
    start: Start, model: ScriptedModel, drawer: Drawer
) -> None:
    drawer.offered.append(SEND)
    asked = Asked(start())
    listed = asked.core.ask(protocol.ListErrandTools(), protocol.ErrandToolsListed)
    assert listed.asks_always == (SEND.name,)
    say(model, WRITES, call("send_note", name="list"))
    errand = asked.start(steps=("Write and send it",), begins=True, allowed=("write_note", SEND.name, "no_tool"))
    assert errand.draft.allowed == ("write_note",)
    # It reaches out: whatever was allowed beforehand, the user is asked.
    wants = asked.asked_about(errand.id)
    assert (wants.tool, drawer.notes["list"]) == (SEND.name, "12")
    asked.answer(wants, ToolAnswer.NOT_NOW)
    asked.became(errand.id, ErrandPhase.FAILED)
    assert [one.phase for one in asked.shown(errand.id).calls] == [ToolCallPhase.DONE, ToolCallPhase.REFUSED]
    # Another errand asks, and a tool that says something else of itself isn't the one that was allowed.
    say(model, WRITES)
    other = asked.start(steps=("Write it",), begins=True)
    say(model, call("write_note", name="list", text="13"), ANSWER)
    asked.answer(asked.asked_about(other.id), ToolAnswer.ALWAYS_HERE)
    asked.became(other.id, ErrandPhase.DONE)
    assert drawer.notes["list"] == "13"
    drawer.offered[2] = msgspec.structs.replace(WRITE, purpose="Write a note and send it to everybody")
    (step,) = asked.shown(other.id).steps
    say(model, WRITES)
    asked.correct(other.id, step.id, "write 12")
    asked.asked_about(other.id, but=asked.shown(other.id).calls[:-1])


def test_leave_is_given_with_the_plan(start: Start, model: ScriptedModel, drawer: Drawer) -> None:
    asked = Asked(start())
    errand = asked.start(steps=("Write it",), allowed=("write_note",))
    assert errand.phase is ErrandPhase.PROPOSED
    asked.do(protocol.StopErrand(errand_id=errand.id))
    say(model, WRITES)
    asked.do(protocol.PauseErrand(errand_id=errand.id, paused=False))
    asked.asked_about(errand.id)
    assert not drawer.called


def test_only_the_tools_it_was_given_are_told(start: Start, model: ScriptedModel, drawer: Drawer) -> None:
    asked = Asked(start())
    say(model, WRITES, "I can't write.")
    errand = asked.start(steps=("Write it",), begins=True, tools=("read_note",), allowed=("write_note",))
    asked.became(errand.id, ErrandPhase.DONE, ErrandPhase.FAILED)
    assert "write_note" not in prompts(model)[0]
    assert not drawer.called


def test_the_budget_ends_it_and_more_of_it_goes_on(start: Start, model: ScriptedModel, drawer: Drawer) -> None:
    asked = Asked(start())
    reads = [call("read_note", name="size"), call("add_up", first=1, second=2), call("add_up", first=2, second=2)]
    say(model, *reads)
    errand = asked.start(steps=("Look around",), begins=True, budget=ErrandBudget(steps=3, minutes=5))
    ended = asked.became(errand.id, ErrandPhase.OUT_OF_BUDGET)
    assert (ended.used.steps, len(drawer.called)) == (3, 3)
    assert ended.used.minutes > 0
    say(model, ANSWER, "I looked.")
    asked.do(protocol.ExtendErrand(errand_id=errand.id, more=ErrandBudget(steps=2, minutes=1)))
    done = asked.became(errand.id, ErrandPhase.DONE)
    assert (done.draft.budget, done.report) == (ErrandBudget(steps=5, minutes=6), "I looked.")
    brief = asked.start(steps=("Look", "Look again"), begins=True, budget=ErrandBudget(steps=9, minutes=1e-9))
    say(model, ANSWER, "I looked.")
    assert asked.became(brief.id, ErrandPhase.OUT_OF_BUDGET).steps_done <= 1


def test_pausing_and_going_on(start: Start, model: ScriptedModel, drawer: Drawer) -> None:
    asked = Asked(start())
    say(model, WRITES)
    errand = asked.start(steps=("Write it",), begins=True)
    wants = asked.asked_about(errand.id)
    asked.do(protocol.PauseErrand(errand_id=errand.id, paused=True))
    assert asked.shown(errand.id).errand.phase is ErrandPhase.PAUSED
    # What is asked about is asked about still; what comes of it waits.
    asked.answer(wants)
    asked.core.wait(protocol.ToolCallChanged, lambda event: event.call.phase is ToolCallPhase.DONE)
    asked.core.idle()  # type: ignore[attr-defined]
    assert (asked.shown(errand.id).errand.phase, drawer.notes["list"]) == (ErrandPhase.PAUSED, "12")
    say(model, ANSWER)
    asked.do(protocol.PauseErrand(errand_id=errand.id, paused=False))
    assert asked.became(errand.id, ErrandPhase.DONE).report == "Written."
    assert asked.refused(protocol.PauseErrand(errand_id=errand.id, paused=True)) == "invalid_request"


def test_stopping_cancels_what_is_asked_and_it_can_go_on(start: Start, model: ScriptedModel, drawer: Drawer) -> None:
    asked = Asked(start())
    say(model, WRITES)
    errand = asked.start(steps=("Write it", "Look at it"), begins=True)
    wants = asked.asked_about(errand.id)
    asked.do(protocol.StopErrand(errand_id=errand.id))
    shown = asked.shown(errand.id)
    assert (shown.errand.phase, [one.phase for one in shown.calls]) == (ErrandPhase.STOPPED, [ToolCallPhase.CANCELLED])
    assert asked.refused(protocol.AnswerToolCall(call_id=wants.id, answer=ToolAnswer.ONCE)) == "invalid_request"
    say(model, WRITES)
    asked.do(protocol.PauseErrand(errand_id=errand.id, paused=False))
    say(model, ANSWER, ANSWER, "It says 12.", "All done.")
    asked.answer(asked.asked_about(errand.id, but=[wants]))
    assert asked.became(errand.id, ErrandPhase.DONE).report == "All done."
    assert drawer.called == [("write_note", {"name": "list", "text": "12"})]


def test_what_was_not_allowed_fails_and_the_rest_is_tried(start: Start, model: ScriptedModel) -> None:
    asked = Asked(start())
    say(model, WRITES)
    errand = asked.start(steps=("Write it", "Read the note size"), begins=True)
    say(model, call("read_note", name="size"), ANSWER, "It is 12.", "Only the size was read.")
    asked.answer(asked.asked_about(errand.id), ToolAnswer.NOT_NOW)
    asked.became(errand.id, ErrandPhase.DONE)
    first, second = asked.shown(errand.id).steps
    assert (first.phase, second.phase) == (ErrandStepPhase.FAILED, ErrandStepPhase.DONE)
    assert first.result.startswith("The user did not allow this.")
    assert "FAILED: The user did not allow this" in prompts(model)[-1]


def test_a_step_that_takes_a_tool_begins_with_a_call(start: Start, model: ScriptedModel) -> None:
    asked = Asked(start())
    say(model, call("read_note", name="size"), ANSWER, "It is 12.")
    errand = asked.start(steps=("Save this as shopping.txt: milk and eggs",), begins=True)
    asked.became(errand.id, ErrandPhase.DONE)
    first, second, _ = model.grammars
    assert first is not None
    assert second is not None
    assert ("send_message" in first, "send_message" in second) == (False, True)


def test_a_call_that_repeats_another_is_thought_over(start: Start, model: ScriptedModel, drawer: Drawer) -> None:
    asked = Asked(start())
    looks = call("read_note", name="shopping")
    say(model, looks, looks, call("write_note", name="shopping", text="milk"), ANSWER)
    errand = asked.start(steps=("Save this as shopping.txt: milk and eggs",), begins=True, allowed=("write_note",))
    asked.became(errand.id, ErrandPhase.DONE)
    assert [name for name, _ in drawer.called] == ["read_note", "write_note"]
    assert "read_note" not in str(model.grammars[2])


def test_a_plan_that_was_deleted_comes_back_as_it_was(start: Start, model: ScriptedModel) -> None:
    asked = Asked(start())
    errand_id = proposed(asked, model, "Write it")
    asked.do(protocol.DeleteErrands(errands=(errand_id,)))
    asked.do(protocol.RestoreErrands(errands=(errand_id,)))
    assert [one.phase for one in asked.listed()] == [ErrandPhase.PROPOSED]


def test_what_a_deleted_one_asks_is_answered_by_nobody(start: Start, model: ScriptedModel, drawer: Drawer) -> None:
    asked = Asked(start())
    say(model, WRITES)
    errand = asked.start(steps=("Write it",), begins=True)
    wants = asked.asked_about(errand.id)
    asked.do(protocol.PauseErrand(errand_id=errand.id, paused=True))
    asked.do(protocol.DeleteErrands(errands=(errand.id,)))
    assert asked.refused(protocol.AnswerToolCall(call_id=wants.id, answer=ToolAnswer.ONCE)) == "invalid_request"
    asked.do(protocol.RestoreErrands(errands=(errand.id,)))
    assert [one.phase for one in asked.listed()] == [ErrandPhase.PAUSED]
    assert [one.phase for one in asked.shown(errand.id).steps] == [ErrandStepPhase.OPEN]
    assert not drawer.called


def test_without_any_tool_nothing_is_said_to_be_done(start: Start, model: ScriptedModel) -> None:
    core = start(model=None)
    asked = Asked(core)
    say(model, "I wrote it.")
    errand = asked.start(steps=("Write it",), begins=True)
    core.ask(protocol.ChangeSettings(tools=False), protocol.Done)
    core.ask(protocol.LoadModel(model="scripted"), protocol.Done)
    problem = asked.became(errand.id, ErrandPhase.FAILED).problem
    assert problem is not None
    assert problem.what == "No tool may be used, so nothing can be done."
    # Switched on again, it goes on.
    core.ask(protocol.ChangeSettings(tools=True), protocol.Done)
    asked.do(protocol.PauseErrand(errand_id=errand.id, paused=False))
    asked.became(errand.id, ErrandPhase.DONE)


def test_a_reply_goes_first(start: Start, model: ScriptedModel, drawer: Drawer) -> None:
    gate = Gate()
    model.gate = gate
    core = start()
    asked = Asked(core)
    gate.hold(0)
    say(model, call("read_note", name="size"))
    errand = asked.start(steps=("Read it",), begins=True)
    assert gate.held.wait(60)
    model.say("Hello!")
    accepted = core.ask(protocol.SendMessage(conversation_id=None, text="Good morning!"), protocol.MessageAccepted)
    gate.open()
    core.wait(protocol.TurnFinished, lambda event: event.message_id == accepted.reply_id)
    assert not drawer.called
    # What was begun is thought of anew.
    say(model, call("read_note", name="size"), ANSWER, "It is 12.")
    assert asked.became(errand.id, ErrandPhase.DONE).report == "It is 12."
    assert drawer.called == [("read_note", {"name": "size"})]
    waited = [one.errand.waits_for for one in core.seen if isinstance(one, protocol.ErrandChanged)]
    assert ErrandWait.TURN in waited


def test_a_restart_asks_again_and_goes_on(start: Start, model: ScriptedModel, drawer: Drawer) -> None:
    core = start()
    asked = Asked(core)
    say(model, call("read_note", name="size"), WRITES)
    errand = asked.start(steps=("Write the size",), begins=True)
    wants = asked.asked_about(errand.id)
    core.close()
    asked = Asked(start())
    assert asked.asked_about(errand.id).id == wants.id
    assert asked.shown(errand.id).errand.phase is ErrandPhase.ASKING
    say(model, ANSWER)
    asked.answer(wants)
    assert asked.became(errand.id, ErrandPhase.DONE).report == "Written."
    assert [name for name, _ in drawer.called] == ["read_note", "write_note"]


def test_what_waits_for_the_model_goes_on_with_it(start: Start, model: ScriptedModel) -> None:
    core = start(model=None)
    asked = Asked(core)
    say(model, ANSWER, "Done.")
    errand = asked.start(steps=("Look",), begins=True)
    core.wait(protocol.ErrandChanged, lambda event: event.errand.waits_for is ErrandWait.MODEL)
    core.ask(protocol.LoadModel(model="scripted"), protocol.Done)
    asked.became(errand.id, ErrandPhase.DONE)


def test_deleted_it_is_gone_with_its_texts(start: Start, model: ScriptedModel, paths: Paths) -> None:
    core = start()
    asked = Asked(core)
    say(model, call("write_note", name="list", text="xylophone"))
    errand = asked.start("Write the word quodlibet", steps=("Write the zugzwang",), begins=True)
    asked.asked_about(errand.id)
    asked.do(protocol.DeleteErrands(errands=(errand.id,)))
    assert asked.listed() == ()
    asked.do(protocol.RestoreErrands(errands=(errand.id,)))
    assert [one.phase for one in asked.listed()] == [ErrandPhase.STOPPED]
    asked.do(protocol.DeleteErrands(errands=(errand.id,)))
    core.close()
    start().settle()
    kept = paths.database.read_bytes()
    assert not any(word in kept for word in (b"quodlibet", b"zugzwang", b"xylophone"))


def test_what_cant_be_begun(start: Start, model: ScriptedModel) -> None:
    core = start()
    asked = Asked(core)

    def refused(**given: Any) -> str:
        return asked.refused(protocol.StartErrand(draft=ErrandDraft(**{"goal": "Write", **given})))

    assert refused(goal=" ") == "invalid_request"
    assert refused(steps=("step",) * 13) == "invalid_request"
    assert refused(budget=ErrandBudget(steps=0)) == "invalid_request"
    assert refused(conversation_id=99) == "not_found"
    no_trace = core.ask(
        protocol.SendMessage(conversation_id=None, text="Hello!", mode=ConversationMode.NO_TRACE),
        protocol.MessageAccepted,
    )
    assert refused(conversation_id=no_trace.conversation_id) == "invalid_request"
    core.ask(protocol.ChangeSettings(tools=False), protocol.Done)
    assert refused() == "invalid_request"
    assert asked.listed() == ()
