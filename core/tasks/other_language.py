"""Sentences of a summary in another language than the source's: each is translated and held against what it was; else it stays as it is."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from core.documents.figures import values
from core.memory.dates.language import languages_of
from core.memory.fence import without_controls
from core.records import REPLY_LANGUAGES
from core.tasks.asking import Asking, Shot, fenced
from core.tasks.checking import Checking, Encode, Passage
from core.tasks.noting import load_prompts
from core.tasks.summary_text import Noted

# Tokens of a translation for each of the source's, and beside.
_LONGER, _BESIDE = 3, 30


def translated(notes: Sequence[Noted], source: str, target: str, ask: Asking, encode: Encode) -> list[Noted]:
    """The sentences in another language; those whose translation can't be used, as they are.

    Args:
        source, target: languages, two letters.

    Raises:
        Yielded, ModelError: as `Asking.ask`.
    """
    said = [_translated(one.text, source, target, ask, encode) for one in notes]
    return [msgspec.structs.replace(one, text=text or one.text) for one, text in zip(notes, said, strict=True)]


def _translated(text: str, source: str, target: str, ask: Asking, encode: Encode) -> str:
    """Empty: numbers, names or the meaning were lost."""
    prompts = load_prompts()
    known = source in prompts.same and target in prompts.same
    shots = [Shot(fenced(prompts.same[source]), prompts.same[target])] if known else []
    answer = ask.ask(
        prompts.translate.format(language=REPLY_LANGUAGES.get(target, target)),
        fenced(text),
        shots=shots,
        most=_LONGER * ask.tokens(text) + _BESIDE,
    )
    said = " ".join(without_controls(answer.text).split())
    if answer.cut or not said or not values(text) <= values(said) or target not in languages_of(said):
        return ""
    # It may say in two sentences what was one: then it says more, or isn't the translation alone.
    return said if Checking("", source, [Passage(text=text)], encode).carried(said, target) else ""
