"""A person who saves what they taught: the real window and core, and a server that answers what a model would."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from core.paths import Paths
from tests.end_to_end.settings import answering
from tests.end_to_end.window_process import WindowProcess
from tests.servers.model_server import ModelServer

pytestmark = pytest.mark.timeout(600)


def answer(body: dict[str, Any]) -> Iterator[str]:
    yield "Ten minutes. "
    yield "Ask anna@example.org."


@pytest.fixture(autouse=True)
def server(paths: Paths) -> Iterator[ModelServer]:
    with answering(paths, answer) as server:
        yield server


def test_a_thumb_up_becomes_an_example_in_a_file(tmp_path: Path) -> None:
    path = tmp_path / "taught.jsonl"
    with WindowProcess() as window:
        window.see(lambda screen: "ready" in screen.state and screen.settled)
        window.talk("How long does spaghetti cook?")
        window.click("Good answer")
        window.resize(1000, 8000)  # all settings are in sight
        window.click("Settings")
        window.see_words("Answers as you want them")
        window.click("Show…")
        window.see_words("Wanted answer: Ten minutes. Ask E-mail 1.")
        window.click("Save…")
        window.see_words("Cancel")
        window.press("Ctrl+A")
        window.type(str(path))
        window.press("Return")
        window.see_words("Stand-ins for 1 e-mail address.")
    (line,) = path.read_text("utf-8").splitlines()
    assert json.loads(line)["messages"] == [
        {"role": "user", "content": "How long does spaghetti cook?"},
        {"role": "assistant", "content": "Ten minutes. Ask E-mail 1."},
    ]
