"""A question is answered from documents: their passages reach the prompt, and the reply says what it rests on."""

from __future__ import annotations

from pathlib import Path

import pytest

from core import protocol
from core.model.base import Purpose
from core.model.scripted import ScriptedModel
from core.records import (
    Citation,
    ConversationId,
    ConversationMode,
    DocumentFilter,
    DocumentScope,
    Message,
    MessageId,
    MessageStatus,
    PromptPartKind,
    ScopeKind,
)
from tests.unit_core.documents.library import LEASE, MANUAL, REPORT
from tests.unit_core.documents.library_core import LibraryCore
from tests.unit_core.documents.test_library import write

RENT = "How much is the rent?"
ANSWER = "The monthly rent is 980 euros. It is due on the third working day of each month. Marble floors are heated."


@pytest.fixture
def library(core: LibraryCore, folder: Path) -> LibraryCore:
    core.add(write(folder / "Lease.txt", LEASE), write(folder / "Brewmaster.txt", MANUAL))
    core.settled()
    core.indexed_passages()
    return core


def last_prompt(model: ScriptedModel) -> str:
    return [text for purpose, text in model.prompts if purpose is Purpose.CHAT][-1]


def cited_reply(core: LibraryCore, accepted: protocol.MessageAccepted) -> Message:
    """The reply as it is stored once nothing more is to be told of it."""
    core.idle()
    listed = core.ask(protocol.ListMessages(conversation_id=accepted.conversation_id), protocol.MessagesListed)
    return next(message for message in listed.messages if message.id == accepted.reply_id)


def citations(core: LibraryCore, reply_id: MessageId) -> list[Citation]:
    return list(core.ask(protocol.ShowCitations(message_id=reply_id), protocol.CitationsShown).citations)


def marks(message: Message) -> list[tuple[str, tuple[int, ...]]]:
    return [(message.text[one.start : one.end], one.numbers) for one in message.cited]


def test_the_passage_stands_before_the_question_and_carries_the_sentences_of_the_answer(
    library: LibraryCore, model: ScriptedModel
) -> None:
    model.say(ANSWER.replace("euros.", "euros [1]."))
    accepted = library.talk(RENT)
    prompt = last_prompt(model)
    note, question = prompt.rpartition("<user>")[2].split("</documents>")
    assert "[1] Lease, p. 1" in note
    assert "The monthly rent is 980 euros." in note
    assert question.endswith(f"{RENT}<end>\n<assistant>")
    reply = cited_reply(library, accepted)
    assert reply.text == ANSWER
    assert marks(reply) == [
        ("The monthly rent is 980 euros.", (1,)),
        ("It is due on the third working day of each month.", (1,)),
        ("Marble floors are heated.", ()),
    ]
    first, *others = citations(library, accepted.reply_id)
    assert (first.number, first.title, first.page, first.outdated) == (1, "Lease", 1, False)
    assert first.quote == LEASE[first.start : first.end]
    assert first.quote.startswith("The monthly rent is 980 euros. It is due")
    assert reply.passages == 1 + len(others)


def test_the_first_mark_is_told_while_the_reply_streams(library: LibraryCore, model: ScriptedModel) -> None:
    model.say(ANSWER)
    accepted = library.talk(RENT)
    early = library.wait(
        protocol.MessageChanged, lambda event: event.message.id == accepted.reply_id and bool(event.message.cited)
    )
    assert early.message.status is MessageStatus.STREAMING
    assert marks(early.message) == [("The monthly rent is 980 euros.", (1,))]


def test_what_was_evaluated_stays_byte_for_byte(library: LibraryCore, model: ScriptedModel) -> None:
    first = library.talk(RENT)
    before = last_prompt(model)
    library.talk("Thank you!", first.conversation_id)
    assert last_prompt(model).startswith(before)
    parts = library.ask(protocol.ShowPrompt(conversation_id=first.conversation_id), protocol.PromptShown).parts
    recalled = [part.text for part in parts if part.kind is PromptPartKind.RECALLED]
    assert sum("<documents>" in text for text in recalled) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Hello!",
        "Thanks a lot",
        "My dog is called Bruno",
        "What's the capital of Mongolia?",
        "Translate into German: the monthly rent is due on Monday.",
        "Write a poem about autumn",
        "What do you know about me?",
        "Remember that I moved to Lisbon",
    ],
)
def test_it_says_nothing_to_what_has_nothing_to_do_with_documents(
    library: LibraryCore, model: ScriptedModel, text: str
) -> None:
    accepted = library.talk(text)
    assert "<documents>" not in last_prompt(model)
    assert "documents" not in last_prompt(model).rpartition("<user>")[2].replace(text, "")
    assert library.reply_to(accepted).passages == 0


@pytest.mark.parametrize(
    "text",
    [
        "What do my documents say about parental leave?",
        "Was steht in meinen Unterlagen über Elternzeit?",
        "¿Qué dicen mis documentos sobre el seguro del coche?",
        "我的文件里有没有提到医疗保险？",
    ],
)
def test_asked_for_what_no_document_says_the_model_is_told_so(
    library: LibraryCore, model: ScriptedModel, text: str
) -> None:
    model.say("The documents don't say anything about it.")
    accepted = library.talk(text)
    assert "the documents don't say anything about it; never guess" in last_prompt(model)
    reply = cited_reply(library, accepted)
    assert (reply.passages, reply.cited) == (0, ())


def test_refusals_and_small_talk_get_no_mark(library: LibraryCore, model: ScriptedModel) -> None:
    model.say("Sure, I can help with that! The documents don't say anything about it. Would you like to know more?")
    accepted = library.talk("What does my lease say about the rent of garages?")
    reply = cited_reply(library, accepted)
    assert reply.passages
    assert reply.cited == ()


def test_a_reply_written_anew_is_held_against_the_same_passages(library: LibraryCore, model: ScriptedModel) -> None:
    model.say("The monthly rent is 980 euros.")
    accepted = library.talk(RENT)
    cited_reply(library, accepted)
    model.say("Well. It is due on the third working day of each month.")
    library.ask(protocol.Regenerate(conversation_id=accepted.conversation_id), protocol.Done)
    again = library.wait(protocol.TurnFinished, lambda event: event.message_id > accepted.reply_id).message_id
    library.idle()
    listed = library.ask(protocol.ListMessages(conversation_id=accepted.conversation_id), protocol.MessagesListed)
    assert listed.messages[-1].id == again
    assert marks(listed.messages[-1]) == [("It is due on the third working day of each month.", (1,))]
    assert citations(library, again)[0].quote == "It is due on the third working day of each month."
    assert citations(library, accepted.reply_id)[0].quote == "The monthly rent is 980 euros."


def test_of_a_removed_document_title_and_page_stay_and_its_words_go(
    library: LibraryCore, model: ScriptedModel, folder: Path
) -> None:
    model.say("The monthly rent is 980 euros.")
    accepted = library.talk(RENT)
    reply = cited_reply(library, accepted)
    lease = next(one for one in library.documents() if one.title == "Lease")
    library.ask(protocol.RemoveDocuments(documents=(lease.id,)), protocol.Done)
    (gone, *_) = citations(library, accepted.reply_id)
    assert (gone.document_id, gone.quote, gone.title, gone.page) == (None, "", "Lease", 1)
    library.talk("Thank you!", accepted.conversation_id)
    assert "980 euros" not in last_prompt(model).replace("The monthly rent is 980 euros.<end>", "")
    library.ask(protocol.RestoreDocuments(documents=(lease.id,)), protocol.Done)
    assert citations(library, accepted.reply_id)[0].quote == reply.text


def test_of_changed_contents_an_answer_cites_the_earlier_ones(
    library: LibraryCore, model: ScriptedModel, folder: Path
) -> None:
    model.say("The monthly rent is 980 euros.")
    accepted = library.talk(RENT)
    cited_reply(library, accepted)
    write(folder / "Lease.txt", LEASE.replace("980", "1,010"))
    lease = next(one for one in library.documents() if one.title == "Lease")
    library.ask(protocol.ReadDocumentsAgain(documents=(lease.id,)), protocol.Done)
    library.until(lambda: any(one.version == 2 for one in library.settled()))
    (cited, *_) = citations(library, accepted.reply_id)
    assert (cited.outdated, cited.quote) == (True, "The monthly rent is 980 euros.")


def test_a_conversation_is_answered_from_the_documents_it_is_to_be(library: LibraryCore, model: ScriptedModel) -> None:
    first = library.talk("Hello!")
    lease, brewmaster = (
        next(one.id for one in library.documents() if one.title == name) for name in ("Lease", "Brewmaster")
    )

    def asks(scope: DocumentScope) -> bool:
        library.ask(protocol.SetDocumentScope(conversation_id=first.conversation_id, scope=scope), protocol.Done)
        changed = [one for one in library.seen if isinstance(one, protocol.ConversationChanged)][-1]
        assert changed.conversation.documents == scope
        library.talk(RENT, first.conversation_id)
        return "<documents>" in last_prompt(model).rpartition("<user>")[2]

    assert asks(DocumentScope())
    assert asks(DocumentScope(kind=ScopeKind.CHOSEN, documents=(lease,)))
    assert not asks(DocumentScope(kind=ScopeKind.CHOSEN, documents=(brewmaster,)))
    assert not asks(DocumentScope(kind=ScopeKind.OWN))
    assert not asks(DocumentScope(kind=ScopeKind.NONE))


def test_a_document_of_one_conversation_answers_there_alone(
    core: LibraryCore, model: ScriptedModel, folder: Path
) -> None:
    first = core.talk("Hello!")
    core.add(write(folder / "Lease.txt", LEASE), conversation_id=ConversationId(first.conversation_id))
    core.settled(conversation_id=first.conversation_id)
    core.indexed_passages()
    core.talk(RENT)
    assert "<documents>" not in last_prompt(model)
    core.talk(RENT, first.conversation_id)
    assert "<documents>" in last_prompt(model)


def test_a_conversation_that_leaves_no_trace_reads_the_library_and_nothing_of_it_is_kept(
    library: LibraryCore, model: ScriptedModel
) -> None:
    model.say(ANSWER)
    sent = protocol.SendMessage(conversation_id=None, text=RENT, mode=ConversationMode.NO_TRACE)
    accepted = library.ask(sent, protocol.MessageAccepted)
    library.wait(protocol.TurnFinished, lambda event: event.message_id == accepted.reply_id)
    assert "<documents>" in last_prompt(model)
    reply = cited_reply(library, accepted)
    assert marks(reply)[0] == ("The monthly rent is 980 euros.", (1,))
    assert citations(library, accepted.reply_id)[0].quote.startswith("The monthly rent is 980 euros.")
    assert library.rows("SELECT count(*) FROM citations") == [(0,)]
    library.ask(
        protocol.SetDocumentScope(conversation_id=accepted.conversation_id, scope=DocumentScope(kind=ScopeKind.NONE)),
        protocol.Done,
    )
    library.talk(RENT, accepted.conversation_id)
    assert "<documents>" not in last_prompt(model).rpartition("<user>")[2]
    kept = library.ask(
        protocol.KeepConversation(conversation_id=accepted.conversation_id), protocol.ConversationKept
    ).conversation
    assert kept.documents == DocumentScope(kind=ScopeKind.NONE)
    listed = library.ask(protocol.ListMessages(conversation_id=kept.id), protocol.MessagesListed).messages
    assert marks(listed[1]) == marks(reply)
    assert citations(library, listed[1].id)[0].quote.startswith("The monthly rent is 980 euros.")


def test_a_copied_branch_keeps_what_its_replies_rest_on(library: LibraryCore, model: ScriptedModel) -> None:
    model.say("The monthly rent is 980 euros.")
    accepted = library.talk(RENT)
    reply = cited_reply(library, accepted)
    copy = library.ask(protocol.SplitBranch(message_id=accepted.reply_id), protocol.BranchSplit).conversation.id
    listed = library.ask(protocol.ListMessages(conversation_id=copy), protocol.MessagesListed).messages
    assert marks(listed[1]) == marks(reply)
    assert citations(library, listed[1].id) == citations(library, accepted.reply_id)


def test_passages_are_found_by_codes_words_and_meaning(library: LibraryCore, folder: Path) -> None:
    library.add(write(folder / "Report.txt", REPORT))
    library.settled()
    library.indexed_passages()

    def found(text: str, **asked: object) -> list[tuple[str, str]]:
        command = protocol.FindPassages(text=text, **asked)  # type: ignore[arg-type]
        passages = library.ask(command, protocol.PassagesFound).passages
        for one in passages:
            assert one.score == pytest.approx(
                sum(one.weights[name] * one.features[name] for name in one.features), abs=1e-3
            )
        return [(one.title, one.text) for one in passages]

    assert "E-07" in found("E-07")[0][1]
    assert found("Wie hoch ist die Kaution?")[0][0] == "Lease"
    assert {title for title, _ in found("months", each=1)} == {"Lease"}
    assert len(found("the machine, the company and the tenant", limit=2)) == 2
    assert found("rent", filter=DocumentFilter(text="brewmaster")) == []
    assert found("   ") == []


def test_what_is_read_along_is_what_will_be_asked(library: LibraryCore, model: ScriptedModel) -> None:
    first = library.talk("Hello!")
    library.ask(protocol.ReadDraft(conversation_id=first.conversation_id, text=RENT), protocol.Done)
    library.idle()
    library.idle()
    ahead = last_prompt(model)
    assert "<documents>" in ahead.rpartition("<user>")[2]
    library.talk(RENT, first.conversation_id)
    assert last_prompt(model).startswith(ahead)


@pytest.mark.parametrize(
    "text",
    [
        "What is 17.5 % of 2,940?",
        "What's 2,940 divided by 12?",
        "Wie viel sind 17,5 % von 2.940?",
        "Convert 74 square metres to square feet",
    ],
)
def test_what_a_tool_is_asked_for_outright_isnt_documents_though_its_numbers_stand_there(
    library: LibraryCore, model: ScriptedModel, text: str
) -> None:
    accepted = library.talk(text)
    assert "<documents>" not in last_prompt(model)
    assert library.reply_to(accepted).passages == 0


@pytest.mark.parametrize(
    "text",
    ["How many ml of descaler does the Brewmaster take, and how many ml of water?", "How many euros is the deposit?"],
)
def test_what_only_looks_like_a_tools_is_answered_from_documents(
    library: LibraryCore, model: ScriptedModel, text: str
) -> None:
    accepted = library.talk(text)
    assert library.reply_to(accepted).passages
    assert "</documents>" in last_prompt(model)
