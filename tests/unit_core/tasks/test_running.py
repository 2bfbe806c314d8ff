"""Tasks of a whole core: in which order they are done, what makes them yield, and that nothing that was done is lost."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from core import protocol
from core.errors import ModelError
from core.model.base import Purpose
from core.model.scripted import ScriptedModel
from core.records import OwnTask, TaskStatus
from tests.unit_core.tasks.paragraphs import BY_LENGTH, JOINED, LONG, PLAIN
from tests.unit_core.tasks.tasks_core import THREE, Asked, Gate

Start = Callable[..., Asked]


def test_a_task_is_done_piece_by_piece_and_shown_put_together(asked: Asked) -> None:
    started = asked.start(THREE)
    assert (started.title, started.pieces, started.characters) == ("One.", 3, len(THREE))
    asked.core.wait(protocol.TaskAdded, lambda event: event.task.id == started.id)
    done = asked.became(started.id, TaskStatus.DONE)
    assert (done.pieces_done, done.model, done.seconds_left) == (3, "Scripted", None)
    assert done.finished_at is not None
    shown = asked.shown(started.id)
    assert (shown.text, shown.total) == ("ONE.\n\nTWO.\n\nTHREE.", 3)
    assert [one.source for one in shown.pieces] == ["One.", "Two.", "Three."]
    told = [item.piece for item in asked.core.seen if isinstance(item, protocol.TaskPieceDone)]
    assert told == list(shown.pieces)
    assert asked.shown(started.id, after=1, limit=1).text == "\n\nTWO."


def test_what_is_written_is_told_while_it_is(asked: Asked, gate: Gate) -> None:
    started = asked.start(THREE)
    asked.became(started.id, TaskStatus.DONE)
    grew = [item for item in asked.core.seen if isinstance(item, protocol.TaskTextGrew)]
    assert grew[0].task_id == started.id
    assert "ONE.".startswith(grew[0].text)


def test_results_are_put_together_by_a_piece_of_their_own(asked: Asked) -> None:
    started = asked.start(THREE, JOINED)
    done = asked.became(started.id, TaskStatus.DONE)
    assert (done.pieces, done.pieces_done) == (4, 4)
    shown = asked.shown(started.id)
    assert shown.whole is not None
    assert (shown.text, shown.whole.level, shown.total) == ("ONE. + TWO. + THREE.", 1, 3)


def test_the_oldest_task_is_done_first(asked: Asked, gate: Gate) -> None:
    gate.hold(0)
    first, second = asked.start("One.\n\nTwo."), asked.start("Three.\n\nFour.")
    assert gate.held.wait(120)
    assert [one.id for one in asked.listed()] == [second.id, first.id]
    assert asked.listed()[0].status is TaskStatus.WAITING
    gate.open()
    asked.became(second.id, TaskStatus.DONE)
    told = [item.piece.source for item in asked.core.seen if isinstance(item, protocol.TaskPieceDone)]
    assert told == ["One.", "Two.", "Three.", "Four."]


def test_it_yields_to_a_reply_at_once_and_goes_on(asked: Asked, model: ScriptedModel, gate: Gate) -> None:
    gate.hold(1)
    started = asked.start(THREE)
    assert gate.held.wait(120)
    accepted = asked.core.ask(protocol.SendMessage(conversation_id=None, text="Hello"), protocol.MessageAccepted)
    asked.core.settle()  # type: ignore[attr-defined]
    gate.open()
    asked.core.wait(protocol.TurnFinished, lambda event: event.message_id == accepted.reply_id)
    asked.became(started.id, TaskStatus.DONE)
    assert asked.results(started.id) == ["ONE.", "TWO.", "THREE."]
    order = [text for purpose, text in model.prompts if "<text>" in text or purpose is Purpose.CHAT]
    replied = next(at for at, text in enumerate(order) if "Hello" in text)
    assert sum("Two." in text for text in order[:replied]) == 1, "it had begun"
    assert sum("Two." in text for text in order[replied:]) == 1, "it is done anew after the reply"
    waited = [item.task for item in asked.core.seen if isinstance(item, protocol.TaskChanged)]
    assert [one.pieces_done for one in waited if one.status is TaskStatus.WAITING] == [1]


def test_a_paused_task_ends_its_piece_and_goes_on_when_it_is_to(asked: Asked, gate: Gate) -> None:
    gate.hold(1)
    started = asked.start(THREE)
    assert gate.held.wait(120)
    asked.pause(started.id)
    gate.open()
    asked.piece(started.id, 1)
    asked.core.idle()  # type: ignore[attr-defined]
    assert asked.results(started.id) == ["ONE.", "TWO.", None]
    assert asked.listed()[0].status is TaskStatus.PAUSED
    assert asked.shown(started.id).text == "ONE.\n\nTWO.", "what is done can be read meanwhile"
    asked.pause(started.id, paused=False)
    asked.became(started.id, TaskStatus.DONE)
    assert asked.results(started.id) == ["ONE.", "TWO.", "THREE."]


def test_while_one_is_paused_the_next_is_done(asked: Asked, gate: Gate) -> None:
    gate.hold(0)
    first, second = asked.start("One.\n\nTwo."), asked.start("Three.")
    assert gate.held.wait(120)
    asked.pause(first.id)
    gate.open()
    asked.became(second.id, TaskStatus.DONE)
    assert asked.results(first.id) == ["ONE.", None]


def test_a_cancelled_task_stops_at_once_keeps_what_was_done_and_can_go_on(asked: Asked, gate: Gate) -> None:
    gate.hold(1)
    started = asked.start(THREE)
    assert gate.held.wait(120)
    asked.core.ask(protocol.CancelTask(task_id=started.id), protocol.Done)
    gate.open()
    asked.core.idle()  # type: ignore[attr-defined]
    assert asked.results(started.id) == ["ONE.", None, None]
    cancelled = asked.listed()[0]
    assert (cancelled.status, cancelled.problem) == (TaskStatus.CANCELLED, None)
    assert cancelled.finished_at is not None
    asked.pause(started.id, paused=False)
    asked.became(started.id, TaskStatus.DONE)
    assert asked.results(started.id) == ["ONE.", "TWO.", "THREE."]
    asked.core.ask(protocol.CancelTask(task_id=started.id), protocol.Done)
    assert asked.listed()[0].status is TaskStatus.DONE, "too late"


def test_a_piece_that_fails_is_tried_once_more(asked: Asked, model: ScriptedModel) -> None:
    model.say("ONE.", Purpose.BACKGROUND)
    model.fail(ModelError("It broke."), Purpose.BACKGROUND)
    started = asked.start(THREE)
    asked.became(started.id, TaskStatus.DONE)
    assert asked.results(started.id) == ["ONE.", "TWO.", "THREE."]


def test_one_that_fails_again_says_why_and_goes_on_where_it_stopped(asked: Asked, model: ScriptedModel) -> None:
    model.say("ONE.", Purpose.BACKGROUND)
    for _ in range(2):
        model.fail(ModelError("It broke."), Purpose.BACKGROUND)
    started, later = asked.start(THREE), asked.start("Four.")
    failed = asked.became(started.id, TaskStatus.FAILED)
    assert failed.problem is not None
    assert failed.problem.what == "It broke."
    asked.became(later.id, TaskStatus.DONE)
    assert asked.results(started.id) == ["ONE.", None, None]
    asked.pause(started.id, paused=False)
    done = asked.became(started.id, TaskStatus.DONE)
    assert done.problem is None
    assert asked.results(started.id) == ["ONE.", "TWO.", "THREE."]


@pytest.mark.logs_errors
def test_a_fault_in_one_kind_of_task_doesnt_keep_others_from_being_done(asked: Asked) -> None:
    faulty, later = asked.start(THREE, OwnTask(instructions="faulty")), asked.start("Four.")
    failed = asked.became(faulty.id, TaskStatus.FAILED)
    assert failed.problem is not None
    assert failed.problem.code == "internal"
    asked.became(later.id, TaskStatus.DONE)


def test_one_in_the_middle_goes_on_with_the_next_piece_after_a_restart(
    start: Start, model: ScriptedModel, gate: Gate
) -> None:
    asked = start()
    asked.core.ready()
    gate.hold(1)
    started = asked.start(THREE, JOINED)
    assert gate.held.wait(120)
    threading.Timer(0.2, gate.open).start()
    asked.core.close()  # type: ignore[attr-defined]
    again = start()
    again.became(started.id, TaskStatus.DONE)
    assert again.shown(started.id).text == "ONE. + TWO. + THREE."
    assert sum("One." in text for _, text in model.prompts) == 1, "what was done isn't done again"


def test_without_a_model_only_what_needs_one_waits(start: Start) -> None:
    asked = start(choice=None)
    waiting, other = asked.start(THREE), asked.start("Short.\n\nThis is long.", BY_LENGTH)
    done = asked.became(other.id, TaskStatus.DONE)
    assert (asked.shown(other.id).text, done.model) == ("short long", "")
    assert asked.listed()[1].status is TaskStatus.WAITING
    asked.core.ask(protocol.LoadModel(model="scripted"), protocol.Done)
    asked.became(waiting.id, TaskStatus.DONE)


def test_on_a_low_battery_it_waits(start: Start) -> None:
    charge: list[float | None] = [0.1]
    looked = threading.Event()

    def measured() -> float | None:
        looked.set()
        return charge[0]

    asked = start(measured)
    asked.core.ready()
    started = asked.start(THREE)
    looked.clear()
    assert looked.wait(120)
    assert asked.listed()[0].status is TaskStatus.WAITING
    charge[0] = None
    asked.became(started.id, TaskStatus.DONE)


def test_a_full_disk_pauses_tasks_and_loses_nothing(asked: Asked, gate: Gate, model: ScriptedModel) -> None:
    core = asked.core
    gate.hold(0)
    started = asked.start("One.\n\nTwo.", LONG)
    assert gate.held.wait(120)
    core.fill_disk()  # type: ignore[attr-defined]
    gate.open()
    notice = core.wait(protocol.NoticeRaised, lambda event: event.problem.code == "storage_full")
    assert "Tasks are paused." in notice.problem.what
    core.wait(protocol.TaskChanged, lambda event: event.task.status is TaskStatus.PAUSED)
    assert asked.listed()[0].status is TaskStatus.PAUSED
    service = core._core.service  # type: ignore[attr-defined]
    service._storage.call(lambda: service._database.execute("PRAGMA max_page_count = 1000000"))
    asked.pause(started.id, paused=False)
    asked.became(started.id, TaskStatus.DONE)
    assert asked.results(started.id) == ["ONE." * 100_000, "TWO." * 100_000]
    assert sum("One." in text for _, text in model.prompts) == 1, "what was done isn't done again"


def test_how_long_it_takes_is_told_from_how_long_it_took(asked: Asked, gate: Gate) -> None:
    gate.hold(0)
    first = asked.start(THREE)
    assert first.seconds_left is None, "nothing is known yet"
    gate.open()
    asked.became(first.id, TaskStatus.DONE)
    gate.hold(1)
    second = asked.start(THREE)
    assert second.seconds_left is not None, "as fast as the first"
    assert gate.held.wait(120)
    (running, _) = asked.listed()
    assert running.seconds_left is not None
    asked.pause(second.id)
    assert asked.listed()[0].seconds_left is None, "it isn't going on"


def test_deleting_everything_stops_them(asked: Asked, gate: Gate) -> None:
    gate.hold(1)
    asked.start(THREE)
    assert gate.held.wait(120)
    asked.core.send(protocol.DeleteEverything())
    gate.open()
    asked.core.wait(protocol.EverythingDeleted)
    assert asked.listed() == []
    after = asked.start("Four.", PLAIN)
    asked.became(after.id, TaskStatus.DONE)
