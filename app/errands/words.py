"""What is said of errands, in the user's words."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QLocale

from app.chat.dates import moment_text
from app.chat.plain_text import one_line, visible_text
from app.documents.words import breakable
from app.reminders.words import repeats_text, when_text
from app.translation import core_text, duration_text, in_user_language, named_text
from core.records import (
    Errand,
    ErrandBudget,
    ErrandPhase,
    ErrandSchedule,
    ErrandStep,
    ErrandStepPhase,
    ErrandWait,
    Repeats,
    Tool,
    ToolEffect,
)

tr = QCoreApplication.translate

_TITLE_CHARS = 60
_LONG_RUN = re.compile(r"\S{30,}")

# It isn't over yet.
OPEN = frozenset(
    {
        ErrandPhase.PLANNING,
        ErrandPhase.PROPOSED,
        ErrandPhase.WAITING,
        ErrandPhase.RUNNING,
        ErrandPhase.ASKING,
        ErrandPhase.PAUSED,
        ErrandPhase.OUT_OF_BUDGET,
    }
)
# Nothing comes of it before the user has said something.
WAITS_FOR_USER = frozenset({ErrandPhase.PROPOSED, ErrandPhase.ASKING, ErrandPhase.OUT_OF_BUDGET})
# It is worked on.
AT_WORK = frozenset({ErrandPhase.PLANNING, ErrandPhase.WAITING, ErrandPhase.RUNNING})


def shown_text(text: str) -> str:
    """Somebody's words, harmless; what has no space for long may be broken."""
    return _LONG_RUN.sub(lambda run: breakable(run[0]), visible_text(text))


def goal_text(errand: Errand) -> str:
    """What it is for, on one line."""
    return one_line(errand.draft.goal)


def short_goal(goal: str) -> str:
    """The beginning of it, for a sentence."""
    words = one_line(goal)
    return words if len(words) <= _TITLE_CHARS else words[:_TITLE_CHARS].rstrip() + "…"


def steps_text(errand: Errand) -> str:
    """How far it is in its plan; empty: there is none."""
    if not errand.steps:
        return ""
    number = QLocale().toString
    words = tr("errands", "%1 of %2 steps").replace("%2", number(errand.steps))
    return words.replace("%1", number(errand.steps_done))


def waits_text(wait: ErrandWait) -> str:
    """What it waits for."""
    return {
        ErrandWait.NOTHING: tr("errands", "goes on in a moment"),
        ErrandWait.TURN: tr("errands", "waits: conversations and what was begun before go first"),
        ErrandWait.MODEL: tr("errands", "waits: no model is loaded"),
        ErrandWait.POWER: tr("errands", "waits: the battery is low"),
    }[wait]


def state_text(errand: Errand, now: float) -> str:
    """How it is with it, in a few words. `now`: Unix seconds."""
    steps = steps_text(errand)
    match errand.phase:
        case ErrandPhase.PLANNING if errand.waits_for in (ErrandWait.NOTHING, ErrandWait.TURN):
            return tr("errands", "thinks of a plan")
        case ErrandPhase.PLANNING | ErrandPhase.WAITING:
            return _joined(steps if errand.steps_done else "", waits_text(errand.waits_for))
        case ErrandPhase.PROPOSED:
            return tr("errands", "has a plan for you to look at")
        case ErrandPhase.RUNNING:
            return steps or tr("errands", "beginning")
        case ErrandPhase.ASKING:
            return _joined(steps, tr("errands", "asks for your leave"))
        case ErrandPhase.PAUSED:
            return _joined(steps, tr("errands", "paused"))
        case ErrandPhase.OUT_OF_BUDGET:
            return _joined(steps, tr("errands", "its budget is used up"))
        case ErrandPhase.DONE:
            return moment_text(errand.finished_at or errand.created_at, now)
        case ErrandPhase.STOPPED:
            return _joined(steps, tr("errands", "stopped"))
        case ErrandPhase.FAILED:
            why = "" if errand.problem is None else one_line(in_user_language(errand.problem).what)
            return why or tr("errands", "failed")


def phase_icon(phase: ErrandPhase) -> str:
    """The name of its icon."""
    match phase:
        case ErrandPhase.PROPOSED:
            return "tasks"
        case ErrandPhase.ASKING:
            return "info"
        case ErrandPhase.PAUSED:
            return "pause"
        case ErrandPhase.OUT_OF_BUDGET:
            return "clock"
        case ErrandPhase.DONE:
            return "check"
        case ErrandPhase.FAILED:
            return "warning"
        case ErrandPhase.STOPPED:
            return "stop"
        case _:
            return "spark"


def amount_text(budget: ErrandBudget) -> str:
    """So much of a budget: "20 actions and 30 min"."""
    words = tr("errands", "%n actions and %1", "minutes", budget.steps)
    return words.replace("%1", duration_text(60 * budget.minutes))


def used_text(errand: Errand) -> str:
    """How much of its budget it has used: "3 of 20 actions · 2 min of 30 min"."""
    number, used, budget = QLocale().toString, errand.used, errand.draft.budget
    actions = tr("errands", "%1 of %n actions", "", budget.steps).replace("%1", number(used.steps))
    times = tr("errands", "%1 of %2", "minutes of work").replace("%2", duration_text(60 * budget.minutes))
    return f"{actions} · {times.replace('%1', duration_text(60 * used.minutes))}"


def step_state_text(step: ErrandStep) -> str:
    """How far a step is; empty: it is seen otherwise."""
    match step.phase:
        case ErrandStepPhase.RUNNING:
            return tr("errands", "being done…")
        case ErrandStepPhase.ASKING:
            return tr("errands", "asks for your leave")
        case ErrandStepPhase.FAILED:
            return tr("errands", "didn't work")
        case ErrandStepPhase.OPEN | ErrandStepPhase.DONE:
            return ""


def result_text(step: ErrandStep) -> str:
    """What came of a step; of what the program says itself, in the user's language."""
    return core_text(step.result.strip())


def finished_text(errand: Errand) -> str:
    """That it ended or needs the user, for whoever looks elsewhere."""
    goal = short_goal(errand.draft.goal)
    match errand.phase:
        case ErrandPhase.PROPOSED:
            words = tr("errands", "There is a plan for “%1”")
        case ErrandPhase.ASKING:
            words = tr("errands", "“%1” asks for your leave")
        case ErrandPhase.OUT_OF_BUDGET:
            words = tr("errands", "“%1” has used up its budget")
        case ErrandPhase.FAILED:
            words = tr("errands", "“%1” couldn't be finished")
        case _:
            words = tr("errands", "“%1” is done")
    return words.replace("%1", goal)


def schedule_text(schedule: ErrandSchedule, now: float) -> str:
    """When it begins next, and how often."""
    if not schedule.enabled:
        return tr("errands", "off")
    parts = [when_text(schedule.due_at, now)]
    if schedule.repeats is not Repeats.NEVER:
        parts.append(repeats_text(schedule.repeats))
    if schedule.missed_at is not None:
        parts.insert(0, missed_text(schedule, now))
    return " · ".join(parts)


def missed_text(schedule: ErrandSchedule, now: float) -> str:
    """When it would have begun."""
    return named_text(tr("errands", "missed"), when_text(schedule.missed_at or schedule.due_at, now))


def tool_text(tool: Tool) -> str:
    """What a tool can do, in a word or two."""
    return {
        ToolEffect.READS: tr("errands", "only looks"),
        ToolEffect.CHANGES: tr("errands", "changes something"),
        ToolEffect.REACHES_OUT: tr("errands", "may reach the internet"),
    }[tool.effect]


def _joined(*parts: str) -> str:
    return " · ".join(filter(None, parts))
