"""What changed in a document, or between two: told by sentences, shown, and answered."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core import protocol
from core.documents.changes import Comparison, compare
from core.documents.citing import Citing
from core.documents.note import BEFORE, NOW, Told
from core.documents.pages import Heading, Page, Table
from core.model.scripted import ScriptedModel
from core.records import Document, DocumentChange, DocumentFilter, DocumentId, DocumentStatus
from tests.unit_core.documents.library_core import LibraryCore
from tests.unit_core.documents.test_answering import citations, cited_reply, last_prompt, marks
from tests.unit_core.documents.test_library import write

LEASE = (
    "Lease\n\nThe rent is 900 euros a month. It is due on the first.\n\nPets are allowed. The deposit is three months' rent."
    "\n\nThe cellar belongs to the flat."
)
NEW_LEASE = (
    "Lease\n\nThe rent is 950 euros a month. It is due on the first.\n\nPets are allowed. A bicycle may be kept in the yard."
    " The deposit is three months' rent."
)


def pages(*texts: str) -> list[Page]:
    return [Page(number=number, text=text) for number, text in enumerate(texts, start=1)]


def sides(comparison: Comparison) -> list[tuple[str, str]]:
    return [(one.before.text if one.before else "", one.after.text if one.after else "") for one in comparison.changes]


def test_sentences_are_told_beside_what_they_were_before() -> None:
    compared = compare(pages(LEASE), pages(NEW_LEASE))
    assert sides(compared) == [
        ("The rent is 900 euros a month.", "The rent is 950 euros a month."),
        ("", "A bicycle may be kept in the yard."),
        ("The cellar belongs to the flat.", ""),
    ]
    change = compared.changes[0]
    assert change.after is not None
    assert NEW_LEASE[change.after.start : change.after.end] == change.after.text
    assert 0.5 < compared.same < 1


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (pages(LEASE), pages(LEASE)),
        (pages("Pets are\nallowed here. Birds too."), pages("Pets are allowed\nhere. Birds\ntoo.")),
        (pages("One. Two is long", "and goes on. Three."), pages("One.", "Two is long and goes on. Three.")),
        ([], []),
    ],
)
def test_how_lines_and_pages_break_is_no_change(before: list[Page], after: list[Page]) -> None:
    assert compare(before, after) == Comparison([], 1.0 if before else 0.0) or not compare(before, after).changes


def test_rows_of_tables_and_text_without_spaces() -> None:
    table = "part | price\nseal | 3\nring | 5"
    before = [Page(number=1, text=table, tables=(Table(0, len(table)),))]
    after = [Page(number=1, text=table.replace("5", "6"), tables=(Table(0, len(table)),))]
    assert sides(compare(before, after)) == [("ring | 5", "ring | 6")]
    assert sides(compare(pages("租金是九百元。可以养宠物。"), pages("租金是九百五十元。可以养宠物。"))) == [
        ("租金是九百元。", "租金是九百五十元。")
    ]


def test_headings_say_where_it_is_over_pages() -> None:
    before = [Page(number=1, text="Care\n\nOil it.", headings=(Heading(0, 4, 1),)), Page(number=2, text="Wash it.")]
    after = [before[0], Page(number=2, label="ii", text="Wash it twice.")]
    (change,) = compare(before, after).changes
    assert change.heading == ("Care",)
    assert change.after is not None
    assert (change.after.page, change.after.page_label) == (2, "ii")


@given(
    st.lists(st.sampled_from(["One.", "Two.", "Three.", "Four is it."])), st.lists(st.sampled_from(["One.", "Five."]))
)
def test_what_is_gone_was_there_and_what_is_new_is(before: list[str], after: list[str]) -> None:
    old, new = " ".join(before), " ".join(after)
    for gone, come in sides(compare(pages(old), pages(new))):
        assert all(line in old for line in gone.split("\n"))
        assert all(line in new for line in come.split("\n"))


# --- of documents -----------------------------------------------------------------------------------------------


def rewritten(core: LibraryCore, path: Path, text: str) -> Document:
    write(path, text)
    (document,) = [one for one in core.documents() if one.path == str(path)]
    core.ask(protocol.ReadDocumentsAgain(documents=(document.id,)), protocol.Done)
    core.until(
        lambda: any(
            one.id == document.id and one.version == document.version + 1 and one.status is DocumentStatus.READY
            for one in core.documents()
        )
    )
    return core.ask(protocol.ListDocuments(filter=DocumentFilter(text=path.stem)), protocol.DocumentsListed).documents[
        0
    ]


@pytest.fixture
def changed(core: LibraryCore, folder: Path) -> Document:
    core.add(write(folder / "Lease.txt", LEASE), write(folder / "Pump.txt", "The pump hums. Oil it once a year."))
    core.settled()
    document = rewritten(core, folder / "Lease.txt", NEW_LEASE)
    core.indexed_passages()
    return document


def compared(core: LibraryCore, **wanted: object) -> protocol.DocumentsCompared:
    return core.ask(protocol.CompareDocuments(**wanted), protocol.DocumentsCompared)  # type: ignore[arg-type]


def test_a_document_is_compared_with_what_it_held(core: LibraryCore, changed: Document) -> None:
    found = compared(core, document_id=changed.id)
    assert (found.version, found.versions, found.total, found.before) == (1, (1,), 3, None)
    assert found.changes[0] == DocumentChange(
        before=found.changes[0].before, after=found.changes[0].after, heading=found.changes[0].heading
    )
    assert [one.after.text if one.after else "" for one in found.changes] == [
        *("The rent is 950 euros a month.", "A bicycle may be kept in the yard.", "")
    ]
    assert len(compared(core, document_id=changed.id, limit=1).changes) == 1


def test_two_documents_are_compared(core: LibraryCore, folder: Path) -> None:
    core.add(write(folder / "Old.txt", LEASE), write(folder / "New.txt", NEW_LEASE))
    old, new = sorted(core.settled(), key=lambda one: one.title, reverse=True)
    found = compared(core, document_id=new.id, before_id=old.id)
    assert (found.before, found.version, found.total) == (old, 0, 3)
    failed = core.ask(protocol.CompareDocuments(document_id=new.id), protocol.Failed).problem
    assert "present contents" in failed.what
    core.ask(protocol.RemoveDocuments(documents=(old.id,)), protocol.Done)
    gone = core.ask(protocol.CompareDocuments(document_id=new.id, before_id=old.id), protocol.Failed).problem
    assert gone.code == "not_found"


def test_what_changed_is_answered_from_both_and_cited_on_both_sides(
    core: LibraryCore, changed: Document, model: ScriptedModel
) -> None:
    model.say("The rent rose from 900 to 950 euros a month. A bicycle may be kept in the yard. Dogs are forbidden now.")
    accepted = core.talk("What changed in the lease?")
    note = last_prompt(model).rpartition("<user>")[2]
    assert "[1] Lease, p. 1, before: The rent is 900 euros a month.\n" in note
    assert "[2] Lease, p. 1, now" in note
    assert "The cellar belongs to the flat." in note
    reply = cited_reply(core, accepted)
    assert marks(reply)[:2] == [
        ("The rent rose from 900 to 950 euros a month.", (1, 2)),
        ("A bicycle may be kept in the yard.", (3,)),
    ]
    first, second, *_ = citations(core, accepted.reply_id)
    assert (first.quote, first.outdated) == ("The rent is 900 euros a month.", True)
    assert (second.quote, second.outdated) == ("The rent is 950 euros a month.", False)


@pytest.mark.parametrize(
    ("said", "numbers"),
    [
        ("The rent rose from 900 to 950 euros a month.", (1, 2)),
        (
            "The rent increased from 900 euros to 950 euros a month, and a bicycle may now be kept in the yard.",
            (1, 2, 3),
        ),
        ("The rent fell from 950 to 850 euros a month.", None),
        ("The deposit rose from 900 to 950 euros.", None),
    ],
)
def test_both_sides_of_a_change_carry_what_is_said_of_it(said: str, numbers: tuple[int, ...] | None) -> None:
    def told(text: str, when: str, change: int) -> Told:
        return Told(
            document_id=DocumentId(1),
            version=1 + (when == NOW),
            title="Lease",
            page=1,
            start=0,
            end=len(text),
            text=text,
            when=when,
            change=change,
        )

    citing = Citing(
        [
            told("The rent is 900 euros a month.", BEFORE, 1),
            told("The rent is 950 euros a month.", NOW, 1),
            told("A bicycle may be kept in the yard.", NOW, 2),
            told("The deposit is three months' rent.", BEFORE, 3),
        ],
        "What changed in the lease?",
    )
    assert [one.numbers for one in citing.by_words(said).sentences] == ([] if numbers is None else [numbers])


def test_two_that_are_named_are_compared(core: LibraryCore, folder: Path, model: ScriptedModel) -> None:
    core.add(write(folder / "Lease 2023.txt", LEASE))
    core.settled()
    core.add(write(folder / "Lease 2024.txt", NEW_LEASE))
    core.settled()
    core.indexed_passages()
    model.say("The rent rose.")
    core.talk("What are the differences between Lease 2023 and Lease 2024?")
    note = last_prompt(model).rpartition("<user>")[2]
    assert 'from "Lease 2023" to "Lease 2024"' in note
    assert "Lease 2023, p. 1, before" in note


def test_where_nothing_changed_it_is_said(core: LibraryCore, folder: Path, model: ScriptedModel) -> None:
    core.add(write(folder / "Offer north.txt", LEASE), write(folder / "Offer south.txt", LEASE))
    core.settled()
    core.indexed_passages()
    model.say("Nothing did.")
    core.talk("What is different between the two offers?")
    assert "Nothing did: the words are the same." in last_prompt(model).rpartition("<user>")[2]


def test_other_questions_are_answered_as_ever(core: LibraryCore, changed: Document, model: ScriptedModel) -> None:
    model.say("950 euros.")
    core.talk("How much is the rent according to the lease?")
    note = last_prompt(model).rpartition("<user>")[2]
    assert changed.version == 2
    assert "950" in note
    assert "900" not in note
