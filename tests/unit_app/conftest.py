"""What every test of the window stands on: one style, and a core that the test plays."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from app.style import Style, Theme
from app.translation import Language, Translation
from tests.unit_app.fake_client import FakeClient


@pytest.fixture(scope="session")
def translation(qapp: QApplication) -> Translation:
    return Translation(qapp)


@pytest.fixture(autouse=True)
def _english(translation: Translation) -> None:
    """Whatever the machine speaks, tests read English."""
    translation.use(Language.ENGLISH)


@pytest.fixture(autouse=True)
def _no_widgets_left(qapp: QApplication) -> Iterator[None]:
    """Widgets that a test is done with go before the next one: every change of style goes through all there are."""
    yield
    # Outside of an event loop, Qt leaves what is to be deleted later.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def style(qapp: QApplication) -> Style:
    return Style(qapp, Theme.LIGHT)


@pytest.fixture
def client(qapp: QApplication) -> Iterator[FakeClient]:
    """Not ready yet; `client.become_ready()` makes it so."""
    fake = FakeClient()
    yield fake
    fake.deleteLater()
