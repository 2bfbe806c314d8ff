"""A conversation that branches is what was shown last; what was edited or tried again is counted and left there."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from core.imports.tree import Node, way_to
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
    assert found.alternatives == 3


def test_without_parents_claudes_list_is_the_conversation(tmp_path: Path) -> None:
    for parent in (None, "00000000-0000-4000-8000-000000000000"):
        listed = [(key, parent, sender, text) for key, _, sender, text in EDITED]
        found = one(tmp_path, [claude_tree(*listed)])
        assert len(said(found)) == 4, "two answers after each other are one"
        assert found.alternatives == 0


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
    assert found.alternatives == 1


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


def test_chatgpts_other_answers_are_counted(tmp_path: Path) -> None:
    conversation = talk("c1", "Question", "Answer")
    again = {**conversation["mapping"]["n1"], "id": "again"}
    conversation["mapping"]["again"] = again
    conversation["mapping"]["hidden"] = {**again, "message": {**again["message"], "recipient": "browser"}}
    found = one(tmp_path, [conversation])
    assert [text for _, text in said(found)] == ["Question", "Answer"]
    assert found.alternatives == 1


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
