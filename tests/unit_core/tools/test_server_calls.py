"""A server's tools in a conversation: asked for, called, and asked for again when they have changed."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator

import pytest

from core import protocol
from core.model.base import Embedder
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.records import (
    MessageStatus,
    Permission,
    Tool,
    ToolAnswer,
    ToolCall,
    ToolCallPhase,
    ToolServer,
    ToolServerId,
    ToolServerPhase,
    ToolServerState,
)
from tests.unit_core.running_core import RunningCore, ScriptedLoader
from tests.unit_core.tools.conftest import RAW

ASKED = "Save this as shopping.txt: milk and eggs"
ANSWER = 'send_message"}'


@pytest.fixture
def model() -> ScriptedModel:
    return ScriptedModel(context_length=16_384)


@pytest.fixture
def core(paths: Paths, embedder: Embedder, model: ScriptedModel) -> Iterator[RunningCore]:
    core = RunningCore(paths, ScriptedLoader(scripted=model), embedder, tool_sources=[])
    core.hello()
    core.ready()
    server = ToolServer(id=ToolServerId(0), name="raw", command=sys.executable, arguments=(str(RAW), "few"))
    core.ask(protocol.SaveToolServer(server=server), protocol.ToolServerSaved)
    core.wait(protocol.ToolServerChanged, lambda event: event.state.phase is ToolServerPhase.READY)
    yield core
    core.close()


def step(tool: str, text: str) -> str:
    return f'raw__{tool}", "arguments": {json.dumps({"text": text})}}}'


def say(core: RunningCore, model: ScriptedModel, tool: str, text: str) -> protocol.MessageAccepted:
    for line in (step(tool, text), ANSWER, "Done."):
        model.say(line)
    return core.ask(protocol.SendMessage(conversation_id=None, text=ASKED), protocol.MessageAccepted)


def finished(core: RunningCore, accepted: protocol.MessageAccepted) -> ToolCall:
    core.wait(protocol.TurnFinished, lambda event: event.message_id == accepted.reply_id)
    command = protocol.ListToolCalls(conversation_id=accepted.conversation_id, reply_ids=(accepted.reply_id,))
    return core.ask(command, protocol.ToolCallsListed).calls[0]


def asking(core: RunningCore, accepted: protocol.MessageAccepted) -> ToolCall:
    def wanted(event: protocol.ToolCallChanged) -> bool:
        return event.call.phase is ToolCallPhase.ASKING and event.call.reply_id == accepted.reply_id

    return core.wait(protocol.ToolCallChanged, wanted).call


def tool(core: RunningCore, name: str) -> Tool:
    return next(one for one in core.ask(protocol.ListTools(), protocol.ToolsListed).tools if one.name == name)


def state(core: RunningCore) -> ToolServerState:
    return core.ask(protocol.ListTools(), protocol.ToolsListed).servers[0]


def test_allowed_for_good_until_it_changes(core: RunningCore, model: ScriptedModel) -> None:
    accepted = say(core, model, "echo", "milk and eggs")
    call = asking(core, accepted)
    assert (call.title, call.server_name, json.loads(call.arguments)) == ("echo", "raw", {"text": "milk and eggs"})
    core.ask(protocol.AnswerToolCall(call_id=call.id, answer=ToolAnswer.ALWAYS), protocol.Done)
    assert finished(core, accepted).result == "milk and eggs"
    assert tool(core, "raw__echo").permission is Permission.ALWAYS

    accepted = say(core, model, "echo", "again")
    assert finished(core, accepted).phase is ToolCallPhase.DONE

    accepted = say(core, model, "change", "")
    core.ask(protocol.AnswerToolCall(call_id=asking(core, accepted).id, answer=ToolAnswer.ONCE), protocol.Done)
    finished(core, accepted)
    core.wait(protocol.ToolServerChanged, lambda event: event.state.changed)
    assert state(core).changed and tool(core, "raw__echo").permission is Permission.ASK

    accepted = say(core, model, "echo", "milk and eggs")
    core.ask(protocol.AnswerToolCall(call_id=asking(core, accepted).id, answer=ToolAnswer.NOT_NOW), protocol.Done)
    assert finished(core, accepted).phase is ToolCallPhase.REFUSED

    core.ask(protocol.AcceptToolServer(server_id=state(core).server.id), protocol.Done)
    assert not state(core).changed and tool(core, "raw__echo").permission is Permission.ALWAYS


def test_one_that_dies_in_a_call_lets_the_reply_go_on(core: RunningCore, model: ScriptedModel) -> None:
    accepted = say(core, model, "die", "")
    core.ask(protocol.AnswerToolCall(call_id=asking(core, accepted).id, answer=ToolAnswer.ONCE), protocol.Done)
    call = finished(core, accepted)
    assert call.phase is ToolCallPhase.FAILED and "ended before it answered" in call.result
    assert core.reply_to(accepted).status is MessageStatus.COMPLETE
