"""Who answers: greeted with, told, switched in the middle, with a model and a sampling of its own, deleted and erased."""

from __future__ import annotations

import itertools
import json
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from core import protocol
from core.chat.worked import load_worked
from core.memory.recall.note import spoken_date
from core.model.base import Embedder, Purpose
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.records import (
    CardForm,
    ConversationId,
    ConversationMode,
    LearningMode,
    MessageStatus,
    Persona,
    PersonaId,
    Role,
    Sampling,
    SamplingChoice,
)
from tests.unit_core.chat.test_functions import call
from tests.unit_core.personas.test_cards import png
from tests.unit_core.running_core import RunningCore, ScriptedLoader

WORKED = load_worked()

ORDERS = "You navigate the Zanzibar-Quokka and love charts."

Start = Callable[..., RunningCore]


@pytest.fixture
def start(paths: Paths, embedder: Embedder) -> Iterator[Start]:
    running: list[RunningCore] = []

    def begin(**models: ScriptedModel) -> RunningCore:
        for core in running:
            core.close()
        core = RunningCore(paths, ScriptedLoader(**models), embedder)
        running.append(core)
        core.hello()
        core.ready()
        return core

    yield begin
    for core in running:
        core.close()


@pytest.fixture
def model() -> ScriptedModel:
    return ScriptedModel(keeps_states=True, answer=lambda _: "Aye.")


@pytest.fixture
def core(start: Start, model: ScriptedModel) -> RunningCore:
    return start(scripted=model)


def add(core: RunningCore, **fields: Any) -> Persona:
    command = protocol.AddPersona(**{"name": "Ada", "instructions": ORDERS, **fields})
    persona = core.ask(command, protocol.PersonaSaved).persona
    core.wait(protocol.PersonaAdded, lambda event: event.persona == persona)
    return persona


def begin(core: RunningCore, persona: Persona | None, text: str, **fields: Any) -> ConversationId:
    accepted = core.ask(
        protocol.SendMessage(
            conversation_id=None, text=text, persona_id=None if persona is None else persona.id, **fields
        ),
        protocol.MessageAccepted,
    )
    core.wait(protocol.TurnFinished, lambda event: event.message_id == accepted.reply_id)
    return accepted.conversation_id


def last_prompt(model: ScriptedModel) -> str:
    return next(text for purpose, text in reversed(model.prompts) if purpose is Purpose.CHAT)


def switch(core: RunningCore, conversation: ConversationId, persona_id: PersonaId | None) -> None:
    core.ask(protocol.SetPersona(conversation_id=conversation, persona_id=persona_id), protocol.Done)


def test_a_new_conversation_begins_with_its_greeting(core: RunningCore, model: ScriptedModel) -> None:
    persona = add(core, greeting="Ahoy!", language="de")
    conversation = begin(core, persona, "Where are we?")
    listed = core.ask(protocol.ListMessages(conversation_id=conversation), protocol.MessagesListed)
    assert listed.conversation.persona_id == persona.id
    said = [(message.role, message.text, message.persona_id) for message in listed.messages]
    assert said[:2] == [(Role.ASSISTANT, "Ahoy!", persona.id), (Role.USER, "Where are we?", None)]
    assert said[2][0] is Role.ASSISTANT and said[2][2] == persona.id
    prompt = last_prompt(model)
    assert prompt.startswith(f"<system>You are Ada.\n{ORDERS}\nAlways answer in German")
    # As a reply to a user message that nobody wrote, before the first one.
    before = prompt.partition("Where are we?")[0]
    assert WORKED["de"][0][1] in before and WORKED["en"][0][1] not in before
    assert before.count("<assistant>Ahoy!<end>\n<user>") == 1 and "You speak first.)<end>\n<assistant>Ahoy!" in before


def test_a_greeting_is_neither_written_anew_nor_gone_on_from(core: RunningCore) -> None:
    conversation = begin(core, add(core, greeting="Ahoy!"), "Where are we?")
    greeting, _, reply = core.ask(protocol.ListMessages(conversation_id=conversation), protocol.MessagesListed).messages
    assert (greeting.greeting, reply.greeting) == (True, False)
    for command in (
        protocol.Regenerate(conversation_id=conversation, message_id=greeting.id),
        protocol.SplitBranch(message_id=greeting.id),
    ):
        problem = core.ask(command, protocol.Failed).problem
        assert "greeting" in problem.what and problem.safe == "Nothing was changed." and problem.next_step
    again = core.ask(protocol.ListMessages(conversation_id=conversation), protocol.MessagesListed)
    assert again.messages == (greeting, again.messages[1], reply)


def test_nothing_is_evaluated_twice(core: RunningCore, model: ScriptedModel) -> None:
    persona = add(core, greeting="Ahoy!")
    conversation = begin(core, persona, "Where are we?")
    core.talk("And where do we go?", conversation)
    chat = [place for place, (purpose, _) in enumerate(model.prompts) if purpose is Purpose.CHAT]
    first, second = (model.prompts[place][1] for place in chat[-2:])
    # The second prompt goes on from the first, and of it only what is new is read.
    assert second.startswith(first) and model.evaluated[chat[-1]] < len(second) - len(first)


def test_it_is_switched_in_the_middle_without_reading_all_again(core: RunningCore, model: ScriptedModel) -> None:
    persona = add(core, language="fr")
    conversation = begin(core, None, "Hello there, what a long journey this is going to be")
    before = last_prompt(model)
    switch(core, conversation, persona.id)
    core.wait(protocol.ConversationChanged, lambda event: event.conversation.persona_id == persona.id)
    core.talk("Where are we?", conversation)
    prompt = last_prompt(model)
    assert prompt.startswith(before)
    told = prompt[len(before) :]
    assert f"(From now on this holds for you: You are Ada.\n{ORDERS}\nAlways answer in French" in told
    assert model.evaluated[-1] < len(told) + 10
    core.talk("And now?", conversation)
    assert "From now on" not in last_prompt(model)[len(prompt) :]
    switch(core, conversation, None)
    core.talk("Who are you?", conversation)
    assert "From now on this holds for you: You are a friendly" in last_prompt(model)[len(prompt) :]


def test_a_reply_is_written_anew_by_whoever_answers_now(core: RunningCore, model: ScriptedModel) -> None:
    persona = add(core)
    conversation = begin(core, None, "Where are we?")
    switch(core, conversation, persona.id)
    for _ in range(2):
        core.seen.clear()
        core.ask(protocol.Regenerate(conversation_id=conversation), protocol.Done)
        core.wait(protocol.TurnFinished)
        assert last_prompt(model).count(ORDERS) == 1
    listed = core.ask(protocol.ListMessages(conversation_id=conversation), protocol.MessagesListed)
    assert listed.messages[-1].persona_id == persona.id


def test_of_several_who_answered_anew_the_last_is_told_last(core: RunningCore, model: ScriptedModel) -> None:
    persona = add(core)
    conversation = begin(core, None, "Where are we?")
    for one in (persona.id, None):
        switch(core, conversation, one)
        core.seen.clear()
        core.ask(protocol.Regenerate(conversation_id=conversation), protocol.Done)
        core.wait(protocol.TurnFinished)
    prompt = last_prompt(model)
    assert prompt.rindex(ORDERS) < prompt.rindex("From now on this holds for you: You are a friendly")


def test_whoever_answers_now_answers_on_an_older_branch(core: RunningCore, model: ScriptedModel) -> None:
    persona = add(core)
    conversation = begin(core, None, "Where are we?")
    accepted = core.talk("And how deep is the sea here?", conversation)
    switch(core, conversation, persona.id)
    edited = core.ask(
        protocol.EditMessage(message_id=accepted.message_id, text="And who are you?"), protocol.MessageAccepted
    )
    core.wait(protocol.TurnFinished, lambda event: event.message_id == edited.reply_id)
    assert last_prompt(model).count(f"From now on this holds for you: You are Ada.\n{ORDERS}") == 1
    core.ask(protocol.ShowBranch(message_id=accepted.message_id), protocol.Done)
    core.talk("Where do we go?", conversation)
    # The note that told it is on the other branch.
    prompt = last_prompt(model)
    assert prompt.startswith(f"<system>You are Ada.\n{ORDERS}") and "From now on" not in prompt
    assert "And how deep is the sea here?" in prompt and "And who are you?" not in prompt


def test_the_first_message_is_edited_after_the_greeting(core: RunningCore, model: ScriptedModel) -> None:
    persona = add(core, greeting="Ahoy!")
    conversation = begin(core, persona, "Where are we?")
    (greeting, first, _) = core.ask(
        protocol.ListMessages(conversation_id=conversation), protocol.MessagesListed
    ).messages
    edited = core.ask(protocol.EditMessage(message_id=first.id, text="Who are you?"), protocol.MessageAccepted)
    core.wait(protocol.TurnFinished, lambda event: event.message_id == edited.reply_id)
    listed = core.ask(protocol.ListMessages(conversation_id=conversation), protocol.MessagesListed)
    assert [one.text for one in listed.messages] == ["Ahoy!", "Who are you?", "Aye."] and not listed.more
    assert listed.messages[0].siblings == () and listed.messages[1].siblings == (first.id, edited.message_id)
    prompt = last_prompt(model)
    assert prompt.count("<assistant>Ahoy!<end>") == 1 and "Where are we?" not in prompt
    split = core.ask(protocol.SplitBranch(message_id=edited.reply_id), protocol.BranchSplit)
    core.talk("And now?", split.conversation.id)
    assert last_prompt(model).startswith(prompt) and greeting.text in prompt


def test_in_a_project_both_are_told_and_read_along(core: RunningCore, model: ScriptedModel) -> None:
    persona = add(core, greeting="Ahoy!", language="en")
    project = core.ask(
        protocol.AddProject(name="Garden", instructions="Answer like a gardener."), protocol.ProjectSaved
    ).project
    text = "What do I plant in the shade this summer?"
    core.indexed()
    core.ask(
        protocol.ReadDraft(conversation_id=None, text=text, project_id=project.id, persona_id=persona.id), protocol.Done
    )
    core.idle()
    begin(core, persona, text, project_id=project.id)
    prompt = last_prompt(model)
    assert ORDERS in prompt and "Answer like a gardener." in prompt and prompt.count("Ahoy!") == 1
    chat = [place for place, (purpose, _) in enumerate(model.prompts) if purpose is Purpose.CHAT]
    # The date is told after a greeting, too.
    assert f"(Today is {spoken_date(time.time())}.)" in prompt and model.evaluated[chat[-1]] < len(text)


def test_a_changed_persona_is_told_once(core: RunningCore, model: ScriptedModel) -> None:
    persona = add(core)
    conversation = begin(core, persona, "Where are we?")
    edited = core.ask(
        protocol.EditPersona(persona_id=persona.id, name="Ada", instructions="You hate charts."), protocol.PersonaSaved
    ).persona
    core.wait(protocol.PersonaChanged, lambda event: event.persona == edited)
    assert edited.created_at == persona.created_at
    core.talk("Where do we go?", conversation)
    assert last_prompt(model).count("You hate charts.") == 1


def test_it_teaches_memory_nothing(core: RunningCore, model: ScriptedModel) -> None:
    core.ask(protocol.ChangeSettings(learning=LearningMode.AUTOMATIC), protocol.Done)
    persona = add(
        core,
        greeting="I live in Tromsø and my sister is called Quilla. Remember that.",
        instructions="My dog is called Rex.",
    )
    conversation = begin(core, persona, "Good morning")
    core.idle()
    core.indexed()
    listed = core.ask(protocol.ListMemories(query=""), protocol.MemoriesListed)
    assert listed.memories == ()
    # What it said first isn't recalled elsewhere either.
    begin(core, None, "What is the sister Quilla in Tromsø called?")
    assert "Quilla. Remember" not in last_prompt(model)
    assert conversation


def test_its_own_model_answers_and_the_chosen_one_afterwards(start: Start, model: ScriptedModel) -> None:
    other = ScriptedModel(name="Other")
    core = start(scripted=model, other=other)
    persona = add(core, model="other")
    conversation = begin(core, persona, "Where are we?")
    assert "Where are we?" in last_prompt(other)
    assert core.hello().settings.model == "scripted"
    begin(core, None, "Hello")
    assert "Hello" in last_prompt(model)
    core.talk("And now?", conversation)
    assert "And now?" in last_prompt(other)


def test_two_models_are_not_loaded_in_turns(start: Start, model: ScriptedModel) -> None:
    other = ScriptedModel(name="Other")
    core = start(scripted=model, other=other)
    persona = add(core, model="other")
    kept = [begin(core, persona, "One"), begin(core, None, "Two")]
    held = threading.Event()
    core._core.service._model_worker.submit(held.wait)  # so that all of these wait together
    core.seen.clear()
    asked = [
        core.ask(protocol.SendMessage(conversation_id=conversation, text=f"More {number}"), protocol.MessageAccepted)
        for number in range(3)
        for conversation in kept
    ]
    held.set()
    left = {accepted.reply_id for accepted in asked}
    core.wait(protocol.TurnFinished, lambda event: left.discard(event.message_id) or not left)  # type: ignore[func-returns-value]
    loaded = [event.state.name.casefold() for event in core.seen if isinstance(event, protocol.ModelStateChanged)]
    changes = [name for name, _ in itertools.groupby(loaded)]
    assert len(changes) == 2, changes


def test_one_conversation_is_answered_in_order(start: Start, model: ScriptedModel) -> None:
    core = start(scripted=model, other=ScriptedModel(name="Other"))
    persona = add(core, model="other")
    conversation = begin(core, persona, "One")
    begin(core, None, "Elsewhere")
    held = threading.Event()
    core._core.service._model_worker.submit(held.wait)  # so that both of these wait
    first = core.ask(protocol.SendMessage(conversation_id=conversation, text="Two"), protocol.MessageAccepted)
    switch(core, conversation, None)  # to the model that is loaded
    second = core.ask(protocol.SendMessage(conversation_id=conversation, text="Three"), protocol.MessageAccepted)
    core.seen.clear()
    held.set()
    core.wait(protocol.TurnFinished, lambda event: event.message_id == second.reply_id)
    ended = [event.message_id for event in core.seen if isinstance(event, protocol.TurnFinished)]
    assert ended == [first.reply_id, second.reply_id]


def test_a_conversation_that_is_kept_keeps_who_said_what(core: RunningCore) -> None:
    persona, other = add(core, greeting="Ahoy!"), add(core, name="Bo")
    conversation = begin(core, persona, "Where are we?", mode=ConversationMode.NO_TRACE)
    switch(core, conversation, other.id)
    core.talk("And who are you?", conversation)
    kept = core.ask(protocol.KeepConversation(conversation_id=conversation), protocol.ConversationKept).conversation
    listed = core.ask(protocol.ListMessages(conversation_id=kept.id), protocol.MessagesListed)
    assert kept.persona_id == other.id
    assert [one.persona_id for one in listed.messages] == [persona.id, None, persona.id, None, other.id]


def test_a_model_that_is_gone_fails_the_reply_and_nothing_else(core: RunningCore, model: ScriptedModel) -> None:
    persona = add(core, model="gone")
    conversation = begin(core, persona, "Where are we?")
    listed = core.ask(protocol.ListMessages(conversation_id=conversation), protocol.MessagesListed)
    reply = listed.messages[-1]
    assert reply.status is MessageStatus.FAILED and reply.problem is not None and "gone" in reply.problem.what
    begin(core, None, "Hello")
    assert "Hello" in last_prompt(model)


def test_samplings_go_over_each_other(core: RunningCore, model: ScriptedModel) -> None:
    core.ask(
        protocol.SetSampling(model="scripted", sampling=SamplingChoice(top_p=0.5, seed=7, longest_reply=20)),
        protocol.Done,
    )
    assert core.wait(protocol.SettingsChanged).settings.sampling["scripted"].seed == 7
    persona = add(core, sampling=SamplingChoice(seed=9))
    begin(core, persona, "Where are we going on such a long and weary way?")
    assert model.samplings[-1] == Sampling(temperature=0, top_p=0.5, seed=9, longest_reply=20, repeatable=True)
    model.say("word " * 10)
    conversation = begin(core, None, "Where are we going on such a long and weary way?")
    assert model.samplings[-1].seed == 7
    listed = core.ask(protocol.ListMessages(conversation_id=conversation), protocol.MessagesListed)
    assert len(listed.messages[-1].text) == 20
    core.ask(protocol.SetSampling(model="scripted", sampling=SamplingChoice()), protocol.Done)
    assert core.hello().settings.sampling == {}
    begin(core, None, "Hello")
    assert model.samplings[-1] == model.sampling
    failed = core.ask(protocol.SetSampling(model="scripted", sampling=SamplingChoice(top_p=3)), protocol.Failed)
    assert failed.problem.what == "Top-p lies between 0.05 and 1."


def test_it_leaves_no_trace_where_the_conversation_leaves_none(core: RunningCore, model: ScriptedModel) -> None:
    persona = add(core, greeting="Ahoy!")
    conversation = begin(core, persona, "Where are we?", mode=ConversationMode.NO_TRACE)
    assert ORDERS in last_prompt(model) and "Ahoy!" in last_prompt(model)
    before = last_prompt(model)
    switch(core, conversation, None)
    core.talk("Who are you?", conversation)
    assert "You are a friendly" in last_prompt(model)[len(before) :]
    switch(core, conversation, persona.id)
    kept = core.ask(protocol.KeepConversation(conversation_id=conversation), protocol.ConversationKept).conversation
    assert kept.persona_id == persona.id
    listed = core.ask(protocol.ListMessages(conversation_id=kept.id), protocol.MessagesListed)
    assert [message.persona_id for message in listed.messages] == [persona.id, None, persona.id, None, None]


def test_deleted_it_can_be_had_back_and_is_erased_in_the_end(start: Start, model: ScriptedModel, paths: Paths) -> None:
    core = start(scripted=model)
    picture = png()
    persona = add(core, picture=picture)
    conversation = begin(core, persona, "Where are we?")
    core.ask(protocol.DeletePersona(persona_id=persona.id), protocol.Done)
    core.talk("And now?", conversation)
    assert "You are a friendly" in last_prompt(model)
    assert core.ask(protocol.ListPersonas(), protocol.PersonasListed).personas == ()
    core.ask(protocol.SetPersona(conversation_id=conversation, persona_id=persona.id), protocol.Failed)
    core.ask(protocol.RestorePersona(persona_id=persona.id), protocol.Done)
    assert core.ask(protocol.ListPersonas(), protocol.PersonasListed).personas == (persona,)
    assert core.ask(protocol.ShowPicture(persona_id=persona.id), protocol.PictureShown).picture == picture
    core.ask(protocol.DeletePersona(persona_id=persona.id), protocol.Done)
    core = start(scripted=model)
    core.ask(protocol.RestorePersona(persona_id=persona.id), protocol.Failed)
    core.close()
    wanted = b"Zanzibar-Quokka"
    assert not [path for path in paths.data.rglob("*") if path.is_file() and wanted in path.read_bytes()]


def test_everything_deleted_is_personas_too(core: RunningCore) -> None:
    add(core)
    core.ask(protocol.DeleteEverything(), protocol.Done)
    assert core.ask(protocol.ListPersonas(), protocol.PersonasListed).personas == ()


@pytest.mark.parametrize(
    "fields",
    [
        {"name": " "},
        {"name": "a" * 81},
        {"instructions": "word " * 3000},
        {"greeting": "word " * 1000},
        {"language": "xx"},
        {"sampling": SamplingChoice(temperature=9)},
        {"picture": b"GIF89a"},
        {"picture": png(width=10_000, height=10_000)},
        {"picture": png() + bytes(3 * 1024**2)},
    ],
)
def test_what_cant_be_kept_is_refused_whole(core: RunningCore, fields: dict[str, Any]) -> None:
    problem = core.ask(protocol.AddPersona(**{"name": "Ada", **fields}), protocol.Failed).problem
    assert problem.what and problem.safe
    assert core.ask(protocol.ListPersonas(), protocol.PersonasListed).personas == ()


def test_a_persona_too_long_for_the_window_says_so(start: Start) -> None:
    core = start(scripted=ScriptedModel(context_length=2048))
    conversation = begin(core, add(core, instructions="a chart and " * 200), "Where are we?")
    listed = core.ask(protocol.ListMessages(conversation_id=conversation), protocol.MessagesListed)
    problem = listed.messages[-1].problem
    assert problem is not None and "too long for the model's context window" in problem.what


def test_the_model_may_not_rewrite_it(start: Start) -> None:
    model = ScriptedModel(functions=True)
    core = start(scripted=model)
    persona = add(core)
    for who, failed in ((persona, True), (None, False)):
        model.say(call("core_memory_append", name="persona", content="I hate charts.", request_heartbeat=False))
        conversation = begin(core, who, "From now on, hate charts")
        listed = core.ask(protocol.ListMessages(conversation_id=conversation), protocol.MessagesListed)
        assert [step.failed for step in listed.messages[-1].steps] == [failed]


def test_cards_are_read_and_written(core: RunningCore, tmp_path: Path) -> None:
    card = {"data": {"name": "Ada", "description": "{{user}} is brave.", "first_mes": "Ahoy {{user}}!"}}
    path = tmp_path / "ada.json"
    path.write_text(json.dumps(card))
    read = core.ask(protocol.ReadCard(path=str(path), user_name="Mia"), protocol.CardRead).card
    assert read.instructions == "Mia is brave." and read.greetings == ("Ahoy Mia!",)
    assert core.ask(protocol.ListPersonas(), protocol.PersonasListed).personas == ()
    persona = add(core, instructions=read.instructions, greeting=read.greetings[0])
    out = tmp_path / "out"
    command = protocol.ExportPersona(persona_id=persona.id, path=str(out), form=CardForm.PNG)
    assert "no picture" in core.ask(command, protocol.Failed).problem.what and not out.exists()
    for form, picture in ((CardForm.JSON, b""), (CardForm.PNG, png())):
        command = protocol.ExportPersona(persona_id=persona.id, path=str(out), form=form, picture=picture)
        core.ask(command, protocol.PersonaExported)
        again = core.ask(protocol.ReadCard(path=str(out)), protocol.CardRead).card
        assert (again.name, again.instructions) == ("Ada", "Mia is brave.")
    twin = core.ask(protocol.DuplicatePersona(persona_id=persona.id, name="Ada 2"), protocol.PersonaSaved).persona
    assert twin.instructions == persona.instructions and twin.id != persona.id
