"""The building blocks of the Settings page: a section with a label, one that shows settings of the core, and rows of words and a control."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from app.core_client import CoreClient
from app.style import Space
from app.widgets.labels import Label
from app.widgets.page import Card, Line
from app.widgets.stacking_row import StackingRow
from core.protocol import ChangeSettings, Event, Failed, Reply, SettingsChanged, Welcome
from core.records import Settings

# In letters: what words of a setting need beside its control.
_WORDS_WIDTH = 28


class Section(QWidget):
    """A small label above a card with rows."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = Card()
        self._card.column.setSpacing(Space.M)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Space.S)
        column.setSpacing(Space.S)
        column.addWidget(Label(name, "section"))
        column.addWidget(self._card)

    def add(self, item: QWidget | QLayout) -> Line:
        """Put a row below the others, with a line between: returned, for rows that aren't always there."""
        line, first = Line(), not self._card.column.count()
        self._card.column.addWidget(line)
        if first:
            line.hide()
        if isinstance(item, QWidget):
            self._card.column.addWidget(item)
        else:
            self._card.column.addLayout(item)
        return line


class SettingsSection(Section):
    """A section that shows some of the core's settings, and changes them.

    It says in `show_settings` how they look, and calls `follow` once all of it is there.

    Signals:
        failed: (Problem) a change wasn't made; what holds is shown again.

    Attributes:
        settings: those that hold.
    """

    failed = Signal(object)

    def __init__(self, name: str, client: CoreClient, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._client = client
        self.settings = Settings()

    def follow(self) -> None:
        """Show the settings, now and whenever they change."""
        self._client.welcomed.connect(self._hear_welcome)
        self._client.event.connect(self._hear_settings)
        if self._client.welcome is not None:
            self._hear_welcome(self._client.welcome)

    def show_settings(self, settings: Settings) -> None:
        """Let the controls say this."""
        raise NotImplementedError

    def change(self, command: ChangeSettings) -> None:
        """Ask for a change."""
        self._client.ask(command, self._settled)

    def _settled(self, reply: Reply) -> None:
        if isinstance(reply, Failed):
            self.show_settings(self.settings)
            self.failed.emit(reply.problem)

    def _hear_welcome(self, welcome: Welcome) -> None:
        self._take(welcome.settings)

    def _hear_settings(self, event: Event) -> None:
        if isinstance(event, SettingsChanged):
            self._take(event.settings)

    def _take(self, settings: Settings) -> None:
        self.settings = settings
        self.show_settings(settings)


def setting_row(name: str, sentence: str | Label, *controls: QWidget) -> QBoxLayout:
    """Words, or a label whose words change, and controls beside them, or below them where the words would be squeezed. The first is described by them."""
    words = QVBoxLayout()
    words.setSpacing(2)
    label = Label(name, wrap=True)
    words.addWidget(label)
    if isinstance(sentence, Label):
        words.addWidget(sentence)
    elif sentence:
        words.addWidget(Label(sentence, "note", wrap=True))
    beside = QHBoxLayout()
    beside.setSpacing(Space.S)
    for control in controls:
        beside.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
    # Below the words they stand at the beginning of the line.
    beside.addStretch()
    row = StackingRow(lambda: beside.sizeHint().width() + _WORDS_WIDTH * label.fontMetrics().averageCharWidth())
    row.setSpacing(Space.S)
    row.add(words, 1)
    row.add(beside)
    if controls:
        label.setBuddy(controls[0])
        if not controls[0].accessibleName():
            controls[0].setAccessibleName(name)
    return row
