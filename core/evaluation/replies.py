"""Are the replies right? Situations, each in a store and a conversation of its own, answered by the whole program.

A situation is what is known of the user, with the days it was noted on, and a message; rules tell whether the reply is right: pieces
of text that it must have and must not have, and the language it has to be in, which py3langid tells. No model judges. Only a
reply's beginning is looked at, so that one that never ends costs no more than others.
"""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import msgspec

from core.evaluation.local_model import load_encoder, load_model
from core.evaluation.program import Program
from core.evaluation.result import Options, Progress, Result
from core.evaluation.sets import noon, unreadable
from core.memory.entities.reader import EntityReader
from core.memory.learning.address import as_kept
from core.model.base import Embedder, LanguageModel
from core.paths import Paths
from core.records import ConversationId, LearningMode, MemoryKind, MemorySource, Role, Settings
from core.settings import SettingsFile
from core.storage.conversations import Conversations
from core.storage.database import Database
from core.storage.memories import Memories

# Of a checkout; a release has no tests.
OWN_SET = Path(__file__).resolve().parents[2] / "tests" / "quality" / "replies.json"

_TODAY = "2026-11-29"

# The part of a reply that is judged, in pieces of text as the model writes them: about as many as tokens.
_LONGEST_REPLY = 120

# A reply with fewer bytes of letters may be of many languages.
_SHORTEST = 24

# Those it may be in.
_LANGUAGES = ("ar", "de", "en", "es", "fr", "hi", "it", "ja", "ko", "pl", "pt", "ru", "tr", "zh")


class Situation(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is known, what the user says, and which replies are right.

    Attributes:
        id: its name.
        kind: the sort of situation, for the figures.
        language: of the message, two letters.
        notes: facts that are remembered, with the day each was noted on, as YYYY-MM-DD.
        earlier: what was said and replied before in the conversation.
        must: groups of pieces of text; the reply has one of each group, in any case.
        must_not: pieces of text that it doesn't have.
        reply_language: the language it has to be in; None: any.
        held_out: not to be looked at while the program is tuned.
    """

    id: str
    kind: str
    language: str
    message: str
    notes: tuple[tuple[str, str], ...] = ()
    earlier: tuple[tuple[str, str], ...] = ()
    must: tuple[tuple[str, ...], ...] = ()
    must_not: tuple[str, ...] = ()
    reply_language: str | None = None
    held_out: bool = False

    def faults(self, reply: str) -> list[str]:
        """What is wrong with a reply; empty if nothing is."""
        lower = reply.lower().replace("’", "'")
        found = [f"without {' | '.join(group)}" for group in self.must if not any(piece in lower for piece in group)]
        found += [f"has {piece}" for piece in self.must_not if piece in lower]
        language = language_of(reply)
        if self.reply_language and language and language != self.reply_language:
            found.append(f"in {language}")
        return found


class Tally(msgspec.Struct):
    """How many situations there were, and how many replies were right."""

    situations: int = 0
    right: int = 0

    @property
    def share(self) -> float:
        return self.right / self.situations if self.situations else 0.0

    def figures(self) -> Mapping[str, float]:
        return {"situations": self.situations, "right": self.right, "share": round(self.share, 4)}


def run(options: Options, progress: Progress) -> Result:
    """Answer all situations, or a sample of them; of one part of the set, if that is asked for.

    Raises:
        InvalidRequest: there is no set, or it can't be read.
        ModelError: a model can't be loaded, or fails.
    """
    every = read_situations(options.data or OWN_SET)
    drawn = options.drawn([one for one in every if options.part in (None, "held" if one.held_out else "tuned")])
    # Those of a language begin alike, and the model holds what the last one began with.
    situations = sorted(drawn, key=lambda situation: situation.language)
    model = load_model(options, Settings().context_length, progress)
    found: list[tuple[Situation, str, list[str]]] = []
    try:
        progress(0, len(situations), "Loading the embedding model")
        encoder = load_encoder(options)
        for number, situation in enumerate(situations):
            progress(number, len(situations), f"Answering in {situation.language}")
            with tempfile.TemporaryDirectory(prefix="rememora-eval-") as folder:
                reply = replied(situation, Path(folder), model, encoder, options.seed)
            found.append((situation, reply, situation.faults(reply)))
    finally:
        model.close()
    return result(found)


def read_situations(path: Path) -> tuple[Situation, ...]:
    """Read a file of situations.

    Raises:
        InvalidRequest: it can't be read, or isn't one.
    """
    try:
        found = msgspec.json.decode(path.read_bytes(), type=tuple[Situation, ...])
        for one in found:
            for _, day in one.notes:
                noon(day)
    except (OSError, ValueError) as error:  # msgspec's errors are ValueErrors, and so is a day that doesn't exist
        like = "tests/quality/replies.json of the source code"
        raise unreadable(path, "situations to reply in", like, error) from error
    return found


def replied(situation: Situation, folder: Path, model: LanguageModel, encoder: Embedder, seed: int = 0) -> str:
    """The beginning of the program's reply to a user of whom nothing else is known.

    Args:
        folder: an empty one.
        seed: for sampling tokens.

    Raises:
        ModelError: there was no reply.
    """
    paths = Paths(data=folder / "data", config=folder / "config", logs=folder / "logs")
    conversation = _stored(situation, paths)
    settings = SettingsFile(paths.settings)
    settings.change(learning=LearningMode.OFF, states_limit_mb=0)
    program = Program(paths, settings, model, encoder, clock=lambda: noon(_TODAY), seed=seed)
    try:
        return program.reply(situation.message, conversation, _LONGEST_REPLY).text
    finally:
        program.close()


def _stored(situation: Situation, paths: Paths) -> ConversationId | None:
    """Store what is known, and the conversation so far, if there is one."""
    paths.data.mkdir(parents=True)
    database = Database(paths.database)
    try:
        memories, conversations = Memories(database, EntityReader()), Conversations(database)
        for text, day in situation.notes:
            memories.add(
                MemoryKind.NOTE,
                as_kept(text, situation.language),
                quote="",
                source=MemorySource.ADDED,
                source_message_id=None,
                now=noon(day),
            )
        if not situation.earlier:
            return None
        conversation = conversations.add("", noon(_TODAY)).id
        for said, answer in situation.earlier:
            conversations.add_message(conversation, Role.USER, said, noon(_TODAY))
            conversations.add_message(conversation, Role.ASSISTANT, answer, noon(_TODAY))
        return conversation
    finally:
        database.close()


def language_of(text: str) -> str:
    """The language of a text, two letters; empty if it is too short to tell."""
    letters = "".join(letter for letter in text if letter.isalpha())
    return str(_identifier().classify(text)[0]) if len(letters.encode()) >= _SHORTEST else ""


@cache
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages(_LANGUAGES)
    return identifier


def result(found: Sequence[tuple[Situation, str, list[str]]]) -> Result:
    groups: dict[str, Tally] = {}
    for situation, _, faults in found:
        half = "held out" if situation.held_out else "tuned"
        for name in (half, f"{half}: {situation.kind}", f"{half}: {situation.language}"):
            tally = groups.setdefault(name, Tally())
            tally.situations += 1
            tally.right += not faults
    return Result(
        columns=["", "situations", "right", "share"],
        rows=[
            (name, str(tally.situations), str(tally.right), f"{100 * tally.share:.0f} %")
            for name, tally in sorted(groups.items())
        ],
        notes=[
            f"{situation.id}: “{situation.message}” → “{' '.join(reply.split())}” ({'; '.join(faults)})"
            for situation, reply, faults in found
            if faults and not situation.held_out
        ],
        figures={name: tally.figures() for name, tally in sorted(groups.items())},
    )


__all__ = ["OWN_SET", "Situation", "Tally", "language_of", "read_situations", "replied", "result", "run"]
