"""A text that a task writes: summaries, translations and the like, piece after piece as it comes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.chat.citation_list import CitationActions
from app.documents.places import page_text
from app.style import Space, Style
from app.tasks.piece_list import PieceList
from app.tasks.piece_row import PieceRow
from app.tasks.result_row import ResultRow, Shown
from app.tasks.task_pieces import TaskPieces
from app.widgets.empty_state import EmptyState
from app.widgets.page import ScrollColumn
from core.records import DocumentId, Summarise, TaskPiece, TaskStatus

_BESIDE_WIDTH = 1120


class TextResult(QWidget):
    """Attributes:
    list: the pieces.

    Signals:
        open_page(DocumentId, page, start, end)
    """

    open_page = Signal(object, int, int, int)

    def __init__(
        self, pieces: TaskPieces, style: Style, actions: CitationActions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._pieces = pieces
        self._style = style
        self._actions = actions
        self._beside = False
        self._one = False  # all there is to show is a summary that was put together
        self._done_up_to = 0
        self._begun = False
        self.list = PieceList(style, self._make, self.tr("Result"))
        self._nothing = EmptyState(style, "text", "", "")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(ScrollColumn(self._nothing))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.setFocusProxy(self.list)

    def begin(self) -> None:
        """Another task is shown."""
        self._done_up_to, self._one = 0, False
        self._begun = False
        self.list.clear()

    def set_beside(self, beside: bool) -> None:
        """Show the source beside the result."""
        if beside != self._beside:
            self._beside = beside
            self.list.widest = _BESIDE_WIDTH if beside else Space.COLUMN_WIDTH
            self._fit()
            self.list.rebuild()

    # --- what is told -----------------------------------------------------------------------------------------

    def show_task(self) -> None:
        """The task has come further."""
        task = self._pieces.task
        if task is not None and not self._begun:
            self._begun = True
            # What was finished before is read from its beginning.
            if task.status is TaskStatus.RUNNING:
                self.list.follow()
        self._fit()

    def show_pieces(self, first: int, last: int) -> None:
        """These are here, or otherwise."""
        for at in range(last, max(first, self._done_up_to) - 1, -1):
            piece = self._pieces.known(at)
            if piece is not None and piece.result is not None:
                self._done_up_to = at + 1
                break
        self._fit()
        if not self._one:
            for at in range(first, last + 1):
                self._redraw(at)
        self.list.refresh()

    def show_growth(self, number: int) -> None:
        """More was written of a piece."""
        self._fit()
        self._redraw(0 if self._one else number)

    # --- rows -------------------------------------------------------------------------------------------------

    @property
    def _summing_up(self) -> bool:
        """The last step of a summary is being written."""
        task, growing = self._pieces.task, self._pieces.growing
        return (
            task is not None
            and isinstance(task.options, Summarise)
            and growing is not None
            and growing[0] >= self._pieces.total > 1
            and growing[0] == task.pieces - 1
        )

    def _fit(self) -> None:
        """Have as many rows as there is to show."""
        # Between its last word and its being stored, the summary stays.
        written = self._one and self._pieces.task is not None
        one = not self._beside and (self._pieces.whole is not None or self._summing_up or written)
        if one != self._one:
            self._one = one
            self.list.clear()
        self.list.set_count(1 if one else self._count())
        if one:
            self._redraw(0)
        empty = self.list.count == 0
        self._stack.setCurrentIndex(1 if empty else 0)
        if empty:
            self._nothing.set_words(*self._empty_words())

    def _count(self) -> int:
        task, total, growing = self._pieces.task, self._pieces.total, self._pieces.growing
        if task is None:
            return 0
        if self._beside or task.status is TaskStatus.DONE:
            return total
        written = growing[0] + 1 if growing is not None else 0
        return min(total, max(task.pieces_done, self._done_up_to, written))

    def _empty_words(self) -> tuple[str, str]:
        task = self._pieces.task
        if task is None:
            return self.tr("Looking it up…"), ""
        match task.status:
            case TaskStatus.WAITING:
                return self.tr("It waits for its turn"), self.tr("It begins as soon as the model is free.")
            case TaskStatus.RUNNING:
                return self.tr("It has begun"), self.tr("What is written shows here as it comes.")
            case TaskStatus.PAUSED:
                return self.tr("It is paused"), self.tr("Nothing has been written yet.")
        return self.tr("There is nothing to show"), self.tr("Nothing was written before it ended.")

    def _shown(self, number: int) -> Shown | None:
        growing = self._pieces.growing
        if self._one:
            whole = self._pieces.whole
            if whole is not None:
                return Shown(whole, whole.result.text if whole.result is not None else "", written=True)
            if growing is None:
                return None
            return Shown(TaskPiece(number=growing[0], level=1), growing[1], written=False)
        piece = self._pieces.piece(number)
        if piece is None:
            return None
        task, total = self._pieces.task, self._pieces.total
        parts = task is not None and isinstance(task.options, Summarise) and total > 1
        opens = task is not None and task.document_id is not None and piece.page > 0
        written = piece.result is not None
        text = piece.result.text if piece.result is not None else ""
        if growing is not None and growing[0] == number:
            text, written = growing[1], False
        number_text = self.locale().toString
        part = self.tr("Part %1 of %2").replace("%1", number_text(number + 1)).replace("%2", number_text(total))
        return Shown(
            piece,
            text,
            written,
            place=page_text(piece.page, piece.page_label) if opens and (parts or self._beside) else "",
            part=part if parts else "",
            beside=self._beside,
        )

    def _make(self, number: int) -> PieceRow | None:
        shown = self._shown(number)
        if shown is None:
            return None
        row = ResultRow(self._style, self._actions, shown)
        row.place_opened.connect(lambda: self._open(row))
        return row

    def _redraw(self, number: int) -> None:
        row = self.list.row(number)
        shown = self._shown(number) if isinstance(row, ResultRow) else None
        if isinstance(row, ResultRow) and shown is not None:
            row.show_piece(shown)
            self.list.row_changed(number)

    def _open(self, row: ResultRow) -> None:
        task, piece = self._pieces.task, row.shown.piece
        document_id: DocumentId | None = None if task is None else task.document_id
        if document_id is not None:
            self.open_page.emit(document_id, piece.page, piece.start, piece.end)
