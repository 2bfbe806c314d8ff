"""The thread that serves other programs: on the loopback address, unless a core without a window was told another one."""

from __future__ import annotations

import asyncio
import socket
import sys
import threading
from collections.abc import Callable

import uvicorn
from starlette.types import ASGIApp

from core.errors import InvalidRequest
from core.serving.reach import LOOPBACK

# Connections that are held at once; those beyond are told so.
_MOST_CONNECTIONS = 64

# How long an end waits for answers that are being written, in seconds.
_END_S = 3


def bound(port: int, address: str = LOOPBACK) -> socket.socket:
    """A socket on a port; 0: any that is free.

    Raises:
        InvalidRequest: another program has it, or it may not be had.
    """
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        if sys.platform == "win32":
            # Without it another program could take the port over, and the keys that are sent to it.
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            # A port that was let go a moment ago; on Windows this would share one that is in use.
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((address, port))
        listening.listen(_MOST_CONNECTIONS)
    except (OSError, OverflowError) as error:
        listening.close()
        raise InvalidRequest(
            f"Port {port} can't be used: another program has it, or the system keeps it.",
            safe="Other programs aren't served.",
            next_step="Choose another port, from 1024 to 65535.",
            detail=str(error),
        ) from error
    return listening


class ServerThread:
    """Serves on a socket until it is stopped.

    Args:
        make_app: called on the thread, so that nothing slow to import holds anybody up.
        broken: called on the thread when it ends by itself.
    """

    def __init__(self, listening: socket.socket, make_app: Callable[[], ASGIApp], broken: Callable[[], None]) -> None:
        self.port: int = listening.getsockname()[1]
        self._listening = listening
        self._make_app = make_app
        self._broken = broken
        self._server: uvicorn.Server | None = None
        self._begun = threading.Event()
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="rememora-serving", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Let the port go. Answers that are being written break off."""
        self._stopping.set()
        self._begun.wait()
        if self._server is not None:
            self._server.should_exit = True
        self._thread.join(_END_S + 2)
        self._listening.close()

    def _run(self) -> None:
        try:
            with self._listening:
                self._server = server = uvicorn.Server(self._config())
                self._begun.set()
                asyncio.run(server.serve([self._listening]))
        finally:
            self._begun.set()
            if not self._stopping.is_set():
                self._broken()

    def _config(self) -> uvicorn.Config:
        return uvicorn.Config(
            self._make_app(),
            log_config=None,
            access_log=False,
            lifespan="on",
            loop="asyncio",
            http="h11",
            ws="none",
            interface="asgi3",
            proxy_headers=False,
            server_header=False,
            date_header=False,
            limit_concurrency=_MOST_CONNECTIONS,
            timeout_keep_alive=30,
            timeout_graceful_shutdown=_END_S,
        )
