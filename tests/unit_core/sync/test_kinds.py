"""Each kind of thing, as it comes to another device, changes there, and goes."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.records import (
    BlockLabel,
    Citation,
    CitedSentence,
    DocumentId,
    DocumentStatus,
    MessageId,
    Persona,
    PersonaId,
    PromptDraft,
    RecalledItem,
    RecallKind,
    SamplingChoice,
    Translate,
)
from core.storage.citations import StoredCitation
from core.storage.document_contents import FileState
from core.storage.documents import Owner
from core.storage.feedback import Reason
from tests.unit_core.sync.conftest import NewDevice
from tests.unit_core.sync.device import Device
from tests.unit_core.sync.test_merging import exchange


@pytest.fixture
def two(new_device: NewDevice, folder: Path) -> tuple[Device, Device]:
    desk, lap = new_device("desk"), new_device("lap")
    lap.begin(folder, desk.begin(folder))
    exchange(desk, lap)
    return desk, lap


def test_personas_prompts_and_templates(two: tuple[Device, Device]) -> None:
    desk, lap = two
    draft = Persona(
        id=PersonaId(0), name="Ada", instructions="Be exact.", model="/only/here.gguf", sampling=SamplingChoice(top_k=3)
    )

    def add() -> None:
        persona = desk.personas.add(draft, b"a picture", desk.clock())
        conversation = desk.conversations.add("With Ada", desk.clock())
        desk.conversations.set_persona(conversation.id, persona.id)
        desk.prompts.add(PromptDraft(name="Shorten", text="Shorten this: {text}"), desk.clock())
        desk.templates.add("Into German", Translate(language="de"), desk.clock())

    desk.on(add)
    # Those that a library begins with are there once.
    lap.on(lambda: lap.prompts.add(PromptDraft(name="Shorten", text="Shorten this: {text}"), lap.clock()))
    exchange(desk, lap)
    (persona,) = lap.worker.call(lap.personas.all)
    assert (persona.name, persona.instructions, persona.model, persona.sampling.top_k) == ("Ada", "Be exact.", None, 3)
    assert lap.worker.call(lambda: lap.personas.picture(persona.id)) == b"a picture"
    here = lap.titled("With Ada")
    assert lap.worker.call(lambda: lap.conversations.get(here)).persona_id == persona.id
    assert [one.name for one in lap.worker.call(lap.prompts.all)] == ["Shorten"]
    (template,) = lap.worker.call(lap.templates.all)
    assert (template.name, template.options) == ("Into German", Translate(language="de"))

    def remove() -> None:
        lap.templates.delete(template.id, 1.0)
        lap.templates.purge_deleted(2.0)
        lap.personas.delete(persona.id, 1.0)
        lap.personas.purge_deleted(2.0)

    lap.on(remove)
    exchange(desk, lap)
    assert desk.worker.call(desk.templates.all) == []
    assert desk.worker.call(desk.personas.all) == []


def test_documents_are_listed_and_stay_on_their_computer(two: tuple[Device, Device]) -> None:
    desk, lap = two
    state = FileState(1, 2)
    added = desk.worker.call(lambda: desk.documents.add("/home/me/a report.pdf", state, Owner(), desk.clock()))
    exchange(desk, lap)
    there = lap.worker.call(lambda: lap.documents.get(DocumentId(1)))
    assert (there.path, there.title, there.status) == ("/home/me/a report.pdf", "a report", DocumentStatus.MISSING)
    # Removed from the list there, it stays here.
    lap.on(lambda: lap.documents.delete([there.id], 1.0))
    lap.on(lap.purge)
    exchange(desk, lap)
    assert desk.worker.call(lambda: desk.documents.get(added.id)).title == "a report"
    # Removed here, it isn't listed anywhere.
    other = desk.worker.call(lambda: desk.documents.add("/home/me/another.pdf", state, Owner(), desk.clock()))
    exchange(desk, lap)
    desk.on(lambda: desk.documents.delete([other.id], 1.0))
    desk.on(desk.purge)
    exchange(desk, lap)
    assert lap.worker.call(lambda: lap.database.value("SELECT count(*) FROM documents")) == 0


def test_what_a_reply_rests_on_and_what_was_thought_of_it(two: tuple[Device, Device]) -> None:
    desk, lap = two
    conversation, asked = desk.say("What does it cost?", "It costs 40.")
    memory = desk.learn("You count money")
    reply = MessageId(asked + 1)
    cited = StoredCitation(
        citation=Citation(number=1, document_id=None, title="Prices", page=2, quote="40 each"),
        version=0,
        told_start=0,
        told_end=0,
    )
    item = RecalledItem(kind=RecallKind.MEMORY, text=memory.text, said_at=1.0, memory_id=memory.id)

    def tell() -> None:
        desk.conversations.citations.tell(reply, asked, [cited])
        desk.conversations.citations.cite(reply, [cited], [CitedSentence(start=0, end=12, numbers=(1,))])
        desk.feedback.rate_reply(reply, 1)
        desk.feedback.add(
            Reason.RATED, reply, item, target=1.0, strength=1.0, features={"words": 0.5}, reference=0.0, now=5.0
        )
        desk.conversations.mute([asked])

    desk.on(tell)
    exchange(desk, lap)
    here = lap.titled("What does it cost?")
    assert here != 0
    said, answered = lap.shown(here)
    assert (answered.rating, answered.passages, answered.cited) == (
        1,
        1,
        (CitedSentence(start=0, end=12, numbers=(1,)),),
    )
    (citation,) = lap.worker.call(lambda: lap.conversations.citations.of(answered.id))
    assert (citation.citation.title, citation.citation.quote) == ("Prices", "40 each")
    assert lap.memory("You count money").usefulness == desk.memory("You count money").usefulness != 0
    assert lap.worker.call(lambda: lap.database.value("SELECT muted FROM messages WHERE id = ?", (said.id,))) == 1
    # The document is removed there: its words go here, too; so does a sign that is taken back.
    desk.on(lambda: desk.database.execute("UPDATE citations SET quote = ''"))
    desk.on(lambda: desk.feedback.take_back(Reason.RATED, reply, item))
    exchange(desk, lap)
    (citation,) = lap.worker.call(lambda: lap.conversations.citations.of(answered.id))
    assert citation.citation.quote == ""
    assert lap.memory("You count money").usefulness == 0
    # All of it goes with the conversation.
    desk.on(lambda: desk.conversations.delete(conversation, 1.0))
    desk.on(desk.purge)
    exchange(desk, lap)
    assert lap.worker.call(lap.conversations.all) == []
    assert lap.worker.call(lambda: lap.database.value("SELECT count(*) FROM messages")) == 0


def test_replies_that_are_blanked_and_blocks(two: tuple[Device, Device]) -> None:
    desk, lap = two
    conversation, asked = desk.say("Sing.", "La la la.")
    exchange(desk, lap)
    desk.on(lambda: desk.conversations.erasing.blank([MessageId(asked + 1)]))
    exchange(desk, lap)
    here = lap.titled("Sing.")
    assert [one.text for one in lap.shown(here)] == ["Sing.", ""] == [one.text for one in desk.shown(conversation)]
    assert lap.worker.call(lambda: lap.blocks.get(BlockLabel.PERSONA)).text == ""


def test_what_comes_from_one_assistant_on_both_is_there_once(two: tuple[Device, Device]) -> None:
    desk, lap = two

    def take(device: Device) -> None:
        conversation = device.conversations.add("Imported", 100.0)
        device.database.execute(
            "INSERT INTO imported_conversations (origin, foreign_id, conversation_id, updated_at) VALUES ('chatgpt', 'x', ?, 9)",
            (conversation.id,),
        )
        device.conversations.add_message(conversation.id, "user", "Hello.", 101.0)  # type: ignore[arg-type]
        device.conversations.add_message(conversation.id, "assistant", "Hi.", 102.0)  # type: ignore[arg-type]

    lap.say("Something else", "First.")
    for device in two:
        device.on(lambda device=device: take(device))  # type: ignore[misc]
    exchange(desk, lap)
    assert desk.picture() == lap.picture()
    assert [one.text for one in desk.shown(desk.titled("Imported"))] == ["Hello.", "Hi."]
    assert desk.worker.call(lambda: desk.database.value("SELECT count(*) FROM messages")) == 4
