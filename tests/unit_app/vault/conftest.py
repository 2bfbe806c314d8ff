"""A program whose store has a passphrase."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.appearance import Appearance
from app.program import Program
from app.style import Style
from app.translation import Language, Translation
from app.vault.computer import Computer
from app.vault.lock_page import LockPage
from app.vault.lock_window import LockWindow
from tests.unit_app.fake_client import SEALED, FakeClient
from tests.unit_app.samples import answer_all


@pytest.fixture
def appearance(tmp_path: Path) -> Appearance:
    appearance = Appearance(tmp_path / "window.ini")
    appearance.language = Language.ENGLISH
    return appearance


@pytest.fixture
def program(
    qtbot: QtBot, qapp: QApplication, client: FakeClient, style: Style, appearance: Appearance, translation: Translation
) -> Iterator[Program]:
    """Open, with everything answered."""
    program = Program(qapp, client, style, appearance, translation, computer=listening)
    program.show()
    client.become_ready(vault=SEALED)
    answer_all(client)
    yield program
    program.shown.close()


def listening(parent: QObject) -> Computer:
    """A computer that would tell."""
    computer = Computer(parent)
    computer.told = True
    return computer


def lock_page(program: Program) -> LockPage:
    assert isinstance(program.shown, LockWindow)
    assert isinstance(program.shown.page, LockPage)
    return program.shown.page
