"""Picking out of a message the sentences that may state something about the user.

This is the cheap filter before learning: most messages are questions, tasks, code or pasted text and must cost no
model call. It also decides what the model may quote at all.
"""

from __future__ import annotations

import re

from core.memory.sentences import sentences

# Longer messages are pasted documents more often than something said.
_LONGEST_MESSAGE = 4000
_LONGEST_STATEMENT = 300
# Enough for a long introduction; each statement costs the background model a second or two, and all of them have to
# fit its small context window twice.
MOST_STATEMENTS = 8
_MOST_CHARACTERS = 800

_SPEAKER = re.compile(
    r"\b(?:I|[Ii]['’]?(?:m|ve|d|ll)|i|[Mm]e|[Mm]y|[Mm]ine|[Mm]yself|[Ww]e|[Ww]e['’]\w+|[Oo]ur|[Uu]s"
    r"|[Ii]ch|[Mm]eine?[nrms]?|[Mm]ir|[Mm]ich|[Ww]ir|[Uu]nsere?[nrms]?"
    r"|[Jj]e|[Jj]['’]\w+|[Mm]on|[Mm]a|[Mm]es|[Mm]oi|[Nn]ous|[Nn]otre"
    r"|[Yy]o|[Mm]i|[Mm]is|[Nn]uestr[oa]s?|[Ss]oy|[Tt]engo|[Vv]ivo|[Mm]e"
    r"|[Ee]u|[Mm]eu|[Mm]inha|[Ii]o|[Mm]io|[Mm]ia|[Ss]ono|[Hh]o)\b"
    r"|(?<!自)我|咱|俺|私|僕|ぼく|저는|제가|나는|내가|\b(?:[Яя]|[Мм]не|[Мм]о[йяёеи]|[Уу] меня)\b"
)
_CODE_BLOCK = re.compile(r"(```|~~~).*?(?:\1|\Z)", re.DOTALL)
_INLINE_CODE = re.compile(r"`[^`\n]*`")
_QUOTED_LINES = re.compile(r"^[ \t]*>.*$", re.MULTILINE)
_QUOTED = re.compile(r"\"[^\"\n]{2,}\"|“[^”\n]{2,}”|「[^」\n]{2,}」|«[^»\n]{2,}»|(?<!\w)['‘][^'‘’\n]{2,}['’](?!\w)")
_CODE_LINE = re.compile(
    r"[;{}]\s*$|^\s*(?:def|class|import|from\s+\w+\s+import|return|for\s*\(|if\s*\(|while\s*\(|const|let|var|public|private|func|fn|#include|SELECT|INSERT|UPDATE"
    r"|Traceback|File \")\b|=>|==|!=|\w\(\)|</?\w+>|^\s*(?:\$|>>>)\s|^\s*at\s+\w+\.\w+",
)

_QUESTION_END = re.compile(r"[?？][\"'”’)\]」』]*\s*$|[吗嗎呢么]\s*[。！!.]*\s*$")
_REMARK_END = re.compile(r"\s*\[[^\[\]]*\]\s*$")
_QUESTION_LEAD = re.compile(
    r"(?:and |but |so |ok(?:ay)?,? |also,? )?(?:what|whats|what['’]s|who|whose|whom|when|where|which|why|how|is|are|am|was|were|do|does|did|can|could|should"
    r"|would|will|shall|may|might|have you|has)\b|(?:什么|谁|哪|怎么|怎样|为什么|为何|如何|多少|几|是否|能否|可以|能不能|可不可以)",
    re.IGNORECASE,
)
# What is asked of the assistant says nothing about the user.
_TASK_LEAD = re.compile(
    r"(?:(?:please|pls|now|then|and|also|ok(?:ay)?|hi|hey|hello|thanks|can you|could you|would you)[,!.]?\s+)*"
    r"(?:write|translate|summari[sz]e|rewrite|rephrase|paraphrase|proofread|correct|fix|explain|describe|tell|show|give|list|make|create|generate|draw|draft"
    r"|compose|convert|calculate|compute|solve|compare|classify|analy[sz]e|review|debug|refactor|implement|add|help|find|suggest|recommend|continue|shorten"
    r"|expand|improve|polish|edit|imagine|pretend|suppose|assume|say|let['’]?s|act as|answer|complete|count|define|name|plan|prove|design|remember|forget)\b"
    r"|(?:请|請|帮|幫|麻烦|麻煩|给我|給我|替我|翻译|翻譯|总结|總結|推荐|推薦|建议|建議|写|寫|解释|解釋|说说|列出|假设|假如|如果|想象|续写|改写|润色|告诉我|告訴我|记住|記住|忘掉|把)",
    re.IGNORECASE,
)
# Opinions, understanding and wishes about the answer; "I think I'm allergic …" still counts.
_TALK_LEAD = re.compile(
    r"(?:(?:sorry|thanks|thank you|well|but|and|so|ok(?:ay)?|hm+|no|yes)[,!.]?\s+)*(?:"
    r"i\s+(?:just\s+)?(?:think|wonder|guess|believe|suppose|mean|meant|see|understand|get it|don['’]?t\s+(?:understand|get|know|think|see))\b(?!\s+(?:that\s+)?(?:i|my|we)\b)"
    r"|i\s*(?:['’]d|\s+would)\s+(?:like|love)\s+(?:you|a|an|the|it|this|that|to\s+(?:know|see|have|ask|understand))\b"
    r"|i\s+(?:need|want)\s+(?:you|it|this|that|the|these|those|to\s+(?:know|see|ask|understand))\b"
    r"|(?:谢谢|謝謝|抱歉|不好意思)[，,！!]?\s*)"
    r"|我(?:觉得|覺得|认为|認為|猜|明白|懂|知道|不懂|不明白|不太懂|不太明白|想知道|想问|想問|需要你|要你)(?!我)",
    re.IGNORECASE,
)
_HYPOTHETICAL = re.compile(r"(?:if|what if|unless|say|once upon)\b|(?:假如|如果|要是|假设)", re.IGNORECASE)
# A task about a text: that text is in the message, and is not what the user says of themselves.
_ABOUT_A_TEXT = re.compile(
    r"\b(?:translat|summari[sz]|rewrit|rephras|paraphras|proofread|correct|polish|improv|shorten|edit|fix|check|review|analy[sz]|classif|continu|grammar|sentiment|tl;?dr)\w*\b"
    r"|翻译|翻譯|总结|總結|改写|改寫|润色|潤色|校对|校對|续写|續寫|修改|病句|语法",
    re.IGNORECASE,
)
_ABOUT_A_TEXT_MARK = re.compile(
    r":\s*$|：\s*$|\b(?:this|the following|above|below|sentences?|text|paragraph|essay|letter|e-?mail|story|poem|message|review|lyrics)\b|这|以下|下面|上面|句|文章|段|邮件|信|故事",
    re.IGNORECASE,
)
# Nothing in such a message is meant: play, jokes, dreams, stories.
_NOT_MEANT = re.compile(
    r"\b(?:(?:just|only|was|i['’]m|i\s+am)\s+(?:kidding|joking)|just\s+a\s+joke|that\s+was\s+a\s+joke|jk|role-?\s?play\w*|let['’]?s\s+(?:play|pretend|imagine|say|assume)|pretend(?:ing)?\s+(?:that\s+)?(?:to|i|you|we)"
    r"|you(?:['’]re|\s+are)\s+(?:now\s+)?(?:a|an|my|the)\s+[\w\s-]{2,30}?(?:,|\s+and)\s+(?:i\s+am|i['’]m)\b|i['’]?ll\s+(?:be|play)\s+the|in\s+this\s+(?:game|scenario|story|scene)|hypothetically|for\s+the\s+sake\s+of\s+argument"
    r"|(?:had|have|having)\s+(?:a|this|the)\s+(?:\w+\s+)?(?:dream|nightmare)|(?:i|we)\s+dream(?:t|ed)|in\s+my\s+(?:dream|novel|story|book|game|song|poem)|my\s+character)\b"
    r"|^\s*(?:imagine|suppose|assume|pretend|what\s+if|once\s+upon)\b"
    r"|开玩笑|開玩笑|逗你|角色扮演|扮演|假装|假裝|假设|假設|假如|我们来玩|我們來玩|想象一下|想像一下|梦见|夢見|梦到|夢到|做(?:了|过)?(?:个|一个)?梦|(?:小说|故事|电影|游戏|剧本)(?:里|中)",
    re.IGNORECASE,
)
# A letter or a form: somebody's words, more likely than the user's about themselves.
_LETTER = re.compile(
    r"^\s*(?:dear\s+\S.{0,60}[,:]|to\s+whom\s+it\s+may\s+concern\b.*|subject:.*|from:.*|(?:尊敬的|亲爱的|親愛的|敬爱的).{1,20}[，,：:]|主题[：:].*)\s*$",
    re.IGNORECASE | re.MULTILINE,
)
# How somebody is or what they do just now, and what is done about the answer: true, and over soon.
_MOOD = (
    r"(?:tired|hungry|thirsty|angry|bored|sad|happy|upset|annoyed|frustrated|exhausted|excited|confused|stressed(?:\s+out)?|sleepy|cold|hot|lonely|sorry|late|busy|stuck|lost|done|ready|back|here|fine|ok(?:ay)?|good|well|great|glad|sure"
    r"|curious|afraid|worried|nervous|surprised|impressed|grateful|thankful|in\s+a\s+(?:hurry|rush|good\s+mood|bad\s+mood))"
)
_PASSING = re.compile(
    rf"(?:(?:and|but|so|well|oh|ugh|phew|hm+|sorry|ok(?:ay)?|yes|no|hi|hello|hey|today|right\s+now|now)[,!.]?\s+)*(?:i['’]?m|i\s+am|i\s+was|we['’]?re|we\s+are|i\s+feel|i['’]m\s+feeling|i\s+am\s+feeling|i\s+got)\s+(?:(?:just|still|so|very|really|a\s+(?:bit|little)|quite|too|pretty|feeling|extremely|not|kind\s+of|totally|all)\s+)*{_MOOD}"
    r"(?=\s*(?:$|[.,!;…]|\b(?:right\s+now|now|today|tonight|and|but|because|that|to|of|with|about|at|this|again|already|for)\b))"
    r"|.*\b(?:right\s+now|at\s+the\s+moment|this\s+(?:very\s+)?(?:second|minute|moment))\b"
    r"|i\s+(?:do\s+not|don['’]t)\s+have\s+(?:any\s+|much\s+)?(?:time|idea|clue|questions?)\b|i\s+have\s+(?:no|a|an|another|one|some)(?:\s+\w+)?\s+(?:time|idea|clue|questions?|problem|issue)\b"
    r"|i\s+(?:slept|have\s+slept|didn['’]t\s+sleep)\b.*\b(?:last\s+night|today)\b"
    r"|(?:i\s+(?:do\s+not|don['’]t|really|also|still)?\s*(?:like|love|prefer|want|need|choose|take|hate)\s+(?:this|that|these|those|it|the|option|version|variant|your)\b)"
    r"|i(?:['’]d|\s+would)\s+(?:like|prefer|rather)\s+(?:the|this|that|it|a\s+(?:table|list|shorter|longer|different|simpler))"
    r"|i\s+(?:forgot|missed|see|meant|asked|got\s+it|tried|copied|pasted|clicked|ran|get|got|keep\s+getting|am\s+getting|['’]m\s+getting)\b(?!\s+(?:up|my|a|an|two|three|married|divorced|engaged|promoted|fired|home|along|around|on|off|sick|ill|into)\b)"
    r"|i['’]m\s+(?:getting\s+(?:an?|the|this|some)\b|reading\s+your|asking|talking\s+about|trying\s+to|looking\s+(?:for|at)|wondering|on\s+(?:the|a)\s+(?:train|bus|plane|phone|way|road|toilet|couch))"
    r"|(?:in\s+my\s+(?:opinion|view)|my\s+(?:opinion|view|guess|question|point|problem|issue)\s+is|if\s+you\s+ask\s+me|i['’]?m\s+(?:sure|certain|convinced|not\s+sure)|everybody\s+knows)\b"
    r"|.*\b(?:might|maybe|perhaps|would\s+have|would\s+be|who\s+knows|one\s+day|some\s?day)\b"
    r"|.*\b(?:says?|said|writes?|wrote|texted|asked|goes|reads)\b[^.!?]{0,12}:",
    re.IGNORECASE,
)
_PASSING_CHINESE = re.compile(
    r"我(?:今天|现在|刚才|刚刚|有点|真的|昨晚|今晚|昨天|好|很|太)*(?:心情|感觉|好累|很累|累|饿|渴|困|烦|难过|生气|高兴|开心|无聊|没睡|睡得|睡不|在(?:地铁|公交|车|路|火车|飞机|电梯)上?|在忙|先去|要去忙|要走|忘了|试了|懂了|明白)"
    r"|我(?:不|更|比较|就|还是|很|不太)*(?:喜欢|喜歡|要|想要|选|用|觉得)(?:这|這|那|方案|版本|第[一二三四五六七八九十\d]|选项)"
    r"|我(?:想|要|需要|得)(?:写|寫|做一?个|一个|一张|一份|问|知道|了解|请|讓|让)"
    r"|.*(?:也许|也許|或许|或許|说不定|說不定|要是.*就好|可能会|可能會)"
    r"|.*(?:常说|常說|总说|總說|说过|說過|写道|寫道|说|說)[：:“「]"
    r"|我的(?:意思|问题|問題|代码|代碼|程序|电脑|電腦|看法|意见|意見)"
)
# After a task that ends in a colon comes the text it is about.
_INTRODUCES_TEXT = re.compile(r"[:：]\s*$|[:：]\s*\n")

# A line that ends in a colon: what follows is a text of its own.
_PASTED = re.compile(r"[:：]\s*$")
_ABOUT_ME = re.compile(r"\b(?:about|me|myself|facts?|introduce|update|changed)\b|我|情况|介绍", re.IGNORECASE)

_WORD_OR_CJK = re.compile(r"\w")
_ASKED_OF_USER = re.compile(r"\b(?:you|your)\b|[你您]", re.IGNORECASE)


def statements(text: str, asked: str = "") -> list[str]:
    """Sentences of a user message, verbatim, that may state something about the user; none for most messages.

    Args:
        text: the message.
        asked: the assistant's message before it. A short answer to a question about the user needs no "I".
    """
    if len(text) > _LONGEST_MESSAGE or _NOT_MEANT.search(text) or _LETTER.search(text):
        return []
    found: list[str] = []
    for sentence in sentences(_prose(text)):
        if _TASK_LEAD.match(sentence) or _QUESTION_LEAD.match(sentence):
            if _ABOUT_A_TEXT.search(sentence) and _ABOUT_A_TEXT_MARK.search(sentence):
                return []
            if _INTRODUCES_TEXT.search(sentence):
                break
            continue
        if _PASTED.search(sentence) and not _ABOUT_ME.search(sentence):
            break
        if _may_state(sentence):
            found.append(sentence)
    if not any(_SPEAKER.search(_spoken(sentence)) for sentence in found) and not _answers(text, asked):
        return []
    kept: list[str] = []
    for sentence in found[:MOST_STATEMENTS]:
        if sum(map(len, kept)) + len(sentence) <= _MOST_CHARACTERS:
            kept.append(sentence)
    return kept


def declares(text: str) -> bool:
    """It says something, about whatever: not only questions, tasks and code."""
    return len(text) <= _LONGEST_MESSAGE and any(
        _may_state(sentence) and not _TASK_LEAD.match(sentence) and not _QUESTION_LEAD.match(sentence)
        for sentence in sentences(_prose(text))
    )


def asks(text: str) -> bool:
    """It ends with a question; a remark in brackets after it doesn't count."""
    return bool(_QUESTION_END.search(_REMARK_END.sub("", text)))


def _prose(text: str) -> str:
    return _QUOTED_LINES.sub("\n", _CODE_BLOCK.sub("\n", text))


def _may_state(sentence: str) -> bool:
    return (
        len(sentence) <= _LONGEST_STATEMENT
        and len(_WORD_OR_CJK.findall(_spoken(sentence))) >= 3
        and not _QUESTION_END.search(sentence)
        and not _HYPOTHETICAL.match(sentence)
        and not _TALK_LEAD.match(sentence)
        and not _PASSING.match(sentence)
        and not _PASSING_CHINESE.match(sentence)
        and not _CODE_LINE.search(sentence)
    )


def _spoken(sentence: str) -> str:
    """The sentence without what it cites."""
    return _QUOTED.sub(" ", _INLINE_CODE.sub(" ", sentence))


def _answers(text: str, asked: str) -> bool:
    question = sentences(asked)[-1] if asked.strip() else ""
    return bool(_QUESTION_END.search(question) and _ASKED_OF_USER.search(question) and len(text) <= 80)
