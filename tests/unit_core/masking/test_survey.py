"""One stand-in for one thing, in all texts; found by what memories know, and by the real embedding model."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from core.evaluation.local_model import load_encoder
from core.evaluation.result import Options
from core.masking.formats import Formats, is_month
from core.masking.names import load_names
from core.masking.survey import Survey
from core.model.base import Embedder, Encoded
from core.records import DEFAULT_EMBEDDER, EntityKind, MaskCount, MaskKind, MaskWords


def nothing(texts: Sequence[str], query: bool) -> Sequence[Encoded]:
    return []


def survey(*known: tuple[str, EntityKind]) -> Survey:
    return Survey(Formats(2026), load_names([]), nothing, MaskWords(), known)


@pytest.fixture(scope="module")
def reading() -> Embedder:
    return load_encoder(Options(embedder=DEFAULT_EMBEDDER))


def read(embedder: Embedder, *texts: str) -> Survey:
    names = load_names([DEFAULT_EMBEDDER])
    one = Survey(Formats(2026), names, lambda some, query: embedder.encode(some, query=query), MaskWords())
    one.read(list(texts))
    return one


def test_who_memories_speak_of_is_one_person_everywhere() -> None:
    masks = survey(("Anna Schmidt", EntityKind.PERSON), ("Anna", EntityKind.PERSON), ("Bruno", EntityKind.PET)).masks()
    assert masks.apply("Anna's dog Bruno likes Annabel.") == "Person 1's dog Person 2 likes Annabel."
    assert masks.apply("Anna Schmidt called, Anna that is.") == "Person 1 called, Person 1 that is."
    assert masks.counts == [MaskCount(kind=MaskKind.PERSON, count=2)]
    assert [(one.original, one.stand_in) for one in masks.replaced] == [("Anna", "Person 1"), ("Bruno", "Person 2")]


def test_other_forms_of_a_name_are_the_same_person() -> None:
    masks = survey(("Анна", EntityKind.PERSON), ("Анной", EntityKind.PERSON), ("李晓雯", EntityKind.PERSON)).masks()
    assert masks.apply("Анна ушла, я с Анной.") == "Person 1 ушла, я с Person 1."
    assert masks.apply("昨天李晓雯来了") == "昨天Person 2来了"


def test_numbers_keep_their_stand_in() -> None:
    masks = survey().masks()
    assert masks.apply("a@b.example and c@d.example, then A@b.example") == "E-mail 1 and E-mail 2, then E-mail 1"


def test_names_are_found_where_they_stand_and_hidden_wherever_they_do(reading: Embedder) -> None:
    masks = read(reading, "My sister Ottilie lives in Tuttlingen.", "OK", "Ottilie again!").masks()
    assert masks.apply("Ottilie again! Off to Tuttlingen.") == "Person 1 again! Off to Place 1."


def test_a_word_that_is_mostly_no_name_stays(reading: Embedder) -> None:
    texts = ["My friend Will plays chess.", *(f"Will it rain on day {day}?" for day in range(8))]
    assert "Will it rain" in read(reading, *texts).masks().apply("Will it rain on day 3?")


def test_what_is_ordinary_stays(reading: Embedder) -> None:
    texts = ["The best time to plant garlic is in October.", "面包为什么这么快就发霉？", "Der Zug hatte Verspätung."]
    masks = read(reading, *texts).masks()
    assert [masks.apply(text) for text in texts] == texts


def test_a_month_is_no_address() -> None:
    assert is_month("December 2026")
    assert is_month("juillet")
    assert not is_month("December Street 2026")
    assert not is_month("Main Street")
