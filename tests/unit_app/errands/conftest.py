from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.appearance import Appearance
from app.errands.starter import ErrandStarter
from app.errands.view import ErrandView
from app.style import Style
from app.tasks.page import TasksPage
from app.tasks.starter import TaskStarter
from app.tools.known import KnownTools
from app.widgets.toast import Toast
from core.protocol import (
    ErrandSchedulesListed,
    ErrandShown,
    ErrandsListed,
    ErrandToolsListed,
    ListErrands,
    ListErrandSchedules,
    ListErrandTools,
    ListTools,
    RequestId,
    ShowErrand,
    ToolsListed,
)
from core.records import Errand, ErrandSchedule
from tests.unit_app.errands.examples import ERRANDS, shown
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.showing import show_widget
from tests.unit_app.tools.examples import SERVERS, TOOLS

_ID = RequestId(0)

Fill = Callable[..., None]
Serve = Callable[..., ErrandView]


@pytest.fixture
def appearance(tmp_path: Path) -> Appearance:
    return Appearance(tmp_path / "window.ini")


@pytest.fixture
def page(qtbot: QtBot, client: FakeClient, style: Style, appearance: Appearance) -> TasksPage:
    """The Tasks page, whose lists haven't come yet; the core is up, and has told of its tools."""
    client.become_ready()
    tools, errands = KnownTools(client, client), ErrandStarter(client, style, client)
    tasks = TaskStarter(client, style, appearance, client)
    page = TasksPage(client, style, tasks, appearance, errands=errands, tools=tools)
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    models = (page.errands.model, page.errands.schedules)
    page.testers = [QAbstractItemModelTester(model, fatal) for model in models]  # type: ignore[attr-defined]
    show_widget(qtbot, page, 1016, 700)
    client.answer(ToolsListed(request_id=_ID, tools=TOOLS, servers=SERVERS), ListTools)
    client.answer(ErrandToolsListed(request_id=_ID, tools=TOOLS, asks_always=("fetch", "query")), ListErrandTools)
    return page


@pytest.fixture
def toasts(page: TasksPage) -> list[Toast]:
    told: list[Toast] = []
    page.toast_requested.connect(told.append)
    return told


@pytest.fixture
def fill(client: FakeClient) -> Fill:
    """Answers the questions for the lists."""

    def fill(errands: Sequence[Errand] = ERRANDS, schedules: Sequence[ErrandSchedule] = ()) -> None:
        client.answer(ErrandsListed(request_id=_ID, errands=tuple(errands), total=len(errands)), ListErrands)
        client.answer(ErrandSchedulesListed(request_id=_ID, schedules=tuple(schedules)), ListErrandSchedules)

    return fill


@pytest.fixture
def serve(qtbot: QtBot, client: FakeClient, page: TasksPage, fill: Fill) -> Serve:
    """Shows an errand as the core has it, and waits until its steps can be seen."""

    def serve(told: ErrandShown | None = None, **parts: object) -> ErrandView:
        answer = told or shown(**parts)  # type: ignore[arg-type]  # as `shown` takes them
        if page.errands.model.total is None:
            fill()
        page.show_errand(answer.errand.id)
        client.answer(answer, ShowErrand)
        view = page.errands.view
        rows = [*view.steps.rows, *(view.proposal.editor.rows if not view.proposal.isHidden() else ())]
        qtbot.waitUntil(lambda: all(row.isVisible() for row in rows))
        return view

    return serve
