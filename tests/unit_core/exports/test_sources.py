"""What an answer rests on goes out with it, and comes back."""

from __future__ import annotations

from pathlib import Path

import msgspec

from core.records import Citation, CitedSentence, DocumentId, ExportedConversation, ExportForm, Role
from core.storage.citations import StoredCitation
from tests.unit_core.exports.stores import NOW, Store

TEXT = "The rent is 980 euros. Marble is heated."
CITED = (CitedSentence(start=0, end=22, numbers=(1,)), CitedSentence(start=23, end=40))


def told(number: int, quote: str, title: str = "Lease <b>") -> StoredCitation:
    citation = Citation(number=number, document_id=DocumentId(9), title=title, page=12, page_label="xii", quote=quote)
    return StoredCitation(citation=citation, version=1, told_start=0, told_end=9)


def filled(path: Path) -> Store:
    store = Store(path)
    here = store.conversations.add("Rent", NOW).id
    asked = store.conversations.add_message(here, Role.USER, "How much is it?", NOW)
    reply = store.conversations.add_message(here, Role.ASSISTANT, TEXT, NOW)
    store.conversations.citations.tell(reply.id, asked.id, [told(1, "980 euros a month"), told(2, "unused")])
    store.conversations.citations.cite(reply.id, [told(1, "980 euros a month"), told(2, "unused")], CITED)
    return store


def test_numbers_and_sources_stand_in_files_for_people(tmp_path: Path) -> None:
    store = filled(tmp_path / "a.db")
    store.export(tmp_path / "talk.md", ExportForm.MARKDOWN)
    markdown = (tmp_path / "talk.md").read_text("utf-8")
    assert "The rent is 980 euros. [1] Marble is heated.\n" in markdown
    assert "> **Sources**\n>\n> - \\[1\\] Lease \\<b\\>, p. xii: “980 euros a month”\n" in markdown
    assert "unused" not in markdown
    store.export(tmp_path / "talk.html", ExportForm.HTML)
    html = (tmp_path / "talk.html").read_text("utf-8")
    assert "The rent is 980 euros. [1] Marble is heated." in html
    assert "<summary>Sources (1)</summary>" in html
    assert "[1] Lease &lt;b&gt;, p. xii: “980 euros a month”</li>" in html


def test_they_come_back_from_a_file_without_the_document(tmp_path: Path) -> None:
    filled(tmp_path / "a.db").export(tmp_path / "talk.json")
    other = Store(tmp_path / "b.db")
    other.take(tmp_path / "talk.json")
    (here,) = other.exported.ids()
    messages, _ = other.conversations.page(here, None, None, 10)
    reply = messages[-1]
    assert (reply.text, reply.cited, reply.passages) == (TEXT, CITED, 2)
    first, second = (one.citation for one in other.conversations.citations.of(reply.id))
    assert (first.document_id, first.title, first.page, first.page_label) == (None, "Lease <b>", 12, "xii")
    assert (first.quote, second.quote) == ("980 euros a month", "unused")


def test_a_damaged_file_cites_nothing_that_is_not_there(tmp_path: Path) -> None:
    filled(tmp_path / "a.db").export(tmp_path / "talk.json")
    whole = msgspec.json.decode((tmp_path / "talk.json").read_bytes())
    reply = whole["conversations"][0]["messages"][-1]
    reply["cited"] = [
        {"start": 0, "end": 900, "numbers": [1]},
        {"start": 0, "end": 5, "numbers": [7]},
        {"start": 0, "end": 22, "numbers": [1]},
    ]
    reply["citations"] = [
        {"number": -1, "title": "x", "page": 1},
        {"number": 1, "title": "a\x00b\n" * 200, "page": -4, "quote": "\x07q"},
    ]
    (tmp_path / "talk.json").write_bytes(msgspec.json.encode(whole))
    other = Store(tmp_path / "b.db")
    other.take(tmp_path / "talk.json")
    (here,) = other.exported.ids()
    reply = other.conversations.page(here, None, None, 10)[0][-1]
    assert reply.cited == CITED[:1]
    (only,) = (one.citation for one in other.conversations.citations.of(reply.id))
    assert (only.number, only.page, only.quote) == (1, 1, "q")
    assert "\x00" not in only.title
    assert len(only.title) <= 200
    assert isinstance(other.exported.conversation(here), ExportedConversation)
