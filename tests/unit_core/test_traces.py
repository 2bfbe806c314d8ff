"""What came of a message or a memory is shown, and erased from every file: their bytes are read, of the words and of the vectors."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from core import protocol
from core.find.files import FileSearch
from core.model.base import Embedder
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.records import MemoryFilter, MemoryKind, Message, Trace, TraceKind
from tests.unit_core.running_core import RunningCore, ScriptedLoader
from tests.vector_bytes import files_with

SECRET = "Please remember that my xylophone is hidden behind the old boiler."
WORDS = ("xylophone", "old boiler")


@pytest.fixture
def model() -> ScriptedModel:
    return ScriptedModel(keeps_states=True)


@pytest.fixture
def core(paths: Paths, embedder: Embedder, model: ScriptedModel) -> Iterator[RunningCore]:
    core = RunningCore(paths, ScriptedLoader(scripted=model), embedder, minute_s=6.0, tool_sources=[])
    core.hello()
    core.ready()
    yield core
    core.close()


def listed(core: RunningCore, conversation: int) -> tuple[Message, ...]:
    return core.ask(protocol.ListMessages(conversation_id=conversation), protocol.MessagesListed).messages  # type: ignore[arg-type]


def traces(core: RunningCore, **of: int) -> dict[TraceKind, Trace]:
    shown = core.ask(protocol.ShowTraces(**of), protocol.TracesShown)  # type: ignore[arg-type]
    return {trace.kind: trace for trace in shown.traces}


def erase(core: RunningCore, **of: int) -> protocol.TracesShown:
    erased = core.ask(protocol.EraseTraces(**of), protocol.TracesShown)  # type: ignore[arg-type]
    assert erased.state.pending
    return erased


def gone_from_the_files(core: RunningCore) -> None:
    core.seen.clear()
    core.wait(protocol.ErasureStateChanged, lambda event: not event.state.pending)


def files_told(paths: Paths, *texts: str) -> dict[str, list[str]]:
    """The texts that are found, with the files."""
    found: dict[str, list[str]] = {}
    for text in texts:
        search = FileSearch(text)
        for folder in (paths.data, paths.config, paths.logs):
            for file in sorted(folder.rglob("*")):
                if file.is_file() and search.search(file).count:
                    found.setdefault(text, []).append(str(file.relative_to(folder)))
    return found


def test_a_message_with_all_that_came_of_it(
    core: RunningCore, model: ScriptedModel, paths: Paths, embedder: Embedder
) -> None:
    for said in ("Fine.", "You're welcome.", "I see.", "Somewhere warm."):
        model.say(said)
    accepted = core.talk(SECRET)
    here = accepted.conversation_id
    core.talk("Thank you, that is all for now.", here)
    (memory,) = core.ask(
        protocol.ListMemories(query="", filter=MemoryFilter(), limit=9, offset=0), protocol.MemoriesListed
    ).memories
    core.ask(protocol.SplitBranch(message_id=listed(core, here)[-1].id), protocol.BranchSplit)
    core.indexed()
    other = core.talk("Where is my xylophone hidden?")
    core.indexed()
    copy_before_upgrade = paths.database.with_name("rememora.schema-1.db")
    copy_before_upgrade.write_bytes(b"the xylophone")

    found = traces(core, message_id=accepted.message_id)
    assert found[TraceKind.MEMORY].items[0].memory_id == memory.id
    assert "xylophone" in found[TraceKind.MEMORY].items[0].text
    assert found[TraceKind.REPLY].count == 2  # the copy's, too
    (copied,) = found[TraceKind.COPY].items
    assert (copied.text, copied.stays) == (SECRET, False)
    assert copied.conversation_id not in {here, None}
    (told,) = found[TraceKind.TOLD].items
    assert (told.text, told.stays, told.message_id) == ("I see.", True, other.reply_id)
    assert {TraceKind.TITLE, TraceKind.VECTOR, TraceKind.TOKEN_VECTOR, TraceKind.PASSAGE} <= set(found)
    assert found[TraceKind.EARLIER_COPY].count == 1
    vectors = [one.vector for one in embedder.encode([SECRET, memory.text])]
    assert all(files_with(paths.data, vector) for vector in vectors)
    assert set(files_told(paths, *WORDS)) == set(WORDS)

    erased = erase(core, message_id=accepted.message_id)
    assert erased.traces == ()
    assert [message.text for message in listed(core, here)] == ["Thank you, that is all for now.", "You're welcome."]
    assert [message.text for message in listed(core, other.conversation_id)] == [
        "Where is my xylophone hidden?",
        "I see.",
    ]
    titles = {
        one.id: one.title for one in core.ask(protocol.ListConversations(), protocol.ConversationsListed).conversations
    }
    assert titles[here].startswith("Thank you, that is all")
    gone_from_the_files(core)
    assert not copy_before_upgrade.exists()
    # What the user asked later is theirs.
    erase(core, message_id=other.message_id)
    gone_from_the_files(core)
    assert files_told(paths, *WORDS) == {}
    assert [files_with(paths.data, vector) for vector in vectors] == [[], []]
    # And it goes on as if it had never been said.
    core.talk("And now?", here)
    assert "xylophone" not in model.prompts[-1][1]


def test_what_rests_on_another_message_too_stays(core: RunningCore, model: ScriptedModel) -> None:
    for said in ("Fine.", "Fine.", "Yes."):
        model.say(said)
    first = core.talk("Please remember that my sister Clara lives in Bonn.")
    again = core.talk("I told you: my sister Clara lives in Bonn. And so does her dog.")
    core.indexed()
    (item,) = traces(core, message_id=first.message_id)[TraceKind.MEMORY].items
    assert item.stays
    assert item.message_id == again.message_id
    erased = erase(core, message_id=first.message_id)
    assert [trace.kind for trace in erased.traces] == [TraceKind.MEMORY], "what is left is what stays"
    memories = core.ask(
        protocol.ListMemories(query="", filter=MemoryFilter(), limit=9, offset=0), protocol.MemoriesListed
    ).memories
    assert again.message_id in {memory.source_message_id for memory in memories if "Clara" in memory.text}
    conversations = core.ask(protocol.ListConversations(), protocol.ConversationsListed).conversations
    assert [one.id for one in conversations] == [again.conversation_id], "one that is empty goes"


def test_a_memory_with_its_earlier_words(core: RunningCore, model: ScriptedModel, paths: Paths) -> None:
    memory = core.ask(protocol.AddMemory(text="You keep a zeppelin", kind=MemoryKind.NOTE), protocol.MemorySaved).memory
    parts = core.ask(
        protocol.SplitMemory(memory_id=memory.id, texts=("You keep an airship", "You like tea")), protocol.MemoriesSaved
    ).memories
    core.indexed()
    model.say("In the barn.")
    told = core.talk("Where do I keep my airship?")
    core.indexed()
    found = traces(core, memory_id=memory.id)
    assert found[TraceKind.CHANGE].items[0].text == "You keep a zeppelin"
    assert found[TraceKind.TOLD].items[0].message_id == told.reply_id
    erased = erase(core, memory_id=memory.id)
    assert erased.traces == ()
    core.wait(protocol.MemoryErased, lambda event: event.memory_id == memory.id)
    gone_from_the_files(core)
    assert files_told(paths, "zeppelin", "keep an airship") == {}
    history = core.ask(protocol.ShowHistory(memory_id=parts[1].id), protocol.HistoryShown)
    assert [change.before for change in history.changes] == [""]
    assert (
        core.ask(
            protocol.ListMemories(query="", filter=MemoryFilter(), limit=9, offset=0), protocol.MemoriesListed
        ).total
        == 1
    )


def test_a_reply_leaves_its_place(core: RunningCore, model: ScriptedModel, paths: Paths) -> None:
    for said in ("The zeppelin is in the barn.", "So it is."):
        model.say(said)
    accepted = core.talk("Where is it?")
    core.talk("Really?", accepted.conversation_id)
    core.indexed()
    assert erase(core, message_id=accepted.reply_id).traces == ()
    assert [message.text for message in listed(core, accepted.conversation_id)] == [
        "Where is it?",
        "",
        "Really?",
        "So it is.",
    ]
    gone_from_the_files(core)
    assert files_told(paths, "zeppelin") == {}


def test_what_isnt_gone_at_the_end_goes_then_or_at_the_next_start(
    paths: Paths, embedder: Embedder, model: ScriptedModel
) -> None:
    core = RunningCore(paths, ScriptedLoader(scripted=model), embedder, minute_s=6000.0)  # it waits for minutes
    core.hello()
    core.ready()
    model.say("Fine.")
    accepted = core.talk(SECRET)
    core.indexed()
    erase(core, message_id=accepted.message_id)
    core.close()
    assert files_told(paths, *WORDS) == {}
    assert files_with(paths.data, embedder.encode([SECRET])[0].vector) == []
    assert not (paths.data / "erasing").exists()

    (paths.data / "erasing").touch()  # as a core leaves it that was killed
    core = RunningCore(paths, ScriptedLoader(scripted=model), embedder, minute_s=6.0)
    core.hello()
    core.wait(protocol.ErasureStateChanged, lambda event: event.state.pending)
    core.wait(protocol.ErasureStateChanged, lambda event: not event.state.pending)
    core.close()
    assert not (paths.data / "erasing").exists()
