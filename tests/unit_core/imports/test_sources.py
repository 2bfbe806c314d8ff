"""Each assistant's way to write its conversations down, in small."""

from __future__ import annotations

import json
import struct
import time
import zipfile
from pathlib import Path
from typing import Any

import pytest

from core.records import ImportOrigin
from tests.unit_core.imports.reading import one, read, refused, said, saved

Json = dict[str, Any]


def deepseek(*messages: tuple[str, str, list[tuple[str, str]]], **more: object) -> Json:
    """A DeepSeek conversation of (id, parent, fragments)."""
    mapping: Json = {"root": {"id": "root", "parent": None, "children": ["1"], "message": None}}
    for at, (key, parent, fragments) in enumerate(messages):
        said = [{"type": kind, "content": text} for kind, text in fragments]
        message = {
            "model": "deepseek-chat",
            "inserted_at": f"2025-05-01T10:00:{at:02}+08:00",
            "fragments": said,
            "files": [],
        }
        mapping[key] = {"id": key, "parent": parent, "children": [], "message": message}
    return {"id": "d1", "title": "Soup", "inserted_at": "2025-05-01T10:00:00+08:00", "mapping": mapping, **more}


def test_deepseek(tmp_path: Path) -> None:
    found = one(
        tmp_path,
        [
            deepseek(
                ("1", "root", [("REQUEST", "I am vegan.")]),
                ("2", "1", [("THINK", "hm"), ("SEARCH", ""), ("RESPONSE", "Try lentils.")]),
                ("3", "1", [("RESPONSE", "Try beans.")]),
            )
        ],
    )
    assert found.origin is ImportOrigin.DEEPSEEK and (found.id, found.title) == ("d1", "Soup")
    assert said(found) == [("user", "I am vegan."), ("assistant", "Try beans.")]
    assert len(found.others) == 1 and found.messages[1].model == "deepseek-chat"
    assert found.created_at == 1_746_064_800.0
    both = one(tmp_path, [deepseek(("1", "root", [("REQUEST", "Q"), ("RESPONSE", "A")]))])
    assert said(both) == [("user", "Q"), ("assistant", "A")]
    tools = one(
        tmp_path, [deepseek(("1", "root", [("REQUEST", "Q")]), ("2", "1", [("TOOL_SEARCH", "x"), ("RESPONSE", "A")]))]
    )
    assert said(tools)[1] == ("assistant", "[tool: tool_search]\n\nA")


def activity(minute: int, title: str, answer: str = "", **more: object) -> Json:
    return {
        "header": "Gemini Apps",
        "title": title,
        "time": f"2026-03-04T05:{minute:02}:00.000Z",
        "products": ["Gemini Apps"],
        "safeHtmlItem": [{"html": answer}] if answer else [],
        **more,
    }


def test_geminis_activities_as_json(tmp_path: Path) -> None:
    listed = [
        activity(50, "Prompted And later?", "<p>Later.</p>"),
        activity(2, "Used an Assistant feature"),
        activity(1, "Prompted Is it <b>good</b>?", "<p>It is <strong>good</strong>:</p><ul><li>a</li><li>b</li></ul><pre><code>x = 1\n</code></pre>"),
        activity(0, "Prompted Read this", "", attachedFiles=["a.pdf"]),
        {**activity(3, "Watched a video"), "header": "YouTube", "products": ["YouTube"]},
    ]  # fmt: skip
    first, second = read(saved(tmp_path, listed, "Gemini Apps/MyActivity.json"))
    assert first.origin is ImportOrigin.GEMINI
    assert said(first) == [
        ("user", "Read this\n\n[a.pdf]"),
        ("user", "Is it <b>good</b>?"),
        ("assistant", "It is **good**:\n\n- a\n- b\n\n```\nx = 1\n\n```"),
        ("user", "[Used an Assistant feature]"),
    ]
    assert said(second) == [("user", "And later?"), ("assistant", "Later.")]
    assert first.id == read(saved(tmp_path, [activity(0, "Prompted Read this", "", attachedFiles=["a.pdf"])]))[0].id


def test_geminis_activities_of_one_conversation_and_in_other_words(tmp_path: Path) -> None:
    def talk(name: str) -> Json:
        return {"details": [{"name": "x", "url": f"https://gemini.google.com/app/{name * 16}"}]}

    listed = [activity(n, f"Eingabe: Frage {n}", "Ja", **talk("ab"[n % 2])) for n in range(6)]
    a, b = read(saved(tmp_path, listed, "Meine Aktivitäten.json"))
    assert [text for _, text in said(a)] == ["Frage 0", "Ja", "Frage 2", "Ja", "Frage 4", "Ja"]
    assert (a.id, b.id) == ("a" * 16, "b" * 16)


def test_what_the_user_always_says_is_not_googles(tmp_path: Path) -> None:
    same = "Übersetze: " + "Wort " * 12_000
    listed = [activity(n, f"Eingegebener Prompt: {same}{n}", "Ja") for n in range(5)]
    started = time.process_time()
    (found,) = read(saved(tmp_path, listed, "Meine Aktivitäten.json"))
    assert time.process_time() - started < 2
    assert [text for role, text in said(found) if role == "user"] == [f"{same}{n}" for n in range(5)]


PAGE = """<html><head><style>.x{}</style></head><body><div class="mdl-grid">
<div class="outer-cell mdl-cell mdl-cell--12-col mdl-shadow--2dp"><div class="mdl-grid"><div class="header-cell mdl-cell mdl-cell--12-col"><p class="mdl-typography--title">Gemini Apps<br></p></div><div class="content-cell mdl-cell mdl-cell--6-col mdl-typography--body-1">Prompted&nbsp;Which &lt;b&gt; is it?<br>Apr 12, 2026, 3:34:31\u202fPM EDT<br><p>It is <em>this</em>.</p><script>alert(1)</script></div><div class="content-cell mdl-cell mdl-cell--6-col mdl-typography--body-1 mdl-typography--text-right"></div><div class="content-cell mdl-typography--caption"><b>Products:</b><br>&emsp;Gemini Apps</div></div></div>
<div class="outer-cell mdl-cell"><div class="mdl-grid"><div class="header-cell"><p class="mdl-typography--title">YouTube<br></p></div><div class="content-cell mdl-typography--body-1">Watched a film<br>Apr 12, 2026, 3:35:31 PM EDT<br></div></div></div>
</div></body></html>"""


def test_geminis_activities_as_a_page(tmp_path: Path) -> None:
    path = tmp_path / "takeout.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("Takeout/My Activity/Gemini Apps/MyActivity.html", PAGE)
    (found,) = read(path)
    assert said(found) == [("user", "Which <b> is it?"), ("assistant", "It is *this*.")]
    assert found.created_at == 1_776_022_471.0
    page = tmp_path / "MyActivity.html"
    for date, moment in [
        ("12.04.2026, 15:34:31 GMT+02:00", 1_776_000_871.0),
        ("12 avr. 2026, 15:34:31 CEST", 1_776_000_871.0),
        ("12 de abr. de 2026, 15:34:31 UTC", 1_776_008_071.0),
        ("4 mars 2026, 15:34:31 UTC", 1_772_638_471.0),
        ("2026. 4. 12. 오후 3:34:31 KST", 1_775_975_671.0),
        ("99 xyz 2026, 15:34:31 UTC", 0.0),
    ]:
        page.write_text(PAGE.replace("Apr 12, 2026, 3:34:31\u202fPM EDT", date), "utf-8")
        (found,) = read(page)
        assert (found.created_at, said(found)[1][1]) == (moment, "It is *this*.")
    page.write_text(PAGE.replace("Gemini Apps", "Maps"), "utf-8")
    assert "holds no conversations" in refused(page)


def test_geminis_conversation_files(tmp_path: Path) -> None:
    content = {
        "title": "Trip",
        "creation_time": "2026-01-02T03:04:05Z",
        "conversation_turns": [
            {"user_turn": {"prompt": "Where to?", "turn_index": 0}},
            {"system_turn": {"text": [{"data": "North."}], "images": ["i1"], "model_thoughts": [{"headline": "hm"}]}},
        ],
    }
    found = one(tmp_path, content, "conversation_1.json")
    assert said(found) == [("user", "Where to?"), ("assistant", "North.\n\n[picture]")]


def test_grok(tmp_path: Path) -> None:
    def response(key: str, parent: str | None, sender: str, message: str, at: int) -> Json:
        moment = {"$date": {"$numberLong": str(1_705_312_200_000 + at * 1000)}}
        return {
            "response": {
                "_id": key,
                "parent_response_id": parent,
                "sender": sender,
                "message": message,
                "create_time": moment,
                "model": "grok-3",
            }
        }

    content = {
        "conversations": [
            {
                "conversation": {"id": "g1", "title": "VPS", "create_time": "2024-01-15T09:50:00Z"},
                "responses": [
                    response("a", None, "human", "Pick a region", 0),
                    response("b", "a", "ASSISTANT", "Nuremberg.", 1),
                    response("c", "a", "assistant", "Helsinki.", 2),
                ],
            }
        ],
        "projects": [],
    }
    path = tmp_path / "grok.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("ttl/30d/export_data/x/prod-grok-backend.json", json.dumps(content))
        archive.writestr("ttl/30d/export_data/x/prod-mc-billing.json", "{}")
    (found,) = read(path)
    assert found.origin is ImportOrigin.GROK and (found.id, found.title) == ("g1", "VPS")
    assert said(found) == [("user", "Pick a region"), ("assistant", "Helsinki.")]
    assert (len(found.others), found.messages[0].created_at, found.messages[1].model) == (1, 1_705_312_200.0, "grok-3")


def test_open_webui(tmp_path: Path) -> None:
    thought = '<details type="reasoning" done="true"><summary>Thought</summary>hm</details>\nYes.'
    called = '<details type="tool_calls" name="search">x</details><details><summary>More</summary>mine</details>'
    messages = {
        "1": {"id": "1", "parentId": None, "role": "user", "content": "Q", "timestamp": 1_740_000_000, "files": [{"type": "image", "url": "data:"}]},
        "2": {"id": "2", "parentId": "1", "role": "assistant", "content": "Old", "timestamp": 1_740_000_001, "model": "llama3"},
        "3": {"id": "3", "parentId": "1", "role": "assistant", "content": thought, "timestamp": 1_740_000_002, "model": "llama3"},
        "4": {"id": "4", "parentId": "3", "role": "user", "content": "More", "timestamp": 1_740_000_003},
        "5": {"id": "5", "parentId": "4", "role": "assistant", "content": called, "timestamp": 1_740_000_004},
    }  # fmt: skip
    chat = {"title": "Inner", "history": {"messages": messages, "currentId": "5"}, "timestamp": 1_740_000_000_000}
    found = one(
        tmp_path, [{"id": "w1", "title": "Talk", "chat": chat, "updated_at": 1_740_000_009}], "chat-export.json"
    )
    assert found.origin is ImportOrigin.OPEN_WEBUI and (found.id, found.title) == ("w1", "Talk")
    assert said(found) == [
        ("user", "Q\n\n[picture]"),
        ("assistant", "Yes."),
        ("user", "More"),
        ("assistant", "[tool: search]\n\n<details><summary>More</summary>mine</details>"),
    ]
    assert (len(found.others), found.updated_at) == (1, 1_740_000_009.0)
    assert said(one(tmp_path, chat, "alone.json")) == said(found)


def test_librechat_flat_and_recursive(tmp_path: Path) -> None:
    root = "00000000-0000-0000-0000-000000000000"

    def message(key: str, parent: str, text: str, user: bool, at: int, **more: object) -> Json:
        return {
            "messageId": key,
            "parentMessageId": parent,
            "text": text,
            "isCreatedByUser": user,
            "sender": "User" if user else "GPT-4",
            "createdAt": f"2025-01-01T00:00:{at:02}Z",
            **more,
        }

    blocks = [
        {"type": "think", "think": "hm"},
        {"type": "tool_call", "tool_call": {"name": "web"}},
        {"type": "text", "text": {"value": "B"}},
    ]
    a, old = message("a", root, "A", True, 0, files=[{"filename": "x.pdf"}]), message("o", "a", "Old", False, 1)
    new = message("b", "a", "", False, 2, content=blocks)
    expected = [("user", "A\n\n[x.pdf]"), ("assistant", "[tool: web]\n\nB")]
    head = {"conversationId": "l1", "title": "Libre", "endpoint": "openAI"}
    flat = one(tmp_path, {**head, "messages": [a, old, new]}, "flat.json")
    assert flat.origin is ImportOrigin.LIBRECHAT and (flat.id, flat.title, len(flat.others)) == ("l1", "Libre", 1)
    assert said(flat) == expected and flat.messages[1].model == "GPT-4"
    tree = one(
        tmp_path,
        {**head, "recursive": True, "messages": [{**a, "children": [old, {**new, "children": []}]}]},
        "tree.json",
    )
    assert said(tree) == expected


def test_a_tree_nested_ten_thousand_deep_is_counted_and_the_rest_goes_on(tmp_path: Path) -> None:
    deep = '{"isCreatedByUser": true, "text": "x", "children": [' * 10_000 + "]}" * 10_000
    path = tmp_path / "deep.json"
    path.write_text(
        f'[{{"conversationId": "l", "messages": [{deep}]}}, {json.dumps({"messages": [{"role": "user", "content": "Hi"}]})}]'
    )
    assert [text for found in read(path) for _, text in said(found)] == ["Hi"]


def test_lm_studio(tmp_path: Path) -> None:
    content = {
        "name": "Local",
        "createdAt": 1_730_000_000_000,
        "messages": [
            {"versions": [{"type": "singleStep", "role": "user", "content": [{"type": "text", "text": "Q"}, {"type": "file", "fileType": "image"}]}], "currentlySelected": 0},
            {
                "versions": [
                    {"type": "multiStep", "role": "assistant", "steps": [{"type": "contentBlock", "content": [{"type": "text", "text": "Old"}]}]},
                    {
                        "type": "multiStep",
                        "role": "assistant",
                        "senderInfo": {"senderName": "qwen3"},
                        "steps": [
                            {"type": "contentBlock", "style": {"type": "thinking"}, "content": [{"type": "text", "text": "hm"}]},
                            {"type": "contentBlock", "content": [{"type": "text", "text": "New"}]},
                            {"type": "debugInfoBlock", "debugInfo": "x"},
                        ],
                    },
                ],
                "currentlySelected": 1,
            },
        ],
    }  # fmt: skip
    found = one(tmp_path, content, "1730000000000.conversation.json")
    assert found.origin is ImportOrigin.LM_STUDIO and (found.id, found.title) == ("1730000000000", "Local")
    assert said(found) == [("user", "Q\n\n[picture]"), ("assistant", "New")]
    assert (found.messages[1].model, len(found.others), found.created_at) == ("qwen3", 1, 1_730_000_000.0)


def test_jan(tmp_path: Path) -> None:
    lines = [
        {
            "role": role,
            "thread_id": "t1",
            "created_at": 1_730_000_000 + at,
            "content": [{"type": "text", "text": {"value": text}}],
        }
        for at, (role, text) in enumerate([("user", "Q"), ("assistant", "A")])
    ]
    lines.append({"role": "user", "thread_id": "t1", "content": [{"type": "image_url", "image_url": {"url": "data:"}}]})
    content = "\n".join(map(json.dumps, lines))
    head = json.dumps({"id": "t1", "title": "Physics", "assistants": [{"model": {"id": "llama3"}}]})
    folder = tmp_path / "threads" / "t1"
    folder.mkdir(parents=True)
    (folder / "messages.jsonl").write_text(content)
    (folder / "thread.json").write_text(head)
    with zipfile.ZipFile(tmp_path / "jan.zip", "w") as archive:
        archive.writestr("threads/t1/messages.jsonl", content)
        archive.writestr("threads/t1/thread.json", head)
    for path in (tmp_path / "threads", folder / "messages.jsonl", tmp_path / "jan.zip"):
        (found,) = read(path)
        assert found.origin is ImportOrigin.JAN and (found.id, found.title) == ("t1", "Physics")
        assert said(found) == [("user", "Q"), ("assistant", "A"), ("user", "[picture]")]
        assert (found.messages[1].model, found.messages[0].created_at) == ("llama3", 1_730_000_000.0)


def test_cherry_studio(tmp_path: Path) -> None:
    assistants = {"assistants": [{"topics": [{"id": "t1", "name": "测试", "createdAt": "2025-02-03T04:05:06Z"}]}]}
    content = {
        "version": 5,
        "localStorage": {"persist:cherry-studio": json.dumps({"assistants": json.dumps(assistants)})},
        "indexedDB": {
            "topics": [
                {
                    "id": "t1",
                    "messages": [
                        {"id": "q", "role": "user", "blocks": ["b1", "b2"], "createdAt": "2025-02-03T04:05:07Z"},
                        {"id": "x", "role": "assistant", "askId": "q", "blocks": ["b3"], "model": {"name": "A"}},
                        {"id": "y", "role": "assistant", "askId": "q", "blocks": ["b4", "b5", "gone"], "model": {"name": "B"}, "foldSelected": True},
                    ],
                },
                {"id": "t2", "messages": []},
            ],
            "message_blocks": [
                {"id": "b1", "type": "main_text", "content": "你好"},
                {"id": "b2", "type": "file", "file": {"origin_name": "cv.docx"}},
                {"id": "b3", "type": "main_text", "content": "First"},
                {"id": "b4", "type": "thinking", "content": "hm"},
                {"id": "b5", "type": "main_text", "content": "Second"},
            ],
        },
    }  # fmt: skip
    path = tmp_path / "cherry-studio.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("data.json", json.dumps(content))
        archive.writestr("Data/Files/x.json", "{}")
    found, empty = read(path)
    assert found.origin is ImportOrigin.CHERRY_STUDIO and (found.id, found.title) == ("t1", "测试")
    assert said(found) == [("user", "你好\n\n[cv.docx]"), ("assistant", "Second\n\n[something]")]
    assert (found.messages[1].model, len(found.others)) == ("B", 1)
    assert empty.messages == ()


def test_character_ai(tmp_path: Path) -> None:
    def turn(key: str, name: str, human: bool, at: int, *texts: str) -> Json:
        return {
            "turn_key": {"chat_id": "k1", "turn_id": key},
            "create_time": f"2025-06-01T10:00:{at:02}.000000Z",
            "author": {"author_id": "1", "name": name, **({"is_human": True} if human else {})},
            "candidates": [{"candidate_id": f"{key}{n}", "raw_content": text} for n, text in enumerate(texts)],
            "primary_candidate_id": f"{key}0",
        }

    content = {"turns": [turn("b", "Luna", False, 1, "Hi there", "Hello"), turn("a", "me", True, 0, "Hey Luna")]}
    found = one(tmp_path, content, "chat.json")
    assert found.origin is ImportOrigin.CHARACTER_AI and found.id == "k1"
    assert said(found) == [("user", "Hey Luna"), ("assistant", "Hi there")]
    assert (found.messages[1].model, len(found.others)) == ("Luna", 1)
    said_there = [
        {"text": "Hey", "src": {"is_human": True}},
        {"text": "Hi", "src": {"is_human": False, "name": "Luna"}},
    ]
    old = {"info": {"name": "Luna"}, "histories": {"histories": [{"external_id": "h1", "msgs": said_there}]}}
    found = one(tmp_path, old, "dump.json")
    assert (found.id, found.title) == ("h1", "Luna")
    assert said(found) == [("user", "Hey"), ("assistant", "Hi")]


def test_a_chat_with_a_character_a_message_a_line(tmp_path: Path) -> None:
    path = tmp_path / "Luna.jsonl"
    lines = [
        {"user_name": "Me", "character_name": "Luna"},
        {"name": "Me", "is_user": True, "mes": "Hey", "send_date": 1_730_000_000_000},
        {"name": "Luna", "is_user": False, "mes": "Hi", "swipes": ["Hi", "Ho"]},
    ]
    path.write_text("\n".join(map(json.dumps, lines)))
    (found,) = read(path)
    assert said(found) == [("user", "Hey"), ("assistant", "Hi")] and len(found.others) == 1


# --- GPT4All ----------------------------------------------------------------------------------------------------------


def q_bytes(content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + content


def q_text(text: str) -> bytes:
    return q_bytes(text.encode("utf-16-be"))


def gpt4all(version: int, *, logits: bool = False) -> bytes:
    """A chat with a question and an answer, as the versions of the program wrote it."""
    out = b"\xf5\xd5\x53\xcc" + struct.pack(">iq", version, 1_700_000_000)
    out += q_text("id-1") + q_text("Haikus") + struct.pack(">I", 0xFFFFFFFF) + q_text("Llama 3")
    if version >= 3:
        out += struct.pack(">I", 1) + q_text("docs")
    if version < 11:
        kept = version < 6 or logits
        out += b"" if version < 6 else bytes([kept])
        out += struct.pack(">ii", 1, 0) if version >= 2 else b""
        out += q_text("r") + q_text("n") + struct.pack(">i", 3)
        if kept:
            out += struct.pack(">i", 0) * ((version < 4) + 1 + (version >= 7))
            out += struct.pack(">q", 2) + bytes(8) if logits else b""
            out += struct.pack(">q", 3) + bytes(12) + q_bytes(b"state")
    out += struct.pack(">i", 2)
    for name, value in (("Prompt: ", "Write a haiku 🌸"), ("Response: ", "Old pond")):
        out += struct.pack(">i", 0) if version < 12 else b""
        out += q_text(name) + q_text("" if version >= 12 and name == "Response: " else value)
        out += q_text("") if version < 10 else b""
        out += q_text("") + bytes(4)
        out += b"\0" if version >= 11 and name == "Response: " else b""
        if version >= 8:
            out += struct.pack(">q", 1) + q_text("s") * 7 + struct.pack(">iii", 1, -1, -1)
        elif version >= 3:
            out += q_text("") + struct.pack(">I", 0)
        if version >= 10:
            files = [(b"file:///home/me/a.xlsx", b"")] if name == "Prompt: " else []
            out += struct.pack(">q", len(files)) + b"".join(q_bytes(url) + q_bytes(content) for url, content in files)
        if version >= 12 and name == "Prompt: ":
            out += struct.pack(">q", 0)
        elif version >= 12:
            inner = [q_text("Think: ") + q_text("hm") + struct.pack(">i", 5), q_text("Text: ") + q_text(value)]
            call = q_text("ToolCall: ") + q_text("code") + q_text("run") + struct.pack(">q", 1)
            call += q_text("p") + struct.pack(">i", 0) + struct.pack(">i", 10) + b"\0" + q_text("v")
            inner.append(call + q_text("1") + struct.pack(">i", 0) + q_text(""))
            out += struct.pack(">q", 3) + b"".join(one + struct.pack(">q", 0) for one in inner)
    return out


@pytest.mark.parametrize(("version", "logits"), [(v, False) for v in range(1, 14)] + [(v, True) for v in range(1, 11)])
def test_gpt4all(tmp_path: Path, version: int, logits: bool) -> None:
    path = tmp_path / "gpt4all-id-1.chat"
    path.write_bytes(gpt4all(version, logits=logits))
    (found,) = read(path)
    assert found.origin is ImportOrigin.GPT4ALL and (found.id, found.title) == ("id-1", "Haikus")
    question = "[a.xlsx]\n\nWrite a haiku 🌸" if version >= 10 else "Write a haiku 🌸"
    answer = "Old pond\n\n[tool: run]" if version >= 12 else "Old pond"
    assert said(found) == [("user", question), ("assistant", answer)]
    assert (found.messages[1].model, found.created_at) == ("Llama 3", 1_700_000_000.0)


def test_gpt4alls_chats_that_cant_be_read_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "gpt4all-x.chat"
    for content in (
        gpt4all(10)[:-9],
        gpt4all(13) + b"more",
        b"\xf5\xd5\x53\xcc" + struct.pack(">i", 99),
        b"\xf5\xd5\x53\xcc",
    ):
        path.write_bytes(content)
        assert "cut off or damaged" in refused(path)
    path.write_bytes(b"letter")
    assert "neither a zip file nor" in refused(path)
