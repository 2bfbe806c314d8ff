"""Files go in, passages come out: read in the background, page by page, once."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from core import protocol
from core.model.base import Embedder, Embeddings, Encoded
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.records import ConversationId, DocumentStatus, PageText
from tests.unit_core.documents.library_core import LibraryCore
from tests.unit_core.documents.text_reader import TextReader

Start = Callable[..., LibraryCore]


def write(path: Path, *pages: str) -> Path:
    """A file that nobody is just writing."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\f".join(pages), encoding="utf-8")
    earlier = time.time() - 60
    os.utime(path, (earlier, earlier))
    return path


def test_a_file_is_read_cut_indexed_and_shown(core: LibraryCore, folder: Path) -> None:
    file = write(
        folder / "Pump.txt", "# Pump\nIt hums at 50 Hz.", "## Care\nOil it once a year.\n\npart | price\nseal | 3"
    )
    taken = core.add(file)
    (added,) = taken.added
    (document,) = core.settled()
    assert (document.id, document.title, document.status) == (added, "Pump", DocumentStatus.READY)
    assert (document.pages, document.pages_read, document.format, document.language) == (2, 2, "text", "en")
    assert document.read_at is not None
    assert [(page, heading) for _, page, heading, _ in core.passages()] == [(1, '["Pump"]'), (2, '["Pump","Care"]')]
    shown = core.ask(protocol.ReadPages(document_id=added), protocol.PagesRead)
    assert shown.pages[0] == PageText(number=1, text="# Pump\nIt hums at 50 Hz.", headings=((2, 6, 1),))
    assert len(core.indexed_passages()) == 2
    assert core.rows("SELECT count(*) FROM token_vectors WHERE kind = 'passage'") == [(0,)]
    resting = core.wait(protocol.ReadingChanged, lambda event: not event.reading.current)
    assert resting.reading.documents == 0


def test_what_is_there_already_is_not_taken_twice_and_what_cannot_be_says_why(core: LibraryCore, folder: Path) -> None:
    file = write(folder / "a.txt", "One.")
    first = core.add(file)
    assert (len(first.added), first.known, first.refused) == (1, 0, ())
    again = core.add(file, folder / "missing.txt", write(folder / "b.exe", "x"), Path("relative.txt"))
    assert (again.added, again.known) == ((), 1)
    assert [reason for _, reason in again.refused] == [
        "It isn't there.",
        "Rememora can't read files of this kind.",
        "This isn't a whole path.",
    ]
    core.settled()


def test_reading_goes_on_after_a_restart_at_the_page_where_it_stopped(
    start: Start, reader: TextReader, folder: Path
) -> None:
    core = start()
    pages = [f"# Chapter {n}\n" + f"Sentence {n} about rivers. " * 400 for n in range(1, 7)]
    file = write(folder / "book.txt", *pages)
    held = hold_back(reader, after=3)
    core.add(file)
    held()
    core.close()
    reader.gate.set()
    kept = [number for name, number in reader.read_pages]
    later = start()
    (document,) = later.settled()
    assert (document.status, document.pages_read) == (DocumentStatus.READY, 6)
    numbers = [number for _, number in reader.read_pages]
    assert numbers == [1, 2, 3, 4, 5, 6], f"no page is read twice; {kept} were read before"
    assert {(page, heading) for _, page, heading, _ in later.passages()} == {
        (n, f'["Chapter {n}"]') for n in range(1, 7)
    }


def hold_back(reader: TextReader, after: int) -> Callable[[], None]:
    """Have the reader wait before it gives the page after so many; returns what waits until it does."""
    reader.gate.clear()
    real = reader.gate.wait

    def wait(timeout: float | None = None) -> bool:
        return len(reader.read_pages) < after or real(timeout)

    reader.gate.wait = wait  # type: ignore[method-assign]
    return lambda: _expect(reader)


def _expect(reader: TextReader) -> None:
    assert reader.waiting.wait(20)


def test_new_contents_take_the_place_of_the_old_ones_in_one_step(
    core: LibraryCore, reader: TextReader, folder: Path
) -> None:
    file = write(folder / "plan.txt", "The first page stays.", "The dam is 30 m high.", "The end.")
    (document_id,) = core.add(file).added
    core.settled()
    before = {text: one for one, text in core.rows("SELECT id, text FROM passage_texts")}
    assert core.indexed_passages() == set(before.values())

    write(file, "The first page stays.", "The dam is 45 m high.", "The end.", "An appendix.")
    hold = hold_back(reader, after=len(reader.read_pages) + 3)
    core.ask(protocol.ReadDocumentsAgain(documents=(document_id,)), protocol.Done)
    hold()
    assert "The dam is 30 m high." in core.pages(document_id), "the old contents serve until the new ones are complete"
    assert {text for _, _, _, text in core.passages()} == set(before)
    reader.gate.set()
    (document,) = core.settled()
    assert (document.version, document.pages) == (2, 4)
    after = {text: one for one, text in core.rows("SELECT id, text FROM passage_texts")}
    assert list(after) == ["The first page stays.", "The dam is 45 m high.", "The end.", "An appendix."]
    assert after["The first page stays."] == before["The first page stays."], "what is the same keeps its vector"
    assert core.indexed_passages() == set(after.values())
    assert core.rows("SELECT count(*) FROM document_pages WHERE version = 1") == [(3,)], "kept, to tell what changed"
    for n in range(3):
        write(file, f"Version {n}.")
        core.ask(protocol.ReadDocumentsAgain(documents=(document_id,)), protocol.Done)
        core.settled()
    assert core.rows("SELECT DISTINCT version FROM document_pages ORDER BY 1") == [(3,), (4,), (5,)]


def test_the_same_contents_are_not_read_again(core: LibraryCore, reader: TextReader, folder: Path) -> None:
    file = write(folder / "a.txt", "One.", "Two.")
    core.add(file)
    core.settled()
    read = len(reader.read_pages)
    os.utime(file)
    core._core.service._documents.following.look()
    core._core.service._documents.following.worker.call(lambda: None)
    (document,) = core.settled()
    assert (document.status, document.version, len(reader.read_pages)) == (DocumentStatus.READY, 1, read)


def test_a_document_that_fails_says_why_and_the_others_are_read(
    core: LibraryCore, caplog: pytest.LogCaptureFixture, folder: Path
) -> None:
    write(folder / "1.txt", "encrypted 100 secrets")
    write(folder / "2.txt", "A good page.", "damaged")
    write(folder / "3.txt", "Fine.")
    core.add(*sorted(folder.iterdir()))
    first, second, third = core.settled()
    assert [one.status for one in (first, second, third)] == [
        DocumentStatus.UNREAD,
        DocumentStatus.UNREAD,
        DocumentStatus.READY,
    ]
    assert first.problem is not None
    assert second.problem is not None
    assert (first.problem.code, second.problem.code) == ("document_encrypted", "document_damaged")
    assert second.pages_read == 1, "what could be read of it stays"
    core.ask(protocol.ReadDocumentsAgain(documents=(first.id,), password="sesame"), protocol.Done)
    opened = core.settled()[0]
    assert (opened.status, opened.problem) == (DocumentStatus.READY, None)
    assert "sesame" not in caplog.text
    assert core._core.service._documents.library._passwords == {}


@pytest.mark.logs_errors
def test_a_mistake_of_ours_in_one_file_does_not_keep_the_others_from_being_read(
    core: LibraryCore, folder: Path
) -> None:
    core.add(write(folder / "a.txt", "broken"), write(folder / "b.txt", "Fine."))
    first, second = core.settled()
    assert (first.status, second.status) == (DocumentStatus.UNREAD, DocumentStatus.READY)
    assert first.problem is not None
    assert first.problem.code == "internal"


def test_a_pause_lasts_over_a_restart(start: Start, folder: Path) -> None:
    core = start()
    core.ask(protocol.PauseReading(paused=True), protocol.Done)
    core.add(write(folder / "a.txt", "One."))
    core.wait(protocol.ReadingChanged, lambda event: event.reading.paused)
    core.close()
    later = start()
    later.until(lambda: later.listed().reading.paused)
    assert later.documents()[0].status is DocumentStatus.WAITING
    later.ask(protocol.PauseReading(paused=False), protocol.Done)
    assert later.settled()[0].status is DocumentStatus.READY


def test_reading_can_be_cancelled_and_taken_up_again(core: LibraryCore, reader: TextReader, folder: Path) -> None:
    hold = hold_back(reader, after=1)
    (first,) = core.add(write(folder / "a.txt", "One.", "Two.")).added
    hold()
    core.add(write(folder / "b.txt", "Three."))
    core.ask(protocol.CancelReading(), protocol.Done)
    a, b = core.settled()
    assert a.problem is not None
    assert (a.status, b.status, a.problem.code) == (DocumentStatus.UNREAD, DocumentStatus.UNREAD, "document_cancelled")
    assert core.passages() == []
    core._core.service._documents.following.look()
    core._core.service._documents.following.worker.call(lambda: None)
    assert core.documents()[0].status is DocumentStatus.UNREAD, "it isn't taken up by itself"
    reader.gate.set()
    core.ask(protocol.ReadDocumentsAgain(documents=(first,)), protocol.Done)
    assert core.settled()[0].status is DocumentStatus.READY


def test_what_is_added_last_is_read_first_and_goes_before_what_is_being_read(
    core: LibraryCore, reader: TextReader, folder: Path
) -> None:
    page = "A sentence about something long. " * 800
    hold = hold_back(reader, after=2)
    core.add(write(folder / "long.txt", *[page] * 6))
    hold()
    core.add(write(folder / "urgent.txt", "Now."))
    reader.gate.set()
    core.settled()
    names = [name for name, _ in reader.read_pages]
    assert names.index("urgent.txt") < len(names) - 1, "not after the last page"
    assert [number for name, number in reader.read_pages if name == "long.txt"] == [1, 2, 3, 4, 5, 6]


def test_it_waits_on_low_battery(start: Start, folder: Path) -> None:
    charge: list[float | None] = [0.1]
    core = start(charge=lambda: charge[0])
    core.add(write(folder / "a.txt", "One."))
    core.wait(protocol.ReadingChanged, lambda event: event.reading.waits == "battery")
    assert core.documents()[0].status is DocumentStatus.WAITING
    charge[0] = None
    assert core.settled()[0].status is DocumentStatus.READY


def test_it_waits_while_a_reply_is_being_written(core: LibraryCore, folder: Path) -> None:
    library = core._core.service._documents.library
    core.talk("Hello.")
    library._talking_s = 60.0
    core.add(write(folder / "a.txt", "One."))
    core.wait(protocol.ReadingChanged, lambda event: event.reading.waits == "talking")
    assert core.documents()[0].status is DocumentStatus.WAITING
    library._talking_s = 0.0
    library.kick()
    assert core.settled()[0].status is DocumentStatus.READY


@pytest.mark.logs_errors
def test_a_full_disk_pauses_reading_with_a_notice(core: LibraryCore, reader: TextReader, folder: Path) -> None:
    hold = hold_back(reader, after=0)
    core.add(write(folder / "a.txt", *["Rivers flow into the sea, and mountains stay. " * 2000] * 40))
    hold()
    core.indexed()
    core.fill_disk()
    reader.gate.set()
    notice = core.wait(protocol.NoticeRaised, lambda event: event.problem.code == "storage_full")
    assert "Reading documents is paused." in notice.problem.safe
    core.until(lambda: core.listed().reading.paused)
    pages = core.rows("SELECT count(*) FROM document_pages")[0][0]
    assert core.documents()[0].pages_read == pages, "nothing half-written"


def test_a_file_that_vanished_is_missing_and_what_was_read_of_it_stays(core: LibraryCore, folder: Path) -> None:
    file = write(folder / "a.txt", "One.")
    core.add(file)
    core.settled()
    file.rename(folder / "elsewhere.txt")
    following = core._core.service._documents.following
    following.look()
    core.until(lambda: core.documents()[0].status is DocumentStatus.MISSING)
    assert [text for _, _, _, text in core.passages()] == ["One."]
    (folder / "elsewhere.txt").rename(file)
    following.look()
    core.until(lambda: core.documents()[0].status is DocumentStatus.READY)


def test_documents_of_a_conversation_go_and_come_with_it(core: LibraryCore, folder: Path) -> None:
    conversation = ConversationId(core.talk("Hello.").conversation_id)
    file = write(folder / "a.txt", "One.")
    core.add(file, conversation_id=conversation)
    core.add(file)
    (mine,) = core.settled(conversation_id=conversation)
    (everybodys,) = core.settled()
    assert mine.id != everybodys.id
    core.ask(protocol.DeleteConversation(conversation_id=conversation), protocol.Done)
    assert core.documents(conversation_id=conversation) == []
    core.ask(protocol.RestoreConversation(conversation_id=conversation), protocol.Done)
    assert [one.id for one in core.documents(conversation_id=conversation)] == [mine.id]
    assert [one.id for one in core.documents()] == [everybodys.id]


def test_a_conversation_that_leaves_no_trace_takes_no_documents(core: LibraryCore, folder: Path) -> None:
    command = protocol.AddDocuments(
        paths=(str(write(folder / "a.txt", "One.")),), conversation_id=ConversationId(1_000_000_001)
    )
    refused = core.ask(command, protocol.Failed)
    assert "leaves no trace" in refused.problem.what
    assert core.documents() == []


def test_the_list_is_filtered_and_paged(core: LibraryCore, folder: Path) -> None:
    for name in ("Äpfel", "birnen", "Clementinen"):
        write(folder / "Obst" / f"{name}.txt", name)
    core.add(*(folder / "Obst").iterdir())
    core.settled()
    assert [one.title for one in core.documents(text="obst ÄPFEL")] == ["Äpfel"]
    page = core.ask(protocol.ListDocuments(after=1, limit=1), protocol.DocumentsListed)
    assert (len(page.documents), page.total) == (1, 3)
    assert core.documents(status=DocumentStatus.UNREAD) == []
    assert core.documents(text="%") == []
    assert [one.title for one in core.documents(text="IRN")] == ["birnen"]


class _Recorded:
    """An embedding model that writes down what it is asked."""

    def __init__(self, embedder: Embedder) -> None:
        self.name, self.dimensions = embedder.name, embedder.dimensions
        self.token_dimensions = embedder.token_dimensions
        self.asked: list[str | int] = []
        self.held = threading.Event()
        self.reached = threading.Event()
        self._embedder = embedder

    def encode(self, texts: Sequence[str], *, query: bool = False) -> list[Encoded]:
        self.asked.append(texts[0] if query else len(texts))
        if not query and "Passage 00." in texts:
            self.reached.set()
            assert self.held.wait(60)
        return self._embedder.encode(texts, query=query)

    def embed(self, texts: Sequence[str], *, query: bool = False) -> Embeddings:
        return self._embedder.embed(texts, query=query)


def test_who_asks_waits_for_few_passages_however_many_there_are(
    paths: Paths, embedder: Embedder, model: ScriptedModel, reader: TextReader, folder: Path
) -> None:
    recorded = _Recorded(embedder)
    core = LibraryCore(paths, recorded, model, reader, lambda: None)
    core.hello()
    core.ready()
    core.add(write(folder / "book.txt", *[f"Passage {n:02}." for n in range(40)]))
    assert recorded.reached.wait(30)
    core.settled()
    recorded.asked.clear()
    asked = core._core.service._indexing.with_query("Which river?", lambda found: found)
    recorded.held.set()
    assert asked.result(60) is not None
    assert recorded.asked[0] == "Which river?"
    assert len(core.indexed_passages()) == 40
    core.close()
