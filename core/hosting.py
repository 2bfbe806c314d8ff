"""`python -m core host`: a core without a window, which serves other programs until it is told to end; `client` makes a key for one of them."""

from __future__ import annotations

import argparse
import queue
import signal
import threading
from typing import TextIO, TypeVar

import msgspec

import core
from core.errors import RememoraError
from core.protocol import (
    PROTOCOL_VERSION,
    AddClient,
    ClientAdded,
    ClientsListed,
    Command,
    Done,
    DownloadFailed,
    DownloadFinished,
    DownloadModel,
    DownloadProgressed,
    Event,
    Failed,
    Hello,
    ListClients,
    ListModels,
    LoadModel,
    ModelsListed,
    ModelStateChanged,
    NoticeRaised,
    Reply,
    RequestId,
    ServingChanged,
    Welcome,
)
from core.records import ClientRights, ModelId, ModelPhase, Problem
from core.service import Service
from core.serving.reach import LOOPBACK

R = TypeVar("R", bound=Reply)

# How often it is looked whether the process is to end, in seconds.
_LOOK_S = 0.5


def add_host_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `host`."""
    parser.add_argument("--port", type=int, metavar="PORT", help="in place of the one in the settings")
    parser.add_argument(
        "--address",
        default=LOOPBACK,
        metavar="ADDRESS",
        help="listen on this IPv4 address of the computer (127.0.0.1). What is served there isn't encrypted on the way: in a"
        " container 0.0.0.0, with a published port that ends at the loopback address",
    )
    parser.add_argument(
        "--name",
        action="append",
        default=[],
        metavar="HOST",
        help="other programs may call it so, beside localhost; can be given several times",
    )
    parser.add_argument("--fetch", action="store_true", help="download the model of --model first, if it isn't there")


def add_client_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `client`."""
    parser.add_argument("name", metavar="NAME", help="what the program is called in Lately, and in the settings")
    parser.add_argument("--reads", action="store_true", help="it may read what is remembered")
    parser.add_argument("--proposes", action="store_true", help="it may propose facts, which wait for your word")


class Asker:
    """Asks a core that has no window, and says in a terminal what it does. `receive` is the service's `send`; called from its threads."""

    def __init__(self, err: TextIO) -> None:
        self._err = err
        self._lock = threading.Lock()
        self._replies: queue.Queue[Reply] = queue.Queue()
        self._asked = 0
        self._phase = ModelPhase.NONE
        self._percent = -1
        self._fetched = threading.Event()

    def receive(self, item: Reply | Event) -> None:
        """Take a reply or an event from the core."""
        match item:
            case Reply():
                self._replies.put(item)
            case NoticeRaised(problem=problem):
                self.say(problem)
            case DownloadFailed(problem=problem):
                self.say(problem)
                self._fetched.set()
            case ServingChanged(serving=serving) if serving.address:
                self.print(
                    f"Serving OpenAI's protocol and MCP: {serving.address} and {serving.address.removesuffix('/v1')}/mcp"
                )
            case ModelStateChanged(state=state) if state.phase is not self._phase:
                self._phase = state.phase
                if state.phase is ModelPhase.READY:
                    self.print(f"The model is ready: {state.name}.")
                elif state.problem is not None:
                    self.say(state.problem)
            case DownloadProgressed(done_bytes=done, total_bytes=total) if total:
                percent = 10 * int(10 * done / total)
                if percent > self._percent:
                    self._percent = percent
                    self.print(f"Downloading: {percent} %")
            case DownloadFinished():
                self._fetched.set()

    def greet(self, service: Service) -> None:
        """The first that is asked of a core."""
        self.ask(service, Hello(protocol=PROTOCOL_VERSION, app_version=core.__version__), Welcome)

    def ask(self, service: Service, command: Command, kind: type[R]) -> R:
        """Ask for something, and wait for its reply.

        Raises:
            RememoraError: it failed.
        """
        self._asked += 1
        request_id = RequestId(self._asked)
        service.handle(msgspec.structs.replace(command, request_id=request_id))
        while True:
            reply = self._replies.get()
            if reply.request_id != request_id:
                continue
            if isinstance(reply, Failed):
                error = RememoraError(reply.problem.what)
                error.problem = reply.problem
                raise error
            assert isinstance(reply, kind)
            return reply

    def fetch(self, service: Service, model: str, ended: threading.Event) -> None:
        """Download a model of the catalog, if it isn't there, and load it.

        Raises:
            RememoraError: it can't be fetched or loaded.
        """
        models = self.ask(service, ListModels(), ModelsListed).models
        if any(one.id == model and not one.path for one in models):
            self.ask(service, DownloadModel(model_id=ModelId(model)), Done)
            while not self._fetched.wait(_LOOK_S) and not ended.is_set():
                pass
        if not ended.is_set():
            self.ask(service, LoadModel(model=model), Done)

    def say(self, problem: Problem) -> None:
        self.print(" ".join(part for part in (problem.what, problem.safe, problem.next_step) if part))

    def print(self, text: str) -> None:
        with self._lock:
            self._err.write(text + "\n")
            self._err.flush()


def host(service: Service, asker: Asker, model: str | None, *, fetch: bool, keep: bool) -> None:
    """Serve until the process is told to end (SIGTERM, or Ctrl+C).

    Args:
        model: None: the one in the settings.
        fetch: download it first, if it isn't there.
        keep: choose it for later starts, too.
    """
    ended = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: ended.set())
    asker.greet(service)
    service.start(None if fetch else model, keep=keep)
    if not asker.ask(service, ListClients(), ClientsListed).clients:
        asker.print("No program has a key yet, so none is let in. End this, and make one: python -m core client NAME")
    if fetch and model is not None:
        try:
            asker.fetch(service, model, ended)
        except RememoraError as error:
            asker.say(error.problem)
    # In steps: elsewhere than on Linux a signal is seen between two of them only.
    while not ended.wait(_LOOK_S):
        pass


def let_in(service: Service, asker: Asker, options: argparse.Namespace) -> str:
    """Make a key for a program. Returns it: it is kept nowhere.

    Raises:
        RememoraError: it isn't let in.
    """
    asker.greet(service)
    rights = ClientRights(reads=options.reads, proposes=options.proposes)
    return asker.ask(service, AddClient(name=options.name, rights=rights), ClientAdded).key
