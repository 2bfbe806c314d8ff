"""Files of all kinds, taken in by the program's own reader in its own process: what is kept of them, and how others are refused."""

from __future__ import annotations

import io
import os
import struct
import threading
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from core.documents.asking import KeptPicture
from core.errors import PictureUnusable
from core.pictures.reading import FilePictureReader
from core.records import MAX_PICTURE_BYTES
from tests.unit_core.pictures.drawn import RECEIPT, drawn, file_of

PLACE = "Elm Street 7"


@pytest.fixture
def reader() -> Iterator[FilePictureReader]:
    reader = FilePictureReader()
    yield reader
    reader.close()


def refused(reader: FilePictureReader, data: bytes, path: Path | None = None) -> tuple[str, str]:
    with pytest.raises(PictureUnusable) as raised:
        reader.keep(data, path)
    problem = raised.value.problem
    assert problem.safe and problem.next_step
    return problem.code, problem.what


def exif(orientation: int = 1) -> Image.Exif:
    beside = Image.Exif()
    beside[0x0112], beside[0x010E] = orientation, PLACE
    return beside


def opened(kept: KeptPicture) -> Image.Image:
    picture = Image.open(io.BytesIO(kept.data))
    picture.load()
    assert picture.size == (kept.width, kept.height)
    with Image.open(io.BytesIO(kept.thumbnail)) as small:
        assert small.format == "WEBP" and max(small.size) <= 384
    return picture


def png_with(kind: bytes, body: bytes) -> bytes:
    """A picture with a chunk more, behind its head."""
    data = file_of(drawn(RECEIPT))
    chunk = struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
    return data[:33] + chunk + data[33:]


def animated(form: str) -> bytes:
    frames = [drawn([f"FRAME {number}"], size=(300, 140)) for number in range(3)]
    return file_of(frames[0], form, save_all=True, append_images=frames[1:], duration=100, loop=0)


@pytest.mark.parametrize(
    ("data", "media_type"),
    [
        (file_of(drawn(RECEIPT)), "image/png"),
        (file_of(drawn(RECEIPT), "WEBP"), "image/webp"),
        (file_of(drawn(RECEIPT).convert("P"), "GIF"), "image/gif"),
        (animated("GIF"), "image/gif"),
        (animated("WEBP"), "image/webp"),
    ],
    ids=["png", "webp", "gif", "moving gif", "moving webp"],
)
def test_what_holds_nothing_but_a_picture_is_kept_as_it_is(
    reader: FilePictureReader, data: bytes, media_type: str
) -> None:
    kept = reader.keep(data)
    assert (kept.data, kept.media_type) == (data, media_type)


@pytest.mark.parametrize(
    "data",
    [
        file_of(drawn(RECEIPT), "JPEG", exif=exif(), comment=PLACE.encode()),
        file_of(drawn(RECEIPT), "JPEG", xmp=PLACE.encode()) + PLACE.encode(),
        png_with(b"tEXt", b"Comment\0" + PLACE.encode()),
        file_of(drawn(RECEIPT), "PNG", exif=exif()) + PLACE.encode(),
        file_of(drawn(RECEIPT), "WEBP", exif=exif(), xmp=PLACE.encode()),
        file_of(drawn(RECEIPT).convert("P"), "GIF", comment=PLACE.encode()),
    ],
    ids=["jpeg", "jpeg with a tail", "png text", "png exif", "webp", "gif"],
)
def test_where_it_was_taken_is_not_kept_and_the_picture_is_the_same(reader: FilePictureReader, data: bytes) -> None:
    assert PLACE.encode() in data
    kept = reader.keep(data)
    assert PLACE.encode() not in kept.data
    before = Image.open(io.BytesIO(data))
    assert opened(kept).convert("RGB").tobytes() == before.convert("RGB").tobytes()


def test_it_is_kept_upright(reader: FilePictureReader) -> None:
    kept = reader.keep(file_of(drawn(RECEIPT), "JPEG", exif=exif(6)))
    picture = opened(kept)
    assert picture.size == (640, 900)
    assert not picture.getexif() and PLACE.encode() not in kept.data


@pytest.mark.parametrize(
    ("data", "media_type", "mode"),
    [
        (file_of(drawn(RECEIPT).convert("CMYK"), "JPEG"), "image/jpeg", "RGB"),
        (file_of(Image.new("I;16", (90, 60), 40_000), "PNG"), "image/png", "RGB"),
        (file_of(drawn(RECEIPT), "TIFF"), "image/png", "RGB"),
        (file_of(drawn(RECEIPT), "BMP"), "image/png", "RGB"),
        (file_of(drawn(RECEIPT), "AVIF"), "image/jpeg", "RGB"),
        (file_of(Image.new("RGBA", (90, 60), (9, 9, 9, 99)), "TIFF"), "image/png", "RGBA"),
    ],
    ids=["cmyk", "16 bits", "tiff", "bmp", "avif", "see-through"],
)
def test_others_are_written_anew(reader: FilePictureReader, data: bytes, media_type: str, mode: str) -> None:
    kept = reader.keep(data)
    assert (kept.media_type, opened(kept).mode) == (media_type, mode)


def test_a_large_one_takes_no_more_than_it_may(reader: FilePictureReader) -> None:
    noise = Image.frombytes("RGB", (2600, 2400), os.urandom(2600 * 2400 * 3))
    data = file_of(noise, "PNG")
    assert len(data) > MAX_PICTURE_BYTES
    kept = reader.keep(data)
    assert len(kept.data) <= MAX_PICTURE_BYTES and kept.media_type == "image/jpeg"


def test_bombs_are_refused(reader: FilePictureReader) -> None:
    code, what = refused(reader, file_of(Image.new("1", (10_001, 10_000)), "PNG"))
    assert code == "picture_too_large" and "10001 × 10000" in what
    # A head that promises more than there is room for.
    head = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 6, 0, 0, 0)
    small = file_of(Image.new("RGB", (9, 9)))
    chunk = struct.pack(">I", 13) + b"IHDR" + head + struct.pack(">I", zlib.crc32(b"IHDR" + head))
    assert refused(reader, small[:8] + chunk + small[33:])[0] == "picture_too_large"
    # A text that would unpack to gigabytes.
    text = zlib.compress(bytes(80 << 20))
    assert refused(reader, png_with(b"zTXt", b"Comment\0\0" + text))[0] == "picture_unusable"


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (file_of(drawn(RECEIPT), "JPEG")[:6000], "isn't whole"),
        (file_of(drawn(RECEIPT))[:6000], "isn't whole"),
        (b'<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', "SVG"),
        (b"<svg><script>alert(1)</script></svg>", "SVG"),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(99), "HEIC"),
        (b"just a text, renamed", "isn't a picture"),
        (b"%PDF-1.7\n", "isn't a picture"),
    ],
    ids=["cut jpeg", "cut png", "svg", "svg with a script", "heic", "text", "pdf"],
)
def test_others_are_refused_in_clear_words(reader: FilePictureReader, data: bytes, says: str) -> None:
    code, what = refused(reader, data)
    assert code == "picture_unusable" and says in what


def test_files_that_are_empty_gone_or_none(reader: FilePictureReader, tmp_path: Path) -> None:
    (tmp_path / "empty.png").touch()
    assert refused(reader, b"", tmp_path / "empty.png") == ("picture_unusable", "This file is empty.")
    assert "no such picture" in refused(reader, b"", tmp_path / "gone.png")[1]
    assert "no such picture" in refused(reader, b"", tmp_path)[1]
    # It goes on after all that.
    assert reader.keep(file_of(drawn(RECEIPT))).width == 900


def test_what_stands_in_it_is_read_in_many_scripts_line_by_line(reader: FilePictureReader) -> None:
    words = reader.words(
        reader.keep(file_of(drawn(["Straße 12", "Crème brûlée 4,50 €"]), "JPEG")).data, threading.Event()
    )
    assert words.splitlines() == ["Straße 12", "Crème brûlée 4,50 €"]
    assert reader.words(animated("GIF"), threading.Event()).strip() == "FRAME 0"
    assert reader.words(file_of(Image.new("RGB", (300, 200), "navy")), threading.Event()) == ""
