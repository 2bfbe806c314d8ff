"""What is to be seen in a picture: a sentence that a model with eyes writes, by which the picture is found later.

It is never taken for what somebody said: nothing is learned from it, and what is written in a picture gives no orders here either.
"""

from __future__ import annotations

import threading
import tomllib
from collections.abc import Mapping
from pathlib import Path

import msgspec

from core.memory.dates.language import languages_of
from core.memory.fence import DOCUMENTS, MEMORY, PICTURES, RESULT, TEXT, unfenced, visible, without_controls
from core.model.base import Delta, LanguageModel, Purpose
from core.paths import RESOURCES
from core.records import Sampling

# Greedy: there is one good sentence, and it is written once. A small model goes round in circles without the penalty.
_SAMPLING = Sampling(temperature=0.0, top_k=1, top_p=1.0, min_p=0.0, repeat_penalty=1.1, seed=0)

# Of a caption. In tokens what is written at most, in characters what is used.
_LONGEST_TOKENS = 80
_LONGEST = 240

# Characters of what was said with a picture that tell its language.
_SAID = 400

# Around a sentence.
_AROUND = " \t\"'`“”„«»「」『』*_#"
_ENDS = ".!?…。！？"


class CaptionPrompt(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a model is told, in one language. See resources/prompts/captions.toml."""

    instructions: str
    ask: str


def load_caption_prompts(file: Path = RESOURCES / "prompts" / "captions.toml") -> dict[str, CaptionPrompt]:
    """Read them, by language.

    Raises:
        OSError, ValueError: the file is missing or damaged: the installation is broken.
    """
    with file.open("rb") as opened:
        return msgspec.convert(tomllib.load(opened), dict[str, CaptionPrompt])


class CaptionWriter:
    """Describes pictures with a model that sees. Lives and works on the model worker."""

    def __init__(self, model: LanguageModel, prompts: Mapping[str, CaptionPrompt]) -> None:
        self._model = model
        self._prompts = prompts

    def write(self, contents: bytes, said: str, stop: threading.Event) -> str | None:
        """What the model says is to be seen, as it is written; None if `stop` was set first.

        Args:
            said: with the picture: a caption is in its language.

        Raises:
            ModelError: the model can't be shown the picture, or couldn't evaluate it.
        """
        frames, tokenize = self._model.frames, self._model.tokenize
        prompt = self._prompts.get(languages_of(said[:_SAID])[0], self._prompts["en"])
        tokens = [
            *frames.start,
            *tokenize(prompt.instructions),
            *frames.after_system,
            *self._model.picture(contents),
            *tokenize(f"\n{prompt.ask}"),
            *frames.before_reply,
            *frames.at_once,
        ]
        if stop.is_set():
            return None
        generation = self._model.generate(
            tokens, sampling=_SAMPLING, max_tokens=_LONGEST_TOKENS, stop=stop, purpose=Purpose.BACKGROUND
        )
        written = "".join(step.text for step in generation if isinstance(step, Delta))
        return None if stop.is_set() else written


def usable_caption(written: str) -> str:
    """What of a model's words can be used as a caption, on one line; empty if nothing."""
    lines = [line for line in without_controls(written).strip().splitlines() if line.strip()]
    if not lines:
        return ""
    words = visible(unfenced(lines[0], PICTURES, MEMORY, DOCUMENTS, RESULT, TEXT))
    line = " ".join(words.replace("**", "").split()).strip(_AROUND)
    if len(line) > _LONGEST:
        line = _shortened(line[:_LONGEST])
    return line if sum(letter.isalpha() for letter in line) > 1 else ""


def _shortened(line: str) -> str:
    """To the end of a sentence, if one ends in it; else of a word."""
    end = max(line.rfind(mark) for mark in _ENDS)
    if end > 0:
        return line[: end + 1]
    return f"{line.rpartition(' ')[0] or line}…"
