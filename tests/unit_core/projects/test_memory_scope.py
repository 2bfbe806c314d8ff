"""What a project keeps to itself turns up nowhere else, in no way; and a separate project is told nothing from outside."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from core import protocol
from core.chat.function_calls import OPENING
from core.model.base import Embedder
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.records import (
    BlockLabel,
    FunctionStep,
    LearningMode,
    MemoryEdit,
    MemoryFilter,
    MemoryKind,
    MemoryScope,
    MemoryState,
    ProjectEdit,
    ProjectId,
    TransferFormat,
)
from tests.unit_core.projects.working import add, last_prompt, memories, move, talk
from tests.unit_core.running_core import RunningCore, ScriptedLoader

KEEPING = [MemoryScope.KEEPS, MemoryScope.SEPARATE]
PEANUTS = "I'm allergic to peanuts."
ASKING = "What am I allergic to?"


def know(core: RunningCore, text: str, kind: MemoryKind = MemoryKind.HEALTH) -> None:
    core.ask(protocol.AddMemory(text=text, kind=kind), protocol.MemorySaved)
    core.indexed()


def recalled(core: RunningCore, accepted: protocol.MessageAccepted) -> list[str]:
    shown = core.ask(protocol.ShowRecall(message_id=accepted.reply_id), protocol.RecallShown)
    return [item.text for item in shown.items]


# --- what is learned ----------------------------------------------------------------------------------------------


def test_what_a_shared_project_learns_is_known_everywhere(core: RunningCore, model: ScriptedModel) -> None:
    garden = add(core)
    talk(core, PEANUTS, project=garden.id)
    assert [one.project_id for one in memories(core)] == [None]
    talk(core, ASKING)
    assert "peanuts" in last_prompt(model)


@pytest.mark.parametrize("scope", KEEPING)
def test_what_is_learned_and_said_is_told_in_the_project_alone(
    core: RunningCore, model: ScriptedModel, scope: MemoryScope
) -> None:
    garden, work = add(core, scope=scope), add(core, "Work", scope=MemoryScope.KEEPS)
    talk(core, PEANUTS, project=garden.id)
    assert [one.project_id for one in memories(core)] == [garden.id]
    talk(core, ASKING, project=garden.id)
    assert "peanuts" in last_prompt(model)
    outside = talk(core, ASKING)
    assert "peanuts" not in last_prompt(model), "recalled, as a memory, a message, or in the profile"
    talk(core, "What do you know about me?")
    assert "peanuts" not in last_prompt(model)
    talk(core, ASKING, project=work.id)
    assert "peanuts" not in last_prompt(model)
    assert recalled(core, outside) == []


def test_a_separate_project_is_told_nothing_from_outside(core: RunningCore, model: ScriptedModel) -> None:
    know(core, "You are allergic to peanuts.")
    core.ask(protocol.EditBlock(label=BlockLabel.USER, text="I live in Porto."), protocol.BlockSaved)
    talk(core, "My allergy to peanuts began in 2019.")
    apart, keeps = add(core, scope=MemoryScope.SEPARATE), add(core, "Work", scope=MemoryScope.KEEPS)
    for text in (ASKING, "What do you know about me?"):
        talk(core, text, project=apart.id)
        assert "peanuts" not in last_prompt(model)
        assert "Porto" not in last_prompt(model)
    talk(core, ASKING, project=keeps.id)
    assert "peanuts" in last_prompt(model)
    assert "Porto" in last_prompt(model)


@pytest.mark.parametrize("scope", KEEPING)
def test_it_knows_what_it_keeps_from_the_first_word(
    core: RunningCore, model: ScriptedModel, scope: MemoryScope
) -> None:
    garden = add(core, scope=scope)
    talk(core, "Remember that my bike is blue.", project=garden.id)
    talk(core, "Good morning", project=garden.id)
    assert "Your bike is blue" in last_prompt(model).split("Good morning")[0]
    talk(core, "Good morning")
    assert "bike" not in last_prompt(model)


def test_the_same_fact_is_learned_on_either_side(core: RunningCore) -> None:
    apart = add(core, scope=MemoryScope.SEPARATE)
    for project in (apart.id, None, apart.id, None):
        talk(core, "Remember that my bike is blue.", project=project)
    assert sorted((one.text, one.project_id or 0) for one in memories(core)) == [
        ("Your bike is blue", 0),
        ("Your bike is blue", apart.id),
    ]


def test_what_is_known_everywhere_is_not_learned_once_more_where_it_is_read(core: RunningCore) -> None:
    keeps = add(core, scope=MemoryScope.KEEPS)
    talk(core, "Remember that my bike is blue.")
    talk(core, "Remember that my bike is blue.", project=keeps.id)
    assert [one.project_id for one in memories(core)] == [None]


@pytest.mark.parametrize("scope", KEEPING)
def test_what_is_learned_there_ends_nothing_that_is_told_elsewhere(
    core: RunningCore, model: ScriptedModel, scope: MemoryScope
) -> None:
    talk(core, "I live in Lisbon.")
    keeps = add(core, scope=scope)
    talk(core, "I moved to Porto.", project=keeps.id)
    held = core.ask(protocol.ListMemories(filter=MemoryFilter(state=MemoryState.HOLDING)), protocol.MemoriesListed)
    assert {one.project_id for one in held.memories} == {None, keeps.id}
    talk(core, "Where do I live?")
    assert "Lisbon" in last_prompt(model)
    assert "Porto" not in last_prompt(model)


def test_forgetting_outside_touches_nothing_that_a_project_keeps(core: RunningCore) -> None:
    apart = add(core, scope=MemoryScope.SEPARATE)
    talk(core, "Remember that my bike is blue.", project=apart.id)
    talk(core, "Remember that my car is red.")
    talk(core, "Forget that my bike is blue.")
    talk(core, "Forget that my car is red.", project=apart.id)
    assert {one.text for one in memories(core)} == {"Your bike is blue", "Your car is red"}
    talk(core, "Forget that my bike is blue.", project=apart.id)
    assert {one.text for one in memories(core)} == {"Your car is red"}


def test_forgetting_outside_mutes_nothing_that_a_project_keeps(core: RunningCore) -> None:
    apart = add(core, scope=MemoryScope.SEPARATE)
    said = talk(core, "Remember that my bike is blue.", project=apart.id)
    edited = core.ask(protocol.EditMessage(message_id=said.message_id, text="Good morning"), protocol.MessageAccepted)
    core.wait(protocol.TurnFinished, lambda event: event.message_id == edited.reply_id)
    assert memories(core) == ()
    talk(core, "Remember that my bike is blue.")
    talk(core, "Forget that my bike is blue.")
    assert memories(core) == ()
    core.ask(protocol.ShowBranch(message_id=said.message_id), protocol.Done)
    assert [(one.text, one.project_id) for one in memories(core)] == [("Your bike is blue", apart.id)]


def test_what_is_confirmed_stays_in_the_project_it_was_said_in(core: RunningCore) -> None:
    core.ask(protocol.ChangeSettings(learning=LearningMode.PROPOSED), protocol.Done)
    keeps = add(core, scope=MemoryScope.KEEPS)
    talk(core, PEANUTS, project=keeps.id)
    (proposal,) = core.ask(protocol.ListLately(), protocol.LatelyListed).proposals
    accept = protocol.AcceptProposal(proposal_id=proposal.id, text=proposal.text, kind=proposal.kind, replace=False)
    (kept,) = core.ask(accept, protocol.MemoriesSaved).memories
    assert kept.project_id == keeps.id


# --- moving, and changing what a project keeps --------------------------------------------------------------------


def test_what_stood_in_a_prompt_leaves_it_with_the_project(core: RunningCore, model: ScriptedModel) -> None:
    apart = add(core, scope=MemoryScope.SEPARATE)
    talk(core, "Remember that my bike is blue.", project=apart.id)
    asked = talk(core, "What colour is my bike?", project=apart.id)
    assert recalled(core, asked)
    move(core, asked.conversation_id, None)
    model.say("Fine.")
    talk(core, "Good morning", asked.conversation_id)
    before = last_prompt(model).split("What colour is my bike?")[0]
    assert "blue" not in before
    assert recalled(core, asked) == []
    move(core, asked.conversation_id, apart.id)
    assert recalled(core, asked), "it is told again where it may be"


def test_a_conversation_that_moves_in_leaves_what_it_was_told_outside(core: RunningCore, model: ScriptedModel) -> None:
    know(core, "You are allergic to peanuts.")
    talk(core, "My allergy to peanuts began in 2019.")
    asked = talk(core, ASKING)
    assert "peanuts" in last_prompt(model)
    apart = add(core, scope=MemoryScope.SEPARATE)
    move(core, asked.conversation_id, apart.id)
    model.say("Fine.")
    talk(core, "Good morning", asked.conversation_id)
    assert "peanuts" not in last_prompt(model).split(ASKING)[0]


def test_what_was_told_elsewhere_is_taken_back_when_a_project_keeps_it(core: RunningCore, model: ScriptedModel) -> None:
    garden = add(core)
    for _ in range(3):
        model.say("Fine.")
    talk(core, "Our neighbour's orchard is haunted by Zanzibar.", project=garden.id)
    outside = talk(core, "What did I say about our neighbour's orchard?")
    assert "Zanzibar" in last_prompt(model)
    edit = ProjectEdit(scope=MemoryScope.SEPARATE)
    core.ask(protocol.EditProject(project_id=garden.id, edit=edit), protocol.ProjectSaved)
    assert "Zanzibar" not in " ".join(recalled(core, outside))
    talk(core, "What did I say about our neighbour's orchard?")
    assert "Zanzibar" not in last_prompt(model)


def test_a_memory_is_moved_to_everywhere_and_back(core: RunningCore, model: ScriptedModel) -> None:
    keeps = add(core, scope=MemoryScope.KEEPS)
    talk(core, "Remember that my bike is blue.", project=keeps.id)
    (bike,) = memories(core)
    everywhere = protocol.EditMemories(memory_ids=(bike.id,), edit=MemoryEdit(project_id=None))
    core.ask(everywhere, protocol.MemoriesSaved)
    core.settle()
    outside = talk(core, "What colour is my bike?")
    assert "blue" in last_prompt(model)
    talk(core, "Good morning")
    assert "Your bike is blue" in last_prompt(model), "in the profile"
    back = protocol.EditMemories(memory_ids=(bike.id,), edit=MemoryEdit(project_id=keeps.id))
    core.ask(back, protocol.MemoriesSaved)
    core.settle()
    talk(core, "What colour is my bike?")
    assert "blue" not in last_prompt(model)
    assert recalled(core, outside) == []
    core.ask(protocol.UndoMemories(), protocol.MemoriesUndone)
    assert memories(core)[0].project_id is None


def test_memories_of_different_places_are_not_merged(core: RunningCore) -> None:
    keeps = add(core, scope=MemoryScope.KEEPS)
    talk(core, "Remember that my bike is blue.", project=keeps.id)
    know(core, "Your bike is green.", MemoryKind.NOTE)
    ids = tuple(one.id for one in memories(core))
    merge = protocol.MergeMemories(memory_ids=ids, text="Your bike is blue or green.", kind=MemoryKind.NOTE)
    assert "different places" in core.ask(merge, protocol.Failed).problem.what
    assert len(memories(core)) == 2


def test_the_memories_page_narrows_to_a_project(core: RunningCore) -> None:
    keeps = add(core, scope=MemoryScope.KEEPS)
    talk(core, "Remember that my bike is blue.", project=keeps.id)
    know(core, "Your car is red.", MemoryKind.NOTE)

    def found(wanted: MemoryFilter, query: str = "") -> list[str]:
        listed = core.ask(protocol.ListMemories(query=query, filter=wanted), protocol.MemoriesListed)
        return sorted(one.text for one in listed.memories)

    assert found(MemoryFilter()) == ["Your bike is blue", "Your car is red."]
    assert found(MemoryFilter(project_id=keeps.id)) == ["Your bike is blue"]
    assert found(MemoryFilter(project_id=None)) == ["Your car is red."]
    assert found(MemoryFilter(project_id=None), "What colour is my vehicle?") == ["Your car is red."]


# --- memory functions ---------------------------------------------------------------------------------------------


def steps(core: RunningCore, accepted: protocol.MessageAccepted) -> tuple[FunctionStep, ...]:
    listed = core.ask(protocol.ListMessages(conversation_id=accepted.conversation_id), protocol.MessagesListed)
    return next(one.steps for one in listed.messages if one.id == accepted.reply_id)


def calls(*made: tuple[str, dict[str, str]]) -> list[str]:
    # What writes says whether the model goes on after it.
    calls_made = [
        {"function": name, "arguments": given if "search" in name else {**given, "request_heartbeat": True}}
        for name, given in made
    ]
    return [*(json.dumps(one).removeprefix(OPENING) for one in calls_made), "send_message", "Done."]


@pytest.fixture
def functions(paths: Paths, embedder: Embedder) -> object:
    model = ScriptedModel(context_length=16_384, functions=True)
    core = RunningCore(paths, ScriptedLoader(scripted=model), embedder)
    core.hello()
    core.ready()
    yield core, model
    core.close()


@pytest.mark.parametrize("scope", KEEPING)
def test_the_memory_functions_see_no_further(functions: tuple[RunningCore, ScriptedModel], scope: MemoryScope) -> None:
    core, model = functions
    keeps = add(core, scope=scope)

    def told(text: str, project: object, *made: tuple[str, dict[str, str]]) -> tuple[FunctionStep, ...]:
        for text_written in calls(*made):
            model.say(text_written)
        return steps(core, talk(core, text, project=project))  # type: ignore[arg-type]

    insert = ("archival_memory_insert", {"content": "The bike is blue"})
    append = ("core_memory_append", {"name": "user", "content": "The bike is blue"})
    kept, refused = told("My bike is blue, keep that", keeps.id, insert, append)
    assert not kept.failed
    assert refused.failed and "stays in it" in refused.result
    assert {one.project_id for one in memories(core)} == {keeps.id}
    searches = (
        ("archival_memory_search", {"query": "bike blue"}),
        ("conversation_search", {"query": "bike blue"}),
        ("conversation_search_date", {"start_date": "2020-01-01", "end_date": "2099-01-01"}),
    )
    inside = told("Look it up", keeps.id, *searches)
    assert "is blue" in inside[0].result, inside
    assert "is blue" in inside[1].result, inside
    outside = told("Search", None, *searches)
    assert not any("is blue" in step.result for step in outside)


def test_what_gives_way_in_the_profile_is_not_said_to_be_untrue(core: RunningCore, model: ScriptedModel) -> None:
    keeps = add(core, scope=MemoryScope.KEEPS)
    first = talk(
        core,
        "Remember that my bike is blue and stands in the cellar of the old house by the river near the mill.",
        project=keeps.id,
    )
    model.say("Fine.")
    talk(core, "Good morning", first.conversation_id)
    facts = [f"Your sister number {number} plays the violin in the town of Evora" for number in range(20)]
    for fact in facts:
        know(core, fact, MemoryKind.PROFILE)
    ids = tuple(one.id for one in memories(core) if one.text in facts)
    core.ask(
        protocol.EditMemories(memory_ids=ids, edit=MemoryEdit(project_id=keeps.id, pinned=True)), protocol.MemoriesSaved
    )
    core.settle()
    talk(core, "Good night", first.conversation_id)
    assert "No longer true" not in last_prompt(model)
    talk(core, "Good evening", project=keeps.id)
    assert "cellar of the old house" not in last_prompt(model).split("Good evening")[0], "it gave way"


# --- files --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", list(TransferFormat))
def test_what_a_project_keeps_comes_back_from_a_file_into_that_project(
    core: RunningCore, tmp_path: Path, form: TransferFormat
) -> None:
    keeps, gone = add(core, scope=MemoryScope.SEPARATE), add(core, "Gone", scope=MemoryScope.KEEPS)
    talk(core, "Remember that my bike is blue.", project=keeps.id)
    talk(core, "Remember that my boat is white.", project=gone.id)
    know(core, "Your car is red", MemoryKind.NOTE)
    path = str(tmp_path / "memories.txt")
    core.ask(protocol.ExportMemories(path=path, form=form), protocol.MemoriesExported)
    before = {(one.text, one.project_id) for one in memories(core)}
    assert core.ask(protocol.ImportMemories(path=path), protocol.ImportDone).added == 0
    assert {(one.text, one.project_id) for one in memories(core)} == before
    core.ask(protocol.DeleteEverything(), protocol.Done)
    core.ask(protocol.ImportMemories(path=path), protocol.ImportDone)
    projects = core.ask(protocol.ListProjects(), protocol.ProjectsListed).projects
    names = {one.id: one.name for one in projects}
    assert {(one.text, names.get(one.project_id or ProjectId(0), "")) for one in memories(core)} == {
        ("Your bike is blue", "Garden"),
        ("Your boat is white", "Gone"),
        ("Your car is red", ""),
    }
    assert {one.scope for one in projects} == {MemoryScope.KEEPS}
