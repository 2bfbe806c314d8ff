"""What comes from other computers is listed anew where it is shown."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.appearance import Appearance
from app.main_window import MainWindow
from app.program import Program
from app.sidebar.sidebar import PageName
from app.style import Style
from app.translation import Language, Translation
from core.protocol import (
    Command,
    ListConversations,
    ListDocuments,
    ListMessages,
    ListPersonas,
    ListProjects,
    ListSavedPrompts,
    ListTaskTemplates,
    SyncedIn,
)
from core.records import SyncArrived, Synced
from tests.unit_app.chat.factories import HERE
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.samples import answer_all


@pytest.fixture
def window(
    qtbot: QtBot, qapp: QApplication, client: FakeClient, style: Style, translation: Translation, tmp_path: Path
) -> MainWindow:
    appearance = Appearance(tmp_path / "window.ini")
    appearance.language = Language.ENGLISH
    program = Program(qapp, client, style, appearance, translation)
    program.show()
    client.become_ready()
    answer_all(client)
    return program.window


@pytest.mark.parametrize(
    ("kind", "asked"),
    [
        (Synced.CONVERSATIONS, ListConversations),
        (Synced.PROJECTS, ListProjects),
        (Synced.PERSONAS, ListPersonas),
        (Synced.PROMPTS, ListSavedPrompts),
        (Synced.TASK_TEMPLATES, ListTaskTemplates),
        (Synced.DOCUMENTS, ListDocuments),
    ],
)
def test_lists_are_asked_for_again(
    qtbot: QtBot, window: MainWindow, client: FakeClient, kind: Synced, asked: type[Command]
) -> None:
    window.show_page(PageName.DOCUMENTS)
    answer_all(client)
    before = len(client.all(asked))
    client.emit(SyncedIn(arrived=SyncArrived(kinds=(kind,))))
    qtbot.waitUntil(lambda: len(client.all(asked)) > before)


def test_the_open_conversation_follows_and_one_that_was_removed_closes(
    qtbot: QtBot, window: MainWindow, client: FakeClient
) -> None:
    window.show_conversation(HERE)
    answer_all(client)
    before = len(client.all(ListMessages))
    client.emit(SyncedIn(arrived=SyncArrived(kinds=(Synced.CONVERSATIONS,), conversations=(HERE,))))
    assert len(client.all(ListMessages)) == before + 1
    answer_all(client)
    assert window.conversation == HERE
    client.emit(SyncedIn(arrived=SyncArrived(kinds=(Synced.CONVERSATIONS,), removed=(HERE,))))
    assert window.conversation is None
