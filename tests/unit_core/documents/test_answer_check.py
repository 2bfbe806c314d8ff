"""Passages that don't answer a question aren't answered from: the program says so itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from core import protocol
from core.documents.answering import AnswerJudge, Doubt, Measure, Weights, load_answer_judge
from core.documents.replies import load_document_replies
from core.model.base import Purpose
from core.model.scripted import ScriptedModel
from core.records import REPLY_LANGUAGES, Message
from tests.unit_core.documents.library import LEASE, MANUAL, REISE, told_of
from tests.unit_core.documents.library_core import LibraryCore
from tests.unit_core.documents.test_answering import ANSWER, RENT, citations, cited_reply, marks
from tests.unit_core.documents.test_library import write

GARAGE = "What is the monthly rent for the garage, and when is it due?"


@pytest.fixture
def library(core: LibraryCore, folder: Path) -> LibraryCore:
    core.add(
        write(folder / "Lease.txt", LEASE),
        write(folder / "Brewmaster.txt", MANUAL),
        write(folder / "Reisekosten.txt", REISE),
    )
    core.settled()
    core.indexed_passages()
    return core


def measured(model: ScriptedModel) -> None:
    """It tells the two examples apart."""
    model.say("Yes", Purpose.BACKGROUND)
    model.say("No", Purpose.BACKGROUND)


def last_reply(core: LibraryCore, accepted: protocol.MessageAccepted) -> Message:
    core.idle()
    listed = core.ask(protocol.ListMessages(conversation_id=accepted.conversation_id), protocol.MessagesListed)
    return listed.messages[-1]


def test_where_no_passage_answers_the_program_says_so_and_names_the_nearest(
    library: LibraryCore, model: ScriptedModel
) -> None:
    measured(model)
    model.say("No")
    accepted = library.talk(GARAGE)
    reply = cited_reply(library, accepted)
    assert reply.text == "Your documents don't say this. What comes nearest stands in *Lease*, p. 1."
    assert not reply.cited
    assert reply.passages == len(citations(library, accepted.reply_id)) > 0
    ((_, asked),) = [one for one in model.prompts if one[0] is Purpose.CHAT]
    assert asked.endswith(f"Reply Yes or No, and nothing else.)\n\n{GARAGE}<end>\n<assistant>")
    assert "[1] Lease, p. 1" in asked


def test_what_the_model_finds_there_it_answers_from_the_same_beginning_of_the_prompt(
    library: LibraryCore, model: ScriptedModel
) -> None:
    measured(model)
    model.say("Yes")
    model.say(ANSWER)
    assert cited_reply(library, library.talk(RENT)).text == ANSWER
    asked, answered = (text for purpose, text in model.prompts if purpose is Purpose.CHAT)
    passages = asked[: asked.rindex("</documents>")]
    assert answered.startswith(passages)
    # Of the prompt for the reply, the passages weren't evaluated once more.
    evaluated = [
        count for (purpose, _), count in zip(model.prompts, model.evaluated, strict=True) if purpose is Purpose.CHAT
    ]
    assert evaluated[1] < len(answered) - len(passages)


def test_asked_to_write_it_anew_the_model_answers(library: LibraryCore, model: ScriptedModel) -> None:
    measured(model)
    model.say("No")
    accepted = library.talk(GARAGE)
    assert last_reply(library, accepted).text.startswith("Your documents don't say this.")
    model.say("It isn't there, I am afraid.")
    library.ask(protocol.Regenerate(conversation_id=accepted.conversation_id), protocol.Done)
    assert last_reply(library, accepted).text == "It isn't there, I am afraid."


def test_it_is_said_in_the_language_of_the_question(library: LibraryCore, model: ScriptedModel) -> None:
    measured(model)
    model.say("No")
    reply = cited_reply(
        library, library.talk("Was steht in der Reisekostenrichtlinie über Mietwagen und Parkgebühren?")
    )
    assert reply.text.startswith("Dazu sagen die Dokumente nichts. Am nächsten kommt, was hier steht: *Reisekosten*")


def test_what_has_nothing_to_do_with_documents_isnt_checked(library: LibraryCore, model: ScriptedModel) -> None:
    for text in ("hello there", "How many legs does a spider have?"):
        model.say("Well.")
        assert cited_reply(library, library.talk(text)).text == "Well."
    assert [purpose for purpose, _ in model.prompts].count(Purpose.CHAT) == 2


@pytest.mark.parametrize("says", [("Yes", "Yes"), ("No", "Yes"), ("I don't know", "Hm")])
def test_a_model_that_doesnt_tell_is_not_asked(
    library: LibraryCore, model: ScriptedModel, says: tuple[str, str]
) -> None:
    for one in says:
        model.say(one, Purpose.BACKGROUND)
    model.say("There is none.")
    assert cited_reply(library, library.talk(GARAGE)).text == "There is none."


def test_the_more_the_best_passage_stands_out_the_less_the_models_word_counts() -> None:
    judge = AnswerJudge(Weights(yes=1.0, stands_out=1.0, usual=1.0, added=-1.0))
    assert judge.answers(Doubt(1.0), 0.1)
    assert not judge.answers(Doubt(1.0), -0.1)
    assert judge.answers(Doubt(2.0), -0.9)
    assert judge.likely(Doubt(None), 0.3) == judge.likely(Doubt(1.0), 0.3)
    assert judge.is_sure(Doubt(3.5))
    assert not judge.is_sure(Doubt(2.5))
    shipped = load_answer_judge()
    assert shipped.answers(Doubt(2.0), 1.0)
    assert not shipped.answers(Doubt(0.5), -1.0)


def test_models_are_measured_by_what_they_tell_apart() -> None:
    assert Measure.of(0.9, 0.8) is None
    assert Measure.of(0.2, 0.9) is None
    measure = Measure.of(0.99, 0.6)
    assert measure is not None
    assert (round(measure(0.99), 6), round(measure(0.6), 6)) == (1.0, -1.0)
    assert measure(0.0) == -2.0


def test_the_notice_said_again_by_a_model_is_no_answer(library: LibraryCore, model: ScriptedModel) -> None:
    measured(model)
    model.say("No")
    first = library.talk(GARAGE)
    notice = cited_reply(library, first).text
    model.say("Yes")
    model.say(f"{notice} The monthly rent is 980 euros.")
    again = library.talk(RENT, first.conversation_id)
    assert marks(cited_reply(library, again)) == [("The monthly rent is 980 euros.", (1,))]


@pytest.mark.parametrize("language", list(REPLY_LANGUAGES))
def test_in_every_language_a_notice_is_known_again(language: str) -> None:
    replies = load_document_replies()
    nearest = [told_of("Rental agreement")[0], told_of("Brewmaster 300")[0]]
    for text in (replies.silent(nearest, language).text, replies.mentions("rent 5", [], 0, language).text):
        for said in (text, text.replace("*", ""), text.replace("'", "’")):
            assert replies.without_notices(f"{said} 980.") == " " * (len(said) + 1) + "980."
        assert not replies.without_notices(replies.silent(nearest, language).text[:-3], ended=False).strip()


@pytest.mark.parametrize(
    "text",
    [
        "What comes nearest stands in clause 3: the rent is 980 euros.",
        "The documents don't say this, but the rent is 980 euros.",
    ],
)
def test_what_only_begins_like_a_notice_is_an_answer(text: str) -> None:
    assert load_document_replies().without_notices(text) == text
