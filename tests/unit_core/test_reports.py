"""What the core gathers for a report of a problem: versions, and the log with stand-ins."""

from __future__ import annotations

import getpass

from core import protocol
from core.logs import FILE_NAME
from core.model.base import Embedder
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.records import MaskWords, MemoryKind
from tests.unit_core.running_core import RunningCore, ScriptedLoader


def test_the_log_tells_nobody(paths: Paths, embedder: Embedder) -> None:
    core = RunningCore(paths, ScriptedLoader(scripted=ScriptedModel()), embedder)
    core.hello()
    core.ready()
    core.ask(protocol.AddMemory(text="Your sister Rosalind is a nurse", kind=MemoryKind.PERSON), protocol.MemorySaved)
    paths.logs.mkdir(parents=True, exist_ok=True)
    path = f"/home/{getpass.getuser()}x/Rosalind.gguf"
    (paths.logs / FILE_NAME).write_text(f"WARNING core: {path} at 10.1.2.3 isn't there\n", encoding="utf-8")
    told = core.ask(protocol.GatherReport(words=MaskWords()), protocol.ReportGathered)
    core.close()
    assert "Rememora" in told.versions and "Python" in told.versions
    assert told.log.startswith("WARNING core: /home/Account ") and "Person 1.gguf at IP address 1 isn't" in told.log
    assert "Rosalind" not in told.log and "10.1.2.3" not in told.log
