"""What an empty conversation shows: a greeting, a few beginnings, and what is remembered and where."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.chat.plain_text import visible_text
from app.elsewhere.route import Route
from app.personas.known import KnownPersonas
from app.personas.portrait import Portrait
from app.style import Space, Style, TextRole
from app.translation import sentences_text
from app.widgets.buttons import Button
from app.widgets.labels import Label
from app.widgets.page import ScrollColumn
from core.records import ConversationMode, LearningMode, Persona

_PORTRAIT_PX = 72


class Greeting(QWidget):
    """Signals:
    chosen: (text) a beginning to write on.
    """

    chosen = Signal(str)

    def __init__(
        self, style: Style, personas: KnownPersonas, route: Callable[[], Route], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._route = route
        self._style = style
        self._learning = LearningMode.AUTOMATIC
        self._mode = ConversationMode.NORMAL
        self._folder = ""
        self._portrait = Portrait(style, personas, _PORTRAIT_PX)
        self._portrait.hide()
        self._title = Label(self.tr("What is on your mind?"), "display", wrap=True)
        self._title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._sentence = Label("", "soft", wrap=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._sentence, 100)
        middle.addStretch(1)
        content = QWidget()
        scroll = ScrollColumn(content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        column = QVBoxLayout(content)
        column.setContentsMargins(Space.PAGE, Space.M, Space.PAGE, Space.M)
        column.setSpacing(Space.M)
        column.addStretch(2)
        column.addWidget(self._portrait, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._title)
        column.addLayout(middle)
        column.addSpacing(Space.S)
        self.buttons: list[Button] = []
        for text in (
            self.tr("Help me plan a dinner for four friends"),
            self.tr("Explain how a heat pump works, in simple words"),
            self.tr("Remember that I like short answers"),
        ):
            button = Button(text)
            button.setAccessibleName(text)
            button.clicked.connect(lambda _=False, words=text: self.chosen.emit(words))
            self.buttons.append(button)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        style.changed.connect(self._fit)
        self._fit()
        self._say()

    @property
    def sentence(self) -> str:
        return self._sentence.text()

    @property
    def title(self) -> str:
        return self._title.text()

    def set_persona(self, persona: Persona | None) -> None:
        """Who will answer; one that says nothing first, or the default persona."""
        self._portrait.set_persona(persona)
        self._portrait.setVisible(persona is not None)
        self._title.setText(self.tr("What is on your mind?") if persona is None else visible_text(persona.name))
        for button in self.buttons:
            button.setVisible(persona is None)

    def set_learning(self, mode: LearningMode) -> None:
        self._learning = mode
        self._say()

    def set_mode(self, mode: ConversationMode) -> None:
        """Of the conversation that begins."""
        self._mode = mode
        self._say()

    def set_folder(self, folder: str) -> None:
        """Where the data is kept, as a path."""
        self._folder = folder
        self._say()

    def _fit(self) -> None:
        """Words on as many lines as they need."""
        self._sentence.setMaximumWidth(self._style.px(480))
        metrics = QFontMetrics(self._style.font(TextRole.LIST))
        room = self.width() - 2 * Space.PAGE - self._style.px(60)
        for button in self.buttons:
            button.setText(_on_lines(button.accessibleName(), metrics, room))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _say(self) -> None:
        what = {
            LearningMode.AUTOMATIC: self.tr("What you tell Rememora about yourself is remembered for later."),
            LearningMode.PROPOSED: self.tr(
                "What you tell Rememora about yourself is proposed to you before it is kept."
            ),
            LearningMode.ASKED: self.tr("Rememora remembers only what you ask it to."),
            LearningMode.OFF: self.tr("Memory is off: nothing new is remembered."),
        }[self._learning]
        if self._mode is ConversationMode.NO_TRACE:
            words = self.tr(
                "No trace: nothing that is remembered is used, nothing is learned, and nothing gets onto the disk."
                " It is gone when Rememora closes, unless you keep it."
            )
            self._sentence.setText(words)
            self._sentence.setToolTip("")
            return
        if self._mode is ConversationMode.READ_ONLY and self._learning is not LearningMode.OFF:
            what = self.tr("What is remembered is used; nothing of this conversation is learned.")
        where = self._route().worded(
            self.tr("It stays on this computer; the Memories page shows it all."),
            self.tr("It stays on %1; the Memories page shows it all."),
        )
        self._sentence.setText(sentences_text(what, where))
        self._sentence.setToolTip(self.tr("Kept in %1").replace("%1", self._folder) if self._folder else "")


def _on_lines(text: str, metrics: QFontMetrics, room: int) -> str:
    """Broken between words where a line would be wider than `room` pixels."""
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and metrics.horizontalAdvance(longer) > room:
            lines.append(word)
        else:
            lines[-1] = longer
    return "\n".join(lines)
