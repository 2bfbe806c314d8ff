"""What a turn tells the model of the pictures that are shown in it.

A model that can't see is told the words in them, in a fence of their own: they are anybody's, never obeyed and never learned from. It is the
same text whenever the turn is put into a prompt: what it is made from doesn't change once the turn was answered.
"""

from __future__ import annotations

import logging
import tomllib
from collections.abc import Sequence
from pathlib import Path

import msgspec

from core.errors import ModelError
from core.memory.fence import DOCUMENTS, MEMORY, PICTURES, RESULT, TEXT, unfenced, visible, without_controls
from core.model.base import FindPicture, LanguageModel, Token
from core.paths import RESOURCES
from core.storage.pictures import PictureWords

log = logging.getLogger(__name__)

# Share of the window that the words in the pictures of one message may take.
_SHARE = 1 / 4

# Share that the pictures themselves may take; where they are more, their words are told.
_SEEN_SHARE = 1 / 2

# Tokens that are left whatever they take: for what the prompt begins with, what is said, and the reply.
_LEFT = 2_048

# Characters of a file's name.
_LONGEST_NAME = 80


class PicturePrompt(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What stands around the words. See resources/prompts/pictures.toml."""

    read: str
    line: str
    wordless: str
    seen: str
    seen_alone: str
    alone: str
    cut: str
    no_words: str
    unread: str


def load_picture_prompt(file: Path = RESOURCES / "prompts" / "pictures.toml") -> PicturePrompt:
    """Read it.

    Raises:
        OSError, ValueError: the file is missing or damaged: the installation is broken.
    """
    with file.open("rb") as opened:
        return msgspec.convert(tomllib.load(opened), PicturePrompt)


class Told(msgspec.Struct, frozen=True):
    """What a model gets of the pictures of a message.

    Attributes:
        note: put before the message, behind what memory adds.
        seen: the pictures themselves, for a model that sees them; they stand at the beginning of the message.
    """

    note: str = ""
    seen: tuple[Token, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.note)


class PictureNotes:
    """Renders the pictures of messages for a model.

    Args:
        find: gives the contents of kept pictures.
    """

    def __init__(self, prompt: PicturePrompt, find: FindPicture = lambda _: None) -> None:
        self._prompt = prompt
        self._find = find

    def of(self, pictures: Sequence[PictureWords], said: str, model: LanguageModel) -> Told:
        """What the model is given of a message's pictures; nothing if there are none.

        Args:
            said: the message.
        """
        if not pictures:
            return Told()
        count = "a picture" if len(pictures) == 1 else f"{len(pictures)} pictures"
        if model.sees and (seen := self._seen(pictures, model)):
            words = self._prompt.seen.format(count) + ("" if said.strip() else f"\n{self._prompt.seen_alone}")
            return Told(f"{words}\n\n", seen)
        return Told(self._words(pictures, count, said, model))

    def _seen(self, pictures: Sequence[PictureWords], model: LanguageModel) -> tuple[Token, ...]:
        """The pictures as the model sees them; none if it can't, or not all of them."""
        seen: list[Token] = []
        try:
            for one in pictures:
                contents = self._find(one.picture.id)
                if contents is None:
                    return ()
                seen += model.picture(contents)
        except ModelError as error:
            log.info("what is read in the pictures is told in their place: %s", error)
            return ()
        room = min(model.context_length * _SEEN_SHARE, model.context_length - _LEFT)
        return tuple(seen) if len(seen) <= room else ()

    def _words(self, pictures: Sequence[PictureWords], count: str, said: str, model: LanguageModel) -> str:
        prompt = self._prompt
        if not any(one.text.strip() for one in pictures):
            return f"{prompt.wordless.format(count)}\n\n"
        # As much for each as those leave that have less.
        room, left = int(model.context_length * _SHARE), len(pictures)
        texts = dict[int, str]()
        for at in sorted(range(len(pictures)), key=lambda at: len(pictures[at].text)):
            texts[at], taken = self._fitting(pictures[at], room // left, model)
            room, left = room - taken, left - 1
        lines = [f"<{PICTURES}>"]
        for at, one in enumerate(pictures):
            lines += [f"[{at + 1}] {_name(one)}".rstrip(), texts[at]]
        instruction = prompt.read.format(count) + ("" if said.strip() else f"\n{prompt.alone}")
        return "\n".join([*lines, f"</{PICTURES}>", instruction]) + "\n\n"

    def _fitting(self, one: PictureWords, tokens: int, model: LanguageModel) -> tuple[str, int]:
        """The words in a picture, cut at the end of a line if they are too many, and how many tokens they take."""
        words = [self._prompt.line.format(line) for line in _plain(one.text).splitlines()]
        if not words:
            return (self._prompt.unread if one.picture.problem is not None else self._prompt.no_words), 0
        lines: list[str] = []
        taken = 0
        for line in words:
            cost = len(model.tokenize(f"{line}\n"))
            if taken + cost > tokens:
                return "\n".join([*lines, self._prompt.cut]), taken
            lines.append(line)
            taken += cost
        return "\n".join(lines), taken


def _plain(text: str) -> str:
    """Nothing in it can be taken for a fence, or isn't to be seen."""
    lines = (
        " ".join(visible(unfenced(without_controls(line), PICTURES, MEMORY, DOCUMENTS, RESULT, TEXT)).split())
        for line in text.splitlines()
    )
    return "\n".join(line for line in lines if line)


def _name(one: PictureWords) -> str:
    return _plain(one.picture.name.replace("\n", " "))[:_LONGEST_NAME]
