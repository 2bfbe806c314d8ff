"""`python -m core eval as-of`: what was so then is told, and not what is so now."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from core.errors import InvalidRequest
from core.evaluation import as_of
from core.evaluation.as_of import Told, read_lives
from core.evaluation.result import Options
from core.evaluation.sets import Part

FACTS = [
    {"said": "I live in Lisbon.", "since": "2025-01-10", "until": "2026-05-04"},
    {"said": "I live in Porto now, I moved here.", "since": "2026-05-04"},
    {"said": "My sister Clara has two children.", "since": "2025-02-02"},
]
QUESTIONS = [
    {"text": "Where did I live in March?", "fact": 0, "part": "tuned"},
    {"text": "Where do I live?", "fact": 1, "part": "tuned", "now": True},
    {"text": "Where did I live in 2025?", "fact": 0, "part": "held"},
]


def write(path: Path, facts: object = FACTS, questions: object = QUESTIONS) -> Path:
    content = {"asked_on": "2026-11-25", "languages": {"en": {"facts": facts, "questions": questions}}}
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


def test_questions_about_then_and_now_are_counted(tmp_path: Path) -> None:
    data = write(tmp_path / "set.json")
    figures = as_of.run(Options(data=data, part="tuned"), lambda *_: None).figures
    assert {name: figures[name] for name in Told.__struct_fields__} == {
        "past": 1, "told": 1, "first": 1, "false": 0, "now": 1, "known": 1, "disturbed": 0,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("facts", "questions"),
    [
        ([{"said": "A", "since": "2025-02-30"}], []),
        (FACTS, [{"text": "What?", "fact": 3, "part": "held"}]),
        (FACTS, [{"text": "What?", "fact": 0, "part": "other"}]),
    ],
)
def test_what_is_no_set_is_refused(tmp_path: Path, facts: object, questions: object) -> None:
    with pytest.raises(InvalidRequest):
        read_lives(write(tmp_path / "set.json", facts, questions))


def test_the_own_set_has_enough_in_both_halves() -> None:
    _, languages = read_lives(as_of.OWN_SET)
    assert len(languages) == 8
    for part in Part:
        past = [one for life in languages.values() for one in life.questions if one.part is part and not one.now]
        assert len(past) >= 20
