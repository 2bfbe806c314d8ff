"""Another program that keeps one core busy. Run as a child: says `busy`, and counts until it is ended."""

from __future__ import annotations

import itertools
import sys

from tests.bench.child import say_now


def main() -> int:
    say_now("busy")
    for _ in itertools.count():
        pass
    return 0


if __name__ == "__main__":
    sys.exit(main())
