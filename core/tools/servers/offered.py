"""A server's tools as tools of ours: names that no two have, texts and schemas in bounds, and a digest of what the user has seen.

What a tool does is never taken from its hints: "read only" is what its author says, the protocol's own words are that decisions mustn't rest
on hints of servers one doesn't trust, and even a tool that only reads gets arguments made of what the user said, and takes them wherever its
program likes. Each is `REACHES_OUT`: nobody knows.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import jsonschema
import mcp_types as types
import msgspec

from core.records import Tool, ToolEffect, ToolServer
from core.tools.servers.log import plain

MOST_TOOLS = 128

_NAME_CHARS = 64
_PREFIX_CHARS = 24
_TITLE_CHARS = 100
_PURPOSE_CHARS = 1_000
_TEXT_CHARS = 400  # of a description within a schema
_SCHEMA_CHARS = 16_000
_SCHEMA_DEPTH = 24

# Keywords whose value maps names, which may be anything, to schemas; and those whose value is no schema.
_BY_NAME = frozenset({"properties", "$defs", "definitions", "dependentSchemas"})
_VALUES = frozenset({"enum", "const", "default", "examples", "required", "dependentRequired", "type"})

# A regular expression of somebody else's can take for ever, with the interpreter held; names of schemas serve remote references alone.
_DROPPED = frozenset({"pattern", "patternProperties", "$schema", "$id", "$comment", "$anchor", "$vocabulary"})


class Offered(msgspec.Struct, frozen=True):
    """One tool of a server.

    Attributes:
        original: what the server calls it.
        digest: of all that the user and the model are told of it.
    """

    tool: Tool
    original: str
    digest: str


class _Unusable(Exception):
    """A tool can't be offered; the text says why."""


def offered(server: ToolServer, listed: Sequence[types.Tool], note: Callable[[str], None]) -> tuple[Offered, ...]:
    """The tools of a server that can be used, in its order.

    Args:
        note: told of each that can't be used, and why.
    """
    found: dict[str, Offered] = {}
    originals: set[str] = set()
    for tool in listed[:MOST_TOOLS]:
        if tool.name in originals:
            note(f"Two tools are called {tool.name!r}: only the first is used.")
            continue
        originals.add(tool.name)
        try:
            one = _offered(server, tool, found)
        except _Unusable as reason:
            note(f"The tool {tool.name[:_NAME_CHARS]!r} can't be used: {reason}")
            continue
        found[one.tool.name] = one
    if len(listed) > MOST_TOOLS:
        note(f"It has {len(listed)} tools: only the first {MOST_TOOLS} are used.")
    return tuple(found.values())


def prefix(server: ToolServer) -> str:
    """What the names of a server's tools begin with: no two servers have the same, whatever they are called."""
    words = re.sub(r"[^a-z0-9]+", "-", server.name.casefold()).strip("-")
    # A name that lost something, or ends as if it had, gets the id: other names may come to the same letters.
    if words != server.name.casefold() or len(words) > _PREFIX_CHARS or re.search(r"-\d+$", words):
        ending = f"-{server.id}"
        words = f"{words[: _PREFIX_CHARS - len(ending)].strip('-') or 'server'}{ending}"
    return words


def _offered(server: ToolServer, tool: types.Tool, taken: Iterable[str]) -> Offered:
    if not tool.name.strip():
        raise _Unusable("it has no name.")
    title = tool.title or (tool.annotations.title if tool.annotations else None) or tool.name
    schema = _schema(tool.input_schema)
    shown = Tool(
        name=_name(server, tool.name, taken),
        title=_one_line(title, _TITLE_CHARS) or _one_line(tool.name, _TITLE_CHARS),
        purpose=_cut(plain(tool.description or "").strip(), _PURPOSE_CHARS),
        schema=schema,
        effect=ToolEffect.REACHES_OUT,
        server=server.id,
    )
    # Of the whole description and schema, not of what is left of them: a change in what was cut is one too.
    told = json.dumps([tool.name, title, tool.description, tool.input_schema], sort_keys=True).encode()
    return Offered(shown, tool.name, hashlib.sha256(told).hexdigest()[:32])


def _name(server: ToolServer, original: str, taken: Iterable[str]) -> str:
    begins = f"{prefix(server)}__"
    name = re.sub(r"[^A-Za-z0-9_-]", "_", original)
    if name != original or len(begins) + len(name) > _NAME_CHARS or begins + name in taken:
        ending = f"-{hashlib.sha256(original.encode('utf-8', 'replace')).hexdigest()[:8]}"
        name = name[: _NAME_CHARS - len(begins) - len(ending)] + ending
    return begins + name


def _schema(schema: dict[str, Any]) -> dict[str, Any]:
    if schema.get("type") != "object":
        raise _Unusable("its arguments aren't described as an object.")
    cleaned: dict[str, Any] = _cleaned(schema, _SCHEMA_DEPTH)
    for own in [key for key in cleaned if key.startswith("x-")]:
        del cleaned[own]  # how we read such keywords is nothing a server may use
    if len(json.dumps(cleaned)) > _SCHEMA_CHARS:
        raise _Unusable(f"what its arguments are takes more than {_SCHEMA_CHARS} characters.")
    try:
        jsonschema.Draft202012Validator.check_schema(cleaned)
    except jsonschema.SchemaError as error:
        raise _Unusable(f"what its arguments are isn't described rightly: {_one_line(error.message, 200)}") from None
    return cleaned


def _cleaned(schema: Any, depth: int) -> Any:
    """The schema without what is dropped, its texts in bounds."""
    if depth == 0:
        raise _Unusable("its arguments are nested too deeply.")
    if isinstance(schema, list):
        return [_cleaned(one, depth - 1) for one in schema]
    if not isinstance(schema, dict):
        return _cut(plain(schema), _TEXT_CHARS) if isinstance(schema, str) else schema
    kept: dict[str, Any] = {}
    for key, value in schema.items():
        if key in _DROPPED:
            continue
        if key in ("$ref", "$dynamicRef"):
            # Anything else would be fetched from wherever it says.
            if not (isinstance(value, str) and value.startswith("#")):
                raise _Unusable("what its arguments are stands somewhere else.")
            kept[key] = value
        elif key in _BY_NAME and isinstance(value, dict):
            kept[key] = {name: _cleaned(one, depth - 1) for name, one in value.items()}
        else:
            kept[key] = value if key in _VALUES else _cleaned(value, depth - 1)
    return kept


def _one_line(text: str, most: int) -> str:
    return _cut(" ".join(plain(text).split()), most)


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 2]} …"
