"""About you: the memory blocks, as they stand in the prompt, and rewriting them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.chat.growing_edit import GrowingEdit
from app.memory.about_view import BlockCard
from app.memory.page import MemoriesPage, ViewName
from app.style import Style
from core.protocol import (
    BlockChanged,
    BlockHistoryShown,
    BlockSaved,
    BlocksListed,
    EditBlock,
    ListBlocks,
    RequestId,
    ShowBlockHistory,
)
from core.records import BlockAuthor, BlockLabel, BlockVersion, MemoryBlock, Problem
from tests.unit_app.fake_client import FakeClient

PERSONA = MemoryBlock(label=BlockLabel.PERSONA, text="You are friendly.", tokens=4, limit_tokens=300)
USER = MemoryBlock(
    label=BlockLabel.USER,
    text="- You are allergic to peanuts",
    tokens=8,
    limit_tokens=300,
    edited_at=1_790_000_000.0,
    edited_by=BlockAuthor.CONSOLIDATION,
)


@pytest.fixture
def page(qtbot: QtBot, client: FakeClient, style: Style) -> MemoriesPage:
    page = MemoriesPage(client, style)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    client.become_ready()
    qtbot.mouseClick(page.tabs[ViewName.ABOUT], Qt.MouseButton.LeftButton)
    client.answer(BlocksListed(request_id=RequestId(0), blocks=(PERSONA, USER)), ListBlocks)
    return page


def editor(card: BlockCard) -> GrowingEdit:
    assert card.field is not None
    return card.field


def test_both_blocks_are_shown_with_their_budget_and_author(page: MemoriesPage) -> None:
    user = page.about.cards[BlockLabel.USER]
    assert user.text.text() == USER.text
    assert user.budget.text() == "8 of 300 tokens"
    assert user.written.text().startswith("written from your memories")
    assert page.about.cards[BlockLabel.PERSONA].text.text() == PERSONA.text
    assert page.about.isVisible()
    assert not page.browse.list.isVisible()


def test_a_block_is_rewritten_by_keys_alone(qtbot: QtBot, page: MemoriesPage, client: FakeClient) -> None:
    card = page.about.cards[BlockLabel.USER]
    card.edit_button.setFocus()
    qtbot.keyClick(card.edit_button, Qt.Key.Key_Space)
    field = editor(card)
    field.selectAll()
    qtbot.keyClicks(field, "Call me Anna.")
    qtbot.keyClick(card.save_button, Qt.Key.Key_Space)
    assert client.last(EditBlock).text == "Call me Anna."
    saved = MemoryBlock(
        label=BlockLabel.USER,
        text="Call me Anna.",
        tokens=4,
        limit_tokens=300,
        edited_at=1.0,
        edited_by=BlockAuthor.USER,
    )
    client.answer(BlockSaved(request_id=RequestId(0), block=saved), EditBlock)
    assert card.field is None
    assert card.text.text() == "Call me Anna."
    assert card.written.text().startswith("written by you")
    assert card.edit_button.hasFocus()


def test_over_its_limit_the_text_stays_in_the_editor_and_the_reason_is_told(
    qtbot: QtBot, page: MemoriesPage, client: FakeClient
) -> None:
    card = page.about.cards[BlockLabel.PERSONA]
    qtbot.mouseClick(card.edit_button, Qt.MouseButton.LeftButton)
    editor(card).setPlainText("word " * 900)
    qtbot.mouseClick(card.save_button, Qt.MouseButton.LeftButton)
    client.fail(
        Problem(code="invalid_request", what="This is too long.", safe="The earlier text still holds."), EditBlock
    )
    assert editor(card).toPlainText().startswith("word")
    assert page.about.notices.isVisible()
    qtbot.keyClick(editor(card), Qt.Key.Key_Escape)
    assert card.field is None
    assert card.text.text() == PERSONA.text


def test_what_changes_elsewhere_is_shown_at_once(page: MemoriesPage, client: FakeClient) -> None:
    client.emit(
        BlockChanged(block=MemoryBlock(label=BlockLabel.USER, text="- You like tea", tokens=5, limit_tokens=300))
    )
    assert page.about.cards[BlockLabel.USER].text.text() == "- You like tea"


def test_leaving_it_brings_the_list_back(qtbot: QtBot, page: MemoriesPage) -> None:
    qtbot.mouseClick(page.tabs[ViewName.ALL], Qt.MouseButton.LeftButton)
    assert not page.about.isVisible()
    assert page.browse.search_field.isVisible()


def test_an_earlier_version_can_be_had_back(qtbot: QtBot, client: FakeClient, page: MemoriesPage) -> None:
    qtbot.mouseClick(page.tabs[ViewName.ABOUT], Qt.MouseButton.LeftButton)
    card = page.about.cards[BlockLabel.USER]
    qtbot.mouseClick(card.history_button, Qt.MouseButton.LeftButton)
    versions = (
        BlockVersion(text="", written_at=1_790_000_100.0, written_by=BlockAuthor.USER),
        BlockVersion(text="Call me Anna.", written_at=1_790_000_000.0, written_by=BlockAuthor.MODEL),
    )
    shown = BlockHistoryShown(request_id=RequestId(0), label=BlockLabel.USER, versions=versions)
    client.answer(shown, ShowBlockHistory)
    assert len(card.take_buttons) == 2
    card.take_buttons[1].click()
    assert (client.last(EditBlock).label, client.last(EditBlock).text) == (BlockLabel.USER, "Call me Anna.")
    block = MemoryBlock(label=BlockLabel.USER, text="Call me Anna.", tokens=5, limit_tokens=300)
    client.answer(BlockSaved(request_id=RequestId(0), block=block), EditBlock)
    assert card.text.text() == "Call me Anna."
    assert not card.take_buttons
