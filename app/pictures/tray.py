"""The pictures of what is being written, in a row: each small, with its state and a way to take it out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.pictures.seen import Seen
from app.pictures.sources import Source
from app.pictures.taking import Enclosed, PictureTaker
from app.pictures.thumbnail import Thumbnail
from app.pictures.words import name_text, state_text
from app.style import Space, Style, draw_icon, placed
from app.widgets.buttons import IconButton
from app.widgets.flow import FlowLayout
from app.widgets.tips import plain_tip
from core.records import MAX_PICTURES, PictureId, PictureStatus, Problem

# Of each, in pixels at text scale 1; smaller where there are many, so that what is said beside them can be seen.
_SIDE_PX, _SMALL_PX = 72, 48
_FEW = 7


class PictureChip(QWidget):
    """One picture.

    Signals:
        opened, removed

    Attributes:
        thumbnail, remove: the button that shows it, and the one that takes it out.
    """

    opened = Signal()
    removed = Signal()

    def __init__(self, style: Style, taker: PictureTaker, enclosed: Enclosed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self.enclosed = enclosed
        self._side = _SIDE_PX
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.thumbnail = _ChipThumbnail(style, taker, self)
        self.thumbnail.clicked.connect(self._open)
        self.thumbnail.removed.connect(self.removed)
        self.remove = _CornerButton(style, "close", "", self)
        # No look of the style sheet: each has a least size.
        self.remove.setProperty("look", "")
        self.remove.clicked.connect(self.removed)
        enclosed.changed.connect(self.show_state)
        self.show_state()

    @property
    def state(self) -> str:
        """What is said of it, empty if nothing."""
        return self.thumbnail.state

    def show_state(self) -> None:
        """Show how far the core is with it."""
        enclosed, picture = self.enclosed, self.enclosed.picture
        self.thumbnail.show_own(enclosed.thumbnail)
        if picture is not None:
            self.thumbnail.show_picture(picture, enclosed.message_id)
        name = name_text(enclosed.name)
        if not enclosed.settled:
            self.thumbnail.state = self.tr("is being taken in…")
        else:
            self.thumbnail.state = "" if picture is None else state_text(picture)
        if picture is None:
            words = f"{name}: {self.thumbnail.state}"
            self.thumbnail.setAccessibleName(words)
            self.thumbnail.setToolTip(plain_tip(words))
        self.thumbnail.busy = not enclosed.settled or (picture is not None and picture.status is PictureStatus.WAITING)
        self.remove.set_words(self.tr("Take “%1” out").replace("%1", name))
        self.thumbnail.update()

    def _open(self) -> None:
        if self.enclosed.picture is not None:
            self.opened.emit()

    def set_small(self, small: bool) -> None:
        """There are many."""
        self._side = _SMALL_PX if small else _SIDE_PX
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self._style.px(self._side), self._style.px(self._side))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.thumbnail.setGeometry(self.rect())
        side = self._style.px(22 if self._side == _SIDE_PX else 18)
        place = QRectF(self.width() - side - 3, 3, side, side)
        self.remove.setGeometry(placed(place, self.rect()).toRect())
        self.remove.raise_()


class _CornerButton(IconButton):
    """A small round one over a picture: on a ground of its own, that can be seen on anything."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        painter.setPen(QPen(self._style.color("accent" if focused else "line"), 2 if focused else 1))
        painter.setBrush(self._style.color("hover" if self.underMouse() else "surface"))
        painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        side = self.width() * 0.55
        icon = QRectF(0, 0, side, side)
        icon.moveCenter(QRectF(self.rect()).center())
        draw_icon(painter, "close", self._style.tokens.text, icon)


class _ChipThumbnail(Thumbnail):
    """Signals:
    removed: Delete or Backspace.
    """

    removed = Signal()

    def __init__(self, style: Style, taker: PictureTaker, parent: QWidget) -> None:
        super().__init__(style, taker.known, parent)
        self.state = ""
        self.busy = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.busy:
            return
        # Three dots on a ground of their own: something is still done with it.
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        height = self._style.px(14)
        ground = QRectF(0, 0, 2 * height, height)
        ground.moveCenter(QRectF(self.rect()).center())
        ground.moveBottom(self.height() - 5)
        painter.setBrush(self._style.color("surface"))
        painter.drawRoundedRect(ground, height / 2, height / 2)
        painter.setBrush(self._style.color("soft"))
        dot = height / 4.6
        for at in (-1, 0, 1):
            spot = QRectF(0, 0, dot, dot)
            spot.moveCenter(ground.center())
            painter.drawEllipse(spot.translated(at * 1.8 * dot, 0))


class PictureTray(QWidget):
    """Hidden while there are none.

    Signals:
        changed: there are others, or one has come further.
        removed: one was taken out by the user; the keyboard goes elsewhere.
        failed: (Problem) one can't be shown, or there are too many.
        view_wanted: (tuple of Seen, index) look at one closer.

    Attributes:
        chips: what is shown, in order.
    """

    changed = Signal()
    removed = Signal()
    failed = Signal(object)
    view_wanted = Signal(object, int)

    def __init__(self, style: Style, taker: PictureTaker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._taker = taker
        self.chips: list[PictureChip] = []
        self._row = FlowLayout(Space.S, self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        taker.refused.connect(self._on_refused)
        style.changed.connect(self._fit)
        self.hide()

    @property
    def enclosed(self) -> tuple[Enclosed, ...]:
        return tuple(chip.enclosed for chip in self.chips)

    @property
    def pictures(self) -> tuple[PictureId, ...]:
        """Those that the core has taken, in order."""
        return tuple(one.picture.id for one in self.enclosed if one.picture is not None)

    @property
    def settled(self) -> bool:
        """All of them can be sent."""
        return all(one.settled for one in self.enclosed)

    def add(self, sources: Sequence[Source]) -> None:
        """Take in more, as many as there may be in one message."""
        room = MAX_PICTURES - len(self.chips)
        if len(sources) > room:
            self.failed.emit(self._too_many())
        for source in sources[:room]:
            self._add_chip(self._taker.take(source))
        self._show()

    def show_enclosed(self, enclosed: Sequence[Enclosed]) -> None:
        """Show others; those that were there are let go of by whoever has them now."""
        for chip in list(self.chips):
            self._drop(chip)
        for one in enclosed:
            self._add_chip(one)
        self._show()

    def let_go(self) -> None:
        """None of them is sent."""
        for chip in list(self.chips):
            self._drop(chip)
            self._taker.let_go(chip.enclosed)
        self._show()

    # --- what is shown ------------------------------------------------------------------------------------------

    def _add_chip(self, enclosed: Enclosed) -> None:
        chip = PictureChip(self._style, self._taker, enclosed)
        chip.removed.connect(lambda: self._remove(chip))
        chip.opened.connect(lambda: self._open(chip))
        enclosed.changed.connect(self._on_changed)
        self.chips.append(chip)
        self._row.addWidget(chip)

    def _on_changed(self) -> None:
        self._drop_repeated()
        self.changed.emit()

    def _drop_repeated(self) -> None:
        """The same picture is shown once."""
        seen: set[PictureId] = set()
        for chip in list(self.chips):
            picture = chip.enclosed.picture
            if picture is None or not chip.enclosed.settled:
                continue
            if picture.id in seen:
                self._drop(chip)
                self._taker.let_go(chip.enclosed)
            seen.add(picture.id)

    def _remove(self, chip: PictureChip) -> None:
        self._drop(chip)
        self._taker.let_go(chip.enclosed)
        self._show()
        self.removed.emit()

    def _drop(self, chip: PictureChip) -> None:
        self.chips.remove(chip)
        self._row.removeWidget(chip)
        chip.enclosed.changed.disconnect(self._on_changed)
        chip.enclosed.changed.disconnect(chip.show_state)
        chip.hide()
        chip.deleteLater()

    def _on_refused(self, enclosed: Enclosed, problem: Problem) -> None:
        chip = next((chip for chip in self.chips if chip.enclosed is enclosed), None)
        if chip is not None:
            self._drop(chip)
            # First: what waits for the rest isn't sent without it.
            self.failed.emit(problem)
            self._show()

    def _open(self, chip: PictureChip) -> None:
        there = [one for one in self.enclosed if one.picture is not None]
        seen = tuple(Seen(one.picture, one.message_id) for one in there if one.picture is not None)
        self.view_wanted.emit(seen, there.index(chip.enclosed))

    def _show(self) -> None:
        for chip in self.chips:
            chip.set_small(len(self.chips) > _FEW)
        self.setVisible(bool(self.chips))
        self.updateGeometry()
        self.changed.emit()

    def _fit(self) -> None:
        for chip in self.chips:
            chip.updateGeometry()
        self._row.invalidate()

    def _too_many(self) -> Problem:
        return Problem(
            code="too_many_pictures",
            what=self.tr("A message can show %1 pictures at most.").replace("%1", str(MAX_PICTURES)),
            safe=self.tr("Those that fit are there."),
            next_step=self.tr("Send the others with another message."),
        )
