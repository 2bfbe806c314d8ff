"""Deleted means gone: the bytes of every file in the data folder are read."""

from __future__ import annotations

import pytest

from core.paths import Paths
from core.records import (
    DocumentId,
    MemoryEdit,
    MemoryKind,
    MemoryScope,
    MemorySource,
    MessageId,
    MessageStatus,
    Persona,
    PersonaId,
    PromptDraft,
    RecalledItem,
    RecallKind,
    Role,
)
from core.storage.conversations import Conversations
from core.storage.database import Database
from core.storage.documents import Documents
from core.storage.earlier_copy import copy_path
from core.storage.index import Indexer
from core.storage.memories import Memories
from core.storage.personas import Personas
from core.storage.projects import TOLD, TOLD_ANEW
from core.storage.prompt_states import Head
from core.storage.saved_prompts import SavedPrompts
from tests.unit_core.storage.test_documents import read_in
from tests.unit_core.storage.vectors import drain

SECRETS = (b"xylophone", b"quokka", b"zeppelin", "秘密".encode(), b"marzipan")


def traces(paths: Paths) -> dict[str, list[str]]:
    """Which secrets stand in which files, whatever their case."""
    found: dict[str, list[str]] = {}
    for file in sorted(paths.data.rglob("*")):
        if file.is_file():
            content = file.read_bytes().lower()
            for secret in SECRETS:
                if secret in content:
                    found.setdefault(secret.decode(), []).append(file.name)
    return found


@pytest.fixture
def filler(conversations: Conversations) -> None:
    """So many ordinary messages that the tables have inner pages, and pages get split and joined."""
    for n in range(20):
        conversation = conversations.add(f"Talk {n}", float(n))
        for m in range(30):
            conversations.add_message(conversation.id, Role.USER, f"ordinary words {n} {m} " * (m % 7 * 8), float(n))


@pytest.mark.usefixtures("filler")
def test_a_purged_conversation_leaves_no_trace(
    paths: Paths, database: Database, conversations: Conversations, memories: Memories, indexer: Indexer
) -> None:
    secret = conversations.add("My zeppelin", 100.0)
    asked = conversations.add_message(secret.id, Role.USER, "The xylophone is hidden. 这是秘密。", 101.0)
    reply = conversations.add_message(secret.id, Role.ASSISTANT, "", 101.0, status=MessageStatus.QUEUED)
    for length in range(1, 30):
        conversations.write_reply(
            reply.id, text="quokka " * 20 * length, reasoning="marzipan", status=MessageStatus.STREAMING
        )
    conversations.write_reply(reply.id, text="quokka " * 600, reasoning="marzipan", status=MessageStatus.COMPLETE)
    memory = memories.add(
        MemoryKind.NOTE, "You hide things", quote="The xylophone is hidden", source=MemorySource.LEARNED,
        source_message_id=asked.id, now=102.0,
    )  # fmt: skip
    # Recalled elsewhere: copies of the words in another conversation's prompt.
    elsewhere = conversations.add("Elsewhere", 103.0)
    question = conversations.add_message(elsewhere.id, Role.USER, "Where is it?", 103.0)
    answer = conversations.add_message(elsewhere.id, Role.ASSISTANT, "I don't know.", 103.0)
    item = RecalledItem(kind=RecallKind.MESSAGE, text="The xylophone is hidden", said_at=101.0, message_id=asked.id)
    conversations.set_recall(answer.id, question.id, "Said earlier: The xylophone is hidden", [item])
    conversations.learning.add(asked.id, reply.id, 104.0)
    drain(indexer)
    copy_path(paths.database, 1).write_bytes(b"a copy made before a migration, with the xylophone in it")
    assert set(traces(paths)) == {secret.decode() for secret in SECRETS}

    conversations.delete(secret.id, 200.0)
    conversations.purge_deleted(201.0)
    drain(indexer)
    database.scrub()
    assert traces(paths) == {}
    assert memories.get(memory.id).quote == ""
    assert conversations.message(question.id).text == "Where is it?"
    assert len(conversations.search("ordinary words", 50)) == 20
    assert len(conversations.word_hits("ordinary", 10)) == 10
    database.execute("INSERT INTO messages_fts (messages_fts) VALUES ('integrity-check')")


@pytest.mark.usefixtures("filler")
def test_a_purged_memory_leaves_no_trace(
    paths: Paths, database: Database, conversations: Conversations, memories: Memories, indexer: Indexer
) -> None:
    conversation = conversations.add("Elsewhere", 103.0)
    question = conversations.add_message(conversation.id, Role.USER, "Where is it?", 103.0)
    answer = conversations.add_message(conversation.id, Role.ASSISTANT, "I don't know.", 103.0)
    old = memories.add(
        MemoryKind.NOTE, "You own a piano", quote="", source=MemorySource.ADDED, source_message_id=None, now=101.0
    )
    memory = memories.add(
        MemoryKind.NOTE,
        "You own a quokka",
        quote="my zeppelin",
        source=MemorySource.ASKED,
        source_message_id=None,
        now=102.0,
    )
    memories.edit(memory.id, MemoryEdit(text="You own a xylophone 秘密 marzipan", kind=MemoryKind.NOTE), 103.0)
    memories.supersede(old.id, memory.id, 104.0)
    item = RecalledItem(kind=RecallKind.MEMORY, text="You own a xylophone", said_at=101.0, memory_id=memory.id)
    conversations.set_recall(answer.id, question.id, "Known: You own a xylophone", [item])
    drain(indexer)
    assert set(traces(paths)) == {secret.decode() for secret in SECRETS}

    memories.delete(memory.id, 200.0)
    memories.purge_deleted(201.0)
    drain(indexer)
    database.scrub()
    assert traces(paths) == {}
    assert memories.get(old.id).valid_until is None
    database.execute("INSERT INTO memories_fts (memories_fts) VALUES ('integrity-check')")


def test_removed_messages_leave_no_trace(paths: Paths, database: Database, conversations: Conversations) -> None:
    conversation = conversations.add("Talk", 1.0)
    conversations.add_message(conversation.id, Role.USER, "Hello", 2.0)
    said = conversations.add_message(conversation.id, Role.USER, "xylophone " * 3000, 2.0)
    conversations.erasing.remove([said.id])
    database.scrub()
    assert traces(paths) == {}


def test_the_index_never_holds_text(paths: Paths, conversations: Conversations, indexer: Indexer) -> None:
    conversation = conversations.add("Talk", 1.0)
    conversations.add_message(conversation.id, Role.USER, "the xylophone", 2.0)
    drain(indexer)
    assert traces(paths) == {"xylophone": [f"{paths.database.name}-wal"]}


@pytest.fixture
def written(database: Database, conversations: Conversations) -> tuple[Personas, SavedPrompts]:
    """A persona with a picture, a project and a saved prompt, the first two told in a prompt, with a secret in every text."""
    personas, prompts = Personas(database), SavedPrompts(database)
    draft = Persona(
        id=PersonaId(0), name="The quokka", instructions="You play the xylophone.", greeting="秘密", created_at=100.0
    )
    persona = personas.add(draft, b"a picture of a zeppelin", 100.0)
    project = conversations.projects.add("A marzipan bridge", "Speak of marzipan.", MemoryScope.SHARED, 100.0)
    prompts.add(PromptDraft(name="Zeppelin", text="Write of the quokka in {{zeppelin}}"), 100.0)
    here = conversations.add("Elsewhere", 103.0)
    conversations.set_persona(here.id, persona.id)
    conversations.projects.put([here.id], project.id)
    asked = conversations.add_message(here.id, Role.USER, "Where is it?", 103.0)
    told = Head(
        f"You play the xylophone.\n\n{TOLD}\nSpeak of marzipan.",
        "You play the xylophone.",
        "",
        "",
        "Speak of marzipan.",
    )
    conversations.prompts.set_head(here.id, told)
    conversations.set_note(asked.id, f"(You play the xylophone.)\n({TOLD_ANEW} Speak of marzipan.)\n")
    return personas, prompts


@pytest.mark.usefixtures("filler")
def test_purged_personas_projects_and_prompts_leave_no_trace(
    paths: Paths, database: Database, conversations: Conversations, written: tuple[Personas, SavedPrompts]
) -> None:
    personas, prompts = written
    assert set(traces(paths)) == {secret.decode() for secret in SECRETS}
    personas.delete(personas.all()[0].id, 200.0)
    conversations.projects.delete(conversations.projects.all()[0].id, 200.0)
    prompts.delete(prompts.all()[0].id, 200.0)
    for store in (personas, conversations.projects, prompts):
        store.purge_deleted(201.0)
    database.scrub()
    assert traces(paths) == {}


@pytest.mark.usefixtures("filler", "written")
def test_an_emptied_database_has_no_row_and_no_trace(paths: Paths, database: Database) -> None:
    database.empty()
    assert traces(paths) == {}
    tables = [row["name"] for row in database.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
    theirs = [name for name in tables if not name.startswith("sqlite") and "_fts" not in name]
    assert {"projects", "personas", "saved_prompts", "messages"} < set(theirs)
    kept = [name for name in theirs if database.value(f"SELECT count(*) FROM {name}")]
    assert set(kept) <= {"embedding_spaces"}


@pytest.mark.usefixtures("filler")
def test_a_purged_document_leaves_no_trace_but_its_title_and_page(
    paths: Paths, database: Database, conversations: Conversations, indexer: Indexer
) -> None:
    documents = Documents(database)
    document_id = read_in(documents, "/papers/plan.txt", "The xylophone is hidden.", *["quokka " * 300] * 40)
    read_in(documents, "/papers/plan.txt", "The zeppelin is hidden. 这是秘密。", *["quokka " * 301] * 40, digest="2")
    drain(indexer)
    conversation = conversations.add("Where", 100.0)
    asked = conversations.add_message(conversation.id, Role.USER, "Where is it?", 101.0)
    reply = conversations.add_message(conversation.id, Role.ASSISTANT, "It is hidden.", 101.0)
    conversations.set_recall(reply.id, asked.id, "From plan: The zeppelin is hidden.", [])
    cite(database, reply.id, asked.id, document_id, "The zeppelin is hidden.")

    documents.delete([document_id], 102.0)
    assert documents.purge_deleted(103.0) == [document_id]
    drain(indexer)
    database.scrub()
    assert traces(paths) == {}
    assert conversations.turns(conversation.id, None)[0].recall_note == ""
    row = database.row("SELECT * FROM citations")
    assert row is not None
    assert (row["title"], row["page"], row["document_id"], row["quote"]) == ("plan", 1, None, "")


def cite(database: Database, reply: MessageId, asked: MessageId, document: DocumentId, quote: str) -> None:
    """A reply rests on the first page."""
    values = {
        "reply_id": reply, "asked_id": asked, "number": 1, "document_id": document, "version": 2, "title": "plan",
        "page": 1, "told_start": 0, "told_end": len(quote), "start": 0, "end": len(quote), "quote": quote,
    }  # fmt: skip
    columns = ", ".join(f'"{name}"' for name in values)
    database.execute(f"INSERT INTO citations ({columns}) VALUES ({', '.join('?' * len(values))})", [*values.values()])
