"""`python -m core eval relevance`: what is brought is about what was said."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from core.errors import InvalidRequest
from core.evaluation import relevance
from core.evaluation.relevance import Brought, read_lives
from core.evaluation.result import Options
from core.evaluation.sets import Part

LIFE = {
    "facts": ["My dog is called Rufus.", "I'm allergic to peanuts.", "My brother Gareth is a plumber in Cardiff."],
    "asked": [{"text": "What's my dog's name?", "about": [0]}, {"text": "Where does my brother live?", "about": [2]}],
    "told": [],
    "unknown": [],
    "idle": ["What is 17 times 23?"],
}


def write(path: Path, life: object = LIFE, part: str = "tuned") -> Path:
    path.write_text(json.dumps({part: {"en": life}}), encoding="utf-8")
    return path


def test_facts_are_counted_once_though_they_are_kept_twice(tmp_path: Path) -> None:
    figures = relevance.run(Options(data=write(tmp_path / "set.json"), part="tuned"), lambda *_: None).figures
    assert {name: figures[name] for name in Brought.__struct_fields__} == {
        "wanted": 2, "found": 2, "brought": 2, "beside": 0, "needless": 1, "disturbed": 0,
    }  # fmt: skip


@pytest.mark.parametrize("life", [{**LIFE, "asked": [{"text": "What?", "about": [3]}]}, {**LIFE, "more": []}])
def test_what_is_no_set_is_refused(tmp_path: Path, life: object) -> None:
    with pytest.raises(InvalidRequest):
        read_lives(write(tmp_path / "set.json", life))


def test_the_own_set_has_enough_in_both_halves() -> None:
    parts = read_lives(relevance.OWN_SET)
    assert len({language for lives in parts.values() for language in lives}) >= 8
    for part in Part:
        messages = [one for life in parts[part].values() for one in life.messages()]
        assert len(messages) >= 150
        assert len(parts[part]["en"].facts) == 40
