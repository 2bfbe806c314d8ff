"""Personas on disk, but for the default one, which is the persona block."""

from __future__ import annotations

import hashlib

import msgspec

from core.errors import NotFound
from core.records import Persona, PersonaId, SamplingChoice
from core.storage.database import Database
from core.storage.folding import fold
from core.storage.sqlite import Row

_PERSONA = "id, name, instructions, greeting, model, sampling, language, picture_digest, created_at"


class Personas:
    """Queries about personas. Times passed in are Unix seconds.

    Every method may raise StorageError; those that write, StorageFull: then nothing was written.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[Persona]:
        """By name."""
        rows = self._database.rows(f"SELECT {_PERSONA} FROM personas WHERE deleted_at IS NULL")
        return sorted(map(_persona, rows), key=lambda one: (one.name.casefold(), one.id))

    def find(self, persona_id: PersonaId | None) -> Persona | None:
        """None: the default persona, also in place of one that was deleted."""
        if persona_id is None:
            return None
        row = self._database.row(f"SELECT {_PERSONA} FROM personas WHERE id = ? AND deleted_at IS NULL", (persona_id,))
        return None if row is None else _persona(row)

    def named(self, name: str) -> Persona | None:
        """The one of this name, however its letters are written; the first of several. None also for the default persona."""
        return next((one for one in self.all() if fold(one.name) == fold(name)), None) if name else None

    def get(self, persona_id: PersonaId) -> Persona:
        """One persona.

        Raises:
            NotFound: there is none, or it was deleted.
        """
        persona = self.find(persona_id)
        if persona is None:
            raise NotFound("This persona doesn't exist any more.")
        return persona

    def add(self, persona: Persona, picture: bytes, now: float) -> Persona:
        """Store a persona under an id of its own."""
        persona_id = self._database.insert(
            "INSERT INTO personas (name, instructions, greeting, model, sampling, language, picture, picture_digest, created_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (*_written(persona), picture, _digest(picture), now),
        )
        return self.get(PersonaId(persona_id))

    def edit(self, persona: Persona, picture: bytes | None) -> Persona:
        """Replace what a persona is.

        Args:
            picture: None: it stays.

        Raises:
            NotFound: there is no such persona.
        """
        with self._database.transaction():
            self.get(persona.id)
            self._database.execute(
                "UPDATE personas SET name = ?, instructions = ?, greeting = ?, model = ?, sampling = ?, language = ? WHERE id = ?",
                (*_written(persona), persona.id),
            )
            if picture is not None:
                self._database.execute(
                    "UPDATE personas SET picture = ?, picture_digest = ? WHERE id = ?",
                    (picture, _digest(picture), persona.id),
                )
            return self.get(persona.id)

    def picture(self, persona_id: PersonaId) -> bytes:
        """A PNG; empty if there is none.

        Raises:
            NotFound: there is no such persona.
        """
        self.get(persona_id)
        return bytes(self._database.value("SELECT picture FROM personas WHERE id = ?", (persona_id,)) or b"")

    def delete(self, persona_id: PersonaId, now: float) -> None:
        """Hide it; `restore` brings it back until it is purged. The default persona answers in its place.

        Raises:
            NotFound: there is no such persona.
        """
        self.get(persona_id)
        self._database.execute("UPDATE personas SET deleted_at = ? WHERE id = ?", (now, persona_id))

    def restore(self, persona_id: PersonaId) -> Persona:
        """Undo a delete.

        Raises:
            NotFound: it was purged.
        """
        self._database.execute("UPDATE personas SET deleted_at = NULL WHERE id = ?", (persona_id,))
        return self.get(persona_id)

    def purge_deleted(self, before: float) -> list[PersonaId]:
        """Erase personas deleted before `before` for good, also from what prompts begin with and were told.

        `Database.scrub` then clears the traces on disk.
        """
        with self._database.transaction():
            purged = self._database.rows("SELECT id, instructions FROM personas WHERE deleted_at < ?", (before,))
            for row in purged:
                told = row["instructions"]
                self._database.execute(
                    "UPDATE conversations SET head = NULL, persona_told = ''"
                    " WHERE persona_id = ? OR (? <> '' AND (instr(head, ?) OR instr(persona_told, ?)))",
                    (row["id"], told, told, told),
                )
                self._database.execute(
                    "UPDATE messages SET recall_note = '' WHERE ? <> '' AND instr(recall_note, ?)", (told, told)
                )
                self._database.execute("DELETE FROM personas WHERE id = ?", (row["id"],))
        return [PersonaId(row["id"]) for row in purged]


def _written(persona: Persona) -> tuple[str, str, str, str | None, str, str]:
    sampling = msgspec.json.encode(persona.sampling).decode()
    return persona.name, persona.instructions, persona.greeting, persona.model, sampling, persona.language


def _digest(picture: bytes) -> str:
    return hashlib.blake2b(picture, digest_size=8).hexdigest() if picture else ""


def _persona(row: Row) -> Persona:
    return Persona(
        id=PersonaId(row["id"]),
        name=row["name"],
        instructions=row["instructions"],
        greeting=row["greeting"],
        model=row["model"],
        sampling=msgspec.json.decode(row["sampling"], type=SamplingChoice),
        language=row["language"],
        picture=row["picture_digest"],
        created_at=row["created_at"],
    )
