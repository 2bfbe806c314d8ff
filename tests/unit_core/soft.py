"""Tables of cases that trained judges decide: they are right most of the time, so only the share of misses is asserted."""

from __future__ import annotations

from collections.abc import Collection


def assert_few(missed: Collection[object], cases: int, share: float) -> None:
    """At most this share of the cases is missed."""
    assert len(missed) <= share * cases, "\n".join(
        [f"{len(missed)} of {cases} missed:", *(f"  {one}" for one in missed)]
    )
