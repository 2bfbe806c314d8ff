"""What the list of memories is narrowed to, and its order: a row of buttons with menus."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

import msgspec
from msgspec import UNSET, UnsetType
from PySide6.QtCore import QDate, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from app.chat.dates import short_day_text
from app.core_client import CoreClient
from app.memory.as_of_bar import end_of
from app.memory.kinds import entity_words, kind_words, source_words
from app.memory.place_choice import place_words
from app.projects.project_list import ProjectList
from app.style import Space, Style
from app.widgets.buttons import Button
from app.widgets.flow import FlowLayout
from app.widgets.menu import Menu
from core.protocol import EntitiesListed, ListEntities, Reply
from core.records import Entity, EntityId, MemoryFilter, MemoryKind, MemorySort, MemorySource, MemoryState, ProjectId

# More don't fit on a screen; the search finds the rest.
_MOST_ENTITIES = 25

# Days back, for "learned when".
_PERIODS = (0, 7, 30, 365)

# Months back, for "as of"; any other day is chosen in the bar that then stands below.
_BACK = (1, 6, 12)


class MemoryFilters(QWidget):
    """Holds the filter in force.

    Attributes:
        wanted: the filter.
        kind, who, when, as_of, place, show_, sort: the buttons. `place` is there while there are projects.

    Signals:
        changed(): the user has chosen something.
    """

    changed = Signal()

    def __init__(self, client: CoreClient, style: Style, projects: ProjectList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._style = style
        self._projects = projects
        self.wanted = MemoryFilter()
        self._entities: dict[int, str] = {}
        self._icons: dict[Button, str] = {}
        row = FlowLayout(Space.S)
        self.setLayout(row)
        self.kind = self._button("filter", self.tr("What the memories are about"))
        self.who = self._button("memory", self.tr("Whom and what they speak of"))
        self.when = self._button("clock", self.tr("When they were learned"))
        self.place = self._button("folder", self.tr("Where they are known"))
        self.as_of = self._button("calendar", self.tr("On which day they were true"))
        self.show_ = self._button("info", self.tr("Which ones are shown"))
        self.sort = self._button("arrow-down", self.tr("In which order"))
        self._fill(
            self.kind,
            [(self.tr("All kinds"), {"kinds": ()})] + [(kind_words(kind), {"kinds": (kind,)}) for kind in MemoryKind],
        )
        self._fill(self.when, [(self._period(days), days) for days in (None, *_PERIODS)])
        self._fill(self.as_of, [(self._months_words(months), _Months(months)) for months in (None, *_BACK)])
        self._fill_show()
        self._fill(self.sort, [(self._sort_words(sort), {"sort": sort}) for sort in MemorySort])
        self.who.setMenu(Menu(self.who))
        self.who.menu().aboutToShow.connect(self._ask_entities)
        self._show_entities(())
        self.place.setMenu(Menu(self.place))
        self.place.menu().aboutToShow.connect(self._fill_places)
        projects.changed.connect(self._say)
        for button in (self.kind, self.who, self.when, self.as_of, self.place, self.show_, self.sort):
            row.addWidget(button)
        self._say()

    @property
    def narrowed(self) -> bool:
        """Fewer than all memories are wanted."""
        return msgspec.structs.replace(self.wanted, sort=MemorySort.NEWEST) != MemoryFilter()

    def clear(self) -> None:
        """All memories again, in the order that was chosen."""
        self.wanted = MemoryFilter(sort=self.wanted.sort)
        self._say()

    def set_wanted(self, wanted: MemoryFilter) -> None:
        """Want these from now on."""
        self.wanted = wanted
        self._say()

    def name(self, entity_id: EntityId, words: str) -> None:
        """What an entity is called, that was not chosen from the menu."""
        self._entities[entity_id] = words

    def actions_of(self, button: Button) -> dict[str, QAction]:
        """The entries of a button's menu, by their words."""
        return {action.text(): action for action in button.menu().actions() if action.text()}

    # --- menus ------------------------------------------------------------------------------------------------

    def _button(self, icon: str, words: str) -> Button:
        button = Button("", "pill")
        self._icons[button] = icon
        button.setToolTip(words)
        return button

    def _fill(self, button: Button, entries: Sequence[tuple[str, object]]) -> None:
        menu = Menu(button)
        group = QActionGroup(menu)
        for words, value in entries:
            self._entry(menu, group, words, self._setter(value))
        button.setMenu(menu)

    def _setter(self, value: object) -> Callable[[], dict[str, object]]:
        if isinstance(value, dict):
            return _constant(value)
        if isinstance(value, _Months):
            return value.changes
        return lambda: {"since": None if value is None else _days_ago(int(str(value)))}

    def _entry(
        self, menu: QMenu, group: QActionGroup | None, words: str, changes: Callable[[], dict[str, object]]
    ) -> QAction:
        action = menu.addAction(words)
        action.setCheckable(True)
        if group is not None:
            group.addAction(action)
        action.triggered.connect(lambda: self._change(changes()))
        return action

    def _fill_show(self) -> None:
        menu = Menu(self.show_)
        states = QActionGroup(menu)
        for state in (MemoryState.ALL, MemoryState.HOLDING, MemoryState.PAST):
            self._entry(menu, states, self._state_words(state), _constant({"state": state}))
        menu.addSeparator()
        pinned = self._entry(menu, None, self.tr("Only pinned ones"), lambda: {"pinned": pinned.isChecked()})
        asked = self._entry(
            menu, None, self.tr("Only those you are asked about"), lambda: {"reviewed": asked.isChecked()}
        )
        menu.addSeparator()
        sources = QActionGroup(menu)
        self._entry(menu, sources, self.tr("From anywhere"), lambda: {"sources": ()})
        for source in MemorySource:
            self._entry(menu, sources, source_words(source), _constant({"sources": (source,)}))
        menu.addSeparator()
        self._entry(menu, states, self._state_words(MemoryState.DELETED), lambda: {"state": MemoryState.DELETED})
        self.show_.setMenu(menu)

    def _ask_entities(self) -> None:
        self._client.ask(ListEntities(), self._on_entities)

    def _on_entities(self, reply: Reply) -> None:
        if isinstance(reply, EntitiesListed):
            self._show_entities(sorted(reply.entities, key=lambda one: -one.memory_count)[:_MOST_ENTITIES])

    def _show_entities(self, entities: Sequence[Entity]) -> None:
        menu = self.who.menu()
        menu.clear()
        group = QActionGroup(menu)
        self._entry(menu, group, self.tr("Anyone, anything"), lambda: {"entity": None})
        for entity in entities:
            words = entity_words(entity)
            self._entities[entity.id] = words
            action = self._entry(menu, group, words, _constant({"entity": entity.id}))
            action.setChecked(entity.id == self.wanted.entity)

    def _fill_places(self) -> None:
        menu, wanted = self.place.menu(), self.wanted.project_id
        menu.clear()
        group = QActionGroup(menu)
        places: list[ProjectId | UnsetType | None] = [UNSET, None, *(project.id for project in self._projects.all)]
        for place in places:
            action = self._entry(menu, group, self._place_words(place), _constant({"project_id": place}))
            action.setChecked(place == wanted)

    def _place_words(self, place: ProjectId | UnsetType | None) -> str:
        if isinstance(place, UnsetType):
            return self.tr("Everywhere and in projects")
        return place_words(self._projects, place)

    # --- what is in force -------------------------------------------------------------------------------------

    def show_moment(self, moment: float | None) -> None:
        """What was true at a moment, Unix seconds; None: what is known today."""
        self._change({"as_of": moment})

    def _change(self, changes: dict[str, object]) -> None:
        wanted = msgspec.structs.replace(self.wanted, **changes)
        if wanted.as_of is not None and wanted.state is MemoryState.DELETED:
            # The bin is as it is today: of the two, what was chosen last.
            gone: dict[str, object] = {"as_of": None} if "state" in changes else {"state": MemoryState.ALL}
            wanted = msgspec.structs.replace(wanted, **gone)
        self.wanted = wanted
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        wanted = self.wanted
        kind = wanted.kinds[0] if wanted.kinds else None
        self._mark(self.kind, self.tr("Kind") if kind is None else kind_words(kind), kind is not None)
        entity = wanted.entity
        self._mark(
            self.who,
            self.tr("Who or what") if entity is None else self._entities.get(entity, ""),
            entity is not None,
        )
        days = next((days for days in _PERIODS if wanted.since == _days_ago(days)), None)
        self._mark(self.when, self.tr("Learned") if wanted.since is None else self._period(days), days is not None)
        known = wanted.project_id
        words = self.tr("Known") if isinstance(known, UnsetType) else self._place_words(known)
        self._mark(self.place, words, not isinstance(known, UnsetType))
        self.place.setVisible(bool(self._projects.all) or not isinstance(known, UnsetType))
        parts = [] if wanted.state is MemoryState.ALL else [self._state_words(wanted.state)]
        parts += [self.tr("pinned")] if wanted.pinned else []
        parts += [self.tr("asked about")] if wanted.reviewed else []
        parts += [source_words(source) for source in wanted.sources]
        self._mark(self.show_, " · ".join(parts) or self.tr("Shown"), bool(parts))
        as_of = self.tr("As of…") if wanted.as_of is None else short_day_text(wanted.as_of, 0)
        self._mark(self.as_of, as_of, wanted.as_of is not None)
        self._mark(self.sort, self._sort_words(wanted.sort), False)
        chosen = {self._state_words(wanted.state), self._sort_words(wanted.sort)}
        chosen.add(self.tr("From anywhere") if not wanted.sources else source_words(wanted.sources[0]))
        chosen.add(self.tr("All kinds") if kind is None else kind_words(kind))
        chosen.add(self._period(days))
        chosen |= {self._months_words(months) for months in (None, *_BACK) if _Months(months).moment == wanted.as_of}
        if wanted.reviewed:
            chosen.add(self.tr("Only those you are asked about"))
        if wanted.pinned:
            chosen.add(self.tr("Only pinned ones"))
        for button in (self.kind, self.when, self.as_of, self.show_, self.sort):
            for words, action in self.actions_of(button).items():
                action.setChecked(words in chosen)

    def _mark(self, button: Button, words: str, active: bool) -> None:
        button.setText(words)
        button.set_icon(self._style, self._icons[button], "accent" if active else "soft")
        button.setAccessibleName(f"{button.toolTip()}: {words}")

    def _period(self, days: int | None) -> str:
        if days is None:
            return self.tr("At any time")
        return {
            0: self.tr("Today"),
            7: self.tr("In the last 7 days"),
            30: self.tr("In the last 30 days"),
            365: self.tr("In the last year"),
        }[days]

    def _months_words(self, months: int | None) -> str:
        if months is None:
            return self.tr("As of today")
        return {
            1: self.tr("As of a month ago"),
            6: self.tr("As of six months ago"),
            12: self.tr("As of a year ago"),
        }[months]

    def _state_words(self, state: MemoryState) -> str:
        return {
            MemoryState.ALL: self.tr("True now and before"),
            MemoryState.HOLDING: self.tr("True now"),
            MemoryState.PAST: self.tr("No longer true"),
            MemoryState.DELETED: self.tr("In the bin"),
        }[state]

    def _sort_words(self, sort: MemorySort) -> str:
        return {
            MemorySort.NEWEST: self.tr("Newest first"),
            MemorySort.MOST_USED: self.tr("Most used first"),
            MemorySort.STRONGEST: self.tr("Strongest first"),
        }[sort]


class _Months(msgspec.Struct, frozen=True):
    """So many months back, for "as of"; None: not back."""

    months: int | None

    @property
    def moment(self) -> float | None:
        return None if self.months is None else end_of(QDate.currentDate().addMonths(-self.months))

    def changes(self) -> dict[str, object]:
        return {"as_of": self.moment}


def _days_ago(days: int) -> float:
    """The beginning of that day, Unix seconds."""
    today = datetime.fromtimestamp(time.time()).replace(hour=0, minute=0, second=0, microsecond=0)
    return (today - timedelta(days=days)).timestamp()


def _constant(changes: dict[str, object]) -> Callable[[], dict[str, object]]:
    return lambda: changes
