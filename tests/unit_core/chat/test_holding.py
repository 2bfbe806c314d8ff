"""Of two memories that can't both hold, the model reads the newer one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import pytest

from core.model.base import Embedder
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.records import MemoryKind, MemorySource
from core.storage.database import Database
from core.storage.memories import Memories
from tests.unit_core.running_core import RunningCore, ScriptedLoader


@pytest.mark.parametrize(
    ("asked", "was", "now_is", "beside"),
    [
        ("which car do I have?", "You drive a red Seat Ibiza", "You drive a blue Dacia Sandero", "You have a bicycle"),
        ("¿qué coche tengo ahora?", "“Mi coche es un Seat Ibiza rojo”", "“Mi coche es un Dacia Sandero azul”", "“Tengo una bici”"),
        ("我女朋友叫什么名字", "你的女朋友叫小雯", "你和小雯分手了，现在的女朋友叫思琪", "你的妹妹叫小雨"),
        # Little tells that one ends the other, but that both are about where somebody lives.
        ("which town do I live in now?", "You live in Leeds", "You live in Bath", "You have a bicycle"),
        # Read as a request for advice.
        (
            "was mach ich nochmal beruflich? der verein fragt danach",
            "“Ich arbeite bei Siemens.”",
            "“Ich arbeite jetzt bei der Stadt Ulm.”",
            "“Ich habe ein Rad.”",
        ),
    ],
)  # fmt: skip
def test_what_was_replaced_is_not_told(
    paths: Paths, embedder: Embedder, asked: str, was: str, now_is: str, beside: str
) -> None:
    told, _, news = _note(paths, embedder, asked, ((now_is, 2026), (was, 2024), (beside, 2025))).partition("</memory>")
    assert now_is in told
    assert was not in told
    # It still stands in the profile.
    assert f"(No longer true of the user: {was})" in news


@pytest.mark.parametrize(
    ("asked", "older", "newer"),
    [
        # To the judges one of these seems to end the other.
        ("que faire d'un peu original pour mes 40 ans, une activité en hauteur ?", "“J'ai le vertige, je ne supporte absolument pas la hauteur.”", "“Je vis à Annecy.”"),
        ("was könnte ich heute abend kochen?", "“Ich bin gegen Nüsse allergisch.”", "“Ich esse kein Fleisch.”"),
        ("¿qué no puedo comer?", "“Soy celíaca.”", "“Soy alérgica a los frutos secos.”"),
        ("Wie heißt mein Chef?", "“Mein Chef heißt Müller.”", "“Meine Frau heißt Sara.”"),
        ("onde minha irmã mora?", "“Minha irmã mora em Recife.”", "“Meu irmão mora em Natal.”"),
    ],
)  # fmt: skip
def test_what_was_not_replaced_is_told(paths: Paths, embedder: Embedder, asked: str, older: str, newer: str) -> None:
    told, _, news = _note(paths, embedder, asked, ((newer, 2026), (older, 2024))).partition("</memory>")
    assert older in told
    assert "No longer true" not in news


def _note(paths: Paths, embedder: Embedder, asked: str, facts: Sequence[tuple[str, int]]) -> str:
    """What stands before a message of somebody of whom facts are known, by year."""
    paths.data.mkdir(parents=True, exist_ok=True)
    database = Database(paths.database)
    for text, year in facts:
        learned = datetime(year, 3, 1, 12).timestamp()
        Memories(database).add(
            MemoryKind.NOTE, text, quote="", source=MemorySource.ADDED, source_message_id=None, now=learned
        )
    database.close()
    model = ScriptedModel()
    core = RunningCore(paths, ScriptedLoader(scripted=model), embedder)
    core.hello()
    core.ready()
    core.talk(asked)
    core.close()
    return model.prompts[-1][1].rpartition("<memory>")[2]
