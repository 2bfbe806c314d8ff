"""What kind of thing a question asks for, and whether a text has such a thing in it."""

from __future__ import annotations

import re

_ASKS_PERSON = re.compile(r"\bwho(?:se|m)?\b|谁|誰|누구|누가", re.IGNORECASE)
_ASKS_PLACE = re.compile(
    r"\bwhere\b|\b(?:which|what)\s+(?:cit(?:y|ies)|countr(?:y|ies)|places?|states?|town)\b|哪里|哪裡|哪儿|哪個城市|哪个城市|どこ|어디",
    re.IGNORECASE,
)
_ASKS_NUMBER = re.compile(
    r"\bhow\s+(?:many|much|often|old|long|far|tall)\b|多少|几[个個岁次]|幾|いくつ|何[回人個歳]|몇|얼마", re.IGNORECASE
)
_ASKS_TITLE = re.compile(
    r"\b(?:books?|movies?|films?|songs?|games?|series|albums?|bands?|teams?|shows?|called|names?|titled?)\b|叫什么|名字|书|電影|电影|歌|名前|本|映画|이름|책|영화|노래",
    re.IGNORECASE,
)
_ASKS_REASON = re.compile(
    r"\b(?:why|how\s+(?:did|does|do)|feel)\b|为什么|為什麼|为何|怎么|なぜ|どうして|왜|어떻게", re.IGNORECASE
)

_NUMBER = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twice|once|couple|few|several|dozen|first|second|third)\b"
    r"|[一二三四五六七八九十两兩]",
    re.IGNORECASE,
)
_TITLE = re.compile(r"[\"“”「『《〈]|(?<!\w)'[A-Z][^'\n]+'")
_REASON = re.compile(
    r"\b(?:because|since|so\s+that|it\s+(?:gives|makes|helps)|made\s+me|makes\s+me|helps\s+me|feel|felt|reminds?)\b|因为|因為|所以|から|ので|때문|그래서",
    re.IGNORECASE,
)
# Not at the beginning of a sentence, where every word has a capital.
_NAME = re.compile(r"(?<=[^.!?\s]\s)[A-Z][a-z]+")
_MOST_NAMES = 3


def fits_answer(question: str, text: str) -> float:
    """0 to 1: the question asks for a person, place, number, title or reason, and the text has one in it."""
    fits = 0.0
    if _ASKS_PERSON.search(question) or _ASKS_PLACE.search(question):
        fits = min(_MOST_NAMES, len(set(_NAME.findall(text)))) / _MOST_NAMES
    if (
        (_ASKS_NUMBER.search(question) and _NUMBER.search(text))
        or (_ASKS_TITLE.search(question) and _TITLE.search(text))
        or (_ASKS_REASON.search(question) and _REASON.search(text))
    ):
        fits = 1.0
    return fits
