"""Exports with stand-ins: in every form, with places in the text that follow, previewed before."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from core import protocol
from core.exports.masked import masked_message
from core.masking.formats import Formats
from core.masking.masks import Masks
from core.model.base import Embedder
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.records import (
    CitedSentence,
    ConversationId,
    ExportedMessage,
    ExportForm,
    MaskCount,
    MaskKind,
    MaskWords,
    MemoryKind,
    MessageStatus,
    Role,
)
from tests.unit_core.exports.stores import Store
from tests.unit_core.exports.test_exporting import run, talk
from tests.unit_core.running_core import RunningCore, ScriptedLoader

SAID = "Rosalind's number is 0171 2345678, mine is r.hollis@fastpost.example."
MASKED = "Person 1's number is Telephone 1, mine is E-mail 1."


@pytest.fixture
def core(paths: Paths, embedder: Embedder) -> Iterator[RunningCore]:
    core = RunningCore(paths, ScriptedLoader(scripted=ScriptedModel()), embedder)
    core.hello()
    core.ready()
    core.ask(protocol.AddMemory(text="Your sister Rosalind is a nurse", kind=MemoryKind.PERSON), protocol.MemorySaved)
    yield core
    core.close()


def preview(core: RunningCore, *ids: ConversationId, whole: bool = False) -> protocol.MasksPreviewed:
    command = protocol.PreviewMasks(words=MaskWords(), conversation_ids=ids, whole=whole)
    return core.ask(command, protocol.MasksPreviewed)


@pytest.mark.parametrize("form", list(ExportForm))
def test_nothing_personal_is_in_the_file(core: RunningCore, tmp_path: Path, form: ExportForm) -> None:
    talk(core, SAID)
    path = tmp_path / "all"
    command = protocol.ExportConversations(path=str(path), form=form, masks=MaskWords())
    done = core.ask(command, protocol.ConversationsExported)
    assert done.messages == 2
    written = path.read_text(encoding="utf-8").replace("&#x27;", "'").replace("’", "'")
    assert "Person 1" in written and "Telephone 1" in written
    assert not any(personal in written for personal in ("Rosalind", "2345678", "hollis"))


def test_without_stand_ins_it_is_as_it_was_said(core: RunningCore, tmp_path: Path) -> None:
    talk(core, SAID)
    path = tmp_path / "all.json"
    core.ask(protocol.ExportConversations(path=str(path), form=ExportForm.JSON), protocol.ConversationsExported)
    assert json.loads(path.read_bytes())["conversations"][0]["messages"][0]["text"] == SAID


def test_the_preview_tells_what_would_be_replaced(core: RunningCore) -> None:
    talk(core, SAID)
    told = preview(core)
    assert told.counts == (
        MaskCount(kind=MaskKind.PERSON, count=1),
        MaskCount(kind=MaskKind.EMAIL, count=1),
        MaskCount(kind=MaskKind.TELEPHONE, count=1),
    )
    assert {(one.original, one.stand_in) for one in told.replacements} == {
        ("Rosalind", "Person 1"), ("0171 2345678", "Telephone 1"), ("r.hollis@fastpost.example", "E-mail 1"),
    }  # fmt: skip
    assert (told.messages, told.more) == (2, False)


def test_who_makes_files_of_its_own_reads_them_with_stand_ins(core: RunningCore) -> None:
    where = talk(core, SAID)
    asked = protocol.ReadConversation(conversation_id=where, masked=True)
    assert core.ask(asked, protocol.Failed).problem.code == "invalid_request"  # nothing was read yet
    preview(core, where, whole=True)
    read = core.ask(asked, protocol.ConversationRead)
    assert read.messages[0].text == MASKED
    assert "Rosalind" not in read.conversation.title


def test_one_that_leaves_no_trace_is_not_previewed_among_others(core: RunningCore) -> None:
    ids = (ConversationId(1), ConversationId(1_000_000_001))
    asked = protocol.PreviewMasks(words=MaskWords(), conversation_ids=ids)
    assert core.ask(asked, protocol.Failed).problem.code == "invalid_request"


def test_cited_sentences_follow_the_stand_ins() -> None:
    masks = Masks(Formats(2026), [("Rosalind", MaskKind.PERSON, 1)], MaskWords())
    text = "Rosalind signed it. It is valid."
    message = ExportedMessage(
        id=1, role=Role.ASSISTANT, text=text, status=MessageStatus.COMPLETE, created_at=0.0,
        cited=(CitedSentence(start=0, end=19, numbers=(1,)), CitedSentence(start=20, end=32, numbers=(2,))),
    )  # fmt: skip
    masked = masked_message(message, masks)
    assert [masked.text[one.start : one.end] for one in masked.cited] == ["Person 1 signed it.", "It is valid."]


def test_from_the_command_line_with_the_real_embedding_model(paths: Paths, tmp_path: Path) -> None:
    store = Store(paths.database)
    store.talk("My sister Ottilie lives in Tuttlingen.", "Say hello to Ottilie.", title="Ottilie")
    store.database.close()
    done = run(str(tmp_path / "all.md"), "--mask")
    assert done.returncode == 0, done.stderr
    assert "2 messages" in done.stdout and "1 person, 1 place" in done.stdout and "no guarantee" in done.stdout
    written = (tmp_path / "all.md").read_text(encoding="utf-8")
    assert "My sister Person 1 lives in Place 1." in written and "Ottilie" not in written
