"""One window for each data folder: a second start hands over its wishes to the first and ends."""

from __future__ import annotations

import hashlib
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

ANSWER_WAIT_MS = 2000
MAX_WISH_BYTES = 64 * 1024

_THANKS = b"raised\n"


class Wish(msgspec.Struct, frozen=True):
    """What a second start wants of the first, apart from coming to the front.

    Attributes:
        model: path of a GGUF file to load; empty for none.
    """

    model: str = ""


_wishes = msgspec.json.Decoder(Wish)


class SingleInstance(QObject):
    """A local socket named after the data folder.

    Signals:
        called(Wish): a second start asks this one to come to the front.

    Attributes:
        name: of the socket.
    """

    called = Signal(object)

    def __init__(self, data_folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.name = "rememora-" + hashlib.sha256(str(data_folder).encode()).hexdigest()[:16]
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)

    def claim(self, wish: Wish) -> bool:
        """Become the first, or hand `wish` to it. False: another window has it and this process can end."""
        if self._hand_over(wish):
            return False
        if not self._server.listen(self.name):
            # Left by a process that was killed: nobody answered on it.
            QLocalServer.removeServer(self.name)
            self._server.listen(self.name)
        return True

    def close(self) -> None:
        self._server.close()

    def _hand_over(self, wish: Wish) -> bool:
        socket = QLocalSocket()
        socket.connectToServer(self.name)
        if not socket.waitForConnected(ANSWER_WAIT_MS):
            return False
        socket.write(msgspec.json.encode(wish) + b"\n")
        socket.flush()
        # A first window that hangs doesn't answer; then this one starts as if alone.
        answered = socket.waitForReadyRead(ANSWER_WAIT_MS) and socket.readAll().data() == _THANKS
        socket.disconnectFromServer()
        return answered

    def _on_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(lambda socket=socket: self._on_data(socket))
            self._on_data(socket)

    def _on_data(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > MAX_WISH_BYTES:
                socket.abort()
            return
        try:
            wish = _wishes.decode(socket.readLine().data())
        except (msgspec.DecodeError, UnicodeDecodeError):
            socket.abort()
            return
        socket.write(_THANKS)
        socket.flush()
        self.called.emit(wish)
