"""The texts the models are given, read from `resources/prompts`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import msgspec

from core.paths import RESOURCES

_MESSAGE = "[message]\n"
_MEMORIES = "[memories]\n"
_SAID = "[said]\n"
_MINUTES = "[minutes]\n"


class Example(msgspec.Struct, frozen=True):
    """One worked example: two facts, and the verdict on them."""

    message: str
    memories: str


class SummaryExample(msgspec.Struct, frozen=True):
    """One worked example of the summary prompt: what it is given, and the summary."""

    given: str
    summary: str


class Prompts(msgspec.Struct, frozen=True):
    """All prompt texts.

    Attributes:
        persona: who the assistant is, while the user hasn't said otherwise.
        system: how to use what memory brings; in the head of every conversation.
        summary: how to continue a summary.
        summary_examples: shown to the model as earlier turns.
        decision: how to compare two facts.
        decision_examples: shown to the model as earlier turns.
    """

    persona: str
    system: str
    summary: str
    summary_examples: Sequence[SummaryExample]
    decision: str
    decision_examples: Sequence[Example]


def load_prompts(folder: Path = RESOURCES / "prompts") -> Prompts:
    """Read the files of the folder.

    Raises:
        OSError: a file is missing: the installation is broken.
    """
    decision, decision_examples = _taught(folder / "decision.txt")
    summary, *summaries = (folder / "summary.txt").read_text(encoding="utf-8").split(_SAID)
    return Prompts(
        persona=(folder / "persona.txt").read_text(encoding="utf-8").strip(),
        system=(folder / "system.txt").read_text(encoding="utf-8").strip(),
        summary=summary.strip(),
        summary_examples=tuple(_summary_example(text) for text in summaries),
        decision=decision,
        decision_examples=decision_examples,
    )


def _taught(file: Path) -> tuple[str, tuple[Example, ...]]:
    """Instructions and examples."""
    instructions, *examples = file.read_text(encoding="utf-8").split(_MESSAGE)
    return instructions.strip(), tuple(_example(text) for text in examples)


def _summary_example(text: str) -> SummaryExample:
    given, summary = text.split(_MINUTES)
    return SummaryExample(given=given.strip(), summary=summary.strip())


def _example(text: str) -> Example:
    message, memories = text.split(_MEMORIES)
    return Example(message=message.strip(), memories=memories.strip())
