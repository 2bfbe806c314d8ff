"""`doctor --find`: a text in files of every kind, and that it isn't in any."""

from __future__ import annotations

import io
import json
import os
import sqlite3
import subprocess
import sys
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from core.find import files
from core.find.command import find
from core.find.files import FileSearch
from core.paths import Paths
from core.records import Role
from core.storage.conversations import Conversations
from core.storage.database import Database


def places(file: Path, text: str = "my Zeppelin") -> list[tuple[int | None, str, str]]:
    searched = FileSearch(text).search(file)
    assert not searched.unread
    assert searched.count == len(searched.places)
    return [(place.offset, place.form, place.member) for place in searched.places]


@pytest.mark.parametrize(
    ("text", "encoding", "form"),
    [
        ("My ZEPPELIN", "utf-8", "UTF-8"),
        ("my zeppelin", "utf-16-le", "UTF-16, little-endian"),
        ("my zeppelin", "utf-16-be", "UTF-16, big-endian"),
        ("我的飞艇", "utf-8", "UTF-8"),
        ("ÜBER DEM TOR", "utf-8", "UTF-8"),
        ("u\u0308ber dem Tor", "utf-8", "UTF-8"),
    ],
)
def test_in_every_encoding_and_case(tmp_path: Path, text: str, encoding: str, form: str) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"\x00\xff before" + text.encode(encoding) + b" after")
    looked_for = {"M": "my Zeppelin", "m": "my Zeppelin", "我": "我的飞艇"}.get(text[0], "über dem Tor")
    assert places(file, looked_for) == [(9, form, "")]
    assert places(file, "my zeppelins") == []


def test_as_json_writes_it(tmp_path: Path) -> None:
    file = tmp_path / "file.json"
    file.write_text(json.dumps({"text": 'say "Grüße"\nto all'}))
    assert [form for _, form, _ in places(file, 'say "grüße"\nto')] == ["JSON with escapes"]
    file.write_text(json.dumps({"text": 'say "Grüße"\nto all'}, ensure_ascii=False), encoding="utf-8")
    assert [form for _, form, _ in places(file, 'say "grüße"\nto')] == ["JSON"]


def test_across_the_pieces_that_a_large_file_is_read_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "_PIECE", 16)
    file = tmp_path / "file"
    for before in range(40):
        file.write_bytes(b"." * before + b"my zeppelin" + b"." * 50 + b"MY ZEPPELIN")
        assert [place for place, _, _ in places(file)] == [before, before + 61]


def test_in_zip_files_and_zip_files_in_them(tmp_path: Path) -> None:
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", "<w:t>my zeppelin</w:t>" * 3)
    file = tmp_path / "letter"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("letter.docx", inner.getvalue())
    assert [member for _, _, member in places(file)] == ["letter.docx > word/document.xml"] * 3


def test_in_rows_while_the_database_is_open(paths: Paths) -> None:
    database = Database(paths.database)
    conversations = Conversations(database)
    conversation = conversations.add("Of ships", 1.0)
    message = conversations.add_message(conversation.id, Role.USER, "I keep my ZEPPELIN in the barn. " * 400, 1.0)
    searched = FileSearch("my zeppelin in the barn").search(paths.database)
    assert searched.unread == ""
    where = {(place.table, place.row, place.column) for place in searched.places}
    assert ("messages", f"id={message.id}", "text") in where
    # Word by word, the copy of the word index is another text.
    conversations.add_message(conversation.id, Role.USER, "我的飞艇在这里。", 2.0)
    tables = {place.table for place in FileSearch("飞艇在这").search(paths.database).places}
    assert {"messages", "messages_fts_content"} <= tables
    assert FileSearch("my airship").search(paths.database).count == 0
    database.close()


def test_a_file_that_cant_be_read_is_told(paths: Paths) -> None:
    paths.data.mkdir(parents=True)
    (paths.data / "damaged.db").write_bytes(b"SQLite format 3\x00" + b"nothing")
    (paths.data / "damaged.zip").write_bytes(b"PK\x03\x04nothing")
    out = io.StringIO()
    assert find(paths, "zeppelin", out, models=False, json=False, given=io.StringIO()) == 2
    assert "not found in any of 2 files (0.0 MB)\n2 files couldn't be read wholly" in out.getvalue()


@pytest.fixture
def written(paths: Paths) -> Paths:
    for folder in (paths.data, paths.config, paths.logs, paths.models):
        folder.mkdir(parents=True, exist_ok=True)
    (paths.logs / "core.log").write_text("a line\nmy zeppelin\n")
    (paths.models / "model.gguf").write_bytes(b"GGUF my zeppelin")
    with closing(sqlite3.connect(paths.data / "other.db")) as database:
        database.execute(
            "CREATE TABLE notes (day TEXT, number INT, text TEXT, PRIMARY KEY (day, number)) WITHOUT ROWID"
        )
        database.execute("INSERT INTO notes VALUES ('monday', 3, 'my Zeppelin')")
        database.commit()
    (paths.config / "elsewhere").symlink_to(paths.models)
    return paths


def test_it_says_where_and_how_much_it_searched(written: Paths) -> None:
    out = io.StringIO()
    assert find(written, "my zeppelin", out, models=False, json=False, given=io.StringIO()) == 1
    told = out.getvalue()
    assert f"{written.logs / 'core.log'}: byte 7 (UTF-8)\n" in told
    assert f"{written.data / 'other.db'}: table notes, row day=monday, number=3, column text\n" in told
    assert "found in 3 places, of 2 files (" in told
    assert f"Not searched: {written.models}" in told

    out = io.StringIO()
    assert find(written, "my balloon", out, models=True, json=False, given=io.StringIO()) == 0
    assert out.getvalue().startswith("not found in any of 3 files (")


def test_as_an_object_with_the_text_from_its_input(written: Paths) -> None:
    environment = dict(os.environ)
    command = [sys.executable, "-m", "core", "doctor", "--find", "-", "--json", "--models"]
    done = subprocess.run(
        command,
        input="my zeppelin\n",
        capture_output=True,
        text=True,
        env=environment,
        cwd=Path(__file__).parents[3],
        check=False,
    )
    assert (done.returncode, done.stderr) == (1, "")
    told = json.loads(done.stdout)
    assert told["found"] == len(told["places"]) == 4
    assert told["skipped"] == told["unread"] == []
    assert {"file": str(written.models / "model.gguf"), "offset": 5, "form": "UTF-8"} in told["places"]
    assert {
        "file": str(written.data / "other.db"),
        "table": "notes",
        "row": "day=monday, number=3",
        "column": "text",
    } in told["places"]
