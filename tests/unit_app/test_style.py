"""Colours, sizes and icons."""

from __future__ import annotations

import gc
import re
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.style import DARK, LIGHT, Style, TextRole, Theme, Tokens, icon
from app.style.icons import ICON_FOLDER

ICONS = sorted(path.stem for path in ICON_FOLDER.glob("*.svg"))


def luminance(colour: str) -> float:
    """Relative luminance as in WCAG 2.2."""
    channels = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
def test_text_that_means_something_passes_wcag_aa(tokens: Tokens) -> None:
    for background in (tokens.page, tokens.sidebar, tokens.surface, tokens.hover):
        for text in (tokens.text, tokens.soft, tokens.accent, tokens.destructive):
            assert contrast(text, background) >= 4.5, (text, background)
    assert contrast(tokens.on_accent, tokens.accent) >= 4.5
    assert contrast(tokens.memory, tokens.memory_soft) >= 4.5
    assert contrast(tokens.accent, tokens.accent_soft) >= 4.5


def test_changing_the_theme_redresses_the_application_at_once(qtbot: QtBot, qapp: QApplication, style: Style) -> None:
    with qtbot.waitSignal(style.changed):
        style.set_theme(Theme.DARK)
    assert style.tokens is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.page)
    assert DARK.surface in qapp.styleSheet()
    with qtbot.assertNotEmitted(style.changed):
        style.set_theme(Theme.DARK)


def test_fonts_and_lengths_grow_with_the_text_scale(qtbot: QtBot, style: Style) -> None:
    sizes = []
    for scale in (0.8, 1.0, 1.5, 2.0):
        style.set_text_scale(scale)
        sizes.append(style.font(TextRole.BODY).pixelSize())
        assert style.px(20) == round(20 * scale)
    assert all(small < large for small, large in pairwise(sizes))
    assert sizes[1] == 14
    style.set_text_scale(9)
    assert style.text_scale == 2.0


def test_the_style_sheet_has_no_unfilled_gap(style: Style) -> None:
    sheet = style.stylesheet()
    assert not re.search(r"\{[a-z_.]+\}", sheet)
    assert sheet.count("{") == sheet.count("}")


@pytest.mark.parametrize("name", ICONS)
def test_every_icon_draws_in_its_colour_and_crisply(qapp: QApplication, name: str) -> None:
    pixmap = icon(name, "#ff0000").pixmap(40, 40)
    image = pixmap.toImage()
    assert (image.width(), image.height()) == (40, 40)
    drawn = [image.pixelColor(x, y) for x in range(40) for y in range(40) if image.pixelColor(x, y).alpha() > 200]
    assert drawn
    if name != "rememora":  # the program's own sign has its own colours
        assert all(colour.red() > 240 and colour.green() < 15 for colour in drawn)


def test_an_icon_that_does_not_exist_is_a_mistake(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon", "#000000")


class Littering(QWidget):
    """Makes garbage whenever its look changes, and tells whether it was collected meanwhile."""

    def __init__(self) -> None:
        super().__init__()
        self.dressed = 0
        self.collected = 0

    def changeEvent(self, event: QEvent) -> None:
        self.dressed += 1
        before = sum(generation["collections"] for generation in gc.get_stats())
        kept: list[object] = [[] for _ in range(50)]
        kept.append(kept)
        self.collected += sum(generation["collections"] for generation in gc.get_stats()) - before
        super().changeEvent(event)


def test_widgets_that_are_garbage_stay_while_qt_goes_through_all_widgets(
    qtbot: QtBot, qapp: QApplication, style: Style
) -> None:
    """Deleting one in the middle of that crashes Qt."""
    widget = Littering()
    qtbot.addWidget(widget)
    widget.ensurePolished()
    thresholds = gc.get_threshold()
    gc.set_threshold(10)
    try:
        style.set_theme(Theme.DARK)
        Style(qapp, Theme.LIGHT)
    finally:
        gc.set_threshold(*thresholds)
    assert widget.dressed > 2
    assert widget.collected == 0
    assert gc.isenabled()
