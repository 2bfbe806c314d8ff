"""Servers made with the SDK, in the newest revision of the protocol: over stdio and by HTTP on loopback."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.records import ToolServerPhase
from core.tools.base import ToolFailed
from tests.unit_core.tools.conftest import Running, until

SDK = Path(__file__).parent / "sdk_server.py"


class WebServer:
    """One that runs, and the port it listens on."""

    def __init__(self) -> None:
        self.program = subprocess.Popen([sys.executable, str(SDK), "http"], stdout=subprocess.PIPE, text=True)
        assert self.program.stdout is not None
        self.port = int(self.program.stdout.readline())

    def url(self, path: str = "/mcp") -> str:
        return f"http://127.0.0.1:{self.port}{path}"

    def close(self) -> None:
        self.program.kill()
        self.program.communicate()


@pytest.fixture(scope="module")
def web() -> Iterator[WebServer]:
    web = WebServer()
    yield web
    web.close()


HEADERS = {"Authorization": "Bearer open-sesame"}


def test_over_stdio(running: Running) -> None:
    running.add(arguments=(str(SDK),))
    assert running.ready().version == "kitchen 3.1"
    tool = next(tool for tool in running.servers.tools() if tool.name == "raw__add")
    assert tool.title == "Add two numbers"
    assert called(running, "add", a=2, b=40) == "42"
    with pytest.raises(ToolFailed, match="validation error"):
        called(running, "add", a="two", b=40)
    called(running, "teach")
    until(lambda: running.state().changed and "raw__sum" in names(running))
    with pytest.raises(ToolFailed, match="didn't answer"):
        called(running, "wait", timeout=0.3, seconds=30)
    until(lambda: "cancelled" in running.log())


def test_by_http(running: Running, web: WebServer) -> None:
    running.add(command="", url=web.url(), headers=HEADERS)
    assert running.ready().version == "kitchen 3.1"
    assert called(running, "add", a=2, b=40) == "42"
    with pytest.raises(ToolFailed, match="refused"):
        called(running, "large", count=6_000_000)
    began = time.monotonic()
    stop = threading.Event()
    threading.Timer(0.2, stop.set).start()
    with pytest.raises(ToolFailed, match="stopped"):
        called(running, "wait", stop=stop, seconds=30)
    assert time.monotonic() - began < 2
    called(running, "teach")
    until(lambda: running.state().changed and "raw__sum" in names(running))
    assert "open-sesame" not in running.log()


@pytest.mark.parametrize(
    ("path", "headers", "what"),
    [
        ("/mcp", {}, "“raw” wants to know who asks."),
        ("/nothing", {}, "“raw” doesn't speak the Model Context Protocol as Rememora does."),
        ("/page", {}, "“raw” doesn't speak the Model Context Protocol as Rememora does."),
        ("/broken", {}, "“raw” can't be reached at its address."),
        ("/packed", {}, "“raw” can't be reached at its address."),
        ("/endless", {}, "“raw” doesn't speak the Model Context Protocol as Rememora does."),
        ("/away", {}, "“raw” doesn't speak the Model Context Protocol as Rememora does."),
    ],
)
def test_says_what_is_wrong_at_an_address(
    running: Running, web: WebServer, path: str, headers: dict[str, str], what: str
) -> None:
    running.add(command="", url=web.url(path), headers=headers)
    problem = running.reaches(ToolServerPhase.FAILED).problem
    assert problem is not None and problem.what == what, (problem, running.log())


def test_one_that_goes_away_is_told_of(running: Running) -> None:
    web = WebServer()
    try:
        running.add(command="", url=web.url(), headers=HEADERS)
        running.ready()
        with pytest.raises(ToolFailed):
            called(running, "leave")
        until(lambda: running.state().phase is not ToolServerPhase.READY)
        problem = running.reaches(ToolServerPhase.FAILED).problem
        assert problem is not None and problem.what in (
            "“raw” can't be reached at its address.",
            "“raw” doesn't answer any more.",
        )
    finally:
        web.close()


def names(running: Running) -> list[str]:
    return [tool.name for tool in running.servers.tools()]


def called(
    running: Running, tool: str, *, timeout: float = 10.0, stop: threading.Event | None = None, **arguments: object
) -> str:
    return running.servers.call(f"raw__{tool}", arguments, running.context(timeout, stop)).text
