"""The whole loop on a real model, too weak to use it well: every call parses, every turn ends in an answer."""

from __future__ import annotations

import threading
from pathlib import Path

from core import protocol
from core.model.base import Embedder, LanguageModel
from core.model.hardware import Threads
from core.model.llama import LlamaModel
from core.paths import Paths
from core.records import MessageStatus, Sampling
from tests.unit_core.running_core import RunningCore, ScriptedLoader


class _SmallLoader(ScriptedLoader):
    """Loads the small real model, with functions."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path

    def load(self, choice: str, **options: object) -> LanguageModel:
        return LlamaModel.load(
            self._path,
            name=choice,
            context_length=4096,
            sampling=Sampling(temperature=0),
            threads=Threads(decode=1, prefill=1),
            on_progress=lambda _: None,
            cancelled=threading.Event(),
            functions=True,
        )


def test_the_loop_ends_in_an_answer_and_later_turns_evaluate_only_their_own_tokens(
    paths: Paths, embedder: Embedder, fetched_model_path: Path
) -> None:
    core = RunningCore(paths, _SmallLoader(fetched_model_path), embedder)
    try:
        core.hello()
        core.ready()
        first = core.talk("What did I tell you about my boiler? Search your archival memory.")
        second = core.talk("Thanks. And what else?", first.conversation_id)
        listed = core.ask(protocol.ListMessages(conversation_id=first.conversation_id), protocol.MessagesListed)
    finally:
        core.close()
    for accepted in (first, second):
        reply = next(message for message in listed.messages if message.id == accepted.reply_id)
        assert reply.status is MessageStatus.COMPLETE
        assert len(reply.steps) <= 8
        for step in reply.steps:
            assert step.result
    # The first turn evaluates the head; the second starts where the first ended.
    assert core.stats_of(second).evaluated_tokens < core.stats_of(second).prompt_tokens / 2
