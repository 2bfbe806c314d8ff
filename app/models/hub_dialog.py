"""Adding a model by the name of its repository on the hub."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.catalog import ModelCatalog
from app.style import Space, Style, set_margins
from app.translation import size_text
from app.widgets.buttons import Button
from app.widgets.dialog import Dialog
from app.widgets.labels import ElidedLabel, Label
from app.widgets.layouts import clear_layout
from app.widgets.line_edit import LineEdit
from app.widgets.notice import ProblemView
from app.widgets.page import ScrollColumn
from core.protocol import Failed, HubFilesListed
from core.records import Fit, HubFile, Problem


class HubDialog(Dialog):
    """A field for the repository, then the list of its files with sizes, each with a button."""

    def __init__(self, catalog: ModelCatalog, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalog = catalog
        self._style = style
        self._asked = 0
        self._problem: ProblemView | None = None
        self.setWindowTitle(self.tr("Add a model from the hub"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.PAGE)
        column.setSpacing(Space.M)
        column.addWidget(Label(self.tr("Add a model from the hub"), "heading", wrap=True))
        column.addWidget(
            Label(
                self.tr(
                    "Any repository with GGUF files will do. Its name, and nothing else, is sent to the model hub when you "
                    "press Look."
                ),
                "soft",
                wrap=True,
            )
        )
        self.repository = LineEdit("Qwen/Qwen3-4B-GGUF")
        self.repository.setAccessibleName(self.tr("Repository: owner/name, or the address of its page"))
        self.repository.textChanged.connect(self._refresh)
        self.repository.returnPressed.connect(self._look)
        self.look = Button(self.tr("Look"), "primary")
        self.look.clicked.connect(self._look)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.repository, 1)
        row.addWidget(self.look)
        column.addLayout(row)
        self._status = Label("", "note", wrap=True)
        column.addWidget(self._status)
        self._found = QWidget()
        self._files = QVBoxLayout(self._found)
        set_margins(self._files, 0, 0, Space.S, 0)
        self._files.setSpacing(Space.XS)
        self._files.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._list = ScrollColumn(self._found)
        self._list.setMinimumHeight(220)
        column.addWidget(self._list, 1)
        self._column = column
        self.close_button = Button(self.tr("Close"))
        self.close_button.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self.close_button)
        column.addLayout(foot)
        self.setMinimumWidth(560)
        self._refresh()
        self.repository.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refresh(self) -> None:
        self.look.setEnabled(bool(self.repository.text().strip()))

    def _look(self) -> None:
        if not self.look.isEnabled():
            return
        self._asked += 1
        asked = self._asked
        self._empty()
        self._show_problem(None)
        self._status.setText(self.tr("Asking the hub…"))

        def answered(reply: HubFilesListed | Failed) -> None:
            if asked != self._asked:
                return  # another one was asked for since
            if isinstance(reply, Failed):
                self._status.setText("")
                self._show_problem(reply.problem)
            else:
                self._show(reply)

        self._catalog.look_into(self.repository.text(), answered)

    def _show(self, found: HubFilesListed) -> None:
        if not found.files:
            self._status.setText(self.tr("%1 has no GGUF file that is a whole model.").replace("%1", found.repository))
            return
        licence = found.licence or self.tr("not said")
        words = self.tr("%1 · licence: %2. By downloading you accept it.")
        self._status.setText(words.replace("%1", found.repository).replace("%2", licence))
        for file in found.files:
            self._files.addWidget(self._row(found.repository, file))

    def _row(self, repository: str, file: HubFile) -> QWidget:
        words = [size_text(file.size_bytes + file.eyes_bytes)]
        if file.eyes:
            words.append(self.tr("sees pictures"))
        if file.fit is Fit.TOO_LARGE:
            words.append(self.tr("too large for the free memory"))
        elif file.fit is Fit.SLOW:
            words.append(self.tr("slow here"))
        get = Button(self.tr("Download"))
        get.setAccessibleName(self.tr("Download %1").replace("%1", file.name))
        get.clicked.connect(lambda: self._get(repository, file))
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.S)
        line.addWidget(ElidedLabel(file.name), 1)
        line.addWidget(Label(" · ".join(words), "note"))
        line.addWidget(get)
        return row

    def _get(self, repository: str, file: HubFile) -> None:
        self._found.setEnabled(False)

        def begun(failed: Failed | None) -> None:
            self._found.setEnabled(True)
            if failed is None:
                self.accept()  # the page shows how far it is
            else:
                self._show_problem(failed.problem)

        self._catalog.add_from_hub(repository, file.name, begun)

    def _empty(self) -> None:
        clear_layout(self._files)

    def _show_problem(self, problem: Problem | None) -> None:
        if self._problem is not None:
            self._column.removeWidget(self._problem)
            self._problem.hide()
            self._problem.deleteLater()
            self._problem = None
        if problem is not None:
            self._problem = ProblemView(self._style, problem)
            self._column.insertWidget(self._column.indexOf(self._list), self._problem)
