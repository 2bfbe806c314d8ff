from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.memory.page import MemoriesPage
from app.style import Style
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.showing import show_widget


@pytest.fixture
def page(qtbot: QtBot, client: FakeClient, style: Style) -> MemoriesPage:
    """The page on its list, which hasn't come yet; the core is up."""
    client.become_ready()
    page = MemoriesPage(client, style)
    show_widget(qtbot, page, 1016, 700)
    return page
