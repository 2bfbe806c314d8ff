"""Where a memory is known: everywhere, or in one project alone."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.projects.project_list import ProjectList
from app.style import Style
from app.widgets.choices import Choice
from core.records import ProjectId


class PlaceChoice(Choice):
    """Everywhere, and every project; with memories of different places, nothing is chosen at first.

    Args:
        places: where the memories are known now.
    """

    def __init__(
        self,
        style: Style,
        projects: ProjectList,
        places: Iterable[ProjectId | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(style, parent)
        now = set(places)
        self.setAccessibleName(self.tr("Known"))
        self.addItem(place_words(projects, None), None)
        for project in projects.all:
            self.addItem(place_words(projects, project.id), project.id)
        for gone in now:
            if gone is not None and projects.get(gone) is None:
                self.addItem(place_words(projects, gone), gone)
        here = next(iter(now)) if len(now) == 1 else -1
        self.setCurrentIndex(next((at for at in range(self.count()) if self.itemData(at) == here), -1))

    @staticmethod
    def offered(projects: ProjectList, places: Iterable[ProjectId | None]) -> bool:
        """There is something to choose."""
        return bool(projects.all) or any(place is not None for place in places)

    @property
    def chosen(self) -> ProjectId | None:
        """The project that is to keep it; None: everywhere."""
        return self.currentData()  # type: ignore[no-any-return]


def place_words(projects: ProjectList, project_id: ProjectId | None) -> str:
    """Where a memory is known."""
    tr = QCoreApplication.translate
    if project_id is None:
        return tr("places", "Everywhere")
    name = projects.name(project_id)
    return (
        tr("places", "Only in “%1”").replace("%1", name) if name else tr("places", "Nowhere: its project was deleted")
    )
