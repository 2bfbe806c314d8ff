"""How lines of a text are broken."""

from __future__ import annotations

import re

from PySide6.QtGui import QTextOption

# Qt looks for the last place to break a line in all of a run without one, for every line: quadratic time, felt from some thousand characters on.
LONG_RUN_CHARS = 2_000

# Chinese, Japanese and Korean may be broken between any two letters.
_RUN = re.compile("[^\\s\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef]++")


def wrap_mode(text: str) -> QTextOption.WrapMode:
    """Between words; anywhere, if there is a run too long to look through."""
    if len(text) > LONG_RUN_CHARS and any(len(run[0]) > LONG_RUN_CHARS for run in _RUN.finditer(text)):
        return QTextOption.WrapMode.WrapAnywhere
    return QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
