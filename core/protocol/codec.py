"""Commands, replies and events as lines of JSON."""

from __future__ import annotations

import base64
from typing import cast

import msgspec

from core.errors import InvalidRequest
from core.protocol import (
    analysis,
    backups,
    base,
    blocks,
    branches,
    clients,
    conversations,
    documents,
    entities,
    errands,
    exports,
    hearing,
    imports,
    index,
    learning,
    memories,
    messages,
    models,
    personas,
    pictures,
    profiles,
    projects,
    prompts,
    recall,
    reminders,
    reports,
    reviews,
    saved_prompts,
    search,
    servers,
    service,
    settings,
    sync,
    tasks,
    tools,
    traces,
    training,
    updates,
    vault,
    voice,
)
from core.protocol.base import Command, Event, Reply, RequestId

AnyCommand = (
    service.Commands
    | conversations.Commands
    | documents.Commands
    | messages.Commands
    | projects.Commands
    | recall.Commands
    | reports.Commands
    | memories.Commands
    | reviews.Commands
    | entities.Commands
    | errands.Commands
    | learning.Commands
    | analysis.Commands
    | index.Commands
    | hearing.Commands
    | imports.Commands
    | blocks.Commands
    | branches.Commands
    | clients.Commands
    | models.Commands
    | personas.Commands
    | pictures.Commands
    | prompts.Commands
    | saved_prompts.Commands
    | search.Commands
    | servers.Commands
    | settings.Commands
    | sync.Commands
    | tasks.Commands
    | tools.Commands
    | reminders.Commands
    | traces.Commands
    | training.Commands
    | updates.Commands
    | exports.Commands
    | vault.Commands
    | backups.Commands
    | profiles.Commands
    | voice.Commands
)

AnyAnswer = (
    base.Answers
    | service.Answers
    | conversations.Answers
    | documents.Answers
    | messages.Answers
    | projects.Answers
    | recall.Answers
    | reports.Answers
    | memories.Answers
    | reviews.Answers
    | entities.Answers
    | errands.Answers
    | learning.Answers
    | analysis.Answers
    | index.Answers
    | hearing.Answers
    | imports.Answers
    | blocks.Answers
    | branches.Answers
    | clients.Answers
    | models.Answers
    | personas.Answers
    | pictures.Answers
    | prompts.Answers
    | saved_prompts.Answers
    | search.Answers
    | servers.Answers
    | settings.Answers
    | sync.Answers
    | tasks.Answers
    | tools.Answers
    | reminders.Answers
    | traces.Answers
    | training.Answers
    | updates.Answers
    | exports.Answers
    | vault.Answers
    | backups.Answers
    | profiles.Answers
    | voice.Answers
)

_encoder = msgspec.json.Encoder()
_commands: msgspec.json.Decoder[Command] = msgspec.json.Decoder(AnyCommand)
_answers: msgspec.json.Decoder[Reply | Event] = msgspec.json.Decoder(AnyAnswer)


# A multiple of three: what is packed in slices is packed as one.
_SLICE = 3 * 256 * 1024


class _Envelope(msgspec.Struct):
    request_id: RequestId | None = None


_envelopes = msgspec.json.Decoder(_Envelope)


def encode(item: Command | Reply | Event) -> bytes:
    """One line, newline included. JSON escapes line breaks, so the text can hold any."""
    return _encoder.encode(item) + b"\n"


def packed(data: bytes) -> bytes:
    """Contents in the form in which `encode` writes them, for a field of bytes: whoever may not wait packs them beside, before it sends.

    In slices, between which Python's lock is let go of: one of them takes a millisecond or two.
    """
    view = memoryview(data)
    parts = [base64.b64encode(view[at : at + _SLICE]) for at in range(0, len(data), _SLICE)]
    # `encode` takes it for what it is; a reader gets the bytes.
    return cast("bytes", msgspec.Raw(b'"' + b"".join(parts) + b'"'))


def decode_command(line: bytes) -> Command:
    """Read a command.

    Raises:
        InvalidRequest: the line is not a command of this protocol version.
    """
    try:
        return _commands.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise InvalidRequest("The core was sent a command it doesn't know.", detail=str(error)) from error


def decode_answer(line: bytes) -> Reply | Event:
    """Read a reply or an event.

    Raises:
        InvalidRequest: the line is neither, in this protocol version.
    """
    try:
        return _answers.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise InvalidRequest("The core sent something the window doesn't know.", detail=str(error)) from error


def request_id_of(line: bytes) -> RequestId | None:
    """The request id of a line that is not a valid command, so that even that gets its reply."""
    try:
        return _envelopes.decode(line).request_id
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None
