"""Conversations of other assistants come in once each, whole, and are found again; nothing is learned from them unasked."""

from __future__ import annotations

import json
import threading
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from core import protocol
from core.model.base import Embedder
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.records import Conversation, ConversationId, ImportOrigin, MemoryKind, Message, RecallKind
from tests.unit_core.imports.exports import chatgpt, chatgpt_message, claude, talk, zipped
from tests.unit_core.running_core import RunningCore, ScriptedLoader

BREAD = talk("c1", "My sourdough starter is called Bertha.", "A fine name.", title="Bread", at=1_600_000_000.0)
FLUTE = talk("c2", "I play the flute on Tuesdays.", "Lovely.", title="Music", at=1_500_000_000.0)


@pytest.fixture
def start(paths: Paths, embedder: Embedder) -> Iterator[Callable[[], RunningCore]]:
    cores: list[RunningCore] = []

    def start() -> RunningCore:
        core = RunningCore(paths, ScriptedLoader(scripted=ScriptedModel()), embedder)
        cores.append(core)
        core.hello()
        core.ready()
        return core

    yield start
    for core in cores:
        core.close()


@pytest.fixture
def core(start: Callable[[], RunningCore]) -> RunningCore:
    return start()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "export.zip"


def bring_in(core: RunningCore, path: Path) -> protocol.ConversationsImported:
    """Import and wait for the end."""
    core.seen = [item for item in core.seen if not isinstance(item, protocol.ConversationsImported)]
    core.ask(protocol.ImportConversations(path=str(path)), protocol.Done)
    return core.wait(protocol.ConversationsImported)


def counts(imported: protocol.ConversationsImported) -> tuple[int, int, int, int]:
    return imported.added, imported.changed, imported.skipped, imported.unusable


def listed(core: RunningCore) -> tuple[Conversation, ...]:
    return core.ask(protocol.ListConversations(), protocol.ConversationsListed).conversations


def messages(core: RunningCore, conversation_id: ConversationId) -> tuple[Message, ...]:
    asked = protocol.ListMessages(conversation_id=conversation_id, limit=1000)
    return core.ask(asked, protocol.MessagesListed).messages


def texts(core: RunningCore, title: str) -> list[str]:
    (conversation,) = (one for one in listed(core) if one.title == title)
    return [message.text for message in messages(core, conversation.id)]


def test_they_come_with_titles_and_dates_and_only_once(core: RunningCore, path: Path) -> None:
    zipped(path, [BREAD, FLUTE, talk("c3"), 5, BREAD])
    preview = core.ask(protocol.PreviewConversations(path=str(path)), protocol.ConversationsPreviewed)
    assert (preview.origin, preview.conversations, preview.messages) == (ImportOrigin.CHATGPT, 2, 4)
    assert (preview.known, preview.unusable) == (0, 1)
    assert listed(core) == (), "a preview changes nothing"

    imported = bring_in(core, path)
    assert counts(imported) == (2, 0, 2, 1) and not imported.cancelled
    bread, music = listed(core)
    assert (bread.title, bread.created_at, bread.updated_at) == ("Bread", 1_600_000_000.0, 1_600_000_001.0)
    assert music.title == "Music"
    said = messages(core, bread.id)
    assert [(str(one.role), one.text, one.created_at, str(one.status)) for one in said] == [
        ("user", "My sourdough starter is called Bertha.", 1_600_000_000.0, "complete"),
        ("assistant", "A fine name.", 1_600_000_001.0, "complete"),
    ]
    last = [item for item in core.seen if isinstance(item, protocol.ImportProgressed)]
    assert (last[0].done, last[0].total) == (0, 0) and (last[-1].done, last[-1].total) == (5, 5)

    again = core.ask(protocol.PreviewConversations(path=str(path)), protocol.ConversationsPreviewed)
    assert (again.conversations, again.known) == (2, 2)
    assert counts(bring_in(core, path)) == (0, 0, 4, 1)
    assert listed(core) == (bread, music)
    assert messages(core, bread.id) == said


def test_claudes_come_beside_chatgpts_of_the_same_id(core: RunningCore, path: Path) -> None:
    bring_in(core, zipped(path, [BREAD]))
    zipped(path, [claude("c1", ("human", "Hello"), ("assistant", "Hi"))])
    preview = core.ask(protocol.PreviewConversations(path=str(path)), protocol.ConversationsPreviewed)
    assert (preview.origin, preview.known) == (ImportOrigin.CLAUDE, 0)
    assert counts(bring_in(core, path)) == (1, 0, 0, 0)


def test_recall_finds_them_and_nothing_is_learned(core: RunningCore, path: Path) -> None:
    bring_in(core, zipped(path, [BREAD, FLUTE]))
    core.seen = [item for item in core.seen if not isinstance(item, protocol.IndexStateChanged)]
    assert core.waiting_to_learn() == 0
    accepted = core.talk("Which instrument do I play?")
    shown = core.ask(protocol.ShowRecall(message_id=accepted.reply_id), protocol.RecallShown)
    assert "I play the flute on Tuesdays." in [item.text for item in shown.items if item.kind is RecallKind.MESSAGE]
    core.idle()
    memories = core.ask(protocol.ListMemories(), protocol.MemoriesListed)
    assert memories.total == 0, memories


def test_they_are_indexed_in_the_background(core: RunningCore, path: Path) -> None:
    bring_in(core, zipped(path, [talk(f"c{n}", f"Note {n}", f"Answer {n}") for n in range(60)]))
    service = core._core.service

    def pending_and_indexed() -> tuple[int, int]:
        serving = service._indexing._spaces.serving
        assert serving is not None
        return serving.indexer.pending(), serving.indexer.indexed()

    deadline = time.monotonic() + 120
    while (state := service._storage.call(pending_and_indexed)) != (0, 120):
        assert time.monotonic() < deadline, state
        core.settle()
    hits = core.ask(protocol.SearchConversations(query="note 57"), protocol.ConversationsFound).hits
    assert len(hits) == 1


def test_one_that_has_grown_gets_what_is_new(core: RunningCore, path: Path) -> None:
    bring_in(core, zipped(path, [BREAD, FLUTE]))
    grown = talk(
        "c1", "My sourdough starter is called Bertha.", "A fine name.", "She rose!", "Well done.", title="New title"
    )
    core.ask(protocol.RenameConversation(conversation_id=listed(core)[0].id, title="My bread"), protocol.Done)
    assert counts(bring_in(core, zipped(path, [grown, FLUTE]))) == (0, 1, 1, 0)
    assert texts(core, "My bread")[2:] == ["She rose!", "Well done."]
    told = [item.message.text for item in core.seen if isinstance(item, protocol.MessageAdded)]
    assert told == ["She rose!", "Well done."]
    assert listed(core)[0].updated_at == 1_700_000_003.0
    assert counts(bring_in(core, zipped(path, [BREAD]))) == (0, 0, 1, 0), "an older export takes nothing away"
    assert len(texts(core, "My bread")) == 4


def test_one_that_was_continued_here_is_left_alone(core: RunningCore, path: Path) -> None:
    bring_in(core, zipped(path, [BREAD]))
    (bread,) = listed(core)
    core.talk("How is Bertha?", bread.id)
    before = texts(core, "Bread")
    grown = talk("c1", *before[:2], "She rose!", "Well done.", "Now what?", "Bake her.", title="Bread")
    assert counts(bring_in(core, zipped(path, [grown]))) == (0, 0, 1, 0)
    assert texts(core, "Bread") == before and len(before) == 4


def test_one_continued_there_goes_on_here_with_all_of_it(core: RunningCore, path: Path) -> None:
    bring_in(core, zipped(path, [BREAD]))
    (bread,) = listed(core)
    core.ask(protocol.ShowPrompt(conversation_id=bread.id), protocol.PromptShown)
    bring_in(core, zipped(path, [talk("c1", *texts(core, "Bread"), "She rose!", "Well done.")]))
    shown = core.ask(protocol.ShowPrompt(conversation_id=bread.id), protocol.PromptShown)
    assert "She rose!" in "".join(part.text for part in shown.parts)


def test_one_that_was_deleted_stays_away_until_that_cant_be_undone(
    start: Callable[[], RunningCore], path: Path
) -> None:
    core = start()
    bring_in(core, zipped(path, [BREAD, FLUTE]))
    bread = listed(core)[0]
    core.ask(protocol.DeleteConversation(conversation_id=bread.id), protocol.Done)
    grown = talk("c1", "My sourdough starter is called Bertha.", "A fine name.", "She rose!", title="Bread")
    assert counts(bring_in(core, zipped(path, [grown, FLUTE]))) == (0, 0, 2, 0)
    core.ask(protocol.RestoreConversation(conversation_id=bread.id), protocol.Done)
    assert len(texts(core, "Bread")) == 2
    core.ask(protocol.DeleteConversation(conversation_id=bread.id), protocol.Done)
    core.close()
    core = start()
    assert [one.title for one in listed(core)] == ["Music"]
    assert counts(bring_in(core, path)) == (1, 0, 1, 0)
    assert [one.title for one in listed(core)] == ["Bread", "Music"]


# --- better read than before, and what is remembered elsewhere ---------------------------------------------------------


def with_paste(text: str) -> dict[str, Any]:
    """A Claude conversation whose second question is a paste that an importer may have lost."""
    conversation = claude("c1", ("human", "Hello"), ("assistant", "Hi"), ("human", ""), ("assistant", "I see"))
    paste = conversation["chat_messages"][2]
    paste["content"] = []
    paste["attachments"] = [{"file_name": "paste.txt", "extracted_content": text}] if text else []
    return conversation


def test_what_was_imported_and_not_touched_becomes_as_it_is_there(core: RunningCore, path: Path) -> None:
    bring_in(core, zipped(path, [with_paste("")]))
    assert texts(core, "Talk")[2] == "[empty]"
    (talk_,) = listed(core)
    core.ask(protocol.RenameConversation(conversation_id=talk_.id, title="Mine"), protocol.Done)
    assert counts(bring_in(core, zipped(path, [with_paste("My shifts: nights")]))) == (0, 1, 0, 0)
    assert texts(core, "Mine") == ["Hello", "Hi", "[paste.txt]\nMy shifts: nights", "I see"]
    removed = core.wait(protocol.MessagesRemoved)
    assert len(removed.message_ids) == 2
    assert [item.message.text for item in core.seen if isinstance(item, protocol.MessageAdded)][-1] == "I see"
    assert counts(bring_in(core, path)) == (0, 0, 1, 0)
    hits = core.ask(protocol.SearchConversations(query="shifts"), protocol.ConversationsFound).hits
    assert len(hits) == 1


def test_what_was_lost_between_two_answers_comes_back(core: RunningCore, path: Path) -> None:
    whole = talk("c1", "Hello", "First", "A picture", "Second")
    glued = talk("c1", "Hello", "First\n\nSecond")
    glued["update_time"] = whole["update_time"]
    bring_in(core, zipped(path, [glued]))
    assert counts(bring_in(core, zipped(path, [whole]))) == (0, 1, 0, 0)
    assert texts(core, "Talk") == ["Hello", "First", "A picture", "Second"]
    older = talk("c1", "Hello", "Something else")
    older["update_time"] = whole["update_time"] - 100
    older["mapping"]["n1"]["message"]["create_time"] = None
    assert counts(bring_in(core, zipped(path, [older]))) == (0, 0, 1, 0), "an older export takes nothing away"


def test_what_was_touched_here_is_left_alone(core: RunningCore, path: Path) -> None:
    bring_in(core, zipped(path, [with_paste("")]))
    (one,) = listed(core)
    core.talk("And now?", one.id)
    before = texts(core, "Talk")
    assert counts(bring_in(core, zipped(path, [with_paste("My shifts")]))) == (0, 0, 1, 0)
    assert texts(core, "Talk") == before


def test_an_edited_first_message_is_left_alone(core: RunningCore, path: Path) -> None:
    bring_in(core, zipped(path, [BREAD]))
    (bread,) = listed(core)
    first = messages(core, bread.id)[0]
    core.ask(protocol.EditMessage(message_id=first.id, text="Mine is called Otto."), protocol.MessageAccepted)
    core.idle()
    before = texts(core, "Bread")
    assert before[0] == "Mine is called Otto."
    assert counts(bring_in(core, path)) == (0, 0, 1, 0)
    assert texts(core, "Bread") == before


def with_branches(*answers: str, shown: int = -1) -> dict[str, Any]:
    """A conversation in which one question was answered several times."""
    conversation = talk("c1", "What is the flute for?", answers[0])
    mapping = conversation["mapping"]
    for number, answer in enumerate(answers[1:], 1):
        node = json.loads(json.dumps(mapping["n1"]))
        node["id"] = f"again{number}"
        node["message"]["content"]["parts"] = [answer]
        node["message"]["create_time"] += number
        mapping[f"again{number}"] = node
    conversation["current_node"] = ["n1", *(f"again{number}" for number in range(1, len(answers)))][shown]
    return conversation


def versions(core: RunningCore, title: str) -> list[str]:
    """What the versions of the last message say, one after the other."""
    (one,) = [each for each in listed(core) if each.title == title]
    last = messages(core, one.id)[-1]
    found = []
    for sibling in last.siblings:
        core.ask(protocol.ShowBranch(message_id=sibling), protocol.Done)
        found.append(messages(core, one.id)[-1].text)
    core.ask(protocol.ShowBranch(message_id=last.id), protocol.Done)
    return found


def test_branches_come_along_and_are_not_recalled(core: RunningCore, path: Path) -> None:
    imported = bring_in(core, zipped(path, [with_branches("For the xylophone.", "For the concert.")]))
    assert (counts(imported), imported.alternatives) == ((1, 0, 0, 0), 1)
    assert texts(core, "Talk") == ["What is the flute for?", "For the concert."]
    assert versions(core, "Talk") == ["For the xylophone.", "For the concert."]
    assert len(core.ask(protocol.SearchConversations(query="xylophone"), protocol.ConversationsFound).hits) == 1
    assert counts(bring_in(core, path)) == (0, 0, 1, 0)


def test_branches_that_are_missing_here_are_added(core: RunningCore, path: Path) -> None:
    bring_in(core, zipped(path, [with_branches("One.")]))
    assert counts(bring_in(core, zipped(path, [with_branches("One.", "Two.", shown=0)]))) == (0, 1, 0, 0)
    assert texts(core, "Talk")[-1] == "One." and versions(core, "Talk") == ["One.", "Two."]
    # What is shown there now is shown here, as long as nobody touched it.
    assert counts(bring_in(core, zipped(path, [with_branches("One.", "Two.", "Three.")]))) == (0, 1, 0, 0)
    assert texts(core, "Talk")[-1] == "Three." and versions(core, "Talk") == ["One.", "Two.", "Three."]


def test_branches_are_added_beside_what_was_touched(core: RunningCore, path: Path) -> None:
    bring_in(core, zipped(path, [with_branches("One.")]))
    (one,) = listed(core)
    core.talk("And now?", one.id)
    before = texts(core, "Talk")
    assert counts(bring_in(core, zipped(path, [with_branches("One.", "Two.", shown=0)]))) == (0, 1, 0, 0)
    assert texts(core, "Talk") == before
    assert len(messages(core, one.id)[1].siblings) == 2
    assert core.wait(protocol.BranchShown).conversation_id == one.id, "a window that shows it lists it anew"


REMEMBERED = {"conversations_memory": "Mia is a nurse in Leeds. She has a dog named Rex.", "account_uuid": "me"}


def waiting(core: RunningCore) -> list[str]:
    return [one.text for one in core.ask(protocol.ListLately(), protocol.LatelyListed).proposals]


def test_memories_of_another_assistant_are_only_proposed(core: RunningCore, path: Path) -> None:
    zipped(path, [BREAD])
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("memories.json", json.dumps([REMEMBERED]))
    preview = core.ask(protocol.PreviewConversations(path=str(path)), protocol.ConversationsPreviewed)
    assert (preview.memories, preview.origin, preview.conversations) == (2, None, 2)
    assert waiting(core) == []
    imported = bring_in(core, path)
    assert (imported.added, imported.proposed) == (2, 2)
    assert core.wait(protocol.ProposalsChanged).count == 2
    assert waiting(core) == ["Mia is a nurse in Leeds.", "She has a dog named Rex."]
    core.idle()
    assert core.ask(protocol.ListMemories(), protocol.MemoriesListed).total == 0
    nurse, dog = core.ask(protocol.ListLately(), protocol.LatelyListed).proposals
    assert nurse.quote == nurse.text and nurse.conversation_title == "Claude"
    accept = protocol.AcceptProposal(proposal_id=nurse.id, text="You are a nurse in Leeds.", kind=MemoryKind.WORK)
    core.ask(accept, protocol.MemoriesSaved)
    core.ask(protocol.DiscardProposal(proposal_id=dog.id), protocol.Done)
    assert bring_in(core, path).proposed == 0 and waiting(core) == [], "what was decided on isn't asked again"
    more = {**REMEMBERED, "conversations_memory": REMEMBERED["conversations_memory"] + " She plays chess."}
    path.unlink()
    (path.parent / "memories.json").write_text(json.dumps([more]))
    assert bring_in(core, path.parent / "memories.json").proposed == 1
    assert waiting(core) == ["She plays chess."]
    assert texts(core, "Claude") == [REMEMBERED["conversations_memory"], more["conversations_memory"]], (
        "a memory rests on the first"
    )
    assert bring_in(core, path.parent / "memories.json").changed == 0


def test_new_memories_of_another_assistant_are_asked_and_those_that_wait_go_on_waiting(
    core: RunningCore, path: Path
) -> None:
    file = path.parent / "memories.json"
    file.write_text(json.dumps([REMEMBERED]))
    bring_in(core, file)
    _, dog = core.ask(protocol.ListLately(), protocol.LatelyListed).proposals
    core.ask(protocol.DiscardProposal(proposal_id=dog.id), protocol.Done)
    more = {**REMEMBERED, "conversations_memory": REMEMBERED["conversations_memory"] + " She plays chess."}
    file.write_text(json.dumps([more]))
    assert bring_in(core, file).changed == 1
    assert waiting(core) == ["Mia is a nurse in Leeds.", "She plays chess."]


def with_notes(*answers: str) -> dict[str, Any]:
    """A conversation in which ChatGPT noted something; what is to be remembered stands in the second message."""
    noted = chatgpt_message("assistant", "User has a dog.", recipient="bio")
    said = [chatgpt_message("user", "I have a dog."), noted]
    for answer in answers:
        said += [chatgpt_message("user", "And?"), chatgpt_message("assistant", answer)]
    return chatgpt("c1", *said)


def test_what_chatgpt_noted_is_proposed_from_where_it_stands(core: RunningCore, path: Path) -> None:
    assert bring_in(core, zipped(path, [with_notes("Fine.")])).proposed == 1
    (dog,) = core.ask(protocol.ListLately(), protocol.LatelyListed).proposals
    (one,) = listed(core)
    assert (dog.text, dog.message_id) == ("User has a dog.", messages(core, one.id)[1].id)
    core.ask(protocol.DiscardProposal(proposal_id=dog.id), protocol.Done)
    imported = bring_in(core, zipped(path, [with_notes("Fine.", "Good.")]))
    assert (imported.changed, imported.proposed) == (1, 0), "what was decided on isn't asked again"


def test_a_conversation_with_notes_that_was_touched_is_left_alone(core: RunningCore, path: Path) -> None:
    bring_in(core, zipped(path, [with_notes("Fine.")]))
    (one,) = listed(core)
    core.talk("And now?", one.id)
    before = texts(core, "Talk")
    assert counts(bring_in(core, zipped(path, [with_notes("Otherwise.")]))) == (0, 0, 1, 0)
    assert texts(core, "Talk") == before


def test_a_pasted_answer_is_proposed_once(core: RunningCore) -> None:
    core.ask(protocol.AddMemory(text="You live in Porto.", kind=MemoryKind.PLACE), protocol.MemorySaved)
    text = "- You live in Porto.\n- You are allergic to nuts."
    assert core.ask(protocol.ProposeMemories(text=text), protocol.MemoriesProposed).count == 1
    assert core.wait(protocol.ProposalsChanged).count == 1
    assert waiting(core) == ["You are allergic to nuts."]
    assert core.ask(protocol.ProposeMemories(text=text), protocol.MemoriesProposed).count == 0
    assert core.ask(protocol.ListMemories(), protocol.MemoriesListed).total == 1
    assert "could be a memory" in core.ask(protocol.ProposeMemories(text="Hm?"), protocol.Failed).problem.what


def test_what_is_lost_is_counted_before_and_after(core: RunningCore, path: Path, tmp_path: Path) -> None:
    edited = claude("e1", ("human", "Dog"), ("human", "Cat"))
    for message in edited["chat_messages"]:
        message["parent_message_uuid"] = "root"
    lost = talk("c9", "Hello", "Hi")
    lost["mapping"]["n0"]["message"]["content"] = {
        "content_type": "multimodal_text",
        "parts": [{"content_type": "image_asset_pointer"}],
    }
    zipped(path, [lost, talk("c3"), talk("c3"), 5])
    other = tmp_path / "more.json"
    other.write_text(json.dumps(edited))
    asked = protocol.PreviewConversations(path=str(path), others=(str(other),))
    preview = core.ask(asked, protocol.ConversationsPreviewed)
    assert (preview.conversations, preview.messages, preview.others) == (2, 3, (str(other),))
    assert (preview.left_out, preview.alternatives, preview.empty, preview.unusable) == (1, 1, 2, 1)
    core.ask(protocol.ImportConversations(path=str(path), others=(str(other),)), protocol.Done)
    imported = core.wait(protocol.ConversationsImported)
    assert counts(imported) == (2, 0, 2, 1)
    assert (imported.left_out, imported.alternatives, imported.empty) == (1, 1, 2)


def test_an_export_without_a_message_is_refused(core: RunningCore, path: Path) -> None:
    zipped(path, [talk("c1"), talk("c2")])
    problem = core.ask(protocol.PreviewConversations(path=str(path)), protocol.Failed).problem
    assert "no message in them" in problem.what
    core.ask(protocol.ImportConversations(path=str(path)), protocol.Done)
    assert "no message in them" in core.wait(protocol.ImportFailed).problem.what
    assert listed(core) == ()


# So many that an import is still going on when the next command comes.
_MANY = 300


def many(path: Path, count: int) -> Path:
    return zipped(path, [talk(f"c{n}", f"Question {n}", f"Answer {n}", title=f"Talk {n}") for n in range(count)])


def in_the_middle(core: RunningCore, path: Path) -> None:
    core.ask(protocol.ImportConversations(path=str(path)), protocol.Done)
    core.wait(protocol.ImportProgressed, lambda event: event.done > 0)


def test_stopped_and_gone_on(core: RunningCore, path: Path) -> None:
    many(path, _MANY)
    in_the_middle(core, path)
    core.ask(protocol.CancelImport(), protocol.Done)
    stopped = core.wait(protocol.ConversationsImported)
    assert stopped.cancelled and 0 < stopped.added < _MANY
    assert len(listed(core)) == stopped.added
    assert all(len(messages(core, one.id)) == 2 for one in listed(core)[:5])
    on = bring_in(core, path)
    assert not on.cancelled and (on.added, on.skipped) == (_MANY - stopped.added, stopped.added)
    assert len({one.title for one in listed(core)}) == _MANY


def test_what_a_closed_core_had_begun_goes_on(start: Callable[[], RunningCore], path: Path) -> None:
    core = start()
    many(path, _MANY)
    in_the_middle(core, path)
    began = time.monotonic()
    core.close()
    assert time.monotonic() - began < 20
    core = start()
    there = len(listed(core))
    assert 0 < there < _MANY
    assert counts(bring_in(core, path)) == (_MANY - there, 0, there, 0)


def test_others_get_in_between(core: RunningCore, path: Path, tmp_path: Path) -> None:
    core.ask(protocol.AddMemory(text="You own a boat", kind=MemoryKind.NOTE), protocol.MemorySaved)
    in_the_middle(core, many(path, _MANY))
    exported = core.ask(protocol.ExportMemories(path=str(tmp_path / "m.json")), protocol.MemoriesExported)
    assert exported.count == 1
    problem = core.ask(protocol.ImportConversations(path=str(path)), protocol.Failed).problem
    assert "being imported" in problem.what
    core.ask(protocol.PreviewConversations(path=str(path)), protocol.Failed)
    assert not [item for item in core.seen if isinstance(item, protocol.ConversationsImported)], "it still runs"
    core.ask(protocol.CancelImport(), protocol.Done)
    core.wait(protocol.ConversationsImported)


def test_after_everything_is_deleted_nothing_comes_in(core: RunningCore, path: Path) -> None:
    in_the_middle(core, many(path, _MANY))
    core.ask(protocol.DeleteEverything(), protocol.Done)
    assert core.wait(protocol.ConversationsImported).cancelled
    assert listed(core) == ()
    assert bring_in(core, zipped(path, [BREAD])).added == 1, "what was imported is forgotten, too"


def test_a_file_that_breaks_off_changes_nothing(core: RunningCore, path: Path) -> None:
    whole = json.dumps([BREAD, FLUTE, talk("c3", "Hello")])
    path.write_text(whole[:-30])
    core.ask(protocol.ImportConversations(path=str(path)), protocol.Done)
    problem = core.wait(protocol.ImportFailed).problem
    assert "cut off" in problem.what and problem.safe == "Nothing was changed."
    assert listed(core) == ()
    path.write_text("{}")
    core.ask(protocol.PreviewConversations(path=str(path)), protocol.Failed)
    path.unlink()
    assert "can't be read" in core.ask(protocol.ImportConversations(path=str(path)), protocol.Failed).problem.what
    assert bring_in(core, zipped(path, [BREAD])).added == 1, "an import that failed doesn't block the next"


def test_a_full_disk_keeps_what_came_in_and_says_so(core: RunningCore, path: Path) -> None:
    zipped(path, [talk("c0", "Small"), *(talk(f"c{n}", "Large " * 200_000) for n in range(1, 4))])
    core.settle()
    core.fill_disk()
    core.ask(protocol.ImportConversations(path=str(path)), protocol.Done)
    problem = core.wait(protocol.ImportFailed).problem
    assert problem.code == "storage_full"
    there = listed(core)
    assert ("stay" in problem.safe) == bool(there)
    assert all(len(messages(core, one.id)) == 1 for one in there)


def test_a_preview_can_be_stopped(core: RunningCore, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    reading = threading.Event()
    go_on = threading.Event()

    def slowly(path: Path) -> Iterator[Any]:
        for _ in range(1000):
            reading.set()
            assert go_on.wait(120)
            yield None

    monkeypatch.setattr("core.commands.imports.open_export", slowly)
    asked = core.send(protocol.PreviewConversations(path=str(path)))
    assert reading.wait(120)
    core.ask(protocol.CancelImport(), protocol.Done)
    go_on.set()
    failed = core.wait(protocol.Failed, lambda reply: reply.request_id == asked)
    assert failed.problem.code == "cancelled"
