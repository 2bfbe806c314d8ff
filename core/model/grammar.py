"""Writing GBNF, the grammars that llama.cpp holds a reply to."""

from __future__ import annotations

from typing import Any


def literal(text: str) -> str:
    """A GBNF string literal."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\r", "\\r")
    return f'"{escaped}"'


class Grammar(str):
    """GBNF, together with a JSON schema of what it lets through, for servers that know no GBNF.

    A schema for a text stands for the bare text.

    Attributes:
        schema: JSON schema.
    """

    schema: dict[str, Any]

    def __new__(cls, gbnf: str, schema: dict[str, Any]) -> Grammar:
        grammar = super().__new__(cls, gbnf)
        grammar.schema = schema
        return grammar
