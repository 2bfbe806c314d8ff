"""Other programs: which may use Rememora, and whether they are served."""

from __future__ import annotations

from core.protocol.base import Command, Event, Reply
from core.records import Client, ClientId, ClientRights, Serving


class ListClients(Command, frozen=True, kw_only=True):
    """Answered with `ClientsListed`."""


class AddClient(Command, frozen=True, kw_only=True):
    """Let one more program in. Answered with `ClientAdded`."""

    name: str
    rights: ClientRights = ClientRights()


class ChangeClient(Command, frozen=True, kw_only=True):
    """Another name, or other rights, from its next request on. Answered with `Done`."""

    client_id: ClientId
    name: str
    rights: ClientRights


class RemoveClient(Command, frozen=True, kw_only=True):
    """Its key opens nothing any more; what it is being answered breaks off. Answered with `Done`."""

    client_id: ClientId


class SetServing(Command, frozen=True, kw_only=True):
    """Serve other programs, or serve them no more. Answered with `Done`; `Failed` where the port can't be had: then nothing was changed.

    Attributes:
        port: on the loopback address; None: as it is.
    """

    on: bool
    port: int | None = None


class ClientsListed(Reply, frozen=True, kw_only=True):
    """Attributes:
    clients: in the order in which they came.
    """

    clients: tuple[Client, ...]
    serving: Serving


class ClientAdded(Reply, frozen=True, kw_only=True):
    """Attributes:
    key: what it shows itself by. Told this once, and kept nowhere.
    """

    client: Client
    key: str


class ClientsChanged(Event, frozen=True, kw_only=True):
    """Attributes:
    clients: as in `ClientsListed`.
    """

    clients: tuple[Client, ...]


class ServingChanged(Event, frozen=True, kw_only=True):
    """Others are served from now on, or no more."""

    serving: Serving


class MemoryRead(Event, frozen=True, kw_only=True):
    """A client has read memory: what `ListLately` tells has changed."""

    client_id: ClientId


Commands = ListClients | AddClient | ChangeClient | RemoveClient | SetServing
Answers = ClientsListed | ClientAdded | ClientsChanged | ServingChanged | MemoryRead
