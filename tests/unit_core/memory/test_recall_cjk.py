"""Recall in Chinese, Japanese and Korean: by words with the bundled encoder, by meaning with the multilingual one."""

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
def bundled(tmp_path_factory: pytest.TempPathFactory, embedder: Embedder) -> Iterator[Store]:
    store = filled(tmp_path_factory, embedder)
    yield store
    store.close()


@pytest.fixture(scope="module")
def knowing(tmp_path_factory: pytest.TempPathFactory, multilingual: Embedder) -> Iterator[Store]:
    store = filled(tmp_path_factory, multilingual)
    yield store
    store.close()


@pytest.mark.parametrize(("said", "asked"), [*BY_WORDS, *BY_WORDS_ALONE])
def test_words_find_it(bundled: Store, said: str, asked: str) -> None:
    assert said in [item.text for item in bundled.ask(asked)]


@pytest.mark.parametrize(("said", "asked"), [*BY_WORDS, *BY_MEANING])
def test_the_multilingual_encoder_finds_it(knowing: Store, said: str, asked: str) -> None:
    assert said in [item.text for item in knowing.ask(asked)]


@pytest.mark.parametrize("text", SILENT)
def test_silence(bundled: Store, knowing: Store, text: str) -> None:
    assert bundled.ask(text) == []
    assert knowing.ask(text) == []
