"""A conversation that leaves no trace reads no memory, writes none, is on no disk, and is gone with the core."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from core import protocol
from core.model.base import Embedder, Purpose
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.records import FIRST_NO_TRACE_ID, ConversationId, ConversationMode, MemoryKind, MessageStatus
from tests.unit_core.running_core import RunningCore, ScriptedLoader

SECRET = "Zanzibar-Quokka-4711"

Start = Callable[..., RunningCore]


@pytest.fixture
def start(paths: Paths, embedder: Embedder) -> Iterator[Start]:
    running: list[RunningCore] = []

    def begin(model: ScriptedModel) -> RunningCore:
        for core in running:
            core.close()
        core = RunningCore(paths, ScriptedLoader(scripted=model), embedder, minute_s=0.1)
        running.append(core)
        core.hello()
        core.ready()
        return core

    yield begin
    for core in running:
        core.close()


@pytest.fixture
def model() -> ScriptedModel:
    return ScriptedModel(keeps_states=True)


@pytest.fixture
def core(start: Start, model: ScriptedModel) -> RunningCore:
    return start(model)


def talk(
    core: RunningCore,
    text: str,
    conversation: ConversationId | None = None,
    mode: ConversationMode = ConversationMode.NO_TRACE,
) -> protocol.MessageAccepted:
    accepted = core.ask(
        protocol.SendMessage(conversation_id=conversation, text=text, mode=mode), protocol.MessageAccepted
    )
    core.wait(protocol.TurnFinished, lambda event: event.message_id == accepted.reply_id)
    return accepted


def messages(core: RunningCore, conversation: ConversationId) -> list[str]:
    listed = core.ask(protocol.ListMessages(conversation_id=conversation), protocol.MessagesListed)
    return [message.text for message in listed.messages]


def files_with(paths: Paths, text: str) -> list[Path]:
    wanted = [text.encode(), text.encode("utf-16-le"), text.encode("utf-32-le"), text.lower().encode()]
    return [
        path
        for folder in (paths.data, paths.config, paths.logs)
        for path in folder.rglob("*")
        if any(form in content_of(path) for form in wanted)
    ]


def content_of(path: Path) -> bytes:
    """Of a file; of what has gone meanwhile, nothing."""
    try:
        return path.read_bytes() if path.is_file() else b""
    except FileNotFoundError:
        return b""


def test_nothing_of_it_is_in_any_file(start: Start, model: ScriptedModel, paths: Paths) -> None:
    core = start(model)
    accepted = talk(core, f"I live in {SECRET}. Remember that I live in {SECRET}.")
    conversation = accepted.conversation_id
    assert conversation >= FIRST_NO_TRACE_ID
    talk(core, f"And {SECRET} again", conversation)
    talk(core, "Something else", mode=ConversationMode.NORMAL)  # the model lets go of it
    core.settle()
    core.idle()
    assert files_with(paths, SECRET) == []
    assert core.waiting_to_learn() == 0
    assert core.ask(protocol.ListMemories(), protocol.MemoriesListed).total == 0
    assert core.ask(protocol.SearchConversations(query=SECRET), protocol.ConversationsFound).hits == ()
    # While it is there it is as any other.
    assert len(messages(core, conversation)) == 4
    core = start(ScriptedModel())
    assert files_with(paths, SECRET) == []
    assert [
        one.title for one in core.ask(protocol.ListConversations(), protocol.ConversationsListed).conversations
    ] == ["Something else"]
    gone = core.ask(protocol.ListMessages(conversation_id=conversation), protocol.Failed)
    assert gone.problem.code == "not_found"


def test_it_reads_no_memory(core: RunningCore, model: ScriptedModel) -> None:
    core.ask(protocol.AddMemory(text="You are allergic to peanuts", kind=MemoryKind.HEALTH), protocol.MemorySaved)
    core.indexed()
    accepted = talk(core, "Am I allergic to anything? What do you know about me?")
    prompt = next(prompt for purpose, prompt in reversed(model.prompts) if purpose is Purpose.CHAT)
    assert "peanuts" not in prompt
    assert core.ask(protocol.ListMemories(), protocol.MemoriesListed).memories[0].use_count == 0
    # In an ordinary one it does.
    talk(core, "Am I allergic to anything?", mode=ConversationMode.NORMAL)
    assert "peanuts" in model.prompts[-1][1]
    # What was said there is not recalled either.
    talk(core, f"My number is {SECRET}", accepted.conversation_id)
    talk(core, "What is my number?", mode=ConversationMode.NORMAL)
    assert SECRET not in model.prompts[-1][1]


def test_it_goes_on_as_any_other(core: RunningCore, model: ScriptedModel) -> None:
    accepted = talk(core, "First")
    conversation = accepted.conversation_id
    talk(core, "Second", conversation)
    assert model.evaluated[-1] < 20  # the first turn is held
    edited = core.ask(protocol.EditMessage(message_id=accepted.message_id, text="Other"), protocol.MessageAccepted)
    core.wait(protocol.TurnFinished, lambda event: event.message_id == edited.reply_id)
    assert messages(core, conversation)[0] == "Other"
    core.seen.clear()
    core.ask(protocol.Regenerate(conversation_id=conversation), protocol.Done)
    core.wait(protocol.TurnFinished)
    core.ask(protocol.RenameConversation(conversation_id=conversation, title="Mine"), protocol.Done)
    listed = core.ask(protocol.ListConversations(), protocol.ConversationsListed).conversations
    assert [(one.title, one.mode) for one in listed] == [("Mine", ConversationMode.NO_TRACE)]
    shown = core.ask(protocol.ShowPrompt(conversation_id=conversation), protocol.PromptShown)
    assert any("Other" in part.text for part in shown.parts)
    core.ask(protocol.DeleteConversation(conversation_id=conversation), protocol.Done)
    assert core.ask(protocol.ListConversations(), protocol.ConversationsListed).conversations == ()
    assert core.ask(protocol.ListMessages(conversation_id=conversation), protocol.Failed).problem.code == "not_found"


def test_another_conversation_goes_on_where_it_was(core: RunningCore, model: ScriptedModel) -> None:
    other = talk(core, "Hello there", mode=ConversationMode.NORMAL).conversation_id
    talk(core, "Something private")
    core.ask(protocol.ListMessages(conversation_id=other), protocol.MessagesListed)
    core.idle()
    talk(core, "Fine", other)
    assert model.evaluated[-1] < 20


def test_it_can_be_kept(start: Start, model: ScriptedModel, paths: Paths) -> None:
    core = start(model)
    conversation = talk(core, f"I like {SECRET}").conversation_id
    said = messages(core, conversation)
    kept = core.ask(protocol.KeepConversation(conversation_id=conversation), protocol.ConversationKept).conversation
    assert kept.mode is ConversationMode.NORMAL
    assert core.wait(protocol.ConversationRemoved).conversation_id == conversation
    assert messages(core, kept.id) == said
    core = start(ScriptedModel())
    listed = core.ask(protocol.ListMessages(conversation_id=kept.id), protocol.MessagesListed)
    assert [message.text for message in listed.messages] == said
    assert all(message.status is MessageStatus.COMPLETE for message in listed.messages)
    assert core.ask(protocol.SearchConversations(query=SECRET), protocol.ConversationsFound).hits
    missing = core.ask(protocol.KeepConversation(conversation_id=conversation), protocol.Failed)
    assert missing.problem.code == "not_found"


def test_a_reply_is_not_kept_half_written(core: RunningCore, model: ScriptedModel) -> None:
    may_go_on = threading.Event()

    def gate(purpose: Purpose, generated: int) -> None:
        if purpose is Purpose.CHAT and generated == 60:  # the first are held back
            assert may_go_on.wait(60)

    model.gate = gate
    model.say("Hello! And so on. " * 9)
    accepted = core.ask(
        protocol.SendMessage(conversation_id=None, text="Hello", mode=ConversationMode.NO_TRACE),
        protocol.MessageAccepted,
    )
    core.wait(protocol.TokensGenerated)
    refused = core.ask(protocol.KeepConversation(conversation_id=accepted.conversation_id), protocol.Failed)
    may_go_on.set()
    assert refused.problem.code == "invalid_request"
    core.wait(protocol.TurnFinished)
    assert messages(core, accepted.conversation_id)


def test_deleting_everything_takes_it_along(core: RunningCore) -> None:
    conversation = talk(core, "Hello").conversation_id
    core.ask(protocol.DeleteEverything(), protocol.Done)
    assert core.ask(protocol.ListMessages(conversation_id=conversation), protocol.Failed).problem.code == "not_found"
    assert talk(core, "Again").conversation_id >= FIRST_NO_TRACE_ID


def test_a_new_conversation_may_only_read(core: RunningCore) -> None:
    conversation = talk(core, "I live in Lisbon.", mode=ConversationMode.READ_ONLY).conversation_id
    core.idle()
    listed = core.ask(protocol.ListConversations(), protocol.ConversationsListed).conversations
    assert [(one.id, one.mode) for one in listed] == [(conversation, ConversationMode.READ_ONLY)]
    assert core.waiting_to_learn() == 0
