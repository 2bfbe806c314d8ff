"""What a program asks of the model, read from a body in OpenAI's protocol. What isn't known is ignored."""

from __future__ import annotations

import json
import re
from typing import Any

import msgspec

from core.records import SAMPLING_RANGES, SamplingChoice
from core.serving.faults import Fault

_MOST_STOPS = 16
_MOST_TOOLS = 64
_TOOL_NAME = re.compile(r"[A-Za-z0-9_.:/-]{1,128}")

# How msgspec says which field is wrong.
_PLACE = re.compile(r" - at `\$\.?([^`]*)`$")


class _Part(msgspec.Struct):
    type: str
    text: str | None = None
    refusal: str | None = None


class CalledFunction(msgspec.Struct):
    name: str
    arguments: str = "{}"


class ToolCall(msgspec.Struct):
    function: CalledFunction
    id: str = ""


class ChatMessage(msgspec.Struct):
    role: str
    content: str | list[_Part] | None = None
    tool_calls: list[ToolCall] | None = None
    tool_call_id: str | None = None
    name: str | None = None

    @property
    def text(self) -> str:
        """What is said.

        Raises:
            Fault: there are pictures or sounds in it.
        """
        if self.content is None or isinstance(self.content, str):
            return self.content or ""
        for part in self.content:
            if part.type not in ("text", "input_text", "refusal"):
                raise Fault(400, f"The model reads text only, not {part.type}.", param="messages", code="not_text")
        return "\n".join(part.text or part.refusal or "" for part in self.content)


class Function(msgspec.Struct):
    name: str
    description: str | None = None
    parameters: dict[str, Any] | None = None


class Tool(msgspec.Struct):
    function: Function
    type: str = "function"

    def described(self) -> dict[str, Any]:
        """As chat templates read it."""
        return {
            "type": "function",
            "function": {
                "name": self.function.name,
                "description": self.function.description or "",
                "parameters": self.function.parameters or {"type": "object", "properties": {}},
            },
        }


class _JsonSchema(msgspec.Struct):
    schema: dict[str, Any] | None = None


class _ResponseFormat(msgspec.Struct):
    type: str
    json_schema: _JsonSchema | None = None


class _StreamOptions(msgspec.Struct):
    include_usage: bool = False


class ChatRequest(msgspec.Struct):
    """A request for a completion, as it came."""

    messages: list[ChatMessage]
    tools: list[Tool] | None = None
    tool_choice: str | dict[str, Any] | None = None
    parallel_tool_calls: bool | None = None
    response_format: _ResponseFormat | None = None
    stop: str | list[str] | None = None
    max_tokens: int | None = None
    max_completion_tokens: int | None = None
    temperature: float | None = None
    top_p: float | None = None
    seed: int | None = None
    n: int | None = None
    stream: bool | None = None
    stream_options: _StreamOptions | None = None


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """A request that can be carried out.

    Attributes:
        tools: that may be called.
        must_call: the answer is a call of one of them.
        one_call: not several at once.
        schema: JSON schema that the answer follows; None: it is free.
        stops: texts before which the answer ends.
        longest: of the answer, in tokens; None: as long as the model's replies.
        stream: it is told while it is written.
        tells_usage: at the end of a stream, too.
        size: of the body, in bytes.
    """

    messages: tuple[ChatMessage, ...]
    tools: tuple[Tool, ...] = ()
    must_call: bool = False
    one_call: bool = False
    schema: dict[str, Any] | None = None
    stops: tuple[str, ...] = ()
    longest: int | None = None
    sampling: SamplingChoice = SamplingChoice()
    stream: bool = False
    tells_usage: bool = False
    size: int = 0


_requests = msgspec.json.Decoder(ChatRequest)


def read_chat(body: bytes) -> Wanted:
    """Read a request for a completion.

    Raises:
        Fault: it can't be carried out.
    """
    request = read(_requests, body)
    if not request.messages:
        raise Fault(400, "There is no message to answer.", param="messages")
    for message in request.messages:
        if message.role not in ("system", "developer", "user", "assistant", "tool", "function"):
            raise Fault(400, f"There is no role called {message.role!r}.", param="messages")
        for call in message.tool_calls or ():
            arguments_of(call)
        _ = message.text
    if request.n not in (None, 1):
        raise Fault(400, "Only one answer is written at a time: n has to be 1.", param="n")
    longest = request.max_completion_tokens or request.max_tokens
    if longest is not None and longest < 1:
        raise Fault(400, "An answer has one token at least.", param="max_tokens")
    tools, must_call = _tools(request)
    return Wanted(
        messages=tuple(request.messages),
        tools=tools,
        must_call=must_call,
        one_call=request.parallel_tool_calls is False,
        schema=_schema(request),
        stops=_stops(request),
        longest=longest,
        sampling=_sampling(request),
        stream=bool(request.stream),
        tells_usage=request.stream_options is not None and request.stream_options.include_usage,
        size=len(body),
    )


def read(decoder: msgspec.json.Decoder[Any], body: bytes) -> Any:
    """A body as what it has to be.

    Raises:
        Fault: it isn't that.
    """
    try:
        return decoder.decode(body)
    except msgspec.ValidationError as error:
        place = _PLACE.search(str(error))
        raise Fault(400, f"{error}.", param=place[1] if place and place[1] else None) from error
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Fault(400, f"The body isn't JSON: {error}.") from error


def arguments_of(call: ToolCall) -> dict[str, Any]:
    """The arguments of an earlier call.

    Raises:
        Fault: they are no JSON object.
    """
    try:
        found = json.loads(call.function.arguments or "{}")
    except (ValueError, RecursionError) as error:
        raise Fault(400, f"The arguments of {call.function.name} aren't JSON: {error}.", param="messages") from error
    if not isinstance(found, dict):
        raise Fault(400, f"The arguments of {call.function.name} aren't a JSON object.", param="messages")
    return found


def _tools(request: ChatRequest) -> tuple[tuple[Tool, ...], bool]:
    """The tools that may be called, and whether one has to be."""
    tools = tuple(request.tools or ())
    if len(tools) > _MOST_TOOLS:
        raise Fault(400, f"There are more than {_MOST_TOOLS} tools.", param="tools")
    for tool in tools:
        if tool.type != "function":
            raise Fault(400, f"Tools of the type {tool.type!r} can't be called.", param="tools")
        if not _TOOL_NAME.fullmatch(tool.function.name):
            raise Fault(400, f"A tool can't be called {tool.function.name!r}.", param="tools")
    choice = request.tool_choice
    if choice in (None, "auto"):
        return tools, False
    if choice == "none":
        return (), False
    if choice == "required" and tools:
        return tools, True
    if isinstance(choice, dict):
        function = choice.get("function")
        name = function.get("name") if isinstance(function, dict) else None
        named = tuple(tool for tool in tools if tool.function.name == name)
        if named:
            return named, True
    raise Fault(400, "tool_choice names no tool that is there.", param="tool_choice")


def _schema(request: ChatRequest) -> dict[str, Any] | None:
    wanted = request.response_format
    if wanted is None or wanted.type == "text":
        return None
    if wanted.type == "json_object":
        return {"type": "object"}
    if wanted.type == "json_schema" and wanted.json_schema is not None and wanted.json_schema.schema is not None:
        return wanted.json_schema.schema
    raise Fault(400, "response_format is text, json_object, or json_schema with a schema.", param="response_format")


def _stops(request: ChatRequest) -> tuple[str, ...]:
    stops = [request.stop] if isinstance(request.stop, str) else request.stop or []
    if len(stops) > _MOST_STOPS:
        raise Fault(400, f"There are more than {_MOST_STOPS} stop texts.", param="stop")
    return tuple(stop for stop in stops if stop)


def _sampling(request: ChatRequest) -> SamplingChoice:
    for name in ("temperature", "top_p"):
        value = getattr(request, name)
        least, most = (0.0, 2.0) if name == "temperature" else (0.0, 1.0)
        if value is not None and not least <= value <= most:
            raise Fault(400, f"{name} lies between {least:g} and {most:g}.", param=name)
    seed = None if request.seed is None else request.seed % int(SAMPLING_RANGES["seed"][1])
    top_p = None if request.top_p is None else max(request.top_p, SAMPLING_RANGES["top_p"][0])
    return SamplingChoice(temperature=request.temperature, top_p=top_p, seed=seed)
