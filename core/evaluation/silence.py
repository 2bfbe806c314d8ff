"""Does recall keep silent where memory has nothing to add? Ordinary messages against stores full of other things.

The messages are ours (resources/evaluation/silence.json): greetings, thanks, code, translations, general knowledge, small
talk, tasks; a quarter of them not in English. Without `--data` they are asked of a store of our own, which is full of
words that they have too; with a LoCoMo file, of each of its conversations.
"""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

import msgspec

from core.evaluation.local_model import load_encoder
from core.evaluation.locomo import Dialogue, Session, Turn, read_locomo
from core.evaluation.recall_store import DialogueStore
from core.evaluation.result import Options, Progress, Result
from core.model.base import Embedder
from core.paths import RESOURCES

_SET = RESOURCES / "evaluation" / "silence.json"

# When the store's first conversation took place; one a day follows.
_FIRST_DAY = 1_780_000_000.0
_DAY_S = 86_400.0


class SilenceSet(msgspec.Struct, frozen=True):
    """What is asked, and what of.

    Attributes:
        messages: that need no memory, by kind.
        store: what a user said in earlier conversations and how each was answered.
    """

    messages: dict[str, tuple[str, ...]]
    store: tuple[tuple[str, str], ...]


def run(options: Options, progress: Progress) -> Result:
    """Send every message to every store.

    Raises:
        InvalidRequest: the file isn't one of LoCoMo.
        ModelError: the embedding model can't be loaded.
    """
    asked = load_silence_set()
    dialogues = [_own_store(asked)] if options.data is None else read_locomo(options.data)
    messages = [(kind, text) for kind, texts in asked.messages.items() for text in texts]
    progress(0, len(dialogues), "Loading the embedding model")
    embedder = load_encoder(options)
    disturbed: list[tuple[str, str, str]] = []
    for number, dialogue in enumerate(dialogues):
        progress(number, len(dialogues), f"Storing conversation {dialogue.id}")
        disturbed += _disturbed(dialogue, messages, embedder)
    kinds = {
        kind: _figures(len(texts) * len(dialogues), [one for one in disturbed if one[0] == kind])
        for kind, texts in asked.messages.items()
    }
    whole = _figures(len(messages) * len(dialogues), disturbed)
    return Result(
        columns=["", "messages", "with anything added", "in per cent"],
        rows=[
            [name, str(values["messages"]), str(values["disturbed"]), f"{100 * values['share']:.1f}"]
            for name, values in [*kinds.items(), ("all", whole)]
        ],
        notes=[f"“{text}” brought “{found}”" for _, text, found in disturbed],
        figures={**whole, "stores": len(dialogues), "by_kind": kinds},
    )


def load_silence_set() -> SilenceSet:
    """The messages and the store that come with the program."""
    return msgspec.json.decode(_SET.read_bytes(), type=SilenceSet)


def _disturbed(
    dialogue: Dialogue, messages: Sequence[tuple[str, str]], embedder: Embedder
) -> list[tuple[str, str, str]]:
    """The messages that something was added to: kind, message, and the first thing added."""
    with tempfile.TemporaryDirectory(prefix="rememora-eval-") as folder:
        place = DialogueStore(Path(folder), dialogue, embedder)
        try:
            return [(kind, text, found[0].text) for kind, text in messages if (found := place.items(text, 1))]
        finally:
            place.close()


def _figures(messages: int, disturbed: Sequence[object]) -> dict[str, float]:
    return {"messages": messages, "disturbed": len(disturbed), "share": len(disturbed) / max(messages, 1)}


def _own_store(asked: SilenceSet) -> Dialogue:
    """The built-in store as a dialogue. Nobody in it has a name: it is a user's and an assistant's."""
    return Dialogue(
        id="of our own",
        user="",
        assistant="",
        sessions=tuple(
            Session(
                began_at=_FIRST_DAY + _DAY_S * day,
                turns=(
                    Turn(id=f"{day}:1", speaker="", text=said),
                    Turn(id=f"{day}:2", speaker="the assistant", text=answered),
                ),
            )
            for day, (said, answered) in enumerate(asked.store)
        ),
        questions=(),
    )
