"""A core that serves other programs, and one of them."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from openai import OpenAI

from core import protocol
from core.model.base import Embedder
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.records import Client, ClientRights
from tests.unit_core.running_core import RunningCore, ScriptedLoader


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


def wait_until(true: Any) -> None:
    for _ in range(3000):
        if true():
            return
        threading.Event().wait(0.01)
    raise AssertionError("it never came so far")


class Served:
    """A core that serves, and what it takes to ask it.

    Attributes:
        address: of OpenAI's protocol.
    """

    def __init__(self, core: RunningCore, model: ScriptedModel) -> None:
        self.core = core
        self.model = model
        self.port = free_port()
        core.ask(protocol.SetServing(on=True, port=self.port), protocol.Done)
        self.address = f"http://127.0.0.1:{self.port}/v1"
        self.clients: dict[str, Client] = {}
        self._closing: list[OpenAI] = []

    def let_in(self, name: str = "Editor", **rights: object) -> str:
        """The key of a new client."""
        added = self.core.ask(
            protocol.AddClient(name=name, rights=ClientRights(**rights)),  # type: ignore[arg-type]
            protocol.ClientAdded,
        )
        self.clients[name] = added.client
        return added.key

    def openai(self, key: str) -> OpenAI:
        client = OpenAI(base_url=self.address, api_key=key, max_retries=0, timeout=60)
        self._closing.append(client)
        return client

    def close(self) -> None:
        for client in self._closing:
            client.close()

    def http(self, key: str = "", **headers: str) -> httpx.Client:
        given = {"authorization": f"Bearer {key}"} if key else {}
        return httpx.Client(base_url=self.address.removesuffix("/v1"), headers={**given, **headers}, timeout=60)

    def readings(self) -> list[tuple[str, str, list[str]]]:
        """Who has read what, and how, the newest first."""
        lately = self.core.ask(protocol.ListLately(), protocol.LatelyListed)
        return [(one.client_name, one.way.value, [memory.text for memory in one.memories]) for one in lately.readings]


@pytest.fixture
def model() -> ScriptedModel:
    return ScriptedModel(background=lambda _: "[]")


@pytest.fixture
def core(paths: Paths, embedder: Embedder, model: ScriptedModel) -> Iterator[RunningCore]:
    core = RunningCore(paths, ScriptedLoader(scripted=model), embedder)
    core.hello()
    core.ready()
    yield core
    core.close()


@pytest.fixture
def served(core: RunningCore, model: ScriptedModel) -> Iterator[Served]:
    served = Served(core, model)
    yield served
    served.close()


@pytest.fixture
def remember(core: RunningCore) -> Callable[[str], int]:
    def add(text: str, **rest: object) -> int:
        saved = core.ask(protocol.AddMemory(text=text, **rest), protocol.MemorySaved)  # type: ignore[arg-type]
        core.indexed()
        return int(saved.memory.id)

    return add
