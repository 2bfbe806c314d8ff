"""Changing to another embedding model: search works throughout, whatever comes in between. On real SQLite and Chroma."""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing

import pytest

from core import protocol
from core.errors import ModelError
from core.model.base import Embedder
from core.model.catalog import Catalog, CatalogEmbedder, EmbedderRuntime, HubAddress
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.records import DEFAULT_EMBEDDER, FALLBACK_EMBEDDER, MemoryEdit, MemoryId, MemoryKind, MemorySource, ModelId
from core.settings import SettingsFile
from core.storage.database import Database
from core.storage.memories import Memories
from tests.unit_core.concept_embedder import DIMENSIONS, ConceptEmbedder
from tests.unit_core.model.hub_server import HubServer
from tests.unit_core.running_core import RunningCore, ScriptedLoader

pytestmark = pytest.mark.usefixtures("unjudged")

# Used unless another is chosen; here the user has chosen the plain one before the first start.
BETTER = DEFAULT_EMBEDDER
PLAIN = FALLBACK_EMBEDDER
FILE = b"weights"

# So many texts are read at once.
BATCH = 16


def entry(model_id: ModelId, file: str = "") -> CatalogEmbedder:
    return CatalogEmbedder(
        id=model_id,
        name=model_id.title(),
        description="",
        licence="MIT",
        runtime=EmbedderRuntime.E5,
        dimensions=DIMENSIONS,
        token_dimensions=DIMENSIONS,
        longest=512,
        file=file,
        size_bytes=len(FILE) if file else 0,
        sha256=hashlib.sha256(FILE).hexdigest(),
        sources=(HubAddress("nobody/nothing", file),) if file else (),
    )


CATALOG = Catalog((), (entry(PLAIN), entry(BETTER, "better.bin")))


class Desk:
    """Starts cores with two embedding models: the plain one knows that a dog is a pet, the better one French as well."""

    def __init__(self, paths: Paths) -> None:
        self.paths = paths
        self.plain = ConceptEmbedder(PLAIN, {"pet": "dog"})
        self.better = ConceptEmbedder(BETTER, {"pet": "dog", "chien": "dog"})
        self.broken: set[ModelId] = set()
        self.loaded: list[ModelId] = []
        self.cores: list[RunningCore] = []
        SettingsFile(paths.settings).change(embedder=PLAIN)
        paths.models.mkdir(parents=True)
        (paths.models / "better.bin").write_bytes(FILE)

    def start(self, paths: Paths | None = None) -> RunningCore:
        for core in self.cores:
            core.close()
        core = RunningCore(
            paths or self.paths,
            ScriptedLoader(scripted=ScriptedModel()),
            self.plain,
            catalog=CATALOG,
            load_embedder=self._load,
        )
        self.cores.append(core)
        core.hello()
        core.ready()
        return core

    def _load(self, wanted: CatalogEmbedder) -> Embedder:
        if wanted.id in self.broken:
            raise ModelError(f"{wanted.name} is broken.", next_step="Choose another.")
        self.loaded.append(wanted.id)
        return self.plain if wanted.id == PLAIN else self.better


@pytest.fixture
def desk(paths: Paths) -> Iterator[Desk]:
    desk = Desk(paths)
    yield desk
    for core in desk.cores:
        core.close()


def add(core: RunningCore, text: str) -> MemoryId:
    return core.ask(protocol.AddMemory(text=text, kind=MemoryKind.NOTE), protocol.MemorySaved).memory.id


def found(core: RunningCore, query: str) -> list[MemoryId]:
    listed = core.ask(protocol.ListMemories(query=query), protocol.MemoriesListed)
    return [memory.id for memory in listed.memories]


def fill(core: RunningCore, many: int = 40) -> MemoryId:
    """A dog, and other things. All of it is indexed."""
    dog = add(core, "Dog Bruno")
    for number in range(many - 1):
        add(core, f"Thing{number} stuff{number}")
    until(core, lambda: core.ask(protocol.ListMemories(query="pet"), protocol.MemoriesListed).total == 1)
    settle(core)
    return dog


def settle(core: RunningCore) -> None:
    """Whatever could be indexed by now, is."""
    service = core._core.service
    for _ in range(3):
        service._indexing._embedding.call(lambda: None)
        service._storage.call(lambda: None)


def until(core: RunningCore, condition: Callable[[], bool]) -> None:
    for _ in range(3000):
        if condition():
            return
        settle(core)
        core._core.service._indexing.kick()
    raise AssertionError("it never came true")


def choose(core: RunningCore, model: ModelId) -> None:
    core.ask(protocol.ChangeSettings(embedder=model), protocol.Done)


def change_begun(desk: Desk, core: RunningCore) -> None:
    """The better one is chosen, and stops after the first texts."""
    desk.better.allowed = BATCH
    choose(core, BETTER)
    core.wait(protocol.IndexStateChanged, lambda event: event.state.reread == BATCH)


def change_ended(desk: Desk, core: RunningCore) -> None:
    desk.better.allowed = None
    core._core.service._indexing.kick()
    until(core, lambda: serving(core) == BETTER)


def serving(core: RunningCore) -> str:
    service = core._core.service
    return str(
        service._storage.call(lambda: service._database.value("SELECT model FROM embedding_spaces WHERE serving"))
    )


def models_on_disk(core: RunningCore, paths: Paths) -> tuple[set[str], set[str]]:
    """The models there are collections of, and those there are vectors of tokens of."""
    service = core._core.service
    rows = service._storage.call(lambda: service._database.rows("SELECT DISTINCT model FROM token_vectors"))
    file = next(paths.index.glob("*/chroma.sqlite3"))
    with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as chroma:
        names = {name.partition("-")[2] for (name,) in chroma.execute("SELECT name FROM collections")}
    return names, {row["model"] for row in rows}


def test_search_works_throughout_a_change(desk: Desk) -> None:
    core = desk.start()
    dog = fill(core)
    assert found(core, "pet") == [dog]
    assert found(core, "chien") == []
    change_begun(desk, core)
    state = core.wait(protocol.IndexStateChanged, lambda event: event.state.reread == BATCH).state
    assert state.to_reread == 40
    assert found(core, "pet") == [dog], "the one that served still does"
    # What is new, edited or deleted meanwhile.
    hound = add(core, "Hound chien")
    puppy = add(core, "Puppy pet")
    until(core, lambda: puppy in found(core, "dog"))
    core.ask(protocol.DeleteMemories(memory_ids=(dog,)), protocol.MemoriesSaved)
    core.ask(
        protocol.EditMemories(memory_ids=(hound,), edit=MemoryEdit(text="Cat Misty", kind=MemoryKind.NOTE)),
        protocol.MemoriesSaved,
    )
    until(core, lambda: found(core, "dog") == [puppy])
    change_ended(desk, core)
    assert found(core, "chien") == [puppy], "the better one serves"
    assert found(core, "cat") == [hound]
    state = core.hello().index
    assert (state.embedder_ready, state.reread, state.to_reread) == (True, 0, 0)
    until(core, lambda: models_on_disk(core, desk.paths) == ({BETTER}, {BETTER}))
    assert core.hello().settings.embedder == BETTER


def test_a_reply_recalls_during_a_change(desk: Desk) -> None:
    core = desk.start()
    core.talk("I have a dog. The dog is called Bruno.")
    fill(core)
    change_begun(desk, core)
    accepted = core.talk("What is the name of my dog?")
    recalled = core.wait(protocol.TurnFinished, lambda event: event.message_id == accepted.reply_id)
    assert recalled.message_id == accepted.reply_id
    assert core.reply_to(accepted).recalled > 0
    change_ended(desk, core)
    accepted = core.talk("What is my dog called?")
    assert core.reply_to(accepted).recalled > 0


def test_a_core_that_died_in_the_middle_goes_on_from_there(desk: Desk, paths: Paths) -> None:
    core = desk.start()
    dog = fill(core)
    change_begun(desk, core)
    settle(core)
    # As the disk is at this moment: it was never told to end.
    killed = paths.data.with_name("killed")
    shutil.copytree(paths.data, killed, ignore=shutil.ignore_patterns(".lock"))
    core.close()
    shutil.rmtree(paths.data)
    killed.rename(paths.data)
    read = len(desk.better.passages)
    assert read == BATCH
    core = desk.start()
    assert found(core, "pet") == [dog]
    change_ended(desk, core)
    assert found(core, "chien") == [dog]
    assert len(desk.better.passages) == 40, "nothing was read twice"


def test_a_change_survives_quitting(desk: Desk) -> None:
    core = desk.start()
    dog = fill(core)
    change_begun(desk, core)
    core.ask(protocol.DeleteMemories(memory_ids=(dog,)), protocol.MemoriesSaved)
    core = desk.start()
    assert found(core, "pet") == []
    change_ended(desk, core)
    assert found(core, "chien") == []
    core = desk.start()
    assert serving(core) == BETTER
    assert len(desk.better.passages) == 39


def test_turning_back_in_the_middle(desk: Desk) -> None:
    core = desk.start()
    dog = fill(core)
    change_begun(desk, core)
    choose(core, PLAIN)
    until(core, lambda: models_on_disk(core, desk.paths) == ({PLAIN}, {PLAIN}))
    assert found(core, "pet") == [dog]
    assert found(core, "chien") == []
    assert len(desk.better.passages) == BATCH
    # And on again: from the beginning.
    choose(core, BETTER)
    change_ended(desk, core)
    assert found(core, "chien") == [dog]


def test_the_next_start_tries_again_what_couldnt_be_loaded(desk: Desk) -> None:
    core = desk.start()
    dog = fill(core)
    desk.broken = {BETTER}
    choose(core, BETTER)
    core.wait(protocol.NoticeRaised, lambda event: event.problem.what == f"{BETTER.title()} is broken.")
    assert found(core, "pet") == [dog]
    new = add(core, "Puppy pet")
    until(core, lambda: new in found(core, "dog"))
    desk.broken = set()
    core = desk.start()
    change_ended(desk, core)
    assert set(found(core, "chien")) == {dog, new}


def test_one_that_isnt_here_cant_be_chosen(desk: Desk) -> None:
    core = desk.start()
    (desk.paths.models / "better.bin").write_bytes(FILE[1:])
    refused = core.ask(protocol.ChangeSettings(embedder=BETTER), protocol.Failed)
    assert refused.problem.what == f"{BETTER.title()} isn't on this computer."
    assert core.ask(protocol.ChangeSettings(embedder=ModelId("x")), protocol.Failed).problem.code == "not_found"
    assert core.hello().settings.embedder == PLAIN
    listed = core.ask(protocol.ListModels(), protocol.ModelsListed)
    assert [(one.id, one.installed) for one in listed.embedders] == [(PLAIN, True), (BETTER, False)]


def test_the_plain_one_steps_in_for_one_whose_file_is_gone(desk: Desk) -> None:
    core = desk.start()
    dog = fill(core)
    choose(core, BETTER)
    change_ended(desk, core)
    core.close()
    (desk.paths.models / "better.bin").unlink()
    core = desk.start()
    until(core, lambda: found(core, "pet") == [dog])
    assert serving(core) == PLAIN


def test_deleting_everything_in_the_middle(desk: Desk) -> None:
    core = desk.start()
    fill(core)
    change_begun(desk, core)
    core.ask(protocol.DeleteEverything(), protocol.Done)
    change_ended(desk, core)
    assert found(core, "pet") == []
    dog = add(core, "Dog Rex")
    until(core, lambda: found(core, "chien") == [dog])


def test_a_broken_index_in_the_middle(desk: Desk) -> None:
    core = desk.start()
    dog = fill(core)
    change_begun(desk, core)
    core.close()
    for file in desk.paths.index.rglob("chroma.sqlite3"):
        file.write_bytes(b"no database")
    core = desk.start()
    until(core, lambda: found(core, "pet") == [dog])
    change_ended(desk, core)
    assert found(core, "chien") == [dog]


@pytest.fixture
def server() -> Iterator[HubServer]:
    server = HubServer(FILE)
    yield server
    server.close()


def choose_nothing(paths: Paths) -> None:
    """As it is before the user has chosen: only choices are written down."""
    paths.settings.unlink()


def test_the_default_one_serves_a_new_store_from_the_start(desk: Desk) -> None:
    choose_nothing(desk.paths)
    core = desk.start()
    assert core.hello().settings.embedder == BETTER
    dog = fill(core)
    assert found(core, "chien") == [dog]
    assert (serving(core), desk.loaded) == (BETTER, [BETTER])
    assert models_on_disk(core, desk.paths) == ({BETTER}, {BETTER})


def test_an_older_store_is_read_anew_for_the_default_one(desk: Desk) -> None:
    core = desk.start()
    dog = fill(core)
    core.close()
    choose_nothing(desk.paths)
    desk.better.allowed = BATCH
    core = desk.start()
    core.wait(protocol.IndexStateChanged, lambda event: event.state.reread == BATCH)
    assert found(core, "pet") == [dog], "the one that served still does"
    change_ended(desk, core)
    assert found(core, "chien") == [dog]
    assert len(desk.better.passages) == 40


def test_the_default_one_serves_once_it_is_here(desk: Desk, server: HubServer) -> None:
    """On a system it doesn't come along to, it is downloaded."""
    choose_nothing(desk.paths)
    weights = desk.paths.models / "better.bin"
    weights.unlink()
    core = desk.start()
    dog = fill(core)
    assert serving(core) == PLAIN
    core.ask(protocol.ChangeSettings(hub_endpoint=server.endpoint), protocol.Done)
    core.ask(protocol.DownloadModel(model_id=BETTER), protocol.Done)
    core.wait(protocol.DownloadFinished)
    change_ended(desk, core)
    assert found(core, "chien") == [dog]


def test_what_only_the_one_to_come_has_read_is_told_once_it_serves(desk: Desk) -> None:
    database = Database(desk.paths.database)
    Memories(database).add(
        MemoryKind.NOTE, "Dog Bruno", quote="", source=MemorySource.ADDED, source_message_id=None, now=0.0
    )
    database.close()
    # An older store's own model isn't loaded here: nothing is read until the change.
    core = RunningCore(desk.paths, ScriptedLoader(scripted=ScriptedModel()), desk.better, catalog=CATALOG)
    desk.cores.append(core)
    core.hello()
    core.wait(protocol.BlockChanged, lambda event: "Dog Bruno" in event.block.text)
