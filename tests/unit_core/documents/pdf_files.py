"""Small PDFs, written by hand, so that a test says where on a page what stands."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec

# Of a page, in points.
WIDTH, HEIGHT = 595, 842

_PADDING = bytes.fromhex("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a")


class Text(msgspec.Struct, frozen=True):
    """A line of text, its lower left corner in points from the page's.

    Attributes:
        font: "F" for Latin letters, "B" for bold ones, "U" for any, whose looks nobody knows.
    """

    x: float
    y: float
    text: str
    size: float = 11
    font: str = "F"


class Picture(msgspec.Struct, frozen=True):
    """A picture over the whole page. `pixels`: grey, (height, width)."""

    width: int
    height: int
    pixels: bytes


def lines(*said: str, top: float = 760, size: float = 11, x: float = 72, pitch: float = 14) -> list[Text]:
    """Lines one under the other."""
    return [Text(x, top - pitch * number, line, size) for number, line in enumerate(said)]


def write_pdf(
    path: Path,
    pages: Sequence[Sequence[Text] | Picture],
    *,
    title: str = "",
    outline: Sequence[tuple[str, int]] = (),
    labels: str = "",
    password: str = "",
) -> Path:
    """A PDF.

    Args:
        outline: titles, with the page each points at, from 1.
        labels: what numbers the pages, as in PDF: "<< /Nums [0 << /S /r >>] >>".
        password: opens it.
    """
    bodies: list[bytes] = [b"", b""]  # the catalog and the tree of pages come last

    def add(body: bytes) -> int:
        bodies.append(body)
        return len(bodies)

    fonts = {
        "F": add(b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"),
        "B": add(b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>"),
    }
    letters = sorted({char for page in pages if not isinstance(page, Picture) for text in page for char in text.text})
    if any(text.font == "U" for page in pages if not isinstance(page, Picture) for text in page):
        fonts["U"] = _boxes_font(add, letters)
    resources = b" ".join(b"/%s %d 0 R" % (name.encode(), number) for name, number in fonts.items())
    kids = []
    for page in pages:
        pictures = b""
        if isinstance(page, Picture):
            picture = add(
                _stream(
                    page.pixels,
                    b"/Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceGray /BitsPerComponent 8"
                    % (page.width, page.height),
                )
            )
            pictures = b"/XObject << /P %d 0 R >>" % picture
            content = b"q %d 0 0 %d 0 0 cm /P Do Q" % (WIDTH, HEIGHT)
        else:
            content = b"\n".join(_shown(text, letters) for text in page)
        drawn = add(_stream(content))
        kids.append(
            add(
                b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %d %d] /Resources << /Font << %s >> %s >> /Contents %d 0 R >>"
                % (WIDTH, HEIGHT, resources, pictures, drawn)
            )
        )
    bodies[1] = b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(kids), b" ".join(b"%d 0 R" % kid for kid in kids))
    extra = b""
    if outline:
        extra += b" /Outlines %d 0 R" % _outlines(add, bodies, outline, kids)
    if labels:
        extra += b" /PageLabels " + labels.encode()
    bodies[0] = b"<< /Type /Catalog /Pages 2 0 R%s >>" % extra
    trailer = b""
    if title:
        trailer += b" /Info %d 0 R" % add(b"<< /Title (%s) >>" % title.encode("latin-1"))
    if password:
        bodies, trailer = _encrypted(bodies, trailer, password)
    path.write_bytes(_file(bodies, trailer))
    return path


def _boxes_font(add: Callable[[bytes], int], letters: Sequence[str]) -> int:
    """A font that draws a box for every letter, and says which letter each is."""
    assert len(letters) < 256
    glyph = add(_stream(b"1000 0 0 -200 1000 800 d1 100 0 800 700 re f"))
    said = b"".join(
        b"<%02x> <%s>\n" % (code, char.encode("utf-16-be").hex().encode()) for code, char in enumerate(letters)
    )
    named = add(
        _stream(
            b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def 1 begincodespacerange <00> <FF> "
            b"endcodespacerange %d beginbfchar %sendbfchar endcmap end end" % (len(letters), said)
        )
    )
    return add(
        b"<< /Type /Font /Subtype /Type3 /FontBBox [0 -200 1000 800] /FontMatrix [.001 0 0 .001 0 0] /CharProcs << /g %d 0 R >> "
        b"/Encoding << /Type /Encoding /Differences [0 %s] >> /FirstChar 0 /LastChar %d /Widths [%s] /ToUnicode %d 0 R "
        b"/Resources << >> >>" % (glyph, b"/g " * len(letters), len(letters) - 1, b"1000 " * len(letters), named)
    )


def _outlines(
    add: Callable[[bytes], int], bodies: list[bytes], outline: Sequence[tuple[str, int]], kids: Sequence[int]
) -> int:
    root = add(b"")
    numbers = [root + 1 + number for number in range(len(outline))]
    for number, (title, page) in enumerate(outline):
        siblings = b" /Next %d 0 R" % numbers[number + 1] if number + 1 < len(outline) else b""
        siblings += b" /Prev %d 0 R" % numbers[number - 1] if number else b""
        add(
            b"<< /Title (%s) /Parent %d 0 R /Dest [%d 0 R /Fit]%s >>" % (title.encode(), root, kids[page - 1], siblings)
        )
    bodies[root - 1] = b"<< /Type /Outlines /Count %d /First %d 0 R /Last %d 0 R >>" % (
        len(outline),
        numbers[0],
        numbers[-1],
    )
    return root


def _shown(text: Text, all_letters: Sequence[str]) -> bytes:
    if text.font == "U":
        said = b"<%s>" % bytes(map(all_letters.index, text.text)).hex().encode()
    else:
        letters = text.text.encode("cp1252")
        said = b"(%s)" % letters.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
    return b"BT /%s %g Tf %g %g Td %s Tj ET" % (text.font.encode(), text.size, text.x, text.y, said)


def _stream(data: bytes, about: bytes = b"") -> bytes:
    packed = zlib.compress(data)
    return b"<< %s /Filter /FlateDecode /Length %d >>\nstream\n%s\nendstream" % (about, len(packed), packed)


def _file(bodies: Sequence[bytes], trailer: bytes) -> bytes:
    out = bytearray(b"%PDF-1.7\n")
    places = []
    for number, body in enumerate(bodies, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(bodies) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer << /Size %d /Root 1 0 R%s >>\nstartxref\n%d\n%%%%EOF\n" % (len(bodies) + 1, trailer, start)
    return bytes(out)


def _encrypted(bodies: list[bytes], trailer: bytes, password: str) -> tuple[list[bytes], bytes]:
    """With the oldest of PDF's ways, RC4 with 40 bits (ISO 32000-1, 7.6.3). Only streams are; there are no strings."""
    padded = (password.encode() + _PADDING)[:32]
    owner = _rc4(hashlib.md5(padded).digest()[:5], padded)
    rights = (-4).to_bytes(4, "little", signed=True)
    key = hashlib.md5(padded + owner + rights + b"0123456789abcdef").digest()[:5]
    user = _rc4(key, _PADDING)
    done = []
    for number, body in enumerate(bodies, 1):
        head, mark, rest = body.partition(b"stream\n")
        if mark:
            data = rest.removesuffix(b"\nendstream")
            own = hashlib.md5(key + number.to_bytes(3, "little") + b"\0\0").digest()[:10]
            body = head + mark + _rc4(own, data) + b"\nendstream"
        done.append(body)
    done.append(
        b"<< /Filter /Standard /V 1 /R 2 /P -4 /O <%s> /U <%s> >>" % (owner.hex().encode(), user.hex().encode())
    )
    marks = b"<%s>" % b"0123456789abcdef".hex().encode()
    return done, trailer + b" /Encrypt %d 0 R /ID [%s %s]" % (len(done), marks, marks)


def _rc4(key: bytes, data: bytes) -> bytes:
    state = list(range(256))
    at = 0
    for number in range(256):
        at = (at + state[number] + key[number % len(key)]) % 256
        state[number], state[at] = state[at], state[number]
    out = bytearray()
    first = at = 0
    for byte in data:
        first = (first + 1) % 256
        at = (at + state[first]) % 256
        state[first], state[at] = state[at], state[first]
        out.append(byte ^ state[(state[first] + state[at]) % 256])
    return bytes(out)
