"""A server as a child process on this machine, which can be killed and started again at the same address."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import httpx

_PATIENCE_S = 120.0


class ServerProcess:
    """A command that serves HTTP.

    Args:
        command: with the port filled in by `{port}`.
        alive: the path that is answered once it serves.

    Attributes:
        address: where it is.
    """

    def __init__(self, command: Sequence[str], alive: str, folder: Path) -> None:
        self._port = _free_port()
        self._command = [part.replace("{port}", str(self._port)) for part in command]
        self._alive = alive
        self._log = folder / "server.log"
        self._process: subprocess.Popen[bytes] | None = None
        self.address = f"http://127.0.0.1:{self._port}"
        self.start()

    def start(self) -> None:
        """Start it, and wait until it serves."""
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                self._command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=_environment()
            )
        deadline = time.monotonic() + _PATIENCE_S
        while True:
            try:
                if httpx.get(self.address + self._alive, timeout=30.0).is_success:
                    return
            except httpx.TransportError:
                pass
            assert self._process.poll() is None, self._log.read_text(errors="replace")[-2000:]
            assert time.monotonic() < deadline, self._log.read_text(errors="replace")[-2000:]
            time.sleep(0.05)

    def kill(self) -> None:
        """Signal 9. Idempotent."""
        if self._process is not None:
            self._process.kill()
            self._process.wait(60)
            self._process = None


def chroma_server(folder: Path) -> ServerProcess:
    """`chroma run` on a folder."""
    program = Path(sys.executable).with_name("chroma")
    return ServerProcess(
        [str(program), "run", "--host", "127.0.0.1", "--port", "{port}", "--path", str(folder / "data")],
        "/api/v2/heartbeat",
        folder,
    )


def llama_server_program() -> Path | None:
    """llama.cpp's own server, where it was built: `make llama-server`, or wherever REMEMORA_LLAMA_SERVER says."""
    program = Path(os.environ.get("REMEMORA_LLAMA_SERVER", ".cache/llama-server/llama-server"))
    return program if program.is_file() else None


def llama_server(program: Path, model: Path, folder: Path, *options: str) -> ServerProcess:
    """llama.cpp's own server with a model, one thread."""
    command = [str(program), "--model", str(model), "--host", "127.0.0.1", "--port", "{port}", "--threads", "1"]
    return ServerProcess([*command, *options], "/health", folder)


def _environment() -> dict[str, str]:
    return {**os.environ, "ANONYMIZED_TELEMETRY": "False", "OMP_WAIT_POLICY": "PASSIVE"}


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
