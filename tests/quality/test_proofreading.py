"""Proofreading by the starter model: mistakes are found, and correct text is left alone."""

from __future__ import annotations

import threading

import pytest

from core.model.llama import LlamaModel
from core.records import Proofread, TaskPiece
from core.tasks.asking import Asking
from core.tasks.differences import differences
from core.tasks.kinds import Source, SourcePage, Work
from core.tasks.proofreading import Proofreading
from tests.quality.proofreading_cases import RIGHT, WRONG

pytestmark = [pytest.mark.quality, pytest.mark.timeout(900)]


def _changes(model: LlamaModel, language: str, text: str) -> set[tuple[int, int, str]]:
    kind = Proofreading()
    (planned,) = kind.plan(Source(title="", pages=(SourcePage(text=text),), language=language), Proofread())
    piece: TaskPiece = planned.piece
    work = Work(
        piece=piece,
        extra=planned.extra,
        title="",
        language=language,
        heard="en",
        done=list,
        source=lambda number: "",
        encode=lambda texts: [],
        grew=lambda text: None,
        stop=threading.Event(),
    )
    result = kind.do(work, Proofread(), Asking(model, work.stop))
    print(language, result.text)
    return {(change.start, change.end, change.text) for change in result.changes}


def test_most_changes_are_right_and_many_mistakes_are_found(starter: LlamaModel) -> None:
    right = proposed = wanted = 0
    for language, text, corrected in WRONG:
        gold = {(one.start, one.end, one.new) for one in differences(text, corrected)}
        found = _changes(starter, language, text)
        right, proposed, wanted = right + len(found & gold), proposed + len(found), wanted + len(gold)
    print(f"{right} of {proposed} changes are right, {wanted} were wanted")
    assert right >= 0.7 * proposed
    assert right >= 0.35 * wanted


def test_correct_text_comes_back_as_it_was(starter: LlamaModel) -> None:
    false = [change for language, text in RIGHT for change in _changes(starter, language, text)]
    # Of about 150 words.
    assert len(false) <= 1, false
