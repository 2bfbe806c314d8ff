"""What may import what, and what may not be loaded where."""

from __future__ import annotations

import subprocess
import sys


def _modules_after(imports: str) -> set[str]:
    code = f"import sys\n{imports}\nprint('\\n'.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_the_window_process_loads_no_model_library() -> None:
    loaded = _modules_after("import app.__main__, app.main_window")
    assert not loaded & {
        "torch",
        "llama_cpp",
        "apsw",
        "chromadb",
        "sentence_transformers",
        "sqlite3",
        "huggingface_hub",
    }


def test_the_core_process_loads_no_qt_and_nothing_slow_before_it_must() -> None:
    loaded = _modules_after("import core.__main__, core.tasks.registry")
    assert not {name for name in loaded if name.startswith(("PySide6", "shiboken6", "app."))}
    assert not loaded & {"torch", "sentence_transformers", "llama_cpp", "chromadb", "openpyxl"}
