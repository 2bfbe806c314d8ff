"""What another assistant remembers is taken apart into statements; whether they are so stays the user's to say."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from core.errors import InvalidRequest
from core.imports.memories import memories_in, statements
from core.records import ImportOrigin
from tests.unit_core.imports.exports import claude
from tests.unit_core.imports.reading import one, read, said

CLAUDE = "**Work context**\n\nMia is a nurse in Leeds. She works nights on Mondays.\n\n**Personal context**\n\nMia has a dog named Rex!"
SENTENCES = ["Mia is a nurse in Leeds.", "She works nights on Mondays.", "Mia has a dog named Rex!"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (CLAUDE, SENTENCES),
        (
            "Here's what I remember:\n\n1. **You live in Porto.**\n2. You are allergic to nuts.\n\nShall I forget any of it?",
            ["You live in Porto.", "You are allergic to nuts."],
        ),
        (
            "```\n[2025-03-14] - User is vegetarian.\n[unknown] - User's sister is called *Ada*.\n```\nThat is all?",
            ["User is vegetarian.", "User's sister is called Ada."],
        ),
        ("## Vorlieben\n- Du trinkst gern Tee\n- Du trinkst gern Tee\n* Ok", ["Du trinkst gern Tee"]),
        ("你住在上海。你喜欢喝茶。", ["你住在上海。", "你喜欢喝茶。"]),
        (
            "Dein Bruder hat am 12. Dezember Geburtstag. Du wohnst im 3. Stock.",
            ["Dein Bruder hat am 12. Dezember Geburtstag.", "Du wohnst im 3. Stock."],
        ),
        ("About you:\n---\n", []),
        ("x" * 501, []),
    ],
)
def test_statements_are_the_items_of_lists_or_the_sentences(text: str, found: list[str]) -> None:
    assert statements(text) == found


def test_a_pasted_answer_is_one_conversation_with_its_statements() -> None:
    found = memories_in(CLAUDE)
    assert found.origin is ImportOrigin.OTHER and list(found.memories) == SENTENCES
    assert said(found) == [("assistant", CLAUDE)]
    assert memories_in(f"\n{CLAUDE}  ").id == found.id, "pasted twice it is the same"
    with pytest.raises(InvalidRequest, match="could be a memory"):
        memories_in("No?")


def test_claudes_memories_and_projects(tmp_path: Path) -> None:
    remembered = [
        {"conversations_memory": CLAUDE, "project_memories": {"p1": "Mia plans a garden."}, "account_uuid": "me"}
    ]
    project = {
        "uuid": "p1",
        "name": "Garden",
        "description": "Beds",
        "prompt_template": "Answer briefly",
        "docs": [{"filename": "plan.md", "content": "Peas"}],
    }
    path = tmp_path / "data.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("conversations.json", json.dumps([claude("u1", ("human", "Hello"))]))
        archive.writestr("memories.json", json.dumps(remembered))
        archive.writestr(
            "projects.json", json.dumps([project, {**project, "docs": [], "prompt_template": "", "description": ""}])
        )
        archive.writestr("users.json", "[{}]")
    talk, memory, garden, empty = read(path)
    assert talk.id == "u1" and talk.memories == ()
    assert memory.id == "memories:me" and list(memory.memories) == [*SENTENCES, "Mia plans a garden."]
    assert said(memory) == [("assistant", f"{CLAUDE}\n\nMia plans a garden.")]
    assert said(garden) == [("user", "Beds\n\nAnswer briefly\n\n[plan.md]\nPeas")] and garden.title == "Garden"
    assert empty.messages == ()
    alone = one(
        tmp_path, {"conversations_memory": CLAUDE, "project_memories": {}, "memory_files": []}, "memories/me.json"
    )
    assert list(alone.memories) == SENTENCES
