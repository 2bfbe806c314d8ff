"""Backups: made, looked into, put back."""

from __future__ import annotations

from core.protocol.base import Command, Event, Reply
from core.records import BackupComparison, BackupFile, BackupPlan


class ShowBackups(Command, frozen=True, kw_only=True):
    """Answered with `BackupsShown`."""


class PlanBackups(Command, frozen=True, kw_only=True):
    """Say where and when backups are made. Answered with `BackupsShown`.

    Fails with `backup_passphrase` if they are to be made by themselves and there is no passphrase to seal them with.
    """

    plan: BackupPlan


class SetBackupPassphrase(Command, frozen=True, kw_only=True):
    """What opens backups of a store that has no passphrase of its own. Earlier backups keep theirs. Answered with `BackupsShown`."""

    passphrase: str


class MakeBackup(Command, frozen=True, kw_only=True):
    """Make one now; `BackupProgressed` tells how far it is. Answered with `BackupMade` once it was read back.

    Attributes:
        path: of the file; empty: a new one in the planned folder.
    """

    path: str = ""


class CancelBackup(Command, frozen=True, kw_only=True):
    """Stop making, opening or restoring; what isn't whole goes. Answered with `Done`."""


class OpenBackup(Command, frozen=True, kw_only=True):
    """Look into a backup. Answered with `BackupOpened`, or `Failed` (`wrong_passphrase`).

    Attributes:
        secret: the passphrase or recovery code it was made under; empty: the store's own key, if it is of this store.
    """

    path: str
    secret: str = ""


class RestoreBackup(Command, frozen=True, kw_only=True):
    """Have a backup take the store's place at the next start, or both brought together; what is here is set aside. Answered with
    `BackupReady`.

    Attributes:
        secret: as in `OpenBackup`.
        settings: put the settings back, too.
        merge: as devices are kept alike: what is in one of them alone stays, of what is in both the later holds, and two wordings of a
            memory become a card.
    """

    path: str
    secret: str = ""
    settings: bool = False
    merge: bool = False


class BackupsShown(Reply, frozen=True, kw_only=True):
    """How backups stand.

    Attributes:
        needs_passphrase: there is nothing yet to seal them with.
        found: in the planned folder, of this store, the newest first.
        problem: why the last one that was due wasn't made; empty: it was.
    """

    plan: BackupPlan
    needs_passphrase: bool
    found: tuple[BackupFile, ...] = ()
    problem: str = ""


class BackupMade(Reply, frozen=True, kw_only=True):
    """It is there, and was read back."""

    backup: BackupFile


class BackupOpened(Reply, frozen=True, kw_only=True):
    """What is in it."""

    comparison: BackupComparison


class BackupReady(Reply, frozen=True, kw_only=True):
    """It lies ready: it takes the store's place when the core is started next."""


class BackupProgressed(Event, frozen=True, kw_only=True):
    """How far making, opening or restoring is, 0 to 1."""

    progress: float


class BackupsChanged(Event, frozen=True, kw_only=True):
    """A backup was made by itself, or couldn't be; `ShowBackups` tells."""


Commands = ShowBackups | PlanBackups | SetBackupPassphrase | MakeBackup | CancelBackup | OpenBackup | RestoreBackup
Answers = BackupsShown | BackupMade | BackupOpened | BackupReady | BackupProgressed | BackupsChanged
