"""What is offered for learning, and what is taken of the model's judgement."""

from __future__ import annotations

import json
import threading

import pytest

from core.errors import ModelError
from core.memory.learning.candidate import Candidate
from core.memory.learning.learner import Learner, learning_grammar
from core.memory.learning.prompts import load_prompts
from core.model.base import Purpose
from core.model.llama import LlamaModel
from core.model.scripted import ScriptedModel
from core.records import ConversationId, MemoryKind, Message, MessageId, Role

PEANUTS = "I'm allergic to peanuts."
CLARA = "My sister Clara visits on 12 June."


def said(text: str, role: Role = Role.USER) -> Message:
    return Message(id=MessageId(2), conversation_id=ConversationId(1), role=role, text=text, created_at=0.0)


def judged(*records: tuple[str, str, str]) -> str:
    return json.dumps([{"quote": quote, "kind": kind, "fact": fact} for quote, kind, fact in records])


def learn(text: str, reply: str, asked: str = "") -> list[Candidate] | None:
    model = ScriptedModel()
    model.say(reply, Purpose.BACKGROUND)
    previous = [said(asked, Role.ASSISTANT)] if asked else []
    return Learner(model, load_prompts()).extract(said(text), previous, threading.Event())


def test_facts_with_their_quotes() -> None:
    reply = judged(
        (PEANUTS, "health", "You are allergic to peanuts."), (CLARA, "event", "Your sister Clara visits on 12 June.")
    )
    assert learn(f"{PEANUTS} {CLARA}", reply) == [
        Candidate(MemoryKind.HEALTH, "You are allergic to peanuts", PEANUTS),
        Candidate(MemoryKind.EVENT, "Your sister Clara visits on 12 June 1970", CLARA),
    ]


def test_a_sentence_that_is_no_fact_gives_nothing() -> None:
    assert learn("My code is broken again.", judged(("My code is broken again.", "request", ""))) == []


@pytest.mark.parametrize(
    "fact",
    [
        "You are allergic to peanuts since 2019.",  # a number of its own
        "You, Anna, are allergic to peanuts.",  # a name of its own
        "You are not allergic to peanuts.",
        "I am allergic to peanuts.",
        "Peanuts grow under the ground.",
        "You enjoy long walks at the beach every evening.",
        "",
    ],
)
def test_wording_that_the_message_does_not_bear_out_gives_way_to_the_users_own(fact: str) -> None:
    assert learn(PEANUTS, judged((PEANUTS, "health", fact))) == [
        Candidate(MemoryKind.HEALTH, "You are allergic to peanuts", PEANUTS)
    ]


def test_a_fact_that_loses_a_not_is_never_kept() -> None:
    message = "Well, meat is something I don't eat."
    assert learn(message, judged((message, "preference", "You eat meat."))) == []


def test_a_quote_that_is_not_in_the_message_is_dropped() -> None:
    assert learn(PEANUTS, judged(("I'm allergic to cats.", "health", "You are allergic to cats."))) == []


@pytest.mark.parametrize(
    "reply",
    [
        "",
        "no JSON at all",
        "[",
        "{}",
        '[{"quote":1,"kind":"pet"}]',
        "[[[[",
        '[{"quote":"' + "x" * 5000,
        "null",
        "\ud83d",
    ],
)
def test_nonsense_gives_nothing(reply: str) -> None:
    assert learn(PEANUTS, reply) == []


def test_of_a_reply_that_was_cut_short_the_whole_records_count() -> None:
    reply = judged((PEANUTS, "health", "You are allergic to peanuts."))[:-1] + ', {"quote": "My sis'
    assert [candidate.text for candidate in learn(f"{PEANUTS} {CLARA}", reply) or []] == ["You are allergic to peanuts"]


def test_the_same_fact_twice_in_a_message_is_one() -> None:
    reply = judged(
        (PEANUTS, "health", "You are allergic to peanuts."),
        ("I am allergic to peanuts!", "health", "You are allergic to peanuts."),
    )
    assert len(learn(f"{PEANUTS} I am allergic to peanuts!", reply) or []) == 1


def test_a_short_answer_is_read_with_its_question() -> None:
    reply = judged(("Bruno", "pet", "Your dog is called Bruno."))
    assert learn("Bruno", reply, asked="A puppy, how nice! What is your dog called?") == [
        Candidate(MemoryKind.PET, "Your dog is called Bruno", "Bruno")
    ]
    assert learn("Bruno", reply, asked="Here is the table.") == []


def test_an_answer_to_a_question_about_allergies_names_what_isnt_borne() -> None:
    asked = "Do you have any food allergies?"
    for fact, kept in (("You are allergic to peanuts.", 1), ("You are not allergic to peanuts.", 0)):
        assert len(learn("Peanuts.", judged(("Peanuts.", "health", fact)), asked) or []) == kept


@pytest.mark.parametrize(
    "text",
    [
        "Hello!",
        "Thanks, that helped.",
        "What should I not eat?",
        "what's my name",
        "Write a poem about my cat Tom.",
        "Translate into French: I live in a small house by the sea.",
        "I have two cats and a dog. Please translate this text into German.",
        "Summarize this:\nI was born in 1950. My father was a smith.",
        "```\nmy_name = 'Anna'\n```",
        "> I am a nurse and I live in Leeds.",
        'He wrote: "I am allergic to nuts." What does it mean?',
        "My password is hunter2, I told you.",
        "My card is 4111 1111 1111 1111.",
        "my api key: sk-abcdefghijklmnop1234567890",
        "My IBAN is DE89 3704 0044 0532 0130 00.",
        "我的密码是 123456。",
        "If I were a pirate, my ship would be called Jack.",
        "The moon is far away.",
        "你好！",
        "我应该吃什么？",
        "请帮我写一首诗。",
        "把这句话翻译成英文：我住在海边。",
        "I live in Leeds. " * 400,
    ],
)
def test_messages_that_cost_no_model_call(text: str) -> None:
    model = ScriptedModel()
    assert Learner(model, load_prompts()).extract(said(text), [], threading.Event()) == []
    assert model.prompts == []


def test_stopped_before_and_while_the_model_writes() -> None:
    stop = threading.Event()
    model = ScriptedModel(gate=lambda purpose, said_so_far: stop.set() if said_so_far == 3 else None)
    model.say(judged((PEANUTS, "health", "You are allergic to peanuts.")), Purpose.BACKGROUND)
    learner = Learner(model, load_prompts())
    assert learner.extract(said(PEANUTS), [], stop) is None
    assert learner.extract(said(PEANUTS), [], stop) is None
    assert len(model.prompts) == 1


def test_a_model_that_fails_says_so() -> None:
    model = ScriptedModel()
    model.fail(ModelError("out of room"), Purpose.BACKGROUND)
    with pytest.raises(ModelError):
        Learner(model, load_prompts()).extract(said(PEANUTS), [], threading.Event())


def test_only_the_message_is_evaluated_the_second_time() -> None:
    model = ScriptedModel()
    learner = Learner(model, load_prompts())
    learner.extract(said(PEANUTS), [], threading.Event())
    learner.extract(said(CLARA), [], threading.Event())
    assert model.evaluated[1] < len(CLARA) + 20
    assert all(purpose is Purpose.BACKGROUND for purpose, _ in model.prompts)


def test_the_grammar_holds_any_sentence_verbatim() -> None:
    grammar = learning_grammar(['He said "no" \\ to me.', "我对花生过敏。"])
    assert r"{\"quote\":\"He said \\\"no\\\" \\\\ to me.\",\"kind\":" in grammar
    assert "我对花生过敏。" in grammar


def test_the_examples_follow_the_grammar_and_the_checks() -> None:
    """Each example is what the learner would take: otherwise it teaches the model something else."""
    for example in load_prompts().learning_examples:
        for record in json.loads(example.memories):
            assert record["quote"] in example.message
            assert ("fact" in record) == (record["kind"] not in ("request", "chat", "general"))


def test_a_real_model_follows_the_grammar(small_model: LlamaModel) -> None:
    text = 'I\'m allergic to "real" peanuts. 我妹妹叫小丽。'
    found = Learner(small_model, load_prompts()).extract(said(text), [], threading.Event())
    assert found is not None
    assert all(candidate.quote in text for candidate in found)
