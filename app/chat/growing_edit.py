"""A field of plain text that grows with what is written. Enter submits, Shift+Enter breaks the line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFontMetrics,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextOption,
)
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QToolTip, QWidget

from app.chat.wrapping import LONG_RUN_CHARS, wrap_mode
from app.style import Style, TextRole, mirrored, reads_from_right


class GrowingEdit(QPlainTextEdit):
    """Between one line and `tallest` pixels high.

    Signals:
        submitted: Enter, outside of an input method's composition.
        escaped: Esc.
        height_changed
    """

    submitted = Signal()
    escaped = Signal()
    height_changed = Signal()

    def __init__(self, style: Style, tallest: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._tallest = tallest
        self._composing = False
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._set_font()
        style.changed.connect(self._dress)
        self.document().contentsChange.connect(self._choose_wrapping)
        self.document().contentsChange.connect(self._choose_side)
        self._choose_side()
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def setPlainText(self, text: str) -> None:
        # Before it is laid out.
        self.setWordWrapMode(wrap_mode(text))
        super().setPlainText(text)

    def _choose_wrapping(self, position: int, removed: int, added: int) -> None:
        """A key, a paste or a deletion may make a long run, or part it."""
        if self.wordWrapMode() is QTextOption.WrapMode.WrapAnywhere or added > LONG_RUN_CHARS:
            text = self.toPlainText()
        else:
            block = self.document().findBlock(position)
            at = position - block.position()
            text = block.text()[max(0, at - 2 * LONG_RUN_CHARS) : at + 2 * LONG_RUN_CHARS]
        mode = wrap_mode(text)
        if mode is not self.wordWrapMode():
            self.setWordWrapMode(mode)

    def _choose_side(self) -> None:
        """All lines begin where the first one does: Qt aligns plain text as a whole."""
        beginning = self.document().firstBlock().text()[:LONG_RUN_CHARS]
        from_right = reads_from_right(beginning) if beginning else mirrored()
        side = Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft
        option = self.document().defaultTextOption()
        if option.alignment() != side:
            option.setAlignment(side)
            self.document().setDefaultTextOption(option)

    def set_tallest(self, tallest: int) -> None:
        """In pixels."""
        self._tallest = tallest
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(300, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(80, 20)

    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.matches(QKeySequence.StandardKey.Undo)
            and not self.document().isUndoAvailable()
        ):
            # With nothing to take back here, the key belongs to the window: it undoes what was just deleted.
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if enter and not shifted and not self._composing:
            self.submitted.emit()
        elif enter and shifted:
            self.insertPlainText("\n")
            self.ensureCursorVisible()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        # While characters are composed, Enter belongs to the input method.
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        # A file that is dropped is the window's to take.
        return source.hasText() and not any(url.isLocalFile() for url in source.urls())

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            self.insertPlainText(source.text())
        elif source.hasImage():
            self._refuse_picture()

    def _refuse_picture(self) -> None:
        """Nothing happens, and it is said why."""
        words = self.tr("A picture can't be put here, only into a message.")
        QToolTip.showText(self.mapToGlobal(self.cursorRect().bottomLeft()), words, self)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _dress(self) -> None:
        self._set_font()
        self._fit()

    def _set_font(self) -> None:
        font = self._style.font(TextRole.BODY)
        self.setFont(font)
        # The placeholder is drawn in the viewport's, which doesn't follow under a style sheet.
        self.viewport().setFont(font)

    def _fit(self) -> None:
        # The layout of plain text counts its height in lines.
        lines = max(1, round(self.document().size().height()))
        margins = self.contentsMargins().top() + self.contentsMargins().bottom() + 2 * self.document().documentMargin()
        # Half a line more: a line that only just fits counts as one to be scrolled to.
        spacing = QFontMetrics(self.font()).lineSpacing()
        wanted = round(lines * spacing + margins + spacing / 2)
        height = min(wanted, self._tallest)
        fits = wanted <= self._tallest
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOff if fits else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        )
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)
            self.height_changed.emit()
