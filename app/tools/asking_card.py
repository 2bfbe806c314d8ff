"""The question before a call: what is to be done, by whom, and what that can mean."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.chat.plain_text import one_line, visible_text
from app.style import Space, Style, isolated
from app.tools.argument_form import ArgumentForm, NotFitting
from app.tools.arguments import ArgumentsTable
from app.tools.known import KnownTools
from app.tools.plain_box import PlainBox
from app.tools.texts import is_diff
from app.tools.words import arguments_of, effect_icon, effect_text, line_text, title_text
from app.translation import in_user_language, sentences_text
from app.widgets.buttons import Button, IconButton
from app.widgets.flow import FlowLayout
from app.widgets.icon_view import IconView
from app.widgets.labels import Label
from app.widgets.menu import Menu
from app.widgets.page import Card
from core.records import Problem, ToolAnswer, ToolCall

_MOST_WORDS = 1_000


class AskingCard(Card):
    """Signals:
        answered: (ToolCall, ToolAnswer, arguments or None) the user has said so.

    Attributes:
        call: what is asked about.
        once_button, here_button, always_button, not_now_button, more_button
        edit_button: changes the arguments first.
        form: while they are changed.
        words: what is wrong with them.
        had_keyboard: it was in here when the answer was given.
    """

    answered = Signal(object, object, object)

    def __init__(self, style: Style, tools: KnownTools, call: ToolCall, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._tools = tools
        self.call = call
        self.form: ArgumentForm | None = None
        self.had_keyboard = False
        self._make_head()
        self._make_body()
        self.words = Label("", "error", wrap=True)
        self.words.hide()
        self.column.addWidget(self.words)
        self._make_buttons()
        self.setAccessibleName(self.question)
        self.setAccessibleDescription(effect_text(call.effect))

    @property
    def _schema(self) -> dict[str, Any] | None:
        """Of the arguments; None while the tools aren't listed yet."""
        tool = self._tools.find(self.call.tool)
        return tool.schema if tool is not None else None

    @property
    def question(self) -> str:
        """What is asked, in one sentence."""
        title = isolated(title_text(self.call))
        if self.call.server_name:
            words = self.tr("May “%1” be used, from the server “%2”?")
            return words.replace("%1", title).replace("%2", isolated(one_line(self.call.server_name)))
        return self.tr("May “%1” be used?").replace("%1", title)

    def _make_head(self) -> None:
        self.column.addWidget(Label(self.question, "title", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(IconView(self._style, effect_icon(self.call.effect), "soft", 16), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(effect_text(self.call.effect), "note", wrap=True), 1)
        self.column.addLayout(row)

    def _make_body(self) -> None:
        call = self.call
        self._table: QWidget | None = None
        told = bool(call.preview)
        if is_diff(call.preview):
            self.column.addWidget(PlainBox(self._style, self.tr("What it changes"), call.preview))
        elif told:
            words = visible_text(call.preview)
            self.column.addWidget(Label(words[:_MOST_WORDS] + ("…" if len(words) > _MOST_WORDS else ""), wrap=True))
        self._body = QWidget()
        self._inside = _column(self._body)
        self.column.addWidget(self._body)
        self._details = Button(self.tr("All that it gets"), "fold")
        self._details.setCheckable(True)
        self._details.set_icon(self._style, "chevron-right")
        self._details.toggled.connect(self._show_table)
        self._details.setVisible(told and bool(arguments_of(call.arguments)))
        self._inside.addWidget(self._details, 0, Qt.AlignmentFlag.AlignLeft)
        if not told:
            self._show_table(True)
        self.edit_button = Button(self.tr("Change it first"), "link")
        self.edit_button.setVisible(bool(arguments_of(call.arguments)) or bool(self._schema))
        self.edit_button.clicked.connect(self._edit)
        self.column.addWidget(self.edit_button, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_table(self, shown: bool) -> None:
        self._details.set_icon(self._style, "chevron-down" if shown else "chevron-right")
        if self._table is not None:
            self._table.hide()
            self._table.deleteLater()
            self._table = None
        if shown and arguments_of(self.call.arguments):
            self._table = ArgumentsTable(self._style, self.call.arguments, self._schema)
            self._inside.addWidget(self._table)

    def _make_buttons(self) -> None:
        room = QWidget()
        row = FlowLayout(Space.S, room)
        self.once_button = Button(self.tr("Allow once"), "primary")
        in_errand = self.call.errand_id is not None
        self.here_button = Button(
            self.tr("Always in this errand") if in_errand else self.tr("Always in this conversation")
        )
        self.always_button = Button(self.tr("Always"))
        self.not_now_button = Button(self.tr("Not now"))
        for button, answer in (
            (self.once_button, ToolAnswer.ONCE),
            (self.here_button, ToolAnswer.ALWAYS_HERE),
            (self.always_button, ToolAnswer.ALWAYS),
            (self.not_now_button, ToolAnswer.NOT_NOW),
        ):
            button.setAccessibleName(f"{button.text()}: {line_text(self.call)}")
            button.clicked.connect(lambda _=False, answer=answer: self._answer(answer))
            row.addWidget(button)
        self.more_button = IconButton(self._style, "more", self.tr("Other answers"))
        self.more_button.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        menu = Menu(self.more_button)
        self.never_action = menu.addAction(self.tr("Never use this tool"), lambda: self._answer(ToolAnswer.NEVER))
        self.more_button.setMenu(menu)
        row.addWidget(self.more_button)
        self._buttons = room
        self.column.addSpacing(Space.XS)
        self.column.addWidget(room)

    # --- what the user does -----------------------------------------------------------------------------------

    def take_focus(self) -> None:
        """For the keyboard."""
        self.once_button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _edit(self) -> None:
        if self.form is not None:
            self._leave_form()
            return
        self._body.hide()
        self.form = ArgumentForm(self._style, self.call.arguments, self._schema)
        self.form.changed.connect(lambda: self._say(""))
        self.column.insertWidget(self.column.indexOf(self._body), self.form)
        self.edit_button.setText(self.tr("Leave it as it was"))
        field = next(iter(self.form.fields.values()), self.form.json)
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_form(self) -> None:
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None
        self._body.show()
        self._say("")
        self.edit_button.setText(self.tr("Change it first"))

    def _answer(self, answer: ToolAnswer) -> None:
        arguments = None
        if self.form is not None and answer not in (ToolAnswer.NOT_NOW, ToolAnswer.NEVER):
            try:
                arguments = self.form.text()
            except NotFitting as problem:
                self._say(str(problem))
                return
        self._say("")
        focus = self.window().focusWidget()
        self.had_keyboard = focus is not None and self.isAncestorOf(focus)
        self._buttons.setEnabled(False)
        self.answered.emit(self.call, answer, arguments)

    def refuse(self, problem: Problem) -> None:
        """The answer couldn't be taken."""
        shown = in_user_language(problem)
        self._say(sentences_text(shown.what, shown.next_step))
        self._buttons.setEnabled(True)
        if self.had_keyboard:
            self.take_focus()

    def _say(self, words: str) -> None:
        self.words.setText(words)
        self.words.setVisible(bool(words))


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.XS)
    return column
