"""A person, the real window, the real core, the real small model and real embeddings."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from core.paths import Paths
from tests.end_to_end.settings import ENDLESS, SHORT, STORY, keep_sampling
from tests.end_to_end.window_process import WindowProcess
from tests.end_to_end.window_screen import Screen

pytestmark = [pytest.mark.timeout(900), pytest.mark.usefixtures("_short_replies")]

PEANUTS = "I'm allergic to peanuts. My sister Clara visits on 12 June."
QUESTION = "What should I not eat?"


@pytest.mark.parametrize("ends", ["quits", "is killed"])
def test_what_was_said_is_known_in_a_new_conversation_another_day(
    ends: str, small_model_path: Path, paths: Paths
) -> None:
    with WindowProcess("--model", str(small_model_path)) as window:
        window.talk(PEANUTS)
        if ends == "is killed":
            window.kill_core()
        window.close()

    with WindowProcess() as window:
        window.see(lambda screen: screen.settled and screen.shows("I'm allergic"))
        asked = window.talk(QUESTION)
        assert len(asked.rows) == 2, "it is a new conversation"
        window.click("Used ")
        cards = window.see(lambda screen: any("peanuts" in words for words in screen.reply.words))
        assert any("You said so on" in words for words in cards.reply.words)
        window.close()
    assert "peanuts" in _prompt_note_of(paths, QUESTION)


def _writing(window: WindowProcess, characters: int) -> Screen:
    """In the middle of a reply, so far into it."""
    window.say(STORY)
    screen = window.see(lambda screen: len(screen.reply.text) > characters)
    assert not screen.answered
    return screen


def test_the_core_is_killed_while_it_writes(small_model_path: Path, paths: Paths) -> None:
    keep_sampling(paths, small_model_path, ENDLESS)
    with WindowProcess("--model", str(small_model_path)) as window:
        # Long enough that its beginning was saved, however busy the machine is.
        before = _writing(window, 800)
        killed = window.core.pid
        # For the core that comes after it.
        keep_sampling(paths, small_model_path, SHORT, model=str(small_model_path))
        window.kill_core()
        after = window.see(lambda screen: any("Interrupted" in words for words in screen.reply.words))
        # What a crash can take is what was written in the last moment before it.
        assert after.reply.text.startswith(before.reply.text[:40])
        assert any("stopped unexpectedly" in notice for notice in after.notices)
        window.talk("Hello again.")
        assert window.core.pid != killed
        window.close()


def test_closing_while_a_reply_is_written_ends_both_and_keeps_it(small_model_path: Path, paths: Paths) -> None:
    keep_sampling(paths, small_model_path, ENDLESS)
    with WindowProcess("--model", str(small_model_path)) as window:
        written = _writing(window, 100).reply.text
        began = time.monotonic()
        window.close()
        assert time.monotonic() - began < 20

    with WindowProcess() as window:
        window.see(lambda screen: screen.shows("The sea"))
        window.click("The sea")
        shown = window.see(lambda screen: any("Interrupted" in words for words in screen.reply.words))
        assert shown.reply.text.startswith(written[:60])
        window.close()


def test_what_is_sent_before_there_is_a_model_is_queued_and_answered_later(small_model_path: Path) -> None:
    with WindowProcess("--model", str(small_model_path)) as window:
        window.say("Hello!")

        def waits(screen: Screen) -> bool:
            rows = [words for row in screen.rows for words in row.words]
            return any("Waiting" in words or "Queued" in words for words in rows)

        window.see(waits)
        window.see(lambda screen: screen.answered)
        window.close()


def test_a_second_start_raises_the_first_window_and_ends() -> None:
    with WindowProcess("--demo") as window:
        window.see(lambda screen: "ready" in screen.state)
        window.minimize()
        window.see(lambda screen: not screen.in_front)
        second = subprocess.run([sys.executable, "-m", "app"], env=os.environ, capture_output=True, timeout=120)
        assert second.returncode == 0
        assert not second.stderr
        window.see(lambda screen: screen.in_front)
        window.close()


def _prompt_note_of(paths: Paths, asked: str) -> str:
    """What the core put into the prompt before this message."""
    with sqlite3.connect(f"file:{paths.database}?mode=ro", uri=True) as connection:
        (note,) = connection.execute("SELECT recall_note FROM messages WHERE text = ?", (asked,)).fetchone()
    connection.close()
    return str(note)
