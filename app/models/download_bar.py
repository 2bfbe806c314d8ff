"""One model's download: a bar, what it is doing, and the buttons to start, stop and go on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.models.catalog import ModelCatalog
from app.style import Space, Style
from app.translation import core_text, duration_text, size_text
from app.widgets.buttons import Button
from app.widgets.labels import Label
from app.widgets.notice import ProblemView
from core.protocol import DownloadProgressed
from core.records import EmbedderInfo, ModelId, ModelInfo, SpeechModelInfo

# A bar of this many steps moves smoothly; byte counts don't fit the bar's 32 bits.
STEPS = 1000


def progress_words(progress: DownloadProgressed) -> str:
    """Bytes, speed, time left and source, such as "412 MB of 1.12 GB · 8 MB/s · 1 min left"."""
    translate = QCoreApplication.translate
    if progress.checking:
        return translate("DownloadBar", "Checking the file…")
    done = translate("DownloadBar", "%1 of %2").replace("%1", size_text(progress.done_bytes))
    parts = [done.replace("%2", size_text(progress.total_bytes))]
    if progress.bytes_per_s > 0:
        parts.append(translate("DownloadBar", "%1/s").replace("%1", size_text(round(progress.bytes_per_s))))
    if progress.seconds_left is not None:
        parts.append(translate("DownloadBar", "%1 left").replace("%1", duration_text(progress.seconds_left)))
    if progress.source:
        parts.append(core_text(progress.source))
    return " · ".join(parts)


class DownloadBar(QWidget):
    """Follows the download of one model. Hidden buttons are those that make no sense at the moment.

    Args:
        primary: to download is the first thing to do here.
    """

    def __init__(
        self,
        catalog: ModelCatalog,
        style: Style,
        model: ModelInfo | EmbedderInfo | SpeechModelInfo,
        parent: QWidget | None = None,
        *,
        primary: bool = True,
    ) -> None:
        super().__init__(parent)
        self._catalog = catalog
        self._style = style
        self._model = model
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._words = Label("", "note", wrap=True)
        self._start = Button(self.tr("Download"), "primary" if primary else "")
        self._start.set_icon(style, "download", "on_accent" if primary else "soft")
        self._start.clicked.connect(lambda: catalog.download(self._model.id))
        self._cancel = Button(self.tr("Cancel"))
        self._cancel.setToolTip(self.tr("Stop. What is here already is kept"))
        self._cancel.clicked.connect(lambda: catalog.cancel_download(self._model.id))
        self._problem: ProblemView | None = None

        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)
        self._column.addWidget(self._bar)
        self._column.addWidget(self._words)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self._start)
        row.addWidget(self._cancel)
        row.addStretch()
        self._buttons = row
        self._column.addLayout(row)
        catalog.download_changed.connect(self._on_change)
        self._show()

    def add_button(self, button: Button) -> None:
        """Put another button beside Download."""
        self._buttons.insertWidget(self._buttons.count() - 1, button)

    @property
    def model_id(self) -> ModelId:
        """Whose download it is."""
        return self._model.id

    def set_model(self, model: ModelInfo | EmbedderInfo | SpeechModelInfo) -> None:
        """Another model, or the same one with newer facts."""
        self._model = model
        self._show()

    def _on_change(self, model_id: ModelId) -> None:
        if model_id == self._model.id:
            self._show()

    def _show(self) -> None:
        model = self._model
        self._bar.setAccessibleName(self.tr("Download of %1").replace("%1", model.name))
        running = self._catalog.downloading(model.id)
        progress = self._catalog.progress.get(model.id)
        failure = self._catalog.failures.get(model.id)
        done = progress.done_bytes if progress else model.partial_bytes
        total = (progress.total_bytes if progress else 0) or model.disk_bytes
        self._bar.setVisible(running or model.partial_bytes > 0)
        # Before the first byte, and while checking, the bar only says that something goes on.
        unknown = running and (progress is None or progress.checking)
        self._bar.setRange(0, 0 if unknown else STEPS)
        self._bar.setValue(min(STEPS, done * STEPS // total) if total else 0)
        if progress is not None:
            self._words.setText(progress_words(progress))
        elif running:
            self._words.setText(self.tr("Connecting…"))
        elif model.partial_bytes:
            here = self.tr("%1 of %2 are here").replace("%1", size_text(model.partial_bytes))
            self._words.setText(here.replace("%2", size_text(model.disk_bytes)))
        else:
            self._words.setText("")
        self._words.setVisible(bool(self._words.text()))
        self._start.setVisible(not running)
        self._start.setText(self.tr("Resume") if model.partial_bytes or failure else self.tr("Download"))
        self._cancel.setVisible(running)
        self._show_problem(running)

    def _show_problem(self, running: bool) -> None:
        failure = None if running else self._catalog.failures.get(self._model.id)
        if failure is not None and failure.code == "cancelled":
            failure = None
        if self._problem is not None and self._problem.problem != failure:
            self._column.removeWidget(self._problem)
            self._problem.hide()
            self._problem.deleteLater()
            self._problem = None
        if failure is not None and self._problem is None:
            self._problem = ProblemView(self._style, failure)
            self._column.insertWidget(0, self._problem)
