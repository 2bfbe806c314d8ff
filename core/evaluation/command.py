"""`python -m core eval NAME`: runs a measurement, shows its progress, prints a table or one JSON object."""

from __future__ import annotations

import argparse
import importlib
import os
from pathlib import Path
from typing import TextIO

import msgspec

from core.errors import RememoraError
from core.evaluation.result import Options, Result, table
from core.paths import default_paths
from core.settings import SettingsFile
from core.vault.asking import unlock
from core.vault.vault import Vault

# Each is a module of this package; none is imported before it is asked for.
MEASUREMENTS = {
    "recall": "finding the evidence for questions (a LoCoMo file)",
    "silence": "adding nothing to messages that need no memory",
    "languages": "finding facts again, and adding nothing to other messages, in many languages",
    "relevance": "bringing only what a message is about, of a life, in nine languages",
    "as-of": "telling what was so at a time that is asked about, and not what is so now",
    "learning": "learning what the user said, and nothing else",
    "nested-kv": "following nested keys with the memory functions (MemGPT's task)",
    "answers": "answering questions with memory, turns found by BM25, as much history as fits, or nothing (a LoCoMo file)",
    "documents": "finding the right page, and answering with what stands there (a folder with questions.jsonl and files)",
    "replies": "replying right: what was told, asked, known or not, in the user's language",
    "tasks": "what is made of texts: summaries, translations, labels, corrections, tables",
    "tools": "choosing tools and calling them rightly, in chains of one to four, in several languages",
    "errands": "doing errands in a folder, in three rounds with corrections between them, and without memory",
    "masking": "hiding names, addresses and numbers behind stand-ins, and nothing else, in eight languages",
    "hearing": "writing down what is said, in six languages (or a folder of recordings with texts)",
    "adaptation": "what feedback does to the ranking (a LoCoMo file)",
}

_BAR = 30  # characters


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `eval`."""
    parser.add_argument(
        "measurement",
        choices=list(MEASUREMENTS),
        metavar="WHAT",
        help="; ".join(f"{name}: {text}" for name, text in MEASUREMENTS.items()),
    )
    parser.add_argument("--data", type=Path, metavar="PATH", help="what to measure on: a file, or a folder")
    parser.add_argument("--model", metavar="MODEL", help="a GGUF file, or the id of a model in the catalog")
    parser.add_argument("--embedder", metavar="ID", help="an embedding model of the catalog (the default one)")
    parser.add_argument("--context", type=int, metavar="TOKENS", help="window of the model, for answers (4096)")
    parser.add_argument("--sample", type=int, metavar="N", help="at most so many questions")
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="for drawing the sample (0)")
    parser.add_argument("--part", choices=["tuned", "held"], help="of a set, only what belongs to this part")
    parser.add_argument("--alone", action="store_true", help="without the baselines (tools)")
    parser.add_argument(
        "--library", type=Path, metavar="FOLDER", help="keep the documents of a set there once they were read"
    )
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout and nothing else")


def run(options: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    """Run one measurement. Returns the exit code: 0, or 1 if it couldn't be made."""
    module = importlib.import_module(f"core.evaluation.{options.measurement.replace('-', '_')}")
    bar = _Bar(err)
    try:
        result: Result = module.run(
            Options(
                data=options.data,
                model=options.model,
                embedder=options.embedder,
                context=options.context,
                sample=options.sample,
                seed=options.seed,
                part=options.part,
                alone=options.alone,
                library=options.library,
                chosen=lambda: _chosen(options, err),
            ),
            bar.show,
        )
    except RememoraError as error:
        bar.clear()
        problem = error.problem
        print(" ".join(part for part in (problem.what, problem.safe, problem.next_step) if part), file=err)
        return 1
    bar.clear()
    out.write(
        msgspec.json.encode(result.figures).decode() + "\n" if options.json else table(result) + "\n",
    )
    out.flush()
    return 0


def _chosen(options: argparse.Namespace, err: TextIO) -> str | None:
    paths = default_paths().of(options.profile)
    vault = Vault(paths.data)
    unlock(vault, options, err)
    return SettingsFile(paths.settings, seal=vault.seal).current.model


class _Bar:
    """A progress bar on a terminal's stderr; elsewhere silent but for what is being done."""

    def __init__(self, err: TextIO) -> None:
        self._err = err
        self._live = err.isatty()
        self._said = ""

    def show(self, done: int, total: int, what: str) -> None:
        if self._live:
            full = _BAR * done // max(total, 1)
            width = os.get_terminal_size(self._err.fileno()).columns
            line = f"[{'█' * full}{'·' * (_BAR - full)}] {done}/{total} {what}"
            self._err.write("\r" + line[: width - 1].ljust(width - 1))
        elif what != self._said:
            self._said = what
            self._err.write(f"{what} …\n")
        self._err.flush()

    def clear(self) -> None:
        if self._live:
            self._err.write("\r\x1b[K")
            self._err.flush()
