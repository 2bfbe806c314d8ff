"""Of two memories that can't both hold, the model reads the newer one."""

from __future__ import annotations

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
    ],
)  # fmt: skip
def test_what_was_replaced_is_not_told(
    paths: Paths, embedder: Embedder, asked: str, was: str, now_is: str, beside: str
) -> None:
    paths.data.mkdir(parents=True, exist_ok=True)
    database = Database(paths.database)
    for text, year in ((now_is, 2026), (was, 2024), (beside, 2025)):
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
    _, _, note = model.prompts[-1][1].rpartition("<memory>")
    told, _, beside = note.partition("</memory>")
    assert now_is in told
    assert was not in told
    # It still stands in the profile.
    assert f"(No longer true of the user: {was})" in beside
    core.close()
