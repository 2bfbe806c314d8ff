"""Who and what a memory speaks of, and which memories a question's names and roles lead to.

Rules rather than a model: a wrong link shows a stranger's facts. A name is a capitalised word that doesn't begin a
sentence, or what a role or a verb introduces ("your sister Clara", "live in Porto", "你的狗叫豆豆"); months, languages and
the user's own name are none. Words at the beginning of a sentence count only if they are known as a name already, or if
the memory is about a person ("Tom is seven").
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from core.memory.entities import chinese
from core.memory.entities.roles import CHINESE, ENGLISH, INCLUDES, UNNAMED, Role
from core.records import EntityKind, MemoryId, MemoryKind
from core.storage.entities import Entities, Mention
from core.storage.folding import fold
from core.storage.words import content_words, text_key

# How surely a memory is about what the question names.
_BY_NAME, _BY_FIRST_NAME, _BY_ROLE, _BY_OTHER_ROLE = 1.0, 0.7, 0.8, 0.5

# Newest memories of whoever a question names.
_MOST_LINKED = 300

_LONGEST_QUESTION = 1000
_LONGEST_NAME_WORDS = 3

_KINDS = {MemoryKind.PERSON: EntityKind.PERSON, MemoryKind.PET: EntityKind.PET, MemoryKind.PLACE: EntityKind.PLACE}

_NOT_NAME_WORDS = """
    I I'm I've I'd I'll You Your You're My We Our He She They It The A An And But Or So If In On At To For From With Of As By Not No Yes
    January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays
    Christmas Easter Halloween Thanksgiving Ramadan Eid Hanukkah Diwali New Year Eve Day Spring Summer Autumn Winter
    French German Greek Dutch Thai Czech Arabic Hindi Swiss Latin Welsh Urdu Bengali Tamil Punjabi Hebrew Farsi Catalan Basque Mandarin Cantonese Swahili
    Catholic Protestant Muslim Jewish Christian Buddhist Hindu Atheist Orthodox European Western Asian African
    TV PC IT AI CV PhD MBA OK UK US USA EU AM PM CEO CTO HR ADHD ADD OCD DNA GPS BMI MRI ER ICU PDF HTML CSS SQL API USB HIV IBS PTSD
    Mr Mrs Ms Dr Prof God Internet English Dad Mum Mom Mama Papa Grandma Grandpa
    """
_NOT_NAMES = frozenset(_NOT_NAME_WORDS.split())
_OPENS_NAME = frozenset(["New", "Dr", "Mr", "Mrs", "Ms", "Prof", "Western", "European", "African", "Asian", "Latin"])
_LANGUAGE = re.compile(r"[A-Z][a-z]+(?:ish|ese|[^aeiou]ian|ean|wegian|can)s?")
_GERMAN = re.compile(r"\b(?:ich|du|dein\w*|mein\w*|und|nicht|ist|hast|der|das)\b")

_NAME_WORD = r"(?-i:(?=[A-ZÀ-ÖØ-ÞĀ-Ž]))(?:(?![\u3040-\u9fff])[\w'’-])+"
_NAME = rf"(?:(?:Dr|Mr|Mrs|Ms|Prof)\b\.?\s+)?{_NAME_WORD}(?:\s+(?:(?:de|van|von|da|del|la|le|der|den|bin|al|of|the)\s+){{0,2}}{_NAME_WORD}){{0,3}}"
_NAMES = rf"{_NAME}(?:(?:,\s+|,?\s+(?:and|&)\s+){_NAME})*"
# Roles are found once, by one pattern, and stand in a text as runs of a private character: three hundred words in each of
# the patterns below took a third of a second to compile.
_MARK = "\ue000"
_ROLE_WORDS = re.compile(
    # "twin sister" and "pet rat" are described by the first word.
    r"\b(?!(?:twin|pet)\s+(?:sister|brother|daughter|son|boy|girl|kid|dog|cat|rabbit|hamster|parrot|rat|bird|snake|tortoise)s?\b)(?:"
    + "|".join(sorted((word.replace("-", r"[\s-]") for word in ENGLISH), key=len, reverse=True))
    + r")\b",
    re.IGNORECASE,
)
_ROLE = f"(?P<role>{_MARK}+)"
_DESCRIBING = (
    r"(?:(?P<adjective>older|elder|big|younger|little|small|youngest|oldest|eldest|best|good|old|new|late|dear|close|former|first|second|third|other|only|beloved"
    r"|lovely|twin|pet|family|two|three|four|five|six|\d+|\w+-year-old)\s+){0,2}"
)
_OWN_ROLE = rf"(?:your|my|our)\s+{_DESCRIBING}{_ROLE}"
_A_ROLE = rf"\b(?:have|has|had|got|get|adopted|own|bought|with)\s+(?:an?\s+|one\s+)?{_DESCRIBING}{_ROLE}"
_CALLED = r"(?:,?\s+(?:is|are|was|were)\s+(?:called|named)|['’]s?\s+(?:\w+\s+)?names?\s+(?:is|are|was)|\s+(?:called|named))\s+"

_OLDER = frozenset(["older", "elder", "big", "oldest", "eldest"])
_YOUNGER = frozenset(["younger", "little", "small", "youngest"])
_OF_AGE = frozenset(["sister", "brother", "sibling", "son", "daughter", "child"])

# The user's own name is no one else's.
_OWN_NAME = re.compile(
    rf"\b(?:your|my)\s+(?:\w+\s+)?name\s*(?:['’]s|is|was)\s+{_NAME}|\b(?:you|i)(?:\s+are|['’]re|\s+am|['’]m)\s+(?:(?:called|named)\s+)?{_NAME}(?=\s*(?:$|[,.;!]|and\b))",
    re.IGNORECASE,
)
_INTRODUCED = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b{_OWN_ROLE}{_CALLED}(?P<names>{_NAMES}|(?!(?:after|the|an?|for|in|at|by|so|to)\b)[^\W\d_][\w'’-]+(?:\s+and\s+[^\W\d_]\w+)?)",
        rf"\bnames?\s+of\s+{_OWN_ROLE}\s+(?:is|are|was)\s+(?P<names>{_NAMES})",
        rf"\b{_OWN_ROLE}(?:\s+(?:is|are)\s+(?={_NAMES}\s*(?:$|[.,;!]))|\s*,\s*|\s*:\s*|\s*\(\s*|\s+)(?P<names>{_NAMES})",
        rf"{_A_ROLE}(?:,?\s+(?:called|named)\s+|\s*,\s+|\s*:\s*|\s*\(\s*|\s+)(?P<names>{_NAMES})",
        rf"(?P<names>{_NAMES})(?:\s+(?:is|are|was|were)|\s*[,(]|,?\s+who\s+is)\s+{_OWN_ROLE}(?!['’]s)",
    )
)
_ROLE_ALONE = tuple(re.compile(pattern, re.IGNORECASE) for pattern in (rf"\b{_OWN_ROLE}", _A_ROLE))
_SOMEONES = re.compile(rf"['’]s\s+{_DESCRIBING}{_ROLE},?\s+(?P<names>{_NAME})", re.IGNORECASE)

_RUN = re.compile(_NAME, re.IGNORECASE)
_AT_WORK = re.compile(
    r"\b(?:work\w*|job|position|intern\w*|employed|stud(?:y|ied|ies|ying)|degree|graduat\w+)\b[^.;,]{0,40}\b(?:at|for|with|by|from)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_IN_PLACE = re.compile(
    r"\b(?:in|near|to|around|towards)\s+(?:the\s+)?$|\b(?:is|are|am|was|were|come|comes|came|mov\w+|flew|fl(?:y|ies)|you['’]re)\s+(?:originally\s+)?from\s+(?:the\s+)?$|\b(?:visit(?:ed|ing)?|left|leaving)\s+$",
    re.IGNORECASE,
)
_NOT_A_PLACE = re.compile(
    r"\b(?:talk\w*|speak\w*|spoke|married|engaged|according|listen\w*|allergic|addicted|believe\w*|interested|write|wrote|gave|give\w*|sent|similar|reply|replied|next)\s+(?:in|to)\s+$",
    re.IGNORECASE,
)
_SENTENCE_START = re.compile(r"(?:^|[.!?:;\n“\"(]\s*|[-•*]\s+)$")
_DOES = re.compile(
    r"\s+(?:is|was|has|had|will|can|lives?|likes?|loves?|works?|plays?|visits?|wants?|hates?|studies|goes|does|\w+[^s\W]s)\b|['’]s\s|\s+and\s+[A-Z]"
)

_MY_ROLE = re.compile(rf"(?P<own>\b(?:my|our|your)\s+)?{_DESCRIBING}{_ROLE}", re.IGNORECASE)
_HAN = re.compile(r"[\u3400-\u9fff]+")
_CHINESE_ROLE = re.compile("|".join(sorted(CHINESE, key=len, reverse=True)))


class EntityReader:
    """Reads memories for `Entities`."""

    version = 1

    def mentions(self, text: str, kind: MemoryKind) -> Sequence[Mention]:
        """Names and roles in a memory's text, each once."""
        found: dict[tuple[str, str, str], Mention] = {}
        for mention in _mentions(text, kind):
            found.setdefault((mention.name, mention.role, mention.qualifier), mention)
        with_role = {mention.name for mention in found.values() if mention.role}
        return [mention for mention in found.values() if mention.role or mention.name not in with_role]

    def keys(self, text: str) -> Collection[str]:
        """Folded names that may stand in a memory: every capitalised word, and every piece of a CJK run."""
        found = set(_pieces(text))
        for run in re.finditer(rf"{_NAME_WORD}(?:\s+{_NAME_WORD})*", text, re.IGNORECASE):
            words = text_key(_plain(run[0])).split()
            found.update(
                " ".join(words[start : start + length])
                for length in range(1, _LONGEST_NAME_WORDS + 1)
                for start in range(len(words) - length + 1)
            )
        return found


def linked(question: str, entities: Entities) -> dict[MemoryId, float]:
    """Memories of whomever and whatever a question names, or speaks of by a role ("my sister", "妹妹").

    Returns:
        How strongly each is linked, 0 to 1.
    """
    question = question[:_LONGEST_QUESTION]
    found: dict[MemoryId, float] = {}

    def take(memory_id: MemoryId, strength: float) -> None:
        found[memory_id] = max(strength, found.get(memory_id, 0.0))

    words = text_key(question).split()
    # "Will Tom come?", "may I": a word that is no name by itself isn't looked up.
    content = set(content_words(question))
    telling = {word for word in words if fold(word) in content} | {
        text_key(run[0]) for run in _RUN.finditer(question) if not _SENTENCE_START.search(question[: run.start()])
    }
    names = {word for word in words if word in telling}
    names.update(" ".join(words[at : at + length]) for length in (2, 3) for at in range(len(words) - length + 1))
    for memory_id, _ in entities.memories_named([*names, *_pieces(question)], _MOST_LINKED):
        take(memory_id, _BY_NAME)
    for memory_id, _ in entities.memories_first_named(sorted(names & telling), _MOST_LINKED):
        take(memory_id, _BY_FIRST_NAME)
    for role, own in _roles_in(question):
        wider = INCLUDES.get(role.name, ())
        for link in entities.memories_in_roles([role.name, *wider], _MOST_LINKED):
            if not role.qualifier or not link.qualifier or role.qualifier == link.qualifier:
                take(link.memory_id, _BY_ROLE if own and link.role == role.name else _BY_OTHER_ROLE)
    return found


def _roles_in(question: str) -> Iterator[tuple[Role, bool]]:
    """Roles in a question, and whether it says that it is the user's."""
    for match in _MY_ROLE.finditer(_marked(question)):
        role, qualifier = _role(match, question)
        if role.kind in UNNAMED:
            yield Role(role.name, role.kind, qualifier, role.plural), match["own"] is not None
    for match in _CHINESE_ROLE.finditer(question):
        before = question[: match.start()].removesuffix("的")
        yield CHINESE[match[0]], before.endswith(("我", "咱", "你", "我家", "我们家"))


def _pieces(text: str) -> Iterator[str]:
    """Every piece of a CJK run that is as long as a name."""
    for run in _HAN.findall(text):
        for length in (2, 3, 4):
            for start in range(len(run) - length + 1):
                yield run[start : start + length]


def _mentions(text: str, kind: MemoryKind) -> Iterator[Mention]:
    if _HAN.search(text):
        yield from chinese.mentions(text)
    # What has been read is blanked out, so that nothing is read twice.
    rest = _marked(_OWN_NAME.sub(lambda match: " " * len(match[0]), text))
    for pattern in _INTRODUCED:
        for match in pattern.finditer(rest):
            role, qualifier = _role(match, text)
            names = _names(match["names"]) if role.plural else _names(match["names"])[:1]
            if not names:
                continue
            for name in names:
                yield Mention(name, role.kind, role.name if role.kind in UNNAMED else "", qualifier)
            rest = _blank(
                rest, match.start(), max(match.end("role"), match.start("names") + _end(match["names"], names))
            )
    for match in _SOMEONES.finditer(rest):
        for name in _names(match["names"]):
            yield Mention(name, _role(match, text)[0].kind)
    for pattern in _ROLE_ALONE:
        for match in pattern.finditer(rest):
            role, qualifier = _role(match, text)
            if role.kind in UNNAMED:
                yield Mention("", role.kind, role.name, qualifier)
    yield from _named(rest, kind)


def _named(text: str, kind: MemoryKind) -> Iterator[Mention]:
    """Capitalised words that nothing introduces."""
    if _GERMAN.search(text):
        return  # every noun is
    for run in _RUN.finditer(text):
        before = text[: run.start()]
        begins = _SENTENCE_START.search(before) is not None
        names = _names(run[0], begins=begins)
        if not names:
            continue
        if begins and not (kind in (MemoryKind.PERSON, MemoryKind.PET) and _DOES.match(text, run.end())):
            continue
        if _AT_WORK.search(before):
            yield Mention(names[0], EntityKind.ORGANISATION)
        elif _IN_PLACE.search(before) and not _NOT_A_PLACE.search(before):
            yield Mention(names[0], EntityKind.PLACE)
        else:
            yield Mention(names[0], _KINDS.get(kind) if kind is not MemoryKind.PLACE else None)


def _names(text: str, *, begins: bool = False) -> list[str]:
    """The names in a list of them, without words that are none."""
    found = []
    for part in re.split(r",\s+|,?\s+(?:and|&)\s+", text):
        words = _plain(part).split()
        while words and _is_no_name(words[-1]):
            words.pop()
        # "Dr. Weber", "New York" and "German Shepherd" begin with words that are no names alone.
        while words and words[0] in _NOT_NAMES and words[0] not in _OPENS_NAME:
            words.pop(0)
        if words and not (begins and len(words) == 1 and (words[0].lower() in ENGLISH or not content_words(words[0]))):
            name = " ".join(words)
            found.append(name if name != name.lower() else name.title())
    return found


def _plain(name: str) -> str:
    return re.sub(r"['’]s?(?=\s|$)", "", name)


def _is_no_name(word: str) -> bool:
    return word.rstrip(".") in _NOT_NAMES or _LANGUAGE.fullmatch(word) is not None


def _end(text: str, names: Sequence[str]) -> int:
    """Where the last name taken ends in the text it was found in."""
    last = names[-1].rsplit(" ", 1)[-1]
    at = text.lower().find(last.lower(), text.lower().find(names[-1].lower()))
    return len(text) if at < 0 else at + len(last)


def _blank(text: str, start: int, end: int) -> str:
    return text[:start] + " " * (end - start) + text[end:]


def _marked(text: str) -> str:
    """The text with every role word as a run of marks, so that places in it stay the same."""
    return _ROLE_WORDS.sub(lambda match: _MARK * len(match[0]), text.replace(_MARK, " "))


def _role(match: re.Match[str], text: str) -> tuple[Role, str]:
    """The role that was found in a marked text, and which one of several."""
    role = ENGLISH[re.sub(r"\s", "-", text[match.start("role") : match.end("role")].lower())]
    adjective = (match["adjective"] or "").lower()
    if role.name not in _OF_AGE:
        return role, ""
    return role, "older" if adjective in _OLDER else "younger" if adjective in _YOUNGER else ""
