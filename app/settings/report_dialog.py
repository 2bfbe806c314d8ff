"""A report of a fault: gathered, shown as a whole, and saved as one file. Nothing is sent."""

from __future__ import annotations

import zipfile
from datetime import date
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from app.chat.plain_text import visible_text
from app.core_client import CoreClient
from app.exports.mask_words import mask_words
from app.settings.report_picture import as_png
from app.style import Space, Style
from app.widgets.buttons import Button
from app.widgets.choices import CheckBox
from app.widgets.dialog import Dialog
from app.widgets.flow import FlowLayout
from app.widgets.labels import Label
from core.protocol import Failed, GatherReport, Reply, ReportGathered
from core.records import Problem

_WIDTH, _HEIGHT, _PICTURE = 640, 540, 300


class ReportDialog(Dialog):
    """Shows what a report holds, to be changed before it is saved.

    Signals:
        saved: (path)
        failed: (Problem)

    Args:
        picture: of the window, with nothing to be read in it.
    """

    saved = Signal(str)
    failed = Signal(object)

    def __init__(self, client: CoreClient, style: Style, picture: QImage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Report a problem"))
        self._picture = picture
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.PAGE)
        column.setSpacing(Space.M)
        column.addWidget(Label(self.tr("Report a problem"), "heading", wrap=True))
        words = self.tr(
            "This makes a file for whoever looks into the problem, and sends nothing. Names and numbers have stand-ins, which helps and"
            " guarantees nothing: read it, and take out what you don't want in it."
        )
        column.addWidget(Label(words, "note", wrap=True))
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("What the report says"))
        self.text.setPlainText(self.tr("Gathering…"))
        self.text.setReadOnly(True)
        self.text.setMinimumHeight(140)
        column.addWidget(self.text, 1)
        self.with_picture = CheckBox(style, self.tr("With this picture of the window, its texts drawn as bars"))
        self.with_picture.setChecked(True)
        column.addWidget(self.with_picture)
        self.picture = QLabel()
        self.picture.setAccessibleName(self.tr("Picture of the window"))
        shown = picture.scaledToWidth(_PICTURE, Qt.TransformationMode.SmoothTransformation)
        self.picture.setPixmap(QPixmap.fromImage(shown))
        column.addWidget(self.picture)
        self.with_picture.toggled.connect(self.picture.setVisible)
        self.action = Button(self.tr("Save…"), "primary")
        self.action.setDefault(True)
        self.action.setEnabled(False)
        self.action.clicked.connect(self._choose_place)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        foot = FlowLayout(Space.S, at_end=True)
        for button in (cancel, self.action):
            foot.addWidget(button)
        column.addLayout(foot)
        self.resize(style.px(_WIDTH), style.px(_HEIGHT))
        client.ask(GatherReport(words=mask_words()), self._gathered)

    def _gathered(self, reply: Reply) -> None:
        if isinstance(reply, ReportGathered):
            self.text.setPlainText(visible_text(f"{reply.versions}\n\n{reply.log}"))
        elif isinstance(reply, Failed):
            # What goes wrong may be the core itself; a report without its log is one, too.
            self.text.setPlainText(visible_text(f"{reply.problem.what}\n{reply.problem.detail}"))
        self.text.setReadOnly(False)
        self.action.setEnabled(True)

    def _choose_place(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the report"), _documents())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("zip")
        dialog.selectFile(f"Rememora report {date.today().isoformat()}.zip")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    def save_to(self, path: str) -> None:
        """Save it in place of a file that is there."""
        try:
            with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
                archive.writestr("report.txt", self.text.toPlainText())
                if self.with_picture.isChecked():
                    archive.writestr("window.png", as_png(self._picture))
        except OSError as error:
            Path(path).unlink(missing_ok=True)
            problem = Problem(
                code="report_not_saved",
                what=self.tr("The report can't be saved there."),
                next_step=self.tr("Choose another place."),
                detail=str(error),
            )
            self.failed.emit(problem)
            return
        self.saved.emit(path)
        self.accept()


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
