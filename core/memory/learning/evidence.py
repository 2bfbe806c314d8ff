"""Checking that a fact says no more than the user's words did."""

from __future__ import annotations

import re

from core.storage.words import content_words

_LONGEST = 200  # characters of a fact

_QUOTE_MARKS = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "`": "'", "…": "..."})
_SPACE = re.compile(r"\s+")

_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
CJK = re.compile(r"[\u3400-\u9fff]")
_LATIN = re.compile(r"[A-Za-z]+")
_SPEAKER = re.compile(r"\b(?:I|I['’]\w+|my|me|mine|myself|we|our|us)\b|(?<!自)我", re.IGNORECASE)
_ADDRESSED = re.compile(r"\b(?:you|your|yours)\b|[你您]", re.IGNORECASE)

_NEGATION = re.compile(
    r"\b(?:not|no|never|none|nothing|neither|nor|without|cannot|can['’]?t|\w+n['’]t|dont|doesnt|isnt|wont|stopped|quit|gave up|given up|hardly)\b|不(?!错|[過过](?!敏)|久|断|管|仅|但|同)|[没沒](?!事)|[无無未]|戒(?!指)|(?<![特差个分告区类])[别別](?![人的墅])",
    re.IGNORECASE,
)
# Words that stand for a negated one ("can't stand" -> "dislike").
_AVERSE = re.compile(
    r"\b(?:dislike|hate|avoid|detest|allerg\w+|intoleran\w+|unable|averse|refuse|vegan|vegetarian)\w*\b|讨厌|討厭|过敏|過敏|忌|素食",
    re.IGNORECASE,
)

# Words that say who or how, not what; they need no counterpart in the message.
_LINKING_WORDS = """
    a an the of in on at to for with from by as and or but that this these those there is are was were be been being
    am have has had do does did will would can could may might shall should must your you yours yourself their they
    them his her hers he she it its who which what when where named called name likes like live lives lived work
    works working goes go going every each also very not no never don't doesn't didn't isn't aren't can't cannot
    user
"""
_LINKING = frozenset(_LINKING_WORDS.split())
_LINKING_CJK = frozenset("你您的是在有了和也很不没叫们这那就都")


def normalised(text: str) -> str:
    """Text with plain quotation marks and single spaces, for looking up a quote in its message."""
    return _SPACE.sub(" ", text.translate(_QUOTE_MARKS)).strip()


def supports(fact: str, quote: str, message: str, about: str = "") -> bool:
    """The message bears the fact out, as far as words can tell.

    Every number and every capitalised name of the fact must stand in the message; most of its other words
    too; it must be addressed to the user; and it mustn't lose or gain a "not".

    Args:
        fact: as the model worded it.
        quote: the sentence it rests on.
        message: all the user wrote.
        about: the assistant's question that the message answers; its common words may be used.
    """
    if not 3 <= len(fact) <= _LONGEST or "\n" in fact or _SPEAKER.search(fact):
        return False
    if not (_ADDRESSED.search(fact) or _names_someone_introduced(fact, quote, message)):
        return False
    if bool(CJK.search(fact)) != bool(CJK.search(quote + about)):
        return False
    if not set(_NUMBER.findall(fact)) <= set(_NUMBER.findall(message)):
        return False
    # "Any allergies?" – "Peanuts."
    averse_as_asked = bool(_AVERSE.search(about) and _AVERSE.search(fact) and not _AVERSE.search(quote))
    if negates(fact) != (negates(quote) != averse_as_asked):
        return False
    return _shares_content(fact, quote, message, about)


def same_claim(one: str, other: str, *, within: bool = False) -> bool:
    """Two similar texts claim the same: equal names and numbers, and both or neither with a "not".

    Embeddings hardly see these differences ("your dog is called Bruno", "... Rex").

    Args:
        within: the names and numbers of `one` need only be among those of `other`.
    """
    names, other_names = _names(one), _names(other)
    numbers, other_numbers = set(_NUMBER.findall(one)), set(_NUMBER.findall(other))
    if within:
        return names <= other_names and numbers <= other_numbers and negates(one) == negates(other)
    return names == other_names and numbers == other_numbers and negates(one) == negates(other) and not CJK.search(one)


def content_stems(text: str) -> frozenset[str]:
    """Stems of the content words of a text; CJK as pairs of characters."""
    return frozenset(stem(word) for word in content_words(text))


def _names(text: str) -> set[str]:
    """Capitalised words but the first, as stems."""
    words = _WORD.findall(text)
    return {stem(word) for word in words[1:] if word[0].isupper() and word not in ("I", "I'm", "I’m")}


def negates(text: str) -> bool:
    # An even number of negations affirms ("not without"). Aversion counts as one: "can't stand" is "dislike", and "not
    # allergic" isn't "allergic".
    return (len(_NEGATION.findall(text)) + len(_AVERSE.findall(text))) % 2 == 1


def _names_someone_introduced(fact: str, quote: str, message: str) -> bool:
    """ "Tom is seven" is about the user when another sentence says "my son Tom"."""
    rest = message.replace(quote, " ")
    return bool(_SPEAKER.search(rest)) and any(
        word[0].isupper() and re.search(rf"\b{re.escape(word)}\b", rest) for word in _WORD.findall(fact)
    )


def _shares_content(fact: str, quote: str, message: str, about: str) -> bool:
    if CJK.search(fact):
        needed = [character for character in CJK.findall(fact) if character not in _LINKING_CJK]
        known = set(message + about)
        if not {word.lower() for word in _LATIN.findall(fact)} <= {word.lower() for word in _LATIN.findall(message)}:
            return False
        in_quote = [character for character in needed if character in quote]
        return bool(in_quote) and sum(character in known for character in needed) >= 0.8 * len(needed)
    said = {stem(word) for word in _WORD.findall(message)}
    asked = {stem(word) for word in _WORD.findall(about)}
    quoted = {stem(word) for word in _WORD.findall(quote)}
    needed_words = [word for word in _WORD.findall(fact) if word.lower().replace("’", "'") not in _LINKING]
    for word in needed_words:
        if word[0].isupper() and stem(word) not in said:
            return False
    stems = [stem(word) for word in needed_words]
    borne_out = sum(stem in said or stem in asked for stem in stems)
    return any(stem in quoted for stem in stems) and borne_out >= 0.6 * len(stems)


def stem(word: str) -> str:
    """A crude stem: enough for "visit" and "visits", "teach" and "teaching"."""
    word = word.lower().replace("’", "'").removesuffix("'s")
    for ending in ("ing", "ies", "ied", "es", "ed", "er", "ic", "s", "y", "e"):
        if len(word) - len(ending) >= 3 and word.endswith(ending):
            return word[: -len(ending)]
    return word


def borne_out(sentence: str, source: str) -> bool:
    """A sentence says no more than a source: its numbers and names stand there, and most of its content words."""
    if not set(_NUMBER.findall(sentence)) <= set(_NUMBER.findall(source)):
        return False
    if CJK.search(sentence):
        characters = [character for character in CJK.findall(sentence) if character not in _LINKING_CJK | _MINUTES_CJK]
        return sum(character in source for character in characters) >= 0.8 * len(characters)
    said = {stem(word) for word in _WORD.findall(source)} | content_stems(source)
    if not _names(sentence) - _MINUTES <= said:
        return False
    stems = content_stems(sentence) - _MINUTES
    return bool(stems) and len(stems & said) >= 0.6 * len(stems)


# How minutes speak of those who talk.
_MINUTES = frozenset(
    stem(word) for word in ("user", "assistant", "asked", "answered", "told", "mentioned", "wants", "suggested")
)
_MINUTES_CJK = frozenset("用户助手说问答告诉提到建议决定询表示")
