"""What a call is to be made with instead: fields where the tool's schema is simple, else JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from app.chat.plain_text import one_line
from app.style import Space, Style, TextRole
from app.tools.words import arguments_of, name_text
from app.widgets.buttons import Button
from app.widgets.choices import CheckBox, Choice
from app.widgets.labels import Label

tr = QCoreApplication.translate

# A form of more fields would be longer than what it is about.
_MOST_FIELDS = 12
_LONG_CHARS = 60
_FIELD_PX, _JSON_PX = 96, 180


class NotFitting(Exception):
    """What is typed can't be used; its text says why, to the user."""


def simple(schema: Mapping[str, Any]) -> bool:
    """All arguments are words, numbers, yes or no, one of several, or a list of words."""
    properties = schema.get("properties")
    if not isinstance(properties, Mapping) or len(properties) > _MOST_FIELDS:
        return False
    return all(_kind(described) for described in properties.values())


def _kind(described: object) -> str:
    """Of a field; empty: there is none for it."""
    if not isinstance(described, Mapping):
        return ""
    choices = described.get("enum")
    if isinstance(choices, list) and choices and all(isinstance(one, str) for one in choices):
        return "choice"
    kind = described.get("type")
    if kind == "array":
        items = described.get("items")
        return "list" if isinstance(items, Mapping) and items.get("type") == "string" else ""
    return kind if kind in ("string", "integer", "number", "boolean") else ""


class ArgumentForm(QWidget):
    """Signals:
        changed: something else is typed.

    Attributes:
        fields: by the name of the argument; empty while JSON is edited.
        json: the field for JSON; None while there are others.
    """

    changed = Signal()

    def __init__(
        self, style: Style, arguments: str, schema: Mapping[str, Any] | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._style = style
        self._schema = schema or {}
        self._before = arguments_of(arguments)
        self.fields: dict[str, QWidget] = {}
        self.json: QPlainTextEdit | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.XS)
        known = self._schema.get("properties", {})
        if simple(self._schema) and all(name in known for name in self._before):
            self._make_fields()
        else:
            self._make_json(json.dumps(self._before, ensure_ascii=False, indent=2))

    def text(self) -> str:
        """The arguments as JSON.

        Raises:
            NotFitting: something is missing, or isn't what it has to be.
        """
        if self.json is not None:
            return self._from_json(self.json.toPlainText())
        filled: dict[str, Any] = {}
        for name, field in self.fields.items():
            value = self._value(name, field)
            if value is not None:
                filled[name] = value
            elif name in self._schema.get("required", ()):
                raise NotFitting(tr("ArgumentForm", "“%1” is needed.").replace("%1", name_text(name, self._schema)))
        return json.dumps(filled, ensure_ascii=False)

    # --- fields -----------------------------------------------------------------------------------------------

    def _make_fields(self) -> None:
        for name, described in self._schema.get("properties", {}).items():
            words = name_text(name, self._schema)
            field = self._field(_kind(described), described, self._before.get(name), words)
            field.setAccessibleName(words)
            if not isinstance(field, CheckBox):
                label = Label(words, "note", wrap=True)
                label.setBuddy(field)
                self._column.addWidget(label)
            self._column.addWidget(field)
            self.fields[name] = field
        if not self.fields:
            self._column.addWidget(Label(self.tr("It takes nothing."), "note"))
        as_json = Button(self.tr("Edit as JSON"), "link")
        as_json.clicked.connect(lambda: self._turn_to_json(as_json))
        self._column.addWidget(as_json)

    def _field(self, kind: str, described: Mapping[str, Any], value: object, words: str) -> QWidget:
        if kind == "choice":
            choice = Choice(self._style)
            for one in described["enum"]:
                choice.addItem(one_line(one), one)
            choice.setCurrentIndex(choice.findData(value))
            choice.activated.connect(self.changed)
            return choice
        if kind == "boolean":
            box = CheckBox(self._style, words)
            box.setChecked(bool(value))
            box.toggled.connect(self.changed)
            return box
        shown = "\n".join(map(str, value)) if isinstance(value, list) else "" if value is None else str(value)
        if kind == "list" or (kind == "string" and (len(shown) > _LONG_CHARS or "\n" in shown)):
            area = self._area(shown, _FIELD_PX)
            if kind == "list":
                area.setPlaceholderText(self.tr("One a line"))
            return area
        edit = QLineEdit(shown)
        edit.textChanged.connect(self.changed)
        return edit

    def _area(self, text: str, height: int) -> QPlainTextEdit:
        area = QPlainTextEdit(text)
        area.setTabChangesFocus(True)
        area.setFixedHeight(self._style.px(height))
        area.textChanged.connect(self.changed)
        return area

    def _value(self, name: str, field: QWidget) -> Any:
        """None: it is left out."""
        kind = _kind(self._schema["properties"][name])
        if isinstance(field, CheckBox):
            return field.isChecked() if field.isChecked() or name in self._before else None
        if isinstance(field, QComboBox):
            return field.currentData()
        typed = field.toPlainText() if isinstance(field, QPlainTextEdit) else ""
        typed = field.text() if isinstance(field, QLineEdit) else typed
        if kind == "list":
            return [line for line in typed.split("\n") if line.strip()] or None
        if kind == "string":
            return typed if typed or name in self._before else None
        if not typed.strip():
            return None
        try:
            return int(typed) if kind == "integer" else float(typed)
        except ValueError:
            words = (
                tr("ArgumentForm", "“%1” has to be a whole number.")
                if kind == "integer"
                else tr("ArgumentForm", "“%1” has to be a number.")
            )
            raise NotFitting(words.replace("%1", name_text(name, self._schema))) from None

    # --- JSON -------------------------------------------------------------------------------------------------

    def _turn_to_json(self, button: Button) -> None:
        try:
            written = json.dumps(json.loads(self.text()), ensure_ascii=False, indent=2)
        except NotFitting:
            written = json.dumps(self._before, ensure_ascii=False, indent=2)
        self.fields = {}
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._make_json(written)
        if self.json is not None:
            self.json.setFocus()

    def _make_json(self, written: str) -> None:
        self.json = self._area(written, _JSON_PX)
        self.json.setFont(self._style.font(TextRole.CODE))
        self.json.setAccessibleName(self.tr("Arguments as JSON"))
        self._column.addWidget(self.json)
        self.setFocusProxy(self.json)

    def _from_json(self, typed: str) -> str:
        try:
            read = json.loads(typed)
        except json.JSONDecodeError as error:
            words = tr("ArgumentForm", "This isn't JSON: line %1, column %2.")
            words = words.replace("%1", str(error.lineno)).replace("%2", str(error.colno))
            raise NotFitting(words) from None
        if not isinstance(read, dict):
            raise NotFitting(tr("ArgumentForm", "It has to be an object, in braces."))
        for name in self._schema.get("required", ()):
            if name not in read:
                raise NotFitting(tr("ArgumentForm", "“%1” is needed.").replace("%1", str(name)))
        return json.dumps(read, ensure_ascii=False)
