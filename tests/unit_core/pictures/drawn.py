"""Pictures drawn for tests, as files, and taking them in as the window does."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

from PIL import Image, ImageDraw, ImageFont

from core import protocol
from core.records import ConversationId, ConversationMode, Picture
from tests.core_driver import CoreDriver

RECEIPT = ("VELO HAUS BIKE SHOP", "Chain 28.50", "Brake pads 17.00", "Labour 39.00", "TOTAL 84.50 EUR")


def drawn(lines: Sequence[str], *, size: tuple[int, int] = (900, 640), font: int = 40) -> Image.Image:
    """Lines of text, black on white."""
    picture = Image.new("RGB", size, "white")
    draw = ImageDraw.Draw(picture)
    letters = ImageFont.truetype("DejaVuSans.ttf", font)
    for number, line in enumerate(lines):
        draw.text((50, 50 + number * 2 * font), line, font=letters, fill="black")
    return picture


def file_of(picture: Image.Image, form: str = "PNG", **how: Any) -> bytes:
    """A picture as a file's contents."""
    file = io.BytesIO()
    picture.save(file, form, **how)
    return file.getvalue()


def written(*lines: str) -> bytes:
    """A PNG in which this stands."""
    return file_of(drawn(lines))


def take(core: CoreDriver, data: bytes, name: str = "") -> Picture:
    return core.ask(protocol.TakePicture(data=data, name=name), protocol.PictureTaken).picture


def send(
    core: CoreDriver,
    text: str,
    *pictures: Picture,
    conversation: ConversationId | None = None,
    mode: ConversationMode = ConversationMode.NORMAL,
) -> protocol.MessageAccepted:
    """Send a message, and wait for the end of the reply."""
    accepted = core.ask(
        protocol.SendMessage(
            conversation_id=conversation, text=text, mode=mode, pictures=tuple(one.id for one in pictures)
        ),
        protocol.MessageAccepted,
    )
    core.wait(protocol.TurnFinished, lambda event: event.message_id == accepted.reply_id)
    return accepted
