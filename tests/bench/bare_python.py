"""Python, started and nothing else: what the core's start stands beside."""

from __future__ import annotations

from tests.bench.child import say_now

if __name__ == "__main__":
    say_now("started")
