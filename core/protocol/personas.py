"""Personas: who answers."""

from __future__ import annotations

from core.protocol.base import Command, Event, Reply
from core.records import CardForm, ConversationId, Persona, PersonaCard, PersonaId, SamplingChoice


class ListPersonas(Command, frozen=True, kw_only=True):
    """All but the default one. Answered with `PersonasListed`."""


class AddPersona(Command, frozen=True, kw_only=True):
    """Answered with `PersonaSaved`. See `core.records.Persona`.

    Attributes:
        picture: a PNG; empty: none.
    """

    name: str
    instructions: str = ""
    greeting: str = ""
    model: str | None = None
    sampling: SamplingChoice = SamplingChoice()
    language: str = ""
    picture: bytes = b""


class EditPersona(Command, frozen=True, kw_only=True):
    """Replace what a persona is. Answered with `PersonaSaved`.

    Attributes:
        picture: a PNG; empty: none; None: it stays.
    """

    persona_id: PersonaId
    name: str
    instructions: str = ""
    greeting: str = ""
    model: str | None = None
    sampling: SamplingChoice = SamplingChoice()
    language: str = ""
    picture: bytes | None = None


class DuplicatePersona(Command, frozen=True, kw_only=True):
    """Add one that is the same but for its name. Answered with `PersonaSaved`."""

    persona_id: PersonaId
    name: str


class DeletePersona(Command, frozen=True, kw_only=True):
    """The default persona answers in its place. Can be undone with `RestorePersona` until the core purges it."""

    persona_id: PersonaId


class RestorePersona(Command, frozen=True, kw_only=True):
    persona_id: PersonaId


class ShowPicture(Command, frozen=True, kw_only=True):
    """Answered with `PictureShown`."""

    persona_id: PersonaId


class SetPersona(Command, frozen=True, kw_only=True):
    """Who answers in a conversation from now on; None: the default persona. Answered with `Done`."""

    conversation_id: ConversationId
    persona_id: PersonaId | None


class ReadCard(Command, frozen=True, kw_only=True):
    """What a character card (JSON, PNG or CHARX) would become; nothing is stored. Answered with `CardRead`.

    Attributes:
        user_name: what the card is to call the user; empty: "the user", or "you" where it speaks.
    """

    path: str
    user_name: str = ""


class ExportPersona(Command, frozen=True, kw_only=True):
    """Write a persona as a character card, specification v3. Answered with `PersonaExported`.

    Attributes:
        picture: a PNG to write the card into, where the persona has none.
    """

    persona_id: PersonaId
    path: str
    form: CardForm
    picture: bytes = b""


class PersonasListed(Reply, frozen=True, kw_only=True):
    """By name."""

    personas: tuple[Persona, ...]


class PersonaSaved(Reply, frozen=True, kw_only=True):
    persona: Persona


class PictureShown(Reply, frozen=True, kw_only=True):
    """`picture`: a PNG; empty: the persona has none."""

    persona_id: PersonaId
    picture: bytes


class CardRead(Reply, frozen=True, kw_only=True):
    card: PersonaCard


class PersonaExported(Reply, frozen=True, kw_only=True):
    path: str


class PersonaAdded(Event, frozen=True, kw_only=True):
    persona: Persona


class PersonaChanged(Event, frozen=True, kw_only=True):
    persona: Persona


class PersonaRemoved(Event, frozen=True, kw_only=True):
    persona_id: PersonaId


Commands = (
    ListPersonas
    | AddPersona
    | EditPersona
    | DuplicatePersona
    | DeletePersona
    | RestorePersona
    | ShowPicture
    | SetPersona
    | ReadCard
    | ExportPersona
)
Answers = (
    PersonasListed
    | PersonaSaved
    | PictureShown
    | CardRead
    | PersonaExported
    | PersonaAdded
    | PersonaChanged
    | PersonaRemoved
)
