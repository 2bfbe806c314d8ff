"""Fetches a model file from the model hub, over HTTP with ranges."""

from __future__ import annotations

import contextlib
import re
import socket
from collections.abc import Callable
from typing import Any

import httpx
import msgspec

from core.model.catalog import FilePart, HubAddress
from core.model.partial_file import CancelSwitch, PartialFile
from core.model.source import SourceFailed

_TRIES = 4


class HubTimeouts(msgspec.Struct, frozen=True, kw_only=True):
    """How patient to be, in seconds.

    Attributes:
        connect: until the hub is called unreachable.
        stall: without a byte, until a download is called stalled.
        retry: before the first new try after a fault; doubles each time.
    """

    connect: float = 3.0
    stall: float = 15.0
    retry: float = 1.0


def hub_client(timeouts: HubTimeouts) -> httpx.Client:
    """A client for the hub. It goes over the proxies of the environment, and never from an encrypted line to an open one."""
    # Our own: huggingface_hub's refuses while the embedder keeps that library offline.
    return httpx.Client(
        follow_redirects=True,
        timeout=httpx.Timeout(timeouts.stall, connect=timeouts.connect),
        headers={"Accept-Encoding": "identity", "User-Agent": "rememora"},
        limits=httpx.Limits(max_keepalive_connections=0),  # so that `_Line` knows the connection in use
        event_hooks={"response": [_refuse_open_lines]},
    )


def hub_endpoint(endpoint: str) -> str:
    """The address of the hub, without a slash at its end."""
    if endpoint:
        return endpoint.rstrip("/")
    from huggingface_hub import constants

    return constants.ENDPOINT.rstrip("/")


def _refuse_open_lines(response: httpx.Response) -> None:
    if not response.has_redirect_location:
        return
    here = response.request.url
    following = here.join(response.headers["Location"])
    if following.scheme == "http" and (here.scheme == "https" or following.host != here.host):
        raise SourceFailed("it sends on to an address that isn't encrypted", detail=f"{here} to {following}")


class HubSource:
    """A file on the model hub.

    Args:
        endpoint: address of the hub; empty leaves it to huggingface_hub and its environment variables.
    """

    words = "model hub"

    def __init__(self, address: HubAddress, *, endpoint: str = "", timeouts: HubTimeouts | None = None) -> None:
        self._address = address
        self._endpoint = endpoint
        self._timeouts = timeouts or HubTimeouts()

    def space_needed(self) -> int:
        """Bytes on disk beside the file itself."""
        return 0

    def fetch(
        self, model: FilePart, file: PartialFile, switch: CancelSwitch, progressed: Callable[[int], None]
    ) -> None:
        """Append what is missing.

        Raises:
            SourceFailed: the hub can't be reached, has another file, or broke off again and again.
            Cancelled: the switch was turned.
            OSError: the file can't be written.
        """
        timeouts = self._timeouts
        with hub_client(timeouts) as client:
            url = self._url()
            failures = 0
            while file.size < model.size_bytes:
                before = file.size
                try:
                    self._request(client, url, model, file, switch, progressed)
                except httpx.HTTPError as error:
                    switch.check()
                    failures = 1 if file.size > before else failures + 1
                    reason = _words(error)
                    if failures >= _TRIES or isinstance(error, httpx.ConnectError | httpx.ConnectTimeout):
                        raise SourceFailed(reason, detail=f"{type(error).__name__}: {error}") from error
                    switch.wait(timeouts.retry * 2 ** (failures - 1))

    def _url(self) -> str:
        # Imported late: it takes a while, and the core starts without it.
        from huggingface_hub import hf_hub_url

        address = self._address
        return hf_hub_url(address.repository, address.file, revision=address.revision, endpoint=self._endpoint or None)

    def _request(
        self,
        client: httpx.Client,
        url: str,
        model: FilePart,
        file: PartialFile,
        switch: CancelSwitch,
        progressed: Callable[[int], None],
    ) -> None:
        switch.check()
        headers = {"Range": f"bytes={file.size}-"} if file.size else {}
        line = _Line(switch)
        with (
            switch.interrupting(line.cut),
            client.stream("GET", url, headers=headers, extensions={"trace": line.trace}) as response,
        ):
            if response.status_code in {408, 429} or response.status_code >= 500:
                response.raise_for_status()
            if response.is_error:
                raise SourceFailed("it doesn't have the file", detail=f"HTTP {response.status_code} for {url}")
            if file.size and response.status_code != 206:
                file.restart()  # it doesn't know ranges
            _check_identity(response, model, file.size)
            for block in response.iter_raw():
                if file.size + len(block) > model.size_bytes:
                    raise SourceFailed("it has another file under this name", detail="more bytes than expected")
                file.append(block)
                switch.check()
                progressed(file.size)
        if file.size < model.size_bytes:
            raise httpx.RemoteProtocolError(f"{file.size} of {model.size_bytes} bytes came")


def _check_identity(response: httpx.Response, model: FilePart, start: int) -> None:
    """Refuse another file before a gigabyte of it is fetched."""
    length = int(response.headers.get("Content-Length", model.size_bytes - start))
    if response.status_code == 206:
        place = re.fullmatch(r"bytes (\d+)-\d+/(\d+|\*)", response.headers.get("Content-Range", ""))
        if place is None or int(place[1]) != start:
            raise httpx.RemoteProtocolError("an answer for another range than asked")
    if start + length != model.size_bytes:
        detail = f"{start + length} bytes instead of {model.size_bytes}"
        raise SourceFailed("it has another file under this name", detail=detail)
    # The hub says the checksum of large files on the answer that redirects to the storage.
    for answer in (*response.history, response):
        etag = answer.headers.get("X-Linked-Etag", "").strip('W/"')
        if re.fullmatch("[0-9a-f]{64}", etag) and etag != model.sha256:
            raise SourceFailed("it has another file under this name", detail=f"sha256 {etag}")


class _Line:
    """The connection a request goes over, so that it can be cut while another thread waits for it."""

    def __init__(self, switch: CancelSwitch) -> None:
        self._switch = switch
        self._socket: socket.socket | None = None

    def trace(self, event: str, info: dict[str, Any]) -> None:
        """httpcore calls this at every step; redirects may open a second connection."""
        if event in {"connection.connect_tcp.complete", "connection.start_tls.complete"}:
            self._socket = info["return_value"].get_extra_info("socket")
            self._switch.check()

    def cut(self) -> None:
        """Make a read that waits return."""
        if self._socket is not None:
            with contextlib.suppress(OSError):  # it may be closed already
                self._socket.shutdown(socket.SHUT_RDWR)


def _words(error: httpx.HTTPError) -> str:
    if isinstance(error, httpx.ConnectError | httpx.ConnectTimeout):
        return "it can't be reached"
    if isinstance(error, httpx.TimeoutException):
        return "it stopped sending"
    if isinstance(error, httpx.HTTPStatusError):
        return f"it has a fault (HTTP {error.response.status_code})"
    return "the connection broke"
