"""What the window knows of personas, kept current by the core's events, for all screens that show them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPixmap

from app.core_client import CoreClient
from core.protocol import (
    Event,
    EverythingDeleted,
    ListPersonas,
    PersonaAdded,
    PersonaChanged,
    PersonaRemoved,
    PersonasListed,
    PictureShown,
    Reply,
    ShowPicture,
    SyncedIn,
    Welcome,
)
from core.records import Persona, PersonaId, Synced


class KnownPersonas(QObject):
    """All but the default persona.

    Signals:
        changed(): one of them, or a picture, is another.

    Attributes:
        personas: by name.
    """

    changed = Signal()

    def __init__(self, client: CoreClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self.personas: tuple[Persona, ...] = ()
        # By what tells pictures apart; None while one is on its way.
        self._pictures: dict[str, QPixmap | None] = {}
        client.welcomed.connect(self._on_welcome)
        client.event.connect(self._on_event)
        if client.welcome is not None:
            self._on_welcome(client.welcome)

    def find(self, persona_id: PersonaId | None) -> Persona | None:
        """None: the default persona, also in place of one that is gone."""
        return next((one for one in self.personas if one.id == persona_id), None)

    def picture(self, persona: Persona) -> QPixmap | None:
        """None: it has none, or it isn't here yet."""
        if not persona.picture:
            return None
        if persona.picture not in self._pictures:
            self._pictures[persona.picture] = None

            def shown(reply: Reply) -> None:
                pixmap = QPixmap()
                if isinstance(reply, PictureShown) and pixmap.loadFromData(reply.picture, "PNG"):
                    self._pictures[persona.picture] = pixmap
                    self.changed.emit()

            self._client.ask(ShowPicture(persona_id=persona.id), shown)
        return self._pictures[persona.picture]

    def _on_welcome(self, _: Welcome) -> None:
        # Those that an earlier core didn't answer are asked for again.
        self._pictures = {key: picture for key, picture in self._pictures.items() if picture is not None}
        self._client.ask(ListPersonas(), self._on_listed)

    def _on_listed(self, reply: Reply) -> None:
        if isinstance(reply, PersonasListed):
            self._take(reply.personas)

    def _on_event(self, event: Event) -> None:
        match event:
            case PersonaAdded(persona=persona) | PersonaChanged(persona=persona):
                others = [one for one in self.personas if one.id != persona.id]
                self._take(sorted((*others, persona), key=lambda one: (one.name.casefold(), one.id)))
            case PersonaRemoved(persona_id=persona_id):
                self._take([one for one in self.personas if one.id != persona_id])
            case EverythingDeleted():
                self._pictures.clear()
                self._take(())
            case SyncedIn(arrived=arrived) if Synced.PERSONAS in arrived.kinds:
                self._client.ask(ListPersonas(), self._on_listed)

    def _take(self, personas: list[Persona] | tuple[Persona, ...]) -> None:
        self.personas = tuple(personas)
        self.changed.emit()
