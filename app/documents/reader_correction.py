"""In the reader of a recording: its transcript is corrected, sentence by sentence."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.chat.accessible_text import announce
from app.chat.growing_edit import GrowingEdit
from app.documents.spoken_times import SpokenTimes, clock_text, sentences_in
from app.style import Space, Style
from app.widgets.buttons import Button, IconButton
from app.widgets.labels import Label
from core.records import PageText

_TALLEST = 110


class Correction(NamedTuple):
    """What stands from `start` to `end` of a page, in characters, and what is to stand there."""

    page: int
    start: int
    end: int
    before: str
    text: str


class TranscriptCorrection(QFrame):
    """A field with one sentence. Enter keeps it and goes on to the next, Alt and an arrow to another one, Esc leaves it as it was.

    Going to another sentence keeps what was written, too.

    Signals:
        picked: (start, end) of the page, in characters: this sentence is corrected now.
        play_wanted: (character) is to be heard.
        corrected: (Correction) whoever takes it says `keep` or `stay`.
        closed: there is nothing to correct any more.
    """

    picked = Signal(int, int)
    play_wanted = Signal(int)
    corrected = Signal(object)
    closed = Signal()

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: PageText | None = None
        self._times = SpokenTimes("")
        self._sentences: list[tuple[int, int]] = []
        self._at = 0
        # Where it goes once what was written is kept: a character, or away (None).
        self._going: int | None = None
        self._waits = False
        self.setProperty("look", "header")
        self.time = Label("", "note")
        self.play = IconButton(style, "play", self.tr("Hear it from here"))
        self.previous = IconButton(style, "chevron-up", self.tr("Previous sentence (Alt+↑)"))
        self.next = IconButton(style, "chevron-down", self.tr("Next sentence (Alt+↓)"))
        self.field = GrowingEdit(style, style.px(_TALLEST))
        self.field.setAccessibleName(self.tr("What is said"))
        self.heard = Label("", "note", wrap=True)
        self.back = Button(self.tr("Put it back"), "link")
        self.hint = Label(self.tr("Enter keeps it and goes on."), "note", wrap=True)
        self.done = Button(self.tr("Done"), "primary")
        self.play.clicked.connect(lambda: self.play_wanted.emit(self._span[0]))
        self.previous.clicked.connect(lambda: self._step(-1))
        self.next.clicked.connect(lambda: self._step(1))
        self.field.submitted.connect(lambda: self._step(1))
        self.field.escaped.connect(self.close_unchanged)
        self.back.clicked.connect(self._put_back)
        self.done.clicked.connect(lambda: self._go(None))
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.XS)
        head.addWidget(self.time)
        head.addStretch()
        for button in (self.play, self.previous, self.next):
            head.addWidget(button)
        recognised = QHBoxLayout()
        recognised.setSpacing(Space.S)
        recognised.addWidget(self.heard, 1)
        recognised.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        foot.addWidget(self.hint, 1)
        foot.addWidget(self.done)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.S, Space.L, Space.M)
        column.setSpacing(Space.S)
        column.addLayout(head)
        column.addWidget(self.field)
        column.addLayout(recognised)
        column.addLayout(foot)

    # --- what the reader asks ---------------------------------------------------------------------------------

    @property
    def active(self) -> bool:
        """Something is being corrected."""
        return self._page is not None

    def begin(self, page: PageText, character: int) -> None:
        """Correct the sentence that stands there."""
        self._show_page(page)
        self._pick(character)
        self.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to(self, character: int) -> None:
        """Correct another sentence of the page, once this one is kept."""
        self._go(character)

    def keep(self, page: PageText) -> None:
        """What was corrected is kept; the page is so now."""
        if self._page is None or page.number != self._page.number:
            return
        waits, going = self._waits, self._going
        self._waits = False
        self._show_page(page)
        if waits and going is None:
            self._close()
        else:
            self._pick(going if going is not None else self._span[0])

    def stay(self) -> None:
        """It couldn't be kept: it stands in the field, to be tried again."""
        self._waits = False
        self.field.setReadOnly(False)

    def leave(self) -> Correction | None:
        """Nothing is corrected here any more; what was written and isn't kept yet is returned."""
        changed = None if self._waits else self._changed()
        self._close()
        return changed

    def close_unchanged(self) -> None:
        """Leave the sentence as it was."""
        self._close()

    # --- sentences --------------------------------------------------------------------------------------------

    @property
    def _span(self) -> tuple[int, int]:
        return self._sentences[self._at] if self._sentences else (0, 0)

    def _show_page(self, page: PageText) -> None:
        self._page = page
        self._times = SpokenTimes(page.text)
        self._sentences = [one for span in self._times.spans for one in sentences_in(page.text, span)]
        self._at = min(self._at, max(0, len(self._sentences) - 1))

    def _pick(self, character: int) -> None:
        assert self._page is not None
        before = [at for at, (start, _) in enumerate(self._sentences) if start <= character]
        self._at = before[-1] if before else 0
        start, end = self._span
        self.field.setReadOnly(not self._sentences)
        self.field.setPlainText(self._page.text[start:end])
        # Mostly it is one word that is wrong: nothing is selected, so that no key takes away the rest.
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        self.time.setText(clock_text(self._times.time_at(start) or 0))
        self.previous.setEnabled(self._at > 0)
        self.next.setEnabled(self._at + 1 < len(self._sentences))
        paragraph, heard = self._paragraph()
        differs = heard is not None and heard != self._page.text[slice(*paragraph)]
        self.heard.setText(self.tr("Recognised: %1").replace("%1", heard or "") if differs else "")
        self.heard.setVisible(differs)
        self.back.setVisible(differs)
        announce(self.field, self._page.text[start:end])
        self.picked.emit(start, end)

    def _paragraph(self) -> tuple[tuple[int, int], str | None]:
        """Of the sentence: where its paragraph stands, and how that was recognised; None: nothing is corrected on the page."""
        assert self._page is not None
        start, _ = self._span
        spans = self._times.spans
        at = next((at for at, (begin, end) in enumerate(spans) if begin <= start <= end), None)
        if at is None:
            return (0, 0), None
        paragraph = _trimmed(self._page.text, spans[at])
        heard = SpokenTimes(self._page.heard).spans
        return paragraph, self._page.heard[slice(*_trimmed(self._page.heard, heard[at]))] if at < len(heard) else None

    def _step(self, by: int) -> None:
        at = self._at + by
        if 0 <= at < len(self._sentences):
            self._go(self._sentences[at][0])
        else:
            self._go(self._span[0])

    def _go(self, character: int | None) -> None:
        """To the sentence that stands there, or away (None); what was written is kept first."""
        if self._waits or self._page is None:
            return
        changed = self._changed()
        if changed is None:
            if character is None:
                self._close()
            else:
                self._pick(character)
            return
        moved = len(changed.text) - (changed.end - changed.start)
        self._going = character + moved if character is not None and character >= changed.end else character
        self._send(changed)

    def _put_back(self) -> None:
        assert self._page is not None
        (start, end), heard = self._paragraph()
        if heard is not None and not self._waits:
            self._going = start
            self._send(Correction(self._page.number, start, end, self._page.text[start:end], heard))

    def _send(self, correction: Correction) -> None:
        self._waits = True
        self.field.setReadOnly(True)
        self.corrected.emit(correction)

    def _changed(self) -> Correction | None:
        """What is written in the field, if it is something else than what is said on the page."""
        if self._page is None or not self._sentences:
            return None
        start, end = self._span
        before = self._page.text[start:end]
        text = " ".join(self.field.toPlainText().split())
        if text == before:
            return None
        following = self._page.text[end : end + 1]
        if not text and following == " ":
            # The space behind it goes along.
            end, before = end + 1, before + following
        return Correction(self._page.number, start, end, before, text)

    def _close(self) -> None:
        was = self._page is not None
        self._page, self._waits, self._going = None, False, None
        self._sentences, self._at = [], 0
        self.field.clear()
        self.hide()
        if was:
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # The field passes on what it has no use for.
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.close_unchanged()
        else:
            super().keyPressEvent(event)


def _trimmed(text: str, span: tuple[int, int]) -> tuple[int, int]:
    start, end = span
    return start, max(start, len(text[:end].rstrip()))
