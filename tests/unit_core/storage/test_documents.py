"""Passages of documents in the index, beside what is said."""

from __future__ import annotations

import numpy as np

from core.documents.pages import Heading, Opened, Page, Piece
from core.documents.passages import split
from core.paths import Paths
from core.records import DocumentId, DocumentStatus, Problem, RecallKind, Role
from core.storage.conversations import Conversations
from core.storage.database import Database
from core.storage.document_contents import FileState
from core.storage.documents import Documents, Owner
from core.storage.index import Indexer, VectorIndex
from core.storage.index_notes import Action, DocumentKind
from core.storage.token_vectors import TokenVectors
from tests.unit_core.storage.vectors import DIMENSIONS, drain, vector_of

PASSAGE = DocumentKind.PASSAGE


def read_in(documents: Documents, path: str, *texts: str, digest: str = "1") -> DocumentId:
    """A document with these pages, read to its end."""
    known = documents.known(path, Owner())
    state = FileState(1, sum(map(len, texts)), digest)
    document_id = (known or documents.add(path, state, Owner(), 1.0)).id
    contents = documents.contents
    documents.wait([document_id])
    contents.begin(document_id, state)
    contents.opened(document_id, Opened(format="text", pages=len(texts)))
    pages = [Page(number=number, text=text) for number, text in enumerate(texts, 1)]
    assert contents.write(document_id, [(page, split(page)) for page in pages])
    first = contents.changed_from(document_id)
    passages = [] if first is None else [(page.number, split(page)) for page in pages if page.number >= first]
    assert contents.finish(document_id, state, 2.0, first=first, passages=passages)
    return document_id


def texts(database: Database) -> dict[int, str]:
    return {row["id"]: row["text"] for row in database.rows("SELECT id, text FROM passage_texts")}


def test_what_is_said_is_indexed_before_passages_that_wait(
    database: Database, conversations: Conversations, indexer: Indexer, index: VectorIndex
) -> None:
    documents = Documents(database)
    read_in(documents, "/a.txt", *[f"Page {n} of a book." for n in range(40)])
    conversation = conversations.add("Talk", 1.0)
    said = conversations.add_message(conversation.id, Role.USER, "Fresh.", 2.0)
    assert [(note.kind, note.item_id) for note in indexer.next_batch(16)] == [(RecallKind.MESSAGE, said.id)]
    assert indexer.pending() == 41
    assert drain(indexer) == 41
    assert sorted(index.items(PASSAGE)) == sorted(texts(database))
    for passage_id, text in texts(database).items():
        assert index.search(PASSAGE, vector_of(text), 1)[0].item_id == passage_id


def test_a_lost_index_is_made_anew_from_the_passages_and_no_token_vectors_are_kept(
    database: Database, paths: Paths, indexer: Indexer, index: VectorIndex
) -> None:
    documents = Documents(database)
    read_in(documents, "/a.txt", "One page.", "Another page.")
    drain(indexer)
    assert indexer.reconcile() == 0
    index.close()
    VectorIndex.rebuild(paths.index)
    fresh = VectorIndex(paths.index, "test", DIMENSIONS)
    again = Indexer(database, fresh, TokenVectors(database, "test", DIMENSIONS))
    fresh.put(PASSAGE, ["4711#0"], vector_of("nobody knows")[None])
    assert again.reconcile() == 3
    drain(again)
    assert sorted(fresh.items(PASSAGE)) == sorted(texts(database))
    assert again.reconcile() == 0
    assert database.value("SELECT count(*) FROM token_vectors") == 0
    fresh.close()


def test_another_embedding_model_reads_the_passages_before_it_serves(
    database: Database, paths: Paths, indexer: Indexer, index: VectorIndex
) -> None:
    documents = Documents(database)
    read_in(documents, "/a.txt", "One page.", "Another page.")
    drain(indexer)
    database.execute("INSERT INTO embedding_spaces (model, serving) VALUES ('other', 0)")
    other = VectorIndex(paths.index, "other", DIMENSIONS, beside=index)
    coming = Indexer(database, other)
    assert coming.reconcile() == 2
    drain(coming)
    assert coming.indexed() == 2
    read_in(documents, "/a.txt", "One page.", "A changed page.", digest="2")
    drain(coming)
    drain(indexer)
    assert sorted(other.items(PASSAGE)) == sorted(index.items(PASSAGE)) == sorted(texts(database))


def test_a_passage_that_went_while_it_was_embedded_does_not_come_back(
    database: Database, indexer: Indexer, index: VectorIndex
) -> None:
    documents = Documents(database)
    document_id = read_in(documents, "/a.txt", "One page.", "Another page.")
    notes = indexer.next_batch(16)
    documents.delete([document_id], 3.0)
    assert documents.purge_deleted(4.0) == [document_id]
    indexer.write(notes, np.array([vector_of(note.text) for note in notes]))
    assert indexer.removals(10)
    drain(indexer)
    assert index.items(PASSAGE) == {}


def test_pages_before_the_first_change_keep_their_passages(
    database: Database, indexer: Indexer, index: VectorIndex
) -> None:
    documents = Documents(database)
    document_id = read_in(documents, "/a.txt", "One.", "Two.", "Three.")
    drain(indexer)
    before = texts(database)
    read_in(documents, "/a.txt", "One.", "Other.", "Three.", digest="2")
    after = texts(database)
    assert [text for _, text in sorted(after.items())] == ["One.", "Other.", "Three."], "in the order of the pages"
    assert set(before) & set(after) == {one for one, text in before.items() if text == "One."}
    noted = database.rows("SELECT item_id, action FROM index_notes ORDER BY id")
    assert {row["item_id"] for row in noted if row["action"] == Action.PUT} == set(after) - set(before)
    assert {row["item_id"] for row in noted if row["action"] == Action.REMOVE} == set(before) - set(after)
    drain(indexer)
    assert set(index.items(PASSAGE)) == set(after)
    assert documents.get(document_id).version == 2
    read_in(documents, "/a.txt", "One.", "Other.", digest="3")
    assert [text for _, text in sorted(texts(database).items())] == ["One.", "Other."], "a page that went"
    read_in(documents, "/a.txt", "One.", "Other.", digest="4")
    assert documents.get(document_id).version == 3, "the same words are no other contents"


def test_reading_goes_on_only_if_the_file_is_the_same(database: Database) -> None:
    documents = Documents(database)
    document_id = documents.add("/a.txt", FileState(1, 9), Owner(), 1.0).id
    contents = documents.contents
    assert contents.begin(document_id, FileState(1, 9, "a")) == 1
    page = Page(number=1, text="Care\nOil it.", headings=(Heading(0, 4, 1),))
    contents.write(document_id, [(page, split(page))])
    # A page with so many passages that they come in several goes was cut off in the middle.
    cut = Page(number=2, text="Half. Other half.")
    contents.write(document_id, [(cut, [Piece(0, 5)])], whole=False)
    documents.interrupted()
    assert contents.begin(document_id, FileState(1, 9, "a")) == 2
    assert contents.above(document_id, 2) == ((1, "Care"),)
    assert list(texts(database).values()) == ["Care\nOil it."]
    documents.interrupted()
    assert contents.begin(document_id, FileState(2, 9, "b")) == 1
    assert texts(database) == {}


def test_a_document_that_is_not_to_be_read_any_more_takes_no_pages(database: Database) -> None:
    documents = Documents(database)
    document_id = documents.add("/a.txt", FileState(1, 9), Owner(), 1.0).id
    state = FileState(1, 9, "a")
    documents.contents.begin(document_id, state)
    documents.cancel([document_id], Problem(code="document_cancelled", what="Reading was cancelled."))
    page = Page(number=1, text="One.")
    assert not documents.contents.write(document_id, [(page, split(page))])
    assert not documents.contents.finish(document_id, state, 2.0)
    assert documents.get(document_id).status is DocumentStatus.UNREAD
