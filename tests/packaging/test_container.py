"""The recipe of the container, as far as it can be looked at without one."""

from __future__ import annotations

import ast
import importlib.util
import json
import re
import shlex
import sys
from fnmatch import fnmatch
from pathlib import Path

import pytest

from core.__main__ import _parser
from core.paths import HOME_VARIABLE
from core.records import DEFAULT_SERVING_PORT

ROOT = Path(__file__).resolve().parents[2]
RECIPE = ROOT / "packaging" / "container" / "Containerfile"
REQUIREMENTS = ROOT / "packaging" / "container" / "requirements.py"


def steps() -> list[tuple[str, str]]:
    """Each step's instruction and the rest of it."""
    lines = [line for line in RECIPE.read_text(encoding="utf-8").splitlines() if not line.lstrip().startswith("#")]
    whole = re.sub(r"\\\n\s*", "", "\n".join(lines))
    return [
        (name.upper(), rest.strip()) for name, _, rest in (line.partition(" ") for line in whole.splitlines() if line)
    ]


def rests(instruction: str) -> list[str]:
    return [rest for name, rest in steps() if name == instruction]


def requirements() -> tuple[list[str], tuple[str, ...]]:
    spec = importlib.util.spec_from_file_location("container_requirements", REQUIREMENTS)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.core_requirements(ROOT / "pyproject.toml"), module.WINDOW_ONLY


def test_every_step_is_one_that_there_is() -> None:
    known = {
        "ARG",
        "FROM",
        "RUN",
        "ENV",
        "WORKDIR",
        "COPY",
        "USER",
        "VOLUME",
        "EXPOSE",
        "STOPSIGNAL",
        "HEALTHCHECK",
        "ENTRYPOINT",
        "CMD",
    }
    assert {name for name, _ in steps()} <= known
    assert steps()[0] == ("ARG", "PYTHON=3.11-slim")
    assert [rest.split()[0] for rest in rests("FROM")] == ["python:${PYTHON}"] * 2


def test_what_is_copied_is_there_and_is_not_left_out() -> None:
    ignored = (ROOT / ".dockerignore").read_text(encoding="utf-8").split()
    assert ignored[0] == "*"
    let_through = {line[1:] for line in ignored if line.startswith("!")}
    copied = 0
    for rest in rests("COPY"):
        *sources, _target = shlex.split(rest)
        if sources[0].startswith("--from="):
            continue
        for source in sources:
            copied += 1
            assert (ROOT / source).exists(), source
            assert source.split("/")[0] in let_through, source
            assert not any(fnmatch(source, line) for line in ignored if not line.startswith(("*", "!")))
    assert copied >= 5


def test_it_runs_as_nobody_special_and_keeps_things_in_volumes() -> None:
    (user,) = rests("USER")
    assert all(part.isdecimal() and int(part) > 0 for part in user.split(":"))
    names = [name for name, _ in steps()]
    assert names.index("USER") < names.index("ENTRYPOINT")
    assert "RUN" not in names[names.index("USER") :], "what is run then couldn't write"
    (volumes,) = rests("VOLUME")
    home = next(
        part.partition("=")[2] for rest in rests("ENV") for part in shlex.split(rest) if part.startswith(HOME_VARIABLE)
    )
    assert json.loads(volumes) == [home, f"{home}/data/models"]


def test_all_that_is_installed_is_pinned() -> None:
    installs = [rest for rest in rests("RUN") if "pip install" in rest]
    assert len(installs) == 2
    assert all("--constraint packaging/constraints.txt" in rest for rest in installs)
    assert "GGML_NATIVE=OFF" in installs[0], "a build for one processor ends in an illegal instruction on another"


def test_what_it_starts_is_understood_by_the_core() -> None:
    (entry,), (command,), (health,) = rests("ENTRYPOINT"), rests("CMD"), rests("HEALTHCHECK")
    program = ["python", "-m", "core"]
    assert json.loads(entry) == program
    options = _parser().parse_args(json.loads(command))
    assert (options.command, options.address, options.name) == ("host", "0.0.0.0", [])
    checked = json.loads(health[health.index("CMD") + 3 :])
    assert checked[:3] == program
    assert _parser().parse_args(checked[3:]).command == "health"
    assert rests("EXPOSE") == [str(DEFAULT_SERVING_PORT)]


def test_the_window_is_left_out_and_nothing_that_the_core_imports() -> None:
    wanted, window_only = requirements()
    assert not any(one.startswith(window_only) for one in wanted)
    assert any(one.startswith("mcp>=") for one in wanted)
    modules = {"PySide6", "shiboken6", "pyqtgraph", "app"}
    for file in (ROOT / "core").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and not node.level and node.module:
                names.append(node.module)
            assert not modules & {name.split(".")[0] for name in names}, file


@pytest.mark.skipif(sys.platform == "win32", reason="shells differ")
def test_every_command_parses() -> None:
    for rest in rests("RUN"):
        assert shlex.split(rest)
        assert "://" not in rest, "no address of a registry"
