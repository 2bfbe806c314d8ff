"""Classification: which label each text was given, how sure that is, and how it compares with what is known."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.chat.plain_text import one_line, visible_text
from app.style import Space, Style
from app.tasks.classified_model import (
    WRONG,
    ClassifiedModel,
    Order,
    percent_text,
    share_of,
)
from app.tasks.classified_table import NARROW_PX, ClassifiedTable, TextDetail
from app.tasks.confusion_table import ConfusionView
from app.tasks.share_bar import ShareBars
from app.tasks.task_pieces import TaskPieces
from app.widgets.buttons import Button
from app.widgets.choices import Choice
from app.widgets.flow import FlowLayout
from app.widgets.labels import Label
from app.widgets.page import CentredColumn
from app.widgets.side_panel import fit_side_panel
from core.records import Classify, TaskPiece


class ClassificationView(QWidget):
    """Attributes:
    model, table: the texts.
    one: what a single text is.
    overview: how many have each label, and how that compares with what is known.
    """

    def __init__(self, pieces: TaskPieces, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pieces = pieces
        self._style = style
        self.model = ClassifiedModel(pieces, self)
        self.table = ClassifiedTable(self.model, style)
        self.filter = Choice(style)
        self.filter.setAccessibleName(self.tr("Which texts"))
        self.order = Choice(style)
        self.order.setAccessibleName(self.tr("Order"))
        for words, order in (
            (self.tr("As in the table"), Order.AS_GIVEN),
            (self.tr("Least sure first"), Order.LEAST_SURE),
            (self.tr("Most sure first"), Order.MOST_SURE),
        ):
            self.order.addItem(words, order)
        self.overview_button = Button(self.tr("Overview"), "pill")
        self.overview_button.setCheckable(True)
        self.loading = Label("", "note")
        self.detail = TextDetail(style)
        self.detail.hide()
        self.counts = ShareBars(style, self.tr("How many texts have each label"))
        self.confusion = ConfusionView(style)
        self.one_text = Label("", "soft", wrap=True)
        self.one_label = Label("", "heading", wrap=True)
        self.one = ShareBars(style, self.tr("How likely each label is"))
        self._build()
        self.filter.activated.connect(lambda: self.model.set_label(self.filter.currentData()))
        self.order.activated.connect(lambda: self.model.set_order(self.order.currentData()))
        self.overview_button.toggled.connect(self._show_state)
        self.table.chosen.connect(self.show_detail)
        self.detail.closed.connect(self.close_detail)
        self.setFocusProxy(self.table)

    def _build(self) -> None:
        self._tools = QWidget()
        tools = QVBoxLayout(self._tools)
        tools.setContentsMargins(Space.PAGE, Space.S, Space.PAGE, Space.S)
        flow = FlowLayout(Space.S)
        for tool in (self.filter, self.order, self.overview_button, self.loading):
            flow.addWidget(tool)
        tools.addLayout(flow)
        overview = CentredColumn(Space.PAGE)
        overview.column.setContentsMargins(0, Space.M, 0, Space.XXL)
        overview.column.addWidget(Label(self.tr("How many texts have each label"), "section"))
        overview.column.addWidget(self.counts)
        overview.column.addSpacing(Space.L)
        self._compared = Label(self.tr("Compared with the labels you know"), "section")
        overview.column.addWidget(self._compared)
        overview.column.addWidget(self.confusion)
        single = CentredColumn(Space.PAGE)
        single.column.setContentsMargins(0, Space.PAGE, 0, Space.XXL)
        for part in (self.one_label, self.one, self.one_text):
            single.column.addWidget(part)
        frame = QWidget()
        row = QHBoxLayout(frame)
        row.setContentsMargins(Space.M, 0, Space.M, 0)
        row.addWidget(self.table)
        self._stack = QStackedWidget()
        for widget in (frame, overview, single):
            self._stack.addWidget(widget)
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(self._tools)
        left.addWidget(self._stack, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._left, 1)
        whole.addWidget(self.detail)

    # --- what is told -----------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Another task is shown."""
        self.model.begin()
        self.order.setCurrentIndex(0)
        self.filter.clear()
        self.overview_button.setChecked(False)
        self.close_detail()
        self._show_state()

    def show_task(self) -> None:
        """The task has come further."""
        # All of them are compared, so all of them are wanted.
        if not self._pieces.all_here:
            self._pieces.with_all(self._show_state)
        self.show_counts()

    def show_pieces(self, first: int, last: int) -> None:
        """These are here, or otherwise."""
        current = self.table.currentIndex().data(ClassifiedModel.PIECE_ROLE)
        self.model.take(first, last)
        row = (
            self.model.row_of(current.number)
            if current is not None and not self.table.currentIndex().isValid()
            else None
        )
        if row is not None:
            self.table.setCurrentIndex(self.model.index(row, 0))
        self._show_state()

    def show_counts(self) -> None:
        """How many have each label."""
        task = self._pieces.task
        names = [label.name for label in task.options.labels] if task and isinstance(task.options, Classify) else []
        counts = {name: self._pieces.counts.get(name, 0) for name in names} | self._pieces.counts
        self._fill_filter(counts)
        self.counts.show_counts(counts)
        self.confusion.show_confusion(self._pieces.confusion)
        self._compared.setVisible(self._pieces.confusion is not None)
        self._show_state()

    def _fill_filter(self, counts: dict[str, int]) -> None:
        number = self.locale().toString
        entries: list[tuple[str, object | None]] = [
            (self.tr("All texts (%1)").replace("%1", number(sum(counts.values()))), None)
        ]
        confusion = self._pieces.confusion
        if confusion is not None:
            wrong = sum(map(sum, confusion.counts)) - sum(row[at] for at, row in enumerate(confusion.counts))
            entries.append((self.tr("Only wrong ones (%1)").replace("%1", number(wrong)), WRONG))
        entries += [(f"{one_line(name)} ({number(count)})", name) for name, count in counts.items()]
        if [self.filter.itemText(at) for at in range(self.filter.count())] == [words for words, _ in entries]:
            return
        self.filter.clear()
        for words, data in entries:
            self.filter.addItem(words, data)
        chosen = next((at for at, (_, data) in enumerate(entries) if data == self.model.label), 0)
        self.filter.setCurrentIndex(chosen)

    def _show_state(self) -> None:
        one = self._pieces.total == 1
        self._tools.setVisible(not one)
        self._stack.setCurrentIndex(2 if one else 1 if self.overview_button.isChecked() else 0)
        piece = self._pieces.known(0) if one else None
        if one and piece is not None and piece.result is not None:
            words = self.tr("%1, %2 sure").replace("%2", percent_text(share_of(piece.result)))
            self.one_label.setText(words.replace("%1", one_line(piece.result.label)))
            self.one.show_shares(piece.result.shares, piece.result.label)
            self.one_text.setText(visible_text(piece.source[:4000]))
        elif one:
            self.one_label.setText(self.tr("Not classified yet"))
        for chooser in (self.filter, self.order):
            chooser.setEnabled(not self.overview_button.isChecked())
        here, total = self.model.rowCount(), self._pieces.total
        loading = total > 0 and not self._pieces.all_here
        self.loading.setText(self.tr("Looking up the rest…") if loading and here else "")
        self.loading.setVisible(bool(self.loading.text()))

    # --- one text ---------------------------------------------------------------------------------------------

    def show_detail(self, piece: TaskPiece) -> None:
        """Show a text whole."""
        self.detail.show_piece(piece)
        self.detail.show()
        self._fit_detail()

    def close_detail(self) -> None:
        """Back to the table."""
        had = self.detail.isVisible()
        self.detail.hide()
        self._left.show()
        if had:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit_detail(self) -> None:
        narrow = self.width() < self._style.px(NARROW_PX)
        fit_side_panel(self._style, self.detail, narrow=narrow)
        self._left.setVisible(not (narrow and not self.detail.isHidden()))
        if narrow and not self.detail.isHidden():
            self.detail.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_detail()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.detail.isHidden():
            self.close_detail()
        else:
            super().keyPressEvent(event)
