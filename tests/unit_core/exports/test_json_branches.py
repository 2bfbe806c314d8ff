"""All branches of a conversation go out as JSON and come back as they are; trees that make no sense do no harm."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from core.imports.reader import open_export
from core.records import (
    ConversationId,
    ExportForm,
    FunctionStep,
    MemoryKind,
    MemorySource,
    MessageId,
    MessageStatus,
    RecalledItem,
    RecallKind,
    Role,
)
from core.storage.imported import Fate
from tests.unit_core.exports.stores import NOW, STATS, Store, filled


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


def shown(store: Store, where: ConversationId) -> list[str]:
    return [message.text for message in store.conversations.page(where, None, None, 20_000)[0]]


def came(store: Store, path: Path) -> ConversationId:
    """The one conversation of a file, taken in as new."""
    (taken,) = store.take(path)
    assert taken.fate is Fate.ADDED and taken.conversation is not None
    return taken.conversation.id


def edited(store: Store, where: ConversationId, before: MessageId | None, *texts: str) -> list[MessageId]:
    """Another branch of user and model in turn, after a message; it is shown then."""
    store.conversations.branches.show(where, before)
    first_by_user = before is None or store.conversations.message(before).role is Role.ASSISTANT
    return [
        store.conversations.add_message(
            where, Role.USER if (number % 2 == 0) is first_by_user else Role.ASSISTANT, text, NOW - 50.0 + number
        ).id
        for number, text in enumerate(texts)
    ]


def branched(store: Store) -> ConversationId:
    """A conversation with everything in it, on branches that aren't shown too."""
    _, where = filled(store)
    conversations = store.conversations
    asked, reply = (message.id for message in conversations.page(where, None, None, 9)[0][:2])
    anew = edited(store, where, asked, "Another **answer**.", "And now?", "Now this.")
    conversations.set_recall(
        anew[2],
        anew[1],
        "note",
        [
            RecalledItem(kind=RecallKind.MESSAGE, text="I play the flute.", said_at=NOW - 9000.125, message_id=MessageId(1)),
            # Itself on a branch that isn't shown.
            RecalledItem(kind=RecallKind.MESSAGE, text="The flute.", said_at=NOW - 500.0, role=Role.ASSISTANT, message_id=reply),
        ],
    )  # fmt: skip
    step = FunctionStep(function="conversation_search", arguments={"query": "now"}, result="Nothing.", failed=True)
    conversations.add_step(anew[2], step, [])
    conversations.write_reply(
        anew[2], text="Now this.", reasoning="Hm.", status=MessageStatus.STOPPED, stats=STATS, model="Q"
    )
    conversations.set_profile_lines(anew[2], 3)
    store.database.execute("UPDATE messages SET rating = -1 WHERE id = ?", (anew[2],))
    edited(store, where, anew[0], "And then?", "Then that.")
    edited(store, where, None, "Something else?", "Yes.")
    return where


def test_every_branch_comes_back(make: Callable[[], Store], path: Path) -> None:
    here, there = make(), make()
    there.talk("Something else.", "Yes.")  # ids differ
    kind, source = MemoryKind.NOTE, MemorySource.ADDED
    there.memories.add(kind, "You play the flute.", quote="", source=source, source_message_id=None, now=NOW)
    where = branched(here)
    here.export(path)

    taken = there.take(path)[1].conversation

    assert taken is not None
    mine, theirs = here.whole(where), there.whole(taken.id)
    for one in (*mine, *theirs):
        # The memories there are their own.
        one.pop("learned", None)
    assert theirs == mine
    assert [one["shown"] for one in mine if one.get("shown", True) is False] and len(mine) == 11
    assert shown(there, taken.id) == shown(here, where) == ["Something else?", "Yes."]
    ways = there.conversations.page(taken.id, None, None, 9)[0][0].siblings
    assert [there.conversations.message(one).text[:9] for one in ways] == ["What do I", "Something"]
    # Shown there, they are whole.
    there.conversations.branches.show(taken.id, there.conversations.branches.newest_end(ways[0]))
    reply = there.conversations.page(taken.id, None, None, 9)[0][1]
    assert [there.conversations.message(one).text for one in reply.siblings] == [
        "The **flute**.",
        "Another **answer**.",
    ]


def test_nothing_is_added_twice(make: Callable[[], Store], path: Path) -> None:
    here, there = make(), make()
    where = branched(here)
    # Two replies that say the same are two.
    last = here.conversations.branches.last_shown(where)
    assert last is not None
    edited(here, where, here.conversations.branches.before(last), "Yes.")
    whole = here.whole(where)
    assert here.export(path).messages == 14
    there.take(path)
    there.export(again := path.with_name("again.json"))
    for store, file in ((there, path), (there, again), (here, path), (here, again)):
        assert [one.fate for one in store.take(file)] == [Fate.SKIPPED] * 2
    assert here.whole(where) == whole


def test_another_branch_shown_here_stays_so(make: Callable[[], Store], path: Path) -> None:
    here = make()
    where = branched(here)
    here.export(path)
    first = here.conversations.branches.newest_end(MessageId(3))
    here.conversations.branches.show(where, first)
    before = shown(here, where)
    assert [one.fate for one in here.take(path)] == [Fate.SKIPPED] * 2
    assert shown(here, where) == before


def test_a_branch_that_is_only_in_the_file_comes_beside(make: Callable[[], Store], path: Path) -> None:
    here, there = make(), make()
    where = here.talk("One.", "Two.", "Three.", "Four.")
    here.export(path)
    copy = came(there, path)
    first = here.conversations.page(where, None, None, 9)[0][0].id
    edited(here, where, first, "Two and a half.")
    here.export(path, replace=True)
    (taken,) = there.take(path)
    assert (taken.fate, taken.appended) == (Fate.CHANGED, ())
    assert shown(there, copy) == ["One.", "Two.", "Three.", "Four."]
    reply = there.conversations.page(copy, None, None, 9)[0][1]
    assert [there.conversations.message(one).text for one in reply.siblings] == ["Two.", "Two and a half."]
    assert [one.fate for one in there.take(path)] == [Fate.SKIPPED]


def test_what_went_on_otherwise_comes_beside(make: Callable[[], Store], path: Path) -> None:
    here, there = make(), make()
    where = here.talk("One.", "Two.")
    here.export(path)
    copy = came(there, path)
    there.conversations.add_message(copy, Role.USER, "My own.", NOW)
    updated = there.conversations.get(copy).updated_at
    here.conversations.add_message(where, Role.USER, "Three.", NOW + 1)
    here.conversations.add_message(where, Role.ASSISTANT, "Four.", NOW + 1)
    here.export(path, replace=True)
    (taken,) = there.take(path)
    assert (taken.fate, taken.appended) == (Fate.CHANGED, ())
    assert shown(there, copy) == ["One.", "Two.", "My own."] and there.conversations.get(copy).updated_at == updated
    mine = there.conversations.page(copy, None, None, 9)[0][2]
    there.conversations.branches.show(copy, there.conversations.branches.newest_end(mine.siblings[1]))
    assert shown(there, copy) == ["One.", "Two.", "Three.", "Four."]


def test_a_reply_that_was_being_written_isnt_another_one(make: Callable[[], Store], path: Path) -> None:
    here = make()
    where = here.talk("One.")
    reply = here.conversations.add_message(where, Role.ASSISTANT, "", NOW, status=MessageStatus.STREAMING)
    here.export(path)
    here.conversations.write_reply(reply.id, text="Two.", reasoning="", status=MessageStatus.COMPLETE)
    assert [one.fate for one in here.take(path)] == [Fate.SKIPPED]


def test_a_reply_that_failed_and_was_tried_again_doesnt_come_back(make: Callable[[], Store], path: Path) -> None:
    here = make()
    where = here.talk("One.")
    failed = here.conversations.add_message(where, Role.ASSISTANT, "", NOW, status=MessageStatus.FAILED)
    here.export(path)
    here.conversations.erasing.remove([failed.id])
    here.conversations.add_message(where, Role.ASSISTANT, "Two.", NOW + 1)
    assert [one.fate for one in here.take(path)] == [Fate.SKIPPED]


def test_what_isnt_shown_is_proposed_when_it_is(make: Callable[[], Store], path: Path) -> None:
    here, there = make(), make()
    where = here.talk("I have a dog.", "Nice.")
    asked = here.conversations.page(where, None, None, 9)[0][0].id
    here.memories.add(
        MemoryKind.NOTE,
        "You have a dog.",
        quote="I have a dog.",
        source=MemorySource.LEARNED,
        source_message_id=asked,
        now=NOW,
    )
    edited(here, where, None, "I have a cat.", "Nice.")
    here.memories.withdraw(asked, NOW)
    here.export(path)
    (taken,) = there.take(path)
    assert taken.conversation is not None and taken.proposed == there.proposals.count() == there.memories.count() == 0
    first = there.conversations.page(taken.conversation.id, None, None, 9)[0][0].siblings[0]
    there.conversations.branches.show(taken.conversation.id, there.conversations.branches.newest_end(first))
    assert [(one.text, one.quote) for one in there.proposals.all(9)] == [("You have a dog.", "I have a dog.")]


def test_only_what_is_shown_is_indexed(make: Callable[[], Store], path: Path) -> None:
    here, there = make(), make()
    branched(here)
    here.export(path)
    there.take(path)
    noted = there.database.rows(
        "SELECT m.text FROM index_notes n JOIN messages m ON m.id = n.item_id WHERE n.kind = 'message' ORDER BY m.id"
    )
    assert [row["text"] for row in noted] == ["I play the flute.", "Lovely.", "Something else?", "Yes."]


def test_people_read_the_branch_that_is_shown(make: Callable[[], Store], tmp_path: Path) -> None:
    here = make()
    where = branched(here)
    for form in (ExportForm.MARKDOWN, ExportForm.HTML):
        file = tmp_path / f"a.{form}"
        assert here.export(file, form, ids=[where]).messages == here.exported.count([where]) == 2
        text = file.read_text()
        assert "Something else?" in text and "flute" not in text and "Now this." not in text
    assert here.exported.count([where], tree=True) == 11


def whole_file(path: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(path.read_bytes())
    return loaded


def change(path: Path, messages: list[dict[str, Any]]) -> None:
    """Put these in place of a file's only conversation's messages."""
    whole = whole_file(path)
    whole["conversations"][0]["messages"] = [
        {"role": ("user", "assistant")[number % 2], "created_at": NOW + number, "text": f"Text {number}", **one}
        for number, one in enumerate(messages)
    ]
    path.write_text(json.dumps(whole))


def ways(store: Store, where: ConversationId) -> list[tuple[str, str | None, bool]]:
    """Every message with the one before it and whether it is shown."""
    tree = store.conversations.branches.tree(where)
    texts = {message.id: message.text[5:] for message, _, _ in tree}
    assert all(parent is None or parent < message.id for message, parent, _ in tree)
    return [
        (texts[message.id], None if parent is None else texts[parent], is_shown) for message, parent, is_shown in tree
    ]


_HIDDEN = {"shown": False}


@pytest.mark.parametrize(
    ("messages", "expected", "left_out"),
    [
        # Parents that aren't there: what is shown goes on, what isn't begins a branch.
        (
            [{"id": 1}, {"id": 2, "parent": 77}, {"id": 3, "parent": 78, **_HIDDEN}],
            [("0", None, True), ("1", "0", True), ("2", None, False)],
            0,
        ),
        # A parent that makes no sense: what is before that.
        (
            [{"id": 1}, {"id": 2, "parent": 1, "role": "odd"}, {"id": 3, "parent": 2, **_HIDDEN}],
            [("0", None, True), ("2", "0", False)],
            1,
        ),
        # Circles, over several and over none.
        (
            [{"id": 1}, {"id": 2, "parent": 3, **_HIDDEN}, {"id": 3, "parent": 2, **_HIDDEN}, {"id": 4, "parent": 4, **_HIDDEN}],
            [("0", None, True)],
            3,
        ),
        ([{"id": 1, "parent": 2}, {"id": 2, "parent": 1}], [("0", None, True), ("1", "0", True)], 0),
        # A parent after its child.
        (
            [{"id": 9}, {"id": 3, "parent": 2, **_HIDDEN}, {"id": 2, "parent": 9, **_HIDDEN}],
            [("0", None, True), ("2", "0", False), ("1", "2", False)],
            0,
        ),
        # Two that are shown after the same one, an id given twice, and none at all.
        (
            [{"id": 1}, {"id": 2, "parent": 1}, {"id": 2, "parent": 1}, {}, {"id": "x", "parent": "y"}],
            [("0", None, True), ("1", "0", True), ("2", "1", True)],
            2,
        ),
        # What is shown follows what isn't.
        (
            [{"id": 1, **_HIDDEN}, {"id": 2, "parent": 1}, {"id": 3, "parent": 2, **_HIDDEN}],
            [("0", None, False), ("1", None, True), ("2", "1", False)],
            0,
        ),
    ],
)  # fmt: skip
def test_odd_trees_do_no_harm(
    make: Callable[[], Store],
    path: Path,
    messages: list[dict[str, Any]],
    expected: list[tuple[str, str | None, bool]],
    left_out: int,
) -> None:
    here, there = make(), make()
    here.talk("One.")
    here.export(path)
    change(path, messages)
    (found,) = open_export(path)
    assert found is not None and found.left_out == left_out
    assert (len(found.messages), len(found.others)) == (
        sum(is_shown for _, _, is_shown in expected),
        sum(not is_shown for _, _, is_shown in expected),
    )
    where = came(there, path)
    assert ways(there, where) == expected
    assert [one.fate for one in there.take(path)] == [Fate.SKIPPED]


@pytest.mark.parametrize("shape", ["line", "hidden line", "star"])
def test_ten_thousand_do_no_harm(make: Callable[[], Store], path: Path, shape: str) -> None:
    here, there = make(), make()
    here.talk("One.")
    here.export(path)
    count = 10_000
    hidden = {} if shape == "line" else _HIDDEN
    parent = (lambda at: 1) if shape == "star" else (lambda at: at)
    change(path, [{"id": 1}, *({"id": at + 1, "parent": parent(at), **hidden} for at in range(1, count))])
    where = came(there, path)
    assert len(shown(there, where)) == (count if shape == "line" else 1)
    assert len(there.conversations.branches.tree(where)) == count
    assert [one.fate for one in there.take(path)] == [Fate.SKIPPED]
    assert there.export(path, replace=True).messages == count
