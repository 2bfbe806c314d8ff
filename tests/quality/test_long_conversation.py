"""Two thousand turns in a window of 4,096 tokens, on the small real model."""

from __future__ import annotations

import statistics
from pathlib import Path

import pytest

from core.chat.summary import longest_summary
from core.memory.blocks import estimate_tokens
from core.model.base import Embedder
from core.paths import Paths
from core.storage.conversations import Conversations
from core.storage.database import Database
from tests.long_conversation import ANSWER, QUESTION, BriefLoader, Talk, recalled, talk
from tests.unit_core.running_core import RunningCore

pytestmark = [pytest.mark.quality, pytest.mark.timeout(7200)]

WINDOW = 4096
TURNS = 2000


def test_two_thousand_turns(paths: Paths, embedder: Embedder, small_model_path: Path) -> None:
    loader = BriefLoader(small_model_path, longest_reply=12)
    core = RunningCore(paths, loader, embedder, "small", context_length=WINDOW)
    try:
        core.hello()
        core.ready()
        model = loader.model
        assert model is not None

        def told(turn: int) -> None:
            if turn % 100 == 0:
                print(f"{turn} turns, {model.compactions} compactions", flush=True)

        long = talk(core, model, TURNS, told)
        assert ANSWER in recalled(core, long.conversation_id, QUESTION)
    finally:
        core.close()
    database = Database(paths.database)
    summary = Conversations(database).prompts.summary(long.conversation_id)
    database.close()
    _tell(long, model.compactions, summary)
    assert model.compactions > 10
    assert 0 < estimate_tokens(summary) <= longest_summary(WINDOW)
    # The last turns cost no more than the first ones did.
    first, last = long.evaluated_tokens[1:201], long.evaluated_tokens[-200:]
    assert statistics.median(last) <= 2 * statistics.median(first) + 100


def _tell(long: Talk, compactions: int, summary: str) -> None:
    evaluated, seconds = long.evaluated_tokens, long.seconds
    print(
        f"{len(seconds)} turns in {sum(seconds):.0f} s and {long.idle_s:.0f} s between them, {compactions} compactions\n"
        f"a turn evaluated {statistics.median(evaluated):.0f} tokens (median), {max(evaluated[1:])} at most, "
        f"of a prompt of {statistics.median(long.prompt_tokens):.0f}, {max(long.prompt_tokens)} at most\n"
        f"a turn took {statistics.median(seconds):.2f} s (median), {max(seconds):.2f} s at most\n"
        f"the summary: {summary}",
    )
