"""Recognising "remember that …" and "forget …" in what the user writes.

Only real imperatives to the assistant at the start of a sentence count. "Do you remember …?", "I forgot my keys" and
"remember when we …" are ordinary talk: acting on them would store or erase what nobody asked for. When in
doubt the answer is None; learning still sees the message.
"""

from __future__ import annotations

import re

import msgspec

from core.memory.learning.address import to_user
from core.memory.sentences import sentences

# A request that says what to keep or erase is short; a longer text that begins like one is a document.
_LONGEST_FACT = 1000


class Remember(msgspec.Struct, frozen=True):
    """The user asked to keep something.

    Attributes:
        fact: addressed to the user where a safe rule allows it, otherwise the user's words.
        quote: the user's words, verbatim from the message.
    """

    fact: str
    quote: str


class Forget(msgspec.Struct, frozen=True):
    """The user asked to erase something. `what`: the user's words for it; "everything" if all is meant."""

    what: str


_POLITE = (
    r"(?:(?:please|pls|kindly|hey|hi|hello|ok|okay|and|also|now|so|oh|well|rememora|yes|no)[,!.:]?\s+)*"
    r"(?:(?:i\s+want\s+you\s+to|i['’]d\s+like\s+you\s+to|i\s+need\s+you\s+to|you\s+(?:should|must|need\s+to|can))\s+)?"
    r"(?:please\s+|always\s+)*"
)
_ASKING = r"(?:can|could|would|will)\s+you\s+(?:please\s+)?"
_SPEAKER = r"(?:i|i['’]\w+|my|our|we|we['’]\w+)\b"

_REMEMBER = re.compile(
    rf"{_POLITE}(?:"
    # "remember that …", but not "remember that time we …"
    r"(?:remember|memori[sz]e|don['’]?t\s+(?:ever\s+)?forget|do\s+not\s+forget|never\s+forget)\s*,?\s+"
    rf"(?:(?:the\s+fact\s+)?that\s+(?!time\b|day\b|night\b|one\b|when\b|guy\b|was\b|is\b)|(?={_SPEAKER}))"
    # "remember: …", "remember this: …"
    r"|(?:remember|memori[sz]e|don['’]?t\s+forget)(?:\s+(?:this|the\s+following|for\s+(?:me|later)))*\s*:\s*"
    # "remember to always …": how the user wants to be answered
    r"|(?:remember|don['’]?t\s+forget)\s+to\s+(?=always\b|never\b)"
    rf"|(?:keep|bear)\s+in\s+mind\s*,?\s+(?:that\s+)?(?={_SPEAKER})"
    rf"|(?:make|take)\s+a\s+note\s*,?\s*(?:that\s+|:\s*)(?={_SPEAKER})"
    rf"|note\s+(?:down\s+)?that\s+(?={_SPEAKER})"
    r")(?P<fact>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
_REMEMBER_ASKED = re.compile(
    rf"(?:please\s+)?{_ASKING}(?:remember|memori[sz]e)\s+that\s+(?!time\b|day\b)(?P<fact>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
# What follows "remember I …" in talk about the past, not in a fact to keep.
_REMINISCENCE = re.compile(
    r"(?:i|we)\s+(?:told|said|asked|mentioned|talked|used\s+to\s+talk|were\s+talking)\b", re.IGNORECASE
)

_MEANT = r"(?:(?:about|of)\s+)?(?:the\s+(?:fact|thing|part|memory|memories|note)s?\s+(?:that|about|of)\s+|that\s+|(?:what|everything|anything|all)\s+(?:that\s+)?(?:i(?:['’]ve)?|you|we)\s+(?:ever\s+)?(?:said|told\s+you|know|remember|mentioned|wrote|talked|have)\s*(?:to\s+you\s+)?(?:about\s+|on\s+|of\s+)?|everything\s+(?:about|on)\s+)?"
_FORGET = re.compile(
    rf"{_POLITE}(?:(?:{_ASKING})?(?:please\s+)?forget\s+{_MEANT}"
    r"|(?:delete|erase|remove|drop)\s+(?:the|your|my|any|all|every)?\s*(?:memory|memories|notes?)\s+(?:about|of|that|on)\s+"
    r"|stop\s+remembering\s+(?:that\s+)?"
    r"|(?:don['’]?t|do\s+not)\s+remember\s+(?:that\s+|anything\s+about\s+)?)"
    r"(?P<what>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
_EVERYTHING = re.compile(
    rf"{_POLITE}forget\s+(?:about\s+)?(?:everything|all|it\s+all|all\s+of\s+it)"
    r"(?:\s+(?:about\s+me|(?:that\s+)?you\s+know(?:\s+about\s+me)?|(?:that\s+)?i(?:['’]ve)?\s+(?:ever\s+)?(?:said|told\s+you)))?\s*[.!]*\s*",
    re.IGNORECASE,
)
# "Forget it", "forget that", "forget the last part, write …": never mind, not a request to erase a memory.
_NEVER_MIND = re.compile(
    r"(?:it|that|this|me|him|her|them|to|how|how\s+to|your\s+(?:instructions?|rules)|"
    r"(?:the|my|your|all|any)?\s*(?:last|previous|prior|above|earlier)\b.*)\s*[.!,]*",
    re.IGNORECASE | re.DOTALL,
)

_SPEAKER_ZH = r"(?:我|咱|俺)"
_REMEMBER_ZH = re.compile(
    r"(?:你好|您好|好的?|嗯|对了|另外|还有|顺便)?[，,。！!\s]*(?:(?:请|請|麻烦|麻煩|拜托)(?:你|您)?|你(?:要|得|需要|可以)|帮我|幫我|请帮我|請幫我|一定要|要)*(?:"
    r"(?:记住|記住|牢记|牢記|记下|記下|记下来|記下來|记一下|記一下|记着|記著)(?!了(?:吗|嗎|没|沒|么|吧))(?:了)?(?:这一?点|這一?點|这件事|這件事|以下内容|以下內容)?[:：，,、\s]*"
    rf"|(?:记得|記得)[，,：:\s]*(?={_SPEAKER_ZH})"
    rf"|(?:不要|别|別|不许|切勿)(?:忘了|忘记|忘記|忘掉|忘)[，,：:\s]*(?={_SPEAKER_ZH})"
    r")(?P<fact>\S.*)",
    re.DOTALL,
)
_FORGET_ZH = re.compile(
    r"(?:你好|您好|好的?|嗯|对了|另外|还有)?[，,。！!\s]*(?:"
    r"(?:请|請|麻烦|麻煩|拜托)(?:你|您)?(?:帮我|幫我)?(?:忘掉|忘了|忘记|忘記|忘却)(?P<a>\S.*)"
    r"|(?:你(?:要|得|可以)|帮我|幫我)?忘掉(?P<b>\S.*)"
    rf"|(?:你(?:要|得|可以)|帮我|幫我)?(?:忘了|忘记|忘記)(?P<c>(?:{_SPEAKER_ZH}|关于|關於|有关|有關|那件|所有).*)"
    r"|(?:请|請|麻烦|麻煩)?(?:你|您)?(?:把|将|將)(?P<d>\S.*?)(?:忘掉|忘了|忘记|忘記)(?:吧|了)?"
    r"|(?:请|請|帮我|幫我)*(?:删除|刪除|删掉|刪掉|清除)(?P<e>(?:关于|關於|有关|有關).*?)的?(?:记忆|記憶|笔记|筆記)"
    r"|(?:请|請)?(?:不要|别|別)(?:再)?(?:记得|記得|记住|記住)(?P<f>\S.*)"
    r")[。！!.\s]*",
    re.DOTALL,
)
_MEANT_ZH = re.compile(
    rf"^(?:关于|關於|有关|有關)|^{_SPEAKER_ZH}(?:之前|以前|刚才|剛才)?(?:跟你|和你|对你|對你|告诉你|告訴你)?(?:说|說|讲|講|提)(?:过|過|到)?的?(?:关于|關於|有关|有關)?"
    r"|(?:这|這|那)(?:件|个|個)?(?:事情?|事儿)$|的(?:事情?|记忆|記憶|内容|內容|话|話)$|吧$|了$"
)
_NEVER_MIND_ZH = re.compile(r"(?:它|他|她|这|這|那|这个|這個|那个|那個|这件事|那件事|吧|了|我|带.*)?")
_EVERYTHING_ZH = re.compile(
    r"(?:我的)?(?:一切|所有|全部|所有事情?|所有(?:的)?(?:记忆|記憶)|关于我的(?:一切|所有))(?:的?(?:事情?|东西|內容|内容))?"
)

# A sentence that goes on about what the one before it said.
_CONTINUES = re.compile(
    r"(?:it|it['’]s|its|he|he['’]s|she|she['’]s|they|they['’]re|his|her|their)\b|[它他她这這]", re.IGNORECASE
)
_ENDS_IN_QUESTION = re.compile(r"[?？]\s*$")


def parse(text: str) -> Remember | Forget | None:
    """What the user asks to remember or to forget, if the message has such a request; the first one counts."""
    parts = sentences(text)
    for position, sentence in enumerate(parts):
        if len(sentence) > _LONGEST_FACT:
            continue
        if found := _forget(sentence) or _remember(sentence, parts[position + 1 :]):
            return found
    return None


def _remember(sentence: str, following: list[str]) -> Remember | None:
    asked = _REMEMBER_ASKED.fullmatch(sentence)
    match = asked or _REMEMBER.fullmatch(sentence) or _REMEMBER_ZH.fullmatch(sentence)
    if match is None or (_ENDS_IN_QUESTION.search(sentence) and not asked) or _REMINISCENCE.match(match["fact"]):
        return None
    quote = match["fact"].rstrip("?？ " if asked else " ")
    if not re.search(r"\w", quote):
        return None
    fact = to_user(quote)
    continued = [quote]
    for later in following:
        if not _CONTINUES.match(later) or _ENDS_IN_QUESTION.search(later) or len(later) > _LONGEST_FACT:
            break
        continued.append(later)
    if fact is None:
        fact = quote[0].upper() + quote[1:]
        fact = fact.rstrip(".。 ")
    if len(continued) > 1:
        fact = f"{fact.rstrip('.。')}{'。' if fact[-1] > chr(0x2E80) else '. '}{' '.join(continued[1:])}"
    return Remember(fact=fact, quote=quote)


def _forget(sentence: str) -> Forget | None:
    if _EVERYTHING.fullmatch(sentence):
        return Forget(what="everything")
    if match := _FORGET.fullmatch(sentence):
        asked = re.match(_ASKING, sentence, re.IGNORECASE)
        if _ENDS_IN_QUESTION.search(sentence) and not asked:
            return None
        what = match["what"].rstrip("?.! ")
        return None if not what or _NEVER_MIND.fullmatch(what) else Forget(what=what)
    if (match := _FORGET_ZH.fullmatch(sentence)) and not _ENDS_IN_QUESTION.search(sentence):
        what = next(group for group in match.groups() if group is not None).strip("，,。！!.:： ")
        if _EVERYTHING_ZH.fullmatch(what):
            return Forget(what="everything")
        if _NEVER_MIND_ZH.fullmatch(what):
            return None
        while (shorter := _MEANT_ZH.sub("", what).strip()) != what and shorter:
            what = shorter
        return Forget(what=what)
    return None
