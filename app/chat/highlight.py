"""Colours for code: which stretch of a source text plays which part, by Pygments' lexers."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from functools import cache

from pygments.lexer import Lexer
from pygments.lexers import get_all_lexers, get_lexer_by_name
from pygments.token import Token, _TokenType
from PySide6.QtCore import QObject, QThreadPool, Signal


class CodeRole(Enum):
    """What a piece of code is, as far as its colour goes."""

    KEYWORD = "keyword"
    STRING = "string"
    NUMBER = "number"
    COMMENT = "comment"
    NAME = "name"  # of a function, class or tag where it is defined
    BUILTIN = "builtin"
    REMOVED = "removed"
    ADDED = "added"


_ROLES: dict[_TokenType, CodeRole] = {
    Token.Keyword: CodeRole.KEYWORD,
    Token.Operator.Word: CodeRole.KEYWORD,
    Token.Literal.String: CodeRole.STRING,
    Token.Literal.Number: CodeRole.NUMBER,
    Token.Keyword.Constant: CodeRole.NUMBER,
    Token.Comment: CodeRole.COMMENT,
    Token.Name.Function: CodeRole.NAME,
    Token.Name.Class: CodeRole.NAME,
    Token.Name.Tag: CodeRole.NAME,
    Token.Name.Attribute: CodeRole.BUILTIN,
    Token.Name.Decorator: CodeRole.BUILTIN,
    Token.Name.Builtin: CodeRole.BUILTIN,
    Token.Generic.Deleted: CodeRole.REMOVED,
    Token.Generic.Inserted: CodeRole.ADDED,
    Token.Generic.Heading: CodeRole.NAME,
}


class Lexers(QObject):
    """Lexers by the language a fence names, made ready aside: the first use of one compiles its expressions for 30 ms.

    Signals:
        ready: (language in lower case) its lexer can be had now.
    """

    ready = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._ready: dict[str, Lexer] = {}
        self._asked: set[str] = set()

    def get(self, language: str) -> Lexer | None:
        """The lexer, if it is ready. None for plain text and for names Pygments doesn't know, and until `ready` is told."""
        alias = language.lower()
        if alias in _known_languages() and alias not in self._asked:
            self._asked.add(alias)
            QThreadPool.globalInstance().start(lambda: self._make(alias))
        return self._ready.get(alias)

    def get_now(self, language: str) -> Lexer | None:
        """The lexer, made here if it must be; for a process in which nobody waits."""
        alias = language.lower()
        if alias in _known_languages() and alias not in self._ready:
            self._asked.add(alias)
            self._make(alias)
        return self._ready.get(alias)

    def _make(self, alias: str) -> None:
        self._ready[alias] = get_lexer_by_name(alias, stripnl=False, ensurenl=False)
        self.ready.emit(alias)


@cache
def lexers() -> Lexers:
    """Those of this process."""
    return Lexers()


@cache
def _known_languages() -> frozenset[str]:
    # For a name it doesn't know, Pygments searches all installed packages for plugins, 40 ms for each letter of a
    # language that is being generated.
    return frozenset(alias for _, aliases, _, _ in get_all_lexers(plugins=False) for alias in aliases)


def coloured(source: str, lexer: Lexer) -> Iterator[tuple[int, int, CodeRole]]:
    """Stretches of `source` that have a role, as (start, length, role) in characters, in order."""
    for start, kind, text in lexer.get_tokens_unprocessed(source):
        role = _role(kind)
        if role is not None and text.strip():
            yield start, len(text), role


def safe_start(source: str, end: int) -> int:
    """The last place at or before `end` where lexing can begin afresh: an unindented line after an empty one."""
    place = source.rfind("\n\n", 0, end)
    while place >= 0:
        start = place + 2
        if start < len(source) and not source[start].isspace():
            return start
        place = source.rfind("\n\n", 0, place)
    return 0


def _role(kind: _TokenType) -> CodeRole | None:
    part: _TokenType | None = kind
    while part is not None:
        if part in _ROLES:
            return _ROLES[part]
        part = part.parent
    return None
