"""Makes any text harmless to show, without changing what it says."""

from __future__ import annotations

# C0 controls and DEL have pictures of their own in Unicode. Tab and newline stay; a carriage return only doubles the
# newline beside it, or stands alone where nobody means it.
_SHOWN: dict[int, str | None] = {code: chr(0x2400 + code) for code in range(0x20) if chr(code) not in "\t\n\r"}
_SHOWN[0x0D] = None
_SHOWN[0x7F] = "\u2421"
# C1 controls have no pictures.
_SHOWN.update(dict.fromkeys(range(0x80, 0xA0), "\ufffd"))
# Overrides make text read as what it isn't. Marks and isolates, which right-to-left text needs, stay.
_SHOWN.update({0x202D: "\ufffd", 0x202E: "\ufffd"})
# Line and paragraph separators break lines as newlines do.
_SHOWN.update({0x2028: "\n", 0x2029: "\n"})
# Qt's own marks for embedded objects and frames.
_SHOWN.update({0xFFFC: "\ufffd", 0xFDD0: "\ufffd", 0xFDD1: "\ufffd"})
_SHOWN.update(dict.fromkeys(range(0xD800, 0xE000), "\ufffd"))


def visible_text(text: str) -> str:
    """`text` with control characters replaced by their pictures; works on any piece of a longer text."""
    return text.translate(_SHOWN)
