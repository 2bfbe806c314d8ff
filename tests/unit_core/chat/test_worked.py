"""Worked turns before a conversation, in the language it is held in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from core import protocol
from core.chat.prompt import PromptLog
from core.chat.worked import load_worked
from core.memory.judges.reading import load_judges
from core.model.base import Embedder
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.records import Role
from core.storage.conversations import Conversations
from core.storage.database import Database
from core.storage.prompt_states import Head
from tests.unit_core.chat.test_prompt import FRAMES, characters
from tests.unit_core.running_core import RunningCore, ScriptedLoader

WORKED = load_worked()


@pytest.fixture
def start(paths: Paths, embedder: Embedder) -> Callable[[ScriptedModel], RunningCore]:
    return lambda model: RunningCore(paths, ScriptedLoader(scripted=model), embedder)


def test_they_are_there_in_every_language_the_judges_know(embedder: Embedder) -> None:
    known = {"ar", "de", "en", "es", "fr", "hi", "it", "ja", "ko", "pl", "pt", "ru", "tr", "zh"}
    assert set(WORKED) == known
    assert len({len(turns) for turns in WORKED.values()}) == 1


@pytest.mark.parametrize("language", sorted(WORKED))
def test_they_are_in_it(language: str, embedder: Embedder) -> None:
    judges = load_judges([embedder.name])
    replies = " ".join(reply for _, reply in WORKED[language])
    assert judges.read(embedder.encode([replies], query=True))[0].language == language


def test_notes_are_as_the_program_writes_them() -> None:
    asked = [asked for asked, _ in WORKED["de"] if "Mainz" in asked]
    assert len(asked) == 1
    assert asked[0].splitlines() == [
        "<memory>",
        "Today is 12 June 2026.",
        "- You said: “Ich bin nach Mainz gezogen” (noted 3 May 2026)",
        "- You said: “Ich wohne in Kassel” (noted 4 January 2025)",
        "</memory>",
        "",
        "in welcher stadt wohne ich?",
    ]
    assert any("No notes about this" in asked for asked, _ in WORKED["de"])


def test_they_stand_between_the_head_and_the_conversation() -> None:
    prompt = PromptLog(
        FRAMES, characters, "head", context_length=400, reply_tokens=40, worked=[("who?", "you"), ("when?", "now")]
    )
    prompt.ask(1, "hello")  # type: ignore[arg-type]
    assert list(prompt.tokens()) == [
        1, *characters("head"), 2, 3, *characters("who?"), 4, 5, *characters("you"), 6, 7,
        *characters("when?"), 4, 5, *characters("now"), 6, 7, *characters("hello"), 4, 5,
    ]  # fmt: skip


def shown(core: RunningCore, conversation: int) -> str:
    told = core.ask(protocol.ShowPrompt(conversation_id=conversation), protocol.PromptShown)  # type: ignore[arg-type]
    return "\n".join(part.text for part in told.parts)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Wie heißt nochmal meine Katze, weißt du das?", "de"),
        ("Where do you think I should travel to next year?", "en"),
    ],
)
def test_a_conversation_begins_with_those_of_its_language(
    start: Callable[[ScriptedModel], RunningCore], text: str, language: str
) -> None:
    core = start(ScriptedModel())
    core.hello()
    core.ready()
    conversation = core.talk(text).conversation_id
    whole = shown(core, conversation)
    for other, turns in WORKED.items():
        assert (turns[0][1] in whole) is (other == language)
    core.talk("Hello, how are you?", conversation)
    assert WORKED[language][0][1] in shown(core, conversation)
    core.close()


def test_a_model_that_calls_functions_needs_none(start: Callable[[ScriptedModel], RunningCore]) -> None:
    core = start(ScriptedModel(functions=True))
    core.hello()
    core.ready()
    conversation = core.talk("Where do you think I should travel to next year?").conversation_id
    assert WORKED["en"][0][1] not in shown(core, conversation)
    core.close()


def test_the_next_conversation_is_expected_in_the_language_of_the_last(tmp_path: Path) -> None:
    database = Database(tmp_path / "rememora.db")
    conversations = Conversations(database)
    assert conversations.prompts.last_language() == ""
    for at, language in enumerate(("de", "fr")):
        one = conversations.add("", float(at))
        conversations.add_message(one.id, Role.USER, "…", float(at))
        conversations.prompts.set_head(one.id, Head("head", "", "", language))
    assert conversations.prompts.last_language() == "fr"
    database.close()
