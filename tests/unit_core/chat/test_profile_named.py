"""An answer that rests on the profile says so: not one that repeats the question, or that rests on what was recalled."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from core import protocol
from core.memory.recall.feedback import lines_used
from core.model.base import Embedder
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.records import BlockLabel, ConversationId, Message, MessageId
from tests.unit_core.running_core import RunningCore, ScriptedLoader

PROFILE = "- You are a vegetarian\n- Your sister Xiaoyu visits on 3 October\n- 你的妹妹小雨十月三日来"


@pytest.mark.parametrize(
    ("question", "answer", "recalled", "lines"),
    [
        ("When does my sister come?", "Xiaoyu visits on 3 October.", (), 1),
        ("我妹妹什么时候来？", "小雨十月三日来。", (), 1),
        ("What can I cook?", "As a vegetarian you might like a lentil curry.", (), 1),
        ("What can I cook?", "A lentil curry.", (), 0),
        # It repeats what was asked.
        ("I am a vegetarian, what can I cook?", "As a vegetarian: lentils.", (), 0),
        # It was recalled too, and is named there.
        ("When does my sister come?", "Xiaoyu visits on 3 October.", ("Your sister Xiaoyu visits on 3 October",), 0),
        ("Tell me of your sister", "", (), 0),
    ],
)
def test_lines_an_answer_rests_on(question: str, answer: str, recalled: tuple[str, ...], lines: int) -> None:
    assert lines_used(answer, PROFILE, question, recalled) == lines


def test_without_a_profile_nothing_rests_on_it() -> None:
    assert lines_used("Xiaoyu visits.", "", "When?", ()) == 0


@pytest.fixture
def model() -> ScriptedModel:
    answers = iter(["Lentils, as you are a vegetarian.", "Pasta."])
    return ScriptedModel(answer=lambda _: next(answers))


@pytest.fixture
def core(paths: Paths, embedder: Embedder, model: ScriptedModel) -> Iterator[RunningCore]:
    core = RunningCore(paths, ScriptedLoader(scripted=model), embedder)
    core.hello()
    core.ready()
    yield core
    core.close()


def shown(core: RunningCore, message_id: MessageId, conversation_id: ConversationId) -> Message:
    listed = core.ask(protocol.ListMessages(conversation_id=conversation_id), protocol.MessagesListed).messages
    return next(message for message in listed if message.id == message_id)


def test_it_is_told_and_kept(core: RunningCore) -> None:
    core.ask(protocol.EditBlock(label=BlockLabel.USER, text="You are a vegetarian."), protocol.BlockSaved)
    accepted = core.talk("What shall I cook?")
    told = core.wait(protocol.MessageChanged, lambda event: event.message.profile_lines > 0).message
    assert (told.id, told.profile_lines) == (accepted.reply_id, 1)
    assert told.text == "Lentils, as you are a vegetarian."
    assert shown(core, accepted.reply_id, accepted.conversation_id).profile_lines == 1
    # Written anew, it rests on nothing any more.
    core.ask(protocol.Regenerate(conversation_id=accepted.conversation_id), protocol.Done)
    finished = core.wait(protocol.TurnFinished, lambda event: event.message_id != accepted.reply_id)
    core.settle()
    assert shown(core, finished.message_id, accepted.conversation_id).profile_lines == 0
