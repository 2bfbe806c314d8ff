"""The Personas page: who can answer, and what each of them is."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QMimeData, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.chat.plain_text import visible_text
from app.core_client import CoreClient
from app.elsewhere.files import Files
from app.models.catalog import ModelCatalog
from app.personas.card_dialog import CardDialog
from app.personas.editor import PersonaEditor
from app.personas.known import KnownPersonas
from app.personas.portrait import Portrait, letter_picture
from app.style import Space, Style
from app.widgets.buttons import Button, IconButton
from app.widgets.labels import ElidedLabel, Label
from app.widgets.menu import Menu
from app.widgets.notice import NoticeStack
from app.widgets.page import Card, Page
from app.widgets.toast import Toast
from core.protocol import (
    AddPersona,
    CardRead,
    DeletePersona,
    DuplicatePersona,
    EditPersona,
    ExportPersona,
    Failed,
    PersonaExported,
    PersonaSaved,
    ReadCard,
    Reply,
    RestorePersona,
)
from core.records import CardForm, Persona, PersonaId

_PORTRAIT_PX = 48

# What cards come in.
_CARDS = {".png", ".charx"}

_NOT_IN_FILE_NAMES = re.compile(r'[\x00-\x1f<>:"/\\|?*]')


class PersonaCardView(Card):
    """One persona in the list. None: the default one.

    Signals:
        begin, edit, duplicate, delete: what the user wants with it.
        export: (CardForm)
    """

    begin = Signal()
    edit = Signal()
    duplicate = Signal()
    delete = Signal()
    export = Signal(object)

    def __init__(
        self, style: Style, known: KnownPersonas, persona: Persona | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.persona = persona
        name = "Rememora" if persona is None else visible_text(persona.name)
        portrait = Portrait(style, known, _PORTRAIT_PX)
        portrait.set_persona(persona)
        about = self.tr("Answers where no other persona was chosen.")
        if persona is not None:
            about = " ".join(visible_text(persona.instructions).split()) or self.tr("No instructions yet.")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(ElidedLabel(name, "title"))
        words.addWidget(ElidedLabel(about, "soft"))
        self.begin_button = Button(self.tr("New conversation"))
        self.begin_button.setAccessibleName(self.tr("New conversation with %1").replace("%1", name))
        self.begin_button.clicked.connect(self.begin)
        self.edit_button = IconButton(style, "pencil", self.tr("Edit %1").replace("%1", name))
        self.edit_button.clicked.connect(self.edit)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(portrait)
        row.addLayout(words, 1)
        row.setAlignment(words, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.begin_button)
        row.addWidget(self.edit_button)
        if persona is not None:
            self.more_button = IconButton(style, "more", self.tr("More about %1").replace("%1", name))
            self.menu = Menu(self)
            self.menu.addAction(self.tr("Duplicate"), self.duplicate.emit)
            self.menu.addAction(self.tr("Export as PNG card…"), lambda: self.export.emit(CardForm.PNG))
            self.menu.addAction(self.tr("Export as JSON card…"), lambda: self.export.emit(CardForm.JSON))
            self.menu.addSeparator()
            self.menu.addAction(self.tr("Delete"), self.delete.emit)
            self.more_button.clicked.connect(
                lambda: self.menu.popup(self.more_button.mapToGlobal(self.more_button.rect().bottomLeft()))
            )
            row.addWidget(self.more_button)
        self.column.addLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)


class PersonasPage(Page):
    """Signals:
    conversation_wanted: (PersonaId or None) a new one, with this persona.
    default_wanted: edit what the default persona reads of itself.
    toast_requested: (Toast)
    """

    conversation_wanted = Signal(object)
    default_wanted = Signal()
    toast_requested = Signal(object)

    def __init__(
        self,
        client: CoreClient,
        catalog: ModelCatalog,
        style: Style,
        known: KnownPersonas,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._client = client
        self._catalog = catalog
        self._style = style
        self._known = known
        self._shown: tuple[Persona, ...] | None = None
        self.editor: PersonaEditor | None = None
        self._edited: PersonaId | None = None
        self.header.set_title(self.tr("Personas"))
        import_ = Button(self.tr("Import a card…"))
        import_.set_icon(style, "folder")
        import_.clicked.connect(self._choose_card)
        self.header.add(import_)
        self.new_button = Button(self.tr("New persona"))
        self.new_button.set_icon(style, "plus")
        self.new_button.clicked.connect(lambda: self.edit(None))
        self.header.add(self.new_button)
        self.notices = NoticeStack(style)
        self.column.addWidget(self.notices)
        self.column.addWidget(
            Label(
                self.tr(
                    "A persona answers in its own way, in the conversations you choose it for. What is remembered of you is the same for all."
                ),
                "soft",
                wrap=True,
            )
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.M)
        self.column.addLayout(self._list)
        self.cards: list[PersonaCardView] = []
        dropping = Label(
            self.tr("Character cards (PNG, JSON, CHARX) can also be dropped on this page."), "note", wrap=True
        )
        dropping.setVisible(not client.route.elsewhere)
        self.column.addWidget(dropping)
        known.changed.connect(self._show)
        self._show()

    # --- what is shown --------------------------------------------------------------------------------------------

    def _show(self) -> None:
        if self._shown == self._known.personas:
            return  # a picture came
        self._shown = self._known.personas
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self.cards = []
        for persona in (None, *self._known.personas):
            card = PersonaCardView(self._style, self._known, persona)
            self._connect(card, persona)
            self.cards.append(card)
            self._list.addWidget(card)
        self._hide_edited()

    def _connect(self, card: PersonaCardView, persona: Persona | None) -> None:
        card.begin.connect(lambda: self.conversation_wanted.emit(None if persona is None else persona.id))
        if persona is None:
            card.edit.connect(self.default_wanted)
            return
        card.edit.connect(lambda: self.edit(persona))
        card.duplicate.connect(lambda: self._duplicate(persona))
        card.delete.connect(lambda: self._delete(persona))
        card.export.connect(lambda form: self._choose_export(persona, form))

    # --- writing --------------------------------------------------------------------------------------------------

    def edit(self, persona: Persona | None) -> None:
        """Write a persona; None: a new one. What is being written already stays until it is saved or given up."""
        if self.editor is not None:
            self.editor.setFocus()
            return
        self.editor = PersonaEditor(self._style, self._known, self._catalog, persona)
        self.editor.submitted.connect(self._save)
        self.editor.cancelled.connect(self._close_editor)
        self._edited = None if persona is None else persona.id
        self._hide_edited()
        place = next(
            (place for place, card in enumerate(self.cards) if persona is not None and card.persona == persona), 0
        )
        self._list.insertWidget(place, self.editor)
        self.editor.setFocus()

    def _hide_edited(self) -> None:
        """What is being edited doesn't stand beside its editor."""
        for card in self.cards:
            card.setVisible(card.persona is None or card.persona.id != self._edited)

    def _save(self, command: AddPersona | EditPersona) -> None:
        def answered(reply: Reply) -> None:
            if isinstance(reply, Failed):
                self.notices.add(reply.problem)
            elif isinstance(reply, PersonaSaved):
                self._close_editor()

        self._clear_notices()
        self._client.ask(command, answered)

    def _close_editor(self) -> None:
        if self.editor is not None:
            self.editor.hide()
            self.editor.deleteLater()
            self.editor = None
            self._edited = None
            self._hide_edited()
            self.new_button.setFocus()

    def _duplicate(self, persona: Persona) -> None:
        name = self.tr("%1 (copy)").replace("%1", persona.name)[:80]
        self._client.ask(DuplicatePersona(persona_id=persona.id, name=name), self._tell_failure)

    def _delete(self, persona: Persona) -> None:
        def restore() -> None:
            self._client.ask(RestorePersona(persona_id=persona.id), self._tell_failure)

        def answered(reply: Reply) -> None:
            if isinstance(reply, Failed):
                self.notices.add(reply.problem)
                return
            words = self.tr("Deleted “%1”").replace("%1", persona.name)
            self.toast_requested.emit(Toast(words, self.tr("Undo"), restore))

        self._client.ask(DeletePersona(persona_id=persona.id), answered)

    def _tell_failure(self, reply: Reply) -> None:
        if isinstance(reply, Failed):
            self.notices.add(reply.problem)

    def _clear_notices(self) -> None:
        for problem in self.notices.problems:
            self.notices.remove(problem.code)

    # --- cards ----------------------------------------------------------------------------------------------------

    def _choose_card(self) -> None:
        Files(self._client, self).choose(
            self.tr("Import a character card"),
            self.import_card,
            start=QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation),
            kinds=self.tr("Character cards (*.png *.json *.charx);;All files (*)"),
        )

    def import_card(self, path: str) -> None:
        """Show what a card would become, and add it if that is wanted."""
        dialog: CardDialog | None = None

        def read(user_name: str = "") -> None:
            self._client.ask(ReadCard(path=path, user_name=user_name), show)

        def show(reply: Reply) -> None:
            nonlocal dialog
            if isinstance(reply, Failed):
                self.notices.add(reply.problem)
            elif isinstance(reply, CardRead) and dialog is not None:
                dialog.show_card(reply.card)
            elif isinstance(reply, CardRead):
                opened = dialog = CardDialog(self._style, self._known, reply.card, path, read, self)
                opened.accepted.connect(lambda: self._add(opened.command))
                opened.open()

        self._clear_notices()
        read()

    def _add(self, command: AddPersona) -> None:
        def answered(reply: Reply) -> None:
            if isinstance(reply, Failed):
                self.notices.add(reply.problem)
            elif isinstance(reply, PersonaSaved):
                words = self.tr("“%1” is there").replace("%1", reply.persona.name)
                begin = self.tr("New conversation")
                self.toast_requested.emit(Toast(words, begin, lambda: self.conversation_wanted.emit(reply.persona.id)))

        self._client.ask(command, answered)

    def _choose_export(self, persona: Persona, form: CardForm) -> None:
        name = _NOT_IN_FILE_NAMES.sub("", persona.name).strip(". ") or "persona"
        Files(self._client, self).choose_place(
            self.tr("Export %1").replace("%1", persona.name),
            lambda path: self.export_to(persona, path, form),
            name=f"{name}.{form.value}",
            suffix=form.value,
            start=QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation),
        )

    def export_to(self, persona: Persona, path: str, form: CardForm) -> None:
        """Write a persona as a character card."""

        def exported(reply: Reply) -> None:
            if isinstance(reply, PersonaExported):
                self.toast_requested.emit(Toast(self.tr("Exported to %1").replace("%1", Path(reply.path).name)))
            elif isinstance(reply, Failed):
                self.notices.add(reply.problem)

        picture = letter_picture(self._style, persona) if form is CardForm.PNG and not persona.picture else b""
        self._client.ask(ExportPersona(persona_id=persona.id, path=path, form=form, picture=picture), exported)


def dropped_card(data: QMimeData, *, here: bool) -> str | None:
    """The path of the one local file in a drag that may be a character card, or None.

    Args:
        here: it is dropped where cards are expected: JSON may be one, too.
    """
    paths = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    kinds = _CARDS | {".json"} if here else _CARDS
    return paths[0] if len(paths) == 1 and Path(paths[0]).suffix.lower() in kinds else None


def is_picture(path: str) -> bool:
    """It may be a card, but also just a picture."""
    return Path(path).suffix.lower() == ".png"
