"""Memory functions on the starter model: it searches when it must, follows a chain, and answers without when it can."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from core import protocol
from core.records import FunctionStep, MemoryKind
from tests.end_to_end.core_process import CoreProcess
from tests.starter_model import starter_model

pytestmark = pytest.mark.quality


@pytest.fixture(scope="module")
def core(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CoreProcess]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("REMEMORA_HOME", str(tmp_path_factory.mktemp("home")))
        with CoreProcess("--model", str(starter_model())) as core:
            core.hello()
            core.ready()
            for fact in ("Key 5a7c-11e0 opens box 93bd-40f2", "Box 93bd-40f2 holds the paper 77aa-0c1d"):
                core.ask(protocol.AddMemory(text=fact, kind=MemoryKind.NOTE), protocol.MemorySaved)
            core.indexed()
            yield core


def ask(core: CoreProcess, text: str) -> tuple[tuple[FunctionStep, ...], str]:
    """The steps and the answer in a new conversation with functions."""
    first = core.talk("Hello!")
    core.ask(protocol.SetFunctions(conversation_id=first.conversation_id, functions=True), protocol.Done)
    accepted = core.talk(text, first.conversation_id)
    listed = core.ask(protocol.ListMessages(conversation_id=first.conversation_id), protocol.MessagesListed)
    reply = next(message for message in listed.messages if message.id == accepted.reply_id)
    print(text, [(step.function, step.arguments, step.result) for step in reply.steps], reply.text)
    return reply.steps, reply.text


@pytest.mark.parametrize(
    "text", ["Write a haiku about rain.", "How do I reverse a list in Python?", "Translate 'good morning' to German."]
)
def test_what_needs_no_memory_is_answered_without(core: CoreProcess, text: str) -> None:
    steps, answer = ask(core, text)
    assert steps == ()
    assert answer


def test_what_was_said_long_ago_is_searched_for(core: CoreProcess) -> None:
    steps, _ = ask(core, "What did I tell you about my boiler last week?")
    assert steps
    assert steps[0].function in {"conversation_search", "archival_memory_search"}
    assert "boiler" in steps[0].arguments["query"]


def test_a_note_is_kept_when_asked_for(core: CoreProcess) -> None:
    steps, _ = ask(core, "Please keep a note that the ladder is in the shed.")
    assert [step.function for step in steps][:1] == ["archival_memory_insert"]
    listed = core.ask(protocol.ListMemories(query="ladder"), protocol.MemoriesListed).memories
    assert any("shed" in memory.text for memory in listed)
