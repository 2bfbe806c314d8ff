"""What stand-ins would take the place of: how many things of each kind, and the first of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.chat.plain_text import one_line
from app.core_client import CoreClient
from app.exports.mask_words import counted, mask_words
from app.style import Space
from app.widgets.labels import Label
from app.widgets.layouts import clear_layout
from core.protocol import CancelExport, Failed, MasksPreviewed, PreviewMasks, Reply
from core.records import ConversationId

_SHOWN, _LONGEST = 6, 48


class MaskPreview(QWidget):
    """Asks for it when it is shown, and anew when others are chosen.

    Signals:
        previewed: there is more to be seen.
    """

    previewed = Signal()

    def __init__(self, client: CoreClient, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._asked: tuple[ConversationId, ...] | None = None
        self._number = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        self.words = Label("", "note", wrap=True)
        column.addWidget(self.words)
        self._rows = QWidget()
        self._grid = QGridLayout(self._rows)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.L)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        column.addWidget(self._rows)
        self._rows.hide()

    def show_for(self, conversation_ids: Sequence[ConversationId]) -> None:
        """Read these conversations, if they weren't last."""
        ids = tuple(conversation_ids)
        if ids == self._asked or not ids:
            return
        self.stop()
        self._asked = ids
        self._number += 1
        number = self._number
        self._rows.hide()
        self.words.setText(self.tr("Looking for names and numbers…"))
        command = PreviewMasks(words=mask_words(), conversation_ids=ids)
        self._client.ask(command, lambda reply: self._previewed(reply, number))

    def stop(self) -> None:
        """It isn't wanted any more."""
        if self._asked is not None and self.words.text() == self.tr("Looking for names and numbers…"):
            self._client.ask(CancelExport())
        self._asked = None

    def _previewed(self, reply: Reply, number: int) -> None:
        if number != self._number:
            return
        if isinstance(reply, Failed):
            self._asked = None
            self.words.setText(reply.problem.what)
        elif isinstance(reply, MasksPreviewed):
            self._show(reply)

    def _show(self, found: MasksPreviewed) -> None:
        told = ", ".join(map(counted, found.counts)) or self.tr("Nothing was found to replace.")
        if found.more:
            told = self.tr("In the first %Ln messages: %1", "", found.messages).replace("%1", told)
        if not found.names_read:
            told += " " + self.tr("Names that no memory speaks of can't be found right now.")
        self.words.setText(told)
        clear_layout(self._grid)
        for row, one in enumerate(found.replacements[:_SHOWN]):
            original = one_line(one.original)
            short = original if len(original) <= _LONGEST else f"{original[: _LONGEST - 1]}…"
            self._grid.addWidget(Label(short), row, 0, Qt.AlignmentFlag.AlignLeft)
            self._grid.addWidget(Label(f"→ {one.stand_in}", "note"), row, 1)
        self._rows.setVisible(bool(found.replacements))
        self.previewed.emit()
