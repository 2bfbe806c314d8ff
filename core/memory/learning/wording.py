"""How the user says that something was otherwise, or wrong: "no, …", "that's wrong", "I no longer …", "now".

English and Chinese.
"""

from __future__ import annotations

import re

import msgspec

from core.memory.learning.evidence import CJK
from core.memory.sentences import sentences


class Wording(msgspec.Struct, frozen=True):
    """What the user's sentence says about its own newness.

    Attributes:
        corrects: something known is wrong ("no, my sister is called …").
        changes: something was otherwise before ("I no longer …", "I moved", "now").
    """

    corrects: bool = False
    changes: bool = False


_CORRECTION_LEAD = (
    r"(?:(?:no|nope|actually|correction|wait|sorry|oops|hm+|well|but|oh|ah|my\s+mistake|my\s+bad|to\s+be\s+(?:precise|exact|clear)|i\s+(?:misspoke|was\s+wrong|made\s+a\s+mistake|meant?|should\s+say)"
    r"|i\s+told\s+you\s+(?:the\s+)?wrong(?:\s+\w+)?|(?:that|this|it)(?:['’]?s|\s+(?:is|was))\s+(?:all\s+)?(?:wrong|not\s+(?:quite\s+)?(?:right|true|correct)|incorrect|a\s+mistake|an?\s+error|false|outdated)"
    r"|you(?:['’]ve|\s+have)?\s+(?:got|have|remember(?:ed)?|noted)\s+(?:that|it|this)\s+wrong(?:ly)?|you(?:['’]re|\s+are)\s+wrong)"
    r"(?:\s*[,;:.!—–-]+\s*(?:and\s+|but\s+)?|\s+(?=(?:i|my|we|our)\b)))"
)
_CORRECTION_LEAD_CHINESE = r"(?:(?:不对|不對|不是的?|错了|錯了|你?(?:说|說|搞|记|記|弄)错了|你?(?:说|說|搞|记|記|弄)錯了|我(?:说|說|记|記|搞|弄)[错錯]了|更正(?:一下)?|纠正一下|糾正一下|这不对|這不對|那不对|那不對|其实|其實|啊|哦|噢|等等|抱歉|不好意思)[，,。.！!：:；;\s]*)"
_LEADS = re.compile(rf"(?:{_CORRECTION_LEAD}|{_CORRECTION_LEAD_CHINESE})+", re.IGNORECASE)
# Leads that only open a sentence, and correct nothing.
_MERE_OPENING = re.compile(
    r"(?:hm+|well|but|oh|ah|sorry|啊|哦|噢|抱歉|不好意思|等等|[\s,;:.!—–，。！；：-])+", re.IGNORECASE
)
# ", not Anna", "不是安娜": what is put right is named.
_INSTEAD = re.compile(
    r"\s*[,;–—-]?\s*\b(?:and\s+)?(?:not|instead\s+of|rather\s+than|no\s+longer)\s+(?P<old>(?!only\b)[^,.;]+?)\s*$",
    re.IGNORECASE,
)
_INSTEAD_CHINESE = re.compile(r"[，,]?(?:而|并|並)?不是(?P<old>[^，。,吗嗎]+)$")
# Says nothing of the fact.
_ASIDE = re.compile(
    r"\s*,\s*(?:by\s+the\s+way|btw|fyi|you\s+know|remember)\s*(?=[.!]*\s*$)|[，,]顺便(?:说一下|一提)(?=[。！]*$)",
    re.IGNORECASE,
)
_CHANGES = re.compile(
    r"\b(?:no\s+longer|any\s?more|not\s+\w+\s+any\s?more|now|nowadays|these\s+days|meanwhile|(?:have|['’]ve|just|recently|finally|already)?\s*moved|moving\s+(?:house|out)|switched|changed|changing"
    r"|quit|stopped|gave\s+up|given\s+up|used\s+to|instead|again|since|became|become|left|started|joined|sold|replaced|got\s+rid|broke\s+up|split\s+up|separated|divorced|passed\s+away|died"
    r"|postponed|rescheduled|delayed|pushed|brought\s+forward|turned\s+out|cancel+ed|retired|graduated|promoted|renamed|got\s+(?:a\s+)?new|new|after\s+all|went\s+back|grew\s+out|lost|resigned|fired|laid\s+off)\b"
    r"|不再|已经不|已經不|改成|改到|改为|改為|改在|改吃|改喝|换成|換成|换了|換了|换到|換到|搬|现在|現在|如今|目前|戒|离职|離職|辞职|辭職|辞了|跳槽|取消|推迟|推遲|延期|提前|又开始|又開始|开始|開始|不了|分手|离婚|離婚"
    r"|去世|过世|卖了|賣了|卖掉|新的|升职|升職|退休|毕业|畢業|从今|以后|以前.*现在|原来",
    re.IGNORECASE,
)


def wording(quote: str, message: str) -> Wording:
    """How a message says of what it quotes that something was otherwise, or wrong."""
    said = sentences(message)
    place = next((number for number, sentence in enumerate(said) if quote in sentence), None)
    if place is None:
        return Wording()
    # "That's wrong. My sister is called Clara."
    before = said[place - 1] + " " if place > 0 else ""
    return Wording(
        corrects=_corrects(said[place]) or _corrects(before) or _named_instead(said[place]) is not None,
        changes=_CHANGES.search(said[place]) is not None,
    )


def plain(sentence: str) -> str:
    """The part of a sentence without "no, …", "that's wrong, …" before it, and ", not …" after it."""
    rest = _LEADS.sub("", sentence, count=1) if _LEADS.match(sentence) else sentence
    aside = _ASIDE.search(rest)
    if aside is not None:
        rest = rest[: aside.start()]
    match = _named_instead(rest.rstrip(".。!！ "))
    if match is not None and len(rest[: match.start()]) >= 4:
        rest = rest[: match.start()]
    return rest if re.search(r"\w", rest) else sentence


def _corrects(text: str) -> bool:
    lead = _LEADS.match(text)
    return lead is not None and not _MERE_OPENING.fullmatch(lead[0])


def _named_instead(text: str) -> re.Match[str] | None:
    text = text.rstrip(".。!！ ")
    if CJK.search(text):
        return _INSTEAD_CHINESE.search(text)
    match = _INSTEAD.search(text)
    # "I do not eat meat" has nothing before the "not" that could take its place.
    return (
        match if match and re.search(r"[,;–—-]\s*(?:and\s+)?\b(?:not|instead|rather|no)\b[^,;]*$", text, re.I) else None
    )
