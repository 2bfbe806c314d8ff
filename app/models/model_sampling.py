"""How the tokens of one model are drawn: folded away until somebody wants to know."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core_client import CoreClient
from app.models.sampling_fields import SamplingFields, summary
from app.style import Space, Style
from app.translation import core_text
from app.widgets.buttons import Button
from core.protocol import Event, Failed, Reply, SetSampling, SettingsChanged, Welcome
from core.records import Sampling, SamplingChoice, Settings


class ModelSampling(QWidget):
    """Attributes:
    fields: there once it was unfolded.
    """

    def __init__(self, client: CoreClient, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._style = style
        self._model = ""
        self._default = Sampling()
        self._settings = Settings()
        self.fields: SamplingFields | None = None
        self.fold = Button("", "action")
        self.fold.setCheckable(True)
        self.fold.setStyleSheet("padding-left: 0")  # in line with the texts
        self.fold.toggled.connect(self._unfold)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeading)
        client.welcomed.connect(self._on_welcome)
        client.event.connect(self._on_event)
        if client.welcome is not None:
            self._settings = client.welcome.settings
        self._show()

    def set_model(self, model: str, default: Sampling) -> None:
        """Args: model: as in `Settings.model`. default: what is best for it."""
        self._model, self._default = model, default
        self._show()

    @property
    def _choice(self) -> SamplingChoice:
        return self._settings.sampling.get(self._model, SamplingChoice())

    def _unfold(self, unfolded: bool) -> None:
        if unfolded and self.fields is None:
            self.fields = SamplingFields(self._style)
            self.fields.edited.connect(self._choose)
            layout = self.layout()
            assert layout is not None
            layout.addWidget(self.fields)
        if self.fields is not None:
            self.fields.setVisible(unfolded)
        self._show()

    def _show(self) -> None:
        words = [self.tr("Sampling"), summary(self._choice)]
        self.fold.setText(" · ".join(part for part in words if part))
        self.fold.set_icon(self._style, "chevron-down" if self.fold.isChecked() else "chevron-right", "soft")
        if self.fields is not None:
            self.fields.show_choice(self._choice, self._default)

    def _choose(self, choice: SamplingChoice) -> None:
        def answered(reply: Reply) -> None:
            if self.fields is not None and isinstance(reply, Failed):
                self.fields.say(core_text(reply.problem.what))

        self._client.ask(SetSampling(model=self._model, sampling=choice), answered)

    def _on_welcome(self, welcome: Welcome) -> None:
        self._settings = welcome.settings
        self._show()

    def _on_event(self, event: Event) -> None:
        if isinstance(event, SettingsChanged):
            self._settings = event.settings
            self._show()
