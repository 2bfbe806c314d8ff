"""Logs go to a rotating file in the platform's log folder. Never chat text at the default level.

In a sealed store each line is sealed by itself, for details name files and errors quote what they are about. Until there is a key, only
the moment, the level and the module are written.
"""

from __future__ import annotations

import base64
import binascii
import logging
import logging.handlers
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from core.private_files import rewrite
from core.vault.sealing import Seal, derived

FILE_NAME = "core.log"

_FORMAT = "%(asctime)s %(levelname)-7s %(name)s: %(message)s"

_MARK = "sealed "
_NONCE_BYTES = 12

_KEPT = 3


class LogFile(logging.handlers.RotatingFileHandler):
    """The file that is written, 1 MB, and the three before it.

    Args:
        seal: of the store.
        locked: it is sealed, and there is no key yet: nothing but moment, level and module is written until there is.
    """

    def __init__(self, folder: Path, seal: Seal, *, locked: bool) -> None:
        super().__init__(folder / FILE_NAME, maxBytes=1_000_000, backupCount=_KEPT, encoding="utf-8", delay=True)
        self._words = logging.Formatter(_FORMAT)
        self.setFormatter(self._words)
        self._folder = folder
        self._seal = seal
        self._locked = locked

    def follow(self, seal: Seal) -> None:
        """Write as another seal says from now on."""
        self._seal = seal

    def format(self, record: logging.LogRecord) -> str:
        if self._seal.key is not None:
            return _sealed(self._seal.key, super().format(record))
        self._locked = self._locked and self._seal.earlier is None
        if self._locked:
            # No traceback either: it ends with what the error says.
            return f"{self._words.formatTime(record)} {record.levelname:<7} {record.name}"
        return super().format(record)

    def convert(self, tell: Callable[[float], None]) -> None:
        """Have all lines sealed, or plain, as they are written now. See `core.vault.converting`."""
        self.acquire()
        try:
            self.close()  # it is opened by the next line
            for file in _files(self._folder):
                self._convert(file)
        except OSError as error:
            print(f"Rememora can't rewrite its log in {self._folder}: {error}", file=sys.stderr)
        finally:
            self.release()
        tell(1.0)

    def _convert(self, file: Path) -> None:
        lines = file.read_text(encoding="utf-8", errors="replace").splitlines()
        if all(line.startswith(_MARK) == self._seal.on for line in lines):
            return
        plain = [text for line in lines if (text := _opened(self._seal, line)) is not None]
        key = self._seal.key
        written = plain if key is None else [_sealed(key, line) for line in plain]
        rewrite(file, "".join(f"{line}\n" for line in written).encode(), "The log is as it was.")


def start_logging(
    folder: Path, *, verbose: bool = False, seal: Seal | None = None, locked: bool = False
) -> LogFile | None:
    """Log to `folder`/core.log, 1 MB a file, three kept; warnings also to stderr. Returns the file, if there can be one.

    Args:
        verbose: log everything, which may include parts of conversations.
        seal, locked: see `LogFile`.
    """
    handlers: list[logging.Handler] = []
    file: LogFile | None = None
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file = LogFile(folder, seal or Seal(), locked=locked)
        handlers.append(file)
    except OSError as error:
        print(f"Rememora can't write its log to {folder}: {error}", file=sys.stderr)
    console = logging.StreamHandler(sys.stderr)
    console.setLevel(logging.WARNING)
    console.setFormatter(logging.Formatter("%(levelname)s %(name)s: %(message)s"))
    handlers.append(console)
    logging.basicConfig(level=logging.INFO, handlers=handlers)
    # Only our own modules may speak in detail: libraries log requests and texts.
    logging.getLogger("core").setLevel(logging.DEBUG if verbose else logging.INFO)
    for name in ("httpx", "httpcore", "huggingface_hub", "chromadb", "sentence_transformers", "urllib3"):
        logging.getLogger(name).setLevel(logging.WARNING)
    return file


def log_lines(folder: Path, seal: Seal) -> Iterator[str]:
    """What the log says, oldest first; of lines that the seal doesn't open, that there is one.

    Raises:
        OSError: a file can't be read.
    """
    for file in _files(folder):
        for line in file.read_text(encoding="utf-8", errors="replace").splitlines():
            text = _opened(seal, line)
            yield "(a sealed line)" if text is None else text


def erase_logs(folder: Path) -> None:
    """Empty the log files. The one that is open is emptied in place."""
    for file in folder.glob(FILE_NAME + "*"):
        if file.name == FILE_NAME:
            with file.open("wb"):
                pass
        else:
            file.unlink(missing_ok=True)


def _files(folder: Path) -> list[Path]:
    """Oldest first."""
    names = [*(f"{FILE_NAME}.{number}" for number in range(_KEPT, 0, -1)), FILE_NAME]
    return [folder / name for name in names if (folder / name).is_file()]


def _sealed(key: bytes, text: str) -> str:
    nonce = os.urandom(_NONCE_BYTES)
    closed = _cipher(key).encrypt(nonce, text.encode("utf-8", "replace"), FILE_NAME.encode())
    return _MARK + base64.b64encode(nonce + closed).decode()


def _opened(seal: Seal, line: str) -> str | None:
    """A line as it was logged; None if it doesn't open."""
    if not line.startswith(_MARK):
        return line
    key = seal.key or seal.earlier
    if key is None:
        return None
    try:
        closed = base64.b64decode(line[len(_MARK) :], validate=True)
        return _cipher(key).decrypt(closed[:_NONCE_BYTES], closed[_NONCE_BYTES:], FILE_NAME.encode()).decode()
    except (InvalidTag, binascii.Error, ValueError):
        return None


def _cipher(key: bytes) -> AESGCM:
    return AESGCM(derived(key, "log"))
