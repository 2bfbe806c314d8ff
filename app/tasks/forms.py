"""What each kind of task has to be told, as fields; those that take more room have modules of their own."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from app.style import Space, Style
from app.tasks.glossary import Glossary
from app.tasks.languages import LanguageChoice, window_language
from app.tasks.words import form_text, length_text, tone_text
from app.widgets.choices import CheckBox, Choice
from app.widgets.labels import Label
from app.widgets.layouts import labelled
from core.records import (
    Continue,
    Length,
    Proofread,
    Rewrite,
    Summarise,
    SummaryForm,
    TaskOptions,
    Tone,
    Translate,
)

_WORDS = (50, 100, 150, 300, 500, 1000)
_FIELD_HIGH = 64


class Form(QWidget):
    """The fields of one kind.

    Signals:
        changed: something else is written or chosen.
        height_changed: it takes more room, or less.
    """

    changed = Signal()
    height_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(Space.S)

    def options(self) -> TaskOptions:
        """What is chosen."""
        raise NotImplementedError

    def show_options(self, options: TaskOptions) -> None:
        """Choose what was chosen before; options of another kind are left alone."""

    def problem(self) -> str:
        """What is missing, as a sentence; empty: nothing."""
        return ""

    def focus_problem(self) -> None:
        """Put the keyboard where something is missing."""

    def add_section(self, words: str) -> Label:
        """What the next ones are about."""
        label = Label(words, "section")
        if self.column.count():
            self.column.addSpacing(Space.XS)
        self.column.addWidget(label)
        return label

    def add_choice(self, words: str, choice: Choice) -> None:
        """A list to choose from at the end of a line, as wide as the others."""
        self.column.addLayout(half(words, choice))

    def add_above(self, words: str, control: QWidget) -> None:
        """A control that takes the whole width, below its name."""
        self.add_section(words).setBuddy(control)
        control.setAccessibleName(words)
        self.column.addWidget(control)


class SummariseForm(Form):
    """How long, and in which language."""

    def __init__(self, style: Style) -> None:
        super().__init__()
        self.form = Choice(style)
        for form in SummaryForm:
            self.form.addItem(form_text(form), form)
        self.language = LanguageChoice(style, self.tr("That of the text"))
        self.add_choice(self.tr("How long"), self.form)
        self.add_choice(self.tr("Written in"), self.language)
        for choice in (self.form, self.language):
            choice.currentIndexChanged.connect(self.changed)

    def options(self) -> Summarise:
        return Summarise(form=SummaryForm(self.form.currentData()), language=self.language.code)

    def show_options(self, options: TaskOptions) -> None:
        if isinstance(options, Summarise):
            self.form.setCurrentIndex(self.form.findData(options.form))
            self.language.choose(options.language)


class TranslateForm(Form):
    """Which language, and what terms are to be called."""

    def __init__(self, style: Style) -> None:
        super().__init__()
        self.language = LanguageChoice(style)
        self.language.choose(window_language())
        self.glossary = Glossary(style)
        self.add_choice(self.tr("Into"), self.language)
        self.add_above(self.tr("Terms and what they are to be called"), self.glossary)
        self.language.currentIndexChanged.connect(self.changed)
        self.glossary.changed.connect(self.changed)
        self.glossary.height_changed.connect(self.height_changed)

    def options(self) -> Translate:
        return Translate(language=self.language.code, glossary=self.glossary.terms)

    def show_options(self, options: TaskOptions) -> None:
        if isinstance(options, Translate):
            self.language.choose(options.language)
            self.glossary.show_terms(options.glossary)

    def problem(self) -> str:
        if self.glossary.half_filled:
            return self.tr("A term needs both: what it is, and what it is to be called.")
        return ""

    def focus_problem(self) -> None:
        self.glossary.focus_half()


class RewriteForm(Form):
    """Tone, length, and whether it becomes simpler."""

    def __init__(self, style: Style) -> None:
        super().__init__()
        self.tone = Choice(style)
        for tone in Tone:
            self.tone.addItem(tone_text(tone), tone)
        self.length = Choice(style)
        for length in Length:
            self.length.addItem(length_text(length), length)
        self.simpler = CheckBox(style, self.tr("In plain words and short sentences"))
        self.add_choice(self.tr("Tone"), self.tone)
        self.add_choice(self.tr("Length"), self.length)
        self.column.addWidget(self.simpler)
        for choice in (self.tone, self.length):
            choice.currentIndexChanged.connect(self.changed)
        self.simpler.toggled.connect(self.changed)

    def options(self) -> Rewrite:
        return Rewrite(
            tone=Tone(self.tone.currentData()),
            length=Length(self.length.currentData()),
            simpler=self.simpler.isChecked(),
        )

    def show_options(self, options: TaskOptions) -> None:
        if isinstance(options, Rewrite):
            self.tone.setCurrentIndex(self.tone.findData(options.tone))
            self.length.setCurrentIndex(self.length.findData(options.length))
            self.simpler.setChecked(options.simpler)


class ProofreadForm(Form):
    """There is nothing to choose."""

    def options(self) -> Proofread:
        return Proofread()


class ContinueForm(Form):
    """How much, and what is to come."""

    def __init__(self, style: Style) -> None:
        super().__init__()
        self.words = Choice(style)
        for count in _WORDS:
            self._add_words(count)
        self.wish = field(style, self.tr("Empty: what follows by itself"))
        self.add_choice(self.tr("How much"), self.words)
        self.add_above(self.tr("What is to come"), self.wish)
        self.show_options(Continue())
        self.words.currentIndexChanged.connect(self.changed)
        self.wish.textChanged.connect(self.changed)

    def _add_words(self, count: int) -> None:
        self.words.addItem(self.tr("About %Ln words", "", count), count)

    def options(self) -> Continue:
        return Continue(words=int(self.words.currentData()), wish=self.wish.toPlainText().strip())

    def show_options(self, options: TaskOptions) -> None:
        if isinstance(options, Continue):
            if self.words.findData(options.words) < 0:
                self._add_words(options.words)
            self.words.setCurrentIndex(self.words.findData(options.words))
            self.wish.setPlainText(options.wish)


def field(style: Style, asks: str, high: int = _FIELD_HIGH) -> QPlainTextEdit:
    """A field for some lines. `high`: pixels at text scale 1."""
    edit = QPlainTextEdit()
    edit.setPlaceholderText(asks)
    edit.setTabChangesFocus(True)
    # Its words begin where those of a field of one line do.
    edit.document().setDocumentMargin(2)
    edit.setFixedHeight(style.px(high))
    return edit


def half(words: str, choice: Choice) -> QHBoxLayout:
    """A list to choose from, in the second half of a line, with words before it."""
    line = labelled(words, choice)
    choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    line.setStretchFactor(choice, 1)
    return line
