from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from app.chat.page import ChatPage
from core.protocol import TakePicture
from tests.unit_app.chat.conftest import page, show
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.pictures.shown import PictureCore

__all__ = ["page", "show"]


@pytest.fixture
def core(client: FakeClient) -> PictureCore:
    return PictureCore(client)


@pytest.fixture
def taken(qtbot: QtBot, page: ChatPage, client: FakeClient, core: PictureCore) -> Callable[[int], None]:
    """Waits until so many pictures are handed over, and takes them."""

    def take(count: int) -> None:
        qtbot.waitUntil(lambda: len(client.unanswered(TakePicture)) == count)
        core.take()

    return take
