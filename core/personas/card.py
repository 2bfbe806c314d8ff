"""What character cards say, of the specifications v1 to v3, and what a persona makes of it.

Cards are written for programs that put each field at a place of its own in the prompt. Here they become one text that the user can read
and change before anything is kept: it is somebody else's, so marks that would act in a prompt are taken out of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from core.errors import InvalidRequest
from core.memory.blocks import estimate_tokens
from core.memory.fence import MEMORY, RESULT, unfenced, without_controls
from core.personas.card_file import CardFile
from core.records import REPLY_LANGUAGES, Persona, PersonaCard

# In tokens. All of it is evaluated once for each conversation, and has to leave room for what is said there.
MOST_INSTRUCTIONS, MOST_GREETING = 2500, 800

LONGEST_NAME = 80  # characters

_LONGEST_NOTES = 20_000
_MOST_GREETINGS = 50

# The fields that become instructions, in the order in which they stand there, each with its heading and how soon it is left out
# where there is no room: the highest first.
_FIELDS = (
    ("system_prompt", "", 1),
    ("description", "", 0),
    ("personality", "Personality: {}", 1),
    ("scenario", "Scenario: {}", 2),
    ("character_book", "{}", 4),
    ("mes_example", "How you talk, by example:\n{}", 3),
    ("post_history_instructions", "{}", 2),
)

# Under which a card has what only this program knows.
_EXTENSION = "rememora"

_COMMENT = re.compile(r"\{\{\s*(?://|comment:)[^{}]*\}\}", re.IGNORECASE)
_CHARACTER = re.compile(r"\{\{\s*char\s*\}\}|<(?:bot|char)>", re.IGNORECASE)
_USER = re.compile(r"\{\{\s*user\s*\}\}|<user>", re.IGNORECASE)
_ORIGINAL = re.compile(r"\{\{\s*original\s*\}\}", re.IGNORECASE)
_EXAMPLE_BEGINS = re.compile(r"^\s*<start>\s*$", re.IGNORECASE | re.MULTILINE)
_EMPTY_LINES = re.compile(r"\n{3,}")


def read_card(file: CardFile, user_name: str = "") -> PersonaCard:
    """What a card would become.

    Args:
        user_name: what it is to call the user; empty: "the user", or "you" where it speaks.

    Raises:
        InvalidRequest: it says nothing of a character, or too much.
    """
    inner = file.content.get("data")
    fields: Mapping[str, Any] = inner if isinstance(inner, dict) else file.content
    name = _line(fields.get("name"))[:LONGEST_NAME].strip()
    if not name:
        raise InvalidRequest(
            "This file holds no character card: it names nobody.",
            safe="Nothing was changed.",
            next_step="Choose a file that another program saved as a character card.",
        )
    spoken = _line(fields.get("nickname"))[:LONGEST_NAME] or name

    def filled(value: object, user: str) -> str:
        text = _ORIGINAL.sub("", _COMMENT.sub("", _text(value)))
        text = _USER.sub(lambda _: user, _CHARACTER.sub(lambda _: spoken, text))
        return _EMPTY_LINES.sub("\n\n", text).strip()

    def described(value: object) -> str:
        return filled(value, user_name or "the user")

    book = [described(content) for content in _constant(fields)]
    texts = {field: described(fields.get(field)) for field, _, _ in _FIELDS}
    texts["mes_example"] = _EXAMPLE_BEGINS.sub("", texts["mes_example"]).strip()
    texts["character_book"] = "\n".join(book)
    left_out = _fit(texts)
    greetings = (
        filled(one, user_name or "you") for one in (fields.get("first_mes"), *_list(fields, "alternate_greetings"))
    )
    usable = [one for one in dict.fromkeys(greetings) if one and estimate_tokens(one) <= MOST_GREETING]
    entries = 0 if "character_book" in left_out else len(book)
    return PersonaCard(
        name=name,
        instructions=_joined(texts),
        greetings=tuple(usable[:_MOST_GREETINGS]),
        notes=filled(fields.get("creator_notes"), user_name or "you")[:_LONGEST_NOTES],
        creator=_line(fields.get("creator"))[:LONGEST_NAME],
        language=_language(fields),
        picture=file.picture,
        is_picture=file.is_picture,
        left_out=tuple(field for field in left_out if field != "character_book"),
        entries=entries,
        entries_left_out=len(_entries(fields)) - entries,
    )


def card_of(persona: Persona) -> dict[str, Any]:
    """A persona as a card of the third specification. What only this program knows of it stands among the extensions."""
    empty = dict.fromkeys(
        ("personality", "scenario", "mes_example", "system_prompt", "post_history_instructions", "creator_notes"), ""
    )
    return {
        "spec": "chara_card_v3",
        "spec_version": "3.0",
        "data": {
            "name": persona.name,
            "description": persona.instructions,
            "first_mes": persona.greeting,
            **empty,
            "alternate_greetings": [],
            "group_only_greetings": [],
            "tags": [],
            "creator": "",
            "character_version": "",
            "extensions": {_EXTENSION: {"language": persona.language}},
        },
    }


def clean_text(text: str) -> str:
    """As it may stand in a prompt: line ends as one line feed, without controls, and without marks that fence what is told."""
    return unfenced(without_controls(text.replace("\r\n", "\n").replace("\r", "\n")), MEMORY, RESULT).strip()


def _fit(texts: dict[str, str]) -> list[str]:
    """Empty the fields that there is no room for, and name them.

    Raises:
        InvalidRequest: there is none for the description alone.
    """
    left_out = []
    for field in sorted(texts, key=lambda field: -{name: order for name, _, order in _FIELDS}[field]):
        if estimate_tokens(_joined(texts)) <= MOST_INSTRUCTIONS:
            break
        if field == "description":
            raise InvalidRequest(
                f"The description in this card is too long: about {estimate_tokens(texts[field])} tokens, {MOST_INSTRUCTIONS} fit.",
                safe="Nothing was changed.",
                next_step="Shorten it in the program that wrote it.",
            )
        if texts[field]:
            texts[field] = ""
            left_out.append(field)
    return left_out


def _joined(texts: Mapping[str, str]) -> str:
    return "\n\n".join((heading or "{}").replace("{}", texts[field]) for field, heading, _ in _FIELDS if texts[field])


def _entries(fields: Mapping[str, Any]) -> Sequence[Mapping[str, Any]]:
    """Of the character's book, those that are in use and say something."""
    book = fields.get("character_book")
    entries = book.get("entries") if isinstance(book, dict) else None
    # Some programs write them by number.
    entries = list(entries.values()) if isinstance(entries, dict) else entries
    if not isinstance(entries, list):
        return []
    used = (one for one in entries if isinstance(one, dict) and one.get("enabled", True) is not False)
    return [one for one in used if _text(one.get("content")).strip()]


def _constant(fields: Mapping[str, Any]) -> Iterator[str]:
    """Those that hold whatever is talked about, in the order they are to stand in."""
    constant = [one for one in _entries(fields) if one.get("constant") is True]
    constant.sort(key=lambda one: order if isinstance(order := one.get("insertion_order"), int | float) else 0)
    return (_text(one.get("content")) for one in constant)


def _list(fields: Mapping[str, Any], name: str) -> Sequence[object]:
    value = fields.get(name)
    return value if isinstance(value, list) else []


def _language(fields: Mapping[str, Any]) -> str:
    extensions = fields.get("extensions")
    own = extensions.get(_EXTENSION) if isinstance(extensions, dict) else None
    language = own.get("language") if isinstance(own, dict) else None
    return language if isinstance(language, str) and language in REPLY_LANGUAGES else ""


def _text(value: object) -> str:
    """What isn't a text says nothing."""
    return clean_text(value) if isinstance(value, str) else ""


def _line(value: object) -> str:
    return " ".join(_text(value).split())
