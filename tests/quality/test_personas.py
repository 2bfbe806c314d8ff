"""Personas and sampling on the starter model: the language and the character hold, memory is used, and a seed repeats."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from core import protocol
from core.records import ConversationId, Message, Persona, SamplingChoice
from tests.end_to_end.core_process import CoreProcess
from tests.starter_model import starter_model

pytestmark = pytest.mark.quality


@pytest.fixture(scope="module")
def core() -> Iterator[CoreProcess]:
    with CoreProcess("--model", str(starter_model())) as running:
        running.hello()
        running.ready()
        yield running


def persona(core: CoreProcess, **fields: object) -> Persona:
    return core.ask(protocol.AddPersona(**fields), protocol.PersonaSaved).persona  # type: ignore[arg-type]


def begin(core: CoreProcess, persona: Persona | None, text: str, conversation: ConversationId | None = None) -> Message:
    accepted = core.ask(
        protocol.SendMessage(
            conversation_id=conversation, text=text, persona_id=None if persona is None else persona.id
        ),
        protocol.MessageAccepted,
    )
    core.wait(protocol.TurnFinished, lambda event: event.message_id == accepted.reply_id)
    listed = core.ask(protocol.ListMessages(conversation_id=accepted.conversation_id), protocol.MessagesListed)
    print(f"{text!r} -> {listed.messages[-1].text!r} {listed.messages[-1].stats}")
    return listed.messages[-1]


def test_it_answers_in_its_language_and_greets_first(core: CoreProcess) -> None:
    tutor = persona(
        core,
        name="Frau Weber",
        instructions="You teach German to beginners. You speak in short and simple sentences.",
        greeting="Guten Tag! Ich bin Frau Weber. Worüber möchten Sie heute sprechen?",
        language="de",
    )
    for question in ("What do you think of the weather in autumn?", "Tell me something about Berlin."):
        answer = f" {begin(core, tutor, question).text.lower()} "
        assert sum(f" {word} " in answer for word in ("der", "die", "das", "und", "ist", "ich", "in", "im", "es")) >= 2
        assert not any(f" {word} " in answer for word in ("the", "and", "is", "of"))


def test_its_name_is_its_own(core: CoreProcess) -> None:
    captain = persona(
        core, name="Captain Quilla", instructions="Captain Quilla sails a wooden ship and speaks like an old sailor."
    )
    assert "quilla" in begin(core, captain, "What is your name?").text.lower()


def test_memory_is_the_same_for_all(core: CoreProcess) -> None:
    core.ask(protocol.AddMemory(text="You are allergic to peanuts.", kind="health"), protocol.MemorySaved)  # type: ignore[arg-type]
    core.indexed()
    cook = persona(
        core, name="Marcel", instructions="Marcel is a cheerful French cook.", greeting="Welcome to my kitchen!"
    )
    assert "peanut" in begin(core, cook, "What am I allergic to?").text.lower()


def test_switching_reads_little_anew(core: CoreProcess) -> None:
    pirate = persona(core, name="Bart", instructions="Bart is a pirate and begins every answer with Arrr.")
    first = begin(core, None, "Which planets have rings? Answer in one sentence.")
    core.ask(protocol.SetPersona(conversation_id=first.conversation_id, persona_id=pirate.id), protocol.Done)
    second = begin(core, None, "And which one is the largest?", first.conversation_id)
    assert first.stats is not None and second.stats is not None
    assert second.stats.evaluated_tokens < 160 < second.stats.prompt_tokens
    assert "arrr" in second.text.lower()


def test_the_same_seed_gives_the_same_reply(core: CoreProcess) -> None:
    def replies(seed: int) -> set[str]:
        teller = persona(
            core,
            name=f"Teller {seed}",
            instructions="You tell short stories.",
            sampling=SamplingChoice(temperature=0.9, top_p=1.0, min_p=0.02, top_k=0, seed=seed, longest_reply=40),
        )
        return {begin(core, teller, "Tell me a story about a lighthouse.").text for _ in range(2)}

    one, other = replies(1), replies(2)
    assert len(one) == len(other) == 1
    assert one != other
