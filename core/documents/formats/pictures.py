"""What OCR is given and gives; apart from it, because loading it takes a second that most files don't need."""

from __future__ import annotations

import msgspec
import numpy as np
from numpy.typing import NDArray

# (height, width, 3), red first.
Picture = NDArray[np.uint8]


class Found(msgspec.Struct, frozen=True):
    """A line of text, in pixels from the top left.

    Attributes:
        places: where each of its letters begins, as a part of its width.
    """

    text: str
    left: float
    top: float
    right: float
    bottom: float
    places: tuple[float, ...] = ()


class ReadPicture(msgspec.Struct, frozen=True):
    """What was read of a picture, and how large it is once it stands upright.

    Attributes:
        turns: to the left by 90°, until it did.
        slope: how far its lines go down, by how far they go to the right.
    """

    found: list[Found]
    width: int
    height: int
    turns: int
    slope: float = 0.0
