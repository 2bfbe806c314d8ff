"""Where messages are written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app.chat.accessible_text import announce
from app.chat.growing_edit import GrowingEdit
from app.chat.plain_text import one_line
from app.listening.button import TalkButton
from app.pictures.sources import Source, has_picture, local_files, picture_in
from app.pictures.taking import Enclosed, PictureTaker
from app.pictures.tray import PictureTray
from app.style import Radius, Space, Style, draw_icon, isolated, set_margins
from app.widgets.buttons import IconButton
from app.widgets.labels import Label
from app.widgets.menu import Menu
from app.widgets.pill import Pill
from core.protocol import MAX_MESSAGE_CHARS

# A longer paste becomes a card: a paragraph of this length is laid out in 4 ms, one of 200,000 characters without a
# space in 1.2 s with every key.
LONG_PASTE_CHARS = 8_000

# Who types nothing for so long has come to the end of a word at least.
PAUSE_MS = 350


@dataclass(frozen=True, slots=True)
class Draft:
    """What stands in the composer: the text typed, long texts pasted, and pictures."""

    text: str = ""
    pasted: tuple[str, ...] = ()
    pictures: tuple[Enclosed, ...] = ()

    @property
    def whole(self) -> str:
        """The message that would be sent."""
        return "\n\n".join(part for part in (self.text.strip(), *self.pasted) if part.strip())


class Field(GrowingEdit):
    """The composer's field. Long pastes go into `pasted` instead.

    Signals:
        pasted: (text) too long to be laid out with every key.
        files_pasted: (paths) files that were copied elsewhere; nothing was inserted.
        picture_pasted: (Source) a picture and no text; nothing was inserted.
        edit_last: Up in an empty field.
        page_turned: (-1 or 1) Page Up or Down.
        menu_wanted: (QMenu, words that are selected) more can be put into it.

    Attributes:
        intercept: takes a key before the field does, if it wants it: a list that stands over it.
        step_field: goes to the next (1) or the previous (-1) field of a text that has some; False if there is none.
    """

    pasted = Signal(str)
    files_pasted = Signal(object)
    picture_pasted = Signal(object)
    edit_last = Signal()
    page_turned = Signal(int)
    menu_wanted = Signal(object, str)

    def __init__(self, style: Style, tallest: int, parent: QWidget | None = None) -> None:
        super().__init__(style, tallest, parent)
        self.intercept: Callable[[QKeyEvent], bool] = lambda _: False
        self.step_field: Callable[[int], bool] = lambda _: False

    def focusNextPrevChild(self, forward: bool) -> bool:
        return self.step_field(1 if forward else -1) or super().focusNextPrevChild(forward)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText() and len(source.text()) > LONG_PASTE_CHARS:
            self.pasted.emit(source.text())
        elif files := local_files(source):
            self.files_pasted.emit(files)
        elif has_picture(source):
            if (picture := picture_in(source)) is not None:
                self.picture_pasted.emit(picture)
        else:
            super().insertFromMimeData(source)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copied = QGuiApplication.clipboard().mimeData()
        paste = menu.findChild(QAction, "edit-paste")
        # Qt knows of text alone.
        if paste is not None and copied is not None and (has_picture(copied) or local_files(copied)):
            paste.setEnabled(True)
        self.menu_wanted.emit(menu, self.textCursor().selection().toPlainText())
        menu.popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.intercept(event):
            return
        if event.key() == Qt.Key.Key_Up and self.document().isEmpty():
            self.edit_last.emit()
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.page_turned.emit(-1 if event.key() == Qt.Key.Key_PageUp else 1)
        else:
            super().keyPressEvent(event)


class SendButton(IconButton):
    """Send, or Stop while a reply is written."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        self._stops = False
        super().__init__(style, "arrow-up", "", parent)
        self.set_stops(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def stops(self) -> bool:
        return self._stops

    def set_stops(self, stops: bool) -> None:
        self._stops = stops
        self.set_words(self.tr("Stop the reply (Esc)") if stops else self.tr("Send (Enter)"))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._style.px(30), self._style.px(30))

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._style.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        enabled = self.isEnabled()
        ground = "line" if not enabled else "accent_hover" if self.underMouse() else "accent"
        painter.setPen(QPen(self._style.color("text"), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(self._style.color(ground))
        painter.drawRoundedRect(rect, Radius.CONTROL, Radius.CONTROL)
        side = self._style.px(16)
        icon = QRectF(0, 0, side, side)
        icon.moveCenter(rect.center())
        draw_icon(painter, "stop" if self._stops else "arrow-up", tokens.on_accent if enabled else tokens.soft, icon)


class PastedCard(Pill):
    """A long text that goes with the message.

    Signals:
        removed
    """

    removed = Signal()

    def __init__(self, style: Style, text: str, parent: QWidget | None = None) -> None:
        super().__init__(style, parent)
        self.text = text
        words = self.tr("Pasted text · %1 characters").replace("%1", self.locale().toString(len(text)))
        self.label = Label(words, "note")
        self.setToolTip(one_line(text[:600])[:300] + "…")
        remove = IconButton(style, "close", self.tr("Remove the pasted text"))
        remove.clicked.connect(self.removed)
        row = QHBoxLayout(self)
        set_margins(row, Space.M, 2, 2, 2)
        row.setSpacing(Space.XS)
        row.addWidget(self.label)
        row.addWidget(remove)


class Composer(QWidget):
    """The field in its card, with what was pasted and the button.

    Signals:
        sent: (text, pictures as Enclosed) and the composer is empty again.
        paused: (text) nothing was typed for a moment; not told of what is long.
        stop_wanted: the button while a reply is written, or Esc: that, or the voice that reads it, is to end.
        edit_last: Up in the empty field.
        page_turned: (-1 or 1)
        prompts_wanted: the button for saved prompts.
        attach_wanted, pictures_wanted, screen_wanted: what the button for them offers: files, pictures, a part of the screen.
        files_pasted: (paths) they are to belong to the conversation.

    Attributes:
        hold_back: asked before a message is sent; True: more of it is to come.
        escape_first: asked at Esc; True: that was all it was for.
        tray: the pictures.
    """

    prompts_wanted = Signal()
    attach_wanted = Signal()
    pictures_wanted = Signal()
    screen_wanted = Signal()
    files_pasted = Signal(object)
    sent = Signal(str, object)
    paused = Signal(str)
    stop_wanted = Signal()
    edit_last = Signal()
    page_turned = Signal(int)

    def __init__(self, style: Style, taker: PictureTaker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._writing = False
        self.hold_back: Callable[[], bool] = lambda: False
        self.escape_first: Callable[[], bool] = lambda: False
        self._sends = False  # as soon as the core has all pictures
        self.tray = PictureTray(style, taker)
        self._cards: list[PastedCard] = []
        self.field = Field(style, style.px(200))
        self.address("Rememora")
        self.field.setAccessibleName(self.tr("Message"))
        self.field.setStyleSheet("border: none; background: transparent; padding: 0px;")
        self.field.submitted.connect(self.send)
        self.field.escaped.connect(self._escape)
        self.field.pasted.connect(self._add_card)
        self.field.files_pasted.connect(self.files_pasted)
        self.field.picture_pasted.connect(lambda source: self.add_pictures([source]))
        self.field.edit_last.connect(self._edit_last)
        self.field.page_turned.connect(self.page_turned)
        self.field.textChanged.connect(self._refresh)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._tell_pause)
        self.field.textChanged.connect(self._pause.start)
        self.field.installEventFilter(self)
        self.setFocusProxy(self.field)
        self._pasted = QWidget()
        self._pasted_row = QVBoxLayout(self._pasted)
        self._pasted_row.setContentsMargins(0, 0, 0, 0)
        self._pasted_row.setSpacing(Space.XS)
        self._pasted.hide()
        self._note = Label("", "note", wrap=True)
        self.button = SendButton(style)
        self.button.clicked.connect(self._press)
        self.tray.changed.connect(self._on_pictures)
        self.tray.removed.connect(self.field.setFocus)
        self.tray.failed.connect(self._stop_sending)
        foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        self.prompts_button = IconButton(style, "prompts", self.tr("Saved prompts (/ in the empty field)"))
        self.prompts_button.clicked.connect(self.prompts_wanted)
        self.attach_button = IconButton(style, "clip", self.tr("Add pictures or files"))
        self.attach_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.attach_menu = Menu(self.attach_button)
        self.attach_button.setMenu(self.attach_menu)
        self._fill_attach_menu()
        style.changed.connect(self._fill_attach_menu)
        self.talk_button = TalkButton(style)
        foot.addWidget(self._note, 1)
        foot.addWidget(self.talk_button, 0, Qt.AlignmentFlag.AlignBottom)
        foot.addWidget(self.attach_button, 0, Qt.AlignmentFlag.AlignBottom)
        foot.addWidget(self.prompts_button, 0, Qt.AlignmentFlag.AlignBottom)
        foot.addWidget(self.button, 0, Qt.AlignmentFlag.AlignBottom)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        self._column.setSpacing(Space.S)
        self._column.addWidget(self.tray)
        self._column.addWidget(self.field)
        self._column.addWidget(self._pasted)
        self._column.addLayout(foot)
        self._refresh()

    def add_bar(self, bar: QWidget) -> None:
        """Show something between the text and the buttons."""
        self._column.insertWidget(self._column.count() - 1, bar)

    def address(self, name: str) -> None:
        """Say whom the message is for."""
        self.field.setPlaceholderText(isolated(self.tr("Message %1").replace("%1", name)))

    def _fill_attach_menu(self) -> None:
        menu, style = self.attach_menu, self._style
        menu.clear()
        menu.addAction(style.icon("picture"), self.tr("Pictures…"), self.pictures_wanted.emit)
        menu.addAction(style.icon("region"), self.tr("Part of the screen…"), self.screen_wanted.emit)
        menu.addSeparator()
        files = menu.addAction(style.icon("file"), self.tr("Files for this conversation…"), self.attach_wanted.emit)
        # The page has the key; here it is only told.
        key = QKeySequence(QKeySequence.StandardKey.Open).toString(QKeySequence.SequenceFormat.NativeText)
        files.setText(f"{files.text()}\t{key}")

    def add_pictures(self, sources: Sequence[Source]) -> None:
        """Have more pictures go with the message."""
        self.tray.add(sources)
        self.field.setFocus()

    @property
    def draft(self) -> Draft:
        return Draft(self.field.toPlainText(), tuple(card.text for card in self._cards), self.tray.enclosed)

    @property
    def note(self) -> str:
        return self._note.text()

    @property
    def pasted_cards(self) -> list[PastedCard]:
        return self._cards

    def set_draft(self, draft: Draft) -> None:
        """Show another draft. A text too long for the field becomes a card."""
        self._sends = False
        self.tray.show_enclosed(draft.pictures)
        for card in list(self._cards):
            self._drop_card(card)
        text, pasted = draft.text, draft.pasted
        if len(text) > LONG_PASTE_CHARS:
            text, pasted = "", (text, *pasted)
        self.field.setPlainText(text)
        self.field.moveCursor(self.field.textCursor().MoveOperation.End)
        for part in pasted:
            self._add_card(part)
        self._refresh()

    def put_back(self, text: str, pictures: Sequence[Enclosed] = ()) -> None:
        """A message that was not taken: it stands before whatever was written since."""
        draft = self.draft
        enclosed = (*pictures, *draft.pictures)
        if len(text) > LONG_PASTE_CHARS:
            self.set_draft(Draft(draft.text, (text, *draft.pasted), enclosed))
        else:
            written = "\n\n".join(part for part in (text, draft.text) if part)
            self.set_draft(Draft(written, draft.pasted, enclosed))

    def set_writing(self, writing: bool) -> None:
        """Whether a reply is written in this conversation: then the button stops it."""
        if writing is not self._writing:
            self._writing = writing
            self.button.set_stops(writing)
            self._refresh()

    def send(self) -> None:
        """Send what is written, unless that is nothing or too much; as soon as the core has its pictures."""
        if self.hold_back():
            return
        text, pictures = self.draft.whole, self.tray.enclosed
        if not (text or pictures) or len(text) > MAX_MESSAGE_CHARS:
            return
        if not self.tray.settled:
            self._sends = True
            self._refresh()
            announce(self, self._note.text())
            return
        self.set_draft(Draft())
        self.sent.emit(text, pictures)

    def _on_pictures(self) -> None:
        if self._sends and self.tray.settled:
            self._sends = False
            self.send()
        else:
            self._refresh()

    def _stop_sending(self) -> None:
        """Not without the picture that can't be shown."""
        self._sends = False
        self._refresh()

    def _tell_pause(self) -> None:
        short = not self._cards and not self.tray.chips and self.field.document().characterCount() <= LONG_PASTE_CHARS
        text = self.draft.whole
        # What begins with a stroke and has no more to it looks for a saved prompt.
        if short and text and text != "/":
            self.paused.emit(text)

    def _press(self) -> None:
        if self._writing:
            self.stop_wanted.emit()
        else:
            self.send()

    def _escape(self) -> None:
        if self.escape_first():
            return
        if self._sends:
            self._stop_sending()
        else:
            self.stop_wanted.emit()

    def _edit_last(self) -> None:
        if not self._cards and not self.tray.chips:
            self.edit_last.emit()

    def _add_card(self, text: str) -> None:
        card = PastedCard(self._style, text)
        card.removed.connect(lambda: self._drop_card(card))
        self._cards.append(card)
        self._pasted_row.addWidget(card, 0, Qt.AlignmentFlag.AlignLeft)
        self._refresh()

    def _drop_card(self, card: PastedCard) -> None:
        self._cards.remove(card)
        self._pasted_row.removeWidget(card)
        card.hide()
        card.deleteLater()
        self._refresh()
        self.field.setFocus()

    def _refresh(self) -> None:
        self._pasted.setVisible(bool(self._cards))
        # The length alone: joining a megabyte with every key would be felt.
        length = self.field.document().characterCount() - 1 + sum(len(card.text) + 2 for card in self._cards)
        too_long = length > MAX_MESSAGE_CHARS
        if too_long:
            locale = self.locale()
            words = self.tr("This message has %1 characters; at most %2 can be sent. Shorten it or send it in parts.")
            words = words.replace("%1", locale.toString(length)).replace("%2", locale.toString(MAX_MESSAGE_CHARS))
        elif self._sends:
            words = self.tr("Sends as soon as the pictures are taken in. Esc stops that.")
        else:
            words = self.tr("Enter sends, Shift+Enter starts a new line") if length or self.tray.chips else ""
        self._note.setText(words)
        self._note.set_look("error" if too_long else "note")
        self.button.setEnabled(self._writing or ((length > 0 or bool(self.tray.chips)) and not too_long))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.field.hasFocus()
        painter.setPen(QPen(self._style.color("accent" if focused else "line"), 2 if focused else 1))
        painter.setBrush(self._style.color("surface"))
        inset = 1.0 if focused else 0.5
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), Radius.BUBBLE, Radius.BUBBLE
        )
