"""One piece of a proofread text in the column of all of them."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.style import Space, Style
from app.tasks.changes_text import ChangesText
from app.tasks.piece_row import PieceRow
from app.widgets.labels import Label
from core.records import TaskPiece


class ChangesRow(PieceRow):
    """Attributes:
    text: it, with what is proposed.
    """

    def __init__(self, style: Style, piece: TaskPiece, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = ChangesText(style, piece, self)
        self._kept = Label("", "note", self, wrap=True)
        self._tell()

    @property
    def kept_words(self) -> str:
        """Why there are no proposals; empty: it was looked at."""
        return self._kept.text()

    def show_piece(self, piece: TaskPiece) -> None:
        """Show it as it is now."""
        if piece != self.text.piece:
            self.text.show_piece(piece)
            self._tell()

    def _tell(self) -> None:
        result = self.text.piece.result
        kept = result is not None and result.kept
        self._kept.setText(self.tr("Not checked: the model gave no answer that could be used.") if kept else "")
        self._kept.setVisible(kept)

    def draw(self, until: float) -> None:
        """It is whole from the start."""

    @property
    def drawn(self) -> bool:
        return True

    def dress(self) -> None:
        self.text.write()

    def height_for(self, width: int) -> int:
        return self._arrange(width, move=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange(self.width(), move=True)

    def _arrange(self, width: int, *, move: bool) -> int:
        """Returns the height that is needed."""
        piece = self.text.piece
        top = 0 if not piece.number else Space.M if "\n\n" in piece.before else Space.XS
        height = self.text.heightForWidth(width)
        if move:
            self.text.setGeometry(0, top, width, height)
        top += height
        if not self._kept.isHidden():
            high = self._kept.heightForWidth(width)
            if move:
                self._kept.setGeometry(0, top + Space.XS, width, high)
            top += Space.XS + high
        return top
