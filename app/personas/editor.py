"""Writes a persona: a new one, or one that is there."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale, QStandardPaths, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.chat.growing_edit import GrowingEdit
from app.models.catalog import ModelCatalog
from app.models.sampling_fields import SamplingFields, summary
from app.personas.known import KnownPersonas
from app.personas.pictures import PictureReader
from app.personas.portrait import Portrait
from app.style import Space, Style, sides
from app.widgets.buttons import Button
from app.widgets.choices import Choice
from app.widgets.labels import Label
from app.widgets.layouts import labelled
from app.widgets.line_edit import LineEdit
from app.widgets.page import Card
from core.protocol import AddPersona, EditPersona
from core.records import REPLY_LANGUAGES, Persona, Sampling, SamplingChoice

_PORTRAIT_PX = 72


class PersonaEditor(Card):
    """Signals:
    submitted: (AddPersona or EditPersona) to be asked of the core.
    cancelled
    """

    submitted = Signal(object)
    cancelled = Signal()

    def __init__(
        self,
        style: Style,
        known: KnownPersonas,
        catalog: ModelCatalog,
        persona: Persona | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._style = style
        self._catalog = catalog
        self._persona = persona
        self._picture: bytes | None = None  # as it was
        self._reader = PictureReader(self)
        self._reader.read.connect(self._take_picture)
        self._reader.failed.connect(self._say)
        shown = persona or Persona(id=0, name="")  # type: ignore[arg-type]
        self.column.setSpacing(Space.M)
        self.column.addWidget(
            Label(
                self.tr("New persona") if persona is None else self.tr("Edit %1").replace("%1", shown.name),
                "heading",
                wrap=True,
            )
        )
        self.column.addLayout(self._head(style, known, shown))
        self.instructions = self._text(
            self.tr("Instructions"),
            self.tr("Who it is, how it speaks, and what it should always heed. They stand in every prompt."),
            shown.instructions,
            360,
        )
        self.greeting = self._text(
            self.tr("Greeting"),
            self.tr("What it says first in a new conversation. Empty: you begin."),
            shown.greeting,
            200,
        )
        self.language = Choice(style)
        self.language.addItem(self.tr("That of your message"), "")
        for code in REPLY_LANGUAGES:
            name = QLocale(code).nativeLanguageName()
            self.language.addItem(name[:1].upper() + name[1:], code)
        self.language.setCurrentIndex(max(self.language.findData(shown.language), 0))
        self.column.addLayout(labelled(self.tr("Answers in"), self.language))
        self.model = Choice(style)
        self._fill_models(shown.model)
        self.column.addLayout(labelled(self.tr("Model"), self.model))
        self.column.addWidget(
            Label(
                self.tr("A model of its own is loaded when it answers, which takes as long as loading does."),
                "note",
                wrap=True,
            )
        )
        self._add_sampling(shown.sampling)
        self.note = Label("", "note-error", wrap=True)
        self.note.hide()
        self.column.addWidget(self.note)
        self.save_button = Button(self.tr("Save"), "primary")
        self.save_button.clicked.connect(self.save)
        self.cancel_button = Button(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.cancelled)
        foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        foot.addWidget(self.save_button)
        foot.addWidget(self.cancel_button)
        foot.addStretch()
        self.column.addLayout(foot)
        self.setFocusProxy(self.name)
        self._refresh()
        self._at_first = self._written()

    def _head(self, style: Style, known: KnownPersonas, shown: Persona) -> QHBoxLayout:
        self.portrait = Portrait(style, known, _PORTRAIT_PX)
        self.portrait.set_persona(shown)
        self.name = LineEdit(self.tr("Name"))
        self.name.setText(shown.name)
        self.name.setAccessibleName(self.name.placeholderText())
        self.name.setMaxLength(80)
        self.name.textChanged.connect(self._refresh)
        choose = Button(self.tr("Choose a picture…"))
        choose.clicked.connect(self._choose_picture)
        self.remove_picture = Button(self.tr("Remove the picture"))
        self.remove_picture.clicked.connect(lambda: self._take_picture(b""))
        self.remove_picture.setVisible(bool(shown.picture))
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(choose)
        buttons.addWidget(self.remove_picture)
        buttons.addStretch()
        beside = QVBoxLayout()
        beside.setSpacing(Space.S)
        beside.addWidget(self.name)
        beside.addLayout(buttons)
        head = QHBoxLayout()
        head.setSpacing(Space.L)
        head.addWidget(self.portrait, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(beside, 1)
        return head

    def _text(self, words: str, sentence: str, text: str, tallest: int) -> GrowingEdit:
        field = GrowingEdit(self._style, self._style.px(tallest))
        field.setPlainText(text)
        field.setAccessibleName(words)
        # Several lines are usual here.
        field.submitted.connect(lambda: field.insertPlainText("\n"))
        field.escaped.connect(self._escape)
        column = QVBoxLayout()
        column.setSpacing(Space.XS)
        label = Label(words)
        label.setBuddy(field)
        column.addWidget(label)
        column.addWidget(Label(sentence, "note", wrap=True))
        column.addWidget(field)
        self.column.addLayout(column)
        return field

    def _fill_models(self, wanted: str | None) -> None:
        self.model.addItem(self.tr("The one you have chosen"), None)
        for model in self._catalog.models:
            if model.installed:
                self.model.addItem(model.name, model.id)
        if wanted is not None and self.model.findData(wanted) < 0:
            self.model.addItem(self.tr("%1 (not here)").replace("%1", Path(wanted).stem), wanted)
        self.model.setCurrentIndex(max(self.model.findData(wanted), 0))
        self.model.setMaximumWidth(self._style.px(280))

    def _add_sampling(self, choice: SamplingChoice) -> None:
        self._fold = Button("", "action")
        self._fold.setCheckable(True)
        self._fold.setStyleSheet(f"padding-{sides()[0]}: 0")  # in line with the texts
        self.sampling = SamplingFields(self._style)
        self.sampling.hide()
        self.sampling.edited.connect(lambda _: self._show_sampling())
        self._fold.toggled.connect(self._show_sampling)
        self.model.activated.connect(lambda: self._show_sampling())
        self.column.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addWidget(self.sampling)
        self.sampling.show_choice(choice, self._default())
        self._show_sampling()

    def _default(self) -> Sampling:
        wanted = self.model.currentData() or self._catalog.chosen
        models = self._catalog.models
        return next((model.sampling for model in models if wanted in (model.id, model.path)), Sampling())

    def _show_sampling(self) -> None:
        unfolded = self._fold.isChecked()
        choice = self.sampling.choice or SamplingChoice()
        self._fold.setText(" · ".join(part for part in (self.tr("Sampling"), summary(choice)) if part))
        self._fold.set_icon(self._style, "chevron-down" if unfolded else "chevron-right", "soft")
        self.sampling.setVisible(unfolded)
        self.sampling.show_choice(choice, self._default())

    # --- the picture ----------------------------------------------------------------------------------------------

    def _choose_picture(self) -> None:
        dialog = QFileDialog(
            self,
            self.tr("Choose a picture"),
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation),
            self.tr("Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp);;All files (*)"),
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.read_picture)
        dialog.open()

    def read_picture(self, path: str) -> None:
        """Take a file's picture."""
        self._say("")
        self._reader.start(path)

    def _take_picture(self, picture: bytes) -> None:
        self._picture = picture
        pixmap = QPixmap()
        if picture:
            pixmap.loadFromData(picture, "PNG")
        else:
            self.portrait.set_persona(Persona(id=0, name=self.name.text()))  # type: ignore[arg-type]
        self.portrait.set_picture(pixmap if picture else None)
        self.remove_picture.setVisible(bool(picture))

    # --- saving ---------------------------------------------------------------------------------------------------

    def save(self) -> None:
        """Say what was written, if it can be saved."""
        if self.sampling.choice is None:
            self.sampling.say_fault()
            self._fold.setChecked(True)
            return
        if not self.save_button.isEnabled():
            return
        written = self._written()
        if self._persona is None:
            self.submitted.emit(AddPersona(**written, picture=self._picture or b""))
        else:
            self.submitted.emit(EditPersona(persona_id=self._persona.id, **written, picture=self._picture))

    def _written(self) -> dict[str, Any]:
        """What stands in the fields, by the names that the commands have for it."""
        return {
            "name": self.name.text().strip(),
            "instructions": self.instructions.toPlainText(),
            "greeting": self.greeting.toPlainText(),
            "model": self.model.currentData(),
            "sampling": self.sampling.choice,
            "language": self.language.currentData(),
        }

    def _escape(self) -> None:
        """Give up what was written only where there is nothing to lose."""
        if self._written() == self._at_first and self._picture is None:
            self.cancelled.emit()

    def _say(self, words: str) -> None:
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def _refresh(self) -> None:
        self.save_button.setEnabled(bool(self.name.text().strip()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._escape()
        else:
            super().keyPressEvent(event)
