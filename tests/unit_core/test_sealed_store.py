"""A sealed store says nothing to who reads its files: neither words nor vectors, in whatever way they are written."""

from __future__ import annotations

import json
import logging
import threading
import zipfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from core import protocol
from core.errors import WrongDatabaseKey
from core.logs import LogFile, log_lines
from core.model.base import Embedder
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.records import LearningMode, MemoryKind, VaultState
from core.storage.database import Database
from core.storage.index_notes import INDEX_KINDS
from core.storage.vector_index import Vectors
from core.vault.sealing import Seal
from core.vault.vault import Vault
from tests.unit_core.running_core import RunningCore, ScriptedLoader
from tests.unit_core.vault.cheap_vault import PASSPHRASE, vault_in

SAID, KNOWN, READ, WRITTEN, LOGGED, CHOSEN = "quokka", "xylophone", "marzipan", "zeppelin", "wilhelmina", "秘密 folder"
SECRETS = (SAID, KNOWN, READ, WRITTEN, LOGGED, CHOSEN)

QUESTION = "Which animal did I see on the island?"

Start = Callable[[], RunningCore]


def forms(secret: str) -> list[bytes]:
    """How a text may be written, in small letters."""
    return [
        secret.encode(),
        json.dumps(secret).strip('"').encode(),
        *(secret.encode(coding) for coding in ("utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")),
    ]


def traces(paths: Paths, vectors: Mapping[str, Vectors]) -> dict[str, set[str]]:
    """Which secrets stand in which files."""
    found: dict[str, set[str]] = {}
    looked_for = {secret: forms(secret) for secret in SECRETS} | {
        # A few of the numbers are enough to know it by.
        name: [
            vector[start : start + 8].astype(kind).tobytes().lower() for start in (0, 100) for kind in ("<f4", "<f2")
        ]
        for name, vector in vectors.items()
    }
    for file in (one for folder in (paths.data, paths.config, paths.logs) for one in folder.rglob("*")):
        if file.is_file():
            content = file.read_bytes().lower()
            for name, ways in looked_for.items():
                if any(way in content for way in ways):
                    found.setdefault(name, set()).add(file.name)
    return found


@pytest.fixture
def log(paths: Paths) -> Iterator[LogFile]:
    paths.logs.mkdir(parents=True)
    file = LogFile(paths.logs, Seal(), locked=False)
    logging.getLogger("core").addHandler(file)
    yield file
    logging.getLogger("core").removeHandler(file)
    file.close()


@pytest.fixture
def start(paths: Paths, embedder: Embedder, log: LogFile) -> Iterator[Start]:
    """Starts a core on the store, unlocked, after the last one has ended."""
    running: list[RunningCore] = []

    def begin() -> RunningCore:
        for core in running:
            core.close()
        vault = vault_in(paths.data)
        if vault.locked:
            vault.unlock(PASSPHRASE)
        log.follow(vault.seal)
        loader = ScriptedLoader(scripted=ScriptedModel(keeps_states=True))
        core = RunningCore(paths, loader, embedder, vault=vault, log_file=log)
        running.append(core)
        core.hello()
        core.ready()
        core.ask(protocol.ChangeSettings(learning=LearningMode.OFF), protocol.Done)
        return core

    yield begin
    for core in running:
        core.close()


def sealed(core: RunningCore) -> None:
    """Set a passphrase, and wait until all that is there is sealed."""
    core.ask(protocol.SetPassphrase(passphrase=PASSPHRASE), protocol.PassphraseSet)
    core.wait(protocol.VaultChanged, lambda event: event.vault.state is VaultState.SEALED)


def filled(core: RunningCore, tmp_path: Path) -> dict[str, Vectors]:
    """Have something of everything in the store; returns the vectors of it."""
    first = core.talk(f"On the island we saw a {SAID} in the morning.")
    core.talk(f"And the {SAID} came back at night.", first.conversation_id)
    core.ask(protocol.AddMemory(text=f"You play the {KNOWN}.", kind=MemoryKind.NOTE), protocol.MemorySaved)
    document = tmp_path / "recipe.txt"
    document.write_text(f"Knead the {READ} well, and let it rest for an hour.\n" * 20, encoding="utf-8")
    core.ask(protocol.AddDocuments(paths=(str(document),)), protocol.DocumentsTaken)
    core.documents_read()
    core.ask(
        protocol.ReadDraft(conversation_id=first.conversation_id, text=f"Tell me about the {WRITTEN}, please. "),
        protocol.Done,
    )
    core._core.service._settings.change(model_server=f"http://box/{CHOSEN}")
    logging.getLogger("core.documents").warning("%s can't be read", f"/home/{LOGGED}/diary.pdf")
    core.idle()
    core.talk("Hello in another one.")  # the state of the first is written
    core.idle()
    core.indexed()
    return vectors_of(core)


def vectors_of(core: RunningCore) -> dict[str, Vectors]:
    service = core._core.service

    def read() -> dict[str, Vectors]:
        serving = service._indexing._spaces.serving
        assert serving is not None
        index = serving.index
        return {
            f"{kind} {one}": vector for kind in INDEX_KINDS for one, vector in index.of(kind, index.ids(kind)).items()
        }

    return service._storage.call(read)


def found(core: RunningCore) -> bool:
    """The first conversation is found by what it means, once the index is open."""
    for _ in range(1500):
        if core.ask(protocol.SearchSimilar(query=QUESTION), protocol.SimilarFound).hits:
            return True
        threading.Event().wait(0.02)
    return False


def test_a_store_that_is_sealed_holds_nothing_plain(start: Start, paths: Paths, tmp_path: Path) -> None:
    core = start()
    vectors = filled(core, tmp_path)
    plain = traces(paths, vectors)
    assert set(SECRETS) - {WRITTEN} <= set(plain)  # the looking finds what is there
    assert any(name in plain for name in vectors)

    sealed(core)
    assert traces(paths, vectors) == {}
    assert found(core)
    assert any(LOGGED in line for line in log_lines(paths.logs, seal_of(core)))

    # What is written from now on isn't plain either, and a new core finds all of it.
    core.talk(f"The {SAID} is my favourite, said the owner of the {KNOWN}.")
    core.indexed()
    vectors = vectors_of(core)
    core = start()
    assert found(core)
    assert vectors_of(core).keys() == vectors.keys()
    core.ask(protocol.ChangeSettings(unload_minutes=9), protocol.Done)
    core.close()
    assert traces(paths, vectors) == {}
    assert list(paths.states.iterdir())


def test_a_store_whose_passphrase_is_taken_away_is_as_it_was(start: Start, paths: Paths, tmp_path: Path) -> None:
    core = start()
    sealed(core)
    vectors = filled(core, tmp_path)
    assert traces(paths, vectors) == {}
    core.ask(protocol.RemovePassphrase(current=PASSPHRASE), protocol.Done)
    core.wait(protocol.VaultChanged, lambda event: event.vault.state is VaultState.PLAIN)
    assert found(core)
    core = start()
    assert found(core)
    for name, vector in vectors_of(core).items():
        np.testing.assert_allclose(vector, vectors[name], atol=1e-3)
    core.close()
    assert json.loads(paths.settings.read_text(encoding="utf-8"))["model_server"].endswith(CHOSEN)
    assert any(LOGGED in line for line in log_lines(paths.logs, Seal()))


def test_a_plain_database_isnt_taken_for_a_part_of_a_sealed_store(start: Start, paths: Paths) -> None:
    core = start()
    sealed(core)
    core.close()
    whole = paths.database.read_bytes()
    paths.database.unlink()
    with closing(Database(paths.database)) as planted:
        planted.insert("INSERT INTO conversations (title, created_at, updated_at) VALUES ('Planted', 1, 1)")
    content = paths.database.read_bytes()
    with pytest.raises(WrongDatabaseKey):
        start()
    assert paths.database.read_bytes() == content
    paths.database.write_bytes(whole)
    start()


def test_an_index_server_is_refused_while_there_is_a_passphrase(start: Start) -> None:
    core = start()
    sealed(core)
    refused = core.ask(protocol.ChangeSettings(index_server="http://127.0.0.1:9"), protocol.Failed)
    assert "passphrase" in refused.problem.what
    assert refused.problem.next_step


def test_everything_deleted_while_vectors_are_moved_leaves_none(start: Start, paths: Paths, tmp_path: Path) -> None:
    core = start()
    vectors = filled(core, tmp_path)
    service = core._core.service
    vault_of(core).set_passphrase(PASSPHRASE, "", recovery_code=False)
    opening = service._indexing._opening
    steps = service._storage.call(lambda: opening._begin(None))
    assert service._storage.call(lambda: opening._step(steps)) is not None
    core.ask(protocol.DeleteEverything(), protocol.Done)
    service._vault._conversion.start()
    core.wait(protocol.VaultChanged, lambda event: event.vault.state is VaultState.SEALED)
    assert vectors_of(core) == {}
    assert not [name for name in traces(paths, vectors) if name in vectors]
    assert service._storage.call(lambda: service._database.value("SELECT count(*) FROM kept_vectors")) == 0


def vault_of(core: RunningCore) -> Vault:
    return core._core.service._vault._store


def seal_of(core: RunningCore) -> Seal:
    return vault_of(core).seal


def test_an_archive_in_an_archive_is_unpacked_to_where_nobody_can_read_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import tempfile

    from core.vault.scratch import ScratchFile

    monkeypatch.setattr(tempfile, "SpooledTemporaryFile", lambda max_size: (tmp_path / "spilt").open("w+b"))
    inner = tmp_path / "inner.zip"
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("conversations.json", f'["{SAID}"]' * 5000)
        archive.writestr("other.txt", bytes(range(256)) * 100)
    content = inner.read_bytes()
    with ScratchFile(0) as scratch:
        for start in range(0, len(content), 1001):
            scratch.write(content[start : start + 1001])
        scratch.seek(0)
        with zipfile.ZipFile(scratch) as archive:
            assert archive.read("other.txt") == bytes(range(256)) * 100
            assert archive.testzip() is None
        for at in (0, 1, 15, 16, 17, 4095, len(content) - 3):
            scratch.seek(at)
            assert scratch.read(40) == content[at : at + 40]
        assert content[:64] not in (tmp_path / "spilt").read_bytes()
