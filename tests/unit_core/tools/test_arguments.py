"""Schemas of strangers: what of them is held to, and that a grammar comes of each."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest

from core.model.hardware import Threads
from core.model.llama import LlamaModel
from core.records import Sampling, Tool
from core.tools.arguments import digest, grammar, misfit, simplified

_DEEP: dict[str, Any] = {"type": "object", "properties": {"deeper": {"$ref": "#/$defs/Deep"}}}

SCHEMAS: list[dict[str, Any]] = [
    {},
    {"type": "string"},
    {"type": "object", "properties": {}},
    {
        "type": "object",
        "properties": {
            "day": {"type": "string", "format": "date"},
            "at": {"type": "string", "format": "time"},
            "n": {"type": "integer", "minimum": 3},
            "x": {"type": ["number", "null"]},
            "unit": {"enum": ["days", "Wochen", "日"]},
            "odd": {"enum": ['a"b', "c\\d"]},
            "both": {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "integer"}}]},
            "any": {},
            "true": True,
        },
        "required": ["n", "missing"],
    },
    {"type": "object", "properties": {"o": {"$ref": "#/$defs/Deep"}}, "$defs": {"Deep": _DEEP}},
    {"type": "object", "properties": {"far": {"$ref": "https://example.org/schema.json"}}},
    {"type": "object", "properties": {"slow": {"type": "string", "pattern": "^(a+)+$", "maxLength": 10_000_000}}},
    {"type": "object", "properties": {'in "quotes"': {"type": "string"}}, "required": ['in "quotes"']},
    {"type": "object", "properties": {f"p{number}": {"type": "string"} for number in range(200)}, "required": ["p199"]},
    {"allOf": [{"type": "object", "properties": {"a": {"type": "string"}}}]},
    {"type": "object", "properties": "none", "required": 7} | {"required": []},
    {"type": "object", "properties": {"list": {"type": "array", "minItems": 5_000}}},
]


@pytest.mark.parametrize("schema", SCHEMAS)
def test_a_grammar_and_a_check_come_of_every_schema(schema: dict[str, Any]) -> None:
    assert "root ::=" in grammar(schema)
    assert simplified(simplified(schema)) == simplified(schema)
    assert misfit(schema, [1, 2])


def test_what_is_wrong_is_said_in_words() -> None:
    schema = SCHEMAS[3]
    assert misfit(schema, {"n": 3, "unit": "日"}) == ""
    assert "'n' is a required property" in misfit(schema, {})
    assert "is not one of" in misfit(schema, {"n": 1, "unit": "years"})
    assert "not of type 'integer'" in misfit(schema, {"n": "three"})


def test_a_tool_that_says_something_else_is_another() -> None:
    tool = Tool(name="a", title="A", purpose="Read", schema=SCHEMAS[3])
    assert digest(tool) == digest(Tool(name="b", title="B", purpose="Read", schema=SCHEMAS[3]))
    assert digest(tool) != digest(Tool(name="a", title="A", purpose="Read and send", schema=SCHEMAS[3]))


def test_a_real_model_keeps_to_every_grammar(small_model_path: Path) -> None:
    model = LlamaModel.load(
        small_model_path,
        name="small",
        context_length=512,
        sampling=Sampling(temperature=0),
        threads=Threads(decode=1, prefill=1),
        on_progress=lambda _: None,
        cancelled=threading.Event(),
    )
    try:
        for schema in SCHEMAS:
            drawn = model.generate(
                model.tokenize("The arguments: "),
                sampling=Sampling(temperature=0),
                max_tokens=4,
                stop=threading.Event(),
                grammar=grammar(schema),
            )
            assert "".join(item.text for item in drawn).startswith("{")
    finally:
        model.close()
