"""Text in pictures."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from core.documents.drawing import PageDrawer
from tests.unit_core.documents.pdf_files import HEIGHT, WIDTH, Picture, write_pdf
from tests.unit_core.documents.reading import read

_LINES = (
    "The harbour master keeps a record",
    "of every ship that enters, and",
    "closes it at midnight.",
    "Berth 17 costs 120.",
)


def drawn(*said: str, height: int = 280) -> Image.Image:
    """Lines of text as a picture, with the font that comes with Pillow."""
    image = Image.new("L", (560, height), "white")
    font = ImageFont.load_default(20)
    for number, line in enumerate(said):
        ImageDraw.Draw(image).text((40, 40 + 32 * number), line, fill="black", font=font)
    return image


def words(text: str) -> set[str]:
    return set(text.replace(",", "").replace(".", "").split())


@pytest.mark.parametrize("ending", ["png", "jpg"])
def test_pictures_are_read(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"a.{ending}"
    drawn(*_LINES).save(path)
    head, (page,) = read(path)
    assert (head.format, head.pages) == ("picture", 1)
    assert page.drawn
    assert words(page.text) == words(" ".join(_LINES))


@pytest.mark.parametrize("degrees", [2, 90, 180, 270])
def test_pictures_may_lie_any_way(tmp_path: Path, degrees: int) -> None:
    path = tmp_path / "a.webp"
    drawn(*_LINES).rotate(degrees, expand=True, fillcolor="white").save(path)
    _, (page,) = read(path)
    assert words(page.text) == words(" ".join(_LINES))
    assert page.text.index("harbour") < page.text.index("midnight") < page.text.index("120")


def test_a_picture_of_several_pages(tmp_path: Path) -> None:
    first, second = drawn("First page of the scan"), drawn("Second page of the scan")
    first.save(tmp_path / "a.tiff", save_all=True, append_images=[second])
    head, pages = read(tmp_path / "a.tiff")
    assert head.pages == 2
    assert [page.text for page in pages] == ["First page of the scan", "Second page of the scan"]


def test_a_pdf_page_that_is_one_picture(tmp_path: Path) -> None:
    image = drawn(*_LINES, height=round(560 * HEIGHT / WIDTH))
    path = write_pdf(tmp_path / "a.pdf", [Picture(image.width, image.height, image.tobytes())])
    _, (page,) = read(path)
    assert page.drawn
    assert words(page.text) == words(" ".join(_LINES))
    drawer = PageDrawer()
    start = page.text.index("midnight")
    _, _, _, (box,) = drawer.draw(path, 1, 600, [(start, start + len("midnight"))], page.text)
    drawer.close()
    assert box.top + box.height / 2 == pytest.approx(116 * WIDTH / 560 / HEIGHT, abs=0.02)
    assert 0.2 < box.left < box.left + box.width < 0.5


def test_a_page_with_nothing_on_it(tmp_path: Path) -> None:
    Image.fromarray(np.full((800, 600, 3), 255, np.uint8)).save(tmp_path / "a.png")
    _, (page,) = read(tmp_path / "a.png")
    assert page.text == ""
