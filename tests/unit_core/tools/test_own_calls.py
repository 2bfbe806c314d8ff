"""The program's own tools through a conversation: asked, made, on disk, taken back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from core import protocol
from core.model.base import Embedder
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.records import LearningMode, Reminder, ToolAnswer, ToolCall, ToolCallPhase, ToolFolder
from tests.unit_core.running_core import RunningCore, ScriptedLoader

START = datetime(2026, 11, 30, 10).timestamp()

ANSWER = 'send_message"}'


def step(tool: str, **arguments: object) -> str:
    """A call as a model writes it after the opening."""
    return f'{tool}", "arguments": {json.dumps(arguments)}}}'


@pytest.fixture
def model() -> ScriptedModel:
    return ScriptedModel(context_length=16_384)


@pytest.fixture
def core(paths: Paths, embedder: Embedder, model: ScriptedModel) -> Iterator[RunningCore]:
    core = RunningCore(paths, ScriptedLoader(scripted=model), embedder, clock=lambda: START)
    core.hello()
    core.ready()
    core.ask(protocol.ChangeSettings(learning=LearningMode.OFF), protocol.Done)
    yield core
    core.close()


def asked(core: RunningCore, model: ScriptedModel, said: str, tool: str, /, **arguments: object) -> ToolCall:
    """The call that is asked about after a message."""
    for line in (step(tool, **arguments), ANSWER, "Done."):
        model.say(line)
    accepted = core.ask(protocol.SendMessage(conversation_id=None, text=said), protocol.MessageAccepted)
    return core.wait(
        protocol.ToolCallChanged,
        lambda event: event.call.reply_id == accepted.reply_id and event.call.phase is ToolCallPhase.ASKING,
    ).call


def done(core: RunningCore, call: ToolCall) -> ToolCall:
    core.ask(protocol.AnswerToolCall(call_id=call.id, answer=ToolAnswer.ONCE), protocol.Done)
    core.wait(protocol.TurnFinished, lambda event: event.message_id == call.reply_id)
    return core.wait(
        protocol.ToolCallChanged, lambda event: event.call.id == call.id and event.call.phase is ToolCallPhase.DONE
    ).call


def reminders(core: RunningCore) -> tuple[Reminder, ...]:
    return core.ask(protocol.ListReminders(), protocol.RemindersListed).reminders


def test_a_reminder_is_shown_set_and_taken_back(core: RunningCore, model: ScriptedModel) -> None:
    call = asked(
        core, model, "Remind me tomorrow at 9 to call Ana", "set_reminder", text="call Ana", when="tomorrow at 9"
    )
    assert call.preview == "Tuesday, 1 December 2026, 09:00: call Ana"
    assert reminders(core) == ()
    made = done(core, call)
    assert (made.result, made.undoable) == ("Set for Tuesday, 1 December 2026, 09:00: call Ana", True)
    (one,) = reminders(core)
    assert one.message_id is not None
    core.ask(protocol.UndoToolCall(call_id=call.id), protocol.Done)
    assert reminders(core) == ()


def test_its_time_may_stand_in_an_earlier_message(core: RunningCore, model: ScriptedModel) -> None:
    model.say("That is soon.")
    before = core.talk("My dentist sees me on Friday at 16:20.")
    named = step("set_reminder").removesuffix("{}}")
    for line in (named, json.dumps({"text": "dentist", "when": "Friday at 16:20"}), ANSWER, "Done."):
        model.say(line)
    text = "Then set a reminder for my dentist appointment"
    core.ask(protocol.SendMessage(conversation_id=before.conversation_id, text=text), protocol.MessageAccepted)
    call = core.wait(protocol.ToolCallChanged, lambda event: event.call.phase is ToolCallPhase.ASKING).call
    assert call.preview == "Friday, 4 December 2026, 16:20: dentist"
    # What a model can write for the time: words of this message, or of that.
    (rules,) = [one for one in model.grammars if one is not None and "copied-span" in one]
    assert '"Friday"' in rules
    assert '"appointment"' in rules
    done(core, call)


def test_a_file_is_written_as_it_was_shown(core: RunningCore, model: ScriptedModel, tmp_path: Path) -> None:
    folder = tmp_path / "Notes"
    folder.mkdir()
    (folder / "shopping.txt").write_text("milk\n")
    core._core.service._settings.change(tool_folders=(ToolFolder(path=str(folder), writable=True),))
    call = asked(
        core,
        model,
        "Save this as shopping.txt: milk and eggs",
        "write_file",
        path="Notes/shopping.txt",
        text="milk\neggs\n",
    )
    assert call.preview == "--- Notes/shopping.txt\n+++ Notes/shopping.txt\n@@ -1 +1,2 @@\n milk\n+eggs"
    assert (folder / "shopping.txt").read_text() == "milk\n"
    assert done(core, call).undoable
    assert (folder / "shopping.txt").read_text() == "milk\neggs\n"
    core.ask(protocol.UndoToolCall(call_id=call.id), protocol.Done)
    assert (folder / "shopping.txt").read_text() == "milk\n"
    done_again = core.ask(protocol.UndoToolCall(call_id=call.id), protocol.Failed)
    assert done_again.problem.code in ("invalid_request", "nothing_to_undo")
