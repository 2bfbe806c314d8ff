"""Proposed facts wait as cards; what was learned lately can be taken back; what is never learned is listed."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.memory.lately_view import LatelyView
from app.memory.page import MemoriesPage, ViewName
from app.widgets.labels import Label
from core.protocol import (
    AcceptProposal,
    DeleteMemories,
    DiscardProposal,
    DropHeldBack,
    EditMemories,
    KeepHeldBack,
    LatelyListed,
    LearnAgain,
    ListLately,
    NeverLearn,
    ProposalsChanged,
    RequestId,
    SettleConflict,
    SyncedIn,
)
from core.records import (
    ConflictChoice,
    ConflictId,
    ConversationId,
    HeldBackFact,
    HeldBackId,
    LearnedLately,
    MemoryConflict,
    MemoryEdit,
    MemoryKind,
    MessageId,
    NeverTopic,
    NeverTopicId,
    Problem,
    Proposal,
    ProposalId,
    SecretKind,
    SyncArrived,
    Synced,
)
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.memory.test_memories_page import CLARA, memory

LISBON = memory(4, "You live in Lisbon", MemoryKind.PLACE)
PORTO = Proposal(
    id=ProposalId(1),
    kind=MemoryKind.PLACE,
    text="You live in Porto",
    quote="I moved to Porto",
    proposed_at=1_790_000_000.0,
    said_at=1_790_000_000.0,
    message_id=MessageId(40),
    conversation_id=ConversationId(4),
    conversation_title="Moving",
    replaces=(LISBON,),
)
TEA = msgspec.structs.replace(PORTO, id=ProposalId(2), text="You like tea", quote="I like tea", replaces=())
TOPIC = NeverTopic(id=NeverTopicId(3), text="You have a headache", added_at=1.0)
HELD_BACK = HeldBackFact(
    id=HeldBackId(7),
    looks_like=SecretKind.PASSWORD,
    said_at=1_790_000_000.0,
    message_id=MessageId(40),
    conversation_id=ConversationId(4),
    conversation_title="The new router",
)
PAST = msgspec.structs.replace(LISBON, valid_until=1_790_000_000.0)


@pytest.fixture
def page(qtbot: QtBot, page: MemoriesPage) -> MemoriesPage:
    qtbot.mouseClick(page.tabs[ViewName.LATELY], Qt.MouseButton.LeftButton)
    return page


@pytest.fixture
def lately(client: FakeClient, page: MemoriesPage) -> LatelyView:
    answer(client, proposals=(PORTO, TEA), learned=(LearnedLately(memory=CLARA, replaced=(PAST,)),), never=(TOPIC,))
    return page.lately


def answer(client: FakeClient, **what: object) -> None:
    whole: dict[str, object] = {"proposals": (), "learned": (), "never": (), **what}
    client.answer(LatelyListed(request_id=RequestId(0), **whole), ListLately)  # type: ignore[arg-type]


def click(qtbot: QtBot, button: QPushButton) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_proposal_is_kept_replaced_or_discarded(qtbot: QtBot, client: FakeClient, lately: LatelyView) -> None:
    porto, tea = lately.proposals
    assert (porto.keep.text(), tea.keep.text()) == ("Replace", "Keep")
    assert not tea.both.isVisible()
    click(qtbot, porto.keep)
    asked = client.last(AcceptProposal)
    assert (asked.proposal_id, asked.text, asked.replace) == (1, "You live in Porto", True)
    click(qtbot, porto.both)
    assert not client.last(AcceptProposal).replace
    click(qtbot, tea.discard)
    assert (client.last(DiscardProposal).proposal_id, client.last(DiscardProposal).never) == (2, False)
    click(qtbot, tea.never)
    assert client.last(DiscardProposal).never
    with qtbot.waitSignal(lately.message_requested) as opened:
        click(qtbot, porto.open_button)
    assert opened.args == [4, 40]


def test_a_proposal_is_corrected_first(qtbot: QtBot, client: FakeClient, lately: LatelyView) -> None:
    card = lately.proposals[1]
    click(qtbot, card.edit_button)
    assert card.editor is not None
    qtbot.keyClicks(card.editor.field, "You like green tea")
    # What comes meanwhile doesn't take the editor away.
    client.emit(ProposalsChanged(count=2))
    qtbot.waitUntil(lambda: len(client.all(ListLately)) == 2)
    answer(client, proposals=(PORTO,))
    assert lately.proposals[1].editor is card.editor
    qtbot.keyClick(card.editor.field, Qt.Key.Key_Return)
    assert client.last(AcceptProposal).text == "You like green tea"


def test_what_was_learned_is_taken_back(
    qtbot: QtBot, client: FakeClient, page: MemoriesPage, lately: LatelyView
) -> None:
    (card,) = lately.learned
    click(qtbot, card.show_button)
    assert page.detail.memory == CLARA
    click(qtbot, card.both)
    assert client.last(EditMemories).edit == MemoryEdit(valid_until=None)
    assert client.last(EditMemories).memory_ids == (PAST.id,)
    click(qtbot, card.undo)
    assert client.last(DeleteMemories).memory_ids == (CLARA.id,)
    click(qtbot, card.never)
    assert client.last(NeverLearn).memory_id == CLARA.id
    click(qtbot, lately.allow_buttons[0])
    assert client.last(LearnAgain).topic_id == 3


def test_what_was_held_back_is_told_without_its_words(qtbot: QtBot, client: FakeClient, page: MemoriesPage) -> None:
    answer(client, held_back=(HELD_BACK,))
    (card,) = page.lately.held_back
    assert "password" in card.findChildren(Label)[0].text()
    with qtbot.waitSignal(page.lately.message_requested) as opened:
        click(qtbot, card.open_button)
    assert opened.args == [4, 40]
    click(qtbot, card.keep)
    assert client.last(KeepHeldBack).held_back_id == HELD_BACK.id
    click(qtbot, card.drop)
    assert client.last(DropHeldBack).held_back_id == HELD_BACK.id


def test_its_tab_counts_what_waits(client: FakeClient, page: MemoriesPage, lately: LatelyView) -> None:
    client.emit(ProposalsChanged(count=2))
    assert page.tabs[ViewName.LATELY].text() == "Lately · 2"
    client.emit(ProposalsChanged(count=0))
    assert page.tabs[ViewName.LATELY].text() == "Lately"
    lately.grab()


def test_it_says_when_there_is_nothing_and_what_went_wrong(client: FakeClient, page: MemoriesPage) -> None:
    answer(client)
    assert page.lately.empty.isVisible()
    page.lately.reload()
    client.fail(Problem(code="storage", what="The disk is gone."), ListLately)
    assert page.lately.notices.isVisible()


def test_of_two_wordings_from_two_computers_one_is_chosen(qtbot: QtBot, client: FakeClient, page: MemoriesPage) -> None:
    conflict = MemoryConflict(
        id=ConflictId(9),
        memory=LISBON,
        text="You live in Porto",
        device="Laptop",
        memory_device="Desk",
        changed_at=1_790_000_000.0,
    )
    answer(client, conflicts=(conflict,))
    (card,) = page.lately.conflicts
    shown = "\n".join(label.text() for label in card.findChildren(QLabel))
    for words in (LISBON.text, "You live in Porto", "Laptop", "Desk"):
        assert words in shown
    for button, choice in (
        (card.keep, ConflictChoice.MEMORY),
        (card.other, ConflictChoice.OTHER),
        (card.both, ConflictChoice.BOTH),
    ):
        click(qtbot, button)
        asked = client.last(SettleConflict)
        assert (asked.conflict_id, asked.keep) == (9, choice)
    client.emit(SyncedIn(arrived=SyncArrived(kinds=(Synced.MEMORIES,))))
    qtbot.waitUntil(lambda: bool(client.unanswered(ListLately)))
    answer(client)
    assert page.lately.conflicts == []
