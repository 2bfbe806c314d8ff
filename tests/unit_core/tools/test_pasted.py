"""Reading servers from what other programs keep them in."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from core.errors import InvalidRequest
from core.records import ToolServer, ToolServerId
from core.tools.servers.pasted import read_servers
from core.tools.servers.written import checked


def one(text: str | object) -> ToolServer:
    servers, problems = read_servers(text if isinstance(text, str) else json.dumps(text))
    assert not problems and len(servers) == 1, (servers, problems)
    return servers[0]


CLAUDE = {
    "mcpServers": {
        "files": {"command": "npx", "args": ["-y", "@scope/server-filesystem", "/home/me"], "env": {"A": "b"}}
    }
}


def test_claude_desktop_cursor_and_those_like_them() -> None:
    server = one(CLAUDE)
    assert server == ToolServer(
        id=ToolServerId(0),
        name="files",
        command="npx",
        arguments=("-y", "@scope/server-filesystem", "/home/me"),
        environment={"A": "b"},
    )


@pytest.mark.parametrize(
    ("pasted", "name", "command", "url", "enabled"),
    [
        # VS Code, in a file of its own and within its settings
        ({"servers": {"fetch": {"type": "stdio", "command": "uvx", "args": ["mcp-server-fetch"]}}, "inputs": []}, "fetch", "uvx", "", True),
        ({"mcp": {"servers": {"web": {"type": "http", "url": "https://mcp.example.com/mcp"}}}, "editor.fontSize": 12}, "web", "", "https://mcp.example.com/mcp", True),
        # Zed, now and before 2025
        ({"theme": "One", "context_servers": {"a": {"source": "custom", "enabled": False, "command": "run-a", "args": []}}}, "a", "run-a", "", False),
        ({"context_servers": {"a": {"command": {"path": "run-a", "args": ["x"], "env": {"K": "v"}}, "settings": {}}}}, "a", "run-a", "", True),
        # Cherry Studio: made-up keys, names within
        ({"mcpServers": {"x8dk2": {"name": "Wetter", "type": "streamableHttp", "baseUrl": "http://127.0.0.1:9000/mcp", "isActive": False}}}, "Wetter", "", "http://127.0.0.1:9000/mcp", False),
        # LM Studio, Windsurf, Gemini CLI
        ({"mcpServers": {"hub": {"url": "https://hub.example/mcp", "headers": {"Authorization": "Bearer x"}}}}, "hub", "", "https://hub.example/mcp", True),
        ({"mcpServers": {"hub": {"serverUrl": "https://hub.example/mcp"}}}, "hub", "", "https://hub.example/mcp", True),
        ({"mcpServers": {"hub": {"httpUrl": "https://hub.example/mcp", "url": "https://hub.example/sse"}}}, "hub", "", "https://hub.example/mcp", True),
        # Jan, AnythingLLM, Cline
        ({"mcpServers": {"s": {"command": "npx", "args": [], "env": {}, "active": False}}}, "s", "npx", "", False),
        ({"mcpServers": {"s": {"command": "npx", "anythingllm": {"autoStart": False}}}}, "s", "npx", "", False),
        ({"mcpServers": {"s": {"command": "npx", "disabled": True, "autoApprove": []}}}, "s", "npx", "", False),
        # opencode
        ({"mcp": {"s": {"type": "local", "command": ["bun", "x", "server"], "environment": {"A": "1"}, "enabled": True}}}, "s", "bun", "", True),
        # one alone, with a name and without, and as a list
        ({"name": "alone", "command": "alone"}, "alone", "alone", "", True),
        ({"command": "npx", "args": ["-y", "@scope/server-memory"]}, "server-memory", "npx", "", True),
        ({"url": "http://localhost:8000/mcp"}, "localhost:8000", "", "http://localhost:8000/mcp", True),
        ([{"name": "listed", "command": "listed"}], "listed", "listed", "", True),
        ({"time": {"command": "uvx mcp-server-time --local-timezone Asia/Tokyo"}}, "time", "uvx", "", True),
    ],
)  # fmt: skip
def test_what_other_programs_write(pasted: object, name: str, command: str, url: str, enabled: bool) -> None:
    server = one(pasted)
    assert (server.name, server.command, server.url, server.enabled) == (name, command, url, enabled)


def test_arguments_variables_and_headers_come_along() -> None:
    assert one({"time": {"command": "uvx mcp-server-time --zone 'Asia/Tokyo'"}}).arguments[-1] == "Asia/Tokyo"
    zed = {"context_servers": {"a": {"command": {"path": "run-a", "args": ["x"], "env": {"K": "v"}}}}}
    assert (one(zed).arguments, one(zed).environment) == (("x",), {"K": "v"})
    assert one({"command": "a", "args": ["--port", 80], "env": {"N": 5, "B": True, "X": None}}).environment == {
        "N": "5",
        "B": "true",
    }
    assert one({"command": "a", "env": ["A=1=2"], "cwd": "${userHome}/x"}).folder == str(Path.home() / "x")
    assert one({"url": "https://a.example", "headers": {"X-Key": "k"}}).headers == {"X-Key": "k"}


@pytest.mark.parametrize(
    "text",
    [
        '// mine\n{"mcpServers": {"a": {"command": "b", /* here */ "args": ["https://x.example//y",],},},}',
        '"mcpServers": {"a": {"command": "b", "args": ["https://x.example//y"]}}',
        '"a": {"command": "b", "args": ["https://x.example//y"]},\n',
        '```json\n{"a": {"command": "b", "args": ["https://x.example//y"]}}\n```\n',
        '\ufeff{"a": {"command": "b", "args": ["https://x.example//y"]}}',
    ],
)
def test_as_people_paste_it(text: str) -> None:
    assert (one(text).name, one(text).arguments) == ("a", ("https://x.example//y",))


def test_what_can_t_be_used_is_named_and_the_rest_is_read() -> None:
    servers, problems = read_servers(
        json.dumps(
            {
                "mcpServers": {
                    "old": {"type": "sse", "url": "https://a.example/sse"},
                    "empty": {},
                    "text": "npx",
                    "far": {"url": "http://mcp.example.com/mcp"},
                    "bad": {"command": "a", "args": 5},
                    "quote": {"command": "a 'b"},
                    "good": {"command": "a"},
                    "GOOD": {"command": "b"},
                    "keys": {"command": "a", "env": {"TOKEN": "${input:token}"}, "args": ["${workspaceFolder}"]},
                }
            }
        )
    )
    assert [server.name for server in servers] == ["good", "GOOD (2)", "keys"]
    assert servers[-1].environment == {"TOKEN": ""}
    told = [problem.what for problem in problems]
    assert told == [
        "“old” is reached in an older way (SSE), which Rememora doesn't speak.",
        "“empty” has neither a command nor an address.",
        "“text” isn't described as an object.",
        "“far” is on the internet, and only reached by https.",
        "In “bad”, “args” can't be read.",
        "“quote” has a quote too many in its command.",
        "“keys” has places to fill in: args, TOKEN",
    ]
    assert all(problem.next_step for problem in problems)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hello",
        "/*" * 100_000,
        '"\\"' * 100_000,
        "```" + "\n" * 100_000,
        ",\t" * 100_000,
        "{",
        "[" * 100_000,
        '{"a": 1}',
        "[]",
        "3",
        '{"mcpServers": {}}',
        "null",
    ],
)
def test_no_servers(text: str) -> None:
    with pytest.raises(InvalidRequest) as raised:
        read_servers(text)
    assert raised.value.problem.next_step


@pytest.mark.parametrize("url", ["https://a.example/mcp", "http://127.0.0.1:1/mcp", "http://[::1]:80/", "http://nas.local:5", "http://nas/mcp", "http://192.168.1.5:8000/mcp"])  # fmt: skip
def test_addresses_that_can_be_used(url: str) -> None:
    assert checked(ToolServer(id=ToolServerId(0), name="a", url=f" {url} ")).url == url


@pytest.mark.parametrize("url", ["http://a.example/mcp", "http://8.8.8.8/", "http://134744072/", "ftp://a/", "https://", "https://me:pw@a.example/", "file:///etc/passwd", "https://a b/", "http://[", "mcp"])  # fmt: skip
def test_addresses_that_can_t(url: str) -> None:
    with pytest.raises(InvalidRequest):
        checked(ToolServer(id=ToolServerId(0), name="a", url=url))


@pytest.mark.parametrize(
    "server",
    [
        ToolServer(id=ToolServerId(0), name=" ", command="a"),
        ToolServer(id=ToolServerId(0), name="a" * 61, command="a"),
        ToolServer(id=ToolServerId(0), name="a"),
        ToolServer(id=ToolServerId(0), name="a", command="a", url="https://a.example"),
        ToolServer(id=ToolServerId(0), name="a", command="a\0"),
        ToolServer(id=ToolServerId(0), name="a", command="a", environment={"A=B": "c"}),
        ToolServer(id=ToolServerId(0), name="a", command="a", roots=("here",)),
        ToolServer(id=ToolServerId(0), name="a", url="https://a.example", headers={"X": "a\r\nY: b"}),
        ToolServer(id=ToolServerId(0), name="a", url="https://a.example", headers={"X Y": "a"}),
        ToolServer(id=ToolServerId(0), name="a", command="a", arguments=("x" * 40_000,)),
    ],
)
def test_what_can_t_be_kept(server: ToolServer) -> None:
    with pytest.raises(InvalidRequest) as raised:
        checked(server)
    assert raised.value.problem.safe == "Nothing was changed." and raised.value.problem.next_step
