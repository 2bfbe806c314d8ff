from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.style import Style
from app.tasks.view import TaskView
from core.records import Task, TaskPiece
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.showing import show_widget
from tests.unit_app.tasks.results import Core

Serve = Callable[..., Core]


@pytest.fixture
def view(qtbot: QtBot, client: FakeClient, style: Style) -> TaskView:
    """The page of a task, which shows none yet; the core is up."""
    client.become_ready()
    view = TaskView(client, style)
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    models = (view.classification.model, view.classification.confusion.model, view.extraction.model)
    view.testers = [QAbstractItemModelTester(model, fatal) for model in models]  # type: ignore[attr-defined]
    show_widget(qtbot, view, 1016, 700)
    return view


@pytest.fixture
def serve(qtbot: QtBot, client: FakeClient, view: TaskView) -> Serve:
    """Shows a task with these pieces, and waits until what is in sight is drawn."""

    def serve(task: Task, pieces: Sequence[TaskPiece], **shown: object) -> Core:
        core = Core(client, task, pieces, **shown)
        view.show_task(task.id)
        qtbot.waitUntil(lambda: (core.answer(), view.pieces.task is not None)[1])
        settle(qtbot, view, core)
        return core

    return serve


def settle(qtbot: QtBot, view: TaskView, core: Core) -> None:
    """Wait until all that is in sight is drawn, and nothing more is asked for."""

    def settled() -> bool:
        lists = (view.text.list, view.proofreading.list)
        return core.answer() == 0 and all(one.all_in_sight_built or not one.isVisible() for one in lists)

    qtbot.waitUntil(settled)
