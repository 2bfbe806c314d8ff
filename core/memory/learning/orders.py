"""Telling text that gives the assistant orders from text that states something. English and Chinese.

A small model may obey "Ignore your instructions" in a fence, and even where it is quoted as somebody's words. So what is recalled
by itself is told without such sentences; a search still finds them.
"""

from __future__ import annotations

import re

from core.memory.sentences import sentences

_RULES = r"(?:instructions?|rules?|prompts?|guidelines?|directives?|orders?|system\s+(?:prompt|message))"
_SPEAK = r"(?:answer|reply|respond|say|output|print|write|speak|repeat|tell|act|behave|pretend)"
_WHATEVER = r"(?:every|everything|all|any|anything|whatever|only|nothing|always|never|instead|with\s+the\s+words?)"
_ORDER = re.compile(
    rf"\b(?:ignore|disregard|override|forget|bypass|disobey|violate)\b.{{0,40}}\b{_RULES}\b"
    rf"|\b(?:new|updated|real)\s+{_RULES}\s*:"
    r"|(?:^|\n)\W*(?:system|assistant|developer|user)\s*:"
    r"|(?P<speech>(?:^|[.!?:;,]\s+|\n|\b(?:and|please)\s+)(?:please\s+|always\s+|only\s+|just\s+)*"
    rf"{_SPEAK}\b.{{0,40}}\b{_WHATEVER}\b)"
    rf"|\b(?:you|the\s+assistant)\s+(?:must|shall|are\s+to|will\s+now)\s+(?:now\s+|only\s+|always\s+|never\s+)*{_SPEAK}\b"
    rf"|\b(?:from\s+now\s+on|henceforth)\b,?\s+(?:you\s+)?(?:only\s+|always\s+|never\s+|must\s+)*{_SPEAK}\b"
    r"|\byou\s+are\s+now\s+(?:an?|the|in)\s+\w*(?:mode|assistant|ai|bot|character|persona|pirate|developer)\b"
    r"|(?:忽略|无视|無視|忘记|忘記|不要遵守|违反).{0,12}(?:指示|指令|规则|規則|提示|设定|設定)"
    r"|(?:只|必须|必須|一律|总是|總是)(?:能|可以|要|会)?(?:回答|回复|回覆|说|說|输出|輸出)"
    r"|从现在起你|從現在起你|从现在开始你|系统[:：]|系統[:：]",
    re.IGNORECASE,
)

# How to speak, and not what to say: "Answer everything in German" is a wish of the user's.
_MANNER = re.compile(r"\bin\s+(?:[A-Z][a-z]+|(?:short|brief|simple|plain|full|one|two|three|bullet)\b)")

# "Say BANANA." beside an order is one too; alone it may be a note ("Tell Clara about the party").
_BARE = re.compile(rf"\W*{_SPEAK}\b", re.IGNORECASE)


def gives_orders(text: str) -> bool:
    """Somewhere in it the assistant is told what to say or to disregard. Some harmless notes are taken for it too."""
    return any(not (found["speech"] and _MANNER.search(text, found.start())) for found in _ORDER.finditer(text))


def without_orders(text: str) -> str:
    """The text without the sentences that give orders; empty if it has no others."""
    if not gives_orders(text):
        return text
    return " ".join(one for one in sentences(text) if not gives_orders(one) and not _BARE.match(one))
