"""Commands about the people who use this account."""

from __future__ import annotations

from core import protocol
from core.commands.answers import Handlers, Send
from core.profiles import Profiles
from core.protocol import Command


class ProfileCommands:
    """Answers at once: the list is short.

    Args:
        current: id of whose core this is.
    """

    def __init__(self, *, send: Send, profiles: Profiles, current: str) -> None:
        self._send = send
        self._profiles = profiles
        self._current = current

    def handlers(self) -> Handlers:
        return {
            protocol.ListProfiles: self._tell,
            protocol.AddProfile: self._add,
            protocol.RenameProfile: self._rename,
        }

    def _add(self, command: protocol.AddProfile) -> None:
        self._profiles.add(command.name)
        self._tell(command)

    def _rename(self, command: protocol.RenameProfile) -> None:
        self._profiles.rename(command.id, command.name)
        self._tell(command)

    def _tell(self, command: Command) -> None:
        self._send(
            protocol.ProfilesListed(
                request_id=command.request_id, profiles=tuple(self._profiles.all()), current=self._current
            )
        )
