"""A picture as it is kept with a message: upright, without where and with what it was taken, and small once more."""

from __future__ import annotations

import io

from PIL import Image, ImageCms, ImageOps, UnidentifiedImageError

from core.documents.asking import KeptPicture
from core.documents.formats.containers import without_metadata
from core.documents.formats.picture import as_bytes
from core.documents.formats.source import where
from core.errors import DocumentUnreadable
from core.records import MAX_PICTURE_BYTES, THUMBNAIL_PIXELS

# What is read of a file; a photograph of a good camera has a fifth of it.
MOST_FILE_BYTES = 100 * 1024 * 1024

_MOST_PIXELS = 100_000_000
_FORMATS = ("PNG", "JPEG", "WEBP", "GIF", "BMP", "TIFF", "AVIF")
_KEPT = {"PNG": "image/png", "JPEG": "image/jpeg", "WEBP": "image/webp", "GIF": "image/gif"}
_SHOWN_EVERYWHERE = ("1", "L", "LA", "P", "PA", "RGB", "RGBA")
_EXACT = ("PNG", "BMP", "TIFF", "GIF")

# A picture written anew takes so many bytes at most before it is written as photographs are; what it is made smaller to if that is
# still too much, in pixels of its longer side.
_MOST_EXACT_BYTES = 4 * 1024 * 1024
_SMALLER = (6_000, 4_000, 2_800, 2_000)

_ORIENTATION = 0x0112

_HEIC = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1")


def keep(data: bytes) -> KeptPicture:
    """The picture in a file's contents.

    Raises:
        DocumentUnreadable: it is none that can be shown: codes "picture_unusable" and "picture_too_large".
    """
    _refuse_others(data)
    Image.MAX_IMAGE_PIXELS = None  # we say it in our own words
    try:
        image = Image.open(io.BytesIO(data), formats=_FORMATS)
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError) as error:
        raise _none(error) from error
    if image.width * image.height > _MOST_PIXELS:
        raise DocumentUnreadable(
            f"This picture is larger than can be shown: {image.width} × {image.height} pixels.",
            code="picture_too_large",
            safe="Nothing was changed.",
            next_step="Save it smaller, with 100 megapixels at most, and add that.",
        )
    try:
        image.load()
        turned = image.getexif().get(_ORIENTATION, 1) not in (0, 1)
        form = "JPEG" if image.format == "MPO" else image.format or ""
        upright = _upright(image)
    except (OSError, SyntaxError, ValueError, EOFError) as error:
        raise _broken(error) from error
    kept, media_type = data, _KEPT.get(form, "")
    cleaned = without_metadata(data, form) if image.mode in _SHOWN_EVERYWHERE and not turned else None
    if cleaned is not None and len(cleaned) <= MAX_PICTURE_BYTES:
        kept = cleaned
    else:
        kept, media_type, upright = _written(upright, exact=form in _EXACT)
    return KeptPicture(
        data=kept, media_type=media_type, width=upright.width, height=upright.height, thumbnail=_thumbnail(upright)
    )


def _refuse_others(data: bytes) -> None:
    head = data[:1024]
    if b"<svg" in head.lower() or (
        head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<?xml") and b"<svg" in data[:65_536].lower()
    ):
        raise DocumentUnreadable(
            "SVG drawings aren't shown: they may hold programs.",
            code="picture_unusable",
            safe="Nothing of it was run.",
            next_step="Open it in the program it was made with, save it as PNG, and add that.",
        )
    if head[4:8] == b"ftyp" and head[8:12] in _HEIC:
        raise DocumentUnreadable(
            "Pictures in Apple's HEIC format can't be shown.",
            code="picture_unusable",
            safe="Nothing was changed.",
            next_step="Save it as JPEG: on a Mac with Preview, File, Export; on an iPhone choose Settings, Camera, Formats, Most Compatible"
            " for those you take from now on.",
        )


def _upright(image: Image.Image) -> Image.Image:
    """Its first frame as red, green and blue of eight bits each, perhaps with how opaque it is."""
    upright = as_bytes(ImageOps.exif_transpose(image))
    if profile := image.info.get("icc_profile"):
        upright = _in_usual_colours(upright, profile)
    clear = upright.mode in ("LA", "PA", "RGBA", "RGBa") or "transparency" in upright.info
    return upright.convert("RGBA" if clear else "RGB")


def _in_usual_colours(image: Image.Image, profile: bytes) -> Image.Image:
    """As sRGB, if it says which colours it means."""
    mode = "RGBA" if image.mode == "RGBA" else "RGB"
    try:
        found = ImageCms.profileToProfile(image, io.BytesIO(profile), ImageCms.createProfile("sRGB"), outputMode=mode)
    except (ImageCms.PyCMSError, OSError, ValueError):
        return image
    return image if found is None else found


def _written(picture: Image.Image, *, exact: bool) -> tuple[bytes, str, Image.Image]:
    """The picture in a file that holds nothing else, with its media type and as it is in it."""
    clear = picture.mode == "RGBA"
    if exact or clear:
        data = _saved(picture, "PNG")
        if len(data) <= _MOST_EXACT_BYTES:
            return data, "image/png", picture
    form, media_type = ("WEBP", "image/webp") if clear else ("JPEG", "image/jpeg")
    for side in (max(picture.size), *_SMALLER):
        picture.thumbnail((side, side), Image.Resampling.LANCZOS)
        if max(picture.size) <= 16_383 or form == "JPEG":
            data = _saved(picture, form, quality=92)
            if len(data) <= MAX_PICTURE_BYTES:
                return data, media_type, picture
    raise DocumentUnreadable(
        "This picture takes too much space.",
        code="picture_too_large",
        safe="Nothing was changed.",
        next_step="Save it smaller, as JPEG, and add that.",
    )


def _thumbnail(picture: Image.Image) -> bytes:
    small = picture.copy()
    small.thumbnail((THUMBNAIL_PIXELS, THUMBNAIL_PIXELS), Image.Resampling.LANCZOS, reducing_gap=2.0)
    return _saved(small, "WEBP", quality=80)


def _saved(picture: Image.Image, form: str, **how: int) -> bytes:
    # What is known of it beside its pixels would be written, too.
    bare = picture.copy()
    bare.info = {}
    file = io.BytesIO()
    bare.save(file, form, **how)
    return file.getvalue()


def _none(error: Exception) -> DocumentUnreadable:
    return DocumentUnreadable(
        "This isn't a picture, or one of a kind that can't be shown.",
        code="picture_unusable",
        safe="Nothing was changed.",
        next_step="Save it as PNG or JPEG, and add that.",
        detail=where(error),
    )


def _broken(error: Exception) -> DocumentUnreadable:
    return DocumentUnreadable(
        "This picture isn't whole: some of it is missing or damaged.",
        code="picture_unusable",
        safe="Nothing was changed.",
        next_step="Get it again from where it came from, or open it in another program and save it anew.",
        detail=where(error),
    )
