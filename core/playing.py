"""`python -m core.playing FILE SECONDS`: a recording from there on, as sound on standard output: 16 bits, one channel, `PLAYING_RATE`.

The window starts it, so that no file is opened in the window itself; it ends with the recording, or when nobody listens any more.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from core.documents.formats.sound import decoded
from core.errors import DocumentUnreadable
from core.records import PLAYING_RATE


def main() -> int:
    """Returns the exit code: 1 if it can't be played."""
    path, begin = Path(sys.argv[-2]), float(sys.argv[-1])
    target = os.fdopen(os.dup(1), "wb")
    # Libraries print to fd 1.
    os.dup2(2, 1)
    try:
        with path.open("rb") as file:
            for samples in decoded(file, begin, PLAYING_RATE):
                target.write(samples)
        target.flush()
    except BrokenPipeError:
        # Nobody listens any more. Closing would try to write what is left.
        os._exit(0)
    except (OSError, DocumentUnreadable):
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
