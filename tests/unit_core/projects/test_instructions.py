"""What the user wants of the assistant in a project stands in its prompts, and what changes is told without reading all anew."""

from __future__ import annotations

from pathlib import Path

from core import protocol
from core.chat.head import Heads
from core.memory.blocks import MemoryBlocks, estimate_tokens
from core.model.scripted import ScriptedModel
from core.records import MemoryScope, Project, ProjectEdit, ProjectId
from core.storage.blocks import Blocks
from core.storage.database import Database
from core.storage.memories import Memories
from core.storage.personas import Personas
from tests.unit_core.projects.working import add, last_prompt, move, talk
from tests.unit_core.running_core import RunningCore

ASKED = "Answer in haiku."


def evaluated(core: RunningCore, accepted: protocol.MessageAccepted) -> int:
    return core.stats_of(accepted).evaluated_tokens


def test_they_stand_in_the_head_of_its_conversations_alone(core: RunningCore, model: ScriptedModel) -> None:
    garden = add(core, instructions=ASKED)
    talk(core, "Hello", project=garden.id)
    assert last_prompt(model).count(ASKED) == 1
    assert last_prompt(model).index(ASKED) < last_prompt(model).index("Hello")
    talk(core, "Hello")
    assert ASKED not in last_prompt(model)


def test_new_ones_are_told_before_the_next_message_once(core: RunningCore, model: ScriptedModel) -> None:
    garden = add(core, instructions=ASKED)
    first = talk(core, "Hello", project=garden.id)
    before = last_prompt(model)
    edit = ProjectEdit(instructions="Answer in rhymes.")
    core.ask(protocol.EditProject(project_id=garden.id, edit=edit), protocol.ProjectSaved)
    second = talk(core, "Good morning", first.conversation_id)
    told = last_prompt(model)
    assert told.startswith(before), "what was read stays as it is"
    assert told.count("Answer in rhymes.") == 1
    assert evaluated(core, second) < evaluated(core, first) / 2
    talk(core, "Good night", first.conversation_id)
    assert last_prompt(model).count("<user>(From now on") == 1
    core.ask(protocol.EditProject(project_id=garden.id, edit=ProjectEdit(instructions="")), protocol.ProjectSaved)
    talk(core, "And now?", first.conversation_id)
    assert "no longer hold" in last_prompt(model)


def test_a_conversation_that_is_moved_is_told_without_reading_anew(core: RunningCore, model: ScriptedModel) -> None:
    garden = add(core, instructions=ASKED)
    first = talk(core, "Hello")
    before = last_prompt(model)
    move(core, first.conversation_id, garden.id)
    talk(core, "Good morning", first.conversation_id)
    assert last_prompt(model).startswith(before)
    assert last_prompt(model).count(ASKED) == 1
    move(core, first.conversation_id, None)
    talk(core, "Good night", first.conversation_id)
    assert last_prompt(model).startswith(before)
    assert "no longer hold" in last_prompt(model)


def test_a_name_is_nothing_to_tell(core: RunningCore, model: ScriptedModel) -> None:
    garden = add(core)
    first = talk(core, "Hello")
    move(core, first.conversation_id, garden.id)
    core.ask(protocol.EditProject(project_id=garden.id, edit=ProjectEdit(name="Yard")), protocol.ProjectSaved)
    talk(core, "Good morning", first.conversation_id)
    assert "instructions for" not in last_prompt(model)


def test_what_is_written_is_read_along_with_them(core: RunningCore, model: ScriptedModel) -> None:
    garden = add(core, instructions=ASKED, scope=MemoryScope.SEPARATE)
    text = "How do I plant a row of flowers in the shade?"
    draft = protocol.ReadDraft(conversation_id=None, text=text, project_id=garden.id)
    core.ask(draft, protocol.Done)
    core.idle()
    accepted = talk(core, text, project=garden.id)
    assert ASKED in last_prompt(model)
    assert evaluated(core, accepted) < 30, "it was read while it was written"


def test_in_a_small_window_the_beginning_of_long_ones_is_told(tmp_path: Path) -> None:
    database = Database(tmp_path / "test.db")
    heads = Heads(MemoryBlocks(Blocks(database), Memories(database), "You are kind."), Personas(database), "Use notes.")
    rules = " ".join(f"Rule{number}" for number in range(500))
    garden = Project(id=ProjectId(1), name="Garden", instructions=rules, created_at=0.0)
    small = heads.compose(project=garden, context_length=2048)
    assert "Rule1 " in small.text
    assert "Rule499" not in small.text
    assert estimate_tokens(small.text) < 2048 / 3
    assert rules in heads.compose(project=garden, context_length=8192).text
    assert heads.news(small, garden)[0] == "", "they are told as far as they can be"
    database.close()
