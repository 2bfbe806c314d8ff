"""Does memory work in every language? What was told is asked for, and messages that need nothing bring nothing up.

A language's facts go in as the user's messages, each in a conversation of its own, into a store of that language. The figures: of
the questions, those whose fact recall brings and those where it stands first; of the messages that need no memory, those
that anything is added to.
"""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from pathlib import Path

import msgspec

from core.errors import InvalidRequest
from core.evaluation.counts import Counts
from core.evaluation.local_model import load_encoder
from core.evaluation.locomo import Dialogue, Session, Turn
from core.evaluation.recall_store import DialogueStore
from core.evaluation.result import Options, Progress, Result
from core.evaluation.sets import unreadable
from core.model.base import Embedder

# Of a checkout; a release has no tests.
OWN_SET = Path(__file__).resolve().parents[2] / "tests" / "quality" / "languages.json"

_FIRST_DAY, _DAY_S = 1_780_000_000.0, 86_400.0

# As many as the program itself takes into account.
_LIMIT = 8


class Spoken(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is told and asked in one language.

    Attributes:
        facts: messages that tell something.
        questions: each with the number of the fact it asks for.
        silence: messages that need nothing.
    """

    facts: tuple[str, ...]
    questions: tuple[tuple[str, int], ...]
    silence: tuple[str, ...]


class Found(Counts):
    """Counts of one language, or of all."""

    questions: int = 0
    recalled: int = 0
    first: int = 0
    messages: int = 0
    disturbed: int = 0


def run(options: Options, progress: Progress) -> Result:
    """Ask everything in every language.

    Raises:
        InvalidRequest: there is no set, or it can't be read.
        ModelError: the embedding model can't be loaded.
    """
    languages = read_languages(options.data or OWN_SET)
    progress(0, len(languages), "Loading the embedding model")
    embedder = load_encoder(options)
    by_language: dict[str, Found] = {}
    misses: list[str] = []
    for number, (name, spoken) in enumerate(languages.items()):
        progress(number, len(languages), f"Asking in {name}")
        by_language[name] = _asked(spoken, embedder, misses)
    overall = Found()
    for found in by_language.values():
        overall.add(found)
    return Result(
        columns=["", "questions", "recalled", "first", "messages", "disturbed"],
        rows=[found.row(name) for name, found in [*by_language.items(), ("all", overall)]],
        notes=misses,
        figures={**msgspec.structs.asdict(overall), "by_language": msgspec.to_builtins(by_language)},
    )


def read_languages(path: Path) -> Mapping[str, Spoken]:
    """Read a file of what is told and asked, by language.

    Raises:
        InvalidRequest: it can't be read, or isn't one.
    """
    try:
        languages = msgspec.json.decode(path.read_bytes(), type=dict[str, Spoken])
        if not all(fact in range(len(one.facts)) for one in languages.values() for _, fact in one.questions):
            raise _unreadable(path, "a question asks for a fact that isn't there")
    except (OSError, ValueError) as error:  # msgspec's errors are ValueErrors
        raise _unreadable(path, str(error)) from error
    return languages


def _unreadable(path: Path, why: str) -> InvalidRequest:
    like = "tests/quality/languages.json of the source code"
    return unreadable(path, "facts and questions by language", like, why)


def _asked(spoken: Spoken, embedder: Embedder, misses: list[str]) -> Found:
    dialogue = Dialogue(
        id="told",
        user="",
        assistant="",
        sessions=tuple(
            Session(began_at=_FIRST_DAY + _DAY_S * day, turns=(Turn(id=str(day), speaker="", text=fact),))
            for day, fact in enumerate(spoken.facts)
        ),
        questions=(),
    )
    found = Found(questions=len(spoken.questions), messages=len(spoken.silence))
    with tempfile.TemporaryDirectory(prefix="rememora-eval-") as folder:
        place = DialogueStore(Path(folder), dialogue, embedder)
        facts = {message_id: int(turn) for turn, message_id in place.stored.messages.items()}
        try:
            for text, fact in spoken.questions:
                brought = [facts[item.message_id] for item in place.items(text, _LIMIT) if item.message_id is not None]
                found.recalled += fact in brought
                found.first += brought[:1] == [fact]
                if fact not in brought:
                    misses.append(f"“{text}” didn't bring “{spoken.facts[fact]}”")
            for text in spoken.silence:
                if items := place.items(text, 1):
                    found.disturbed += 1
                    misses.append(f"“{text}” brought “{items[0].text}”")
        finally:
            place.close()
    return found


__all__ = ["OWN_SET", "Found", "Spoken", "read_languages", "run"]
