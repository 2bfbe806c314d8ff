"""Waits until a query about a database gives more than 0.

python packaging/until_stored.py DATABASE QUERY
"""

from __future__ import annotations

import sqlite3
import sys
import time
from contextlib import closing
from pathlib import Path

PATIENCE_S = 180.0
POLL_S = 0.2


def main(database: Path, query: str) -> int:
    """Returns the exit code: 1 if it took too long."""
    deadline = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline:
        if database.is_file():
            try:
                with closing(sqlite3.connect(f"{database.absolute().as_uri()}?mode=ro", uri=True)) as connection:
                    if connection.execute(query).fetchone()[0]:
                        return 0
            except sqlite3.OperationalError:  # it is only being made
                pass
        time.sleep(POLL_S)
    return 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2]))
