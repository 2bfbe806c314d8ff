"""A conversation that branches is what was shown last; what was edited or tried again comes along as branches beside it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from core.imports.tree import Node, way_to
from core.storage.imported import ForeignConversation
from tests.unit_core.imports.exports import talk
from tests.unit_core.imports.reading import one, said

Json = dict[str, Any]


def claude_tree(*messages: tuple[str, str | None, str, str], leaf: str | None = None) -> Json:
    """A Claude conversation of (id, parent, sender, text)."""
    more = {} if leaf is None else {"current_leaf_message_uuid": leaf}
    return {
        "uuid": "u1",
        "name": "Pets",
        "chat_messages": [
            {
                "uuid": key,
                "parent_message_uuid": parent,
                "sender": sender,
                "text": text,
                "created_at": f"2026-01-01T10:{at % 60:02}:{at // 60 % 60:02}Z",
            }
            for at, (key, parent, sender, text) in enumerate(messages)
        ],
        **more,
    }


EDITED = (
    ("a", "root", "human", "I have a dog"),
    ("a1", "a", "assistant", "Nice dog"),
    ("b", "root", "human", "I have a cat"),
    ("b1", "b", "assistant", "Nice cat"),
    ("b2", "b", "assistant", "Lovely cat"),
)


@pytest.mark.parametrize(
    ("leaf", "texts"),
    [
        (None, ["I have a cat", "Lovely cat"]),
        ("b1", ["I have a cat", "Nice cat"]),
        ("a1", ["I have a dog", "Nice dog"]),
        ("gone", ["I have a cat", "Lovely cat"]),
    ],
)
def test_claudes_edited_and_repeated_messages_stay_there(tmp_path: Path, leaf: str | None, texts: list[str]) -> None:
    found = one(tmp_path, [claude_tree(*EDITED, leaf=leaf)])
    assert [text for _, text in said(found)] == texts
    assert len(found.others) == 3


def test_without_parents_claudes_list_is_the_conversation(tmp_path: Path) -> None:
    for parent in (None, "00000000-0000-4000-8000-000000000000"):
        listed = [(key, parent, sender, text) for key, _, sender, text in EDITED]
        found = one(tmp_path, [claude_tree(*listed)])
        assert len(said(found)) == 4, "two answers after each other are one"
        assert len(found.others) == 0


def test_a_missing_parent_and_a_double_id_lose_nothing_else(tmp_path: Path) -> None:
    missing = claude_tree(
        ("a", "root", "human", "One"), ("b", "a", "assistant", "Two"), ("d", "c", "human", "Four"), ("e", "d", "assistant", "Five")
    )  # fmt: skip
    assert [text for _, text in said(one(tmp_path, [missing]))] == ["One", "Two", "Four", "Five"]
    double = claude_tree(
        ("a", "root", "human", "One"), ("a", "root", "human", "One again"), ("b", "a", "assistant", "Two")
    )
    found = one(tmp_path, [double])
    assert [text for _, text in said(found)] == ["One again", "Two"]
    assert len(found.others) == 1


def test_circles_end_and_the_rest_goes_on(tmp_path: Path) -> None:
    circle = claude_tree(("a", "c", "human", "One"), ("b", "a", "assistant", "Two"), ("c", "b", "human", "Three"))
    itself = claude_tree(("a", "a", "human", "Alone"))
    assert len(said(one(tmp_path, [circle]))) == 3
    assert said(one(tmp_path, [itself])) == [("user", "Alone")]


def test_trees_ten_thousand_deep_are_read(tmp_path: Path) -> None:
    deep = [(f"m{n}", f"m{n - 1}" if n else "root", ("human", "assistant")[n % 2], f"Text {n}") for n in range(10_000)]
    assert len(said(one(tmp_path, [claude_tree(*deep)]))) == 10_000
    nodes = {f"n{n}": Node(f"n{n - 1}" if n else None, 0.0) for n in range(10_000)}
    assert way_to("n9999", nodes) == list(nodes)
    assert len(way_to(None, {f"n{n}": Node(f"n{(n + 1) % 10_000}") for n in range(10_000)})) == 10_000


def branches(found: ForeignConversation) -> list[list[str]]:
    """Every way from the first message to an end, the one that was shown last first."""
    tree = list(found.tree())
    parents = {before for _, before, _ in tree}
    ways = []
    for place in range(len(tree)):
        if place not in parents:
            way: list[str] = []
            at: int | None = place
            while at is not None:
                message, before, _ = tree[at]
                way.append(message.text)
                at = before
            ways.append(way[::-1])
    return ways


def test_branches_come_along(tmp_path: Path) -> None:
    assert branches(one(tmp_path, [claude_tree(*EDITED)])) == [
        ["I have a cat", "Lovely cat"],
        ["I have a dog", "Nice dog"],
        ["I have a cat", "Nice cat"],
    ]
    deeper = (
        *EDITED,
        ("c", "b1", "human", "And a bird"),
        ("c1", "c", "assistant", "Oh"),
        ("c2", "c", "assistant", "Ah"),
    )
    assert branches(one(tmp_path, [claude_tree(*deeper, leaf="c2")])) == [
        ["I have a cat", "Nice cat", "And a bird", "Ah"],
        ["I have a dog", "Nice dog"],
        ["I have a cat", "Lovely cat"],
        ["I have a cat", "Nice cat", "And a bird", "Oh"],
    ]


def test_answers_in_parts_part_where_the_branches_do(tmp_path: Path) -> None:
    parts = claude_tree(
        ("a", "root", "human", "Look it up"),
        ("b", "a", "assistant", "Looking."),
        ("c", "b", "assistant", "Found this."),
        ("d", "b", "assistant", "Found that."),
        ("e", "b", "human", "Stop"),
        leaf="c",
    )
    assert branches(one(tmp_path, [parts])) == [
        ["Look it up", "Looking.\n\nFound this."],
        ["Look it up", "Looking.\n\nFound that."],
        ["Look it up", "Looking.", "Stop"],
    ]


def test_what_goes_round_beside_the_way_is_left_out(tmp_path: Path) -> None:
    circle = claude_tree(
        ("a", "root", "human", "One"), ("b", "a", "assistant", "Two"), ("x", "y", "human", "Round"), ("y", "x", "assistant", "and round"),
        leaf="b",
    )  # fmt: skip
    found = one(tmp_path, [circle])
    assert branches(found) == [["One", "Two"]] and found.others == ()


def test_ten_thousand_branches_are_read(tmp_path: Path) -> None:
    wide = [("a", "root", "human", "Ask"), ("b", "a", "assistant", "x" * 50_000)]
    wide += [(f"c{n}", "b", "assistant", f"Answer {n}") for n in range(10_000)]
    found = one(tmp_path, [claude_tree(*wide)])
    assert len(found.others) >= 9_999
    # A long answer that very many go on from isn't written down as many times.
    assert found.chars < 20_000_000
    deep = [(f"m{n}", f"m{n - 1}" if n else "root", ("human", "assistant")[n % 2], f"Text {n}") for n in range(10_000)]
    deep += [(f"o{n}", f"o{n - 1}" if n else "m0", ("assistant", "human")[n % 2], f"Other {n}") for n in range(10_000)]
    assert len(one(tmp_path, [claude_tree(*deep, leaf="m9999")]).others) == 10_000


def test_chatgpts_other_answers_come_along(tmp_path: Path) -> None:
    conversation = talk("c1", "Question", "Answer")
    again = {**conversation["mapping"]["n1"], "id": "again"}
    conversation["mapping"]["again"] = again
    conversation["mapping"]["hidden"] = {**again, "message": {**again["message"], "recipient": "browser"}}
    found = one(tmp_path, [conversation])
    assert branches(found) == [["Question", "Answer"], ["Question", "Answer"], ["Question", "[tool: browser]"]]


def test_what_follows_something_that_isnt_there_follows_what_is_listed_before_it() -> None:
    nodes = {"a": Node(None), "b": Node("a"), "d": Node("c"), "e": Node("d")}
    assert way_to("e", nodes) == ["a", "b", "d", "e"]
    assert way_to(None, {}) == []


def test_a_branch_beside_isnt_taken_for_what_came_before() -> None:
    nodes = {
        "a": Node("gone"),
        "b": Node("a"),
        "other": Node("c"),
        "more": Node("other"),
        "c": Node("lost"),
        "d": Node("c"),
    }
    assert way_to("d", nodes) == ["a", "b", "c", "d"]
