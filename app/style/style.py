"""The current look: colours by theme, lengths and fonts by text scale."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from app.style.icons import icon
from app.style.stylesheet import stylesheet
from app.style.tokens import DARK, LIGHT, Theme, Tokens

# The interface font that the platform has unless the user chose a larger one, in pixels.
_USUAL_FONT_PX = {"win32": 12.0, "darwin": 13.0}.get(sys.platform, 13.34)

MIN_SCALE, MAX_SCALE = 0.8, 2.0

# Of words that their writer stressed. Where a font has one weight alone, as many for Chinese do, Qt makes a bold one from 700 on, and
# nothing of less.
EMPHASIS = QFont.Weight.Bold


class TextRole(Enum):
    """What a text is for: size in pixels at scale 1, and weight."""

    BODY = (14.0, 400)
    STRONG = (14.0, 600)
    LIST = (13.5, 400)
    LIST_SELECTED = (13.5, 550)
    NOTE = (12.0, 400)
    NOTE_STRONG = (12.0, 550)
    LABEL = (11.0, 400)  # section labels, in capitals with wide letters
    TITLE = (15.0, 600)
    HEADING = (17.0, 600)
    DISPLAY = (22.0, 600)
    CODE = (13.0, 400)


class Style(QObject):
    """Dresses the application and tells when its look changed.

    Signals:
        changed(): colours or sizes are different now; ask again for fonts, icons and lengths.

    Attributes:
        tokens: the colours in use.
        theme: what the user chose.
        text_scale: what the user chose, 0.8 to 2.
        fonts: the families of running text and of code.

    Args:
        fonts: in place of the system's.
    """

    changed = Signal()

    def __init__(
        self,
        application: QApplication,
        theme: Theme = Theme.SYSTEM,
        text_scale: float = 1.0,
        *,
        fonts: tuple[str, str] | None = None,
    ) -> None:
        super().__init__()
        self._application = application
        self.theme = theme
        self.text_scale = _within(text_scale)
        system_font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        # Text grows with the system's font, but never gets smaller than the design.
        self._system_scale = max(1.0, QFontInfo(system_font).pixelSize() / _USUAL_FONT_PX)
        fixed_font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        self.fonts = fonts or (system_font.family(), fixed_font.family())
        with _no_collection():
            application.setStyle("Fusion")
        self._hints = application.styleHints()
        self._hints.colorSchemeChanged.connect(self._on_system_scheme)
        self.tokens = self._current_tokens()
        self._ask_system_for_theme()
        self._apply()

    @property
    def dark(self) -> bool:
        return self.tokens is DARK

    @property
    def animated(self) -> bool:
        """Motion is wanted: the system doesn't ask for less."""
        return self._application.style().styleHint(self._application.style().StyleHint.SH_Widget_Animate) != 0

    def set_theme(self, theme: Theme) -> None:
        if theme is not self.theme:
            self.theme = theme
            self._ask_system_for_theme()
            self._refresh()

    def set_text_scale(self, scale: float) -> None:
        """Args: scale: 0.8 to 2; values outside are moved to the nearest."""
        if _within(scale) != self.text_scale:
            self.text_scale = _within(scale)
            self._refresh()

    def px(self, length: float) -> int:
        """A length at the current text scale, in whole pixels. For what has to grow with text."""
        return round(length * self.text_scale * self._system_scale)

    def font(self, role: TextRole = TextRole.BODY) -> QFont:
        size, weight = role.value
        font = QFont(self.fonts[role is TextRole.CODE])
        font.setPixelSize(max(8, round(size * self.text_scale * self._system_scale)))
        font.setWeight(QFont.Weight(weight))
        if role is TextRole.CODE:
            font.setStyleHint(QFont.StyleHint.Monospace)
        if role is TextRole.LABEL:
            font.setCapitalization(QFont.Capitalization.AllUppercase)
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 106)
        return font

    def color(self, name: str) -> QColor:
        """The colour of a token by its name, such as `soft`."""
        return QColor(getattr(self.tokens, name))

    def icon(self, name: str, colour: str = "soft", checked_colour: str = "") -> QIcon:
        """An icon; colours are names of tokens. Ask again after `changed`."""
        checked = getattr(self.tokens, checked_colour) if checked_colour else ""
        return icon(name, getattr(self.tokens, colour), checked)

    def stylesheet(self) -> str:
        return stylesheet(self.tokens, self.text_scale * self._system_scale)

    @contextmanager
    def put_off(self) -> Iterator[None]:
        """For making a whole window. With a stylesheet, each widget that gets its place is dressed anew with all that is in it,
        level by level; dressing them once at the end takes a quarter of the time."""
        with _no_collection():
            self._application.setStyleSheet("")
        try:
            yield
        finally:
            with _no_collection():
                self._application.setStyleSheet(self.stylesheet())

    def _ask_system_for_theme(self) -> None:
        """Native parts (title bar, file dialogs) follow too where the platform can do that."""
        scheme = {Theme.LIGHT: Qt.ColorScheme.Light, Theme.DARK: Qt.ColorScheme.Dark}
        self._hints.setColorScheme(scheme.get(self.theme, Qt.ColorScheme.Unknown))

    def _on_system_scheme(self) -> None:
        if self._current_tokens() is not self.tokens:
            self._refresh()

    def _current_tokens(self) -> Tokens:
        if self.theme is Theme.SYSTEM:
            return DARK if self._hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT
        return DARK if self.theme is Theme.DARK else LIGHT

    def _refresh(self) -> None:
        self.tokens = self._current_tokens()
        self._apply()
        self.changed.emit()

    def _apply(self) -> None:
        with _no_collection():
            self._application.setPalette(self._palette())
            self._application.setFont(self.font())
            self._application.setStyleSheet(self.stylesheet())

    def _palette(self) -> QPalette:
        tokens = self.tokens
        palette = QPalette()
        for role, colour in {
            QPalette.ColorRole.Window: tokens.page,
            QPalette.ColorRole.WindowText: tokens.text,
            QPalette.ColorRole.Base: tokens.surface,
            QPalette.ColorRole.AlternateBase: tokens.hover,
            QPalette.ColorRole.Text: tokens.text,
            QPalette.ColorRole.PlaceholderText: tokens.faint,
            QPalette.ColorRole.Button: tokens.surface,
            QPalette.ColorRole.ButtonText: tokens.text,
            QPalette.ColorRole.BrightText: tokens.destructive,
            QPalette.ColorRole.ToolTipBase: tokens.surface,
            QPalette.ColorRole.ToolTipText: tokens.text,
            QPalette.ColorRole.Highlight: tokens.accent,
            QPalette.ColorRole.HighlightedText: tokens.on_accent,
            QPalette.ColorRole.Accent: tokens.accent,
            QPalette.ColorRole.Link: tokens.accent,
            QPalette.ColorRole.LinkVisited: tokens.accent,
            QPalette.ColorRole.Light: tokens.surface,
            QPalette.ColorRole.Midlight: tokens.hover,
            QPalette.ColorRole.Mid: tokens.line,
            QPalette.ColorRole.Dark: tokens.line,
            QPalette.ColorRole.Shadow: tokens.line,
        }.items():
            palette.setColor(role, QColor(colour))
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.faint))
        return palette


@contextmanager
def _no_collection() -> Iterator[None]:
    """Qt goes through a list of all widgets here and tells each of them. A collection of garbage that ran in what a widget
    does about it would delete widgets that are still in that list, and Qt would then ask them."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _within(scale: float) -> float:
    return min(MAX_SCALE, max(MIN_SCALE, scale))
