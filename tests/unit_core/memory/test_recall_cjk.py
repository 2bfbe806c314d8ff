"""Recall in Chinese, Japanese and Korean: by words with the English encoder, by meaning with the default one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from core.model.base import Embedder
from tests.unit_core.memory.recall_cases_cjk import BY_MEANING, BY_WORDS, BY_WORDS_ALONE, OTHER, SILENT
from tests.unit_core.memory.store import DAY_S, NOW, Store


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


@pytest.mark.parametrize(("said", "asked"), [*BY_WORDS, *BY_WORDS_ALONE])
def test_words_find_it(english: Store, said: str, asked: str) -> None:
    assert said in [item.text for item in english.ask(asked)]


@pytest.mark.parametrize(("said", "asked"), [*BY_WORDS, *BY_MEANING])
def test_the_default_encoder_finds_it(knowing: Store, said: str, asked: str) -> None:
    assert said in [item.text for item in knowing.ask(asked)]


@pytest.mark.parametrize("text", SILENT)
def test_silence(english: Store, knowing: Store, text: str) -> None:
    assert english.ask(text) == []
    assert knowing.ask(text) == []
