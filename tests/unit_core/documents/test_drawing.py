"""Pages as they look, and where on them words stand."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from core.documents.drawing import PageDrawer
from core.documents.formats.alignment import ranges
from core.errors import DocumentUnreadable
from tests.unit_core.documents.pdf_files import HEIGHT, WIDTH, Text, lines, write_pdf
from tests.unit_core.documents.reading import read


@pytest.fixture
def drawer() -> Iterator[PageDrawer]:
    made = PageDrawer()
    yield made
    made.close()


def test_words_are_marked_where_they_stand(drawer: PageDrawer, tmp_path: Path) -> None:
    page = [
        Text(72, 815, "Running head", 9),
        *lines(
            "The harbour master keeps a record of the ships and of the car-",
            "go, in a large book that is kept in the tower.",
        ),
    ]
    others = [[Text(72, 815, "Running head", 9), *lines("Something else that stands here.")] for _ in range(4)]
    path = write_pdf(tmp_path / "a.pdf", [*others, page])
    text = read(path)[1][4].text
    start = text.index("cargo")
    png, width, height, boxes = drawer.draw(path, 5, 600, [(start, start + len("cargo, in a large"))], text)
    image = Image.open(io.BytesIO(png))
    assert image.size == (width, height)
    assert (width, height) == pytest.approx((600, 600 * HEIGHT / WIDTH), abs=2)
    first, second = boxes
    # "car-" ends the first line, "go, in a large" begins the second.
    assert first.left * WIDTH > 300
    assert second.left * WIDTH == pytest.approx(72, abs=3)
    assert (first.top + first.height) * HEIGHT == pytest.approx(HEIGHT - 760, abs=5)
    assert (second.top + second.height) * HEIGHT == pytest.approx(HEIGHT - 746, abs=5)
    dark = image.convert("L").crop(
        (
            round(second.left * width),
            round(second.top * height),
            round((second.left + second.width) * width),
            round((second.top + second.height) * height),
        )
    )
    assert dark.getextrema()[0] < 100  # type: ignore[operator]


def test_what_is_asked_of_it_and_isnt_there(drawer: PageDrawer, tmp_path: Path) -> None:
    path = write_pdf(tmp_path / "a.pdf", [lines("Only one page.")])
    with pytest.raises(DocumentUnreadable):
        drawer.draw(path, 2, 600)
    (tmp_path / "a.txt").write_text("Only words.")
    with pytest.raises(DocumentUnreadable):
        drawer.draw(tmp_path / "a.txt", 1, 600)
    assert drawer.draw(path, 1, 600, [(0, 5)], "Nothing like it")[3] == []


def test_a_page_may_be_turned(drawer: PageDrawer, tmp_path: Path) -> None:
    path = write_pdf(tmp_path / "a.pdf", [lines("The harbour master keeps a record.", top=760)])
    data = path.read_bytes()
    path.write_bytes(data.replace(b"/MediaBox", b"/Rotate 90 /MediaBox"))
    _, width, height, (box,) = drawer.draw(path, 1, 842, [(0, 34)], "The harbour master keeps a record.")
    assert width > height
    assert box.height > box.width
    assert box.left > 0.8


@pytest.mark.parametrize(
    ("kept", "there", "span", "found"),
    [
        ("one two three", "one two three", "two", "two"),
        ("one cargo two", "HEAD 7\none car\ufffego two", "cargo", "car\ufffego"),
        ("港口的规则", "港口\r\n的规则", "口的", "口\r\n的"),
        ("a | b | c", "a b c", "b | c", "b c"),
        ("ﬁne words", "fine words", "ﬁne", "fine"),
        ("one absent two", "one two", "absent", ""),
    ],
)
def test_texts_that_differ_are_aligned(kept: str, there: str, span: str, found: str) -> None:
    start = kept.index(span)
    places = ranges(kept, there, [(start, start + len(span))])
    assert "".join(there[at:to] for at, to in places) == found
