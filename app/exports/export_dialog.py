"""What to export, and as what."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QListView, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from app.chat.plain_text import one_line
from app.core_client import CoreClient
from app.exports.conversation_choice import ConversationChoice
from app.exports.mask_preview import MaskPreview
from app.exports.tick_delegate import TickDelegate
from app.sidebar.delegates import KeyboardFocus
from app.style import Space, Style, set_margins
from app.widgets.buttons import Button
from app.widgets.choices import CheckBox
from app.widgets.dialog import Dialog
from app.widgets.flow import FlowLayout
from app.widgets.labels import Label
from app.widgets.page import Card, ScrollColumn
from core.records import Conversation, ConversationId, ConversationMode, ExportParts


class FileForm(StrEnum):
    """What a conversation can become; the value is the ending of the file."""

    MARKDOWN = "md"
    HTML = "html"
    PDF = "pdf"
    JSON = "json"


# In front of the smallest window, with letters of any size.
_WIDTH, _MOST_WIDTH = 500, 840


class ExportDialog(Dialog):
    """Asks for the form, what goes in, and which conversations. Accepted means: choose where, then export.

    Args:
        conversations: those that may be chosen; without any that leave no trace but the one that is asked for.
        chosen: those that are at first.
    """

    def __init__(
        self,
        client: CoreClient,
        style: Style,
        conversations: Sequence[Conversation],
        chosen: Collection[ConversationId],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._style = style
        one = next((each for each in conversations if each.id in chosen), None) if len(chosen) == 1 else None
        self._single = one
        title = self.tr("Export conversations")
        if one is not None:
            title = self.tr("Export “%1”").replace("%1", one_line(one.title) or self.tr("Conversation"))
        self.setWindowTitle(title)
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        # What scrolls keeps off the bar at its side.
        set_margins(column, 0, 0, Space.M, 0)
        column.setSpacing(Space.M)
        column.addWidget(Label(title, "heading", wrap=True))

        self.choice = ConversationChoice(conversations, chosen, self)
        self.choice.choice_changed.connect(self._refresh)
        self.list = QListView()
        self.list.setModel(self.choice)
        self.list.setAccessibleName(self.tr("Conversations to export"))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.list.setMinimumHeight(style.px(72))
        self.list.setMouseTracking(True)
        self.list.setItemDelegate(TickDelegate(style, self.list))
        KeyboardFocus(self.list)
        card = Card()
        card.column.setContentsMargins(Space.XS, Space.XS, Space.XS, Space.XS)
        card.column.addWidget(self.list)
        self._several = QWidget()
        several = QVBoxLayout(self._several)
        several.setContentsMargins(0, 0, 0, 0)
        several.setSpacing(Space.XS)
        several.addWidget(card, 1)
        self.counts = Label("", "note")
        every = Button(self.tr("All"), "link")
        every.clicked.connect(lambda: self.choice.choose(everything=True))
        none = Button(self.tr("None"), "link")
        none.clicked.connect(lambda: self.choice.choose(everything=False))
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self.counts)
        row.addStretch()
        row.addWidget(every)
        row.addWidget(none)
        several.addLayout(row)
        column.addWidget(self._several, 1)

        column.addWidget(Label(self.tr("As"), "section"))
        forms = QVBoxLayout()
        forms.setSpacing(Space.XS)
        column.addLayout(forms)
        self._forms = QButtonGroup(self)
        self.form_buttons: dict[FileForm, QRadioButton] = {}
        for form, name, sentence in (
            (FileForm.MARKDOWN, "Markdown", self.tr("Text for notes and editors")),
            (FileForm.HTML, "HTML", self.tr("One page to read in a browser and to print")),
            (FileForm.PDF, "PDF", self.tr("Pages with numbers, to print or to hand on")),
            (FileForm.JSON, "JSON", self.tr("All that is known of it; Rememora reads it back in")),
        ):
            self._add_form(forms, form, name, sentence)
        column.addWidget(Label(self.tr("With"), "section"))
        self.reasoning = CheckBox(style, self.tr("Reasoning"))
        self.memories = CheckBox(style, self.tr("Memories that were used"))
        self.times = CheckBox(style, self.tr("Times"))
        boxes = FlowLayout(Space.L)
        for box in (self.reasoning, self.memories, self.times):
            box.setChecked(True)
            boxes.addWidget(box)
        column.addLayout(boxes)
        self.masking = CheckBox(style, self.tr("Replace names and numbers by stand-ins"))
        column.addWidget(self.masking)
        self._masks = QWidget()
        masks = QVBoxLayout(self._masks)
        set_margins(masks, Space.XL, 0, 0, 0)
        masks.setSpacing(Space.XS)
        self.mask_preview = MaskPreview(client)
        masks.addWidget(self.mask_preview)
        help_only = self.tr("This helps, and guarantees nothing: look the file through before you pass it on.")
        masks.addWidget(Label(help_only, "note", wrap=True))
        self._masks.hide()
        column.addWidget(self._masks)

        self._pack = QWidget()
        pack = QVBoxLayout(self._pack)
        pack.setContentsMargins(0, 0, 0, 0)
        pack.setSpacing(Space.S)
        pack.addWidget(Label(self.tr("A file for each conversation, in"), "section"))
        self.zipped = QRadioButton(self.tr("a zip file"))
        self.zipped.setChecked(True)
        self.foldered = QRadioButton(self.tr("a new folder"))
        places = FlowLayout(Space.L)
        places.addWidget(self.zipped)
        places.addWidget(self.foldered)
        pack.addLayout(places)
        column.addWidget(self._pack)
        self.note = Label("", "note", wrap=True)
        column.addWidget(self.note)

        self.several_button = Button(self.tr("Choose several…"), "link")
        self.several_button.clicked.connect(self._show_several)
        self.action = Button(self.tr("Choose where…"), "primary")
        self.action.setDefault(True)
        self.action.clicked.connect(self.accept)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        buttons = FlowLayout(Space.S, at_end=True)
        for button in (self.several_button, cancel, self.action):
            buttons.addWidget(button)
        foot = QHBoxLayout()
        set_margins(foot, 0, 0, Space.M, 0)
        foot.addLayout(buttons)
        whole = QVBoxLayout(self)
        set_margins(whole, Space.XL, Space.XL, Space.M, Space.PAGE)
        whole.setSpacing(Space.S)
        self._scroll = ScrollColumn(self._content)
        whole.addWidget(self._scroll, 1)
        whole.addLayout(foot)

        no_trace = one is not None and one.mode is ConversationMode.NO_TRACE
        self._several.setVisible(one is None)
        self.several_button.setVisible(one is not None and not no_trace and len(conversations) > 1)
        self._forms.buttonClicked.connect(self._refresh)
        self.masking.toggled.connect(self._refresh)
        self.mask_preview.previewed.connect(self._grow)
        self.finished.connect(self.mask_preview.stop)
        self.form_buttons[FileForm.MARKDOWN].setChecked(True)
        self.setMinimumWidth(min(style.px(_WIDTH), _MOST_WIDTH))
        self.action.setFocus(Qt.FocusReason.OtherFocusReason)
        self._refresh()

    def _add_form(self, column: QVBoxLayout, form: FileForm, name: str, sentence: str) -> None:
        button = QRadioButton(name)
        button.setAccessibleDescription(sentence)
        self._forms.addButton(button)
        self.form_buttons[form] = button
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        button.setMinimumWidth(self._style.px(112))
        row.addWidget(button)
        row.addWidget(Label(sentence, "note", wrap=True), 1)
        column.addLayout(row)

    # --- what was chosen ----------------------------------------------------------------------------------------

    @property
    def form(self) -> FileForm:
        return next(form for form, button in self.form_buttons.items() if button.isChecked())

    @property
    def chosen(self) -> tuple[ConversationId, ...]:
        return self.choice.chosen

    @property
    def parts(self) -> ExportParts:
        return ExportParts(
            reasoning=self.reasoning.isChecked(), memories=self.memories.isChecked(), times=self.times.isChecked()
        )

    @property
    def masked(self) -> bool:
        return self.masking.isChecked()

    # --- inside -------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit(0)

    def _fit(self, least: int) -> None:
        """As high as what is asked, but no higher than the window it is in front of: the rest scrolls."""
        layout, parent = self.layout(), self.parentWidget()
        assert layout is not None
        layout.activate()
        beside = layout.totalHeightForWidth(self.width()) - self._scroll.sizeHint().height()
        high = self._content.heightForWidth(self._scroll.width()) + beside
        room = self.screen().availableSize() if parent is None else parent.window().size()
        self.resize(self.width(), max(least, min(high, room.height())))

    def _grow(self) -> None:
        if self.isVisible():
            self._fit(self.height())

    def _show_several(self) -> None:
        self._single = None
        self.setWindowTitle(self.tr("Export conversations"))
        self._several.show()
        self.several_button.hide()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._refresh()

    def _refresh(self) -> None:
        whole = self.form is FileForm.JSON
        for box in (self.reasoning, self.memories, self.times):
            box.setEnabled(not whole)
        count = len(self.chosen)
        self._masks.setVisible(self.masked)
        if self.masked:
            self.mask_preview.show_for(self.chosen)
        else:
            self.mask_preview.stop()
        self.counts.setText(self.tr("%Ln conversations chosen", "", count))
        self._pack.setVisible(count > 1 and not whole)
        self.action.setEnabled(count > 0)
        words = ""
        if self._single is not None and self._single.mode is ConversationMode.NO_TRACE:
            words = self.tr("This conversation leaves no trace. The file will be one.")
        elif self._single is None:
            words = self.tr("Conversations that leave no trace can only be exported from their own menu.")
        if whole:
            words = f"{words} {self.tr('JSON always holds everything, in one file.')}".strip()
        self.note.setText(words)
        self.note.setVisible(bool(words))
        if self.isVisible():
            self._fit(self.height())
