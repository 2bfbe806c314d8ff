"""JSON holds everything, reads back in whole, and adds nothing where it came from."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from core.errors import InvalidRequest
from core.imports.reader import open_export
from core.records import ConversationId, ImportOrigin, MemoryKind, MemorySource, MessageStatus, Role
from core.storage.imported import Fate
from tests.unit_core.exports.stores import NOW, Store, filled


@pytest.fixture
def make() -> Iterator[Callable[[], Store]]:
    stores: list[Store] = []

    def store() -> Store:
        stores.append(Store())
        return stores[-1]

    yield store
    for one in stores:
        one.database.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "all.json"


def facts(store: Store, conversation_id: ConversationId) -> tuple[object, ...]:
    one = store.exported.conversation(conversation_id)
    return one.id, one.title, one.titled_by_user, one.created_at, one.updated_at, one.functions, one.learns


def content(path: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(path.read_bytes())
    return loaded


def test_everything_comes_back(make: Callable[[], Store], path: Path) -> None:
    here, there = make(), make()
    there.talk("Something else.", "Yes.")  # ids differ
    for text in ("You play the flute.", "You like code.", "You lived in Lisbon."):
        past = NOW - 450.0 if "lived" in text else None
        kind, source = MemoryKind.NOTE, MemorySource.ADDED
        there.memories.add(kind, text, quote="", source=source, source_message_id=None, now=NOW, valid_until=past)
    before, where = filled(here)
    assert here.export(path).messages == 6

    taken = there.take(path)

    assert [one.fate for one in taken] == [Fate.ADDED, Fate.ADDED]
    assert all(one.conversation is not None for one in taken)
    for old, new in zip((before, where), taken, strict=True):
        assert new.conversation is not None
        assert facts(there, new.conversation.id) == facts(here, old)
        mine, theirs = here.whole(old), there.whole(new.conversation.id)
        for one in (*mine, *theirs):
            for memory in one.get("learned", ()):
                # The memories there are their own; that they are joined is what comes along.
                for name in ("kind", "source", "learned_at", "valid_from", "valid_until"):
                    memory.pop(name, None)
        assert theirs == mine
    assert there.proposals.count() == 0 and there.memories.count() == 3


def test_importing_twice_adds_nothing(make: Callable[[], Store], path: Path) -> None:
    here, there = make(), make()
    filled(here)
    here.export(path)
    there.take(path)
    there.export(again := path.with_name("again.json"))
    assert [one.fate for one in there.take(path)] == [Fate.SKIPPED] * 2
    assert [one.fate for one in there.take(again)] == [Fate.SKIPPED] * 2
    # What went to another computer and came back is still the same.
    assert [one.fate for one in here.take(again)] == [Fate.SKIPPED] * 2
    assert len(here.exported.ids()) == len(there.exported.ids()) == 2


def test_where_it_came_from_it_adds_nothing(make: Callable[[], Store], path: Path) -> None:
    here = make()
    before, where = filled(here)
    whole = here.whole(where)
    here.export(path)
    keys = [one.id for one in open_export(path) if one is not None]
    assert here.imported.known(ImportOrigin.REMEMORA, keys) == 2
    here.conversations.add_message(before, Role.USER, "And the oboe.", NOW)
    assert [one.fate for one in here.take(path)] == [Fate.SKIPPED] * 2
    assert here.whole(where) == whole and len(here.exported.ids()) == 2


def test_what_was_said_since_is_added(make: Callable[[], Store], path: Path) -> None:
    here, there = make(), make()
    where = here.talk("One.", "Two.")
    here.export(path)
    (taken,) = there.take(path)
    here.conversations.add_message(where, Role.USER, "Three.", NOW)
    here.export(path, replace=True)
    (more,) = there.take(path)
    assert more.fate is Fate.CHANGED and [one.text for one in more.appended] == ["Three."]
    assert taken.conversation is not None
    assert there.whole(taken.conversation.id) == here.whole(where)


def test_what_was_deleted_stays_away_until_it_is_erased(make: Callable[[], Store], path: Path) -> None:
    here = make()
    where = here.talk("One.", "Two.")
    here.export(path)
    here.conversations.delete(where, NOW)
    assert [one.fate for one in here.take(path)] == [Fate.SKIPPED]
    here.conversations.purge_deleted(NOW + 1)
    assert [one.fate for one in here.take(path)] == [Fate.ADDED]


def test_what_was_learned_elsewhere_is_only_proposed(make: Callable[[], Store], path: Path) -> None:
    here, there = make(), make()
    filled(here)
    here.export(path)
    assert sum(one.proposed for one in there.take(path)) == 2
    waiting = {one.text: one.quote for one in there.proposals.all(10)}
    # What held only in the past would hold again if it was kept.
    assert waiting == {"You play the flute.": "I play the flute.", "You like code.": "```py"}
    assert there.memories.count() == 0


def test_a_quote_that_isnt_in_the_message_is_no_evidence(make: Callable[[], Store], path: Path) -> None:
    here, there = make(), make()
    filled(here)
    here.export(path)
    path.write_text(path.read_text().replace('"quote":"I play the flute."', '"quote":"I own a bank."'))
    there.take(path)
    assert "I own a bank." not in {one.quote for one in there.proposals.all(10)}


def test_a_passage_from_elsewhere_is_kept_as_a_record(make: Callable[[], Store], path: Path) -> None:
    here, there = make(), make()
    _, where = filled(here)
    here.export(path, ids=[where])
    (taken,) = there.take(path)
    assert taken.conversation is not None
    replies = there.exported.messages(taken.conversation.id, 0, 10)
    items = there.conversations.recalled(replies[1].id)  # type: ignore[arg-type]
    assert [(item.text, item.memory_id, item.message_id) for item in items] == [
        ("You play the flute.", None, None),
        ("I play the flute.", None, None),
    ]
    shown, _ = there.conversations.page(taken.conversation.id, None, None, 10)
    assert shown[1].recalled == 2
    assert [one.text for one in replies[1].recalled] == [item.text for item in items], "it goes out again"


def test_what_was_deleted_is_in_no_file(make: Callable[[], Store], path: Path) -> None:
    here = make()
    _, where = filled(here)
    flute = here.memories.same_text("You play the flute.")
    assert flute is not None
    here.memories.delete(flute.id, NOW)
    here.export(path, ids=[where])
    text = path.read_text()
    assert "You play the flute." not in text and "You like code." in text


def test_imported_from_the_same_assistant_it_is_the_same(make: Callable[[], Store], tmp_path: Path, path: Path) -> None:
    here, there = make(), make()
    foreign = tmp_path / "conversations.json"
    turns = [{"uuid": "1", "sender": "human", "text": "Hi"}, {"uuid": "2", "sender": "assistant", "text": "Hello"}]
    foreign.write_text(json.dumps([{"uuid": "c1", "name": "N", "chat_messages": turns}]))
    assert [one.fate for one in here.take(foreign)] == [one.fate for one in there.take(foreign)] == [Fate.ADDED]
    here.export(path)
    assert content(path)["conversations"][0]["imported_from"] == "Claude"
    assert [one.fate for one in there.take(path)] == [Fate.SKIPPED]
    third = make()
    assert [one.fate for one in third.take(path)] == [Fate.ADDED]
    assert [one.fate for one in third.take(foreign)] == [Fate.SKIPPED]


def test_one_conversation_alone_is_a_file_too(make: Callable[[], Store], path: Path) -> None:
    here, there = make(), make()
    here.talk("One.", "Two.")
    here.export(path)
    path.write_text(json.dumps(content(path)["conversations"][0]))
    assert [one.fate for one in there.take(path)] == [Fate.ADDED]


def test_the_format_says_what_it_is(make: Callable[[], Store], path: Path) -> None:
    here = make()
    here.talk("One.", "Two.")
    here.export(path)
    whole = content(path)
    assert (whole["format"], whole["version"]) == ("rememora", 1) and whole["exported_at"].startswith("2026-")
    (one,) = whole["conversations"]
    assert (one["format"], one["version"], one["title"]) == ("rememora", 1, "A talk")
    first, second = one["messages"]
    assert first == {"id": first["id"], "role": "user", "text": "One.", "created_at": NOW - 1000.0}
    assert second["parent"] == first["id"] and second["role"] == "assistant"


def test_a_newer_version_is_refused_with_a_word(make: Callable[[], Store], path: Path) -> None:
    here = make()
    here.talk("One.", "Two.")
    here.export(path)
    path.write_text(path.read_text().replace('"version":1', '"version":2'))
    with pytest.raises(InvalidRequest) as caught:
        here.take(path)
    assert "newer Rememora" in caught.value.problem.what and caught.value.problem.safe == "Nothing was changed."


@pytest.mark.parametrize(
    "change",
    [
        {"role": "system"},
        {"created_at": "yesterday"},
        {"text": 5},
        {"status": "odd"},
        {"recalled": [{"kind": "dream"}]},
        {"steps": "many"},
    ],
)
def test_a_message_that_makes_no_sense_is_counted(
    make: Callable[[], Store], path: Path, change: dict[str, Any]
) -> None:
    here, there = make(), make()
    here.talk("One.", "Two.")
    here.export(path)
    whole = content(path)
    whole["conversations"][0]["messages"][1].update(change)
    path.write_text(json.dumps(whole))
    (found,) = open_export(path)
    assert found is not None and (len(found.messages), found.left_out) == (1, 1)
    assert [one.fate for one in there.take(path)] == [Fate.ADDED]


def test_odd_values_do_no_harm(make: Callable[[], Store], path: Path) -> None:
    here, there = make(), make()
    here.talk("One.", "Two.")
    here.export(path)
    whole = content(path)
    one = whole["conversations"][0]
    one |= {"title": "A\u0000\nb" * 200, "created_at": 1e300, "imported_from": "Rememora", "imported_id": one["id"]}
    one["messages"][1] |= {"text": "a\u0000b\ud800", "rating": 99, "status": "streaming", "created_at": -5}
    path.write_text(json.dumps(whole))
    (taken,) = there.take(path)
    assert taken.conversation is not None and taken.conversation.title.startswith("A b")
    assert len(taken.conversation.title) <= 200 and taken.conversation.created_at == 0.0
    message = there.exported.messages(taken.conversation.id, 0, 9)[1]
    assert (message.text, message.rating, message.status) == ("ab?", 1, MessageStatus.INTERRUPTED)
    assert message.created_at == 0.0


@pytest.mark.parametrize("key", ["", "x" * 101, 7])
def test_a_conversation_without_a_key_cant_be_used(make: Callable[[], Store], path: Path, key: object) -> None:
    here = make()
    here.talk("One.", "Two.")
    here.talk("Three.", "Four.")
    here.export(path)
    whole = content(path)
    whole["conversations"][0]["id"] = key
    path.write_text(json.dumps(whole))
    assert [one is None for one in open_export(path)] == [True, False]
