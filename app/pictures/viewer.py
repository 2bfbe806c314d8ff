"""Looks at pictures closer, over the whole window: their text beside them, and from each to the next one."""

from __future__ import annotations

from collections.abc import Sequence

import shiboken6
from PySide6.QtCore import QSize, Qt, QThreadPool, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.chat.accessible_text import announce
from app.chat.branch_switch import step_of
from app.chat.plain_text import visible_text
from app.pictures.canvas import STEP, Canvas
from app.pictures.known import KnownPictures
from app.pictures.making import LevelDecoding
from app.pictures.saving import PictureSaving
from app.pictures.seen import Seen, as_read
from app.pictures.text_panel import TextPanel
from app.pictures.viewer_bar import ViewerBar
from app.pictures.words import facts_text, problem_text, spoken_text
from app.style import Space, Style
from app.widgets.buttons import IconButton
from app.widgets.labels import Label
from app.widgets.overlay import Overlay
from app.widgets.side_panel import fit_side_panel
from core.protocol import Failed, PictureLoaded, PictureRead, ReadPictureAgain, Reply
from core.records import Picture, PictureStatus

_NARROW_PX = 700
_MOVE_PX = 60


class PictureViewer(Overlay):
    """Shows one of several pictures.

    Signals:
        message_requested: (ConversationId, MessageId) show where it was shown.

    Attributes:
        at: index of the one that is shown.
        bar: what can be done with it.
        canvas, panel: the picture, and the text in it.
        caption: what a model that sees says of it.
    """

    message_requested = Signal(object, object)
    _decoded = Signal(int, object)

    def __init__(self, known: KnownPictures, style: Style, seen: Sequence[Seen], at: int, room: QWidget) -> None:
        super().__init__(style, room)
        self._known = known
        self._style = style
        self._seen = list(seen)
        self._asked = 0  # counts what was asked for, so that a late answer is dropped
        self._loaded: PictureLoaded | None = None
        self.at = at
        self.canvas = Canvas(style)
        self.panel = TextPanel(style)
        self.panel.hide()
        self.panel.again_wanted.connect(self._read_again)
        self.bar = ViewerBar(style)
        self.note = Label("", "note", wrap=True)
        self.note.hide()
        self.caption = Label("", "soft", wrap=True)
        self.caption.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.back = IconButton(style, "chevron-left", self.tr("Previous picture"))
        self.on = IconButton(style, "chevron-right", self.tr("Next picture"))
        self._saving = PictureSaving(self)
        self._saving.told.connect(self._tell_outcome)
        self._connect()
        self._build()
        self.canvas.zoomed.connect(self._show_zoom)
        self._decoded.connect(self._on_decoded, Qt.ConnectionType.QueuedConnection)
        known.client.event.connect(self._hear)
        known.forgotten.connect(self._load)
        known.ready.connect(self._on_thumbnail)
        self._show()
        self.appear()

    def _connect(self) -> None:
        bar = self.bar
        self.back.clicked.connect(lambda: self.step(-1))
        self.on.clicked.connect(lambda: self.step(1))
        bar.text.toggled.connect(self._show_panel)
        bar.smaller.clicked.connect(lambda: self.canvas.zoom_by(1 / STEP))
        bar.larger.clicked.connect(lambda: self.canvas.zoom_by(STEP))
        bar.fit.clicked.connect(self._turn_fit)
        bar.copy.clicked.connect(self.copy_picture)
        bar.save.clicked.connect(self.ask_place)
        bar.where.clicked.connect(self._show_where)
        bar.close_button.clicked.connect(self.close)
        self.panel.closed.connect(lambda: bar.text.setChecked(False))

    def _build(self) -> None:
        notes = QHBoxLayout()
        notes.setContentsMargins(Space.PAGE, 0, Space.PAGE, Space.XS)
        notes.addWidget(self.note)
        middle = QHBoxLayout()
        middle.setContentsMargins(Space.S, 0, Space.S, Space.S)
        middle.setSpacing(Space.S)
        middle.addWidget(self.back)
        middle.addWidget(self.canvas, 1)
        middle.addWidget(self.on)
        words = QHBoxLayout()
        words.setContentsMargins(Space.PAGE, 0, Space.PAGE, Space.M)
        words.addStretch(1)
        words.addWidget(self.caption, 1000)
        words.addStretch(1)
        self.caption.setMaximumWidth(self._style.px(Space.COLUMN_WIDTH))
        self._left = QWidget()
        picture = QVBoxLayout(self._left)
        picture.setContentsMargins(0, 0, 0, 0)
        picture.setSpacing(0)
        picture.addLayout(middle, 1)
        picture.addLayout(words)
        both = QHBoxLayout()
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(0)
        both.addWidget(self._left, 1)
        both.addWidget(self.panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(notes)
        column.addLayout(both, 1)

    # --- which one ----------------------------------------------------------------------------------------------

    @property
    def seen(self) -> Seen:
        """The one that is shown."""
        return self._seen[self.at]

    @property
    def title(self) -> str:
        return self.bar.title.whole_text

    def show_all(self, seen: Sequence[Seen]) -> None:
        """Go over all of these from now on; the one that is shown stays, if it is among them."""
        places = [(one.message_id, one.picture.id) for one in seen]
        here = (self.seen.message_id, self.seen.picture.id)
        if here in places:
            self._seen = list(seen)
            self.at = places.index(here)
            self._show_number()

    def step(self, by: int) -> None:
        """Go to another one, if there is one there."""
        if 0 <= self.at + by < len(self._seen):
            self.at += by
            self._show()

    def _show(self) -> None:
        self._show_number()
        self._tell("")
        self._load()

    def _show_number(self) -> None:
        seen = self.seen
        several = len(self._seen) > 1
        number = self.tr("%1 of %2").replace("%1", str(self.at + 1)).replace("%2", str(len(self._seen)))
        facts = facts_text(seen.picture)
        self.bar.title.set_whole_text(f"{number} · {facts}" if several else facts)
        self.setAccessibleName(self.tr("Picture viewer: %1").replace("%1", spoken_text(seen.picture)))
        self.back.setVisible(several)
        self.on.setVisible(several)
        self.back.setEnabled(self.at > 0)
        self.on.setEnabled(self.at < len(self._seen) - 1)
        self.bar.where.setVisible(seen.conversation_id is not None and seen.message_id is not None)

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
        for button in (self.bar.copy, self.bar.save):
            button.setEnabled(False)
        self._known.load(
            picture.id,
            self.seen.message_id,
            lambda loaded: self._on_loaded(asked, loaded),
            wanted=lambda: shiboken6.isValid(self) and asked == self._asked,
        )

    def _on_thumbnail(self, picture_id: object) -> None:
        if picture_id != self.seen.picture.id or self.canvas.shown is not None:
            return
        small = self._known.thumbnail(self.seen.picture.id, self.seen.message_id)
        if small is not None:
            self.canvas.show_levels([small.toImage()], QSize(self.seen.picture.width, self.seen.picture.height))

    def _on_loaded(self, asked: int, loaded: PictureLoaded | None) -> None:
        if loaded is None:
            self.canvas.show_levels((), QSize(self.seen.picture.width, self.seen.picture.height))
            self._tell(self.tr("This picture isn't there any more."), error=True)
            return
        self._loaded = loaded
        self.bar.save.setEnabled(True)
        self._show_text()
        reading = LevelDecoding(loaded.data, lambda levels: self._decoded.emit(asked, levels))
        QThreadPool.globalInstance().start(reading)

    def _on_decoded(self, asked: int, levels: list[QImage]) -> None:
        if asked != self._asked:
            return
        if not levels:
            self._tell(self.tr("This picture can't be shown here at full size. It can be saved."), error=True)
            return
        self.bar.copy.setEnabled(True)
        self.canvas.show_levels(levels, levels[0].size())

    def _hear(self, event: object) -> None:
        if isinstance(event, PictureRead):
            before = self.seen.picture
            self._seen = [_with(one, event.picture) for one in self._seen]
            if before.id != event.picture.id:
                return
            self._show_number()
            if before.status is PictureStatus.WAITING and event.picture.has_text:
                self._load()  # with its text
            else:
                self._show_text()

    # --- its text -----------------------------------------------------------------------------------------------

    def _show_text(self) -> None:
        caption = visible_text(self.seen.picture.caption)
        self.caption.setText(caption)
        self.caption.setVisible(bool(caption))
        self.panel.show_text(self.seen.picture, None if self._loaded is None else self._loaded.text)

    def _read_again(self) -> None:
        def answered(reply: Reply) -> None:
            if shiboken6.isValid(self) and isinstance(reply, Failed):
                self._tell(problem_text(reply.problem), error=True)

        command = ReadPictureAgain(picture_id=self.seen.picture.id)
        self._known.client.ask(command, answered)

    def _show_panel(self, shown: bool) -> None:
        # What had the keyboard there would take it along.
        self.panel.setVisible(shown)
        self._place_panel()
        if not shown:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place_panel(self) -> None:
        narrow = self.width() < self._style.px(_NARROW_PX)
        self._left.setVisible(not (narrow and self.bar.text.isChecked()))
        fit_side_panel(self._style, self.panel, narrow=narrow)

    # --- what can be done with it -------------------------------------------------------------------------------

    def copy_picture(self) -> None:
        """To the clipboard."""
        image = self.canvas.shown
        if self.bar.copy.isEnabled() and image is not None:
            QGuiApplication.clipboard().setImage(image)
            self._tell(self.tr("The picture is on the clipboard."))

    def ask_place(self) -> None:
        """Ask where it is to be saved, as it is kept."""
        if self._loaded is not None:
            self._saving.ask_place(self._loaded, self.seen.picture.name)

    def _show_where(self) -> None:
        seen = self.seen
        self.close()
        self.message_requested.emit(seen.conversation_id, seen.message_id)

    def _tell_outcome(self, words: str, failed: bool) -> None:
        self._tell(words, error=failed)

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
        self.bar.fit.setChecked(self.canvas.fitted)

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
            self.bar.text.toggle()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and not shifted:
            self.step(step_of(Qt.Key(key)))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.step(-self.at if key == Qt.Key.Key_Home else len(self._seen) - 1 - self.at)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.canvas.move_by(_MOVE_PX if key == Qt.Key.Key_Right else -_MOVE_PX, 0)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.canvas.move_by(0, _MOVE_PX if key == Qt.Key.Key_Down else -_MOVE_PX)
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place_panel()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._asked += 1
        super().closeEvent(event)


def _with(seen: Seen, picture: Picture) -> Seen:
    if seen.picture.id != picture.id:
        return seen
    return Seen(as_read(seen.picture, picture), seen.message_id, seen.conversation_id)
