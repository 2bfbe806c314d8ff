"""Commands about other programs: who they are, and whether they are served."""

from __future__ import annotations

import time
from collections.abc import Callable

from core import protocol
from core.commands.answers import Answers, Handlers
from core.protocol import Reply
from core.serving.keys import key_hash, new_key
from core.serving.serving import Servers
from core.settings import SettingsFile
from core.storage.clients import Clients
from core.worker import Worker


class ClientCommands:
    """Lists, lets in, changes and removes clients; begins and ends to serve them.

    Args:
        worker: waits for ports.
        clock: Unix seconds.
    """

    def __init__(
        self,
        *,
        answers: Answers,
        worker: Worker,
        clients: Clients,
        servers: Servers,
        settings: SettingsFile,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._answers = answers
        self._worker = worker
        self._clients = clients
        self._servers = servers
        self._settings = settings
        self._clock = clock

    def handlers(self) -> Handlers:
        return {
            protocol.ListClients: self._list,
            protocol.AddClient: self._add,
            protocol.ChangeClient: self._change,
            protocol.RemoveClient: self._remove,
            protocol.SetServing: self._serve,
        }

    def _list(self, command: protocol.ListClients) -> None:
        self._answers.on_storage(
            command,
            lambda: protocol.ClientsListed(
                request_id=command.request_id, clients=tuple(self._clients.all()), serving=self._servers.state
            ),
        )

    def _add(self, command: protocol.AddClient) -> None:
        def work() -> Reply:
            key = new_key()
            client = self._clients.add(command.name, key_hash(key), command.rights, self._clock())
            self._servers.changed()
            return protocol.ClientAdded(request_id=command.request_id, client=client, key=key)

        self._answers.on_storage(command, work)

    def _change(self, command: protocol.ChangeClient) -> None:
        def work() -> Reply:
            self._clients.change(command.client_id, command.name, command.rights)
            self._servers.changed()
            return protocol.Done(request_id=command.request_id)

        self._answers.on_storage(command, work)

    def _remove(self, command: protocol.RemoveClient) -> None:
        def work() -> Reply:
            self._clients.remove(command.client_id)
            self._servers.revoked(command.client_id)
            return protocol.Done(request_id=command.request_id)

        self._answers.on_storage(command, work)

    def _serve(self, command: protocol.SetServing) -> None:
        def work() -> Reply:
            port = self._settings.current.serving_port if command.port is None else command.port
            self._servers.set(command.on, port)
            return protocol.Done(request_id=command.request_id)

        self._answers.when_done(command, self._worker.submit(work))
