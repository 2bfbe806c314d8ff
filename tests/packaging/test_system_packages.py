"""What `make` does about missing system packages, on machines that this test plays."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "check-system.sh"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="packages of Debian and alike")

DRAWING = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
}
SHOWING = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


class Machine:
    """A Debian that has a compiler and Python, some libraries, and a user.

    Attributes:
        programs: what stands before the real ones on the path.
    """

    def __init__(self, folder: Path, *libraries: str, user: int, sudo: str = "exit 1") -> None:
        self.programs = folder / "programs"
        self.programs.mkdir(parents=True)
        self._libraries = folder / "libraries"
        self._libraries.write_text("".join(f"\t{name} => /lib/{name}\n" for name in libraries))
        self._asked = folder / "asked"
        self._lists = folder / "lists"
        self.play("ldconfig", f"cat {self._libraries}")
        self.play("id", f"echo {user}")
        self.play("sudo", sudo)
        self.play("c++", "exit 0")
        self.play("espeak-ng", "exit 0")

    def play(self, name: str, does: str) -> None:
        program = self.programs / name
        program.write_text(f"#!/bin/sh\n{does}\n")
        program.chmod(0o755)

    def offer(self, packages: Mapping[str, str], *, lists: bool = True) -> None:
        """Let apt-get install these, library to package; without lists it knows none before an update."""
        if lists:
            self._lists.touch()
        installed = "\n".join(
            f'case " $* " in *" {package} "*) echo "{library} => /lib/{library}" >>{self._libraries} ;; esac'
            for library, package in packages.items()
        )
        self.play(
            "apt-get",
            f"""echo "$*" >>{self._asked}
case " $* " in *" update "*) touch {self._lists}; exit 0 ;; esac
[ -e {self._lists} ] || {{ echo "E: Unable to locate package" >&2; exit 100; }}
{installed}""",
        )

    def check(self, **environ: str) -> subprocess.CompletedProcess[str]:
        path = f"{self.programs}:{os.environ['PATH']}"
        return subprocess.run(
            ["sh", str(SCRIPT)],
            env={**os.environ, "PATH": path, "PYTHON": sys.executable, "GPU": "", "WINDOW": "", **environ},
            capture_output=True,
            text=True,
            check=False,
        )

    def asked(self) -> list[str]:
        """What apt-get was told to do."""
        lines = self._asked.read_text().splitlines() if self._asked.exists() else []
        return ["update" if line.endswith(" update") else line.partition("recommends ")[2] for line in lines]


def test_a_machine_that_has_all_hears_nothing(tmp_path: Path) -> None:
    machine = Machine(tmp_path, *DRAWING, *SHOWING, user=0)
    machine.offer({})
    done = machine.check(WINDOW="1")
    assert (done.returncode, done.stdout, done.stderr, machine.asked()) == (0, "", "", [])


def test_only_a_window_needs_the_libraries_of_a_screen(tmp_path: Path) -> None:
    machine = Machine(tmp_path, *DRAWING, user=1000)
    assert machine.check().returncode == 0
    done = machine.check(WINDOW="1")
    assert done.returncode == 1
    assert (
        done.stderr
        == f"Rememora needs a few system packages first:  sudo apt-get install {' '.join(SHOWING.values())}\n"
    )


@pytest.mark.parametrize(("user", "sudo"), [(0, "exit 1"), (1000, 'shift; exec "$@"')])
def test_what_is_missing_is_installed_where_nobody_is_asked(tmp_path: Path, user: int, sudo: str) -> None:
    machine = Machine(tmp_path, *DRAWING, "libxcb-cursor.so.0", user=user, sudo=sudo)
    machine.offer(SHOWING)
    done = machine.check(WINDOW="1")
    missing = "libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0"
    assert done.returncode == 0, done.stderr
    assert done.stderr == f"Installing the system packages that Rememora needs: {missing}\n"
    assert machine.asked() == [missing]
    assert machine.check(WINDOW="1").stderr == ""


def test_a_fresh_machine_fetches_its_lists_of_packages_once(tmp_path: Path) -> None:
    machine = Machine(tmp_path, user=0)
    machine.offer(DRAWING, lists=False)
    assert machine.check().returncode == 0
    wanted = " ".join(DRAWING.values())
    assert machine.asked() == [wanted, "update", wanted]


def test_what_apt_get_cannot_install_is_named(tmp_path: Path) -> None:
    machine = Machine(tmp_path, *DRAWING, user=0)
    machine.offer({"libxcb-cursor.so.0": "libxcb-cursor0"})
    done = machine.check(WINDOW="1")
    assert done.returncode == 1
    assert done.stderr.endswith("sudo apt-get install libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0\n")


def test_nothing_is_installed_where_sudo_asks_for_a_password(tmp_path: Path) -> None:
    machine = Machine(tmp_path, user=1000)
    machine.offer(DRAWING)
    done = machine.check()
    assert done.returncode == 1
    assert (
        done.stderr
        == f"Rememora needs a few system packages first:  sudo apt-get install {' '.join(DRAWING.values())}\n"
    )
    assert machine.asked() == []
