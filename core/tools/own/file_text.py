"""Text files: what is in them, and writing them so that encoding, line endings and rights stay as they were."""

from __future__ import annotations

import os
import secrets
import stat
from contextlib import suppress

import msgspec
from charset_normalizer import from_bytes

from core.private_files import UNDONE
from core.tools.base import ToolFailed
from core.tools.own.folders import Place, failure, is_link

# What is read, and what may be changed, in bytes.
MOST_READ = 8 << 20
MOST_CHANGED = 1 << 20

_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_READ = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
_WRITE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


class TextFile(msgspec.Struct, frozen=True):
    """A text with how it is written.

    Attributes:
        text: lines end in line feeds, unless they end in several ways.
        newline: how they end; empty: in several ways, and then they are kept as they are.
        order: of the bytes in UTF-16, "le" or "be".
    """

    text: str
    encoding: str = "utf-8"
    newline: str = "\n"
    order: str = ""

    def encoded(self, text: str) -> bytes:
        """Another text, written as this one is.

        Raises:
            ToolFailed: the encoding lacks one of its characters.
        """
        lines = text.replace("\r\n", "\n").replace("\n", self.newline) if self.newline else text
        try:
            # The codec "utf-16" writes the system's order of bytes.
            return {"le": b"\xff\xfe", "be": b"\xfe\xff"}.get(self.order, b"") + lines.encode(
                f"utf-16-{self.order}" if self.order else self.encoding
            )
        except UnicodeEncodeError as error:
            lacking = lines[error.start : error.start + 1]
            raise ToolFailed(
                f"The file is written in {self.encoding}, which has no {lacking!r}. Write it without, or into a new file."
            ) from None


def read_bytes(place: Place, most: int = MOST_READ) -> bytes:
    """What is in a file.

    Raises:
        ToolFailed: it isn't there, is none, or is too large.
    """
    try:
        handle = os.open(place.at, _READ, dir_fd=place.handle)
    except OSError as error:
        raise failure(error, place.shown) from None
    mode = os.fstat(handle).st_mode
    if not stat.S_ISREG(mode):
        os.close(handle)
        if stat.S_ISDIR(mode):
            raise ToolFailed(f"{place.shown} is a folder. Look into it with list_files.")
        raise ToolFailed(f"{place.shown} is no file. Use another one.")
    with os.fdopen(handle, "rb") as file:
        try:
            content = file.read(most + 1)
        except OSError as error:
            raise failure(error, place.shown) from None
    if len(content) > most:
        raise ToolFailed(f"{place.shown} is larger than {most >> 20} MB. Use a smaller file.")
    return content


def decoded(content: bytes, shown: str) -> TextFile:
    """The text in these bytes.

    Raises:
        ToolFailed: they are none.
    """
    encoding, order = "utf-8", ""
    for mark, name in _BOMS:
        if content.startswith(mark):
            encoding, order = name, "" if name != "utf-16" else "le" if mark == b"\xff\xfe" else "be"
    if encoding != "utf-16" and b"\x00" in content[: 1 << 16]:
        raise ToolFailed(f"{shown} is no text. Use another file, or tell the user.")
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError:
        best = from_bytes(content).best() if encoding == "utf-8" else None
        if best is None:
            raise ToolFailed(f"{shown} is no text that can be read. Use another file, or tell the user.") from None
        encoding = best.encoding
        text = str(best)
    newline = _newline(text)
    return TextFile(text if newline in ("\n", "") else text.replace(newline, "\n"), encoding, newline, order)


def _newline(text: str) -> str:
    both = text.count("\r\n")
    kinds = [("\r\n", both), ("\n", text.count("\n") - both), ("\r", text.count("\r") - both)]
    found = [newline for newline, count in kinds if count]
    return "\n" if not found else found[0] if len(found) == 1 else ""


def write_bytes(place: Place, content: bytes, before: bytes | None) -> None:
    """Put a file in its place, wholly or not at all, so that it outlasts a power cut.

    Args:
        before: what has to be there; None: nothing.

    Raises:
        ToolFailed: something else is there, or it can't be written; all is as it was.
    """
    state = place.state()
    if state is not None and (is_link(state) or not stat.S_ISREG(state.st_mode)):
        raise ToolFailed(f"{place.shown} is a link or a folder. Use another name.")
    undone = f"{UNDONE}{secrets.token_hex(8)}"
    aside = msgspec.structs.replace(place, name=undone)
    try:
        mode = 0o666 if state is None else stat.S_IMODE(state.st_mode)
        handle = os.open(aside.at, _WRITE, 0o666 if state is None else 0o600, dir_fd=place.handle)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            if state is not None and hasattr(os, "fchmod"):
                os.fchmod(file.fileno(), mode)
            file.flush()
            os.fsync(file.fileno())
        if before is None:
            take_place(aside, place)
        else:
            if read_bytes(place, max(len(before), len(content), MOST_CHANGED)) != before:
                raise ToolFailed(f"{place.shown} was changed meanwhile. Read it again first.")
            os.replace(aside.at, place.at, src_dir_fd=place.handle, dst_dir_fd=place.handle)
        sync(place)
    except OSError as error:
        raise failure(error, place.shown) from None
    finally:
        with suppress(OSError):
            os.unlink(aside.at, dir_fd=place.handle)


def take_place(source: Place, target: Place) -> None:
    """Give a file another name that nothing has.

    Raises:
        FileExistsError: something has it.
        OSError: it can't be done.
    """
    state = source.state()
    if state is not None and stat.S_ISREG(state.st_mode) and hasattr(os, "link"):
        try:
            os.link(source.at, target.at, src_dir_fd=source.handle, dst_dir_fd=target.handle, follow_symlinks=False)
        except FileExistsError:
            raise
        except (OSError, NotImplementedError):
            pass  # a file system without links
        else:
            os.unlink(source.at, dir_fd=source.handle)
            return
    if target.state() is not None:
        raise FileExistsError(17, "it is there already")
    os.rename(source.at, target.at, src_dir_fd=source.handle, dst_dir_fd=target.handle)


def sync(place: Place) -> None:
    """Have what was renamed in a folder outlast a power cut."""
    if place.handle is not None:
        os.fsync(place.handle)
