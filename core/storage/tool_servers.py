"""Servers of the Model Context Protocol that the user wrote down."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from core.errors import InvalidRequest, NotFound
from core.records import ToolServer, ToolServerId
from core.storage.database import Database
from core.storage.free_names import is_taken
from core.storage.sqlite import Row

# So that all of them can be told in one line of the protocol.
_MOST = 50

_COLUMNS = "name, command, arguments, environment, folder, url, headers, roots, enabled"


class KeptToolServers:
    """Queries about tool servers.

    Every method may raise StorageError; those that write, StorageFull: then nothing was written.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[ToolServer]:
        """In the order in which they were added."""
        return [_server(row) for row in self._database.rows(f"SELECT id, {_COLUMNS} FROM tool_servers ORDER BY id")]

    def get(self, server_id: ToolServerId) -> ToolServer:
        """Raises NotFound: there is none."""
        row = self._database.row(f"SELECT id, {_COLUMNS} FROM tool_servers WHERE id = ?", (server_id,))
        if row is None:
            raise NotFound("This tool server doesn't exist any more.")
        return _server(row)

    def save(self, server: ToolServer) -> ToolServer:
        """Keep it; its id 0: it is new.

        Raises:
            NotFound: it isn't new, and was removed.
            InvalidRequest: its name is taken, or there are too many.
        """
        with self._database.transaction():
            others = [one for one in self.all() if one.id != server.id]
            if is_taken(server.name, (one.name for one in others)):
                raise InvalidRequest(
                    f"There is a tool server called “{server.name}” already.",
                    safe="Nothing was changed.",
                    next_step="Choose another name.",
                )
            values = (
                server.name,
                server.command,
                _json(server.arguments),
                _json(server.environment),
                server.folder,
                server.url,
                _json(server.headers),
                _json(server.roots),
                server.enabled,
            )
            if server.id:
                self.get(server.id)
                self._database.execute(
                    f"UPDATE tool_servers SET ({_COLUMNS}) = (?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ?",
                    (*values, server.id),
                )
                return server
            if len(others) >= _MOST:
                raise InvalidRequest(
                    f"There are {_MOST} tool servers already.",
                    safe="Nothing was changed.",
                    next_step="Remove one that you don't need any more.",
                )
            server_id = self._database.insert(
                f"INSERT INTO tool_servers ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", values
            )
            return msgspec.structs.replace(server, id=ToolServerId(server_id))

    def remove(self, server_id: ToolServerId) -> None:
        """Raises NotFound: there is none."""
        self.get(server_id)
        with self._database.transaction():
            self._database.execute("DELETE FROM tool_servers WHERE id = ?", (server_id,))
            # See `core.tools.registry.permission_key`.
            self._database.execute("DELETE FROM tool_permissions WHERE tool GLOB ?", (f"{server_id}:*",))

    def seen(self, server_id: ToolServerId) -> dict[str, str] | None:
        """Digests of the tools the user has seen, by the server's names; None: it never listed any."""
        kept = self._database.value("SELECT seen_tools FROM tool_servers WHERE id = ?", (server_id,))
        return msgspec.json.decode(str(kept), type=dict[str, str]) if kept else None

    def keep_seen(self, server_id: ToolServerId, digests: Mapping[str, str]) -> None:
        """Of a server that was removed nothing is kept."""
        self._database.execute("UPDATE tool_servers SET seen_tools = ? WHERE id = ?", (_json(digests), server_id))


def _json(value: object) -> str:
    return msgspec.json.encode(value).decode()


def _server(row: Row) -> ToolServer:
    texts, pairs = tuple[str, ...], dict[str, str]
    return ToolServer(
        id=ToolServerId(row["id"]),
        name=row["name"],
        command=row["command"],
        arguments=msgspec.json.decode(row["arguments"], type=texts),
        environment=msgspec.json.decode(row["environment"], type=pairs),
        folder=row["folder"],
        url=row["url"],
        headers=msgspec.json.decode(row["headers"], type=pairs),
        roots=msgspec.json.decode(row["roots"], type=texts),
        enabled=bool(row["enabled"]),
    )
