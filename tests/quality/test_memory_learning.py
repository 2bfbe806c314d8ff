"""What the starter model learns from short dialogues: nearly everything it should, nearly nothing else."""

from __future__ import annotations

import threading
from collections.abc import Sequence

import pytest

from core.memory.learning import Learner
from core.memory.prompts import load_prompts
from core.model.llama import LlamaModel
from core.records import ConversationId, Message, MessageId, Role
from tests.quality.learning_cases import CASES, HELD_OUT, Case

pytestmark = [pytest.mark.quality, pytest.mark.timeout(900)]


def _said(text: str, role: Role) -> Message:
    return Message(id=MessageId(1), conversation_id=ConversationId(1), role=role, text=text, created_at=0.0)


@pytest.mark.parametrize(
    ("cases", "least_recall", "least_precision"),
    [(CASES, 0.9, 0.95), (HELD_OUT, 0.8, 0.85)],
    ids=["tuned", "held out"],
)
def test_precision_and_recall(
    starter: LlamaModel, cases: Sequence[Case], least_recall: float, least_precision: float
) -> None:
    learner = Learner(starter, load_prompts())
    wanted = found = learned = right = 0
    for case in cases:
        previous = [_said(case.asked, Role.ASSISTANT)] if case.asked else []
        candidates = learner.extract(_said(case.message, Role.USER), previous, threading.Event())
        assert candidates is not None
        texts = [candidate.text.lower() for candidate in candidates]
        matched = set()
        for words in case.wanted:
            hits = {text for text in texts if all(word.lower() in text for word in words)}
            found += bool(hits)
            matched |= hits
        wanted += len(case.wanted)
        learned += len(texts)
        right += len(matched)
        if len(matched) < len(texts) or len(matched) < len(case.wanted):
            print(f"{case.message!r}: wanted {case.wanted}, learned {texts}")
    print(f"recall {found}/{wanted}, precision {right}/{learned}")
    assert found >= least_recall * wanted
    assert right >= least_precision * learned
