"""A transcript is corrected: what is right is searched, told and cited, and what was recognised can be had back."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from core import protocol
from core.documents.headings import Above
from core.documents.pages import Page, Piece
from core.documents.passages import split
from core.model.scripted import ScriptedModel
from core.records import Document, PageText
from tests.unit_core.documents.library_core import LibraryCore
from tests.unit_core.documents.text_reader import TextReader

WRONG = "The rent is ninety euros for the boathouse in Crete."
RIGHT = "The rent is nineteen euros for the boathouse in Greetsiel."
FIRST = f"[0:01] Good morning, this is Ada. {WRONG}\n\n[0:09] Call me back before Friday."
SECOND = "[5:00] The lighthouse opens again in spring.\n\n[5:08] Bring the blue folder."


@pytest.fixture
def note(reader: TextReader, core: LibraryCore, folder: Path) -> Document:
    reader.format = "sound"
    path = folder / "Voice note.m4a"
    path.write_text(f"{FIRST}\f{SECOND}", encoding="utf-8")
    core.add(path)
    (document,) = core.settled()
    core.indexed_passages()
    return document


def pages(core: LibraryCore, note: Document) -> list[PageText]:
    return list(core.ask(protocol.ReadPages(document_id=note.id), protocol.PagesRead).pages)


def correct(core: LibraryCore, note: Document, before: str, text: str, page: int = 1) -> PageText:
    (found,) = (one for one in pages(core, note) if one.number == page)
    start = found.text.index(before)
    command = protocol.CorrectTranscript(
        document_id=note.id, page=page, start=start, end=start + len(before), before=before, text=text
    )
    (shown,) = core.ask(command, protocol.PagesRead).pages
    return shown


def found(core: LibraryCore, text: str) -> list[str]:
    return [one.text for one in core.ask(protocol.FindPassages(text=text), protocol.PassagesFound).passages]


def test_what_is_right_is_searched_and_told_and_times_stay(
    core: LibraryCore, note: Document, model: ScriptedModel
) -> None:
    shown = correct(core, note, WRONG, f"  {RIGHT}\n")
    assert shown.text == FIRST.replace(WRONG, RIGHT)
    assert shown.heard == FIRST
    assert [one.heard for one in pages(core, note)] == [FIRST, ""]
    core.indexed_passages()
    assert any(RIGHT in one for one in found(core, "Greetsiel"))
    assert not any("Crete" in one for one in found(core, "Crete"))
    model.say("Nineteen euros.")
    core.talk("What is the rent of the boathouse?")
    assert RIGHT in model.prompts[-1][1]
    assert WRONG not in model.prompts[-1][1]


def test_passages_stay_in_order_and_keep_their_vectors(core: LibraryCore, note: Document) -> None:
    before = core.passages()
    ids = core.indexed_passages()
    correct(core, note, WRONG, RIGHT)
    assert core.indexed_passages() == ids
    assert [one[3] for one in core.passages()] == [one[3].replace(WRONG, RIGHT) for one in before]
    # So much that the page has more passages than before.
    longer = " ".join(f"Boat number {number} lies at the northern pier and is painted green." for number in range(40))
    correct(core, note, RIGHT, longer)
    assert core.indexed_passages()
    texts = [one[3] for one in core.passages()]
    assert len(texts) > len(before) + 1
    assert [one[1] for one in core.passages()] == sorted(one[1] for one in core.passages())
    assert "lighthouse" in " ".join(texts[-len(before) :])
    assert any("lighthouse" in one for one in found(core, "lighthouse"))


def test_what_was_recognised_can_be_had_back(core: LibraryCore, note: Document) -> None:
    correct(core, note, "before Friday", "before Monday")
    correct(core, note, WRONG, RIGHT)
    shown = correct(core, note, RIGHT, WRONG)
    assert shown.heard == FIRST, "another sentence is still corrected"
    shown = correct(core, note, "before Monday", "before Friday")
    assert (shown.text, shown.heard) == (FIRST, "")
    assert core.rows("SELECT count(*) FROM document_pages WHERE version < 0") == [(0,)]


def test_it_outlives_a_restart_and_being_read_again(
    start: Callable[..., LibraryCore], core: LibraryCore, note: Document, folder: Path
) -> None:
    correct(core, note, WRONG, RIGHT)
    core.close()
    again = start()
    again.ready()
    assert pages(again, note)[0].text == FIRST.replace(WRONG, RIGHT)
    again.ask(protocol.ReadDocumentsAgain(documents=(note.id,)), protocol.Done)
    again.settled()
    assert [(one.text, one.heard) for one in pages(again, note)] == [
        (FIRST.replace(WRONG, RIGHT), FIRST),
        (SECOND, ""),
    ]
    # The same page of a longer recording.
    (folder / "Voice note.m4a").write_text(f"{FIRST}\f{SECOND}\f[10:00] And one more thing.", encoding="utf-8")
    again.ask(protocol.ReadDocumentsAgain(documents=(note.id,)), protocol.Done)
    again.until(lambda: again.settled()[0].pages == 3)
    assert pages(again, note)[0].text == FIRST.replace(WRONG, RIGHT)
    compared = again.ask(protocol.CompareDocuments(document_id=note.id), protocol.DocumentsCompared)
    assert compared.versions == (1,)
    # Removed for good, nothing is left.
    again.ask(protocol.RemoveDocuments(documents=(note.id,)), protocol.Done)
    again.rows("SELECT 1")
    (folder / "Voice note.m4a").unlink()


def test_other_pages_of_a_recording_that_changed_are_as_they_are_heard_now(
    core: LibraryCore, note: Document, folder: Path
) -> None:
    correct(core, note, WRONG, RIGHT)
    (folder / "Voice note.m4a").write_text(f"[0:01] Quite another recording.\f{SECOND}", encoding="utf-8")
    core.ask(protocol.ReadDocumentsAgain(documents=(note.id,)), protocol.Done)
    core.until(lambda: core.settled()[0].version == 2)
    assert [(one.text, one.heard) for one in pages(core, note)] == [
        ("[0:01] Quite another recording.", ""),
        (SECOND, ""),
    ]


def test_what_was_cited_stands_where_it_stands_now(core: LibraryCore, note: Document, model: ScriptedModel) -> None:
    model.say("The boathouse in Crete costs ninety euros.")
    accepted = core.talk("What is the rent of the boathouse?")
    core.wait(
        protocol.MessageChanged, lambda event: event.message.id == accepted.reply_id and bool(event.message.cited)
    )
    correct(core, note, "Good morning, this is Ada.", "Hello.")
    shown = core.ask(protocol.ShowCitations(message_id=accepted.reply_id), protocol.CitationsShown).citations
    text = pages(core, note)[0].text
    cited = [text[one.start : one.end] for one in shown if one.page == 1]
    assert any(one.startswith("The rent is") for one in cited), cited


def test_what_was_cited_and_is_shortened_begins_before_it_ends(
    core: LibraryCore, note: Document, model: ScriptedModel
) -> None:
    model.say("The rent is ninety euros for the boathouse in Crete.")
    accepted = core.talk("What is the rent of the boathouse?")
    core.wait(
        protocol.MessageChanged, lambda event: event.message.id == accepted.reply_id and bool(event.message.cited)
    )
    command = protocol.ShowCitations(message_id=accepted.reply_id)
    cited = core.ask(command, protocol.CitationsShown).citations[0]
    text = pages(core, note)[0].text
    assert text[cited.start : cited.end] == WRONG
    # From before it up to its end, so that nothing of it stays.
    correct(core, note, f"this is Ada. {WRONG}", "it is.")
    cited = core.ask(command, protocol.CitationsShown).citations[0]
    assert text.index("this is Ada.") <= cited.start <= cited.end <= len(pages(core, note)[0].text)


def test_what_is_corrected_while_it_is_read_again_stays_corrected(
    core: LibraryCore, note: Document, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    correct(core, note, WRONG, RIGHT)
    cuts, corrected = 0, threading.Event()
    all_read = threading.Event()

    def late(page: Page, above: Above = ()) -> Sequence[Piece]:
        nonlocal cuts
        cuts += page.number == 3
        if cuts == 2:
            # Everything was read, and is about to be searched.
            all_read.set()
            assert corrected.wait(60)
        return split(page, above)

    monkeypatch.setattr("core.documents.library.split", late)
    (folder / "Voice note.m4a").write_text(f"{FIRST}\f{SECOND}\f[10:00] And one more thing.", encoding="utf-8")
    core.ask(protocol.ReadDocumentsAgain(documents=(note.id,)), protocol.Done)
    assert all_read.wait(60)
    correct(core, note, "Good morning, this is Ada.", "Good evening.")
    correct(core, note, "in spring", "in autumn", page=2)
    corrected.set()
    core.until(lambda: core.settled()[0].version == 2)
    right = FIRST.replace(WRONG, RIGHT).replace("Good morning, this is Ada.", "Good evening.")
    assert [(one.text, one.heard) for one in pages(core, note)][:2] == [
        (right, FIRST),
        (SECOND.replace("spring", "autumn"), SECOND),
    ]
    core.indexed_passages()
    assert any(RIGHT in one for one in found(core, "Greetsiel"))
    assert any("in autumn" in one for one in found(core, "lighthouse"))


@pytest.mark.parametrize(
    ("before", "text", "why"),
    [
        ("[0:01] ", "", "Times and the borders of paragraphs can't be changed"),
        ("Crete.\n\n[0:09] Call", "x", "Times and the borders of paragraphs can't be changed"),
        (WRONG, "x" * 6_000, "too long"),
    ],
)
def test_times_stay_and_so_does_what_is_too_long(
    core: LibraryCore, note: Document, before: str, text: str, why: str
) -> None:
    start = FIRST.index(before)
    command = protocol.CorrectTranscript(
        document_id=note.id, page=1, start=start, end=start + len(before), before=before, text=text
    )
    failed = core.ask(command, protocol.Failed)
    assert why in failed.problem.what
    assert pages(core, note)[0].text == FIRST


def test_what_reads_otherwise_by_now_and_what_is_no_recording_stay(
    core: LibraryCore, note: Document, reader: TextReader, folder: Path
) -> None:
    correct(core, note, WRONG, RIGHT)
    start = FIRST.index(WRONG)
    late = protocol.CorrectTranscript(
        document_id=note.id, page=1, start=start, end=start + len(WRONG), before=WRONG, text="Something else."
    )
    assert "by now" in core.ask(late, protocol.Failed).problem.what
    reader.format = "text"
    path = folder / "Letter.txt"
    path.write_text("[0:01] No recording.", encoding="utf-8")
    (letter,) = core.add(path).added
    core.settled()
    command = protocol.CorrectTranscript(document_id=letter, page=1, start=7, end=9, before="No", text="A")
    assert "recording" in core.ask(command, protocol.Failed).problem.what
