"""The thread rule and the memory figure."""

from __future__ import annotations

import pytest

from core.model.hardware import available_memory, quiet_openmp, threads, threads_for


@pytest.mark.parametrize(
    ("physical", "logical", "expected"),
    [
        (1, 1, 1),
        (2, 2, 2),  # giving one away would halve the speed
        (4, 4, 3),
        (8, 8, 7),
        (4, 8, 4),  # the sibling threads are the room
        (1, 2, 1),
        (0, 0, 1),
    ],
)
def test_physical_cores_with_room_left(physical: int, logical: int, expected: int) -> None:
    assert threads_for(physical, logical).decode == expected
    assert threads_for(physical, logical).prefill == expected


def test_this_computer() -> None:
    assert threads().decode >= 1
    assert available_memory() > 0


def test_what_the_user_set_for_openmp_stays() -> None:
    environ = {"OMP_WAIT_POLICY": "ACTIVE"}
    quiet_openmp(environ)
    assert environ == {"OMP_WAIT_POLICY": "ACTIVE", "GOMP_SPINCOUNT": "1000"}
