"""The recipes parse, what they name is there, and what must be the same in several places comes from one."""

from __future__ import annotations

import configparser
import os
import plistlib
import re
import shutil
import subprocess
import sys
import tomllib
from importlib.metadata import distribution
from pathlib import Path
from xml.etree import ElementTree

import pytest
import yaml

import core

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
SCRIPTS = sorted([*PACKAGING.rglob("*.py"), PACKAGING / "rememora.spec"])
SHELL = sorted([*PACKAGING.rglob("*.sh"), PACKAGING / "linux" / "postrm"])


def asked(code: str) -> str:
    """What a line of Python prints beside the packaging scripts. Their folder must not be on this process's path."""
    done = subprocess.run(
        [sys.executable, "-B", "-c", code], cwd=PACKAGING, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_python_parses(script: Path) -> None:
    compile(script.read_text(encoding="utf-8"), str(script), "exec")


@pytest.mark.parametrize("script", SHELL, ids=lambda path: path.name)
def test_shell_parses(script: Path) -> None:
    done = subprocess.run(["sh", "-n", str(script)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_the_version_comes_from_the_program() -> None:
    assert asked("import product; print(product.version())") == core.__version__
    for file in PACKAGING.rglob("*"):
        if file.is_file() and file.suffix in {
            ".py",
            ".sh",
            ".iss",
            ".xml",
            ".yml",
            ".desktop",
            ".1",
            ".spec",
            ".plist",
        }:
            assert core.__version__ not in file.read_text(encoding="utf-8"), f"{file.name} has a version of its own"


def test_every_placeholder_is_filled() -> None:
    for name in ("rememora.desktop", "rememora.metainfo.xml", "rememora.mime.xml", "rememora.1", "copyright", "postrm"):
        filled = asked(
            f"import sys; sys.path.insert(0, 'linux'); import package; print(package.filled({name!r}, '9.8.7'))"
        )
        assert not re.search("@[A-Z_]+@", filled), name


def test_the_desktop_entry_opens_what_the_mime_type_names() -> None:
    entry = configparser.RawConfigParser(interpolation=None, strict=True)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(PACKAGING / "linux" / "rememora.desktop", encoding="utf-8")
    desktop = entry["Desktop Entry"]
    space = {"mime": "http://www.freedesktop.org/standards/shared-mime-info"}
    kinds = ElementTree.parse(PACKAGING / "linux" / "rememora.mime.xml").findall("mime:mime-type", space)
    assert desktop["MimeType"] == ";".join(kind.attrib["type"] for kind in kinds) + ";"
    assert desktop["Exec"] == "rememora %f"
    component = ElementTree.parse(PACKAGING / "linux" / "rememora.metainfo.xml").getroot()
    assert component.findtext("launchable") == "rememora.desktop"
    assert component.findtext("provides/mediatype") == kinds[0].attrib["type"]
    window = (ROOT / "app" / "__main__.py").read_text(encoding="utf-8")
    assert 'setDesktopFileName("rememora")' in window


def test_what_is_dropped_isnt_what_the_program_imports() -> None:
    wanted = set()
    for file in (*(ROOT / "core").rglob("*.py"), *(ROOT / "app").rglob("*.py")):
        wanted |= set(
            re.findall(r"^\s*(?:from|import) ([a-zA-Z_][\w.]*)", file.read_text(encoding="utf-8"), re.MULTILINE)
        )
    wanted.remove("peft")  # an installer's program trains nothing, and says so
    wanted.remove("av")  # nor has it GPL's encoders: recordings are decoded without it
    dropped = asked(
        f"import contents; print(*(name for name in {sorted(wanted)!r} if not contents.keeps_module(name)))"
    )
    assert not dropped


@pytest.mark.parametrize(
    ("place", "kept"),
    [
        ("resources/icons/chat.svg", True),
        ("resources/screenshots/chat-light.png", False),
        ("core/storage/migrations/0001_first.sql", True),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", False),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/Qt/lib/libQt6Widgets.so.6", True),
        ("PySide6/Qt/lib/libQt6Qml.so.6", False),
        ("PySide6/Qt6Quick.dll", False),
        ("PySide6/Qt/translations/qtbase_zh_CN.qm", True),
        ("PySide6/Qt/translations/qtbase_it.qm", False),
        ("torch/lib/libtorch_cpu.so", True),
        ("torch/bin/torch_shm_manager", True),
        ("torch/bin/test_api", False),
        ("torch/bin/protoc", False),
        ("transformers/models/bert/modeling_bert.py", True),
        ("transformers/models/llama/modeling_llama.py", False),
        ("faster_whisper/assets/silero_vad_v6.onnx", True),
        ("ctranslate2.libs/libgomp-e985bcbb.so.1.0.0", True),
        ("ctranslate2/libiomp5md.dll", True),
        ("ctranslate2/cudnn64_9.dll", False),
        ("av/_core.abi3.so", False),
        ("av.libs/libx264-d6533a8d.so.165", False),
        ("av/.dylibs/libx265.216.dylib", False),
        ("libxcb-cursor.so.0", True),
        ("libGL.so.1", False),
        ("libfontconfig.so.1", False),
    ],
)
def test_the_tree_has_what_is_used_and_no_more(place: str, kept: bool) -> None:
    assert asked(f"import contents; print(contents.keeps_file({place!r}))") == str(kept)


def test_no_file_of_pyav_goes_in() -> None:
    places = [file.as_posix() for file in distribution("av").files or () if file.parts[0] in ("av", "av.libs")]
    assert any("x264" in place for place in places)
    assert not asked(f"import contents; print(*(place for place in {places!r} if contents.keeps_file(place)))")
    modules = [place.removesuffix(".py").replace("/", ".") for place in places if place.endswith(".py")]
    assert not asked(f"import contents; print(*(name for name in {modules!r} if contents.keeps_module(name)))")


def test_llama_cpp_assumes_no_processor() -> None:
    flags = asked("import freeze; print(*freeze.LLAMA_FLAGS)").split()
    assert {"-DGGML_NATIVE=OFF", "-DGGML_BACKEND_DL=ON", "-DGGML_CPU_ALL_VARIANTS=ON"} <= set(flags)


def test_what_freezes_is_pinned() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    pinned = (PACKAGING / "constraints.txt").read_text(encoding="utf-8").lower()
    for name in project["optional-dependencies"]["installer"]:
        assert f"\n{name}==" in pinned


def test_windows_is_installed_for_one_user() -> None:
    script = (PACKAGING / "windows" / "rememora.iss").read_text(encoding="utf-8")
    assert "PrivilegesRequired=lowest" in script
    assert not re.search(r"Root: HK(LM|CR)", script)
    asked_for = set(re.findall(r"\{#(\w+)\}", script))
    out = asked(
        "import sys; sys.path.insert(0, 'windows'); import build, pathlib; print(*build.command(pathlib.Path('t'), pathlib.Path('o'), ''))"
    )
    assert asked_for <= set(re.findall(r"/D(\w+)=", out))
    for section in re.findall(r"^\[(\w+)\]", script, re.MULTILINE):
        assert section in {"Setup", "Languages", "Tasks", "InstallDelete", "Files", "Icons", "Registry", "Run", "Code"}
    for program in re.findall(r"([\w-]+)\.exe", script):
        assert program in {"rememora", "rememora-core"}


def test_macos_entitlements_are_a_property_list() -> None:
    rights = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert rights["com.apple.security.cs.disable-library-validation"] is True
    assert "com.apple.security.cs.allow-jit" not in rights


def test_macos_lets_it_listen_and_says_what_for() -> None:
    rights = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert rights["com.apple.security.device.audio-input"] is True
    assert '"NSMicrophoneUsageDescription": "' in (PACKAGING / "rememora.spec").read_text(encoding="utf-8")


def test_the_workflow_builds_on_three_systems_with_scripts_that_are_there() -> None:
    text = (PACKAGING / "ci" / "installers.yml").read_text(encoding="utf-8")
    jobs = yaml.safe_load(text)["jobs"]
    assert {"linux", "windows", "macos"} <= set(jobs)
    for named in re.findall(r"packaging/[\w/.-]+\.(?:py|sh|txt)", text):
        assert (ROOT / named).is_file(), named
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in re.findall(r"\bmake ([a-z-]+)\n", text):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), target


@pytest.mark.skipif(shutil.which("make") is None, reason="it is there where one builds")
def test_what_the_environment_calls_extras_is_not_installed(tmp_path: Path) -> None:
    # Not as part of the make that runs the tests.
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("MAKE", "MFLAGS"))}
    for target, extras in (("run", "."), ("env", ".[dev,eval,train,installer]")):
        told = subprocess.run(
            ["make", "--dry-run", f"VENV={tmp_path / 'venv'}", target],
            cwd=ROOT,
            env={**environment, "EXTRAS": "others"},
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        assert f"--editable '{extras}'" in told
        assert "others" not in told


def test_licence_texts_are_there() -> None:
    named = asked("import notices; print(*(text for texts in notices._OWN_TEXTS.values() for text in texts))").split()
    for name in named:
        assert len((PACKAGING / "licences" / name).read_text(encoding="utf-8")) > 500


def test_single_files_are_there() -> None:
    asked(
        "import contents; from importlib.metadata import distribution as d;"
        "assert all(d(owner).locate_file(file).is_file() for owner, file in contents.SINGLE_FILES);"
        "[d(name) for name in contents.METADATA]"
    )


def test_texts_of_licences_are_there() -> None:
    asked(
        "import notices; assert all((notices.LICENCES / t).is_file() for ts in notices._OWN_TEXTS.values() for t in ts)"
    )


def test_the_embedding_models_graph_is_what_its_script_writes() -> None:
    written = "import embedder_graph as e; print(e.graph().SerializeToString() == e.GRAPH.read_bytes())"
    assert asked(written) == "True"
