"""How a server is, at one moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from core.records import Problem, ToolServerPhase

if TYPE_CHECKING:
    from core.tools.servers.offered import Offered


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """How a server is.

    Attributes:
        tools: those that can be used now.
    """

    phase: ToolServerPhase
    problem: Problem | None = None
    version: str = ""
    tools: tuple[Offered, ...] = ()
