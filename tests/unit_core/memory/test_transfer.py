"""Memories go out to a file and come back as they were; files that are wrong change nothing."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from core import protocol
from core.errors import InvalidRequest
from core.memory.transfer import Entry, read_file, written
from core.model.base import Embedder
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.records import (
    ImportFate,
    LearningMode,
    MemoryKind,
    MemorySource,
    MemoryState,
    Review,
    ReviewEvery,
    TransferFormat,
)
from core.records import MemoryFilter as Filter
from tests.unit_core.running_core import RunningCore, ScriptedLoader

ENTRIES = [
    Entry(
        text="You live in Porto", kind=MemoryKind.PLACE, quote="I moved to Porto", source=MemorySource.LEARNED,
        learned_at=1_780_000_000.0, since=1_777_766_400.0,
    ),
    Entry(text="You lived in Lisbon", kind=MemoryKind.PLACE, since=1_600_000_000.0, until=1_777_766_400.0),
    Entry(
        text="你对花生过敏 🥜", kind=MemoryKind.HEALTH, pinned=True,
        review=Review(on=date(2027, 5, 25), every=ReviewEvery.HALF_YEAR),
    ),
]  # fmt: skip


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "memories.txt"


def read(file: Path, content: bytes | str) -> tuple[list[Entry], int]:
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_file(file)


def test_json_keeps_everything(file: Path) -> None:
    assert read(file, written(ENTRIES, TransferFormat.JSON, 0.0)) == (ENTRIES, 0)


def test_markdown_keeps_what_a_person_reads(file: Path) -> None:
    content = written(ENTRIES, TransferFormat.MARKDOWN, 0.0)
    assert b"## place" in content and "(pinned, ask 2027-05-25 every half_year)" in content.decode()
    entries, unusable = read(file, content)
    assert unusable == 0
    assert [(one.text, one.kind, one.pinned, one.until is None) for one in entries] == [
        ("You live in Porto", MemoryKind.PLACE, False, True),
        ("You lived in Lisbon", MemoryKind.PLACE, False, False),
        ("你对花生过敏 🥜", MemoryKind.HEALTH, True, True),
    ]
    assert [one.review for one in entries] == [None, None, ENTRIES[2].review]


def test_a_list_somebody_wrote_by_hand(file: Path) -> None:
    entries, _ = read(
        file, "About me\n\n# Pet\n* Rex is a dog (a big one)\n- \n\n# Things\n  - I like tea (since 2020-01-02)\n"
    )
    assert [(one.text, one.kind) for one in entries] == [
        ("Rex is a dog (a big one)", MemoryKind.PET),
        ("I like tea", MemoryKind.NOTE),
    ]
    assert entries[1].since > 0


def test_foreign_missing_and_wrong_fields(file: Path) -> None:
    items = [
        {"text": "A", "kind": "dragon", "colour": "red", "since": "yesterday", "pinned": True},
        {"kind": "pet"},
        {"text": "  "},
        {"text": 5},
        "B",
        None,
        {"text": "x" * 5_000},
    ]
    entries, unusable = read(file, json.dumps({"memories": items, "more": 1}))
    assert entries == [Entry(text="A", pinned=True), Entry(text="B")]
    assert unusable == 5
    assert read(file, json.dumps(items))[0] == entries


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"   ",
        b"{",
        b'{"memories": [{"text": "cut off"',
        b'{"memories": 3}',
        b"[" * 100_000,
        b"\xff\xfe\x00\x01binary\x80",
        b"PK\x03\x04 a zip\x00\xff",
        b"just a letter to a friend\n",
    ],
)
def test_what_is_no_list_of_memories_is_refused(file: Path, content: bytes) -> None:
    with pytest.raises(InvalidRequest) as refused:
        read(file, content)
    assert refused.value.problem.safe and refused.value.problem.next_step


def test_a_file_that_isnt_there_or_is_too_large(file: Path, tmp_path: Path) -> None:
    with pytest.raises(InvalidRequest, match="can't be read"):
        read_file(tmp_path / "nothing.json")
    with file.open("wb") as sparse:
        sparse.truncate(500_000_000)
    with pytest.raises(InvalidRequest, match="too large"):
        read_file(file)


# --- through commands -------------------------------------------------------------------------------------------------


@pytest.fixture
def core(paths: Paths, embedder: Embedder) -> Iterator[RunningCore]:
    core = RunningCore(paths, ScriptedLoader(scripted=ScriptedModel()), embedder)
    core.hello()
    core.ready()
    core.ask(protocol.ChangeSettings(learning=LearningMode.OFF), protocol.Done)
    yield core
    core.close()


def texts(core: RunningCore, state: MemoryState = MemoryState.ALL) -> list[str]:
    listed = core.ask(protocol.ListMemories(filter=Filter(state=state), limit=1000), protocol.MemoriesListed)
    return sorted(memory.text for memory in listed.memories)


@pytest.mark.parametrize("form", list(TransferFormat))
def test_out_and_in_again(core: RunningCore, file: Path, form: TransferFormat) -> None:
    for number in range(450):
        core.ask(protocol.AddMemory(text=f"Fact number {number}", kind=MemoryKind.NOTE), protocol.MemorySaved)
    done = core.ask(protocol.ExportMemories(path=str(file), form=form), protocol.MemoriesExported)
    assert done.count == 450
    before = texts(core)
    core.ask(protocol.DeleteEverything(), protocol.Done)
    assert texts(core) == []
    preview = core.ask(protocol.PreviewImport(path=str(file)), protocol.ImportPreviewed)
    assert (preview.new, preview.changed, preview.same, preview.unusable) == (450, 0, 0, 0)
    assert len(preview.items) == 200 and preview.items[0].fate is ImportFate.NEW
    assert texts(core) == [], "a preview changes nothing"
    imported = core.ask(protocol.ImportMemories(path=str(file)), protocol.ImportDone)
    assert (imported.added, imported.changed) == (450, 0)
    assert core.wait(protocol.MemoriesImported).total == 450
    assert texts(core) == before
    again = core.ask(protocol.ImportMemories(path=str(file)), protocol.ImportDone)
    assert (again.added, again.changed) == (0, 0)
    core.indexed()


def test_what_is_there_is_changed_or_left_and_the_past_stays_past(core: RunningCore, file: Path) -> None:
    core.ask(protocol.AddMemory(text="you live in porto.", kind=MemoryKind.NOTE), protocol.MemorySaved)
    core.ask(protocol.AddMemory(text="你对花生过敏 🥜", kind=MemoryKind.HEALTH), protocol.MemorySaved)
    file.write_bytes(written(ENTRIES, TransferFormat.JSON, 0.0))
    preview = core.ask(protocol.PreviewImport(path=str(file)), protocol.ImportPreviewed)
    assert (preview.new, preview.changed, preview.same) == (1, 2, 0)
    core.ask(protocol.ImportMemories(path=str(file)), protocol.ImportDone)
    assert texts(core, MemoryState.PAST) == ["You lived in Lisbon"]
    held = core.ask(protocol.ListMemories(filter=Filter(pinned=True)), protocol.MemoriesListed).memories
    assert [memory.text for memory in held] == ["你对花生过敏 🥜"]
    (porto,) = core.ask(protocol.ListMemories(query="porto"), protocol.MemoriesListed).memories[:1]
    assert porto.kind is MemoryKind.PLACE and porto.text == "you live in porto."


def test_a_place_that_cant_be_written_leaves_what_is_there(core: RunningCore, file: Path, tmp_path: Path) -> None:
    file.write_text("earlier")
    problem = core.ask(protocol.ExportMemories(path=str(tmp_path / "no" / "x.json")), protocol.Failed).problem
    assert problem.safe and problem.next_step
    problem = core.ask(protocol.ExportMemories(path=str(tmp_path)), protocol.Failed).problem
    assert problem.code == "storage"
    assert file.read_text() == "earlier"
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".new"] == []
