"""Which states are kept to go back to."""

from __future__ import annotations

import pytest

from core.model import checkpoints
from core.model.checkpoints import NEAR, Checkpoints, packed, unpacked


def kept(*lengths: int, size: int = 10) -> Checkpoints:
    made = Checkpoints()
    for length in lengths:
        made.add(length, bytearray(size))
    return made


def lengths(of: Checkpoints) -> list[int]:
    found = []
    at = 10_000
    while (last := of.last(at)) is not None:
        found.append(last[0])
        at = last[0] - 1
    return found[::-1]


def test_the_longest_that_is_no_longer() -> None:
    made = kept(300, 100, 200)
    assert made.last(250) == (200, bytearray(10))
    assert made.last(200) == (200, bytearray(10))
    assert made.last(99) is None


def test_none_is_wanted_beside_another() -> None:
    made = kept(100)
    assert not made.wants(100) and not made.wants(100 + NEAR - 1)
    assert made.wants(100 + NEAR) and made.wants(99)


def test_what_is_beyond_is_dropped() -> None:
    made = kept(100, 200, 300)
    made.cut(200)
    assert lengths(made) == [100, 200]


def test_without_room_the_first_and_the_newest_stay() -> None:
    made = kept(*range(100, 5000, 100))
    assert lengths(made) == [100, *range(3500, 5000, 100)]


def test_large_ones_are_few(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checkpoints, "CHECKPOINT_ROOM", 45)
    assert lengths(kept(100, 200, 300, 400, 500)) == [100, 300, 400, 500]
    assert lengths(kept(100, 200, 300, 400, 500, size=40)) == [100, 400, 500]


def test_the_first_and_the_last_go_with_a_state() -> None:
    ends = kept(100, 200, 300).ends()
    assert list(ends) == [100, 300]
    assert not Checkpoints().ends()
    whole, room = packed(ends, 5)
    room[:] = b"state"
    found, state = unpacked(memoryview(whole))
    assert (found, bytes(state)) == (ends, b"state")


@pytest.mark.parametrize("data", [b"", b"short", b"\xff" * 100, b"\x05" + bytes(50)])
def test_what_was_not_put_together_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError):
        unpacked(memoryview(data))
