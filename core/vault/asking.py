"""Asking for the passphrase on the command line: never as an argument or in an environment variable, where other programs see it."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from typing import TextIO

from core.errors import InvalidRequest, NoKeyring, VaultError, WrongPassphrase
from core.vault.vault import Vault

_TRIES = 3
_LONGEST_LINE = 64 * 1024


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of every command that opens the store."""
    group = parser.add_mutually_exclusive_group()
    group.add_argument(
        "--passphrase-stdin", action="store_true", help="the first line of stdin is the passphrase or the recovery code"
    )
    group.add_argument(
        "--passphrase-fd", type=int, metavar="NUMBER", help="read the passphrase from this file descriptor, to its end"
    )


def unlock(vault: Vault, options: argparse.Namespace, err: TextIO) -> None:
    """Have the store unlocked: by the keyring if that is used, else by what is given or typed. Nothing is done if it is plain.

    Raises:
        VaultError: it isn't unlocked.
        InvalidRequest: nothing can be read where the passphrase is to be.
    """
    if not vault.locked:
        return
    given = _given(options)
    if given is not None:
        vault.unlock(given)
        return
    if vault.lock().keyring:
        try:
            vault.unlock_by_keyring()
        except NoKeyring as error:
            err.write(f"{error.problem.what}\n")
        else:
            return
    if not sys.stdin.isatty():
        raise VaultError(
            "Your data has a passphrase.",
            safe="Nothing was changed.",
            next_step="Run this in a terminal, or give the passphrase with --passphrase-stdin or --passphrase-fd.",
        )
    err.write("Your data has a passphrase.\n")
    for left in reversed(range(_TRIES)):
        try:
            vault.unlock(getpass.getpass("Passphrase or recovery code: ", err))
        except WrongPassphrase as error:
            if not left:
                raise
            err.write(f"{error.problem.what}\n")
        except EOFError as error:
            raise VaultError("No passphrase was given.", safe="Nothing was changed.") from error
        else:
            return


def _given(options: argparse.Namespace) -> str | None:
    """What was given without being asked for; None: nothing."""
    if options.passphrase_stdin:
        line: str = sys.stdin.readline(_LONGEST_LINE)
        return line.removesuffix("\n").removesuffix("\r")
    if options.passphrase_fd is None:
        return None
    try:
        with os.fdopen(options.passphrase_fd, encoding="utf-8", errors="surrogateescape") as file:
            return file.read(_LONGEST_LINE).removesuffix("\n").removesuffix("\r")
    except OSError as error:
        raise InvalidRequest(
            f"Nothing can be read from file descriptor {options.passphrase_fd}.",
            safe="Nothing was changed.",
            detail=str(error),
        ) from error
