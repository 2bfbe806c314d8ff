"""How much memory loading takes at most. In a process of its own: what others loaded before doesn't count."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from core.model.cache_size import cache_bytes
from core.model.gguf import read_gguf
from tests.starter_model import starter_model

CONTEXT = 2048

_CHILD = f"""
import sys, threading
from pathlib import Path
from core.model.hardware import Threads
from core.model.llama import LlamaModel
from core.records import Sampling

def status(name):
    with open("/proc/self/status") as file:
        return next(int(line.split()[1]) * 1024 for line in file if line.startswith(name))

before = status("VmRSS")
model = LlamaModel.load(
    Path(sys.argv[1]), name="x", context_length={CONTEXT}, sampling=Sampling(),
    threads=Threads(decode=1, prefill=1), on_progress=lambda _: None, cancelled=threading.Event(),
)
print(status("VmHWM") - before)
"""


def peak(model: Path) -> int:
    """Bytes at the highest point, beyond what the process had before."""
    child = subprocess.run([sys.executable, "-c", _CHILD, str(model)], capture_output=True, text=True, check=True)
    return int(child.stdout)


def allowed(model: Path) -> float:
    file = read_gguf(model)
    return 1.1 * file.size_bytes + cache_bytes(file.cache, CONTEXT, quantized=False)


@pytest.mark.skipif(sys.platform != "linux", reason="measured with /proc")
def test_loading_takes_little_more_than_the_file_and_its_window(fetched_model_path: Path) -> None:
    assert peak(fetched_model_path) <= allowed(fetched_model_path)


@pytest.mark.quality
@pytest.mark.skipif(sys.platform != "linux", reason="measured with /proc")
def test_so_does_the_starter_model() -> None:
    model = starter_model()
    assert peak(model) <= allowed(model)
