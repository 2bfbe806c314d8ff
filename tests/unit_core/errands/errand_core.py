"""Errands in a running core, and questions about them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from core import protocol
from core.model.base import Purpose
from core.model.scripted import ScriptedModel
from core.records import (
    Errand,
    ErrandDraft,
    ErrandId,
    ErrandPhase,
    ErrandStep,
    ErrandStepId,
    PlannedStep,
    ToolAnswer,
    ToolCall,
    ToolCallPhase,
)
from tests.core_driver import CoreDriver

ANSWER = 'send_message"}'

ENDED = (ErrandPhase.DONE, ErrandPhase.FAILED, ErrandPhase.STOPPED, ErrandPhase.OUT_OF_BUDGET)


def scripted(**given: Any) -> ScriptedModel:
    """A model whose tokens are a few characters long, so that prompts fit the window of what is done in the background."""
    return ScriptedModel(context_length=16_384, width=6, **given)


def call(tool: str, **arguments: object) -> str:
    """A call as a model writes it after the opening."""
    return f'{tool}", "arguments": {json.dumps(arguments)}}}'


def say(model: ScriptedModel, *lines: str) -> None:
    for line in lines:
        model.say(line, Purpose.BACKGROUND)


def plan(*steps: str) -> str:
    return json.dumps(list(steps))


def prompts(model: ScriptedModel) -> list[str]:
    return [text for purpose, text in model.prompts if purpose is Purpose.BACKGROUND]


class Asked:
    """Talks to a core about its errands, whichever process that is in."""

    def __init__(self, core: CoreDriver) -> None:
        self.core = core

    def start(self, goal: str = "Write the list", **given: Any) -> Errand:
        draft = ErrandDraft(goal=goal, **given)
        return self.core.ask(protocol.StartErrand(draft=draft), protocol.ErrandStarted).errand

    def refused(self, command: protocol.Command) -> str:
        return self.core.ask(command, protocol.Failed).problem.code

    def shown(self, errand_id: ErrandId) -> protocol.ErrandShown:
        return self.core.ask(protocol.ShowErrand(errand_id=errand_id), protocol.ErrandShown)

    def listed(self) -> Sequence[Errand]:
        return self.core.ask(protocol.ListErrands(), protocol.ErrandsListed).errands

    def do(self, command: protocol.Command) -> None:
        self.core.ask(command, protocol.Done)

    def began(self, errand_id: ErrandId, **given: Any) -> None:
        self.do(protocol.BeginErrand(errand_id=errand_id, **given))

    def became(self, errand_id: ErrandId, *phases: ErrandPhase) -> Errand:
        """The errand, once it was told to be so; only what is told from now on counts."""
        known = len(self.core.seen)
        now = self.shown(errand_id).errand
        if now.phase in phases:
            return now
        errand = self.core.wait(
            protocol.ErrandChanged,
            lambda event: (
                event.errand.id == errand_id
                and event.errand.phase in {*phases, *ENDED}
                and any(event is one for one in self.core.seen[known:])
            ),
        ).errand
        assert errand.phase in phases, errand
        return errand

    def asked_about(self, errand_id: ErrandId, *, but: Sequence[ToolCall] = ()) -> ToolCall:
        """The call that the user is asked about."""
        known = {one.id for one in but}
        return self.core.wait(
            protocol.ToolCallChanged,
            lambda event: (
                event.call.errand_id == errand_id
                and event.call.phase is ToolCallPhase.ASKING
                and event.call.id not in known
            ),
        ).call

    def answer(self, made: ToolCall, said: ToolAnswer = ToolAnswer.ONCE) -> None:
        self.do(protocol.AnswerToolCall(call_id=made.id, answer=said))

    def edit(self, errand_id: ErrandId, *steps: str | tuple[ErrandStepId, str]) -> list[ErrandStep]:
        planned = tuple(
            PlannedStep(text=one) if isinstance(one, str) else PlannedStep(id=one[0], text=one[1]) for one in steps
        )
        shown = self.core.ask(protocol.EditErrandPlan(errand_id=errand_id, steps=planned), protocol.ErrandShown)
        return list(shown.steps)

    def correct(
        self, errand_id: ErrandId, step_id: ErrandStepId, words: str, **given: Any
    ) -> protocol.ErrandStepCorrected:
        return self.core.ask(
            protocol.CorrectErrandStep(errand_id=errand_id, step_id=step_id, words=words, **given),
            protocol.ErrandStepCorrected,
        )
