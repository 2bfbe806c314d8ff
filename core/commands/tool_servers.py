"""Commands about servers of tools."""

from __future__ import annotations

from core import protocol
from core.commands.answers import Answers, Handlers
from core.protocol import Reply
from core.tools.servers.pasted import read_servers
from core.tools.servers.servers import ToolServers
from core.tools.servers.written import checked


class ToolServerCommands:
    """Reads, keeps, starts, ends and shows servers of tools."""

    def __init__(self, *, answers: Answers, servers: ToolServers) -> None:
        self._answers = answers
        self._servers = servers

    def handlers(self) -> Handlers:
        return {
            protocol.ReadToolServers: self._read,
            protocol.SaveToolServer: self._save,
            protocol.RemoveToolServer: self._remove,
            protocol.RestartToolServer: self._restart,
            protocol.AcceptToolServer: self._accept,
            protocol.ShowToolServerLog: self._log,
        }

    def _read(self, command: protocol.ReadToolServers) -> None:
        def work() -> Reply:
            servers, problems = read_servers(command.text)
            return protocol.ToolServersRead(
                request_id=command.request_id, servers=tuple(servers), problems=tuple(problems)
            )

        self._answers.on_storage(command, work)

    def _save(self, command: protocol.SaveToolServer) -> None:
        server = checked(command.server)
        self._answers.on_storage(
            command,
            lambda: protocol.ToolServerSaved(request_id=command.request_id, server=self._servers.save(server)),
        )

    def _remove(self, command: protocol.RemoveToolServer) -> None:
        def work() -> Reply:
            self._servers.remove(command.server_id)
            return protocol.Done(request_id=command.request_id)

        self._answers.on_storage(command, work)

    def _restart(self, command: protocol.RestartToolServer) -> None:
        def work() -> Reply:
            self._servers.restart(command.server_id)
            return protocol.Done(request_id=command.request_id)

        self._answers.on_storage(command, work)

    def _accept(self, command: protocol.AcceptToolServer) -> None:
        def work() -> Reply:
            self._servers.accept(command.server_id)
            return protocol.Done(request_id=command.request_id)

        self._answers.on_storage(command, work)

    def _log(self, command: protocol.ShowToolServerLog) -> None:
        def work() -> Reply:
            return protocol.ToolServerLogShown(
                request_id=command.request_id, text=self._servers.log_of(command.server_id)
            )

        self._answers.on_storage(command, work)
