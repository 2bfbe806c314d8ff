"""What the model sees: the exact prompt in its parts, and what each takes of the context window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from app.chat.plain_text import visible_text
from app.core_client import CoreClient
from app.style import Space, Style, TextRole, placed, sides
from app.translation import core_text, sentences_text
from app.widgets.buttons import IconButton
from app.widgets.flow import FlowLayout
from app.widgets.labels import Dot, Label
from app.widgets.layouts import clear_layout
from core.protocol import Failed, PromptShown, Reply, ShowPrompt
from core.records import ConversationId, PromptPart, PromptPartKind, TurnStats

# Tokens of style by kind of part; the order of the legend.
_COLOURS = {
    PromptPartKind.INSTRUCTIONS: "faint",
    PromptPartKind.PROJECT: "faint",
    PromptPartKind.PROFILE: "memory",
    PromptPartKind.SUMMARY: "soft",
    PromptPartKind.RECALLED: "memory",
    PromptPartKind.MESSAGE: "accent",
    PromptPartKind.REPLY: "ready",
    PromptPartKind.FRAME: "line",
}


class PromptBar(QWidget):
    """The context window as a bar: each part as wide as it takes of it, below them what came from the cache."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._parts: Sequence[PromptPart] = ()
        self._window = 1
        self._cached = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        style.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(120, self._style.px(18))

    def show_parts(self, parts: Sequence[PromptPart], window: int, cached: int) -> None:
        self._parts, self._window, self._cached = parts, max(window, 1), cached
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        width, height = float(self.width()), self.height() - 5.0
        painter.setBrush(self._style.color("hover"))
        painter.drawRect(QRectF(0, 0, width, height))
        left = 0.0
        for part in self._parts:
            wide = part.tokens / self._window * width
            painter.setBrush(self._style.color(_COLOURS[part.kind]))
            painter.drawRect(placed(QRectF(left, 0, wide, height), self.rect()))
            left += wide
        painter.setBrush(self._style.color("soft"))
        cached = QRectF(0, height + 2, min(self._cached / self._window, 1.0) * width, 3)
        painter.drawRect(placed(cached, self.rect()))


class PromptPanel(QFrame):
    """Beside the transcript, when it is asked for.

    Signals:
        closed: the user has seen enough.
    """

    closed = Signal()

    def __init__(self, client: CoreClient, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._style = style
        self._asked = 0
        self.conversation_id: ConversationId | None = None
        self._stats: TurnStats | None = None
        close = IconButton(style, "close", self.tr("Close"))
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("What the model sees"), "title"), 1)
        head.addWidget(close)
        self.bar = PromptBar(style)
        self.usage = Label("", "note", wrap=True)
        self._legend = QWidget()
        self._flow = FlowLayout(Space.M, self._legend)
        self.words = Label("", "note", wrap=True)
        self.text = QTextEdit()
        self.text.setReadOnly(True)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setAccessibleName(self.tr("The exact prompt"))
        self.text.setUndoRedoEnabled(False)
        self.text.document().setDocumentMargin(0)
        self.text.viewport().setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE, Space.M, Space.PAGE, Space.M)
        column.setSpacing(Space.S)
        column.addLayout(head)
        column.addWidget(self.bar)
        column.addWidget(self.usage)
        column.addWidget(self._legend)
        column.addWidget(self.words)
        column.addWidget(self.text, 1)
        style.changed.connect(self._dress)
        self._dress()

    def show_prompt(self, conversation_id: ConversationId | None, stats: TurnStats | None) -> None:
        """Ask for the prompt of a conversation; None: of a new one, which has none yet.

        Args:
            stats: of its last turn: what was evaluated then.
        """
        self._asked += 1
        asked = self._asked
        if conversation_id != self.conversation_id:
            self._show((), 1)
        self.conversation_id, self._stats = conversation_id, stats
        if conversation_id is None:
            self._show((), 1)
            self._say(self.tr("Nothing yet: it is put together when you send the first message."))
            return
        if not self.text.toPlainText():
            self._say(self.tr("Looking…"))

        def answered(reply: Reply) -> None:
            if asked != self._asked:
                return
            if isinstance(reply, PromptShown):
                self._say("")
                self._show(reply.parts, reply.context_length)
            elif isinstance(reply, Failed):
                self._show((), 1)
                self._say(sentences_text(core_text(reply.problem.what), core_text(reply.problem.next_step)))

        self._client.ask(ShowPrompt(conversation_id=conversation_id), answered)

    def _say(self, words: str) -> None:
        self.words.setText(words)
        self.words.setVisible(bool(words))

    def _show(self, parts: Sequence[PromptPart], window: int) -> None:
        used = sum(part.tokens for part in parts)
        stats = self._stats
        cached = max(stats.prompt_tokens - stats.evaluated_tokens, 0) if stats is not None and parts else 0
        self.bar.show_parts(parts, window, cached)
        self.usage.setVisible(bool(parts))
        locale = self.locale()
        words = self.tr("%1 of %2 tokens").replace("%1", locale.toString(used)).replace("%2", locale.toString(window))
        if stats is not None and stats.prompt_tokens:
            served = self.tr("In the last turn %1 were known already, %2 were read anew.")
            words += "\n" + served.replace("%1", locale.toString(cached)).replace(
                "%2", locale.toString(stats.evaluated_tokens)
            )
        self.usage.setText(words)
        self._show_legend(parts)
        self._write(parts)

    def _show_legend(self, parts: Sequence[PromptPart]) -> None:
        clear_layout(self._flow)
        for kind, colour in _COLOURS.items():
            tokens = sum(part.tokens for part in parts if part.kind is kind)
            if tokens:
                entry = QWidget()
                row = QHBoxLayout(entry)
                row.setContentsMargins(0, 0, 0, 0)
                row.setSpacing(6)
                row.addWidget(Dot(self._style, colour))
                row.addWidget(Label(f"{self._kind_words(kind)} · {self.locale().toString(tokens)}", "note"))
                self._flow.addWidget(entry)
        self._legend.setVisible(bool(parts))

    def _write(self, parts: Sequence[PromptPart]) -> None:
        """The text, each part below its name. Never as markup."""
        tokens = self._style.tokens
        name, body = QTextCharFormat(), QTextCharFormat()
        name.setForeground(self._style.color("soft"))
        name.setFont(self._style.font(TextRole.NOTE))
        body.setForeground(self._style.color("text"))
        body.setFont(self._style.font(TextRole.CODE))
        apart = QTextBlockFormat()
        apart.setTopMargin(Space.M)
        self.text.clear()
        self.text.setStyleSheet(
            f"QTextEdit {{ background: transparent; border: none; padding: 0; color: {tokens.text}; }}"
        )
        cursor = QTextCursor(self.text.document())
        cursor.beginEditBlock()
        for part in parts:
            if part.kind is PromptPartKind.FRAME:
                continue
            cursor.setBlockFormat(apart)
            count = self.tr("%n token(s)", "", part.tokens)
            cursor.insertText(f"{self._kind_words(part.kind)} · {count}", name)
            cursor.insertBlock(QTextBlockFormat())
            cursor.insertText(visible_text(part.text.strip("\n")), body)
            cursor.insertBlock(apart)
        cursor.endEditBlock()
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def _kind_words(self, kind: PromptPartKind) -> str:
        return {
            PromptPartKind.FRAME: self.tr("Marks"),
            PromptPartKind.INSTRUCTIONS: self.tr("Instructions"),
            PromptPartKind.PROJECT: self.tr("Instructions of the project"),
            PromptPartKind.PROFILE: self.tr("Your profile"),
            PromptPartKind.SUMMARY: self.tr("Summary of earlier turns"),
            PromptPartKind.RECALLED: self.tr("Recalled"),
            PromptPartKind.MESSAGE: self.tr("You"),
            PromptPartKind.REPLY: self.tr("Reply"),
        }[kind]

    def _dress(self) -> None:
        self.setStyleSheet(f"PromptPanel {{ border: none; border-{sides()[0]}: 1px solid {self._style.tokens.line}; }}")
