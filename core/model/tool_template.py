"""What a model's chat template writes of tools, calls and results.

As with the frames of a conversation (`core.model.chat_template`) the template is rendered for known texts, and cut at these. What a
conversation says is put in afterwards, tokenized apart: it can't turn into control tokens.
"""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from core.model.base import CallMarks, Token
from core.model.template import TEMPLATE_FAULTS, Template

log = logging.getLogger(__name__)

_USER, _NAME, _KEY, _VALUE = (f"Xq{letter}8{letter}text" for letter in "UNKV")
_SECOND = "XqM8Mtext"
_ARGUMENTS = re.compile(rf'\{{\s*"{_KEY}"\s*:\s*"{_VALUE}"\s*\}}')
_CLOSERS = re.compile(r"[}\]\s]*")
_MARK = re.compile(r"Xq(\d+)t8t")

# Some templates want ids of nine letters and digits.
_CALL_IDS = ("call00001", "call00002")


class ChatToolTemplate:
    """See `core.model.base.ToolTemplate`; made by `read_tool_template`."""

    def __init__(
        self,
        source: str,
        marks: CallMarks,
        *,
        tokenize: Callable[[str], list[Token]],
        tokenize_frame: Callable[[str], list[Token]],
        bos_text: str,
        eos_text: str,
        bos: Token | None,
        text_begins_with_space: bool,
    ) -> None:
        self.marks = marks
        self._source = source
        self._tokenize = tokenize
        self._tokenize_frame = tokenize_frame
        self._bos_text, self._eos_text = bos_text, eos_text
        self._bos = bos
        self._begins_with_space = text_begins_with_space

    def prompt(self, messages: Sequence[Mapping[str, Any]], tools: Sequence[Mapping[str, Any]]) -> list[Token] | None:
        """A conversation up to the next reply. See `core.model.base.ToolTemplate`."""
        texts: list[str] = []

        def mark(text: str, *, in_json: bool) -> str:
            texts.append(json.dumps(text, ensure_ascii=False)[1:-1] if in_json else text)
            return f"Xq{len(texts) - 1}t8t"

        def in_json(value: Any) -> Any:
            if isinstance(value, str):
                return mark(value, in_json=True) if value else value
            if isinstance(value, dict):
                return {key: in_json(one) for key, one in value.items()}
            return [in_json(one) for one in value] if isinstance(value, list) else value

        def described(value: Any) -> Any:
            if isinstance(value, dict):
                return {
                    key: in_json(one) if key == "description" and isinstance(one, str) else described(one)
                    for key, one in value.items()
                }
            return [described(one) for one in value] if isinstance(value, list) else value

        def marked(message: Mapping[str, Any]) -> dict[str, Any]:
            told = dict(message)
            if told.get("content"):
                told["content"] = mark(told["content"], in_json=False)
            if told.get("tool_calls"):
                told["tool_calls"] = [
                    {
                        **call,
                        "function": {**call["function"], "arguments": in_json(call["function"]["arguments"])},
                    }
                    for call in told["tool_calls"]
                ]
            return told

        # Made anew: a template has so much time for all that is rendered of it.
        template = Template(self._source, bos_text=self._bos_text, eos_text=self._eos_text)
        try:
            text = template.render([marked(message) for message in messages], tools=[described(tool) for tool in tools])
        except TEMPLATE_FAULTS as error:
            log.warning("the chat template can't show a conversation with tools: %s", error)
            return None
        pieces = _MARK.split(text)
        if sorted(map(int, pieces[1::2])) != list(range(len(texts))):
            return None  # something is left out, or stands there twice
        tokens: list[Token] = []
        for position, piece in enumerate(pieces):
            if position % 2:
                tokens += self._tokenize(texts[int(piece)])
                continue
            if self._begins_with_space and position < len(pieces) - 1:
                piece = piece.removesuffix(" ")
            tokens += self._tokenize_frame(piece) if piece else []
        return tokens if self._bos is None or tokens[:1] == [self._bos] else [self._bos, *tokens]


def read_tool_template(
    source: str,
    *,
    tokenize: Callable[[str], list[Token]],
    tokenize_frame: Callable[[str], list[Token]],
    bos_text: str = "",
    eos_text: str = "",
    bos: Token | None = None,
    text_begins_with_space: bool = False,
) -> ChatToolTemplate | None:
    """Read from a template how tools are called; None if it knows nothing of tools, or writes calls in no JSON.

    Args:
        tokenize: text to tokens, none of them control tokens.
        tokenize_frame: the same, control tokens recognised.
        bos_text, eos_text, bos, text_begins_with_space: as in `core.model.chat_template.chat_frames`.
    """
    template = Template(source, bos_text=bos_text, eos_text=eos_text)
    try:
        marks = _marks(template)
    except TEMPLATE_FAULTS as error:
        log.info("the chat template has no tools: %s", error)
        return None
    if marks is None:
        return None
    return ChatToolTemplate(
        source,
        marks,
        tokenize=tokenize,
        tokenize_frame=tokenize_frame,
        bos_text=bos_text,
        eos_text=eos_text,
        bos=bos,
        text_begins_with_space=text_begins_with_space,
    )


def _marks(template: Template) -> CallMarks | None:
    asked = {"role": "user", "content": _USER}
    tools = [_tool(_NAME), _tool(_SECOND)]
    begun = template.render([asked], tools=tools)
    if _SECOND not in begun or begun.count(_USER) != 1:
        return None  # tools aren't shown
    before_reply = begun.partition(_USER)[2]
    reply = _reply(template.render([asked, _called(_NAME)], tools=tools, generation=False), before_reply)
    found = _ARGUMENTS.search(reply, reply.find(_NAME) + 1)
    if reply.count(_NAME) != 1 or found is None:
        return None
    opening, _, rest = reply[: found.start()].partition(_NAME)
    closers = _CLOSERS.match(reply, found.end())
    assert closers is not None, "it matches nothing, too"
    if not opening.strip():
        return None
    return CallMarks(
        opening=opening,
        between=rest,
        closing=closers[0].rstrip(),
        again=_again(template, [asked, _called(_NAME, _SECOND)], before_reply),
    )


def _again(template: Template, messages: Sequence[Mapping[str, Any]], before_reply: str) -> str:
    """What stands from the arguments of one call to the name of the next; empty if there are no two."""
    try:
        text = template.render(messages, tools=[_tool(_NAME), _tool(_SECOND)], generation=False)
    except TimeoutError:
        raise
    except TEMPLATE_FAULTS:
        return ""
    reply = _reply(text, before_reply)
    found = _ARGUMENTS.search(reply)
    return reply[found.end() : reply.find(_SECOND)] if found is not None and _SECOND in reply else ""


def _reply(text: str, before_reply: str) -> str:
    """What the assistant said in a rendered conversation; empty if it doesn't begin as replies do."""
    behind = text.partition(_USER)[2]
    return behind.removeprefix(before_reply) if behind.startswith(before_reply) else ""


def _tool(name: str) -> dict[str, Any]:
    return {
        "type": "function",
        "function": {
            "name": name,
            "description": "A tool.",
            "parameters": {"type": "object", "properties": {"text": {"type": "string"}}, "required": []},
        },
    }


def _called(*names: str) -> dict[str, Any]:
    return {
        "role": "assistant",
        "content": "",
        "tool_calls": [
            {"id": call_id, "type": "function", "function": {"name": name, "arguments": {_KEY: _VALUE}}}
            for call_id, name in zip(_CALL_IDS, names, strict=False)
        ],
    }
