"""Chat frames from a model's own chat template.

A template turns a list of messages into one text. Rendering a whole conversation each turn would tokenize user text
together with control tokens, and templates render earlier turns differently from the last one, which no KV cache
survives. So the template is rendered once, for a short conversation of known texts, and cut at these texts; what is
between them are the frames.

A template is a program from a file of unknown origin: it runs in jinja2's sandbox, for a limited time.
"""

from __future__ import annotations

import datetime
import json
import logging
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any, NoReturn

import jinja2
import jinja2.exceptions
import jinja2.ext
import jinja2.nodes
import jinja2.parser
import jinja2.sandbox

from core.errors import ModelError
from core.model.base import ChatFrames, Token

log = logging.getLogger(__name__)

# What is used for a file without a template; most chat models know it.
CHATML = (
    "{% for message in messages %}<|im_start|>{{ message.role }}\n{{ message.content }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)

_TIME_LIMIT_S = 2.0
_LONGEST_PRODUCT = 100_000

# Texts no template writes by itself, with nothing in them to trim, split at or escape.
_SYSTEM, _USER, _REPLY, _NEXT = (f"Xq{letter}7{letter}text" for letter in "SURN")

# What an arbitrary template can raise besides jinja2's own errors.
_TEMPLATE_FAULTS = (
    jinja2.TemplateError,
    ArithmeticError,
    AttributeError,
    LookupError,
    MemoryError,
    RecursionError,
    TimeoutError,
    TypeError,
    ValueError,
)


def chat_frames(
    template: str | None,
    *,
    tokenize: Callable[[str], list[Token]],
    bos_text: str = "",
    eos_text: str = "",
    bos: Token | None = None,
    text_begins_with_space: bool = False,
) -> ChatFrames:
    """Cut a chat template into frames.

    A system text goes before the first user text where the template has no place for it.

    Args:
        template: the `tokenizer.chat_template` of the file; None uses ChatML.
        tokenize: text to tokens, control tokens recognised.
        bos_text, eos_text: what `bos_token` and `eos_token` stand for in the template.
        bos: the token every prompt begins with, if this model wants one; it is there once, whatever the template does.
        text_begins_with_space: `tokenize` puts a space before every text, so a frame must not end with one.

    Raises:
        ModelError: the template is broken, or doesn't show the messages it is given.
    """
    if template is None:
        log.warning("the model has no chat template, using ChatML")
        template = CHATML
    pieces = _pieces(template, bos_text, eos_text)

    def frame(piece: str) -> tuple[Token, ...]:
        piece = piece.removesuffix(" ") if text_begins_with_space else piece
        return tuple(tokenize(piece)) if piece else ()

    start, after_system, before_reply, after_reply = map(frame, pieces)
    if bos is not None and start[:1] != (bos,):
        start = (bos, *start)
    return ChatFrames(
        start=start,
        after_system=after_system,
        before_reply=before_reply,
        after_reply=after_reply,
        opens_reasoning=pieces[2].rstrip().endswith("<think>"),
    )


def _pieces(template: str, bos_text: str, eos_text: str) -> tuple[str, str, str, str]:
    """The texts of the four frames."""
    fault: Exception | None = None
    with_system = [_message("system", _SYSTEM)]
    turns = [_message("user", _USER), _message("assistant", _REPLY), _message("user", _NEXT)]
    # Templates for models that also see images want a list of parts as content.
    for messages in (with_system + turns, turns, _in_parts(with_system + turns), _in_parts(turns)):
        try:
            text = _render(template, messages, bos_text, eos_text)
        except _TEMPLATE_FAULTS as error:
            fault = fault or error  # the first says most
            if isinstance(error, TimeoutError):
                break
            continue
        pieces = _cut(text, has_system=messages[0]["role"] == "system")
        if pieces is not None:
            return pieces
    raise ModelError(
        "The model's chat template can't be used.",
        safe="Nothing was changed.",
        next_step="Choose another model, or another GGUF file of the same model.",
        detail=f"{type(fault).__name__}: {fault}" if fault else "the template doesn't show the messages it is given",
    )


def _cut(text: str, *, has_system: bool) -> tuple[str, str, str, str] | None:
    """The frames around the known texts; None if these are not there once each, in their order."""
    texts = [_SYSTEM, _USER, _REPLY, _NEXT] if has_system else [_USER, _REPLY, _NEXT]
    if any(text.count(known) != 1 for known in texts):
        return None
    places = [text.index(known) for known in texts]
    if places != sorted(places):
        return None
    ends = [place + len(known) for place, known in zip(places, texts, strict=True)]
    start, between = text[: places[0]], [text[a:b] for a, b in zip(ends[:-1], places[1:], strict=True)]
    generation = text[ends[-1] :]
    if has_system:
        return start, between[0], generation, between[2]
    return start, "\n\n", generation, between[1]


def _message(role: str, content: str) -> dict[str, Any]:
    return {"role": role, "content": content}


def _in_parts(messages: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{**message, "content": [{"type": "text", "text": message["content"]}]} for message in messages]


class _Environment(jinja2.sandbox.ImmutableSandboxedEnvironment):
    """The names chat templates are written for, and no way to fill the memory by multiplying."""

    intercepted_binops = frozenset({"*", "**"})

    def call_binop(self, context: jinja2.runtime.Context, operator: str, left: Any, right: Any) -> Any:
        if operator == "**":
            raise jinja2.exceptions.SecurityError("powers are not allowed in a chat template")
        for sequence, count in ((left, right), (right, left)):
            if hasattr(sequence, "__len__") and isinstance(count, int) and len(sequence) * count > _LONGEST_PRODUCT:
                raise jinja2.exceptions.SecurityError("a chat template makes a text that is too long")
        return super().call_binop(context, operator, left, right)


class _GenerationTag(jinja2.ext.Extension):
    """`{% generation %}…{% endgeneration %}` marks training text in some templates; its content stays."""

    tags = {"generation"}  # noqa: RUF012 - declared so by jinja2

    def parse(self, parser: jinja2.parser.Parser) -> list[jinja2.nodes.Node]:
        next(parser.stream)
        return parser.parse_statements(("name:endgeneration",), drop_needle=True)


def _raise_exception(message: str) -> NoReturn:
    raise jinja2.TemplateError(message)


def _strftime_now(layout: str) -> str:
    return datetime.datetime.now().astimezone().strftime(layout)


def _to_json(value: Any, indent: int | None = None, **_options: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=indent)


def _render(template: str, messages: list[dict[str, Any]], bos_text: str, eos_text: str) -> str:
    environment = _Environment(
        trim_blocks=True, lstrip_blocks=True, extensions=["jinja2.ext.loopcontrols", _GenerationTag]
    )
    environment.globals["raise_exception"] = _raise_exception
    environment.globals["strftime_now"] = _strftime_now
    environment.filters["tojson"] = _to_json
    with _time_limit(_TIME_LIMIT_S):
        return environment.from_string(template).render(
            messages=messages,
            add_generation_prompt=True,
            bos_token=bos_text,
            eos_token=eos_text,
            tools=None,
            documents=None,
        )


@contextmanager
def _time_limit(seconds: float) -> Iterator[None]:
    """Raise TimeoutError in the block when it takes longer: at the next line of Python, which a loop soon reaches."""
    deadline = time.monotonic() + seconds

    def check(_frame: FrameType, _event: str, _argument: object) -> Any:
        if time.monotonic() > deadline:
            raise TimeoutError(f"the chat template ran for more than {seconds:g} s")
        return check

    earlier = sys.gettrace()
    sys.settrace(check)
    try:
        yield
    finally:
        sys.settrace(earlier)
