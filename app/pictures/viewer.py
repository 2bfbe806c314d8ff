"""Looks at pictures closer, over the whole window: their text beside them, and from each to the next one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRunnable, QSize, Qt, QThreadPool, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from app.chat.accessible_text import announce
from app.chat.branch_switch import step_of
from app.elsewhere.files import choose_local_place
from app.pictures.canvas import STEP, Canvas
from app.pictures.known import KnownPictures
from app.pictures.making import decoded
from app.pictures.seen import Seen
from app.pictures.shrinking import levels_of
from app.pictures.text_panel import TextPanel
from app.pictures.words import facts_text, spoken_text
from app.style import Space, Style, set_margins
from app.widgets.buttons import IconButton
from app.widgets.labels import ElidedLabel, Label
from app.widgets.side_panel import fit_side_panel
from core.protocol import PictureLoaded, PictureRead
from core.records import Picture

_NARROW_PX = 700
_MOVE_PX = 60

_SUFFIXES = {
    "image/png": "png",
    "image/jpeg": "jpg",
    "image/webp": "webp",
    "image/gif": "gif",
    "image/bmp": "bmp",
    "image/tiff": "tif",
}


class PictureViewer(QWidget):
    """Over `room` until it is closed; the keyboard goes back to where it was.

    Signals:
        message_requested: (ConversationId, MessageId) show where it was shown.
        closed

    Attributes:
        at: index of the one that is shown.
        canvas, panel: the picture, and the text in it.
    """

    message_requested = Signal(object, object)
    closed = Signal()
    _decoded = Signal(int, object)
    _saved = Signal(str, str)

    def __init__(self, known: KnownPictures, style: Style, seen: Sequence[Seen], at: int, room: QWidget) -> None:
        super().__init__(room)
        self._known = known
        self._style = style
        self._seen = list(seen)
        self._room = room
        self._asked = 0  # counts what was asked for, so that a late answer is dropped
        self._loaded: PictureLoaded | None = None
        self._before = QApplication.focusWidget()
        self.at = at
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.canvas = Canvas(style)
        self.panel = TextPanel(style)
        self.panel.hide()
        self._title = ElidedLabel("", "title")
        self.note = Label("", "note", wrap=True)
        self.note.hide()
        self._make_buttons()
        self._build()
        self.canvas.zoomed.connect(self._show_zoom)
        self._decoded.connect(self._on_decoded, Qt.ConnectionType.QueuedConnection)
        self._saved.connect(self._on_saved, Qt.ConnectionType.QueuedConnection)
        known.client.event.connect(self._hear)
        known.forgotten.connect(self._load)
        known.ready.connect(self._on_thumbnail)
        style.changed.connect(self.update)
        room.installEventFilter(self)
        self.setGeometry(room.rect())
        self._show()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_buttons(self) -> None:
        style = self._style
        self.back = IconButton(style, "chevron-left", self.tr("Previous picture"))
        self.on = IconButton(style, "chevron-right", self.tr("Next picture"))
        self.text = IconButton(style, "text", self.tr("Text in it (T)"), checked_colour="accent")
        self.smaller = IconButton(style, "minus", self.tr("Smaller (−)"))
        self.larger = IconButton(style, "plus", self.tr("Larger (+)"))
        self.fit = IconButton(style, "fit", self.tr("Fit (0), actual size (1)"), checked_colour="accent")
        self.copy = IconButton(style, "copy", self.tr("Copy the picture (Ctrl+C)"))
        self.save = IconButton(style, "download", self.tr("Save as… (Ctrl+S)"))
        self.where = IconButton(style, "chat", self.tr("Show in conversation"))
        self.close_button = IconButton(style, "close", self.tr("Close (Esc)"))
        self.text.setCheckable(True)
        self.fit.setCheckable(True)
        self.back.clicked.connect(lambda: self.step(-1))
        self.on.clicked.connect(lambda: self.step(1))
        self.text.toggled.connect(self._show_panel)
        self.smaller.clicked.connect(lambda: self.canvas.zoom_by(1 / STEP))
        self.larger.clicked.connect(lambda: self.canvas.zoom_by(STEP))
        self.fit.clicked.connect(self._turn_fit)
        self.copy.clicked.connect(self.copy_picture)
        self.save.clicked.connect(self.ask_place)
        self.where.clicked.connect(self._show_where)
        self.close_button.clicked.connect(self.close)
        self.panel.closed.connect(lambda: self.text.setChecked(False))

    def _build(self) -> None:
        top = QHBoxLayout()
        set_margins(top, Space.PAGE, Space.XS, Space.M, Space.XS)
        top.setSpacing(Space.XS)
        top.addStrut(Space.HEADER_HEIGHT - 2 * Space.XS)
        top.addWidget(self._title, 1)
        buttons = (self.where, self.text, self.smaller, self.larger, self.fit, self.copy, self.save, self.close_button)
        for button in buttons:
            top.addWidget(button)
        notes = QHBoxLayout()
        notes.setContentsMargins(Space.PAGE, 0, Space.PAGE, Space.XS)
        notes.addWidget(self.note)
        middle = QHBoxLayout()
        middle.setContentsMargins(Space.S, 0, Space.S, Space.S)
        middle.setSpacing(Space.S)
        middle.addWidget(self.back)
        middle.addWidget(self.canvas, 1)
        middle.addWidget(self.on)
        self._left = QWidget()
        self._left.setLayout(middle)
        both = QHBoxLayout()
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(0)
        both.addWidget(self._left, 1)
        both.addWidget(self.panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addLayout(notes)
        column.addLayout(both, 1)

    # --- which one ----------------------------------------------------------------------------------------------

    @property
    def seen(self) -> Seen:
        """The one that is shown."""
        return self._seen[self.at]

    @property
    def title(self) -> str:
        return self._title.whole_text

    def step(self, by: int) -> None:
        """Go to another one, if there is one there."""
        if 0 <= self.at + by < len(self._seen):
            self.at += by
            self._show()

    def _show(self) -> None:
        seen = self.seen
        several = len(self._seen) > 1
        number = self.tr("%1 of %2").replace("%1", str(self.at + 1)).replace("%2", str(len(self._seen)))
        facts = facts_text(seen.picture)
        self._title.set_whole_text(f"{number} · {facts}" if several else facts)
        self.setAccessibleName(self.tr("Picture viewer: %1").replace("%1", spoken_text(seen.picture)))
        self.back.setVisible(several)
        self.on.setVisible(several)
        self.back.setEnabled(self.at > 0)
        self.on.setEnabled(self.at < len(self._seen) - 1)
        self.where.setVisible(seen.conversation_id is not None and seen.message_id is not None)
        self._tell("")
        self._load()

    # --- loading ------------------------------------------------------------------------------------------------

    def _load(self) -> None:
        """What is known of it is shown until all of it is there."""
        self._asked += 1
        asked, picture = self._asked, self.seen.picture
        self._loaded = None
        size = QSize(picture.width, picture.height)
        self.canvas.show_levels((), size)
        self._on_thumbnail(picture.id)
        self._show_text()
        for button in (self.copy, self.save):
            button.setEnabled(False)
        self._known.load(picture.id, self.seen.message_id, lambda loaded: self._on_loaded(asked, loaded))

    def _on_thumbnail(self, picture_id: object) -> None:
        if picture_id != self.seen.picture.id or self.canvas.shown is not None:
            return
        small = self._known.thumbnail(self.seen.picture.id, self.seen.message_id)
        if small is not None:
            self.canvas.show_levels([small.toImage()], QSize(self.seen.picture.width, self.seen.picture.height))

    def _on_loaded(self, asked: int, loaded: PictureLoaded | None) -> None:
        if not shiboken6.isValid(self) or asked != self._asked:
            return
        if loaded is None:
            self.canvas.show_levels((), QSize(self.seen.picture.width, self.seen.picture.height))
            self._tell(self.tr("This picture isn't there any more."), error=True)
            return
        self._loaded = loaded
        self.save.setEnabled(True)
        self._show_text()
        reading = _Decode(loaded.data, lambda levels: self._decoded.emit(asked, levels))
        QThreadPool.globalInstance().start(reading)

    def _on_decoded(self, asked: int, levels: list[QImage]) -> None:
        if asked != self._asked:
            return
        if not levels:
            self._tell(self.tr("This picture can't be shown here at full size. It can be saved."), error=True)
            return
        self.copy.setEnabled(True)
        self.canvas.show_levels(levels, levels[0].size())

    def _hear(self, event: object) -> None:
        if isinstance(event, PictureRead):
            self._seen = [_with(one, event.picture) for one in self._seen]
            if self.seen.picture.id == event.picture.id:
                self._load()

    # --- its text -----------------------------------------------------------------------------------------------

    def _show_text(self) -> None:
        self.panel.show_text(self.seen.picture, None if self._loaded is None else self._loaded.text)

    def _show_panel(self, shown: bool) -> None:
        # What had the keyboard there would take it along.
        self.panel.setVisible(shown)
        self._place_panel()
        if not shown:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place_panel(self) -> None:
        narrow = self.width() < self._style.px(_NARROW_PX)
        self._left.setVisible(not (narrow and self.text.isChecked()))
        fit_side_panel(self._style, self.panel, narrow=narrow)

    # --- what can be done with it -------------------------------------------------------------------------------

    def copy_picture(self) -> None:
        """To the clipboard."""
        image = self.canvas.shown
        if self.copy.isEnabled() and image is not None:
            QGuiApplication.clipboard().setImage(image)
            self._tell(self.tr("The picture is on the clipboard."))

    def ask_place(self) -> None:
        """Ask where it is to be saved, as it is kept."""
        loaded = self._loaded
        if loaded is None:
            return
        suffix = _SUFFIXES.get(loaded.media_type, "")
        name = Path(self.seen.picture.name).stem or self.tr("Picture")
        choose_local_place(
            self,
            self.tr("Save the picture"),
            lambda path: self._write(path, loaded.data),
            name=f"{name}.{suffix}" if suffix else name,
            suffix=suffix,
        )

    def _write(self, path: str, data: bytes) -> None:
        writing = _Write(path, data, lambda error: self._saved.emit(path, error))
        QThreadPool.globalInstance().start(writing)

    def _on_saved(self, path: str, error: str) -> None:
        if error:
            words = self.tr("The picture couldn't be saved: %1").replace("%1", error)
        else:
            words = self.tr("Saved as %1").replace("%1", path)
        self._tell(words, error=bool(error))

    def _show_where(self) -> None:
        seen = self.seen
        self.close()
        self.message_requested.emit(seen.conversation_id, seen.message_id)

    def _tell(self, words: str, *, error: bool = False) -> None:
        self.note.setText(words)
        self.note.set_look("note-error" if error else "note")
        self.note.setVisible(bool(words))
        if words:
            announce(self, words)

    # --- zoom ---------------------------------------------------------------------------------------------------

    def _turn_fit(self) -> None:
        if self.canvas.fitted:
            self.canvas.show_actual()
        else:
            self.canvas.fit()

    def _show_zoom(self) -> None:
        self.fit.setChecked(self.canvas.fitted)

    # --- the window ---------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key == Qt.Key.Key_Escape:
            self.close()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_picture()
        elif event.matches(QKeySequence.StandardKey.Save):
            self.ask_place()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.canvas.zoom_by(STEP)
        elif key == Qt.Key.Key_Minus:
            self.canvas.zoom_by(1 / STEP)
        elif key == Qt.Key.Key_0:
            self.canvas.fit()
        elif key == Qt.Key.Key_1:
            self.canvas.show_actual()
        elif key == Qt.Key.Key_T:
            self.text.toggle()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and not shifted:
            self.step(step_of(Qt.Key(key)))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.step(-self.at if key == Qt.Key.Key_Home else len(self._seen) - 1 - self.at)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.canvas.move_by(_MOVE_PX if key == Qt.Key.Key_Right else -_MOVE_PX, 0)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.canvas.move_by(0, _MOVE_PX if key == Qt.Key.Key_Down else -_MOVE_PX)
        event.accept()

    def event(self, event: QEvent) -> bool:
        # The keys of the window below wait until this is closed.
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays in here."""
        stops = [one for one in self.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
        stops = [one for one in stops if one.isVisible() and one.isEnabled()]
        order: list[QWidget] = []
        widget = self.nextInFocusChain()
        while widget is not None and widget is not self:
            if widget in stops:
                order.append(widget)
            widget = widget.nextInFocusChain()
        if order:
            focus = QApplication.focusWidget()
            at = order.index(focus) if focus in order else (-1 if forward else 0)
            reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
            order[(at + (1 if forward else -1)) % len(order)].setFocus(reason)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._room and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._room.rect())
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place_panel()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._style.color("page"))

    def closeEvent(self, event: QCloseEvent) -> None:
        self._asked += 1
        before = self._before
        if before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()


class _Decode(QRunnable):
    def __init__(self, data: bytes, then: Callable[[list[QImage]], None]) -> None:
        super().__init__()
        self._data = data
        self._then = then

    def run(self) -> None:
        levels = levels_of(decoded(self._data))
        try:
            self._then(levels)
        except RuntimeError:
            return  # it was closed


class _Write(QRunnable):
    def __init__(self, path: str, data: bytes, then: Callable[[str], None]) -> None:
        super().__init__()
        self._path = path
        self._data = data
        self._then = then

    def run(self) -> None:
        error = ""
        try:
            Path(self._path).write_bytes(self._data)
        except OSError as failed:
            error = failed.strerror or str(failed)
        try:
            self._then(error)
        except RuntimeError:
            return  # it was closed


def _with(seen: Seen, picture: Picture) -> Seen:
    if seen.picture.id != picture.id:
        return seen
    return Seen(picture, seen.message_id, seen.conversation_id)
