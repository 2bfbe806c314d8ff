"""Renders a model's own chat template: a program from a file of unknown origin, in jinja2's sandbox, for a limited time.

Templates are written for a program that gives them more than most tell: tools, dates, filters of its own. What is missing is
given in the ways that are known, one after another, until the template is content.
"""

from __future__ import annotations

import datetime
import json
import re
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from types import FrameType
from typing import Any, NoReturn

import jinja2
import jinja2.compiler
import jinja2.exceptions
import jinja2.ext
import jinja2.nodes
import jinja2.parser
import jinja2.sandbox

# For all that is rendered of one template.
_TIME_LIMIT_S = 2.0

# In characters, or items; of a text inside a template, and of all it writes.
_LONGEST_TEXT = 500_000

# What an arbitrary template can raise besides jinja2's own errors.
TEMPLATE_FAULTS = (
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

# As other programs tell a template that there are no tools. Most guard themselves against the first only, or the second; some name
# what they were trained with.
_NO_TOOLS: tuple[Mapping[str, Any], ...] = (
    {},
    {"tools": None, "documents": None},
    {"tools": [], "documents": [], "functions": "", "datetime": "", "date_string": ""},
)


class Template:
    """A chat template that can be rendered again and again.

    Args:
        source: in jinja2.
        bos_text, eos_text: what `bos_token` and `eos_token` stand for in it.
    """

    def __init__(self, source: str, *, bos_text: str = "", eos_text: str = "") -> None:
        self.source = source
        self._given = {"bos_token": bos_text, "eos_token": eos_text}
        # Whether unknown names count for nothing, and how it is told that there are no tools: the first that works.
        self._ways = (*((False, no_tools) for no_tools in _NO_TOOLS), (True, _NO_TOOLS[-1]))
        self._compiled: dict[bool, jinja2.Template] = {}
        self._left_s = _TIME_LIMIT_S

    def render(self, messages: Sequence[Mapping[str, Any]], *, generation: bool = True, **flags: object) -> str:
        """The text it makes of messages.

        Args:
            generation: it ends where the next reply begins.
            flags: further names for the template.

        Raises:
            TEMPLATE_FAULTS: it can't be rendered; TimeoutError: it takes too long, and is not to be tried again.
        """
        fault: Exception | None = None
        for lenient, no_tools in self._ways:
            try:
                text = self._render(
                    lenient, {"messages": messages, "add_generation_prompt": generation, **no_tools, **flags}
                )
            except TimeoutError:
                raise
            except TEMPLATE_FAULTS as error:
                fault = fault or error  # the first says most
                continue
            self._ways = ((lenient, no_tools),)
            return text
        assert fault is not None
        raise fault

    def _render(self, lenient: bool, names: Mapping[str, Any]) -> str:
        if lenient not in self._compiled:
            self._compiled[lenient] = _compiled(self.source, _Nothing if lenient else jinja2.Undefined)
        began = time.monotonic()
        try:
            with _time_limit(self._left_s):
                pieces: list[str] = []
                length = 0
                for piece in self._compiled[lenient].generate(**self._given, **names):
                    length += len(piece)
                    if length > _LONGEST_TEXT:
                        raise TimeoutError(f"the chat template writes more than {_LONGEST_TEXT} characters")
                    pieces.append(piece)
                return "".join(pieces)
        finally:
            self._left_s = max(self._left_s - (time.monotonic() - began), 0.0)


class _CodeGenerator(jinja2.compiler.CodeGenerator):
    """Lets the environment join texts, so that doubling one again and again has an end."""

    def visit_Concat(self, node: jinja2.nodes.Concat, frame: jinja2.compiler.Frame) -> None:  # noqa: N802 - named so by jinja2
        self.write("environment.joined((")
        for part in node.nodes:
            self.visit(part, frame)
            self.write(", ")
        self.write("))")


class _Environment(jinja2.sandbox.ImmutableSandboxedEnvironment):
    """The names chat templates are written for, and no way to fill the memory in a single step, which no time limit would end."""

    intercepted_binops = frozenset({"*", "**", "+", "%"})
    code_generator_class = _CodeGenerator

    def call_binop(self, context: jinja2.runtime.Context, operator: str, left: Any, right: Any) -> Any:
        if operator == "**":
            raise jinja2.exceptions.SecurityError("powers are not allowed in a chat template")
        if operator == "*":
            for sequence, count in ((left, right), (right, left)):
                if hasattr(sequence, "__len__") and isinstance(count, int):
                    _check_length(len(sequence) * count)
        elif operator == "+" and hasattr(left, "__len__") and hasattr(right, "__len__"):
            _check_length(len(left) + len(right))
        elif operator == "%" and isinstance(left, str) and _WIDTH.search(left):
            _check_length(_LONGEST_TEXT + 1)
        return super().call_binop(context, operator, left, right)

    def call(self, context: jinja2.runtime.Context, function: Any, /, *args: Any, **named: Any) -> Any:
        owner = getattr(function, "__self__", None)
        if isinstance(owner, str):  # `center`, `ljust`, `zfill`, `format`
            _check_length(max((value for value in args if isinstance(value, int)), default=0))
            if _WIDTH.search(owner) and function.__name__.startswith("format"):
                _check_length(_LONGEST_TEXT + 1)
        return super().call(context, function, *args, **named)

    def joined(self, parts: Sequence[object]) -> str:
        """What `~` makes of its operands."""
        texts = [str(part) for part in parts]
        _check_length(sum(map(len, texts)))
        return "".join(texts)


# A width in a format that makes a text of a megabyte.
_WIDTH = re.compile(r"\d{6}")


def _check_length(length: int) -> None:
    if length > _LONGEST_TEXT:
        raise jinja2.exceptions.SecurityError("a chat template makes a text that is too long")


def _padded(filter_: Callable[..., Any]) -> Callable[..., Any]:
    """A filter that fills a text up to a width."""

    def checked(value: str, width: int = 0, *args: Any, **named: Any) -> Any:
        _check_length(width if isinstance(width, int) else 0)
        return filter_(value, width, *args, **named) if width else filter_(value, *args, **named)

    return checked


class _GenerationTag(jinja2.ext.Extension):
    """`{% generation %}…{% endgeneration %}` marks training text in some templates; its content stays."""

    tags = {"generation"}  # noqa: RUF012 - declared so by jinja2

    def parse(self, parser: jinja2.parser.Parser) -> list[jinja2.nodes.Node]:
        next(parser.stream)
        return parser.parse_statements(("name:endgeneration",), drop_needle=True)


def _raise_exception(message: str) -> NoReturn:
    raise jinja2.TemplateError(message)


def _strftime_now(layout: str = "%Y-%m-%d") -> str:
    return datetime.datetime.now().astimezone().strftime(layout)


def _to_json(value: Any, indent: int | None = None, **_options: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=indent, default=lambda _: None)


class _Known(dict[str, Any]):
    """Filters or tests, and one for all that are unknown: what they would do is unknown, too, but the text stays."""

    def __init__(self, known: Mapping[str, Any], other: Callable[..., Any]) -> None:
        super().__init__(known)
        self._other = other

    def get(self, name: str, _default: Any = None) -> Any:
        return self[name]

    def __missing__(self, name: str) -> Any:
        return self._other


class _Nothing(jinja2.ChainableUndefined):
    """An unknown name, wherever it is used."""

    def __add__(self, other: Any) -> Any:
        return other

    __radd__ = __add__

    def __call__(self, *_args: Any, **_named: Any) -> _Nothing:  # type: ignore[override]
        return self


def _compiled(source: str, undefined: type[jinja2.Undefined]) -> jinja2.Template:
    environment = _Environment(
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=undefined,
        extensions=["jinja2.ext.loopcontrols", "jinja2.ext.do", _GenerationTag],
    )
    environment.globals.update(
        raise_exception=_raise_exception,
        strftime_now=_strftime_now,
        now=lambda: datetime.datetime.now().astimezone(),
    )
    environment.filters["tojson"] = environment.filters["to_json"] = _to_json
    for name in ("center", "indent"):
        environment.filters[name] = _padded(environment.filters[name])
    environment.filters["from_json"] = environment.filters["fromjson"] = json.loads
    environment.filters = _Known(environment.filters, lambda value, *_, **__: value)
    environment.tests = _Known(environment.tests, lambda *_, **__: False)
    return environment.from_string(source)


@contextmanager
def _time_limit(seconds: float) -> Iterator[None]:
    """Raise TimeoutError in the block when it takes longer: at the next line of Python, which a loop soon reaches."""
    deadline = time.monotonic() + seconds

    def check(_frame: FrameType, _event: str, _argument: object) -> Any:
        if time.monotonic() > deadline:
            raise TimeoutError(f"the chat template ran for more than {_TIME_LIMIT_S:g} s")
        return check

    earlier = sys.gettrace()
    sys.settrace(check)
    try:
        yield
    finally:
        sys.settrace(earlier)
