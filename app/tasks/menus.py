"""Tasks as entries of menus: of a text that is selected, a message, a document."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from app.tasks.kinds import Kind, kind_icon, kind_of, kind_text, menu_text
from app.tasks.sources import TaskSource
from app.tasks.starter import TaskStarter
from app.widgets.menu import Menu

# What stands in the menu itself; the others are a step further.
_OF_TEXTS = (Kind.SUMMARISE, Kind.TRANSLATE, Kind.REWRITE, Kind.PROOFREAD)
_OF_DOCUMENTS = (Kind.SUMMARISE, Kind.TRANSLATE)


def fill_task_menu(menu: QMenu, starter: TaskStarter, source: TaskSource, over: QWidget) -> None:
    """What can be done to a source. `over`: dialogs stand above its window."""
    first = _OF_DOCUMENTS if source.documents else _OF_TEXTS
    _add_kinds(menu, starter, source, over, first)
    more = Menu(QCoreApplication.translate("tasks", "More tasks"), menu)
    more.setIcon(starter.style.icon("tasks"))
    _add_kinds(more, starter, source, over, [kind for kind in Kind if kind not in first])
    _add_templates(more, starter, source, over)
    menu.addMenu(more)


def fill_new_menu(menu: QMenu, starter: TaskStarter, over: QWidget) -> None:
    """All there is to do, to whatever is chosen then."""
    _add_kinds(menu, starter, TaskSource(), over, list(Kind))
    _add_templates(menu, starter, TaskSource(), over)


def refuse_tasks(menu: QMenu) -> None:
    """Say why there are none in a conversation that leaves no trace."""
    action = menu.addAction(QCoreApplication.translate("tasks", "Tasks"))
    action.setEnabled(False)
    action.setToolTip(no_trace_text())
    menu.setToolTipsVisible(True)


def no_trace_text() -> str:
    """Why tasks aren't for conversations that leave no trace."""
    return QCoreApplication.translate(
        "tasks", "A task is kept on the disk with its text, and this conversation is to leave no trace."
    )


def entry_text(kind: Kind, source: TaskSource) -> str:
    """With "…" where it asks before it begins."""
    at_once = kind is Kind.PROOFREAD and bool(source.text) and source.there
    return kind_text(kind) if at_once else menu_text(kind)


def _add_kinds(menu: QMenu, starter: TaskStarter, source: TaskSource, over: QWidget, kinds: Collection[Kind]) -> None:
    for kind in kinds:
        menu.addAction(
            starter.style.icon(kind_icon(kind)),
            entry_text(kind, source),
            lambda kind=kind: starter.begin(kind, source, over),
        )


def _add_templates(menu: QMenu, starter: TaskStarter, source: TaskSource, over: QWidget) -> None:
    templates = starter.templates.templates
    if not templates:
        return
    menu.addSeparator()
    for template in templates:
        menu.addAction(
            starter.style.icon(kind_icon(kind_of(template.options))),
            # What Qt would take for the mark of a key.
            QCoreApplication.translate("tasks", "%1…", "an entry of a menu").replace(
                "%1", template.name.replace("&", "&&")
            ),
            lambda template=template: starter.begin_template(template, source, over),
        )
    menu.addSeparator()
    menu.addAction(QCoreApplication.translate("tasks", "Edit templates…"), lambda: starter.manage_templates(over))
