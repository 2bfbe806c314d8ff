"""What went wrong, said in the window: what happened, what is safe, what to do, with the details folded away."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.style import Space, Style, TextRole, set_margins
from app.translation import in_user_language, sentences_text
from app.widgets.buttons import Button, IconButton
from app.widgets.icon_view import IconView
from app.widgets.labels import Label
from core.records import Problem

MAX_NOTICES = 3

# The words of a button, and what it does.
Action = tuple[str, Callable[[], None]]


class ProblemView(QWidget):
    """The words of a problem, and its details behind a button."""

    def __init__(self, style: Style, problem: Problem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.problem = problem
        shown = in_user_language(problem)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        self._what = Label(shown.what, wrap=True)
        self._what.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self._what)
        rest = sentences_text(shown.safe, shown.next_step)
        if rest:
            column.addWidget(Label(rest, "note", wrap=True))
        if shown.detail:
            self._toggle = Button(self.tr("Details"), "link")
            self._toggle.setCheckable(True)
            self._detail = QPlainTextEdit(shown.detail)
            self._detail.setReadOnly(True)
            self._detail.setFont(style.font(TextRole.CODE))
            self._detail.setMaximumHeight(style.px(140))
            self._detail.setAccessibleName(self.tr("Details"))
            self._detail.hide()
            self._toggle.toggled.connect(self._unfold)
            column.addWidget(self._toggle, 0, Qt.AlignmentFlag.AlignLeft)
            column.addWidget(self._detail)
        self.setAccessibleName(shown.what)

    def _unfold(self, shown: bool) -> None:
        self._detail.setVisible(shown)
        self._toggle.setText(self.tr("Hide details") if shown else self.tr("Details"))


class Notice(QFrame):
    """A banner with a problem, which the user can close.

    Signals:
        closed()
    """

    closed = Signal()

    def __init__(
        self,
        style: Style,
        problem: Problem,
        parent: QWidget | None = None,
        *,
        actions: Sequence[Action] = (),
    ) -> None:
        super().__init__(parent)
        self.problem = problem
        self.setProperty("look", "notice")
        row = QHBoxLayout(self)
        set_margins(row, Space.M, Space.S, Space.S, Space.S)
        row.setSpacing(Space.S)
        sign = IconView(style, "warning", "destructive", 20)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(ProblemView(style, problem), 1)
        for words, do in actions:
            button = Button(words)
            button.clicked.connect(do)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        close = IconButton(style, "close", self.tr("Close this notice"))
        close.clicked.connect(self.closed)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)


class NoticeStack(QWidget):
    """The banners at the top of the page, newest first."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._notices: list[Notice] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.PAGE, Space.S, Space.PAGE, Space.S)
        self._column.setSpacing(Space.S)
        self.hide()

    @property
    def problems(self) -> list[Problem]:
        return [notice.problem for notice in self._notices]

    def add(self, problem: Problem, actions: Sequence[Action] = ()) -> None:
        """Show a problem. One that is shown already moves to the top instead of coming twice."""
        for notice in [notice for notice in self._notices if notice.problem.what == problem.what]:
            self._drop(notice)
        notice = Notice(self._style, problem, actions=actions)
        notice.closed.connect(lambda: self._drop(notice))
        self._notices.insert(0, notice)
        self._column.insertWidget(0, notice)
        for oldest in self._notices[MAX_NOTICES:]:
            self._drop(oldest)
        self.show()

    def remove(self, code: str) -> None:
        """Take away what has become untrue, by the problem's code."""
        for notice in [notice for notice in self._notices if notice.problem.code == code]:
            self._drop(notice)

    def _drop(self, notice: Notice) -> None:
        if notice in self._notices:
            self._notices.remove(notice)
            self._column.removeWidget(notice)
            notice.hide()
            notice.deleteLater()
        self.setVisible(bool(self._notices))
