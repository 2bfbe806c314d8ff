"""Files that come with a message: taken into the library for its conversation, and read before the reply is written."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from core import protocol
from core.documents import awaited
from core.model.scripted import ScriptedModel
from core.records import ConversationId, ConversationMode, Document, DocumentStatus, MessageStatus
from tests.unit_core.documents.library_core import LibraryCore
from tests.unit_core.documents.test_library import hold_back, write
from tests.unit_core.documents.text_reader import TextReader

Start = Callable[..., LibraryCore]


def attach(
    core: LibraryCore, text: str, *paths: Path, conversation: ConversationId | None = None
) -> protocol.MessageAccepted:
    return core.ask(
        protocol.SendMessage(conversation_id=conversation, text=text, attachments=tuple(map(str, paths))),
        protocol.MessageAccepted,
    )


def own(core: LibraryCore, accepted: protocol.MessageAccepted) -> list[Document]:
    return core.documents(conversation_id=accepted.conversation_id)


def finished(core: LibraryCore, accepted: protocol.MessageAccepted) -> bool:
    """Without waiting for it."""
    core.listed()  # what came before the answer to this is seen
    return any(isinstance(one, protocol.TurnFinished) and one.message_id == accepted.reply_id for one in core.seen)


def test_the_reply_waits_until_the_file_is_read(core: LibraryCore, reader: TextReader, folder: Path) -> None:
    file = write(folder / "lease.txt", "The rent is 980 euros.", "The deposit is 2,940 euros.")
    reader.gate.clear()
    accepted = attach(core, "What is the deposit?", file)
    assert reader.waiting.wait(20)
    (document,) = own(core, accepted)
    assert (document.path, document.status) == (str(file), DocumentStatus.READING)
    core.wait(protocol.ReadingChanged, lambda event: event.reading.current == "lease")
    assert not finished(core, accepted)
    reader.gate.set()
    assert core.reply_to(accepted).status is MessageStatus.COMPLETE
    (document,) = own(core, accepted)
    assert document.status is DocumentStatus.READY
    assert core.documents() == [], "it is nobody else's"
    assert core.rows("SELECT count(*) FROM document_passages_fts WHERE document_passages_fts MATCH 'deposit'") == [(1,)]


def test_others_are_answered_meanwhile_and_later_messages_stay_behind(
    core: LibraryCore, reader: TextReader, folder: Path
) -> None:
    reader.gate.clear()
    waiting = attach(core, "Sum it up.", write(folder / "a.txt", "One."))
    behind = core.ask(
        protocol.SendMessage(conversation_id=waiting.conversation_id, text="And be short."), protocol.MessageAccepted
    )
    other = core.talk("Good morning")
    assert core.reply_to(other).status is MessageStatus.COMPLETE
    assert not finished(core, waiting)
    assert not finished(core, behind)
    reader.gate.set()
    core.wait(protocol.TurnFinished, lambda event: event.message_id == behind.reply_id)
    ends = [one.message_id for one in core.seen if isinstance(one, protocol.TurnFinished)]
    assert ends.index(waiting.reply_id) < ends.index(behind.reply_id)


def test_what_a_reply_waits_for_is_read_first_on_battery_while_paused_and_while_somebody_talks(
    start: Start, reader: TextReader, folder: Path
) -> None:
    core = start(charge=lambda: 0.01)
    core.ready()
    core.ask(protocol.PauseReading(paused=True), protocol.Done)
    for n in range(3):
        core.add(write(folder / f"{n}.txt", f"Chapter {n}."))
    # A reply that is being written keeps the library from reading.
    core._core.service._documents.library._talking_s = 1000.0
    accepted = attach(core, "What does it say?", write(folder / "mine.txt", "Mine."))
    assert core.reply_to(accepted).status is MessageStatus.COMPLETE
    assert reader.read_pages == [("mine.txt", 1)]
    assert core.listed().reading.paused
    assert {one.status for one in core.documents()} == {DocumentStatus.WAITING}


def test_a_document_that_is_being_read_makes_room_and_goes_on_where_it_stopped(
    core: LibraryCore, reader: TextReader, folder: Path
) -> None:
    reader.gate.clear()
    core.add(write(folder / "long.txt", *(f"Page {n}. " * 3000 for n in range(1, 6))))
    assert reader.waiting.wait(20)
    accepted = attach(core, "What does it say?", write(folder / "mine.txt", "Mine."))
    reader.gate.set()
    core.reply_to(accepted)
    core.settled()
    assert reader.read_pages[0] == ("mine.txt", 1)
    assert sorted(reader.read_pages) == [*(("long.txt", n) for n in range(1, 6)), ("mine.txt", 1)]


def test_stopping_ends_the_waiting(core: LibraryCore, reader: TextReader, folder: Path) -> None:
    reader.gate.clear()
    accepted = attach(core, "Sum it up.", write(folder / "a.txt", "One."))
    assert reader.waiting.wait(20)
    core.ask(protocol.StopReply(conversation_id=accepted.conversation_id), protocol.Done)
    assert core.reply_to(accepted).status is MessageStatus.STOPPED
    reader.gate.set()
    core.settled(conversation_id=accepted.conversation_id)
    core.ask(protocol.Regenerate(conversation_id=accepted.conversation_id), protocol.Done)
    again = core.wait(protocol.TurnFinished, lambda event: event.message_id == accepted.reply_id)
    assert again.stats.generated_tokens


def test_reading_that_is_cancelled_or_undone_ends_the_waiting(
    core: LibraryCore, reader: TextReader, folder: Path
) -> None:
    reader.gate.clear()
    cancelled = attach(core, "Sum it up.", write(folder / "a.txt", "One."))
    removed = attach(core, "Sum it up.", write(folder / "b.txt", "Two."))
    core.ask(protocol.CancelReading(documents=(own(core, cancelled)[0].id,)), protocol.Done)
    core.ask(protocol.RemoveDocuments(documents=(own(core, removed)[0].id,)), protocol.Done)
    for one in (cancelled, removed):
        assert core.reply_to(one).status is MessageStatus.COMPLETE
    assert reader.read_pages == []


def test_files_that_cannot_be_read_stand_there_with_their_reason_and_the_reply_is_written(
    core: LibraryCore, folder: Path
) -> None:
    files = (
        write(folder / "secret.txt", "encrypted 100 secrets"),
        write(folder / "broken.txt", "A good page.", "damaged"),
        write(folder / "song.mid", "x"),
        folder / "gone.txt",
    )
    (folder / "empty").mkdir()
    accepted = attach(core, "Sum it up.", *files, folder / "empty")
    assert core.reply_to(accepted).status is MessageStatus.COMPLETE
    assert {Path(one.path).name: (one.status, one.problem and one.problem.code) for one in own(core, accepted)} == {
        "secret.txt": (DocumentStatus.UNREAD, "document_encrypted"),
        "broken.txt": (DocumentStatus.UNREAD, "document_damaged"),
        "song.mid": (DocumentStatus.UNREAD, "document_refused"),
        "gone.txt": (DocumentStatus.UNREAD, "document_refused"),
        "empty": (DocumentStatus.UNREAD, "document_refused"),
    }
    core.wait(
        protocol.DocumentAdded,
        lambda event: (
            event.document.path.endswith("song.mid")
            and event.document.problem is not None
            and event.document.problem.what == "Rememora can't read files of this kind."
        ),
    )


def test_of_many_files_some_have_to_do(
    core: LibraryCore, reader: TextReader, monkeypatch: pytest.MonkeyPatch, folder: Path
) -> None:
    monkeypatch.setattr(awaited, "ENOUGH", 12)
    for n in range(20):
        write(folder / f"{n:02}.txt", f"Number {n}.")
    hold = hold_back(reader, after=12)
    accepted = attach(core, "What is in the folder?", folder)
    assert core.reply_to(accepted).status is MessageStatus.COMPLETE
    hold()
    assert len(own(core, accepted)) == 20
    assert len(reader.read_pages) == 12
    assert core.folders() == [], "what belongs to a conversation isn't followed"
    reader.gate.set()
    core.settled(conversation_id=accepted.conversation_id)


def test_many_files_are_waited_for_no_longer_than_a_while(core: LibraryCore, reader: TextReader, folder: Path) -> None:
    core._core.service._documents.library._awaited._patience_s = 0.3
    for n in range(20):
        write(folder / f"{n:02}.txt", *(f"Page {m} of {n}." for m in range(3)))
    hold = hold_back(reader, after=4)
    accepted = attach(core, "What is in the folder?", folder)
    assert core.reply_to(accepted).status is MessageStatus.COMPLETE
    hold()
    assert len(reader.read_pages) == 4
    reader.gate.set()
    core.settled(conversation_id=accepted.conversation_id)


def test_a_conversation_that_leaves_no_trace_takes_no_files(core: LibraryCore, folder: Path) -> None:
    file = write(folder / "a.txt", "One.")
    new = core.ask(
        protocol.SendMessage(
            conversation_id=None, text="Sum it up.", mode=ConversationMode.NO_TRACE, attachments=(str(file),)
        ),
        protocol.Failed,
    )
    assert new.problem.what.startswith("A conversation that leaves no trace can't have documents of its own")
    assert new.problem.safe == "Nothing was sent."
    secret = core.ask(
        protocol.SendMessage(conversation_id=None, text="Hello", mode=ConversationMode.NO_TRACE),
        protocol.MessageAccepted,
    )
    core.reply_to(secret)
    core.ask(
        protocol.SendMessage(conversation_id=secret.conversation_id, text="And this?", attachments=(str(file),)),
        protocol.Failed,
    )
    assert core.rows("SELECT count(*) FROM documents") == [(0,)]


def test_what_is_edited_and_written_anew_keeps_the_files(core: LibraryCore, model: ScriptedModel, folder: Path) -> None:
    accepted = attach(core, "What is the rent?", write(folder / "lease.txt", "The rent is 980 euros."))
    core.reply_to(accepted)
    (before,) = own(core, accepted)
    edited = core.ask(
        protocol.EditMessage(message_id=accepted.message_id, text="What is the rent there?"), protocol.MessageAccepted
    )
    core.reply_to(edited)
    core.ask(protocol.Regenerate(conversation_id=accepted.conversation_id), protocol.Done)
    (*_, anew) = [one for one in core.seen if isinstance(one, protocol.MessageAdded)]
    core.wait(protocol.TurnFinished, lambda event: event.message_id == anew.message.id)
    assert own(core, accepted) == [before]


def test_a_deleted_conversation_takes_its_files_along(core: LibraryCore, folder: Path) -> None:
    accepted = attach(core, "What is the rent?", write(folder / "lease.txt", "The rent is 980 euros."))
    core.reply_to(accepted)
    core.indexed_passages()
    core.ask(protocol.DeleteConversation(conversation_id=accepted.conversation_id), protocol.Done)
    assert own(core, accepted) == []
    core.ask(protocol.RestoreConversation(conversation_id=accepted.conversation_id), protocol.Done)
    assert len(own(core, accepted)) == 1
    core.ask(protocol.DeleteConversation(conversation_id=accepted.conversation_id), protocol.Done)
    core._core.service._storage.call(core._core.service._erasure.deleted)
    assert core.rows("SELECT count(*) FROM documents") == [(0,)]
    assert core.rows("SELECT count(*) FROM document_pages") == [(0,)]
    assert core.indexed_passages() == set()
    assert (folder / "lease.txt").exists()
