"""What a memory says of somebody, in a few words: "Your sister Clara is vegetarian" says "vegetarian" of Clara."""

from __future__ import annotations

import re

from core.memory.entities.roles import CHINESE, ENGLISH

_LONGEST = 48

_COPULA = r"(?:is|are|was|were|has been|'s|’s)\b"
_ROLE = "|".join(sorted((re.escape(word) for word in ENGLISH), key=len, reverse=True))
_ROLE_ZH = "|".join(sorted((re.escape(word) for word in CHINESE), key=len, reverse=True))
_ARTICLE = re.compile(r"^(?:a|an|the)\s+", re.IGNORECASE)


def said_of(name: str, text: str) -> str:
    """The words of a memory after its subject, if that is the one with this name; empty if they say nothing short.

    Args:
        name: as memories write it; empty for somebody who is known by a role alone.
    """
    text = " ".join(text.split()).rstrip(".。!！")
    english = rf"^(?:your\s+(?:\w+\s+)?(?:{_ROLE})\s*,?\s*)" + (
        rf"(?:,?\s*{re.escape(name)}(?!\w),?\s*)" if name else ""
    )
    bare = rf"^{re.escape(name)}(?:,\s*your\s+[\w\s]+?,)?\s+" if name else r"(?!)"
    # No space tells where a Chinese name ends.
    ends = r"(?![a-zA-Z0-9])" if name.isascii() else ""
    chinese = rf"^(?:你的?(?:{_ROLE_ZH}))?{re.escape(name)}{ends}(?:是|在|的)?"
    for pattern in (english, bare, chinese):
        found = re.match(pattern, text, re.IGNORECASE)
        if found is None or not found[0]:
            continue
        rest = text[found.end() :].strip()
        said = re.sub(rf"^{_COPULA}\s*", "", rest, flags=re.IGNORECASE)
        if said != rest:
            said = _ARTICLE.sub("", said)
        said = re.sub(r"^(?:called|named|叫)\s*.*$", "", said)
        return said if 0 < len(said) <= _LONGEST else ""
    return ""
