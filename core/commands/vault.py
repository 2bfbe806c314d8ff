"""Commands about passphrase and lock while the store is open, and the conversion that they set off."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable

from core import protocol
from core.commands.answers import Answers, Handlers, Send
from core.errors import VaultError
from core.index_server import refuse_with_passphrase
from core.protocol import Reply
from core.records import Place, Problem, Vault, VaultState
from core.settings import SettingsFile
from core.vault import vault
from core.vault.converting import Area, Conversion
from core.vault.place import KeptPlace
from core.worker import Worker

log = logging.getLogger(__name__)


class VaultCommands:
    """Sets, changes and takes away what unlocks the store.

    Args:
        place: where the user is when it is locked.
        areas: what is converted when it is sealed or made plain.
        busy: a reply is being written.
        changed: called when the footing is another one: what lies ready in the one before doesn't fit any more; may raise OSError.
    """

    def __init__(
        self,
        *,
        answers: Answers,
        send: Send,
        store: vault.Vault,
        settings: SettingsFile,
        place: KeptPlace,
        areas: Iterable[Area],
        busy: Callable[[], bool],
        changed: Callable[[], None],
    ) -> None:
        self._answers = answers
        self._send = send
        self._store = store
        self._settings = settings
        self._place = place
        self._changed = changed
        # Derivations take half a second and more, and a keyring may wait for its owner.
        self._worker = Worker("vault")
        self._progress = 0.0
        self._conversion = Conversion(
            areas, busy=busy, told=self._converted_to, failed=self._not_converted, done=self._converted
        )

    def handlers(self) -> Handlers:
        return {
            protocol.ShowVault: self._show_vault,
            protocol.SetPassphrase: self._set_passphrase,
            protocol.RemovePassphrase: self._remove_passphrase,
            protocol.MakeRecoveryCode: self._make_recovery_code,
            protocol.UseKeyring: self._use_keyring,
            protocol.Unlock: self._unlock,
        }

    def start(self) -> None:
        """Go on with a conversion that an earlier run left. In a sealed store, seal what somebody has put there plain: an earlier copy, say."""
        if self._store.state is not VaultState.PLAIN:
            self._conversion.start()

    def close(self) -> None:
        """End; what isn't converted yet is at the next start."""
        self._conversion.close()
        self._worker.close()

    def shown(self) -> Vault:
        """How the store is kept."""
        return self._store.shown(self._progress if self._store.converting else 1.0)

    def take_place(self) -> Place | None:
        """Where the user was when it was locked; told once."""
        return self._place.take()

    def keep_place(self, place: Place) -> None:
        """The store is about to be locked.

        Raises:
            VaultError: there is no passphrase.
        """
        if self._store.database_key is None:
            raise VaultError(
                "There is no passphrase, so nothing can be locked.",
                safe="Nothing was changed.",
                next_step="Set a passphrase in the settings first.",
            )
        self._place.keep(place)

    def _show_vault(self, command: protocol.ShowVault) -> None:
        self._send(protocol.VaultShown(request_id=command.request_id, vault=self.shown()))

    def _set_passphrase(self, command: protocol.SetPassphrase) -> None:
        refuse_with_passphrase(self._settings.current.index_server)

        def work() -> Reply:
            code = self._on_another_footing(
                lambda: self._store.set_passphrase(
                    command.passphrase, command.current, recovery_code=command.recovery_code
                )
            )
            return protocol.PassphraseSet(request_id=command.request_id, recovery_code=code)

        self._answers.when_done(command, self._worker.submit(work))

    def _remove_passphrase(self, command: protocol.RemovePassphrase) -> None:
        def work() -> Reply:
            self._on_another_footing(lambda: self._store.remove_passphrase(command.current))
            return protocol.Done(request_id=command.request_id)

        self._answers.when_done(command, self._worker.submit(work))

    def _make_recovery_code(self, command: protocol.MakeRecoveryCode) -> None:
        def work() -> Reply:
            code = self._store.make_recovery_code(command.current)
            self._tell()
            return protocol.PassphraseSet(request_id=command.request_id, recovery_code=code)

        self._answers.when_done(command, self._worker.submit(work))

    def _use_keyring(self, command: protocol.UseKeyring) -> None:
        def work() -> Reply:
            self._store.use_keyring(command.on, command.current)
            self._tell()
            return protocol.Done(request_id=command.request_id)

        self._answers.when_done(command, self._worker.submit(work))

    def _unlock(self, command: protocol.Unlock) -> None:
        # It is: whoever asks has asked twice.
        self._send(protocol.Unlocked(request_id=command.request_id))

    def _on_another_footing(self, change: Callable[[], str | None]) -> str:
        """Change what the store is brought to, while nothing is brought there."""
        self._conversion.stop()
        try:
            made = change()
            try:
                self._changed()
            except OSError as error:
                log.warning("what lay ready for the next start is still there: %s", error)
            self._progress = 0.0
            self._tell()
        finally:
            self.start()
        return made or ""

    def _converted_to(self, share: float) -> None:
        self._progress = share
        if self._store.converting:
            self._tell()

    def _not_converted(self, problem: Problem) -> None:
        self._send(protocol.NoticeRaised(problem=problem))

    def _converted(self) -> None:
        if self._store.converting:
            self._store.converted()
            log.info("the store is %s", self._store.state.value)
            self._tell()

    def _tell(self) -> None:
        self._send(protocol.VaultChanged(vault=self.shown()))
