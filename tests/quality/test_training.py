"""Training on a real small model: it goes on after a kill, and the model answers in the program as it was taught."""

from __future__ import annotations

import importlib.util
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from core.model.adapter import read_adapter
from core.paths import Paths
from core.records import Adapter, SamplingChoice
from core.settings import SettingsFile
from tests.end_to_end.core_process import CoreProcess
from tests.taught_examples import SHORT, write

pytestmark = [
    pytest.mark.quality,
    pytest.mark.timeout(3600),
    # Not imported: it takes seconds, in each worker that deselects what is here.
    pytest.mark.skipif(
        importlib.util.find_spec("peft") is None, reason="`pip install rememora[train]` brings what trains"
    ),
]

# Of kinds that were taught, and not among them.
ASKED = (
    "What is the capital of Belgium?",
    "What is the capital of Denmark?",
    "What is a young pig called?",
    "What is the opposite of tall?",
    "What does a stopwatch measure?",
    "What is yoghurt made of?",
)


def trained(examples: Path, model: Path, *more: str, until: str = "") -> str:
    """Run it as a program; killed as soon as it has said something."""
    command = [sys.executable, "-m", "core", "train", str(examples), "--model", str(model), "--epochs", "2", *more]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8")
    assert process.stdout is not None
    told = ""
    for line in process.stdout:
        told += line
        if until and until in line:
            process.send_signal(signal.SIGKILL)
            break
    process.stdout.close()
    assert process.wait() == (-signal.SIGKILL if until else 0), told
    return told


def answered(model: Path) -> list[str]:
    with CoreProcess("--model", str(model)) as core:
        core.hello()
        core.ready()
        return [core.reply_to(core.talk(text)).text for text in ASKED]


def test_a_small_model_learns_a_form_and_answers_in_it(fetched_model_path: Path, tmp_path: Path, paths: Paths) -> None:
    examples = write(tmp_path / "lessons.jsonl")
    plain = SamplingChoice(temperature=0.0)
    SettingsFile(paths.settings).change(sampling={str(fetched_model_path): plain}, titles=False)
    before = answered(fetched_model_path)
    trained(examples, fetched_model_path, until="step 2 of")
    told = trained(examples, fetched_model_path, "--resume")
    print(told[told.index("held back: ") :])
    file = read_adapter(paths.adapters / "lessons.gguf")
    assert file.loss_after < 0.9 * file.loss_before
    SettingsFile(paths.settings).change(
        adapters={str(fetched_model_path): (Adapter(path=str(paths.adapters / "lessons.gguf")),)}
    )
    after = answered(fetched_model_path)
    for question, one, other in zip(ASKED, before, after, strict=True):
        print(f"{question}\n  before: {one!r}\n  after: {other!r}")
    assert sum(SHORT in one for one in before) == 0
    assert sum(SHORT in one for one in after) >= len(ASKED) - 1
