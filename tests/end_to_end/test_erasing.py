"""Erased by the real core and from the real window, and looked for by `doctor --find` while the program runs."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from core import protocol
from tests.end_to_end.core_process import CoreProcess, core_program
from tests.end_to_end.window_process import WindowProcess

pytestmark = [pytest.mark.timeout(900), pytest.mark.usefixtures("_short_replies")]

SECRET = "Please remember that my xylophone is hidden behind the old boiler."
WORDS = ("xylophone", "old boiler", "XYLOPHONE IS hidden")


def find(text: str) -> tuple[int, str]:
    """The exit code of `doctor --find`, and what it says."""
    done = subprocess.run(
        [*core_program(), "doctor", "--find", "-"], input=text, capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    return done.returncode, done.stdout


def test_what_is_erased_is_in_no_file_whatever_happens_to_the_core(small_model_path: Path) -> None:
    with CoreProcess("--model", str(small_model_path)) as core:
        core.hello()
        core.ready()
        accepted = core.talk(SECRET)
        core.indexed()
        assert find(WORDS[0])[0] == 1
        shown = core.ask(protocol.ShowTraces(message_id=accepted.message_id), protocol.TracesShown)
        assert len(shown.traces) > 4
        erased = core.ask(protocol.EraseTraces(message_id=accepted.message_id), protocol.TracesShown)
        assert erased.traces == ()
        assert erased.state.pending
        core.kill()

    with CoreProcess() as core:
        core.hello()
        core.wait(protocol.ErasureStateChanged, lambda event: event.state.pending)
        core.wait(protocol.ErasureStateChanged, lambda event: not event.state.pending)
        for words in WORDS:
            code, told = find(words)
            assert code == 0, told
            assert told.startswith("not found in any of ")
        assert core.close() == 0


def test_a_person_erases_a_reply(small_model_path: Path) -> None:
    with WindowProcess("--model", str(small_model_path)) as window:
        screen = window.talk("Tell me of the sea in one sentence.")
        told = " ".join(screen.reply.text.split())[:40]
        assert len(told) >= 10
        assert find(told)[0] == 1
        window.click("What came of this…")
        window.see_words("All that there is because of it.")
        window.click("Erase all of it…")
        window.see_words("there is no bin")
        window.click("Erase all of it")
        window.see_words("It is gone from the files, too.")
        code, said = find(told)
        assert code == 0, said
        window.click("Close")
        window.close()
