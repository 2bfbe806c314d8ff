"""What changed in a document, or from one document to another, place by place."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import islice

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from app.chat.plain_text import one_line
from app.core_client import CoreClient
from app.documents.places import page_text
from app.documents.words import title_text
from app.style import EMPHASIS, Space, Style, TextRole, reads_from_right
from app.translation import sentences_text
from app.widgets.buttons import Button
from app.widgets.choices import Choice
from app.widgets.dialog import Dialog
from app.widgets.labels import Label
from app.widgets.notice import ProblemView
from core.protocol import CompareDocuments, DocumentsCompared, Failed, Reply
from core.records import ChangedPart, Document, DocumentChange

# How long places are written in one go, in seconds: a picture of the window is due every 16 ms.
_WRITE_S = 0.006

_MOST = 500

# Words that stand in both are found up to this many; longer texts are shown as a whole.
_MOST_WORDS = 400

_WIDTH, _HEIGHT = 680, 520


class ChangesDialog(Dialog):
    """Signals:
    opened: (DocumentId, page, start, end) where it stands now is to be shown in the reader.

    Attributes:
        shown: the places, as text.
        summary: how much changed.
        versions: which earlier contents it is compared with; hidden if there is nothing to choose.
    """

    opened = Signal(object, int, int, int)

    def __init__(
        self, client: CoreClient, style: Style, document: Document, before: Document | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._client = client
        self._style = style
        self._document = document
        self._before = before
        self._answer: DocumentsCompared | None = None
        self._rest: Iterator[tuple[int, DocumentChange]] = iter(())
        self._asked = 0
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        name = one_line(title_text(document))
        if before is None:
            title = self.tr("What changed in “%1”").replace("%1", name, 1)
        else:
            title = self.tr("From “%1” to “%2”").replace("%2", name, 1).replace("%1", one_line(title_text(before)), 1)
        self.setWindowTitle(title)
        self.summary = Label(self.tr("Comparing…"), "soft", wrap=True)
        self.versions = Choice(style)
        self.versions.setAccessibleName(self.tr("Compared with"))
        self.versions.hide()
        self.versions.activated.connect(lambda: self._ask(self.versions.currentData()))
        self.shown = QTextBrowser()
        self.shown.setOpenLinks(False)
        self.shown.setAccessibleName(title)
        self.shown.document().setDocumentMargin(Space.M)
        self.shown.anchorClicked.connect(self._open)
        self._problem = QVBoxLayout()
        close = Button(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.PAGE)
        column.setSpacing(Space.M)
        column.addWidget(Label(title, "heading", wrap=True))
        above = QHBoxLayout()
        above.setSpacing(Space.S)
        above.addWidget(self.summary, 1)
        above.addWidget(self.versions)
        column.addLayout(above)
        column.addLayout(self._problem)
        column.addWidget(self.shown, 1)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(close)
        column.addLayout(row)
        self.resize(style.px(_WIDTH), style.px(_HEIGHT))
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._write_on)
        style.changed.connect(self._show)
        self._ask(0)

    def _ask(self, version: int) -> None:
        self._asked += 1
        number = self._asked

        def answered(reply: Reply) -> None:
            if number != self._asked:
                return
            if isinstance(reply, Failed):
                self.summary.hide()
                self.shown.hide()
                self._problem.addWidget(ProblemView(self._style, reply.problem))
            elif isinstance(reply, DocumentsCompared):
                self._answer = reply
                self._show()

        before_id = None if self._before is None else self._before.id
        command = CompareDocuments(document_id=self._document.id, version=version, before_id=before_id, limit=_MOST)
        self._client.ask(command, answered)

    def _show(self) -> None:
        answer = self._answer
        if answer is None:
            return
        self.summary.setText(self._summary(answer))
        if self.versions.count() == 0:
            for version in answer.versions:
                self.versions.addItem(self.tr("Compared with version %1").replace("%1", str(version)), version)
            self.versions.setVisible(self.versions.count() > 1)
        self.shown.clear()
        self._rest = enumerate(answer.changes)
        self._timer.start()

    def _summary(self, answer: DocumentsCompared) -> str:
        if not answer.total:
            return self.tr("Nothing changed. How lines and pages break is not compared.")
        share = self.tr("%1 % is the same.").replace("%1", self.locale().toString(int(100 * answer.same)))
        more = len(answer.changes) < answer.total
        first = self.tr("Only the first %1 are shown.").replace("%1", self.locale().toString(_MOST)) if more else ""
        return sentences_text(self.tr("%n places differ.", "", answer.total), share, first)

    # --- writing ----------------------------------------------------------------------------------------------

    def _write_on(self) -> None:
        until = time.monotonic() + _WRITE_S
        while time.monotonic() < until:
            written = list(islice(self._rest, 1))
            if not written:
                self._timer.stop()
                return
            self._write(*written[0])

    def _write(self, number: int, change: DocumentChange) -> None:
        cursor = QTextCursor(self.shown.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        self._block(cursor, "", space=Space.L if number else 0, first=not number)
        self._write_place(cursor, number, change)
        olds, news = _words_of(change.before), _words_of(change.after)
        same = _common(olds, news)
        for words, part, gone in ((olds, change.before, True), (news, change.after, False)):
            if part is None:
                continue
            self._block(cursor, part.text, space=Space.XS)
            for at, (word, stays) in enumerate(zip(words, same[not gone], strict=True)):
                space = " " if _spaced(words, at) else ""
                cursor.insertText(word, self._format(gone=gone, marked=not stays))
                cursor.insertText(space, self._format(gone=gone, marked=not any(same[not gone][at : at + 2])))

    def _write_place(self, cursor: QTextCursor, number: int, change: DocumentChange) -> None:
        part = change.after or change.before
        assert part is not None
        if change.after is None:
            what = self.tr("Gone")
        elif change.before is None:
            what = self.tr("New")
        else:
            what = self.tr("Changed")
        where = " · ".join([page_text(part.page, part.page_label), *map(one_line, change.heading)])
        look = QTextCharFormat()
        look.setFont(self._style.font(TextRole.NOTE))
        look.setForeground(self._style.color("soft"))
        cursor.insertText(f"{what} · ", look)
        if change.after is not None:
            look.setAnchor(True)
            look.setAnchorHref(f"#{number}")
            look.setForeground(self._style.color("accent"))
        cursor.insertText(where, look)

    def _block(self, cursor: QTextCursor, text: str, *, space: int, first: bool = False) -> None:
        look = QTextBlockFormat()
        look.setTopMargin(space)
        if text:
            look.setLayoutDirection(
                Qt.LayoutDirection.RightToLeft if reads_from_right(text) else Qt.LayoutDirection.LeftToRight
            )
        if first:
            cursor.setBlockFormat(look)
        else:
            cursor.insertBlock(look)

    def _format(self, *, gone: bool, marked: bool) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setFont(self._style.font(TextRole.BODY))
        look.setForeground(self._style.color("soft" if gone else "text"))
        if marked and gone:
            look.setFontStrikeOut(True)
            look.setForeground(self._style.color("destructive"))
        elif marked:
            look.setFontUnderline(True)
            look.setFontWeight(EMPHASIS)
        return look

    def _open(self, address: QUrl) -> None:
        answer = self._answer
        number = address.fragment()
        if answer is None or not number.isdigit() or int(number) >= len(answer.changes):
            return
        part = answer.changes[int(number)].after
        if part is not None:
            self.accept()
            self.opened.emit(answer.document.id, part.page, part.start, part.end)


def _words_of(part: ChangedPart | None) -> list[str]:
    """Words, and line breaks between them; of a text without spaces, its characters."""
    if part is None:
        return []
    words = [word for line in part.text.splitlines() for word in (*line.split(), "\n")][:-1]
    return list(words[0]) if len(words) == 1 else words


def _spaced(words: Sequence[str], at: int) -> bool:
    """A space stands behind a word."""
    following = words[at + 1 : at + 2]
    return bool(following) and "\n" not in (words[at], following[0]) and any(len(word) > 1 for word in words)


def _common(olds: Sequence[str], news: Sequence[str]) -> tuple[list[bool], list[bool]]:
    """Which words of each stand in the other, in order."""
    same = [False] * len(olds), [False] * len(news)
    if not olds or not news:
        # All of it is new, or gone: nothing to point out.
        return [True] * len(olds), [True] * len(news)
    if max(len(olds), len(news)) > _MOST_WORDS:
        return same
    for one, other, count in SequenceMatcher(None, olds, news, autojunk=False).get_matching_blocks():
        for at in range(count):
            same[0][one + at] = same[1][other + at] = True
    return same
