"""What exports hold today beside plain messages: it becomes text as it was shown there, or a mark, and is counted."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from core.imports.memories import statements
from core.records import ImportOrigin
from tests.unit_core.imports.exports import chatgpt, chatgpt_message, claude
from tests.unit_core.imports.reading import one, read, said, saved

Json = dict[str, Any]


def answer(tmp_path: Path, *messages: Json) -> tuple[str, int]:
    """What ChatGPT's answer is, and how much is left out."""
    found = one(tmp_path, chatgpt("c1", chatgpt_message("user", "Q"), *messages))
    assert said(found)[0] == ("user", "Q") and len(found.messages) == 2
    return found.messages[1].text, found.left_out


def cite(*words: str) -> str:
    return "\ue200" + "\ue202".join(words) + "\ue201"


def test_chatgpts_sources_are_links(tmp_path: Path) -> None:
    text = (
        f"Ajax won. {cite('cite', 'turn0search1')} See {cite('url', 'the club', 'turn0search2')}"
        f" or {cite('url', 'another', 'turn0search3')}.\n{cite('navlist', 'News', 'turn0news1')}\n{cite('finance', 'turn0f0')}"
        f"{cite('image_group', '{}')}"
    )
    references = [
        {"matched_text": cite("cite", "turn0search1"), "alt": "([nos.nl](https://nos.nl/a))", "items": [{"url": "https://nos.nl/a"}]},
        {"matched_text": cite("url", "the club", "turn0search2"), "title": "the club", "url": "https://ajax.nl", "alt": None},
        {"matched_text": cite("navlist", "News", "turn0news1"), "title": "News", "alt": "", "items": [{"title": "Cup [1]", "url": "https://n.nl/(1)"}]},
        {"matched_text": " ", "type": "sources_footnote"},
    ]  # fmt: skip
    message = chatgpt_message("assistant", text, metadata={"content_references": references})
    assert answer(tmp_path, message) == (
        "Ajax won. ([nos.nl](https://nos.nl/a)) See [the club](https://ajax.nl) or another.\nNews: [Cup 1](https://n.nl/%281%29)\n[finance][pictures]",
        2,
    )  # fmt: skip


def test_chatgpts_older_sources_are_links_where_they_stand(tmp_path: Path) -> None:
    text = "It boils【4†source】 at 100【5†x】."
    citation = {"start_ix": 8, "end_ix": 18, "metadata": {"title": "Water", "url": "https://example.org/w"}}
    message = chatgpt_message("assistant", text, metadata={"citations": [citation, {"start_ix": "x"}]})
    assert answer(tmp_path, message) == ("It boils ([Water](https://example.org/w)) at 100.", 0)


def test_what_code_wrote_and_drew_is_part_of_the_answer(tmp_path: Path) -> None:
    made = {"messages": [{"message_type": "stream"}, {"message_type": "image", "image_url": "x"}]}
    assert answer(
        tmp_path,
        chatgpt_message("assistant", "", content={"content_type": "code", "language": "python", "text": "6*7"}, recipient="python"),
        chatgpt_message("tool", "", content={"content_type": "execution_output", "text": "42"}, metadata={"aggregate_result": made, "ada_visualizations": [{"type": "table", "title": "Sales"}]}),
        chatgpt_message("assistant", "So 42."),
    ) == ("```python\n6*7\n```\n\n```\n42\n```\n\n[picture]\n\n[Sales]\n\nSo 42.", 2)  # fmt: skip


def test_a_mark_that_follows_itself_stands_there_once(tmp_path: Path) -> None:
    calls = [chatgpt_message("assistant", "{}", recipient="web.run") for _ in range(3)]
    assert answer(tmp_path, *calls, chatgpt_message("assistant", "Found.")) == ("[tool: web.run]\n\nFound.", 3)


@pytest.mark.parametrize("as_text", [True, False])
@pytest.mark.parametrize("where", ["chatgpt_sdk", "venus_widget_state"])
def test_a_report_that_a_widget_shows_is_the_answer(tmp_path: Path, where: str, as_text: bool) -> None:
    report = {
        "content": {"content_type": "text", "parts": [f"# Bees{cite('cite', 'turn1search1')}"]},
        "metadata": {"content_references": [{"matched_text": cite("cite", "turn1search1"), "alt": " ([Bee](https://bee.org))"}]},
    }  # fmt: skip
    state: object = {"status": "completed", "report_message": report}
    state = json.dumps(state) if as_text else state
    metadata = {where: {"widget_state": state} if where == "chatgpt_sdk" else state}
    hidden = {"is_visually_hidden_from_conversation": True, **metadata}
    twice = [chatgpt_message("tool", "The latest state of the widget", metadata=hidden) for _ in range(2)]
    assert answer(tmp_path, *twice) == ("# Bees ([Bee](https://bee.org))", 0)


def test_what_chatgpt_remembered_and_who_else_spoke_is_kept(tmp_path: Path) -> None:
    assert answer(
        tmp_path, chatgpt_message("assistant", "User has a dog.", recipient="bio"), chatgpt_message("critic", "Hm.")
    ) == ("[memory]\nUser has a dog.\n\nHm.", 0)


def test_what_chatgpt_remembered_is_proposed(tmp_path: Path) -> None:
    noted = chatgpt_message("assistant", "User has a  dog. It is called Rex.\n\nUser lives in Rome.", recipient="bio")
    by_another = chatgpt_message("user", "User has a cat.", recipient="bio")
    messages = [noted, by_another, noted, chatgpt_message("assistant", "User has a bird.")]
    found = one(tmp_path, chatgpt("c1", *messages))
    assert found.memories == ("User has a dog. It is called Rex.", "User lives in Rome.")


def test_a_picture_that_was_attached_has_one_mark(tmp_path: Path) -> None:
    content = {"content_type": "multimodal_text", "parts": [{"content_type": "image_asset_pointer"}, "What is it?"]}
    files = [{"name": "IMG.JPG"}, {"name": "a.pdf", "mimeType": "application/pdf"}]
    found = one(tmp_path, chatgpt("c1", chatgpt_message("user", "", content=content, metadata={"attachments": files})))
    assert said(found) == [("user", "[picture]\n\nWhat is it?\n\n[a.pdf]")] and found.left_out == 2


def claude_blocks(*blocks: Json) -> Json:
    conversation = claude("u1", ("human", "Q"), ("assistant", ""))
    conversation["chat_messages"][1]["content"] = list(blocks)
    return conversation


@pytest.mark.parametrize(
    ("blocks", "text", "left_out"),
    [
        ([("message_compose_v1", {"variants": [{"label": "Short", "subject": "Ill", "body": "Dear Ms J,"}]})], "**Short · Ill**\n\nDear Ms J,", 0),
        ([("ask_user_input_v0", {"questions": [{"question": "Which?", "options": ["A", {"label": "B"}]}]})], "Which?\n- A\n- B", 0),
        ([("visualize:show_widget", {"title": "Chart", "widget_code": "<svg/>"})], "Chart\n\n```html\n<svg/>\n```", 0),
        ([("bash_tool", {"command": "ls"})], "[tool: bash_tool]", 1),
    ],
)  # fmt: skip
def test_what_claude_showed_in_cards(tmp_path: Path, blocks: list[tuple[str, Json]], text: str, left_out: int) -> None:
    calls = [{"type": "tool_use", "name": name, "input": given} for name, given in blocks]
    found = one(tmp_path, claude_blocks(*calls, {"type": "tool_result", "content": [{"type": "text", "text": "ok"}]}))
    assert said(found) == [("user", "Q"), ("assistant", text)] and found.left_out == left_out


def test_claudes_sources_and_pictures(tmp_path: Path) -> None:
    cited = {"details": {"url": "https://e.org/a"}}
    found = one(
        tmp_path,
        claude_blocks(
            {"type": "injected_prompt_block", "prompt": "It is Monday."},
            {"type": "tool_result", "content": [{"type": "image_gallery", "images": [{}]}]},
            {"type": "text", "text": "Tea.", "citations": [cited, cited, {"url": "file:///etc/passwd"}]},
            {"type": "text", "text": "More."},
        ),
    )
    assert found.messages[1].text == "[pictures]\n\nTea.\n\nMore.\n\n([e.org](https://e.org/a))"
    assert found.left_out == 1


def test_claudes_memory_files_are_proposed(tmp_path: Path) -> None:
    file = {"path": "/areas/health.md", "content": "# Health\n- Ada is allergic to nuts\n", "updated_at": "x"}
    found = one(tmp_path, {"account_uuid": "a", "memory_files": [file, None, {"path": "/b"}]}, "memories/a.json")
    assert found.memories == ("Ada is allergic to nuts",)
    assert said(found) == [("assistant", "[/areas/health.md]\n# Health\n- Ada is allergic to nuts")]


def test_claudes_design_chats(tmp_path: Path) -> None:
    answered = [
        {"type": "text", "text": "Done."},
        {"type": "tool_call", "toolCall": {"name": "write_file", "input": {}}},
        {"type": "user_interjection", "message": {"content": "Also the footer"}},
        {"type": "error", "message": "Stream ended"},
    ]
    chat = {
        "uuid": "d1",
        "title": "Box",
        "created_at": "2026-04-01T10:00:00Z",
        "messages": [
            {"role": "user", "content": {"content": "Blue", "attachments": [{"name": "shot.png"}, {"hidden": True}]}},
            {"role": "assistant", "content": {"role": "assistant", "contentBlocks": answered}},
        ],
    }
    found = one(tmp_path, chat, "design_chats/d1.json")
    assert (found.origin, found.id, found.title) == (ImportOrigin.CLAUDE, "d1", "Box")
    assert said(found) == [
        ("user", "Blue\n\n[shot.png]"),
        ("assistant", "Done.\n\n[tool: write_file]"),
        ("user", "Also the footer"),
        ("assistant", "[error: Stream ended]"),
    ]


def test_a_part_without_conversations_does_not_stop_the_others(tmp_path: Path) -> None:
    talk = claude("u1", ("human", "Q"))
    paths = [saved(tmp_path, {"data_files": [{"filename": "conversations-000.zip"}]}, "manifest-1.json")]
    for name, member, content in [
        ("conversations-000.zip", "conversations.json", [talk]),
        ("light_metadata-000.zip", "users.json", []),
        ("frames-000.zip", "artifacts/1/artifact.json", {"versions": []}),
    ]:
        paths.append(tmp_path / name)
        with zipfile.ZipFile(paths[-1], "w") as archive:
            archive.writestr(member, json.dumps(content))
    assert [found.id for found in read(paths)] == ["u1"]
    assert [found.id for found in read(tmp_path)] == ["u1"]


def test_what_grok_puts_into_its_messages(tmp_path: Path) -> None:
    text = (
        'I looked.<grok:render card_id="9c" card_type="citation_card"><argument name="citation_id">0</argument></grok:render>'
        '\n\n<xaiArtifact artifact_id="1" title="a.py" contentType="text/python">\nprint(1)\n</xaiArtifact>'
        '<grok:render card_id="x" card_type="generated_image_card"></grok:render>'
    )
    responses = [
        {"_id": "a", "sender": "human", "message": "Q"},
        {"_id": "b", "sender": "grok-3", "message": text, "card_attachments_json": ['{"id":"9c","url":"https://e.org/p"}', "{"], "cited_web_search_results": [{"url": "https://e.org", "title": "E"}]},
        {"_id": "c", "sender": "human", "message": "Again"},
        {"_id": "d", "sender": "ASSISTANT", "message": "", "error": {"message": "overloaded"}},
    ]  # fmt: skip
    content = {"conversations": [{"conversation": {"id": "g"}, "responses": [{"response": one} for one in responses]}]}
    found = one(tmp_path, content, "prod-grok-backend.json")
    assert said(found) == [
        ("user", "Q"),
        ("assistant", "I looked. ([e.org](https://e.org/p))\n\n\n\n**a.py**\n\n```python\nprint(1)\n```\n\n[picture]\n\n([E](https://e.org))"),
        ("user", "Again"),
        ("assistant", "[error: overloaded]"),
    ]  # fmt: skip
    assert found.left_out == 2


def test_deepseeks_sources_and_other_answers(tmp_path: Path) -> None:
    fragments = [
        {"type": "SEARCH", "results": [{"url": "https://a.b/1", "title": "A", "cite_index": 0}]},
        {"type": "RESPONSE", "content": "Him[citation:0][citation:7]."},
        {"type": "TEMPLATE_RESPONSE", "content": "No more."},
    ]
    mapping = {
        "1": {"parent": None, "message": {"fragments": [{"type": "REQUEST", "content": "Who?"}]}},
        "2": {"parent": "1", "message": {"fragments": fragments}},
    }
    found = one(tmp_path, [{"id": "d", "title": "T", "inserted_at": "2026-01-01T08:00:00+08:00", "mapping": mapping}])
    assert found.messages[1].text == "[tool: search]\n\nHim ([A](https://a.b/1))[citation:7].\n\nNo more."


def test_geminis_edited_and_deleted_turns(tmp_path: Path) -> None:
    def turn(number: int, user: str = "", system: str = "", **more: object) -> Json:
        about = {"turn_index": number, **more}
        return {"user_turn": {"prompt": user, **about}} if user else {"system_turn": {"text": [{"data": system}], **about}}  # fmt: skip

    listed = [
        turn(0, "Where to?"),
        turn(1, system="Lyon"),
        turn(0, "Where to in May?", attachments=[{"name": "a.pdf"}]),
        turn(1, system="Nice"),
        turn(2, "Secret", turn_deleted_time="2026-01-03T00:00:00Z"),
    ]
    path = tmp_path / "takeout.zip"
    with zipfile.ZipFile(path, "w") as archive:
        name = "Takeout/Gemini in Workspace/Conversation History/conversation_0.txt"
        archive.writestr(name, json.dumps({"title": "Trip", "conversation_turns": listed}))
        archive.writestr("Takeout/Gemini in Workspace/notes.txt", "no JSON")
    (found,) = read(path)
    assert said(found) == [("user", "Where to in May?\n\n[a.pdf]"), ("assistant", "Nice"), ("user", "[deleted]")]
    assert [other.message.text for other in found.others] == ["Where to?", "Lyon"]


def test_what_gemini_writes_around_a_prompt(tmp_path: Path) -> None:
    def activity(minute: int, title: str, html: str, **more: object) -> Json:
        return {"header": "Gemini Apps", "title": title, "time": f"2026-02-01T10:{minute:02}:00Z", "safeHtmlItem": [{"html": html}], **more}  # fmt: skip

    attached = [{"name": "Attached 1 file."}, {"name": "- cat.png"}]
    found = one(
        tmp_path,
        [
            activity(1, "Branched And Lyon?", "<p>Too</p>"),
            activity(0, "Prompted Look at this\xa0Attached 1 file.", "A <img src='x'>", subtitles=attached, attachedFiles=["cat.png"], audioFiles=["a.mp3"]),
        ],
        "Gemini Apps/MyActivity.json",
    )  # fmt: skip
    assert said(found) == [
        ("user", "Look at this\n\n[cat.png]\n\n[a.mp3]"),
        ("assistant", "A [picture]"),
        ("user", "And Lyon?"),
        ("assistant", "Too"),
    ]
    assert found.left_out == 3
    german = [activity(n, f"Eingegebener Prompt: Was {n}?", "Das") for n in range(5)]
    assert said(one(tmp_path, german, "Gemini Apps/MyActivity.json"))[0] == ("user", "Was 0?")


def test_open_webuis_code_sources_and_errors(tmp_path: Path) -> None:
    ran = (
        'Then <details type="code_interpreter" done="true" output="{&quot;stdout&quot;:&quot;42\\n&quot;}">\n'
        "<summary>Analyzed</summary>\n```python\nprint(42)\n```\n</details>\nDone."
    )
    items = [{"type": "reasoning"}, {"type": "message", "content": [{"type": "output_text", "text": "So."}]}, {"type": "function_call", "name": "f"}]  # fmt: skip
    messages = {
        "a": {"id": "a", "parentId": None, "role": "user", "content": "Q"},
        "b": {"id": "b", "parentId": "a", "role": "assistant", "content": ran, "sources": [{"metadata": [{"source": "https://e.org"}, {"source": "a.pdf"}]}]},
        "c": {"id": "c", "parentId": "b", "role": "user", "content": "Again"},
        "d": {"id": "d", "parentId": "c", "role": "assistant", "content": "", "output": items},
        "e": {"id": "e", "parentId": "d", "role": "user", "content": "And?"},
        "f": {"id": "f", "parentId": "e", "role": "assistant", "content": "", "error": {"content": "refused"}},
    }  # fmt: skip
    found = one(tmp_path, [{"id": "o", "chat": {"history": {"currentId": "f", "messages": messages}}}])
    assert said(found) == [
        ("user", "Q"),
        ("assistant", "Then\n\n```python\nprint(42)\n```\n\n```\n42\n```\n\nDone.\n\n([e.org](https://e.org))"),
        ("user", "Again"),
        ("assistant", "So.\n\n[tool: f]"),
        ("user", "And?"),
        ("assistant", "[error: refused]"),
    ]


def test_librechats_content_comes_before_its_text(tmp_path: Path) -> None:
    found_there = {"organic": [{"title": "E", "link": "https://e.org"}]}
    messages = [
        {"messageId": "a", "isCreatedByUser": True, "text": "See", "content": [{"type": "text", "text": "See"}, {"type": "image_file"}]},
        {"messageId": "b", "parentMessageId": "a", "isCreatedByUser": False, "text": "Yes", "content": [{"type": "agent_update"}, {"type": "text", "text": "Yes \ue202turn0search0."}, {"type": "error", "error": "Limit"}], "attachments": [{"type": "web_search", "web_search": found_there}]},
    ]  # fmt: skip
    found = one(tmp_path, {"conversationId": "l", "messages": messages})
    assert said(found) == [
        ("user", "See\n\n[picture]"),
        ("assistant", "Yes .\n\n[error: Limit]\n\n([E](https://e.org))"),
    ]


def test_what_a_model_thought_in_its_answer_is_left_out(tmp_path: Path) -> None:
    called = {"tool_calls": [{"tool": {"function": {"name": "search"}}}]}
    lines = [
        {"role": "user", "content": "<think> is a tag", "thread_id": "t"},
        {"role": "assistant", "content": [{"type": "text", "text": {"value": "<think>\nhm\n</think>\n\nHi"}}], "metadata": called},
        {"role": "user", "content": "Go on"},
        {"role": "assistant", "content": "<think>never ends"},
        {"role": "system", "content": "Be kind"},
        {"role": "narrator", "content": "Night fell."},
    ]  # fmt: skip
    path = tmp_path / "messages.jsonl"
    path.write_text("\n".join(map(json.dumps, lines)))
    (found,) = read(path)
    assert said(found) == [
        ("user", "<think> is a tag"),
        ("assistant", "Hi\n\n[tool: search]"),
        ("user", "Go on"),
        ("assistant", "<think>never ends\n\nNight fell."),
    ]


def test_cherry_studios_errors_sources_and_dividers(tmp_path: Path) -> None:
    blocks = [
        {"id": "1", "type": "main_text", "content": "Ans"},
        {"id": "2", "type": "citation", "response": {"results": {"results": [{"title": "P", "url": "https://p.org"}]}}},
        {"id": "3", "type": "error", "error": {"message": "429"}},
    ]
    messages = [
        {"id": "m1", "role": "user", "content": "Q"},
        {"id": "m2", "role": "assistant", "askId": "m1", "blocks": ["1", "2", "3"]},
        {"id": "m3", "role": "user", "type": "clear", "blocks": []},
    ]
    content = {"indexedDB": {"topics": [{"id": "t", "messages": messages}], "message_blocks": blocks}}
    found = one(tmp_path, content, "data.json")
    assert said(found) == [("user", "Q"), ("assistant", "Ans\n\n[error: 429]\n\n([P](https://p.org))")]


def test_rows_of_a_table_are_statements() -> None:
    table = "Here:\n\n| Topic | What |\n| :-- | --- |\n| Home | You live in [Ghent](https://g.be) |\n| Diet | You are vegetarian |\n"
    assert statements(table) == ["Home: You live in Ghent", "Diet: You are vegetarian"]
