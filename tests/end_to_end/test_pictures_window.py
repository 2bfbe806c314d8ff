"""A person who shows a picture, has its text read, and finds it again: the real window and core."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageDraw, ImageFont

from core.paths import Paths
from tests.end_to_end.settings import answering
from tests.end_to_end.window_process import WindowProcess
from tests.servers.model_server import ModelServer

pytestmark = pytest.mark.timeout(600)

_IN_MESSAGE = "Take “receipt.png” out"
_THUMBNAIL = "Picture, receipt.png, with text"


def answer(body: dict[str, Any]) -> Iterator[str]:
    # Whoever answers can read what stands in the picture.
    yield "It says ZANZIBAR." if "ZANZIBAR" in str(body) else "There is nothing to be read."


@pytest.fixture(autouse=True)
def server(paths: Paths) -> Iterator[ModelServer]:
    with answering(paths, answer) as server:
        yield server


@pytest.fixture
def receipt(tmp_path: Path) -> Path:
    image = Image.new("RGB", (900, 300), "white")
    pen = ImageDraw.Draw(image)
    for at, line in enumerate(("ZANZIBAR CYCLES", "TOTAL 42.50")):
        pen.text((60, 50 + 110 * at), line, fill="black", font=ImageFont.load_default(72))
    path = tmp_path / "receipt.png"
    image.save(path)
    return path


def test_a_picture_is_shown_read_looked_at_and_found_again(receipt: Path) -> None:
    with WindowProcess() as window:
        window.see(lambda screen: "ready" in screen.state and screen.settled)
        window.resize(1200, 900)
        window.click("Add pictures or files")
        window.see_words("Pictures…")
        window.click("Pictures…")
        window.see_words("Cancel")
        window.press("Ctrl+A")
        window.type(str(receipt))
        window.press("Return")
        window.see_words(_IN_MESSAGE)
        window.press("End")  # the window comes to the front again, as a window manager would have it
        window.type("Which shop was it?")
        window.press("Return")
        screen = window.see(lambda screen: screen.answered)
        assert screen.reply.text == "It says ZANZIBAR."
        window.click(_THUMBNAIL)
        window.see_words("Close (Esc)")
        window.press("T")
        window.see_words("ZANZIBAR CYCLES")
        window.press("Escape")
        window.see(lambda screen: not screen.shows("Close (Esc)"))
        window.click("Memories")
        window.click("Pictures")
        window.see_words("Which shop was it?")
        window.click("Search pictures")
        window.type("zanzibar")
        window.see(lambda screen: any("ZANZIBAR" in words for words in screen.words))
