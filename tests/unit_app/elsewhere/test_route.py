"""How a command is understood, and what is a whole path on the other machine."""

from __future__ import annotations

import pytest

from app.appearance import Appearance
from app.elsewhere.path_dialog import whole_path
from app.elsewhere.route import HERE, Route, understood
from core.paths import Paths
from core.records import ErrandId


@pytest.mark.parametrize(
    ("command", "words"),
    [
        ("ssh big python -m core", ["ssh", "big", "python", "-m", "core"]),
        (
            "ssh big 'cd ~/Rememora && exec python -m core'",
            ["ssh", "big", "cd ~/Rememora && exec python -m core"],
        ),
        ('"/opt/my tools/relay"  --to=big', ["/opt/my tools/relay", "--to=big"]),
        ("ssh big $HOME/core | tee log", ["ssh", "big", "$HOME/core", "|", "tee", "log"]),
        ("   ", []),
        ("ssh big 'python", None),
    ],
)
def test_a_command_is_understood_by_quotes_alone(command: str, words: list[str] | None) -> None:
    assert understood(command, windows=False) == words


@pytest.mark.parametrize(
    ("command", "words"),
    [
        (
            r"C:\Windows\System32\OpenSSH\ssh.exe big python -m core",
            [r"C:\Windows\System32\OpenSSH\ssh.exe", "big", "python", "-m", "core"],
        ),
        ("\"C:\\Program Files\\relay\\\" 'a b'", ["C:\\Program Files\\relay\\", "a b"]),
    ],
)
def test_on_windows_a_backslash_is_part_of_a_path(command: str, words: list[str]) -> None:
    assert understood(command, windows=True) == words


def test_where_the_core_runs_is_kept_and_what_belongs_to_the_other_store_goes(paths: Paths) -> None:
    appearance = Appearance(paths.window)
    assert appearance.route == HERE
    appearance.sealed = True
    appearance.reader_width = 300
    appearance.unseen_errands = [ErrandId(3)]
    appearance.route = Route("ssh big 'python, really' -m core")
    again = Appearance(paths.window)
    assert again.route == Route("ssh big 'python, really' -m core")
    assert not again.sealed
    assert not again.unseen_errands
    assert again.reader_width == 300
    again.sealed = True
    again.route = Route("ssh big 'python, really' -m core", "big.local")
    assert again.sealed, "it is the same store, whose machine has said its name"
    assert Appearance(paths.window).route.name == "big.local"
    again.route = HERE
    assert Appearance(paths.window).route == HERE


@pytest.mark.parametrize(
    ("typed", "home", "whole"),
    [
        ("/data/a.pdf", "/home/me", "/data/a.pdf"),
        ("~/a.pdf", "/home/me", "/home/me/a.pdf"),
        ("~", "/home/me", "/home/me"),
        ("a.pdf", "/home/me", None),
        ("./a.pdf", "/home/me", None),
        ("~/a.pdf", "", None),
        (r"C:\Docs\a.pdf", r"C:\Users\me", r"C:\Docs\a.pdf"),
        (r"~\a.pdf", r"C:\Users\me", r"C:\Users\me\a.pdf"),
        (r"C:\Docs\a.pdf", "/home/me", None),
        ("/data/a.pdf", r"C:\Users\me", None),
    ],
)
def test_a_path_has_to_be_whole_as_that_machine_writes_them(typed: str, home: str, whole: str | None) -> None:
    assert whole_path(typed, home) == whole
