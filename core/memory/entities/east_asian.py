"""Roles and names in Chinese and Japanese: by what stands beside them, for nothing else marks a name there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from core.memory.entities.roles import LANGUAGES, UNNAMED, Language, Role
from core.records import EntityKind
from core.storage.entities import Mention
from core.storage.words_east_asian import HAN, HIRAGANA, KATAKANA

# A format: which script a character is of.
_SCRIPTS = re.compile(
    f"(?P<han>[{HAN}]+)|(?P<katakana>[{KATAKANA}]+)|(?P<hiragana>[{HIRAGANA}]+)|(?P<latin>[A-Za-z][A-Za-z-]*)"
)
_STRINGS = {code: {words[0]: role for words, role in LANGUAGES[code].roles.items()} for code in ("zh", "ja")}
_LONGEST_ROLE, _LONGEST_NAME = 5, 6
_OPENING, _CLOSING = '“「『"', '”」』"'


def language_of(text: str) -> Language | None:
    """Japanese if there are kana, Chinese if only Chinese characters; None if neither."""
    if text.isascii():
        return None
    scripts = {match.lastgroup for match in _SCRIPTS.finditer(text)}
    if scripts & {"hiragana", "katakana"}:
        return LANGUAGES["ja"]
    return LANGUAGES["zh"] if "han" in scripts else None


def pieces(text: str) -> Iterator[str]:
    """What may be a name: every piece of Chinese characters as long as one; kana as they stand apart from what is around them."""
    for match in () if text.isascii() else _SCRIPTS.finditer(text):
        run = match[0]
        if match.lastgroup == "han":
            yield from (run[start : start + length] for length in (2, 3, 4) for start in range(len(run) - length + 1))
        elif match.lastgroup == "katakana":
            yield from run.split("・")
            yield run
        elif match.lastgroup == "hiragana":
            yield from _words_of_kana(run)


def roles(text: str, language: Language) -> Iterator[tuple[int, int, Role, bool]]:
    """Every role in the text: where it begins and ends, and whether it is the user's."""
    known, owners = _STRINGS[language.code], language.written("own")
    at = 0
    while at < len(text):
        end = next((end for end in range(at + _LONGEST_ROLE, at, -1) if text[at:end] in known), at)
        if end > at and not (language.code == "ja" and _is_han(text[end - 1]) and _is_han(text[end : end + 1])):
            own = text.endswith(owners, 0, at) or ("bare" in language.marks and _stands_alone(text, at, end, language))
            yield at, end, known[text[at:end]], own
        at = max(end, at + 1)


def mentions(text: str, language: Language) -> Iterator[Mention]:
    """Whom and what it speaks of."""
    for start, end, role, own in roles(text, language):
        name = _name_of(text, start, end, language) if own else ""
        if name or (own and role.kind in UNNAMED):
            yield Mention(name, role.kind, role.name, role.qualifier)
    if language.code == "zh":
        yield from _places(text, language)


def _name_of(text: str, start: int, end: int, language: Language) -> str:
    """The name that a role introduces; empty if it does none."""
    called = _prefix(text, end, language.written("called"))
    begin = next((start - len(own) for own in language.written("own") if text.endswith(own, 0, start)), start)
    before = next((begin - len(word) for word in language.written("before") if text.endswith(word, 0, begin)), begin)
    copula = next((begin - len(word) for word in language.written("is") if text.endswith(word, 0, begin)), begin)
    if called:
        name = _name_at(text, end + called, language)
    elif before < begin:
        name = _name_until(text, before)
    elif text[end : end + 1] in tuple(_OPENING):
        closing = min((at for at in (text.find(mark, end + 1) for mark in _CLOSING) if at > 0), default=0)
        name = text[end + 1 : closing]
    else:
        name = _name_beside(text, end, language)
        if not name and copula < begin and _closes(text, end, language):
            name = _name_until(text, copula)
            name = name if not any(map(str.isalnum, text[: copula - len(name)][-1:])) else ""
    return (
        name
        if 0 < len(name) <= 2 * _LONGEST_NAME
        and name not in _STRINGS[language.code]
        and not _says_little(name, language)
        else ""
    )


def _name_at(text: str, at: int, language: Language) -> str:
    """The shortest name from here on after which something stands that can follow one."""
    latin = _SCRIPTS.match(text, at)
    if latin and latin.lastgroup == "latin":
        return latin[0]
    shortest = 1 if language.code == "zh" else 2
    for end in range(at + shortest, min(len(text), at + _LONGEST_NAME) + 1):
        if not text[at:end].isalpha():
            break
        if _closes(text, end, language):
            return text[at:end]
    return ""


def _name_until(text: str, end: int) -> str:
    """The run of one script that ends here."""
    runs = [match for match in _SCRIPTS.finditer(text, 0, end) if match.end() == end]
    return runs[-1][0] if runs else ""


def _name_beside(text: str, at: int, language: Language) -> str:
    """A name that shows by its form: a nickname, a doubled or a full one; in Japanese, what an honorific follows."""
    if language.code == "ja":
        run = _SCRIPTS.match(text, at + text.startswith("の", at))
        if run is None or any(text.startswith(role, run.start()) for role in _STRINGS["ja"]):
            return ""
        ends = [
            at for at in (run[0].find(word) + run.start() for word in language.written("honorific")) if at > run.start()
        ]
        end = min(ends, default=run.end())
        return text[run.start() : end] if _prefix(text, end, language.written("honorific")) else ""
    at += text[at : at + 1] in ("，", ",", "：", ":")
    latin = _SCRIPTS.match(text, at)
    if latin and latin.lastgroup == "latin":
        return latin[0] if latin[0][0].isupper() else ""
    first, second = text[at : at + 1], text[at + 1 : at + 2]
    if not _is_han(first) or not _is_han(second):
        return ""
    if first in language.written("nickname") and second not in language.written("no_nickname"):
        return first + second
    if first in language.written("surnames")[0] or first == second:
        return next(
            (text[at:end] for end in (at + 2, at + 3) if text[at:end].isalpha() and _closes(text, end, language)), ""
        )
    return ""


def _places(text: str, language: Language) -> Iterator[Mention]:
    at = 0
    while at < len(text):
        firm = at + _prefix(text, at, language.written("firm"))
        place = at + _prefix(text, at, language.written("place"))
        for kind, start, ends, shortest in (
            (EntityKind.ORGANISATION, firm, "firm_ends", 2),
            (EntityKind.PLACE, place, "place_ends", 2),
        ):
            end = _place_end(text, start, language, ends, shortest) if start > at else 0
            if end:
                yield Mention(text[start:end], kind)
                at = end
                break
        else:
            at = max(at + 1, place)


def _place_end(text: str, start: int, language: Language, ends: str, shortest: int) -> int:
    """Where the name of a place or a firm that begins here ends; 0 if none does."""
    for end in range(start + shortest, min(len(text), start + 8) + 1):
        if not all(map(_is_han, text[start:end])):
            return 0
        if ends == "firm_ends":
            if _prefix(text, end, language.written(ends)):
                return end + _prefix(text, end, language.written(ends))
            continue
        # What one goes to may be a thing to do ("去爬山"), unless one does something there.
        goes = text[start - 1] == "去" and text[start - 2 : start] not in ("搬去",)
        closes = end - start <= 4 and (
            _prefix(text, end, language.written("go_ends" if goes else ends))
            or (not goes and not text[end : end + 1].isalnum())
        )
        if closes:
            name, none = text[start:end], language.written("no_place")
            wrong = (
                name.startswith(none) or name.endswith(none) or text.endswith(language.written("not_place"), 0, start)
            )
            return 0 if wrong else end
    return 0


def _words_of_kana(run: str) -> Iterator[str]:
    """Pieces of hiragana between particles."""
    japanese = LANGUAGES["ja"]
    after = (*japanese.written("particles"), *japanese.written("honorific"), *japanese.written("ends"))
    for start in range(len(run)):
        if start and run[start - 1] not in japanese.written("particles"):
            continue
        for end in range(start + 2, min(len(run), start + 4) + 1):
            if end == len(run) or run.startswith(after, end):
                yield run[start:end]


def _prefix(text: str, at: int, words: tuple[str, ...]) -> int:
    """How long the longest of these words is that stands here."""
    return next((len(word) for word in words if text.startswith(word, at)), 0)


def _closes(text: str, at: int, language: Language) -> bool:
    rest = text[at : at + 1]
    return not rest.isalpha() or text.startswith(language.written("ends"), at)


def _stands_alone(text: str, start: int, end: int, language: Language) -> bool:
    """Whether a role is nobody else's, and not what somebody is said to be ("妹は医者です")."""
    before = text[start - 1 : start] if start else ""
    subject = (
        before in language.written("particles") and before != "の" and text.startswith(language.written("topic"), end)
    )
    return not before.isalpha() or subject or text.endswith(language.written("before"), 0, start)


def _is_han(character: str) -> bool:
    match = _SCRIPTS.match(character)
    return match is not None and match.lastgroup == "han"


def _says_little(name: str, language: Language) -> bool:
    return name in language.written("little")
