"""`python -m core eval tasks`: what came of texts, held against what people wrote."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest

from core.errors import InvalidRequest, ModelError
from core.evaluation import tasks
from core.evaluation.result import Options, Result, table
from core.evaluation.sets import Part
from core.evaluation.task_runs import TaskRunner
from core.evaluation.task_sets import OWN_SETS, read_sets
from core.evaluation.task_tallies import Extracted, Proofreads, Summaries, Translations
from core.model.base import Embedder
from core.model.scripted import ScriptedModel
from core.records import Summarise
from core.tasks.summarising import Summarising

CLASSIFICATION: dict[str, Any] = {
    "sets": [
        {
            "name": "topic",
            "labels": [
                {"name": "sport", "examples": ["The striker scored twice.", "Das Tor fiel in der letzten Minute."]},
                {"name": "cooking", "examples": ["Stir the soup and add salt.", "Den Teig eine Stunde ruhen lassen."]},
            ],
            "texts": [
                {"text": "The goalkeeper held the penalty.", "label": "sport", "language": "en", "part": "tuned"},
                {"text": "Bake the bread for an hour.", "label": "cooking", "language": "en", "part": "tuned"},
                {"text": "Der Torwart hielt den Elfmeter.", "label": "cooking", "language": "de", "part": "tuned"},
                {"text": "Die Suppe mit Salz abschmecken.", "label": "cooking", "language": "de", "part": "held"},
            ],
        }
    ]
}
SUMMARIES: list[dict[str, Any]] = [
    {
        "id": "ferry",
        "language": "en",
        "title": "The ferry",
        "text": "The ferry was built in 1961. The council of Millbrook will buy a new one for 19 million crowns. It is said to be fast. "
        "The old one keeps running until May 2027. Everybody likes ferries.",
        "facts": [{"fact": "Built in 1961", "any": [["1961"]]}, {"fact": "Costs 19 million", "any": [["19 million"], ["19m"]]}],
        "part": "tuned",
    }
]  # fmt: skip
TRANSLATIONS: list[dict[str, Any]] = [
    {"id": "one", "from": "en", "to": "de", "text": "The dog sleeps.", "reference": "Der Hund schläft.", "terms": [], "part": "tuned"},
    {"id": "two", "from": "en", "to": "de", "text": "# The dog\n\nThe dog barks at 7 cats.", "reference": "# Der Hund\n\nDer Hund bellt 7 Katzen an.",
     "terms": [["dog", "Hund"]], "part": "held"},
]  # fmt: skip
PROOFREADING = [
    {"id": "wrong", "language": "en", "text": "She go to school every day.", "corrected": "She goes to school every day.", "part": "tuned"},
    {"id": "right", "language": "en", "text": "They went home early.", "corrected": "They went home early.", "part": "tuned"},
]  # fmt: skip
EXTRACTION: list[dict[str, Any]] = [
    {"id": "people", "language": "en", "text": "Call Ada Berg (555-0142) about the keys.", "columns": ["name", "phone"], "row": "a person",
     "rows": [["Ada Berg", "555-0142"]], "part": "held"},
]  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    sets = {
        "summaries": SUMMARIES,
        "translations": TRANSLATIONS,
        "classification": CLASSIFICATION,
        "proofreading": PROOFREADING,
        "extraction": EXTRACTION,
    }
    for name, one in sets.items():
        (tmp_path / f"{name}.json").write_text(json.dumps(one), encoding="utf-8")
    return tmp_path


def replied(prompt: str) -> str:
    """What a fair model makes of these texts."""
    asked = prompt.rpartition("<user>")[2]
    replies = {
        "The dog sleeps.": "Der Hund schläft.",
        "barks": "Der Hund bellt 7 Katzen an.",
        "The dog": "Der Hund",
        "She go": "She goes to school every day.",
        "They went": "They went home earlier.",
        "Ada Berg": '[{"name": "Ada Berg", "phone": "555-0142"}]',
    }
    return next((reply for text, reply in replies.items() if text in asked), "")


def ask(folder: Path, embedder: Embedder, **options: Any) -> Result:
    model = ScriptedModel(background=replied)
    return tasks.measured(read_sets(folder), Options(**options), model, embedder, lambda *_: None)


def test_labels_by_examples_need_no_model(folder: Path) -> None:
    said: list[tuple[int, int, str]] = []
    result = tasks.run(Options(data=folder), lambda *progress: said.append(progress))
    assert [row[:2] for row in result.rows] == [
        ["topic, by examples, tuned", "3"],
        ["topic, by examples, held", "1"],
    ]
    figures: Any = result.figures["topic, by examples"]
    # Of three, one is labelled as nobody would.
    assert figures["tuned"]["accuracy"] == pytest.approx(2 / 3, abs=1e-3)
    assert figures["tuned"]["macro_f1"] == pytest.approx(2 / 3, abs=1e-3)
    assert figures["held"]["accuracy"] == 1
    assert figures["tuned"]["texts_a_second"] > 0
    assert result.notes == [
        "topic, by examples: “Der Torwart hielt den Elfmeter.” is cooking, not sport",
        "Without a model (--model), only labels by examples are measured.",
    ]
    assert (2, 3, "Telling topic, by examples") in said


def test_every_kind_is_measured_with_a_model(folder: Path, embedder: Embedder) -> None:
    result = ask(folder, embedder)
    figures: Any = result.figures
    assert list(figures) == [
        "topic, by examples", "topic, by the model", "topic, by the best of both", "summaries", "first sentences", "en → de", "proofreading",
        "extraction",
    ]  # fmt: skip
    summaries, first = figures["summaries"]["tuned"], figures["first sentences"]["tuned"]
    assert summaries["texts"] == first["texts"] == 1
    assert summaries["facts"] == 2
    assert summaries["invented"] == first["invented"] == 0
    assert summaries["rouge_1"] > 0
    translated = figures["en → de"]
    assert translated["tuned"]["chrf"] == 1
    assert translated["tuned"]["chrf_untranslated"] < 0.5
    assert translated["held"] | {"seconds_each": 0} == {
        "texts": 1, "seconds_each": 0, "chrf": 1, "chrf_untranslated": translated["held"]["chrf_untranslated"], "structure": 1, "numbers": 1,
        "terms": 1, "terms_kept": 1,
    }  # fmt: skip
    assert figures["proofreading"]["tuned"]["recall"] == 1
    assert figures["extraction"]["held"] | {"seconds_each": 0} == {
        "texts": 1, "seconds_each": 0, "rows": 1, "rows_wanted": 1, "precision": 1, "recall": 1
    }  # fmt: skip
    assert all(len(row) == len(result.columns) for row in result.rows)
    assert "en → de, held" in table(result)


def test_a_part_or_a_sample_is_enough(folder: Path, embedder: Embedder) -> None:
    held = ask(folder, embedder, part="held")
    assert {row[0] for row in held.rows if "topic" not in row[0]} == {"en → de, held", "extraction, held"}
    assert held.notes == []
    sampled: Any = ask(folder, embedder, sample=1).figures
    assert sampled["proofreading"]["tuned"]["texts"] == 1
    assert sampled["topic, by examples"]["tuned"]["texts"] == 1
    assert list(sampled["en → de"]) == ["tuned", "held"]


def test_one_file_is_measured_alone(folder: Path, embedder: Embedder) -> None:
    assert list(ask(folder / "extraction.json", embedder).figures) == ["extraction"]
    with pytest.raises(ModelError, match="need a model") as caught:
        tasks.run(Options(data=folder / "extraction.json"), lambda *_: None)
    assert "--model" in caught.value.problem.next_step


def test_a_long_task_is_done_and_put_together(embedder: Embedder) -> None:
    text = "\n\n".join(f"In {1900 + at} the town of Ashby built house number {at}." for at in range(150))
    done = TaskRunner(ScriptedModel(), embedder).do_text(Summarising(), text, Summarise(), "Ashby")
    assert max(piece.level for piece in done.pieces) > 0
    assert [piece.number for piece in done.pieces] == list(range(len(done.pieces)))
    assert done.text == done.pieces[-1].result.text  # type: ignore[union-attr]
    assert len(done.text) < len(text)


# --- tallies --------------------------------------------------------------------------------------------------


def test_what_is_wrong_is_said(folder: Path) -> None:
    sets = read_sets(folder)
    assert Summaries().add(sets.summaries[0], "It was built in 1961 by Alan Turing.") == [
        "not in it: Costs 19 million",
        "not in the source: It was built in 1961 by Alan Turing.",
    ]
    assert Translations().add(sets.translations[1], "Der Hund bellt 8 Katzen an.") == [
        "another structure",
        "other numbers",
        "dog isn't called the same",
    ]
    assert Extracted().add(sets.extraction[0], [("Ada Berg", "555")], 1.0) == ["1 of 2 cells are right: Ada Berg | 555"]


def test_changes_of_correct_texts_are_false(folder: Path) -> None:
    wrong, right = read_sets(folder).proofreading
    tally = Proofreads()
    assert tally.add(wrong, wrong.corrected, 1.0) == []
    assert tally.add(right, "They came home early.", 1.0) == [
        "“They came home early.” should be “They went home early.”"
    ]
    assert tally.figures() == {
        "changes": 2, "wanted": 1, "right": 1, "precision": 0.5, "recall": 1.0, "f_0_5": 0.5556, "correct_words": 4, "false_on_correct": 1
    }  # fmt: skip
    assert "25.0 false changes per 100 correct words" in tally.cells()
    assert "precision —" in Proofreads().cells()


# --- sets -----------------------------------------------------------------------------------------------------


def test_the_own_sets_can_be_read() -> None:
    own = read_sets(OWN_SETS)
    for items in (own.summaries, own.translations, own.proofreading, own.extraction):
        assert {one.part for one in items} == set(Part)
    assert all(len(one.facts) == 10 for one in own.summaries)
    assert len(own.classification.sets) == 3


def test_what_people_wrote_is_right() -> None:
    own = read_sets(OWN_SETS)
    for item in (one for one in own.translations if one.part is Part.TUNED):
        assert Translations().add(item, item.reference) == []
    for summarised in (one for one in own.summaries if one.part is Part.TUNED):
        assert Summaries().add(summarised, summarised.text) == []
    for extracted in (one for one in own.extraction if one.part is Part.TUNED):
        assert Extracted().add(extracted, extracted.rows, 1.0) == []
    proofread = Proofreads()
    for corrected in (one for one in own.proofreading if one.part is Part.TUNED):
        assert proofread.add(corrected, corrected.corrected, 1.0) == []
    assert proofread.figures()["recall"] == 1


@pytest.fixture(
    params=[
        ("summaries", None),
        ("summaries", "[]"),
        ("summaries", msgspec.json.encode([{**SUMMARIES[0], "facts": []}]).decode()),
        ("summaries", msgspec.json.encode([{**SUMMARIES[0], "facts": [{"fact": "a", "any": [[""]]}]}]).decode()),
        ("translations", msgspec.json.encode([TRANSLATIONS[0] | {"part": "both"}]).decode()),
        ("translations", msgspec.json.encode([{**TRANSLATIONS[0], "more": 1}]).decode()),
        ("classification", "[]"),
        ("classification", '{"sets": []}'),
        ("classification", json.dumps(CLASSIFICATION).replace('"label": "sport"', '"label": "chess"')),
        ("proofreading", '[{"text": "a", "part": "held"}]'),
        ("extraction", msgspec.json.encode([{**EXTRACTION[0], "rows": [["Ada Berg"]]}]).decode()),
        ("other", "[]"),
    ],
    ids=lambda param: f"{param[0]}-{(param[1] or 'missing')[:20]}",
)
def broken(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    name, text = request.param
    path = tmp_path / f"{name}.json"
    if text is not None:
        path.write_text(text, encoding="utf-8")
    return path


def test_a_broken_set_says_why(broken: Path) -> None:
    with pytest.raises(InvalidRequest, match=broken.name.replace(".", r"\.")) as caught:
        read_sets(broken)
    assert "--data" in caught.value.problem.next_step
    assert "tests/quality/tasks" in caught.value.problem.next_step


def test_a_folder_without_sets_says_which_it_should_have(tmp_path: Path) -> None:
    with pytest.raises(InvalidRequest, match=r"none of summaries\.json, translations\.json"):
        read_sets(tmp_path)
