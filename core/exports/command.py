"""`python -m core export`: conversations to a file, without a window."""

from __future__ import annotations

import argparse
import time
from pathlib import Path
from typing import TextIO

from core.data_folder import lock_folder, open_database
from core.errors import InvalidRequest, NotFound, RememoraError
from core.exports.words import day_text
from core.exports.writing import ENDINGS, Export, Wanted
from core.masking.formats import Formats
from core.masking.names import load_names
from core.masking.survey import Survey
from core.memory.entities.reader import EntityReader
from core.model.catalog import load_catalog
from core.model.loader import load_embedder
from core.paths import Paths
from core.records import DEFAULT_EMBEDDER, ConversationId, ExportForm, ExportParts, MaskWords, VaultState
from core.storage.conversations import Conversations
from core.storage.database import Database
from core.storage.entities import Entities
from core.storage.exported import ExportedConversations
from core.storage.personas import Personas
from core.vault.asking import unlock
from core.vault.vault import Vault
from core.worker import Worker

_FORMS = {**{f".{ending}": form for form, ending in ENDINGS.items()}, ".htm": ExportForm.HTML}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `export`."""
    parser.add_argument("path", nargs="?", type=Path, metavar="PATH", help="a file; or a .zip file or a new folder")
    parser.add_argument(
        "--as", dest="form", choices=[form.value for form in ExportForm], help="by default as PATH's ending says"
    )
    parser.add_argument(
        "--conversation", dest="ids", type=int, action="append", metavar="NUMBER", help="only this one; can be repeated"
    )
    parser.add_argument(
        "--list", action="store_true", help="list the conversations with their numbers, and export none"
    )
    parser.add_argument(
        "--without",
        nargs="+",
        default=[],
        choices=ExportParts.__struct_fields__,
        help="leave these out of text for people",
    )
    parser.add_argument(
        "--mask",
        action="store_true",
        help="put stand-ins in the place of names, addresses and numbers; a help, no guarantee: look the file through",
    )
    parser.add_argument("--replace", action="store_true", help="a file that is there may be replaced")


def run(options: argparse.Namespace, paths: Paths, out: TextIO, err: TextIO) -> int:
    """Export, or list what could be. Returns the exit code: 0, or 1 if it couldn't be done."""
    worker = Worker("storage")
    try:
        if not paths.database.exists():
            raise NotFound(f"There are no conversations in {paths.data}.")
        lock = lock_folder(paths)
        try:
            vault = Vault(paths.data)
            unlock(vault, options, err)
            database = open_database(paths, worker, vault.database_key, sealed=vault.state is VaultState.SEALED)
            conversations = Conversations(database)
            if options.list:
                for one in worker.call(conversations.all):
                    out.write(f"{one.id}\t{day_text(one.updated_at)}\t{one.title}\n")
            else:
                survey = _survey(worker, database, paths) if options.mask else None
                exported = ExportedConversations(database, conversations, Personas(database))
                _write(options, exported, worker, out, survey)
            worker.call(database.close)
        finally:
            lock.release()
    except RememoraError as error:
        problem = error.problem
        err.write(" ".join(part for part in (problem.what, problem.safe, problem.next_step) if part) + "\n")
        return 1
    finally:
        worker.close()
    return 0


def _survey(worker: Worker, database: Database, paths: Paths) -> Survey:
    """Raises:
    ModelError: the embedding model can't be loaded.
    """
    embedder = load_embedder(load_catalog().embedders[DEFAULT_EMBEDDER], paths.models)
    known = worker.call(Entities(database, EntityReader()).all)
    return Survey(
        Formats(time.localtime().tm_year),
        load_names([DEFAULT_EMBEDDER]),
        lambda texts, query: embedder.encode(texts, query=query),
        MaskWords(),
        [(one.name, one.kind) for one in known],
    )


def _write(
    options: argparse.Namespace,
    exported: ExportedConversations,
    worker: Worker,
    out: TextIO,
    survey: Survey | None,
) -> None:
    if options.path is None:
        raise InvalidRequest("It isn't said where to.", next_step="Give a path: python -m core export FILE.json")
    path: Path = options.path.expanduser().absolute()
    form = ExportForm(options.form) if options.form else _FORMS.get(path.suffix.lower())
    if form is None:
        raise InvalidRequest(f"{path.name} doesn't say as what.", next_step="Add --as json, markdown or html.")
    ids = [ConversationId(one) for one in options.ids or worker.call(exported.ids)]
    export = Export(exported, worker.call, stopped=lambda: False, told=lambda _: None, now=time.time(), survey=survey)
    parts = ExportParts(**dict.fromkeys(options.without, False))
    export.write(Wanted(ids=ids, path=path, form=form, parts=parts, replace=options.replace))
    count = export.messages if survey is None else export.messages // 2
    out.write(f"{path}: {len(ids)} conversations, {count} messages\n")
    if export.masks is not None:
        counted = ", ".join(f"{one.count} {one.kind.value}" for one in export.masks.counts) or "nothing"
        out.write(f"Stand-ins for: {counted}. They are a help, no guarantee: look the file through.\n")
