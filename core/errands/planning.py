"""A goal becomes a short plan: a few steps in words, by a small model under a grammar, which the user can edit."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from core.errands.ways import Told
from core.memory.fence import visible
from core.model.grammar import Grammar
from core.records import MAX_STEP_CHARS, Tool
from core.tasks.asking import Asking, Shot

MOST_PROPOSED = 6

_LONGEST_STEP = 160  # characters
_MOST_TOKENS = 320
_LONGEST_GOAL = 1_500
_MOST_TOOLS = 16

# Measured: a small model that isn't told so opens, writes and saves a note in three steps, and the third finds nothing to do.
_INSTRUCTIONS = """You plan the work of an assistant that acts on this computer with tools. Answer with a JSON list of the steps it has to take for the task, in order. Most tasks are one step: then the list is the task in its own words. Only what needs the result of something else before it is a step of its own, at most six. Opening, looking and saving are never steps of their own. Each step is one short sentence with the names and words of the task. Add nothing that isn't asked for."""

_ASKED = """The assistant can: {tools}.
{ways}Task: {goal}"""

_WAYS = """How I want such things done:
{ways}
"""

_SHOTS = (
    Shot("Task: Rename draft.txt to letter.txt", '["Rename draft.txt to letter.txt"]'),
    Shot("Task: Save a note that Ana comes on Friday", '["Save a note that Ana comes on Friday"]'),
    Shot(
        "How I want such things done:\n- For “Sort my recipes” I said: one folder for each course\nTask: Sort my recipes",
        '["List the files in the recipes folder", "Move each recipe into the folder of its course"]',
    ),
    Shot(
        "Task: Find out what 17 % of 260 is and save it as share.txt",
        '["Calculate 17 % of 260", "Write the result to share.txt"]',
    ),
)

_GRAMMAR = Grammar(
    f"""root ::= "[" step (", " step){{0,{MOST_PROPOSED - 1}}} "]"
step ::= "\\"" character{{3,{_LONGEST_STEP}}} "\\""
character ::= [^"\\\\\\x00-\\x1f\\x7f]""",
    {
        "type": "array",
        "items": {"type": "string", "minLength": 3, "maxLength": _LONGEST_STEP},
        "minItems": 1,
        "maxItems": MOST_PROPOSED,
    },
)


def propose(asking: Asking, goal: str, tools: Sequence[Tool], ways: Sequence[Told]) -> tuple[str, ...]:
    """The steps; the goal alone if the model makes nothing of it.

    Raises:
        Yielded: somebody waits for the model.
        ModelError: evaluation failed.
    """
    answer = asking.ask(
        _INSTRUCTIONS,
        _ASKED.format(
            tools=", ".join(tool.title for tool in tools[:_MOST_TOOLS]) or "answer in words",
            ways=_WAYS.format(ways=listed(ways)) if ways else "",
            goal=_line(goal)[:_LONGEST_GOAL],
        ),
        shots=_SHOTS,
        grammar=_GRAMMAR,
        most=_MOST_TOKENS,
    )
    return read_plan(answer.text) or (_line(goal)[:MAX_STEP_CHARS],)


def read_plan(text: str) -> tuple[str, ...]:
    """The steps that a model has written; of a list that was cut, those that are whole."""
    try:
        steps = msgspec.json.decode(text, type=list[str])
    except (msgspec.DecodeError, UnicodeError):
        whole, found, _ = text.rpartition('", "')
        if not found:
            return ()
        try:
            steps = msgspec.json.decode(f'{whole}"]', type=list[str])
        except (msgspec.DecodeError, UnicodeError):
            return ()
    # Small models repeat themselves.
    lines: dict[str, str] = {}
    for line in map(_line, steps):
        if any(map(str.isalnum, line)):
            lines.setdefault(line.casefold(), line)
    return tuple(lines.values())[:MOST_PROPOSED]


def listed(ways: Sequence[Told]) -> str:
    """Ways of doing, a line each."""
    return "\n".join(f"- {one.text}" for one in ways)


def _line(text: str) -> str:
    return " ".join(visible(text).split())
