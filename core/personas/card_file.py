"""The files that character cards come in: JSON, a PNG with JSON in a text chunk, or CHARX, a zip with `card.json` and pictures.

Nothing in them is believed: neither the sizes they state, nor that they end where they should. Nothing is unpacked to the disk.
"""

from __future__ import annotations

import base64
import binascii
import io
import json
import struct
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any

import msgspec

from core.errors import InvalidRequest

# In bytes: of a file, of what a card says, of a picture that comes with it.
_LARGEST_FILE = 64 * 1024**2
_LARGEST_TEXT = 8 * 1024**2
_LARGEST_PICTURE = 4 * 1024**2

# Files in a CHARX that are looked at.
_MOST_MEMBERS = 2000

_PNG = b"\x89PNG\r\n\x1a\n"
_ZIP = b"PK\x03\x04"

# The newest specification first: programs write an older one beside it.
_KEYWORDS = (b"ccv3", b"chara")

_SAFE = "Nothing was changed."
_WHICH = "Choose a PNG, JSON or CHARX file that another program saved as a character card."


class CardFile(msgspec.Struct, frozen=True):
    """What was read.

    Attributes:
        content: the JSON.
        picture: bytes of an image of whatever kind that lies beside it; empty: none.
        is_picture: the file is one itself.
    """

    content: dict[str, Any]
    picture: bytes = b""
    is_picture: bool = False


def read_card_file(path: Path) -> CardFile:
    """Read a card of any kind.

    Raises:
        InvalidRequest: it can't be read, is none, or is damaged; says why.
    """
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST_FILE + 1)
    except OSError as error:
        raise InvalidRequest(
            f"{path.name} can't be read.",
            safe=_SAFE,
            next_step="Check that the file is still there.",
            detail=str(error),
        ) from error
    if len(data) > _LARGEST_FILE:
        raise InvalidRequest(f"{path.name} is larger than any character card.", safe=_SAFE, next_step=_WHICH)
    if data.startswith(_PNG):
        return CardFile(_decoded(path, _from_png(path, data)), is_picture=True)
    # Some put the zip behind a picture.
    if data.startswith(_ZIP) or (data.startswith(b"\xff\xd8") and _ZIP in data):
        return _from_charx(path, data)
    return CardFile(_decoded(path, data))


def with_card(picture: bytes, content: dict[str, Any]) -> bytes:
    """A PNG with a card in it, for programs that know the third specification and for those that know the second.

    Args:
        picture: a PNG; a card in it is left out.
    """
    second = {**content, "spec": "chara_card_v2", "spec_version": "2.0"}
    chunks = [
        (kind, body) for kind, body in _chunks(picture) if kind != b"IEND" and _keyword(kind, body) not in _KEYWORDS
    ]
    for keyword, card in ((b"chara", second), (b"ccv3", content)):
        chunks.append((b"tEXt", keyword + b"\0" + base64.b64encode(json.dumps(card).encode())))
    chunks.append((b"IEND", b""))
    return _PNG + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body)) for kind, body in chunks
    )


def png_size(data: bytes) -> tuple[int, int] | None:
    """Width and height in pixels of a PNG, as it says; None: it is none."""
    if not data.startswith(_PNG) or data[12:16] != b"IHDR" or len(data) < 24:
        return None
    width, height = struct.unpack(">II", data[16:24])
    return width, height


def _from_png(path: Path, data: bytes) -> bytes:
    found: dict[bytes, bytes] = {}
    for kind, body in _chunks(data):
        keyword = _keyword(kind, body)
        if keyword in _KEYWORDS and keyword not in found:
            found[keyword] = _text(path, kind, body)
    for keyword in _KEYWORDS:
        if keyword in found:
            try:
                return base64.b64decode(found[keyword], validate=False)
            except (binascii.Error, ValueError) as error:
                raise _damaged(path, error) from error
    raise InvalidRequest(
        f"There is no character card in {path.name}: it is only a picture.",
        safe=_SAFE,
        next_step="Pictures lose their card when they are sent or saved as another kind. Get the original file, or its JSON.",
    )


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """As far as the file goes."""
    place = len(_PNG)
    while place + 8 <= len(data):
        (length,) = struct.unpack(">I", data[place : place + 4])
        kind = data[place + 4 : place + 8]
        yield kind, data[place + 8 : place + 8 + length]
        if kind == b"IEND":
            return
        place += length + 12


def _keyword(kind: bytes, body: bytes) -> bytes:
    """Of a text chunk, in small letters; empty for other chunks."""
    return body[:80].partition(b"\0")[0].lower() if kind in {b"tEXt", b"zTXt", b"iTXt"} else b""


def _text(path: Path, kind: bytes, body: bytes) -> bytes:
    rest = body.partition(b"\0")[2]
    packed = False
    if kind == b"zTXt":
        packed, rest = True, rest[1:]
    elif kind == b"iTXt":
        packed = rest[:1] == b"\1"
        # After the flag and the method: language, translated keyword, text.
        rest = rest[2:].partition(b"\0")[2].partition(b"\0")[2]
    if packed:
        unpacking = zlib.decompressobj()
        try:
            rest = unpacking.decompress(rest, _LARGEST_TEXT * 4 // 3 + 1)
        except zlib.error as error:
            raise _damaged(path, error) from error
    if len(rest) > _LARGEST_TEXT * 4 // 3:
        raise _too_long(path)
    return rest


def _from_charx(path: Path, data: bytes) -> CardFile:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
            if len(members) > _MOST_MEMBERS:
                raise InvalidRequest(
                    f"{path.name} holds more files than any character card.", safe=_SAFE, next_step=_WHICH
                )
            by_name = {member.filename: member for member in members}
            if "card.json" not in by_name:
                raise _no_card(path)
            content = _decoded(path, _member(path, archive, by_name["card.json"], _LARGEST_TEXT))
            icon = by_name.get(_icon(content))
            small = icon is not None and icon.file_size <= _LARGEST_PICTURE
            return CardFile(content, _member(path, archive, icon, _LARGEST_PICTURE) if icon and small else b"")
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, OSError) as error:
        raise InvalidRequest(
            f"{path.name} is damaged, or locked with a password.", safe=_SAFE, next_step=_WHICH, detail=str(error)
        ) from error


def _member(path: Path, archive: zipfile.ZipFile, member: zipfile.ZipInfo, most: int) -> bytes:
    # It may unpack to more than it says.
    with archive.open(member) as opened:
        data = opened.read(most + 1)
    if len(data) > most:
        raise _too_long(path)
    return data


def _icon(content: dict[str, Any]) -> str:
    """The name of the main picture in the archive; empty if the card names none."""
    data = content.get("data")
    assets = data.get("assets") if isinstance(data, dict) else None
    icons = (
        [one for one in assets if isinstance(one, dict) and one.get("type") == "icon"]
        if isinstance(assets, list)
        else []
    )
    icons.sort(key=lambda one: one.get("name") != "main")
    for icon in icons:
        uri = icon.get("uri")
        if isinstance(uri, str) and uri.startswith(("embeded://", "embedded://")):
            return str(PurePosixPath(uri.partition("://")[2]))
    return ""


def _decoded(path: Path, data: bytes) -> dict[str, Any]:
    if len(data) > _LARGEST_TEXT:
        raise _too_long(path)
    try:
        content = msgspec.json.decode(data.removeprefix(b"\xef\xbb\xbf"))
    except (msgspec.DecodeError, UnicodeError, RecursionError) as error:
        raise _no_card(path, str(error)) from error
    if not isinstance(content, dict):
        raise _no_card(path)
    return content


def _no_card(path: Path, detail: str = "") -> InvalidRequest:
    return InvalidRequest(
        f"{path.name} holds no character card that can be read.", safe=_SAFE, next_step=_WHICH, detail=detail
    )


def _damaged(path: Path, error: Exception) -> InvalidRequest:
    return InvalidRequest(
        f"{path.name} holds a character card that is damaged.", safe=_SAFE, next_step=_WHICH, detail=str(error)
    )


def _too_long(path: Path) -> InvalidRequest:
    return InvalidRequest(f"{path.name} holds a character card that is far too long.", safe=_SAFE, next_step=_WHICH)
