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
        self._written = [self._text[start:end] for start, end in self._spans]
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
        able = [not capitals or _uncased(word) or word[0].isupper() for word in self._written]
        keys = [text_key(word) for word in self.words]
        glues = self.language is not None and self.language.glues
        forms = [self._forms(word) if word[0] >= _BY_SCRIPT[0][0] or glues else () for word in self.words]
        for start in range(len(keys)):
            before = ""
            for end in range(start, min(len(keys), start + longest)):
                if not able[end]:
                    break
                yield start, before + keys[end], [before + form for form in forms[end]]
                before += keys[end] + " "

    def _forms(self, word: str) -> list[str]:
        language = self._language_of(word)
        return list(map(text_key, _bare(word, language))) if language is not None else []

    def begins(self, at: int) -> bool:
        """Whether this word begins a sentence."""
        gap = self._gap(at)
        return not _STARTS.isdisjoint(gap) or (at == 0 and not any(map(str.isalnum, gap)))

    def is_little(self, at: int) -> bool:
        """Whether this word is one of those that hold a sentence together."""
        language = self._language_of(self.words[at])
        return language is not None and (language.has("little", self.words[at]) or language.has("own", self.words[at]))

    def capital(self, at: int) -> bool:
        return at < len(self.words) and self._written[at][0].isupper()

    def place(self, at: int) -> int:
        """Where a word stands in the text; of the one after the last, the end."""
        return self._spans[at][0] if at < len(self._spans) else len(self._text)

    def roles(self) -> Iterator[Said]:
        """Every role in the text."""
        at = 0
        while at < len(self.words):
            said = self._role_at(at) if self.words[at] in _FIRST_OF_ROLES else None
            if said is not None:
                yield said
            at = at + 1 if said is None else max(at + 1, said.end)

    def mentions(self, kind: MemoryKind) -> Iterator[Mention]:
        """Whom and what it speaks of."""
        self._skip_own_name()
        for said in list(self.roles()):
            names = list(self._names_of(said))
            role = said.role.name if said.own and said.role.kind in UNNAMED else ""
            for name in names:
                yield Mention(name, said.role.kind, role, said.role.qualifier if role else "")
            if not names and role:
                yield Mention("", said.role.kind, role, said.role.qualifier)
            self._use(said.begin, said.end)
        yield from self._unintroduced(kind)

    def _role_at(self, at: int) -> Said | None:
        for end in range(min(len(self.words), at + 4), at, -1):
            meanings = _ROLES.get(tuple(self.words[at:end]))
            if meanings and all(self._gap(joined).strip() in _JOINING for joined in range(at + 1, end)):
                break
        else:
            return None
        likely: Said | None = None
        for language, role in meanings:
            if (
                language.has("between", self.words[at])
                and self.words[end : end + 1]
                and (self.words[end],) in language.roles
            ):
                continue  # "twin sister", "pet rat"
            said = self._whose(role, language, at, end)
            if said.own:
                return said
            if language is self.language or language not in _LATIN:
                likely = said
        return likely

    def _whose(self, role: Role, language: Language, start: int, end: int) -> Said:
        begin, qualifier = start, ""
        while begin and (which := self._which(language, begin - 1)) is not None:
            begin, qualifier = begin - 1, which or qualifier
        described = begin
        for owner in ("own", "have"):
            if begin == described:
                begin = language.before(owner, self.words, described)
        while (
            end < len(self.words)
            and not self._gap(end).strip()
            and (which := self._which(language, end))
            and not self.capital(end)
        ):
            end, qualifier = end + 1, qualifier or which
        own = begin < described or role.own or ("bare" in language.marks and self.begins(start))
        return Said(role.of(qualifier), language, begin if begin < described or role.own else start, start, end, own)

    def _which(self, language: Language, at: int) -> str | None:
        """Which of several this word tells of; empty if it only describes, None if it does neither."""
        if self.words[at].isdigit():
            return ""
        return next(
            (
                to
                for kind, to in (("older", "older"), ("younger", "younger"), ("between", ""))
                if language.has(kind, self.words[at])
            ),
            None,
        )

    def _names_of(self, said: Said) -> list[str]:
        """The names that a role introduces."""
        language, at, gap = said.language, said.end, self._gap(said.end)
        tight = set(gap) <= _TIGHT
        named = language.before("name_of", self.words, said.begin) < said.begin
        called = language.after("is" if named else "called", self.words, at)
        if called > at and tight:
            return self._names(called, said, loose=True)
        if tight and self._may_follow(said, gap):
            return self._names(at, said, ended="," in gap)
        if not said.own:
            return []
        before = language.before("before", self.words, said.begin)
        if before < said.begin:
            return self._names_before(before, said, at_start=False)
        copula = language.after("is", self.words, at)
        if language.code != "de" and (copula > at or gap.strip() in _DASHES) and self.capital(copula):
            found = self._names(copula, said, ended=True)
            if found:
                return found
        return self._names_subject(said)

    def _may_follow(self, said: Said, gap: str) -> bool:
        """Whether the word after a role can only be a name."""
        after, code = said.end, said.language.code
        if not self.capital(after):
            return after < len(self.words) and _uncased(self.words[after]) and not _OPENING.isdisjoint(gap)
        if code == "de":
            # A German sentence has its verb in the second place: whatever stands before it belongs to the subject.
            return said.own and said.begin < said.start and self.begins(said.begin)
        # "Kız kardeşim Porto'da": the sister is in Porto.
        glued = code == "tr" and self._gap(self._run_end(after)) in ("'", "’")
        return not glued and (said.role.subject or "cases" not in said.language.marks)

    def _names_subject(self, said: Said) -> list[str]:
        """Names before a role: "Clara is your sister"."""
        at = said.begin
        while at and said.language.has("between", self.words[at - 1]):
            at -= 1
        joined = self._gap(at).strip()
        copula = said.language.before("is", self.words, at)
        if self._gap(said.end) in ("'", "’"):
            return []
        if copula < at or joined in _DASHES:
            return self._names_before(copula, said, at_start=True)
        if joined in (",", "("):
            return self._names_before(at, said, at_start=False) if _ENDS & set(self._gap(said.end)) else []
        ends = said.end >= len(self.words) - 1
        return self._names_before(at, said, at_start=True) if ends and not said.language.written("is") else []

    def _names_before(self, end: int, said: Said, *, at_start: bool) -> list[str]:
        """The names that end before a word; `at_start` takes only those that begin a sentence."""
        start = end
        while start and (self.capital(start - 1) or (start < end and self._joins(start, said))):
            start -= 1
        if start == end and end and _uncased(self.words[end - 1]) and not said.role.plural:
            start = end - 1
        if start == end or (at_start and not self.begins(start)) or (self.words[start],) in said.language.roles:
            return []
        return self._names(start, said, topic=True)

    def _joins(self, at: int, said: Said) -> bool:
        return said.role.plural and said.language.has("and", self.words[at - 1])

    def _names(
        self, at: int, said: Said, *, loose: bool = False, ended: bool = False, topic: bool = False
    ) -> list[str]:
        """The names from this word on: one, or a list if the role means several.

        Args:
            loose: lower case will do, at the end of a sentence.
            ended: only if the sentence, or a part of it, ends with them.
            topic: what tells a subject is glued to the name, where a language does so.
        """
        found, used = [], []
        while at < len(self.words):
            end = self._run_end(at)
            if (
                end == at
                and (_uncased(self.words[at]) or (loose and self._closes(at + 1, said)))
                and not self._says_little(at)
            ):
                end = at + 1
            if end == at or self._used[at]:
                break
            name = self._text[self._spans[at][0] : self._spans[end - 1][1]]
            if _uncased(name):
                name = _without(name, said.language.written("topic" if topic else "ends"))
            found.append(name.title() if name.islower() else name)
            used.append((at, end))
            more = self._gap(end).strip() in (",", "&") or said.language.has(
                "and", self.words[end] if end < len(self.words) else ""
            )
            if not said.role.plural or not more:
                break
            at = end + said.language.has("and", self.words[end] if end < len(self.words) else "")
        if not found or (ended and not self._closes(used[-1][1], said)):
            return []
        for start, end in used:
            self._use(start, end)
        return found

    def _unintroduced(self, kind: MemoryKind) -> Iterator[Mention]:
        """Capitalised words that nothing introduces."""
        at = 0
        while at < len(self.words):
            start, end = at, self._run_end(at, within=True)
            at = max(end, at + 1)
            if end == start or self._used[start]:
                continue
            language = self._language_of(self.words[start]) or LANGUAGES["en"]
            place = self._place(start, end, language)
            first = start
            while first < end and self._is_no_name(first) and self._written[first] not in _OPENS:
                first += 1
            while end > first and self._is_no_name(end - 1):
                end -= 1
            if first == end or "declined" in language.marks or (language.code == "de" and place is None):
                continue
            if self.begins(start) and not (kind in _KINDS and language.code == "en" and self._acts(first, end)):
                continue
            yield Mention(self._text[self._spans[first][0] : self._spans[end - 1][1]], place or _KINDS.get(kind))

    def _place(self, start: int, end: int, language: Language) -> EntityKind | None:
        """What the words before a name make of it."""
        at = start - 1 if start and self.words[start - 1] == "the" else start
        if language.before("firm", self.words, at) < at and any(language.has("work", word) for word in self.words[:at]):
            return EntityKind.ORGANISATION
        lives = not language.written("live") or any(language.has("live", word) for word in self.words)
        by_words = language.before("place", self.words, at) < at and language.before("not_place", self.words, at) == at
        return EntityKind.PLACE if (by_words and lives) or self._is_where(end) else None

    def _is_where(self, end: int) -> bool:
        """Whether an ending after this word tells that something is there: "Porto'da"."""
        turkish = end < len(self.words) and self.language is LANGUAGES["tr"] and self._gap(end) in ("'", "’")
        return turkish and LANGUAGES["tr"].has("place_endings", self.words[end])

    def _acts(self, first: int, end: int) -> bool:
        """Whether these words may be a name that an English sentence begins with: "Tom is seven"."""
        english, after = LANGUAGES["en"], self.words[end] if end < len(self.words) else ""
        if end == first + 1 and ((self.words[first],) in english.roles or not content_words(self.words[first])):
            return False
        return english.has("does", after) or (len(after) > 2 and after.endswith("s") and not after.endswith("ss"))

    def _skip_own_name(self) -> None:
        """The user's own name is no one else's."""
        for at in range(len(self.words)):
            language = self._language_of(self.words[at]) or LANGUAGES["en"]
            start = language.after("self", self.words, at)
            end = self._run_end(start) if start > at else start
            if end > start and (
                _ENDS & set(self._gap(end)) or end == len(self.words) or language.has("and", self.words[end])
            ):
                self._use(at, end)

    def _run_end(self, at: int, *, within: bool = False) -> int:
        """The word after a name of capitalised words that begins with this one; `at` if none does.

        Args:
            within: it may begin with a word that is no name by itself ("The Lord of the Rings").
        """
        if not self.capital(at) or (not within and self._is_no_name(at) and self._written[at] not in _OPENS):
            return at
        end = at + 1
        while end < len(self.words) and end < at + _LONGEST_NAME and not self._used[end]:
            gap = self._gap(end)
            ahead = end
            while (
                ahead < end + 2 and self.words[ahead : ahead + 1] and self.words[ahead] in _WITHIN_NAME and gap == " "
            ):
                ahead += 1
            title = gap.startswith(".") and self._written[end - 1] in _OPENS
            if not self.capital(ahead) or not (gap.strip() in _JOINING or title):
                break
            end = ahead + 1
        if end > at + 1 and self._is_where(end):
            end -= 1
        while not within and end > at + 1 and self._is_no_name(end - 1):
            end -= 1
        return end

    def _is_no_name(self, at: int) -> bool:
        return self.words[at] in _NAMELESS or self._says_little(at)

    def _says_little(self, at: int) -> bool:
        return self.is_little(at) or not (_uncased(self.words[at]) or self.capital(at) or content_words(self.words[at]))

    def _closes(self, at: int, said: Said) -> bool:
        """Whether a part of a sentence ends before this word."""
        return at >= len(self.words) or bool(_ENDS & set(self._gap(at))) or said.language.has("and", self.words[at])

    def _language_of(self, word: str) -> Language | None:
        if word[0] < _BY_SCRIPT[0][0]:
            return self.language
        return next((LANGUAGES[code] for low, high, code in _BY_SCRIPT if low <= word[0] <= high), self.language)

    def _gap(self, at: int) -> str:
        """What stands before a word; before the one after the last, what ends the text."""
        start = self._spans[at - 1][1] if at else 0
        return self._text[start : self._spans[at][0]] if at < len(self._spans) else self._text[start:]

    def _use(self, start: int, end: int) -> None:
        self._used[start:end] = [True] * (end - start)


def _uncased(word: str) -> bool:
    return word[0].isalpha() and not word[0].islower() and not word[0].isupper()


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
