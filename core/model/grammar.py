"""Writing GBNF, the grammars that llama.cpp holds a reply to."""

from __future__ import annotations


def literal(text: str) -> str:
    """A GBNF string literal."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\r", "\\r")
    return f'"{escaped}"'
