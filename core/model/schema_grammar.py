"""GBNF for what a JSON schema lets through, by llama.cpp's own converter."""

from __future__ import annotations

import re
from typing import Any

import msgspec

from core.errors import InvalidRequest
from core.model.grammar import Grammar

# A schema is somebody else's text. Beyond these it is no description of an answer, and converting it would take for ever.
_LONGEST_SCHEMA = 64_000  # characters
_DEEPEST = 24
_LONGEST_GRAMMAR = 400_000
_MOST_TIMES = 500
_MOST_PROPERTIES = 256

# Of a pattern: how many ways there are to read what matches. llama.cpp follows all of them at once, at every token.
_LONGEST_PATTERN = 200  # characters
_MOST_WAYS = 64

# What the converter raises for what it can't express.
_FAULTS = (
    ValueError,
    KeyError,
    TypeError,
    AttributeError,
    AssertionError,
    IndexError,
    NotImplementedError,
    RecursionError,
    re.error,
)

# Regular expressions are a format: how often the piece before is taken, and whether that is a group.
_TIMES = re.compile(r"(\)?)(?:[?*+]|\{(\d*)(,?)(\d*)\})")

# The converter lets line breaks through in texts, which JSON doesn't.
_ANY_CHARACTER, _CHARACTER = r'char ::= [^"\\] |', r'char ::= [^"\\\x00-\x1f\x7f] |'

_NEXT_STEP = "Ask for something simpler: objects, lists, texts, numbers and choices."


def schema_grammar(schema: dict[str, Any]) -> Grammar:
    """The grammar of a schema.

    Raises:
        InvalidRequest: it can't be followed.
    """
    _check(schema, 0)
    text = msgspec.json.encode(schema).decode()
    if len(text) > _LONGEST_SCHEMA:
        raise InvalidRequest("The JSON schema is too long.", next_step=_NEXT_STEP)
    # Imported late: it loads llama.cpp, which takes time that a start doesn't have.
    from llama_cpp.llama_grammar import json_schema_to_gbnf

    try:
        gbnf = json_schema_to_gbnf(text)
    except _FAULTS as error:
        raise InvalidRequest("The JSON schema can't be followed.", next_step=_NEXT_STEP, detail=str(error)) from error
    if len(gbnf) > _LONGEST_GRAMMAR:
        raise InvalidRequest("The JSON schema is too long.", next_step=_NEXT_STEP)
    gbnf = gbnf.replace(_ANY_CHARACTER, _CHARACTER)
    return Grammar(gbnf, schema)


def _check(value: object, depth: int) -> None:
    """Raises InvalidRequest: it is too deep, counts too far, or refers to something outside, which the converter would fetch."""
    if depth > _DEEPEST:
        raise InvalidRequest("The JSON schema is too deep.", next_step=_NEXT_STEP)
    if isinstance(value, dict):
        reference = value.get("$ref")
        if isinstance(reference, str) and not reference.startswith("#"):
            raise InvalidRequest("The JSON schema refers to another file.", next_step="Put all of it into one schema.")
        if isinstance(pattern := value.get("pattern"), str):
            _check_pattern(pattern)
        if isinstance(properties := value.get("properties"), dict) and len(properties) > _MOST_PROPERTIES:
            raise InvalidRequest("The JSON schema is too long.", next_step=_NEXT_STEP)
        for name in ("minItems", "maxItems", "minLength", "maxLength"):
            if isinstance(count := value.get(name), int) and count > _MOST_TIMES:
                raise InvalidRequest(f"{name} in the JSON schema is more than {_MOST_TIMES}.", next_step=_NEXT_STEP)
        for one in value.values():
            _check(one, depth + 1)
    elif isinstance(value, list):
        for one in value:
            _check(one, depth + 1)


def _check_pattern(pattern: str) -> None:
    """Raises InvalidRequest: there may be more ways to read a text by it than can be followed."""
    times = ways = 1
    for group, least, comma, most in _TIMES.findall(pattern):
        count = int((most or least or "1")[:6])
        if group:
            times *= max(count, 1)
        else:
            # As often as it says, and no other: there is one way.
            ways += 0 if least and not comma else count
    if len(pattern) > _LONGEST_PATTERN or ways > _MOST_TIMES or (times > 1 and times * ways > _MOST_WAYS):
        raise InvalidRequest("The JSON schema can't be followed.", next_step=_NEXT_STEP, detail=pattern[:200])
