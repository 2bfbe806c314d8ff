"""What the user said: a bubble at the side where lines end, plain text, with copy and edit when it is pointed at or has the focus."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from app.chat.branch_switch import BranchSwitch
from app.chat.found_words import NOTHING, FoundWords
from app.chat.message_editor import MessageEditor
from app.chat.plain_text import visible_text
from app.chat.rich_text import LINE_HEIGHT
from app.chat.row import GUTTER, RowActions, RowWidget
from app.chat.text_view import TextView
from app.chat.transcript_model import Entry, Outgoing, Row
from app.chat.wrapping import wrap_mode
from app.pictures.grid import PictureGrid
from app.pictures.taking import Enclosed, picture_ids
from app.pictures.words import spoken_text
from app.style import Radius, Space, Style, TextRole, placed
from app.translation import list_text
from app.widgets.buttons import Button, IconButton
from app.widgets.labels import Label
from core.records import FIRST_NO_TRACE_ID, Picture, PictureId

# So much of a long message is laid out at first and with each "Show more".
FOLDED_CHARS = 2_000
MORE_CHARS = 16_000
_WIDEST = 0.8


class Bubble(QWidget):
    """Text on a rounded ground, as wide as it needs to be.

    Signals:
        menu_wanted: as of `TextView`.
    """

    menu_wanted = Signal(object, str)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._text = ""
        self._shown = 0
        self._views: list[TextView] = []
        self.words = NOTHING
        self._more = Button("", "link", self)
        self._more.clicked.connect(self.show_more)
        self._more.hide()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.ring = False

    @property
    def views(self) -> list[TextView]:
        return self._views

    @property
    def folded(self) -> bool:
        """Not all of a long text is there."""
        return self._shown < len(self._text)

    @property
    def shown_text(self) -> str:
        return "".join(view.document.toPlainText() for view in self._views)

    def set_text(self, text: str) -> None:
        self._text = visible_text(text)
        self._shown = 0
        for view in self._views:
            view.hide()
            view.deleteLater()
        self._views = []
        self._append(len(self._text) if len(self._text) <= FOLDED_CHARS * 2 else FOLDED_CHARS)

    def show_more(self) -> None:
        """Unfold a further part of a long message."""
        self._append(MORE_CHARS)

    def dress(self) -> None:
        shown = self._shown
        self.set_text(self._text)
        while self._shown < shown:
            self.show_more()

    def _append(self, count: int) -> None:
        end = min(len(self._text), self._shown + count)
        if end < len(self._text):
            # Break where a line or a word ends.
            gap = max(self._text.rfind(mark, self._shown + count // 2, end) for mark in ("\n", " "))
            end = gap + 1 if gap > 0 else end
        view = TextView(self._style, self)
        view.menu_wanted.connect(self.menu_wanted)
        option = QTextOption()
        option.setWrapMode(wrap_mode(self._text[self._shown : end]))
        view.document.setDefaultTextOption(option)
        view.document.setDefaultFont(self._style.font(TextRole.BODY))
        view.document.setPlainText(self._text[self._shown : end].removesuffix("\n"))
        cursor = QTextCursor(view.document)
        cursor.select(QTextCursor.SelectionType.Document)
        spaced = QTextBlockFormat()
        spaced.setLineHeight(self._style.px(14 * LINE_HEIGHT), QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        cursor.mergeBlockFormat(spaced)
        view.document_changed()
        view.show()
        self._views.append(view)
        view.mark(self.words)
        self._shown = end
        left = len(self._text) - end
        self._more.setText(self.tr("Show more (%1 characters left)").replace("%1", self.locale().toString(left)))
        self._more.setVisible(left > 0)
        self.updateGeometry()
        self._arrange()

    # --- size -------------------------------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        inner = self._inner_width(width)
        text = sum(view.heightForWidth(inner) for view in self._views)
        more = self._more.sizeHint().height() + Space.XS if not self._more.isHidden() else 0
        return text + more + 2 * Space.S + 4

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(self.width(), 200)))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, 0)

    def ground(self) -> QRectF:
        """The rounded rectangle, in the coordinates of this widget."""
        width = self._inner_width(self.width()) + 2 * (Space.M + 2)
        return placed(QRectF(self.width() - width, 0, width, self.height()), self.rect())

    def _inner_width(self, width: int) -> int:
        limit = max(40, int(width * _WIDEST) - 2 * (Space.M + 2))
        natural = max((view.natural_width(limit) for view in self._views), default=0)
        more = self._more.sizeHint().width() if not self._more.isHidden() else 0
        return min(limit, max(natural + 1, more, 12))

    def resizeEvent(self, event: QEvent) -> None:
        self._arrange()

    def _arrange(self) -> None:
        inner = self._inner_width(self.width())
        left = round(self.ground().left()) + Space.M + 2
        # Qt puts what a line is higher than its font above the letters.
        top = Space.S
        for view in self._views:
            height = view.heightForWidth(inner)
            view.setGeometry(left, top, inner, height)
            top += height
        self._more.adjustSize()
        more = QRectF(left - 3, top + Space.XS, self._more.width(), self._more.height())
        self._more.move(placed(more, self.ground()).topLeft().toPoint())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._style.color("accent"), 2) if self.ring else Qt.PenStyle.NoPen)
        painter.setBrush(self._style.color("bubble"))
        inset = 1 if self.ring else 0
        painter.drawRoundedRect(self.ground().adjusted(inset, inset, -inset, -inset), Radius.BUBBLE, Radius.BUBBLE)


class UserMessage(RowWidget):
    """A message of the user's, sent or on its way."""

    # The icons appear in this room, so nothing moves when they do.
    BOTTOM = Space.XL + Space.XS

    def __init__(self, style: Style, actions: RowActions, parent: QWidget | None = None) -> None:
        super().__init__(style, actions, parent)
        self._row: Row | None = None
        self._editor: MessageEditor | None = None
        self._tools: QWidget | None = None
        self._waiting_words = ""
        self.grid = PictureGrid(style, actions.pictures)
        self.grid.opened.connect(self._open_picture)
        self._bubble = Bubble(style)
        # Without a selection, the whole message is meant.
        self._bubble.menu_wanted.connect(self._fill_menu)
        self._note = Label("", "note")
        self._note.hide()
        self.column.addWidget(self.grid)
        self.column.addWidget(self._bubble)
        self.column.addWidget(self._note, 0, Qt.AlignmentFlag.AlignRight)
        self._make_room()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @property
    def views(self) -> list[TextView]:
        return self._bubble.views

    def mark(self, words: FoundWords) -> None:
        self._bubble.words = words
        super().mark(words)

    def show_place(self, number: int) -> QRectF | None:
        while number >= sum(len(view.marked) for view in self.views) and self._bubble.folded:
            self._bubble.show_more()
        self.column.activate()
        return super().show_place(number)

    @property
    def text(self) -> str:
        if self._row is None:
            return ""
        return self._row.text if isinstance(self._row, Outgoing) else self._row.message.text

    @property
    def pictures(self) -> tuple[Picture, ...]:
        if self._row is None:
            return ()
        return self._row.pictures if isinstance(self._row, Outgoing) else self._row.message.pictures

    @property
    def shown_text(self) -> str:
        return self._bubble.shown_text

    @property
    def note(self) -> str:
        """What is said under it; empty if nothing."""
        return "" if self._note.isHidden() else self._note.text()

    @property
    def editor(self) -> MessageEditor | None:
        return self._editor

    def show_row(self, row: Row, *, last: bool, until: float = math.inf) -> None:
        before = (self.text, self.grid.pictures) if self._row is not None else None
        self._row = row
        if before is None or self.text != before[0]:
            self._bubble.set_text(self.text)
            self.stop_editing()
        message_id = row.message.id if isinstance(row, Entry) else None
        self.grid.show_pictures(self.pictures, message_id)
        if (self.text, self.pictures) != before:
            self.setAccessibleName(self._spoken())
            self._show_content(self._editor is None)
        if isinstance(row, Entry):
            self._draw_switch(row.message, enabled=True)
            self._place_tools()
        self._say()

    def _spoken(self) -> str:
        said = self.tr("You: %1").replace("%1", self.text[:200])
        shown = [spoken_text(picture) for picture in self.pictures]
        return list_text([said, *shown] if self.text else [self.tr("You: %1").replace("%1", list_text(shown))])

    def _show_content(self, shown: bool) -> None:
        """A message may be pictures alone."""
        self.grid.setVisible(shown and bool(self.pictures))
        self._bubble.setVisible(shown and bool(self.text or not self.pictures))

    def _open_picture(self, picture_id: PictureId) -> None:
        message_id = self._row.message.id if isinstance(self._row, Entry) else None
        self._actions.picture_wanted.emit(message_id, picture_id)

    def set_waiting_words(self, words: str) -> None:
        """What an unsent message waits for."""
        self._waiting_words = words
        self._say()

    def dress(self) -> None:
        self._bubble.dress()
        self.grid.dress()
        self._make_room()

    def _make_room(self) -> None:
        """For the icons below, as large as the text is."""
        margins = self.column.contentsMargins()
        margins.setBottom(max(self.BOTTOM, self._style.px(self.BOTTOM)))
        self.column.setContentsMargins(margins)

    def _say(self) -> None:
        words = self._waiting_words if isinstance(self._row, Outgoing) else ""
        self._note.setText(words)
        self._note.setVisible(bool(words))

    # --- actions ----------------------------------------------------------------------------------------------

    def _fill_menu(self, menu: QMenu, selected: str) -> None:
        self._actions.menu_wanted.emit(menu, selected or self.text)
        if self._leaves_traces:
            menu.addSeparator()
            menu.addAction(self.tr("What came of this…"), self._show_traces)

    @property
    def _leaves_traces(self) -> bool:
        return isinstance(self._row, Entry) and self._row.message.id < FIRST_NO_TRACE_ID

    def _show_traces(self) -> None:
        if isinstance(self._row, Entry):
            self._actions.traces_wanted.emit(self._row.message.id)

    def copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text)

    def edit(self) -> None:
        """Edit in place. Enter sends, Esc leaves it as it was."""
        if not isinstance(self._row, Entry) or self._editor is not None:
            return
        message = self._row.message
        self._editor = MessageEditor(
            self._style, self._actions.taker, self.text, message.pictures, message.id, parent=self
        )
        self._editor.accepted.connect(self._send_edit)
        self._editor.cancelled.connect(self._cancel_edit)
        self._editor.tray.view_wanted.connect(self._actions.pictures_wanted)
        self._editor.tray.failed.connect(self._actions.pictures_failed)
        self._show_content(False)
        self._show_tools(False)
        if self._switch is not None:
            self._switch.hide()
        self.column.insertWidget(0, self._editor)
        self._editor.setFocus()

    def stop_editing(self) -> None:
        if self._editor is not None:
            self._editor.hide()
            self._editor.deleteLater()
            self._editor.tray.let_go()
            self._editor = None
            self._show_content(True)
            if self._switch is not None:
                self._switch.show()

    def leave(self) -> None:
        self.stop_editing()

    def _cancel_edit(self) -> None:
        self.stop_editing()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _send_edit(self, text: str) -> None:
        row, editor = self._row, self._editor
        enclosed: tuple[Enclosed, ...] = ()
        if editor is not None:
            # They go with the message, or are put into the composer.
            enclosed = editor.tray.enclosed
            editor.tray.show_enclosed(())
        self.stop_editing()
        if not isinstance(row, Entry):
            return
        same = picture_ids(enclosed) == tuple(picture.id for picture in row.message.pictures)
        send = (text.strip() or enclosed) and not (same and text == row.message.text)
        if not send or same:
            for one in enclosed:
                self._actions.taker.let_go(one)
        if send:
            self._actions.edit.emit(row.message.id, text, None if same else enclosed)

    def _show_tools(self, shown: bool) -> None:
        if shown and self._tools is None and isinstance(self._row, Entry):
            self._tools = self._make_tools()
        if self._tools is not None:
            self._tools.setVisible(shown and self._editor is None)
            self._place_tools()

    def _make_tools(self) -> QWidget:
        tools = QWidget(self)
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        buttons: list[IconButton] = []
        if self.text:
            copy = IconButton(self._style, "copy", self.tr("Copy"))
            copy.clicked.connect(self.copy)
            buttons.append(copy)
        edit = IconButton(self._style, "pencil", self.tr("Edit and send again"))
        edit.clicked.connect(self.edit)
        for button in (*buttons, edit):
            row.addWidget(button)
        if self._leaves_traces:
            traces = IconButton(self._style, "traces", self.tr("What came of this…"))
            traces.clicked.connect(self._show_traces)
            row.addWidget(traces)
        return tools

    def _place_switch(self, switch: BranchSwitch) -> None:
        switch.setVisible(self._editor is None)

    def _place_tools(self) -> None:
        """At the far side, the switch always and the icons before it when they are wanted: nothing moves when they come."""
        far, top = self.width() - GUTTER, self.height() - self.column.contentsMargins().bottom() + 1
        for widget in (self._switch, self._tools):
            if widget is not None:
                widget.adjustSize()
                far -= widget.width()
                place = QRectF(far, top, widget.width(), widget.height())
                widget.move(placed(place, self.rect()).topLeft().toPoint())

    def focus_version(self, step: int) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _has_focus_inside(self) -> bool:
        focus = QGuiApplication.focusObject()
        return focus is self or (isinstance(focus, QWidget) and self.isAncestorOf(focus))

    def enterEvent(self, event: QEnterEvent) -> None:
        self._show_tools(True)

    def leaveEvent(self, event: QEvent) -> None:
        self._show_tools(self._has_focus_inside())

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring(True)
        self._show_tools(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._ring(False)
        self._show_tools(self._has_focus_inside() or self.underMouse())

    def _ring(self, shown: bool) -> None:
        self._bubble.ring = shown
        self._bubble.update()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._bubble.ring and self._bubble.isHidden() and not self.grid.isHidden():
            # Around the pictures: there is no bubble for it.
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._style.color("accent"), 2))
            ground = self.grid.ground().translated(QPointF(self.grid.pos())).adjusted(-3, -3, 3, 3)
            painter.drawRoundedRect(ground, Radius.BUBBLE, Radius.BUBBLE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QEvent) -> None:
        self._place_tools()
