"""Reads servers from the JSON that other programs keep them in.

Claude Desktop, Cursor, Windsurf, Cline, LM Studio, Jan, AnythingLLM and Cherry Studio have `mcpServers`; VS Code has `servers` with `inputs`, in
its settings within `mcp`; Zed has `context_servers`, opencode `mcp`. What they say of one server differs little; one alone is read too, and
what is copied out of the middle of a file. People write comments and commas too many, as these programs let them.
"""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from core.errors import InvalidRequest
from core.records import Problem, ToolServer, ToolServerId
from core.storage.free_names import free_name
from core.tools.servers.written import MAX_NAME_CHARS, checked

_MOST_CHARS = 1_000_000
_MOST_SERVERS = 50

_WRAPPERS = ("mcpServers", "servers", "context_servers", "mcp_servers", "mcp")
_ADDRESSES = ("url", "httpUrl", "serverUrl", "baseUrl")
_FOLDERS = ("cwd", "workingDirectory", "working_directory")
_VARIABLES = ("env", "environment", "envVars")
_ON = ("enabled", "isActive", "active")

# A text of JSON, which is kept; or a comment, or a comma before a bracket, which aren't.
# What isn't closed goes on to the end, so that nothing is looked for more than once.
_TEXT = r'("(?:\\.|[^"\\])*(?:"|\\?\Z))'
_COMMENT = re.compile(_TEXT + r"|//[^\n]*|/\*.*?(?:\*/|\Z)", re.DOTALL)
_COMMA = re.compile(_TEXT + r"|,(?=\s*[}\]])", re.DOTALL)

# What other programs put values in for: ${input:token}, ${env:HOME}, ${workspaceFolder}.
_PLACE = re.compile(r"\$\{[^}]*\}")

_OTHERS = "The others can be used."
_AGAIN = "Correct it, and paste it again."


def read_servers(text: str) -> tuple[list[ToolServer], list[Problem]]:
    """The servers in a text, with id 0, and what is wrong with others, or has to be filled in.

    Raises:
        InvalidRequest: it isn't JSON, or there are no servers in it.
    """
    servers: list[ToolServer] = []
    problems: list[Problem] = []
    for name, entry in list(_entries(_parsed(text)))[:_MOST_SERVERS]:
        name = free_name(name, (one.name for one in servers), MAX_NAME_CHARS)
        try:
            server, places = _server(name, entry)
            servers.append(checked(server))
        except InvalidRequest as error:
            problems.append(msgspec.structs.replace(error.problem, safe=_OTHERS))
            continue
        if places:
            problems.append(
                Problem(
                    code=InvalidRequest.code,
                    what=f"“{name}” has places to fill in: {', '.join(places)}",
                    safe=_OTHERS,
                    next_step="Enter them before you start it. Rememora doesn't take them from elsewhere.",
                )
            )
    if not servers and not problems:
        raise InvalidRequest(
            "There is no tool server in this text.",
            safe="Nothing was changed.",
            next_step="Paste what stands in “mcpServers” of another program, with the braces.",
        )
    return servers, problems


def _parsed(text: str) -> Any:
    text = text.strip().removeprefix("\ufeff")
    if text.startswith("```"):
        text = text.partition("\n")[2].removesuffix("```")
    error = None
    if len(text) <= _MOST_CHARS:
        plain = _COMMA.sub(r"\1", _COMMENT.sub(r"\1", text)).strip().rstrip(",")
        # As it is; without what JSON doesn't have; and from the middle of a file.
        for attempt in (text, plain, f"{{{plain}}}"):
            try:
                return json.loads(attempt)
            except ValueError as wrong:
                error = error or wrong
            except RecursionError:
                break
    raise InvalidRequest(
        "This text isn't JSON.",
        safe="Nothing was changed.",
        next_step="Paste the whole of what another program has, with the braces.",
        detail=f"line {error.lineno}, column {error.colno}: {error.msg}"
        if isinstance(error, json.JSONDecodeError)
        else "",
    )


def _entries(read: Any, *, nested: bool = False) -> Iterator[tuple[str, Any]]:
    """Each server's name, and what is said of it."""
    if isinstance(read, list):
        for number, one in enumerate(read, 1):
            yield _called(one, f"server {number}"), one
        return
    if not isinstance(read, dict):
        return
    if _is_entry(read):
        yield _called(read, _from_command(read)), read
        return
    for key, value in read.items():
        if key.rpartition(".")[2] in _WRAPPERS and isinstance(value, dict | list) and not _is_entry(value):
            yield from _entries(value, nested=True)
            return
    if nested or any(_is_entry(value) for value in read.values()):
        for key, value in read.items():
            if nested or isinstance(value, dict):
                yield _called(value, key), value


def _is_entry(value: Any) -> bool:
    return isinstance(value, dict) and any(
        isinstance(value.get(key), str | list) or (key == "command" and isinstance(value.get(key), dict))
        for key in ("command", *_ADDRESSES)
    )


def _called(entry: Any, otherwise: str) -> str:
    """Cherry Studio's keys are made up, and the name stands within."""
    name = entry.get("name") if isinstance(entry, dict) else None
    words = " ".join((name if isinstance(name, str) and name.strip() else otherwise).split())
    return words[:MAX_NAME_CHARS].strip() or "server"


def _from_command(entry: dict[str, Any]) -> str:
    """What a server without a name is called: the package or program that is run, or the host."""
    for key in _ADDRESSES:
        if isinstance(entry.get(key), str):
            return str(entry[key]).partition("://")[2].partition("/")[0]
    arguments = entry.get("args")
    words = [one for one in arguments if isinstance(one, str)] if isinstance(arguments, list) else []
    for word in words:
        if not word.startswith("-") and word not in ("run", "exec", "tool"):
            return Path(word).name
    command = entry["command"]
    return Path(command).name if isinstance(command, str) else "server"


def _server(name: str, entry: Any) -> tuple[ToolServer, list[str]]:
    """What an entry says, and the places in it that are to be filled in."""
    if not isinstance(entry, dict):
        raise InvalidRequest(f"“{name}” isn't described as an object.", safe=_OTHERS, next_step=_AGAIN)
    if isinstance(inner := entry.get("command"), dict):  # as Zed had it before 2025
        entry = {**entry, **inner, "command": inner.get("path")}
    places: list[str] = []

    def filled(value: Any, where: str) -> str:
        """A text, without places that can't be filled in from here."""
        if isinstance(value, bool):
            value = str(value).lower()
        if not isinstance(value, str | int | float):
            raise _misfit(name, where)
        text = str(value).replace("${userHome}", str(Path.home())).replace("${HOME}", str(Path.home()))
        if _PLACE.search(text):
            places.append(where)
        return text

    def pairs(keys: tuple[str, ...]) -> dict[str, str]:
        found: Any = next((entry[key] for key in keys if entry.get(key)), {})
        if isinstance(found, list):
            found = dict(one.partition("=")[::2] for one in found if isinstance(one, str))
        if not isinstance(found, dict):
            raise _misfit(name, keys[0])
        texts = {key: filled(value, key) for key, value in found.items() if value is not None}
        return {key: _PLACE.sub("", value) for key, value in texts.items()}

    how = str(entry.get("type") or entry.get("transport") or entry.get("transportType") or "").lower()
    address = next((entry[key] for key in ("httpUrl", *_ADDRESSES) if isinstance(entry.get(key), str)), "")
    command, arguments = ("", []) if address and not entry.get("command") else _command(name, entry)
    if not command and how == "sse":
        raise InvalidRequest(
            f"“{name}” is reached in an older way (SSE), which Rememora doesn't speak.",
            safe=_OTHERS,
            next_step="Look whether it has an address for “streamable HTTP” as well; mostly it ends with /mcp.",
        )
    if entry.get("envFile"):
        places.append("envFile")
    anything = entry.get("anythingllm")
    on = [entry.get(key) for key in _ON] + [anything.get("autoStart") if isinstance(anything, dict) else None]
    folder = next((entry[key] for key in _FOLDERS if isinstance(entry.get(key), str)), "")
    server = ToolServer(
        id=ToolServerId(0),
        name=name,
        command=filled(command, "command"),
        arguments=tuple(filled(one, "args") for one in arguments),
        environment=pairs(_VARIABLES) if command else {},
        folder=filled(folder, "cwd") if command else "",
        url="" if command else filled(address, "url"),
        headers={} if command else pairs(("headers",)),
        enabled=False not in on and entry.get("disabled") is not True,
    )
    return server, list(dict.fromkeys(places))


def _command(name: str, entry: dict[str, Any]) -> tuple[Any, list[Any]]:
    """The program and its arguments."""
    command, arguments = entry.get("command"), entry.get("args") or []
    if isinstance(command, list) and command:  # opencode
        command, arguments = command[0], [*command[1:], *arguments]
    if isinstance(arguments, str):
        arguments = _split(name, arguments)
    if not isinstance(command, str) or not command.strip():
        raise InvalidRequest(f"“{name}” has neither a command nor an address.", safe=_OTHERS, next_step=_AGAIN)
    if not isinstance(arguments, list):
        raise _misfit(name, "args")
    if not arguments and " " in command and not Path(command).exists():
        command, *arguments = _split(name, command)
    return command, arguments


def _split(name: str, line: str) -> list[str]:
    try:
        return shlex.split(line) or [line]
    except ValueError:
        raise InvalidRequest(f"“{name}” has a quote too many in its command.", safe=_OTHERS, next_step=_AGAIN) from None


def _misfit(name: str, where: str) -> InvalidRequest:
    return InvalidRequest(f"In “{name}”, “{where}” can't be read.", safe=_OTHERS, next_step=_AGAIN)
