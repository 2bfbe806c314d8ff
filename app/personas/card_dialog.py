"""What a character card would become, before anything is kept: all of it is somebody else's text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.chat.plain_text import visible_text
from app.personas.known import KnownPersonas
from app.personas.pictures import PictureReader
from app.personas.portrait import Portrait
from app.style import Space, Style, set_margins
from app.widgets.buttons import Button
from app.widgets.choices import Choice
from app.widgets.dialog import Dialog
from app.widgets.labels import Label
from app.widgets.layouts import labelled
from app.widgets.line_edit import LineEdit
from app.widgets.page import ScrollColumn
from core.protocol import AddPersona
from core.records import Persona, PersonaCard

# After the last key in the name.
_NAME_DELAY_MS = 400

_GREETING_CHARS = 26
_PORTRAIT_PX = 72


class CardDialog(Dialog):
    """A card, with a choice of its greetings and of what it calls the user. Accepted means: add it.

    Args:
        path: of its file.
        read_again: reads the card anew with another name for the user; what comes of it is given to `show_card`.
    """

    def __init__(
        self,
        style: Style,
        known: KnownPersonas,
        card: PersonaCard,
        path: str,
        read_again: Callable[[str], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._card = card
        self._picture = b""
        self.setWindowTitle(self.tr("Add a persona"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._portrait = Portrait(style, known, _PORTRAIT_PX)
        self._name = Label("", "heading", wrap=True)
        self._creator = Label("", "note", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._name)
        words.addWidget(self._creator)
        words.addStretch()
        head = QHBoxLayout()
        head.setSpacing(Space.L)
        head.addWidget(self._portrait, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        self.notes = Label("", "soft", wrap=True)
        self.user_name = LineEdit(self.tr("“the user”, or “you”"))
        self.user_name.setMaxLength(80)
        self.user_name.setMinimumWidth(style.px(220))
        self._timer = QTimer(self, singleShot=True, interval=_NAME_DELAY_MS)
        self._timer.timeout.connect(lambda: read_again(self.user_name.text().strip()))
        self.user_name.textEdited.connect(lambda: self._timer.start())
        self.greeting = Choice(style)
        self.greeting.setMaximumWidth(style.px(300))
        self.instructions = QPlainTextEdit()
        self.instructions.setReadOnly(True)
        self.instructions.setTabChangesFocus(True)
        self.instructions.setAccessibleName(self.tr("Instructions"))
        self.instructions.setMinimumHeight(style.px(140))
        self.left_out = Label("", "note", wrap=True)

        inner = QWidget()
        column = QVBoxLayout(inner)
        set_margins(column, 0, 0, Space.S, 0)
        column.setSpacing(Space.M)
        column.addLayout(head)
        column.addWidget(self.notes)
        column.addLayout(labelled(self.tr("It calls you"), self.user_name))
        column.addLayout(labelled(self.tr("Greeting"), self.greeting))
        column.addWidget(self.instructions, 1)
        column.addWidget(self.left_out)
        scroll = ScrollColumn(inner)
        meaning = Label(
            self.tr(
                "These words are somebody else's. They tell the model how to answer; nothing of them is remembered of you."
            ),
            "note",
            wrap=True,
        )
        self.action = Button(self.tr("Add"), "primary")
        self.action.clicked.connect(self.accept)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        foot.addStretch()
        foot.addWidget(cancel)
        foot.addWidget(self.action)
        whole = QVBoxLayout(self)
        set_margins(whole, Space.XL, Space.XL, Space.L, Space.PAGE)
        whole.setSpacing(Space.M)
        whole.addWidget(scroll, 1)
        whole.addWidget(meaning)
        whole.addLayout(foot)
        self.resize(style.px(520), style.px(620))
        reader = PictureReader(self)
        reader.read.connect(self._take_picture)
        if card.picture or card.is_picture:
            reader.start(card.picture or path)
        self.show_card(card)
        self.action.setFocus()

    def show_card(self, card: PersonaCard) -> None:
        """The same card with another name for the user."""
        self._card = card
        self._portrait.set_persona(Persona(id=0, name=card.name))  # type: ignore[arg-type]
        self._name.setText(visible_text(card.name))
        self._creator.setText(self.tr("made by %1").replace("%1", visible_text(card.creator)) if card.creator else "")
        self.notes.setText(visible_text(card.notes))
        self.notes.setVisible(bool(card.notes))
        chosen = max(self.greeting.currentIndex(), 0)
        self.greeting.clear()
        for greeting in card.greetings:
            line = " ".join(visible_text(greeting).split())
            self.greeting.addItem(
                line if len(line) <= _GREETING_CHARS else line[:_GREETING_CHARS].rstrip() + "…", greeting
            )
            self.greeting.setItemData(self.greeting.count() - 1, visible_text(greeting), Qt.ItemDataRole.ToolTipRole)
        self.greeting.addItem(self.tr("None: you begin"), "")
        self.greeting.setCurrentIndex(min(chosen, self.greeting.count() - 1))
        self.instructions.setPlainText(visible_text(card.instructions))
        self.left_out.setText(" ".join(self._losses(card)))
        self.left_out.setVisible(bool(self.left_out.text()))

    @property
    def command(self) -> AddPersona:
        """What was chosen."""
        card = self._card
        return AddPersona(
            name=card.name,
            instructions=card.instructions,
            greeting=self.greeting.currentData(),
            language=card.language,
            picture=self._picture,
        )

    def _losses(self, card: PersonaCard) -> list[str]:
        words = []
        if card.entries_left_out:
            words.append(
                self.tr(
                    "%n entry(ies) of its book are for certain words only, or too long, and don't come along.",
                    "",
                    card.entries_left_out,
                )
            )
        names = {
            "system_prompt": self.tr("system prompt"),
            "personality": self.tr("personality"),
            "scenario": self.tr("scenario"),
            "mes_example": self.tr("examples"),
            "post_history_instructions": self.tr("closing instructions"),
        }
        if card.left_out:
            parts = ", ".join(names[field] for field in card.left_out)
            words.append(self.tr("There is no room for these parts of it: %1.").replace("%1", parts))
        return words

    def _take_picture(self, picture: bytes) -> None:
        self._picture = picture
        pixmap = QPixmap()
        pixmap.loadFromData(picture, "PNG")
        self._portrait.set_picture(pixmap)
