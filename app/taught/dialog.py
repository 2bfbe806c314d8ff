"""What the user taught: a list to choose from, how each would be written, and a file of those that are chosen."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QModelIndex, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListView, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from app.chat.plain_text import visible_text
from app.core_client import CoreClient
from app.elsewhere.files import Files
from app.exports.mask_words import counted, mask_words
from app.exports.tick_delegate import TickDelegate
from app.sidebar.delegates import KeyboardFocus
from app.style import Space, Style
from app.taught.taught_model import TaughtModel
from app.translation import list_text
from app.widgets.buttons import Button
from app.widgets.choices import CheckBox
from app.widgets.dialog import Dialog
from app.widgets.flow import FlowLayout
from app.widgets.labels import Label
from app.widgets.page import Card
from core.protocol import Failed, ListTaught, Reply, SaveTaught, ShowTaught, TaughtListed, TaughtSaved, TaughtShown
from core.records import Role, Taught

_WIDTH, _HEIGHT = 660, 560


class TaughtDialog(Dialog):
    """Shows what was taught, and saves what is chosen of it.

    Signals:
        saved: (what to say of it)
        failed: (Problem)
    """

    saved = Signal(str)
    failed = Signal(object)

    def __init__(self, client: CoreClient, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What you taught"))
        self._client = client
        self._shown = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.PAGE)
        column.setSpacing(Space.S)
        column.addWidget(Label(self.tr("What you taught"), "heading", wrap=True))
        words = self.tr(
            "Answers you liked, answers written anew after a thumb down, and corrections you decided on. As a file, a model can be trained on"
            " them, here or elsewhere."
        )
        column.addWidget(Label(words, "note", wrap=True))
        self.model = TaughtModel(self)
        self.model.choice_changed.connect(self._refresh)
        self.list = self._list(style)
        card = Card()
        card.column.setContentsMargins(Space.XS, Space.XS, Space.XS, Space.XS)
        card.column.addWidget(self.list)
        column.addWidget(card, 3)
        column.addLayout(self._counts())
        self.preview = QPlainTextEdit()
        self.preview.setReadOnly(True)
        self.preview.setAccessibleName(self.tr("How it would be written"))
        self.preview.setPlaceholderText(self.tr("Choose one to see how it would be written."))
        self.preview.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.preview.setMinimumHeight(96)
        column.addWidget(self.preview, 4)
        self.masking = CheckBox(style, self.tr("Replace names and numbers by stand-ins"))
        self.masking.setChecked(True)
        self.masking.toggled.connect(self._show_again)
        column.addWidget(self.masking)
        self.note = Label("", "note", wrap=True)
        column.addWidget(self.note)
        self.action = Button(self.tr("Save…"), "primary")
        self.action.setDefault(True)
        self.action.clicked.connect(self._choose_place)
        close = Button(self.tr("Close"))
        close.clicked.connect(self.reject)
        foot = FlowLayout(Space.S, at_end=True)
        for button in (close, self.action):
            foot.addWidget(button)
        column.addLayout(foot)
        self.resize(style.px(_WIDTH), style.px(_HEIGHT))
        self._say(self.tr("Gathering…"))
        self._refresh()
        client.ask(ListTaught(), self._listed)

    def save_to(self, path: str) -> None:
        """Save what is chosen, in place of a file that is there: whoever chose the place was asked."""
        self.action.setEnabled(False)
        self._say(self.tr("Saving…"))
        masks = mask_words() if self.masking.isChecked() else None
        self._client.ask(SaveTaught(path=path, keys=self.model.chosen, masks=masks, replace=True), self._saved)

    # --- inside ---------------------------------------------------------------------------------------------------

    def _list(self, style: Style) -> QListView:
        view = QListView()
        view.setModel(self.model)
        view.setAccessibleName(self.tr("What to save"))
        view.setUniformItemSizes(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        view.setMinimumHeight(style.px(96))
        view.setMouseTracking(True)
        view.setItemDelegate(TickDelegate(style, view))
        KeyboardFocus(view)
        view.selectionModel().currentChanged.connect(self._show)
        return view

    def _counts(self) -> QHBoxLayout:
        self.counts = Label("", "note")
        every = Button(self.tr("All"), "link")
        every.clicked.connect(lambda: self.model.choose(everything=True))
        none = Button(self.tr("None"), "link")
        none.clicked.connect(lambda: self.model.choose(everything=False))
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self.counts)
        row.addStretch()
        row.addWidget(every)
        row.addWidget(none)
        return row

    def _listed(self, reply: Reply) -> None:
        if isinstance(reply, Failed):
            self._say(reply.problem.what)
        elif isinstance(reply, TaughtListed):
            self.model.show(reply.lines)
            if reply.lines:
                self._warn()
                self.list.setCurrentIndex(self.model.index(0))
            else:
                self._say(self.tr("Nothing yet: give answers a thumb up, and it stands here."))

    def _show(self, index: QModelIndex) -> None:
        if index.isValid():
            self._ask(self.model.key(index.row()))

    def _show_again(self) -> None:
        if self._shown:
            self._ask(self._shown)

    def _ask(self, key: str) -> None:
        self._shown = key
        masked = self.masking.isChecked()

        def shown(reply: Reply) -> None:
            if (self._shown, self.masking.isChecked()) != (key, masked):
                return
            if isinstance(reply, TaughtShown):
                self._warn(names_read=reply.names_read)
                self.preview.setPlainText(visible_text(self._words(reply.taught)))
            elif isinstance(reply, Failed):
                self.preview.setPlainText(visible_text(reply.problem.what))

        self._client.ask(ShowTaught(key=key, masks=mask_words() if masked else None), shown)

    def _words(self, taught: Taught) -> str:
        names = {Role.USER: self.tr("You"), Role.ASSISTANT: self.tr("Answer")}
        parts = [f"{names[one.role]}: {one.text}" for one in taught.asked]
        parts.append(self.tr("Wanted answer: %1").replace("%1", taught.answer))
        if taught.rejected:
            parts.append(self.tr("Rather not: %1").replace("%1", taught.rejected))
        return "\n\n".join(parts)

    def _refresh(self) -> None:
        count = len(self.model.chosen)
        self.counts.setText(self.tr("%Ln examples chosen", "", count))
        self.action.setEnabled(count > 0)

    def _warn(self, *, names_read: bool = True) -> None:
        words = self.tr("Stand-ins help, and guarantee nothing: look the file through before you pass it on.")
        if not names_read:
            # In the words that exports have for it.
            words += " " + QCoreApplication.translate(
                "MaskPreview", "Names that no memory speaks of can't be found right now."
            )
        self._say(words)

    def _say(self, words: str) -> None:
        self.note.setText(words)

    def _choose_place(self) -> None:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        Files(self._client, self).choose_place(
            self.tr("Save what you taught"),
            self.save_to,
            name=f"taught {date.today().isoformat()}.jsonl",
            suffix="jsonl",
            start=documents,
            kinds=self.tr("Training files (*.jsonl)"),
        )

    def _saved(self, reply: Reply) -> None:
        self._refresh()
        if isinstance(reply, Failed):
            self._say(reply.problem.what)
            self.failed.emit(reply.problem)
        elif isinstance(reply, TaughtSaved):
            told = self.tr("Saved %Ln examples.", "", reply.count)
            if reply.masked:
                stood_for = list_text(list(map(counted, reply.masked)))
                told += " " + self.tr("Stand-ins for %1.").replace("%1", stood_for)
            self.saved.emit(told)
            self.accept()
