"""Corrections become ways of doing: kept in the user's words, told to later errands, weighed by what came of them."""

from __future__ import annotations

import pytest

from core import protocol
from core.model.scripted import ScriptedModel
from core.records import (
    ErrandId,
    ErrandPhase,
    ErrandStepPhase,
    LearningMode,
    Memory,
    MemoryFilter,
    MemoryKind,
    MemoryScope,
    MemorySource,
    ToolCallPhase,
)
from tests.unit_core.errands.conftest import Start
from tests.unit_core.errands.errand_core import ANSWER, Asked, call, plan, prompts, say
from tests.unit_core.running_core import RunningCore
from tests.unit_core.tools.drawer import Drawer

GOAL = "Sort my invoices."
WORDS = "put the date first"
WAY = f"Sort my invoices: {WORDS}"


def written(text: str) -> str:
    return call("write_note", name="list", text=text)


def done(asked: Asked, model: ScriptedModel, *steps: str, goal: str = GOAL, **given: object) -> ErrandId:
    """An errand of some steps, each of which writes its number."""
    for number, _ in enumerate(steps):
        say(model, written(str(number)), ANSWER)
    if len(steps) > 1:
        say(model, "Sorted.")
    errand = asked.start(goal, steps=steps, begins=True, allowed=("write_note",), **given)
    asked.became(errand.id, ErrandPhase.DONE)
    return errand.id


def ways(core: RunningCore) -> list[Memory]:
    listed = core.ask(protocol.ListMemories(filter=MemoryFilter(kinds=(MemoryKind.WAY,))), protocol.MemoriesListed)
    return list(listed.memories)


def corrected(
    asked: Asked, model: ScriptedModel, errand_id: ErrandId, at: int, words: str = WORDS, **given: object
) -> protocol.ErrandStepCorrected:
    steps = asked.shown(errand_id).steps
    for number in range(at, len(steps)):
        say(model, written(f"anew {number}"), ANSWER)
    if len(steps) > 1:
        say(model, "Sorted anew.")
    answer = asked.correct(errand_id, steps[at].id, words, **given)
    asked.became(errand_id, ErrandPhase.DONE)
    return answer


def test_a_step_is_done_anew_as_the_user_says_and_the_words_are_kept(
    start: Start, model: ScriptedModel, drawer: Drawer
) -> None:
    core = start()
    asked = Asked(core)
    errand_id = done(asked, model, "Look", "Name them", "Move them")
    told = corrected(asked, model, errand_id, 1)
    assert told.way is not None
    assert (told.way.text, told.way.quote) == (WAY, WORDS)
    assert (told.way.kind, told.way.source) == (MemoryKind.WAY, MemorySource.CORRECTED)
    assert [one.id for one in ways(core)] == [told.way.id]
    assert told.step.phase in (ErrandStepPhase.OPEN, ErrandStepPhase.RUNNING)
    shown = asked.shown(errand_id)
    assert [one["text"] for _, one in drawer.called] == ["0", "1", "2", "anew 1", "anew 2"]
    assert (shown.steps[1].correction, shown.errand.report) == (WORDS, "Sorted anew.")
    assert [one.id for one in shown.learned] == [told.way.id]
    (anew,) = [one for one in prompts(model) if f"I want it so: {WORDS}" in one and "<function_result>" not in one]
    assert "This step was done before like this:\n<text>\n- Written.\n</text>" in anew
    core.wait(protocol.MemoryAdded, lambda event: event.memory.text == WAY)


def test_what_was_learned_is_told_to_later_plans_and_steps_of_the_kind(start: Start, model: ScriptedModel) -> None:
    core = start()
    asked = Asked(core)
    corrected(asked, model, done(asked, model, "Name them"), 0)
    core.indexed()
    say(model, plan("Sort them"), written("x"), ANSWER)
    later = asked.start("Sort my bills", begins=True, allowed=("write_note",))
    asked.became(later.id, ErrandPhase.DONE)
    planned, stepped = [one for one in prompts(model) if "Sort my bills" in one][:2]
    told = f"- For “Sort my invoices” I said: {WORDS}\n"
    assert told in planned
    assert told in stepped
    shown = asked.shown(later.id)
    assert [one.text for one in shown.used] == [WAY]
    assert shown.steps[0].ways == (shown.used[0].id,)
    # What has nothing to do with it isn't told of it.
    say(model, ANSWER, "It is 42.")
    other = asked.start("How many days are there until the summer solstice?", steps=("Count the days",), begins=True)
    asked.became(other.id, ErrandPhase.DONE)
    assert not asked.shown(other.id).used
    # Deleted, nobody is told of it any more.
    core.ask(protocol.DeleteMemories(memory_ids=(shown.used[0].id,)), protocol.MemoriesSaved)
    again = done(asked, model, "Sort them", goal="Sort my bills")
    assert not asked.shown(again).used
    assert not asked.shown(later.id).used


def test_the_weight_of_a_way_follows_what_came_of_it(start: Start, model: ScriptedModel) -> None:
    core = start()
    asked = Asked(core)
    corrected(asked, model, done(asked, model, "Name them"), 0)
    core.indexed()
    weights = [ways(core)[0].usefulness]
    used = done(asked, model, "Name them")
    weights.append(ways(core)[0].usefulness)
    asked.do(protocol.RateErrand(errand_id=used, rating=1))
    weights.append(ways(core)[0].usefulness)
    assert weights == sorted(set(weights)), "done, and then liked: more each time"
    asked.do(protocol.RateErrand(errand_id=used, rating=-1))
    assert ways(core)[0].usefulness < weights[1]
    asked.do(protocol.RateErrand(errand_id=used, rating=0))
    assert ways(core)[0].usefulness == pytest.approx(weights[1])
    # Said again, it was right, and not followed; it isn't kept twice.
    corrected(asked, model, used, 0)
    assert len(ways(core)) == 1
    assert ways(core)[0].usefulness > weights[1]
    # Something else is wanted: it wasn't right there.
    before = ways(core)[0].usefulness
    corrected(asked, model, used, 0, "use capital letters", undo=True)
    assert {one.text: one.usefulness < before for one in ways(core)}[WAY]
    assert len(ways(core)) == 2


def test_what_was_changed_is_taken_back_before(start: Start, model: ScriptedModel, drawer: Drawer) -> None:
    asked = Asked(start())
    drawer.notes["list"] = "as it was"
    errand_id = done(asked, model, "Write it")
    seen: list[str] = []
    model.gate = lambda _purpose, _said: seen.append(drawer.notes["list"])
    told = corrected(asked, model, errand_id, 0, undo=True)
    assert (told.undone, told.not_undone, seen[0]) == (1, 0, "as it was")
    assert [one.undone for one in asked.shown(errand_id).calls] == [True, False]
    # What was taken back isn't told as done.
    assert "done before like this" not in prompts(model)[-2]


def test_a_change_that_stands_is_asked_about_before_it_is_made_again(
    start: Start, model: ScriptedModel, drawer: Drawer
) -> None:
    asked = Asked(start())
    errand_id = done(asked, model, "Write it")
    (step,) = asked.shown(errand_id).steps
    say(model, written("0"))
    asked.correct(errand_id, step.id, "write it well")
    wants = asked.asked_about(errand_id)
    assert len(drawer.called) == 1
    say(model, ANSWER)
    asked.answer(wants)
    asked.became(errand_id, ErrandPhase.DONE)
    # Taken back, it isn't made twice.
    say(model, written("0"), ANSWER)
    asked.correct(errand_id, step.id, "write it", undo=True)
    asked.became(errand_id, ErrandPhase.DONE)
    assert len(drawer.called) == 3


def test_a_correction_while_the_user_is_asked(start: Start, model: ScriptedModel, drawer: Drawer) -> None:
    asked = Asked(start())
    say(model, written("wrong"))
    errand = asked.start(GOAL, steps=("Write it",), begins=True)
    wants = asked.asked_about(errand.id)
    say(model, written("right"), ANSWER)
    asked.correct(errand.id, wants.step_id, "write right")  # type: ignore[arg-type]
    asked.answer(asked.asked_about(errand.id, but=[wants]))
    asked.became(errand.id, ErrandPhase.DONE)
    assert [one.phase for one in asked.shown(errand.id).calls] == [ToolCallPhase.CANCELLED, ToolCallPhase.DONE]
    assert [one["text"] for _, one in drawer.called] == ["right"]


def test_where_nothing_is_to_be_kept_nothing_is(start: Start, model: ScriptedModel) -> None:
    core = start()
    asked = Asked(core)
    errand_id = done(asked, model, "Name them")
    assert corrected(asked, model, errand_id, 0, remember=False).way is None
    assert corrected(asked, model, errand_id, 0, "log in with my password hunter2!x9", undo=True).way is None
    core.ask(protocol.ChangeSettings(learning=LearningMode.OFF), protocol.Done)
    assert corrected(asked, model, errand_id, 0, undo=True).way is None
    assert not ways(core)
    for words in ("", "x" * 501):
        step_id = asked.shown(errand_id).steps[0].id
        command = protocol.CorrectErrandStep(errand_id=errand_id, step_id=step_id, words=words)
        assert asked.refused(command) == "invalid_request"


def test_what_a_project_keeps_is_told_there_alone(start: Start, model: ScriptedModel) -> None:
    core = start()
    asked = Asked(core)
    project = core.ask(
        protocol.AddProject(name="Firm", instructions="Write in capitals", scope=MemoryScope.SEPARATE),
        protocol.ProjectSaved,
    ).project
    inside = done(asked, model, "Name them", project_id=project.id)
    assert "My instructions for this project: Write in capitals" in prompts(model)[0]
    told = corrected(asked, model, inside, 0)
    assert told.way is not None
    assert told.way.project_id == project.id
    core.indexed()
    assert not asked.shown(done(asked, model, "Name them")).used
    assert asked.shown(done(asked, model, "Name them", project_id=project.id)).used
