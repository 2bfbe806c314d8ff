"""What is being written is read before it is sent: the reply begins sooner, is the same, and nothing else happens."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from core import protocol
from core.model.base import Delta, Embedder, Embeddings, Encoded, Finished, Token
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.records import ConversationId, ConversationMode, LearningMode, MemoryId, MemoryKind, ModelPhase, ReadAlong
from tests.long_conversation import BriefLoader
from tests.unit_core.running_core import RunningCore, ScriptedLoader

DRAFT = "Could you tell me which rivers of Portugal"
SENT = f"{DRAFT} flow into the sea?"

# Tokens that follow a text: its end and the beginning of the reply.
FRAMES = 2

SECRET = "the quokkas of Zanzibar"

Start = Callable[..., RunningCore]


class Reader(ScriptedModel):
    """Keeps apart what was evaluated of drafts, and can be held while it does.

    Attributes:
        drafts: tokens evaluated for each draft that was read.
        reads: it has evaluated the first tokens of one.
        may_read: to be cleared if it is to wait then.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(keeps_states=True, **options)
        self.drafts: list[int] = []
        self.reads = threading.Event()
        self.may_read = threading.Event()
        self.may_read.set()

    def generate(self, prompt: Sequence[Token], **options: Any) -> Iterator[Delta | Finished]:
        if not options.get("at_once"):
            yield from super().generate(prompt, **options)
            return

        def hold(_done: int, _total: int) -> None:
            self.reads.set()
            assert self.may_read.wait(120)

        yield from super().generate(prompt, **options, on_prefill=hold)
        self.drafts.append(self.evaluated[-1])


class Counting:
    """An embedding model that keeps what it was asked."""

    def __init__(self, embedder: Embedder) -> None:
        self.name = embedder.name
        self.dimensions = embedder.dimensions
        self.token_dimensions = embedder.token_dimensions
        self.queries: list[str] = []
        self._embedder = embedder

    def encode(self, texts: Sequence[str], *, query: bool = False) -> list[Encoded]:
        if query:
            self.queries += texts
        return self._embedder.encode(texts, query=query)

    def embed(self, texts: Sequence[str], *, query: bool = False) -> Embeddings:
        return self._embedder.embed(texts, query=query)


@pytest.fixture
def model() -> Reader:
    return Reader()


@pytest.fixture
def start(paths: Paths, embedder: Embedder, model: Reader) -> Iterator[Start]:
    running: list[RunningCore] = []

    def begin(**options: Any) -> RunningCore:
        core = RunningCore(paths, ScriptedLoader(scripted=model), embedder, **options)
        running.append(core)
        core.hello()
        core.ready()
        core.ask(protocol.ChangeSettings(learning=LearningMode.OFF), protocol.Done)
        core.idle()
        return core

    yield begin
    for core in running:
        core.close()


@pytest.fixture
def core(start: Start) -> RunningCore:
    return start()


def write(
    core: RunningCore,
    text: str,
    conversation: ConversationId | None = None,
    mode: ConversationMode = ConversationMode.NORMAL,
) -> None:
    """The user pauses in the middle of this, for long enough."""
    core.ask(protocol.ReadDraft(conversation_id=conversation, text=text, mode=mode), protocol.Done)
    core.idle()


def remember(core: RunningCore, text: str) -> MemoryId:
    saved = core.ask(protocol.AddMemory(text=text, kind=MemoryKind.PERSON), protocol.MemorySaved)
    core.indexed()
    return saved.memory.id


def memories(core: RunningCore) -> list[str]:
    return [one.text for one in core.ask(protocol.ListMemories(), protocol.MemoriesListed).memories]


def stored(paths: Paths) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table."""
    database = sqlite3.connect(f"file:{paths.database}?mode=ro", uri=True)
    try:
        names = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {name: database.execute(f"SELECT * FROM {name}").fetchall() for name in names}
    finally:
        database.close()


def files_with(paths: Paths, text: str) -> list[Path]:
    """Files in which a text stands, be it as the scripted model's tokens."""
    wanted = [text.encode(), text.encode("utf-16-le"), text.encode("utf-32-le")]
    wanted.append(",".join(str(ord(character)) for character in text).encode())
    return [
        path
        for folder in (paths.data, paths.config, paths.logs)
        for path in folder.rglob("*")
        if path.is_file() and any(form in path.read_bytes() for form in wanted)
    ]


def test_what_was_read_is_not_evaluated_again(core: RunningCore, model: Reader) -> None:
    write(core, DRAFT)
    accepted = core.talk(SENT)
    assert core.reply_to(accepted).text.endswith(SENT)
    assert model.evaluated[-1] == len(SENT) - len(DRAFT) + FRAMES
    write(core, f"And {DRAFT}", accepted.conversation_id)
    core.talk(f"And {SENT}", accepted.conversation_id)
    assert model.evaluated[-1] == len(SENT) - len(DRAFT) + FRAMES


def test_what_is_sent_unchanged_is_evaluated_no_more(core: RunningCore, model: Reader) -> None:
    write(core, SENT)
    core.talk(SENT)
    assert model.evaluated[-1] == FRAMES


def test_what_was_changed_is_taken_back(core: RunningCore, model: Reader) -> None:
    write(core, "Could you tell me something about mountains?")
    core.talk("Could you tell me something about rivers?")
    assert "mountains" not in model.prompts[-1][1]
    assert model.evaluated[-1] == len("rivers?") + FRAMES
    core.talk("Could you tell me something about lakes?")
    assert "mountains" not in model.prompts[-1][1]


def test_the_prompt_is_the_one_it_would_have_been(start: Start, model: Reader) -> None:
    core = start()
    remember(core, "The user's sister Clara is allergic to walnuts.")
    asked = "What is my sister Clara allergic to?"
    core.talk(asked)
    alone = model.prompts[-1][1]
    write(core, "What is my sister")
    write(core, asked)
    core.talk(asked)
    assert model.prompts[-1][1] == alone
    assert "walnuts" in alone
    assert model.evaluated[-1] == FRAMES


def test_what_recall_brings_is_that_of_the_text_that_is_sent(core: RunningCore, model: Reader) -> None:
    remember(core, "The user's sister Clara is allergic to walnuts.")
    asked = "What is my sister Clara allergic to?"
    write(core, asked)
    assert "walnuts. (noted" in model.prompts[-1][1]
    changed = "Could you write a poem about the sea?"
    core.talk(changed)
    assert "walnuts. (noted" not in model.prompts[-1][1]
    write(core, changed)
    core.talk(asked)
    assert "walnuts. (noted" in model.prompts[-1][1]


def test_nothing_of_it_is_on_the_disk(core: RunningCore, model: Reader, paths: Paths) -> None:
    conversation = core.talk("Hello there").conversation_id
    core.indexed()
    core.settle()
    before = stored(paths)
    write(core, f"Could you tell me something about {SECRET}?", conversation)
    assert SECRET in model.prompts[-1][1]
    core.settle()
    assert stored(paths) == before
    # The model lets go of the conversation, so that its state is written.
    write(core, f"Could you tell me more about {SECRET}, please?")
    assert len(list(paths.states.iterdir())) == 1
    assert files_with(paths, SECRET) == []
    core.close()
    assert files_with(paths, SECRET) == []


def test_what_the_core_ends_with_is_not_kept(core: RunningCore, paths: Paths) -> None:
    conversation = core.talk("Hello there").conversation_id
    write(core, f"Could you tell me something about {SECRET}?", conversation)
    core.close()
    assert len(list(paths.states.iterdir())) == 1
    assert files_with(paths, SECRET) == []


def test_the_state_is_written_without_it_and_it_is_not_lost(start: Start, model: Reader, paths: Paths) -> None:
    core = start(minute_s=0.3)
    conversation = core.talk("Hello there").conversation_id
    write(core, DRAFT, conversation)
    threading.Event().wait(0.5)  # by now the state would have been written
    core.idle()
    core.talk(SENT, conversation)
    assert model.evaluated[-1] == len(SENT) - len(DRAFT) + FRAMES


def test_nothing_that_it_asks_of_memory_is_done_before_it_is_sent(core: RunningCore) -> None:
    remember(core, "You have a dog")
    for draft in ("Remember that I am allergic to peanuts.", "Forget that I have a dog."):
        write(core, draft)
        assert memories(core) == ["You have a dog"]
    core.talk("Forget that I have a dog.")
    assert memories(core) == []


def test_what_was_read_is_not_encoded_again(paths: Paths, embedder: Embedder, model: Reader) -> None:
    counting = Counting(embedder)
    core = RunningCore(paths, ScriptedLoader(scripted=model), counting)
    try:
        core.hello()
        core.ready()
        core.ask(protocol.ChangeSettings(learning=LearningMode.OFF), protocol.Done)
        write(core, SENT)
        core.talk(SENT)
        assert counting.queries.count(SENT) == 1
        core.talk(f"And {SENT}")
        assert counting.queries.count(f"And {SENT}") == 1
    finally:
        core.close()


def test_recalling_for_it_is_no_use_of_a_memory(core: RunningCore) -> None:
    remember(core, "The user's sister Clara is allergic to walnuts.")
    write(core, "What is my sister Clara allergic to?")
    assert core.ask(protocol.ListMemories(), protocol.MemoriesListed).memories[0].use_count == 0


def test_who_wants_none_is_not_read(core: RunningCore, model: Reader) -> None:
    core.ask(protocol.ChangeSettings(read_along=ReadAlong.NEVER), protocol.Done)
    write(core, DRAFT)
    assert model.drafts == []


def test_on_battery_it_is_a_matter_of_settings(start: Start, model: Reader) -> None:
    core = start(charge=lambda: 0.9)
    write(core, DRAFT)
    assert model.drafts == []
    core.ask(protocol.ChangeSettings(read_along=ReadAlong.ALWAYS), protocol.Done)
    write(core, DRAFT)
    assert len(model.drafts) == 1


def test_a_model_that_can_take_nothing_back_is_given_nothing(core: RunningCore, model: Reader) -> None:
    model.takes_back = False
    write(core, DRAFT)
    assert model.drafts == []


def test_another_conversation_goes_on_where_it_was(core: RunningCore, model: Reader) -> None:
    other = core.talk("Hello there").conversation_id
    write(core, DRAFT)
    assert len(model.drafts) == 1
    core.ask(protocol.ListMessages(conversation_id=other), protocol.MessagesListed)
    core.idle()
    write(core, f"And {DRAFT}", other)
    core.talk(f"And {SENT}", other)
    assert model.evaluated[-1] == len(SENT) - len(DRAFT) + FRAMES
    assert model.drafts[-1] == len(f"And {DRAFT}") + FRAMES  # all before it was held


def test_a_state_that_cannot_be_written_is_not_given_up(core: RunningCore, model: Reader) -> None:
    core.ask(protocol.ChangeSettings(states_limit_mb=0), protocol.Done)
    other = core.talk("Hello there").conversation_id
    write(core, DRAFT)
    assert model.drafts == []
    core.talk("Fine", other)
    assert model.evaluated[-1] == 2 * FRAMES + len("Fine")


def test_in_one_that_leaves_no_trace(core: RunningCore, model: Reader, paths: Paths) -> None:
    draft = f"Could you tell me something about {SECRET}"
    write(core, draft, mode=ConversationMode.NO_TRACE)
    accepted = core.ask(
        protocol.SendMessage(conversation_id=None, text=f"{draft}?", mode=ConversationMode.NO_TRACE),
        protocol.MessageAccepted,
    )
    core.wait(protocol.TurnFinished, lambda event: event.message_id == accepted.reply_id)
    assert model.evaluated[-1] == len("?") + FRAMES
    write(core, f"And {draft}", accepted.conversation_id)
    core.talk(f"And {draft}?", accepted.conversation_id)
    assert model.evaluated[-1] == len("?") + FRAMES
    core.talk("Something else")
    core.settle()
    assert files_with(paths, SECRET) == []


def test_enter_stops_the_reading_and_goes_on_from_there(core: RunningCore, model: Reader) -> None:
    text = f"{SENT} I would like to know it in some detail, with the names of the towns they pass on their way."
    model.may_read.clear()
    core.ask(protocol.ReadDraft(conversation_id=None, text=text), protocol.Done)
    assert model.reads.wait(120)
    accepted = core.ask(protocol.SendMessage(conversation_id=None, text=text), protocol.MessageAccepted)
    model.may_read.set()
    core.wait(protocol.TurnFinished, lambda event: event.message_id == accepted.reply_id)
    (read,) = model.drafts
    assert 0 < read < len(text)
    message = model.prompts[-1][1].rpartition("<user>")[2].removesuffix("<end>\n<assistant>")
    assert read + model.evaluated[-1] == len(message) + FRAMES


def test_only_the_newest_counts(core: RunningCore, model: Reader) -> None:
    model.may_read.clear()
    core.ask(protocol.ReadDraft(conversation_id=None, text=DRAFT), protocol.Done)
    assert model.reads.wait(120)
    for more in (" flow into", " flow into the sea", " flow into the sea?"):
        core.ask(protocol.ReadDraft(conversation_id=None, text=DRAFT + more), protocol.Done)
    model.may_read.set()
    core.idle()
    assert len(model.drafts) == 2
    core.talk(SENT)
    assert model.evaluated[-1] == FRAMES


def test_a_letter_more_does_not_end_the_reading(core: RunningCore, model: Reader) -> None:
    model.may_read.clear()
    core.ask(protocol.ReadDraft(conversation_id=None, text=f"{DRAFT} fl"), protocol.Done)
    assert model.reads.wait(120)
    core.ask(protocol.ReadDraft(conversation_id=None, text=f"{DRAFT} flow"), protocol.Done)
    model.may_read.set()
    core.idle()
    core.talk(f"{DRAFT} flow")
    assert model.evaluated[-1] == FRAMES


def test_a_letter_more_is_not_worth_reading(core: RunningCore, model: Reader) -> None:
    for text in (DRAFT, DRAFT, f"{DRAFT} f", DRAFT[:-5], f"{DRAFT} fl"):
        write(core, text)
    assert len(model.drafts) == 1
    write(core, f"{DRAFT}?")  # it may be all
    write(core, f"{DRAFT} flow into the sea")
    assert len(model.drafts) == 3


def test_nothing_is_read_while_a_reply_is_written(core: RunningCore, model: Reader) -> None:
    may_go_on, writes = threading.Event(), threading.Event()

    def gate(_purpose: object, generated: int) -> None:
        if generated == 1:
            writes.set()
            assert may_go_on.wait(120)

    model.gate = gate
    accepted = core.ask(protocol.SendMessage(conversation_id=None, text="Hello there"), protocol.MessageAccepted)
    assert writes.wait(120)
    core.ask(protocol.ReadDraft(conversation_id=accepted.conversation_id, text=DRAFT), protocol.Done)
    assert model.drafts == []
    may_go_on.set()
    core.wait(protocol.TurnFinished)
    core.idle()
    assert model.drafts == [len(DRAFT) + FRAMES]


def test_what_is_written_while_the_model_is_loading_is_read_then(
    paths: Paths, embedder: Embedder, model: Reader
) -> None:
    loader = ScriptedLoader(scripted=model)
    loader.gate = threading.Event()
    core = RunningCore(paths, loader, embedder)
    try:
        core.hello()
        core.indexed()
        core.ask(protocol.ReadDraft(conversation_id=None, text=DRAFT), protocol.Done)
        loader.gate.set()
        core.ready()
        core.idle()
        assert len(model.drafts) == 1
    finally:
        core.close()


def test_a_model_that_reads_along_does_not_go_to_rest(start: Start, model: Reader) -> None:
    core = start(minute_s=0.4)
    core.ask(protocol.ChangeSettings(unload_minutes=5), protocol.Done)
    for words in range(6):
        threading.Event().wait(0.5)
        write(core, " ".join([DRAFT, *["and so on"] * words]))
    assert not any(
        isinstance(item, protocol.ModelStateChanged) and item.state.phase is ModelPhase.RESTING for item in core.seen
    )
    assert len(model.drafts) == 6


def test_a_message_that_the_window_cannot_hold_is_left_to_its_turn(start: Start, model: Reader) -> None:
    model.context_length = 4096
    core = start()
    write(core, "river " * 500)
    assert model.drafts == []


def test_nothing_is_read_of_a_conversation_that_is_gone(core: RunningCore, model: Reader) -> None:
    conversation = core.talk("Hello there").conversation_id
    core.ask(protocol.DeleteConversation(conversation_id=conversation), protocol.Done)
    write(core, DRAFT, conversation)
    assert model.drafts == []


def test_nothing_but_blanks_is_refused(core: RunningCore) -> None:
    refused = core.ask(protocol.ReadDraft(conversation_id=None, text=" \n "), protocol.Failed)
    assert refused.problem.code == "invalid_request"


def test_a_real_model_evaluates_only_what_is_new(paths: Paths, embedder: Embedder, small_model_path: Path) -> None:
    core = RunningCore(paths, BriefLoader(small_model_path, longest_reply=6), embedder, "small", context_length=2048)
    try:
        core.hello()
        core.ready()
        core.ask(protocol.ChangeSettings(learning=LearningMode.OFF), protocol.Done)
        core.idle()
        accepted = core.talk("Hello there, how are you today?")
        conversation = accepted.conversation_id
        unread = core.stats_of(core.talk(f"Now {SENT}", conversation))
        write(core, f"Then {DRAFT}", conversation)
        read = core.stats_of(core.talk(f"Then {SENT}", conversation))
        assert read.evaluated_tokens < 0.7 * unread.evaluated_tokens
        write(core, f"Last one: {SENT}", conversation)
        whole = core.stats_of(core.talk(f"Last one: {SENT}", conversation))
        # The end of the message and the beginning of the reply; ChatML has a line break between them.
        assert whole.evaluated_tokens <= 6
    finally:
        core.close()
