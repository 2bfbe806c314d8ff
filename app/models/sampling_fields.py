"""How a model's tokens are drawn, to be chosen value by value; what is left empty is as it is without."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from app.style import Space, Style
from app.widgets.buttons import Button
from app.widgets.labels import Label
from core.records import SAMPLING_RANGES, Sampling, SamplingChoice

# Whole numbers.
_WHOLE = {"top_k", "seed", "longest_reply"}


class SamplingFields(QWidget):
    """A field for each value, in which what holds without it shows faintly, and the way back.

    Signals:
        edited: (SamplingChoice) a field was left with something else in it, or all were emptied.
    """

    edited = Signal(object)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = SamplingChoice()
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.S)
        self.fields: dict[str, QLineEdit] = {}
        for place, (name, words, sentence) in enumerate(self._texts()):
            field = QLineEdit()
            field.setAlignment(Qt.AlignmentFlag.AlignTrailing)
            field.setFixedWidth(style.px(96))
            field.setAccessibleName(words)
            field.setAccessibleDescription(sentence)
            field.setToolTip(sentence)
            field.editingFinished.connect(self._take)
            label = Label(words, wrap=True)
            label.setBuddy(field)
            label.setToolTip(sentence)
            row, column = place // 2, place % 2
            grid.addWidget(label, row, 3 * column)
            grid.addWidget(field, row, 3 * column + 1)
            self.fields[name] = field
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(3, 1)
        grid.setColumnMinimumWidth(2, Space.L)
        self.note = Label("", "note-error", wrap=True)
        self.note.hide()
        self.reset = Button(self.tr("Reset to the defaults"))
        self.reset.clicked.connect(self._reset)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(0, 0, 0, 0)
        column_.setSpacing(Space.S)
        column_.addLayout(grid)
        column_.addWidget(self.note)
        column_.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignLeading)
        self.show_choice(SamplingChoice(), Sampling())

    def _texts(self) -> tuple[tuple[str, str, str], ...]:
        return (
            (
                "temperature",
                self.tr("Temperature"),
                self.tr("0 always takes the likeliest word; higher is more varied, and more often wrong. 0 to 2."),
            ),
            (
                "seed",
                self.tr("Seed"),
                self.tr("With the same number, “Try again” gives the same reply. Empty: another one each time."),
            ),
            (
                "top_p",
                self.tr("Top-p"),
                self.tr("Only the likeliest words that make up this share are drawn from. 0.05 to 1."),
            ),
            ("top_k", self.tr("Top-k"), self.tr("Only so many of the likeliest words are drawn from. 0: all.")),
            (
                "min_p",
                self.tr("Min-p"),
                self.tr("Words less likely than this share of the likeliest one are left out. 0 to 0.9."),
            ),
            (
                "repeat_penalty",
                self.tr("Repetition penalty"),
                self.tr("Above 1, what the reply said lately is said again less often. 0.8 to 2."),
            ),
            (
                "longest_reply",
                self.tr("Longest reply, in tokens"),
                self.tr("A reply ends there. A token is about three quarters of a word."),
            ),
        )

    def show_choice(self, choice: SamplingChoice, default: Sampling) -> None:
        """Show what was chosen, and faintly what holds where nothing was."""
        self._shown = choice
        for name, field in self.fields.items():
            value, usual = getattr(choice, name), getattr(default, name)
            if not field.hasFocus() or not field.isModified():
                field.setText("" if value is None else _number(value))
            field.setPlaceholderText(self.tr("any") if usual is None else _number(usual))
        self.reset.setEnabled(choice != SamplingChoice())

    @property
    def choice(self) -> SamplingChoice | None:
        """What stands in the fields; None while one of them holds nothing that can be chosen."""
        values = {name: self._value(name) for name in self.fields}
        if any(value is None and self.fields[name].text().strip() for name, value in values.items()):
            return None
        return SamplingChoice(**values)  # type: ignore[arg-type]

    def _value(self, name: str) -> float | int | None:
        value = _read(self.fields[name].text().strip(), whole=name in _WHOLE)
        least, most = SAMPLING_RANGES[name]
        # NaN compares as false, too.
        return value if value is not None and least <= value <= most else None

    def say(self, words: str) -> None:
        """What is wrong with a value; empty: nothing."""
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def say_fault(self) -> None:
        """What is wrong with the first value that can't be chosen."""
        wrong = next(name for name, field in self.fields.items() if field.text().strip() and self._value(name) is None)
        least, most = map(_number, SAMPLING_RANGES[wrong])
        words = self.tr("%1: a number from %2 to %3.").replace("%1", self.fields[wrong].accessibleName())
        self.say(words.replace("%2", least).replace("%3", most))

    def _take(self) -> None:
        choice = self.choice
        if choice is None:
            self.say_fault()
            return
        for field in self.fields.values():
            field.setModified(False)
        if choice != self._shown:
            self.say("")
            self._shown = choice
            self.reset.setEnabled(choice != SamplingChoice())
            self.edited.emit(choice)

    def _reset(self) -> None:
        for field in self.fields.values():
            field.clear()
        self.say("")
        self._take()


def summary(choice: SamplingChoice) -> str:
    """How many values were chosen, in words; empty if none."""
    count = sum(getattr(choice, name) is not None for name in choice.__struct_fields__)
    return QCoreApplication.translate("SamplingFields", "%n value(s) of yours", "", count) if count else ""


def _number(value: float) -> str:
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(value) if isinstance(value, int) else locale.toString(value, "g", 6)


def _read(text: str, *, whole: bool) -> float | int | None:
    """A number as it is written here, or with a point."""
    for locale in (QLocale(), QLocale.c()):
        value, is_number = locale.toDouble(text)
        if is_number:
            return (int(value) if value.is_integer() else None) if whole else value
    return None
