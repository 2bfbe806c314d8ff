"""The core through its protocol: what a command does, what is answered, what is told."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator

import msgspec
import pytest

from core import index_opening, protocol
from core.model.base import Embedder, Purpose, ReasoningMarks
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.records import (
    ConversationId,
    EntityKind,
    LearningMode,
    MemoryEdit,
    MemoryFilter,
    MemoryKind,
    MemorySource,
    Message,
    MessageStatus,
    ModelPhase,
    Role,
    SearchFilter,
)
from core.storage.database import Database
from core.storage.memories import Memories
from tests.unit_core.held_embedder import HeldEmbedder
from tests.unit_core.running_core import RunningCore, ScriptedLoader


@pytest.fixture
def model() -> ScriptedModel:
    return ScriptedModel()


Start = Callable[..., RunningCore]


@pytest.fixture
def start(paths: Paths, embedder: Embedder, model: ScriptedModel) -> Iterator[Start]:
    """Starts cores on the test's data folder, one after the other."""
    cores: list[RunningCore] = []

    def start_one(
        choice: str | None = "scripted", loader: ScriptedLoader | None = None, with_embedder: Embedder = embedder
    ) -> RunningCore:
        for earlier in cores:
            earlier.close()
        core = RunningCore(paths, loader or ScriptedLoader(scripted=model), with_embedder, choice)
        cores.append(core)
        core.hello()
        return core

    yield start_one
    for core in cores:
        core.close()


def _messages(core: RunningCore, conversation_id: ConversationId) -> tuple[Message, ...]:
    return core.ask(protocol.ListMessages(conversation_id=conversation_id), protocol.MessagesListed).messages


def _prompt(model: ScriptedModel) -> str:
    return [text for purpose, text in model.prompts if purpose is Purpose.CHAT][-1]


def test_a_message_is_stored_answered_and_told(start: Start, model: ScriptedModel) -> None:
    core = start()
    model.say("Hello yourself.")
    accepted = core.talk("Hello there")
    added = [item for item in core.seen if isinstance(item, protocol.MessageAdded)]
    assert [event.message.role for event in added] == [Role.USER, Role.ASSISTANT]
    assert added[1].message.status is MessageStatus.QUEUED
    streamed = "".join(item.text for item in core.seen if isinstance(item, protocol.TokensGenerated))
    assert streamed == "Hello yourself."
    user, reply = _messages(core, accepted.conversation_id)
    assert (user.text, reply.text, reply.status) == ("Hello there", "Hello yourself.", MessageStatus.COMPLETE)
    assert reply.stats is not None
    assert reply.stats.generated_tokens > 0
    listed = core.ask(protocol.ListConversations(), protocol.ConversationsListed)
    assert [conversation.title for conversation in listed.conversations] == ["Hello there"]


def test_reasoning_is_kept_apart(start: Start, model: ScriptedModel) -> None:
    core = start()
    model.say("<think>They greet me.</think>Hello.")
    accepted = core.talk("Hi")
    reply = _messages(core, accepted.conversation_id)[1]
    assert (reply.text.strip(), reply.reasoning.strip()) == ("Hello.", "They greet me.")


def test_reasoning_that_ends_without_a_beginning_is_taken_back(start: Start, model: ScriptedModel) -> None:
    core = start()
    model.say("They greet me.\nI greet them.\n</think>\n\nHello.")
    accepted = core.talk("Hi")
    reply = _messages(core, accepted.conversation_id)[1]
    assert (reply.text, reply.reasoning) == ("Hello.", "They greet me.\nI greet them.")
    shown = ""
    for item in core.seen:  # as a window follows it
        if isinstance(item, protocol.TokensGenerated) and not item.reasoning:
            shown += item.text
        elif isinstance(item, protocol.MessageChanged) and item.message.id == reply.id:
            shown = item.message.text
    assert shown == "Hello."


@pytest.mark.parametrize("dropped", [True, False])
def test_reasoning_stays_in_the_prompt_if_the_models_template_keeps_it(
    start: Start, model: ScriptedModel, dropped: bool
) -> None:
    model.frames = msgspec.structs.replace(model.frames, reasoning=ReasoningMarks(dropped=dropped))
    core = start()
    model.say("<think>They greet me.</think>Hello.")
    accepted = core.talk("Hi")
    core.talk("And now?", accepted.conversation_id)
    assert ("They greet me." in _prompt(model)) is not dropped
    assert "Hello." in _prompt(model)


def test_a_model_without_a_usable_template_is_told_about(start: Start, model: ScriptedModel) -> None:
    model.frames = msgspec.structs.replace(model.frames, guessed=True)
    core = start()
    core.talk("Hi")
    told = [item.problem for item in core.seen if isinstance(item, protocol.NoticeRaised)]
    assert [problem.code for problem in told] == ["no_template"]


def test_a_message_waits_for_the_model_and_can_be_stopped_meanwhile(start: Start, model: ScriptedModel) -> None:
    core = start(None)
    first = core.ask(protocol.SendMessage(conversation_id=None, text="one"), protocol.MessageAccepted)
    second = core.ask(protocol.SendMessage(conversation_id=None, text="two"), protocol.MessageAccepted)
    core.ask(protocol.StopReply(conversation_id=first.conversation_id), protocol.Done)
    assert _messages(core, first.conversation_id)[1].status is MessageStatus.STOPPED
    core.ask(protocol.LoadModel(model="scripted"), protocol.Done)
    core.wait(protocol.TurnFinished, lambda event: event.message_id == second.reply_id)
    assert _messages(core, second.conversation_id)[1].status is MessageStatus.COMPLETE
    assert len(model.prompts) == 1


def test_a_model_that_cannot_be_loaded_says_so_and_the_earlier_one_stays(start: Start, model: ScriptedModel) -> None:
    core = start()
    core.wait(protocol.ModelStateChanged, lambda event: event.state.phase is ModelPhase.READY)
    failed = core.ask(protocol.LoadModel(model="missing"), protocol.Failed)
    assert failed.problem.code == "model"
    accepted = core.talk("Still there?")
    assert _messages(core, accepted.conversation_id)[1].status is MessageStatus.COMPLETE


def test_two_models_asked_for_at_once_are_loaded_one_after_the_other(start: Start, model: ScriptedModel) -> None:
    other = ScriptedModel(name="Other")
    core = start(loader=ScriptedLoader(scripted=model, other=other))
    core.ready()
    first = core.send(protocol.LoadModel(model="other"))
    second = core.send(protocol.LoadModel(model="scripted"))
    third = core.send(protocol.LoadModel(model="other"))
    for request in (first, second, third):
        assert isinstance(core.wait(protocol.Reply, lambda reply, r=request: reply.request_id == r), protocol.Done)  # type: ignore[misc]
    assert core.hello().model.name == "Other"
    assert model.closed and not other.closed
    assert core.reply_to(core.talk("Hello")).model == "Other"


def test_without_any_model_that_works_the_reply_fails_with_the_reason(start: Start) -> None:
    core = start("missing")
    core.wait(protocol.ModelStateChanged, lambda event: event.state.phase is ModelPhase.FAILED)
    accepted = core.talk("Anyone?")
    reply = _messages(core, accepted.conversation_id)[1]
    assert reply.status is MessageStatus.FAILED
    assert reply.problem is not None
    assert "missing" in reply.problem.what


def test_loading_can_be_cancelled(start: Start, model: ScriptedModel) -> None:
    loader = ScriptedLoader(scripted=model)
    core = start(None, loader)
    loader.gate = threading.Event()
    request = core.send(protocol.LoadModel(model="scripted"))
    core.wait(protocol.ModelStateChanged, lambda event: event.state.progress == 0.4)
    core.ask(protocol.CancelLoad(), protocol.Done)
    failed = core.wait(protocol.Failed, lambda reply: reply.request_id == request)
    assert failed.problem.code == "cancelled"
    core.wait(protocol.ModelStateChanged, lambda event: event.state.phase is ModelPhase.NONE)


def test_stop_keeps_what_was_written(start: Start, model: ScriptedModel) -> None:
    core = start()
    reached, go_on = threading.Event(), threading.Event()

    def hold(purpose: Purpose, said: int) -> None:
        if said == 3:
            reached.set()
            assert go_on.wait(120)

    model.gate = hold
    model.say("one two three four five six seven")
    accepted = core.ask(protocol.SendMessage(conversation_id=None, text="count"), protocol.MessageAccepted)
    assert reached.wait(120)
    core.ask(protocol.StopReply(conversation_id=accepted.conversation_id), protocol.Done)
    go_on.set()
    core.wait(protocol.TurnFinished)
    reply = _messages(core, accepted.conversation_id)[1]
    assert reply.status is MessageStatus.STOPPED
    assert reply.text
    assert "seven" not in reply.text


def test_quitting_marks_the_streaming_reply_as_interrupted(start: Start, model: ScriptedModel) -> None:
    core = start()
    reached = threading.Event()
    stopping = threading.Event()

    def hold(purpose: Purpose, said: int) -> None:
        if said == 3:
            reached.set()
            assert stopping.wait(120)

    model.gate = hold
    model.say("one two three four five")
    accepted = core.ask(protocol.SendMessage(conversation_id=None, text="count"), protocol.MessageAccepted)
    assert reached.wait(120)
    threading.Timer(0.2, stopping.set).start()
    core.close()
    model.gate = None
    core = start()
    assert _messages(core, accepted.conversation_id)[1].status is MessageStatus.INTERRUPTED


def test_a_reply_written_anew_starts_from_the_same_prompt(start: Start, model: ScriptedModel) -> None:
    core = start()
    model.say("first")
    accepted = core.talk("Hello")
    before = _prompt(model)
    model.say("second")
    core.ask(protocol.Regenerate(conversation_id=accepted.conversation_id), protocol.Done)
    core.wait(
        protocol.MessageChanged,
        lambda event: event.message.text == "second" and event.message.status is MessageStatus.COMPLETE,
    )
    assert _prompt(model) == before
    assert [message.text for message in _messages(core, accepted.conversation_id)] == ["Hello", "second"]


def test_an_edited_message_replaces_what_followed_and_withdraws_what_was_learned_from_it(
    start: Start, model: ScriptedModel
) -> None:
    core = start()
    accepted = core.talk("Remember that I live in Lisbon.")
    core.talk("And another thing", accepted.conversation_id)
    edited = core.ask(
        protocol.EditMessage(message_id=accepted.message_id, text="Remember that I live in Porto."),
        protocol.MessageAccepted,
    )
    core.wait(protocol.TurnFinished, lambda event: event.message_id == edited.reply_id)
    assert [message.text for message in _messages(core, accepted.conversation_id) if message.role is Role.USER] == [
        "Remember that I live in Porto."
    ]
    assert "Lisbon" not in _prompt(model)
    memories = core.ask(protocol.ListMemories(), protocol.MemoriesListed).memories
    assert len(memories) == 1
    assert "Porto" in memories[0].text


def test_remember_and_forget_act_at_once_and_say_so(start: Start, model: ScriptedModel) -> None:
    core = start()
    accepted = core.talk("Remember that I have a dog.")
    added = core.wait(protocol.MemoryAdded)
    assert added.reply_id == accepted.reply_id
    assert added.memory.source is MemorySource.ASKED
    assert "dog" in _prompt(model)
    learned = _messages(core, accepted.conversation_id)[1].learned
    assert [note.memory_id for note in learned] == [added.memory.id]

    core.talk("Remember that I have a dog.")
    assert core.ask(protocol.ListMemories(), protocol.MemoriesListed).total == 1

    core.indexed()
    core.talk("Forget that I have a dog.")
    removed = core.wait(protocol.MemoryRemoved)
    assert removed.memory_id == added.memory.id
    assert core.ask(protocol.ListMemories(), protocol.MemoriesListed).total == 0
    asked = core.talk("Do I have a pet?")
    shown = core.ask(protocol.ShowRecall(message_id=asked.reply_id), protocol.RecallShown)
    assert not any("dog" in item.text for item in shown.items)

    core.ask(protocol.RestoreMemories(memory_ids=(removed.memory_id,)), protocol.MemoriesSaved)
    assert core.ask(protocol.ListMemories(), protocol.MemoriesListed).total == 1


def test_with_memory_off_nothing_is_remembered(start: Start, model: ScriptedModel) -> None:
    core = start()
    core.ask(protocol.ChangeSettings(learning=LearningMode.OFF), protocol.Done)
    core.talk("Remember that I'm allergic to peanuts.")
    assert core.ask(protocol.ListMemories(), protocol.MemoriesListed).total == 0
    core = start()
    assert core.hello().settings.learning is LearningMode.OFF


def test_what_the_user_said_elsewhere_is_recalled_and_shown(start: Start, model: ScriptedModel) -> None:
    core = start()
    first = core.talk("I'm allergic to peanuts. My sister Clara visits on 12 June.")
    core.indexed()
    second = core.talk("What should I not eat?")
    shown = core.ask(protocol.ShowRecall(message_id=second.reply_id), protocol.RecallShown)
    assert shown.items[0].message_id == first.message_id
    assert "peanuts" in _prompt(model)
    assert _messages(core, second.conversation_id)[1].recalled == len(shown.items)


@pytest.mark.usefixtures("doubtful")
def test_learning_yields_to_the_next_message_and_comes_back(start: Start, model: ScriptedModel) -> None:
    core = start()
    core.ready()
    core.ask(protocol.AddMemory(text="You live in Lisbon", kind=MemoryKind.PLACE), protocol.MemorySaved)
    core.indexed()
    held, go_on = threading.Event(), threading.Event()

    def hold(purpose: Purpose, said: int) -> None:
        if purpose is Purpose.BACKGROUND and not go_on.is_set():
            held.set()
            assert go_on.wait(120)

    model.gate = hold
    for _ in range(2):
        model.say("instead", Purpose.BACKGROUND)
    core.talk("I moved to Porto.")
    assert held.wait(120)
    accepted = core.ask(protocol.SendMessage(conversation_id=None, text="Hello"), protocol.MessageAccepted)
    go_on.set()
    answered = core.wait(protocol.TurnFinished, lambda event: event.message_id == accepted.reply_id)
    learned = core.wait(protocol.MemoryAdded, lambda event: event.memory.text == "You moved to Porto")
    assert core.seen.index(answered) < core.seen.index(learned)
    backgrounds = sum(purpose is Purpose.BACKGROUND for purpose, _ in model.prompts)
    assert backgrounds == 2, "what it was asked is asked again"


def test_learning_yields_while_a_message_is_read(start: Start, embedder: Embedder) -> None:
    held = HeldEmbedder(embedder, "You are allergic to peanuts")
    core = start(with_embedder=held)
    core.ready()
    core.talk("I'm allergic to peanuts.")
    assert held.reached.wait(120)
    accepted = core.ask(protocol.SendMessage(conversation_id=None, text="Hello"), protocol.MessageAccepted)
    held.go_on.set()
    answered = core.wait(protocol.TurnFinished, lambda event: event.message_id == accepted.reply_id)
    learned = core.wait(protocol.MemoryAdded)
    assert core.seen.index(answered) < core.seen.index(learned)


def test_a_deleted_conversation_can_be_restored_and_is_gone_after_quitting(start: Start, paths: Paths) -> None:
    core = start()
    kept = core.talk("The quick brown fox")
    gone = core.talk("The word is zanzibarquux")
    for accepted in (kept, gone):
        core.ask(protocol.DeleteConversation(conversation_id=accepted.conversation_id), protocol.Done)
    assert not core.ask(protocol.ListConversations(), protocol.ConversationsListed).conversations
    core.ask(protocol.RestoreConversation(conversation_id=kept.conversation_id), protocol.Done)
    assert len(_messages(core, kept.conversation_id)) == 2
    core.close()
    for file in paths.data.rglob("*"):
        if file.is_file():
            assert b"zanzibarquux" not in file.read_bytes(), file
    core = start()
    core.ask(protocol.RestoreConversation(conversation_id=gone.conversation_id), protocol.Failed)


def test_a_conversation_deleted_while_its_reply_streams_ends_quietly(start: Start, model: ScriptedModel) -> None:
    core = start()
    reached, go_on = threading.Event(), threading.Event()

    def hold(purpose: Purpose, said: int) -> None:
        if said == 2 and not go_on.is_set():
            reached.set()
            assert go_on.wait(120)

    model.gate = hold
    model.say("one two three four")
    accepted = core.ask(protocol.SendMessage(conversation_id=None, text="count"), protocol.MessageAccepted)
    assert reached.wait(120)
    core.ask(protocol.DeleteConversation(conversation_id=accepted.conversation_id), protocol.Done)
    go_on.set()
    other = core.talk("Hello")
    assert _messages(core, other.conversation_id)[1].status is MessageStatus.COMPLETE


def test_memories_can_be_added_found_edited_and_deleted(start: Start) -> None:
    core = start()
    saved = core.ask(protocol.AddMemory(text="You play the cello", kind=MemoryKind.HABIT), protocol.MemorySaved).memory
    again = core.ask(protocol.AddMemory(text="you play the cello.", kind=MemoryKind.NOTE), protocol.MemorySaved)
    assert again.memory.id == saved.id
    core.indexed()
    by_words = core.ask(protocol.ListMemories(query="cello"), protocol.MemoriesListed)
    by_meaning = core.ask(protocol.ListMemories(query="musical instrument"), protocol.MemoriesListed)
    assert [memory.id for memory in by_words.memories] == [saved.id]
    assert [memory.id for memory in by_meaning.memories] == [saved.id]
    edited = core.ask(
        protocol.EditMemories(
            memory_ids=(saved.id,), edit=MemoryEdit(text="You play the viola", kind=MemoryKind.HABIT)
        ),
        protocol.MemoriesSaved,
    )
    assert edited.memories[0].text == "You play the viola"
    core.ask(protocol.DeleteMemories(memory_ids=(saved.id,)), protocol.MemoriesSaved)
    failed = core.ask(
        protocol.EditMemories(memory_ids=(saved.id,), edit=MemoryEdit(text="x", kind=MemoryKind.NOTE)), protocol.Failed
    )
    assert failed.problem.code == "not_found"


def test_whom_memories_speak_of_is_listed_and_opened(start: Start) -> None:
    core = start()
    texts = ("Your sister is a vegetarian", "Your sister Clara lives in Porto", "You play the cello")
    saved = [core.ask(protocol.AddMemory(text=text, kind=MemoryKind.NOTE), protocol.MemorySaved) for text in texts]
    listed = core.ask(protocol.ListEntities(), protocol.EntitiesListed).entities
    assert [(entity.name, entity.kind, entity.relations, entity.memory_count) for entity in listed] == [
        ("Clara", EntityKind.PERSON, ("sister",), 2),
        ("Porto", EntityKind.PLACE, (), 1),
    ]
    clara = listed[0]
    of_first = core.ask(protocol.ListEntities(memory_id=saved[0].memory.id), protocol.EntitiesListed)
    assert of_first.entities == (clara,)
    found = core.ask(protocol.ListMemories(filter=MemoryFilter(entity=clara.id)), protocol.MemoriesListed)
    assert ([memory.text for memory in found.memories], found.total) == ([texts[1], texts[0]], 2)
    core.ask(protocol.DeleteMemories(memory_ids=(saved[1].memory.id,)), protocol.MemoriesSaved)
    (sister,) = core.ask(protocol.ListEntities(), protocol.EntitiesListed).entities
    assert (sister.name, sister.relations) == ("", ("sister",))
    core.close()
    core = start()
    assert core.ask(protocol.ListEntities(), protocol.EntitiesListed).entities == (sister,)


def test_memories_of_an_earlier_release_are_linked_at_the_start(start: Start, paths: Paths) -> None:
    database = Database(paths.database)
    for text in ("Your sister is a vegetarian", "Your sister Clara lives in Porto"):
        Memories(database).add(
            MemoryKind.NOTE, text, quote="", source=MemorySource.ADDED, source_message_id=None, now=1.0
        )
    database.close()
    core = start()
    deadline = time.monotonic() + 120
    # Linking is background work: it is done when nothing else is asked for.
    while not (listed := core.ask(protocol.ListEntities(), protocol.EntitiesListed).entities):
        assert time.monotonic() < deadline
    assert [(entity.name, entity.memory_count) for entity in listed] == [("Clara", 2), ("Porto", 1)]


def test_what_is_remembered_in_a_conversation_is_linked_too(start: Start) -> None:
    core = start()
    core.talk("Remember that my dog is called Bruno.")
    (bruno,) = core.ask(protocol.ListEntities(), protocol.EntitiesListed).entities
    assert (bruno.name, bruno.kind, bruno.relations) == ("Bruno", EntityKind.PET, ("dog",))
    core.ask(protocol.DeleteEverything(), protocol.Done)
    assert not core.ask(protocol.ListEntities(), protocol.EntitiesListed).entities


@pytest.mark.parametrize("text", ["", "   \n", "\x00\x01"])
def test_an_empty_message_is_refused(start: Start, text: str) -> None:
    core = start()
    failed = core.ask(protocol.SendMessage(conversation_id=None, text=text), protocol.Failed)
    assert failed.problem.code == "invalid_request"
    assert not core.ask(protocol.ListConversations(), protocol.ConversationsListed).conversations


def test_a_full_disk_is_told_and_nothing_is_half_written(start: Start) -> None:
    core = start()
    core.talk("Hello")
    core.indexed()  # else what is being written to the index fails, too
    core.fill_disk()
    failed = core.ask(protocol.SendMessage(conversation_id=None, text="lorem ipsum " * 20_000), protocol.Failed)
    assert failed.problem.code == "storage_full"
    assert len(core.ask(protocol.ListConversations(), protocol.ConversationsListed).conversations) == 1


def test_the_oldest_turns_leave_the_prompt_and_are_recalled(start: Start, paths: Paths, embedder: Embedder) -> None:
    small = ScriptedModel(context_length=4096)
    core = start("small", ScriptedLoader(small=small))
    accepted = core.talk("My locker is number 4711 in the old town hall.")
    for number in range(8):
        core.talk(f"Tell me about the city {number}. " + "More and more words. " * 20, accepted.conversation_id)
    assert "4711" not in _prompt(small).split("<memory>")[0]
    core.indexed()
    asked = core.talk("Where is my locker?", accepted.conversation_id)
    shown = core.ask(protocol.ShowRecall(message_id=asked.reply_id), protocol.RecallShown)
    assert any("4711" in item.text for item in shown.items)
    assert "4711" in _prompt(small)


def test_search_by_meaning_is_not_said_to_be_complete_before_the_index_is_open(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    opens = threading.Event()
    monkeypatch.setattr(index_opening, "load_chroma", opens.wait)
    core = start()
    core.talk("I'm allergic to peanuts")
    while not core._core.service._indexing.ready:
        time.sleep(0.01)
    core.settle()
    assert not core.hello().index.embedder_ready
    assert not any(isinstance(item, protocol.IndexStateChanged) and item.state.embedder_ready for item in core.seen)
    opens.set()
    core.indexed()
    assert core.hello().index.embedder_ready


def test_search_by_words_and_by_meaning_and_in_one_conversation(start: Start, model: ScriptedModel) -> None:
    core = start()
    model.say("Noted.")
    model.say("It is a lovely town.")
    first = core.talk("I'm allergic to peanuts").conversation_id
    second = core.talk("My sister moved to Lisbon").conversation_id
    core.indexed()
    words = core.ask(protocol.SearchConversations(query="peanut"), protocol.ConversationsFound)
    assert [hit.conversation.id for hit in words.hits] == [first]
    mine = SearchFilter(role=Role.ASSISTANT)
    assert core.ask(protocol.SearchConversations(query="peanut", filter=mine), protocol.ConversationsFound).hits == ()
    similar = core.ask(protocol.SearchSimilar(query="food allergy"), protocol.SimilarFound)
    assert first in [hit.conversation.id for hit in similar.hits]
    assert core.ask(protocol.SearchSimilar(query="food allergy", filter=mine), protocol.SimilarFound).hits == ()
    assert core.ask(protocol.SearchSimilar(query="?"), protocol.SimilarFound).hits == ()
    found = core.ask(
        protocol.FindInConversation(conversation_id=second, query="lovely town"), protocol.FoundInConversation
    )
    assert [message.places for message in found.messages] == [2]
    missing = protocol.FindInConversation(conversation_id=ConversationId(99), query="town")
    assert core.ask(missing, protocol.Failed).problem.code == "not_found"
