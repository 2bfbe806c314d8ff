"""Shows a recovery code, once."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, QStandardPaths, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.style import Space, Style, TextRole
from app.translation import named_text
from app.widgets.buttons import Button
from app.widgets.choices import CheckBox
from app.widgets.dialog import Dialog
from app.widgets.labels import Label
from app.widgets.page import Card


class CodeDialog(Dialog):
    """Stays until the user says that they have kept it.

    Attributes:
        code: where it is read.
        copy_button, save_button
        kept: ticked once it is in a safe place.
        close_button
        said: what came of the last of the buttons.
    """

    def __init__(self, style: Style, code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code = code
        title = self.tr("Your recovery code")
        self.setWindowTitle(title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(480)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.PAGE)
        column.setSpacing(Space.M)
        column.addWidget(Label(title, "heading", wrap=True))
        column.addWidget(
            Label(
                self.tr(
                    "It opens Rememora when the passphrase is forgotten. It is shown this once and kept nowhere: write it "
                    "down or save it, and keep it where others don't look."
                ),
                wrap=True,
            )
        )
        self.code = Label(_in_lines(code))
        font = style.font(TextRole.CODE)
        font.setPixelSize(style.px(20))
        self.code.setFont(font)
        self.code.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.code.setAccessibleName(named_text(title, code))
        card = Card()
        card.column.setContentsMargins(Space.L, Space.PAGE, Space.L, Space.PAGE)
        card.column.addWidget(self.code)
        column.addWidget(card)
        self.copy_button = Button(self.tr("Copy"))
        self.copy_button.set_icon(style, "copy")
        self.copy_button.clicked.connect(self._copy)
        self.save_button = Button(self.tr("Save as text…"))
        self.save_button.clicked.connect(self._ask_place)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        for button in (self.copy_button, self.save_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch()
        column.addLayout(row)
        self.said = Label("", "note", wrap=True)
        column.addWidget(self.said)
        self.kept = CheckBox(style, self.tr("I have kept it in a safe place"))
        column.addWidget(self.kept)
        self.close_button = Button(self.tr("Close"), "primary")
        self.close_button.setEnabled(False)
        self.close_button.clicked.connect(self.accept)
        self.kept.toggled.connect(self.close_button.setEnabled)
        last = QHBoxLayout()
        last.addStretch()
        last.addWidget(self.close_button)
        column.addLayout(last)

    def reject(self) -> None:
        """Escape: not before it is kept."""
        if self.kept.isChecked():
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.kept.isChecked():
            super().closeEvent(event)
        else:
            event.ignore()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._code)
        self.said.setText(self.tr("Copied. It leaves the clipboard when Rememora is locked."))

    def _text(self) -> str:
        today = QLocale().toString(QDate.currentDate(), QLocale.FormatType.LongFormat)
        return "\n\n".join(
            (
                named_text(self.tr("Recovery code of Rememora"), today),
                _in_lines(self._code),
                self.tr("It opens Rememora when the passphrase is forgotten. Keep it where others don't look."),
            )
        )

    def _ask_place(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, self.tr("Save the recovery code"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")
        dialog.selectFile(self.tr("Rememora recovery code") + ".txt")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    def save_to(self, path: str) -> None:
        """Write it to a file that only the user can read."""
        try:
            # What is there may be open to others.
            Path(path).unlink(missing_ok=True)
            with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
                file.write(self._text() + "\n")
        except OSError as error:
            self.said.setText(self.tr("It couldn't be saved there: %1").replace("%1", error.strerror or str(error)))
        else:
            self.said.setText(self.tr("Saved. Who finds the file can open Rememora: better on a stick than here."))


def _in_lines(code: str) -> str:
    """A long one on two lines."""
    groups = code.split("-")
    half = (len(groups) + 1) // 2
    if len(groups) <= 4:
        return code
    return "-".join(groups[:half]) + "\n" + "-".join(groups[half:])
