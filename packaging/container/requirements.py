"""Prints what the core needs of other packages, one a line: what pyproject.toml names, without what only the window is drawn with."""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path

WINDOW_ONLY = ("PySide6-Essentials", "pyqtgraph")


def core_requirements(pyproject: Path) -> list[str]:
    """The requirements, as they are written there."""
    project = tomllib.loads(pyproject.read_text(encoding="utf-8"))["project"]
    wanted: list[str] = project["dependencies"]
    return [one for one in wanted if re.match(r"[\w.-]+", one)[0] not in WINDOW_ONLY]  # type: ignore[index]


if __name__ == "__main__":
    print("\n".join(core_requirements(Path(sys.argv[1]))))
