"""In which order Tab goes through what came one by one."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from app.style import mirrored


def order_tabs(root: QWidget) -> None:
    """As it is read, line by line: Qt goes by when a widget was made. Everything must have its place already."""

    def place(widget: QWidget) -> tuple[int, int]:
        corner = widget.mapTo(root, QPoint(0, 0))
        return corner.y(), -corner.x() if mirrored() else corner.x()

    stops = [
        widget
        for widget in root.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None and widget.isVisibleTo(root)
    ]
    for before, after in pairwise([root, *sorted(stops, key=place)]):
        QWidget.setTabOrder(before, after)
