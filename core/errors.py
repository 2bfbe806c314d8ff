"""Every error the core raises on purpose. Each becomes one `Problem` on the wire."""

from __future__ import annotations

from core.records import Problem


class RememoraError(Exception):
    """Base of all expected failures.

    Attributes:
        problem: what the user is told: what happened, what is safe, what to do next.
    """

    code = "error"

    def __init__(self, what: str, *, safe: str = "", next_step: str = "", detail: str = "") -> None:
        super().__init__(what)
        self.problem = Problem(code=self.code, what=what, safe=safe, next_step=next_step, detail=detail)


class NotFound(RememoraError):
    """A conversation, message, memory or model with that id doesn't exist (any more)."""

    code = "not_found"


class InvalidRequest(RememoraError):
    """A command that can't be carried out as it was given."""

    code = "invalid_request"


class AlreadyThere(RememoraError):
    """A file or folder of this name is there; it was left as it is."""

    code = "already_there"


class NothingToUndo(RememoraError):
    """Nothing was done that could be taken back, or done again."""

    code = "nothing_to_undo"


class Cancelled(RememoraError):
    """The user stopped it."""

    code = "cancelled"


class ModelError(RememoraError):
    """A model file that can't be used: missing, not a GGUF, truncated, too large, unsupported."""

    code = "model"


class NoModel(ModelError):
    """A reply was asked for and no model is chosen."""

    code = "no_model"


class ServerLost(ModelError):
    """A server that was answering broke off."""

    code = "server_lost"


class NoKeyring(RememoraError):
    """The operating system has no keyring that can be used."""

    code = "no_keyring"


class HearingError(RememoraError):
    """What was said can't be recognised."""

    code = "hearing"


class SilenceHeard(HearingError):
    """Nothing was said for so long that it isn't listened any more."""

    code = "hearing_silence"


class NoHearingModel(HearingError):
    """There is no model on the disk that could recognise it."""

    code = "no_hearing_model"


class DownloadError(RememoraError):
    """A model couldn't be fetched from any of its sources."""

    code = "download"


class ToolServerFailed(RememoraError):
    """A tool server can't be started or reached, broke off, or doesn't keep to the protocol.

    Attributes:
        again: it may work when it is tried again, without anybody changing anything.
    """

    code = "tool_server"

    def __init__(self, what: str, *, safe: str = "", next_step: str = "", detail: str = "", again: bool = True) -> None:
        super().__init__(what, safe=safe, next_step=next_step, detail=detail)
        self.again = again


class UpdatesUnknown(RememoraError):
    """The newest version couldn't be found out."""

    code = "updates_unknown"


class StorageError(RememoraError):
    """The data folder or its database can't be used."""

    code = "storage"


class StorageFull(StorageError):
    """No space left. Nothing was half-written."""

    code = "storage_full"


class SealBroken(StorageError):
    """A sealed file that doesn't open with the store's key, or one that should be sealed and isn't."""

    code = "seal_broken"


class VaultError(StorageError):
    """The store is locked, and can't be unlocked as it was asked."""

    code = "vault"


class WrongPassphrase(VaultError):
    """Neither the passphrase nor the recovery code. Says nothing of how wrong it is."""

    code = "wrong_passphrase"


class VaultDamaged(VaultError):
    """The file that says how to get the key is damaged, or of another store."""

    code = "vault_damaged"


class BackupUnusable(StorageError):
    """A file that is no backup, or one that can't be read to its end."""

    code = "backup"


class BackupTooNew(BackupUnusable):
    """A backup of a newer release."""

    code = "backup_too_new"


class NoBackupPassphrase(StorageError):
    """Nothing was set yet that backups could be sealed with."""

    code = "backup_passphrase"


class SyncUnusable(StorageError):
    """Devices can't be kept alike, or not through this folder, or not with this device."""

    code = "sync"


class SyncFolderAway(SyncUnusable):
    """The folder that devices share isn't there."""

    code = "sync_folder"


class SyncTooNew(SyncUnusable):
    """A device has a newer release."""

    code = "sync_too_new"


class SyncForeign(SyncUnusable):
    """A device has another group's key."""

    code = "sync_foreign"


class SyncGap(SyncUnusable):
    """Files of a device are missing, and later ones are there."""

    code = "sync_gap"


class SyncBundleDamaged(SyncUnusable):
    """A device's file isn't whole, or not what its name says."""

    code = "sync_damaged"


class SyncClockOff(SyncUnusable):
    """A device's clock is far ahead."""

    code = "sync_clock"


class SyncRemoved(SyncUnusable):
    """This device was taken out by another one."""

    code = "sync_removed"


class DatabaseUnusable(StorageError):
    """The database can't be opened, whoever tries; an earlier copy may help."""


class DatabaseTooNew(DatabaseUnusable):
    """The database was written by a newer release; it was left untouched."""

    code = "database_too_new"


class DatabaseDamaged(DatabaseUnusable):
    """The file isn't a database, or not a whole one."""

    code = "database_damaged"


class WrongDatabaseKey(DatabaseDamaged):
    """The database doesn't open with the store's key: it is another store's, or its beginning is damaged."""

    code = "database_key"


class UpgradeFailed(DatabaseUnusable):
    """The database of an earlier release can't be brought up to date; it is as it was."""

    code = "upgrade_failed"


class IndexUnusable(StorageError):
    """The vector index can't be used at the moment."""


class IndexAway(IndexUnusable):
    """The Chroma server that holds the index can't be reached. Searching goes on by words."""

    code = "index_away"


class IndexCorrupt(IndexUnusable):
    """The Chroma folder can't be read. It is rebuilt from SQLite."""

    code = "index_corrupt"


class DocumentUnreadable(RememoraError):
    """A document can't be read, or not to its end.

    Codes, each after "document_": encrypted, password_wrong, damaged, too_large, bomb, empty, unknown_kind, gone, forbidden, changed,
    no_text, crashed, timeout.
    """

    def __init__(self, what: str, *, code: str, safe: str = "", next_step: str = "", detail: str = "") -> None:
        self.code = code
        if not safe:
            safe = "The file is as it was, and others aren't concerned."
        super().__init__(what, safe=safe, next_step=next_step, detail=detail)


class PictureUnusable(RememoraError):
    """A picture can't be shown at all. Codes: "picture_unusable", "picture_too_large"."""

    def __init__(
        self, what: str, *, code: str = "picture_unusable", safe: str = "", next_step: str = "", detail: str = ""
    ) -> None:
        self.code = code
        super().__init__(what, safe=safe, next_step=next_step, detail=detail)


class ProtocolMismatch(RememoraError):
    """The window and the core are of different releases."""

    code = "protocol_mismatch"


class AlreadyRunning(StorageError):
    """Another core has this data folder open."""

    code = "already_running"


class InternalError(RememoraError):
    """A fault of ours that no other class describes; its traceback is in the log."""

    code = "internal"

    def __init__(self, cause: BaseException) -> None:
        super().__init__(
            "Something went wrong inside Rememora.",
            safe="Your conversations and memories are stored safely.",
            next_step="Try again. If it happens again, report it with the log file.",
            detail=f"{type(cause).__name__}: {cause}",
        )
