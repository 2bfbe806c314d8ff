"""What every line has: the base of commands, replies and events, and the two answers any command may get."""

from __future__ import annotations

from typing import NewType

import msgspec

from core.records import Problem

PROTOCOL_VERSION = 1

# A line longer than this is refused unread: larger than any message we accept, JSON escapes included.
MAX_LINE_BYTES = 16 * 1024 * 1024

RequestId = NewType("RequestId", int)


class Command(msgspec.Struct, frozen=True, kw_only=True, tag=True, forbid_unknown_fields=True):
    """Something the window asks for."""

    # Given by the client as it sends; 0 never goes over the wire.
    request_id: RequestId = RequestId(0)


class Reply(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """The one answer to a command."""

    request_id: RequestId


class Event(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """Something that happened."""


class Done(Reply, frozen=True, kw_only=True):
    """It was done; there is nothing to return."""


class Failed(Reply, frozen=True, kw_only=True):
    """It was not done."""

    problem: Problem


Answers = Done | Failed
