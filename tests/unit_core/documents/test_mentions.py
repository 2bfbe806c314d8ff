"""All documents that mention something are listed by the program itself, with places to open."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from core import protocol
from core.documents.judges import DocumentJudges, DocumentJudgment, load_document_judges
from core.documents.replies import DocumentReplies, Mentioning, load_document_replies
from core.model.base import Embedder, Purpose
from core.model.scripted import ScriptedModel
from core.records import REPLY_LANGUAGES, DocumentFilter, DocumentScope, ScopeKind
from tests.unit_core.documents.library import LEASE, MANUAL, REPORT
from tests.unit_core.documents.library_core import LibraryCore
from tests.unit_core.documents.test_answering import citations, cited_reply, marks
from tests.unit_core.documents.test_library import write


@pytest.fixture
def library(core: LibraryCore, folder: Path) -> LibraryCore:
    core.add(
        write(folder / "Lease.txt", LEASE),
        write(folder / "Brewmaster.txt", MANUAL),
        write(folder / "Annual_report.txt", REPORT),
    )
    core.settled()
    core.indexed_passages()
    return core


def replies(model: ScriptedModel) -> int:
    """How many the model was asked for."""
    return len([text for purpose, text in model.prompts if purpose is Purpose.CHAT])


def test_all_documents_that_mention_something_are_told_with_their_places(
    library: LibraryCore, model: ScriptedModel
) -> None:
    accepted = library.talk("Which of my documents mention water?")
    reply = cited_reply(library, accepted)
    assert replies(model) == 0
    assert reply.text == "Documents that mention “water”: 2\n\n- **Brewmaster** (places: 2)\n- **Lease** (places: 1)"
    assert marks(reply) == [("**Brewmaster** (places: 2)", (1, 2)), ("**Lease** (places: 1)", (3,))]
    found = citations(library, accepted.reply_id)
    assert [(one.title, "water" in one.quote.lower()) for one in found] == [("Brewmaster", True)] * 2 + [
        ("Lease", True)
    ]
    assert all(one.quote == {"Lease": LEASE, "Brewmaster": MANUAL}[one.title][one.start : one.end] for one in found)
    assert found[2].quote.startswith("The advance payment for heating and water")


def test_it_is_told_anew_and_stands_in_the_prompt_afterwards(
    library: LibraryCore, model: ScriptedModel, folder: Path
) -> None:
    accepted = library.talk("Which of my files mention Husum?")
    assert "Annual\\_report" in cited_reply(library, accepted).text
    library.add(write(folder / "Trip.txt", "We went to Husum by train."))
    library.settled()
    library.ask(protocol.Regenerate(conversation_id=accepted.conversation_id), protocol.Done)
    library.idle()
    listed = library.ask(protocol.ListMessages(conversation_id=accepted.conversation_id), protocol.MessagesListed)
    assert "**Trip** (places: 1)" in listed.messages[-1].text
    assert len(citations(library, listed.messages[-1].id)) == 2
    model.say("You are welcome.")
    library.talk("Thanks!", accepted.conversation_id)
    assert "Documents that mention “Husum”: 2" in model.prompts[-1][1]


def test_what_nothing_mentions_is_said_and_the_scope_counts(library: LibraryCore, model: ScriptedModel) -> None:
    assert cited_reply(library, library.talk("Which of my documents mention asbestos?")).text == (
        "None of your documents mentions “asbestos”."
    )
    accepted = library.talk("hello")
    lease = next(one for one in library.documents() if one.title == "Lease")
    scope = DocumentScope(kind=ScopeKind.CHOSEN, documents=(lease.id,))
    library.ask(protocol.SetDocumentScope(conversation_id=accepted.conversation_id, scope=scope), protocol.Done)
    accepted = library.talk("Which of my documents mention water?", accepted.conversation_id)
    assert "Brewmaster" not in cited_reply(library, accepted).text
    assert library.ask(protocol.ListDocuments(filter=DocumentFilter()), protocol.DocumentsListed).documents
    assert replies(model) == 1


@pytest.mark.parametrize(
    "asked",
    [
        "How much is the rent?",
        "What does the lease say about water?",
        "hello there",
        "Which button descales the machine?",
    ],
)
def test_other_messages_are_answered_by_the_model(library: LibraryCore, model: ScriptedModel, asked: str) -> None:
    model.say("So.")
    assert cited_reply(library, library.talk(asked)).text == "So."


@pytest.fixture(scope="module")
def judges(embedder: Embedder) -> DocumentJudges:
    return load_document_judges([embedder.name])


@pytest.mark.parametrize(
    ("asked", "sought"),
    [
        ("Which of my documents talk about wind turbines?", ["wind turbines"]),
        ("In welchen Unterlagen kommt Frau Hansen vor?", ["Frau Hansen"]),
        ("Lesquels de mes fichiers mentionnent Besançon ?", ["Besançon"]),
        ("¿Cuáles de mis archivos mencionan Zaragoza?", ["Zaragoza"]),
        ("В каких моих документах упоминается Казань?", ["Казань"]),
        ("我的哪些文件提到了保险？", ["保险"]),
        ("保険について書かれている文書はどれですか。", ["保険"]),
    ],
)
def test_that_and_what_is_sought_is_read_in_many_languages(
    embedder: Embedder, judges: DocumentJudges, asked: str, sought: Sequence[str]
) -> None:
    (encoded,) = embedder.encode([asked], query=True)
    assert judges.read(DocumentJudgment.LISTS, [encoded])[0] > 0.5
    assert judges.sought(asked, encoded) == sought


def test_every_language_has_its_words() -> None:
    written = load_document_replies()
    texts = {one: written.mentions("x*y", [Mentioning("A_b", 2, (1,))], 3, one).text for one in REPLY_LANGUAGES}
    assert len(set(texts.values())) == len(REPLY_LANGUAGES)
    assert all(
        "x\\*y" in text and "**A\\_b**" in text and "2" in text and text.endswith("2") for text in texts.values()
    )
    assert written.silent([], "xx").text == "Your documents don't say this."
    assert isinstance(written, DocumentReplies)
