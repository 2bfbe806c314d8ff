"""The main job on the starter model: it answers from what it remembers, and invents nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from core import protocol
from tests.end_to_end.core_process import CoreProcess
from tests.starter_model import starter_model

pytestmark = pytest.mark.quality


@pytest.fixture(scope="module")
def model() -> Path:
    return starter_model()


def _answer(core: CoreProcess, text: str) -> str:
    accepted = core.talk(text)
    listed = core.ask(protocol.ListMessages(conversation_id=accepted.conversation_id), protocol.MessagesListed)
    return listed.messages[-1].text


def test_after_a_restart_the_answer_names_what_was_said(model: Path) -> None:
    with CoreProcess("--model", str(model)) as core:
        core.hello()
        core.ready()
        core.talk("I'm allergic to peanuts. My sister Clara visits on 12 June.")
        learned = core.wait(protocol.MemoryAdded, lambda event: "peanut" in event.memory.text.lower())
        assert learned.memory.quote in "I'm allergic to peanuts. My sister Clara visits on 12 June."
    with CoreProcess() as core:
        core.hello()
        core.ready()
        assert "peanut" in _answer(core, "What should I not eat?").lower()
        assert "12 june" in _answer(core, "When does Clara visit?").lower().replace("june 12", "12 june")


def test_a_name_never_told_is_not_invented(model: Path) -> None:
    with CoreProcess("--model", str(model)) as core:
        core.hello()
        core.ready()
        for question in ("What's my dog's name?", "What is the name of my dog?"):
            answer = _answer(core, question).lower()
            print(answer)
            assert any(
                words in answer
                for words in (
                    "don't know",
                    "don't have",
                    "not sure",
                    "haven't told",
                    "do not know",
                    "do not have",
                    "didn't tell",
                    "can't",
                )
            )
