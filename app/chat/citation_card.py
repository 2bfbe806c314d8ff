"""What a number in a reply stands for, in a small card beside it: title, page and the words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from app.chat.plain_text import one_line
from app.documents.places import page_text
from app.style import Radius, Space, Style
from app.widgets.labels import Label
from core.records import Citation

_WIDTH_PX = 340
_LONGEST_QUOTE = 320
_GAP = 4

# After any of these the number may be elsewhere, or something else is wanted.
_ENDS = (QEvent.Type.Wheel, QEvent.Type.MouseButtonPress, QEvent.Type.WindowDeactivate)


def quoted(citation: Citation, longest: int) -> str:
    """Its words in quotation marks, shortened to so many characters; empty if they are gone."""
    words = one_line(citation.quote)
    if not words:
        return ""
    return f"“{words if len(words) <= longest else words[:longest].rstrip() + '…'}”"


def fate(citation: Citation) -> str:
    """What became of the document since; empty: nothing."""
    if citation.document_id is None and citation.page:
        return QCoreApplication.translate("citations", "This document was removed.")
    if citation.outdated:
        return QCoreApplication.translate(
            "citations", "This document has changed since. The words are those it had before."
        )
    return ""


class CitationCard(QFrame):
    """Floats above the window and takes neither keys nor the pointer."""

    def __init__(self, style: Style, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.ToolTip | Qt.WindowType.WindowTransparentForInput)
        self._style = style
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setObjectName("citation-card")
        self._title = Label("", wrap=True)
        self._place = Label("", "note", wrap=True)
        self._quote = Label("", wrap=True)
        self._fate = Label("", "note", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.S, Space.M, Space.M)
        column.setSpacing(Space.XS)
        for label in (self._title, self._place, self._quote, self._fate):
            column.addWidget(label)

    @property
    def words(self) -> str:
        """All that it says."""
        labels = (self._title, self._place, self._quote, self._fate)
        return "\n".join(label.text() for label in labels if label.text())

    def show_citation(self, citation: Citation, beside: QRect) -> None:
        """Show it under a rectangle of the screen, or above where there is no room."""
        tokens = self._style.tokens
        self.setStyleSheet(
            f"#citation-card {{ background: {tokens.surface}; border: 1px solid {tokens.line};"
            f" border-radius: {Radius.CONTROL}px; }}"
        )
        font = self._style.font()
        font.setWeight(font.Weight.DemiBold)
        self._title.setFont(font)
        self._title.setText(one_line(citation.title))
        shown = (
            (self._place, page_text(citation.page, citation.page_label)),
            (self._quote, quoted(citation, _LONGEST_QUOTE)),
            (self._fate, fate(citation)),
        )
        for label, words in shown:
            label.setText(words)
            label.setVisible(bool(words))
        self._put(beside)
        self.show()
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _ENDS:
            self.hide()
        return False

    def _put(self, beside: QRect) -> None:
        width = self._style.px(_WIDTH_PX)
        self.setFixedWidth(width)
        layout = self.layout()
        assert layout is not None
        layout.activate()
        height = layout.totalHeightForWidth(width)
        self.setFixedHeight(height)
        screen = QApplication.screenAt(beside.center()) or self.screen()
        room = screen.availableGeometry()
        left = max(room.left(), min(beside.center().x() - width // 2, room.right() - width))
        below = beside.bottom() + _GAP
        above = beside.top() - _GAP - height
        self.move(QPoint(left, below if below + height <= room.bottom() or above < room.top() else above))
