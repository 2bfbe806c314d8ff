"""Separates what a model thinks from what it answers, while both still stream."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from core.model.base import ReasoningMarks

# What stands around a mark that is spoken about.
_QUOTES = ("`", "'", '"', "“", "”", "«", "»", "‘", "’", "「", "」", "(", ")", "（", "）")

# A piece of text, and whether it is reasoning.
Piece = tuple[str, bool]


class _Place(Enum):
    HEAD = "head"  # of the reply, or after reasoning: a mark may come
    REASONING = "reasoning"
    ANSWER = "answer"


class ReasoningSplitter:
    """Splits a stream of text at the marks of the model.

    Reasoning is recognised only where models put it, at the beginning of a reply: an answer may well speak
    about the marks. They may be split over several pieces; they and the blank lines around them belong to neither side.

    Where reasoning ends that never began, all that was told before was reasoning: see `takes_back`.
    """

    def __init__(self, marks: ReasoningMarks = ReasoningMarks()) -> None:  # noqa: B008 - never changed
        self._marks = marks
        self._place = _Place.REASONING if marks.opened else _Place.HEAD
        self._held = ""
        self._at_start = True
        self._controls: set[str] = set()
        # Of the answer, while reasoning without a beginning may still come to its end in it; then None.
        self._told: str | None = None if marks.opened else ""
        self._took_back = False
        self._begins = self._has_reasoned = False

    def feed(self, text: str, *, control: bool = False) -> list[Piece]:
        """Take text; return what can be told apart by now.

        Args:
            control: it is what a control token spells.
        """
        if control:
            self._controls.add(text)
            if self._place is _Place.ANSWER and text in self._marks.closings and self._ends_here():
                return self._take_back()
        self._held += text
        pieces: list[Piece] = []
        while self._step(pieces):
            pass
        return pieces

    def finish(self) -> list[Piece]:
        """The reply ended: return what was held back as a possible mark."""
        if self._place is _Place.ANSWER and self._held in self._marks.closings and self._ends_here():
            return self._take_back()
        held, self._held = self._held, ""
        pieces: list[Piece] = []
        if self._place is _Place.REASONING:
            held = held.rstrip()
        self._tell(held, pieces)
        return pieces

    def takes_back(self) -> bool:
        """Whether all that was told before the last pieces is void: they begin with it, as reasoning. True once."""
        took, self._took_back = self._took_back, False
        return took

    def _step(self, pieces: list[Piece]) -> bool:
        """Tell the next part of the held text. False when it takes more text to go on."""
        if self._at_start:
            self._held = self._held.lstrip()
        if not self._held:
            return False
        if self._place is _Place.HEAD:
            return self._look_for_head()
        if self._place is _Place.REASONING:
            return self._look_for_closing(pieces)
        self._at_start = False
        return self._look_for_end(pieces)

    def _look_for_head(self) -> bool:
        marks = self._marks
        every = (*marks.openings, *marks.answers, *marks.closings)
        found = max((mark for mark in every if self._held.startswith(mark)), key=len, default="")
        if any(len(mark) > len(self._held) and mark.startswith(self._held) for mark in every):
            return False
        self._held = self._held.removeprefix(found)
        if found in marks.openings:
            self._place, self._told, self._begins = _Place.REASONING, None, True
        elif not found or found in marks.answers:
            self._place = _Place.ANSWER
        return True

    def _look_for_closing(self, pieces: list[Piece]) -> bool:
        if self._at_start:
            # Some models write the mark that the prompt ended with again.
            if any(len(mark) > len(self._held) and mark.startswith(self._held) for mark in self._marks.openings):
                return False
            found = next((mark for mark in self._marks.openings if self._held.startswith(mark)), "")
            self._held = self._held.removeprefix(found)
            self._at_start = bool(found)
            if found:
                return True
        places = [(self._held.find(mark), mark) for mark in self._marks.closings if mark in self._held]
        if places:
            place, mark = min(places)
            self._tell(self._held[:place].rstrip(), pieces)
            self._held = self._held[place + len(mark) :]
            self._place, self._at_start = _Place.HEAD, True
            return True
        # What may be the beginning of a mark waits, and so does blank space, which may stand before it.
        told = self._held[: len(self._held) - _begun(self._held, self._marks.closings)].rstrip()
        self._tell(told, pieces)
        self._held = self._held[len(told) :]
        return False

    def _look_for_end(self, pieces: list[Piece]) -> bool:
        """Tell the answer, up to where reasoning may end that never began."""
        marks, held = self._marks.closings, self._held
        if self._told is None:
            self._tell(held, pieces)
            self._held = ""
            return False
        mark = next((mark for mark in marks if held.startswith(mark)), "")
        if mark and len(held) == len(mark):
            return False  # what follows tells
        if mark and self._ends_here(held[len(mark)]):
            pieces[:] = self._take_back()
            self._held = held[len(mark) :]
            return True
        place = min((at for at in (held.find(one, len(mark)) for one in marks) if at >= 0), default=None)
        told = held[: len(held) - _begun(held, marks)] if place is None else held[:place]
        self._tell(told, pieces)
        self._held = held[len(told) :]
        return bool(told) and place is not None

    def _ends_here(self, following: str = "\n") -> bool:
        """Whether a closing mark that comes now in the answer is one, and not spoken about.

        Args:
            following: the character behind it.
        """
        told = self._told
        if told is None or any(mark in told for mark in self._marks.openings if mark):
            return False
        line = told.rpartition("\n")[2]
        if told.count("```") % 2 or line.count("`") % 2 or told.endswith(_QUOTES) or following in _QUOTES:
            return False
        return not told[-1:].isspace() if line.strip() else following != " "

    def _take_back(self) -> list[Piece]:
        """All that was told as the answer, as reasoning."""
        told = (self._told or "").rstrip()
        self._took_back = self._has_reasoned = True
        self._told, self._held = None, ""
        self._place, self._at_start = _Place.HEAD, True
        return [(told, True)] if told else []

    def _tell(self, text: str, pieces: list[Piece]) -> None:
        text = self._without_controls(text)
        if not text:
            return
        reasons = self._place is _Place.REASONING
        if reasons and self._begins and self._has_reasoned:
            text = f"\n\n{text}"
        self._begins, self._has_reasoned = False, self._has_reasoned or reasons
        if self._told is not None and not reasons:
            self._told += text
        pieces.append((text, reasons))

    def _without_controls(self, text: str) -> str:
        """Leaves out control tokens that are only a part of a mark: whole ones may be what the answer speaks about."""
        for mark in self._controls:
            if mark in text and mark not in self._marks.openings and mark not in self._marks.closings:
                text = text.replace(mark, "")
        return text


def _begun(text: str, marks: Sequence[str]) -> int:
    """How many characters at the end of a text may be the beginning of a mark."""
    return max(
        (n for mark in marks for n in range(min(len(mark) - 1, len(text)), 0, -1) if text.endswith(mark[:n])), default=0
    )
