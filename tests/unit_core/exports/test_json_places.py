"""Where a conversation is kept and who answers in it goes out as JSON, and comes back by name."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from core.records import (
    Conversation,
    ConversationId,
    ExportedConversation,
    ExportForm,
    MemoryKind,
    MemoryScope,
    MemorySource,
    Persona,
    PersonaId,
    Project,
    RecalledItem,
    RecallKind,
    Role,
)
from core.storage.imported import Fate, Taken
from tests.unit_core.exports.stores import NOW, Store


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


def persona(store: Store, name: str) -> Persona:
    return store.personas.add(Persona(id=PersonaId(0), name=name, created_at=NOW), b"", NOW)


def kept(store: Store, scope: MemoryScope = MemoryScope.SEPARATE) -> tuple[ConversationId, Project]:
    """A conversation in a project, pinned, archived, in which two personas spoke."""
    where = store.talk("One.")
    project = store.conversations.projects.add("Été", "Always speak French.", scope, NOW)
    store.conversations.projects.put([where], project.id)
    for name, text in (("Ada", "Two."), ("Bert", "Three.")):
        store.conversations.set_persona(where, persona(store, name).id)
        reply = store.conversations.add_message(where, Role.ASSISTANT, text, NOW)
        store.conversations.set_profile_lines(reply.id, 2)
    store.conversations.pin([where], True)
    store.conversations.archive([where], NOW - 7.5)
    return where, project


def taken(store: Store, path: Path) -> tuple[Taken, Conversation]:
    (one,) = store.take(path)
    assert one.conversation is not None
    return one, one.conversation


def speakers(store: Store, where: ConversationId) -> list[str]:
    return [one.persona for one in store.exported.messages(where, 0, 9)]


def test_everything_comes_back(make: Callable[[], Store], path: Path) -> None:
    here, there = make(), make()
    where, _ = kept(here)
    persona(there, "ada")
    persona(there, "Bert")
    here.export(path)
    one, conversation = taken(there, path)
    assert one.fate is Fate.ADDED and conversation.pinned and conversation.archived_at == NOW - 7.5
    assert one.project is not None and one.project == there.conversations.projects.of(conversation.id)
    assert (one.project.name, one.project.scope, one.project.instructions) == ("Été", MemoryScope.SEPARATE, "")
    assert there.exported.conversation(conversation.id) == here.exported.conversation(where)
    assert speakers(there, conversation.id) == ["", "ada", "Bert"]
    shown = there.conversations.page(conversation.id, None, None, 9)[0]
    assert [one.profile_lines for one in shown] == [0, 2, 2]


def test_a_project_that_is_here_stays_as_it_is(make: Callable[[], Store], path: Path) -> None:
    here, there = make(), make()
    kept(here)
    here.export(path)
    mine = there.conversations.projects.add("ÉTÉ", "Mine.", MemoryScope.SHARED, NOW)
    one, conversation = taken(there, path)
    assert one.project is None and conversation.project_id == mine.id
    assert there.conversations.projects.all() == [mine]


def test_what_is_here_is_put_nowhere_else(make: Callable[[], Store], path: Path) -> None:
    here = make()
    where, _ = kept(here)
    here.export(path)
    here.conversations.projects.put([where], None)
    here.conversations.pin([where], False)
    here.conversations.archive([where], None)
    here.conversations.set_persona(where, None)
    before = here.exported.conversation(where)
    assert [one.fate for one in here.take(path)] == [Fate.SKIPPED]
    assert here.exported.conversation(where) == before and before.project == before.persona == ""


def test_a_persona_that_isnt_here_is_nobody(make: Callable[[], Store], path: Path) -> None:
    here, there = make(), make()
    kept(here)
    here.export(path)
    persona(there, "Bert")
    _, conversation = taken(there, path)
    assert speakers(there, conversation.id) == ["", "", "Bert"]
    assert there.exported.conversation(conversation.id).persona == "Bert"


def test_what_isnt_here_any_more_isnt_in_a_file(make: Callable[[], Store], path: Path) -> None:
    here = make()
    where, project = kept(here)
    here.conversations.projects.delete(project.id, NOW)
    for one in here.personas.all():
        here.personas.delete(one.id, NOW)
    here.export(path)
    text = path.read_text()
    assert not any(words in text for words in ("Été", "French", "Ada", "Bert"))
    assert here.exported.conversation(where).project == ""


def test_instructions_stay_where_they_are(make: Callable[[], Store], path: Path) -> None:
    here = make()
    kept(here)
    here.export(path)
    assert "French" not in path.read_text() and '"project_scope":"separate"' in path.read_text()


def test_a_project_without_a_word_is_kept_apart(make: Callable[[], Store], path: Path) -> None:
    here, there = make(), make()
    kept(here)
    here.export(path)
    path.write_text(path.read_text().replace('"project_scope":"separate"', '"later":1'))
    one, _ = taken(there, path)
    assert one.project is not None and one.project.scope is MemoryScope.KEEPS


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"project": " a\u0000\n b ", "archived_at": -5}, {"project": "a b", "archived_at": 0.0}),
        ({"project": "x" * 500}, {"project": "x" * 100}),
        ({"project": " \n", "persona": " "}, {"project": "", "persona": ""}),
    ],
)
def test_odd_names_do_no_harm(
    make: Callable[[], Store], path: Path, fields: dict[str, Any], expected: dict[str, Any]
) -> None:
    here, there = make(), make()
    here.talk("One.", "Two.")
    here.export(path)
    whole = json.loads(path.read_bytes())
    whole["conversations"][0] |= fields
    whole["conversations"][0]["messages"][1] |= {"persona": "\u0000", "profile_lines": -3}
    path.write_text(json.dumps(whole))
    _, conversation = taken(there, path)
    exported = there.exported.conversation(conversation.id)
    assert {name: getattr(exported, name) for name in expected} == expected


def test_what_a_project_keeps_is_joined_there(make: Callable[[], Store], path: Path) -> None:
    here, there = make(), make()
    where, _ = kept(here)
    asked = here.conversations.page(where, None, None, 9)[0][0].id
    here.memories.add(
        MemoryKind.NOTE, "You count.", quote="One.", source=MemorySource.LEARNED, source_message_id=asked, now=NOW
    )
    here.export(path)
    mine = there.conversations.projects.add("Été", "", MemoryScope.SEPARATE, NOW)
    for project_id in (mine.id, None):
        there.memories.add(
            MemoryKind.NOTE,
            "You count.",
            quote="",
            source=MemorySource.ADDED,
            source_message_id=None,
            now=NOW,
            project_id=project_id,
        )
    _, conversation = taken(there, path)
    first = there.conversations.page(conversation.id, None, None, 9)[0][0].id
    joined = there.database.rows("SELECT project_id FROM memories WHERE source_message_id = ?", (first,))
    assert [row["project_id"] for row in joined] == [mine.id] and there.proposals.count() == 0


def test_what_may_not_be_told_any_more_is_in_no_file(make: Callable[[], Store], path: Path) -> None:
    here = make()
    secret, where = here.talk("The door opens at nine."), here.talk("When?", "At nine.", at=NOW - 100.0)
    said = here.conversations.page(secret, None, None, 9)[0][0]
    asked, reply = here.conversations.page(where, None, None, 9)[0]
    item = RecalledItem(kind=RecallKind.MESSAGE, text=said.text, said_at=said.created_at, message_id=said.id)
    here.conversations.set_recall(reply.id, asked.id, "note", [item])
    here.export(path, ids=[where])
    assert "The door" in path.read_text()
    apart = here.conversations.projects.add("Apart", "", MemoryScope.KEEPS, NOW)
    here.conversations.projects.put([secret], apart.id)
    for form in (ExportForm.JSON, ExportForm.MARKDOWN):
        here.export(path, form, ids=[where], replace=True)
        assert "The door" not in path.read_text()


@pytest.mark.parametrize("form", [ExportForm.MARKDOWN, ExportForm.HTML])
def test_people_read_who_spoke(make: Callable[[], Store], path: Path, form: ExportForm) -> None:
    here = make()
    where, _ = kept(here)
    here.conversations.set_persona(where, None)
    here.conversations.add_message(where, Role.ASSISTANT, "Four.", NOW)
    persona(here, "<b>Eve*</b>")
    here.conversations.set_persona(where, next(one.id for one in here.personas.all() if "Eve" in one.name))
    here.conversations.add_message(where, Role.ASSISTANT, "Five.", NOW)
    here.export(path, form)
    heads = [line.split("202")[0] for line in path.read_text().splitlines() if line.startswith(("## ", "<h2>"))]
    names = ["You", "Ada", "Bert", "Rememora"]
    if form is ExportForm.MARKDOWN:
        assert heads == [f"## {name} · " for name in (*names, r"\<b\>Eve\*\</b\>")]
    else:
        assert heads == [f"<h2>{name} <time>" for name in (*names, "&lt;b&gt;Eve*&lt;/b&gt;")]


def test_defaults_are_left_out(make: Callable[[], Store], path: Path) -> None:
    here = make()
    here.talk("One.")
    here.export(path)
    (one,) = json.loads(path.read_bytes())["conversations"]
    more = {"project", "project_scope", "persona", "pinned", "archived_at"}
    assert more <= set(ExportedConversation.__struct_fields__) and not more & set(one)
