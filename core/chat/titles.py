"""What a conversation is called: a few words of what it is about, in its language, written by the model and checked.

A small model names badly at times. What is in another language, says what nobody said, names somebody who was not named, or isn't a
title at all is not used: the conversation keeps the beginning of its first message.
"""

from __future__ import annotations

import re
import threading
import tomllib
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec

from core.memory.dates.language import languages_of
from core.memory.learning.evidence import names, numbers
from core.model.base import Delta, LanguageModel, Purpose, Token
from core.paths import RESOURCES
from core.records import Sampling
from core.storage.folding import fold
from core.storage.word_forms import STOP_WORDS, stop_words
from core.storage.word_forms import languages_of as languages_of_words
from core.storage.words import content_words
from core.storage.words_east_asian import is_unspaced

# Greedy: there is one good name, and a title is made once.
_SAMPLING = Sampling(temperature=0.0, top_k=1, top_p=1.0, min_p=0.0, repeat_penalty=1.0, seed=0)

# Of a title. In tokens what is written at most, in characters what is used.
_LONGEST_TOKENS = 32
_LONGEST = 40
_LONGEST_UNSPACED = 20
_FEWEST_WORDS, _MOST_WORDS = 2, 7

# Characters of what was said that are read, from the beginning and the end: in front of a pasted text, or after it, stands what is
# wanted of it.
_READ_FIRST, _READ_LAST = 400, 160

# Share of a title's words that must have been said, in any form; of a script without spaces, of its characters.
_SAID, _SAID_CHARACTERS = 0.5, 0.6

# Words with this much of their beginning in common are forms of one word.
_SAME_BEGINNING = 0.6
_SHORTEST_BEGINNING = 3

# So many telling words at least say what a conversation is about.
_LEAST_WORDS = 2

# The little words of all languages that have a list of them: a few words don't tell which one they are of.
_LITTLE = frozenset().union(*STOP_WORDS.values())

_ASKED = "What the user said:\n{}\n\nThe title:"

# Around a title, and before it.
_AROUND = " \t\"'`“”„«»「」『』《》*_#.。!！,，;；:：-–—"
_BEFORE = re.compile(
    r"^(?:title|name|topic|titel|titre|título|titolo|標題|标题|タイトル|название)\s*[:：]\s*", re.IGNORECASE
)


class Example(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A conversation's beginning, and what it is called."""

    said: str
    title: str


class TitlePrompt(msgspec.Struct, frozen=True):
    """What a model is told.

    Attributes:
        examples: by language, two letters.
    """

    instructions: str
    examples: Mapping[str, Sequence[Example]]


def load_title_prompt(file: Path = RESOURCES / "prompts" / "titles.toml") -> TitlePrompt:
    """Read it.

    Raises:
        OSError, ValueError: the file is missing or damaged: the installation is broken.
    """
    with file.open("rb") as opened:
        written = tomllib.load(opened)
    instructions = written.pop("instructions")
    return TitlePrompt(str(instructions).strip(), msgspec.convert(written, dict[str, list[Example]]))


class TitleWriter:
    """Names conversations with a language model. Lives and works on the model worker."""

    def __init__(self, model: LanguageModel, prompt: TitlePrompt) -> None:
        self._model = model
        self._prompt = prompt

    def write(self, said: str, stop: threading.Event) -> str | None:
        """What the model calls a conversation, as it is written; None if `stop` was set first.

        Args:
            said: what the user said. Not what was replied: a small model goes on with it.

        Raises:
            ModelError: the model couldn't evaluate the prompt.
        """
        generation = self._model.generate(
            self._tokens(said), sampling=_SAMPLING, max_tokens=_LONGEST_TOKENS, stop=stop, purpose=Purpose.BACKGROUND
        )
        written = "".join(step.text for step in generation if isinstance(step, Delta))
        return None if stop.is_set() else written

    def _tokens(self, said: str) -> list[Token]:
        frames, tokenize = self._model.frames, self._model.tokenize
        tokens = [*frames.start, *tokenize(self._prompt.instructions), *frames.after_system]
        for example in self._prompt.examples.get(languages_of(said)[0], self._prompt.examples["en"]):
            tokens += [*tokenize(_ASKED.format(example.said)), *frames.before_reply, *frames.before_answer]
            tokens += [*tokenize(example.title), *frames.after_reply]
        return [*tokens, *tokenize(_ASKED.format(_read(said))), *frames.before_reply, *frames.at_once]


def says_enough(said: str) -> bool:
    """A greeting says nothing that a conversation could be called by."""
    return len(content_words(said)) >= _LEAST_WORDS


def usable_title(written: str, said: str, reply: str) -> str:
    """What of a model's words can be used as the title of a conversation; empty if nothing.

    Args:
        said, reply: what the user and the assistant said in it.
    """
    title = _shortened(_cleaned(written))
    longest = _LONGEST_UNSPACED if is_unspaced(title) else _LONGEST
    words = len(title.split())
    if not 2 <= len(title) <= longest or words > _MOST_WORDS or (words < _FEWEST_WORDS and not is_unspaced(title)):
        return ""
    return title if _bears_out(title, f"{said}\n{reply}") and _in_language(title, said) else ""


def _read(text: str) -> str:
    line = _one_line(text)
    if len(line) <= _READ_FIRST + _READ_LAST:
        return line
    return f"{line[:_READ_FIRST]} … {line[-_READ_LAST:]}"


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _cleaned(written: str) -> str:
    lines = [line for line in written.strip().splitlines() if line.strip()]
    if not lines:
        return ""
    line = _one_line("".join(one for one in lines[0] if unicodedata.category(one) not in ("Cc", "Cf", "Co")))
    title = _BEFORE.sub("", line.strip(_AROUND)).strip(_AROUND)
    if title.count("(") != title.count(")"):
        title = title.strip("()")
    return title[:1].upper() + title[1:]


def _shortened(title: str) -> str:
    """A title that is a little too long without what is added last: from the last little word on."""
    if len(title) <= _LONGEST or is_unspaced(title):
        return title
    words = title.split()
    for end in range(len(words) - 1, 1, -1):
        shorter = " ".join(words[:end]).rstrip(_AROUND)
        if len(shorter) <= _LONGEST and fold(words[end]) in _LITTLE and fold(words[end - 1]) not in _LITTLE:
            return shorter
    return title


def _bears_out(title: str, source: str) -> bool:
    """It says nothing that wasn't said: its names and numbers were, and so were enough of its other words."""
    lower = source.lower()
    # The first word has a capital for being the first.
    if not numbers(title) <= numbers(source) or any(name not in lower for name in names(title)):
        return False
    if is_unspaced(title):
        letters = [letter for letter in title if letter.isalnum()]
        shared = sum(letter in source for letter in letters)
        return any(pair in source for pair in content_words(title)) and shared >= _SAID_CHARACTERS * len(letters)
    words = [fold(word.strip(_AROUND)) for word in title.split()]
    little = stop_words(languages_of_words(words))
    words = [word for word in words if word and word not in little]
    said = {fold(word.strip(_AROUND)) for word in source.split()}
    found = sum(any(_same_word(word, one) for one in said) for word in words)
    return found > 0 and found >= _SAID * len(words)


def _same_word(one: str, other: str) -> bool:
    """In any of its forms: whatever the language, they begin alike."""
    common = 0
    for letter, another in zip(one, other, strict=False):
        if letter != another:
            break
        common += 1
    longer = max(len(one), len(other))
    return common == longer or common >= max(_SHORTEST_BEGINNING, _SAME_BEGINNING * longer)


def _in_language(title: str, said: str) -> bool:
    """As far as so few words tell. What consists of the user's own words is in their language."""
    if _script(title) != _script(said):
        return False
    mine = {fold(word.strip(_AROUND)) for word in said.split()}
    if _script(title) != "LATIN" or all(fold(word.strip(_AROUND)) in mine for word in title.split()):
        return True
    return languages_of(said)[0] in languages_of(title)


def _script(text: str) -> str:
    """The script of most of its letters, of Chinese and Japanese alike "CJK"; empty if it has none."""
    if is_unspaced(text):
        return "CJK"
    scripts = Counter(unicodedata.name(letter, "").partition(" ")[0] for letter in text if letter.isalpha())
    return scripts.most_common(1)[0][0] if scripts else ""
