"""Text of somebody else's in a box of its own: as it is, without a link or any other meaning."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.chat.plain_text import visible_text
from app.chat.text_view import TextView
from app.style import Radius, Space, Style, TextRole, set_margins
from app.tools.colours import line_colours
from app.tools.lines_view import TextDialog
from app.tools.texts import excerpt, is_diff
from app.translation import size_text
from app.widgets.buttons import Button, IconButton
from app.widgets.labels import Label


class PlainBox(QWidget):
    """The first lines of a text, a way to all of it, and a button that copies it.

    Args:
        name: what it is; screen readers say it, too.

    Attributes:
        view: the lines.
        all_button: shown where there are more.
    """

    def __init__(self, style: Style, name: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._name = name
        self._text = text
        self._diff = is_diff(text)
        self.view = TextView(style)
        self.view.setAccessibleName(name)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if self._diff:
            option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        self.view.document.setDefaultTextOption(option)
        copy = IconButton(style, "copy", self.tr("Copy: %1").replace("%1", name))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        head = QHBoxLayout()
        set_margins(head, Space.M, Space.XS, Space.XS, 0)
        head.addWidget(Label(name, "note"))
        head.addStretch()
        head.addWidget(copy)
        body = QVBoxLayout()
        body.setContentsMargins(Space.M, 0, Space.M, Space.S)
        body.setSpacing(Space.XS)
        body.addWidget(self.view)
        self.all_button = Button("", "link")
        self.all_button.clicked.connect(self._show_all)
        body.addWidget(self.all_button, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(body)
        style.changed.connect(self._write)
        self._write()

    @property
    def shown(self) -> str:
        """What can be read without a click."""
        return self.view.document.toPlainText()

    def _write(self) -> None:
        lines, more = excerpt(self._text, diff=self._diff)
        document = self.view.document
        document.clear()
        document.setDefaultFont(self._style.font(TextRole.CODE if self._diff else TextRole.BODY))
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        for at, (kind, line) in enumerate(lines):
            ink, ground = line_colours(self._style, kind)
            block, letters = QTextBlockFormat(), QTextCharFormat()
            letters.setForeground(ink)
            if ground is not None:
                block.setBackground(ground)
            if at:
                cursor.insertBlock(block, letters)
            else:
                cursor.setBlockFormat(block)
                cursor.setCharFormat(letters)
            cursor.insertText(visible_text(line), letters)
        cursor.endEditBlock()
        self.view.document_changed()
        self.view.setAccessibleDescription(self.shown)
        self.all_button.setVisible(more)
        self.all_button.setText(self.tr("Show all (%1)").replace("%1", size_text(len(self._text))))
        self.all_button.setAccessibleName(f"{self.all_button.text()}: {self._name}")

    def _show_all(self) -> None:
        TextDialog(self._style, self._name, self._text, self.window()).open()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._style.color("line"))
        painter.setBrush(self._style.color("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius.CONTROL, Radius.CONTROL)
