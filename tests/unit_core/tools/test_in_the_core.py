"""The program's own tools in a running core: reminders and their events, the clipboard, searching."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

import pytest

from core import composition, protocol
from core.errors import InvalidRequest
from core.model.base import Embedder
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.records import FIRST_NO_TRACE_ID, LearningMode, MemoryKind, Reminder, ReminderId, Repeats, ToolFolder
from core.tools.base import ToolFailed, ToolResult
from core.tools.own.build import OwnToolParts, build_own_tools
from tests.unit_core.running_core import RunningCore, ScriptedLoader
from tests.unit_core.tools.calling import context

T = TypeVar("T")

START = datetime(2026, 11, 30, 10).timestamp()


class Clock:
    now = START

    def __call__(self) -> float:
        return self.now


class Tools:
    """All sources of a core as one."""

    def __init__(self) -> None:
        self.parts: OwnToolParts | None = None

    def build(self, *given: Any, **named: Any) -> OwnToolParts:
        self.parts = build_own_tools(*given, **named)
        return self.parts

    def names(self) -> set[str]:
        assert self.parts is not None
        return {tool.name for source in self.parts.sources for tool in source.tools()}

    def _source(self, name: str) -> Any:
        assert self.parts is not None
        return next(one for one in self.parts.sources if name in {tool.name for tool in one.tools()})

    def preview(self, name: str, **arguments: Any) -> str:
        return str(self._source(name).preview(name, arguments))

    def call(
        self, name: str, *, conversation_id: int = 1, asked_at: float | None = None, **arguments: Any
    ) -> ToolResult:
        result = self._source(name).call(name, arguments, context(conversation_id, asked_at=asked_at))
        assert isinstance(result, ToolResult)
        return result

    def undo(self, name: str, undo: str) -> None:
        self._source(name).undo(name, undo)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def tools(monkeypatch: pytest.MonkeyPatch) -> Tools:
    tools = Tools()
    monkeypatch.setattr(composition, "build_own_tools", tools.build)
    return tools


@pytest.fixture
def start(paths: Paths, embedder: Embedder, clock: Clock, tools: Tools) -> Iterator[Callable[[], RunningCore]]:
    running: list[RunningCore] = []

    def begin() -> RunningCore:
        for one in running:
            one.close()
        core = RunningCore(paths, ScriptedLoader(scripted=ScriptedModel()), embedder, clock=clock, minute_s=0.05)
        running.append(core)
        core.hello()
        core.ready()
        core.ask(protocol.ChangeSettings(learning=LearningMode.OFF), protocol.Done)
        return core

    yield begin
    for one in running:
        one.close()


def listed(core: RunningCore) -> tuple[Reminder, ...]:
    return core.ask(protocol.ListReminders(), protocol.RemindersListed).reminders


def test_a_reminder_is_set_told_once_and_missed_ones_at_the_next_start(
    start: Callable[[], RunningCore], clock: Clock, tools: Tools
) -> None:
    core = start()
    assert (
        tools.preview("set_reminder", text="call Ana", when="morgen um 9")
        == "Tuesday, 1 December 2026, 09:00: call Ana"
    )
    done = tools.call("set_reminder", text="call Ana", when="morgen um 9")
    assert done.text == "Set for Tuesday, 1 December 2026, 09:00: call Ana"
    timer = tools.call("start_timer", minutes=10, label="tea")
    assert timer.text == "Started until Monday, 30 November 2026, 10:10: tea"
    assert tools.call("list_reminders").text.splitlines() == [
        "2. Monday, 30 November 2026, 10:10: tea",
        "1. Tuesday, 1 December 2026, 09:00: call Ana",
    ]
    clock.now += 600
    came = core.wait(protocol.ReminderCame).reminder
    assert (came.text, came.missed, came.timer) == ("tea", False, True)
    core.ask(protocol.FinishReminder(reminder_id=came.id), protocol.Done)
    core.close()
    clock.now = datetime(2026, 12, 2, 8).timestamp()
    core = start()
    came = core.wait(protocol.ReminderCame).reminder
    assert (came.text, came.missed) == ("call Ana", True)
    core.ask(protocol.SnoozeReminder(reminder_id=came.id, seconds=60), protocol.Done)
    clock.now += 60
    again = core.wait(protocol.ReminderCame, lambda event: event.reminder.told_at == clock.now).reminder
    assert (again.id, again.missed) == (came.id, False)
    core.ask(protocol.DeleteReminder(reminder_id=came.id), protocol.Done)
    assert [(one.text, one.done) for one in listed(core)] == [("tea", True)]


def test_setting_and_cancelling_can_be_undone(start: Callable[[], RunningCore], clock: Clock, tools: Tools) -> None:
    core = start()
    done = tools.call("set_reminder", text="rubbish", when="every Monday at 9")
    assert done.text == "Set for Monday, 7 December 2026, 09:00, every week: rubbish"
    (one,) = listed(core)
    assert one.repeats is Repeats.WEEKLY
    tools.undo("set_reminder", done.undo)
    tools.undo("set_reminder", done.undo)  # it is gone already
    assert listed(core) == ()
    tools.call("set_reminder", text="call Ana", when="tomorrow at 9")
    tools.call("set_reminder", text="call Ben", when="tomorrow at 9")
    with pytest.raises(ToolFailed, match="Several reminders fit 'call'"):
        tools.preview("cancel_reminder", reminder="call")
    with pytest.raises(ToolFailed, match="No reminder fits 'dentist'"):
        tools.preview("cancel_reminder", reminder="dentist")
    cancelled = tools.call("cancel_reminder", reminder="ana")
    assert [one.text for one in listed(core)] == ["call Ben"]
    tools.undo("cancel_reminder", cancelled.undo)
    assert sorted(one.text for one in listed(core)) == ["call Ana", "call Ben"]


def test_what_the_user_agreed_to_is_what_is_set(start: Callable[[], RunningCore], clock: Clock, tools: Tools) -> None:
    start()
    assert tools.preview("set_reminder", text="x", when="in an hour") == "Monday, 30 November 2026, 11:00: x"
    clock.now += 300  # they think about it
    assert tools.call("set_reminder", text="x", when="in an hour").text.startswith(
        "Set for Monday, 30 November 2026, 11:00"
    )
    with pytest.raises(ToolFailed, match=r"can't be read\. Now it is Monday, 30 November 2026, 10:05"):
        tools.preview("set_reminder", text="x", when="soon")
    with pytest.raises(ToolFailed, match="is over"):
        tools.preview("set_reminder", text="x", when="yesterday at 9")
    with pytest.raises(ToolFailed, match="leaves no trace"):
        tools.call("set_reminder", conversation_id=FIRST_NO_TRACE_ID, text="x", when="tomorrow")
    for minutes in (0, -1, 1e9, float("nan")):
        with pytest.raises(ToolFailed, match="up to 31 days"):
            tools.call("start_timer", minutes=minutes)


def test_in_ten_minutes_counts_from_when_it_was_said(
    start: Callable[[], RunningCore], clock: Clock, tools: Tools
) -> None:
    start()
    asked = clock.now
    clock.now += 120
    tea = tools.call("set_reminder", text="tea", when="in 10 minutes", asked_at=asked)
    assert tea.text == "Set for Monday, 30 November 2026, 10:10: tea"
    shown = tools.preview("set_reminder", text="bread", when="in 5 minutes")
    assert shown == "Monday, 30 November 2026, 10:07: bread"
    clock.now = asked + 900
    for text, when in (("bread", "in 5 minutes"), ("tea", "in 10 minutes")):
        with pytest.raises(ToolFailed, match=r"10:(07|10), which was over .* Now it is .* 10:15"):
            tools.call("set_reminder", text=text, when=when, asked_at=asked)
    # "Tomorrow" is the day after the one on which it was said.
    clock.now = datetime(2026, 12, 1, 0, 5).timestamp()
    late = tools.call("set_reminder", text="Ana", when="tomorrow at 9", asked_at=asked)
    assert late.text == "Set for Tuesday, 1 December 2026, 09:00: Ana"
    clock.now += 3 * 86_400
    with pytest.raises(ToolFailed, match="which was over"):
        tools.call("set_reminder", text="Ana", when="tomorrow at 9", asked_at=asked)
    assert "every day" in tools.call("set_reminder", text="pills", when="every day at 8", asked_at=asked).text
    # An errand begins by itself: its time is now.
    assert "00:15" in tools.call("start_timer", minutes=10).text


def test_by_hand_reminders_are_kept_and_refused_in_words(start: Callable[[], RunningCore], clock: Clock) -> None:
    core = start()
    new = Reminder(id=ReminderId(0), text="  call\nAna ", due_at=clock.now + 3600, repeats=Repeats.DAILY)
    saved = core.ask(protocol.SaveReminder(reminder=new), protocol.ReminderSaved).reminder
    assert (saved.text, saved.due_at) == ("call Ana", clock.now + 3600)
    failed = core.ask(protocol.SaveReminder(reminder=Reminder(id=ReminderId(0), text="x", due_at=1.0)), protocol.Failed)
    assert failed.problem.what == "This time is over."
    failed = core.ask(protocol.FinishReminder(reminder_id=ReminderId(99)), protocol.Failed)
    assert failed.problem.code == "not_found"
    core.ask(protocol.DeleteEverything(), protocol.Done)
    assert listed(core) == ()


def test_the_time_of_a_reminder_is_read_from_its_words(start: Callable[[], RunningCore], clock: Clock) -> None:
    core = start()

    def read(text: str) -> protocol.ReminderRead:
        return core.ask(protocol.ReadReminder(text=text), protocol.ReminderRead)

    noted = read("Mama anrufen jeden Tag um 18 Uhr")
    assert (noted.text, noted.repeats, noted.timer) == ("Mama anrufen", Repeats.DAILY, False)
    assert noted.due_at == datetime.fromtimestamp(clock.now).replace(hour=18, minute=0, second=0).timestamp()
    pasta = read("Pasta in 20 minutes")
    assert (pasta.text, pasta.due_at, pasta.timer) == ("Pasta", clock.now + 1200, True)
    assert (read("Call Ana").due_at, read("Call Ana").text) == (None, "Call Ana")


def test_the_clipboard_is_the_windows(start: Callable[[], RunningCore], tools: Tools) -> None:
    core = start()
    stands = ["what the user\r\ncopied"]
    answered = [0]

    def during(work: Callable[[], T], times: int = 1) -> T:
        """What a tool does on a thread of its own, while the window answers so many times."""
        with ThreadPoolExecutor(1) as pool:
            result = pool.submit(work)
            for _ in range(times):
                wanted = core.wait(protocol.ClipboardWanted, lambda event: event.wanted > answered[0])
                answered[0] = wanted.wanted
                before = stands[0]
                if wanted.text is not None:
                    stands[0] = wanted.text
                core.ask(protocol.GiveClipboard(wanted=wanted.wanted, text=before), protocol.Done)
            return result.result()

    assert during(lambda: tools.call("read_clipboard")).text == "what the user\ncopied"
    done = during(lambda: tools.call("write_clipboard", text="for you"))
    assert stands[0] == "for you"
    during(lambda: tools.undo("write_clipboard", done.undo), times=2)
    assert stands[0] == "what the user\r\ncopied"
    done = during(lambda: tools.call("write_clipboard", text="for you"))
    stands[0] = "something else"
    with pytest.raises(InvalidRequest):
        during(lambda: tools.undo("write_clipboard", done.undo))
    stands[0] = ""
    assert during(lambda: tools.call("read_clipboard")).text == "There is no text on the clipboard."
    # Nobody answers any more.
    assert tools.parts is not None
    tools.parts.clipboard._patience_s = 0.05
    with pytest.raises(ToolFailed, match="can't be reached"):
        tools.call("read_clipboard")
    core.ask(protocol.GiveClipboard(wanted=12345, text="late"), protocol.Done)


def test_memory_and_documents_are_searched_within_reach(
    start: Callable[[], RunningCore], tools: Tools, tmp_path: Path
) -> None:
    core = start()
    here = core.talk("Hello there").conversation_id
    lease = tmp_path / "lease.md"
    lease.write_text(
        "# Lease\n\nThe notice period of the flat is three months to the end of a month.\n", encoding="utf-8"
    )
    core.ask(protocol.AddDocuments(paths=(str(lease),)), protocol.DocumentsTaken)
    core.documents_read()
    memory = core.ask(
        protocol.AddMemory(text="Your sister Lena lives in Porto", kind=MemoryKind.PLACE), protocol.MemorySaved
    ).memory
    core.indexed()
    found = tools.call("search_memory", conversation_id=here, query="where does Lena live")
    assert 'Your sister Lena lives in Porto"' in found.text
    assert found.memory_ids == (memory.id,)
    with pytest.raises(ToolFailed, match="Nothing was found"):
        tools.call("search_memory", conversation_id=here, query="zzqx")
    with pytest.raises(ToolFailed, match="nothing of memory is told"):
        tools.call("search_memory", conversation_id=FIRST_NO_TRACE_ID, query="Lena")
    told = tools.call("search_documents", conversation_id=here, query="notice period of the flat")
    assert told.text.startswith("[Lease") and "three months" in told.text
    assert len(told.document_ids) == 1
    with pytest.raises(ToolFailed, match="leaves no trace"):
        tools.call("search_documents", conversation_id=FIRST_NO_TRACE_ID, query="notice period")
    # An errand that belongs to no conversation searches what is known everywhere.
    assert tools.call("search_memory", conversation_id=0, query="where does Lena live").memory_ids == (memory.id,)
    assert tools.call("search_documents", conversation_id=0, query="notice period of the flat").document_ids


def test_file_tools_are_there_when_a_folder_is(
    start: Callable[[], RunningCore], tools: Tools, paths: Paths, tmp_path: Path
) -> None:
    core = start()
    files = {"list_files", "find_files", "read_file"}
    assert not tools.names() & {*files, "write_file", "delete_file"}
    settings = core._core.service._settings
    settings.change(tool_folders=(ToolFolder(path=str(tmp_path)),))
    assert tools.names() & {*files, "write_file"} == files
    settings.change(tool_folders=(ToolFolder(path=str(tmp_path), writable=True),))
    assert files | {"write_file", "edit_file", "move_file", "delete_file"} <= tools.names()
    with pytest.raises(ToolFailed):
        tools.call("read_file", path=str(paths.settings))
