"""A page of the window: a header line with a title, and one centred column that scrolls."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.style import Space
from app.widgets.flow import FlowLayout
from app.widgets.labels import Label


class PageHeader(QFrame):
    """The line at the top of a page. Buttons can be added at its end."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "header")
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.PAGE, Space.XS, Space.PAGE, Space.XS)
        row.setSpacing(Space.S)
        row.addStrut(Space.HEADER_HEIGHT - 2 * Space.XS - 1)
        self._title = Label(title, "title")
        row.addWidget(self._title)
        # Where words are long or letters large, on several lines.
        self._tools = FlowLayout(Space.S, at_end=True)
        row.addLayout(self._tools, 1)

    def set_title(self, title: str) -> None:
        self._title.setText(title)

    def add(self, widget: QWidget) -> None:
        self._tools.addWidget(widget)


class ScrollColumn(QScrollArea):
    """Scrolls its content up and down, on the background it stands on.

    Args:
        all_of_it: it wants to be as high as its content, which Qt stops at 24 lines.
    """

    def __init__(self, content: QWidget, parent: QWidget | None = None, *, all_of_it: bool = False) -> None:
        super().__init__(parent)
        self._high_as = content if all_of_it else None
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        self.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        return super().sizeHint() if self._high_as is None else self._high_as.sizeHint()


class CentredColumn(ScrollColumn):
    """A column no wider than can be read, in the middle of the page.

    Attributes:
        column: where the content goes, top to bottom.
    """

    def __init__(self, margin: int, parent: QWidget | None = None) -> None:
        content = QWidget()
        content.setMaximumWidth(Space.COLUMN_WIDTH)
        content.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(content)
        column.setSpacing(Space.M)
        centre = QWidget()
        row = QHBoxLayout(centre)
        row.setContentsMargins(margin, 0, margin, 0)
        row.addStretch(1)
        # Aligned as a widget: an aligned layout never gets higher than its size hint, however high its words are.
        row.addWidget(content, 100, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        super().__init__(centre, parent)
        self.column = column


class Page(QWidget):
    """Header and column.

    Attributes:
        header: the line at the top.
        column: where the page's content goes, top to bottom.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = PageHeader()
        scroll = CentredColumn(Space.PAGE)
        self.column = scroll.column
        self.column.setContentsMargins(0, Space.PAGE, 0, Space.XXL)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.header)
        whole.addWidget(scroll, 1)
        self._scroll = scroll
        # A page that is opened has the focus itself: no ring shows before a key is pressed, and the arrows scroll.
        scroll.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(scroll)

    def scroll_to(self, widget: QWidget) -> None:
        """Bring a part of the column to the top."""
        content = self._scroll.widget()
        if content is not None:
            self._scroll.verticalScrollBar().setValue(widget.mapTo(content, QPoint(0, 0)).y() - Space.PAGE)


class Card(QFrame):
    """A bordered box. `column` is its content."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        self.column.setSpacing(Space.S)


class Line(QFrame):
    """A one-pixel separator."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "line")
        self.setFixedHeight(1)
