"""Whether passages answer a question, as the starter model tells it by the probabilities of its tokens."""

from __future__ import annotations

import threading

import pytest

from core.chat.answer_check import AnswerCheck
from core.chat.prompt import PromptLog
from core.documents.answering import Doubt, load_answer_judge
from core.documents.note import Told, render
from core.documents.replies import load_document_replies
from core.model.llama import LlamaModel
from core.records import DocumentId, MessageId
from tests.unit_core.documents.library import LEASE

pytestmark = pytest.mark.quality

SILENT = "Your documents don't say this. What comes nearest stands in *Lease*, p. 1."


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("How much is the rent?", None),
        ("When is the rent due?", None),
        ("May I keep a dog in the flat?", None),
        ("What is the landlord's phone number?", SILENT),
        ("Which colour does the kitchen have?", SILENT),
        ("Where do I park my car?", SILENT),
    ],
)
def test_what_a_lease_says_and_what_it_doesnt(starter: LlamaModel, asked: str, said: str | None) -> None:
    told = Told(document_id=DocumentId(1), version=1, title="Lease", page=1, start=0, end=len(LEASE), text=LEASE)
    note, _ = render([told], 900, lambda text: len(starter.tokenize(text)), asked, "English")
    log = PromptLog(starter.frames, starter.tokenize, "You are an assistant.", context_length=4096, reply_tokens=512)
    log.ask(MessageId(1), asked, note)
    check = AnswerCheck(load_answer_judge(), load_document_replies())
    stop = threading.Event()
    found = check.silent(asked, note, [told], Doubt(None, "en"), starter, log, stop, lambda _done, _total: None)
    assert (found.text if found else None) == said
