"""The whole program with nobody at its window, for measurements."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Sequence
from typing import TypeVar, cast

import msgspec

from core.composition import build
from core.errors import ModelError
from core.model.base import Embedder, LanguageModel
from core.model.catalog import load_catalog
from core.paths import Paths
from core.protocol import (
    PROTOCOL_VERSION,
    Command,
    Event,
    Failed,
    Hello,
    IndexStateChanged,
    MessageChanged,
    ModelStateChanged,
    Reply,
    RequestId,
    SendMessage,
    StopReply,
    TokensGenerated,
    TurnFinished,
)
from core.records import Adapter, ConversationId, IndexState, Message, ModelPhase, Role
from core.settings import SettingsFile

# A program that says nothing for this long is stuck, in seconds. Of what it indexes it tells now and then.
_PATIENCE_S = 300.0

A = TypeVar("A", bound=Reply | Event)


class Program:
    """A running core.

    Attributes:
        index: how far it has come with indexing.

    Args:
        model: lent to it; None: it has none.
        encoder: lent to it.
        clock: Unix seconds.
        seed: for sampling tokens.
    """

    def __init__(
        self,
        paths: Paths,
        settings: SettingsFile,
        model: LanguageModel | None,
        encoder: Embedder,
        *,
        clock: Callable[[], float],
        seed: int = 0,
    ) -> None:
        self._arrived: queue.Queue[Reply | Event] = queue.Queue()
        self.index = IndexState()
        lent = None if model is None else cast(LanguageModel, _Lent(model, seed))
        self._core = build(
            paths,
            self._arrived.put,
            loader=_Lender(lent),
            load_embedder=lambda _: encoder,
            catalog=load_catalog(),
            settings=settings,
            clock=clock,
        )
        self._core.service.start(None if lent is None else "lent", keep=False)
        self._send(Hello(protocol=PROTOCOL_VERSION))
        ready = lent is None
        while not (ready and self.index.embedder_ready and self.index.pending == 0):
            item = self.next()
            if isinstance(item, ModelStateChanged):
                ready = ready or item.state.phase is ModelPhase.READY

    def ask(self, command: Command, kind: type[A]) -> A:
        """Send a command, and wait for an answer or event of this kind.

        Raises:
            ModelError: it failed.
        """
        self._send(command)
        while True:
            item = self.next()
            if isinstance(item, kind):
                return item
            if isinstance(item, Failed):
                raise ModelError(item.problem.what, next_step=item.problem.next_step)

    def reply(self, text: str, conversation: ConversationId | None, longest: int) -> Message:
        """The reply to a message, or its beginning.

        Args:
            longest: in pieces of text as the model writes them, about as many as tokens.

        Raises:
            ModelError: there was none.
        """
        self._send(SendMessage(conversation_id=conversation, text=text))
        pieces, message = 0, None
        while True:
            item = self.next()
            if isinstance(item, TokensGenerated):
                pieces += 1
                if pieces == longest:
                    self._send(StopReply(conversation_id=item.conversation_id))
            elif isinstance(item, MessageChanged) and item.message.role is Role.ASSISTANT:
                message = item.message
            elif isinstance(item, TurnFinished):
                if message is None or message.problem is not None:
                    raise ModelError("A message was not answered.", next_step="Look into the log.")
                return message

    def next(self) -> Reply | Event:
        """What it says next.

        Raises:
            ModelError: it says nothing any more.
        """
        try:
            item = self._arrived.get(timeout=_PATIENCE_S)
        except queue.Empty:
            raise ModelError("The program doesn't go on.", next_step="Look into the log.") from None
        if isinstance(item, IndexStateChanged):
            self.index = item.state
        return item

    def close(self) -> None:
        """End it; the model and the encoder stay."""
        self._core.close()

    def _send(self, command: Command) -> None:
        self._core.service.handle(msgspec.structs.replace(command, request_id=RequestId(1)))


class _Lender:
    """Loads nothing: there is a model. See `core.engine.Loader`."""

    def __init__(self, model: LanguageModel | None) -> None:
        self._model = model

    def name(self, choice: str) -> str:
        return choice

    def load(
        self,
        choice: str,
        *,
        context_length: int,  # noqa: ARG002
        adapters: Sequence[Adapter] = (),  # noqa: ARG002
        on_progress: Callable[[float], None],  # noqa: ARG002
        cancelled: threading.Event,  # noqa: ARG002
    ) -> LanguageModel:
        if self._model is None:
            raise ModelError(f"{choice} is not lent.")
        return self._model


class _Lent:
    """A model that stays loaded when it is closed, and that samples the same each time."""

    # Nothing is read ahead: what the model holds of the last situation begins as the next one in that language does.
    state_kind = ""

    def __init__(self, model: LanguageModel, seed: int) -> None:
        self._model = model
        self.sampling = msgspec.structs.replace(model.sampling, seed=seed)

    def __getattr__(self, name: str) -> object:
        return getattr(self._model, name)

    def close(self) -> None:
        """Does nothing."""
