"""The line at the bottom of the sidebar: how the core and the model are, always visible."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.core_client import CoreClient, CorePhase
from app.style import Space, Style
from app.translation import core_text
from app.widgets.buttons import Button
from app.widgets.labels import Dot, ElidedLabel
from core.protocol import (
    DownloadFailed,
    DownloadFinished,
    DownloadProgressed,
    Event,
    IndexStateChanged,
    ModelStateChanged,
    Welcome,
)
from core.records import IndexState, ModelPhase, ModelState, Problem

# How long "Restarted" stays after the core came back.
RESTARTED_MS = 10_000


@dataclass(frozen=True)
class StateWords:
    """What the line says. `colour` is the name of a token for the dot."""

    words: str
    colour: str
    problem: Problem | None = None


def state_words(
    phase: CorePhase,
    model: ModelState,
    restarted: bool,
    problem: Problem | None,
    download: float | None = None,
    *,
    elsewhere: bool = False,
) -> StateWords:
    """The state in a few words.

    Args:
        restarted: the core came back a moment ago.
        problem: why the phase is FAILED.
        download: share of a model that is here, 0 to 1, while one is being fetched.
        elsewhere: the core is on another machine, which is said beside these words.
    """
    translate = QCoreApplication.translate
    if phase is CorePhase.FAILED:
        return StateWords(translate("StateLine", "Not running"), "destructive", problem)
    if phase is CorePhase.STARTING:
        return StateWords(translate("StateLine", "Starting…"), "faint")
    if phase is CorePhase.LOCKED:
        return StateWords(translate("StateLine", "Locked"), "faint")
    if phase is CorePhase.RESTARTED and elsewhere:
        return StateWords(translate("StateLine", "Not connected. Trying again…"), "memory")
    if phase is CorePhase.RESTARTED:
        return StateWords(translate("StateLine", "Stopped unexpectedly. Restarting…"), "memory")
    match model.phase:
        case ModelPhase.NONE if download is not None:
            words = translate("StateLine", "Downloading the model… %1 %")
            return StateWords(words.replace("%1", str(round(download * 100))), "memory")
        case ModelPhase.NONE if elsewhere:
            return StateWords(translate("StateLine", "No model yet"), "faint")
        case ModelPhase.NONE:
            return StateWords(translate("StateLine", "No model yet · offline"), "faint")
        case ModelPhase.LOADING:
            words = translate("StateLine", "Loading %1… %2 %")
            words = words.replace("%1", model.name).replace("%2", str(round(model.progress * 100)), 1)
            return StateWords(words, "memory")
        case ModelPhase.GENERATING:
            return StateWords(translate("StateLine", "Thinking…"), "accent")
        case ModelPhase.RESTING:
            words = translate("StateLine", "%1 rests until you write")
            return StateWords(words.replace("%1", model.name), "faint")
        case ModelPhase.FAILED:
            what = (
                core_text(model.problem.what) if model.problem else translate("StateLine", "The model can't be used.")
            )
            return StateWords(what, "destructive", model.problem)
    if restarted and elsewhere:
        return StateWords(translate("StateLine", "Connected again. %1 ready").replace("%1", model.name), "ready")
    if restarted:
        return StateWords(translate("StateLine", "Restarted. %1 ready").replace("%1", model.name), "ready")
    if elsewhere:
        return StateWords(translate("StateLine", "%1 ready").replace("%1", model.name), "ready")
    if model.server:
        return StateWords(translate("StateLine", "%1 ready").replace("%1", model.name), "memory")
    return StateWords(translate("StateLine", "%1 ready · offline").replace("%1", model.name), "ready")


class StateLine(QWidget):
    """A dot and a few words.

    Signals:
        changed(): `shown` is another.
        problem_requested(core.records.Problem): the user wants to read more about the failure.
    """

    changed = Signal()
    problem_requested = Signal(object)

    def __init__(self, client: CoreClient, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._style = style
        self._model = client.welcome.model if client.welcome else ModelState()
        self._index = client.welcome.index if client.welcome else IndexState()
        self._restarted = False
        self._download: float | None = None
        self._dot = Dot(style, "faint")
        self._words = ElidedLabel("", "note")
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.S, Space.XS, Space.S, Space.XS)
        row.setSpacing(6)
        row.addWidget(self._dot)
        row.addWidget(self._words, 1)
        self._details = Button(self.tr("Details"), "link")
        self._details.clicked.connect(self._request_problem)
        row.addWidget(self._details)
        self._restarted_timer = QTimer(self, singleShot=True, interval=RESTARTED_MS)
        self._restarted_timer.timeout.connect(self._forget_restart)
        client.phase_changed.connect(self._on_phase)
        client.welcomed.connect(self._on_welcome)
        client.event.connect(self._on_event)
        self._show()

    @property
    def shown(self) -> StateWords:
        return state_words(
            self._client.phase,
            self._model,
            self._restarted,
            self._client.problem,
            self._download,
            elsewhere=self._client.route.elsewhere,
        )

    def sizeHint(self) -> QSize:
        return QSize(0, self._style.px(28))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._request_problem()

    def _request_problem(self) -> None:
        if self.shown.problem is not None:
            self.problem_requested.emit(self.shown.problem)

    def _on_phase(self, phase: CorePhase) -> None:
        if phase is CorePhase.RESTARTED:
            self._restarted = True
        elif phase is CorePhase.READY and self._restarted:
            self._restarted_timer.start()
        self._show()

    def _forget_restart(self) -> None:
        self._restarted = False
        self._show()

    def _on_welcome(self, welcome: Welcome) -> None:
        self._model = welcome.model
        self._index = welcome.index
        self._download = None
        self._show()

    def _on_event(self, event: Event) -> None:
        match event:
            case ModelStateChanged(state=model):
                self._model = model
            case IndexStateChanged(state=index):
                self._index = index
            case DownloadProgressed(done_bytes=done, total_bytes=total):
                self._download = done / total if total else 0.0
            case DownloadFinished() | DownloadFailed():
                self._download = None
            case _:
                return
        self._show()

    def _show(self) -> None:
        state = self.shown
        self._dot.set_colour(state.colour)
        self._words.set_whole_text(state.words, shrinking=self._model.name)
        self._words.set_look("error" if state.problem else "note")
        self.setAccessibleName(state.words)
        self._details.setVisible(state.problem is not None)
        self.setCursor(Qt.CursorShape.PointingHandCursor if state.problem else Qt.CursorShape.ArrowCursor)
        lines = [state.words]
        if self._client.route.elsewhere:
            lines.append(self.tr("The core and all files are on %1").replace("%1", self._client.route.name))
        if self._client.phase is CorePhase.READY and self._index.pending:
            lines.append(self.tr("Preparing %n text(s) for search by meaning", "", self._index.pending))
        self.setToolTip("\n".join(lines))
        self.changed.emit()
