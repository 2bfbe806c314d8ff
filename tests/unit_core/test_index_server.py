"""The index on a real Chroma server: the same recall, and going on without while it is away."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from core import protocol
from core.model.base import Embedder, Purpose
from core.model.scripted import ScriptedModel
from core.paths import HOME_VARIABLE, Paths, default_paths
from core.records import IndexState, LearningMode, MessageStatus
from tests.servers.child import ServerProcess, chroma_server
from tests.unit_core.running_core import RunningCore, ScriptedLoader

PEANUTS = "I'm allergic to peanuts."
QUESTION = "Which foods must I avoid?"  # no word in common

Start = Callable[..., RunningCore]


@pytest.fixture
def server(tmp_path: Path) -> Iterator[ServerProcess]:
    server = chroma_server(tmp_path)
    yield server
    server.kill()


@pytest.fixture
def start(paths: Paths, embedder: Embedder) -> Iterator[Start]:
    cores: list[RunningCore] = []

    def start_one(where: Paths = paths) -> RunningCore:
        core = RunningCore(where, ScriptedLoader(scripted=ScriptedModel()), embedder)
        cores.append(core)
        core.hello()
        core.ready()
        # What is recalled here is what was said, not what was learned from it.
        core.ask(protocol.ChangeSettings(learning=LearningMode.OFF), protocol.Done)
        return core

    yield start_one
    for core in cores:
        core.close()


def move(core: RunningCore, address: str) -> None:
    """Have the index at an address, and wait until it is complete there."""
    core.seen.clear()
    core.ask(protocol.ChangeSettings(index_server=address), protocol.Done)
    in_step(core)


def in_step(core: RunningCore) -> None:
    def complete(state: IndexState) -> bool:
        return state.embedder_ready and not state.pending and state.away is None

    core.wait(protocol.IndexStateChanged, lambda event: complete(event.state))
    # Moving and reconciling are one job of the store each; what came before it has been told by now.
    core.ask(protocol.ListConversations(), protocol.ConversationsListed)
    service = core._core.service
    deadline = time.monotonic() + 120
    while service._storage.call(lambda: service._indexing._spaces.serving) is None or not complete(
        service._indexing.state
    ):
        assert time.monotonic() < deadline, service._indexing.state
        time.sleep(0.02)
    core.indexed()


def recalled(core: RunningCore, text: str) -> list[str]:
    asked = core.talk(text)
    shown = core.ask(protocol.ShowRecall(message_id=asked.reply_id), protocol.RecallShown)
    return [item.text for item in shown.items]


ALL = "/api/v2/tenants/default_tenant/databases/default_database/collections"


def collections(address: str) -> dict[str, Any]:
    """What the server holds, by name."""
    found = {}
    for one in httpx.get(address + ALL).json():
        include = {"include": ["documents", "metadatas"]}
        found[one["name"]] = httpx.post(f"{address}{ALL}/{one['id']}/get", json=include).json()
    return found


def test_recall_by_meaning_works_from_the_server_which_gets_no_text(
    start: Start, server: ServerProcess, paths: Paths
) -> None:
    core = start()
    core.talk(PEANUTS)
    core.indexed()
    move(core, server.address)
    assert PEANUTS in recalled(core, QUESTION)
    held = collections(server.address)
    assert sum(len(content["ids"]) for content in held.values()) >= 1
    assert all(name.startswith("rememora-") for name in held)
    assert not any(content["documents"] and any(content["documents"]) for content in held.values())
    assert not list(paths.index.glob("[0-9]*")), "vectors of what may be erased later stay on this computer"


def test_while_it_is_away_words_are_searched_and_all_is_caught_up_later(start: Start, server: ServerProcess) -> None:
    core = start()
    move(core, server.address)
    core.talk(PEANUTS)
    in_step(core)
    gone = core.talk("My old neighbour kept eleven tortoises.")
    in_step(core)
    core.seen.clear()
    server.kill()

    assert not recalled(core, QUESTION)
    assert PEANUTS in recalled(core, "Did I say something of peanuts?")
    away = core.wait(protocol.IndexStateChanged, lambda event: event.state.away is not None)
    assert away.state.away is not None
    assert server.address in away.state.away.what
    core.talk("The cellar key hangs behind the mirror.")
    core.ask(protocol.DeleteConversation(conversation_id=gone.conversation_id), protocol.Done)
    notices = [item.problem for item in core.seen if isinstance(item, protocol.NoticeRaised)]
    assert [problem.code for problem in notices] == ["index_away"], "told once"
    assert notices[0].safe
    assert notices[0].next_step

    core.seen.clear()
    server.start()
    in_step(core)
    assert PEANUTS in recalled(core, QUESTION)
    assert "The cellar key hangs behind the mirror." in recalled(core, "Where can I unlock the basement?")


def test_a_start_without_the_server_waits_for_nothing(start: Start, server: ServerProcess) -> None:
    core = start()
    move(core, server.address)
    core.talk(PEANUTS)
    in_step(core)
    core.close()
    server.kill()
    core = start()
    assert PEANUTS in recalled(core, "Did I say something of peanuts?")
    server.start()
    in_step(core)
    assert PEANUTS in recalled(core, QUESTION)


def test_a_server_that_lost_everything_is_filled_again(start: Start, server: ServerProcess) -> None:
    core = start()
    move(core, server.address)
    core.talk(PEANUTS)
    in_step(core)
    for name in collections(server.address):
        assert httpx.delete(f"{server.address}{ALL}/{name}").is_success
    recalled(core, QUESTION)
    in_step(core)
    assert PEANUTS in recalled(core, QUESTION)


def test_moving_back_leaves_nothing_on_the_server(start: Start, server: ServerProcess) -> None:
    core = start()
    move(core, server.address)
    core.talk(PEANUTS)
    in_step(core)
    move(core, "")
    assert PEANUTS in recalled(core, QUESTION)
    assert collections(server.address) == {}


def test_two_installations_share_a_server_without_mixing(
    start: Start, server: ServerProcess, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = start()
    move(mine, server.address)
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "other"))
    theirs = start(default_paths())
    move(theirs, server.address)
    mine.talk(PEANUTS)
    in_step(mine)
    theirs.talk("I'm allergic to shellfish.")
    in_step(theirs)
    assert recalled(mine, QUESTION) == [PEANUTS]
    assert recalled(theirs, QUESTION) == ["I'm allergic to shellfish."]
    theirs.ask(protocol.DeleteEverything(), protocol.Done)
    assert PEANUTS in recalled(mine, QUESTION)


def test_delete_everything_reaches_the_server(start: Start, server: ServerProcess) -> None:
    core = start()
    move(core, server.address)
    core.talk(PEANUTS)
    in_step(core)
    core.ask(protocol.DeleteEverything(), protocol.Done)
    assert not any(content["ids"] for content in collections(server.address).values())


def test_a_server_that_says_nothing_holds_nobody_up(start: Start) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        held: list[socket.socket] = []
        thread = threading.Thread(target=lambda: held.append(silent.accept()[0]), daemon=True)
        thread.start()
        core = start()
        core.ask(protocol.ChangeSettings(index_server=f"127.0.0.1:{silent.getsockname()[1]}"), protocol.Done)
        thread.join(10)
        started = time.monotonic()
        core.talk(PEANUTS)
        assert PEANUTS in recalled(core, "Did I say something of peanuts?")
        # A request that is answered with silence is given up after ten seconds.
        assert time.monotonic() - started < 9
        core.ask(protocol.ChangeSettings(index_server=""), protocol.Done)
        for one in held:
            one.close()


def test_what_is_no_chroma_server_is_told(start: Start) -> None:
    core = start()
    refused = core.ask(protocol.ChangeSettings(index_server="not an address"), protocol.Failed)
    assert refused.problem.code == "invalid_request"
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    core.ask(protocol.ChangeSettings(index_server=f"127.0.0.1:{port}"), protocol.Done)
    problem = core.wait(protocol.NoticeRaised).problem
    assert problem.code == "index_away"


def test_its_death_in_mid_answer_takes_nothing(paths: Paths, embedder: Embedder, server: ServerProcess) -> None:
    model = ScriptedModel()
    core = RunningCore(paths, ScriptedLoader(scripted=model), embedder)
    try:
        core.hello()
        core.ready()
        move(core, server.address)

        def die(purpose: Purpose, said: int) -> None:
            if said == 5:
                server.kill()

        model.gate = die
        model.say("A long and quiet answer.")
        reply = core.reply_to(core.talk(PEANUTS))
        assert (reply.text, reply.status) == ("A long and quiet answer.", MessageStatus.COMPLETE)
        assert PEANUTS in recalled(core, "Did I say something of peanuts?")
        model.gate = None
        server.start()
        in_step(core)
        # As it was said, or as what was learned from it by then.
        assert {PEANUTS, "You are allergic to peanuts"} & set(recalled(core, QUESTION))
    finally:
        core.close()
