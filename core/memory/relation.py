"""How a new fact relates to a known one, as far as words can tell. English and Chinese.

Most of what a user says has nothing to do with what is known, or plainly repeats or replaces it; only what is left
is put before the model (`core.memory.decision`). Facts are as memories hold them: addressed to the user.
"""

from __future__ import annotations

import re
from enum import StrEnum

import msgspec

from core.memory.evidence import CJK, content_stems, negates, same_claim, stem
from core.memory.sentences import sentences
from core.storage.words import text_key


class Relation(StrEnum):
    """What a new fact is to a known one."""

    APART = "apart"  # both can hold
    SAME = "same"  # says nothing beyond it
    FULLER = "fuller"  # says it, and more
    REPLACES = "replaces"  # can't hold beside it: the newer one counts
    UNCLEAR = "unclear"  # words can't tell


class Wording(msgspec.Struct, frozen=True):
    """What the user's sentence says about its own newness.

    Attributes:
        corrects: something known is wrong ("no, my sister is called …").
        changes: something was otherwise before ("I no longer …", "I moved", "now").
    """

    corrects: bool = False
    changes: bool = False


# --- how it was said ------------------------------------------------------------------------------------------

_CORRECTION_LEAD = (
    r"(?:(?:no|nope|actually|correction|wait|sorry|oops|hm+|well|but|oh|ah|my\s+mistake|my\s+bad|to\s+be\s+(?:precise|exact|clear)|i\s+(?:misspoke|was\s+wrong|made\s+a\s+mistake|meant)"
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


# --- attributes that have one value at a time -----------------------------------------------------------------

_PEOPLE = (
    r"(?:step|grand|ex-?|half-?|foster-?|god)?(?:mother|father|mom|mum|dad|parents?|sister|brother|son|daughter|child|children|kids?|baby|wife|husband|partner|girlfriend|boyfriend|fianc[ée]e?|friend|uncle|aunt"
    r"|cousin|niece|nephew|boss|manager|colleague|coworker|neighbou?r|roommate|flatmate|teacher|doctor|dentist|therapist|dog|cat|puppy|kitten|pet|horse|rabbit|hamster|parrot|bird|fish|tortoise)s?"
)
_PEOPLE_CHINESE = (
    r"(?:妹妹|姐姐|哥哥|弟弟|妈妈|媽媽|爸爸|母亲|母親|父亲|父親|老婆|妻子|太太|老公|丈夫|先生|儿子|兒子|女儿|女兒|孩子|宝宝|朋友|闺蜜|同事|老板|上司|邻居|室友|老师|奶奶|爷爷|外婆|外公|姥姥|姥爷|叔叔|阿姨|舅舅|姑姑"
    r"|女朋友|男朋友|女友|男友|侄子|侄女|外甥|表哥|表弟|表姐|表妹|堂哥|堂弟|狗|猫|貓|兔子|仓鼠|鹦鹉|乌龟)"
)
_NOW = r"(?:(?:now|currently|still|have|has|['’]ve|just|recently|finally|already|both|all|actually|are|were|got)\s+)*"
_COUNTED = (
    r"(?:\d{1,3}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)"
)
_PLACE = r"(?P<value>[^\W\d_][\w'’-]*(?:\s+[A-Z][\w'’-]*)*)"

# (name, pattern): a strong one has one value whoever says it.
_STRONG = (
    ("name", re.compile(r"\b[Yy]our\s+(?:full\s+|real\s+|first\s+)?name\s+is\s+(?P<value>[\w'’-]+)")),
    ("name", re.compile(r"\b[Yy]ou\s+are\s+(?:called|named)\s+(?P<value>[\w'’-]+)")),
    ("age", re.compile(r"\b[Yy]ou\s+(?:are|turned|just\s+turned)\s+(?P<value>" + _COUNTED + r")(?:\s+years?\s+old\b|\s+now\b|\s*$)")),
    ("home", re.compile(rf"\b[Yy]ou\s+(?:and\s+your\s+[\w\s]+?\s+)?{_NOW}(?:live|lived\s+here|living|reside|based|settled(?:\s+down)?)\s+(?:[\w\s]{{1,24}}?\s)?in\s+(?:the\s+)?{_PLACE}")),
    ("home", re.compile(rf"\b[Yy]ou\s+(?:and\s+your\s+[\w\s]+?\s+)?{_NOW}moved\s+(?:[\w\s]{{1,40}}?\s)?(?:to|into)\s+(?:the\s+)?{_PLACE}")),
    ("employer", re.compile(r"\b[Yy]ou\s+" + _NOW + r"(?:work|working|started(?:\s+working)?|employed)\s+(?:[\w\s]{1,30}?\s)?(?:at|for)\s+(?:the\s+|a\s+|an\s+)?(?P<value>(?!(?:night|home|weekends|least|fun|years|your|yourself|most|moment|time|over|about|\d)\b)[\w'’&.-]+(?:\s+[A-Z][\w'’&-]*)*)")),
    ("employer", re.compile(r"\b[Yy]ou\s+" + _NOW + r"joined\s+(?:the\s+)?(?P<value>[\w'’&.-]+(?:\s+[A-Z][\w'’&-]*)*)")),
    ("job", re.compile(r"\b[Yy]ou\s+" + _NOW + r"(?:(?:work|working|started|started\s+working|employed)\s+as|became|become|promoted\s+to)\s+(?:an?\s+|the\s+)(?P<value>[a-z][\w-]*(?:\s+[a-z][\w-]*)??)(?=\s+(?:at|in|for|on|with|of|and|since|from)\b|\s*[,;.]|\s*$)")),
    ("favourite", re.compile(r"\b[Yy]our\s+(?:(?:new|all-time|absolute)\s+)?favou?rite\s+(?P<key>[\w\s]+?)\s+(?:is|are)\s+(?:now\s+)?(?P<value>.+)$")),
    ("detail", re.compile(
        r"\b[Yy]our\s+(?P<key>(?:[\w'’]+\s+){0,3}?(?:birthday|anniversary|address|phone\s+number|number|e-?mail(?:\s+address)?|height|weight|shoe\s+size|size|blood\s+type|star\s+sign|car|bike|phone|laptop|job|profession|occupation"
        r"|employer|nationality|native\s+language|mother\s+tongue|major|degree|goal|target|budget|rent|salary|landlord|plan|wedding|exam|interview|appointment|flight|train|deadline|meeting|surgery|operation|holiday|vacation|trip|desk|office|school|university|gym|commute|bedtime|diet))(?:\s+(?:to|for|with|at|in)\s+[\w'’]+(?:\s+[\w'’]+)??)?"
        r"\s+(?:is|are|was\s+(?:moved|changed|postponed|pushed|brought\s+forward|rescheduled)|has\s+(?:been\s+)?(?:moved|changed|postponed|rescheduled|pushed)|takes|starts|got\s+(?:moved|postponed|pushed|rescheduled))\s+(?:now\s+)?(?P<value>.+)$")),
    ("dose", re.compile(r"\b(?P<value>\d+(?:[.,]\d+)?\s?(?:mg|mcg|µg|ml|g|iu|units|drops|tablets|pills))\s+(?:of\s+)?(?P<key>[a-z]\w{3,})", re.IGNORECASE)),
    ("name", re.compile(r"(?:^|[，,。])你(?:的名字)?(?:现在)?(?:叫|名叫|是叫)(?:做)?(?P<value>[\u4e00-\u9fff]{2,3}|[A-Za-z]+)(?=$|[，,。]|，)")),
    ("age", re.compile(r"(?:^|[，,。])你(?:\d{4}年|今年|现在|刚满|已经)*(?P<value>[\d一二三四五六七八九十]{1,4})岁")),
    ("home", re.compile(r"(?:^|[，,。和])你(?:们|家)?[^，。,]{0,14}?(?:住在|住到|定居在|定居到|搬到了?|搬去了?|搬家到了?|搬回了?|家在)(?P<value>[\u4e00-\u9fffA-Za-z]{1,6}?)(?=了|住|$|[，,。]|的|当|工作|上班|生活|读|念|郊区|市)")),
    ("employer", re.compile(r"你[^，。,]{0,10}?(?:在(?P<value>[^，。,在]{2,12}?)(?:工作|上班|任职|当|做)|(?:跳槽到|去了|入职|加入了?)(?P<other>[^，。,]{2,10}?)(?=$|[，,。]|工作|上班|了))")),
    ("favourite", re.compile(r"你(?:现在)?最(?:喜欢|爱|喜歡|愛)的(?P<key>[\u4e00-\u9fff]{1,5}?)(?:现在)?(?:是|变成了?|叫)(?P<value>[^，。,]+)")),
    ("detail", re.compile(
        r"你(?:的|们的|家的?)?(?P<key>(?:[\u4e00-\u9fff]{0,4}?)(?:生日|纪念日|地址|电话|手机号|号码|邮箱|身高|体重|鞋码|血型|车|手机|电脑|职业|国籍|母语|专业|目标|预算|房租|工资|婚礼|考试|面试|预约|航班|火车|会议|手术|旅行|学校|办公室))"
        r"(?:已经|现在)?(?:是|在|改成|改到|改为|改在|换成|推迟到|提前到|延期到|变成)了?(?P<value>[^，。,]+)")),
)  # fmt: skip
# Several people and animals can share a word ("my sister"): only a correction replaces one's name.
_WEAK = (
    ("called", re.compile(rf"\b[Yy]our\s+(?P<key>(?:[\w'’]+\s+){{0,2}}?{_PEOPLE})(?:['’]s\s+name\s+is|\s+is\s+(?:now\s+)?(?:called|named)|\s+name\s+is)\s+(?P<value>[\w'’-]+)")),
    ("called", re.compile(r"你(?:的|家的?)?(?P<key>[\u4e00-\u9fff]{0,3}?" + _PEOPLE_CHINESE + r")的?(?:名字)?(?:叫|是叫|名叫)(?P<value>[\u4e00-\u9fffA-Za-z]+)")),
    ("where", re.compile(rf"\b[Yy]our\s+(?P<key>(?:[\w'’]+\s+){{0,2}}?{_PEOPLE}(?:\s+[A-Z][\w'’-]*)?)\s+{_NOW}(?:lives|living|moved|works|working|studies|studying)\s+(?:[\w\s]{{1,20}}?\s)?(?:in|to|at)\s+(?:the\s+)?{_PLACE}")),
    ("where", re.compile(r"你(?:的|家的?)?(?P<key>[\u4e00-\u9fff]{0,3}?" + _PEOPLE_CHINESE + r")[^，。,]{0,8}?(?:住在|搬到了?|在)(?P<value>[\u4e00-\u9fff]{2,6}?)(?=了|$|[，,。]|工作|上班|读|住|生活)")),
    ("is", re.compile(rf"\b[Yy]our\s+(?P<key>(?:[\w'’]+\s+){{0,2}}?{_PEOPLE}(?:\s+[A-Z][\w'’-]*)?)\s+(?:is|turned|just\s+turned)\s+(?P<value>{_COUNTED})(?:\s+(?:years|months|weeks)\s+old)?\b")),
)  # fmt: skip
_PAST = re.compile(
    r"\b(?:used\s+to|lived|worked|was|were|had|grew\s+up|went|visited|studied|born|ago|when\s+you\s+were|as\s+a\s+child|once)\b|以前|曾经|曾經|小时候|小時候|原来|去过|当年",
    re.IGNORECASE,
)
_RESCHEDULED = re.compile(
    r"\b(?:was|were|had\s+been)\s+(?:moved|changed|postponed|pushed|rescheduled|brought\s+forward|delayed)\b",
    re.IGNORECASE,
)
_STILL_AHEAD = re.compile(
    r"\b(?:will|going\s+to|plan(?:ning)?|[Ww]ant|would|hope|hoping|might|may|thinking|next|moving|would\s+like|dream)\b|打算|想|计划|准备|将|要搬|要去|希望|下个?月|明年"
)


class _Value(msgspec.Struct, frozen=True):
    """What an attribute is: its words, what sort of value it is, and whether it replaces another one by itself."""

    stems: frozenset[str]
    numbers: frozenset[str]
    sort: str
    strong: bool


def _sort(value: str) -> str:
    """ "a Volvo" and "red" are no two values of one attribute."""
    if _numbers(value):
        return "number"
    if re.match(r"(?:an?|the|your)\b", value):
        return "thing"
    return "name" if value[0].isupper() or CJK.search(value) else "word"


def _attributes(text: str) -> dict[tuple[str, str], _Value]:
    """By attribute, and whose it is."""
    found: dict[tuple[str, str], _Value] = {}
    for strong, patterns in ((True, _STRONG), (False, _WEAK)):
        for name, pattern in patterns:
            for match in pattern.finditer(text):
                groups = match.groupdict()
                value = groups.get("value") or groups.get("other") or ""
                key = " ".join(sorted(_words(groups.get("key") or "") - _ADJECTIVES))
                if name == "home" and not CJK.search(value) and not value[0].isupper() and text != text.lower():
                    continue  # "in a small flat": what sort of home, not where
                stems = frozenset({value}) if name == "age" else frozenset(_words(value) - _CHANGE_STEMS)
                if stems and (name, key) not in found:
                    sort = _sort(value) if name == "detail" else name
                    found[name, key] = _Value(stems, _numbers(value), sort, strong)
    return found


# Words that find other facts about the same attribute, for searching.
_SEARCHED = {
    "home": "live lives moved living home 住 搬",
    "employer": "work works job started joined 工作 上班",
    "job": "work works job nurse teacher engineer 工作",
    "name": "name called 名字",
    "age": "old years 岁",
}


def searched_words(text: str) -> str:
    """Words by which facts about the same thing may be found, beside those of the fact itself."""
    return " ".join(dict.fromkeys(_SEARCHED[name] for name, _whose in _attributes(text) if name in _SEARCHED))


# --- comparing ------------------------------------------------------------------------------------------------

# From here on two texts may be about the same thing, whatever their words (cosine similarity).
_RELATED = 0.45
_ALIKE = 0.8
_ALMOST_SAME = 0.9

_FUNCTION_WORDS = [
    "a",
    "an",
    "the",
    "of",
    "in",
    "on",
    "at",
    "to",
    "for",
    "with",
    "from",
    "by",
    "as",
    "and",
    "or",
    "but",
    "that",
    "this",
    "these",
    "those",
    "there",
    "is",
    "are",
    "was",
    "were",
    "be",
    "been",
    "being",
    "am",
    "has",
    "had",
    "do",
    "does",
    "did",
    "will",
    "would",
    "can",
    "could",
    "may",
    "might",
    "shall",
    "should",
    "must",
    "your",
    "you",
    "yours",
    "yourself",
    "their",
    "they",
    "them",
    "his",
    "him",
    "her",
    "hers",
    "he",
    "she",
    "it",
    "its",
    "who",
    "which",
    "what",
    "when",
    "where",
    "very",
    "quite",
    "really",
    "so",
    "just",
    "also",
    "too",
    "both",
    "all",
    "any",
    "more",
    "longer",
    "now",
    "currently",
    "already",
    "still",
    "again",
    "ever",
    "never",
    "not",
    "no",
    "none",
    "don't",
    "doesn't",
    "didn't",
    "isn't",
    "aren't",
    "can't",
    "cannot",
    "won't",
    "wasn't",
    "stopped",
    "quit",
    "gave",
    "up",
    "anymore",
    "nowadays",
    "actually",
    "finally",
    "recently",
    "since",
    "named",
    "called",
    "name",
    "name's",
    "has",
    "got",
    "have",
    "own",
    "owns",
    "stopped",
    "since",
    "every",
    "some",
    "always",
    "usually",
    "often",
    "user",
]
_FUNCTION_STEMS = frozenset(stem(word) for word in _FUNCTION_WORDS)
_CHANGE_STEMS = frozenset(stem(word) for word in ["now", "new", "currently", "anymore", "longer", "instead", "again"])
_ADJECTIVES = frozenset(stem(word) for word in ["new", "old", "current", "next", "the", "my", "your", "first"])
_SYNONYMS = {
    stem(word): stem(to)
    for to, words in {
        "like": "love enjoy adore prefer fond dislike hate detest loathe stand fan drink drinking drinks eat eating",
        "live": "reside living moved",
        "dog": "puppy",
        "cat": "kitten",
        "allergy": "allergic allergies intolerant intolerance",
        "job": "work profession occupation",
        "mother": "mom mum",
        "father": "dad",
        "child": "children kids kid",
        "vegetarian": "vegetarians",
        "smoke": "smoker smoking",
        "favorite": "favourite",
        "color": "colour",
    }.items()
    for word in words.split()
}
_NUMBER_WORDS = {
    word: str(number)
    for number, word in enumerate(
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
    )
}
_MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
_TIME_WORDS = frozenset(
    stem(word) for word in (*_MONTHS, *_DAYS, "morning", "evening", "afternoon", "am", "pm", "noon")
)
_NUMBER = re.compile(r"\d+(?:[.,:/-]\d+)*(?:st|nd|rd|th)?\b", re.IGNORECASE)
_NUMBER_CHINESE = re.compile(
    r"[\d一二三四五六七八九十百千两零]+[年月日号點点岁个只隻公里分周条杯次]|[周週期拜][一二三四五六日天]|\d+"
)
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_LINKING_CHINESE = frozenset("你您的是在有了和也很不没叫们这那就都家现已经再还又会能吧啊呢个只我把被从到去来着过今")
_SAME_CHINESE = (
    (re.compile(r"不再|已经不|已經不|不喜欢|不爱|讨厌|討厭|不太喜欢"), lambda found: "喜" if "喜" in found or "爱" in found or "讨" in found or "討" in found else ""),
    (re.compile(r"喜欢|喜歡|喜爱|热爱|爱好|最爱|爱|愛"), lambda _: "喜"),
    (re.compile(r"戒掉?了?|[抽吸](?=烟|菸)"), lambda _: ""),
    (re.compile(r"现在|現在|如今|目前|最近|已经|已經|以后|从此|其实|其實"), lambda _: ""),
)  # fmt: skip


def relation(known: str, new: str, how: Wording, similarity: float | None = None) -> Relation:
    """What the new fact is to the known one.

    Args:
        how: what the user's sentence says about its newness.
        similarity: cosine of their embeddings; None if unknown.
    """
    if text_key(known) == text_key(new):
        return Relation.SAME
    if bool(CJK.search(known)) != bool(CJK.search(new)) or _about_others(known, new):
        return Relation.APART
    # What was is no reason to doubt what is.
    if _PAST.search(known) and not _PAST.search(new):
        return Relation.APART
    old_content, content = _content(known), _content(new)
    if negates(known) != negates(new):
        return _opposed(old_content, content, how, similarity)
    if _replaces_attribute(known, new, how):
        return Relation.REPLACES
    numbers, old_numbers = _numbers(new), _numbers(known)
    if old_content and content == old_content:
        return _other_number(known, new, old_numbers, numbers, how)
    if old_content and old_content < content and old_numbers <= numbers and len(content - old_content) <= 12:
        return Relation.FULLER
    if content and content < old_content and numbers <= old_numbers:
        return Relation.UNCLEAR if how.changes or how.corrects else Relation.SAME
    if similarity is not None and similarity >= _ALMOST_SAME and same_claim(known, new):
        return Relation.SAME
    if (how.corrects or how.changes) and (content & old_content or (similarity or 0.0) >= _RELATED):
        return Relation.UNCLEAR
    if similarity is not None and similarity >= _ALIKE and content & old_content:
        return Relation.UNCLEAR
    return Relation.APART


def may_replace(known: str, new: str, how: Wording, similarity: float | None) -> bool:
    """There is something in the words for a model's opinion that the new fact takes the known one's place."""
    shared = _content(known) & _content(new)
    return (how.corrects or how.changes) and (bool(shared) or (similarity or 0.0) >= _RELATED) and not _PAST.search(new)


def may_repeat(known: str, new: str) -> bool:
    """There is nothing in the words against a model's opinion that the new fact says nothing new."""
    return _numbers(new) <= _numbers(known) and negates(new) == negates(known) and same_claim(new, known, within=True)


def _opposed(old: frozenset[str], new: frozenset[str], how: Wording, similarity: float | None) -> Relation:
    if new and old and (new <= old or (old < new and (how.changes or how.corrects) and len(new) <= 3 * len(old))):
        return Relation.REPLACES
    if (how.changes or how.corrects) and (new & old or (similarity or 0.0) >= _RELATED):
        return Relation.UNCLEAR
    return Relation.APART


def _replaces_attribute(known: str, new: str, how: Wording) -> bool:
    if _STILL_AHEAD.search(new) or _PAST.search(_RESCHEDULED.sub("", new)):
        return False
    before, now = _attributes(known), _attributes(new)
    for key, value in now.items():
        old = before.get(key)
        if old is None or old.sort != value.sort or not (value.strong or how.corrects or how.changes):
            continue
        if not value.stems & old.stems:
            return True
        if value.strong and not (value.numbers <= old.numbers or old.numbers <= value.numbers):
            return True
    return False


def _other_number(known: str, new: str, old_numbers: frozenset[str], numbers: frozenset[str], how: Wording) -> Relation:
    if numbers <= old_numbers:
        return Relation.SAME
    if old_numbers < numbers:
        return Relation.FULLER
    # Two visits to Rome in two years are two visits; two dates of a sister's next one are a change of plans. "You have a
    # meeting on Monday" and "on Tuesday" may be two meetings.
    if _PAST.search(known) or _PAST.search(_RESCHEDULED.sub("", new)):
        return Relation.APART
    dated = any(number in _TIME_WORDS for number in numbers ^ old_numbers) or (
        CJK.search(new) and re.search("[月日号周]", new)
    )
    mine = re.match(r"[Yy]ou\b|你(?!的|们|家|妹|姐|哥|弟|妈|爸)", new) is not None
    return Relation.APART if dated and mine and not (how.changes or how.corrects) else Relation.REPLACES


def _about_others(known: str, new: str) -> bool:
    """One is about somebody whom the other doesn't mention."""
    whom, other = _subject(known), _subject(new)
    return bool((whom and not whom & _stems(new)) or (other and not other & _stems(known)))


def _subject(text: str) -> frozenset[str]:
    """Stems of the person, animal or name a fact is about; empty if it is the user."""
    if CJK.search(text):
        match = re.search(rf"你(?:的|们|家的?)?[\u4e00-\u9fff]{{0,2}}?({_PEOPLE_CHINESE})", text)
        return frozenset({match[1]}) if match else frozenset()
    if re.search(r"\S\s+you\b", text):
        return frozenset()  # "Your doctor put you on …"
    match = re.match(rf"(?:[Yy]our|the)\s+((?:[\w'’-]+\s+){{0,2}}?{_PEOPLE})\b(?:['’]s)?(?:\s+([A-Z][\w'’-]*))?", text)
    if match:
        return frozenset(stem(word) for word in _WORD.findall(f"{match[1].split()[-1]} {match[2] or ''}"))
    first = _WORD.match(text)
    if first and first[0][0].isupper() and first[0].lower() not in ("you", "your", "the", "a", "an"):
        return frozenset({stem(first[0])})
    return frozenset()


def _stems(text: str) -> frozenset[str]:
    found = frozenset(_SYNONYMS.get(stem(word), stem(word)) for word in _WORD.findall(text))
    found |= frozenset(stem(word) for word in _WORD.findall(text))
    if CJK.search(text):
        found |= frozenset(match[0] for match in re.finditer(_PEOPLE_CHINESE, text))
    return found


def _words(text: str) -> frozenset[str]:
    """Content of a value or key: stems, numbers, CJK pairs."""
    if CJK.search(text):
        return content_stems(text) or frozenset({text})
    return frozenset(
        _SYNONYMS.get(stem(word), stem(word)) for word in _WORD.findall(text)
    ) - _FUNCTION_STEMS | _numbers(text)


def _content(text: str) -> frozenset[str]:
    """What a fact is about: stems of its words without function words, times and numbers; CJK as characters."""
    if CJK.search(text):
        for pattern, canonical in _SAME_CHINESE:
            text = pattern.sub(lambda match, to=canonical: to(match[0]), text)  # type: ignore[misc]
        rest = _NUMBER_CHINESE.sub("", text)
        latin = {word.lower() for word in re.findall(r"[A-Za-z]+", rest)}
        return frozenset(CJK.findall(rest)) - _LINKING_CHINESE - frozenset("年月日号周") | latin
    words = (stem(word) for word in _WORD.findall(text) if word.lower() not in _NUMBER_WORDS)
    return frozenset(
        _SYNONYMS.get(word, word) for word in words if word not in _FUNCTION_STEMS and word not in _TIME_WORDS
    )


def _numbers(text: str) -> frozenset[str]:
    """Numbers, months and days of the week."""
    if CJK.search(text):
        return frozenset(_NUMBER_CHINESE.findall(text))
    words = [word.lower() for word in _WORD.findall(text)]
    named = {_NUMBER_WORDS[word] for word in words if word in _NUMBER_WORDS and word != "one"}
    times = {stem(word) for word in words if stem(word) in _TIME_WORDS}
    return frozenset({*(number.lower() for number in _NUMBER.findall(text)), *named, *times})
