"""Messages as a picture: which, how it looks, and whether it is copied or saved."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QMimeData, QStandardPaths, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.chat.leaves import Code, Formula, Paragraph, Table, plain
from app.chat.markdown import parse
from app.chat.plain_text import one_line
from app.core_client import CoreClient
from app.exports.jobs import MakePictures
from app.exports.paper_client import PaperClient
from app.exports.tick_delegate import TickDelegate
from app.pictures.words import name_text
from app.sidebar.delegates import KeyboardFocus
from app.style import Space, Style
from app.widgets.buttons import Button
from app.widgets.choices import CheckBox
from app.widgets.dialog import Dialog
from app.widgets.flow import FlowLayout
from app.widgets.labels import Label
from app.widgets.notice import ProblemView
from app.widgets.page import Card
from app.widgets.toast import Toast
from core.exports.names import file_name
from core.records import Conversation, Message, MessageId, PersonaId, Problem, Role

# Of a message in the list.
_SHOWN_CHARS = 120


class ShareDialog(Dialog):
    """Stays open until the picture is made.

    Signals:
        toast_requested: (Toast)

    Args:
        messages: that can be chosen, oldest first.
        chosen: those that are at first.
        names: of the personas that may have written them.
    """

    toast_requested = Signal(object)

    def __init__(
        self,
        client: CoreClient,
        style: Style,
        conversation: Conversation,
        messages: Sequence[Message],
        chosen: Collection[MessageId],
        names: Mapping[PersonaId, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Share as picture"))
        self._client = client
        self._style = style
        self._conversation = conversation
        self._names = names
        self._paper: PaperClient | None = None
        self._problem: ProblemView | None = None
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.PAGE)
        column.setSpacing(Space.M)
        column.addWidget(Label(self.tr("Share as picture"), "heading", wrap=True))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Messages in the picture"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setMinimumHeight(160)
        self.list.setMouseTracking(True)
        self.list.setItemDelegate(TickDelegate(style, self.list))
        KeyboardFocus(self.list)
        card = Card()
        card.column.setContentsMargins(Space.XS, Space.XS, Space.XS, Space.XS)
        card.column.addWidget(self.list)
        for message in messages:
            if message.text.strip() or message.pictures:
                self._add(message, ticked=message.id in chosen)
        self.list.itemChanged.connect(self._refresh)
        column.addWidget(card, 1)

        self.light = QRadioButton(self.tr("Light"))
        self.dark = QRadioButton(self.tr("Dark"))
        looks = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        for button in (self.light, self.dark):
            looks.addButton(button)
            row.addWidget(button)
        row.addStretch()
        (self.dark if style.dark else self.light).setChecked(True)
        column.addLayout(row)
        self.footer = CheckBox(style, self.tr("“Rememora” at its foot"))
        self.footer.setChecked(True)
        column.addWidget(self.footer)
        self.words = Label("", "note", wrap=True)
        column.addWidget(self.words)

        self.copy = Button(self.tr("Copy"), "primary")
        self.copy.setDefault(True)
        self.copy.clicked.connect(lambda: self._make(""))
        self.save = Button(self.tr("Save…"))
        self.save.clicked.connect(self._choose_place)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        foot = FlowLayout(Space.S, at_end=True)
        for action in (cancel, self.save, self.copy):
            foot.addWidget(action)
        column.addLayout(foot)
        self.setMinimumWidth(style.px(420))
        self.copy.setFocus(Qt.FocusReason.OtherFocusReason)
        self.finished.connect(self._stop)
        self._refresh()

    @property
    def chosen(self) -> tuple[MessageId, ...]:
        items = [self.list.item(row) for row in range(self.list.count())]
        return tuple(
            item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() is Qt.CheckState.Checked
        )

    @property
    def problem(self) -> ProblemView | None:
        return self._problem

    def _add(self, message: Message, *, ticked: bool) -> None:
        who = self.tr("You: %1") if message.role is Role.USER else self.tr("Rememora: %1")
        if message.persona_id is not None and message.persona_id in self._names:
            who = who.replace("Rememora", one_line(self._names[message.persona_id]))
        words = message.text[: 2 * _SHOWN_CHARS]
        if not words.strip() and message.pictures:
            words = name_text(message.pictures[0].name)
        if message.role is Role.ASSISTANT:
            words = _read(words)
        item = QListWidgetItem(who.replace("%1", one_line(words)[:_SHOWN_CHARS]))
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        item.setData(Qt.ItemDataRole.UserRole, message.id)
        self.list.addItem(item)
        if ticked:
            self.list.setCurrentItem(item)
            self.list.scrollToItem(item)

    def _refresh(self) -> None:
        ready = bool(self.chosen) and self._paper is None
        self.copy.setEnabled(ready)
        self.save.setEnabled(ready)

    def _choose_place(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the picture"), _pictures())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("png")
        dialog.selectFile(f"{file_name(self._conversation.title, 'Rememora')}.png")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    def save_to(self, path: str) -> None:
        """Save the picture in place of a file that is there."""
        self._make(path)

    def _make(self, path: str) -> None:
        self._show_problem(None)
        self.words.setText(self.tr("Making the picture…"))
        job = MakePictures(
            path=path,
            replace=True,
            dark=self.dark.isChecked(),
            footer="Rememora" if self.footer.isChecked() else "",
            text_scale=self._style.px(100) / 100,
            fonts=self._style.fonts,
        )
        paper = self._paper = PaperClient(self._client, job, [(self._conversation.id, self.chosen)])
        paper.made.connect(self._made)
        paper.failed.connect(self._show_problem)
        paper.ended.connect(self._ended)
        self._refresh()
        paper.start()

    def _made(self, paths: Sequence[str], pictures: Sequence[bytes], images: Sequence[QImage]) -> None:
        if paths:
            self.toast_requested.emit(Toast(self.tr("%Ln pictures saved", "", len(paths))))
            self.accept()
        elif len(pictures) == 1:
            data = QMimeData()
            data.setImageData(images[0])
            # As it is, for whoever takes it so: else it would be packed anew while the window waits.
            data.setData("image/png", pictures[0])
            QGuiApplication.clipboard().setMimeData(data)
            self.toast_requested.emit(Toast(self.tr("The picture is copied")))
            self.accept()
        else:
            words = self.tr(
                "It is too long for one picture: it takes %Ln. Save them, or choose fewer messages.", "", len(pictures)
            )
            self.words.setText(words)

    def _ended(self) -> None:
        self._paper = None
        if self.words.text() == self.tr("Making the picture…"):
            self.words.setText("")
        self._refresh()

    def _show_problem(self, problem: Problem | None) -> None:
        if self._problem is not None:
            self._problem.hide()
            self._problem.deleteLater()
            self._problem = None
        if problem is not None:
            self._problem = ProblemView(self._style, problem)
            self._column.insertWidget(self._column.indexOf(self.words), self._problem)

    def _stop(self) -> None:
        if self._paper is not None:
            self._paper.stop()


def _read(markdown: str) -> str:
    """What one reads of a reply."""
    texts = []
    for leaf in parse(markdown):
        match leaf:
            case Paragraph():
                texts.append(plain(leaf.spans))
            case Table():
                texts += [plain(cell) for row in leaf.rows for cell in row]
            case Code():
                texts.append(leaf.source)
            case Formula():
                texts.append(leaf.written)
    return " ".join(texts)


def _pictures() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
