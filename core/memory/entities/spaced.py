"""Roles and names in a text whose words stand apart: every language but Chinese and Japanese.

A name is a capitalised word that doesn't begin a sentence, or what a role introduces ("your sister Clara", "mein Hund heißt Bruno").
In German, where every noun is capitalised, and in scripts without capitals only introductions count.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator

import msgspec

from core.memory.entities.roles import LANGUAGES, UNNAMED, Language, Role, folded, readings
from core.records import EntityKind, MemoryKind
from core.storage.entities import Mention
from core.storage.words import content_words, text_key
from core.storage.words_east_asian import HAN, HIRAGANA, KATAKANA

_LATIN = [LANGUAGES[code] for code in ("en", "de", "fr", "es", "pt", "it", "pl", "tr")]
# One language for each of the others, by the first letter of a word.
_BY_SCRIPT = (
    ("\u0400", "\u04ff", "ru"),
    ("\u0600", "\u06ff", "ar"),
    ("\u0900", "\u097f", "hi"),
    ("\uac00", "\ud7af", "ko"),
)
_ROLES = readings([*_LATIN, *(LANGUAGES[code] for _, _, code in _BY_SCRIPT)])
_FIRST_OF_ROLES = frozenset(words[0] for words in _ROLES)
_TELLING = {
    language.code: frozenset(
        word for kind in ("little", "own", "called", "self", "live") for word in language.words_of(kind)
    )
    for language in _LATIN
}
_NAMELESS = frozenset(folded(word) for language in LANGUAGES.values() for word in language.written("nameless"))
_OPENS = frozenset(LANGUAGES["en"].written("opens"))
# Stand in lower case within a name.
_WITHIN_NAME = frozenset(["de", "van", "von", "da", "del", "la", "le", "der", "den", "bin", "al", "of", "the"])

_KINDS = {MemoryKind.PERSON: EntityKind.PERSON, MemoryKind.PET: EntityKind.PET}
_ENDS = frozenset('.,;:!?。)”"»“\n،؟।')
_STARTS = frozenset('.!?:;\n“"„«(•*¿¡؟।')
_OPENING = frozenset('(“"„«‘')
_JOINING = ("", "-", "'", "’", "‐")
_APOSTROPHES = ("'", "’")
_DASHES = ("—", "–", "-")
_TIGHT = frozenset(" ,:('’“\"„«-")

# In words.
_LONGEST_NAME = 6

# A format: what a word is made of in any script, with the signs that Arabic and the scripts of India write over and under
# letters, which Python's \w leaves out. Chinese and Japanese have no words that stand apart.
_WORD = re.compile(
    f"(?:[^\\W_{HAN}{HIRAGANA}{KATAKANA}]|[\u0300-\u036f\u064b-\u065f\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963])+"
)


class Said(msgspec.Struct, frozen=True):
    """A role in a text.

    Attributes:
        begin: the first word of whose it is; `start` if nothing tells.
        start: its first word.
        end: the word after it, and after what tells which one of several.
        own: it is the user's.
    """

    role: Role
    language: Language
    begin: int
    start: int
    end: int
    own: bool


class Text:
    """A text as words.

    Attributes:
        words: folded.
        language: the likeliest of its words in Latin letters; None if there is no telling.
    """

    def __init__(self, text: str) -> None:
        self._text = unicodedata.normalize("NFC", text)
        self._spans = [match.span() for match in _WORD.finditer(self._text)]
        # After the last word an empty one, so that there is always a next.
        self._written = [*(self._text[start:end] for start, end in self._spans), ""]
        self._spans.append((len(self._text), len(self._text)))
        self.words = [folded(word) for word in self._written]
        self._used = [False] * len(self.words)
        told = Counter(code for word in self.words for code, telling in _TELLING.items() if word in telling)
        # English, the first, if several are as likely.
        self.language = max(_LATIN, key=lambda language: told[language.code]) if told else None

    def names(self, longest: int, *, capitals: bool) -> Iterator[tuple[int, str, list[str]]]:
        """What may be a name: words, or several that follow each other, as `text_key` folds them.

        Args:
            capitals: only those that are capitalised, where there are capitals.

        Returns:
            The first word, the name, and what it may be without an ending or what is glued to it.
        """
        able = [not capitals or _uncased(word) or word[:1].isupper() for word in self._written[:-1]]
        keys = [text_key(word) for word in self.words]
        glues = self.language is not None and self.language.glues
        forms = [self._forms(word) if glues or word[:1] >= _BY_SCRIPT[0][0] else () for word in self.words]
        for start in range(len(able)):
            before = ""
            for end in range(start, min(len(able), start + longest)):
                if not able[end]:
                    break
                yield start, before + keys[end], [before + form for form in forms[end]]
                before += keys[end] + " "

    def place(self, at: int) -> int:
        """Where a word stands in the text; of the one after the last, the end."""
        return self._spans[at][0]

    def capital(self, at: int) -> bool:
        return self._written[at][:1].isupper()

    def begins(self, at: int) -> bool:
        """Whether this word begins a sentence."""
        gap = self._gap(at)
        return not _STARTS.isdisjoint(gap) or (at == 0 and not any(map(str.isalnum, gap)))

    def is_part_of_name(self, at: int) -> bool:
        """Whether this word is the first of several capitalised ones, which in most languages make one name: "Max" of "Max Planck"."""
        nouns = self.language is not None and self.language.code == "de"
        return self.capital(at) and self.capital(at + 1) and self._gap(at + 1).isspace() and not nouns

    def is_little(self, at: int) -> bool:
        """Whether this word is one of those that hold a sentence together."""
        language, word = self._language_of(self.words[at]), self.words[at]
        return language is not None and (language.has("little", word) or language.has("own", word))

    def roles(self) -> Iterator[Said]:
        """Every role in the text."""
        at = 0
        while at < len(self.words):
            said = self._role_at(at) if self.words[at] in _FIRST_OF_ROLES else None
            if said is not None:
                yield said
            at = at + 1 if said is None else said.end

    def mentions(self, kind: MemoryKind) -> Iterator[Mention]:
        """Whom and what it speaks of."""
        self._skip_own_name()
        for said in self.roles():
            role = said.role.name if said.own and said.role.kind in UNNAMED else ""
            names = self._names_of(said) or ([""] if role else [])
            yield from (Mention(name, said.role.kind, role, said.role.qualifier if role else "") for name in names)
            self._use(said.begin, said.end)
        yield from self._unintroduced(kind)

    def _role_at(self, at: int) -> Said | None:
        ends = (end for end in range(at + 4, at, -1) if tuple(self.words[at:end]) in _ROLES and self._one(at, end))
        end = next(ends, at)
        likely: Said | None = None
        for language, role in _ROLES.get(tuple(self.words[at:end]), ()):
            if language.has("between", self.words[at]) and (self.words[end],) in language.roles:
                continue  # "twin sister", "pet rat"
            said = self._whose(role, language, at, end)
            if said.own:
                return said
            if language is self.language or language not in _LATIN:
                likely = said
        return likely

    def _whose(self, role: Role, language: Language, start: int, end: int) -> Said:
        described, qualifier = start, ""
        while described and (which := self._which(language, described - 1)) is not None:
            described, qualifier = described - 1, which or qualifier
        begin = min(language.before(owner, self.words, described) for owner in ("own", "have"))
        while self._one(end - 1, end + 1) and not self.capital(end) and (which := self._which(language, end)):
            end, qualifier = end + 1, qualifier or which
        own = begin < described or role.own or ("bare" in language.marks and self.begins(start))
        return Said(role.of(qualifier), language, begin if begin < described else start, start, end, own)

    def _which(self, language: Language, at: int) -> str | None:
        """Which of several this word tells of; empty if it only describes, None if it does neither."""
        which = next((kind for kind in ("older", "younger", "between") if language.has(kind, self.words[at])), None)
        return "" if which == "between" or self.words[at].isdigit() else which

    def _names_of(self, said: Said) -> list[str]:
        """The names that a role introduces."""
        language, gap = said.language, self._gap(said.end)
        tight, dash = set(gap) <= _TIGHT, gap.strip() in _DASHES
        named = language.before("name_of", self.words, said.begin)
        # "Le chien de mon frère s'appelle Max": not the brother.
        last = self.words[said.begin - 1] if said.own and said.begin and named == said.begin else ""
        others = language.has("of", last) or (last,) in language.roles
        called = language.after("called" if named == said.begin else "is", self.words, said.end)
        if called > said.end and tight:
            return [] if others else self._names(called, said, loose=True)
        if tight and self._may_follow(said, gap):
            return self._names(said.end, said, ended="," in gap)
        if not said.own or others:
            return []
        before = language.before("before", self.words, said.begin)
        if before < said.begin:
            return self._names_before(before, said, at_start=False)
        copula = language.after("is", self.words, said.end)
        after = language.code != "de" and (copula > said.end or dash) and self.capital(copula)
        return (self._names(copula, said, ended=True) if after else []) or self._names_subject(said)

    def _may_follow(self, said: Said, gap: str) -> bool:
        """Whether the word after a role can only be a name."""
        word, language, end = self.words[said.end], said.language, self._run_end(said.end)
        if end == said.end:
            return _uncased(word) and not _OPENING.isdisjoint(gap)
        if language.code == "de":
            # A German sentence has its verb in the second place: whatever stands before it belongs to the subject.
            listed = said.role.plural and "," in gap
            return said.begin < said.start and (listed or self.begins(said.begin))
        if "declined" in language.marks and (not said.own or word.endswith(language.written("oblique"))):
            return False
        # "Kız kardeşim Porto'da": the sister is in Porto.
        glued = language.code == "tr" and self._gap(end) in _APOSTROPHES
        return not glued and (said.role.subject or "cases" not in language.marks)

    def _names_subject(self, said: Said) -> list[str]:
        """Names before a role: "Clara is your sister"."""
        at, language = said.begin, said.language
        while at and language.has("between", self.words[at - 1]):
            at -= 1
        copula, joined, after = language.before("is", self.words, at), self._gap(at).strip(), self._gap(said.end)
        if joined in (",", "("):
            return self._names_before(at, said, at_start=False) if _ENDS & set(after) else []
        last = said.end >= len(self.words) - 2 and not language.written("is")
        joins = copula < at or joined in _DASHES or last
        return self._names_before(copula, said, at_start=True) if joins and after not in _APOSTROPHES else []

    def _names_before(self, end: int, said: Said, *, at_start: bool) -> list[str]:
        """The names that end before a word; `at_start` takes only those that begin a sentence."""
        start, several = end, said.role.plural
        while start and (
            self.capital(start - 1) or (several and start < end and said.language.has("and", self.words[start - 1]))
        ):
            start -= 1
        while start < end and self._is_no_name(start):
            start += 1
        if start == end and end and not several and _uncased(self.words[end - 1]):
            start = end - 1
        first = start - 1 if start and said.language.has("between", self.words[start - 1]) else start
        if start == end or (at_start and not self.begins(first)) or (self.words[start],) in said.language.roles:
            return []
        return self._names(start, said, topic=True)

    def _names(
        self, at: int, said: Said, *, loose: bool = False, ended: bool = False, topic: bool = False
    ) -> list[str]:
        """The names from this word on: one, or a list if the role means several.

        Args:
            loose: lower case will do, at the end of a part of a sentence.
            ended: only if a part of a sentence ends with them.
            topic: what tells a subject is glued to the name, where a language does so.
        """
        found: list[str] = []
        end = at
        while not self._used[at]:
            end = self._run_end(at)
            lower = _uncased(self.words[at]) or (
                loose and (self._ends(at + 1) or said.language.has("and", self.words[at + 1]))
            )
            if end == at and lower and self.words[at] and not self._says_little(at):
                end = at + 1
            if end == at or (self.words[at],) in said.language.roles:
                break
            name = self._text[self._spans[at][0] : self._spans[end - 1][1]]
            if _uncased(name):
                name = _without(name, said.language.written("topic" if topic else "ends"))
            found.append(name.title() if name.islower() else name)
            follows = said.language.has("and", self.words[end])
            if not said.role.plural or not (follows or self._gap(end).strip() in (",", "&")):
                break
            at = end + follows
        if ended and not self._ends(end):
            return []
        self._use(said.end if said.end < end else at, end)
        return found

    def _unintroduced(self, kind: MemoryKind) -> Iterator[Mention]:
        """Capitalised words that nothing introduces."""
        end = 0
        for start in range(len(self.words)):
            if start < end or self._used[start] or (end := self._run_end(start, within=True)) == start:
                continue
            language = self._language_of(self.words[start]) or LANGUAGES["en"]
            first = next((at for at in range(start, end) if not self._is_no_name(at)), end)
            last = next((at for at in range(end - 1, first, -1) if not self._is_no_name(at)), first)
            place = self._place(first, last + 1, language) if first < end else None
            if first == end or "declined" in language.marks or (language.code == "de" and place is None):
                continue
            if self.begins(first) and not (kind in _KINDS and language.code == "en" and self._acts(first, last + 1)):
                continue
            yield Mention(self._text[self._spans[first][0] : self._spans[last][1]], place or _KINDS.get(kind))

    def _place(self, start: int, end: int, language: Language) -> EntityKind | None:
        """What the words before a name make of it."""
        at = start - 1 if start and self.words[start - 1] == "the" else start
        if language.before("firm", self.words, at) < at and any(language.has("work", word) for word in self.words[:at]):
            return EntityKind.ORGANISATION
        lives = not language.written("live") or any(language.has("live", word) for word in self.words)
        there = language.before("place", self.words, at) < at and language.before("not_place", self.words, at) == at
        return EntityKind.PLACE if (there and lives) or self._is_where(end) else None

    def _is_where(self, end: int) -> bool:
        """Whether an ending after this word tells that something is there: "Porto'da"."""
        turkish = self._gap(end) in _APOSTROPHES and self.language is LANGUAGES["tr"]
        return turkish and LANGUAGES["tr"].has("place_endings", self.words[end])

    def _acts(self, first: int, end: int) -> bool:
        """Whether these words may be a name that an English sentence begins with: "Tom is seven"."""
        english, word, after = LANGUAGES["en"], self.words[first], self.words[end]
        if end == first + 1 and ((word,) in english.roles or not content_words(word)):
            return False
        return english.has("does", after) or (len(after) > 2 and after.endswith("s") and not after.endswith("ss"))

    def _skip_own_name(self) -> None:
        """The user's own name is no one else's."""
        for at in range(len(self.words) - 1):
            language = self._language_of(self.words[at]) or LANGUAGES["en"]
            start = language.after("self", self.words, at)
            end = self._run_end(start) if start > at else start
            if end > start and (self._ends(end) or language.has("and", self.words[end])):
                self._use(at, end)

    def _run_end(self, at: int, *, within: bool = False) -> int:
        """The word after a name of capitalised words that begins with this one; `at` if none does.

        Args:
            within: it may begin or end with a word that is no name by itself ("The Lord of the Rings").
        """
        if not self.capital(at) or (not within and self._is_no_name(at)):
            return at
        end = at + 1
        while end < at + _LONGEST_NAME and not self._used[end]:
            ahead = next(
                (
                    ahead
                    for ahead in range(end, end + 3)
                    if self.words[ahead : ahead + 1] and self.words[ahead] not in _WITHIN_NAME
                ),
                end,
            )
            title = self._gap(end).startswith(".") and self._written[end - 1] in _OPENS
            if not self.capital(ahead) or not (title or self._one(end - 1, ahead + 1)):
                break
            end = ahead + 1
        if end > at + 1 and self._is_where(end):
            end -= 1
        while not within and end > at + 1 and self._is_no_name(end - 1):
            end -= 1
        return end

    def _is_no_name(self, at: int) -> bool:
        return self._written[at] not in _OPENS and (self.words[at] in _NAMELESS or self._says_little(at))

    def _says_little(self, at: int) -> bool:
        return self.is_little(at) or not (_uncased(self.words[at]) or self.capital(at) or content_words(self.words[at]))

    def _ends(self, at: int) -> bool:
        """Whether a part of a sentence ends before this word."""
        return at >= len(self.words) - 1 or not _ENDS.isdisjoint(self._gap(at))

    def _one(self, start: int, end: int) -> bool:
        """Whether nothing but space, hyphens and apostrophes is between these words."""
        return end < len(self.words) and all(self._gap(at).strip() in _JOINING for at in range(start + 1, end))

    def _language_of(self, word: str) -> Language | None:
        if word[:1] < _BY_SCRIPT[0][0]:
            return self.language
        return next((LANGUAGES[code] for low, high, code in _BY_SCRIPT if low <= word[0] <= high), self.language)

    def _forms(self, word: str) -> list[str]:
        language = self._language_of(word)
        return list(map(text_key, _bare(word, language))) if language is not None else []

    def _gap(self, at: int) -> str:
        """What stands before a word; before the empty one, what ends the text."""
        return self._text[self._spans[at - 1][1] if at else 0 : self._spans[at][0]]

    def _use(self, start: int, end: int) -> None:
        self._used[start:end] = [True] * (end - start)


def _uncased(word: str) -> bool:
    return word[:1].isalpha() and not word[0].islower() and not word[0].isupper()


def _without(word: str, endings: tuple[str, ...]) -> str:
    """A word without the longest of these endings that leaves a name."""
    return next(
        (word[: -len(ending)] for ending in endings if word.endswith(ending) and len(word) - len(ending) > 1), word
    )


def _bare(word: str, language: Language) -> Iterator[str]:
    """What a word may be without what is glued to it."""
    yield from (
        word[len(one) :] for one in language.written("prefixes") if word.startswith(one) and len(word) - len(one) > 2
    )
    for ending in (*language.written("particles"), *language.written("endings")):
        if word.endswith(ending) and len(word) - len(ending) > 1:
            stem = word[: -len(ending)]
            yield from (stem, *(stem + other for other in language.written("restored")))
