"""Sentences of a summary with what carries them, as text and back."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from core.documents.headings import Above
from core.records import Citation, CitedSentence, PieceResult, SummaryForm
from core.storage.words_east_asian import is_unspaced

# Sentences of a paragraph.
_PARAGRAPH = 4
_DEEPEST = 6


class Noted(msgspec.Struct, frozen=True):
    """A sentence that a text carries.

    Attributes:
        sources: the places; their numbers mean nothing here.
        above: the headings that it stands under.
        piece: number of the piece of level 0 that it was taken from.
        written: the model wrote it; otherwise it is the text's own.
    """

    text: str
    sources: tuple[Citation, ...]
    above: Above = ()
    piece: int = 0
    written: bool = False


def composed(notes: Sequence[Noted], form: SummaryForm, *, kept: bool = False, partial: bool = False) -> PieceResult:
    """The sentences as Markdown: one paragraph, a list, or paragraphs under the headings they stand under.

    Args:
        partial: others are to be put beside them: headings that all of them have in common stay.
    """
    numbers: dict[tuple[int, int, int, str], int] = {}
    sources: list[Citation] = []
    cited: list[CitedSentence] = []
    text = ""
    path: tuple[str, ...] = ()
    common = 0 if partial else _common([tuple(name for _, name in one.above) for one in notes])
    in_paragraph = 0
    for at, one in enumerate(notes):
        if form is SummaryForm.LONG:
            own = tuple(name for _, name in one.above)[common:]
            shared = min(_common([path, own]), len(own) - (len(own) < len(path)))
            parted = at > 0 and one.piece != notes[at - 1].piece and in_paragraph >= _PARAGRAPH
            if text and (path != own or parted):
                text += "\n\n"
                in_paragraph = 0
            for depth, name in enumerate(own[max(0, shared) :], start=max(0, shared)):
                text += f"{'#' * min(_DEEPEST, depth + 2)} {name}\n\n"
            path = own
        elif form is SummaryForm.POINTS:
            text += "\n- " if text else "- "
        if in_paragraph and form is not SummaryForm.POINTS and not is_unspaced(one.text):
            text += " "
        mine = []
        for source in one.sources:
            key = (source.page, source.start, source.end, source.page_label)
            if key not in numbers:
                numbers[key] = len(numbers) + 1
                sources.append(msgspec.structs.replace(source, number=numbers[key]))
            mine.append(numbers[key])
        cited.append(CitedSentence(start=len(text), end=len(text) + len(one.text), numbers=tuple(sorted(set(mine)))))
        text += one.text
        in_paragraph += 1
    return PieceResult(text=text, cited=tuple(cited), sources=tuple(sources), kept=kept)


def notes_of(result: PieceResult, piece: int) -> list[Noted]:
    """The sentences of a result again; of one that was composed as `LONG`, with their headings."""
    by_number = {one.number: one for one in result.sources}
    found: list[Noted] = []
    above: Above = ()
    at = 0
    for one in sorted(result.cited, key=lambda one: one.start):
        for line in result.text[at : one.start].split("\n"):
            marks, _, name = line.partition(" ")
            if marks and not marks.strip("#") and name:
                above = (*(outer for outer in above if outer[0] < len(marks)), (len(marks), name))
        sources = tuple(by_number[number] for number in one.numbers if number in by_number)
        text = result.text[one.start : one.end]
        found.append(Noted(text, sources, above, piece, all(text != source.quote for source in sources)))
        at = one.end
    return found


def _common(paths: Sequence[tuple[str, ...]]) -> int:
    """How many headings all have in common."""
    if not paths:
        return 0
    depth = 0
    while all(len(path) > depth for path in paths) and len({path[depth] for path in paths}) == 1:
        depth += 1
    return depth
