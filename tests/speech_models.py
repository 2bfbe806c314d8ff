"""Models that hear and speak, for tests: each fetched once.

python -m tests.speech_models whisper-tiny.en kokoro-82m
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from filelock import FileLock

from core.model.catalog import load_catalog
from core.records import ModelId
from tests.catalog_models import CACHE, catalog_model

TINY = ModelId("whisper-tiny.en")
BASE = ModelId("whisper-base")
KOKORO = ModelId("kokoro-82m")

# Where the hub can't be reached, the same voices come from a package of npm; the catalog's checksums hold for them, too.
_VOICES = "kokoro-js@1.2.1"


def speech_model(model_id: ModelId) -> Path:
    """The folder with its files: the cached one, or a fresh download, by one of several test processes.

    Raises:
        AssertionError: it can't be fetched.
    """
    entry = load_catalog().speech[model_id]
    if not entry.installed(CACHE):
        CACHE.mkdir(parents=True, exist_ok=True)
        with FileLock(CACHE / f"{model_id}.lock"):
            # A test reaches nothing but this machine; another process may.
            done = subprocess.run(
                [sys.executable, "-m", __name__, model_id], capture_output=True, text=True, check=False
            )
        assert entry.installed(CACHE), done.stdout + done.stderr
    return entry.folder(CACHE)


def fetch(model_id: ModelId) -> Path:
    """Have a model in the cache. Returns its folder."""
    entry = load_catalog().speech[model_id]
    if model_id == KOKORO and not entry.installed(CACHE) and (npm := shutil.which("npm")) is not None:
        _fetch_voices(npm, entry.folder(CACHE))
    return catalog_model(model_id, CACHE)


def _fetch_voices(npm: str, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    wanted = {part.file: part for part in load_catalog().speech[KOKORO].files}
    with tempfile.TemporaryDirectory() as there:
        if subprocess.run([npm, "pack", "--silent", _VOICES], cwd=there, check=False).returncode:
            return  # the hub is asked
        with tarfile.open(next(Path(there).glob("*.tgz"))) as archive:
            for member in archive:
                part = wanted.get(Path(member.name).name)
                content = archive.extractfile(member) if part is not None and member.isfile() else None
                if part is not None and content is not None and not part.installed(folder):
                    # As an unfinished download: its checksum is looked at before it counts.
                    part.partial_path(folder).write_bytes(content.read())


if __name__ == "__main__":
    for argument in sys.argv[1:]:
        print(fetch(ModelId(argument)))
