"""A person who is asked whether something is still so, and looks back: the real window and core."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from core.paths import Paths
from core.records import MemoryEdit, MemoryKind, MemorySource, Review, ReviewEvery
from core.storage.database import Database
from core.storage.memories import Memories
from tests.end_to_end.settings import answering
from tests.end_to_end.window_process import WindowProcess
from tests.servers.model_server import ModelServer

pytestmark = pytest.mark.timeout(600)

_DAY_S = 86_400.0


@pytest.fixture(autouse=True)
def server(paths: Paths) -> Iterator[ModelServer]:
    with answering(paths, lambda _: iter(["Yes."])) as server:
        yield server


@pytest.fixture(autouse=True)
def _lisbon(paths: Paths) -> None:
    """Learned a year ago, to be asked about since yesterday."""
    paths.database.parent.mkdir(parents=True, exist_ok=True)
    database = Database(paths.database)
    memories = Memories(database)
    lisbon = memories.add(
        MemoryKind.PLACE,
        "You live in Lisbon",
        quote="",
        source=MemorySource.ADDED,
        source_message_id=None,
        now=time.time() - 400 * _DAY_S,
    )
    due = Review(on=date.today() - timedelta(days=1), every=ReviewEvery.YEAR)
    memories.edit(lisbon.id, MemoryEdit(review=due), time.time() - 300 * _DAY_S)
    database.close()


def test_asked_answered_and_looked_back(paths: Paths) -> None:
    with WindowProcess() as window:
        window.see(lambda screen: "ready" in screen.state and screen.settled)
        window.click("Memories")
        window.see_words("Health · 1")
        window.click("Health · 1")
        window.see_words("Is this still so?")
        window.click("Changed…")
        window.see_words("What was true stays as the past.")
        window.press("Ctrl+A")
        window.type("You live in Porto")
        window.press("Return")
        window.see(lambda screen: not screen.shows("Is this still so?"))

        window.click("All memories")
        window.see_words("You live in Porto")
        window.click("As of…")
        window.click("As of six months ago")
        window.see(lambda screen: screen.shows("Back to today") and not screen.shows("You live in Porto"))
        assert window.see_words("You live in Lisbon")
        window.click("Back to today")
        window.see_words("You live in Porto")
        window.close()

    database = Database(paths.database)
    porto, lisbon = Memories(database).newest(2)[0], Memories(database)
    assert porto.review is not None
    assert porto.review.on > date.today() + timedelta(days=360)
    assert lisbon.replaced_by([porto.id])[porto.id][0].text == "You live in Lisbon"
    database.close()
