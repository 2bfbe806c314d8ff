"""Arguments of calls: what a JSON Schema lets through, as a grammar for the model and as a check of what it wrote.

Schemas come from strangers. What of them can't be held to in a grammar, or could make a check run for ever (a reference to another
place, a pattern), is left out: the tool itself then says what is wrong.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec
from jsonschema import Draft202012Validator
from referencing import Registry

from core.model.grammar import Grammar, literal
from core.records import Tool
from core.tools import copying

# What a source says beside the schema, for choosing its tools; see `core.tools.choosing`.
EXAMPLES = "x-examples"

# What a source says of a text that has to stand so in the message, or in an earlier result: the model can't translate or compute it then.
COPIED = "x-copied"

# In its place while a grammar is written.
_MARK = "x copied x"

# Deeper, and with more alternatives, a grammar takes longer than a call.
_DEEPEST = 4
_MOST_CHOICES = 40
_MOST_PROPERTIES = 24

_PLAIN = ("string", "number", "integer", "boolean", "null", "array", "object")
_FORMATS = ("date", "time", "date-time")

# What stands in a string: the library's rule lets line breaks through, which JSON has no bare ones of.
_LIBRARY_CHARACTER, _CHARACTER = r'[^"\\]', r'[^"\\\x7F\x00-\x1F]'

_ANYTHING: dict[str, Any] = {"type": "object", "additionalProperties": True}


def examples(tool: Tool) -> list[str]:
    """What users say who want this tool, as its source has it."""
    given = tool.schema.get(EXAMPLES, [])
    return [one for one in given if isinstance(one, str)] if isinstance(given, list) else []


def worked_example(tool: Tool) -> tuple[str, dict[str, Any]] | None:
    """What a user says, and the arguments that are right then: the first of its examples and of those of its schema. What is said may be empty."""
    given = tool.schema.get("examples")
    if not isinstance(given, list) or not given or not isinstance(given[0], dict) or misfit(tool.schema, given[0]):
        return None
    return next(iter(examples(tool)), ""), given[0]


def digest(tool: Tool) -> str:
    """Differs if what the tool says of itself does."""
    told = json.dumps([tool.purpose, tool.schema, tool.effect], sort_keys=True, ensure_ascii=False)
    return hashlib.blake2b(told.encode(), digest_size=16).hexdigest()


def properties(schema: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """The arguments by name, simplified."""
    found: dict[str, dict[str, Any]] = simplified(schema).get("properties", {})
    return found


def descriptions(schema: Mapping[str, Any]) -> dict[str, str]:
    """What the schema says of the arguments, by name."""
    known = schema.get("properties")
    return {
        name: one["description"]
        for name, one in (known.items() if isinstance(known, Mapping) else ())
        if isinstance(one, Mapping) and isinstance(one.get("description"), str)
    }


def simplified(schema: Mapping[str, Any]) -> dict[str, Any]:
    """What of a schema for an object is kept to, without references."""
    definitions = {
        f"#/{place}/{name}": one
        for place in ("$defs", "definitions")
        if isinstance(some := schema.get(place), Mapping)
        for name, one in some.items()
    }
    simple = _simplified(schema, definitions, _DEEPEST)
    return simple if simple.get("type") == "object" else dict(_ANYTHING)


def misfit(schema: Mapping[str, Any], arguments: object) -> str:
    """Why arguments don't fit, for the model; empty if they do."""
    # The registry knows no other place, so nothing is fetched.
    validator: Any = Draft202012Validator(simplified(schema), registry=Registry())
    errors = sorted(validator.iter_errors(arguments), key=lambda one: [str(part) for part in one.absolute_path])
    return "; ".join(
        f"{'.'.join(map(str, one.absolute_path)) or 'arguments'}: {one.message[:200]}" for one in errors[:3]
    )


def grammar(schema: Mapping[str, Any], said: Sequence[str] = ()) -> Grammar:
    """For the arguments alone.

    Args:
        said: what arguments that are marked `COPIED` are copied from.
    """
    # Not at the start of the core: it loads llama.cpp.
    from llama_cpp.llama_grammar import json_schema_to_gbnf

    simple = simplified(schema)
    spans = copying.rules(said) if (copied := _copied(schema)) else ""
    marked = {
        name: {"enum": [_MARK]} if spans and name in copied else one
        for name, one in simple.get("properties", {}).items()
    }
    try:
        rules = json_schema_to_gbnf(json.dumps({**simple, "properties": marked} if marked else simple))
    except (AssertionError, AttributeError, KeyError, TypeError, ValueError, IndexError, RecursionError):
        rules = json_schema_to_gbnf(json.dumps(_ANYTHING))
    rules = rules.replace(literal(json.dumps(_MARK)), f'"\\"" {copying.RULE} "\\""')
    return Grammar("\n".join(filter(None, [rules.replace(_LIBRARY_CHARACTER, _CHARACTER), spans])), simple)


def _copied(schema: Mapping[str, Any]) -> set[str]:
    """The texts that are to be copied."""
    known = schema.get("properties")
    return {
        name
        for name, one in (known.items() if isinstance(known, Mapping) else ())
        if isinstance(one, Mapping) and one.get(COPIED) is True and one.get("type") == "string"
    }


def _simplified(schema: object, definitions: Mapping[str, object], depth: int) -> dict[str, Any]:
    """A schema that grammars and checks take; an empty one for anything."""
    if not isinstance(schema, Mapping) or depth < 0:
        return {}
    if isinstance(reference := schema.get("$ref"), str):
        return _simplified(definitions.get(reference), definitions, depth - 1)
    for key in ("enum", "const"):
        if key in schema:
            return _choices(schema[key] if key == "enum" else [schema[key]])
    for key in ("anyOf", "oneOf"):
        if isinstance(some := schema.get(key), Sequence) and "properties" not in schema:
            return _either([_simplified(one, definitions, depth - 1) for one in some])
    if isinstance(several := schema.get("allOf"), Sequence) and len(several) == 1 and "type" not in schema:
        return _simplified(several[0], definitions, depth - 1)
    kind = schema.get("type", "object" if "properties" in schema else None)
    if isinstance(kind, list):
        return _either([_simplified({**schema, "type": one}, definitions, depth) for one in kind])
    if kind == "object":
        return _object(schema, definitions, depth)
    if kind == "array":
        item = _simplified(schema.get("items"), definitions, depth - 1)
        return {"type": "array", "items": item} if item else {"type": "array", "items": {"type": "string"}}
    if kind == "string" and schema.get("format") in _FORMATS:
        return {"type": "string", "format": schema["format"]}
    return {"type": kind} if kind in _PLAIN else {}


def _object(schema: Mapping[str, Any], definitions: Mapping[str, object], depth: int) -> dict[str, Any]:
    known = schema.get("properties")
    known = known if isinstance(known, Mapping) else {}
    if not known:
        # A tool without arguments; or, inside, one that takes any.
        bare = depth == _DEEPEST and schema.get("additionalProperties") is not True
        return {"type": "object", "properties": {}, "additionalProperties": False} if bare else _ANYTHING
    required = [name for name in schema.get("required", ()) if name in known]
    # Those that are needed first: of many that aren't, the last are never named.
    names = [*required, *(name for name in known if name not in required)][: max(_MOST_PROPERTIES, len(required))]
    if not all(isinstance(name, str) and _spells(name) for name in names):
        return _ANYTHING
    return {
        "type": "object",
        "properties": {name: _simplified(known[name], definitions, depth - 1) or _any() for name in names},
        "required": required,
        "additionalProperties": False,
    }


def _choices(values: object) -> dict[str, Any]:
    plain = [one for one in values if isinstance(one, str | int | float | bool)] if isinstance(values, list) else []
    if 0 < len(plain) <= _MOST_CHOICES and all(not isinstance(one, str) or _spells(one) for one in plain):
        return {"enum": plain}
    return {"type": "string"}


def _either(schemas: Sequence[dict[str, Any]]) -> dict[str, Any]:
    several = [one for one in schemas if one]
    if len(several) != len(schemas) or not several or len(several) > _MOST_CHOICES:
        return {}
    return several[0] if len(several) == 1 else {"anyOf": several}


def _any() -> dict[str, Any]:
    return {"anyOf": [{"type": one} for one in ("string", "number", "boolean", "null")]}


def _spells(text: str) -> bool:
    """The library's grammars spell it as JSON does."""
    return not set(text) & set('\\"\n\r\t') and text.isprintable()


def read_arguments(text: str) -> dict[str, Any] | None:
    """A JSON object; None if it is none."""
    try:
        read = msgspec.json.decode(text)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        return None
    return read if isinstance(read, dict) else None
