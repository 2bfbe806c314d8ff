"""An icon that is only looked at."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.style import Style, draw_icon


class IconView(QWidget):
    """Draws one icon in the colour of a token. `side`: pixels at text scale 1."""

    def __init__(self, style: Style, name: str, colour: str = "faint", side: int = 32) -> None:
        super().__init__()
        self._style = style
        self._name = name
        self._colour = colour
        self._side = side
        self._fit()
        style.changed.connect(self._fit)

    def _fit(self) -> None:
        side = self._style.px(self._side)
        self.setFixedSize(side, side)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_icon(painter, self._name, self._style.color(self._colour).name(), self.rect())
