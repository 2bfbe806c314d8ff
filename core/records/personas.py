"""Personas: who answers, and what others write them down in."""

from __future__ import annotations

from enum import StrEnum

from core.records.base import PersonaId, Record
from core.records.models import SamplingChoice

# Those that the judges tell apart, and that there are worked turns and openings of replies in.
REPLY_LANGUAGES = {
    "ar": "Arabic", "de": "German", "en": "English", "es": "Spanish", "fr": "French", "hi": "Hindi", "it": "Italian", "ja": "Japanese",
    "ko": "Korean", "pl": "Polish", "pt": "Portuguese", "ru": "Russian", "tr": "Turkish", "zh": "Chinese",
}  # fmt: skip


class Persona(Record, frozen=True, kw_only=True):
    """Who answers in a conversation, where it isn't the default persona, which is the persona block.

    Attributes:
        instructions: what it reads of itself in every prompt.
        greeting: what it says first in a new conversation; empty: nothing.
        model: that answers, as in `Settings.model`; None: the one the user has chosen.
        sampling: goes over what was chosen for the model.
        language: of its replies, ISO 639-1; empty: that of the message.
        picture: tells its picture, a PNG, from others; empty: it has none.
        created_at: Unix seconds.
    """

    id: PersonaId
    name: str
    instructions: str = ""
    greeting: str = ""
    model: str | None = None
    sampling: SamplingChoice = SamplingChoice()
    language: str = ""
    picture: str = ""
    created_at: float = 0.0


class CardForm(StrEnum):
    """The files in which people pass on characters: "character cards", specification v3."""

    JSON = "json"
    PNG = "png"


class PersonaCard(Record, frozen=True, kw_only=True):
    """What a character card would become. All of it is somebody else's text.

    Attributes:
        greetings: what it may say first, to choose one of.
        notes: from whoever made it, to be read before it is taken.
        creator: who that is, as the card says.
        language: of its replies, if it was written by this program.
        picture: bytes of an image of whatever kind that lies beside it; empty: none.
        is_picture: its file is one itself.
        left_out: names of the card's fields that there is no room for.
        entries: how many entries of the character's book are in the instructions.
        entries_left_out: how many aren't: they are meant for certain words only, or there is no room.
    """

    name: str
    instructions: str = ""
    greetings: tuple[str, ...] = ()
    notes: str = ""
    creator: str = ""
    language: str = ""
    picture: bytes = b""
    is_picture: bool = False
    left_out: tuple[str, ...] = ()
    entries: int = 0
    entries_left_out: int = 0
