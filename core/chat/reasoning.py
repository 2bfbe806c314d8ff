"""Separates what a model thinks from what it answers, while both still stream."""

from __future__ import annotations

OPENING = "<think>"
CLOSING = "</think>"

# A piece of text, and whether it is reasoning.
Piece = tuple[str, bool]


class ReasoningSplitter:
    """Splits a stream of text at `<think>` and `</think>`.

    Reasoning is recognised only where models put it, at the beginning of a reply: an answer may well speak
    about the tags. Tags may be split over several pieces; they and the blank lines around them belong to neither side.

    Args:
        opened: the prompt ended with `<think>`, so that the reply begins inside (`ChatFrames.opens_reasoning`).
    """

    def __init__(self, *, opened: bool = False) -> None:
        # What we are waiting for; None once the answer runs.
        self._tag: str | None = CLOSING if opened else OPENING
        self._held = ""
        self._at_start = True

    def feed(self, text: str) -> list[Piece]:
        """Take text; return what can be told apart by now."""
        self._held += text
        pieces: list[Piece] = []
        while self._step(pieces):
            pass
        return pieces

    def finish(self) -> list[Piece]:
        """The reply ended: return what was held back as a possible tag."""
        held, self._held = self._held, ""
        is_reasoning = self._tag == CLOSING
        if is_reasoning:
            held = held.rstrip()
        return [(held, is_reasoning)] if held else []

    def _step(self, pieces: list[Piece]) -> bool:
        """Tell the next part of the held text. False when it takes more text to go on."""
        if self._at_start:
            self._held = self._held.lstrip()
        if not self._held:
            return False
        self._at_start = False
        if self._tag == OPENING:
            return self._look_for_opening()
        if self._tag == CLOSING:
            return self._look_for_closing(pieces)
        pieces.append((self._held, False))
        self._held = ""
        return False

    def _look_for_opening(self) -> bool:
        if self._held.startswith(OPENING):
            self._held = self._held.removeprefix(OPENING)
            self._tag, self._at_start = CLOSING, True
            return True
        if OPENING.startswith(self._held):
            return False
        self._tag = None
        return True

    def _look_for_closing(self, pieces: list[Piece]) -> bool:
        reasoning, tag, rest = self._held.partition(CLOSING)
        if tag:
            if reasoning.rstrip():
                pieces.append((reasoning.rstrip(), True))
            self._held, self._tag, self._at_start = rest, None, True
            return True
        # What may be the beginning of the tag waits, and so does blank space, which may stand before the tag.
        begun = next((n for n in range(len(CLOSING) - 1, 0, -1) if self._held.endswith(CLOSING[:n])), 0)
        told = self._held[: len(self._held) - begun].rstrip()
        if told:
            pieces.append((told, True))
            self._held = self._held[len(told) :]
        return False
