"""Summaries of turns that leave the prompt, written by the starter model."""

from __future__ import annotations

import threading

import pytest

from core.chat.summary import Progress, Summarizer, longest_summary
from core.memory.blocks import estimate_tokens
from core.memory.learning.prompts import load_prompts
from core.model.llama import LlamaModel
from tests.quality.summary_cases import CASES, messages_of

pytestmark = [pytest.mark.quality, pytest.mark.timeout(900)]


def test_names_numbers_and_dates_survive_and_nothing_is_invented(starter: LlamaModel) -> None:
    wanted, lost = 0, list[str]()
    for case in CASES:
        progress = Progress(case.before, messages_of(case))
        summarizer = Summarizer(starter, load_prompts())
        while progress.rest:
            assert summarizer.go_on(progress, threading.Event())
        print(progress.text)
        # The last two are from the examples in the prompt.
        assert not [one for one in (*case.absent, "Noor", "昆明") if one in progress.text]
        assert estimate_tokens(progress.text) <= longest_summary(starter.context_length)
        wanted += len(case.kept)
        lost += [one for one in case.kept if one not in progress.text]
    print("lost:", lost)
    assert len(lost) <= 0.2 * wanted, lost
