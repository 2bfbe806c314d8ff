"""The words of a fact: what it is about, and its numbers and times. English and Chinese."""

from __future__ import annotations

import re

from core.memory.dates.periods import MONTHS, WEEKDAYS
from core.memory.learning.evidence import CJK, content_stems, stem

# Who belongs to the user.
PEOPLE = (
    r"(?:step|grand|ex-?|half-?|foster-?|god)?(?:mother|father|mom|mum|dad|parents?|sister|brother|son|daughter|child|children|kids?|baby|wife|husband|partner|girlfriend|boyfriend|fianc[ée]e?|friend|uncle|aunt"
    r"|cousin|niece|nephew|boss|manager|colleague|coworker|neighbou?r|roommate|flatmate|teacher|doctor|dentist|therapist|dog|cat|puppy|kitten|pet|horse|rabbit|hamster|parrot|bird|fish|tortoise)s?"
)
PEOPLE_CHINESE = (
    r"(?:妹妹|姐姐|哥哥|弟弟|妈妈|媽媽|爸爸|母亲|母親|父亲|父親|老婆|妻子|太太|老公|丈夫|先生|儿子|兒子|女儿|女兒|孩子|宝宝|朋友|闺蜜|同事|老板|上司|邻居|室友|老师|奶奶|爷爷|外婆|外公|姥姥|姥爷|叔叔|阿姨|舅舅|姑姑"
    r"|女朋友|男朋友|女友|男友|侄子|侄女|外甥|表哥|表弟|表姐|表妹|堂哥|堂弟|狗|猫|貓|兔子|仓鼠|鹦鹉|乌龟)"
)

_FUNCTION_WORD_LIST = """
    a an the of in on at to for with from by as and or but that this these those there is are was were be been
    being am has had do does did will would can could may might shall should must your you yours yourself their
    they them his him her hers he she it its who which what when where very quite really so just also too both
    all any more longer now currently already still again ever never not no none don't doesn't didn't isn't
    aren't can't cannot won't wasn't stopped quit gave up anymore nowadays actually finally recently since named
    called name name's got have own owns every some always usually often user
"""
_FUNCTION_WORDS = frozenset(stem(word) for word in _FUNCTION_WORD_LIST.split())
CHANGE_STEMS = frozenset(stem(word) for word in ["now", "new", "currently", "anymore", "longer", "instead", "again"])
QUALIFIERS = frozenset(stem(word) for word in ["new", "old", "current", "next", "the", "my", "your", "first"])
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
TIME_WORDS = frozenset(
    stem(word.lower()) for word in (*MONTHS, *WEEKDAYS, "morning", "evening", "afternoon", "am", "pm", "noon")
)
_NUMBER = re.compile(r"\d+(?:[.,:/-]\d+)*(?:st|nd|rd|th)?\b", re.IGNORECASE)
_NUMBER_CHINESE = re.compile(
    r"[\d一二三四五六七八九十百千两零]+[年月日号點点岁个只隻公里分周条杯次]|[周週期拜][一二三四五六日天]|\d+"
)
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_LINKING_CHINESE = frozenset("你您的是在有了和也很不没叫们这那就都家现已经再还又会能吧啊呢个只我把被从到去来着过今")
_SAME_CHINESE = (
    (re.compile(r"不再|已经不|已經不|不喜欢|不爱|讨厌|討厭|不太喜欢"), lambda found: "喜" if "喜" in found or "爱" in found or "讨" in found or "討" in found else ""),
    (re.compile(r"喜欢|喜歡|喜爱|热爱|爱好|最爱|爱|愛"), lambda _: "喜"),
    (re.compile(r"戒掉?了?|[抽吸](?=烟|菸)"), lambda _: ""),
    (re.compile(r"现在|現在|如今|目前|最近|已经|已經|以后|从此|其实|其實"), lambda _: ""),
)  # fmt: skip


def all_stems(text: str) -> frozenset[str]:
    found = frozenset(_SYNONYMS.get(stem(word), stem(word)) for word in WORD.findall(text))
    found |= frozenset(stem(word) for word in WORD.findall(text))
    if CJK.search(text):
        found |= frozenset(match[0] for match in re.finditer(PEOPLE_CHINESE, text))
    return found


def stem_set(text: str) -> frozenset[str]:
    """Content of a value or key: stems, numbers, CJK pairs."""
    if CJK.search(text):
        return content_stems(text) or frozenset({text})
    return frozenset(
        _SYNONYMS.get(stem(word), stem(word)) for word in WORD.findall(text)
    ) - _FUNCTION_WORDS | numbers_in(text)


def content_of(text: str) -> frozenset[str]:
    """What a fact is about: stems of its words without function words, times and numbers; CJK as characters."""
    if CJK.search(text):
        for pattern, canonical in _SAME_CHINESE:
            text = pattern.sub(lambda match, to=canonical: to(match[0]), text)  # type: ignore[misc]
        rest = _NUMBER_CHINESE.sub("", text)
        latin = {word.lower() for word in re.findall(r"[A-Za-z]+", rest)}
        return frozenset(CJK.findall(rest)) - _LINKING_CHINESE - frozenset("年月日号周") | latin
    words = (stem(word) for word in WORD.findall(text) if word.lower() not in _NUMBER_WORDS)
    return frozenset(
        _SYNONYMS.get(word, word) for word in words if word not in _FUNCTION_WORDS and word not in TIME_WORDS
    )


def numbers_in(text: str) -> frozenset[str]:
    """Numbers, months and days of the week."""
    if CJK.search(text):
        return frozenset(_NUMBER_CHINESE.findall(text))
    words = [word.lower() for word in WORD.findall(text)]
    named = {_NUMBER_WORDS[word] for word in words if word in _NUMBER_WORDS and word != "one"}
    times = {stem(word) for word in words if stem(word) in TIME_WORDS}
    return frozenset({*(number.lower() for number in _NUMBER.findall(text)), *named, *times})
