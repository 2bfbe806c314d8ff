"""A person who lets another computer write the answers: a real window and core, the small model behind a real server."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from core.model.llama import LlamaModel
from core.paths import Paths
from core.records import Sampling
from tests.end_to_end.settings import keep_settings, until_indexed
from tests.end_to_end.window_process import WindowProcess
from tests.servers.model_server import ModelServer, answering_with

pytestmark = pytest.mark.timeout(900)


@pytest.fixture
def server(small_model: LlamaModel, paths: Paths) -> Iterator[ModelServer]:
    keep_settings(paths)
    # It writes all 24, however it answers: the line is to be cut in the middle of a reply.
    endless = Sampling(temperature=0.0, repeat_penalty=0.8, longest_reply=24)
    with answering_with(small_model, endless) as answer:
        server = ModelServer(answer, context_length=2048)
        yield server
        server.close()


def test_a_server_is_chosen_used_lost_and_there_again(server: ModelServer, paths: Paths) -> None:
    with WindowProcess() as window:
        window.resize(1280, 4400)
        window.press("Ctrl+,")
        window.see_words("leave this computer")
        window.click("Address: Language model")
        window.type(server.address.removeprefix("http://"))
        window.click("Connect")
        window.see_words("In use: big-model (127.0.0.1:")
        window.see(lambda screen: screen.state.endswith("ready") and "offline" not in screen.state)

        window.press("Ctrl+N")
        window.talk("I'm allergic to peanuts.")
        window.press("Ctrl+N")
        window.see(lambda screen: screen.settled and not screen.rows)
        until_indexed(paths)
        server.cut_after = 3
        window.say("What should I not eat?")
        lost = window.see(lambda screen: any("broke off" in words for words in screen.reply.words))
        assert lost.reply.text, "what had come of the answer stays"
        assert any(words.startswith("Interrupted") for words in lost.reply.words)

        server.cut_after = None
        window.click("Try again")
        window.see(lambda screen: screen.answered and not any("broke off" in words for words in screen.reply.words))
        assert any("peanuts" in message["content"] for message in server.requests[-1]["messages"])
        window.close()
