"""What of a Markdown text is said aloud, sentence by sentence, and where that stands in it. What can't be said is named: "a table"."""

from __future__ import annotations

import tomllib
import unicodedata
from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import cache
from urllib.parse import urlsplit

import msgspec
from markdown_it import MarkdownIt
from markdown_it.token import Token

from core.markdown.addresses import bare_addresses
from core.markdown.rules import OPEN, reader
from core.paths import RESOURCES
from core.tasks.pieces import sentence_bounds

# What is so short is said as it stands; what is longer, or has a command in it, is named.
_SHORT_FORMULA, _SHORT_CODE = 12, 60

# Signs and arrows below are said, or are no pictures: "°", "©".
_FIRST_PICTURE = 0x2300
_JOINERS = frozenset("\u200d\ufe0e\ufe0f\u20e3")

# How far behind its place a letter is looked for, so that one that isn't there doesn't lead astray.
_FAR = 400


class Named(StrEnum):
    """What isn't said itself."""

    CODE = "code"
    TABLE = "table"
    FORMULA = "formula"


class Sentence(msgspec.Struct, frozen=True):
    """Something to say in one breath.

    Attributes:
        text: of words only; empty if `named` says it all.
        start, end: in the Markdown.
        block: all that is known of the words it stands in, for telling its language.
        named: it is said that this is here.
        opens: a block begins with it.
    """

    text: str
    start: int
    end: int
    block: str = ""
    named: Named | None = None
    opens: bool = False


def spoken_sentences(markdown: str, *, whole: bool) -> list[Sentence]:
    """The sentences of a text, in order; of one that is being written, those that are complete."""
    tokens = _reader().parse(markdown, {OPEN: not whole})
    lines = _line_starts(markdown)
    found: list[Sentence] = []
    blocks = list(_blocks(tokens))
    for number, block in enumerate(blocks):
        start, end = lines[block.lines[0]], lines[min(block.lines[1], len(lines) - 1)]
        if block.named is not None:
            found.append(Sentence("", start, end, named=block.named, opens=True))
            continue
        bounds = sentence_bounds(block.text)
        if not whole and number == len(blocks) - 1:
            # It may go on.
            bounds = bounds[:-1]
        places = _places(block.text, markdown, start, end)
        for first, last in bounds:
            text = sayable(block.text[first:last])
            if not any(letter.isalnum() or letter in _MARKS.values() for letter in text):
                continue
            before = f"{block.number}: " if block.number and first == bounds[0][0] else ""
            found.append(
                Sentence(
                    before + text,
                    places[first],
                    max(places[last - 1] + 1, places[first] + 1),
                    block=block.text,
                    opens=first == bounds[0][0],
                )
            )
    return found


def sayable(text: str) -> str:
    """Words without pictures and addresses; of an address, whose it is."""
    said, at = "", 0
    for start, end in bare_addresses(text):
        said += text[at:start] + (urlsplit(text[start:end]).hostname or "").removeprefix("www.")
        at = end
    kept = (letter for letter in said + text[at:] if not _is_picture(letter))
    return " ".join("".join(kept).split())


@cache
def name_of(named: Named, language: str) -> str:
    """How it is said that something is here; empty where the words of a language aren't known."""
    return _names().get(language, {}).get(named.value, "")


def _is_picture(letter: str) -> bool:
    code = ord(letter)
    if letter in _MARKS.values():
        return False
    if letter in _JOINERS or 0x1F3FB <= code <= 0x1F3FF or 0xE0000 <= code <= 0xE007F:
        return True
    return code >= _FIRST_PICTURE and unicodedata.category(letter) in ("So", "Co", "Cn")


# --- blocks ---------------------------------------------------------------------------------------------------


class _Block(msgspec.Struct):
    lines: tuple[int, int]
    text: str = ""
    number: int = 0
    named: Named | None = None


def _blocks(tokens: Sequence[Token]) -> Iterator[_Block]:
    numbers: list[int] = []  # of each open list the next number; 0: it has none
    number, in_table = 0, False
    for token in tokens:
        lines = (token.map[0], token.map[1]) if token.map else (0, 0)
        match token.type:
            case "ordered_list_open":
                numbers.append(int(token.attrGet("start") or 1))
            case "bullet_list_open":
                numbers.append(0)
            case "ordered_list_close" | "bullet_list_close":
                numbers.pop()
            case "list_item_open":
                number = numbers[-1]
                if number:
                    numbers[-1] += 1
            case "table_open":
                in_table = True
                yield _Block(lines, named=Named.TABLE)
            case "table_close":
                in_table = False
            case "fence" | "code_block":
                yield _Block(lines, named=Named.CODE)
            case "formula":
                yield _Block(lines, named=Named.FORMULA)
            case "inline" if not in_table:
                text = "".join(_words(token.children or []))
                if text.strip():
                    yield _Block(lines, text, number)
                number = 0
            case _:
                continue


def _words(tokens: Sequence[Token]) -> Iterator[str]:
    for token in tokens:
        match token.type:
            case "text":
                yield token.content
            case "code_inline":
                yield token.content if len(token.content) <= _SHORT_CODE else _MARKS[Named.CODE]
            case "formula":
                short = len(token.content) <= _SHORT_FORMULA and "\\" not in token.content
                yield token.content if short else _MARKS[Named.FORMULA]
            case "softbreak":
                yield " "
            case "hardbreak":
                yield "\n"
            case "image":
                yield token.content
            case _:
                continue


# In a sentence they stand for what is named, until its language is known; no text has them.
_MARKS = {Named.CODE: "\ue000", Named.FORMULA: "\ue001", Named.TABLE: "\ue002"}


def with_names(text: str, language: str) -> str:
    """A sentence with what is only named in it."""
    for named, mark in _MARKS.items():
        if mark in text:
            text = text.replace(mark, f" {name_of(named, language)} ")
    return " ".join(text.split())


def _places(words: str, markdown: str, start: int, end: int) -> list[int]:
    """Where each letter of a block's words stands in the Markdown."""
    places = []
    at = start
    for letter in words:
        found = -1 if letter.isspace() else markdown.find(letter, at, min(end, at + _FAR))
        places.append(min(at, end - 1) if found < 0 else found)
        if found >= 0:
            at = found + 1
    return places


def _line_starts(text: str) -> list[int]:
    starts = [0]
    for line in text.replace("\r\n", "\r\r").replace("\r", "\n").split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    starts[-1] = len(text)
    return starts


@cache
def _reader() -> MarkdownIt:
    return reader()


@cache
def _names() -> dict[str, dict[str, str]]:
    names: dict[str, dict[str, str]] = tomllib.loads((RESOURCES / "voice" / "names.toml").read_text("utf-8"))
    return names
