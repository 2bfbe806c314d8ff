"""From a memory to what came of it, also out of the bin, and what is erased leaves the list."""

from __future__ import annotations

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from app.memory.page import MemoriesPage
from app.traces.dialog import TracesDialog
from core.protocol import ListMemories, MemoryErased, MemoryRemoved, ShowTraces
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.memory.test_memories_page import listed, memory


@pytest.mark.parametrize("binned", [False, True])
def test_what_came_of_a_memory(qtbot: QtBot, client: FakeClient, page: MemoriesPage, binned: bool) -> None:
    one = msgspec.structs.replace(memory(7, "You own a xylophone"), deleted_at=5.0 if binned else None)
    client.answer(listed(one), ListMemories)
    page.browse.list.choose(0)
    entry = next(action for action in page.detail.more_button.menu().actions() if action.text() == "What came of this…")
    entry.trigger()
    assert client.last(ShowTraces).memory_id == 7
    dialog = page.findChild(TracesDialog)
    assert isinstance(dialog, TracesDialog)
    assert "You own a xylophone" in dialog.shown_text
    # Erased, it is told without its words.
    client.emit(MemoryRemoved(memory_id=one.id, text=""))
    client.emit(MemoryErased(memory_id=one.id))
    assert page.detail.memory is None
