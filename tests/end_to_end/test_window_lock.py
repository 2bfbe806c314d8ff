"""A person who locks what they have said, the real window and the real core."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import pytest

from core.paths import Paths
from tests.end_to_end.window_process import WindowProcess
from tests.end_to_end.window_screen import Screen

pytestmark = pytest.mark.timeout(900)

PASSPHRASE = "seven lamps under a green bridge"
SAID = "My sister is called Wilhelmina."
NAME = "Wilhelmina"


def _set_passphrase(window: WindowProcess) -> str:
    """Set one as a person would. Returns the recovery code."""
    window.press("Ctrl+L")  # there is nothing to lock yet: it leads to where a passphrase is set
    window.see_words("Set a passphrase…")
    window.click("Set a passphrase…")
    window.see_words("If you forget it and have no recovery code, all of that is lost.")
    for field in ("New passphrase", "Once more"):
        window.click(field)
        window.type(PASSPHRASE)
    window.click("I understand what is lost")
    window.click("Set it")
    shown = window.see_words("Your recovery code")
    code = next(words for words in shown.words if words.count("-") >= 4).replace("\n", "-")
    window.click("I have kept it")
    window.click("Close")
    window.see_words("Everything Rememora keeps is encrypted with it.")
    return code


def _enter(window: WindowProcess, secret: str) -> None:
    window.see(lambda screen: screen.locked and screen.shows("Unlock"))
    window.click("Passphrase")
    window.type(secret)
    window.press("Return")


def _is_open(screen: Screen) -> bool:
    return not screen.locked and any(NAME in row.text for row in screen.rows)


def test_what_was_said_is_seen_again_by_who_knows_the_passphrase_alone(paths: Paths) -> None:
    with WindowProcess("--demo") as window:
        window.talk(SAID)
        code = _set_passphrase(window)
        window.press("Ctrl+,")
        window.type("half a thought")
        window.see(lambda screen: screen.draft == "half a thought")
        before = window.core.pid
        window.press("Ctrl+L")
        locked = window.see(lambda screen: screen.locked)
        assert not locked.shows(NAME)
        _enter(window, "a guess")
        window.see_words("That isn't the passphrase.")
        assert window.core.pid != before
        # Nobody has to wait after one mistake for long.
        window.see(lambda screen: not screen.shows("Try again in"))
        window.press("Ctrl+A")
        window.type(PASSPHRASE)
        begun = time.monotonic()
        window.press("Return")
        window.see(lambda screen: _is_open(screen) and screen.draft == "half a thought")
        print(f"unlocked and back in {time.monotonic() - begun:.2f} s", file=sys.stderr)
        window.close()
    assert _files_with(paths, NAME) == []
    assert _files_with(paths, "half a thought") == []

    with WindowProcess("--demo") as window:
        locked = window.see(lambda screen: screen.locked and screen.shows("Use the recovery code"))
        assert not locked.shows(NAME)
        window.click("Use the recovery code")
        window.type(code)
        window.press("Return")
        window.see(lambda screen: not screen.locked and screen.shows(SAID[:12]))
        window.close()


def test_a_core_that_is_killed_has_to_be_unlocked_and_nothing_that_was_written_is_lost(paths: Paths) -> None:
    with WindowProcess("--demo") as window:
        window.talk(SAID)
        _set_passphrase(window)
        window.press("Ctrl+,")
        window.type("half a thought")
        window.see(lambda screen: screen.draft == "half a thought")
        window.kill_core()
        window.see_words("Rememora had to start again.")
        _enter(window, PASSPHRASE)
        window.see(lambda screen: _is_open(screen) and screen.draft == "half a thought")
        window.close()


def _files_with(paths: Paths, words: str) -> list[Path]:
    """Files in which these words stand as they are."""
    files = (file for folder in {paths.data, paths.config} for file in folder.rglob("*") if file.is_file())
    return [file for file in files if file.stat().st_size < 100_000_000 and words.encode() in file.read_bytes()]
