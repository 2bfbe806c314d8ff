"""What a message asks for, as far as recall needs to know: whether memory can matter to it at all."""

from __future__ import annotations

import re

import msgspec

from core.storage.words import content_words

# Asking for the user's own life: "my sister", "what should I eat", "we", "recommend …". Japanese and Korean leave "my" out, but
# have words for one's own family: 妹 is mine, 妹さん is yours.
_SPEAKER = re.compile(
    r"\b(?:I|I['’]\w+|i|i['’]m|me|my|mine|myself|we|us|our|ours)\b|(?<!自)我|咱"
    r"|私|わたし|僕|ぼく|俺|(?<![一-龯])(?:父|母|夫|妻|兄|姉|弟|妹|娘|息子|彼氏|彼女)(?![一-龯]|さん|さま)"
    r"|(?<![가-힣])(?:저|나)(?:는|도|를|의|한테|에게|희)?(?![가-힣])|(?<![가-힣])(?:제|내|우리)(?:가|는|를)?(?![가-힣])"
    r"|(?<![가-힣])(?:엄마|아빠|어머니|아버지|남편|아내|형|누나|오빠|언니|여동생|남동생|동생|아들|딸)(?:은|는|이|가|을|를|의|한테|에게|랑|이랑)?(?![가-힣])",
    re.IGNORECASE,
)
_FOR_THE_USER = re.compile(r"\b(?:recommend|suggest|should i|gift|present)\b|推荐|推薦|建议|建議", re.IGNORECASE)

_ASSISTANT = re.compile(r"\b(?:you|your|yours|yourself)\b|[你您]|あなた|당신", re.IGNORECASE)

# First-person words that are only a way of speaking. They go before looking for the user.
_WAY_OF_SPEAKING = re.compile(
    r"\b(?:how\s+(?:do|can|could|would|should|might|to)\s+(?:i|we)\b(?!\s+(?:know|look|like|feel|usually|normally))"
    r"|(?:can|could|may)\s+(?:i|we)\s+(?:ask|get|have|see)\b"
    r"|(?:tell|give|show|help|write|send|teach|explain\s+(?:it\s+)?to|let|make|find|draw|create|get|assist|walk)\s+(?:me|us)\b(?!\s+about\s+(?:me|my)\b)"
    r"|i\s+(?:need|want)\s+(?:you|a|an|to|some|the|help)\b|i['’]?d\s+like\b|i\s+would\s+like\b|i\s+(?:think|guess|wonder|mean|meant|see|understand)\b"
    r"|like\s+i['’]?\s*a?m\b|(?:excuse|forgive|thank|correct)\s+(?:me|my)\b|my\s+(?:question|mistake|bad|goodness|god|pleasure|code|function|script|program|query|file|regex)\b|let['’]s"
    r"|we\s+(?:can|could|have|say|call|use)\b)"
    r"|(?:请|請)?(?:帮|幫|给|給|替|为|為|告诉|告訴|教|让|讓)我(?:们|們)?|我(?:想|要|需要)(?:问|問|知道|一个|一個|你)|我(?:觉得|覺得|认为|認為|明白|懂)",
    re.IGNORECASE,
)
# Asking for what was said before, by whomever.
_REFERS_BACK = re.compile(
    r"\b(?:remember|recall|remind|last\s+(?:time|week|month|year)|earlier|previously|before|again|(?:did|have|had)\s+(?:i|we|you)\b.*\b(?:ask\w*|say|said|tell|told|discuss\w*|talk\w*"
    r"|mention\w*|write|wrote|written|decide\w*|recommend\w*|suggest\w*|plan\w*)|(?:you|we|i)\s+(?:asked|said|told|discussed|talked|mentioned|wrote|decided|recommended|suggested|agreed)"
    r"|our\s+(?:last|previous|earlier)\s+(?:conversation|chat|talk|discussion))\b"
    r"|记得|記得|之前|上次|以前|刚才|剛才|说过|說過|提到|聊过|聊過|讨论过|討論過"
    r"|覚えて|この前|前に|以前|さっき|기억|지난번|전에|아까",
    re.IGNORECASE,
)
# Work on a text or on code: answered from the message itself.
_TASK = re.compile(
    r"```|\btranslat\w+|\bhow\s+do\s+(?:you|i|we)\s+say\b|\b(?:proofread|paraphrase|rephrase|rewrite|summari[sz]e|refactor|debug)\b|\bfix\s+(?:this|the|my|it)\b"
    r"|\b(?:python|javascript|typescript|java|rust|golang|c\+\+|c#|php|ruby|kotlin|swift|bash|shell|sql|html|css|json|yaml|xml|csv|regex|regexp|git|docker|numpy|pandas|linux|api)\b"
    r"|\b(?:function|algorithm|exception|traceback|compiler?|stack\s*trace|syntax|variable|array|dictionar(?:y|ies)|index\s+out\s+of|null\s*pointer|segfault|unit\s+tests?)\b"
    r"|\b\w+(?:Error|Exception)\b|\w+\(\w*\)|[{};]\s*$|=="
    r"|翻译|翻譯|译成|譯成|用英[语文]怎么说|改写|改寫|润色|潤色|总结|總結|代码|代碼|函数|函數|算法|编程|編程|报错|報錯|排序",
    re.IGNORECASE | re.MULTILINE,
)
_GREETING = re.compile(
    r"(?:(?:hi|hello|hey|good\s+(?:morning|evening|afternoon|night|day)|morning|evening|bye|goodbye|see\s+you|cheers|thanks?|thank\s+you|thx|great|nice|cool|perfect|awesome"
    r"|wonderful|excellent|good|fine|okay|ok|yes|no|yeah|yep|nope|sure|please|lol|haha+|hm+|wow|right|correct|wrong|so|very|much|a\s+lot|that['’]?s|that|it|was|is|helped|helps|helpful|works?"
    r"|go\s+on|continue|more|next|stop|why|really|i\s+see|got\s+it|there|again|then|to|everyone|rememora|and|how\s+are\s+you|doing|today|you|too|for|the|your|help|all|everything|welcome)\b[\s,.!?…:)('-]*)+"
    r"|(?:你好|您好|嗨|哈喽|早上好|早安|早|晚上好|晚安|下午好|再见|拜拜|谢谢|謝謝|多谢|感谢|好的?|嗯+|对|不对|是的?|不是|可以|继续|行|没事|哈+|了|你|您|啊|呀|吧|吗|大家|非常|太|很|棒)[\s，。！？!?,.~～]*"
    r"(?:(?:你好|您好|早上好|再见|谢谢|謝謝|好的?|嗯|对|是的?|了|你|您|啊|呀|吧|吗|大家|非常|太|很|棒)[\s，。！？!?,.~～]*)*",
    re.IGNORECASE,
)
# "What's my dog's name?", "Where does my sister live?", "Which car do I drive?", but not "What should I cook?".
_ASKS_FACT = re.compile(
    r"(?:(?:and|so|hey|hi|hello|please|well|ok(?:ay)?|do\s+you\s+(?:know|remember)|(?:can|could)\s+you\s+tell\s+me|tell\s+me)[,!.]?\s+)*"
    r"(?:what|who|when|where|which|whose|how\s+(?:old|tall|many|much|often))(?:"
    r"(?:['’]s|\s+(?:\w+\s+)?(?:is|are|was|were|do|does|did|has|have))\s+(?:the\s+\w+\s+of\s+)?(?:my|our)\b"
    r"|\s+(?:\w+\s+){0,2}(?:do|did|am|was|have)\s+(?:i|we)\s+(?!do\b|need\b|have\s+to\b)\w)"
    r"|(?:我|咱)(?!.*(?:应该|應該|该|可以|能|怎么|怎麼|如何)).*(?:什么|甚么|什麼|谁|誰|哪|几|幾|多少|多大)",
    re.IGNORECASE,
)
# "What do you know about me?", "Tell me about myself", "Who am I?": no one fact is meant.
_ASKS_ALL = re.compile(
    r"\b(?:know|remember(?:ed)?|learn(?:ed|t)?|stored?|noted?|facts?|memor(?:y|ies)|tell\s+me|anything|everything|something)\b"
    r"[^.?!]{0,24}\babout\s+(?:me|myself)\b(?!\s+and\b)|\bwho\s+am\s+i\s*\W*$"
    r"|(?:知道|记得|記得|记住|記住|了解|瞭解)(?:关于|關於)?我(?:的)?(?:什么|甚么|什麼|哪些|多少)|(?:关于|關於)我|我是(?:谁|誰)\W*$",
    re.IGNORECASE,
)
# How many letters a shortened name has.
_SHORTENED = (3, 4)

# Only the beginning and the end of a long message say what is wanted; the middle is the material.
_READ = 600


class Question(msgspec.Struct, frozen=True):
    """How a message bears on memory.

    Attributes:
        empty: nothing in it that a memory could answer: a greeting, thanks, or a task on the text itself.
        about_user: it asks about the user's own life.
        about_assistant: it asks for what the assistant said, or names them.
        refers_back: it asks for what was said earlier.
        names_someone: the user or the assistant is called by name.
        asks_fact: it asks for a plain fact of the user's life, not for advice.
        asks_all: it asks for whatever is known about the user.
    """

    empty: bool
    about_user: bool
    about_assistant: bool
    refers_back: bool
    names_someone: bool
    asks_fact: bool
    asks_all: bool


def read_question(text: str, user_name: str = "", assistant_name: str = "") -> Question:
    """Read a message for recall.

    Args:
        user_name, assistant_name: what the two are called, as far as it is known.
    """
    asked = text if len(text) <= 2 * _READ else f"{text[:_READ]}\n{text[-_READ:]}"
    refers_back = bool(_REFERS_BACK.search(asked))
    task = bool(_TASK.search(asked))
    spoken = _WAY_OF_SPEAKING.sub(" ", asked)
    user_named, assistant_named = names_in(asked, user_name), names_in(asked, assistant_name)
    about_user = not task and bool(_SPEAKER.search(spoken) or _FOR_THE_USER.search(asked))
    greeting = bool(_GREETING.fullmatch(asked.strip()))
    wordless = not content_words(asked) and not about_user
    return Question(
        empty=greeting or wordless or (task and not refers_back and not user_named and not assistant_named),
        about_user=user_named or ((about_user or refers_back) and not assistant_named),
        about_assistant=assistant_named
        or (not user_named and (refers_back or (not about_user and bool(_ASSISTANT.search(spoken))))),
        refers_back=refers_back,
        names_someone=user_named or assistant_named,
        asks_fact=about_user and bool(_ASKS_FACT.match(asked.strip())),
        asks_all=bool(_ASKS_ALL.search(asked)),
    )


def names_in(text: str, name: str) -> bool:
    """The person of this name is named."""
    return bool(name) and bool(_name_pattern(name).search(text))


def without_names(text: str, *names: str) -> str:
    """The text without these names; as it is if nothing else is in it."""
    rest = text
    for name in names:
        if name:
            rest = _name_pattern(name).sub(" ", rest)
    return " ".join(rest.split()) or text


def _name_pattern(name: str) -> re.Pattern[str]:
    """A name, with or without an ending; its first letters too, as people shorten names: "Mel" for "Melanie"."""
    short = "|".join(re.escape(name[:length]) for length in _SHORTENED if length < len(name) - 1 and name.isalpha())
    either = rf"(?i:{re.escape(name)})" + (f"|{short}" if short else "")
    return re.compile(rf"(?<!\w)(?:{either})(?:s?['’]s?)?(?!\w)")
