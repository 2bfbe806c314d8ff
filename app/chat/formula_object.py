"""A formula within a text document: as large as the text, in its colour, on its base line."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QImage,
    QPainter,
    QPyTextObject,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtSvg import QSvgRenderer

from app.chat.formulas import SetFormula, formulas

# The character a formula is in a document.
OBJECT = "\ufffc"

FORMULA = QTextFormat.ObjectTypes.UserObject.value + 1

# Character properties: the formula, and how it was written.
TEX = QTextFormat.Property.UserProperty + 10
DISPLAY = QTextFormat.Property.UserProperty + 11
WRITTEN = QTextFormat.Property.UserProperty + 12
# No letters stand beside it, which would keep room below the line.
ALONE = QTextFormat.Property.UserProperty + 13

# The letters of the font for formulas are lower than those of a font for screens.
_SCALE = 1.06


def formula_of(look: QTextFormat) -> SetFormula | None:
    """The formula a format stands for, once it has been set."""
    return formulas().get(look.stringProperty(TEX), look.boolProperty(DISPLAY))


_MIDDLE = QTextCharFormat.VerticalAlignment.AlignMiddle


def align(look: QTextCharFormat) -> None:
    """Have a formula stand on the base line.

    Qt knows objects that end at the base line, and such whose middle is at half the height of an x. What goes no further below the line
    than letters do can end there and be drawn further; the rest takes as much room below as above.
    """
    formula = formula_of(look)
    metrics = QFontMetricsF(look.font())
    low = formula is not None and not look.boolProperty(ALONE) and formula.descent * _em(look) <= metrics.descent() + 1
    look.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignNormal if low else _MIDDLE)


class FormulaObject(QPyTextObject):
    """Draws formulas for a document's layout; how they were written, until they are set."""

    def intrinsicSize(self, doc: QTextDocument, posInDocument: int, look: QTextFormat) -> QSizeF:  # noqa: N803
        char = look.toCharFormat()
        metrics = QFontMetricsF(char.font())
        formula = formula_of(look)
        if formula is None or formula.failed:
            return QSizeF(metrics.horizontalAdvance(_one_line(look)), metrics.height())
        em = _em(char)
        above, below = formula.ascent * em, formula.descent * em
        if char.verticalAlignment() is not _MIDDLE:
            return QSizeF(formula.width * em, above)
        half_x = int(metrics.xHeight()) / 2
        return QSizeF(formula.width * em, max(2 * below + half_x, 2 * above - half_x))

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,
        posInDocument: int,  # noqa: N803
        look: QTextFormat,
    ) -> None:
        char = look.toCharFormat()
        metrics = QFontMetricsF(char.font())
        formula = formula_of(look)
        colour = char.foreground().color()
        if formula is None or formula.failed:
            painter.setFont(char.font())
            painter.setPen(colour)
            painter.drawText(QRectF(rect), int(Qt.AlignmentFlag.AlignVCenter.value), _one_line(look))
            return
        em = _em(char)
        base = float(rect.bottom())
        if char.verticalAlignment() is _MIDDLE:
            base = rect.top() + (rect.height() + int(metrics.xHeight()) / 2) / 2
        place = QRectF(
            rect.left(), base - formula.ascent * em, formula.width * em, (formula.ascent + formula.descent) * em
        )
        device = painter.device()
        ratio = device.devicePixelRatioF() if device is not None else 1.0
        if painter.paintEngine().type().name in ("Pdf", "Picture"):
            _renderer(formula.svg, colour.name()).render(painter, place)
            return
        image = _image(formula.svg, colour.name(), round(place.width() * ratio), round(place.height() * ratio))
        image.setDevicePixelRatio(ratio)
        painter.drawImage(place.topLeft().toPoint(), image)


def _em(char: QTextCharFormat) -> float:
    return char.font().pixelSize() * _SCALE


def _one_line(look: QTextFormat) -> str:
    return " ".join(look.stringProperty(WRITTEN).split())


def _renderer(svg: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(svg.replace('"black"', f'"{colour}"').encode()))


def forget_pictures() -> None:
    """Of formulas that were drawn."""
    _image.cache_clear()


@lru_cache(maxsize=256)
def _image(svg: str, colour: str, width: int, height: int) -> QImage:
    image = QImage(max(1, width), max(1, height), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _renderer(svg, colour).render(painter, QRectF(0, 0, width, height))
    painter.end()
    return image
