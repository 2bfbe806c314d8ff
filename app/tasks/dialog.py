"""Asks what a task is to do and to what, before it begins; or what a template says."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec
from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.chat.accessible_text import announce
from app.core_client import CoreClient
from app.style import Space, Style
from app.tasks.choices import LastChoices
from app.tasks.classify_form import ClassifyForm
from app.tasks.extract_form import ExtractForm
from app.tasks.forms import ContinueForm, Form, ProofreadForm, RewriteForm, SummariseForm, TranslateForm, half
from app.tasks.kinds import Kind, kind_icon, kind_note, kind_text
from app.tasks.own_form import OwnForm
from app.tasks.source_box import SourceBox
from app.tasks.sources import TaskSource
from app.translation import in_user_language, list_text, sentences_text
from app.widgets.buttons import Button
from app.widgets.choices import Choice
from app.widgets.dialog import Dialog
from app.widgets.labels import Label
from app.widgets.line_edit import LineEdit
from app.widgets.page import Line, ScrollColumn
from core.protocol import Failed, PreviewTable, Reply, SaveTaskTemplate, TablePreviewed, TaskTemplateSaved
from core.records import MAX_TEMPLATE_NAME_CHARS, TaskOptions, TaskTemplate, fields_of

_WIDTH = 540
_SHARE = 0.95


class TaskDialog(Dialog):
    """Signals:
    start_wanted: (TaskOptions, TaskSource) whoever listens calls `take_reply`.

    Attributes:
        kind_choice, source_box, name: the fields they are called after. A template has a name and no source.
        form: of the kind that is chosen.
        start_button, template_button, save_button: the buttons. The last keeps a template.
    """

    start_wanted = Signal(object, object)

    def __init__(
        self,
        client: CoreClient,
        style: Style,
        kind: Kind,
        options: TaskOptions | None,
        source: TaskSource,
        choices: LastChoices,
        parent: QWidget | None = None,
        *,
        template: TaskTemplate | None = None,
    ) -> None:
        """Args:
        options: what is chosen at first.
        template: it is this one that is changed; nothing is begun.
        """
        super().__init__(parent)
        self._client = client
        self._style = style
        self._choices = choices
        self._template = template
        self._forms: dict[Kind, Form] = {}
        self._looked_at = ""  # the table whose columns are known, or asked for
        self._said = False  # something was missing when it was to begin
        self.setWindowTitle(self.tr("Change the template") if template is not None else self.tr("New task"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # Where letters are large, no wider than the window, as far as the fields allow.
        room = style.px(_WIDTH) if parent is None else max(_WIDTH, parent.width() - 2 * Space.PAGE)
        self.setMinimumWidth(min(style.px(_WIDTH), room))
        self.kind_choice = Choice(style)
        self.kind_choice.setIconSize(QSize(style.px(16), style.px(16)))
        for one in Kind:
            self.kind_choice.addItem(style.icon(kind_icon(one)), kind_text(one), one)
        self.source_box = SourceBox(client, style)
        self.name = LineEdit(self.tr("Name of the template"))
        self.name.setMaxLength(MAX_TEMPLATE_NAME_CHARS)
        self.name.setAccessibleName(self.name.placeholderText())
        self.save_button = Button(self.tr("Save"))
        self.template_button = Button(self.tr("Save as template…"), "link")
        self.start_button = Button(self.tr("Start"), "primary")
        self._about = Label("", "note", wrap=True)
        self._problem = Label("", "error", wrap=True)
        self._note = Label("", "soft", wrap=True)
        self._growing = QTimer(self, singleShot=True, interval=0)
        self._growing.timeout.connect(self._grow)
        self._lay_out()
        self._connect()
        self.kind_choice.setCurrentIndex(self.kind_choice.findData(kind))
        self.form = self._form(kind)
        if options is not None:
            self.form.show_options(options)
        self._show_form()
        self.source_box.show_source(source)
        if template is not None:
            self.name.setText(template.name)
        if template is None and not source.there:
            self.source_box.text.setFocus()

    def _lay_out(self) -> None:
        changing = self._template is not None
        content = QWidget()
        self._room = QVBoxLayout(content)
        self._room.setContentsMargins(0, 0, 0, 0)
        self._room.setSpacing(Space.M)
        self._scroll = ScrollColumn(content)
        if not changing:
            self._room.addWidget(self.source_box)
        self._forms_room = QVBoxLayout()
        self._room.addLayout(self._forms_room)
        self._room.addStretch()
        self._naming = QWidget()
        naming = QHBoxLayout(self._naming)
        naming.setContentsMargins(0, 0, 0, 0)
        naming.setSpacing(Space.S)
        naming.addWidget(self.name, 1)
        if not changing:
            naming.addWidget(self.save_button)
        self._naming.setVisible(changing)
        cancel = Button(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        if changing:
            self.save_button.setProperty("look", "primary")
            foot.addStretch()
            foot.addWidget(cancel)
            foot.addWidget(self.save_button)
        else:
            foot.addWidget(self.template_button)
            foot.addStretch()
            foot.addWidget(cancel)
            foot.addWidget(self.start_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.PAGE)
        column.setSpacing(Space.M)
        column.addWidget(Label(self.windowTitle(), "heading"))
        if changing:
            column.addWidget(self._naming)
        kinds = QVBoxLayout()
        kinds.setSpacing(Space.XS)
        kinds.addLayout(half(self.tr("What to do"), self.kind_choice))
        kinds.addWidget(self._about)
        column.addLayout(kinds)
        column.addWidget(Line())
        column.addWidget(self._scroll, 1)
        column.addWidget(self._problem)
        if not changing:
            column.addWidget(self._naming)
        column.addWidget(self._note)
        column.addSpacing(Space.XS)
        column.addLayout(foot)
        self._problem.hide()
        self._note.hide()
        for button in (self.template_button, self.save_button, self.start_button):
            button.setAutoDefault(button is self.start_button)

    def _connect(self) -> None:
        self.kind_choice.currentIndexChanged.connect(self._on_kind)
        self.source_box.changed.connect(self._on_source)
        self.source_box.height_changed.connect(self._growing.start)
        self.start_button.clicked.connect(self.start)
        self.template_button.clicked.connect(self._ask_name)
        self.save_button.clicked.connect(self.save)
        self.name.returnPressed.connect(self.save)
        self.name.textEdited.connect(lambda: self._note.hide())

    # --- kinds ------------------------------------------------------------------------------------------------

    @property
    def kind(self) -> Kind:
        return Kind(self.kind_choice.currentData())

    @property
    def problem_words(self) -> str:
        """What is missing, as it is said; empty: nothing is said."""
        return "" if self._problem.isHidden() else self._problem.text()

    def _form(self, kind: Kind) -> Form:
        if kind not in self._forms:
            form = self._make_form(kind)
            kept = self._choices.of(kind) if self._template is None else None
            if kept is not None:
                form.show_options(kept)
            form.changed.connect(self._on_changed)
            form.height_changed.connect(self._growing.start)
            self._forms[kind] = form
            self._forms_room.addWidget(form)
        return self._forms[kind]

    def _make_form(self, kind: Kind) -> Form:
        style = self._style
        match kind:
            case Kind.SUMMARISE:
                return SummariseForm(style)
            case Kind.TRANSLATE:
                return TranslateForm(style)
            case Kind.REWRITE:
                return RewriteForm(style)
            case Kind.PROOFREAD:
                return ProofreadForm()
            case Kind.CLASSIFY:
                return ClassifyForm(style)
            case Kind.EXTRACT:
                return ExtractForm(style)
            case Kind.CONTINUE:
                return ContinueForm(style)
            case Kind.OWN:
                return OwnForm(style, filled=self._template is None)

    def _on_kind(self) -> None:
        self.form = self._form(self.kind)
        self._said = False
        self._show_form()

    def _show_form(self) -> None:
        for form in self._forms.values():
            form.setVisible(form is self.form)
        self._about.setText(kind_note(self.kind))
        self.source_box.set_tables(self.kind is Kind.CLASSIFY)
        self._look_at_table()
        self._on_changed()
        self._growing.start()

    def _grow(self) -> None:
        """As high as what is asked for now needs, if the screen is."""
        layout, content = self.layout(), self._scroll.widget()
        inner = None if content is None else content.layout()
        if layout is None or inner is None or not self.isVisible():
            return
        inner.activate()
        # No wider than the screen: where letters are large, fields are.
        screen = self.screen().availableGeometry()
        least = inner.totalMinimumSize().width() + self._scroll.verticalScrollBar().sizeHint().width()
        self._scroll.setMinimumWidth(min(least, int(screen.width() * _SHARE)))
        layout.activate()
        wanted = inner.totalHeightForWidth(self._scroll.width()) - self._scroll.height() + self.height()
        most = int(screen.height() * _SHARE)
        self.resize(
            max(self.width(), self.minimumSizeHint().width()), max(self.minimumSizeHint().height(), min(wanted, most))
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # In the name of a template Enter keeps that, and begins nothing.
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or self.focusWidget() is not self.name:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._grow()

    # --- the table --------------------------------------------------------------------------------------------

    def _on_source(self) -> None:
        self._look_at_table()
        self._on_changed()

    def _look_at_table(self) -> None:
        form = self.form
        path = self.source_box.source.table if isinstance(form, ClassifyForm) and self._template is None else ""
        if not isinstance(form, ClassifyForm) or path == self._looked_at:
            return
        self._looked_at = path
        form.set_table(None)

        def answered(reply: Reply) -> None:
            if self._looked_at != path:
                return
            if isinstance(reply, TablePreviewed):
                form.set_table(reply.table)
            elif isinstance(reply, Failed):
                self._looked_at = ""
                self.source_box.show_source(TaskSource())
                self._say(_problem_words(reply))

        if path:
            self._client.ask(PreviewTable(path=path), answered)

    # --- beginning --------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Have it begun, unless something is missing."""
        self._said = True
        source_problem = self.source_box.problem()
        problem = source_problem or self._form_problem()
        self._say(problem)
        if problem:
            announce(self, problem)
            (self.source_box if source_problem else self.form).focus_problem()
            return
        self.start_button.setEnabled(False)
        self.start_wanted.emit(self.form.options(), self.source_box.source)

    def take_reply(self, reply: Reply) -> None:
        """What the core has answered: the dialog closes, or says why not."""
        if isinstance(reply, Failed):
            self._say(_problem_words(reply))
            self.start_button.setEnabled(True)
        else:
            self.accept()

    def _form_problem(self) -> str:
        problem = self.form.problem()
        if problem or self._template is not None:
            return problem
        empty = list(dict.fromkeys(_fields(msgspec.to_builtins(self.form.options()))))
        return self.tr("Fill in first: %1.").replace("%1", list_text(empty)) if empty else ""

    def _on_changed(self) -> None:
        self._note.hide()
        self._say((self.source_box.problem() or self._form_problem()) if self._said else "")

    def _say(self, words: str) -> None:
        if words != self.problem_words:
            self._problem.setText(words)
            self._problem.setVisible(bool(words))
            self._growing.start()

    # --- templates --------------------------------------------------------------------------------------------

    def _ask_name(self) -> None:
        self._naming.show()
        self.template_button.hide()
        self.name.setFocus()
        self._growing.start()

    def save(self) -> None:
        """Keep what is chosen as a template."""
        name = " ".join(self.name.text().split())
        problem = self.form.problem() if name else self.tr("Give the template a name.")
        self._say(problem)
        if problem:
            announce(self, problem)
            (self.form.focus_problem if name else self.name.setFocus)()
            return
        template_id = None if self._template is None else self._template.id
        self.save_button.setEnabled(False)
        command = SaveTaskTemplate(template_id=template_id, name=name, options=self.form.options())
        self._client.ask(command, self._on_saved)

    def _on_saved(self, reply: Reply) -> None:
        self.save_button.setEnabled(True)
        if isinstance(reply, Failed):
            self._say(_problem_words(reply))
        elif isinstance(reply, TaskTemplateSaved):
            if self._template is not None:
                self.accept()
                return
            self._naming.hide()
            self.template_button.show()
            self._note.setText(
                self.tr("Kept as “%1”. It stands in the menus from now on.").replace("%1", reply.template.name)
            )
            self._note.show()
            self.start_button.setFocus()
            self._growing.start()


def _problem_words(reply: Failed) -> str:
    shown = in_user_language(reply.problem)
    return sentences_text(shown.what, shown.safe, shown.next_step)


def _fields(value: object) -> Iterable[str]:
    """The names of fields in all texts of what was chosen."""
    if isinstance(value, str):
        yield from (field.name for field in fields_of(value))
    elif isinstance(value, dict):
        for one in value.values():
            yield from _fields(one)
    elif isinstance(value, list | tuple):
        for one in value:
            yield from _fields(one)
