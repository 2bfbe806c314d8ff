"""The real core process with llama.cpp's own server, which dies in the middle.

Runs where that server is there: `make llama-server` builds it.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from core import protocol
from core.chat.function_calls import OPENING, grammar, read_call
from core.errors import ModelError
from core.memory.learning.decision import Verdict, decision_grammar
from core.model.base import Finished, FinishReason
from core.model.llama import LlamaModel
from core.model.server import ServerModel, server_models
from core.model.server_choice import ServerChoice
from core.paths import Paths
from core.records import MessageStatus, ModelPhase, Settings
from tests.end_to_end.core_process import CoreProcess
from tests.servers.child import ServerProcess, llama_server, llama_server_program
from tests.unit_core.model.test_server import prompt, run

PROGRAM = llama_server_program()

pytestmark = pytest.mark.skipif(PROGRAM is None, reason="no llama-server here; `make llama-server` builds one")


@pytest.fixture
def server(small_model_path: Path, tmp_path: Path) -> Iterator[ServerProcess]:
    assert PROGRAM is not None
    server = llama_server(PROGRAM, small_model_path, tmp_path, "--ctx-size", "2048", "--parallel", "1")
    yield server
    server.kill()


@pytest.fixture
def model(server: ServerProcess) -> Iterator[ServerModel]:
    choice = ServerChoice(server.address, server_models(server.address, "")[0])
    model = ServerModel.connect(choice, "", context_length=8192)
    yield model
    model.close()


@pytest.fixture(autouse=True)
def _short_replies(paths: Paths) -> None:
    paths.settings.parent.mkdir(parents=True)
    paths.settings.write_bytes(msgspec.json.encode(Settings(context_length=1024)))


def test_it_says_its_window_and_counts_tokens(model: ServerModel, small_model: LlamaModel) -> None:
    assert model.context_length == 2048
    long = "My sister Clara moved from Lisbon to Porto. " * 40
    assert len(model.tokenize(long)) == len(small_model.tokenize(long))


def test_only_new_tokens_are_evaluated(model: ServerModel) -> None:
    first = "What is the capital of France? Answer in one word."
    text, end = run(model, prompt(model, first), max_tokens=12)
    assert end.usage.evaluated_tokens == end.usage.prompt_tokens > 20
    _, again = run(model, prompt(model, first, text, "And of Italy?"), max_tokens=12)
    assert again.usage.evaluated_tokens < again.usage.prompt_tokens - end.usage.prompt_tokens + 4


def test_reading_the_prompt_is_told_and_can_be_stopped(model: ServerModel) -> None:
    told: list[tuple[int, int]] = []
    stop = threading.Event()

    def read(done: int, total: int) -> None:
        told.append((done, total))
        stop.set()

    long = prompt(model, "Tell me more of this. " * 250)
    steps = list(model.generate(long, sampling=model.sampling, max_tokens=20, stop=stop, on_prefill=read))
    assert len(steps) == 1
    assert isinstance(steps[0], Finished)
    assert steps[0].reason is FinishReason.STOPPED
    assert told
    assert told[0][1] > 1000
    # It is free again at once.
    assert run(model, prompt(model, "Hi"), max_tokens=3)[1].reason is FinishReason.LENGTH


def test_grammars_hold_with_and_without_an_opening(model: ServerModel) -> None:
    assert run(model, prompt(model, "older: x newer: y"), grammar=decision_grammar())[0] in list(Verdict)
    opening = model.tokenize(OPENING)
    text, end = run(model, [*prompt(model, "What of my boiler?"), *opening], grammar=grammar(), max_tokens=900)
    assert end.reason is FinishReason.END
    assert text.startswith("send_message") or read_call(text) is not None
    with pytest.raises(ModelError, match="didn't take"):
        run(model, prompt(model, "Hi"), grammar="root ::= missing")


def test_a_prompt_beyond_its_window_is_told(model: ServerModel) -> None:
    with pytest.raises(ModelError, match="too long"):
        run(model, prompt(model, "word " * 4000))


def test_a_key_is_wanted(small_model_path: Path, tmp_path: Path) -> None:
    assert PROGRAM is not None
    server = llama_server(PROGRAM, small_model_path, tmp_path, "--ctx-size", "512", "--api-key", "sekret")
    try:
        with pytest.raises(ModelError, match="another key"):
            server_models(server.address, "")
        assert server_models(server.address, "sekret")
    finally:
        server.kill()


def test_memory_works_with_it_and_its_death_in_mid_answer_is_survived(server: ServerProcess) -> None:
    with CoreProcess() as core:
        core.hello()
        listed = core.ask(protocol.ListServerModels(address=server.address), protocol.ServerModelsListed)
        core.ask(protocol.LoadModel(model=f"{listed.address}#{listed.models[0]}"), protocol.Done)
        core.ready()
        state = core.wait(protocol.ModelStateChanged, lambda event: event.state.phase is ModelPhase.READY).state
        assert state.server == server.address
        core.talk("Remember that I'm allergic to peanuts.")
        core.indexed()
        asked = core.talk("What should I not eat?")
        shown = core.ask(protocol.ShowRecall(message_id=asked.reply_id), protocol.RecallShown)
        assert any("peanuts" in item.text for item in shown.items)

        seen = len(core.seen)
        accepted = core.ask(
            protocol.SendMessage(conversation_id=None, text="Count from one to five hundred in words."),
            protocol.MessageAccepted,
        )
        core.wait(protocol.TokensGenerated, lambda event: event.message_id == accepted.reply_id)
        server.kill()
        reply = core.reply_to(accepted)
        assert reply.status is MessageStatus.INTERRUPTED
        assert reply.text
        assert reply.problem is not None
        assert reply.problem.code == "server_lost"
        told = "".join(
            item.text
            for item in core.seen[seen:]
            if isinstance(item, protocol.TokensGenerated) and item.message_id == accepted.reply_id
        )
        assert reply.text == told.strip() or told.startswith(reply.text)

        failed = core.reply_to(core.talk("Anyone there?"))
        assert failed.status is MessageStatus.FAILED
        assert failed.problem is not None
        assert "can't be reached" in failed.problem.what

        server.start()
        assert core.reply_to(core.talk("And now?")).status is MessageStatus.COMPLETE
        assert core.close() == 0

    server.kill()
    with CoreProcess() as core:  # it was chosen, and is away at the start
        core.hello()
        core.wait(protocol.ModelStateChanged, lambda event: event.state.phase is ModelPhase.FAILED)
        server.start()
        assert core.reply_to(core.talk("Back?")).status is MessageStatus.COMPLETE
