"""Who and what a memory speaks of, and which memories a question's names and roles lead to.

Rules and words (`resources/words/roles.toml`) rather than a model: a wrong link shows a stranger's facts. Once a name is known, it is found
wherever it stands, also in a sentence that nothing is read from.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from core.memory.entities import east_asian
from core.memory.entities.roles import INCLUDES, UNNAMED, Role
from core.memory.entities.spaced import Text
from core.records import MemoryId, MemoryKind
from core.storage.entities import Entities, Mention
from core.storage.words import content_words, text_key

# How surely a memory is about what the question names. A form is a name without what may be its ending.
_BY_NAME, _BY_FORM, _BY_FIRST_NAME, _BY_ROLE, _BY_OTHER_ROLE = 1.0, 0.9, 0.7, 0.8, 0.5

# Newest memories of whoever a question names.
_MOST_LINKED = 300

_LONGEST_QUESTION = 1000
_LONGEST_NAME_WORDS = 3


class EntityReader:
    """Reads memories for `Entities`."""

    version = 2

    def mentions(self, text: str, kind: MemoryKind) -> Sequence[Mention]:
        """Names and roles in a memory's text, each once."""
        found: dict[tuple[str, str, str], Mention] = {}
        language = east_asian.language_of(text)
        mentions = [] if language is None else list(east_asian.mentions(text, language))
        for mention in (*mentions, *Text(text).mentions(kind)):
            found.setdefault((mention.name, mention.role, mention.qualifier), mention)
        with_role = {mention.name for mention in found.values() if mention.role}
        return [mention for mention in found.values() if mention.role or mention.name not in with_role]

    def roles(self, text: str, within: int | None = None) -> frozenset[str]:
        """The roles in a text, whosever they are: many languages need no "my" for one's own. `within`: that begin there at the latest."""
        words = Text(text)
        language = east_asian.language_of(text)
        unspaced = () if language is None else east_asian.roles(text, language)
        found = [(said.start, said.role) for said in words.roles()] + [(start, role) for start, _, role, _ in unspaced]
        return frozenset(
            role.name for start, role in found if role.kind in UNNAMED and (within is None or start <= within)
        )

    def keys(self, text: str) -> Collection[str]:
        """Folded names that may stand in a memory: its capitalised words, all of them where there are no capitals, and pieces of CJK."""
        found: set[str] = set()
        for _, name, forms in Text(text).names(_LONGEST_NAME_WORDS, capitals=True):
            found.update((name, *forms))
        found.update(map(text_key, east_asian.pieces(text)))
        return found


def linked(question: str, entities: Entities, *, surely: bool = False) -> dict[MemoryId, float]:
    """Memories of whomever and whatever a question names, or speaks of by a role ("my sister", "妹妹").

    Args:
        surely: "hope" isn't "Hope" where anything is capitalised, nor is "Max Planck" "Max".

    Returns:
        How strongly each is linked, 0 to 1.
    """
    question = question[:_LONGEST_QUESTION]
    found: dict[MemoryId, float] = {}

    def take(memory_id: MemoryId, strength: float) -> None:
        found[memory_id] = max(strength, found.get(memory_id, 0.0))

    words = Text(question)
    names, alone, forms = _names(words, question, surely=surely)
    names.update(dict.fromkeys(map(text_key, east_asian.pieces(question))))
    matches = entities.memories_named([*names, *forms], _MOST_LINKED)
    written = {key for _, key in matches} & names.keys()
    for memory_id, key in matches:
        if key in names:
            take(memory_id, _BY_NAME)
        elif not forms[key] & written:
            take(memory_id, _BY_FORM)
    for memory_id, _ in entities.memories_first_named(sorted(alone), _MOST_LINKED):
        take(memory_id, _BY_FIRST_NAME)
    for role, own in dict.fromkeys(_roles(words, question)):
        for link in entities.memories_in_roles([role.name, *INCLUDES.get(role.name, ())], _MOST_LINKED):
            if not role.qualifier or not link.qualifier or role.qualifier == link.qualifier:
                take(link.memory_id, _BY_ROLE if own and link.role == role.name else _BY_OTHER_ROLE)
    return found


def _names(words: Text, question: str, *, surely: bool) -> tuple[dict[str, None], set[str], dict[str, set[str]]]:
    """Names that may stand in a question, those of one word, and what they may be a form of: each with how it is written."""
    telling = set(content_words(question))
    names: dict[str, None] = {}
    alone: set[str] = set()
    forms: dict[str, set[str]] = {}
    for at, name, others in words.names(_LONGEST_NAME_WORDS, capitals=surely and any(map(str.isupper, question))):
        if name not in names and " " not in name:
            if surely and words.is_part_of_name(at):
                continue
            # "Will Tom come?", "may I": a word that is no name by itself isn't looked up.
            shows = words.capital(at) and not words.begins(at)
            if not shows and (words.is_little(at) or (name.isascii() and name not in telling)):
                continue
            alone.add(name)
        names[name] = None
        for other in others:
            forms.setdefault(other, set()).add(name)
    return names, alone, forms


def _roles(words: Text, question: str) -> Iterator[tuple[Role, bool]]:
    """Roles in a question, and whether it says that it is the user's."""
    yield from ((said.role, said.own) for said in words.roles() if said.role.kind in UNNAMED)
    language = east_asian.language_of(question)
    if language is not None:
        yield from ((role, own) for _, _, role, own in east_asian.roles(question, language))
