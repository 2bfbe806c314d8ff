"""What can be done with what is listed: by a row's buttons, by keys and in menus."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMenu

from app.core_client import CoreClient
from app.rows.tool_row_list import RowTool
from app.style import Style
from app.widgets.toast import Toast
from core.protocol import Command, Failed, Reply

T = TypeVar("T")
A = TypeVar("A", bound=StrEnum)

_DELETE = "trash"


class Actions(QObject):
    """Asks the core for it; what comes of it is told by its events.

    Signals:
        toast_requested: (Toast) what was done, and how to take it back.
        failed: (Problem)
    """

    toast_requested = Signal(object)
    failed = Signal(object)

    def __init__(self, client: CoreClient, parent: QObject) -> None:
        super().__init__(parent)
        self._client = client

    def _ask(self, command: Command, toast: Toast | None = None) -> None:
        def answered(reply: Reply) -> None:
            if isinstance(reply, Failed):
                self.failed.emit(reply.problem)
            elif toast is not None:
                self.toast_requested.emit(toast)

        self._client.ask(command, answered)


class RowActions(Actions, Generic[T, A]):
    """What several items can be done with at once. The values of an action are names of icons; "trash" deletes, which is always offered.

    Args:
        actions: all there are.
        offered: what can be done with an item.
        words: what an action is called.
    """

    def __init__(
        self,
        client: CoreClient,
        parent: QObject,
        actions: type[A],
        offered: Callable[[T], Sequence[A]],
        words: Callable[[A], str],
    ) -> None:
        super().__init__(client, parent)
        self._actions = actions
        self._offered = offered
        self._words = words

    def do(self, action: A, items: Sequence[T]) -> None:
        """Do it to all of them."""
        raise NotImplementedError

    def tools(self, item: T) -> tuple[RowTool, ...]:
        """The buttons of its row."""
        return tuple(RowTool(action.value, self._words(action)) for action in self._offered(item))

    def do_tool(self, item: T, icon: str) -> None:
        """A button was pressed."""
        self.do(self._actions(icon), (item,))

    def delete(self, items: Sequence[T]) -> None:
        """These aren't wanted any more."""
        self.do(self._actions(_DELETE), items)

    def fill_menu(self, menu: QMenu, style: Style, items: Sequence[T]) -> None:
        """What can be done with any of them; each is done to those that offer it."""
        for action in self._actions:
            destructive = action.value == _DELETE
            can = [item for item in items if destructive or action in self._offered(item)]
            if not can:
                continue
            if destructive:
                menu.addSeparator()
            icon = style.icon(action.value, "destructive" if destructive else "soft")
            entry = menu.addAction(icon, self._words(action), partial(self.do, action, can))
            if destructive:
                entry.setShortcut(Qt.Key.Key_Delete)
