"""Language models on another computer, behind any server that speaks OpenAI's protocol (llama-server, vLLM and others).

What the server is sent is the prompt as messages, and nothing else; see `core.model.server_text`. llama-server also takes the grammars,
counts tokens and says how far it has read; every other server is asked for JSON by a schema instead.
"""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Iterator, Sequence
from typing import Any

import msgspec

from core.errors import ModelError
from core.model.base import (
    AttentionState,
    ChatFrames,
    Delta,
    FindPicture,
    Finished,
    FinishReason,
    PrefillProgress,
    Purpose,
    Token,
    ToolTemplate,
)
from core.model.grammar import Grammar
from core.model.server_choice import ServerChoice
from core.model.server_line import RequestRefused, ServerLine
from core.model.server_reply import ServerReply, nonsense
from core.model.server_text import (
    FRAMES,
    SentMessage,
    SentPrompt,
    estimated_tokens,
    piece,
    pieces,
    read_prompt,
    text_of,
)
from core.records import Placement, Sampling

# Shorter texts are estimated: there are dozens a turn, and asking for each would take longer than reading them.
_ASKED_FROM_CHARS = 600

_LLAMA_CPP = "llamacpp"

_PATH = "/v1/chat/completions"

# What a schema's value is wrapped in: these servers want an object.
_ANSWER = "answer"


class _Meta(msgspec.Struct):
    n_ctx: int = 0


class _Card(msgspec.Struct):
    id: str
    owned_by: str = ""
    max_model_len: int | None = None
    meta: _Meta | None = None


class _Cards(msgspec.Struct):
    data: list[_Card]


class _Tokens(msgspec.Struct):
    tokens: list[int]


class ServerModel:
    """A model on a server. See `core.model.base.LanguageModel`; made by `connect`.

    Attributes:
        name: as the user knows it.
        context_length: tokens, prompt and reply together; what doesn't fit is refused by the server.
        frames: of its own vocabulary.
        sampling: recommended sampling.
        functions: None; nobody has said.
        fingerprint: of address and model, where trying the memory functions costs nobody anything; else empty.
        placement: None.
        state_kind: empty; what the server holds stays there.
        takes_back: False; what it was sent can't be taken back.
        tool_template: None; it stays with the server.
        sees: False; pictures aren't sent.
    """

    def __init__(self, line: ServerLine, card: _Card, name: str, context_length: int) -> None:
        self.name = name
        self.context_length = context_length
        self.frames: ChatFrames = FRAMES
        self.sampling = Sampling()
        self.functions: bool | None = None
        self.state_kind = ""
        self.takes_back = False
        self.sees = False
        self.tool_template: ToolTemplate | None = None
        self.placement: Placement | None = None
        self._line = line
        self._id = card.id
        self._is_llama_cpp = card.owned_by == _LLAMA_CPP
        self.fingerprint = (
            hashlib.sha256(f"{line.address} {card.id}".encode()).hexdigest() if self._is_llama_cpp else ""
        )
        self._counts = self._is_llama_cpp
        self._takes_schema = not self._is_llama_cpp

    @classmethod
    def connect(cls, choice: ServerChoice, key: str, *, context_length: int) -> ServerModel:
        """Ask the server whether it has the model.

        Args:
            context_length: wanted window in tokens; the server's own limit still holds.

        Raises:
            ModelError: the server can't be reached, refuses, or doesn't have it.
        """
        line = ServerLine(choice.address, key)
        try:
            card = _card(line, choice.model)
        except ModelError:
            line.close()
            raise
        limit = card.max_model_len or (card.meta.n_ctx if card.meta is not None else 0)
        return cls(line, card, choice.name, min(context_length, limit) if limit else context_length)

    def tokenize(self, text: str) -> list[Token]:
        """The text in as many pieces as the server's model makes of it: counted for long texts, estimated for others."""
        return pieces(text, self._count(text))

    def picture(self, contents: bytes) -> list[Token]:  # noqa: ARG002 - there is none it can be shown
        """Raises ModelError: it isn't shown any."""
        raise ModelError(
            f"{self.name} can't be shown pictures.",
            safe="Nothing was lost.",
            next_step="Choose a model on this computer.",
        )

    def find_pictures(self, find: FindPicture) -> None:
        """Nothing: it isn't shown any."""

    def text(self, tokens: Sequence[Token]) -> str:
        """What tokens spell; control tokens spell nothing."""
        return text_of(tokens)

    def generate(
        self,
        prompt: Sequence[Token],
        *,
        sampling: Sampling,
        max_tokens: int,
        stop: threading.Event,
        purpose: Purpose = Purpose.CHAT,  # noqa: ARG002 - which state serves best is up to the server
        grammar: str | None = None,
        on_prefill: PrefillProgress | None = None,
        at_once: int | None = None,  # noqa: ARG002 - that is up to the server, too
    ) -> Iterator[Delta | Finished]:
        """Continue `prompt`. See `core.model.base.LanguageModel.generate`.

        With `max_tokens=0` nothing is sent: a server evaluates for others, too, and not for nothing.

        Raises:
            ModelError: the server can't be reached, or refuses.
            ServerLost: it broke off in the middle.
        """
        reply = ServerReply(len(prompt), on_prefill)
        if max_tokens <= 0:
            yield reply.finished(FinishReason.LENGTH)
            return
        sent = read_prompt(prompt)
        schema = grammar.schema if self._takes_schema and isinstance(grammar, Grammar) else None
        # Of servers that go on from it, some repeat it. Those that are held by a schema are not given it.
        opening = sent.opening
        held = ""
        try:
            with self._line.events(_PATH, self._body(sent, sampling, max_tokens, grammar, schema), stop) as events:
                for text in reply.texts(events):
                    held += text
                    if schema is not None or opening.startswith(held):
                        continue
                    text, held, opening = held.removeprefix(opening), "", ""
                    yield Delta(piece(text), text)
                    if stop.is_set():
                        break
        except RequestRefused:
            if schema is None or reply.begun:
                raise
            # It knows no schemas. An answer without one is checked by whoever asked, as all are.
            self._takes_schema = False
            yield from self.generate(
                prompt, sampling=sampling, max_tokens=max_tokens, stop=stop, grammar=grammar, on_prefill=on_prefill
            )
            return
        except ModelError:
            if not stop.is_set():
                raise
        self._counts = self._is_llama_cpp
        if held and held != opening:
            text = held if schema is None else _unwrapped(held, opening)
            yield Delta(piece(text), text)
        yield reply.finished(FinishReason.STOPPED if stop.is_set() else reply.reason)

    def shares(
        self,
        prompt: Sequence[Token],
        choices: Sequence[Sequence[Token]],
        *,
        stop: threading.Event,
        purpose: Purpose = Purpose.BACKGROUND,
        on_prefill: PrefillProgress | None = None,
    ) -> None:
        """Servers don't tell how likely texts are that they don't draw."""

    def take_over(self) -> None:
        """Nothing was evaluated ahead."""

    def state(self, prompt: Sequence[Token]) -> None:
        """Nothing to keep here."""

    def set_state(self, state: AttentionState) -> bool:  # noqa: ARG002 - there are no such states
        """Nothing fits."""
        return False

    def close(self) -> None:
        """Let the connections go. Idempotent."""
        self._line.close()

    def _count(self, text: str) -> int:
        if self._counts and len(text) >= _ASKED_FROM_CHARS:
            try:
                answer = self._line.post("/tokenize", {"content": text})
                return len(msgspec.json.decode(answer, type=_Tokens).tokens)
            except (ModelError, msgspec.DecodeError, UnicodeDecodeError):
                self._counts = False  # until an answer has come again: each question would wait for the server
        return estimated_tokens(text)

    def _body(
        self,
        sent: SentPrompt,
        sampling: Sampling,
        max_tokens: int,
        grammar: str | None,
        schema: dict[str, Any] | None,
    ) -> dict[str, Any]:
        body: dict[str, Any] = {
            "model": self._id,
            "messages": sent.messages,
            "max_tokens": max_tokens,
            "stream": True,
            "stream_options": {"include_usage": True},
            "temperature": sampling.temperature,
            "top_p": sampling.top_p,
        }
        if sampling.seed is not None:
            body["seed"] = sampling.seed
        if sent.opening and schema is None:
            body["messages"] = (*sent.messages, SentMessage("assistant", sent.opening))
        if self._is_llama_cpp:
            body |= {
                "top_k": sampling.top_k,
                "min_p": sampling.min_p,
                "repeat_penalty": sampling.repeat_penalty,
                "return_progress": True,
            }
            if grammar is not None:
                body["grammar"] = str(grammar)
        elif sampling.temperature > 0:
            body |= _rarer(sampling)
        if schema is not None:
            body["response_format"] = {
                "type": "json_schema",
                "json_schema": {
                    "name": _ANSWER,
                    "strict": True,
                    "schema": {
                        "type": "object",
                        "properties": {_ANSWER: schema},
                        "required": [_ANSWER],
                        "additionalProperties": False,
                    },
                },
            }
        return body


def _rarer(sampling: Sampling) -> dict[str, float]:
    """What not all servers know, by the names that vLLM has for it: sent only where it was chosen."""
    usual = Sampling()
    fields = {"top_k": "top_k", "min_p": "min_p", "repetition_penalty": "repeat_penalty"}
    given = {field: getattr(sampling, name) for field, name in fields.items()}
    return {field: value for field, value in given.items() if value != getattr(usual, fields[field])}


def server_models(address: str, key: str) -> list[str]:
    """The names of the models a server has.

    Raises:
        ModelError: it can't be reached, or refuses.
    """
    line = ServerLine(address, key)
    try:
        return [card.id for card in _cards(line)]
    finally:
        line.close()


def _card(line: ServerLine, model: str) -> _Card:
    for card in _cards(line):
        if card.id == model:
            return card
    raise ModelError(
        f"The server at {line.address} doesn't have the model {model}.",
        safe="Conversations and memories are as they were.",
        next_step="Choose one of its models in the settings.",
    )


def _cards(line: ServerLine) -> list[_Card]:
    try:
        return msgspec.json.decode(line.get("/v1/models"), type=_Cards).data
    except (msgspec.DecodeError, UnicodeError) as error:
        raise nonsense(line.address, error) from error


def _unwrapped(written: str, opening: str) -> str:
    """The value in an answer that keeps to a schema, as the grammar would have spelled it; any other answer as it is."""
    try:
        value = json.loads(written)[_ANSWER]
    except (ValueError, KeyError, TypeError, RecursionError):
        return written
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False).removeprefix(opening)
