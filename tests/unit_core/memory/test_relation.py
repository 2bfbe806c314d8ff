"""What a new fact is to a known one, by words alone."""

from __future__ import annotations

import pytest
from core.memory.learning.wording import plain, wording

from core.memory.learning.address import to_user
from core.memory.learning.relation import Relation, relation


def judge(known: str, said: str, similarity: float | None = None) -> Relation:
    """What the user's sentence is to a known fact."""
    fact = to_user(plain(said), plural=True)
    assert fact is not None
    return relation(known, fact, wording(plain(said), said), similarity)


@pytest.mark.parametrize(
    ("known", "said"),
    [
        ("You live in Lisbon", "I moved to Porto last month."),
        ("You live in Lisbon", "We live in Porto now."),
        ("You work at Siemens", "I no longer work at Siemens."),
        ("You work at Siemens as an engineer", "I started at Bosch in May."),
        ("You drink coffee", "I don't drink coffee any more."),
        ("You like coffee", "I hate coffee."),
        ("You smoke", "I quit smoking."),
        ("You are allergic to peanuts", "I'm not allergic to peanuts."),
        ("You are vegetarian", "I'm no longer vegetarian."),
        ("Your favourite colour is green", "My favourite colour is blue."),
        ("You are 34 years old", "I'm 35 now."),
        ("You have two cats", "We have three cats now."),
        ("You take 20 mg of lisinopril", "My doctor put me on 40 mg of lisinopril."),
        ("Your sister Clara visits on 12 June", "My sister Clara visits on 13 June."),
        ("Your exam is on 3 March 2027", "My exam was postponed to 10 March."),
        ("Your sister is called Anna", "No, my sister is called Clara."),
        ("Your sister is called Anna", "That's wrong, my sister is called Clara."),
        ("Your sister is called Anna", "My sister's name is Clara, not Anna."),
        ("你住在上海", "我搬到北京了。"),
        ("你在上海当医生", "我现在在杭州工作。"),
        ("你喜欢喝咖啡", "我不再喝咖啡了。"),
        ("你对花生过敏", "我对花生不过敏。"),
        ("你妹妹叫小丽", "不对，我妹妹叫小红。"),
        ("你最喜欢的颜色是绿色", "我最喜欢的颜色是蓝色。"),
        ("你的生日是五月四日", "你记错了，我的生日是五月五日。"),
        ("你抽烟", "我戒烟了。"),
        ("你有两只猫", "我现在有三只猫。"),
    ],
)
def test_what_can_no_longer_hold_is_replaced(known: str, said: str) -> None:
    assert judge(known, said) is Relation.REPLACES


@pytest.mark.parametrize(
    ("known", "said"),
    [
        ("You are allergic to peanuts", "I'm allergic to shellfish."),
        ("Your dog is called Bruno", "My dog is called Rex."),
        ("You like tea", "My sister likes tea."),
        ("You live in Berlin", "My parents live in Munich."),
        ("You have two cats", "I have two dogs."),
        ("You visited Rome in 2019", "I visited Rome in 2021."),
        ("You eat meat", "I don't eat meat on Fridays."),
        ("You are vegetarian", "I'm diabetic."),
        ("You work at Siemens", "I work at night."),
        ("Your car is a Volvo", "My car is red."),
        ("You have a meeting on Monday", "I have a meeting on Tuesday."),
        ("You live in Hamburg", "I lived in Paris as a student."),
        ("You live in Hamburg", "I want to live in Paris."),
        ("你对花生过敏", "我对牛奶过敏。"),
        ("你会弹钢琴", "我也会弹吉他。"),
        ("你喜欢喝茶", "我妹妹喜欢喝茶。"),
        ("You like tea", "我喜欢喝茶。"),
    ],
)
def test_what_can_hold_together_stays_apart(known: str, said: str) -> None:
    assert judge(known, said) is Relation.APART


@pytest.mark.parametrize(
    ("known", "said"),
    [
        ("You are allergic to peanuts", "I have an allergy to peanuts."),
        ("Your dog is called Bruno", "My dog's name is Bruno."),
        ("Your name is Anna", "I am Anna."),
        ("You like hiking in the Alps", "I like hiking."),
        ("你家的猫叫咪咪", "我的猫叫咪咪。"),
        ("你喜欢爬山", "我很喜欢爬山。"),
    ],
)
def test_what_says_nothing_new_is_the_same(known: str, said: str) -> None:
    assert judge(known, said) is Relation.SAME


@pytest.mark.parametrize(
    ("known", "said"),
    [
        ("You like hiking", "I like hiking in the Alps."),
        ("Your dog is called Bruno", "My dog is called Bruno, he is a beagle."),
        ("你对花生过敏", "我从小对花生过敏。"),
    ],
)
def test_what_says_it_and_more_is_fuller(known: str, said: str) -> None:
    assert judge(known, said) is Relation.FULLER


def test_only_what_speaks_of_a_change_and_is_near_is_left_to_the_model() -> None:
    assert judge("You are vegetarian", "I started eating meat again.", 0.6) is Relation.UNCLEAR
    assert judge("You are vegetarian", "I started eating meat again.", 0.2) is Relation.APART
    assert judge("You drive an old Volvo", "I sold my Volvo and bought a Skoda.") is Relation.UNCLEAR


@pytest.mark.parametrize(
    ("said", "rest"),
    [
        ("No, my sister is called Clara.", "my sister is called Clara."),
        ("That's wrong, I live in Porto.", "I live in Porto."),
        ("Sorry, that's not right: I live in Porto.", "I live in Porto."),
        ("My son's name is Erik, not Eric.", "My son's name is Erik"),
        ("不对，我妹妹叫小红。", "我妹妹叫小红。"),
        ("I do not eat meat.", "I do not eat meat."),
        ("I like tea, not only in winter.", "I like tea, not only in winter."),
        ("I started at Bosch, by the way.", "I started at Bosch"),
        ("No.", "No."),
    ],
)
def test_the_quote_is_the_fact_without_the_correction_around_it(said: str, rest: str) -> None:
    assert plain(said) == rest
    assert rest in said
