from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.chat.composer import PAUSE_MS
from app.chat.page import ChatPage
from app.chat.reply import ReplyWidget
from app.chat.text_view import TextView
from app.chat.user_message import Bubble, UserMessage
from app.core_client import CorePhase
from app.style import Style, Theme
from core.protocol import (
    ChangeSettings,
    ConversationAdded,
    ConversationChanged,
    ConversationKept,
    ConversationRemoved,
    DeleteMemories,
    DownloadFailed,
    DownloadFinished,
    DownloadProgressed,
    EditMessage,
    Failed,
    KeepConversation,
    ListMessages,
    MemoryAdded,
    MemoryRemoved,
    MessageAccepted,
    MessageAdded,
    MessageChanged,
    MessagesListed,
    MessagesRemoved,
    ModelStateChanged,
    PromptEvaluated,
    ReadDraft,
    RecallShown,
    Regenerate,
    RequestId,
    RestoreMemories,
    SendMessage,
    SetFunctions,
    SetLearns,
    SettingsChanged,
    ShowRecall,
    StopReply,
    TokensGenerated,
    TurnFinished,
    WakeModel,
)
from core.records import (
    FIRST_NO_TRACE_ID,
    ConversationId,
    ConversationMode,
    LearningMode,
    Memory,
    MemoryId,
    MemoryKind,
    MemorySource,
    MessageId,
    MessageStatus,
    ModelId,
    ModelPhase,
    ModelState,
    Problem,
    ReadAlong,
    RecalledItem,
    RecallKind,
    Settings,
)
from tests.unit_app.chat.factories import ELSEWHERE, FULL, HERE, STATS, conversation, listed, note, reply, said, turns
from tests.unit_app.fake_client import FakeClient

Show = Callable[..., None]

CORE_DIED = Problem(code="core_died", what="The core stopped.")
LINE_LOST = Problem(code="line_lost", what="The line to big was lost.")


def reply_row(page: ChatPage, number: int) -> ReplyWidget:
    row = page.view.row_of(MessageId(number))
    assert isinstance(row, ReplyWidget)
    return row


def user_row(page: ChatPage, number: int) -> UserMessage:
    row = page.view.row_of(MessageId(number))
    assert isinstance(row, UserMessage)
    return row


def write(qtbot: QtBot, page: ChatPage, text: str) -> None:
    qtbot.keyClicks(page.composer.field, text)
    qtbot.keyClick(page.composer.field, Qt.Key.Key_Return)


def words_in(row: ReplyWidget) -> str:
    return "\n".join(view.document.toPlainText() for view in row.body.views)


# --- sending ----------------------------------------------------------------------------------------------------


def test_message_stands_at_once_then_its_reply_streams(qtbot: QtBot, client: FakeClient, page: ChatPage) -> None:
    write(qtbot, page, "Hello there")
    command = client.last(SendMessage)
    assert (command.conversation_id, command.text) == (None, "Hello there")
    assert page.composer.field.toPlainText() == ""
    pending = page.view.rows[0]
    assert isinstance(pending, UserMessage)
    assert (pending.shown_text, pending.note) == ("Hello there", "Waiting for the model…")

    with qtbot.waitSignal(page.conversation_shown) as shown:
        client.emit(ConversationAdded(conversation=conversation(), request_id=command.request_id))
    assert shown.args == [HERE]
    client.emit(MessageAdded(message=said(1, "Hello there"), request_id=command.request_id))
    client.emit(MessageAdded(message=reply(2, "", status=MessageStatus.QUEUED), request_id=command.request_id))
    client.answer(
        MessageAccepted(request_id=RequestId(0), conversation_id=HERE, message_id=MessageId(1), reply_id=MessageId(2)),
        SendMessage,
    )
    assert page.header.title == "Dinner with Clara"
    assert user_row(page, 1).note == ""
    row = reply_row(page, 2)
    assert row.state.words == "Waiting for the model…"
    client.emit(PromptEvaluated(message_id=MessageId(2), done=300, total=750))
    assert row.state.words == "Reading 750 tokens… 40 %"
    assert page.composer.button.stops

    for piece in ("Hi ", "**the", "re**", "\n\n- one\n", "- two"):
        client.emit(TokensGenerated(conversation_id=HERE, message_id=MessageId(2), text=piece))
    qtbot.waitUntil(lambda: words_in(row) == "Hi there\none\ntwo")
    client.emit(MessageChanged(message=reply(2, "Hi **there**\n\n- one\n- two", stats=STATS)))
    client.emit(TurnFinished(conversation_id=HERE, message_id=MessageId(2), stats=STATS))
    assert words_in(row) == "Hi there\none\ntwo"
    assert row.stats_words == "first word 0.6 s · 31 tokens/s"
    assert page.header.usage.replace(",", "") == "1240 / 8192 tokens"
    assert not page.composer.button.stops


def test_typing_and_sending_before_the_core_is_up(qtbot: QtBot, client: FakeClient, style: Style) -> None:
    page = ChatPage(client, style)
    qtbot.addWidget(page)
    page.show()
    write(qtbot, page, "Early")
    row = page.view.rows[0]
    assert isinstance(row, UserMessage)
    assert row.note == "Waiting for the core to start…"
    client.become_ready(model=ModelState(phase=ModelPhase.LOADING, progress=0.4))
    assert row.note == "Queued: the model is loading, 40 %"
    client.emit(ModelStateChanged(state=ModelState(phase=ModelPhase.READY)))
    assert row.note == "Waiting for the model…"


def test_two_quick_messages_make_one_conversation(qtbot: QtBot, client: FakeClient, page: ChatPage) -> None:
    write(qtbot, page, "one")
    write(qtbot, page, "two")
    assert [command.text for command in client.all(SendMessage)] == ["one"]
    assert len(page.view.rows) == 2
    client.answer(
        MessageAccepted(request_id=RequestId(0), conversation_id=HERE, message_id=MessageId(1), reply_id=MessageId(2)),
        SendMessage,
    )
    second = client.last(SendMessage)
    assert (second.conversation_id, second.text) == (HERE, "two")


def test_refused_message_is_put_back(qtbot: QtBot, client: FakeClient, page: ChatPage, show: Show) -> None:
    show(said(1), reply(2))
    write(qtbot, page, "precious")
    qtbot.keyClicks(page.composer.field, "new words")
    client.fail(FULL, SendMessage)
    assert page.composer.field.toPlainText() == "precious\n\nnew words"
    assert page.notices.problems == [FULL]
    assert len(page.view.rows) == 2


def test_refused_elsewhere_waits_in_that_draft(qtbot: QtBot, client: FakeClient, page: ChatPage, show: Show) -> None:
    show(said(1), reply(2))
    write(qtbot, page, "precious")
    sent = client.last(SendMessage)
    show(said(8, where=ELSEWHERE), where=ELSEWHERE)
    client.answer(Failed(request_id=RequestId(0), problem=FULL), sent)
    assert page.composer.field.toPlainText() == ""
    show(said(1), reply(2))
    assert page.composer.field.toPlainText() == "precious"


def test_drafts_stay_with_their_conversation(qtbot: QtBot, page: ChatPage, show: Show) -> None:
    show(said(1))
    qtbot.keyClicks(page.composer.field, "half a thought")
    show(said(8, where=ELSEWHERE), where=ELSEWHERE)
    assert page.composer.field.toPlainText() == ""
    show(said(1))
    assert page.composer.field.toPlainText() == "half a thought"


@pytest.mark.parametrize("mode", [ConversationMode.NO_TRACE, ConversationMode.READ_ONLY])
@pytest.mark.parametrize("away", ["here", "elsewhere", "another new one"])
def test_a_refused_first_message_is_still_in_its_mode(
    qtbot: QtBot, client: FakeClient, page: ChatPage, mode: ConversationMode, away: str
) -> None:
    page.show_conversation(None)
    page.header.mode_actions[mode].trigger()
    write(qtbot, page, "A secret")
    sent = client.last(SendMessage)
    if away == "elsewhere":
        page.show_conversation(HERE)
    elif away == "another new one":
        page.show_conversation(HERE)
        page.show_conversation(None)
        assert page.header.mode_actions[ConversationMode.NORMAL].isChecked()
        qtbot.keyClicks(page.composer.field, "and more")
    client.answer(Failed(request_id=RequestId(0), problem=FULL), sent)
    if mode is ConversationMode.NO_TRACE:
        assert page.drafts == {}
    page.show_conversation(None)
    assert page.composer.field.toPlainText().startswith("A secret")
    assert page.header.mode_actions[mode].isChecked()
    qtbot.keyClick(page.composer.field, Qt.Key.Key_Return)
    assert client.last(SendMessage).mode is mode


def test_what_is_written_to_leave_no_trace_is_still_to_leave_none_when_one_comes_back(
    qtbot: QtBot, client: FakeClient, page: ChatPage, style: Style
) -> None:
    page.show_conversation(None)
    page.header.mode_actions[ConversationMode.NO_TRACE].trigger()
    qtbot.keyClicks(page.composer.field, "A secret")
    assert page.drafts == {}
    page.show_conversation(HERE)
    assert page.drafts == {}
    page.show_conversation(None)
    other = ChatPage(client, style)
    qtbot.addWidget(other)
    other.take_over(page)
    for one in (page, other):
        assert one.composer.field.toPlainText() == "A secret" and one.drafts == {}
        assert one.header.memory_button.text() == "No trace"
    qtbot.keyClick(page.composer.field, Qt.Key.Key_Return)
    assert client.last(SendMessage).mode is ConversationMode.NO_TRACE
    page.show_conversation(HERE)
    page.show_conversation(None)
    assert page.header.mode_actions[ConversationMode.NORMAL].isChecked()


# --- a core that dies -------------------------------------------------------------------------------------------


def restart(client: FakeClient) -> None:
    client.set_phase(CorePhase.RESTARTED)
    client.become_ready()


def test_the_end_of_a_reply_is_announced(show: Show, client: FakeClient, monkeypatch: pytest.MonkeyPatch) -> None:
    said_aloud: list[str] = []

    def hear(event: QAccessibleAnnouncementEvent) -> None:
        said_aloud.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    show(said(1), reply(2, "**Half", status=MessageStatus.STREAMING))
    assert said_aloud == []
    client.emit(MessageChanged(message=reply(2, "**Half** and\n\n1. whole")))
    assert said_aloud == ["Reply finished.\nHalf and\n\n1. whole"]


def test_restart_reloads_and_keeps_the_partial_reply(
    qtbot: QtBot, client: FakeClient, page: ChatPage, show: Show
) -> None:
    show(said(1), reply(2, "Half", status=MessageStatus.STREAMING))
    restart(client)
    client.answer(listed(said(1), reply(2, "Half a", status=MessageStatus.INTERRUPTED)), ListMessages)
    row = reply_row(page, 2)
    assert words_in(row) == "Half a"
    assert row.state.words == "Interrupted: the core stopped. Try again."
    qtbot.mouseClick(row.again_button, Qt.MouseButton.LeftButton)
    assert client.last(Regenerate).conversation_id == HERE


@pytest.mark.parametrize("why", [CORE_DIED, LINE_LOST])
@pytest.mark.parametrize(("stored", "composer"), [(True, ""), (False, "precious")])
def test_message_sent_as_the_core_died_or_the_line_broke_is_put_back_only_if_lost(
    qtbot: QtBot, client: FakeClient, page: ChatPage, show: Show, stored: bool, composer: str, why: Problem
) -> None:
    show(said(1), reply(2))
    write(qtbot, page, "precious")
    client.fail(why, SendMessage)
    restart(client)
    found = (said(3, "precious"), reply(4, "", status=MessageStatus.INTERRUPTED)) if stored else ()
    client.answer(listed(said(1), reply(2), *found), ListMessages)
    assert page.composer.field.toPlainText() == composer


# --- replies ----------------------------------------------------------------------------------------------------


def test_stop_by_button_and_by_key(qtbot: QtBot, client: FakeClient, page: ChatPage, show: Show) -> None:
    show(said(1), reply(2, "and so", status=MessageStatus.STREAMING))
    qtbot.mouseClick(page.composer.button, Qt.MouseButton.LeftButton)
    # From wherever the focus is.
    qtbot.keyClick(page.view, Qt.Key.Key_Escape)
    assert len(client.all(StopReply)) == 2
    client.emit(MessageChanged(message=reply(2, "and so", status=MessageStatus.STOPPED)))
    assert reply_row(page, 2).state.words == "Stopped"
    qtbot.keyClick(page.composer.field, Qt.Key.Key_Escape)
    assert len(client.all(StopReply)) == 2


def test_failed_reply_says_why_and_can_be_tried_again(
    qtbot: QtBot, client: FakeClient, page: ChatPage, show: Show
) -> None:
    problem = Problem(code="model", what="Too little memory.", safe="Nothing is lost.", detail="alloc")
    show(said(1), reply(2, "", status=MessageStatus.FAILED, problem=problem))
    card = reply_row(page, 2).problem_card
    assert card is not None
    assert any(label.text() == "Too little memory." for label in card.findChildren(QLabel))
    client.emit(MessageChanged(message=reply(2, "", status=MessageStatus.QUEUED)))
    assert reply_row(page, 2).problem_card is None


def test_any_finished_reply_can_be_tried_again(qtbot: QtBot, page: ChatPage, client: FakeClient, show: Show) -> None:
    show(*turns(2), said(3), reply(4, "Half", status=MessageStatus.STREAMING))
    assert not reply_row(page, 4).again_button.isVisible()
    qtbot.mouseClick(reply_row(page, 2).again_button, Qt.MouseButton.LeftButton)
    command = client.last(Regenerate)
    assert (command.conversation_id, command.message_id) == (HERE, 2)


def test_copy_takes_the_markdown(qtbot: QtBot, page: ChatPage, show: Show) -> None:
    show(said(1), reply(2, "**bold**\n\n```py\nx = 1\n```"))
    qtbot.mouseClick(reply_row(page, 2).copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "**bold**\n\n```py\nx = 1\n```"
    reply_row(page, 2).body.code_boxes[0].copy()
    assert QGuiApplication.clipboard().text() == "x = 1"


def test_reasoning_is_folded(qtbot: QtBot, page: ChatPage, show: Show) -> None:
    show(said(1), reply(2, "Yes.", reasoning="Let me see."))
    row = reply_row(page, 2)
    assert "Let me see." not in _visible_words(row)
    qtbot.mouseClick(row.thought_button, Qt.MouseButton.LeftButton)
    assert "Let me see." in _visible_words(row)
    qtbot.mouseClick(row.thought_button, Qt.MouseButton.LeftButton)
    assert "Let me see." not in _visible_words(row)


def _visible_words(row: ReplyWidget) -> str:
    return "\n".join(view.document.toPlainText() for view in row.findChildren(TextView) if view.isVisible())


# --- memory -----------------------------------------------------------------------------------------------------


def test_an_answer_from_the_profile_says_so_and_leads_there(
    qtbot: QtBot, client: FakeClient, page: ChatPage, show: Show
) -> None:
    show(said(1), reply(2, recalled=2, profile_lines=1), said(3), reply(4))
    assert reply_row(page, 2).used_button.isVisible()
    assert not reply_row(page, 4).profile_button.isVisible()
    # It is found out when the answer is there.
    client.emit(MessageChanged(message=reply(4, profile_lines=2)))
    with qtbot.waitSignal(page.profile_requested):
        qtbot.mouseClick(reply_row(page, 4).profile_button, Qt.MouseButton.LeftButton)


def test_used_memories_unfold_and_lead_to_their_source(
    qtbot: QtBot, client: FakeClient, page: ChatPage, show: Show
) -> None:
    show(said(1), reply(2, recalled=1))
    row = reply_row(page, 2)
    qtbot.mouseClick(row.used_button, Qt.MouseButton.LeftButton)
    assert client.last(ShowRecall).message_id == 2
    item = RecalledItem(
        kind=RecallKind.MEMORY,
        text="You are allergic to peanuts",
        said_at=1_777_800_000,
        memory_id=MemoryId(7),
        message_id=MessageId(80),
        conversation_id=ELSEWHERE,
        conversation_title="Summer plans",
        features={"meaning": 0.9},
    )
    client.answer(RecallShown(request_id=RequestId(0), message_id=MessageId(2), items=(item,)), ShowRecall)
    recall = row.recall_list
    assert recall is not None
    assert recall.rows[0].text == "You are allergic to peanuts"
    assert recall.rows[0].note.text() == "You said so on 3 May 2026 in “Summer plans”"
    with qtbot.waitSignal(page.memory_edit_requested) as asked:
        qtbot.mouseClick(recall.rows[0].edit, Qt.MouseButton.LeftButton)
    assert asked.args == [7]
    qtbot.mouseClick(recall.rows[0].open_message, Qt.MouseButton.LeftButton)
    command = client.last(ListMessages)
    assert (command.conversation_id, command.reach) == (ELSEWHERE, 80)
    found = [said(number, f"line {number}", ELSEWHERE) for number in range(70, 100)]
    client.answer(listed(*found, number=2), ListMessages)
    qtbot.waitUntil(lambda: page.view.all_built)
    target = user_row(page, 80)
    assert target.highlighted
    assert 0 <= target.mapTo(page.view, target.rect().topLeft()).y() < page.view.height()


def test_learned_can_be_undone_and_put_back(qtbot: QtBot, client: FakeClient, page: ChatPage, show: Show) -> None:
    show(said(1), reply(2))
    memory = Memory(
        id=MemoryId(5),
        kind=MemoryKind.NOTE,
        text="Clara avoids dairy",
        source=MemorySource.LEARNED,
        learned_at=0,
        valid_from=0,
    )
    client.emit(MemoryAdded(memory=memory, reply_id=MessageId(2)))
    chip = reply_row(page, 2).chips[0]
    assert chip.words == "Remembered: Clara avoids dairy"
    qtbot.mouseClick(chip.action, Qt.MouseButton.LeftButton)
    assert client.last(DeleteMemories).memory_ids == (5,)
    client.emit(MemoryRemoved(memory_id=MemoryId(5), text=memory.text))
    chip = reply_row(page, 2).chips[0]
    assert chip.words == "Not kept: Clara avoids dairy"
    qtbot.mouseClick(chip.action, Qt.MouseButton.LeftButton)
    assert client.last(RestoreMemories).memory_ids == (5,)
    client.emit(MemoryAdded(memory=memory))
    assert reply_row(page, 2).chips[0].words == "Remembered: Clara avoids dairy"


def test_forgotten_can_be_undone(qtbot: QtBot, client: FakeClient, page: ChatPage, show: Show) -> None:
    show(said(1), reply(2, learned=(note(1, "You like tea"),)))
    client.emit(MemoryRemoved(memory_id=MemoryId(9), text="You live in Lisbon", reply_id=MessageId(2)))
    chips = reply_row(page, 2).chips
    assert [chip.words for chip in chips] == ["Remembered: You like tea", "Forgot: You live in Lisbon"]
    qtbot.mouseClick(chips[1].action, Qt.MouseButton.LeftButton)
    assert client.last(RestoreMemories).memory_ids == (9,)


def test_memory_pill_shows_and_changes_what_is_remembered(client: FakeClient, page: ChatPage) -> None:
    assert page.header.memory_button.text() == "Memory: on"
    actions = page.header.memory_button.menu().actions()
    actions[2].trigger()
    assert client.last(ChangeSettings).learning is LearningMode.ASKED
    client.emit(SettingsChanged(settings=Settings(learning=LearningMode.ASKED)))
    assert page.header.memory_button.text() == "Memory: only when asked"
    assert "only what you ask" in page.greeting.sentence


# --- editing ----------------------------------------------------------------------------------------------------


def test_a_conversation_can_be_told_to_learn_nothing(client: FakeClient, page: ChatPage, show: Show) -> None:
    action = page.header.mode_actions[ConversationMode.READ_ONLY]
    show(said(1), reply(2))
    assert action.isEnabled()
    action.trigger()
    command = client.last(SetLearns)
    assert (command.conversation_id, command.learns) == (HERE, False)
    assert not action.isChecked()  # until the core has taken it
    client.emit(ConversationChanged(conversation=msgspec.structs.replace(conversation(), learns=False)))
    client.done(SetLearns)
    assert action.isChecked()
    assert page.header.memory_button.text() == "Memory: only read here"
    page.show_conversation(ELSEWHERE)
    assert not action.isChecked()
    assert page.header.memory_button.text() == "Memory: on"


def test_a_new_conversation_can_leave_no_trace_and_be_kept(
    qtbot: QtBot, client: FakeClient, page: ChatPage, show: Show
) -> None:
    page.show_conversation(None)
    page.header.mode_actions[ConversationMode.NO_TRACE].trigger()
    assert page.header.memory_button.text() == "No trace"
    assert "nothing gets onto the disk" in page.greeting.sentence
    qtbot.keyClicks(page.composer.field, "A secret")
    qtbot.keyClick(page.composer.field, Qt.Key.Key_Return)
    assert client.last(SendMessage).mode is ConversationMode.NO_TRACE
    # The next new one is an ordinary one.
    page.show_conversation(HERE)
    page.show_conversation(None)
    assert page.header.mode_actions[ConversationMode.NORMAL].isChecked()

    private = msgspec.structs.replace(conversation(), id=ConversationId(FIRST_NO_TRACE_ID))
    page.show_conversation(private.id)
    listed = MessagesListed(request_id=RequestId(0), conversation=private, messages=(), more=False)
    client.answer(listed, ListMessages)
    assert page.header.memory_button.text() == "No trace"
    assert not page.header.mode_actions[ConversationMode.NORMAL].isEnabled()
    page.header.keep_action.trigger()
    assert client.last(KeepConversation).conversation_id == private.id
    kept = msgspec.structs.replace(private, id=ELSEWHERE)
    client.answer(ConversationKept(request_id=RequestId(0), conversation=kept), KeepConversation)
    assert client.last(ListMessages).conversation_id == ELSEWHERE
    assert not page.header.keep_action.isVisible()


def test_functions_are_chosen_for_each_conversation(
    qtbot: QtBot, client: FakeClient, page: ChatPage, show: Show
) -> None:
    actions = page.header.function_actions
    seen = [page.header.functions_enabled]
    show(said(1), reply(2))
    seen.append(page.header.functions_enabled)
    # In a new one there is nothing to choose for yet.
    assert seen == [False, True]
    assert actions[None].isChecked()
    actions[False].trigger()
    command = client.last(SetFunctions)
    assert (command.conversation_id, command.functions) == (HERE, False)
    client.emit(ConversationChanged(conversation=msgspec.structs.replace(conversation(), functions=False)))
    client.done(SetFunctions)
    assert actions[False].isChecked()
    # Another conversation has its own.
    page.show_conversation(ELSEWHERE)
    client.answer(listed(said(1, where=ELSEWHERE), number=2), ListMessages)
    assert actions[None].isChecked()


def test_functions_that_could_not_be_set_stay_as_they_were(client: FakeClient, page: ChatPage, show: Show) -> None:
    show(said(1), reply(2))
    page.header.function_actions[True].trigger()
    client.fail(FULL, SetFunctions)
    assert page.header.function_actions[None].isChecked()
    assert page.notices.problems == [FULL]


def test_what_waits_for_a_model_says_where_to_get_one(
    qtbot: QtBot, client: FakeClient, page: ChatPage, show: Show
) -> None:
    client.emit(ModelStateChanged(state=ModelState()))
    show(said(1), reply(2, "", status=MessageStatus.QUEUED))
    assert [problem.what for problem in page.notices.problems] == ["There is no model yet."]
    button = next(one for one in page.notices.findChildren(QPushButton) if one.text() == "Choose a model…")
    with qtbot.waitSignal(page.models_requested):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    client.emit(
        DownloadProgressed(model_id=ModelId("qwen"), done_bytes=1, total_bytes=9, bytes_per_s=1.0, seconds_left=8.0)
    )
    assert page.notices.problems == []


def test_queued_reply_tells_of_the_download(client: FakeClient, page: ChatPage, show: Show) -> None:
    client.emit(ModelStateChanged(state=ModelState()))
    show(said(1), reply(2, "", status=MessageStatus.QUEUED))
    row = reply_row(page, 2)
    assert row.state.words == "Queued: there is no model yet"
    progress = DownloadProgressed(
        model_id=ModelId("qwen"), done_bytes=330, total_bytes=1000, bytes_per_s=10.0, seconds_left=67.0
    )
    client.emit(progress)
    assert row.state.words == "Queued: the model is being downloaded, 33 %"
    client.emit(msgspec.structs.replace(progress, total_bytes=0))
    assert row.state.words == "Queued: there is no model yet"
    client.emit(progress)
    client.emit(DownloadFailed(model_id=ModelId("qwen"), problem=FULL))
    assert row.state.words == "Queued: there is no model yet"
    client.emit(progress)
    client.emit(DownloadFinished(model_id=ModelId("qwen")))
    client.emit(ModelStateChanged(state=ModelState(phase=ModelPhase.LOADING, progress=0.5)))
    assert row.state.words == "Queued: the model is loading, 50 %"


def test_up_edits_the_last_message(qtbot: QtBot, client: FakeClient, page: ChatPage, show: Show) -> None:
    show(*turns(4))
    before = user_row(page, 3).text
    qtbot.keyClick(page.composer.field, Qt.Key.Key_Up)
    editor = user_row(page, 3).editor
    assert editor is not None
    qtbot.keyClicks(editor.field, ", better")
    qtbot.keyClick(editor.field, Qt.Key.Key_Return)
    command = client.last(EditMessage)
    assert (command.message_id, command.text) == (3, f"{before}, better")
    assert user_row(page, 3).editor is None
    assert page.composer.field.hasFocus()


def test_editing_an_earlier_message_says_that_nothing_is_lost(
    qtbot: QtBot, client: FakeClient, page: ChatPage, show: Show
) -> None:
    show(*turns(4))
    row = user_row(page, 1)
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Return)
    editor = row.editor
    assert editor is not None
    assert "stays as another version" in editor.words
    qtbot.keyClicks(editor.field, "Better")
    qtbot.keyClick(editor.field, Qt.Key.Key_Return)
    assert client.last(EditMessage).message_id == 1


def test_escape_leaves_the_message_as_it_was(qtbot: QtBot, client: FakeClient, page: ChatPage, show: Show) -> None:
    show(*turns(2))
    row = user_row(page, 1)
    row.edit()
    editor = row.editor
    assert editor is not None
    with qtbot.waitSignal(editor.destroyed):
        qtbot.keyClick(editor.field, Qt.Key.Key_Escape)
    assert not client.all(EditMessage)


# --- what is shown ----------------------------------------------------------------------------------------------


def test_user_text_is_never_markup(page: ChatPage, show: Show) -> None:
    text = "<b>**x**</b>\nline <|im_end|> \x1b[31m 😀 שלום"
    show(said(1, text))
    assert user_row(page, 1).shown_text == "<b>**x**</b>\nline <|im_end|> ␛[31m 😀 שלום"


def test_very_long_message_is_folded(page: ChatPage, show: Show) -> None:
    show(said(1, "word " * 40_000))
    row = user_row(page, 1)
    assert len(row.shown_text) < 3_000
    bubble = row.findChild(Bubble)
    assert bubble is not None
    bubble.show_more()
    assert 3_000 < len(row.shown_text) < 20_000


def test_empty_conversation_greets(qtbot: QtBot, page: ChatPage) -> None:
    assert page.greeting.isVisible()
    assert "this computer" in page.greeting.sentence
    qtbot.mouseClick(page.greeting.buttons[0], Qt.MouseButton.LeftButton)
    assert page.composer.field.toPlainText() == page.greeting.buttons[0].text()


def test_welcome_panel_until_there_is_a_model(qtbot: QtBot, client: FakeClient, page: ChatPage) -> None:
    panel = QLabel("welcome")
    page.set_welcome_panel(panel)
    client.emit(ModelStateChanged(state=ModelState(phase=ModelPhase.NONE)))
    assert panel.isVisible()
    client.emit(ModelStateChanged(state=ModelState(phase=ModelPhase.LOADING)))
    assert not panel.isVisible()
    assert page.greeting.isVisible()


def test_older_messages_come_without_moving_what_is_read(
    qtbot: QtBot, client: FakeClient, page: ChatPage, show: Show
) -> None:
    messages = turns(120)
    show(*messages[60:], more=True)
    assert page.view.following
    page.view.verticalScrollBar().setValue(300)
    command = client.last(ListMessages)
    assert command.before == 61
    row = user_row(page, 63)
    place = row.mapTo(page.view, row.rect().topLeft()).y()
    client.answer(listed(*messages[:60]), ListMessages)
    qtbot.waitUntil(lambda: page.view.all_built)
    assert len(page.view.rows) == 120
    assert row.mapTo(page.view, row.rect().topLeft()).y() == place


def test_older_messages_move_no_widget_that_is_there(
    qtbot: QtBot, client: FakeClient, page: ChatPage, show: Show
) -> None:
    messages = turns(120)
    show(*messages[60:], more=True)
    qtbot.waitUntil(lambda: page.view.all_built)
    places = {row: row.pos() for row in page.view.rows}
    page.view.verticalScrollBar().setValue(300)
    client.answer(listed(*messages[:60]), ListMessages)
    qtbot.waitUntil(lambda: page.view.all_built)
    assert len(page.view.rows) == 120
    assert {row: row.pos() for row in page.view.rows[60:]} == places


def test_a_row_that_is_half_built_changes_and_goes_like_others(
    qtbot: QtBot, client: FakeClient, page: ChatPage
) -> None:
    long = "\n\n".join(f"| a |\n|---|\n| {number} |\n\nand" for number in range(40))
    page.show_conversation(HERE)
    client.answer(listed(said(1), reply(2, long), said(3), reply(4, long)), ListMessages)
    assert page.view.row_of(MessageId(4)) is None  # a part of it is drawn
    client.emit(MessageChanged(message=reply(4, f"{long}\n\nthe end")))
    qtbot.waitUntil(lambda: page.view.row_of(MessageId(4)) is not None)
    assert words_in(reply_row(page, 4)).endswith("the end")
    assert page.view.row_of(MessageId(2)) is None
    client.emit(MessagesRemoved(conversation_id=HERE, message_ids=(MessageId(2),)))
    qtbot.waitUntil(lambda: page.view.all_built)
    assert [row for row in page.view.rows if isinstance(row, ReplyWidget)] == [reply_row(page, 4)]


def test_view_follows_the_stream_unless_scrolled_up(
    qtbot: QtBot, client: FakeClient, page: ChatPage, show: Show
) -> None:
    show(*turns(40), said(41), reply(42, "", status=MessageStatus.QUEUED))
    bar = page.view.verticalScrollBar()
    long = "\n\n".join(f"paragraph {number}" for number in range(30))
    client.emit(TokensGenerated(conversation_id=HERE, message_id=MessageId(42), text=long))
    qtbot.waitUntil(lambda: "paragraph 29" in words_in(reply_row(page, 42)))
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())
    assert not page.view.latest_button.isVisible()
    bar.setValue(100)
    client.emit(TokensGenerated(conversation_id=HERE, message_id=MessageId(42), text="\n\n" + long + "\n\nlast"))
    qtbot.waitUntil(lambda: "last" in words_in(reply_row(page, 42)))
    assert bar.value() == 100
    qtbot.mouseClick(page.view.latest_button, Qt.MouseButton.LeftButton)
    assert bar.value() == bar.maximum()


def test_oldest_messages_are_let_go_and_come_again(
    qtbot: QtBot, client: FakeClient, page: ChatPage, show: Show
) -> None:
    show(*turns(250))
    write(qtbot, page, "One more")
    assert len(page.view.rows) == 121
    page.view.verticalScrollBar().setValue(0)
    assert client.last(ListMessages).before == 131


def test_deleted_conversation_gives_way_to_a_new_one(client: FakeClient, page: ChatPage, show: Show) -> None:
    show(said(1))
    client.emit(ConversationRemoved(conversation_id=HERE))
    assert page.conversation_id is None
    assert page.greeting.isVisible()


def test_late_listing_of_another_conversation_is_dropped(qtbot: QtBot, client: FakeClient, page: ChatPage) -> None:
    page.show_conversation(HERE)
    late = client.last(ListMessages)
    page.show_conversation(ELSEWHERE)
    client.answer(listed(said(8, "right", ELSEWHERE), number=2), client.last(ListMessages))
    client.answer(listed(said(1, "wrong")), late)
    qtbot.waitUntil(lambda: page.view.all_built)
    assert user_row(page, 8).shown_text == "right"
    assert len(page.view.rows) == 1


def test_theme_and_text_size_keep_the_text(page: ChatPage, style: Style, show: Show) -> None:
    show(said(1), reply(2, "**bold**\n\n```py\nx = 1\n```\n\n| a |\n|---|\n| 1 |\n\n- item"))
    before = words_in(reply_row(page, 2))
    height = reply_row(page, 2).height()
    style.set_theme(Theme.DARK)
    style.set_text_scale(1.5)
    assert words_in(reply_row(page, 2)) == before
    assert reply_row(page, 2).height() > height
    style.set_text_scale(1.0)


def test_the_first_key_wakes_a_model_that_rests(qtbot: QtBot, client: FakeClient, page: ChatPage) -> None:
    client.become_ready(model=ModelState(phase=ModelPhase.RESTING, name="Qwen"))
    assert client.all(WakeModel) == []
    qtbot.keyClicks(page.composer.field, "Hello")
    assert len(client.all(WakeModel)) == 1
    client.emit(ModelStateChanged(state=ModelState(phase=ModelPhase.READY, name="Qwen")))
    qtbot.keyClicks(page.composer.field, " there")
    assert len(client.all(WakeModel)) == 1
    client.emit(ModelStateChanged(state=ModelState(phase=ModelPhase.RESTING, name="Qwen")))
    qtbot.keyClicks(page.composer.field, "!")
    assert len(client.all(WakeModel)) == 2


def test_a_reply_whose_server_was_lost_says_so_under_its_words(page: ChatPage, show: Show) -> None:
    problem = Problem(code="server_lost", what="The server broke off.", next_step="Try again.")
    show(said(1), reply(2, "Half a", status=MessageStatus.INTERRUPTED, problem=problem))
    row = reply_row(page, 2)
    assert row.state.words == "Interrupted"
    assert row.problem_card is not None
    words = [label.text() for label in row.problem_card.findChildren(QLabel)]
    assert "The server broke off." in words


# --- reading along ----------------------------------------------------------------------------------------------


def typed(qtbot: QtBot, page: ChatPage, text: str) -> None:
    """This is typed, and then nothing for a while."""
    with qtbot.waitSignal(page.composer.paused):
        qtbot.keyClicks(page.composer.field, text)


def test_what_is_written_is_read_after_a_pause(qtbot: QtBot, client: FakeClient, page: ChatPage, show: Show) -> None:
    page.header.mode_chosen.emit(ConversationMode.NO_TRACE)
    typed(qtbot, page, "Could you")
    typed(qtbot, page, " tell me")
    drafts = [(one.conversation_id, one.text, one.mode) for one in client.all(ReadDraft)]
    private = ConversationMode.NO_TRACE
    assert drafts == [(None, "Could you", private), (None, "Could you tell me", private)]
    show(*turns(2))
    typed(qtbot, page, "And now?")
    assert (client.last(ReadDraft).conversation_id, client.last(ReadDraft).text) == (HERE, "And now?")


def test_a_draft_that_is_not_read_is_no_news(qtbot: QtBot, client: FakeClient, page: ChatPage) -> None:
    typed(qtbot, page, "Could you")
    with qtbot.assertNotEmitted(client.failure_unhandled):
        client.fail(Problem(code="invalid_request", what="The message is empty."), ReadDraft)
    assert page.notices.problems == []


def test_nothing_is_read_before_the_new_conversation_has_its_id(
    qtbot: QtBot, client: FakeClient, page: ChatPage
) -> None:
    write(qtbot, page, "Hello there")
    typed(qtbot, page, "And another thing")
    assert client.all(ReadDraft) == []
    client.emit(ConversationAdded(conversation=conversation(), request_id=client.last(SendMessage).request_id))
    client.answer(
        MessageAccepted(request_id=RequestId(0), conversation_id=HERE, message_id=MessageId(1), reply_id=MessageId(2)),
        SendMessage,
    )
    typed(qtbot, page, " please")
    assert client.last(ReadDraft).conversation_id == HERE


def test_who_wants_none_asks_for_none(qtbot: QtBot, client: FakeClient, page: ChatPage) -> None:
    client.emit(SettingsChanged(settings=Settings(read_along=ReadAlong.NEVER)))
    typed(qtbot, page, "Could you")
    assert client.all(ReadDraft) == []
    client.emit(SettingsChanged(settings=Settings()))
    typed(qtbot, page, " tell me")
    assert len(client.all(ReadDraft)) == 1


def test_what_is_not_sent_goes_to_no_server(qtbot: QtBot, client: FakeClient, page: ChatPage) -> None:
    client.emit(ModelStateChanged(state=ModelState(phase=ModelPhase.READY, name="big", server="http://big.example")))
    typed(qtbot, page, "Could you")
    assert client.all(ReadDraft) == []


def test_a_core_that_is_away_is_not_asked(qtbot: QtBot, client: FakeClient, page: ChatPage) -> None:
    client.set_phase(CorePhase.RESTARTED)
    typed(qtbot, page, "Could you")
    assert client.all(ReadDraft) == []


def test_sending_at_once_reads_nothing(qtbot: QtBot, client: FakeClient, page: ChatPage) -> None:
    with qtbot.assertNotEmitted(page.composer.paused, wait=2 * PAUSE_MS):
        write(qtbot, page, "Hello there")
    assert client.all(ReadDraft) == []
