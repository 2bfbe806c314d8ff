"""New words for the lines of a text: asked of a model, checked, asked again, then sentence by sentence; what can't be had stays as it is."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import takewhile
from typing import Protocol

import msgspec

from core.memory.fence import TEXT
from core.storage.words_east_asian import is_unspaced
from core.tasks.asking import Answer
from core.tasks.checks import without_emphasis
from core.tasks.fixed_parts import Masked, masked
from core.tasks.pieces import has_words, says_something, sentence_bounds
from core.tasks.structure import Block, lines_of, together

_NUMBERED = re.compile(r"^(\d+)[.)]\s+(.*)$")
_OTHER_BLOCK = re.compile(r"#{1,6}\s|[-*+>|]\s|```")
_MARKED = re.compile(r"#{1,6}\s|[-*+>|]\s|```|\d+[.)]\s")
_QUOTES = {'"': '"', "“": "”", "„": "“", "«": "»", "「": "」", "'": "'"}
# A list of lines is asked for together only if its lines are this short.
_LINE_CHARS = 160


class Fault(msgspec.Struct, frozen=True):
    """What is wrong with an answer.

    Attributes:
        hint: for the model, when it is asked again.
        grave: rather the old words than these.
    """

    hint: str
    grave: bool = True


class Way(Protocol):
    """How words become others."""

    def ask(self, words: str, again: Sequence[str], grew: Callable[[str], None]) -> Answer:
        """The model's answer.

        Args:
            again: what was wrong the last time; empty: nothing yet.
        """
        ...

    def faults(self, words: str, answer: str) -> list[Fault]:
        """What is wrong with new words; nothing: they can stand."""
        ...

    @property
    def lists(self) -> bool:
        """Several lines can be asked for together."""
        ...


class Reworded(msgspec.Struct, frozen=True):
    """Attributes:
    text: of a piece.
    kept: some of the old words are in it, for want of new ones.
    """

    text: str
    kept: bool


def reworded(
    parts: Sequence[Block], way: Way, grew: Callable[[str], None], wanted: Callable[[Block], bool]
) -> Reworded:
    """The text of some blocks in new words.

    Args:
        grew: told the text so far.
        wanted: of a block, whether its words are to be others.
    """
    return _Rewording(parts, way, grew).done(wanted)


class _Rewording:
    def __init__(self, parts: Sequence[Block], way: Way, grew: Callable[[str], None]) -> None:
        self._parts = parts
        self._way = way
        self._grew = grew
        self._texts: list[str] = []
        self._kept = False

    def done(self, wanted: Callable[[Block], bool]) -> Reworded:
        said = [has_words(block) and wanted(block) for block in self._parts]
        listed = self._list([block for block, is_said in zip(self._parts, said, strict=True) if is_said])
        for block, is_said in zip(self._parts, said, strict=True):
            if not is_said:
                self._texts.append(block.text)
            elif block.text in listed:
                self._texts.append(listed[block.text])
            else:
                self._texts.append(self._block(block))
            self._tell()
        return Reworded(together(self._parts, self._texts), self._kept)

    def _tell(self, *further: str) -> None:
        ready = len(self._texts)
        begun = together(self._parts[:ready], self._texts)
        if further and ready < len(self._parts):
            begun += self._parts[ready].before + "".join(further)
        self._grew(begun)

    # --- several lines together -------------------------------------------------------------------------------

    def _list(self, parts: Sequence[Block]) -> dict[str, str]:
        """New words for the blocks of a list, if they came one for one; those that can't stand are left out."""
        texts = list(dict.fromkeys(block.text for block in parts))
        if not self._way.lists or len(texts) < 2 or any("\n" in text or len(text) > _LINE_CHARS for text in texts):
            return {}
        shown = [masked(text) for text in texts]
        if any(one.hidden for one in shown):
            return {}
        asked = "\n".join(f"{number}. {one.text}" for number, one in enumerate(shown, 1))
        answer = self._way.ask(asked, (), lambda text: self._tell_listed(texts, _numbered(text)))
        lines = _numbered(answer.text)
        if answer.cut or len(lines) != len(texts):
            return {}
        return {
            text: without_emphasis(text, line)
            for text, one, line in zip(texts, shown, lines, strict=True)
            if not self._faults(text, one, line)
        }

    def _tell_listed(self, texts: Sequence[str], lines: Sequence[str]) -> None:
        """Of a list, as far as it is written."""
        new = dict(zip(texts, lines, strict=False))
        listed = set(texts)
        ready = list(takewhile(lambda block: block.text in new or block.text not in listed, self._parts))
        self._grew(together(ready, [new.get(block.text, block.text) for block in ready]))

    # --- one block --------------------------------------------------------------------------------------------

    def _block(self, block: Block) -> str:
        ready: list[str] = []
        for line, mark in lines_of(block.text):
            before = "".join(f"{one}\n" for one in ready)
            words = self._line(line, partial(self._tell, before)) if says_something(line) else line
            ready.append(words + mark)
        new = "\n".join(ready)
        # Wrapped lines that nothing was done to stay wrapped.
        return block.text if new == "\n".join(line + mark for line, mark in lines_of(block.text)) else new

    def _line(self, words: str, grew: Callable[[str], None], *, whole: bool = True) -> str:
        best = ""
        again: list[str] = []
        for attempt in range(2):
            shown = masked(words, all_of_it=attempt > 0)
            answer = self._way.ask(shown.text, again, _restoring(shown, grew))
            faults: list[Fault] = []
            for candidate in _candidates(answer.text, shown.text):
                found = self._faults(words, shown, candidate)
                if not found and not answer.cut:
                    # A word that lost its emphasis is no reason to ask again.
                    return without_emphasis(words, shown.restored(candidate))
                if not answer.cut and not any(fault.grave for fault in found):
                    best = best or without_emphasis(words, shown.restored(candidate))
                faults = faults or found
            again = [fault.hint for fault in faults] or ["Write all of it, and nothing else."]
        if best:
            return best
        bounds = sentence_bounds(words)
        if whole and len(bounds) > 1:
            return self._sentences(words, bounds, grew)
        self._kept = True
        return words

    def _sentences(self, words: str, bounds: Sequence[tuple[int, int]], grew: Callable[[str], None]) -> str:
        written = ""
        for number, (start, end) in enumerate(bounds):
            sentence = words[start:end]
            said = self._line(sentence, _behind(written, grew), whole=False) if says_something(sentence) else sentence
            space = words[bounds[number - 1][1] : start] if number else ""
            if number and not space and not is_unspaced(said):
                space = " "
            written += ("" if is_unspaced(said) and is_unspaced(written) else space) + said
        return written

    def _faults(self, words: str, shown: Masked, answer: str) -> list[Fault]:
        if not answer:
            return [Fault("Write all of it.")]
        if _OTHER_BLOCK.match(answer) and not _OTHER_BLOCK.match(words):
            return [Fault("Write nothing but the new text.")]
        missing = shown.missing(answer)
        lost = [Fault(f"Keep exactly, and once: {', '.join(missing)}")] if missing else []
        return [*lost, *self._way.faults(words, shown.restored(answer))]


def _numbered(text: str) -> list[str]:
    """The lines of a numbered list, without their numbers; none if it isn't numbered from 1 on."""
    found = [match for line in text.split("\n") if (match := _NUMBERED.match(line.strip())) is not None]
    numbers = [int(match[1]) for match in found]
    return [match[2].strip() for match in found] if numbers == list(range(1, len(found) + 1)) else []


def _restoring(shown: Masked, grew: Callable[[str], None]) -> Callable[[str], None]:
    return lambda text: grew(shown.restored(text))


def _behind(before: str, grew: Callable[[str], None]) -> Callable[[str], None]:
    return lambda text: grew(before + text)


def _candidates(answer: str, asked: str) -> Iterator[str]:
    """What in an answer may be the new line: all of it, or a part, where a model also said what it was doing."""
    text = answer.replace(f"<{TEXT}>", "").replace(f"</{TEXT}>", "").strip()
    if text.startswith("```") and not asked.startswith("```"):
        text = text.strip("`").strip()
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    if not lines:
        return
    if len(lines) > 1 and lines[0].endswith((":", "：")):
        yield _bare(" ".join(lines[1:]), asked)
    if not any(_MARKED.match(line) for line in lines[1:]):
        yield _bare(" ".join(lines), asked)
    if len(lines) > 1:
        yield _bare(lines[0], asked)
        yield _bare(lines[-1], asked)


def _bare(line: str, asked: str) -> str:
    """Without quotation marks that weren't there."""
    if len(line) > 2 and _QUOTES.get(line[0]) == line[-1] and asked[:1] not in _QUOTES:
        return line[1:-1].strip()
    return line
