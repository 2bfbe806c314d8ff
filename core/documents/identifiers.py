"""What stands in a text as only a machine or a manual writes it: commands, options, names of files and variables, macros."""

from __future__ import annotations

import re

from core.storage.folding import fold
from core.storage.words import UNSPACED

# Formats, no language: with a mark that words don't have within ("DH_VERBOSE", "read.fwf", "/etc/motd", "dpkg-buildpackage",
# "cdspell(1)"), or before them ("\notag", "--args", ".GlobalEnv", "~/.bashrc", "$PATH").
_MARKED = re.compile(
    r"(?<![\w\\/~$.-])(?:"
    r"[\\$~](?=\S*[A-Za-z])/?[\w./@:-]*\w\*?|-{1,2}[A-Za-z][\w-]*|/\w[\w./-]*\w|\.[A-Za-z]\w[\w.-]*"
    r"|[A-Za-z]\w*(?:[.@+]\w{2,})+|[A-Za-z]\w*(?=\(\d?\))|[A-Za-z]+_\w+"
    r")"
)
_LATIN = re.compile(r"[A-Za-z][\w.+-]*")
_END = ".,:;-+"


def identifiers(text: str) -> frozenset[str]:
    """The identifiers in a text, folded; among writing without spaces, all that is in Latin letters."""
    found = marked(text)
    if UNSPACED.search(text):
        found += [match[0].rstrip(_END) for match in _LATIN.finditer(_MARKED.sub(" ", text))]
    return frozenset(fold(one) for one in found if len(one) > 1)


def marked(text: str) -> list[str]:
    """Those that can be told from words by their marks, as they are written, in order."""
    return [match[0].rstrip(_END) for match in _MARKED.finditer(text)]
