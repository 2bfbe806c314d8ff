"""Pictures, read through OCR. Several in one file are its pages."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from PIL import Image, ImageOps, ImageSequence, UnidentifiedImageError

from core.documents.formats.blocks import clean, page_of
from core.documents.formats.pictures import Picture
from core.documents.formats.source import Source, damaged
from core.documents.pages import Opened, Page
from core.errors import DocumentUnreadable

# A photograph of 100 million pixels takes 300 MB.
_MOST_PIXELS = 100_000_000
_MOST_SIDE = 3_000
_FORMATS = ("PNG", "JPEG", "TIFF", "WEBP", "BMP", "GIF")


def read(source: Source, first: int) -> Iterator[Opened | Page]:
    """A reader, as in `kinds.reader_of`."""
    from core.documents.formats import ocr

    with opened(source) as image:
        count = 1 if getattr(image, "format", "") == "GIF" else getattr(image, "n_frames", 1)
        yield Opened(format="picture", pages=count)
        for number, frame in enumerate(ImageSequence.Iterator(image), 1):
            if number > count:
                break
            if number < first:
                continue
            yield page_of(number, ocr.blocks_of_page(ocr.read(picture_of(frame))), drawn=True)


def text_of(source: Source) -> str:
    """What stands in a picture, or in the first frame of a moving one.

    Raises:
        DocumentUnreadable: as `opened`.
    """
    from core.documents.formats import ocr

    with opened(source) as image:
        lines = ocr.lines_of_page(ocr.read(picture_of(image)))
    # Rules, frames and even colours are taken for dashes and dots.
    return clean("\n".join(line for line in lines if any(map(str.isalnum, line))))


def opened(source: Source) -> Image.Image:
    """The picture, to be closed.

    Raises:
        DocumentUnreadable: it is damaged, or too large.
    """
    Image.MAX_IMAGE_PIXELS = None  # we say it in our own words
    source.stream.seek(0)
    try:
        image = Image.open(source.stream, formats=_FORMATS)
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError) as error:
        raise damaged(error) from error
    if image.width * image.height > _MOST_PIXELS:
        image.close()
        raise _too_many_pixels(image)
    return image


def picture_of(image: Image.Image, most_side: int = _MOST_SIDE) -> Picture:
    """It as it is looked at: upright, on white, not larger than is needed to read it."""
    image.draft("RGB", (most_side, most_side))
    upright = ImageOps.exif_transpose(image)
    upright.thumbnail((most_side, most_side), Image.Resampling.BILINEAR)
    upright = as_bytes(upright)
    if "A" in upright.mode or "transparency" in upright.info:
        layer = upright.convert("RGBA")
        white = Image.new("RGBA", layer.size, "white")
        white.alpha_composite(layer)
        upright = white
    return np.asarray(upright.convert("RGB")).copy()


def as_bytes(image: Image.Image) -> Image.Image:
    """It with eight bits a colour: of a grey one with more, from the darkest to the lightest there is."""
    if not (image.mode.startswith("I;16") or image.mode in ("I", "F")):
        return image
    values = np.asarray(image, np.float32)
    span = float(np.ptp(values)) or 1.0
    return Image.fromarray(((values - values.min()) / span * 255).astype(np.uint8))


def _too_many_pixels(image: Image.Image) -> DocumentUnreadable:
    return DocumentUnreadable(
        f"This picture is larger than can be read: {image.width} × {image.height} pixels.",
        code="document_too_large",
        next_step="Save it smaller: 3,000 pixels are enough to read a page.",
    )
