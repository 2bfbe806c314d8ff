"""The labels of a classification, what tells them apart, and of a table which column is looked at."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.style import Space, Style
from app.tasks.forms import Form, field, half
from app.tasks.words import by_text
from app.widgets.buttons import Button, IconButton
from app.widgets.choices import Choice
from app.widgets.flow import FlowLayout
from app.widgets.labels import Label
from app.widgets.line_edit import LineEdit
from app.widgets.page import Card
from core.records import MAX_LABELS, Classify, ClassifyBy, TablePreview, TaskOptions
from core.records import Label as LabelRecord

_EXAMPLES_HIGH = 64
_LEAST = 2


def sentiment() -> tuple[LabelRecord, ...]:
    """Labels to begin with: how somebody feels about something."""
    tr = QCoreApplication.translate
    return (
        LabelRecord(
            name=tr("task labels", "positive"),
            examples=(tr("task labels", "Works perfectly, I'm delighted."), tr("task labels", "Friendly and fast!")),
        ),
        LabelRecord(
            name=tr("task labels", "neutral"),
            examples=(tr("task labels", "It arrived on Tuesday."), tr("task labels", "It does what it says.")),
        ),
        LabelRecord(
            name=tr("task labels", "negative"),
            examples=(tr("task labels", "Broken after two days."), tr("task labels", "I'm still waiting for a reply.")),
        ),
    )


def topics() -> tuple[LabelRecord, ...]:
    """Labels to begin with: what something is about."""
    tr = QCoreApplication.translate
    names = (
        tr("task labels", "work"),
        tr("task labels", "money"),
        tr("task labels", "health"),
        tr("task labels", "home"),
        tr("task labels", "travel"),
        tr("task labels", "something else"),
    )
    return tuple(LabelRecord(name=name) for name in names)


class LabelCard(Card):
    """One label.

    Signals:
        changed, removed
    """

    changed = Signal()
    removed = Signal()

    def __init__(self, style: Style, number: str, label: LabelRecord) -> None:
        super().__init__()
        self.name = LineEdit(self.tr("Label"))
        self.name.setText(label.name)
        self.name.setAccessibleName(self.tr("Label %1").replace("%1", number))
        self.examples: QPlainTextEdit = field(style, self.tr("Examples, one on each line"), _EXAMPLES_HIGH)
        self.examples.setPlainText("\n".join(label.examples))
        self.examples.setAccessibleName(self.tr("Examples of label %1").replace("%1", number))
        self.remove = IconButton(style, "close", self.tr("Remove label %1").replace("%1", number))
        self.remove.clicked.connect(self.removed)
        self.column.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        row.addWidget(self.name, 1)
        row.addWidget(self.remove)
        self.column.addLayout(row)
        self.column.addWidget(self.examples)
        self.name.textChanged.connect(self.changed)
        self.examples.textChanged.connect(self.changed)

    def label(self) -> LabelRecord:
        lines = (line.strip() for line in self.examples.toPlainText().splitlines())
        return LabelRecord(name=" ".join(self.name.text().split()), examples=tuple(line for line in lines if line))


class ClassifyForm(Form):
    """Attributes:
    cards: of the labels.
    column_choice, known_choice: of a table.
    """

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style = style
        self._table: TablePreview | None = None
        self._wanted = ("", "")  # the columns that were chosen before, once they are there
        self.cards: list[LabelCard] = []
        self._make_table()
        self.add_section(self.tr("Labels"))
        begin = FlowLayout(Space.S)
        self.sentiment_button = self._link(self.tr("Begin with sentiment"), lambda: self.set_labels(sentiment()))
        self.topic_button = self._link(self.tr("Begin with topics"), lambda: self.set_labels(topics()))
        begin.addWidget(self.sentiment_button)
        begin.addWidget(self.topic_button)
        self.column.addLayout(begin)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(Space.S)
        self.column.addLayout(self._cards)
        self.add_button = Button(self.tr("Add a label"))
        self.add_button.set_icon(style, "plus")
        self.add_button.setAutoDefault(False)
        self.add_button.clicked.connect(self._add_empty)
        self.column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.more = self._link(self.tr("More"), lambda: None)
        self.more.setCheckable(True)
        self.more.set_icon(style, "chevron-right")
        self.more.toggled.connect(self._fold_more)
        self.column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.by = Choice(style)
        for by in ClassifyBy:
            self.by.addItem(by_text(by), by)
        self.by.currentIndexChanged.connect(self.changed)
        self._more_room = QWidget()
        room = QVBoxLayout(self._more_room)
        room.setContentsMargins(0, 0, 0, 0)
        room.addLayout(half(self.tr("Told apart by"), self.by))
        self._more_room.hide()
        self.column.addWidget(self._more_room)
        self.set_labels((LabelRecord(name=""), LabelRecord(name="")))

    def _make_table(self) -> None:
        self.column_choice = Choice(self._style)
        self.known_choice = Choice(self._style)
        self._rows = Label("", "note", wrap=True)
        self._table_room = QWidget()
        room = QVBoxLayout(self._table_room)
        room.setContentsMargins(0, 0, 0, 0)
        room.setSpacing(Space.S)
        room.addLayout(half(self.tr("Column with the text"), self.column_choice))
        room.addLayout(half(self.tr("Column with the known label"), self.known_choice))
        room.addWidget(self._rows)
        self.column_choice.currentIndexChanged.connect(self._on_column)
        self.known_choice.currentIndexChanged.connect(self.changed)
        self._table_room.hide()
        self.column.addWidget(self._table_room)

    def _link(self, words: str, do: object) -> Button:
        button = Button(words, "link")
        button.setAutoDefault(False)
        assert callable(do)
        button.clicked.connect(lambda: do())
        return button

    # --- the table --------------------------------------------------------------------------------------------

    def set_table(self, table: TablePreview | None) -> None:
        """Choose among the columns of this one; None: it isn't done to a table."""
        self._table = table
        self.column_choice.clear()
        self.known_choice.clear()
        self._table_room.setVisible(table is not None)
        if table is not None:
            column, known = self._wanted
            self.known_choice.addItem(self.tr("None"), "")
            for name in table.columns:
                self.column_choice.addItem(name, name)
                self.known_choice.addItem(name, name)
            wordy = self.column_choice.findData(column)
            self.column_choice.setCurrentIndex(wordy if wordy >= 0 else _wordiest(table))
            self.known_choice.setCurrentIndex(max(0, self.known_choice.findData(known)))
        self._on_column()
        self.height_changed.emit()

    def _on_column(self) -> None:
        table, column = self._table, str(self.column_choice.currentData() or "")
        if table is not None and column in table.columns:
            at = table.columns.index(column)
            first = next((row[at] for row in table.rows if at < len(row) and row[at].strip()), "")
            words = self.tr("%Ln rows.", "", table.count)
            if first:
                shown = " ".join(first.split())
                shown = shown if len(shown) <= 120 else shown[:120].rstrip() + "…"
                words += " " + self.tr("The first: “%1”").replace("%1", shown)
            self._rows.setText(words)
        self.changed.emit()

    # --- labels -----------------------------------------------------------------------------------------------

    def set_labels(self, labels: tuple[LabelRecord, ...]) -> None:
        """In place of those before."""
        for card in list(self.cards):
            self._drop(card)
        for label in labels:
            self._add(label)
        self.changed.emit()
        self.height_changed.emit()

    def _add_empty(self) -> None:
        self._add(LabelRecord(name=""))
        self.cards[-1].name.setFocus()
        self.changed.emit()
        self.height_changed.emit()

    def _add(self, label: LabelRecord) -> None:
        card = LabelCard(self._style, self.locale().toString(len(self.cards) + 1), label)
        card.changed.connect(self.changed)
        card.removed.connect(lambda: self._remove(card))
        self.cards.append(card)
        self._cards.addWidget(card)
        card.show()

    def _remove(self, card: LabelCard) -> None:
        self._drop(card)
        self.add_button.setFocus()
        self.changed.emit()
        self.height_changed.emit()

    def _drop(self, card: LabelCard) -> None:
        self.cards.remove(card)
        self._cards.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _fold_more(self, shown: bool) -> None:
        self.more.set_icon(self._style, "chevron-down" if shown else "chevron-right")
        self._more_room.setVisible(shown)
        self.height_changed.emit()

    # --- what is chosen ---------------------------------------------------------------------------------------

    @property
    def _labels(self) -> tuple[LabelRecord, ...]:
        labels = (card.label() for card in self.cards)
        return tuple(label for label in labels if label.name)

    def options(self) -> Classify:
        table = self._table is not None
        return Classify(
            labels=self._labels,
            by=ClassifyBy(self.by.currentData()),
            column=str(self.column_choice.currentData() or "") if table else "",
            known=str(self.known_choice.currentData() or "") if table else "",
        )

    def show_options(self, options: TaskOptions) -> None:
        if isinstance(options, Classify):
            self._wanted = (options.column, options.known)
            self.set_labels(options.labels)
            self.by.setCurrentIndex(self.by.findData(options.by))
            self.more.setChecked(options.by is not ClassifyBy.BEST)

    def problem(self) -> str:
        return self._label_problem() or self._table_problem()

    def _label_problem(self) -> str:
        labels = self._labels
        if any(not card.label().name and card.label().examples for card in self.cards):
            return self.tr("A label with examples has no name.")
        if len(labels) < _LEAST:
            return self.tr("Name at least two labels.")
        if len(labels) > MAX_LABELS:
            return self.tr("At most %n labels can be told apart.", "", MAX_LABELS)
        names = [label.name.casefold() for label in labels]
        twice = next((label.name for at, label in enumerate(labels) if names.index(names[at]) != at), "")
        if twice:
            return self.tr("There are two labels called “%1”.").replace("%1", twice)
        if ClassifyBy(self.by.currentData()) is ClassifyBy.EXAMPLES:
            bare = next((label.name for label in labels if not label.examples), "")
            if bare:
                return self.tr("The label “%1” has no example, and is to be told by those.").replace("%1", bare)
        return ""

    def _table_problem(self) -> str:
        if self._table is not None and not self.column_choice.currentData():
            return self.tr("Choose the column with the text.")
        if self._table is not None and self.column_choice.currentData() == self.known_choice.currentData():
            return self.tr("The known label can't stand in the column with the text.")
        return ""

    def focus_problem(self) -> None:
        if not self._label_problem():
            self.column_choice.setFocus()
            return
        names = [card.label().name.casefold() for card in self.cards]
        for at, card in enumerate(self.cards):
            if not names[at] or names.index(names[at]) != at:
                card.name.setFocus()
                return
        (self.by if self.more.isChecked() else self.add_button).setFocus()


def _wordiest(table: TablePreview) -> int:
    """The column whose cells are the longest: most likely the text."""
    sizes = [sum(len(row[at]) for row in table.rows if at < len(row)) for at in range(len(table.columns))]
    return max(range(len(sizes)), key=sizes.__getitem__, default=0)
