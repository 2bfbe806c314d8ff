"""What the user taught: which answers and corrections it is, and what a file of it holds."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from core import protocol
from core.model.base import Embedder
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.records import (
    Adapter,
    MaskWords,
    MemoryKind,
    MessageId,
    PieceResult,
    Proofread,
    TaskPiece,
    TaughtKind,
    TextChange,
)
from core.storage.database import Database
from core.storage.tasks import NewTask, Tasks
from core.storage.taught import TaughtStore
from core.training.file import read_file
from core.training.gathering import Gathering
from tests.unit_core.model.test_llama_adapters import lora
from tests.unit_core.running_core import RunningCore, ScriptedLoader


@pytest.fixture
def model() -> ScriptedModel:
    return ScriptedModel(answer=lambda prompt: f"Answer {prompt.count('<user>')}")


@pytest.fixture
def core(paths: Paths, embedder: Embedder, model: ScriptedModel) -> Iterator[RunningCore]:
    core = RunningCore(paths, ScriptedLoader(scripted=model), embedder)
    core.hello()
    core.ready()
    yield core
    core.close()


def rate(core: RunningCore, message_id: MessageId, rating: int) -> None:
    core.ask(protocol.RateReply(message_id=message_id, rating=rating), protocol.Done)


def listed(core: RunningCore) -> list[tuple[str, str]]:
    return [(one.kind.value, one.answer) for one in core.ask(protocol.ListTaught(), protocol.TaughtListed).lines]


def again(core: RunningCore, model: ScriptedModel, answered: protocol.MessageAccepted, text: str) -> MessageId:
    model.say(text)
    core.ask(protocol.Regenerate(conversation_id=answered.conversation_id, message_id=answered.reply_id), protocol.Done)
    ended = core.wait(protocol.TurnFinished, lambda event: event.message_id > answered.reply_id)
    return ended.message_id


def test_a_thumb_up_teaches_an_answer_with_what_led_to_it(core: RunningCore, tmp_path: Path) -> None:
    assert listed(core) == []
    first = core.talk("One")
    second = core.talk("Two", first.conversation_id)
    rate(core, second.reply_id, 1)
    answer = core.reply_to(second).text
    assert listed(core) == [("liked", answer)]
    key = core.ask(protocol.ListTaught(), protocol.TaughtListed).lines[0].key
    shown = core.ask(protocol.ShowTaught(key=key, masks=None), protocol.TaughtShown).taught
    assert [one.text for one in shown.asked] == ["One", core.reply_to(first).text, "Two"]
    path = tmp_path / "taught.jsonl"
    saved = core.ask(protocol.SaveTaught(path=str(path), keys=(key,), masks=None), protocol.TaughtSaved)
    assert saved.count == 1
    assert json.loads(path.read_text("utf-8"))["messages"][-1] == {"role": "assistant", "content": answer}
    rate(core, second.reply_id, 0)
    assert listed(core) == []
    failed = core.ask(protocol.SaveTaught(path=str(path), keys=(key,), masks=None, replace=True), protocol.Failed)
    assert "isn't there any more" in failed.problem.what
    assert path.exists()


def test_an_answer_after_a_thumb_down_is_a_pair(core: RunningCore, model: ScriptedModel, tmp_path: Path) -> None:
    first = core.talk("One")
    bad = core.reply_to(first).text
    better = again(core, model, first, "Better")
    assert listed(core) == []
    rate(core, first.reply_id, -1)
    assert listed(core) == [("corrected", "Better")]
    rate(core, better, 1)
    (line,) = core.ask(protocol.ListTaught(), protocol.TaughtListed).lines
    path = tmp_path / "taught.jsonl"
    core.ask(protocol.SaveTaught(path=str(path), keys=(line.key,), masks=None), protocol.TaughtSaved)
    (example,) = read_file(path).examples
    assert ([one.content for one in example.asked], example.answer, example.rejected) == (["One"], "Better", bad)
    rate(core, better, -1)
    assert listed(core) == []


def test_conversations_that_nothing_is_learned_from_teach_nothing(core: RunningCore) -> None:
    first = core.talk("One")
    rate(core, first.reply_id, 1)
    core.ask(protocol.SetLearns(conversation_id=first.conversation_id, learns=False), protocol.Done)
    assert listed(core) == []
    core.ask(protocol.SetLearns(conversation_id=first.conversation_id, learns=True), protocol.Done)
    assert len(listed(core)) == 1
    core.ask(protocol.DeleteConversation(conversation_id=first.conversation_id), protocol.Done)
    assert listed(core) == []


def test_names_and_numbers_have_stand_ins_in_the_file(core: RunningCore, model: ScriptedModel, tmp_path: Path) -> None:
    core.ask(protocol.AddMemory(text="Your sister Rosalind is a nurse", kind=MemoryKind.PERSON), protocol.MemorySaved)
    model.say("Write to Rosalind at rosalind@example.org.")
    first = core.talk("How do I reach Rosalind?")
    rate(core, first.reply_id, 1)
    (line,) = core.ask(protocol.ListTaught(), protocol.TaughtListed).lines
    shown = core.ask(protocol.ShowTaught(key=line.key, masks=MaskWords()), protocol.TaughtShown)
    assert "Rosalind" not in str(shown.taught.asked) and "Person 1" in shown.taught.answer
    path = tmp_path / "taught.jsonl"
    saved = core.ask(protocol.SaveTaught(path=str(path), keys=(line.key,), masks=MaskWords()), protocol.TaughtSaved)
    text = path.read_text("utf-8")
    assert "osalind" not in text and "example.org" not in text
    assert "Write to Person 1 at E-mail 1." in text
    assert {one.kind.value: one.count for one in saved.masked} == {"person": 1, "email": 1}
    failed = core.ask(protocol.SaveTaught(path=str(path), keys=(line.key,), masks=None), protocol.Failed)
    assert failed.problem.code == "already_there"
    assert path.read_text("utf-8") == text


def test_nothing_chosen_is_refused(core: RunningCore, tmp_path: Path) -> None:
    failed = core.ask(protocol.SaveTaught(path=str(tmp_path / "a"), keys=(), masks=None), protocol.Failed)
    assert "Nothing is chosen" in failed.problem.what
    failed = core.ask(protocol.SaveTaught(path=str(tmp_path / "a"), keys=("x-1",), masks=None), protocol.Failed)
    assert "isn't there any more" in failed.problem.what
    assert not list(tmp_path.glob("a*"))


def test_corrections_that_were_all_decided_on_teach_a_text(tmp_path: Path) -> None:
    database = Database(tmp_path / "rememora.db")
    tasks, gathering = Tasks(database), Gathering(TaughtStore(database))
    task = tasks.add(
        NewTask(options=Proofread(), title="Letter"),
        [(TaskPiece(number=0, source="He go hom."), {}), (TaskPiece(number=1, source="Fine."), {})],
        5.0,
    )
    found = (TextChange(start=3, end=5, text="goes"), TextChange(start=6, end=9, text="home"))
    tasks.pieces.store(task.id, 0, PieceResult(text="He goes home.", changes=found), seconds=1.0, model="m")
    tasks.pieces.store(task.id, 1, PieceResult(text="Fine."), seconds=1.0, model="m")
    assert gathering.all() == []
    tasks.pieces.decide(task.id, 0, [0], True)
    assert gathering.all() == []
    tasks.pieces.decide(task.id, 0, [1], False)
    (one,) = gathering.all()
    assert (one.kind, one.title, one.answer, one.rejected) == (
        TaughtKind.TASK,
        "Letter",
        "He goes hom.",
        "He goes home.",
    )
    assert one.asked[-1].text.endswith("He go hom.")
    assert gathering.get(one.key) == one
    tasks.delete([task.id], 6.0)
    assert gathering.all() == []
    database.close()


def test_trained_adapters_are_listed_and_go_with_everything(core: RunningCore, paths: Paths) -> None:
    assert core.ask(protocol.ListAdapters(), protocol.AdaptersListed).adapters == ()
    paths.adapters.mkdir(parents=True)
    sea, torn, elsewhere = paths.adapters / "sea.gguf", paths.adapters / "torn.gguf", paths.data / "mine.gguf"
    lora(sea)
    torn.write_bytes(sea.read_bytes()[:-999])
    lora(elsewhere)
    found = {one.name: one for one in core.ask(protocol.ListAdapters(), protocol.AdaptersListed).adapters}
    assert found["sea"].problem == "" and "incomplete" in found["torn"].problem
    both = (Adapter(path=str(sea)), Adapter(path=str(elsewhere)))
    core.ask(protocol.SetAdapters(model="scripted", adapters=both), protocol.Done)
    failed = core.ask(protocol.RemoveAdapter(path=str(elsewhere)), protocol.Failed)
    assert "wasn't trained here" in failed.problem.what and elsewhere.exists()
    core.ask(protocol.RemoveAdapter(path=str(torn)), protocol.Done)
    assert not torn.exists() and core.hello().settings.adapters == {"scripted": both}
    core.ask(protocol.DeleteEverything(), protocol.Done)
    assert not paths.adapters.exists()
    assert core.hello().settings.adapters == {"scripted": both[1:]}
    assert core.reply_to(core.talk("Hello")).text
