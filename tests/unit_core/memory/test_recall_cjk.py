"""Recall in Chinese, Japanese and Korean: by words with the English encoder, by meaning with the default one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest

from core.model.base import Embedder
from tests.unit_core.memory.recall_cases_cjk import BY_MEANING, BY_WORDS, BY_WORDS_ALONE, OTHER, SILENT
from tests.unit_core.memory.store import DAY_S, NOW, Store
from tests.unit_core.soft import assert_few


def filled(folder_of: pytest.TempPathFactory, embedder: Embedder) -> Store:
    """Everything of the table, each in a conversation of its own."""
    store = Store(folder_of.mktemp("recall"), embedder)
    for text in dict.fromkeys(said for said, _ in (*BY_WORDS, *BY_WORDS_ALONE, *BY_MEANING)):
        store.say(text, at=NOW - 20 * DAY_S)
    for text in OTHER:
        store.say(text)
    return store


@pytest.fixture(scope="module")
def english(tmp_path_factory: pytest.TempPathFactory, minilm: Embedder) -> Iterator[Store]:
    store = filled(tmp_path_factory, minilm)
    yield store
    store.close()


@pytest.fixture(scope="module")
def knowing(tmp_path_factory: pytest.TempPathFactory, embedder: Embedder) -> Iterator[Store]:
    store = filled(tmp_path_factory, embedder)
    yield store
    store.close()


def missed(store: Store, cases: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """The cases that are not found."""
    return [(said, asked) for said, asked in cases if said not in [item.text for item in store.ask(asked)]]


# Soft: judges and trained weights decide. 15 of 20 are found.
def test_words_find_it(english: Store) -> None:
    cases = [*BY_WORDS, *BY_WORDS_ALONE]
    assert_few(missed(english, cases), len(cases), 0.35)


# Soft, as above. All of 35 are found.
def test_the_default_encoder_finds_it(knowing: Store) -> None:
    cases = [*BY_WORDS, *BY_MEANING]
    assert_few(missed(knowing, cases), len(cases), 0.1)


@pytest.mark.parametrize(
    "asked",
    [
        "私は何のアレルギーですか？",
        "歯医者の予約はいつ？",
        "제 강아지 이름이 뭐예요?",
        "여동생은 언제 와요?",
        "我的狗叫什么名字？",
        "我对什么过敏？",
        "我妹妹什么时候来？",
        "What am I allergic to?",
        "What's my dog's name?",
    ],
)
def test_the_default_encoder_finds_what_is_asked_clearly_every_time(knowing: Store, asked: str) -> None:
    found = [item.text for item in knowing.ask(asked)]
    assert any(said in found for said, question in (*BY_WORDS, *BY_MEANING) if question == asked)


# Soft, as above. Where nobody can judge, a word in common is enough: 3 of 13. With the default encoder none.
def test_silence(english: Store, knowing: Store) -> None:
    for store, share in ((english, 0.25), (knowing, 0.0)):
        asked = {text: [item.text for item in store.ask(text)] for text in SILENT}
        assert_few([one for one in asked.items() if one[1]], len(SILENT), share)


@pytest.mark.parametrize(
    "text",
    [
        "こんにちは",
        "ありがとうございます！",
        "了解です",
        "안녕하세요",
        "감사합니다!",
        "네",
        "프랑스의 수도는 어디예요?",
    ],
)
def test_silence_that_is_never_broken(english: Store, knowing: Store, text: str) -> None:
    assert english.ask(text) == []
    assert knowing.ask(text) == []
