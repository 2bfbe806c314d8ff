"""Controls to choose with, whose signs a style sheet can't tint."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QWidget,
)

from app.style import Space, Style, draw_icon, isolated, placed


class _Entry(QStyledItemDelegate):
    def displayText(self, value: object, locale: QLocale | QLocale.Language) -> str:
        return isolated(super().displayText(value, locale))


class Choice(QComboBox):
    """A list to choose one of. The wheel scrolls the page it is on instead of changing it."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        # The delegate a combo box has of its own takes nothing from the style sheet.
        self.setItemDelegate(_Entry(self))

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        super().initStyleOption(option)
        option.currentText = isolated(option.currentText)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = self._style.px(16)
        place = QRectF(self.width() - side - Space.S, (self.height() - side) // 2, side, side)
        draw_icon(QPainter(self), "chevron-down", self._style.tokens.soft, placed(place, self.rect()))


class CheckBox(QCheckBox):
    """A box with a tick."""

    def __init__(self, style: Style, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._style = style

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        option.text = isolated(option.text)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isChecked():
            option = QStyleOptionButton()
            self.initStyleOption(option)
            box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
            draw_icon(QPainter(self), "check", self._style.tokens.on_accent, box)
