from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.memory.page import MemoriesPage
from app.style import Style
from tests.unit_app.fake_client import FakeClient


@pytest.fixture
def page(qtbot: QtBot, client: FakeClient, style: Style) -> MemoriesPage:
    """The page on its list, which hasn't come yet; the core is up."""
    client.become_ready()
    page = MemoriesPage(client, style)
    qtbot.addWidget(page)
    page.resize(1016, 700)
    with qtbot.waitExposed(page):
        page.show()
    return page
