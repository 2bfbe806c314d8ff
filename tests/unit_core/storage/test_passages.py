"""Cutting texts into passages."""

from __future__ import annotations

import time

from hypothesis import given
from hypothesis import strategies as st

from core.storage.passages import split_passages


def test_a_short_text_is_one_passage() -> None:
    assert split_passages("  I'm allergic to peanuts. My sister visits. ") == [
        "I'm allergic to peanuts. My sister visits."
    ]
    assert split_passages("") == [""]


def test_sentences_stay_whole_and_in_order() -> None:
    sentences = [f"This is sentence {n}, which has exactly ten words in it." for n in range(30)]
    passages = split_passages(" ".join(sentences))
    assert " ".join(passages) == " ".join(sentences)
    assert all(passage.endswith("in it.") for passage in passages)
    assert all(len(passage.split()) <= 60 for passage in passages)
    assert len(passages) < 8


def test_chinese_is_cut_at_its_own_full_stops() -> None:
    passages = split_passages("我昨天去了医院，医生说我对花生过敏。" * 40)
    assert len(passages) > 3
    assert all(passage.endswith("。") and len(passage) <= 130 for passage in passages)


def test_text_without_sentences_or_spaces_is_cut_all_the_same() -> None:
    assert max(map(len, split_passages("x" * 100_000))) <= 60 * 24
    assert max(len(passage.split()) for passage in split_passages("word " * 5000)) <= 60
    assert max(map(len, split_passages("花" * 5000))) <= 120


@given(st.text(max_size=3000))
def test_nothing_is_lost_but_space(text: str) -> None:
    passages = split_passages(text)
    assert "".join("".join(passages).split()) == "".join(text.split())
    assert len(passages) == 1 or all(passages)


def test_the_longest_message_is_cut_quickly() -> None:
    started = time.process_time()
    split_passages("The quick brown fox jumps over the lazy dog. " * 4500)
    assert time.process_time() - started < 2


def test_a_date_is_not_parted_behind_its_day() -> None:
    before = "Wir haben den ganzen Nachmittag über die Reise gesprochen und uns nicht entscheiden können. " * 4
    text = f"{before}Am 12. Dezember fahren wir dann doch nach Lissabon, und am 3. Januar kommen wir wieder nach Hause zurück."
    passages = split_passages(text)
    assert len(passages) > 1
    assert not any(one.endswith(("12.", "3.")) for one in passages)
    assert any("12. Dezember" in one for one in passages)
