"""How the core is reached: started on this computer, or by a command that reaches another machine."""

from __future__ import annotations

import shlex
import sys
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True)
class Route:
    """Where the core is.

    Attributes:
        command: as the user wrote it, for a core elsewhere; empty: it runs here.
        machine: what the machine calls itself; empty: it runs here, or hasn't said it yet.
    """

    command: str = ""
    machine: str = ""

    @property
    def elsewhere(self) -> bool:
        return bool(self.command)

    @property
    def words(self) -> list[str]:
        """Program and arguments; empty: it can't be understood."""
        return understood(self.command) or []

    @property
    def name(self) -> str:
        """The machine, for the user to read."""
        if not self.elsewhere:
            return QCoreApplication.translate("elsewhere", "this computer")
        return self.machine or QCoreApplication.translate("elsewhere", "the other machine")

    def worded(self, here: str, there: str) -> str:
        """What is said of the machine the core runs on: in words for this computer, or for another one, whose name takes the place of %1."""
        return there.replace("%1", self.name) if self.elsewhere else here


HERE = Route()


def understood(command: str, *, windows: bool = sys.platform == "win32") -> list[str] | None:
    """The words of a command by a shell's rules of quoting, of which it takes nothing else; None: a quote isn't closed.

    Args:
        windows: a backslash is part of a path, and takes nothing's meaning away.
    """
    words = shlex.shlex(command, posix=True, punctuation_chars=False)
    words.whitespace_split = True
    words.commenters = ""
    if windows:
        words.escape = ""
    try:
        return list(words)
    except ValueError:
        return None
