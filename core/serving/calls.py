"""Tool calls in a reply: the grammar that holds a model to the tools there are, and what it has written."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import msgspec

from core.errors import InvalidRequest
from core.model.base import CallMarks
from core.model.grammar import Grammar, literal
from core.model.schema_grammar import schema_grammar
from core.serving.requests import Tool

# Of models whose template knows no tools; most have seen it.
PLAIN_MARKS = CallMarks(
    opening='<tool_call>\n{"name": "',
    between='", "arguments": ',
    closing="}",
    again='}\n</tool_call>\n<tool_call>\n{"name": "',
)
PLAIN_END = "\n</tool_call>"

# Calls in one reply: a small model that has begun to repeat itself goes on for ever.
_MOST_CALLS = 8

# Of all tools together.
_LONGEST_GRAMMAR = 600_000

_ANY_OBJECT: dict[str, Any] = {"type": "object"}


class Call(msgspec.Struct, frozen=True):
    """A call that a model wants made. `arguments`: a JSON object, as text."""

    name: str
    arguments: str


def call_grammar(marks: CallMarks, tools: Sequence[Tool], *, one: bool) -> Grammar:
    """For what comes behind the opening of a call, up to the end of the reply.

    Raises:
        InvalidRequest: the parameters of a tool are no schema that can be followed.
    """
    rules: list[str] = []
    names: list[str] = []
    schemas: list[dict[str, Any]] = []
    length = 0
    for number, tool in enumerate(tools):
        schema = tool.function.parameters or _ANY_OBJECT
        try:
            arguments = schema_grammar({**schema, "type": "object"})
        except InvalidRequest as error:
            raise InvalidRequest(
                f"The parameters of {tool.function.name} can't be followed: {error.problem.what}",
                next_step=error.problem.next_step,
            ) from error
        rules += _renamed(arguments, f"t{number}-")
        length += len(arguments)
        if length > _LONGEST_GRAMMAR:
            raise InvalidRequest("There are too many tools, or too much in them.", next_step="Offer fewer at a time.")
        rules.append(f"c{number} ::= {literal(tool.function.name + marks.between)} t{number}-root")
        names.append(f"c{number}")
        schemas.append(
            {
                "type": "object",
                "properties": {"name": {"enum": [tool.function.name]}, "arguments": schema},
                "required": ["name", "arguments"],
            }
        )
    root = "call"
    if marks.again and not one:
        root += f" ({literal(marks.again)} call){{0,{_MOST_CALLS - 1}}}"
    rules += [f"call ::= {' | '.join(names)}", f"root ::= {root} {literal(marks.closing)}"]
    return Grammar("\n".join(rules), {"anyOf": schemas})


def read_calls(text: str, marks: CallMarks) -> list[Call]:
    """The calls in what was written behind an opening under the grammar; those that were cut short are left out."""
    calls: list[Call] = []
    decoder = json.JSONDecoder()
    while True:
        name, found, rest = text.partition(marks.between)
        if not found:
            return calls
        try:
            arguments, end = decoder.raw_decode(rest.lstrip())
        except ValueError:
            return calls
        call = Call(name, json.dumps(arguments, ensure_ascii=False))
        if call not in calls:
            calls.append(call)
        text = rest.lstrip()[end:].lstrip()
        if not marks.again or not text.startswith(marks.again.strip()[:1]):
            return calls
        text = text.partition(marks.again.lstrip())[2]


def read_free_call(text: str, tools: Sequence[Tool]) -> list[Call]:
    """The calls that a reply spells in its own way, as small models do: JSON with a name and arguments, in a fence or bare."""
    text = text.strip()
    for opening in ("```json", "```", "<tool_call>"):
        if text.startswith(opening):
            text = text.removeprefix(opening).strip().removesuffix("```").removesuffix("</tool_call>").strip()
    try:
        found, end = json.JSONDecoder().raw_decode(text)
    except (ValueError, RecursionError):
        return []
    if text[end:].strip():
        return []  # there is more than calls
    known = {tool.function.name for tool in tools}
    calls: list[Call] = []
    for one in found if isinstance(found, list) else [found]:
        function = one.get("function", one) if isinstance(one, dict) else None
        if not isinstance(function, dict) or function.get("name") not in known:
            return []
        arguments = function.get("arguments", function.get("parameters", {}))
        if not isinstance(arguments, dict):
            return []
        calls.append(Call(function["name"], json.dumps(arguments, ensure_ascii=False)))
    return calls


def may_be_call(text: str) -> bool:
    """A reply that begins so may be a call, spelt in the model's own way."""
    begun = text.lstrip()
    return begun[:1] in ("{", "[") or any(
        begun.startswith(opening) or opening.startswith(begun) for opening in ("```json", "```\n{", "<tool_call>")
    )


def _renamed(grammar: Grammar, prefix: str) -> list[str]:
    """The rules of a grammar under names that no other grammar has."""
    rules = [line.partition(" ::= ") for line in grammar.splitlines() if " ::= " in line]
    names = {name for name, _, _ in rules}
    return [f"{prefix}{name} ::= {_with_prefix(body, names, prefix)}" for name, _, body in rules]


def _with_prefix(body: str, names: set[str], prefix: str) -> str:
    """A rule's body with a prefix before the names of rules, but not in literals and character classes."""
    written: list[str] = []
    at = 0
    while at < len(body):
        character = body[at]
        if character in '"[':
            end, closing = at + 1, '"' if character == '"' else "]"
            while end < len(body) and body[end] != closing:
                end += 2 if body[end] == "\\" else 1
            written.append(body[at : end + 1])
            at = end + 1
        elif character.isalnum():
            end = at
            while end < len(body) and (body[end].isalnum() or body[end] == "-"):
                end += 1
            word = body[at:end]
            written.append(prefix + word if word in names else word)
            at = end
        else:
            written.append(character)
            at += 1
    return "".join(written)
