"""What came of one task, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.chat.accessible_text import announce
from app.chat.citation_list import CitationActions
from app.core_client import CoreClient
from app.documents.open_file import FileOpener
from app.style import Style
from app.tasks.changes_text import decided_text
from app.tasks.classification_view import ClassificationView
from app.tasks.done_words import done_text
from app.tasks.extraction_view import ExtractionView
from app.tasks.proofreading_view import ProofreadingView
from app.tasks.saving import ResultSaver
from app.tasks.task_pieces import ENDED, TaskPieces
from app.tasks.text_result import TextResult
from app.tasks.view_head import ResultHeader, TaskFate, TaskProgress
from app.tasks.words import waiting_text
from app.translation import list_text
from app.widgets.menu import Menu
from app.widgets.notice import NoticeStack
from app.widgets.toast import Toast
from core.protocol import MAX_MESSAGE_CHARS, CancelTask, Event, Failed, ModelStateChanged, PauseTask, Reply
from core.records import Classify, Extract, ModelPhase, Problem, Proofread, Summarise, TaskId, TaskPiece, TaskStatus

_NO_MODEL = (ModelPhase.NONE, ModelPhase.LOADING, ModelPhase.FAILED)

ResultView = TextResult | ProofreadingView | ClassificationView | ExtractionView


class TaskView(QWidget):
    """Attributes:
        pieces: what is known of the task.
        header, progress, fate: above the result.
        text, proofreading, classification, extraction: the result, of which one is shown.
        saver: writes it to files, of which `save_menu` has the kinds.

    Signals:
        back: to all tasks.
        to_composer(str): put the result into a conversation.
        open_page(DocumentId, page, start, end): show the source where something stands in it.
        toast_requested(Toast)
    """

    back = Signal()
    to_composer = Signal(str)
    open_page = Signal(object, int, int, int)
    toast_requested = Signal(object)

    def __init__(self, client: CoreClient, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._status: TaskStatus | None = None
        self.pieces = TaskPieces(client, self)
        actions = CitationActions(self)
        files = FileOpener(client, self)
        self.header = ResultHeader(style)
        self.notices = NoticeStack(style)
        self.progress = TaskProgress()
        self.fate = TaskFate(style)
        self.text = TextResult(self.pieces, style, actions)
        self.proofreading = ProofreadingView(client, self.pieces, style)
        self.classification = ClassificationView(self.pieces, style)
        self.extraction = ExtractionView(self.pieces, style)
        self._views: tuple[ResultView, ...] = (self.text, self.proofreading, self.classification, self.extraction)
        self.saver = ResultSaver(client, self)
        self.save_menu = Menu(self)
        self.save_menu.aboutToShow.connect(self._fill_save_menu)
        self.header.save.setMenu(self.save_menu)
        self._stack = QStackedWidget()
        for view in self._views:
            self._stack.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.header, self.progress, self.notices, self.fate):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)
        actions.reader_requested.connect(self.open_page)
        actions.document_file_requested.connect(files.open)
        for failing in (self.pieces, self.saver, self.proofreading, files):
            failing.failed.connect(self._tell)
        for asking in (self.saver, self.proofreading):
            asking.toast_requested.connect(self.toast_requested)
        for opening in (self.text, self.extraction):
            opening.open_page.connect(self.open_page)
        self._connect()

    def _connect(self) -> None:
        header, pieces = self.header, self.pieces
        header.back.clicked.connect(self.back)
        header.beside.toggled.connect(self.text.set_beside)
        header.copy.clicked.connect(self.copy)
        header.to_composer.clicked.connect(self.put_into_conversation)
        self.progress.pause.clicked.connect(self._pause)
        self.progress.cancelled.connect(self._cancel)
        self.fate.again_wanted.connect(self._go_on)
        self._client.event.connect(self._hear)
        pieces.began.connect(self._begin)
        pieces.task_changed.connect(self._show_task)
        pieces.changed.connect(self._show_pieces)
        pieces.grew.connect(self._show_growth)
        pieces.reckoned.connect(self._show_reckoned)
        pieces.gone.connect(self.back)
        save = QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self)
        save.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        save.activated.connect(header.save.showMenu)
        leave = QShortcut(QKeySequence(QKeySequence.StandardKey.Back), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.back)

    # --- what the window asks ---------------------------------------------------------------------------------

    def show_task(self, task_id: TaskId) -> None:
        """Show what came of this task so far, and what comes of it."""
        self.pieces.show(task_id)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _current(self) -> ResultView:
        """Where the result is shown."""
        task = self.pieces.task
        match None if task is None else task.options:
            case Proofread():
                return self.proofreading
            case Classify():
                return self.classification
            case Extract():
                return self.extraction
        return self.text

    # --- what is told -----------------------------------------------------------------------------------------

    def _begin(self) -> None:
        self._status = None
        self.setFocusProxy(None)  # type: ignore[arg-type]  # it may be
        self.header.beside.setChecked(False)
        for view in self._views:
            view.begin()
        self._show_task()

    def _show_task(self) -> None:
        task, total, current = self.pieces.task, self.pieces.total, self._current
        self._stack.setCurrentWidget(current)
        self.header.show_task(task)
        self.progress.show_task(task, total, self._missing_model())
        self.fate.show_task(task, total)
        self._show_actions()
        current.show_task()
        self._pass_keyboard_on()
        if task is not None:
            if self._status not in (None, *ENDED) and task.status is TaskStatus.DONE:
                announce(self, list_text([done_text(task.options), self.tr("it is done")]))
            self._status = task.status

    def _missing_model(self) -> str:
        """Why no task can go on; empty: the model is there."""
        welcome = self._client.welcome
        if welcome is None or welcome.model.phase not in _NO_MODEL:
            return ""
        return waiting_text(welcome.model, behind=False)

    def _hear(self, event: Event) -> None:
        if isinstance(event, ModelStateChanged):
            self.progress.show_task(self.pieces.task, self.pieces.total, self._missing_model())

    def _pass_keyboard_on(self) -> None:
        """To the result, once there is something of it: before, the keyboard waits here, and nothing else has it."""
        result = self._current.focusProxy()
        there = result is not None and result.isVisibleTo(self)
        self.setFocusProxy(result if there else None)  # type: ignore[arg-type]  # it may be
        if self.window().focusWidget() is self:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_actions(self) -> None:
        task = self.pieces.task
        something = task is not None and (task.pieces_done > 0 or task.status is TaskStatus.DONE)
        for button in (self.header.copy, self.header.to_composer, self.header.save):
            button.setEnabled(something)
        self.header.beside.setVisible(self._current is self.text)
        self.header.beside.setEnabled(task is not None and not task.source_gone)

    def _show_pieces(self, first: int, last: int) -> None:
        self._current.show_pieces(first, last)
        self._pass_keyboard_on()

    def _show_growth(self, number: int) -> None:
        if self._current is self.text:
            self.text.show_growth(number)

    def _show_reckoned(self) -> None:
        current = self._current
        if isinstance(current, ProofreadingView | ClassificationView):
            current.show_counts()
        else:
            current.show_task()

    def _tell(self, problem: Problem) -> None:
        self.notices.add(problem)

    # --- going on ---------------------------------------------------------------------------------------------

    def _pause(self) -> None:
        task = self.pieces.task
        if task is not None:
            paused = task.status is not TaskStatus.PAUSED
            self._client.ask(PauseTask(task_id=task.id, paused=paused), self._answered)

    def _cancel(self) -> None:
        task = self.pieces.task
        if task is not None:
            self._client.ask(CancelTask(task_id=task.id), self._answered)

    def _go_on(self) -> None:
        task = self.pieces.task
        if task is not None:
            self._client.ask(PauseTask(task_id=task.id, paused=False), self._answered)

    def _answered(self, reply: Reply) -> None:
        self.progress.cancel.setEnabled(True)
        if isinstance(reply, Failed):
            self._tell(reply.problem)

    # --- the result -------------------------------------------------------------------------------------------

    def copy(self) -> None:
        """All of the result to the clipboard."""

        def put(text: str) -> None:
            QGuiApplication.clipboard().setText(text)
            self.toast_requested.emit(Toast(self.tr("Copied")))

        self._with_text(put)

    def put_into_conversation(self) -> None:
        """All of the result to where messages are written."""

        def put(text: str) -> None:
            if len(text) > MAX_MESSAGE_CHARS:
                words = self.tr("It is too long for a message. Save it, and add the file to the conversation.")
                self.toast_requested.emit(Toast(words))
            else:
                self.to_composer.emit(text)

        self._with_text(put)

    def _with_text(self, then: Callable[[str], None]) -> None:
        self.pieces.with_all(lambda: then(self._text()))

    def _text(self) -> str:
        """All of the result, as far as it is done."""
        task, whole = self.pieces.task, self.pieces.whole
        if task is None:
            return ""
        if whole is not None and whole.result is not None:
            return whole.result.text
        if isinstance(task.options, Extract):
            return self.extraction.table.whole_text()
        done = [piece for at in range(self.pieces.total) if (piece := self.pieces.known(at)) is not None]
        done = [piece for piece in done if piece.result is not None]
        if isinstance(task.options, Classify):
            return "\n".join(_classified(piece) for piece in done)
        if isinstance(task.options, Summarise):
            return "\n\n".join(_written(piece) for piece in done)
        written = decided_text if isinstance(task.options, Proofread) else _written
        return "".join((piece.before if at else "") + written(piece) for at, piece in enumerate(done))

    def _fill_save_menu(self) -> None:
        self.save_menu.clear()
        if self.pieces.task is not None:
            self.saver.fill(self.save_menu, self.pieces.task)


def _written(piece: TaskPiece) -> str:
    return piece.result.text if piece.result is not None else ""


def _classified(piece: TaskPiece) -> str:
    """A line of a table: the text, and what it is."""
    label = piece.result.label if piece.result is not None else ""
    return "\t".join((" ".join(piece.source.split()), label))
