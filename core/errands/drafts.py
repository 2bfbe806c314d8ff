"""What an errand may be begun with."""

from __future__ import annotations

import msgspec

from core.errors import InvalidRequest
from core.memory.fence import without_controls
from core.records import (
    FIRST_NO_TRACE_ID,
    MAX_BUDGET_MINUTES,
    MAX_BUDGET_STEPS,
    MAX_GOAL_CHARS,
    MAX_PLANNED_STEPS,
    MAX_STEP_CHARS,
    ErrandBudget,
    ErrandDraft,
)
from core.tools.registry import Registry, asks_always


def checked(draft: ErrandDraft, registry: Registry) -> ErrandDraft:
    """A draft with tidy texts and what may be allowed.

    Raises:
        InvalidRequest: it can't be begun so.
    """
    if draft.conversation_id is not None and draft.conversation_id >= FIRST_NO_TRACE_ID:
        raise InvalidRequest(
            "This conversation leaves no trace, and an errand is kept.",
            safe="Nothing was begun.",
            next_step="Begin it on the Tasks page, or in another conversation.",
        )
    if not registry.usable():
        raise InvalidRequest(
            "No tool may be used, so nothing can be done.",
            safe="Nothing was begun.",
            next_step="Switch tools on in the settings, and allow a folder.",
        )
    return msgspec.structs.replace(
        draft,
        goal=checked_goal(draft.goal),
        steps=checked_steps(draft.steps),
        allowed=checked_allowed(draft.allowed, registry),
        budget=checked_budget(draft.budget),
    )


def checked_goal(goal: str) -> str:
    """A goal without spare space.

    Raises:
        InvalidRequest: it is empty, or too long.
    """
    plain = without_controls(goal).strip()
    if not plain or len(plain) > MAX_GOAL_CHARS:
        raise InvalidRequest(
            f"A goal needs a text of at most {MAX_GOAL_CHARS:,} characters.",
            safe="Nothing was changed.",
            next_step="Say what is to be done.",
        )
    return plain


def checked_steps(steps: tuple[str, ...]) -> tuple[str, ...]:
    """Steps without empty ones.

    Raises:
        InvalidRequest: there are too many, or one is too long.
    """
    lines = tuple(line for one in steps if (line := step_line(one)))
    if len(lines) > MAX_PLANNED_STEPS:
        raise InvalidRequest(
            f"A plan has at most {MAX_PLANNED_STEPS} steps.",
            safe="Nothing was changed.",
            next_step="Put some of them together.",
        )
    return lines


def step_line(text: str) -> str:
    """A step in a line; empty if nothing is in it.

    Raises:
        InvalidRequest: it is too long.
    """
    line = " ".join(without_controls(text).split())
    if len(line) > MAX_STEP_CHARS:
        raise InvalidRequest(
            f"A step has at most {MAX_STEP_CHARS:,} characters.", safe="Nothing was changed.", next_step="Shorten it."
        )
    return line


def checked_budget(budget: ErrandBudget) -> ErrandBudget:
    """Raises InvalidRequest: it is none."""
    if not (0 < budget.steps <= MAX_BUDGET_STEPS and 0 < budget.minutes <= MAX_BUDGET_MINUTES):
        raise InvalidRequest(
            f"An errand may take at most {MAX_BUDGET_STEPS} steps and {MAX_BUDGET_MINUTES:,} minutes.",
            safe="Nothing was changed.",
            next_step="Choose less.",
        )
    return budget


def checked_allowed(allowed: tuple[str, ...], registry: Registry) -> tuple[str, ...]:
    """Those of the tools that an errand can be given leave for; the others ask."""
    known = {tool.name for tool in registry.usable() if not asks_always(tool)}
    return tuple(name for name in dict.fromkeys(allowed) if name in known)
