"""What every installer says of the program. The version comes from the program itself."""

from __future__ import annotations

import ast
import os
import subprocess
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

NAME = "Rememora"
WINDOW = "rememora"
CORE = "rememora-core"
IDENTIFIER = "app.rememora.Rememora"
SUMMARY = "A private, offline desktop chat assistant that remembers"

DEVELOPER = "The Rememora authors"
DEVELOPER_ID = "app.rememora"
MAINTAINER = f"{DEVELOPER} <rememora@rememora.app>"
# The project has no licence of its own yet.
LICENCE = "LicenseRef-proprietary"


def version() -> str:
    """`core.__version__`, read without importing anything of the program."""
    tree = ast.parse((ROOT / "core" / "__init__.py").read_text(encoding="utf-8"))
    for statement in tree.body:
        match statement:
            case ast.Assign(targets=[ast.Name(id="__version__")], value=ast.Constant(value=str(found))):
                return found
    raise ValueError("core/__init__.py has no __version__")


def changed_at() -> int:
    """Seconds since 1970 of the last change, so that two builds of one state are alike."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    command = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return int(done.stdout) if done.returncode == 0 and done.stdout.strip() else int(time.time())
