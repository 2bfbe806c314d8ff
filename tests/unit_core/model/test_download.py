"""Downloads from a hub that misbehaves: each fault ends in a clear message, and what is sound is kept."""

from __future__ import annotations

import errno
import hashlib
import itertools
import queue
import random
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest

from core.errors import NotFound
from core.model.catalog import Catalog, CatalogModel, FilePart, HubAddress, WheelAddress
from core.model.download import Downloader
from core.model.hub_source import HubSource, HubTimeouts
from core.model.partial_file import CancelSwitch, PartialFile
from core.model.source import Source, SourceFailed
from core.protocol import DownloadFailed, DownloadFinished, DownloadProgressed, Event, ModelsChanged
from core.records import ModelId

from . import hub_server
from .hub_server import HubServer

CONTENT = random.Random(7).randbytes(2_000_000)
TINY = ModelId("tiny")


def tiny(**changes: object) -> CatalogModel:
    model = CatalogModel(
        id=TINY,
        name="Tiny",
        description="",
        file="tiny.gguf",
        size_bytes=len(CONTENT),
        sha256=hashlib.sha256(CONTENT).hexdigest(),
        context_length=2048,
        licence="Apache-2.0",
        sources=(HubAddress(repository="someone/tiny", file="tiny.gguf"),),
    )
    return msgspec.structs.replace(model, **changes)


class Desk:
    """A downloader on a folder, and the events it sends."""

    def __init__(
        self,
        folder: Path,
        endpoint: str,
        model: CatalogModel,
        *,
        free_bytes: int = 10**12,
        make_source: Callable[[HubAddress | WheelAddress, Path], Source] | None = None,
    ) -> None:
        self.events: queue.Queue[Event] = queue.Queue()
        self.seen: list[Event] = []
        self.path = folder / model.file
        self.partial = folder / (model.file + ".partial")
        self.catalog = Catalog((model,))
        self.downloader = Downloader(
            self.catalog,
            folder,
            self.events.put,
            make_source=make_source or (lambda address, _: _hub(address, endpoint)),
            free_bytes=lambda _: free_bytes,
            clock=itertools.count().__next__,  # a second passes between any two looks at it, so nothing is left out
        )

    def run(self) -> DownloadFinished | DownloadFailed:
        self.downloader.start(TINY)
        return self.end()

    def end(self) -> DownloadFinished | DownloadFailed:
        while True:
            event = self.events.get(timeout=120)
            self.seen.append(event)
            if isinstance(event, DownloadFinished | DownloadFailed):
                assert isinstance(self.events.get(timeout=120), ModelsChanged)
                return event

    def failure(self) -> str:
        """Run it; it must fail. What the user is told."""
        end = self.run()
        assert isinstance(end, DownloadFailed)
        assert end.problem.what and end.problem.safe and end.problem.next_step
        assert not self.path.exists()
        return end.problem.what


def _hub(address: HubAddress | WheelAddress, endpoint: str) -> HubSource:
    assert isinstance(address, HubAddress)
    return HubSource(address, endpoint=endpoint, timeouts=HubTimeouts(connect=2, stall=0.3, retry=0.001))


@pytest.fixture
def server() -> Iterator[HubServer]:
    server = HubServer(CONTENT)
    yield server
    server.close()


@pytest.fixture
def desk(tmp_path: Path, server: HubServer) -> Iterator[Desk]:
    desk = Desk(tmp_path, server.endpoint, tiny())
    yield desk
    desk.downloader.close()


def test_a_download_arrives_whole_and_says_how_far_it_is(desk: Desk) -> None:
    assert isinstance(desk.run(), DownloadFinished)
    assert desk.path.read_bytes() == CONTENT
    assert not desk.partial.exists()
    progress = [event for event in desk.seen if isinstance(event, DownloadProgressed)]
    assert {event.total_bytes for event in progress} == {len(CONTENT)}
    assert [event.done_bytes for event in progress] == sorted(event.done_bytes for event in progress)
    assert progress[-1].checking and progress[-1].done_bytes == len(CONTENT)
    assert "model hub" in {event.source for event in progress}


def test_an_installed_model_is_not_fetched_again(desk: Desk, server: HubServer) -> None:
    desk.run()
    asked = len(server.requests)
    assert isinstance(desk.run(), DownloadFinished)
    assert len(server.requests) == asked


def test_an_unfinished_download_goes_on_where_it_stopped(desk: Desk, server: HubServer) -> None:
    desk.partial.write_bytes(CONTENT[:700_001])
    assert isinstance(desk.run(), DownloadFinished)
    assert server.requests == [700_001]
    assert desk.path.read_bytes() == CONTENT


def test_a_partial_file_that_is_all_there_is_only_checked(desk: Desk, server: HubServer) -> None:
    desk.partial.write_bytes(CONTENT)
    assert isinstance(desk.run(), DownloadFinished)
    assert server.requests == []


def test_a_partial_file_longer_than_the_model_is_dropped(desk: Desk, server: HubServer) -> None:
    desk.partial.write_bytes(CONTENT + b"more")
    assert isinstance(desk.run(), DownloadFinished)
    assert server.requests == [0]


@pytest.mark.parametrize(
    "fault",
    [hub_server.cut_after(300_000), hub_server.stall_after(300_000), hub_server.silent, hub_server.status(500)],
    ids=["cut", "stall", "silent", "500"],
)
def test_a_passing_fault_is_got_over(desk: Desk, server: HubServer, fault: hub_server.Behaviour) -> None:
    server.behaviours += [fault, fault]
    assert isinstance(desk.run(), DownloadFinished)
    assert desk.path.read_bytes() == CONTENT


def test_a_server_without_ranges_starts_over(desk: Desk, server: HubServer) -> None:
    server.behaviours += [hub_server.cut_after(300_000), hub_server.without_ranges]
    assert isinstance(desk.run(), DownloadFinished)
    assert desk.path.read_bytes() == CONTENT


def test_the_redirect_to_the_storage_is_followed(desk: Desk, server: HubServer) -> None:
    server.behaviours.append(hub_server.redirected(tiny().sha256))
    assert isinstance(desk.run(), DownloadFinished)


def test_a_redirect_to_another_place_without_encryption_is_not_followed(desk: Desk, server: HubServer) -> None:
    server.behaviours.append(hub_server.sent_on_to(f"http://localhost:{server.server_port}/storage"))
    assert "isn't encrypted" in desk.failure()
    assert len(server.requests) == 1


def test_proxies_of_the_environment_are_used(
    tmp_path: Path, server: HubServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", server.endpoint)
    desk = Desk(tmp_path, "http://hub.invalid", tiny())
    assert isinstance(desk.run(), DownloadFinished)
    assert desk.path.read_bytes() == CONTENT


def test_a_connection_that_always_breaks(desk: Desk, server: HubServer) -> None:
    server.behaviours += [hub_server.cut_after(100_000)] + [hub_server.cut_after(0)] * 4
    assert "the connection broke" in desk.failure()
    assert desk.partial.read_bytes() == CONTENT[:100_000]


def test_a_server_that_stops_sending(desk: Desk, server: HubServer) -> None:
    server.behaviours += [hub_server.stall_after(100_000)] + [hub_server.silent] * 4
    assert "it stopped sending" in desk.failure()
    assert desk.partial.read_bytes() == CONTENT[:100_000]


def test_a_server_that_stays_at_fault(desk: Desk, server: HubServer) -> None:
    server.behaviours += [hub_server.status(503)] * 4
    assert "HTTP 503" in desk.failure()


def test_a_file_that_isnt_there(desk: Desk, server: HubServer) -> None:
    server.behaviours.append(hub_server.status(404))
    assert "doesn't have the file" in desk.failure()
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "answer", [hub_server.another_length, hub_server.redirected("0" * 64)], ids=["length", "checksum"]
)
def test_another_file_under_the_name_is_refused_at_once(
    desk: Desk, server: HubServer, answer: hub_server.Behaviour
) -> None:
    desk.partial.write_bytes(CONTENT[:1000])
    server.behaviours.append(answer)
    assert "another file" in desk.failure()
    assert desk.partial.read_bytes() == CONTENT[:1000], "what came from elsewhere is sound"


def test_wrong_bytes_are_found_and_removed(desk: Desk, server: HubServer) -> None:
    server.behaviours.append(hub_server.garbled)
    assert "checksum" in desk.failure()
    assert not desk.partial.exists()
    assert isinstance(desk.run(), DownloadFinished), "a new start is a fresh one"


def test_a_hub_that_cant_be_reached(tmp_path: Path, server: HubServer) -> None:
    server.close()
    desk = Desk(tmp_path, server.endpoint, tiny())
    assert "can't be reached" in desk.failure()


def test_the_next_source_goes_on_where_the_first_failed(tmp_path: Path, server: HubServer) -> None:
    first, second = HubAddress(repository="a/b", file="first"), HubAddress(repository="a/b", file="second")
    desk = Desk(tmp_path, server.endpoint, tiny(sources=(first, second)))
    server.behaviours += [hub_server.cut_after(500_000), *[hub_server.status(500)] * 3]
    assert isinstance(desk.run(), DownloadFinished)
    assert server.requests[-1] == 500_000
    assert desk.path.read_bytes() == CONTENT


def test_too_little_space_is_told_before_anything_is_fetched(tmp_path: Path, server: HubServer) -> None:
    desk = Desk(tmp_path, server.endpoint, tiny(), free_bytes=1_000_000)
    assert "free space" in desk.failure()
    assert server.requests == []


class FullDisk:
    """A source on whose third block the disk is full."""

    words = "full disk"

    def space_needed(self) -> int:
        return 0

    def fetch(
        self, model: FilePart, file: PartialFile, switch: CancelSwitch, progressed: Callable[[int], None]
    ) -> None:
        file.append(CONTENT[:1000])
        raise OSError(errno.ENOSPC, "No space left on device")


def test_a_disk_that_becomes_full(tmp_path: Path) -> None:
    desk = Desk(tmp_path, "", tiny(), make_source=lambda *_: FullDisk())
    assert desk.failure() == "The disk is full."
    assert desk.partial.read_bytes() == CONTENT[:1000]


@pytest.mark.parametrize("sent", [None, 0, 400_000], ids=["no answer", "no body", "half-way"])
def test_cancelling_takes_hold_while_the_network_is_silent(tmp_path: Path, server: HubServer, sent: int | None) -> None:
    patient = HubTimeouts(connect=30, stall=30, retry=30)

    def make(address: HubAddress | WheelAddress, _: Path) -> HubSource:
        assert isinstance(address, HubAddress)
        return HubSource(address, endpoint=server.endpoint, timeouts=patient)

    desk = Desk(tmp_path, "", tiny(), make_source=make)
    server.behaviours.append(hub_server.silent if sent is None else hub_server.stall_after(sent))
    desk.downloader.start(TINY)
    assert server.stalled.wait(120)
    if sent:
        while not any(isinstance(event, DownloadProgressed) and event.done_bytes == sent for event in desk.seen):
            desk.seen.append(desk.events.get(timeout=120))
    desk.downloader.cancel(TINY)
    end = desk.end()
    assert isinstance(end, DownloadFailed)
    assert end.problem.code == "cancelled"
    server.release.set()
    assert isinstance(desk.run(), DownloadFinished)
    assert desk.path.read_bytes() == CONTENT


def test_closing_ends_running_downloads(desk: Desk, server: HubServer) -> None:
    server.behaviours.append(hub_server.stall_after(10))
    desk.downloader.start(TINY)
    desk.downloader.start(TINY)  # runs already
    assert server.stalled.wait(120)
    desk.downloader.close()
    assert isinstance(desk.end(), DownloadFailed)
    assert len(server.requests) == 1
    assert not any(thread.name.startswith("rememora-download") for thread in threading.enumerate())


def test_what_a_model_sees_with_comes_with_it_as_one_download(tmp_path: Path, server: HubServer) -> None:
    eyes = FilePart(
        file="mmproj.gguf",
        size_bytes=len(CONTENT),
        sha256=hashlib.sha256(CONTENT).hexdigest(),
        sources=(HubAddress(repository="someone/tiny", file="mmproj.gguf"),),
    )
    desk = Desk(tmp_path, server.endpoint, tiny(eyes=eyes))
    # The first file is there, and some of the second.
    desk.path.write_bytes(CONTENT)
    (tmp_path / "mmproj.gguf.partial").write_bytes(CONTENT[:500_000])
    info = desk.catalog.info(TINY, tmp_path)
    assert not info.installed and info.sees and info.partial_bytes == len(CONTENT) + 500_000
    assert isinstance(desk.run(), DownloadFinished)
    assert server.requests == [500_000]
    progress = [event for event in desk.seen if isinstance(event, DownloadProgressed)]
    assert {event.total_bytes for event in progress} == {2 * len(CONTENT)}
    done = [event.done_bytes for event in progress[1:]]  # before it looked at what is there, it said 0
    assert done == sorted(done) and done[0] >= len(CONTENT) and done[-1] == 2 * len(CONTENT)
    info = desk.catalog.info(TINY, tmp_path)
    assert info.installed and info.eyes == str(tmp_path / "mmproj.gguf")
    assert info.disk_bytes == 2 * len(CONTENT)
    # Both are fetched where neither is there.
    for file in tmp_path.iterdir():
        file.unlink()
    server.requests.clear()
    assert isinstance(desk.run(), DownloadFinished)
    assert server.requests == [0, 0]
    (tmp_path / "mmproj.gguf").write_bytes(b"cut")
    assert not desk.catalog.info(TINY, tmp_path).installed
    desk.downloader.close()


def test_a_wrong_second_file_keeps_the_first(tmp_path: Path, server: HubServer) -> None:
    eyes = FilePart(
        file="mmproj.gguf",
        size_bytes=len(CONTENT),
        sha256=hashlib.sha256(b"something else").hexdigest(),
        sources=(HubAddress(repository="someone/tiny", file="mmproj.gguf"),),
    )
    desk = Desk(tmp_path, server.endpoint, tiny(eyes=eyes))
    end = desk.run()
    assert isinstance(end, DownloadFailed)
    assert desk.path.read_bytes() == CONTENT
    assert not (tmp_path / "mmproj.gguf").exists()
    desk.downloader.close()


def test_space_for_both_files_is_asked_before_the_first(tmp_path: Path, server: HubServer) -> None:
    eyes = FilePart(
        file="mmproj.gguf",
        size_bytes=900_000_000,
        sha256=hashlib.sha256(CONTENT).hexdigest(),
        sources=(HubAddress(repository="someone/tiny", file="mmproj.gguf"),),
    )
    desk = Desk(tmp_path, server.endpoint, tiny(eyes=eyes), free_bytes=500_000_000)
    assert "needs 1.1 GB of free space" in desk.failure()
    assert server.requests == []
    desk.downloader.close()


def test_an_unknown_model(desk: Desk) -> None:
    with pytest.raises(NotFound):
        desk.downloader.start(ModelId("nobody"))


def test_a_source_says_why_it_failed() -> None:
    assert SourceFailed("it is closed", detail="x").reason == "it is closed"


def test_whoever_follows_a_running_download_hears_the_rest_of_it(tmp_path: Path) -> None:
    reached, go_on = threading.Event(), threading.Event()

    class Gated(Source):
        words = "gated"

        def space_needed(self) -> int:
            return 0

        def fetch(
            self, model: FilePart, file: PartialFile, switch: CancelSwitch, progressed: Callable[[int], None]
        ) -> None:
            file.append(CONTENT[:1_000_000])
            reached.set()
            assert go_on.wait(60)
            file.append(CONTENT[1_000_000:])
            progressed(file.size)

    desk = Desk(tmp_path, "", tiny(), make_source=lambda *_: Gated())
    desk.downloader.start(TINY)
    assert reached.wait(60)
    assert desk.downloader.running() == [TINY]
    later: queue.Queue[Event] = queue.Queue()
    desk.downloader.follow(later.put, lambda *_: Gated())
    go_on.set()
    told = [later.get(timeout=60) for _ in range(4)]
    assert isinstance(told[0], DownloadProgressed)
    assert told[2:] == [DownloadFinished(model_id=TINY), ModelsChanged()]
    assert desk.path.read_bytes() == CONTENT
    assert desk.downloader.running() == []
