"""Titles that are made from what was said: when, what of them is used, and what they never touch."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest

from core import protocol
from core.chat.titles import TitleWriter, load_title_prompt, says_enough, usable_title
from core.errors import ModelError
from core.model.base import Embedder, Purpose
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.records import Conversation, ConversationId, ConversationMode
from tests.unit_core.running_core import RunningCore, ScriptedLoader

SAID = "how do I get red wine out of a white carpet?"
REPLY = "Blot it, then use cold water and baking soda."


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("Red wine on a white carpet", "Red wine on a white carpet"),
        ('"Red wine on a carpet."', "Red wine on a carpet"),
        ("Title: **Wine on the carpet**\n\nIt is about wine.", "Wine on the carpet"),
        ("title: removing wine", "Removing wine"),
        ("Removing red wine stains", "Removing red wine stains"),  # a word that nobody said, among others
        ("Getting red wine out of the carpet with water", "Getting red wine out of the carpet"),
        ("", ""),
        ("\n\n", ""),
        ("W", ""),
        ("Carpet", ""),  # what a pasted text orders is mostly one word, too
        ("I'm sorry, but I can't help with that", ""),
        ("Carpet cleaning by Mr. Henderson", ""),  # named by nobody
        ("7 ways to clean a carpet", ""),
        ("General conversation", ""),
        ("Rotwein auf dem Teppich", ""),
        ("红酒弄脏地毯", ""),
        ("Wine wine wine wine wine wine wine wine", ""),
        ("carpet" * 20, ""),
        ("Wine\u202e on the carpet\x00", "Wine on the carpet"),
    ],
)
def test_what_can_be_used_as_a_title(written: str, title: str) -> None:
    assert usable_title(written, SAID, REPLY) == title


@pytest.mark.parametrize(
    ("written", "said", "title"),
    [
        ("Kaugummi im Teppich", "Wie bekomme ich Kaugummi aus dem Teppich?", "Kaugummi im Teppich"),
        ("Chewing gum in the carpet", "Wie bekomme ich Kaugummi aus dem Teppich?", ""),
        ("猫打喷嚏", "我家猫最近总是打喷嚏，要不要带去看医生", "猫打喷嚏"),
        ("The cat sneezes", "我家猫最近总是打喷嚏，要不要带去看医生", ""),
        ("肉じゃがの作り方", "肉じゃがの作り方を教えて", "肉じゃがの作り方"),
        (
            "Plan para correr 10 kilómetros en dos meses",
            "Necesito un plan para correr 10 kilómetros en dos meses, ahora corro 3",
            "Plan para correr 10 kilómetros",
        ),
        ("Пятно от кофе", "Как вывести пятна кофе с белой рубашки?", "Пятно от кофе"),
        ("Tache de café", "Как вывести пятна кофе с белой рубашки?", ""),
    ],
)
def test_titles_are_in_the_language_of_the_conversation(written: str, said: str, title: str) -> None:
    assert usable_title(written, said, "") == title


@pytest.mark.parametrize(
    ("said", "enough"), [("hi", False), ("Hello!", False), ("你好", False), (SAID, True), ("🎉", False)]
)
def test_a_greeting_says_nothing(said: str, enough: bool) -> None:
    assert says_enough(said) is enough


def test_the_model_is_shown_titles_in_the_language_of_the_conversation() -> None:
    model = ScriptedModel(background=lambda _: "Kaugummi")
    writer = TitleWriter(model, load_title_prompt())
    writer.write("Wie bekomme ich Kaugummi aus dem Teppich?", threading.Event())
    assert "Wasser im Keller" in model.prompts[-1][1]
    writer.write("x " * 5000 + "the end", threading.Event())
    assert "Smelly sourdough starter" in model.prompts[-1][1]
    assert len(model.prompts[-1][1]) < 3000, "a long text is read at its beginning and its end"
    assert "the end" in model.prompts[-1][1]


def test_every_example_would_be_used() -> None:
    for language, examples in load_title_prompt().examples.items():
        for example in examples:
            assert usable_title(example.title, example.said, "") == example.title, (language, example.title)


# --- in the core ------------------------------------------------------------------------------------------------------


Start = Callable[..., RunningCore]


@pytest.fixture
def start(paths: Paths, embedder: Embedder) -> Iterator[Start]:
    cores: list[RunningCore] = []

    def start_one(model: ScriptedModel, **options: object) -> RunningCore:
        for earlier in cores:
            earlier.close()
        core = RunningCore(paths, ScriptedLoader(scripted=model), embedder, "scripted", titles=True, **options)  # type: ignore[arg-type]
        cores.append(core)
        core.hello()
        core.indexed()
        return core

    yield start_one
    for core in cores:
        core.close()


def titled(title: str) -> ScriptedModel:
    """Writes this when it is asked for a title."""
    return ScriptedModel(background=lambda prompt: title if "The title:" in prompt else "[]")


def listed(core: RunningCore) -> list[Conversation]:
    return list(core.ask(protocol.ListConversations(), protocol.ConversationsListed).conversations)


def asked_for_titles(model: ScriptedModel) -> int:
    return sum(purpose is Purpose.BACKGROUND and "The title:" in text for purpose, text in model.prompts)


def test_a_new_conversation_gets_a_title_and_the_window_hears_of_it(start: Start) -> None:
    model = titled("Red wine on the carpet")
    core = start(model)
    core.talk(SAID)
    core.wait(protocol.ConversationChanged, lambda event: event.conversation.title == "Red wine on the carpet")
    assert [one.title for one in listed(core)] == ["Red wine on the carpet"]
    core.talk("And out of a shirt?", listed(core)[0].id)
    core.idle()
    assert asked_for_titles(model) == 1, "once is enough"


def test_the_conversations_prompt_stays_evaluated(start: Start) -> None:
    model = titled("Red wine on the carpet")
    model.say(REPLY)
    core = start(model)
    where = core.talk(SAID).conversation_id
    core.idle()
    assert asked_for_titles(model) == 1
    core.talk("And out of a shirt?", where)
    chats = [
        (text, evaluated)
        for (purpose, text), evaluated in zip(model.prompts, model.evaluated, strict=True)
        if purpose is Purpose.CHAT
    ]
    (first, _), (second, evaluated) = chats[0], chats[-1]
    assert second.startswith(first + REPLY)
    assert 0 < evaluated <= len(second) - len(first + REPLY), "only what was said since"


def test_the_users_own_title_is_never_replaced(start: Start) -> None:
    model = titled("Red wine on the carpet")
    core = start(model, charge=lambda: 0.0)  # nothing is made yet
    where = core.talk(SAID).conversation_id
    core.ask(protocol.RenameConversation(conversation_id=where, title="Mine"), protocol.Done)
    core = start(model)
    core.talk("And out of a shirt?", where)
    core.idle()
    assert [one.title for one in listed(core)] == ["Mine"]
    assert asked_for_titles(model) == 0


def test_what_leaves_no_trace_gets_no_title(start: Start) -> None:
    model = titled("Red wine on the carpet")
    core = start(model)
    accepted = core.ask(
        protocol.SendMessage(conversation_id=None, text=SAID, mode=ConversationMode.NO_TRACE), protocol.MessageAccepted
    )
    core.wait(protocol.TurnFinished, lambda event: event.message_id == accepted.reply_id)
    core.idle()
    assert asked_for_titles(model) == 0
    assert [one.title for one in listed(core)] == [SAID]


def test_after_a_greeting_it_waits_until_something_is_said(start: Start) -> None:
    model = titled("Red wine on the carpet")
    core = start(model)
    where = core.talk("hi").conversation_id
    core.idle()
    core.talk("thank you", where)
    core.idle()
    assert asked_for_titles(model) == 0
    core.talk(SAID, where)
    core.idle()
    assert [one.title for one in listed(core)] == ["Red wine on the carpet"]


def test_what_cannot_be_used_is_tried_once_more_and_then_no_more(start: Start) -> None:
    model = titled("I'm sorry, but I can't")
    core = start(model)
    where = core.talk(SAID).conversation_id
    for text in ("And out of a shirt?", "And out of a tie?", "And out of shoes?"):
        core.idle()
        core.talk(text, where)
    core.idle()
    assert asked_for_titles(model) == 2
    assert [one.title for one in listed(core)] == [SAID]


def test_a_model_that_fails_leaves_the_title_as_it_is(start: Start) -> None:
    def broken(_: str) -> str:
        raise ModelError("It is broken.")

    core = start(ScriptedModel(background=broken))
    core.talk(SAID)
    core.idle()
    assert [one.title for one in listed(core)] == [SAID]


def test_what_quitting_cut_off_is_made_at_the_next_start(start: Start) -> None:
    core = start(titled("Red wine on the carpet"), charge=lambda: 0.05)
    core.talk(SAID)
    core.idle()
    assert [one.title for one in listed(core)] == [SAID], "not on a low battery"
    core = start(titled("Red wine on the carpet"))
    core.wait(protocol.ConversationChanged)
    assert [one.title for one in listed(core)] == ["Red wine on the carpet"]


def test_a_message_comes_first(start: Start) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def gate(purpose: Purpose, said: int) -> None:
        if purpose is Purpose.BACKGROUND and not go_on.is_set():
            begun.set()
            go_on.wait(10)

    model = ScriptedModel(
        background=lambda prompt: "Red wine on the carpet" if "The title:" in prompt else "[]", gate=gate
    )
    core = start(model)
    where = core.talk(SAID).conversation_id
    assert begun.wait(10)
    accepted = core.ask(protocol.SendMessage(conversation_id=where, text="quick!"), protocol.MessageAccepted)
    go_on.set()
    core.wait(protocol.TurnFinished, lambda event: event.message_id == accepted.reply_id)
    core.wait(protocol.ConversationChanged, lambda event: event.conversation.title != SAID)
    assert asked_for_titles(model) == 2, "it was given up for the message, and made after it"


def test_an_edited_beginning_gets_another_title(start: Start) -> None:
    model = titled("Red wine on the carpet")
    core = start(model)
    accepted = core.talk(SAID)
    core.idle()
    edited = core.ask(
        protocol.EditMessage(message_id=accepted.message_id, text="how do I paint a carpet shop sign in wine red?"),
        protocol.MessageAccepted,
    )
    core.wait(protocol.TurnFinished, lambda event: event.message_id == edited.reply_id)
    core.idle()
    assert asked_for_titles(model) == 2


def test_it_can_be_switched_off(start: Start) -> None:
    model = titled("Red wine on the carpet")
    core = start(model)
    core.ask(protocol.ChangeSettings(titles=False), protocol.Done)
    core.talk(SAID)
    core.idle()
    assert asked_for_titles(model) == 0
    assert listed(core)[0].id == ConversationId(1)
