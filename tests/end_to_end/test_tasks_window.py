"""A person who has texts worked on: the real window and core, and a server that answers what a model would."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from core.paths import Paths
from tests.end_to_end.settings import answering
from tests.end_to_end.window_process import WindowProcess
from tests.servers.model_server import ModelServer

pytestmark = pytest.mark.timeout(600)

GARDEN = """# The community garden

The community garden on Mill Street opened in 2014. It has 48 plots, and each costs 35 euros a year. Members have to work six hours a month.

The old well was repaired in May 2023 for 2,400 euros. Rain is collected in four tanks. Dogs are allowed on a leash.
"""
NOTES = "The community garden opened in 2014.\nThe old well was repaired for 2,400 euros.\nIt was sold in 2019."
WRONG, RIGHT = "She have two cats and they is very happy.", "She has two cats and they are very happy."


def answer(body: dict[str, Any]) -> Iterator[str]:
    """Notes of a document; of a sentence, the right one."""
    asked = body["messages"][-1]["content"]
    yield from re.findall(r"\S+\s*", RIGHT if WRONG in asked else NOTES)


@pytest.fixture(autouse=True)
def server(paths: Paths) -> Iterator[ModelServer]:
    with answering(paths, answer) as server:
        yield server


def save(window: WindowProcess, kind: str, path: Path) -> str:
    """Save the result that is shown; returns what is in the file."""
    window.click("Save as…")
    window.see_words(kind)
    window.click(kind)
    window.see_words("Cancel")
    window.press("Ctrl+A")
    window.type(str(path))
    window.press("Return")
    window.see_words(f"Saved as “{path.name}”")
    return path.read_text(encoding="utf-8")


def test_a_document_is_summarised_and_the_summary_is_saved(tmp_path: Path) -> None:
    document = tmp_path / "garden.md"
    document.write_text(GARDEN, encoding="utf-8")
    with WindowProcess() as window:
        window.see(lambda screen: "ready" in screen.state and screen.settled)
        window.click("Documents")
        window.click("Add files…")
        window.see_words("Cancel")
        window.type(str(document))
        window.press("Return")
        window.see(lambda screen: screen.shows("The community garden") and not screen.shows("to read"))
        window.click("The community garden")
        window.see_words("Summarise, translate…")
        window.click("Summarise, translate…")
        window.see_words("Translate…")
        window.click("Summarise…")
        window.see_words("How long")
        window.click("Start")
        window.see_words("“The community garden” is ready")
        window.click("Open")
        shown = window.see_words("The old well was repaired for 2,400 euros.")
        assert shown.shows("Summarised in a paragraph")
        assert not shown.shows("2019"), "what the text doesn't say is left out"
        window.click("3 sources")
        assert window.see_words("Open here").shows("“The old well was repaired in May 2023 for 2,400 euros.”")
        saved = save(window, "As Markdown…", tmp_path / "summary.md")
        assert re.search(r"The old well was repaired for 2,400 euros\.\[\^\d\]", saved)
        assert "[^1]: The community garden, p. 1" in saved
        window.close()


def test_a_correction_is_accepted_by_key_and_stands_in_the_file(tmp_path: Path) -> None:
    with WindowProcess() as window:
        window.see(lambda screen: "ready" in screen.state and screen.settled)
        window.type(f"{WRONG}\n/proof")
        window.see_words("Corrections of spelling")
        window.press("Return")
        window.see_words("2 open · 0 accepted · 0 rejected")
        window.press("Right")
        window.see_words("“have” becomes “has”")
        window.press("Return")
        window.see_words("1 open · 1 accepted · 0 rejected")
        window.see_words("“is” becomes “are”")
        window.press("Del")
        window.see_words("0 open · 1 accepted · 1 rejected")
        saved = save(window, "As plain text…", tmp_path / "corrected.txt")
        assert saved.strip() == "She has two cats and they is very happy."
        window.close()
