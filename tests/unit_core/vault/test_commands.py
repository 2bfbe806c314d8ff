"""Passphrase and keyring in a running core, through its protocol."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from core import protocol
from core.errors import VaultError
from core.model.base import Embedder
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.records import Vault, VaultState
from core.vault.vault import Vault as Store
from tests.unit_core.keyrings import MemoryKeyring, none_here, using
from tests.unit_core.running_core import RunningCore, ScriptedLoader
from tests.unit_core.vault.cheap_vault import PASSPHRASE, refused

Start = Callable[..., RunningCore]


@pytest.fixture
def start(paths: Paths, embedder: Embedder) -> Iterator[Start]:
    cores: list[RunningCore] = []

    def start_one(secret: str = "") -> RunningCore:
        for earlier in cores:
            earlier.close()
        vault = Store(paths.data)
        if secret:
            vault.unlock(secret)
        core = RunningCore(paths, ScriptedLoader(scripted=ScriptedModel()), embedder, vault=vault)
        cores.append(core)
        core.hello()
        return core

    yield start_one
    for core in cores:
        core.close()


def reached(core: RunningCore, state: VaultState) -> Vault:
    core.seen.clear()
    shown = core.ask(protocol.ShowVault(), protocol.VaultShown).vault
    return (
        shown if shown.state is state else core.wait(protocol.VaultChanged, lambda one: one.vault.state is state).vault
    )


def test_the_way_back_may_be_taken_in_the_middle(start: Start) -> None:
    core = start()
    core.ready()
    said = core.talk("My sister Clara visits on 12 June.").conversation_id
    core.ask(protocol.SetPassphrase(passphrase=PASSPHRASE), protocol.PassphraseSet)
    core.ask(protocol.RemovePassphrase(current=PASSPHRASE), protocol.Done)
    core.ask(protocol.SetPassphrase(passphrase="another", current=PASSPHRASE), protocol.PassphraseSet)
    reached(core, VaultState.SEALED)
    core.ask(protocol.RemovePassphrase(current="another"), protocol.Done)
    reached(core, VaultState.PLAIN)
    listed = core.ask(protocol.ListMessages(conversation_id=said), protocol.MessagesListed)
    assert listed.messages[0].text.startswith("My sister")


def test_a_store_is_as_it_was_after_a_wrong_passphrase(start: Start) -> None:
    core = start()
    core.ask(protocol.SetPassphrase(passphrase=PASSPHRASE, recovery_code=False), protocol.PassphraseSet)
    before = reached(core, VaultState.SEALED)
    assert before == Vault(state=VaultState.SEALED)
    for command in (
        protocol.SetPassphrase(passphrase="x", current="wrong"),
        protocol.RemovePassphrase(current="wrong"),
    ):
        assert core.ask(command, protocol.Failed).problem.code == "wrong_passphrase"
    assert reached(core, VaultState.SEALED) == before
    code = core.ask(protocol.MakeRecoveryCode(current=PASSPHRASE), protocol.PassphraseSet).recovery_code
    assert reached(core, VaultState.SEALED).recovery_code
    core.ask(protocol.Unlock(secret="again"), protocol.Unlocked)  # it is
    core = start(code)
    assert core.ask(protocol.ShowVault(), protocol.VaultShown).vault.state is VaultState.SEALED


def test_a_keyring_is_said_not_to_keep_anything_and_is_used_if_it_does(start: Start, paths: Paths) -> None:
    core = start()
    core.ask(protocol.SetPassphrase(passphrase=PASSPHRASE), protocol.PassphraseSet)
    reached(core, VaultState.SEALED)
    use = protocol.UseKeyring(on=True, current=PASSPHRASE)
    with using(none_here()):
        assert core.ask(use, protocol.Failed).problem.code == "no_keyring"
    assert not reached(core, VaultState.SEALED).keyring
    with using(MemoryKeyring()):
        core.ask(use, protocol.Done)
        assert reached(core, VaultState.SEALED).keyring
        vault = Store(paths.data)
        vault.unlock_by_keyring()
        core.ask(protocol.UseKeyring(on=False), protocol.Done)
    assert not reached(core, VaultState.SEALED).keyring


def test_a_passphrase_and_an_index_server_exclude_each_other(start: Start, paths: Paths) -> None:
    core = start()
    core.ask(protocol.ChangeSettings(index_server="http://127.0.0.1:9"), protocol.Done)
    failed = core.ask(protocol.SetPassphrase(passphrase=PASSPHRASE), protocol.Failed)
    assert "server" in failed.problem.what
    assert core.ask(protocol.ShowVault(), protocol.VaultShown).vault == Vault()
    core.ask(protocol.ChangeSettings(index_server=""), protocol.Done)
    core.ask(protocol.SetPassphrase(passphrase=PASSPHRASE), protocol.PassphraseSet)
    assert core.ask(protocol.ChangeSettings(index_server="http://127.0.0.1:9"), protocol.Failed)
    reached(core, VaultState.SEALED)


def test_deleting_everything_keeps_the_passphrase(start: Start) -> None:
    core = start()
    core.talk("Hello")
    core.ask(protocol.SetPassphrase(passphrase=PASSPHRASE), protocol.PassphraseSet)
    reached(core, VaultState.SEALED)
    core.ask(protocol.DeleteEverything(), protocol.Done)
    core = start(PASSPHRASE)
    assert core.ask(protocol.ShowVault(), protocol.VaultShown).vault.state is VaultState.SEALED
    assert core.ask(protocol.ListConversations(), protocol.ConversationsListed).conversations == ()


def test_a_locked_store_isnt_opened(start: Start, paths: Paths) -> None:
    core = start()
    core.ask(protocol.SetPassphrase(passphrase=PASSPHRASE), protocol.PassphraseSet)
    reached(core, VaultState.SEALED)
    assert "locked" in refused(lambda: start(), VaultError)
