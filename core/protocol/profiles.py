"""Several people on one account."""

from __future__ import annotations

from core.protocol.base import Command, Reply
from core.records import Profile


class ListProfiles(Command, frozen=True, kw_only=True):
    """Answered with `ProfilesListed`."""


class AddProfile(Command, frozen=True, kw_only=True):
    """Make room for one more person. Answered with `ProfilesListed`. Fails with `invalid_request` if there is somebody of this name."""

    name: str


class RenameProfile(Command, frozen=True, kw_only=True):
    """Answered with `ProfilesListed`."""

    id: str
    name: str


class RemoveProfile(Command, frozen=True, kw_only=True):
    """Erase this core's own store, and take its person out. Answered with `Done`; then the core ends as with `Shutdown`.

    Fails with `invalid_request` for the first one.
    """


class ProfilesListed(Reply, frozen=True, kw_only=True):
    """`current`: id of whose core this is."""

    profiles: tuple[Profile, ...]
    current: str = ""


Commands = ListProfiles | AddProfile | RenameProfile | RemoveProfile
Answers = ProfilesListed
