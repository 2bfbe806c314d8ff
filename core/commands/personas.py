"""Commands about personas."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path

import msgspec

from core import protocol
from core.commands.answers import Answers, Handlers, Send
from core.errors import InvalidRequest
from core.memory.blocks import estimate_tokens
from core.model import sampling
from core.personas.card import LONGEST_NAME, MOST_GREETING, MOST_INSTRUCTIONS, card_of, clean_text, read_card
from core.personas.card_file import png_size, read_card_file, with_card
from core.private_files import write_whole
from core.protocol import Reply
from core.records import REPLY_LANGUAGES, CardForm, Persona, PersonaId
from core.storage.personas import Personas
from core.worker import Worker

# Of a picture, in pixels and bytes.
_LONGEST_SIDE = 1024
_LARGEST_PICTURE = 2 * 1024**2

_MOST_PERSONAS = 1000

_SAFE = "Nothing was changed."
_STAYS = "What was saved before still holds."


class PersonaCommands:
    """Lists, writes, deletes and restores personas; reads and writes character cards.

    Args:
        worker: reads and writes files.
        clock: Unix seconds.
    """

    def __init__(
        self,
        *,
        answers: Answers,
        send: Send,
        personas: Personas,
        storage: Worker,
        worker: Worker,
        purge: Callable[[], object],
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._answers = answers
        self._send = send
        self._personas = personas
        self._storage = storage
        self._worker = worker
        self._purge = purge
        self._clock = clock

    def handlers(self) -> Handlers:
        return {
            protocol.ListPersonas: self._list,
            protocol.AddPersona: self._add,
            protocol.EditPersona: self._edit,
            protocol.DuplicatePersona: self._duplicate,
            protocol.DeletePersona: self._delete,
            protocol.RestorePersona: self._restore,
            protocol.ShowPicture: self._show_picture,
            protocol.ReadCard: self._read_card,
            protocol.ExportPersona: self._export,
        }

    def _list(self, command: protocol.ListPersonas) -> None:
        self._answers.on_storage(
            command,
            lambda: protocol.PersonasListed(request_id=command.request_id, personas=tuple(self._personas.all())),
        )

    def _add(self, command: protocol.AddPersona) -> None:
        persona = _written(PersonaId(0), command)
        _check_picture(command.picture)
        self._answers.on_storage(command, lambda: self._added(command, persona, command.picture))

    def _duplicate(self, command: protocol.DuplicatePersona) -> None:
        def work() -> Reply:
            before = self._personas.get(command.persona_id)
            persona = msgspec.structs.replace(before, name=_name(command.name))
            return self._added(command, persona, self._personas.picture(before.id))

        self._answers.on_storage(command, work)

    def _added(self, command: protocol.Command, persona: Persona, picture: bytes) -> Reply:
        if len(self._personas.all()) >= _MOST_PERSONAS:
            raise InvalidRequest(
                f"There are {_MOST_PERSONAS:,} personas already.", safe=_SAFE, next_step="Delete some of them first."
            )
        persona = self._personas.add(persona, picture, self._clock())
        self._send(protocol.PersonaAdded(persona=persona))
        return protocol.PersonaSaved(request_id=command.request_id, persona=persona)

    def _edit(self, command: protocol.EditPersona) -> None:
        written = _written(command.persona_id, command)
        if command.picture is not None:
            _check_picture(command.picture)

        def work() -> Reply:
            persona = self._personas.edit(written, command.picture)
            self._send(protocol.PersonaChanged(persona=persona))
            return protocol.PersonaSaved(request_id=command.request_id, persona=persona)

        self._answers.on_storage(command, work)

    def _delete(self, command: protocol.DeletePersona) -> None:
        def work() -> Reply:
            self._personas.delete(command.persona_id, self._clock())
            self._send(protocol.PersonaRemoved(persona_id=command.persona_id))
            self._purge()
            return protocol.Done(request_id=command.request_id)

        self._answers.on_storage(command, work)

    def _restore(self, command: protocol.RestorePersona) -> None:
        def work() -> Reply:
            self._send(protocol.PersonaAdded(persona=self._personas.restore(command.persona_id)))
            return protocol.Done(request_id=command.request_id)

        self._answers.on_storage(command, work)

    def _show_picture(self, command: protocol.ShowPicture) -> None:
        self._answers.on_storage(
            command,
            lambda: protocol.PictureShown(
                request_id=command.request_id,
                persona_id=command.persona_id,
                picture=self._personas.picture(command.persona_id),
            ),
        )

    def _read_card(self, command: protocol.ReadCard) -> None:
        def work() -> Reply:
            card = read_card(read_card_file(Path(command.path)), " ".join(clean_text(command.user_name).split()))
            return protocol.CardRead(request_id=command.request_id, card=card)

        self._answers.when_done(command, self._worker.submit(work))

    def _export(self, command: protocol.ExportPersona) -> None:
        _check_picture(command.picture)

        def work() -> Reply:
            persona = self._storage.call(lambda: self._personas.get(command.persona_id))
            content = card_of(persona)
            data = json.dumps(content, ensure_ascii=False, indent=2).encode()
            if command.form is CardForm.PNG:
                picture = self._storage.call(lambda: self._personas.picture(command.persona_id)) or command.picture
                if not picture:
                    raise InvalidRequest(
                        f"{persona.name} has no picture that its card could be in.",
                        safe="Nothing was written.",
                        next_step="Give it a picture first, or choose JSON.",
                    )
                data = with_card(picture, content)
            write_whole(Path(command.path), data, "The persona is as it was.")
            return protocol.PersonaExported(request_id=command.request_id, path=command.path)

        self._answers.when_done(command, self._worker.submit(work))


def _written(persona_id: PersonaId, command: protocol.AddPersona | protocol.EditPersona) -> Persona:
    """Raises InvalidRequest: it can't be kept as it was written."""
    if command.language and command.language not in REPLY_LANGUAGES:
        raise InvalidRequest(f"A persona can't be held to answer in {command.language!r}.", safe=_SAFE)
    sampling.check(command.sampling)
    instructions, greeting = clean_text(command.instructions), clean_text(command.greeting)
    if (tokens := estimate_tokens(instructions)) > MOST_INSTRUCTIONS:
        raise InvalidRequest(
            f"These instructions are too long to be in every prompt: about {tokens} tokens, {MOST_INSTRUCTIONS} fit.",
            safe=_STAYS,
            next_step="Shorten them.",
        )
    if (tokens := estimate_tokens(greeting)) > MOST_GREETING:
        raise InvalidRequest(
            f"This greeting is too long: about {tokens} tokens, {MOST_GREETING} fit.",
            safe=_STAYS,
            next_step="Shorten it.",
        )
    return Persona(
        id=persona_id,
        name=_name(command.name),
        instructions=instructions,
        greeting=greeting,
        model=command.model or None,
        sampling=command.sampling,
        language=command.language,
    )


def _name(text: str) -> str:
    name = " ".join(clean_text(text).split())
    if not name or len(name) > LONGEST_NAME:
        raise InvalidRequest(
            f"A persona needs a name of at most {LONGEST_NAME} characters.", safe=_SAFE, next_step="Give it one."
        )
    return name


def _check_picture(picture: bytes) -> None:
    """Raises InvalidRequest: it is no PNG, or larger than those that the window makes."""
    if not picture:
        return
    size = png_size(picture)
    if size is None or not all(0 < side <= _LONGEST_SIDE for side in size) or len(picture) > _LARGEST_PICTURE:
        raise InvalidRequest(
            f"A persona's picture is a PNG of at most {_LONGEST_SIDE} × {_LONGEST_SIDE} pixels.",
            safe=_SAFE,
            next_step="Choose another picture.",
        )
