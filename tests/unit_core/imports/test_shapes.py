"""However the files of an export are put together, what is in them is found; and what holds nothing says so."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from core.imports.archive import Limits
from core.imports.reader import open_export
from tests.unit_core.imports.exports import claude, talk
from tests.unit_core.imports.reading import one, read, refused, said, saved

BIKE: dict[str, Any] = {
    "uuid": "u9",
    "name": "Bike",
    "chat_messages": [
        {"sender": "human", "text": "", "content": [{"type": "text", "text": "My bike is a Gazelle."}]},
        {"sender": "assistant", "text": "Nice."},
    ],
}


@pytest.mark.parametrize(
    "content",
    [
        BIKE,
        [BIKE],
        {"conversations": [BIKE]},
        {"conversations": [BIKE], "projects": [], "tasks": {"a": [1, "]"]}},
        {"version": 2, "conversations": [BIKE]},
        {"data": [BIKE]},
        {"conversation": BIKE, "saved": "now"},
        {"u9": BIKE},
        talk("c1", "My bike is a Gazelle.", "Nice."),
        {"exported": "now", "chats": [talk("c1", "My bike is a Gazelle.", "Nice.")]},
        {"messages": [{"role": "user", "content": "My bike is a Gazelle."}, {"role": "assistant", "content": "Nice."}]},
        [{"role": "user", "content": "My bike is a Gazelle."}, {"role": "assistant", "content": "Nice."}],
        {"title": "x", "messages": [{"from": "Human", "text": "My bike is a Gazelle."}, {"author": "AI", "content": [{"type": "text", "text": {"value": "Nice."}}]}]},
    ],
)  # fmt: skip
def test_one_conversation_is_read_in_any_shape(tmp_path: Path, content: object) -> None:
    expected = [("user", "My bike is a Gazelle."), ("assistant", "Nice.")]
    assert said(one(tmp_path, content, "saved.json")) == expected


def test_one_json_line_each(tmp_path: Path) -> None:
    path = tmp_path / "all.jsonl"
    path.write_text("\n".join(json.dumps(talk(f"c{n}", f"Text {n}")) for n in range(3)) + "\n\n")
    assert [found.id for found in read(path)] == ["c0", "c1", "c2"]


def fifty(folder: Path) -> list[Path]:
    return [saved(folder, [talk(f"c{n}", f"Text {n}")], f"conversations-{n:03}.json") for n in range(52)]


def test_fifty_files_chosen_in_a_folder_and_zipped_are_the_same(tmp_path: Path) -> None:
    folder = tmp_path / "export"
    paths = fifty(folder)
    saved(folder, {"id": "me"}, "user.json")
    saved(folder, [talk("shared", "Not mine")], "shared_conversations.json")
    (folder / "chat.html").write_text("<html>")
    wanted = [f"c{n}" for n in range(52)]
    assert [found.id for found in read(paths)] == wanted
    assert [found.id for found in read(folder)] == wanted
    assert [found.id for found in read([folder / "conversations-003.json", folder / "conversations-001.json"])] == [
        "c3",
        "c1",
    ]
    with zipfile.ZipFile(tmp_path / "export.zip", "w") as archive:
        for path in folder.iterdir():
            archive.write(path, path.name)
    assert [found.id for found in read(tmp_path / "export.zip")] == wanted


def zip_of(**members: bytes) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name.replace("__", "/").replace("_dot_", "."), data)
    return content.getvalue()


def test_a_zip_in_a_zip_and_claudes_archives(tmp_path: Path) -> None:
    inner = zip_of(conversations_dot_json=json.dumps([BIKE]).encode())
    middle = zip_of(**{"conversations-000_dot_zip": inner, "users_dot_json": b"[]"})
    path = tmp_path / "data.zip"
    path.write_bytes(zip_of(**{"conversations-000_dot_zip": inner}))
    assert [found.id for found in read(path)] == ["u9"]
    path.write_bytes(zip_of(all_dot_zip=middle))
    assert [found.id for found in read(path)] == ["u9"]
    dms = tmp_path / "conversations-000.dms"
    dms.write_bytes(inner)
    folder = tmp_path / "several"
    folder.mkdir()
    (folder / "conversations-000.dms").write_bytes(inner)
    (folder / "manifest.json").write_text("{}")
    assert [found.id for found in read(dms)] == ["u9"]
    assert [found.id for found in read(folder)] == ["u9"]


def test_archives_within_archives_have_an_end(tmp_path: Path) -> None:
    content = zip_of(conversations_dot_json=json.dumps([BIKE]).encode())
    for _ in range(6):
        content = zip_of(inner_dot_zip=content)
    path = tmp_path / "deep.zip"
    path.write_bytes(content)
    assert "unpacks to more than" in refused(path)
    bomb = zip_of(conversations_dot_json=json.dumps([talk("c", " " * 60_000_000)]).encode())
    path.write_bytes(zip_of(inner_dot_zip=bomb))
    assert "unpacks to more than" in refused(path)


def test_a_damaged_archive_within_an_archive_is_told(tmp_path: Path) -> None:
    inner = zip_of(conversations_dot_json=json.dumps([BIKE]).encode())
    path = tmp_path / "data.zip"
    path.write_bytes(zip_of(inner_dot_zip=inner[: len(inner) // 2]))
    assert "cut off or damaged" in refused(path)


def test_too_many_files_and_links_out_of_a_folder(tmp_path: Path) -> None:
    folder = tmp_path / "export"
    fifty(folder)
    outside = saved(tmp_path, [talk("outside", "Hello")])
    (folder / "conversations-900.json").symlink_to(outside)
    assert "outside" not in [found.id for found in read(folder)]
    assert "unpacks to more than" in refused(folder, Limits(files=10))


def test_what_a_manifest_lists_is_asked_for(tmp_path: Path) -> None:
    for name, content in [
        ("manifest.json", {"files": [{"name": "conversations-000.zip", "url": "https://example.org/a.zip"}]}),
        ("data.json", [{"filename": "memories-000.zip", "download_url": "https://example.org/b"}]),
    ]:
        assert "only lists the files" in refused(saved(tmp_path, content, name))


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ([talk("c1"), talk("c2")], "holds conversations of ChatGPT, but no message"),
        ([claude("u1")], "holds conversations of Claude, but no message"),
        (
            [{"id": "d", "inserted_at": "2025-01-01", "mapping": {"root": {"message": None}}}],
            "of DeepSeek, but no message",
        ),
        ([talk("c1"), claude("u1")], "holds conversations of ChatGPT, Claude, but no message"),
        ({"users": [1, 2]}, "holds no conversations"),
        ([], "holds no conversations"),
        ({"messages": []}, "holds no conversations"),
    ],
)
def test_no_message_is_no_success(tmp_path: Path, content: object, words: str) -> None:
    assert words in refused(saved(tmp_path, content))


def test_what_makes_no_sense_among_several_is_counted_and_the_rest_goes_on(tmp_path: Path) -> None:
    good = saved(tmp_path, [talk("c1", "Hello"), {"what": 1}])
    other = saved(tmp_path, {"what": 1}, "what.json")
    picture = tmp_path / "cat.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n")
    found = list(open_export([good, other, picture]))
    assert [item and item.id for item in found] == ["c1", None, None, None]


def test_what_somebody_uploaded_there_isnt_taken_for_a_conversation(tmp_path: Path) -> None:
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("conversations.json", json.dumps([talk("c1", "Hello")]))
        archive.writestr("file-abc-conversations of others.json", json.dumps([talk("c2", "Not mine")]))
        archive.writestr("file-def.json", "[1, 2")
    assert [found and found.id for found in open_export(path)] == ["c1"]


def test_a_large_list_within_an_object_is_read_in_little_memory(tmp_path: Path) -> None:
    path = tmp_path / "prod-grok-backend.json"
    item = json.dumps(talk("c1", "Hello " * 1000))
    with path.open("w") as file:
        file.write('{"conversations": [' + ", ".join([item] * 300) + '], "tasks": ["]}"]}')
    assert sum(1 for _ in open_export(path, Limits(conversation=20_000))) == 300


@pytest.mark.parametrize(
    "wrapped",
    [
        lambda one: {"data": {"conversations": [one]}},
        lambda one: {"user": {"account": {"chats": [one]}}},
        lambda one: [[one]],
        lambda one: [{"data": {"items": [{"conversation": one}]}}],
    ],
)
def test_lists_within_objects_and_lists_are_looked_into(tmp_path: Path, wrapped: Callable[[object], object]) -> None:
    assert [found.id for found in read(saved(tmp_path, wrapped(talk("c1", "Hi", "Yes"))))] == ["c1"]


@pytest.mark.parametrize(
    "content",
    [
        {"id": "x", "conversations": [{"from": "human", "value": "Hi"}, {"from": "gpt", "value": "Yes"}]},
        {"title": "T", "history": [{"role": "user", "content": "Hi"}, {"role": "assistant", "content": "Yes"}]},
    ],
)
def test_a_list_of_messages_under_any_name_is_a_conversation(tmp_path: Path, content: object) -> None:
    (found,) = read(saved(tmp_path, [content]))
    assert [message.text for message in found.messages] == ["Hi", "Yes"]


def test_an_archive_that_somebody_uploaded_is_none_of_the_export(tmp_path: Path) -> None:
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("conversations.json", json.dumps([talk("c1", "Hi", "Yes")]))
        archive.writestr("file-1-photos.zip", b"PK\x03\x04 broken")
        archive.writestr("file-2.zip", zip_of(**{"conversations.json": json.dumps([talk("c2", "No")]).encode()}))
    assert [found.id for found in read(path)] == ["c1"]


def test_two_conversations_of_one_id_both_come(tmp_path: Path) -> None:
    listed = [talk("c1", "Hi", "Yes"), talk("c1", "Bye", "No"), talk("c1", "Hi", "Yes", "And?")]
    assert [found.id for found in read(saved(tmp_path, listed))] == ["c1", "c1#2", "c1"]
