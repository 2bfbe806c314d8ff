"""The reader: a document beside the conversation, open at a page, with the words marked that an answer rests on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QMenu, QStackedWidget, QVBoxLayout, QWidget

from app.audio.player import RecordingPlayer
from app.chat.accessible_text import announce
from app.chat.find_bar import FindBar
from app.chat.plain_text import one_line
from app.core_client import CoreClient
from app.documents.open_file import open_document
from app.documents.places import page_text
from app.documents.reader_correction import Correction, TranscriptCorrection
from app.documents.reader_drawn import DrawnPage
from app.documents.reader_pages import DocumentPages, PageSearch, Place
from app.documents.reader_player import ReaderPlayer
from app.documents.reader_text import PageTextView
from app.style import Space, Style, TextRole, set_margins
from app.translation import in_user_language, sentences_text
from app.widgets.buttons import Button, IconButton
from app.widgets.flow import FlowLayout
from app.widgets.labels import ElidedLabel, Label
from app.widgets.notice import ProblemView
from core.protocol import DocumentChanged, DocumentsChanged, DocumentsRemoved, Event, EverythingDeleted
from core.records import DocumentId, DocumentStatus, Problem

# What is drawn as it looks; all else is shown as text.
DRAWN_FORMATS = frozenset({"pdf", "picture"})
_CODE = "code"
_SOUND = "sound"

_ZOOM_STEP = 1.25
_LEAST_ZOOM, _MOST_ZOOM = 0.5, 4.0


class Reader(QFrame):
    """Shows one document.

    Signals:
        closed: the user has seen enough.
        failed: (Problem) the file can't be shown by the system.
        menu_wanted: (QMenu, words that are selected, Document) more can be put into it.

    Attributes:
        document_id: what is shown; None: nothing.
        page: from 1.
        find_bar, drawn, text, player, correction: its parts. `blank`: what is said in the place of a page.
    """

    closed = Signal()
    failed = Signal(object)
    menu_wanted = Signal(object, str, object)

    def __init__(
        self,
        client: CoreClient,
        style: Style,
        parent: QWidget | None = None,
        *,
        player: RecordingPlayer | None = None,
    ) -> None:
        super().__init__(parent)
        self._style = style
        self._client = client
        self._pages = DocumentPages(client, self)
        self._search = PageSearch(self._pages, self)
        self.document_id: DocumentId | None = None
        self.page = 1
        self._marked: tuple[int, int] = (0, 0)
        self._zoom = 1.0
        # The page whose end is to be seen, because one came to it from the next one.
        self._to_end = False
        self._undrawn: set[int] = set()
        self._make_head()
        self._make_tools()
        self.note = Label("", "note", wrap=True)
        self.note.setContentsMargins(Space.L, 0, Space.L, Space.S)
        self.find_bar = FindBar(style)
        self.find_bar.hide()
        self.drawn = DrawnPage(client, style)
        self.text = PageTextView(style)
        self.player = ReaderPlayer(style, player)
        self.correction = TranscriptCorrection(style)
        self.blank = QWidget()
        self._blank_room = QVBoxLayout(self.blank)
        self._blank_room.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        self._stack = QStackedWidget()
        for widget in (self.drawn, self.text, self.blank):
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self._head, self._tools, self.player, self.correction, self.find_bar, self.note):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)
        self.setAccessibleName(self.tr("Document"))
        self._connect(client)
        self._say("")

    def _make_head(self) -> None:
        self._head = QFrame()
        self._head.setProperty("look", "header")
        self.title = ElidedLabel("", "title")
        self.find_button = IconButton(self._style, "search", self.tr("Find in this document"))
        self.as_text = IconButton(
            self._style, "text", self.tr("Show as text, to select and copy it"), checked_colour="accent"
        )
        self.as_text.setCheckable(True)
        self.open_button = IconButton(self._style, "external", self.tr("Open the file in the system's program"))
        self.open_button.clicked.connect(self._open_file)
        close = IconButton(self._style, "close", self.tr("Close the document (Esc)"))
        close.clicked.connect(self.closed)
        row = QHBoxLayout(self._head)
        set_margins(row, Space.L, Space.XS, Space.S, Space.XS)
        row.setSpacing(Space.XS)
        row.addStrut(Space.HEADER_HEIGHT - 2 * Space.XS - 1)
        row.addWidget(self.title, 1)
        for button in (self.find_button, self.as_text, self.open_button, close):
            row.addWidget(button)

    def _make_tools(self) -> None:
        style = self._style
        self.previous = IconButton(style, "chevron-left", self.tr("Previous page"))
        self.next = IconButton(style, "chevron-right", self.tr("Next page"))
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Page"))
        self.field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.count = Label("", "soft")
        self.count.setContentsMargins(Space.XS, 0, Space.XS, 0)
        self.smaller = IconButton(style, "minus", self.tr("Smaller"))
        self.zoom = Button("", "action")
        self.zoom.setToolTip(self.tr("Back to the usual size"))
        self.larger = IconButton(style, "plus", self.tr("Larger"))
        self._tools = QWidget()
        room = QVBoxLayout(self._tools)
        room.setContentsMargins(Space.S, Space.XS, Space.S, Space.XS)
        flow = FlowLayout(Space.XS)
        room.addLayout(flow)
        for group in (
            (self.previous, self.field, self.count, self.next),
            (self.smaller, self.zoom, self.larger),
        ):
            together = QWidget()
            row = QHBoxLayout(together)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(0)
            for widget in group:
                row.addWidget(widget)
            flow.addWidget(together)

    def _connect(self, client: CoreClient) -> None:
        self.previous.clicked.connect(lambda: self.turn(-1))
        self.next.clicked.connect(lambda: self.turn(1))
        self.field.returnPressed.connect(self._go_to_typed)
        self.smaller.clicked.connect(lambda: self._zoom_by(-1))
        self.larger.clicked.connect(lambda: self._zoom_by(1))
        self.zoom.clicked.connect(lambda: self._set_zoom(1.0))
        self.find_button.clicked.connect(self.begin_finding)
        self.as_text.clicked.connect(lambda: self._draw())
        self.find_bar.words_changed.connect(lambda words: self._search.find(words, self.page))
        self.find_bar.stepped.connect(self._search.step)
        self.find_bar.closed.connect(self.stop_finding)
        self._search.counted.connect(self.find_bar.show_count)
        self._search.reached.connect(self._show_place)
        for view in (self.drawn, self.text):
            view.turned.connect(self._turn_past)
            view.zoomed.connect(self._zoom_by)
            view.menu_wanted.connect(self._fill_menu)
        self.drawn.failed.connect(self._on_undrawn)
        self.text.clicked.connect(self._on_clicked)
        self.player.said.connect(self._on_said)
        self.player.correction_wanted.connect(lambda: self.begin_correcting(self.text.cursor_character))
        self.correction.picked.connect(self._mark)
        self.correction.play_wanted.connect(self.player.play_at)
        self.correction.corrected.connect(self._correct)
        self.correction.closed.connect(self._on_corrected)
        self._pages.arrived.connect(self._draw)
        self._pages.failed.connect(self._fail)
        self._pages.renewed.connect(self._on_renewed)
        client.event.connect(self._hear)
        client.welcomed.connect(self._try_again)
        self._style.changed.connect(self._fit_field)
        self._fit_field()
        self._set_zoom(1.0)

    # --- what the window asks ---------------------------------------------------------------------------------

    def open(self, document_id: DocumentId, page: int = 1, start: int = 0, end: int = 0) -> None:
        """Show a page, with the characters from `start` to `end` of its text marked and in sight."""
        if document_id != self.document_id:
            self._leave_correction()
            self._forget()
            self.document_id = document_id
            self._pages.open(document_id)
        self._go_to(page, start, end)
        self._take_keyboard()

    def begin_finding(self) -> None:
        """Ask what is to be found in the document."""
        self._leave_correction()
        self.find_bar.show()
        self.find_bar.focus_field()

    def find_next(self, by: int) -> None:
        """Go to the next place that was found; by -1, to the one before."""
        if self.find_bar.isHidden():
            self.begin_finding()
        else:
            self._search.step(by)

    def stop_finding(self) -> None:
        """Nothing is looked for any more."""
        self.find_bar.hide()
        self.find_bar.begin("")
        self._search.find("", self.page)
        self._draw()
        self._take_keyboard()

    def begin_correcting(self, character: int) -> None:
        """Have the sentence corrected that stands there on the page; of a recording alone."""
        page = self._pages.page(self.page)
        if page is None or not self._is_recording or not self.player.correct.isEnabled():
            return
        if self.correction.active:
            self.correction.go_to(character)
            return
        if not self.find_bar.isHidden():
            self.stop_finding()
        self.player.set_correcting(True)
        self.correction.begin(page, character)

    def _correct(self, correction: Correction) -> None:
        def failed(problem: Problem) -> None:
            self.correction.stay()
            self.failed.emit(problem)

        self._pages.correct(correction, failed, self.correction.keep)

    def _leave_correction(self) -> None:
        """Another page is shown, or something else is to be done: what was written is kept."""
        written = self.correction.leave()
        if written is not None:
            self._pages.correct(written, self.failed.emit)

    def _on_corrected(self) -> None:
        self.player.set_correcting(False)
        self._mark(0, 0)
        if self.isVisible():
            self._take_keyboard()

    @property
    def _is_recording(self) -> bool:
        document = self._pages.document
        return document is not None and document.format == _SOUND

    def _take_keyboard(self) -> None:
        page = next((view for view in (self.drawn, self.text) if view is self._stack.currentWidget()), self)
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _bring(self, view: QWidget) -> None:
        """Show one of the views; the keyboard comes along."""
        shown = self._stack.currentWidget()
        had_keyboard = self.hasFocus() or (shown is not None and shown.hasFocus())
        self._stack.setCurrentWidget(view)
        if had_keyboard:
            self._take_keyboard()

    def turn(self, by: int) -> None:
        """Go so many pages on."""
        page = self.page + by
        if 1 <= page <= self._pages.count:
            self._go_to(page)

    @property
    def note_words(self) -> str:
        """What is said about what is shown."""
        return self.note.text()

    # --- pages ------------------------------------------------------------------------------------------------

    def _turn_past(self, by: int) -> None:
        self._to_end = by < 0
        self.turn(by)

    def _go_to_typed(self) -> None:
        typed = self.field.text().strip()
        self.field.setModified(False)
        printed = next((page.number for page in self._pages.known if page.label == typed), None)
        if typed.isdecimal():
            self._go_to(max(1, min(int(typed), self._pages.count)))
        elif printed is not None:
            self._go_to(printed)
        else:
            self.field.setText(str(self.page))
            self.field.selectAll()

    def _show_place(self, place: Place) -> None:
        self._go_to(place.page, place.start, place.end)

    def _go_to(self, page: int, start: int = 0, end: int = 0) -> None:
        turned = page != self.page
        if turned:
            self._leave_correction()
        self.page, self._marked = page, (start, end)
        self._draw()
        if turned:
            announce(self, self._place_words())

    def _draw(self) -> None:
        """Show the page as far as it is here."""
        if self.document_id is not None:
            self._pages.want(self.page)
        document = self._pages.document
        if document is None:
            self._show_words(self.tr("Looking it up…") if self.document_id is not None else "")
            self._draw_tools()
            return
        self.title.set_whole_text(one_line(document.title))
        self._draw_tools()
        self._say_fate()
        page = self._pages.page(self.page)
        if self._draws:
            self._bring(self.drawn)
            self.drawn.show_page(document.id, self.page, *self._marked, self._pages.count)
            self.drawn.setAccessibleName(self._place_words())
            self.drawn.setAccessibleDescription(page.text if page is not None else "")
        elif page is not None:
            self._bring(self.text)
            self.text.setAccessibleName(self._place_words())
            found = [(place.start, place.end) for place in self._search.on(self.page)]
            self.text.set_role(TextRole.CODE if document.format == _CODE else TextRole.BODY)
            self.text.show_page(page, *self._marked, found)
            if document.format == _SOUND:
                here = not self._client.route.elsewhere and document.status is not DocumentStatus.MISSING
                self.player.show_recording(document.path, page.text, here=here)
            if self._to_end:
                self.text.to_end()
        elif self._pages.lacks(self.page):
            self._show_words(self.tr("This page hasn't been read yet."))
        else:
            self._show_words(self.tr("Looking it up…"))
        self._to_end = False

    def _on_clicked(self, character: int) -> None:
        if self.correction.active:
            self.correction.go_to(character)
        elif self._is_recording:
            self.player.play_at(character)

    def _on_said(self, start: int, end: int) -> None:
        if not self.correction.active:
            self._mark(start, end)

    def _mark(self, start: int, end: int) -> None:
        """Mark something of the page that is shown."""
        page = self._pages.page(self.page)
        if page is not None:
            self._marked = (start, end)
            self.text.show_page(page, start, end, [(one.start, one.end) for one in self._search.on(self.page)])

    @property
    def _drawable(self) -> bool:
        document = self._pages.document
        return document is not None and document.format in DRAWN_FORMATS

    @property
    def _draws(self) -> bool:
        """The page is shown as it looks."""
        document = self._pages.document
        gone = document is not None and document.status is DocumentStatus.MISSING
        return self._drawable and not gone and self.page not in self._undrawn and not self.as_text.isChecked()

    def _draw_tools(self) -> None:
        locale, count = self.locale(), self._pages.count
        if not self.field.hasFocus() or not self.field.isModified():
            self.field.setText(str(self.page))
        page = self._pages.page(self.page)
        words = self.tr("of %1").replace("%1", locale.toString(count))
        if page is not None and page.label and page.label != str(page.number):
            words += f" · {one_line(page.label)}"
        self.count.setText(words)
        self.count.setToolTip(self._place_words())
        self.previous.setEnabled(self.page > 1)
        self.next.setEnabled(self.page < count)
        self.as_text.setVisible(self._drawable)
        self.open_button.setEnabled(self._pages.document is not None)

    def _place_words(self) -> str:
        page = self._pages.page(self.page)
        return page_text(self.page, page.label if page is not None else "")

    def _fit_field(self) -> None:
        self.field.setFixedWidth(self.field.fontMetrics().horizontalAdvance("0000") + self._style.px(22))

    def _zoom_by(self, steps: int) -> None:
        self._set_zoom(self._zoom * _ZOOM_STEP**steps)

    def _set_zoom(self, zoom: float) -> None:
        # Back and forth, it comes by the usual size again.
        self._zoom = max(_LEAST_ZOOM, min(_MOST_ZOOM, 1.0 if abs(zoom - 1) < 0.02 else zoom))
        percent = self.locale().toString(round(100 * self._zoom))
        self.zoom.setText(self.tr("%1 %").replace("%1", percent))
        self.zoom.setAccessibleName(self.tr("Size: %1 %").replace("%1", percent))
        self.smaller.setEnabled(self._zoom > _LEAST_ZOOM)
        self.larger.setEnabled(self._zoom < _MOST_ZOOM)
        self.drawn.set_zoom(self._zoom)
        self.text.set_zoom(self._zoom)

    def _on_renewed(self) -> None:
        """The document has other contents now: what was marked stands elsewhere, if at all."""
        self._leave_correction()
        self._undrawn.clear()
        self.drawn.clear()
        self._marked = (0, 0)
        self._search.find("", self.page)

    def _fill_menu(self, menu: QMenu, selected: str) -> None:
        if self._is_recording and self._stack.currentWidget() is self.text:
            at = self.text.pointed
            menu.addSeparator()
            menu.addAction(
                self._style.icon("pencil"), self.tr("Correct this sentence"), lambda: self.begin_correcting(at)
            )
        if self._pages.document is not None:
            self.menu_wanted.emit(menu, selected, self._pages.document)

    # --- what goes wrong --------------------------------------------------------------------------------------

    def _on_undrawn(self, page: int, problem: Problem) -> None:
        self._undrawn.add(page)
        shown = in_user_language(problem)
        why = sentences_text(shown.what, shown.next_step)
        self._draw()
        self._say(sentences_text(self.tr("This page can't be drawn, so its text is shown."), why))

    def _say_fate(self) -> None:
        document = self._pages.document
        if document is None:
            return
        if document.status is DocumentStatus.MISSING:
            self._say(self.tr("The file is no longer where it was. This is the text that was read of it."))
        elif document.status is DocumentStatus.UNREAD and document.problem is not None:
            self._say(in_user_language(document.problem).what)
        elif self.page not in self._undrawn:
            self._say("")

    def _say(self, words: str) -> None:
        if words and words != self.note.text():
            announce(self, words)
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def _try_again(self) -> None:
        """The core is back."""
        self._undrawn.clear()
        if self.document_id is not None:
            self._draw()

    def _fail(self, problem: Problem) -> None:
        self._show(ProblemView(self._style, problem))

    def _show_words(self, words: str) -> None:
        self._show(Label(words, "soft", wrap=True))

    def _show(self, widget: QWidget) -> None:
        while (item := self._blank_room.takeAt(0)) is not None:
            if (before := item.widget()) is not None:
                before.hide()
                before.deleteLater()
        self._blank_room.addWidget(widget)
        self._blank_room.addStretch()
        widget.show()
        self._bring(self.blank)

    def _open_file(self) -> None:
        document = self._pages.document
        problem = None if document is None else open_document(self._client, document.path)
        if problem is not None:
            self.failed.emit(problem)

    # --- the core ---------------------------------------------------------------------------------------------

    def _hear(self, event: Event) -> None:
        match event:
            case DocumentChanged(document=document) if document.id == self.document_id:
                self._pages.take_document(document)
                self._draw()
            case DocumentsChanged() if self.document_id is not None:
                self._pages.ask_again(self.page)
            case DocumentsRemoved(documents=documents) if self.document_id in documents:
                self._forget()
                self._show_words(self.tr("This document was removed."))
            case EverythingDeleted():
                self._forget()
                self.closed.emit()
            case _:
                pass

    def _forget(self) -> None:
        """Nothing of the document stays here."""
        self.document_id = None
        self.correction.leave()
        self._undrawn.clear()
        self._pages.open(None)
        self._search.find("", 1)
        self.find_bar.hide()
        self.find_bar.begin("")
        self.drawn.clear()
        self.player.leave()
        self.text.clear_page()
        self.as_text.setChecked(False)
        self.title.set_whole_text("")
        self._say("")
        self._draw_tools()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._leave_correction()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() == Qt.Key.Key_F2 and self._is_recording:
            self.begin_correcting(self.text.cursor_character)
        else:
            super().keyPressEvent(event)
