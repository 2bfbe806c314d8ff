"""Edit and regenerate keep the older way; states and prompts follow from one to the other."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from core import protocol
from core.errors import ModelError
from core.model.base import Embedder, LanguageModel, Purpose
from core.model.hardware import Threads
from core.model.llama import LlamaModel
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.records import Adapter, ConversationMode, LearningMode, Message, MessageStatus, Sampling, TurnStats
from tests.unit_core.running_core import RunningCore, ScriptedLoader

Start = Callable[..., RunningCore]


@pytest.fixture
def model() -> ScriptedModel:
    return ScriptedModel(keeps_states=True)


@pytest.fixture
def core(paths: Paths, embedder: Embedder, model: ScriptedModel) -> Iterator[RunningCore]:
    core = RunningCore(paths, ScriptedLoader(scripted=model), embedder)
    core.hello()
    core.ready()
    yield core
    core.close()


def quiet(core: RunningCore) -> None:
    core.ask(protocol.ChangeSettings(learning=LearningMode.OFF), protocol.Done)


def listed(core: RunningCore, conversation: int) -> tuple[Message, ...]:
    return core.ask(protocol.ListMessages(conversation_id=conversation), protocol.MessagesListed).messages  # type: ignore[arg-type]


def texts(core: RunningCore, conversation: int) -> list[str]:
    return [message.text for message in listed(core, conversation)]


def edit(core: RunningCore, message_id: int, text: str) -> protocol.MessageAccepted:
    edited = core.ask(protocol.EditMessage(message_id=message_id, text=text), protocol.MessageAccepted)  # type: ignore[arg-type]
    core.wait(protocol.TurnFinished, lambda event: event.message_id == edited.reply_id)
    return edited


def again(core: RunningCore, conversation: int, reply: int | None = None) -> Message:
    core.ask(protocol.Regenerate(conversation_id=conversation, message_id=reply), protocol.Done)  # type: ignore[arg-type]
    newest = listed(core, conversation)[-1].id
    core.wait(
        protocol.MessageChanged,
        lambda event: event.message.id == newest and event.message.status is MessageStatus.COMPLETE,
    )
    return listed(core, conversation)[-1]


def show(core: RunningCore, message_id: int) -> None:
    core.ask(protocol.ShowBranch(message_id=message_id), protocol.Done)  # type: ignore[arg-type]
    core.wait(protocol.BranchShown)


def test_nothing_common_is_evaluated_twice(core: RunningCore, model: ScriptedModel) -> None:
    quiet(core)
    for said in ("a long first answer that is common to all", "second", "third", "fourth", "fifth"):
        model.say(said)
    first = core.talk("A long first message that is common to all branches")
    conversation = first.conversation_id
    core.talk("the second message", conversation)
    edited = edit(core, listed(core, conversation)[2].id, "other words")
    prompt = model.prompts[-1][1]
    common = prompt.index("other words")
    assert model.evaluated[-1] <= len(prompt) - common + 2, "only the other words are new"
    older = listed(core, conversation)[2].siblings[0]
    show(core, older)
    assert texts(core, conversation)[-1] == "second"
    core.talk("on the older branch", conversation)
    assert "other words" not in model.prompts[-1][1]
    tail = len("the second message" + "second" + "on the older branch") + 20
    assert model.evaluated[-1] <= tail, "and back: what the two have in common stays evaluated"
    show(core, edited.message_id)
    core.talk("back again", conversation)
    assert model.evaluated[-1] <= len("other words" + "third" + "back again") + 20
    assert "the second message" not in model.prompts[-1][1]


def test_a_reply_written_anew_evaluates_nothing_again(core: RunningCore, model: ScriptedModel) -> None:
    quiet(core)
    for said in ("first", "second", "third"):
        model.say(said)
    accepted = core.talk("Hello there")
    conversation = accepted.conversation_id
    core.talk("And then?", conversation)
    reply = again(core, conversation, accepted.reply_id)
    assert texts(core, conversation) == ["Hello there", "third"], "any reply, not only the last"
    assert reply.siblings == (accepted.reply_id, reply.id)
    assert model.evaluated[-1] <= 1
    show(core, accepted.reply_id)
    assert texts(core, conversation) == ["Hello there", "first", "And then?", "second"]
    # For whoever reads it aloud.
    assert core.wait(protocol.BranchShown).hidden == (reply.id,)


def test_memory_holds_what_was_learned_from_the_wording_that_is_shown(core: RunningCore) -> None:
    def known() -> list[str]:
        return [one.text for one in core.ask(protocol.ListMemories(), protocol.MemoriesListed).memories]

    accepted = core.talk("Remember that I live in Lisbon.")
    (lisbon,) = known()
    edited = edit(core, accepted.message_id, "Remember that I live in Porto.")
    (porto,) = known()
    assert "Lisbon" in lisbon and "Porto" in porto
    show(core, accepted.message_id)
    assert known() == [lisbon]
    core.wait(protocol.MemoryAdded, lambda event: event.memory.text == lisbon)
    show(core, edited.message_id)
    assert known() == [porto]


def test_what_is_to_be_forgotten_does_not_come_back_with_its_branch(core: RunningCore, model: ScriptedModel) -> None:
    accepted = core.talk("Remember that I have a dog.")
    edit(core, accepted.message_id, "Good morning")
    other = core.talk("Remember that I have a dog.")
    core.indexed()
    core.talk("Forget that I have a dog.")
    show(core, accepted.message_id)
    core.indexed()
    assert core.ask(protocol.ListMemories(), protocol.MemoriesListed).total == 0
    asked = core.talk("Do I have a pet?", other.conversation_id)
    shown = core.ask(protocol.ShowRecall(message_id=asked.reply_id), protocol.RecallShown)
    assert not any("dog" in item.text for item in shown.items)


def test_what_is_edited_away_is_not_recalled_elsewhere(core: RunningCore, model: ScriptedModel) -> None:
    quiet(core)
    accepted = core.talk("I'm allergic to peanuts. My sister Clara visits on 12 June.")
    core.indexed()
    edit(core, accepted.message_id, "Good morning")
    core.indexed()
    core.talk("What should I not eat?")
    assert "peanuts" not in model.prompts[-1][1]
    show(core, accepted.message_id)
    core.indexed()
    core.talk("What should I not eat?")
    assert "peanuts" in model.prompts[-1][1]


def test_the_same_words_again_are_one_message(core: RunningCore, model: ScriptedModel) -> None:
    quiet(core)
    accepted = core.talk("Hello")
    edit(core, accepted.message_id, "Good morning")
    back = edit(core, listed(core, accepted.conversation_id)[0].id, "Hello")
    assert back.message_id == accepted.message_id
    user, reply = listed(core, accepted.conversation_id)
    assert user.text == "Hello" and len(user.siblings) == 2 and len(reply.siblings) == 2


def test_no_branch_is_shown_while_a_reply_is_written(core: RunningCore, model: ScriptedModel) -> None:
    quiet(core)
    accepted = core.talk("Hello")
    edit(core, accepted.message_id, "Good morning")
    reached, go_on = threading.Event(), threading.Event()

    def hold(purpose: Purpose, said: int) -> None:
        if purpose is Purpose.CHAT and said == 1:
            reached.set()
            assert go_on.wait(120)

    model.gate = hold
    model.say("one two three")
    asked = core.ask(
        protocol.SendMessage(conversation_id=accepted.conversation_id, text="Count"), protocol.MessageAccepted
    )
    assert reached.wait(120)
    failed = core.ask(protocol.ShowBranch(message_id=accepted.message_id), protocol.Failed)
    assert failed.problem.what == "A reply is being written." and failed.problem.next_step == "Stop it first."
    assert core.ask(protocol.SplitBranch(message_id=asked.reply_id), protocol.Failed).problem.code == "invalid_request"
    # An edit stops it; what was written stays on its branch.
    edited = core.ask(protocol.EditMessage(message_id=asked.message_id, text="No"), protocol.MessageAccepted)
    go_on.set()
    core.wait(protocol.TurnFinished, lambda event: event.message_id == edited.reply_id)
    model.gate = None
    show(core, asked.message_id)
    stopped = listed(core, accepted.conversation_id)[-1]
    assert stopped.id == asked.reply_id and stopped.status is MessageStatus.STOPPED and stopped.text


def test_a_reply_with_nothing_in_it_is_not_kept(core: RunningCore, model: ScriptedModel) -> None:
    quiet(core)
    model.fail(ModelError("It broke.", safe="Your message is kept.", next_step="Try again."))
    accepted = core.talk("Hello")
    reply = again(core, accepted.conversation_id)
    assert reply.id == accepted.reply_id and reply.siblings == () and reply.text


def test_what_cannot_be_done_is_said(core: RunningCore) -> None:
    quiet(core)
    accepted = core.talk("Hello")
    other = core.talk("Elsewhere")
    for command in (
        protocol.ShowBranch(message_id=999_999),  # type: ignore[arg-type]
        protocol.SplitBranch(message_id=999_999),  # type: ignore[arg-type]
        protocol.Regenerate(conversation_id=accepted.conversation_id, message_id=accepted.message_id),
        protocol.Regenerate(conversation_id=accepted.conversation_id, message_id=other.reply_id),
        protocol.EditMessage(message_id=accepted.reply_id, text="No"),
    ):
        core.ask(command, protocol.Failed)
    assert len(texts(core, accepted.conversation_id)) == len(texts(core, other.conversation_id)) == 2


def test_a_conversation_of_its_own_goes_on_without_evaluating_anew(core: RunningCore, model: ScriptedModel) -> None:
    quiet(core)
    model.say("a first answer")
    accepted = core.talk("A message to go on from")
    core.talk("and what came later", accepted.conversation_id)
    split = core.ask(protocol.SplitBranch(message_id=accepted.reply_id), protocol.BranchSplit).conversation
    assert split.title.endswith(" (2)")
    assert core.wait(protocol.ConversationAdded, lambda event: event.conversation.id == split.id)
    assert texts(core, split.id) == ["A message to go on from", "a first answer"]
    core.indexed()
    core.talk("A message to go on from here", split.id)
    assert model.evaluated[-1] <= len("A message to go on from here") + 20
    assert model.prompts[-1][1].count("A message to go on from") == 2, "nothing that stands there is recalled"
    assert core.ask(
        protocol.SplitBranch(message_id=accepted.reply_id), protocol.BranchSplit
    ).conversation.title.endswith(" (3)")


def test_deleting_and_restoring_keeps_the_branches(core: RunningCore) -> None:
    quiet(core)
    accepted = core.talk("Hello")
    edit(core, accepted.message_id, "Good morning")
    core.ask(protocol.DeleteConversation(conversation_id=accepted.conversation_id), protocol.Done)
    core.ask(protocol.ShowBranch(message_id=accepted.message_id), protocol.Failed)
    core.ask(protocol.RestoreConversation(conversation_id=accepted.conversation_id), protocol.Done)
    assert texts(core, accepted.conversation_id)[0] == "Good morning"
    show(core, accepted.message_id)
    assert texts(core, accepted.conversation_id)[0] == "Hello"


def test_what_leaves_no_trace_has_branches_and_is_kept_with_them(core: RunningCore, paths: Paths) -> None:
    quiet(core)
    accepted = core.ask(
        protocol.SendMessage(conversation_id=None, text="Secretly", mode=ConversationMode.NO_TRACE),
        protocol.MessageAccepted,
    )
    core.wait(protocol.TurnFinished, lambda event: event.message_id == accepted.reply_id)
    edit(core, accepted.message_id, "Quietly")
    show(core, accepted.message_id)
    assert texts(core, accepted.conversation_id)[0] == "Secretly"
    split = core.ask(protocol.SplitBranch(message_id=accepted.reply_id), protocol.BranchSplit).conversation
    assert split.mode is ConversationMode.NO_TRACE
    assert b"Secretly" not in paths.database.read_bytes()
    kept = core.ask(
        protocol.KeepConversation(conversation_id=accepted.conversation_id), protocol.ConversationKept
    ).conversation
    first = listed(core, kept.id)[0]
    assert first.text == "Secretly" and len(first.siblings) == 2
    show(core, next(one for one in first.siblings if one != first.id))
    assert texts(core, kept.id)[0] == "Quietly"


def test_states_on_the_disk_serve_another_branch(paths: Paths, embedder: Embedder) -> None:
    def begin() -> tuple[RunningCore, ScriptedModel]:
        model = ScriptedModel(keeps_states=True)
        core = RunningCore(paths, ScriptedLoader(scripted=model), embedder)
        core.hello()
        core.ready()
        quiet(core)
        return core, model

    core, _ = begin()
    accepted = core.talk("A long first message that is common to all branches")
    second = core.talk("second", accepted.conversation_id)
    edit(core, second.message_id, "other")
    core.close()
    core, model = begin()
    show(core, second.message_id)
    core.ask(protocol.ListMessages(conversation_id=accepted.conversation_id), protocol.MessagesListed)
    core.idle()
    core.talk("third", accepted.conversation_id)
    prompt = model.prompts[-1][1]
    assert "other" not in prompt.splitlines()
    assert model.evaluated[-1] <= len("second" + "You said: second" + "third") + 8
    core.close()


class RealLoader(ScriptedLoader):
    """Loads the small model, whatever is chosen."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path

    def load(
        self,
        choice: str,
        *,
        context_length: int,
        adapters: Sequence[Adapter] = (),
        on_progress: Callable[[float], None],
        cancelled: threading.Event,
    ) -> LanguageModel:
        return LlamaModel.load(
            self._path,
            name=choice,
            context_length=context_length,
            sampling=Sampling(),
            threads=Threads(decode=1, prefill=1),
            adapters=adapters,
            on_progress=on_progress,
            cancelled=cancelled,
        )


def test_a_real_model_evaluates_nothing_common_twice(paths: Paths, embedder: Embedder, small_model_path: Path) -> None:
    core = RunningCore(paths, RealLoader(small_model_path), embedder, context_length=2048)

    def cut_short(accepted: protocol.MessageAccepted) -> TurnStats:
        """A few words of the reply are enough."""
        core.wait(protocol.TokensGenerated, lambda event: event.message_id == accepted.reply_id and bool(event.text))
        core.ask(protocol.StopReply(conversation_id=accepted.conversation_id), protocol.Done)
        return core.wait(protocol.TurnFinished, lambda event: event.message_id == accepted.reply_id).stats

    def say(text: str, conversation: int | None = None) -> tuple[protocol.MessageAccepted, TurnStats]:
        command = protocol.SendMessage(conversation_id=conversation, text=text)  # type: ignore[arg-type]
        accepted = core.ask(command, protocol.MessageAccepted)
        return accepted, cut_short(accepted)

    try:
        core.hello()
        core.ready()
        quiet(core)
        first, _ = say("Tell me about the sea and all that lives in it.")
        second, before = say("And what about rivers?", first.conversation_id)
        edited = core.ask(
            protocol.EditMessage(message_id=second.message_id, text="And what about lakes?"), protocol.MessageAccepted
        )
        stats = cut_short(edited)
        assert stats.prompt_tokens > 300 and stats.evaluated_tokens < 40
        show(core, second.message_id)
        _, stats = say("Which is the longest?", first.conversation_id)
        assert 0 < stats.evaluated_tokens <= stats.prompt_tokens - before.prompt_tokens + 40
        show(core, edited.message_id)
        _, stats = say("Which is the deepest?", first.conversation_id)
        assert 0 < stats.evaluated_tokens <= stats.prompt_tokens - before.prompt_tokens + 40
        split = core.ask(protocol.SplitBranch(message_id=edited.reply_id), protocol.BranchSplit).conversation
        _, stats = say("Which is the coldest?", split.id)
        assert stats.evaluated_tokens < 60, "the copy goes on from what was evaluated"
    finally:
        core.close()
