"""Sentences of answers held against passages: no citation that doesn't hold."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from core.documents.citing import Citing
from core.documents.figures import figures
from core.documents.identifiers import identifiers
from core.documents.judges import DocumentJudgment, load_document_judges
from core.documents.note import Told
from core.documents.statements import Marks, statements_in
from core.model.base import Embedder, Encoded
from core.records import DocumentId
from tests.unit_core.documents.citing_cases import CASES, NO_MARK, NOWHERE, Case
from tests.unit_core.documents.library import DOCUMENTS, told_of


@pytest.fixture(scope="module")
def empty(embedder: Embedder) -> object:
    judges = load_document_judges([embedder.name])

    def read(sentences: Sequence[Encoded]) -> list[bool]:
        return [likely >= 0.5 for likely in judges.read(DocumentJudgment.EMPTY, sentences)]

    return read


def mark(case: Case, embedder: Embedder, empty: object) -> str | list[str]:
    """What it gets: the quotes it is said to rest on, or what it has instead."""
    citing = Citing(told_of(case.documents), case.asked)
    cited = citing.whole(case.sentence, embedder.encode, empty)  # type: ignore[arg-type]
    if not cited.sentences:
        return NO_MARK
    numbers = {number for one in cited.sentences for number in one.numbers}
    return [one.quote for one in cited.citations if one.number in numbers] or NOWHERE


def test_no_citation_is_set_that_does_not_hold_and_hardly_one_is_missing(embedder: Embedder, empty: object) -> None:
    found = {case: mark(case, embedder, empty) for case in CASES}
    wrong = [
        (case, quotes)
        for case, quotes in found.items()
        if isinstance(quotes, list) and not any(case.expected in quote for quote in quotes)
    ]
    assert wrong == []
    carried = [case for case in CASES if case.expected not in (NO_MARK, NOWHERE)]
    missed = [case for case in carried if not isinstance(found[case], list)]
    assert len(missed) <= 0.15 * len(carried), missed
    denied = [case for case in carried if found[case] == NOWHERE]
    assert len(denied) <= 1, denied
    nowhere = [case for case in CASES if case.expected == NOWHERE]
    assert sum(found[case] == NOWHERE for case in nowhere) >= 0.9 * len(nowhere)
    silent = [case for case in CASES if case.expected == NO_MARK]
    assert [case for case in silent if found[case] not in (NO_MARK, NOWHERE)] == []


@pytest.mark.parametrize(
    ("text", "carried"),
    [
        (
            "The Technical Committee consists of up to 8 Developers, and should\n   usually have at least 4 members.",
            True,
        ),
        # Too short to be broken: a list.
        ("up to 8 developers\nusually at least 4 members", False),
    ],
)
def test_a_sentence_that_a_text_of_fixed_width_breaks_carries_as_a_whole(text: str, carried: bool) -> None:
    told = Told(document_id=DocumentId(1), version=1, title="Rules", page=1, start=7, end=7 + len(text), text=text)
    cited = Citing([told], "How large is it?").by_words(
        "The technical committee consists of up to 8 Developers, and should usually have at least 4 members."
    )
    assert bool(cited.sentences) is carried
    if carried:
        (one,) = cited.citations
        assert (one.start, one.end, one.quote) == (7, 7 + len(text), text)


def test_two_passages_carry_two_clauses() -> None:
    citing = Citing(told_of("Brewmaster 300"), "What about the guarantee and the tank?")
    cited = citing.by_words(
        "The guarantee is two years from the day of purchase, and you rinse the water tank before first use."
    )
    (sentence,) = cited.sentences
    assert sentence.numbers == (1, 2)
    assert cited.citations[0].quote.startswith("The guarantee is two years")
    assert cited.citations[1].quote.startswith("Rinse the water tank")


def test_numbers_are_in_the_order_of_the_answer_and_what_nothing_rests_on_comes_last() -> None:
    told = told_of("Rental agreement")
    answer = "The tenant pays a deposit of 2,940 euros in three equal instalments. The monthly rent is 980 euros."
    cited = Citing(told, "What do I pay?").by_words(answer)
    assert [one.numbers for one in cited.sentences] == [(1,), (2,)]
    assert [answer[one.start : one.end] for one in cited.sentences] == [
        "The tenant pays a deposit of 2,940 euros in three equal instalments.",
        "The monthly rent is 980 euros.",
    ]
    assert [one.number for one in cited.citations] == list(range(1, len(told) + 1))
    assert [one.quote for one in cited.citations[:2]] == [
        "The tenant pays a deposit of 2,940 euros in three equal instalments.",
        "The monthly rent is 980 euros.",
    ]
    text = DOCUMENTS["Rental agreement"]
    assert all(text[one.start : one.end] == one.quote for one in cited.citations)


def test_what_memory_told_carries_a_sentence_too_and_it_gets_no_mark(embedder: Embedder, empty: object) -> None:
    known = "<memory>\n- Your sister Clara lives in Porto (noted 3 May 2026)\n</memory>\n"
    citing = Citing(told_of("Rental agreement"), "Where does Clara live, and what is my rent?", known)
    answer = "Clara lives in Porto. Your monthly rent is 980 euros. Lions sleep most of the day."
    cited = citing.whole(answer, embedder.encode, empty)  # type: ignore[arg-type]
    assert [(answer[one.start : one.end], len(one.numbers)) for one in cited.sentences] == [
        ("Your monthly rent is 980 euros.", 1),
        ("Lions sleep most of the day.", 0),
    ]


def test_without_the_embedder_only_what_words_carry_is_marked() -> None:
    citing = Citing(told_of("Rental agreement"), "What is the rent?")
    cited = citing.whole("The monthly rent is 980 euros. Lions sleep.", lambda _: [], lambda _: [])
    assert [len(one.numbers) for one in cited.sentences] == [1]


def test_what_states_something_is_told_from_markdown() -> None:
    text = "# Rent\n\n1. **It is 980 euros.** See below:\n- Dogs?\n\n| a | b |\n|---|---|\n\n```\nrun. this\n```\nDone: yes."
    found = statements_in(text)
    assert [one.text for one in found] == ["It is 980 euros.", "| a | b |", "Done: yes."]
    assert all(one.text.strip("*") in text[one.start : one.end] for one in found)


@pytest.mark.parametrize(
    ("written", "left"),
    [
        ("The rent is 980 euros [1].", "The rent is 980 euros."),
        ("Two years[1][2], see [3](http://x) and `a[1]`.", "Two years, see [3](http://x) and `a[1]`."),
        ("First [1, 2] and 【1†source】 then", "First and then"),
        ("list[9] and [12]", "list[9] and [12]"),
        ("```\na[1]\n```\nDone [2]", "```\na[1]\n```\nDone"),
        ("An open [", "An open ["),
    ],
)
@pytest.mark.parametrize("step", [1, 3, 100])
def test_marks_that_the_model_sets_are_left_out(written: str, left: str, step: int) -> None:
    marks = Marks(5)
    told = "".join(marks.feed(written[at : at + step]) for at in range(0, len(written), step))
    assert told + marks.finish() == left


RULES = (
    "Uncomment the fourth line to set DH_VERBOSE, and dh shows which commands it runs. The line export DH_OPTIONS=-v is passed to"
    " every command. In debian/package the files are gathered."
)
MIXER = "alsamixer(1) aus dem alsa-utils-Paket ist nützlich für die Einstellung von Lautstärke und Stummschaltung."
TABLE = "Befehl | Deklaration | Gestalt\n\\itshape | \\textit{…} | 斜体\n\\scshape | \\textsc{…} | 小型大写字母"


@pytest.mark.parametrize(
    ("text", "asked", "answer", "carried"),
    [
        (RULES, "Which variable makes dh show the commands it runs?", "To have dh show the commands it runs, use DH_VERBOSE.", True),
        # It stands there, but beside something else.
        (RULES, "Which variable makes dh show the commands it runs?", "To have dh show the commands it runs, use DH_OPTIONS.", False),
        (RULES, "Which variable makes dh show the commands it runs?", "To have dh show the commands it runs, use DH_QUIET.", False),
        (MIXER, "Mit welchem Programm stelle ich die Lautstärke ein?", "Mit dem Programm alsamixer(1) können Sie die Lautstärke einstellen.", True),
        (MIXER, "Mit welchem Programm stelle ich die Lautstärke ein?", "Mit dem Programm amixer(1) können Sie die Lautstärke einstellen.", False),
        (TABLE, "小型大写字母用哪个命令？", "小型大写字母用 \\scshape 命令。", True),
        (TABLE, "小型大写字母用哪个命令？", "小型大写字母用 \\itshape 命令。", False),
    ],
)  # fmt: skip
def test_a_command_is_cited_where_it_stands_beside_what_was_asked(
    text: str, asked: str, answer: str, carried: bool
) -> None:
    told = Told(document_id=DocumentId(1), version=1, title="Manual", page=1, start=0, end=len(text), text=text)
    cited = Citing([told], asked).by_words(answer)
    assert bool(cited.sentences) is carried


def test_a_sentence_that_tells_nothing_exactly_needs_most_of_its_words_there(embedder: Embedder, empty: object) -> None:
    text = "Unfortunately some computers have versions of the BIOS with errors. Change the boot order in its menu."
    told = Told(document_id=DocumentId(1), version=1, title="Guide", page=1, start=0, end=len(text), text=text)
    citing = Citing([told], "My BIOS does not boot from a USB stick: what can I do?")
    cited = citing.whole("This may vary with the version and the settings of your BIOS.", embedder.encode, empty)  # type: ignore[arg-type]
    assert not any(one.numbers for one in cited.sentences)


def test_identifiers_are_what_only_machines_and_manuals_write() -> None:
    text = "Use read.fwf or \\notag, --args, /etc/motd and cdspell(1) at the well-known place (2.5 mm, $980, and/or e.g. less)."
    assert identifiers(text) == {"read.fwf", "\\notag", "--args", "/etc/motd", "cdspell"}
    assert identifiers("変数 DH_VERBOSE を dh で使います。") == {"dh_verbose", "dh"}


def test_a_number_in_place_of_another_is_hardly_ever_cited() -> None:
    """Whatever number of the passages stands in an answer instead of the right one."""
    tried, cited = 0, []
    for case in CASES:
        told = told_of(case.documents)
        citing = Citing(told, case.asked)
        if case.expected in (NO_MARK, NOWHERE) or not numbered(citing, case.sentence):
            continue
        written = sorted({one.text[it.start : it.end] for one in told for it in figures(one.text)})
        for it in figures(case.sentence):
            right = case.sentence[it.start : it.end]
            for other in written:
                if right[0].isdigit() and other[0].isdigit() and other != right:
                    wrong = case.sentence[: it.start] + other + case.sentence[it.end :]
                    tried += 1
                    cited += [wrong] if numbered(citing, wrong) else []
    assert tried > 250
    assert len(cited) <= 0.03 * tried, cited


def numbered(citing: Citing, sentence: str) -> bool:
    return any(one.numbers for one in citing.by_words(sentence).sentences)


def test_the_first_row_of_a_table_without_a_head_says_nothing_of_the_others() -> None:
    text = "E-04 | The pump draws air | Fill the tank\nE-07 | The brewing unit is blocked | Rinse it"
    told = Told(document_id=DocumentId(1), version=1, title="Manual", page=1, start=0, end=len(text), text=text)
    assert numbered(Citing([told], "What does E-04 mean?"), "E-04 means the pump draws air.")
    assert not numbered(Citing([told], "What does E-07 mean?"), "E-07 means the pump draws air.")


def test_a_clause_that_has_only_numbers_is_of_what_the_clause_before_it_is_of() -> None:
    text = "Turnover | 7.9 | 8.8\nEmployees | 12 | 14"
    head = "Year | 2023 | 2024"
    told = Told(document_id=DocumentId(1), version=1, title="R", page=1, start=0, end=len(text), text=text, head=head)
    citing = Citing([told], "How was turnover?")
    assert numbered(citing, "Turnover was 7.9 in 2023, and 8.8 in 2024.")
    assert not numbered(citing, "Turnover was 7.9 in 2023, and 12 in 2024.")
