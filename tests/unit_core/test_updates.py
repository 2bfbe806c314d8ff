"""Asking for the newest version, of a server on this machine that misbehaves on demand."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

import core
from core import protocol
from core.commands.updates import RELEASES_VARIABLE, releases_address
from core.errors import UpdatesUnknown
from core.model.base import Embedder
from core.model.hub_source import HubTimeouts
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.updates import newest_release
from tests.unit_core.model.hub_server import HubRequest, HubServer
from tests.unit_core.running_core import RunningCore, ScriptedLoader

QUICK = HubTimeouts(connect=0.5, stall=0.2, retry=0.01)
NEXT = {"version": "9.0", "page": "https://releases.example/9", "notes": "It is faster."}


@pytest.fixture
def server() -> Iterator[HubServer]:
    server = HubServer(json.dumps(NEXT).encode())
    yield server
    server.close()


@pytest.fixture
def address(server: HubServer) -> str:
    return f"{server.endpoint}/rememora.json"


@pytest.mark.parametrize(("version", "newer"), [("9.0", True), (core.__version__, False), ("0.0.9", False)])
def test_the_newest_version_is_told(
    server: HubServer,
    address: str,
    paths: Paths,
    embedder: Embedder,
    monkeypatch: pytest.MonkeyPatch,
    version: str,
    newer: bool,
) -> None:
    server.content = json.dumps(NEXT | {"version": version}).encode()
    monkeypatch.setenv(RELEASES_VARIABLE, address)
    rememora = RunningCore(paths, ScriptedLoader(scripted=ScriptedModel()), embedder)
    assert rememora.hello().releases == address
    rememora.ready()
    assert server.requests == []  # never by itself
    found = rememora.ask(protocol.CheckForUpdates(), protocol.UpdatesChecked)
    assert (found.version, found.newer, found.page, found.notes) == (version, newer, NEXT["page"], NEXT["notes"])
    rememora.close()


def test_a_build_without_an_address_asks_nobody(
    paths: Paths, embedder: Embedder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(RELEASES_VARIABLE, "")
    rememora = RunningCore(paths, ScriptedLoader(scripted=ScriptedModel()), embedder)
    assert rememora.hello().releases == ""
    problem = rememora.ask(protocol.CheckForUpdates(), protocol.Failed).problem
    assert problem.code == "invalid_request"
    rememora.close()


def test_the_address_is_the_products_unless_the_environment_names_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(RELEASES_VARIABLE, raising=False)
    assert releases_address() == "" or releases_address().startswith("https://")
    monkeypatch.setenv(RELEASES_VARIABLE, " https://ours.example/r.json ")
    assert releases_address() == "https://ours.example/r.json"


@pytest.mark.parametrize(
    "content",
    [
        b"<html>not found</html>",
        b"[]",
        b'{"version": "9.0"}',
        b'{"version": "the newest", "page": "https://releases.example"}',
        b'{"version": "9.0", "page": "http://releases.example"}',
        b'{"version": "9.0", "page": "file:///etc/passwd"}',
        b'{"version": "9.0", "page": "javascript:alert(1)"}',
        b'{"version": "9.0", "page": "https://releases.example", "notes": "' + b"x" * 100_000 + b'"}',
        b"",
    ],
)
def test_what_is_no_release_is_said_not_to_be_known(server: HubServer, address: str, content: bytes) -> None:
    server.content = content
    with pytest.raises(UpdatesUnknown) as raised:
        newest_release(address, QUICK)
    problem = raised.value.problem
    assert problem.safe and problem.next_step and address in problem.detail


def _refuse(request: HubRequest, start: int) -> None:
    request.send_error(500)


def _stall(request: HubRequest, start: int) -> None:
    request.head(0)
    request.server.stalled.set()
    request.server.release.wait(10)


def _send_to_an_open_line(request: HubRequest, start: int) -> None:
    request.send_response(302)
    request.send_header("Location", "http://elsewhere.example/rememora.json")
    request.end_headers()


@pytest.mark.parametrize("behaviour", [_refuse, _stall, _send_to_an_open_line])
def test_a_server_that_misbehaves_is_not_waited_for(server: HubServer, address: str, behaviour: object) -> None:
    server.behaviours.append(behaviour)  # type: ignore[arg-type]
    with pytest.raises(UpdatesUnknown):
        newest_release(address, QUICK)
    assert newest_release(address, QUICK).version == "9.0"


@pytest.mark.parametrize(
    "address", ["http://releases.example/r.json", "ftp://releases.example/r", "releases", "http://"]
)
def test_only_encrypted_lines_are_used(address: str) -> None:
    with pytest.raises(UpdatesUnknown) as raised:
        newest_release(address, QUICK)
    assert "https" in raised.value.problem.detail
