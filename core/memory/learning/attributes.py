"""What has one value at a time: a home, an age, a sister's name. A new value takes the old one's place."""

from __future__ import annotations

import re

import msgspec

from core.memory.learning.evidence import CJK
from core.memory.learning.fact_words import CHANGE_STEMS, PEOPLE, PEOPLE_CHINESE, QUALIFIERS, numbers_in, stem_set

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
    ("called", re.compile(rf"\b[Yy]our\s+(?P<key>(?:[\w'’]+\s+){{0,2}}?{PEOPLE})(?:['’]s\s+name\s+is|\s+is\s+(?:now\s+)?(?:called|named)|\s+name\s+is)\s+(?P<value>[\w'’-]+)")),
    ("called", re.compile(r"你(?:的|家的?)?(?P<key>[\u4e00-\u9fff]{0,3}?" + PEOPLE_CHINESE + r")的?(?:名字)?(?:叫|是叫|名叫)(?P<value>[\u4e00-\u9fffA-Za-z]+)")),
    ("where", re.compile(rf"\b[Yy]our\s+(?P<key>(?:[\w'’]+\s+){{0,2}}?{PEOPLE}(?:\s+[A-Z][\w'’-]*)?)\s+{_NOW}(?:lives|living|moved|works|working|studies|studying)\s+(?:[\w\s]{{1,20}}?\s)?(?:in|to|at)\s+(?:the\s+)?{_PLACE}")),
    ("where", re.compile(r"你(?:的|家的?)?(?P<key>[\u4e00-\u9fff]{0,3}?" + PEOPLE_CHINESE + r")[^，。,]{0,8}?(?:住在|搬到了?|在)(?P<value>[\u4e00-\u9fff]{2,6}?)(?=了|$|[，,。]|工作|上班|读|住|生活)")),
    ("is", re.compile(rf"\b[Yy]our\s+(?P<key>(?:[\w'’]+\s+){{0,2}}?{PEOPLE}(?:\s+[A-Z][\w'’-]*)?)\s+(?:is|turned|just\s+turned)\s+(?P<value>{_COUNTED})(?:\s+(?:years|months|weeks)\s+old)?\b")),
)  # fmt: skip


class Value(msgspec.Struct, frozen=True):
    """What an attribute is: its words, what sort of value it is, and whether it replaces another one by itself."""

    stems: frozenset[str]
    numbers: frozenset[str]
    sort: str
    strong: bool


def _sort(value: str) -> str:
    """ "a Volvo" and "red" are no two values of one attribute."""
    if numbers_in(value):
        return "number"
    if re.match(r"(?:an?|the|your)\b", value):
        return "thing"
    return "name" if value[0].isupper() or CJK.search(value) else "word"


def attributes(text: str) -> dict[tuple[str, str], Value]:
    """By attribute, and whose it is."""
    found: dict[tuple[str, str], Value] = {}
    for strong, patterns in ((True, _STRONG), (False, _WEAK)):
        for name, pattern in patterns:
            for match in pattern.finditer(text):
                groups = match.groupdict()
                value = groups.get("value") or groups.get("other") or ""
                key = " ".join(sorted(stem_set(groups.get("key") or "") - QUALIFIERS))
                if name == "home" and not CJK.search(value) and not value[0].isupper() and text != text.lower():
                    continue  # "in a small flat": what sort of home, not where
                stems = frozenset({value}) if name == "age" else frozenset(stem_set(value) - CHANGE_STEMS)
                if stems and (name, key) not in found:
                    sort = _sort(value) if name == "detail" else name
                    found[name, key] = Value(stems, numbers_in(value), sort, strong)
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
    return " ".join(dict.fromkeys(_SEARCHED[name] for name, _whose in attributes(text) if name in _SEARCHED))
