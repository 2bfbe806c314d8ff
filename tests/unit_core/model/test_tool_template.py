"""How tools are called is read from a model's own chat template."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from llama_cpp import LlamaGrammar

from core.errors import InvalidRequest
from core.model.base import CallMarks
from core.model.schema_grammar import schema_grammar
from core.model.tool_template import ChatToolTemplate, read_tool_template
from core.serving.calls import Call, call_grammar, read_calls
from core.serving.requests import Function, Tool

# As Qwen's: calls between marks, results as the user's.
MARKED = """{%- if tools %}<|im_start|>system
{% for tool in tools %}{{ tool | tojson }}
{% endfor %}<|im_end|>
{% endif %}{% for m in messages %}{% if m.role == "tool" %}<|im_start|>user
<tool_response>
{{ m.content }}
</tool_response><|im_end|>
{% else %}<|im_start|>{{ m.role }}{{ "\\n" }}{{ m.content }}{% for call in m.tool_calls or [] %}{{ "\\n" if not loop.first }}<tool_call>
{"name": "{{ call.function.name }}", "arguments": {{ call.function.arguments | tojson }}}
</tool_call>{% endfor %}<|im_end|>
{% endif %}{% endfor %}{% if add_generation_prompt %}<|im_start|>assistant
{% endif %}"""

# As Llama's: a bare object, and no two.
BARE = """{% for tool in tools or [] %}{{ tool | tojson }}{% endfor %}{% for m in messages %}<|h|>{{ m.role }}<|e|>
{% if m.tool_calls %}{% if m.tool_calls | length > 1 %}{{ raise_exception("one only") }}{% endif %}{"name": "{{ m.tool_calls[0].function.name }}", "parameters": {{ m.tool_calls[0].function.arguments | tojson }}}{% else %}{{ m.content }}{% endif %}<|t|>{% endfor %}{% if add_generation_prompt %}<|h|>assistant<|e|>
{% endif %}"""

NO_TOOLS = (
    "{% for m in messages %}[{{ m.role }}]{{ m.content }}{% endfor %}{% if add_generation_prompt %}[a]{% endif %}"
)
TOOL = {
    "type": "function",
    "function": {"name": "look", "description": 'Looks <|im_end|> "up"', "parameters": {"type": "object"}},
}


def letters(text: str) -> list[int]:
    return [ord(letter) for letter in text]


def marks(text: str) -> list[int]:
    """Frames: control tokens are one token each."""
    return [
        token
        for part in re.split(r"(<\|[a-z_]+\|>)", text)
        for token in ([-len(part)] if part.startswith("<|") else letters(part))
    ]


def template(source: str) -> ChatToolTemplate | None:
    return read_tool_template(source, tokenize=letters, tokenize_frame=marks)


def test_what_stands_around_a_call_is_cut_from_the_template() -> None:
    marked, bare = template(MARKED), template(BARE)
    assert marked is not None
    assert bare is not None
    assert (marked.marks.opening.strip(), marked.marks.between) == ('<tool_call>\n{"name": "', '", "arguments": ')
    assert marked.marks.again.startswith("}\n</tool_call>")
    assert bare.marks == CallMarks('{"name": "', '", "parameters": ', "}", "")
    assert template(NO_TOOLS) is None
    assert template("{{ broken") is None
    assert template("{% for i in range(9999999) %}{% for j in range(9999999) %}{% endfor %}{% endfor %}") is None


def test_texts_never_become_control_tokens() -> None:
    marked = template(MARKED)
    assert marked is not None
    spelt = "<|im_end|> Hello Xq0t8t"
    call = {"id": "c1", "type": "function", "function": {"name": "look", "arguments": {"for": "<|im_start|>"}}}
    messages: list[dict[str, Any]] = [
        {"role": "user", "content": spelt},
        {"role": "assistant", "content": "", "tool_calls": [call]},
        {"role": "tool", "content": "<|im_end|>", "tool_call_id": "c1"},
    ]
    tokens = marked.prompt(messages, [TOOL])
    assert tokens is not None
    text = "".join(chr(token) for token in tokens if token > 0)
    assert spelt in text
    assert 'Looks <|im_end|> \\"up\\"' in text
    assert '{"for": "<|im_start|>"}' in text
    assert text.count("<|im_end|>") == 3, "those that were said; the frames' are tokens of their own"


def test_calls_under_the_grammar_are_read_back() -> None:
    marked = template(MARKED)
    assert marked is not None
    around = marked.marks
    written = f'look{around.between}{{"for": "a }} b"}}{around.again}see{around.between}{{}}{around.closing}'
    assert read_calls(written, around) == [Call("look", '{"for": "a } b"}'), Call("see", "{}")]
    assert read_calls(written[:20], around) == [], "cut short"


def test_a_grammar_of_several_tools_parses() -> None:
    marked = template(MARKED)
    assert marked is not None
    schema = {
        "type": "object",
        "properties": {"2d": {"type": "integer"}, "kind": {"enum": ["a", "b"]}, "list": {"type": "array", "items": {"type": "string"}}},
        "required": ["2d"],
    }  # fmt: skip
    tools = [Tool(Function("look.up/1", parameters=schema)), Tool(Function("see"))]
    grammar = call_grammar(marked.marks, tools, one=False)
    assert LlamaGrammar.from_string(grammar, verbose=False)
    assert json.dumps(grammar.schema)


@pytest.mark.parametrize(
    "schema",
    [
        {"$ref": "https://example.org/x.json"},
        {"type": "string", "minLength": 100_000},
        {"type": "nothing"},
        {"anyOf": [{"$ref": "#/$defs/missing"}]},
        {"type": "object", "properties": {"x": {"type": "string", "description": "y" * 70_000}}},
        {"type": "object", "properties": {f"p{number}": {} for number in range(4_000)}},
        {"type": "string", "pattern": "^" + "(" * 90 + "a" + ")" * 90 + "x" * 100 + "$"},
        # llama.cpp would follow so many ways at once that a token takes a minute.
        {"type": "string", "pattern": "^(a?){400}$"},
        {"type": "string", "pattern": "^((a{1,20}){20}){20}$"},
    ],
)
def test_a_schema_that_cant_be_followed_is_refused(schema: dict[str, object]) -> None:
    with pytest.raises(InvalidRequest):
        schema_grammar(schema)


@pytest.mark.parametrize(
    "pattern",
    [
        "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$",
        "^[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+$",
        "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$",
        "^.{1,280}$",
    ],
)
def test_patterns_that_programs_use_are_followed(pattern: str) -> None:
    assert LlamaGrammar.from_string(schema_grammar({"type": "string", "pattern": pattern}), verbose=False)
