"""`python -m core doctor`: is this installation sound? Looks only; changes nothing."""

from __future__ import annotations

import importlib.metadata
import platform
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TextIO

import psutil

import core
from core.errors import NotFound, RememoraError, VaultDamaged
from core.logs import log_lines
from core.model.catalog import load_catalog
from core.model.server_choice import is_on_server, server_choice
from core.paths import Paths
from core.records import SpeechTask, VaultState
from core.settings import SettingsFile
from core.storage.generations import in_use
from core.storage.migrations import all_migrations
from core.storage.sqlite import CIPHERS_VERSION, VERSION, Connection, Error, connect, is_plain, stored_version
from core.vault.vault import Vault

_LIBRARIES = (
    "llama-cpp-python",
    "chromadb",
    "sentence-transformers",
    "torch",
    "PySide6-Essentials",
    "msgspec",
)

_KEPT = {
    VaultState.PLAIN: "plain",
    VaultState.SEALING: "being sealed",
    VaultState.SEALED: "sealed",
    VaultState.OPENING: "being made plain again",
}


class _Report:
    """Prints findings; remembers whether any of them is a fault."""

    def __init__(self, out: TextIO) -> None:
        self._out = out
        self.faults = 0

    def section(self, title: str) -> None:
        self._out.write(f"\n{title}\n")

    def fine(self, what: str, finding: str) -> None:
        self._out.write(f"  ok     {what:<24} {finding}\n")

    def note(self, what: str, finding: str) -> None:
        self._out.write(f"  note   {what:<24} {finding}\n")

    def fault(self, what: str, finding: str) -> None:
        self.faults += 1
        self._out.write(f"  FAULT  {what:<24} {finding}\n")


def examine(paths: Paths, out: TextIO, unlock: Callable[[Vault], None] | None = None) -> int:
    """Print what was found. Returns the exit code: 0 if all is well, 1 if anything is broken.

    Args:
        unlock: asks for the passphrase of a store that has one, and may raise RememoraError; None: nobody is asked.
    """
    report = _Report(out)
    out.write(f"Rememora {core.__version__}\n")
    _libraries(report)
    _folders(report, paths)
    vault = _passphrase(report, paths, unlock)
    _models(report, paths, vault)
    if vault is not None:
        _data(report, paths, vault)
    out.write("\nEverything is fine.\n" if not report.faults else f"\nFaults found: {report.faults}\n")
    return 1 if report.faults else 0


def show_log(paths: Paths, out: TextIO, unlock: Callable[[Vault], None]) -> int:
    """Print what the log says, oldest first; `unlock` as in `examine`. Returns the exit code."""
    try:
        vault = Vault(paths.data)
        if vault.locked:
            unlock(vault)
        for line in log_lines(paths.logs, vault.seal):
            out.write(f"{line}\n")
    except RememoraError as error:
        out.write(f"{error.problem.what} {error.problem.next_step}\n")
        return 1
    except OSError as error:
        out.write(f"The log in {paths.logs} can't be read: {error.strerror}\n")
        return 1
    return 0


def _libraries(report: _Report) -> None:
    report.section("Versions")
    report.fine("Python", f"{platform.python_version()} on {platform.system()} {platform.machine()}")
    report.fine("SQLite", f"{VERSION}, {CIPHERS_VERSION}")
    for name in _LIBRARIES:
        try:
            report.fine(name, importlib.metadata.version(name))
        except importlib.metadata.PackageNotFoundError:
            report.fault(name, "not installed: run `make run` again")
    _processor(report)
    memory = psutil.virtual_memory()
    report.fine("memory", f"{memory.available / 1e9:.1f} of {memory.total / 1e9:.1f} GB free")
    report.fine("processor cores", f"{psutil.cpu_count(logical=False)} physical, {psutil.cpu_count()} logical")


def _processor(report: _Report) -> None:
    # Here: a check-up without llama.cpp must still say what else is wrong.
    try:
        from core.model.backends import processor_features

        features = processor_features()
    except (ImportError, OSError, RuntimeError) as error:
        report.fault("llama.cpp", f"can't be loaded: {error}")
        return
    if features is None:
        report.fault("llama.cpp", "has nothing to compute with on this processor")
    else:
        report.fine("llama.cpp", f"uses {', '.join(features) or 'plain code'}")


def _folders(report: _Report, paths: Paths) -> None:
    report.section("Folders")
    for name, folder in (("data", paths.data), ("configuration", paths.config), ("logs", paths.logs)):
        if not folder.exists():
            report.note(name, f"{folder} (not there yet)")
        elif not folder.is_dir():
            report.fault(name, f"{folder} is not a folder")
        else:
            report.fine(name, f"{folder}, {shutil.disk_usage(folder).free / 1e9:.1f} GB free on its disk")


def _passphrase(report: _Report, paths: Paths, unlock: Callable[[Vault], None] | None) -> Vault | None:
    """The store's key; None if nobody has it."""
    report.section("Passphrase")
    try:
        vault = Vault(paths.data)
        if not vault.locked:
            report.fine("passphrase", "none: what is kept can be read by whoever has the disk")
            return vault
        if unlock is None:
            report.note("passphrase", "there is one; settings and conversations aren't examined")
            return None
        unlock(vault)
    except VaultDamaged as error:
        report.fault("passphrase", error.problem.what)
    except RememoraError as error:
        report.note("passphrase", f"{error.problem.what} Settings and conversations aren't examined.")
    else:
        report.fine("passphrase", f"right; the store is {_KEPT[vault.state]}")
        return vault
    return None


def _models(report: _Report, paths: Paths, vault: Vault | None) -> None:
    report.section("Models")
    try:
        catalog = load_catalog()
    except RememoraError as error:
        report.fault("catalog", error.problem.what)
        return
    settings = SettingsFile(paths.settings, seal=None if vault is None else vault.seal).current
    for embedder in catalog.embedder_infos(paths.models):
        mark = ", for search by meaning" + (" (chosen)" if embedder.id == settings.embedder else "")
        if embedder.installed:
            report.fine(embedder.name, f"there{mark}")
        else:
            report.note(embedder.name, f"not installed{mark}")
    for speech in catalog.speech_infos(paths.models):
        use = "for listening" if speech.task is SpeechTask.HEARING else "for reading aloud"
        if speech.installed:
            report.fine(speech.name, f"{speech.size_bytes / 1e9:.2f} GB, {use}")
        else:
            report.note(speech.name, f"not installed, {use}")
    chosen = settings.model
    for model in catalog.models(paths.models, chosen):
        mark = " (chosen)" if model.id == chosen else ""
        if model.installed:
            report.fine(model.name, f"{model.size_bytes / 1e9:.2f} GB{mark}")
        else:
            report.note(model.name, f"not installed{mark}")
    if chosen is not None and is_on_server(chosen):
        report.note("chosen model", f"{server_choice(chosen).name}, on a server that isn't examined")
    elif chosen is not None:
        try:
            installed = catalog.info(chosen, paths.models).installed
        except NotFound:  # of an older catalog
            installed = False
        if not installed:
            report.fault("chosen model", f"{chosen} is missing")


def _data(report: _Report, paths: Paths, vault: Vault) -> None:
    report.section("Data")
    if not paths.database.exists():
        report.note("conversations", "none yet")
        return
    try:
        plain = is_plain(paths.database)
        version = stored_version(paths.database, vault.database_key)
    except RememoraError as error:
        report.fault("conversations", error.problem.what)
        return
    newest = all_migrations()[-1].version
    if version > newest:
        report.fault("conversations", f"written by a newer release (schema {version}, this one knows {newest})")
        return
    report.fine("encrypted", "no" if plain else "yes")
    try:
        with closing(connect(paths.database, vault.database_key, reading=True)) as connection:
            _database(report, connection, version)
            if version < newest:
                report.note("search index", "seen to at the next start")
            elif server := SettingsFile(paths.settings, seal=vault.seal).current.index_server:
                report.note("search index", f"on the server {server}, which isn't examined")
            else:
                _index(report, connection, paths.index)
    except Error as error:
        report.fault("conversations", f"can't be read: {error}")


def _database(report: _Report, connection: Connection, version: int) -> None:
    verdict = connection.execute("PRAGMA quick_check(1)").get
    if verdict != "ok":
        report.fault("conversations", f"damaged: {verdict}")
        return
    counts = {
        table: connection.execute(f"SELECT count(*) FROM {table}").get  # noqa: S608 - names of ours
        for table in ("conversations", "messages", "memories", "index_notes", "learning_queue")
    }
    report.fine("schema", str(version))
    for table in ("conversations", "messages", "memories"):
        report.fine(table, f"{counts[table]:,}")
    report.fine("waiting to be indexed", f"{counts['index_notes']:,}")
    report.fine("waiting to be learned", f"{counts['learning_queue']:,}")


def _index(report: _Report, connection: Connection, folder: Path) -> None:
    """Compare what Chroma's own catalogue says with what the store holds, without opening Chroma: it would write."""
    kept = connection.execute("SELECT count(*) FROM kept_vectors").get
    if kept:
        report.fine("search index", f"{kept:,} passages in the database")
        return
    file = in_use(folder) / "chroma.sqlite3"
    if not file.is_file():
        report.note("search index", "not there; it is built at the next start")
        return
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as chroma:
            collections = chroma.execute("SELECT count(*) FROM collections").fetchone()[0]
            vectors = chroma.execute("SELECT count(*) FROM embeddings").fetchone()[0]
    except sqlite3.DatabaseError as error:
        report.fault("search index", f"damaged ({error}); it is rebuilt at the next start, nothing else is lost")
        return
    report.fine("search index", f"{vectors:,} passages in {collections} collections")
    waiting = connection.execute("SELECT count(*) FROM index_notes").get
    texts = connection.execute("SELECT count(*) FROM messages WHERE text <> ''").get
    if texts and not vectors and not waiting:
        report.fault("search index", "empty although there are messages; it is rebuilt at the next start")
