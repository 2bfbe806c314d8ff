"""Words of Chinese, Japanese and Korean, for the word index: no dictionary, only what their writing gives away.

Chinese is taken as overlapping pairs of characters. Japanese changes its script within a sentence: words stand in kanji and
katakana, and hiragana holds them together. Korean writes spaces, and glues particles and endings to the words. What is left of a
word may be less than the whole: in the index every character is a word of its own, so that a beginning finds it too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f"
HIRAGANA = "\u3040-\u309f"
KATAKANA = "\u30a0-\u30ff\u31f0-\u31ff"
HANGUL = "\u1100-\u11ff\u3130-\u318f\uac00-\ud7af"
CJK = HAN + HIRAGANA + KATAKANA + HANGUL

_KANA = re.compile(f"[{HIRAGANA}{KATAKANA}]")
_SCRIPT = re.compile(f"[{HAN}]+|[{KATAKANA}]+|[{HIRAGANA}]+|[{HANGUL}]+")
_UNSPACED = re.compile(f"[{HAN}{HIRAGANA}{KATAKANA}]")
_IS_HAN = re.compile(f"[{HAN}]")
_IS_HIRAGANA = re.compile(f"[{HIRAGANA}]")
_IS_HANGUL = re.compile(f"[{HANGUL}]")

_HAN_STOP_CHARACTERS = frozenset(
    "的了是我你您他她它们这那在有和与也都就不吗呢吧啊呀么之其着被把给让会能可要想说个请很没到还"
)
_HAN_STOP_PAIRS = frozenset(
    [
        "什么", "怎么", "为什", "哪里", "哪些", "哪个", "多少", "几个", "可以", "应该", "能够", "知道", "告诉", "记得",
        "记住", "请问", "一下", "一个", "一些", "这个", "那个", "这些", "那些", "我们", "你们", "他们", "自己", "现在",
        "时候", "如果", "因为", "所以", "但是", "然后", "还是", "或者", "已经", "没有", "不是", "就是", "觉得", "你好",
    ]
)  # fmt: skip

# Between kana, these say no more than "I", "what" or "thing".
_KANJI_STOP = frozenset("私僕俺君何誰今事時方") | {"自分", "彼女"}

# What holds a Japanese sentence together: endings of verbs and adjectives, pronouns, question words, particles. Longest first.
_HIRAGANA_FUNCTION_LIST = """
    っています っている っていた ています ている ていた ていない ました ません ませんか ましょう です でした でしょう ます
    だった だから ですか ますか って った わたし あたし ぼく おれ あなた どこ どちら どれ どの どんな どう どうして いつ だれ
    なに なん なぜ いくつ いくら これ それ あれ この その あの ここ そこ あそこ こちら そちら から まで より ので のに けど
    けれど けれども ながら という について について ために こと もの とき よう そう いる いた いて います いました ある あった
    あります ありました する して した します しました しています している なる なった なって なります ない なかった たい たく
    ください くれる くれた もらう もらった さん ちゃん くん さま もう まだ とても すごく また そして でも しかし だけ しか
    など たち ありがとう ございます ございました こんにちは こんばんは おはよう すみません を は が
"""
_HIRAGANA_FUNCTION = re.compile("|".join(sorted(_HIRAGANA_FUNCTION_LIST.split(), key=len, reverse=True)))
# Also between words: one of the first stands before a word, any of the others at the end of a sentence.
_LEADING, _TRAILING = "にでともへのや", "にでともへのやかねよわ"

_KOREAN_ENDING_LIST = """
    에서는 에서도 에게서 에게는 으로는 으로도 이라고 이라는 라고 라는 이라서 에서 에게 한테 으로 이랑 까지 부터 처럼 보다 마다 하고
    이나 이고 이며 이야 은 는 이 가 을 를 에 의 도 와 과 로 랑 만
    입니다 입니까 이에요 예요 이었어요 였어요 인가요 습니다 습니까 었습니다 았습니다 었어요 았어요 했어요 했습니다 합니다 해요 어요 아요
    고있어요 세요 셨어요 하세요 네요 지요 죠 나요 까요 을까요 는지 요 다 고
"""
_KOREAN_ENDINGS = sorted(_KOREAN_ENDING_LIST.split(), key=len, reverse=True)
# Of a word of two syllables only these are cut off: others may be its second half ("아이", a child).
_KOREAN_SURE = frozenset("은는을를에의가")
_KOREAN_STOP_WORD_LIST = """
    저 나 제 내 저희 우리 너 네 당신 그 이 그녀 뭐 뭘 무엇 무슨 누구 누가 어디 어디서 언제 어떤 어떻게 어느 왜 얼마 몇 것 거 게 수
    때 좀 더 잘 안 못 그리고 그런데 그래서 하지만 그럼 있 있어 있었 있었어 없 없어 계 하 해 했 했어 되 돼 됐 됐어 알려줘 알려주 말해줘
    주 줘 안녕 감사 월 일 년 시 분 정말 아주 매우 너무 지금 이것 그것 저것 여기 거기
"""
_KOREAN_STOP_WORDS = frozenset(_KOREAN_STOP_WORD_LIST.split())


def is_unspaced(text: str) -> bool:
    """A good part of it is Chinese or Japanese, which write no spaces."""
    return 4 * sum(_UNSPACED.match(letter) is not None for letter in text) > len(text)


def words(run: str) -> Iterator[str]:
    """The telling words of a run of CJK characters; some may come twice."""
    japanese = _KANA.search(run) is not None
    after_kanji = False
    for match in _SCRIPT.finditer(run):
        part = match[0]
        if _IS_HAN.match(part):
            yield from (word for word in _han(part) if not japanese or word not in _KANJI_STOP)
        elif _IS_HANGUL.match(part):
            yield from _korean(part)
        elif _IS_HIRAGANA.match(part):
            yield from _hiragana(part, after_kanji)
        elif len(part) > 1:
            yield part
        after_kanji = _IS_HAN.match(part) is not None


def _han(run: str) -> Iterator[str]:
    """Overlapping pairs, without those that are all function words; a lone character as it is."""
    if len(run) == 1:
        if run not in _HAN_STOP_CHARACTERS:
            yield run
        return
    for at in range(len(run) - 1):
        pair = run[at : at + 2]
        if pair not in _HAN_STOP_PAIRS and not set(pair) <= _HAN_STOP_CHARACTERS:
            yield pair


def _hiragana(run: str, after_kanji: bool) -> Iterator[str]:
    """Words that are written in nothing else, such as りんご; not the end of a word that began in kanji."""
    fragments = _HIRAGANA_FUNCTION.sub(" ", run).split(" ")
    for number, fragment in enumerate(fragments):
        if number == 0 and after_kanji:
            continue
        word = fragment.rstrip(_TRAILING)
        if len(word) > 2 and word[0] in _LEADING:
            word = word[1:]
        if len(word) > 1:
            yield word


def _korean(run: str) -> Iterator[str]:
    stem = run
    for ending in _KOREAN_ENDINGS:
        left = len(run) - len(ending)
        if run.endswith(ending) and (left > 1 or (left == 1 and (len(ending) > 1 or ending in _KOREAN_SURE))):
            stem = run[:left]
            break
    if stem in _KOREAN_STOP_WORDS or run in _KOREAN_STOP_WORDS:
        return
    if len(stem) < 3:
        yield stem
        return
    for at in range(len(stem) - 1):
        yield stem[at : at + 2]
