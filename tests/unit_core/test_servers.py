"""A model on a server, through the protocol: chosen, used, lost in the middle, and back again."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from core import protocol
from core.doctor import examine
from core.keys import ServerKeys
from core.model.base import Embedder
from core.model.scripted import ScriptedModel
from core.model.server_loader import ServerLoader
from core.paths import Paths
from core.records import ConversationId, MemoryKind, MessageStatus, ModelPhase
from tests.servers.model_server import MODEL, ModelServer, saying
from tests.unit_core.keyrings import MemoryKeyring, none_here, using
from tests.unit_core.running_core import RunningCore, ScriptedLoader

Start = Callable[..., RunningCore]


@pytest.fixture
def keyring() -> Iterator[MemoryKeyring]:
    backend = MemoryKeyring()
    with using(backend):
        yield backend


@pytest.fixture
def server() -> Iterator[ModelServer]:
    server = ModelServer(saying("One, ", "two, ", "three."))
    yield server
    server.close()


@pytest.fixture
def start(paths: Paths, embedder: Embedder, keyring: MemoryKeyring) -> Iterator[Start]:
    cores: list[RunningCore] = []

    def start_one(model: str | None = None) -> RunningCore:
        for earlier in cores:
            earlier.close()
        keys = ServerKeys()
        loader = ServerLoader(ScriptedLoader(scripted=ScriptedModel()), keys)
        core = RunningCore(paths, loader, embedder, model, keys=keys)
        cores.append(core)
        core.hello()
        return core

    yield start_one
    for core in cores:
        core.close()


def use(core: RunningCore, server: ModelServer) -> None:
    core.ask(protocol.LoadModel(model=server.choice), protocol.Done)


def test_a_model_is_found_chosen_used_and_used_again_after_a_restart(start: Start, server: ModelServer) -> None:
    core = start()
    typed = server.address.removeprefix("http://") + "/v1"
    listed = core.ask(protocol.ListServerModels(address=typed), protocol.ServerModelsListed)
    assert (listed.address, listed.models) == (server.address, (MODEL,))
    core.ask(protocol.LoadModel(model=f"{listed.address}#{listed.models[0]}"), protocol.Done)
    models = core.ask(protocol.ListModels(), protocol.ModelsListed).models
    assert not any("http" in model.id for model in models), "it is no file of this computer"
    reply = core.reply_to(core.talk("Count."))
    assert (reply.text, reply.status) == ("One, two, three.", MessageStatus.COMPLETE)
    assert reply.model.startswith("big-model (127.0.0.1:")
    assert reply.stats is not None
    assert (reply.stats.prompt_tokens, reply.stats.evaluated_tokens) == (50, 20)

    core = start()
    state = core.wait(protocol.ModelStateChanged, lambda event: event.state.phase is ModelPhase.READY).state
    assert state.server == server.address
    welcome = core.hello()
    assert (welcome.settings.model, welcome.settings.model_server) == (server.choice, server.address)


def test_nothing_is_sent_anywhere_before_a_server_is_chosen(start: Start, server: ModelServer) -> None:
    core = start("scripted")
    core.talk("Hello")
    core.idle()
    assert server.requests == []


def test_its_death_in_mid_answer_leaves_the_words_and_a_program_that_works(start: Start, server: ModelServer) -> None:
    core = start()
    use(core, server)
    server.cut_after = 2
    accepted = core.talk("Count.")
    reply = core.reply_to(accepted)
    assert (reply.text, reply.status) == ("One, two, ", MessageStatus.INTERRUPTED)
    assert reply.problem is not None
    assert reply.problem.code == "server_lost"
    stored = core.ask(protocol.ListMessages(conversation_id=accepted.conversation_id), protocol.MessagesListed)
    assert stored.messages[-1] == reply

    server.cut_after = 0
    reply = core.reply_to(core.talk("Go on.", accepted.conversation_id))
    assert (reply.text, reply.status) == ("", MessageStatus.FAILED)

    server.cut_after = None
    again = core.talk("Once more.", accepted.conversation_id)
    assert core.reply_to(again).status is MessageStatus.COMPLETE
    sent = [message["content"] for message in server.requests[-1]["messages"]]
    assert "One, two," in " ".join(sent), "what it had said is part of the conversation"


def test_a_stop_holds_while_it_says_nothing(start: Start, server: ModelServer) -> None:
    core = start()
    use(core, server)
    server.stall_after = 1
    accepted = core.ask(protocol.SendMessage(conversation_id=None, text="Count."), protocol.MessageAccepted)
    assert server.stalled.wait(120)
    core.ask(protocol.StopReply(conversation_id=accepted.conversation_id), protocol.Done)
    reply = core.reply_to(accepted)
    assert (reply.text, reply.status) == ("One, ", MessageStatus.STOPPED)
    assert server.gone.wait(120)


def test_one_that_was_away_at_the_start_is_used_once_it_is_there(start: Start, server: ModelServer) -> None:
    use(start(), server)
    port = server.server_port
    server.close()
    core = start()
    failed = core.wait(protocol.ModelStateChanged, lambda event: event.state.phase is ModelPhase.FAILED)
    assert failed.state.problem is not None
    assert "can't be reached" in failed.state.problem.what
    reply = core.reply_to(core.talk("Anyone?"))
    assert reply.status is MessageStatus.FAILED
    back = ModelServer(saying("Back."), port=port)
    try:
        core.ask(protocol.WakeModel(), protocol.Done)
        core.wait(protocol.ModelStateChanged, lambda event: event.state.phase is ModelPhase.READY)
        assert core.reply_to(core.talk("Anyone?")).text == "Back."
    finally:
        back.close()


def test_a_server_that_fails_leaves_the_model_on_this_computer(start: Start, server: ModelServer) -> None:
    core = start("scripted")
    core.ready()
    server.key = "sekret"
    failed = core.ask(protocol.LoadModel(model=server.choice), protocol.Failed)
    assert "another key" in failed.problem.what
    assert core.reply_to(core.talk("Still there?")).text.endswith("Still there?")
    assert core.hello().settings.model == "scripted"


# --- keys -------------------------------------------------------------------------------------------------------------


def test_keys_are_kept_in_the_keyring_and_nowhere_else(
    start: Start, server: ModelServer, keyring: MemoryKeyring, paths: Paths
) -> None:
    server.key = "sekret-4711"
    core = start()
    core.ask(protocol.SetServerKey(address=server.address + "/v1", key=" sekret-4711 "), protocol.Done)
    assert keyring.kept == {("Rememora", server.address): "sekret-4711"}
    use(core, server)
    core.talk("Count.")
    core.close()
    for file in paths.data.parent.rglob("*"):
        if file.is_file():
            assert b"sekret-4711" not in file.read_bytes(), file
    core = start()
    core.wait(protocol.ModelStateChanged, lambda event: event.state.phase is ModelPhase.READY)
    core.ask(protocol.SetServerKey(address=server.address, key=""), protocol.Done)
    assert keyring.kept == {}


def test_without_a_keyring_a_key_holds_until_the_end_and_that_is_said(start: Start, server: ModelServer) -> None:
    server.key = "sekret"
    with using(none_here()):
        core = start()
        failed = core.ask(protocol.SetServerKey(address=server.address, key="sekret"), protocol.Failed)
        assert failed.problem.code == "no_keyring"
        assert failed.problem.safe
        assert failed.problem.next_step
        use(core, server)
        core = start()
        core.wait(protocol.ModelStateChanged, lambda event: event.state.phase is ModelPhase.FAILED)


# --- memory through a server ------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("doubtful")
def test_facts_are_learned_through_a_server(start: Start, server: ModelServer) -> None:
    """It says what becomes of a known fact where the judges don't know."""

    def answer(body: dict[str, Any]) -> Iterator[str]:
        if "response_format" not in body:
            return iter(["Noted."])
        asked.append(body)
        return iter([json.dumps({"answer": "instead"})])

    asked: list[dict[str, Any]] = []
    server.answer = answer
    core = start()
    use(core, server)
    core.ask(protocol.AddMemory(text="You live in Lisbon", kind=MemoryKind.PLACE), protocol.MemorySaved)
    core.indexed()
    core.talk("I moved to Porto.")
    learned = core.wait(protocol.MemoryAdded, lambda event: event.memory.text == "You moved to Porto").memory
    assert learned.quote == "I moved to Porto."
    ended = core.wait(protocol.MemoryChanged, lambda event: event.memory.text == "You live in Lisbon").memory
    assert ended.valid_until == learned.valid_from
    (question,) = asked
    assert "older: You live in Lisbon" in question["messages"][-1]["content"]
    allowed = question["response_format"]["json_schema"]["schema"]["properties"]["answer"]["enum"]
    assert set(allowed) == {"both", "same", "more", "instead", "passing"}


def test_memory_functions_work_through_a_server(start: Start, server: ModelServer) -> None:
    steps = iter(
        [
            {"function": "archival_memory_search", "arguments": {"query": "spare key"}},
            {"function": "send_message"},
        ]
    )

    def answer(body: dict[str, Any]) -> Iterator[str]:
        if "response_format" not in body:
            return iter(["Under the pot."])
        return iter([json.dumps({"answer": next(steps)})])

    core = start("scripted")
    core.talk("Remember that the spare key is under the blue flowerpot.")
    conversation = ConversationId(core.talk("Hello").conversation_id)
    server.answer = answer
    use(core, server)
    core.ask(protocol.SetFunctions(conversation_id=conversation, functions=True), protocol.Done)
    reply = core.reply_to(core.talk("Where is it?", conversation))
    assert [step.function for step in reply.steps] == ["archival_memory_search"]
    assert "flowerpot" in reply.steps[0].result
    assert reply.text == "Under the pot."


def test_the_check_up_does_not_miss_a_file_for_it(start: Start, server: ModelServer, paths: Paths) -> None:
    core = start()
    use(core, server)
    core.ask(protocol.ChangeSettings(index_server="127.0.0.1:9"), protocol.Done)
    core.close()
    out = io.StringIO()
    examine(paths, out)
    said = out.getvalue()
    assert "big-model (127.0.0.1:" in said
    assert "http://127.0.0.1:9" in said
    assert "missing" not in said
