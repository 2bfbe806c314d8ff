"""The first start: a few words, then one download, or a file of the user's own."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.catalog import ModelCatalog
from app.models.download_bar import DownloadBar
from app.models.first_words import FirstWords
from app.models.open_file import choose_gguf
from app.models.words import fit_text, model_facts
from app.style import Space, Style
from app.translation import core_text
from app.widgets.buttons import Button
from app.widgets.labels import Label
from app.widgets.page import Card, ScrollColumn


class WelcomePanel(QWidget):
    """Shown in the chat area until there is a model. Typing stays possible: what is sent waits.

    Signals:
        file_chosen(str): the path of a GGUF file to load.
        models_requested(): show what else there is.

    Args:
        first: shown before the model; None if it has been.
    """

    file_chosen = Signal(str)
    models_requested = Signal()

    def __init__(
        self, catalog: ModelCatalog, style: Style, first: FirstWords | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._catalog = catalog
        self._style = style
        self._bar: DownloadBar | None = None
        self._card = Card()
        self._card.column.setContentsMargins(Space.XL, Space.PAGE, Space.XL, Space.PAGE)
        self._card.column.setSpacing(Space.S)
        self._card.column.addWidget(Label(self.tr("A model to talk with"), "heading", wrap=True))
        self._sentence = Label(
            self.tr(
                "Rememora thinks with a language model on this computer; it needs to be fetched once, "
                "and after that nothing leaves your machine."
            ),
            wrap=True,
        )
        self._card.column.addWidget(self._sentence)
        self._facts = Label("", "soft", wrap=True)
        self._card.column.addWidget(self._facts)
        self._card.column.addSpacing(Space.XS)
        self._open = Button(self.tr("Open a GGUF file…"))
        self._open.set_icon(style, "folder")
        self._open.clicked.connect(lambda: choose_gguf(self, self.file_chosen.emit))
        self._card.column.addWidget(self._open)
        self._hint = Label(
            self.tr("You can also drop a .gguf file here. Write already: what you send waits for the model."),
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
            column.addWidget(self._first)
            self._card.hide()
        column.addWidget(self._card)
        column.addStretch(2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        # Large text in a small window needs more height than there is.
        whole.addWidget(ScrollColumn(content))
        catalog.listed.connect(self._show)
        catalog.state_changed.connect(self._show_if_needed)
        self._show()
        self._show_if_needed()

    def _show_model(self) -> None:
        self._first.hide()
        self._card.show()

    def _show(self) -> None:
        starter = self._catalog.starter
        if starter is None:
            return
        facts = " · ".join(part for part in (starter.name, model_facts(starter), fit_text(starter)) if part)
        self._facts.setText(f"{facts}\n{core_text(starter.description)}".strip())
        if self._bar is None:
            self._bar = DownloadBar(self._catalog, self._style, starter)
            self._card.column.insertWidget(self._card.column.indexOf(self._open), self._bar)
            self._bar.add_button(self._open)
        else:
            self._bar.set_model(starter)

    def _show_if_needed(self) -> None:
        self.setVisible(self._catalog.needed())
