"""What every installer says of the program. The version comes from the program itself."""

from __future__ import annotations

import ast
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
