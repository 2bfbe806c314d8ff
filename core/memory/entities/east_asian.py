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
_QUOTES = {"“": "”", "「": "」", "『": "』", '"': '"'}


def language_of(text: str) -> Language | None:
    """Japanese if there are kana, Chinese if only Chinese characters; None if neither."""
    if text.isascii():
        return None
    scripts = {match.lastgroup for match in _SCRIPTS.finditer(text)}
    code = "ja" if scripts & {"hiragana", "katakana"} else "zh" if "han" in scripts else ""
    return LANGUAGES.get(code)


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
        # "母国" speaks of no mother.
        if end > at and not (language.code == "ja" and _is_han(text, end - 1) and _is_han(text, end)):
            own = text.endswith(owners, 0, at) or ("bare" in language.marks and _stands_alone(text, at, end, language))
            yield at, end, known[text[at:end]], own
        at = max(end, at + 1)


def mentions(text: str, language: Language) -> Iterator[Mention]:
    """Whom and what it speaks of."""
    for start, end, role, own in roles(text, language):
        name = _name_of(text, start, end, language) if own else ""
        if name in _STRINGS[language.code] or name in language.written("little"):
            name = ""
        if name or (own and role.kind in UNNAMED):
            yield Mention(name, role.kind, role.name, role.qualifier)
    at = 0
    while at < len(text):
        kind, start, end = _place(text, at, language)
        if end:
            yield Mention(text[start:end], kind)
        at = max(at + 1, start, end)


def _name_of(text: str, start: int, end: int, language: Language) -> str:
    """The name that a role introduces; empty if it does none."""
    at = end + _prefix(text, end, language.written("called"))
    if text[at : at + 1] in _QUOTES:
        closing = text.find(_QUOTES[text[at]], at + 1)
        return text[at + 1 : closing] if closing <= at + _LONGEST_NAME else ""
    if at > end:
        return _name_at(text, at, language)
    begin = start - _suffix(text, start, language.written("own"))
    before = begin - _suffix(text, begin, language.written("before"))
    if before < begin:
        return _name_until(text, before)
    beside = _name_after_honorific if language.code == "ja" else _name_beside
    copula = begin - _suffix(text, begin, language.written("is"))
    subject = _name_until(text, copula) if copula < begin and _closes(text, end, language) else ""
    begins = not text[: copula - len(subject)][-1:].isalnum()
    return beside(text, end, language) or (subject if begins else "")


def _name_at(text: str, at: int, language: Language) -> str:
    """The shortest name from here on after which something stands that can follow one."""
    run = _SCRIPTS.match(text, at)
    if run and run.lastgroup == "latin":
        return run[0]
    shortest = at + (2 if language.code == "ja" else 1)
    end = next((end for end in range(shortest, at + _LONGEST_NAME) if _closes(text, end, language)), at)
    return text[at:end] if text[at:end].isalpha() else ""


def _name_until(text: str, end: int) -> str:
    """The run of one script that ends here."""
    return next((run[0] for run in _SCRIPTS.finditer(text, max(0, end - 20), end) if run.end() == end), "")


def _name_after_honorific(text: str, at: int, language: Language) -> str:
    """What an honorific makes a name: "妹のゆきちゃん"."""
    at += text.startswith("の", at)
    run = _SCRIPTS.match(text, at)
    if run is None or text.startswith(tuple(_STRINGS["ja"]), at):
        return ""
    end = next((end for end in range(at + 1, run.end() + 1) if _prefix(text, end, language.written("honorific"))), at)
    return text[at:end]


def _name_beside(text: str, at: int, language: Language) -> str:
    """A Chinese name that shows by its form: a nickname, a doubled or a full one."""
    at += text[at : at + 1] in tuple("，,：:")
    run = _SCRIPTS.match(text, at)
    if run is None or run.lastgroup == "latin":
        return run[0] if run and run[0][0].isupper() else ""
    first, second = text[at], text[at + 1 : at + 2]
    if first in language.written("nickname") and second and second not in language.written("no_nickname"):
        return first + second
    name = _name_at(text, at + 1, language) if first in language.written("surnames")[0] else ""
    doubled = first == second and _closes(text, at + 2, language)
    return first + second if doubled else first + name if 0 < len(name) < 3 else ""


def _place(text: str, at: int, language: Language) -> tuple[EntityKind, int, int]:
    """A place or an organisation that is introduced here: where its name begins and ends, 0 if there is none."""
    start = at + _prefix(text, at, language.written("firm"))
    for end in range(start + 2, start + 9 if start > at else 0):
        ends = end + _prefix(text, end, language.written("firm_ends"))
        if ends > end and all(_is_han(text, place) for place in range(start, end)):
            return EntityKind.ORGANISATION, start, ends
    start = at + _prefix(text, at, language.written("place"))
    # What one goes to may be a thing to do ("去爬山"), unless one does something there.
    goes = text[at:start] == "去"
    none = language.written("no_place")
    for end in range(start + 2, start + 5 if start > at else 0):
        if not _is_han(text, end - 2) or not _is_han(text, end - 1):
            break
        if _prefix(text, end, language.written("go_ends" if goes else "place_ends")) or (
            not goes and not text[end : end + 1].isalnum()
        ):
            wrong = text.endswith(language.written("not_place"), 0, start) or text[start:end].endswith(none)
            return EntityKind.PLACE, start, 0 if wrong or text.startswith(none, start) else end
    return EntityKind.PLACE, start, 0


def _words_of_kana(run: str) -> Iterator[str]:
    """Pieces of hiragana between particles."""
    before, japanese = LANGUAGES["ja"].written("particles"), LANGUAGES["ja"]
    after = (*before, *japanese.written("honorific"), *japanese.written("ends"))
    for start in range(len(run)):
        if not start or run[start - 1] in before:
            ends = range(start + 2, min(len(run), start + 4) + 1)
            yield from (run[start:end] for end in ends if end == len(run) or run.startswith(after, end))


def _prefix(text: str, at: int, words: tuple[str, ...]) -> int:
    """How long the longest of these words is that begins here."""
    return next((len(word) for word in words if text.startswith(word, at)), 0)


def _suffix(text: str, end: int, words: tuple[str, ...]) -> int:
    """How long the longest of these words is that ends here."""
    return next((len(word) for word in words if text.endswith(word, 0, end)), 0)


def _closes(text: str, at: int, language: Language) -> bool:
    """Whether a name can end here."""
    return not text[at : at + 1].isalpha() or text.startswith(language.written("ends"), at)


def _stands_alone(text: str, start: int, end: int, language: Language) -> bool:
    """Whether a role is nobody else's, and not what somebody is said to be ("妹は医者です")."""
    before = text[start - 1 : start] if start else ""
    if before in language.written("particles") and before != "の":
        return text.startswith(language.written("topic"), end) or text.endswith(language.written("before"), 0, start)
    return not before.isalpha() or text.endswith(language.written("before"), 0, start)


def _is_han(text: str, at: int) -> bool:
    run = _SCRIPTS.match(text, at)
    return run is not None and run.lastgroup == "han"
