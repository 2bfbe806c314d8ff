"""What is kept of tasks: deleted and restored, decided on, saved, erased with the document it was made from."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from core import protocol
from core.paths import Paths
from core.records import (
    Classify,
    DocumentId,
    ExportedAs,
    Label,
    PieceResult,
    Proofread,
    TaskId,
    TaskPiece,
    TaskStatus,
    TextChange,
)
from core.storage.database import Database
from core.storage.tasks import NewTask, Tasks
from tests.unit_core.documents.test_library import write
from tests.unit_core.tasks.paragraphs import BY_LENGTH, JOINED, PLAIN
from tests.unit_core.tasks.tasks_core import THREE, Asked, Gate, LibraryCore

Start = Callable[..., Asked]


def library(asked: Asked) -> LibraryCore:
    assert isinstance(asked.core, LibraryCore)
    return asked.core


def added(asked: Asked, file: Path) -> DocumentId:
    (document_id,) = library(asked).add(file).added
    library(asked).settled()
    return document_id


def traces(paths: Paths, *secrets: bytes) -> set[bytes]:
    files = [file.read_bytes().lower() for file in paths.data.rglob("*") if file.is_file()]
    return {secret for secret in secrets if any(secret in content for content in files)}


def test_deleted_tasks_come_back_as_they_were_and_go_on(asked: Asked, gate: Gate) -> None:
    gate.hold(1)
    started = asked.start(THREE)
    assert gate.held.wait(120)
    asked.core.ask(protocol.DeleteTasks(tasks=(started.id,)), protocol.Done)
    gate.open()
    asked.core.wait(protocol.TasksRemoved, lambda event: event.tasks == (started.id,))
    library(asked).idle()
    assert asked.listed() == []
    assert asked.core.ask(protocol.ShowTask(task_id=started.id), protocol.Failed).problem.code == "not_found"
    asked.core.ask(protocol.RestoreTasks(tasks=(started.id,)), protocol.Done)
    asked.became(started.id, TaskStatus.DONE)
    assert asked.results(started.id) == ["ONE.", "TWO.", "THREE."]


def test_deleted_tasks_are_in_no_file_once_the_core_has_ended(asked: Asked, paths: Paths) -> None:
    started = asked.start("The xylophone.\n\nThe zeppelin.")
    asked.became(started.id, TaskStatus.DONE)
    assert traces(paths, b"xylophone")
    asked.core.ask(protocol.DeleteTasks(tasks=(started.id,)), protocol.Done)
    library(asked).close()
    assert traces(paths, b"xylophone", b"zeppelin") == set()


def test_a_document_is_done_page_by_page(asked: Asked, folder: Path) -> None:
    document_id = added(asked, write(folder / "plan.txt", "# Begin\nOne.", "Two.\n\nThree.", "Four."))
    started = asked.start(document_id=document_id, options=PLAIN)
    assert (started.title, started.document_id, started.pages) == ("plan", document_id, None)
    asked.became(started.id, TaskStatus.DONE)
    pieces = asked.shown(started.id).pieces
    assert [(one.page, one.source) for one in pieces] == [
        (1, "# Begin\nOne."),
        (2, "Two."),
        (2, "Three."),
        (3, "Four."),
    ]
    some = asked.start(document_id=document_id, first_page=2, last_page=2)
    assert (some.pages, some.pieces) == ((2, 2), 2)
    assert "no such pages" in asked.refused(document_id=document_id, first_page=2, last_page=9)


def test_a_removed_document_is_in_no_file_and_what_came_of_it_stays(
    start: Start, gate: Gate, paths: Paths, folder: Path
) -> None:
    asked = start()
    asked.core.ready()
    document_id = added(asked, write(folder / "plan.txt", "The xylophone is here.\n\nThe zeppelin is there."))
    done, half = asked.start(document_id=document_id), asked.start(document_id=document_id)
    asked.became(half.id, TaskStatus.DONE)
    gate.hold(1)
    half = asked.start(document_id=document_id)
    assert gate.held.wait(120)
    asked.pause(half.id)
    gate.open()
    library(asked).idle()
    # What came of it speaks of it in capitals: only those words may stay.
    service = library(asked)._core.service
    service._storage.call(lambda: service._database.execute(
        "UPDATE task_pieces SET result = replace(replace(result, 'XYLOPHONE', 'flute'), 'ZEPPELIN', 'train')"
    ))  # fmt: skip
    asked.core.ask(protocol.RemoveDocuments(documents=(document_id,)), protocol.Done)
    assert asked.results(done.id) == ["THE flute IS HERE.", "THE train IS THERE."], "it can still be brought back"
    asked.core.close()  # type: ignore[attr-defined]
    assert traces(paths, b"xylophone", b"zeppelin") == set()
    again = start()
    shown = again.shown(done.id)
    assert shown.task.source_gone
    assert (shown.task.status, shown.task.document_id) == (TaskStatus.DONE, None)
    assert [one.source for one in shown.pieces] == ["", ""]
    (first, _) = [one.result for one in shown.pieces]
    assert first is not None
    assert (first.text, first.sources[0].quote, first.sources[0].title) == ("THE flute IS HERE.", "", "plan")
    failed = again.shown(half.id).task
    assert failed.status is TaskStatus.FAILED
    assert failed.problem is not None
    assert failed.problem.code == "source_gone"
    command = protocol.PauseTask(task_id=half.id, paused=False)
    assert "was removed" in again.core.ask(command, protocol.Failed).problem.what


def test_of_a_removed_document_accepted_corrections_stay_and_others_go(tmp_path: Path) -> None:
    database = Database(tmp_path / "tasks.db")
    tasks = Tasks(database)
    task_id = tasks.add(
        NewTask(options=Proofread(), title="plan"), [(TaskPiece(number=0, source="Teh cat sat their."), {})], 1.0
    ).id
    changes = (TextChange(start=0, end=3, text="The", accepted=True), TextChange(start=12, end=17, text="there"))
    tasks.pieces.store(task_id, 0, PieceResult(text="The cat sat there.", changes=changes), seconds=1.0, model="")
    tasks.pieces.lose_sources(task_id)
    (piece,), _ = tasks.pieces.page(task_id, 0, 10)
    database.close()
    assert piece.result == PieceResult(text="The cat sat their.")
    assert piece.source == ""


def test_a_task_loses_its_source_at_the_moment_the_document_is_purged(
    asked: Asked, gate: Gate, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document_id = added(asked, write(folder / "plan.txt", "One.\n\nTwo."))
    gate.hold(1)
    started = asked.start(document_id=document_id)
    assert gate.held.wait(120)
    monkeypatch.setattr("core.commands.erasure._UNDO_S", -1.0)
    asked.core.ask(protocol.RemoveDocuments(documents=(document_id,)), protocol.Done)
    gate.open()
    asked.became(started.id, TaskStatus.FAILED)
    library(asked).idle()
    assert asked.results(started.id) == ["ONE.", None], "what is read from it isn't kept any more"


@pytest.mark.parametrize("what", ["missing", "empty", "unread"])
def test_what_cant_be_done_is_refused_with_a_reason(asked: Asked, folder: Path, what: str) -> None:
    if what == "missing":
        assert "isn't in the library" in asked.refused(document_id=DocumentId(99))
        assert "one text, one document" in asked.refused(" \n ")
        assert "one text, one document" in asked.refused(document_id=DocumentId(1), path="/a.csv")
        assert "only be classified" in asked.refused(path="/a.csv")
        assert "can't be done" in asked.refused(options=JOINED.__class__(instructions="refused"))
    elif what == "empty":
        document_id = added(asked, write(folder / "a.txt", " ", " "))
        assert "Nothing was read" in asked.refused(document_id=document_id)
    else:
        asked.core.ask(protocol.PauseReading(paused=True), protocol.Done)
        (document_id,) = library(asked).add(write(folder / "a.txt", "One.")).added
        assert "still being read" in asked.refused(document_id=document_id)
    assert asked.listed() == []


def test_changes_are_accepted_rejected_and_undecided_again(asked: Asked) -> None:
    started = asked.start("one.\n\ntwo.\n\nthree.", Proofread())
    asked.became(started.id, TaskStatus.DONE)

    def decide(number: int | None, *changes: int, accepted: bool | None) -> dict[str, int]:
        command = protocol.DecideChanges(task_id=started.id, number=number, changes=changes, accepted=accepted)
        asked.core.ask(command, protocol.Done)
        return asked.shown(started.id).counts

    assert asked.shown(started.id).counts == {"open": 6, "accepted": 0, "rejected": 0}
    assert decide(1, 0, accepted=False) == {"open": 5, "accepted": 0, "rejected": 1}
    told = [item for item in asked.core.seen if isinstance(item, protocol.TaskPieceDone)][-1].piece
    assert told.result is not None
    assert [one.accepted for one in told.result.changes] == [False, None]
    assert decide(None, accepted=True) == {"open": 0, "accepted": 5, "rejected": 1}
    assert decide(0, accepted=None) == {"open": 2, "accepted": 3, "rejected": 1}
    assert decide(None, accepted=None) == {"open": 6, "accepted": 0, "rejected": 0}
    command = protocol.DecideChanges(task_id=started.id, number=0, changes=(7,), accepted=True)
    assert "no such change" in asked.core.ask(command, protocol.Failed).problem.what


def test_rows_of_a_table_are_compared_with_what_is_known(asked: Asked, folder: Path) -> None:
    file = folder / "rows.csv"
    file.write_text("text,is\ncat,short\na long text,Long\nan ox is here,short\nno,other\nmy,\n", encoding="utf-8")
    preview = asked.core.ask(protocol.PreviewTable(path=str(file)), protocol.TablePreviewed).table
    assert (preview.columns, preview.rows[0], preview.count) == (("text", "is"), ("cat", "short"), 5)
    options = Classify(labels=(Label(name="short"), Label(name="long")), column="text", known="is")
    started = asked.start(path=str(file), options=options)
    assert started.title == "rows"
    asked.became(started.id, TaskStatus.DONE)
    shown = asked.shown(started.id)
    assert shown.counts == {"short": 3, "long": 2}
    confusion = shown.confusion
    assert confusion is not None
    assert confusion.labels == ("short", "long", "")
    assert confusion.counts == ((1, 1, 0), (0, 1, 0), (1, 0, 0))
    assert confusion.accuracy == pytest.approx(0.5)
    assert confusion.macro_f1 == pytest.approx((0.5 + 2 / 3 + 0) / 3)


def test_a_result_is_saved_whole_or_as_far_as_it_is(asked: Asked, gate: Gate, folder: Path) -> None:
    def saved(task_id: TaskId) -> str:
        path = folder / "result.txt"
        command = protocol.SaveTask(task_id=task_id, path=str(path), form=ExportedAs.TEXT, labels={"text": "Text"})
        asked.core.ask(command, protocol.TaskSaved)
        return path.read_text(encoding="utf-8")

    gate.hold(1)
    started = asked.start(THREE)
    assert gate.held.wait(120)
    assert saved(started.id) == "Text txt One. 3\nONE."
    gate.open()
    asked.became(started.id, TaskStatus.DONE)
    assert saved(started.id) == "Text txt One. 3\nONE.\n\nTWO.\n\nTHREE."
    joined = asked.start(THREE, JOINED)
    asked.became(joined.id, TaskStatus.DONE)
    assert saved(joined.id) == "Text txt One. 1\nONE. + TWO. + THREE."


def test_templates_are_kept_changed_and_brought_back(asked: Asked, paths: Paths) -> None:
    def save(name: str, template_id: int | None = None) -> protocol.TaskTemplateSaved:
        command = protocol.SaveTaskTemplate(name=name, options=JOINED, template_id=template_id)  # type: ignore[arg-type]
        return asked.core.ask(command, protocol.TaskTemplateSaved)

    def names() -> list[str]:
        listed = asked.core.ask(protocol.ListTaskTemplates(), protocol.TaskTemplatesListed)
        return [one.name for one in listed.templates]

    one = save("  My \n letters ").template
    assert (one.name, one.options) == ("My letters", JOINED)
    refused = asked.core.ask(protocol.SaveTaskTemplate(name="my LETTERS", options=PLAIN), protocol.Failed)
    assert "already" in refused.problem.what
    assert (
        "needs a name"
        in asked.core.ask(protocol.SaveTaskTemplate(name=" ", options=PLAIN), protocol.Failed).problem.what
    )
    assert save("Mails", one.id).template.id == one.id
    asked.core.ask(protocol.DeleteTaskTemplate(template_id=one.id), protocol.Done)
    assert names() == []
    save("mails")
    asked.core.ask(protocol.RestoreTaskTemplate(template_id=one.id), protocol.Done)
    assert names() == ["Mails (2)", "mails"], "its name was taken meanwhile"
    told = [item for item in asked.core.seen if isinstance(item, protocol.TaskTemplatesChanged)][-1]
    assert [one.name for one in told.templates] == names()
    save("xylophone", one.id)
    asked.core.ask(protocol.DeleteTaskTemplate(template_id=one.id), protocol.Done)
    library(asked).close()
    assert traces(paths, b"xylophone") == set()


def test_thousands_of_pieces_are_paged(asked: Asked) -> None:
    started = asked.start("\n\n".join(f"text {number}" for number in range(600)), BY_LENGTH)
    asked.became(started.id, TaskStatus.DONE)
    shown = asked.shown(started.id, after=590, limit=200)
    assert ([one.number for one in shown.pieces], shown.total) == (list(range(590, 600)), 600)
    told = [item for item in asked.core.seen if isinstance(item, protocol.TaskChanged)]
    assert len(told) < 100, "it isn't told for each of them"
