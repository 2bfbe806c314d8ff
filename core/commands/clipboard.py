"""The window's answer when a tool wants the clipboard."""

from __future__ import annotations

from core import protocol
from core.commands.answers import Handlers, Send
from core.tools.own.clipboard import Clipboard


class ClipboardCommands:
    """Hands on what is on the clipboard."""

    def __init__(self, *, send: Send, clipboard: Clipboard) -> None:
        self._send = send
        self._clipboard = clipboard

    def handlers(self) -> Handlers:
        return {protocol.GiveClipboard: self._give}

    def _give(self, command: protocol.GiveClipboard) -> None:
        self._clipboard.give(command.wanted, command.text)
        self._send(protocol.Done(request_id=command.request_id))
