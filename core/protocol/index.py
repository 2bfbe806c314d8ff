"""The search index."""

from __future__ import annotations

from core.protocol.base import Command, Event
from core.records import IndexState


class CheckIndex(Command, frozen=True, kw_only=True):
    """Compare the index with the store, and read what it lacks. Answered with `Done` when it was compared."""


class IndexStateChanged(Event, frozen=True, kw_only=True):
    state: IndexState


Commands = CheckIndex
Answers = IndexStateChanged
