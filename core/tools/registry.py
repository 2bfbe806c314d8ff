"""All tools there are, of all sources, by the one name that each has, and whether they may be used."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Sequence

import msgspec

from core.records import Permission, Tool, ToolEffect
from core.storage.tool_calls import ToolCalls
from core.tools.arguments import digest
from core.tools.base import ToolSource
from core.worker import Worker

_LONGEST_NAME = 64
# Tools of the program's own that take something away.
_TAKES_AWAY = frozenset({"delete_file", "cancel_reminder"})

_NOT_IN_NAMES = re.compile(r"[^A-Za-z0-9_-]+")


class Found(msgspec.Struct, frozen=True):
    """A tool and where it is from. `own`: its name there."""

    tool: Tool
    source: ToolSource
    own: str


class Permissions:
    """What the user has said of tools for all conversations; kept here so that it is known on any thread.

    What was allowed is the tool as it was then: one that says something else of itself is asked for again.
    """

    def __init__(self, storage: Worker, calls: ToolCalls) -> None:
        self._storage = storage
        self._calls = calls
        self._lock = threading.Lock()
        self._said: dict[str, tuple[Permission, str]] | None = None
        self._forgotten = 0

    def of(self, tool: Tool) -> Permission:
        """Whether it may be used. `tool.permission`: what it begins with."""
        said = self._all().get(permission_key(tool))
        if said is None:
            return tool.permission
        permission, known = said
        return Permission.ASK if permission is Permission.ALWAYS and known != digest(tool) else permission

    def set(self, tool: Tool, permission: Permission) -> None:
        """Say it.

        Raises:
            StorageError: it is as it was.
        """
        self._storage.call(lambda: self._calls.set_permission(permission_key(tool), permission, digest(tool)))
        self.forget()

    def accept(self, tools: Sequence[Tool]) -> None:
        """The user has looked at these tools, which had changed: what was said of them holds again."""
        said = self._all()
        for tool in tools:
            if (key := permission_key(tool)) in said:
                self.set(tool, said[key][0])

    def forget(self) -> None:
        """Read them anew: the store was changed, or emptied."""
        with self._lock:
            self._said = None
            self._forgotten += 1

    def _all(self) -> dict[str, tuple[Permission, str]]:
        with self._lock:
            said, forgotten = self._said, self._forgotten
        if said is None:
            said = self._storage.call(self._calls.permissions)
            with self._lock:
                # What was said while they were read isn't in them.
                if forgotten == self._forgotten:
                    self._said = said
        return said


class Registry:
    """Finds tools. Callable from any thread.

    Args:
        taken: names that no tool may have.
        enabled: the user has tools switched on.
    """

    def __init__(
        self,
        sources: Sequence[ToolSource],
        permissions: Permissions,
        *,
        taken: Sequence[str] = (),
        enabled: Callable[[], bool] = lambda: True,
    ) -> None:
        self._sources = sources
        self._taken = taken
        self._enabled = enabled
        self.permissions = permissions

    def tools(self) -> list[Tool]:
        """All of them, with their permission."""
        return [one.tool for one in self._all().values()]

    def usable(self) -> list[Tool]:
        """Those that the model may be told of."""
        if not self._enabled():
            return []
        return [tool for tool in self.tools() if tool.permission is not Permission.NEVER]

    def find(self, name: str) -> Found | None:
        """One of them; None if there is none of this name now."""
        return self._all().get(name)

    def _all(self) -> dict[str, Found]:
        found: dict[str, Found] = {}
        names = set(self._taken)
        for source in self._sources:
            for own in source.tools():
                name = _unique(own.name, names)
                names.add(name)
                tool = msgspec.structs.replace(own, name=name)
                tool = msgspec.structs.replace(tool, permission=self.permissions.of(tool))
                found[name] = Found(tool, source, own.name)
        return found


def permission_key(tool: Tool) -> str:
    """What leave for a tool is kept by. It names the server by its id: another one that takes its name, and with it those of its tools,
    has no leave; and one that gets another name keeps what was said."""
    return tool.name if tool.server is None else f"{tool.server}:{tool.name.partition('__')[2] or tool.name}"


def asks_always(tool: Tool) -> bool:
    """No errand can be given leave for it beforehand: it reaches out, as those of servers do, or takes something away."""
    return tool.effect is ToolEffect.REACHES_OUT or tool.name in _TAKES_AWAY


def _unique(name: str, names: set[str]) -> str:
    plain = _NOT_IN_NAMES.sub("_", name)[:_LONGEST_NAME] or "tool"
    unique, number = plain, 2
    while unique in names:
        unique = f"{plain[: _LONGEST_NAME - 4]}_{number}"
        number += 1
    return unique
