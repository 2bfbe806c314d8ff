"""What somebody can be to the user, and the words around roles and names: `resources/words/roles.toml`, ready to be looked up."""

from __future__ import annotations

import tomllib
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence

import msgspec

from core.paths import RESOURCES
from core.records import EntityKind

# Words, folded: "mother-in-law" is three.
Phrase = tuple[str, ...]

# In words; no role and nothing around one is longer.
_LONGEST = 4

# People and pets are somebody even without a name; "your car" is nothing to link by.
UNNAMED = frozenset([EntityKind.PERSON, EntityKind.PET])

# Of these one is older than the user or another, and told apart by it.
_OF_AGE = frozenset(["sister", "brother", "sibling", "son", "daughter", "child"])

# A question about the first is one about all of them.
INCLUDES: Mapping[str, tuple[str, ...]] = {
    "parent": ("mother", "father"),
    "sibling": ("sister", "brother"),
    "partner": ("wife", "husband", "girlfriend", "boyfriend", "fiancé"),
    "wife": ("partner",),
    "husband": ("partner",),
    "child": ("son", "daughter", "baby"),
    "grandparent": ("grandmother", "grandfather"),
    "grandchild": ("grandson", "granddaughter"),
    "pet": ("dog", "cat", "horse", "pony", "rabbit", "hamster", "parrot", "budgie", "canary", "guinea-pig", "tortoise", "ferret", "gecko"),
}  # fmt: skip


class Role(msgspec.Struct, frozen=True):
    """One role, as one word says it.

    Attributes:
        name: its one word in `core.storage.entities.Mention`.
        qualifier: which one the word means ("姐姐" is an older sister).
        plural: several of them are meant.
        own: the word itself says that it is the user's ("أختي").
        subject: the form that a name may follow, in languages with cases.
    """

    name: str
    kind: EntityKind
    qualifier: str = ""
    plural: bool = False
    own: bool = False
    subject: bool = True

    def of(self, qualifier: str) -> Role:
        """Which of several, as other words tell it."""
        if not qualifier or self.qualifier or self.name not in _OF_AGE:
            return self
        return msgspec.structs.replace(self, qualifier=qualifier)


def folded(word: str) -> str:
    """A word as the tables have it: without case, and as some don't care to write it."""
    return word.casefold().replace("ё", "е").replace("i̇", "i")


class Language:
    """The words of one language.

    Attributes:
        marks: what is true of it ("bare", "cases", "declined").
        glues: something can stand in one word with a name.
        roles: by their words, folded.
    """

    def __init__(self, code: str, table: Mapping[str, object], kinds: Mapping[str, EntityKind]) -> None:
        self.code = code
        self.marks = frozenset(kind for kind, value in table.items() if value is True)
        self._written = {kind: _items(line) for kind, line in table.items() if isinstance(line, str)}
        self._phrases = {kind: frozenset(map(_phrase, items)) for kind, items in self._written.items()}
        self.glues = any(map(self.written, ("prefixes", "particles", "endings")))
        glued = [(before, "") for before in ("", *self.written("prefixes"))]
        glued += [("", after) for after in self.written("particles") if code == "ko"]
        self.roles: dict[Phrase, Role] = {}
        lines = table["roles"]
        assert isinstance(lines, dict)
        for name, line in lines.items():
            qualifier, _, plain = name.rpartition(" ")
            for word, role in _forms(line, Role(plain, kinds[plain], qualifier)):
                for before, after in glued:
                    self.roles.setdefault(_phrase(before + word + after), role)

    def written(self, kind: str) -> tuple[str, ...]:
        """Words of a kind, the longest first."""
        return self._written.get(kind, ())

    def words_of(self, kind: str) -> frozenset[str]:
        """The single words of this kind's phrases, folded."""
        return frozenset(word for phrase in self._phrases.get(kind, ()) for word in phrase)

    def has(self, kind: str, word: str) -> bool:
        """Whether a folded word is one of this kind."""
        return (word,) in self._phrases.get(kind, ())

    def before(self, kind: str, words: Sequence[str], at: int) -> int:
        """Where the longest phrase of this kind that ends before `at` begins; `at` if there is none."""
        return next((start for start in range(max(0, at - _LONGEST), at) if self._is(kind, words[start:at])), at)

    def after(self, kind: str, words: Sequence[str], at: int) -> int:
        """Where the longest phrase of this kind that begins at `at` ends; `at` if there is none."""
        return next((end for end in range(at + _LONGEST, at, -1) if self._is(kind, words[at:end])), at)

    def _is(self, kind: str, words: Sequence[str]) -> bool:
        return tuple(words) in self._phrases.get(kind, ())


def _items(line: str) -> tuple[str, ...]:
    items = (unicodedata.normalize("NFC", item.strip()) for item in line.split(","))
    return tuple(sorted(filter(None, items), key=len, reverse=True))


def _phrase(words: str) -> Phrase:
    return tuple(folded(words).replace("-", " ").split())


def _forms(line: str, role: Role) -> Iterator[tuple[str, Role]]:
    """Every form that a line of the table stands for, and what it says."""
    for item in _items(line):
        own = item.startswith("=")
        stem, *endings = item.removeprefix("=").split("|")
        plural = stem.startswith("+")
        for number, ending in enumerate(endings or [""]):
            several = plural or ending.startswith("+")
            yield (
                stem.removeprefix("+") + ending.removeprefix("+"),
                msgspec.structs.replace(role, plural=several, own=own, subject=number == 0 or several),
            )


def _read() -> dict[str, Language]:
    tables = tomllib.loads((RESOURCES / "words" / "roles.toml").read_text(encoding="utf-8"))
    kinds = {role: EntityKind(kind) for kind, line in tables.pop("kinds").items() for role in _items(line)}
    return {code: Language(code, table, kinds) for code, table in tables.items()}


LANGUAGES: Mapping[str, Language] = _read()


def readings(languages: Iterable[Language]) -> dict[Phrase, list[tuple[Language, Role]]]:
    """What the words of these languages can mean."""
    found: dict[Phrase, list[tuple[Language, Role]]] = {}
    for language in languages:
        for words, role in language.roles.items():
            found.setdefault(words, []).append((language, role))
    return found
