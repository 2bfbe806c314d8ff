"""What was said in a recording, as a page of text: paragraphs that begin with their time."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from core.documents.formats.blocks import one_line
from core.documents.formats.sound import clock
from core.documents.pages import Page, Stretch
from core.hearing.asking import Recognised

# A paragraph ends with a sentence once it is so long, in characters; or anyhow at twice that.
_PARAGRAPH = 160
_TIME = re.compile(r"^\[(?:\d+:)?\d{1,2}:\d{2}\] ", re.MULTILINE)
_ENDS = (".", "?", "!", "…", "。", "？", "！", "।", "؟")


class Transcript:
    """One page of it, as it is recognised."""

    def __init__(self) -> None:
        self._paragraphs: list[str] = []

    def add(self, stretch: Stretch, said: Recognised) -> None:
        """What was said in a stretch. What is said after a pause begins a paragraph."""
        start, texts = 0.0, list[str]()
        for sentence in said.sentences:
            text = one_line(sentence.text)
            if not text:
                continue
            if not texts:
                start = stretch.start + sentence.start
            texts.append(text)
            length = sum(map(len, texts))
            if length >= 2 * _PARAGRAPH or (length >= _PARAGRAPH and text.endswith(_ENDS)):
                self._end(start, texts)
                texts = []
        self._end(start, texts)

    def page(self, over: Page) -> Page:
        """The page that is over, with its text."""
        return msgspec.structs.replace(over, text="\n\n".join(self._paragraphs))

    def _end(self, start: float, texts: list[str]) -> None:
        if texts:
            self._paragraphs.append(f"[{clock(start)}] {' '.join(texts)}")


def spoken(text: str) -> Iterator[tuple[int, int]]:
    """Of a page's text, from where to where its paragraphs go, without their times."""
    times = list(_TIME.finditer(text))
    for time, following in zip(times, [*times[1:], None], strict=True):
        end = len(text) if following is None else following.start()
        yield time.end(), max(time.end(), len(text[:end].rstrip("\n")))
