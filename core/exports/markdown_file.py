"""A conversation as Markdown that means the same to every reader: no code, and no HTML, reaches beyond its message."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from markdown_it.token import Token

from core.exports.words import (
    day_text,
    ending_text,
    moment_text,
    numbered_text,
    picture_text,
    source_text,
    sources_of,
    speaker_text,
    title_text,
)
from core.markdown.rules import reader
from core.records import ExportedConversation, ExportedMessage, ExportedRecall, ExportParts, ExportWords

# What begins a block or a stretch of HTML, but not a line break or an address in angle brackets.
_HTML = re.compile(
    r"(?<!\\)<(?=[A-Za-z/!?])(?!br\s{0,5}/?>|[a-z][a-z0-9+.-]*:[^\s<>]*>|[^\s<>@]+@[^\s<>]+>)", re.IGNORECASE
)
_CODE = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)", re.DOTALL)
_RUN = re.compile(r"`{3,}|~{3,}")
_LIST_MARK = re.compile(r"[-+*]|\d{1,9}[.)]")
_SPECIAL = re.compile(r"([\\`*_\[\]<>#|~])")

_markdown = reader()


def markdown_pieces(
    conversation: ExportedConversation,
    messages: Iterable[ExportedMessage],
    parts: ExportParts,
    words: ExportWords,
    now: float,
) -> Iterator[bytes]:
    """A whole file, a message at a time."""
    yield f"# {_escaped(title_text(conversation, words))}\n".encode()
    facts = [words.exported.replace("%1", day_text(now))]
    if parts.times:
        facts.insert(0, words.begun.replace("%1", moment_text(conversation.created_at)))
    yield f"\n*{' · '.join(map(_escaped, facts))}*\n".encode()
    for message in messages:
        yield "\n".join(_message(message, parts, words)).encode("utf-8", "replace")


def _message(message: ExportedMessage, parts: ExportParts, words: ExportWords) -> Iterator[str]:
    head = _escaped(speaker_text(message, words))
    yield f"\n## {head}{f' · {moment_text(message.created_at)}' if parts.times else ''}\n"
    if parts.reasoning and message.reasoning.strip():
        # The blank lines make what is folded Markdown again.
        yield f"<details><summary>{_escaped(words.reasoning)}</summary>\n\n{closed(message.reasoning)}\n\n</details>\n"
    for picture in message.pictures:
        yield f"{_escaped(f'[{picture_text(picture, words)}]')}\n"
    if message.text.strip():
        yield f"{closed(numbered_text(message))}\n"
    if ending := ending_text(message, words):
        yield f"*({_escaped(ending)})*\n"
    if sources := sources_of(message):
        listed = "\n".join(f"> - {_escaped(source_text(one, words))}" for one in sources)
        yield f"> **{_escaped(words.sources)}**\n>\n{listed}\n"
    if parts.memories and message.recalled:
        yield f"> **{_escaped(words.used)}**\n>\n{chr(10).join(map(_recall, message.recalled))}\n"


def _recall(item: ExportedRecall) -> str:
    return f"> - {_escaped(' '.join(item.text.split()))} ({day_text(item.said_at)})"


def closed(text: str) -> str:
    """The text with every block of code fenced so that any reader sees where it ends, and with HTML as the text it is."""
    lines = text.strip("\n").split("\n")
    after: dict[int, str] = {}
    code = [False] * len(lines)
    for token in _markdown.parse("\n".join(lines)):
        if token.map is not None and token.type == "tr_open":
            lines[token.map[0]] = _CODE.sub(_without_bars, lines[token.map[0]])
        if token.map is None or token.type not in ("fence", "code_block"):
            continue
        first, end = token.map
        code[first:end] = [True] * (end - first)
        if token.type == "fence":
            _close(lines, first, end, token, after)
    kept = _without_html(lines, code)
    return "\n".join(f"{line}\n{after[at]}" if at in after else line for at, line in enumerate(kept))


def _without_bars(code: re.Match[str]) -> str:
    """Code in a table, its bars escaped: for most readers one ends the cell, even there."""
    return re.sub(r"(?<!\\)\|", r"\\|", code[0])


def _close(lines: list[str], first: int, end: int, token: Token, after: dict[int, str]) -> None:
    """Fence a block with more marks than any run of them in it has, and end it where it ends."""
    mark = token.markup
    longest = max((len(run) for run in _RUN.findall(token.content) if run[0] == mark[0]), default=0)
    fence = mark[0] * max(len(mark), longest + 1)
    before, _, rest = lines[first].partition(mark)
    # The last line of a text has no end of its own.
    content = token.content.count("\n") + (not token.content.endswith("\n") and bool(token.content))
    lines[first] = f"{before}{fence}{rest}"
    if end - first - 1 > content and mark in lines[end - 1]:
        start, _, _ = lines[end - 1].rpartition(mark)
        lines[end - 1] = f"{start.rstrip(mark[0])}{fence}"
    else:
        # A list's mark stands only before its first line.
        after[end - 1] = f"{_LIST_MARK.sub(lambda found: ' ' * len(found[0]), before)}{fence}"


def _without_html(lines: list[str], code: list[bool]) -> list[str]:
    """HTML escaped where it isn't code; code may go over several lines of a paragraph."""
    kept: list[str] = []
    at = 0
    while at < len(lines):
        end = at
        while end < len(lines) and code[end] == code[at]:
            end += 1
        part = "\n".join(lines[at:end])
        kept += (part if code[at] else _escaped_html(part)).split("\n")
        at = end
    return kept


def _escaped_html(text: str) -> str:
    escaped, at = "", 0
    for found in _CODE.finditer(text):
        escaped += _HTML.sub(r"\\<", text[at : found.start()]) + found[0]
        at = found.end()
    return escaped + _HTML.sub(r"\\<", text[at:])


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)
