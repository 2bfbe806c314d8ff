"""What stands in a text as only a machine or a manual writes it: commands, options, names of files and variables, macros."""

from __future__ import annotations

import re

from core.storage.folding import fold
from core.storage.words import UNSPACED

# Formats, no language: with a mark that words don't have within ("DH_VERBOSE", "read.fwf", "/etc/motd", "dpkg-buildpackage",
# "cdspell(1)"), or before them ("\notag", "--args", ".GlobalEnv", "~/.bashrc", "$PATH").
_MARKED = re.compile(
    r"(?<![\w\\/~$.-])(?:"
    r"[\\$~]/?[\w./@:-]*\w\*?|-{1,2}[A-Za-z][\w-]*|/\w[\w./-]*\w|\.[A-Za-z]\w[\w.-]*"
    r"|[A-Za-z]\w*(?:[_./:@+]\w+)+|[A-Za-z]\w*(?=\(\d?\))|[A-Za-z]+_\w+"
    r")"
)
# Among writing without spaces, whatever is in Latin letters.
_LATIN = re.compile(r"[A-Za-z][\w.+-]*")
_END = ".,:;-+"


def identifiers(text: str) -> frozenset[str]:
    """The identifiers in a text, folded."""
    found = {match[0] for match in _MARKED.finditer(text)}
    if UNSPACED.search(text):
        found |= {match[0] for match in _LATIN.finditer(_MARKED.sub(" ", text))}
    return frozenset(fold(one.rstrip(_END)) for one in found if len(one.rstrip(_END)) > 1)
