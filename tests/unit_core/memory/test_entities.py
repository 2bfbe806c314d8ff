"""Who and what memories speak of, and what a question's names and roles lead to."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.memory.entities.reader import EntityReader, linked
from core.paths import Paths
from core.records import EntityKind, Memory, MemoryKind, MemorySource
from core.storage.database import Database
from core.storage.memories import Memories

PERSON, PET, PLACE, ORGANISATION, THING = EntityKind
_READER = EntityReader()


def read(text: str, kind: MemoryKind = MemoryKind.NOTE) -> set[tuple[str, EntityKind | None, str]]:
    """What the reader finds, as (name, kind, relation)."""
    return {
        (mention.name, mention.kind, f"{mention.qualifier} {mention.role}".strip())
        for mention in _READER.mentions(text, kind)
    }


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Your sister Clara visits on 12 June 2027", {("Clara", PERSON, "sister")}),
        ("Your sister is a vegetarian", {("", PERSON, "sister")}),
        ("Your dog is called Bruno", {("Bruno", PET, "dog")}),
        ("Your dog's name is Bruno", {("Bruno", PET, "dog")}),
        ("The name of your dog is Bruno", {("Bruno", PET, "dog")}),
        ("You adopted a cat named Luna", {("Luna", PET, "cat")}),
        ("Your wife is called maria", {("Maria", PERSON, "wife")}),
        ("Your mum lives in Leeds", {("", PERSON, "mother"), ("Leeds", PLACE, "")}),
        ("You have two kids, Tom and Lisa", {("Tom", PERSON, "child"), ("Lisa", PERSON, "child")}),
        ("Your kids Emma and Paul go to school", {("Emma", PERSON, "child"), ("Paul", PERSON, "child")}),
        ("Your older sister Anna lives in Rome", {("Anna", PERSON, "older sister"), ("Rome", PLACE, "")}),
        ("Your little brother sings", {("", PERSON, "younger brother")}),
        ("Your best friend Ravi is getting divorced", {("Ravi", PERSON, "friend")}),
        ("Your boss is Dr. Weber", {("Dr. Weber", PERSON, "boss")}),
        ("Your mother-in-law Ruth knits", {("Ruth", PERSON, "mother-in-law")}),
        ("Anna is your colleague", {("Anna", PERSON, "colleague")}),
        ("Clara's husband Mark is a pilot", {("Mark", PERSON, "")}),
        ("Your sister's husband Mark is a pilot", {("Mark", PERSON, ""), ("", PERSON, "sister")}),
        ("You moved from Lisbon to Porto in 2026", {("Lisbon", PLACE, ""), ("Porto", PLACE, "")}),
        ("You work at Siemens as an electrician", {("Siemens", ORGANISATION, "")}),
        ("You studied physics at ETH Zurich", {("ETH Zurich", ORGANISATION, "")}),
        ("Your car is called Herbie", {("Herbie", THING, "")}),
        ("You drive an old Volvo V70", {("Volvo V70", None, "")}),
        ("You love The Lord of the Rings", {("Lord of the Rings", None, "")}),
        # none
        ("Your name is Anna", set()),
        ("You are Anna and you like tea", set()),
        ("You are allergic to peanuts", set()),
        ("You are German and speak Spanish and French", set()),
        ("You swim on Mondays in June", set()),
        ("You like to watch TV at Christmas", set()),
        ("Coffee is your favourite drink", set()),
        ("Every morning you run", set()),
        ("You have a car", set()),
        ("Meine Katze frisst gern Fisch und Huhn", {("", PET, "cat")}),
        ("", set()),
        # Chinese
        ("你妹妹小丽六月十二日来看你", {("小丽", PERSON, "younger sister")}),
        ("小丽是你的妹妹", {("小丽", PERSON, "younger sister")}),
        ("你的狗叫豆豆，今年三岁", {("豆豆", PET, "dog")}),
        ("你有一只猫叫咪咪", {("咪咪", PET, "cat")}),
        ("你姐姐是素食者", {("", PERSON, "older sister")}),
        ("你妈妈住在杭州", {("", PERSON, "mother"), ("杭州", PLACE, "")}),
        ("你同事王伟来自北京", {("王伟", PERSON, "colleague"), ("北京", PLACE, "")}),
        ("你的朋友Tom喜欢钓鱼", {("Tom", PERSON, "friend")}),
        ("你在清华大学读书", {("清华大学", ORGANISATION, "")}),
        ("你2026年12月要去东京开会", {("东京", PLACE, "")}),
        ("你叫王伟，在上海当医生", {("上海", PLACE, "")}),
        ("你去公园散步", set()),
        ("你周末去爬山", set()),
        ("你儿子在上小学二年级", {("", PERSON, "son")}),
        ("你对花生过敏", set()),
    ],
)
def test_whom_and_what_a_memory_speaks_of(text: str, found: set[tuple[str, EntityKind | None, str]]) -> None:
    assert read(text) == found


def test_a_memory_about_a_person_may_begin_with_the_name() -> None:
    assert read("Tom is seven and loves dinosaurs", MemoryKind.PERSON) == {("Tom", PERSON, "")}
    assert read("Coffee is your drink", MemoryKind.PREFERENCE) == set()


@given(st.text(), st.sampled_from(list(MemoryKind)))
def test_any_text_can_be_read(text: str, kind: MemoryKind) -> None:
    _READER.mentions(text, kind)
    _READER.keys(text)


class Known:
    """Memories linked by the real reader."""

    def __init__(self, database: Database) -> None:
        self.memories = Memories(database, _READER)
        self.now = 0.0

    def learn(self, text: str, kind: MemoryKind = MemoryKind.NOTE) -> Memory:
        self.now += 1
        return self.memories.add(kind, text, quote="", source=MemorySource.ADDED, source_message_id=None, now=self.now)

    def asked(self, question: str) -> list[str]:
        """The texts a question leads to."""
        found = linked(question, self.memories.entities)
        return [memory.text for memory in self.memories.several(sorted(found))]


@pytest.fixture
def known(paths: Paths) -> Known:
    return Known(Database(paths.database))


def test_who_is_clara(known: Known) -> None:
    said = ["Your sister is a vegetarian", "Your sister Clara visits on 12 June 2027", "Clara plays the cello"]
    for text in (*said, "Your brother Tom is a cook", "You are allergic to peanuts"):
        known.learn(text)
    for question in (
        "Who is Clara?",
        "what does clara eat",
        "When does my sister visit?",
        "Is my little sister a musician?",
    ):
        assert set(known.asked(question)) == set(said), question
    assert known.asked("What does Tom do?") == ["Your brother Tom is a cook"]
    assert known.asked("How is the weather?") == []
    assert known.asked("May I ask you something? Will you help?") == []


def test_roles_hold_for_those_that_have_a_nearer_one(known: Known) -> None:
    known.learn("Your son Tom plays chess")
    known.learn("Your daughter Lisa sings")
    known.learn("Your dog is called Bruno")
    assert set(known.asked("What do my kids like?")) == {"Your son Tom plays chess", "Your daughter Lisa sings"}
    assert known.asked("What is my daughter doing?") == ["Your daughter Lisa sings"]
    assert known.asked("What do my pets eat?") == ["Your dog is called Bruno"]


def test_two_sisters_are_told_apart(known: Known) -> None:
    known.learn("Your older sister Anna lives in Rome")
    known.learn("Your younger sister Clara is a vegetarian")
    known.learn("Your younger sister sings")
    assert known.asked("What does Anna do?") == ["Your older sister Anna lives in Rome"]
    assert set(known.asked("Who is Clara?")) == {
        "Your younger sister Clara is a vegetarian",
        "Your younger sister sings",
    }
    assert len(known.asked("What are my sisters like?")) == 3
    assert known.asked("Where does my older sister live?") == ["Your older sister Anna lives in Rome"]


def test_a_first_name_leads_to_the_full_one(known: Known) -> None:
    known.learn("You work with Clara Schmidt")
    assert known.asked("Who is Clara?") == ["You work with Clara Schmidt"]


def test_names_and_roles_in_chinese(known: Known) -> None:
    said = ["你妹妹是素食者", "你妹妹小丽六月来", "小丽喜欢画画"]
    for text in (*said, "你的狗叫豆豆", "你对花生过敏"):
        known.learn(text)
    for question in ("小丽喜欢什么？", "我妹妹吃什么？", "妹妹什么时候来？"):
        assert set(known.asked(question)) == set(said), question
    assert known.asked("豆豆几岁了？") == ["你的狗叫豆豆"]
    assert known.asked("今天天气怎么样？") == []


def test_a_name_that_is_learned_later_finds_earlier_memories(known: Known) -> None:
    first = known.learn("Bruno is afraid of thunder", MemoryKind.NOTE)
    assert known.memories.entities.of_memory(first.id) == []
    known.learn("Your dog is called Bruno")
    assert set(known.asked("What is Bruno afraid of?")) == {"Bruno is afraid of thunder", "Your dog is called Bruno"}
    assert set(known.asked("What is my dog afraid of?")) == {"Bruno is afraid of thunder", "Your dog is called Bruno"}


def test_a_question_is_answered_fast_among_many_names(known: Known) -> None:
    with known.memories._database.transaction():
        for number in range(2000):
            known.learn(
                f"Your friend {chr(65 + number % 26)}{'abcdefghij'[number // 26 % 10]}{'klmnopqrst'[number // 260]} likes chess"
            )
    start = time.process_time()
    rounds = 50
    for _ in range(rounds):
        linked("What does my sister Clara like, and when does she visit us in Porto?", known.memories.entities)
    assert (time.process_time() - start) / rounds < 0.005
