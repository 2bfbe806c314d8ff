"""Buttons. A click leaves the keyboard focus where it was; Tab reaches them and shows the ring."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessibleInterface
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyleOptionButton, QToolButton, QWidget

from app.style import Style, isolated, mirrored
from app.widgets.tips import plain_tip

_THIN_SPACE = "\u2009"


class Button(QPushButton):
    """A text button. `look` is one of those in `app.style.stylesheet`.

    Attributes:
        accessible: what screen readers see of one that can be checked, once they have asked; lives as long as this.
    """

    def __init__(self, text: str, look: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.accessible: QAccessibleInterface | None = None
        self._icon: tuple[Style, str, str, str] | None = None
        self.setProperty("look", look)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if look == "link" else Qt.CursorShape.ArrowCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        option.text = isolated(option.text)
        if (
            option.direction == Qt.LayoutDirection.RightToLeft
            and mirrored()
            and option.text
            and not option.icon.isNull()
        ):
            # Qt sets icon and words closer there.
            option.text = _THIN_SPACE + option.text

    def set_icon_last(self) -> None:
        """The icon stands after the words."""
        last = Qt.LayoutDirection.LeftToRight if mirrored() else Qt.LayoutDirection.RightToLeft
        self.setLayoutDirection(last)

    def set_icon(self, style: Style, name: str, colour: str = "soft", checked_colour: str = "") -> None:
        """Show an icon before the text, in the colour of a token, also after the theme changed."""
        if self._icon is None:
            style.changed.connect(self._draw_icon)
        self._icon = (style, name, colour, checked_colour)
        self._draw_icon()

    def _draw_icon(self) -> None:
        if self._icon is not None:
            style, name, colour, checked_colour = self._icon
            self.setIcon(style.icon(name, colour, checked_colour))
            self.setIconSize(QSize(style.px(18), style.px(18)))


class IconButton(QToolButton):
    """A square button with an icon; `words` are its tooltip and its accessible name.

    Attributes:
        accessible: as of `Button`.
    """

    def __init__(
        self,
        style: Style,
        name: str,
        words: str,
        parent: QWidget | None = None,
        *,
        colour: str = "soft",
        checked_colour: str = "",
    ) -> None:
        super().__init__(parent)
        self.accessible: QAccessibleInterface | None = None
        self._style = style
        self._name = name
        self._colour = colour
        self._checked_colour = checked_colour
        self.setProperty("look", "icon")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.set_words(words)
        self._draw()
        style.changed.connect(self._draw)

    def set_icon(self, name: str, colour: str = "") -> None:
        self._name = name
        self._colour = colour or self._colour
        self._draw()

    def set_words(self, words: str) -> None:
        self.setToolTip(plain_tip(words))
        self.setAccessibleName(words)

    def _draw(self) -> None:
        self.setIcon(self._style.icon(self._name, self._colour, self._checked_colour))
        self.setIconSize(QSize(self._style.px(18), self._style.px(18)))
