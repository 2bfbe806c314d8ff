"""Proofreading: a text with the corrections that are proposed, each of which is the user's to accept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.chat.accessible_text import announce
from app.chat.text_view import TextView
from app.core_client import CoreClient
from app.style import Space, Style, mirrored
from app.tasks.change_steps import ChangePlace, ChangeSteps
from app.tasks.changes_row import ChangesRow
from app.tasks.changes_text import ChangesText, change_words, decision_words
from app.tasks.piece_list import PieceList
from app.tasks.piece_row import PieceRow
from app.tasks.task_pieces import TaskPieces
from app.widgets.buttons import Button, IconButton
from app.widgets.empty_state import EmptyState
from app.widgets.flow import FlowLayout
from app.widgets.labels import Label
from app.widgets.page import Line, ScrollColumn
from app.widgets.toast import Toast
from core.protocol import DecideChanges, Failed, Reply
from core.records import TaskPiece, TaskStatus


class ProofreadingView(QWidget):
    """Attributes:
        list: the text.
        steps: which change is looked at.

    Signals:
        failed(Problem)
        toast_requested(Toast)
    """

    failed = Signal(object)
    toast_requested = Signal(object)

    def __init__(self, client: CoreClient, pieces: TaskPieces, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._pieces = pieces
        self._style = style
        self._done_up_to = 0
        self.steps = ChangeSteps(pieces, self)
        self.steps.moved.connect(self._show_current)
        self.list = PieceList(style, self._make, self.tr("Proofread text"))
        self.list.setAccessibleDescription(
            self.tr(
                "Right and Left go from change to change, Enter accepts one, Del rejects it, Backspace takes that back"
            )
        )
        self.list.key_pressed.connect(self._press)
        self._nothing = EmptyState(style, "check", "", "")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(ScrollColumn(self._nothing))
        self.counts = Label("", "soft")
        self.accept_all = Button(self.tr("Accept all"))
        self.reject_all = Button(self.tr("Reject all"))
        self.previous = IconButton(style, "chevron-left", self.tr("Previous change (Left)"))
        self.next = IconButton(style, "chevron-right", self.tr("Next change (Right)"))
        self.words = Label("", wrap=True)
        self.state = Label("", "note")
        self.accept = Button(self.tr("Accept"), "primary")
        self.reject = Button(self.tr("Reject"))
        self.undecide = IconButton(style, "undo", self.tr("Take the decision back (Backspace)"))
        self._bar = QWidget()
        self._build()
        self._connect()
        self.setFocusProxy(self.list)

    def _build(self) -> None:
        top = QWidget()
        row = QHBoxLayout(top)
        row.setContentsMargins(Space.PAGE, Space.S, Space.PAGE, Space.S)
        row.setSpacing(Space.S)
        row.addWidget(self.counts)
        flow = FlowLayout(Space.S, at_end=True)
        flow.addWidget(self.accept_all)
        flow.addWidget(self.reject_all)
        row.addLayout(flow, 1)
        self.accept.setToolTip(self.tr("Enter"))
        self.reject.setToolTip(self.tr("Del"))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.words)
        words.addWidget(self.state)
        tools = QHBoxLayout(self._bar)
        tools.setContentsMargins(Space.M, Space.S, Space.PAGE, Space.S)
        tools.setSpacing(Space.S)
        tools.addWidget(self.previous)
        tools.addWidget(self.next)
        tools.addLayout(words, 1)
        for button in (self.undecide, self.reject, self.accept):
            tools.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addWidget(Line())
        column.addWidget(self._stack, 1)
        column.addWidget(Line())
        column.addWidget(self._bar)

    def _connect(self) -> None:
        self.previous.clicked.connect(lambda: self.steps.step(-1))
        self.next.clicked.connect(lambda: self.steps.step(1))
        self.accept.clicked.connect(lambda: self._decide_current(accepted=True))
        self.reject.clicked.connect(lambda: self._decide_current(accepted=False))
        self.undecide.clicked.connect(lambda: self._decide_current(accepted=None))
        self.accept_all.clicked.connect(lambda: self._decide_all(accepted=True))
        self.reject_all.clicked.connect(lambda: self._decide_all(accepted=False))

    # --- what is told -----------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Another task is shown."""
        self._done_up_to = 0
        self.steps.begin()
        self.list.clear()
        self.show_task()

    def show_task(self) -> None:
        """The task has come further."""
        task = self._pieces.task
        total = self._pieces.total
        done = task is not None and task.status is TaskStatus.DONE
        self.list.set_count(total if done else min(total, max(self._done_up_to, task.pieces_done if task else 0)))
        self._stack.setCurrentIndex(1 if self.list.count == 0 else 0)
        if task is None:
            self._nothing.set_words(self.tr("Looking it up…"), "")
        elif self.list.count == 0:
            self._nothing.set_words(self.tr("Nothing is proofread yet"), self.tr("Proposals show here as they come."))
        self.show_counts()
        self._show_bar()

    def show_pieces(self, first: int, last: int) -> None:
        """These are here, or otherwise."""
        for at in range(first, last + 1):
            piece = self._pieces.known(at)
            if piece is None:
                continue
            if piece.result is not None:
                self._done_up_to = max(self._done_up_to, at + 1)
            row = self.list.row(at)
            if isinstance(row, ChangesRow):
                row.show_piece(piece)
                self.list.row_changed(at)
        self.show_task()
        self.list.refresh()
        self.steps.go_on()

    def show_counts(self) -> None:
        """How many are open, accepted and rejected."""
        counts = Counter(self._pieces.counts)
        open_, accepted, rejected = (counts[name] for name in ("open", "accepted", "rejected"))
        self.counts.setText(
            " · ".join(
                (
                    self.tr("%Ln open", "", open_),
                    self.tr("%Ln accepted", "", accepted),
                    self.tr("%Ln rejected", "", rejected),
                )
            )
        )
        self.accept_all.setEnabled(open_ > 0 and self._decidable)
        self.reject_all.setEnabled(open_ > 0 and self._decidable)

    @property
    def _decidable(self) -> bool:
        task = self._pieces.task
        return task is not None and not task.source_gone

    # --- the text ---------------------------------------------------------------------------------------------

    def _make(self, number: int) -> PieceRow | None:
        piece = self._pieces.piece(number)
        if piece is None:
            return None
        row = ChangesRow(self._style, piece)
        row.text.group = self
        row.text.change_pressed.connect(lambda at: self.steps.go_to(ChangePlace(number, at)))
        row.text.decided.connect(lambda at, accepted: self._decide(ChangePlace(number, at), accepted=accepted))
        current = self.steps.current
        if current is not None and current.number == number:
            row.text.show_current(current.at)
        return row

    @property
    def views(self) -> list[ChangesText]:
        """Those texts that are drawn."""
        return [row.text for row in self.list.rows if isinstance(row, ChangesRow)]

    def selection_begins(self, view: TextView) -> None:
        """In `view`: what is selected in others no longer is."""
        for other in self.views:
            if other is not view:
                other.deselect()

    def selection_reaches(self, view: TextView, at: QPointF) -> None:
        """A selection goes on within the piece that it began in."""
        view.select(view.anchor, view.position_at(at))

    def select_all(self) -> None:
        for view in self.views:
            view.select(0, view.end)

    def selected_text(self) -> str:
        return "\n\n".join(filter(None, (view.selected_text for view in self.views)))

    def copy_markdown(self) -> None:
        """What is selected is no Markdown."""
        QGuiApplication.clipboard().setText(self.selected_text())

    # --- changes ----------------------------------------------------------------------------------------------

    def _show_current(self) -> None:
        """Another change is looked at: mark it, bring it into sight and say what it does."""
        current = self.steps.current
        for row in self.list.rows:
            if isinstance(row, ChangesRow):
                here = current is not None and row.text.piece.number == current.number
                row.text.show_current(current.at if here and current is not None else -1)
        self._show_bar()
        if current is not None:
            self.list.to_piece(current.number, lambda row: _place(row, current.at))
            announce(self, f"{self.words.text()}, {self.state.text()}")

    def _show_bar(self) -> None:
        change, piece = self.steps.change, self.steps.piece
        any_ = sum(self._pieces.counts.values()) > 0
        self.previous.setEnabled(any_)
        self.next.setEnabled(any_)
        for button in (self.accept, self.reject, self.undecide):
            button.setVisible(change is not None and self._decidable)
        if change is not None and piece is not None:
            self.words.setText(change_words(piece, change))
            self.state.setText(decision_words(change))
            self.accept.setEnabled(change.accepted is not True)
            self.reject.setEnabled(change.accepted is not False)
            self.undecide.setEnabled(change.accepted is not None)
            self.state.show()
            return
        self.state.hide()
        task = self._pieces.task
        if task is not None and task.source_gone:
            words = self.tr("The source was removed. This is the text with all that was proposed.")
        elif any_:
            words = self.tr("Click a change, or press Right to go to the next one.")
        elif task is not None and task.status is TaskStatus.DONE:
            words = self.tr("No mistakes were found.")
        else:
            words = ""
        self.words.setText(words)

    def _press(self, event: QKeyEvent) -> None:
        forward, back = (Qt.Key.Key_Left, Qt.Key.Key_Right) if mirrored() else (Qt.Key.Key_Right, Qt.Key.Key_Left)
        key = event.key()
        event.accept()
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.selected_text())
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
        elif key in (forward, back):
            self.steps.step(1 if key == forward else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._decide_current(accepted=True)
        elif key == Qt.Key.Key_Delete:
            self._decide_current(accepted=False)
        elif key == Qt.Key.Key_Backspace or event.matches(QKeySequence.StandardKey.Undo):
            self._decide_current(accepted=None)
        else:
            event.ignore()

    def _decide_current(self, *, accepted: bool | None) -> None:
        current, change = self.steps.current, self.steps.change
        if current is not None and change is not None and change.accepted is not accepted:
            self._decide(current, accepted=accepted)

    def _decide(self, place: ChangePlace, *, accepted: bool | None) -> None:
        task = self._pieces.task
        if task is None or not self._decidable:
            return

        def answered(reply: Reply) -> None:
            if isinstance(reply, Failed):
                self.failed.emit(reply.problem)
            elif accepted is not None and self.steps.current == place:
                self.steps.step(1, undecided=True)

        self._client.ask(
            DecideChanges(task_id=task.id, number=place.number, changes=(place.at,), accepted=accepted), answered
        )

    def _decide_all(self, *, accepted: bool) -> None:
        """All that are open; which those were has to be known, so that it can be taken back."""
        self._pieces.with_all(lambda: self._decide_open(accepted=accepted))

    def _decide_open(self, *, accepted: bool) -> None:
        task = self._pieces.task
        if task is None:
            return
        open_ = dict(self._open())
        count = sum(map(len, open_.values()))

        def take_back() -> None:
            for number, places in open_.items():
                self._client.ask(DecideChanges(task_id=task.id, number=number, changes=places, accepted=None))

        def answered(reply: Reply) -> None:
            if isinstance(reply, Failed):
                self.failed.emit(reply.problem)
                return
            self._pieces.refresh()
            words = (
                self.tr("%Ln changes accepted", "", count) if accepted else self.tr("%Ln changes rejected", "", count)
            )
            self.toast_requested.emit(Toast(words, self.tr("Undo"), take_back))

        self._client.ask(DecideChanges(task_id=task.id, accepted=accepted), answered)

    def _open(self) -> Iterator[tuple[int, tuple[int, ...]]]:
        """Pieces, with the positions of their changes that aren't decided."""
        for number in range(self._pieces.total):
            piece = self._pieces.known(number)
            places = _undecided(piece) if piece is not None else ()
            if places:
                yield number, places


def _undecided(piece: TaskPiece) -> tuple[int, ...]:
    changes = piece.result.changes if piece.result is not None else ()
    return tuple(at for at, change in enumerate(changes) if change.accepted is None)


def _place(row: PieceRow, at: int) -> QRect:
    assert isinstance(row, ChangesRow)
    return row.text.change_rect(at).translated(row.text.pos())
