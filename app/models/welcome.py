"""The first start: a few words, then one download of two that are offered, or a file of the user's own."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.catalog import ModelCatalog
from app.models.download_bar import DownloadBar
from app.models.first_words import FirstWords
from app.models.open_file import choose_gguf
from app.models.words import fit_text, model_facts, speed_text
from app.style import Space, Style
from app.translation import core_text
from app.widgets.buttons import Button
from app.widgets.labels import Label
from app.widgets.page import Card, ScrollColumn
from core.records import ModelId, ModelInfo


class WelcomePanel(QWidget):
    """Shown in the chat area until there is a model. Typing stays possible: what is sent waits.

    Signals:
        file_chosen(str): the path of a GGUF file to load.
        models_requested(): show what else there is.
        passphrase_wanted(): show where one is set.

    Args:
        first: shown before the model; None if it has been.
    """

    file_chosen = Signal(str)
    models_requested = Signal()
    passphrase_wanted = Signal()

    def __init__(
        self, catalog: ModelCatalog, style: Style, first: FirstWords | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._catalog = catalog
        self._style = style
        self._bar: DownloadBar | None = None
        self._picked: ModelId | None = None
        self._card = Card()
        self._card.column.setContentsMargins(Space.XL, Space.PAGE, Space.XL, Space.PAGE)
        self._card.column.setSpacing(Space.S)
        self._card.column.addWidget(Label(self.tr("A model to talk with"), "heading", wrap=True))
        self._sentence = Label(
            catalog.client.route.worded(
                self.tr(
                    "Rememora thinks with a language model on this computer; it needs to be fetched once, "
                    "and after that nothing leaves your machine."
                ),
                self.tr(
                    "Rememora thinks with a language model on %1; it needs to be fetched once, "
                    "and after that nothing leaves your two machines."
                ),
            ),
            wrap=True,
        )
        self._card.column.addWidget(self._sentence)
        self._facts = Label("", "soft", wrap=True)
        self._card.column.addWidget(self._facts)
        self._card.column.addSpacing(Space.XS)
        self._open = Button(self.tr("Open a GGUF file…"))
        self._open.set_icon(style, "folder")
        self._open.clicked.connect(lambda: choose_gguf(catalog.client, self, self.file_chosen.emit))
        self._card.column.addWidget(self._open)
        self._other_words = Label("", "note", wrap=True)
        self._fetch_other = Button(self.tr("Download this one"))
        self._fetch_other.clicked.connect(self._pick_other)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addWidget(self._other_words, 1)
        row.addWidget(self._fetch_other)
        self._other_row = QWidget()
        self._other_row.setLayout(row)
        self._other_row.hide()
        self._card.column.addWidget(self._other_row)
        self._hint = Label(
            catalog.client.route.worded(
                self.tr("You can also drop a .gguf file here. Write already: what you send waits for the model."),
                self.tr("Write already: what you send waits for the model."),
            ),
            "note",
            wrap=True,
        )
        self._card.column.addWidget(self._hint)

        self.others = Button(self.tr("Other models…"), "link")
        self.others.clicked.connect(self.models_requested)
        self._card.column.addWidget(self.others, 0, Qt.AlignmentFlag.AlignLeft)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, Space.PAGE, 0, Space.PAGE)
        column.addStretch(1)
        if first is not None:
            self._first = Card()
            self._first.column.setContentsMargins(Space.XL, Space.PAGE, Space.XL, Space.PAGE)
            self._first.column.addWidget(first)
            first.done.connect(self._show_model)
            first.passphrase_wanted.connect(self.passphrase_wanted)
            column.addWidget(self._first)
            self._card.hide()
        column.addWidget(self._card)
        column.addStretch(2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        # Large text in a small window needs more height than there is.
        whole.addWidget(ScrollColumn(content))
        catalog.listed.connect(self._show)
        catalog.download_changed.connect(self._follow_download)
        catalog.state_changed.connect(self._show_if_needed)
        self._show()
        self._show_if_needed()

    def _show_model(self) -> None:
        self._first.hide()
        self._card.show()

    def _show(self) -> None:
        offered = self._in_order()
        if not offered:
            return
        shown = offered[0]
        parts = (shown.name, model_facts(shown), fit_text(shown), speed_text(shown))
        facts = " · ".join(part for part in parts if part)
        self._facts.setText(f"{facts}\n{core_text(shown.description)}".strip())
        if self._bar is None:
            self._bar = DownloadBar(self._catalog, self._style, shown)
            self._card.column.insertWidget(self._card.column.indexOf(self._open), self._bar)
            self._bar.add_button(self._open)
        else:
            self._bar.set_model(shown)
        self._other_row.setVisible(len(offered) > 1 and not self._catalog.downloading(shown.id))
        for other in offered[1:]:
            self._other_words.setText(self._words_for_other(shown, other))
            self._fetch_other.setAccessibleName(self.tr("Download %1").replace("%1", other.name))

    def _in_order(self) -> tuple[ModelInfo, ...]:
        """What is offered with a bar, then what in a line below it. What the user has picked comes first."""
        offers = self._catalog.offers
        # This panel may be younger than the download: it is made anew in another language.
        picked = self._picked or next((model.id for model in offers if self._catalog.downloading(model.id)), None)
        first = [model for model in self._catalog.models if model.id == picked]
        others = [model for model in offers if model.id != picked]
        return (*first, *others[-1:]) if first else tuple(others)

    def _words_for_other(self, shown: ModelInfo, other: ModelInfo) -> str:
        if other.size_bytes > shown.size_bytes:
            words = self.tr("Larger and better: %1")
        elif shown.id in self._catalog.failures and not shown.in_package_index:
            words = self.tr("The package index may be reachable where the model hub isn't. It has a smaller model: %1")
        else:
            words = self.tr("Smaller, from the package index: %1")
        parts = (other.name, model_facts(other), speed_text(other))
        return words.replace("%1", " · ".join(part for part in parts if part))

    def _pick_other(self) -> None:
        self._picked = self._in_order()[1].id
        self._catalog.download(self._picked)

    def _follow_download(self, model_id: ModelId) -> None:
        if any(model.id == model_id for model in self._in_order()[:1]):
            # What is offered may be another by now; a download that was begun stays in sight.
            self._picked = model_id
            self._show()

    def _show_if_needed(self) -> None:
        self.setVisible(self._catalog.needed())
