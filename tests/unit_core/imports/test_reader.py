"""What is in an export is found; what is wrong with a file is told, and a file can't eat the memory."""

from __future__ import annotations

import json
import random
import struct
import tracemalloc
import zipfile
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import InvalidRequest
from core.imports.archive import Limits
from core.imports.json_items import Broken, ItemTooLong, NotAnArray, array_items
from core.imports.reader import open_export
from core.protocol import MAX_MESSAGE_CHARS
from core.records import ImportOrigin
from core.storage.imported import ForeignConversation
from tests.unit_core.imports.exports import chatgpt, chatgpt_message, claude, talk, zipped


def read(path: Path, limits: Limits = Limits()) -> list[ForeignConversation]:  # noqa: B008 - an immutable value
    return [one for one in open_export(path, limits) if one is not None]


def one(tmp_path: Path, conversation: object) -> ForeignConversation:
    (found,) = read(zipped(tmp_path / "export.zip", [conversation]))
    return found


def said(conversation: ForeignConversation) -> list[tuple[str, str]]:
    return [(str(message.role), message.text) for message in conversation.messages]


# --- what is in it ----------------------------------------------------------------------------------------------------


def test_a_chatgpt_conversation_with_its_title_and_dates(tmp_path: Path) -> None:
    reply = chatgpt_message("assistant", "Feed it daily.", at=1_700_000_030.5, metadata={"model_slug": "gpt-4o"})
    found = one(
        tmp_path, chatgpt("c1", chatgpt_message("user", "My sourdough?", at=1_700_000_005.25), reply, title="Bread")
    )
    assert (found.origin, found.id, found.title) == (ImportOrigin.CHATGPT, "c1", "Bread")
    assert (found.created_at, found.updated_at) == (1_700_000_000.0, 1_700_000_030.5)
    assert said(found) == [("user", "My sourdough?"), ("assistant", "Feed it daily.")]
    assert [(m.created_at, m.model) for m in found.messages] == [(1_700_000_005.25, ""), (1_700_000_030.5, "gpt-4o")]


def test_a_claude_conversation_with_its_title_and_dates(tmp_path: Path) -> None:
    found = one(tmp_path, claude("u1", ("human", "Is Ada a cat?"), ("assistant", "You said so."), name="Ada"))
    assert (found.origin, found.id, found.title) == (ImportOrigin.CLAUDE, "u1", "Ada")
    assert (found.created_at, found.updated_at) == (1_709_287_200.0, 1_709_373_600.0)
    assert said(found) == [("user", "Is Ada a cat?"), ("assistant", "You said so.")]
    assert found.messages[1].created_at == 1_709_287_201.5


def test_the_branch_that_is_shown_is_followed(tmp_path: Path) -> None:
    conversation = talk("c1", "First try", "Old answer")
    mapping = conversation["mapping"]
    mapping["root"]["children"].append("b0")
    mapping["b0"] = {
        "id": "b0",
        "parent": "root",
        "children": ["b1"],
        "message": chatgpt_message("user", "Second try", at=1e9),
    }
    mapping["b1"] = {
        "id": "b1",
        "parent": "b0",
        "children": [],
        "message": chatgpt_message("assistant", "New", at=1e9 + 1),
    }
    conversation["current_node"] = "b1"
    assert said(one(tmp_path, conversation)) == [("user", "Second try"), ("assistant", "New")]
    for current in ("gone", None, 7):
        conversation["current_node"] = current
        assert said(one(tmp_path, conversation))[0] == ("user", "First try"), "the branch with the newest message"
    mapping["b0"]["parent"] = "b1"
    conversation["current_node"] = "b1"
    assert len(said(one(tmp_path, conversation))) == 2, "a branch that runs in a circle ends"


def test_only_what_was_shown_as_said_is_kept(tmp_path: Path) -> None:
    hidden = {"is_visually_hidden_from_conversation": True}
    picture = {"content_type": "image_asset_pointer", "asset_pointer": "file-service://x"}
    aloud = {"content_type": "audio_transcription", "text": "and spoken"}
    found = one(
        tmp_path,
        chatgpt(
            "c1",
            chatgpt_message("system", "You are ChatGPT"),
            chatgpt_message("user", "About me", metadata=hidden),
            chatgpt_message("user", "", content={"content_type": "user_editable_context", "user_profile": "I am"}),
            chatgpt_message("user", "", content={"content_type": "multimodal_text", "parts": [picture, "Look at this", aloud]}),
            chatgpt_message("assistant", "", content={"content_type": "thoughts", "thoughts": [{"content": "hm"}]}),
            chatgpt_message("assistant", "", content={"content_type": "code", "language": "python", "text": "print('``` 1')"}, recipient="python"),
            chatgpt_message("tool", "", content={"content_type": "execution_output", "text": "1"}),
            chatgpt_message("assistant", "", content={"content_type": "code", "language": "unknown", "text": 'search("x")'}, recipient="browser"),
            chatgpt_message("assistant", "It prints \ue200entity\ue202[\"thing\",\"One\",\"x\"]\ue201.\ue200cite\ue202turn0search1\ue201【3†source】"),
            chatgpt_message("assistant", "   "),
        ),
    )  # fmt: skip
    assert said(found) == [
        ("user", "[picture]\n\nLook at this\n\nand spoken"),
        ("assistant", "````python\nprint('``` 1')\n````\n\n```\n1\n```\n\n[tool: browser]\n\nIt prints One."),
    ]
    assert found.left_out == 2


def test_claudes_parts_are_read_rather_than_its_text(tmp_path: Path) -> None:
    conversation = claude("u1", ("human", "Draw"), ("assistant", "This block is not supported"), ("someone", "x"))
    conversation["chat_messages"][1]["content"] = [
        {"type": "thinking", "thinking": "hm"},
        {"type": "text", "text": "Here it is."},
        {"type": "tool_use", "name": "artifacts", "input": {"content": "<svg>"}},
        {"type": "text", "text": "Do you like it?"},
    ]
    del conversation["chat_messages"][0]["content"]
    found = one(tmp_path, conversation)
    assert said(found) == [("user", "Draw"), ("assistant", "Here it is.\n\n<svg>\n\nDo you like it?\n\nx")]


def test_odd_fields_are_left_out_and_what_is_no_conversation_is_counted(tmp_path: Path) -> None:
    odd = talk("c1", "A\x00B 🥜 \ud83e", "Reply")
    odd.update(title=None, create_time="yesterday", update_time=1e300, conversation_id=5)
    odd["mapping"]["n0"]["message"]["create_time"] = True
    odd["mapping"]["n1"]["message"].update(create_time=1_700_000_000_000, metadata=None, recipient=None, weight=1)
    bare: dict[str, Any] = {"mapping": {"x": None, "y": {"message": "?"}}}
    lost = talk("", "Hello", title="No id")
    lost.update(conversation_id=None, id=None)
    items = [odd, 5, None, "text", [], [{"a": 1}], {}, {"mapping": []}, bare, lost, {"chat_messages": [1, {}]}]
    path = zipped(tmp_path / "export.zip", items)
    found = list(open_export(path))
    # What stands between objects counts as one thing.
    assert [item is None for item in found] == [False, True, True, True, True, False, False, False]
    first, _, nameless, _ = (item for item in found if item is not None)
    assert (first.id, first.title, first.created_at, first.updated_at) == ("c1", "AB 🥜 ?", 0.0, 1_700_000_000.0)
    assert said(first) == [("user", "AB 🥜 ?"), ("assistant", "Reply")]
    assert nameless.id == next(item for item in read(path) if item.title == "No id").id != ""


def test_a_message_longer_than_one_may_be_is_cut(tmp_path: Path) -> None:
    found = one(tmp_path, talk("c1", "x" * (MAX_MESSAGE_CHARS + 5), "ok"))
    assert len(found.messages[0].text) == MAX_MESSAGE_CHARS


@pytest.mark.parametrize(
    "name", ["conversations.json", "ChatGPT-data/Conversations.json", "a/b/conversations-000.json"]
)
def test_it_is_found_wherever_it_is_in_the_zip(tmp_path: Path, name: str) -> None:
    others = {"__MACOSX/._conversations.json": b"\x00", "shared_conversations.json": b"[{}]", "chat.html": b"<p>"}
    assert len(read(zipped(tmp_path / "export.zip", [talk("c1", "Hello")], name, **others))) == 1


def test_an_export_in_parts_and_a_bare_file(tmp_path: Path) -> None:
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for part in (10, 2, 0):
            archive.writestr(f"conversations-{part:d}.json", json.dumps([talk(f"c{part}", "Hello")]))
    assert [conversation.id for conversation in read(path)] == ["c0", "c2", "c10"]
    bare = tmp_path / "conversations.json"
    bare.write_text("\ufeff \n" + json.dumps([talk("c1", "Hello"), talk("c2", "Hello")], indent=2) + "\n")
    assert [conversation.id for conversation in read(bare)] == ["c1", "c2"]


# --- what is wrong with it --------------------------------------------------------------------------------------------


def refused(path: Path, limits: Limits = Limits()) -> str:  # noqa: B008 - an immutable value
    with pytest.raises(InvalidRequest) as caught:
        list(open_export(path, limits))
    problem = caught.value.problem
    assert problem.safe == "Nothing was changed." and problem.next_step
    return problem.what


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "cut off or damaged"),
        (b"   ", "cut off or damaged"),
        (b"just a letter to a friend", "neither a zip file nor a list"),
        (b'{"conversations": []}', "holds no conversations"),
        (b'{"conversations": [', "cut off or damaged"),
        (b'{"conversations": [], "projects": ', "cut off or damaged"),
        (b'{"title": "x"', "cut off or damaged"),
        (b"\x00\xff\xfe binary", "neither a zip file nor a list"),
        (b"[]", "holds no conversations"),
        (b'[{"a": 1}, 5]', "holds no conversations"),
        (b"[[" * 100_000, "cut off or damaged"),
        (b"PK\x03\x04 and then nothing of a zip", "cut off or damaged"),
        (b'[{"a": 1}] and more', "cut off or damaged"),
    ],
)
def test_what_is_no_export_is_refused(tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "some.json"
    path.write_bytes(content)
    assert words in refused(path)


def test_a_list_that_breaks_off_is_refused_wherever_that_is(tmp_path: Path) -> None:
    whole = json.dumps([talk("c1", 'Say "hello" \\ {['), talk("c2", "Hello", "Hi")]).encode()
    path = tmp_path / "conversations.json"
    for length in range(1, len(whole), 7):
        path.write_bytes(whole[:length])
        assert "cut off or damaged" in refused(path)
    with zipfile.ZipFile(tmp_path / "export.zip", "w") as archive:
        archive.writestr("conversations.json", whole[:-20])
    assert "cut off or damaged" in refused(tmp_path / "export.zip")


def test_a_zip_that_breaks_off_or_is_damaged_is_refused(tmp_path: Path) -> None:
    noise = random.Random(1)
    whole = zipped(tmp_path / "whole.zip", [talk(f"c{n}", noise.randbytes(2000).hex()) for n in range(50)]).read_bytes()
    path = tmp_path / "export.zip"
    for kept in (0.2, 0.9, 0.999):
        path.write_bytes(whole[: int(len(whole) * kept)])
        assert "cut off or damaged" in refused(path)
    for at in range(200, len(whole) - 3000, len(whole) // 15):
        for filling in (b"\x00", b"\xff"):
            damaged = bytearray(whole)
            damaged[at : at + 40] = filling * 40
            path.write_bytes(damaged)
            assert "cut off or damaged" in refused(path)


def test_a_zip_with_something_else_in_it_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "holiday.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("shared_conversations.json", "[]")
    assert "holds no conversations" in refused(path)
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("conversations.json", "{}")
    assert "holds no conversations" in refused(path)


def test_a_zip_with_a_password_is_refused(tmp_path: Path) -> None:
    path = zipped(tmp_path / "export.zip", [talk("c1", "Hello")])
    content = bytearray(path.read_bytes())
    # The flag stands in the list at the end and before the content itself.
    for signature, offset in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        at = content.rfind(signature)
        content[at + offset] |= 1
    path.write_bytes(content)
    assert "protected by a password" in refused(path)


def test_a_zip_packed_in_another_way_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_BZIP2) as archive:
        archive.writestr("conversations.json", json.dumps([talk("c1", "Hello")]))
    assert "packed in a way" in refused(path)


def test_what_cant_be_read_is_refused(tmp_path: Path) -> None:
    assert "can't be read" in refused(tmp_path / "nothing.zip")
    assert "holds no conversations" in refused(tmp_path), "a folder with nothing in it"


def bomb(path: Path, unpacked: int) -> Path:
    """A real one: a list that is right, with one message of nothing but spaces in each of its conversations."""
    piece = json.dumps(talk("c", " " * 1_000_000)).encode()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("conversations.json", "w") as file:
        file.write(b"[" + piece)
        for _ in range(unpacked // len(piece)):
            file.write(b"," + piece)
        file.write(b"]")
    return path


def test_a_zip_bomb_is_refused_before_it_has_unpacked(tmp_path: Path) -> None:
    path = bomb(tmp_path / "bomb.zip", 120_000_000)
    assert path.stat().st_size < 500_000
    assert "unpacks to more than" in refused(path)
    # By its ratio, at 50 MB; were it only for the size, it would be read to there.
    read_of_it = sum(1 for _ in _until_refused(path))
    assert 40 <= read_of_it <= 60
    assert "unpacks to more than" in refused(path, Limits(unpacked=10_000_000))
    allowed = Limits(ratio=10_000)
    assert len(list(open_export(path, allowed))) == 120


def _until_refused(path: Path) -> Any:
    items = open_export(path)
    while True:
        try:
            yield next(items)
        except InvalidRequest:
            return


def test_a_zip_that_lies_about_its_size_is_counted_as_it_is_read(tmp_path: Path) -> None:
    path = bomb(tmp_path / "bomb.zip", 60_000_000)
    content = bytearray(path.read_bytes())
    at = content.rfind(b"PK\x01\x02")
    (stated,) = struct.unpack_from("<I", content, at + 24)
    assert stated > 50_000_000
    struct.pack_into("<I", content, at + 24, 1000)
    path.write_bytes(content)
    # Read as far as it says, it breaks off there.
    assert "cut off or damaged" in refused(path)


def test_a_conversation_without_an_end_isnt_collected(tmp_path: Path) -> None:
    path = zipped(tmp_path / "export.zip", [talk("c1", *["long " * 1000] * 1000)])
    assert "too long to be read" in refused(path, Limits(conversation=3_000_000))


def test_a_conversation_that_is_too_long_is_counted_and_the_rest_goes_on(tmp_path: Path) -> None:
    path = zipped(tmp_path / "export.zip", [talk("c1", "Hi"), talk("c2", *["long " * 1000] * 1000), talk("c3", "Ho")])
    found = list(open_export(path, Limits(conversation=3_000_000)))
    assert [item and item.id for item in found] == ["c1", None, "c3"]


# --- the size of it ---------------------------------------------------------------------------------------------------


def test_a_large_export_is_read_in_little_memory(tmp_path: Path) -> None:
    path = tmp_path / "conversations.json"
    texts = [f'Question {n} with “quotes” and \\ and "more" ' * 20 for n in range(40)]
    item = json.dumps(talk("c", *texts)).encode()
    count = 50_000_000 // len(item)
    with path.open("wb") as file:
        file.write(b"[")
        for number in range(count):
            file.write(b", " * bool(number) + item)
        file.write(b"]")
    assert path.stat().st_size > 49_000_000
    tracemalloc.start()
    read_of_it = sum(len(one.messages) for one in open_export(path) if one is not None)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert read_of_it == count * 40
    assert peak < 25_000_000


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**40), 2**40) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@given(
    items=st.lists(st.dictionaries(st.text(), json_values, max_size=4) | st.lists(json_values, max_size=4), max_size=6),
    size=st.integers(1, 9),
    indent=st.sampled_from([None, 1]),
)
def test_items_are_found_however_the_bytes_are_cut(items: list[Any], size: int, indent: int | None) -> None:
    content = json.dumps(items, indent=indent).encode() + b" \n"
    chunks = [content[at : at + size] for at in range(0, len(content), size)]
    assert [msgspec.json.decode(one) for one in array_items(chunks, 10_000)] == items


@pytest.mark.parametrize(
    ("content", "fault"),
    [(b'[{"a": "]"', Broken), (b'[{"a": 1}] {', Broken), (b"{}", NotAnArray), (b'["' + b"x" * 50, ItemTooLong)],
)  # fmt: skip
def test_what_is_no_array_is_told(content: bytes, fault: type[Exception]) -> None:
    with pytest.raises(fault):
        list(array_items([content], 40))
