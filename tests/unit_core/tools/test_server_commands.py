"""Tool servers as the window asks for them, of a whole core."""

from __future__ import annotations

import contextlib
import json
import sys
from collections.abc import Iterator

import msgspec
import psutil
import pytest

from core import protocol
from core.model.base import Embedder
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.records import ToolServer, ToolServerId, ToolServerPhase
from tests.unit_core.running_core import RunningCore, ScriptedLoader
from tests.unit_core.tools.conftest import RAW, until

RAW_SERVER = ToolServer(
    id=ToolServerId(0),
    name=" raw ",
    command=sys.executable,
    arguments=(str(RAW), "ends"),
    environment={"KEY": "very-secret"},
)


@pytest.fixture
def core(paths: Paths, embedder: Embedder) -> Iterator[RunningCore]:
    core = RunningCore(paths, ScriptedLoader(scripted=ScriptedModel()), embedder)
    core.hello()
    yield core
    core.close()


def test_from_pasting_to_removing(core: RunningCore, paths: Paths) -> None:
    text = json.dumps({"mcpServers": {"raw": {"command": sys.executable, "args": [str(RAW), "well"]}, "no": {}}})
    read = core.ask(protocol.ReadToolServers(text=text), protocol.ToolServersRead)
    assert [server.name for server in read.servers] == ["raw"] and len(read.problems) == 1
    core.ask(protocol.ReadToolServers(text="nothing"), protocol.Failed)

    saved = core.ask(protocol.SaveToolServer(server=read.servers[0]), protocol.ToolServerSaved).server
    core.wait(protocol.ToolServerChanged, lambda event: event.state.phase is ToolServerPhase.READY)
    core.wait(protocol.ToolsChanged)
    refused = core.ask(protocol.SaveToolServer(server=RAW_SERVER), protocol.Failed)
    assert refused.problem.what == "There is a tool server called “raw” already."

    ending = msgspec.structs.replace(RAW_SERVER, id=saved.id)
    assert core.ask(protocol.SaveToolServer(server=ending), protocol.ToolServerSaved).server.name == "raw"
    failed = core.wait(protocol.ToolServerChanged, lambda event: event.state.phase is ToolServerPhase.FAILED).state
    assert failed.problem is not None and failed.problem.detail == "No key was given."
    log = core.ask(protocol.ShowToolServerLog(server_id=saved.id), protocol.ToolServerLogShown).text
    assert "No key was given." in log

    off = msgspec.structs.replace(ending, enabled=False)
    core.ask(protocol.SaveToolServer(server=off), protocol.ToolServerSaved)
    core.wait(protocol.ToolServerChanged, lambda event: event.state.phase is ToolServerPhase.OFF)
    core.ask(protocol.RestartToolServer(server_id=saved.id), protocol.Failed)
    core.ask(protocol.AcceptToolServer(server_id=saved.id), protocol.Done)
    core.ask(protocol.RemoveToolServer(server_id=saved.id), protocol.Done)
    assert core.ask(protocol.RemoveToolServer(server_id=saved.id), protocol.Failed).problem.code == "not_found"
    logs = "".join(file.read_text() for file in paths.logs.glob("*")) if paths.logs.exists() else ""
    assert "very-secret" not in logs and "No key" not in logs


def test_they_start_with_the_core_and_end_with_it_and_with_everything(
    core: RunningCore, paths: Paths, embedder: Embedder
) -> None:
    good = msgspec.structs.replace(RAW_SERVER, arguments=(str(RAW), "well"))
    core.ask(protocol.SaveToolServer(server=good), protocol.ToolServerSaved)
    core.wait(protocol.ToolServerChanged, lambda event: event.state.phase is ToolServerPhase.READY)
    core.close()
    assert not servers()
    again = RunningCore(paths, ScriptedLoader(scripted=ScriptedModel()), embedder)
    try:
        again.hello()
        again.wait(protocol.ToolServerChanged, lambda event: event.state.phase is ToolServerPhase.READY)
        assert len(servers()) == 1
        again.ask(protocol.DeleteEverything(), protocol.Done)
        until(lambda: not servers())
    finally:
        again.close()


def servers() -> list[psutil.Process]:
    found = []
    for child in psutil.Process().children():
        with contextlib.suppress(psutil.NoSuchProcess):  # others end meanwhile
            if str(RAW) in child.cmdline():
                found.append(child)
    return found
