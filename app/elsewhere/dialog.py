"""Asks where the core is to run, and tries the command that leads there."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QRadioButton, QVBoxLayout, QWidget

from app.elsewhere.route import HERE, Route, understood
from app.elsewhere.trial import Answered, Trial
from app.style import Space, Style, TextRole, isolated, set_margins
from app.translation import list_text, sentences_text
from app.widgets.buttons import Button
from app.widgets.dialog import Dialog
from app.widgets.labels import Label
from app.widgets.line_edit import LineEdit
from app.widgets.notice import ProblemView
from core import __version__
from core.records import Problem

_WIDTH = 560


class RouteDialog(Dialog):
    """Accepted means that `route` is wanted.

    Attributes:
        here, elsewhere: the choice.
        command: what leads there.
        parts: how it is understood.
        try_button, stop_button, action
        answer: what came of trying it.
        problem: what went wrong with that; None: nothing.
    """

    def __init__(self, route: Route, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._before = route
        self._trial: Trial | None = None
        self._tried = route  # with the machine's name, once it has answered
        self.problem: ProblemView | None = None
        title = self.tr("Where the core runs")
        self.setWindowTitle(title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(style.px(_WIDTH))
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.PAGE)
        column.setSpacing(Space.M)
        column.addWidget(Label(title, "heading", wrap=True))
        self.here = QRadioButton(self.tr("On this computer"))
        self.elsewhere = QRadioButton(self.tr("On another machine, over a command"))
        column.addWidget(self.here)
        column.addWidget(self.elsewhere)
        self._room = QWidget()
        self._fill_room()
        column.addWidget(self._room)
        self.action = Button(self.tr("Use it…"), "primary")
        self.action.setDefault(True)
        self.action.clicked.connect(self.accept)
        cancel = Button(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addStretch()
        row.addWidget(cancel)
        row.addWidget(self.action)
        column.addSpacing(Space.XS)
        column.addLayout(row)
        self.command.setText(route.command)
        (self.elsewhere if route.elsewhere else self.here).setChecked(True)
        (self.command if route.elsewhere else self.here).setFocus()
        self.here.toggled.connect(self._refresh)
        self.command.textChanged.connect(self._on_typed)
        self._refresh()

    def _fill_room(self) -> None:
        column = QVBoxLayout(self._room)
        # Below the words of its choice.
        set_margins(column, 28, 0, 0, 0)
        column.setSpacing(Space.S)
        self.command = LineEdit("ssh big python -m core")
        self.command.setFont(self._style.font(TextRole.CODE))
        self.command.setAccessibleName(self.tr("Command"))
        self.try_button = Button(self.tr("Try it"))
        self.try_button.setAutoDefault(False)
        self.try_button.clicked.connect(self.try_it)
        self.stop_button = Button(self.tr("Stop"))
        self.stop_button.setAutoDefault(False)
        self.stop_button.clicked.connect(self._stop)
        line = QHBoxLayout()
        line.setSpacing(Space.S)
        line.addWidget(self.command, 1)
        line.addWidget(self.try_button)
        line.addWidget(self.stop_button)
        column.addLayout(line)
        self.parts = Label("", "note", wrap=True)
        column.addWidget(self.parts)
        column.addWidget(
            Label(
                self.tr(
                    "Any command that carries stdin and stdout to “python -m core” or “rememora-core” on the other machine, "
                    "with the same version of Rememora there. It has to run without a question: with a key, not a password."
                ),
                "note",
                wrap=True,
            )
        )
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setAccessibleName(self.tr("Trying…"))
        column.addWidget(self.busy)
        self.answer = Label("", "soft", wrap=True)
        column.addWidget(self.answer)
        self._answers = column

    @property
    def route(self) -> Route:
        """As it is chosen."""
        if self.here.isChecked():
            return HERE
        command = self.command.text().strip()
        return self._tried if command == self._tried.command else Route(command)

    def try_it(self) -> None:
        """Start the command and wait for what answers."""
        self._forget_answer()
        route = Route(self.command.text().strip())
        self._trial = Trial(route)
        self._trial.ended.connect(self._on_tried)
        self._trial.start()
        self._refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._stop()

    # --------------------------------------------------------------------------------------------------------------

    def _stop(self) -> None:
        trial, self._trial = self._trial, None
        if trial is not None:
            trial.stop()
        self._refresh()

    def _on_typed(self) -> None:
        self._stop()
        self._forget_answer()
        self._refresh()

    def _on_tried(self, result: Answered | Problem) -> None:
        self._trial = None
        if isinstance(result, Answered):
            self._tried = replace(Route(self.command.text().strip()), machine=result.machine)
            self.answer.setText(self._words(result))
        else:
            self.problem = ProblemView(self._style, result)
            self._answers.addWidget(self.problem)
        self._refresh()

    def _words(self, answered: Answered) -> str:
        if answered.in_use:
            return self.tr("Rememora answers there. Its data is open in another window just now, or in this one.")
        words = self.tr("Rememora %1 answers on %2.").replace("%1", answered.version)
        words = words.replace("%2", isolated(answered.machine))
        locked = self.tr("Its data has a passphrase, which is asked for then.") if answered.locked else ""
        other = ""
        if answered.version != __version__:
            other = self.tr("Here it is %1: both speak the same way, and it is safer to have the same.")
        return sentences_text(words, locked, other.replace("%1", __version__))

    def _forget_answer(self) -> None:
        self.answer.setText("")
        if self.problem is not None:
            self.problem.hide()
            self.problem.deleteLater()
            self.problem = None

    def _refresh(self) -> None:
        elsewhere, trying = self.elsewhere.isChecked(), self._trial is not None
        words = understood(self.command.text())
        self._room.setEnabled(elsewhere)
        self.try_button.setVisible(not trying)
        self.stop_button.setVisible(trying)
        self.try_button.setEnabled(bool(words))
        self.busy.setVisible(trying)
        self.answer.setVisible(bool(self.answer.text()))
        if words is None:
            self.parts.setText(self.tr("A quote isn't closed."))
        else:
            shown = list_text([f"“{isolated(word)}”" for word in words])
            self.parts.setText(self.tr("Understood as: %1").replace("%1", shown) if words else "")
        self.parts.set_look("error" if words is None else "note")
        self.parts.setVisible(bool(self.parts.text()))
        self.action.setEnabled(self.here.isChecked() or bool(words))
        # What came or went is laid out by then.
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        """As high as its words are now."""
        layout = self.layout()
        if self.isVisible() and layout is not None:
            layout.activate()
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))
