"""What is right in the result of a task."""

from __future__ import annotations

import pytest

from core.evaluation.sets import Part
from core.evaluation.task_metrics import (
    beginning,
    edits,
    invented,
    right_cells,
    same_cell,
    same_numbers,
    same_structure,
    terms_kept,
    told,
)
from core.evaluation.task_sets import Fact, ToTranslate


def to_translate(text: str, reference: str, *terms: tuple[str, str]) -> ToTranslate:
    return ToTranslate(text=text, reference=reference, terms=terms, source="en", into="de", part=Part.TUNED)


# --- summaries ------------------------------------------------------------------------------------------------


def test_a_fact_is_told_in_any_wording_case_and_space() -> None:
    fact = Fact("It measures 43 km", (("43 k", "Line"), ("forty-three",)))
    assert told([fact], "The line has 43\u00a0km.") == [fact]
    assert told([fact], "Forty-three\nkilometres") == [fact]
    assert told([fact], "It has 43 km.") == []


@pytest.mark.parametrize(
    ("sentence", "language", "is_invented"),
    [
        ("The rent rises to 56 pounds.", "en", False),
        ("The rent rises to 65 pounds.", "en", True),
        ("Seven members stayed away.", "en", False),
        ("Eight members stayed away.", "en", True),
        ("The chair was Margaret Okafor.", "en", False),
        ("The chair was Margaret’s brother.", "en", False),
        ("The chair was Alan Turing.", "en", True),
        ("Die Leiterin heißt Okafor und mag Erdbeeren.", "de", False),
        ("Es waren 8 Mitglieder.", "de", True),
    ],
)
def test_new_numbers_and_names_are_invented(sentence: str, language: str, is_invented: bool) -> None:
    source = "The chair, Margaret Okafor, said that rent rises to £56. 7 members didn't come."
    assert invented(sentence, source, language) == ([sentence] if is_invented else [])


def test_the_beginning_is_as_long_as_what_it_is_held_against() -> None:
    text = "One is here. Two is here. Three is here."
    assert beginning(text, 26) == "One is here. Two is here."
    assert beginning(text, 24) == "One is here."
    assert beginning(text, 3) == "One is here."


# --- translations ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("translation", "same"),
    [
        ("# Regeln\n\n- Lies `main.py` auf [der Seite](https://example.org/a)\n- Fertig", True),
        ("# Regeln\n\n- Lies `haupt.py` auf [der Seite](https://example.org/a)\n- Fertig", False),
        ("# Regeln\n\n- Lies `main.py` auf der Seite\n- Fertig", False),
        ("## Regeln\n\n- Lies `main.py` auf [der Seite](https://example.org/a)\n- Fertig", False),
        ("# Regeln\n\nLies `main.py` auf [der Seite](https://example.org/a). Fertig", False),
    ],
)
def test_a_translation_keeps_blocks_code_and_links(translation: str, same: bool) -> None:
    text = "# Rules\n\n- Read `main.py` on [the page](https://example.org/a)\n- Done"
    assert same_structure(text, translation) is same


def test_numbers_are_those_of_the_source_or_the_reference() -> None:
    item = to_translate("It costs 1,250 euros from 30 June.", "Es kostet ab dem 30. Juni 1.250 Euro.")
    assert same_numbers(item, "Ab 30. Juni kostet es 1.250 Euro.")
    assert not same_numbers(item, "Ab 30. Juni kostet es 1.520 Euro.")
    worded = to_translate("It takes a dozen eggs, 24 hours.", "Man nimmt zwölf Eier, 24 Stunden.")
    assert same_numbers(worded, "Man nimmt 12 Eier, 24 Stunden.")


def test_terms_are_called_the_same_throughout() -> None:
    item = to_translate(
        "The lease ends. A lease is long.", "Der Mietvertrag endet. Ein Mietvertrag ist lang.", ("lease", "Mietvertrag")
    )
    assert terms_kept(item, "Der Mietvertrag läuft aus, Mietverträge dauern, ein Mietvertrag") == [True]
    assert terms_kept(item, "Die Pacht endet. Eine Pacht ist lang, eine Pacht.") == [True]
    assert terms_kept(item, "Der Mietvertrag endet. Eine Pacht ist lang.") == [False]
    assert terms_kept(item, "Die Pacht endet. Ein Kontrakt ist lang.") == [False]


# --- proofreading ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "corrected", "expected"),
    [
        ("He go home.", "He go  home.", set()),
        ("He go home.", "He goes home.", {(1, 2, ("goes",))}),
        ("send you're answer until Friday", "send your answer by Friday", {(1, 2, ("your",)), (3, 4, ("by",))}),
        ("two too goes", "too to go", None),
        ("in in the house", "in the house", {(0, 1, ())}),
        ("他在走的很快", "他在走得很快", {(3, 4, ("得",))}),
        ("Hello my friend", "Hello, my friend", {(1, 1, (",",))}),
    ],
)
def test_edits_are_of_words(text: str, corrected: str, expected: set[object] | None) -> None:
    found = edits(text, corrected)
    assert found if expected is None else found == expected


# --- extraction -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("found", "wanted", "same"),
    [
        ("£6.50", "6.50", True),
        ("£6.50", "£6.05", False),
        ("twelve", "12", False),
        ("12 bags", "12", True),
        ("peat-free compost", "compost", True),
        ("half barrels", "Half barrel", True),
        ("secateurs", "compost", False),
        ("2LDK", "2DK", False),
        ("8月20日", "8 月 20 日", True),
        ("8月21日", "8月20日", False),
        ("0171 5550 332", "01715550332", True),
        ("05521 88-14", "05521 88-41", False),
        ("Frau Petra Immel", "Petra Immel", True),
        ("", "", False),
        ("？", "何先生", False),
    ],
)
def test_cells_are_compared_loosely_but_for_numbers(found: str, wanted: str, same: bool) -> None:
    assert same_cell(found, wanted) is same


def test_rows_come_in_any_order_and_count_once() -> None:
    wanted = [("Ada Berg", "555-0142"), ("Tom Lin", "")]
    assert right_cells([("Tom Lin", "555-0142"), ("Ada Berg", "555-0142")], wanted) == 3
    assert right_cells([("Ada Berg", "555-0142"), ("Ada Berg", "555-0142")], wanted) == 2
    assert right_cells([], wanted) == 0
