"""What a server tells of a reply while it writes it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import msgspec

from core.errors import ModelError, ServerLost
from core.model.base import Finished, FinishReason, PrefillProgress, Usage


class _Written(msgspec.Struct):
    content: str | None = None
    reasoning_content: str | None = None
    reasoning: str | None = None


class _Choice(msgspec.Struct):
    delta: _Written | None = None
    finish_reason: str | None = None


class _Cached(msgspec.Struct):
    cached_tokens: int | None = None


class _Usage(msgspec.Struct):
    prompt_tokens: int = 0
    completion_tokens: int = 0
    prompt_tokens_details: _Cached | None = None


class _Read(msgspec.Struct):
    total: int
    cache: int
    processed: int


class _Chunk(msgspec.Struct):
    choices: list[_Choice] = msgspec.field(default_factory=list)
    usage: _Usage | None = None
    prompt_progress: _Read | None = None
    error: Any = None


class ServerReply:
    """One reply, read from its events.

    Attributes:
        begun: something of it is there.
        reason: why it ended.
    """

    def __init__(self, prompt_tokens: int, on_prefill: PrefillProgress | None) -> None:
        self.begun = False
        self.reason = FinishReason.END
        self._on_prefill = on_prefill
        self._usage = _Usage(prompt_tokens=prompt_tokens)
        self._pieces = 0
        self._ended = False
        self._started = self._first = time.perf_counter()

    def texts(self, events: Iterator[bytes]) -> Iterator[str]:
        """The text, piece by piece; reasoning between tags.

        Raises:
            ModelError: the server reports a fault, or sends nonsense.
            ServerLost: it ended without an end.
        """
        reasons = False
        for event in events:
            if event == b"[DONE]":
                self._ended = True
                break
            chunk = _chunk(event)
            self._usage = chunk.usage or self._usage
            if chunk.prompt_progress is not None and self._on_prefill is not None:
                read = chunk.prompt_progress
                self._on_prefill(read.processed - read.cache, read.total - read.cache)
            for choice in chunk.choices[:1]:
                if choice.finish_reason is not None:
                    self._ended = True
                    self.reason = FinishReason.LENGTH if choice.finish_reason == "length" else FinishReason.END
                written = choice.delta or _Written()
                thought = written.reasoning_content or written.reasoning
                text = written.content or ""
                if thought:
                    text, reasons = ("" if reasons else "<think>") + thought + text, True
                elif text and reasons:
                    text, reasons = "</think>" + text, False
                if text:
                    if not self.begun:
                        self.begun = True
                        self._first = time.perf_counter()
                    self._pieces += 1
                    yield text
        if not self._ended:
            raise ServerLost(
                "The server broke off.",
                safe="What you wrote, and what came of the answer, is kept.",
                next_step="Try again once the server is back, or choose a model on this computer.",
            )

    def finished(self, reason: FinishReason) -> Finished:
        now = time.perf_counter()
        cached = self._usage.prompt_tokens_details
        usage = Usage(
            prompt_tokens=self._usage.prompt_tokens,
            evaluated_tokens=self._usage.prompt_tokens - ((cached.cached_tokens or 0) if cached is not None else 0)
            if self.begun
            else 0,
            generated_tokens=self._usage.completion_tokens or self._pieces,
            prefill_s=(self._first if self.begun else now) - self._started,
            decode_s=now - self._first if self.begun else 0.0,
        )
        return Finished(reason, usage)


def _chunk(event: bytes) -> _Chunk:
    try:
        chunk = msgspec.json.decode(event, type=_Chunk)
    except (msgspec.DecodeError, UnicodeError) as error:
        raise nonsense("this address", error) from error
    if chunk.error is not None:
        raise ServerLost(
            "The server has a fault and broke off.",
            safe="What you wrote, and what came of the answer, is kept.",
            next_step="Try again, or choose a model on this computer.",
        )
    return chunk


def nonsense(address: str, error: Exception) -> ModelError:
    """The error that says that it isn't such a server at all."""
    return ModelError(
        f"What answers at {address} isn't a server for language models.",
        safe="What you wrote is kept.",
        next_step="Check the address in the settings.",
        detail=str(error),
    )
