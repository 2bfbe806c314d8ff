"""What stands side by side in the window: the sidebar or its rail, the page, and a document where one is open."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.appearance import Appearance
from app.documents.reader import Reader
from app.sidebar.rail import Rail
from app.sidebar.sidebar import Sidebar
from app.style import Style
from app.widgets.grip import Grip
from app.widgets.side_panel import ANY_WIDTH

# In pixels at text scale 1. In a window that is narrower with the sidebar, the rail takes the sidebar's place.
NARROWEST_PAGE = 480
# Where a document doesn't fit beside the page, it takes its place.
NARROWEST_READER = 360


class Panes(QWidget):
    """Gives each the room that it has in a window of this width."""

    def __init__(
        self, style: Style, appearance: Appearance, *, rail: Rail, sidebar: Sidebar, page: QWidget, reader: Reader
    ) -> None:
        super().__init__()
        self._style = style
        self._appearance = appearance
        self._rail = rail
        self._sidebar = sidebar
        self._page = page
        self._reader = reader
        self._grip = Grip(style)
        self._dragged_from = 0
        self._sidebar_wanted = appearance.sidebar_shown
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(rail)
        row.addWidget(sidebar)
        row.addWidget(page, 1)
        row.addWidget(self._grip)
        row.addWidget(reader, 1)
        self._grip.taken.connect(self._begin_dragging)
        self._grip.dragged.connect(self._drag_reader)
        style.changed.connect(self.fit)

    def set_sidebar(self, shown: bool) -> None:
        """What the user chose; it holds in a narrow window too, until that is resized."""
        self._sidebar_wanted = shown
        self._appearance.sidebar_shown = shown
        self.show_sidebar(shown)

    def show_sidebar(self, shown: bool) -> None:
        """For now."""
        self._sidebar.setVisible(shown)
        self._rail.setVisible(not shown)
        self._fit_reader()

    def fit(self) -> None:
        """Leave the sidebar away where page and sidebar don't fit side by side."""
        width, least = self.window().width(), self._style.px(NARROWEST_PAGE)
        both = least + (0 if self._reader.isHidden() else self._style.px(NARROWEST_READER))
        # Before page and reader have to take turns.
        if width - self._rail.sizeHint().width() < both:
            both = least
        self.show_sidebar(self._sidebar_wanted and width - self._sidebar.maximumWidth() >= both)

    def _fit_reader(self) -> None:
        """Beside the page as wide as it was left, or in its place."""
        reader, least = self._reader, self._style.px(NARROWEST_READER)
        sidebar = self._rail.sizeHint().width() if self._sidebar.isHidden() else self._sidebar.maximumWidth()
        room = self.window().width() - sidebar
        page = self._style.px(NARROWEST_PAGE)
        fits, shown = room >= page + least, not reader.isHidden()
        self._page.setVisible(fits or not shown)
        self._grip.setVisible(fits and shown)
        reader.setMinimumWidth(0)
        reader.setMaximumWidth(ANY_WIDTH)
        if fits:
            wanted = self._appearance.reader_width or round(0.45 * room)
            reader.setFixedWidth(max(least, min(wanted, room - page - self._grip.width())))

    def _begin_dragging(self) -> None:
        self._dragged_from = self._reader.width()

    def _drag_reader(self, by: int) -> None:
        self._appearance.reader_width = max(self._style.px(NARROWEST_READER), self._dragged_from - by)
        self._fit_reader()
