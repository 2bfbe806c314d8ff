"""The core while the store is locked: it takes the passphrase, lists and fetches models, and knows nothing of anybody."""

from __future__ import annotations

import logging
import platform
from collections.abc import Iterable

import msgspec

import core
from core import protocol
from core.commands.answers import Answers, Handlers, Send
from core.commands.downloads import DownloadCommands
from core.commands.profiles import ProfileCommands
from core.errors import InvalidRequest, NotFound, ProtocolMismatch, RememoraError, VaultError
from core.model.added_models import AddedModels
from core.model.catalog import Catalog
from core.model.download import Downloader, source_of
from core.model.fitness import USUAL, Fitness
from core.model.hardware import available_memory
from core.model.unfinished import take_unfinished
from core.paths import Paths
from core.profiles import Profiles
from core.protocol import Command, Reply
from core.records import Lock
from core.settings import SettingsFile
from core.vault.vault import Vault
from core.worker import Worker

log = logging.getLogger(__name__)

# How long to wait for a keyring that waits for its owner, in seconds.
_KEYRING_PATIENCE_S = 1.0


class LockedCore:
    """Takes commands until the store is unlocked.

    Args:
        profiles: the people on this account: who else there is may be listed.

    Attributes:
        downloader: fetches models; given to the core that is built then, with what it is fetching.
    """

    def __init__(
        self,
        paths: Paths,
        vault: Vault,
        send: Send,
        *,
        catalog: Catalog,
        settings: SettingsFile,
        profiles: Profiles,
    ) -> None:
        everybody = profiles.all()
        self._whose = profiles.get(paths.profile).name if len(everybody) > 1 else ""
        self._vault = vault
        self._send = send
        self._worker = Worker("vault")
        # Apart: a keyring may wait for its owner, who may rather enter the passphrase.
        self._keyring = Worker("vault-keyring")
        self._answers = Answers(send, self._worker)
        self._greeted = False
        self._shutdown_asked = False
        AddedModels(catalog, paths.models)  # they are on the list, and can be fetched
        self.downloader = Downloader(
            catalog,
            paths.models,
            send,
            make_source=lambda address, folder: source_of(address, folder, settings.current.hub_endpoint),
        )
        downloads = DownloadCommands(
            send=send,
            settings=settings,
            catalog=catalog,
            models=paths.models,
            fitness=Fitness(available_memory, lambda: USUAL, lambda: settings.current),
            downloader=self.downloader,
            loaded=lambda: None,
        )
        people = ProfileCommands(send=send, profiles=profiles, current=paths.profile)
        self._do: Handlers = {
            protocol.Hello: self._hello,
            protocol.Unlock: self._unlock,
            protocol.Shutdown: self._shutdown,
            protocol.ListProfiles: people.handlers()[protocol.ListProfiles],
            **downloads.handlers(),
        }
        for model_id in take_unfinished(paths.models):
            try:
                self.downloader.start(model_id)
            except NotFound as error:
                log.info("a download isn't taken up: %s", error)

    def serve(self, lines: Iterable[bytes]) -> bytes | None:
        """Take lines of the protocol until the store is unlocked. Returns the one that greets the core that is to be built then;
        None if there will be none."""
        for line in lines:
            if self._is_greeting(line):
                return line
            if self._shutdown_asked:
                break
        return None

    def close(self, *, downloads: bool) -> None:
        """End the workers, and the downloads too if they aren't handed on."""
        self._worker.close()
        self._keyring.close(timeout_s=_KEYRING_PATIENCE_S)
        if downloads:
            self.downloader.close()

    def _is_greeting(self, line: bytes) -> bool:
        try:
            command = protocol.decode_command(line)
        except InvalidRequest as error:
            request_id = protocol.request_id_of(line)
            if request_id is not None:
                self._send(protocol.Failed(request_id=request_id, problem=error.problem))
            return False
        if isinstance(command, protocol.Hello) and not self._vault.locked:
            return True
        self._handle(command)
        return False

    def _handle(self, command: Command) -> None:
        if not self._greeted and not isinstance(command, protocol.Hello):
            self._answers.fail(command, InvalidRequest("The first command has to be Hello."))
            return
        do = self._do.get(type(command))
        try:
            if do is None:
                raise VaultError(
                    "Your data is locked.", safe="It is as it was.", next_step="Enter the passphrase first."
                )
            do(command)
        except RememoraError as error:
            self._answers.fail(command, error)

    def _hello(self, command: protocol.Hello) -> None:
        if command.protocol != protocol.PROTOCOL_VERSION:
            raise ProtocolMismatch(
                f"The window speaks protocol {command.protocol}, the core {protocol.PROTOCOL_VERSION}.",
                safe="Nothing was changed.",
                next_step="Install the window and the core of the same release.",
            )
        self._greeted = True
        self._send(
            protocol.Locked(
                request_id=command.request_id,
                protocol=protocol.PROTOCOL_VERSION,
                core_version=core.__version__,
                lock=self._lock(),
                machine=platform.node(),
            )
        )

    def _unlock(self, command: protocol.Unlock) -> None:
        def work() -> Reply:
            if self._vault.locked:
                self._vault.unlock_by_keyring()
            return protocol.Unlocked(request_id=command.request_id)

        def work_with_secret() -> Reply:
            try:
                if self._vault.locked:
                    self._vault.unlock(command.secret)
            except VaultError:
                if (lock := self._lock()).wait_until:
                    self._send(protocol.LockChanged(lock=lock))
                raise
            return protocol.Unlocked(request_id=command.request_id)

        if command.secret:
            self._answers.when_done(command, self._worker.submit(work_with_secret))
        else:
            self._answers.when_done(command, self._keyring.submit(work))

    def _lock(self) -> Lock:
        return msgspec.structs.replace(self._vault.lock(), profile=self._whose)

    def _shutdown(self, command: protocol.Shutdown) -> None:
        self._shutdown_asked = True
        self._send(protocol.Done(request_id=command.request_id))
