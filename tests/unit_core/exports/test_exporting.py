"""The core exports while it does other things; what leaves no trace only by itself; the same from the command line."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from core import protocol
from core.exports.writing import Export
from core.model.base import Embedder
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.records import (
    ConversationEdit,
    ConversationId,
    ConversationMode,
    ExportForm,
    ExportParts,
    ExportWords,
    MessageId,
)
from tests.unit_core.exports.stores import Store
from tests.unit_core.running_core import RunningCore, ScriptedLoader


@pytest.fixture
def core(paths: Paths, embedder: Embedder) -> Iterator[RunningCore]:
    core = RunningCore(paths, ScriptedLoader(scripted=ScriptedModel()), embedder)
    core.hello()
    core.ready()
    yield core
    core.close()


def talk(core: RunningCore, text: str, mode: ConversationMode = ConversationMode.NORMAL) -> ConversationId:
    asked = protocol.SendMessage(conversation_id=None, text=text, mode=mode)
    accepted = core.ask(asked, protocol.MessageAccepted)
    core.wait(protocol.TurnFinished, lambda event: event.message_id == accepted.reply_id)
    return accepted.conversation_id


def export(
    core: RunningCore, path: Path, form: ExportForm = ExportForm.JSON, *ids: ConversationId
) -> protocol.ConversationsExported:
    command = protocol.ExportConversations(path=str(path), form=form, conversation_ids=ids)
    return core.ask(command, protocol.ConversationsExported)


def texts(path: Path) -> list[str]:
    return [message["text"] for one in json.loads(path.read_bytes())["conversations"] for message in one["messages"]]


def test_one_or_all_of_them(core: RunningCore, tmp_path: Path) -> None:
    first, second = talk(core, "My name is Ada."), talk(core, "I play the flute.")
    done = export(core, tmp_path / "all.json")
    assert (done.conversations, done.messages) == (2, 4)
    assert {"My name is Ada.", "I play the flute."} <= set(texts(tmp_path / "all.json"))
    export(core, tmp_path / "one.json", ExportForm.JSON, second)
    assert "My name is Ada." not in texts(tmp_path / "one.json")
    export(core, tmp_path / "one.html", ExportForm.HTML, first)
    assert "My name is Ada." in (tmp_path / "one.html").read_text()
    export(core, tmp_path / "all.zip", ExportForm.MARKDOWN)
    with zipfile.ZipFile(tmp_path / "all.zip") as archive:
        assert len(archive.namelist()) == 2
    listed = core.ask(protocol.ListExportable(), protocol.ExportableListed)
    assert listed.conversation_ids == (first, second)


def test_what_leaves_no_trace_is_only_exported_by_itself(core: RunningCore, tmp_path: Path) -> None:
    open_, secret = talk(core, "My name is Ada."), talk(core, "Quokka-4711", ConversationMode.NO_TRACE)
    export(core, tmp_path / "all.json")
    assert "Quokka" not in (tmp_path / "all.json").read_text()
    assert secret not in core.ask(protocol.ListExportable(), protocol.ExportableListed).conversation_ids
    both = protocol.ExportConversations(
        path=str(tmp_path / "both.json"), form=ExportForm.JSON, conversation_ids=(open_, secret)
    )
    problem = core.ask(both, protocol.Failed).problem
    assert "by itself" in problem.what and not (tmp_path / "both.json").exists()
    done = export(core, tmp_path / "secret.md", ExportForm.MARKDOWN, secret)
    assert done.messages == 2 and "Quokka-4711" in (tmp_path / "secret.md").read_text()
    read = core.ask(protocol.ReadConversation(conversation_id=secret), protocol.ConversationRead)
    assert read.messages[0].text == "Quokka-4711"


def test_what_was_exported_comes_back_without_a_double(core: RunningCore, tmp_path: Path) -> None:
    where = talk(core, "My name is Ada.")
    path = tmp_path / "all.json"
    export(core, path)
    preview = core.ask(protocol.PreviewConversations(path=str(path)), protocol.ConversationsPreviewed)
    assert (preview.conversations, preview.known, preview.origin) == (1, 1, "Rememora")
    core.ask(protocol.ImportConversations(path=str(path)), protocol.Done)
    assert core.wait(protocol.ConversationsImported).skipped == 1
    core.ask(protocol.DeleteEverything(), protocol.Done)
    core.seen = [item for item in core.seen if not isinstance(item, protocol.ConversationsImported)]
    core.ask(protocol.ImportConversations(path=str(path)), protocol.Done)
    assert core.wait(protocol.ConversationsImported).added == 1
    (back,) = core.ask(protocol.ListConversations(), protocol.ConversationsListed).conversations
    assert back.id != where
    core.indexed()
    hits = core.ask(protocol.SearchConversations(query="Ada"), protocol.ConversationsFound).hits
    assert [hit.conversation.id for hit in hits if hit.message_id is not None] == [back.id]


def test_versions_projects_and_personas_come_back(core: RunningCore, tmp_path: Path) -> None:
    ada = core.ask(protocol.AddPersona(name="Ada"), protocol.PersonaSaved).persona
    where = talk(core, "My name is Ada.")
    core.ask(protocol.SetPersona(conversation_id=where, persona_id=ada.id), protocol.Done)
    first = core.ask(protocol.ListMessages(conversation_id=where), protocol.MessagesListed).messages[0]
    edit = protocol.EditMessage(message_id=first.id, text="My name is Bert.")
    reply_id = core.ask(edit, protocol.MessageAccepted).reply_id
    core.wait(protocol.TurnFinished, lambda event: event.message_id == reply_id)
    project = core.ask(protocol.AddProject(name="Names"), protocol.ProjectSaved).project
    core.ask(
        protocol.ChangeConversations(conversation_ids=(where,), edit=ConversationEdit(project_id=project.id)),
        protocol.Done,
    )
    path = tmp_path / "all.json"
    assert export(core, path).messages == 4
    core.ask(protocol.DeleteEverything(), protocol.Done)
    core.seen.clear()
    preview = core.ask(protocol.PreviewConversations(path=str(path)), protocol.ConversationsPreviewed)
    assert (preview.messages, preview.alternatives, preview.left_out) == (2, 2, 0)
    core.ask(protocol.ImportConversations(path=str(path)), protocol.Done)
    assert core.wait(protocol.ConversationsImported).alternatives == 2
    made = core.wait(protocol.ProjectAdded).project
    (back,) = core.ask(protocol.ListConversations(), protocol.ConversationsListed).conversations
    assert back.project_id == made.id and made.name == "Names" and back.persona_id is None
    shown = core.ask(protocol.ListMessages(conversation_id=back.id), protocol.MessagesListed).messages
    assert shown[0].text == "My name is Bert." and len(shown[0].siblings) == 2


def test_a_file_that_is_there_and_a_conversation_that_isnt(core: RunningCore, tmp_path: Path) -> None:
    where = talk(core, "My name is Ada.")
    (tmp_path / "a.json").write_text("mine")
    command = protocol.ExportConversations(path=str(tmp_path / "a.json"), form=ExportForm.JSON)
    assert core.ask(command, protocol.Failed).problem.code == "already_there"
    gone = protocol.ExportConversations(
        path=str(tmp_path / "b.json"), form=ExportForm.JSON, conversation_ids=(ConversationId(999),)
    )
    assert core.ask(gone, protocol.Failed).problem.code == "not_found"
    assert not (tmp_path / "b.json").exists() and (tmp_path / "a.json").read_text() == "mine"
    everything = protocol.ExportConversations(
        path=str(tmp_path / "a.json"),
        form=ExportForm.HTML,
        conversation_ids=(where,),
        parts=ExportParts(times=False),
        words=ExportWords(you="我", language="zh"),
        replace=True,
    )
    core.ask(everything, protocol.ConversationsExported)
    assert '<html lang="zh">' in (tmp_path / "a.json").read_text()


def test_it_can_be_stopped_and_tells_how_far_it_is(
    core: RunningCore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    talk(core, "My name is Ada.")
    began, go_on = threading.Event(), threading.Event()
    read = Export._page

    def slow(self: Export, conversation_id: ConversationId, after: int, *, tree: bool) -> object:
        if after:
            began.set()
            go_on.wait(30)
            return read(self, conversation_id, 0, tree=tree)  # for ever
        return read(self, conversation_id, after, tree=tree)

    monkeypatch.setattr(Export, "_page", slow)
    sent = core.send(protocol.ExportConversations(path=str(tmp_path / "a.json"), form=ExportForm.JSON))
    assert began.wait(30)
    core.ask(protocol.CancelExport(), protocol.Done)
    go_on.set()
    failed = core.wait(protocol.Failed, lambda reply: reply.request_id == sent)
    assert failed.problem.code == "cancelled" and not list(tmp_path.glob("*.json"))
    assert not list(tmp_path.glob(".rememora*"))
    told = core.wait(protocol.ExportProgressed)
    assert told.done == 2


def test_a_long_conversation_is_read_in_parts(paths: Paths, embedder: Embedder) -> None:
    store = Store(paths.database)
    where = store.talk(*["x" * 4_000 for _ in range(150)])
    chosen = tuple(MessageId(message.id) for message in store.exported.messages(where, 0, 3))[1:]
    store.database.close()
    core = RunningCore(paths, ScriptedLoader(scripted=ScriptedModel()), embedder, model=None)
    try:
        core.hello()
        sizes, after = [], 0
        while True:
            read = core.ask(protocol.ReadConversation(conversation_id=where, after=after), protocol.ConversationRead)
            sizes.append(len(read.messages))
            after = read.messages[-1].id
            if not read.more:
                break
        assert sum(sizes) == 150 and max(sizes) == 100
        some = core.ask(protocol.ReadConversation(conversation_id=where, message_ids=chosen), protocol.ConversationRead)
        assert [message.id for message in some.messages] == list(chosen) and not some.more
    finally:
        core.close()


@pytest.fixture
def filled(paths: Paths) -> Iterator[Store]:
    store = Store(paths.database)
    store.talk("One.", "Two.", title="First")
    store.talk("Three.", "Four.", title="Second")
    yield store
    store.database.close()


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "core", "export", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)


def test_from_the_command_line(filled: Store, tmp_path: Path) -> None:
    listed = run("--list")
    assert listed.returncode == 0 and [line.split("\t")[2] for line in listed.stdout.splitlines()] == [
        "Second",
        "First",
    ]
    done = run(str(tmp_path / "all.json"))
    assert done.returncode == 0 and "2 conversations, 4 messages" in done.stdout
    assert texts(tmp_path / "all.json") == ["One.", "Two.", "Three.", "Four."]
    number = listed.stdout.splitlines()[0].split("\t")[0]
    assert run(str(tmp_path / "two.html"), "--conversation", number).returncode == 0
    assert "Three." in (tmp_path / "two.html").read_text() and "One." not in (tmp_path / "two.html").read_text()
    assert run(str(tmp_path / "all"), "--as", "markdown", "--without", "times").returncode == 0
    assert sorted(path.name for path in (tmp_path / "all").iterdir()) == ["First.md", "Second.md"]
    assert "·" not in (tmp_path / "all" / "First.md").read_text()
    again = run(str(tmp_path / "all.json"))
    assert again.returncode == 1 and "is there already" in again.stderr
    assert run(str(tmp_path / "all.json"), "--replace").returncode == 0


@pytest.mark.parametrize(
    ("arguments", "words"),
    [((), "where to"), (("a.txt",), "doesn't say as what"), (("a.json", "--conversation", "99"), "doesn't exist")],
)
def test_a_wrong_command_line_gets_a_word(
    filled: Store, tmp_path: Path, arguments: tuple[str, ...], words: str
) -> None:
    done = run(*(str(tmp_path / one) if one.startswith("a.") else one for one in arguments))
    assert done.returncode == 1 and words in done.stderr and not list(tmp_path.glob("a.*"))


def test_without_data_the_command_line_makes_none(paths: Paths, tmp_path: Path) -> None:
    done = run(str(tmp_path / "a.json"))
    assert done.returncode == 1 and "There are no conversations" in done.stderr and not paths.data.exists()
