"""More turns than the window holds, on the small real model. Thousands of them: tests/quality/test_long_conversation.py."""

from __future__ import annotations

from pathlib import Path

import pytest

from core import protocol
from core.chat.summary import longest_summary
from core.memory.blocks import estimate_tokens
from core.model.base import Embedder
from core.paths import Paths
from core.records import BlockLabel
from core.storage.conversations import Conversations
from core.storage.database import Database
from tests.long_conversation import ANSWER, QUESTION, BriefLoader, recalled, talk
from tests.unit_core.running_core import RunningCore

WINDOW = 768
TURNS = 16


@pytest.mark.timeout(300)  # a busy computer takes its time
def test_turns_beyond_the_window_are_answered_at_the_price_of_themselves(
    paths: Paths, embedder: Embedder, small_model_path: Path
) -> None:
    loader = BriefLoader(small_model_path, longest_reply=6)
    core = RunningCore(paths, loader, embedder, "small", context_length=WINDOW)
    try:
        core.hello()
        core.ready()
        assert loader.model is not None

        def edit_blocks(turn: int) -> None:
            if turn % 8 == 0:
                core.ask(
                    protocol.EditBlock(label=BlockLabel.USER, text=f"Paints fences; {turn} of them so far."),
                    protocol.BlockSaved,
                )

        long = talk(core, loader.model, TURNS, edit_blocks)
        assert loader.model.compactions >= 2
        assert ANSWER in recalled(core, long.conversation_id, QUESTION)
    finally:
        core.close()
    database = Database(paths.database)
    summary = Conversations(database).prompts.summary(long.conversation_id)
    database.close()
    assert 0 < estimate_tokens(summary) <= longest_summary(WINDOW)
