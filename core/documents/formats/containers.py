"""Files of pictures without what is written beside the picture: where and with what it was taken, thumbnails, comments, what follows its end.

Only what is known to be needed to show it is kept, so nothing is overlooked; the picture itself isn't touched.
"""

from __future__ import annotations

from collections.abc import Iterator

# Of JPEG: tables, frames, scans, restart intervals, the colour transform of Adobe's, and the colour profile.
_JPEG_KEPT = {0xC4, 0xDB, 0xDD, 0xDA, *(code for code in range(0xC0, 0xD0) if code not in (0xC4, 0xC8, 0xCC))}
_JFIF, _PROFILE, _ADOBE = (0xE0, b"JFIF\0"), (0xE2, b"ICC_PROFILE\0"), (0xEE, b"Adobe")
_JFIF_BYTES = 14  # without the thumbnail it may hold

_PNG_MARK = b"\x89PNG\r\n\x1a\n"
_PNG_KEPT = {
    *(b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT", b"bKGD", b"pHYs"),
    *(b"acTL", b"fcTL", b"fdAT", b"cICP"),
}

_WEBP_KEPT = {b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP"}
_WEBP_INSIDE = {b"VP8 ", b"VP8L", b"ALPH"}
# In the flags of VP8X: Exif and XMP.
_WEBP_BESIDE = 0b0000_1100


class _OtherwiseMadeError(Exception):
    """It isn't made as such files are."""


def without_metadata(data: bytes, form: str) -> bytes | None:
    """The same picture with nothing beside it; None if that can't be told of this file.

    Args:
        form: as Pillow calls it.
    """
    pieces = {"JPEG": _jpeg, "PNG": _png, "WEBP": _webp, "GIF": _gif}.get(form)
    if pieces is None:
        return None
    try:
        return b"".join(pieces(memoryview(data)))
    except (_OtherwiseMadeError, IndexError):
        return None


def _jpeg(data: memoryview) -> Iterator[bytes]:
    if bytes(data[:2]) != b"\xff\xd8":
        raise _OtherwiseMadeError
    yield b"\xff\xd8"
    at = 2
    while True:
        if data[at] != 0xFF:
            raise _OtherwiseMadeError
        while data[at] == 0xFF:  # there may be several
            at += 1
        code = data[at]
        at += 1
        if code == 0xD9:
            yield b"\xff\xd9"
            return
        length = int.from_bytes(data[at : at + 2], "big")
        if length < 2 or at + length > len(data):
            raise _OtherwiseMadeError
        body = bytes(data[at + 2 : at + length])
        at += length
        if (code, body[:5]) == _JFIF:
            body = body[: _JFIF_BYTES - 2] + b"\0\0"
            yield b"\xff\xe0" + (len(body) + 2).to_bytes(2, "big") + body
        elif code in _JPEG_KEPT or (code, body[:12]) == _PROFILE or (code, body[:5]) == _ADOBE:
            yield bytes((0xFF, code)) + length.to_bytes(2, "big") + body
        if code == 0xDA:
            end = _scan_end(data, at)
            yield bytes(data[at:end])
            at = end


def _scan_end(data: memoryview, at: int) -> int:
    """Where the marker stands that ends a scan."""
    whole = data.obj
    assert isinstance(whole, bytes)
    while True:
        at = whole.find(b"\xff", at)
        if at < 0:
            raise _OtherwiseMadeError
        after = data[at + 1]
        if after and not 0xD0 <= after <= 0xD7 and after != 0xFF:
            return at
        at += 1 if after == 0xFF else 2


def _png(data: memoryview) -> Iterator[bytes]:
    if bytes(data[:8]) != _PNG_MARK:
        raise _OtherwiseMadeError
    yield _PNG_MARK
    at = 8
    while True:
        length, kind = int.from_bytes(data[at : at + 4], "big"), bytes(data[at + 4 : at + 8])
        end = at + 12 + length
        if len(kind) < 4 or end > len(data):
            raise _OtherwiseMadeError
        if kind in _PNG_KEPT:
            yield bytes(data[at:end])
        if kind == b"IEND":
            return
        at = end


def _webp(data: memoryview) -> Iterator[bytes]:
    if bytes(data[:4]) != b"RIFF" or bytes(data[8:12]) != b"WEBP":
        raise _OtherwiseMadeError
    kept = []
    for kind, body in _chunks(data[12 : 8 + int.from_bytes(data[4:8], "little")]):
        if kind == b"VP8X":
            body = bytes((body[0] & ~_WEBP_BESIDE,)) + body[1:]
        elif kind == b"ANMF":
            body = body[:16] + b"".join(
                _chunk(inner, part) for inner, part in _chunks(memoryview(body)[16:]) if inner in _WEBP_INSIDE
            )
        if kind in _WEBP_KEPT:
            kept.append(_chunk(kind, body))
    whole = b"".join(kept)
    yield b"RIFF" + (len(whole) + 4).to_bytes(4, "little") + b"WEBP" + whole


def _chunks(data: memoryview) -> Iterator[tuple[bytes, bytes]]:
    at = 0
    while at + 8 <= len(data):
        length = int.from_bytes(data[at + 4 : at + 8], "little")
        if at + 8 + length > len(data):
            raise _OtherwiseMadeError
        yield bytes(data[at : at + 4]), bytes(data[at + 8 : at + 8 + length])
        at += 8 + length + length % 2


def _chunk(kind: bytes, body: bytes) -> bytes:
    return kind + len(body).to_bytes(4, "little") + body + b"\0" * (len(body) % 2)


def _gif(data: memoryview) -> Iterator[bytes]:
    if bytes(data[:6]) not in (b"GIF87a", b"GIF89a"):
        raise _OtherwiseMadeError
    at = 13 + _table(data[10])
    yield bytes(data[:at])
    while True:
        start, kind = at, data[at]
        if kind == 0x3B:
            yield b"\x3b"
            return
        if kind == 0x2C:
            at = _blocks_end(data, at + 10 + _table(data[at + 9]) + 1)
            yield bytes(data[start:at])
        elif kind == 0x21:
            at = _blocks_end(data, at + 2)
            # How a frame is shown, and how often all of them.
            if data[start + 1] == 0xF9 or bytes(data[start + 3 : start + 14]) == b"NETSCAPE2.0":
                yield bytes(data[start:at])
        else:
            raise _OtherwiseMadeError


def _table(flags: int) -> int:
    """Bytes of a colour table."""
    return 3 << ((flags & 7) + 1) if flags & 0x80 else 0


def _blocks_end(data: memoryview, at: int) -> int:
    while data[at]:
        at += data[at] + 1
    return at + 1
