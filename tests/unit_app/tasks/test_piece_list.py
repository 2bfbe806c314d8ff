"""The list that pieces stand in: what is built is seen, however little time there is."""

from __future__ import annotations

import time

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from app.style import Style
from app.tasks.piece_list import SLICE_S, PieceList
from app.tasks.piece_row import PieceRow
from tests.unit_app.showing import show_widget


class SlowRow(PieceRow):
    """Takes all the time there is, and has another height at once."""

    def draw(self, until: float) -> None:
        time.sleep(2 * SLICE_S)
        QTimer.singleShot(0, self.height_changed.emit)

    @property
    def drawn(self) -> bool:
        return True

    def dress(self) -> None:
        """It has no colours."""

    def height_for(self, width: int) -> int:
        return 40


def test_a_row_that_was_measured_by_the_way_is_shown(qtbot: QtBot, style: Style) -> None:
    pieces = PieceList(style, lambda _: SlowRow(), "Pieces")
    show_widget(qtbot, pieces, 400, 300)
    pieces.set_count(4)
    qtbot.waitUntil(lambda: len(pieces.rows) == 4 and pieces.all_in_sight_built)
    qtbot.waitUntil(lambda: all(row.isVisible() for row in pieces.rows))
