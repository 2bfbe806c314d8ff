"""Other programs and a core process: OpenAI's client with the small model, MCP over HTTP and over stdin and stdout."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import random
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from mcp.client.client import Client as McpClient
from mcp.client.stdio import StdioServerParameters, stdio_client
from mcp.shared.exceptions import MCPError
from openai import APIConnectionError, OpenAI

from core import protocol
from core.paths import Paths
from core.records import ClientRights, MemoryKind
from tests.end_to_end.core_process import CoreProcess, core_program
from tests.end_to_end.settings import SHORT, keep_sampling
from tests.end_to_end.test_vault import PASSPHRASE, locked, plain_bytes, seal

WEATHER: Any = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "The weather of a city.",
        "parameters": {
            "type": "object",
            "properties": {
                "city": {"type": "string", "maxLength": 20},
                "days": {"type": "integer", "minimum": 1, "maximum": 9},
            },
            "required": ["city", "days"],
            "additionalProperties": False,
        },
    },
}


@pytest.fixture
def port() -> int:
    """A free one, from among those that no system gives to who asks for any."""
    for port in random.sample(range(20_000, 30_000), 100):
        with socket.socket() as taken, contextlib.suppress(OSError):
            taken.bind(("127.0.0.1", port))
            return port
    raise AssertionError("no port is free")


def let_in(core: CoreProcess, port: int, **rights: object) -> str:
    core.ask(protocol.SetServing(on=True, port=port), protocol.Done)
    added = core.ask(
        protocol.AddClient(name="Editor", rights=ClientRights(**rights)),  # type: ignore[arg-type]
        protocol.ClientAdded,
    )
    return added.key


@pytest.fixture
def talking(small_model_path: Path, paths: Paths) -> Iterator[CoreProcess]:
    keep_sampling(paths, small_model_path, SHORT)
    with CoreProcess("--model", str(small_model_path)) as core:
        core.hello()
        core.ready()
        yield core


def test_openais_client_gets_answers_calls_objects_and_vectors(talking: CoreProcess, port: int) -> None:
    with OpenAI(base_url=f"http://127.0.0.1:{port}/v1", api_key=let_in(talking, port), timeout=120) as client:
        asked: Any = [{"role": "user", "content": "Say hello in one short sentence."}]
        chunks = list(client.chat.completions.create(model="x", messages=asked, stream=True, max_tokens=24, seed=1))
        streamed = "".join(chunk.choices[0].delta.content or "" for chunk in chunks)
        assert streamed.strip()
        whole = client.chat.completions.create(model="x", messages=asked, max_tokens=24, seed=1)
        assert whole.choices[0].message.content == streamed, "a seed gives the same again"
        assert whole.usage is not None
        assert whole.usage.prompt_tokens_details is not None
        assert whole.usage.prompt_tokens_details.cached_tokens, "what was read before isn't read again"

        schema = {
            "type": "object",
            "properties": {"name": {"type": "string", "maxLength": 20}, "age": {"type": "integer"}},
            "required": ["name", "age"],
            "additionalProperties": False,
        }
        held = client.chat.completions.create(
            model="x",
            messages=[{"role": "user", "content": "Ada is 36 years old. Give her name and age."}],
            response_format={"type": "json_schema", "json_schema": {"name": "person", "schema": schema}},
            max_tokens=200,
            temperature=0,
        )
        person = json.loads(held.choices[0].message.content or "")
        assert isinstance(person["name"], str)
        assert isinstance(person["age"], int)

        called: Any = client.chat.completions.create(
            model="x",
            messages=[{"role": "user", "content": "What will the weather in Oslo be in 3 days?"}],
            tools=[WEATHER],
            tool_choice="required",
            parallel_tool_calls=False,
            temperature=0,
        )
        (call,) = called.choices[0].message.tool_calls
        arguments = json.loads(call.function.arguments)
        assert (call.function.name, set(arguments)) == ("get_weather", {"city", "days"})

        assert len(client.embeddings.create(model="x", input=["one", "two"]).data) == 2
        assert client.models.list().data[0].id == called.model


@pytest.fixture
def core() -> Iterator[CoreProcess]:
    with CoreProcess("--demo") as core:
        core.hello()
        yield core


def test_the_memory_is_an_mcp_server_over_stdin_and_stdout(core: CoreProcess, port: int) -> None:
    core.ask(protocol.AddMemory(text="You are allergic to peanuts", kind=MemoryKind.HEALTH), protocol.MemorySaved)
    core.indexed()
    key = let_in(core, port, reads=True)
    command, *arguments = core_program()
    bridge = StdioServerParameters(command=command, args=[*arguments, "mcp"], env={**os.environ, "REMEMORA_KEY": key})

    async def use() -> tuple[list[str], str, str]:
        async with McpClient(stdio_client(bridge)) as client:
            names = [tool.name for tool in (await client.list_tools()).tools]
            found = await client.call_tool("search_memory", {"query": "allergies"})
            await asyncio.to_thread(core.close)
            gone = await client.call_tool("search_memory", {"query": "allergies"})
            return names, found.content[0].text, gone.content[0].text  # type: ignore[union-attr]

    names, found, gone = asyncio.run(use())
    assert names == ["search_memory", "read_memory"]
    assert "You are allergic to peanuts" in found
    assert gone.startswith("Rememora isn't running")


def test_a_locked_store_serves_nobody_and_says_so(paths: Paths, port: int) -> None:
    with CoreProcess("--demo") as core:
        core.hello()
        key = let_in(core, port, reads=True)
        seal(core)
        core.ask(protocol.LockStore(), protocol.Done)
        assert core.close() == 0
    assert plain_bytes(paths, key.removeprefix("rememora-")) == []
    command, *arguments = core_program()
    bridge = StdioServerParameters(command=command, args=[*arguments, "mcp"], env={**os.environ, "REMEMORA_KEY": key})

    async def answers(core: CoreProcess) -> tuple[str, str]:
        async with McpClient(stdio_client(bridge)) as client:
            shut = await client.call_tool("search_memory", {"query": "allergies"})
            with pytest.raises(MCPError, match="Rememora is locked"):
                await client.list_tools()
            core.ask(protocol.Unlock(secret=PASSPHRASE), protocol.Unlocked)
            core.hello()
            for _ in range(600):
                open_again = await client.call_tool("search_memory", {"query": "allergies"})
                if not open_again.is_error:
                    break
                await asyncio.sleep(0.1)
            return shut.content[0].text, open_again.content[0].text  # type: ignore[union-attr]

    with CoreProcess("--demo") as core:
        locked(core)
        with (
            pytest.raises(APIConnectionError),
            OpenAI(base_url=f"http://127.0.0.1:{port}/v1", api_key=key, max_retries=0) as client,
        ):
            client.models.list()
        shut, found = asyncio.run(answers(core))
    assert shut == "Rememora is locked. Unlock it in its window, and try again."
    assert found == "Nothing was found.", "it is served again, as it was before"
