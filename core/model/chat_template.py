"""Chat frames from a model's own chat template.

A template turns a list of messages into one text. Rendering a whole conversation each turn would tokenize user text
together with control tokens, and templates render earlier turns differently from the last one, which no KV cache
survives. So the template is rendered once, for a short conversation of known texts, and cut at these texts; what is
between them are the frames.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any, NamedTuple

from core.model.base import ChatFrames, ReasoningMarks, Token
from core.model.reasoning_marks import ReplyFrame, read_reply_frame
from core.model.template import TEMPLATE_FAULTS, Template

log = logging.getLogger(__name__)

# What is used for a file without a template; most chat models know it.
CHATML = (
    "{% for message in messages %}<|im_start|>{{ message.role }}\n{{ message.content }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)

# Texts no template writes by itself, with nothing in them to trim, split at or escape.
_SYSTEM, _USER, _REPLY, _NEXT = (f"Xq{letter}7{letter}text" for letter in "SURN")


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

    A system text goes before the first user text where the template has no place for it. A template that is broken, or doesn't
    show the messages it is given, is replaced by ChatML: most models understand it, if not as well.

    Args:
        template: the `tokenizer.chat_template` of the file; None uses ChatML.
        tokenize: text to tokens, control tokens recognised.
        bos_text, eos_text: what `bos_token` and `eos_token` stand for in the template.
        bos: the token every prompt begins with, if this model wants one; it is there once, whatever the template does.
        text_begins_with_space: `tokenize` puts a space before every text, so a frame must not end with one.
    """
    if template is None:
        log.warning("the model has no chat template, using ChatML")
    pieces = None if template is None else _pieces(template, bos_text, eos_text)
    guessed = pieces is None
    pieces = pieces or _pieces(CHATML, bos_text, eos_text)
    assert pieces is not None

    def frame(piece: str) -> tuple[Token, ...]:
        piece = piece.removesuffix(" ") if text_begins_with_space else piece
        return tuple(tokenize(piece)) if piece else ()

    start = frame(pieces.start)
    if bos is not None and start[:1] != (bos,):
        start = (bos, *start)
    return ChatFrames(
        start=start,
        after_system=frame(pieces.after_system),
        before_reply=frame(pieces.before_reply),
        after_reply=frame(pieces.after_reply),
        before_answer=frame(pieces.reply.before_answer),
        at_once=frame(pieces.reply.at_once),
        reasoning=pieces.reply.marks,
        guessed=guessed,
    )


class _Pieces(NamedTuple):
    """The texts of the frames, and what they don't tell of a reply."""

    start: str
    after_system: str
    before_reply: str
    after_reply: str
    reply: ReplyFrame


def _pieces(source: str, bos_text: str, eos_text: str) -> _Pieces | None:
    """The texts of the frames; None if the template can't be used."""
    template = Template(source, bos_text=bos_text, eos_text=eos_text)
    fault: Exception | None = None
    with_system = [_message("system", _SYSTEM)]
    turns = [_message("user", _USER), _message("assistant", _REPLY), _message("user", _NEXT)]
    # Templates for models that also see images want a list of parts as content.
    for messages in (
        with_system + turns,
        turns,
        _in_parts(with_system + turns),
        _in_parts(turns),
        _in_parts(with_system + turns, "user"),
        _in_parts(turns, "user"),
    ):
        try:
            pieces = _cut(template, template.render(messages), has_system=messages[0]["role"] == "system")
        except TEMPLATE_FAULTS as error:
            fault = fault or error  # the first says most
            if isinstance(error, TimeoutError):
                break
            continue
        if pieces is not None:
            return pieces
    log.warning(
        "the chat template can't be used, using ChatML: %s",
        f"{type(fault).__name__}: {fault}" if fault else "it doesn't show the messages it is given",
    )
    return None


def _cut(template: Template, text: str, *, has_system: bool) -> _Pieces | None:
    """The frames around the known texts; None if these are not there once each, in their order."""
    texts = [_SYSTEM, _USER, _REPLY, _NEXT] if has_system else [_USER, _REPLY, _NEXT]
    if any(text.count(known) != 1 or f"'{known}'" in text or f'"{known}"' in text for known in texts):
        return None  # in quotes: the list of parts is spelt out
    places = [text.index(known) for known in texts]
    if places != sorted(places):
        return None
    ends = [place + len(known) for place, known in zip(places, texts, strict=True)]
    start, between = text[: places[0]], [text[a:b] for a, b in zip(ends[:-1], places[1:], strict=True)]
    generation = text[ends[-1] :]
    after_system, earlier, after_reply = between if has_system else ("\n\n", *between)
    try:
        reply = read_reply_frame(template, generation, earlier)
    except TimeoutError as error:
        log.warning("how the model marks its reasoning isn't known: %s", error)
        reply = ReplyFrame(ReasoningMarks())
    return _Pieces(start, after_system, generation, after_reply, reply)


def _message(role: str, content: str) -> dict[str, Any]:
    return {"role": role, "content": content}


def _in_parts(messages: list[dict[str, Any]], role: str | None = None) -> list[dict[str, Any]]:
    """The messages, or those of one role, with a list of parts as content."""
    return [
        {**message, "content": [{"type": "text", "text": message["content"]}]}
        if role in {None, message["role"]}
        else message
        for message in messages
    ]
