"""A person who writes a reminder down in their own words: the real window and core."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from core.paths import Paths
from tests.end_to_end.settings import answering
from tests.end_to_end.window_process import WindowProcess
from tests.servers.model_server import ModelServer

pytestmark = pytest.mark.timeout(300)


def answer(body: dict[str, Any]) -> Iterator[str]:
    yield "Yes."


@pytest.fixture(autouse=True)
def server(paths: Paths) -> Iterator[ModelServer]:
    with answering(paths, answer) as server:
        yield server


def test_the_time_is_read_from_what_is_typed() -> None:
    with WindowProcess() as window:
        window.see(lambda screen: "ready" in screen.state and screen.settled)
        window.resize(1200, 900)
        window.click("Reminders")
        window.see_words("No reminders yet")
        window.click("New reminder")
        window.see_words("In 10 minutes")
        window.type("Mama anrufen jeden Tag um 9")
        told = window.see(lambda screen: screen.shows("Mama anrufen · "))
        assert any(words.endswith(" · Every day") for words in told.words)
        window.press("Return")
        window.see(lambda screen: not screen.shows("In 10 minutes") and screen.shows("1 reminder"))
