"""Tools that set, list and take back reminders and timers."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime

import msgspec

from core.errors import InvalidRequest, NotFound, RememoraError
from core.records import FIRST_NO_TRACE_ID, Reminder, ReminderId, Repeats
from core.reminders.build import ReminderParts
from core.reminders.reading import Past, Unreadable, When, read_when
from core.reminders.telling import moment_in_words, told
from core.storage.reminders import KeptReminder
from core.tools.arguments import COPIED
from core.tools.base import CallContext, ToolFailed, ToolResult
from core.tools.own.source import Arguments, OwnSource, OwnTool, changing, number, reading, text
from core.worker import Worker

SET_REMINDER = "set_reminder"

_MOST_MINUTES = 60 * 24 * 31
_LISTED = 20
_REMEMBERED = 100


class ReminderTools:
    """Reminders as tools.

    Args:
        clock: Unix seconds.
    """

    def __init__(self, parts: ReminderParts, storage: Worker, clock: Callable[[], float]) -> None:
        self._reminders = parts.reminders
        self._schedule = parts.schedule
        self._storage = storage
        self._clock = clock
        self._lock = threading.Lock()
        # What was shown for words like "in an hour" is what the user agrees to.
        self._shown: dict[tuple[str, str], When] = {}

    def source(self) -> OwnSource:
        return OwnSource(
            [
                OwnTool(
                    tool=changing(
                        SET_REMINDER,
                        "Set a reminder",
                        "Remind the user of something at a time, once or again and again",
                        [
                            ("Remind me tomorrow at 9 to call Ana", {"text": "call Ana", "when": "tomorrow at 9"}),
                            "Erinnere mich jeden Montag an den Müll",
                            "明天早上九点提醒我开会",
                            "Rappelle-moi ce soir d'appeler Léa",
                        ],
                        text=text("what of"),
                        when={
                            **text("in the user's words, as every Monday at 9"),
                            COPIED: True,
                        },
                    ),
                    preview=self._preview,
                    call=self._set,
                    undo=self._unset,
                ),
                OwnTool(
                    tool=changing(
                        "start_timer",
                        "Start a timer",
                        "Start a timer that rings after some minutes",
                        [
                            ("Set a timer for 10 minutes", {"minutes": 10}),
                            "Stell einen Timer auf 5 Minuten",
                            "倒计时十分钟",
                        ],
                        minutes=number("how many"),
                        label=text("what for", required=False),
                    ),
                    call=self._start,
                    undo=self._unset,
                ),
                OwnTool(
                    tool=reading(
                        "list_reminders",
                        "List reminders",
                        "List the reminders and timers that are set",
                        ["What reminders do I have?", "Welche Erinnerungen sind gestellt?", "我有哪些提醒"],
                    ),
                    call=self._list,
                ),
                OwnTool(
                    tool=changing(
                        "cancel_reminder",
                        "Cancel a reminder",
                        "Cancel a reminder or timer",
                        [
                            ("Cancel the reminder about Ana", {"reminder": "Ana"}),
                            "Lösch die Erinnerung an den Müll",
                            "取消那个提醒",
                        ],
                        reminder=text("its number, or words of it"),
                    ),
                    preview=lambda arguments: told(self._named(arguments)),
                    call=self._cancel,
                    undo=self._restore,
                ),
            ]
        )

    def _preview(self, arguments: Arguments) -> str:
        when = self._when(arguments)
        with self._lock:
            while len(self._shown) >= _REMEMBERED:
                self._shown.pop(next(iter(self._shown)))
            self._shown[_key(arguments)] = when
        return told(self._reminder(arguments, when))

    def _set(self, arguments: Arguments, context: CallContext) -> ToolResult:
        _check_traces(context)
        with self._lock:
            shown = self._shown.pop(_key(arguments), None)
        when = shown or self._when(arguments, self._asked(context))
        if when.at <= self._now():
            if when.repeats is Repeats.NEVER:
                raise self._over(when.at.timestamp())
            when = self._when(arguments)
        wanted = self._reminder(arguments, when)
        return self._saved(msgspec.structs.replace(wanted, message_id=context.user_message_id), "Set for")

    def _start(self, arguments: Arguments, context: CallContext) -> ToolResult:
        _check_traces(context)
        minutes = float(arguments["minutes"])
        if not 0 < minutes <= _MOST_MINUTES:
            raise ToolFailed("A timer runs for up to 31 days. Use set_reminder for later.")
        due = self._asked(context).timestamp() + minutes * 60
        if due <= self._clock():
            raise self._over(due)
        label = " ".join(str(arguments.get("label") or "").split()) or f"{minutes:g} min"
        timer = Reminder(
            id=ReminderId(0),
            text=label,
            due_at=due,
            timer=True,
            message_id=context.user_message_id,
        )
        return self._saved(timer, "Started until")

    def _list(self, _: Arguments, __: CallContext) -> ToolResult:
        reminders = self._storage.call(self._reminders.open)
        if not reminders:
            return ToolResult(text="No reminders are set.")
        lines = [
            f"{one.id}. {told(one)}{' (told, not done yet)' if one.told_at else ''}" for one in reminders[:_LISTED]
        ]
        if len(reminders) > _LISTED:
            lines.append(f"(and {len(reminders) - _LISTED} more)")
        return ToolResult(text="\n".join(lines))

    def _cancel(self, arguments: Arguments, _: CallContext) -> ToolResult:
        one = self._named(arguments)
        try:
            kept = self._storage.call(lambda: self._reminders.delete(one.id))
        except NotFound:
            raise ToolFailed("This reminder is gone already. Look with list_reminders.") from None
        self._schedule.changed()
        return ToolResult(text=f"Cancelled: {told(one)}", undo=msgspec.json.encode(kept).decode())

    def _unset(self, undo: str) -> None:
        try:
            self._storage.call(lambda: self._reminders.delete(ReminderId(int(undo))))
        except NotFound:
            return  # by hand, meanwhile
        self._schedule.changed()

    def _restore(self, undo: str) -> None:
        kept = msgspec.json.decode(undo, type=KeptReminder)
        self._storage.call(lambda: self._reminders.restore(kept))
        self._schedule.changed()

    # --- inside ---

    def _now(self) -> datetime:
        return datetime.fromtimestamp(self._clock())

    def _asked(self, context: CallContext) -> datetime:
        """From when on "in ten minutes" counts: when the user said so, however late they gave leave."""
        now = self._clock()
        return datetime.fromtimestamp(now if context.asked_at is None else min(context.asked_at, now))

    def _over(self, due: float) -> ToolFailed:
        at, now = (moment_in_words(datetime.fromtimestamp(one)) for one in (due, self._clock()))
        return ToolFailed(
            f"Counted from when the user asked, this was for {at}, which was over before they gave leave. Now it is {now}. Nothing was"
            " set. Tell the user so, and ask for when it is to be."
        )

    def _when(self, arguments: Arguments, now: datetime | None = None) -> When:
        said, now = str(arguments["when"]), now or self._now()
        try:
            return read_when(said, now)
        except Past:
            reason = f"The time {said!r} is over."
        except Unreadable:
            reason = f"The time {said!r} can't be read."
        raise ToolFailed(
            f"{reason} Now it is {moment_in_words(now)}. Give when as YYYY-MM-DD HH:MM, in 20 minutes, tomorrow at 9,"
            " or every Monday at 9; it can repeat daily, on weekdays, weekly, monthly or yearly."
        )

    def _reminder(self, arguments: Arguments, when: When) -> Reminder:
        return Reminder(
            id=ReminderId(0),
            text=" ".join(str(arguments["text"]).split()),
            due_at=when.at.timestamp(),
            repeats=when.repeats,
            timer=when.timer,
        )

    def _saved(self, reminder: Reminder, done: str) -> ToolResult:
        try:
            saved = self._storage.call(lambda: self._reminders.save(reminder))
        except InvalidRequest as error:
            raise ToolFailed(f"{error.problem.what} {error.problem.next_step}") from None
        except RememoraError as error:
            raise ToolFailed(f"{error.problem.what} Tell the user so.") from None
        self._schedule.changed()
        return ToolResult(text=f"{done} {told(saved)}", undo=str(saved.id))

    def _named(self, arguments: Arguments) -> Reminder:
        """The one that is meant, by its number or by words of its text."""
        said = str(arguments["reminder"]).strip().rstrip(".").lstrip("#")
        reminders = self._storage.call(self._reminders.open)
        by_number = [one for one in reminders if str(one.id) == said]
        words = said.casefold().split()
        found = by_number or [one for one in reminders if words and all(word in one.text.casefold() for word in words)]
        if len(found) == 1:
            return found[0]
        listed = "; ".join(f"{one.id}. {told(one)}" for one in (found or reminders)[:_LISTED])
        if not reminders:
            raise ToolFailed("No reminders are set, so there is nothing to cancel. Tell the user so.")
        raise ToolFailed(
            f"{'Several reminders fit' if found else 'No reminder fits'} {said!r}. Give the number of one: {listed}"
        )


def _check_traces(context: CallContext) -> None:
    if context.conversation_id >= FIRST_NO_TRACE_ID:
        raise ToolFailed(
            "This conversation leaves no trace, so nothing is kept, and no reminder is. Tell the user to set it on the"
            " Reminders page, or to ask in another conversation."
        )


def _key(arguments: Arguments) -> tuple[str, str]:
    return str(arguments["text"]), str(arguments["when"])
