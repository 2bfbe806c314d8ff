from __future__ import annotations

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.documents.page import DocumentsPage
from app.style import Style
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.showing import show_widget


@pytest.fixture
def page(qtbot: QtBot, client: FakeClient, style: Style) -> DocumentsPage:
    """The page, whose list hasn't come yet; the core is up."""
    client.become_ready()
    page = DocumentsPage(client, style)
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    page.testers = [QAbstractItemModelTester(model, fatal) for model in (page.model, page.found)]  # type: ignore[attr-defined]
    show_widget(qtbot, page, 1016, 700)
    return page
