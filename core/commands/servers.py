"""Commands about servers: what they offer, and their keys."""

from __future__ import annotations

from core import protocol
from core.commands.answers import Answers, Handlers
from core.keys import ServerKeys
from core.model.server_choice import server_address
from core.protocol import Reply
from core.worker import Worker


class ServerCommands:
    """Asks servers and the keyring.

    Args:
        worker: waits for them, so that nobody else does.
    """

    def __init__(self, *, answers: Answers, worker: Worker, keys: ServerKeys) -> None:
        self._answers = answers
        self._worker = worker
        self._keys = keys

    def handlers(self) -> Handlers:
        return {protocol.ListServerModels: self._list_models, protocol.SetServerKey: self._set_key}

    def _list_models(self, command: protocol.ListServerModels) -> None:
        address = server_address(command.address)

        def work() -> Reply:
            # Imported late: few use servers.
            from core.model.server import server_models

            models = server_models(address, self._keys.of(address))
            return protocol.ServerModelsListed(request_id=command.request_id, address=address, models=tuple(models))

        self._answers.when_done(command, self._worker.submit(work))

    def _set_key(self, command: protocol.SetServerKey) -> None:
        address = server_address(command.address)

        def work() -> Reply:
            self._keys.keep(address, command.key.strip())
            return protocol.Done(request_id=command.request_id)

        self._answers.when_done(command, self._worker.submit(work))
