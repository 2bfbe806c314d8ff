"""What counts as "remember that …" and "forget …", and what is ordinary talk."""

from __future__ import annotations

import pytest

from core.memory.learning.requests import Forget, Remember, parse


@pytest.mark.parametrize(
    ("text", "fact", "quote"),
    [
        ("Remember that I'm allergic to nuts.", "You are allergic to nuts", "I'm allergic to nuts."),
        ("remember that I am allergic to nuts", "You are allergic to nuts", "I am allergic to nuts"),
        (
            "Please remember that my sister is called Clara.",
            "Your sister is called Clara",
            "my sister is called Clara.",
        ),
        (
            "please remember: the wifi password is on the fridge",
            "The wifi password is on the fridge",
            "the wifi password is on the fridge",
        ),
        ("Remember I have two cats.", "You have two cats", "I have two cats."),
        ("Hi! Remember that I live in Porto. What's the weather like there?", "You live in Porto", "I live in Porto."),
        ("Don't forget that I don't eat meat!", "You don't eat meat", "I don't eat meat!"),
        ("Don’t forget I’ve moved to Leeds", "You have moved to Leeds", "I’ve moved to Leeds"),
        ("Could you remember that I was born in 1980?", "You were born in 1980", "I was born in 1980"),
        ("Remember that Dr. Meyer is my dentist.", "Dr. Meyer is my dentist", "Dr. Meyer is my dentist."),
        ("Keep in mind that I'm colour-blind.", "You are colour-blind", "I'm colour-blind."),
        ("Remember to always answer in German.", "Always answer in German", "always answer in German."),
        ("Remember that we are moving in May.", "We are moving in May", "we are moving in May."),
        ("Remember that I call you Rex.", "I call you Rex", "I call you Rex."),
        ("Remember this: gate code 4711", "Gate code 4711", "gate code 4711"),
        ("记住我对花生过敏。", "你对花生过敏", "我对花生过敏。"),
        ("请记住：我的狗叫豆豆", "你的狗叫豆豆", "我的狗叫豆豆"),
        ("请帮我记住车停在三楼", "车停在三楼", "车停在三楼"),
        ("别忘了我不吃香菜", "你不吃香菜", "我不吃香菜"),
        ("請記住我住在台北。", "你住在台北", "我住在台北。"),
        ("记得我喜欢简短的回答", "你喜欢简短的回答", "我喜欢简短的回答"),
    ],
)
def test_remember(text: str, fact: str, quote: str) -> None:
    assert parse(text) == Remember(fact=fact, quote=quote)
    assert quote in text


def test_what_follows_about_the_same_thing_belongs_to_the_fact() -> None:
    found = parse("Remember that my bike is a Gazelle. It's green. What should I clean it with?")
    assert found == Remember(fact="Your bike is a Gazelle. It's green.", quote="my bike is a Gazelle.")


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Forget that I have a dog.", "I have a dog"),
        ("forget about Clara", "Clara"),
        ("Please forget my address.", "my address"),
        ("Forget what I said about peanuts", "peanuts"),
        ("Can you forget my phone number?", "my phone number"),
        ("Forget everything you know about my job.", "my job"),
        ("Forget everything.", "everything"),
        ("Please forget everything I told you", "everything"),
        ("Delete the memory about my ex.", "my ex"),
        ("Don't remember that I smoke.", "I smoke"),
        ("忘掉我的地址", "我的地址"),
        ("请忘记我对花生过敏的事。", "我对花生过敏"),
        ("忘了我说过的关于克拉拉的事", "克拉拉"),
        ("请把我的生日忘了吧", "我的生日"),
        ("忘掉一切", "everything"),
    ],
)
def test_forget(text: str, what: str) -> None:
    assert parse(text) == Forget(what=what)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Hello!",
        "Do you remember my name?",
        "Can you remember my name?",
        "Remember me?",
        "Remember when we talked about boats?",
        "Remember that time we went to Rome?",
        "Remember I told you about Clara?",
        "I can't remember the word for it.",
        "I remember that day well.",
        "I forgot my keys at the office.",
        "I always forget that my tea is still on the stove.",
        "Forget it.",
        "Forget that.",
        "Forget about it!",
        "forget the last message, write it in French",
        "Write a function. Remember to use type hints.",
        "Remember, the list may be empty.",
        "How do I forget my ex?",
        "Don't forget to bring milk",
        "Did you forget that I'm vegetarian?",
        "What does 'remember that I am here' mean in French?",
        "She said: I will remember you.",
        "Translate: I'll never forget my first day.",
        "你记得我的名字吗？",
        "你还记得我喜欢什么吗？",
        "我忘了带钥匙。",
        "忘了带钥匙，怎么办？",
        "我记住了，谢谢。",
        "记住了吗？",
        "怎样才能记住单词？",
        "我忘不掉她。",
        "算了，忘了吧。",
    ],
)
def test_ordinary_talk(text: str) -> None:
    assert parse(text) is None


def test_a_long_document_that_begins_like_a_request_is_none() -> None:
    assert parse("Remember that " + "word " * 2000) is None


@pytest.mark.parametrize(
    "text", ["remember that ", "forget ", "记住", "remember: ?!", "请记住。", "\x00remember that", "忘掉"]
)
def test_a_request_without_content_is_none(text: str) -> None:
    assert parse(text) is None
