"""Passphrases, codes, keyrings and waits."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from pathlib import Path

import keyring
import keyring.errors
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.null import Keyring as NullKeyring

from core.errors import InvalidRequest, NoKeyring, VaultError, WrongPassphrase
from core.keys import ServerKeys
from core.records import VaultState
from core.vault.header import COPY, NAME
from core.vault.recovery_code import SlipOfTyping, new_code, read_code
from core.vault.waits import wait_s
from core.vault.wrapping import LONGEST, cost_for, from_passphrase, measured_cost
from tests.unit_core.keyrings import MemoryKeyring, none_here, using
from tests.unit_core.vault.cheap_vault import PASSPHRASE, Clock, refused, sealed_vault, vault_in
from tests.unit_core.vault.conftest import Derivations


def test_a_store_is_sealed_locked_unlocked_and_plain_again(tmp_path: Path) -> None:
    vault = vault_in(tmp_path)
    assert (vault.state, vault.locked, vault.database_key, vault.seal.on) == (VaultState.PLAIN, False, None, False)
    code = vault.set_passphrase(PASSPHRASE, "", recovery_code=True)
    assert (vault.state, vault.converting, vault.seal.on, vault.seal.mixed) == (VaultState.SEALING, True, True, True)
    assert vault.wanted_database_key == vault.database_key is not None
    vault.converted()
    assert (vault.state, vault.seal.on, vault.seal.mixed) == (VaultState.SEALED, True, False)

    for secret in (PASSPHRASE, code):
        again = vault_in(tmp_path)
        assert (again.locked, again.database_key, again.seal.on) == (True, None, False)
        again.unlock(secret)
        assert (again.locked, again.database_key, again.seal.key) == (False, vault.database_key, vault.seal.key)

    again.remove_passphrase(PASSPHRASE)
    assert (again.state, again.seal.key, again.seal.earlier) == (VaultState.OPENING, None, vault.seal.key)
    assert again.wanted_database_key is None
    killed = vault_in(tmp_path)
    killed.unlock(PASSPHRASE)
    assert (killed.state, killed.seal.earlier) == (VaultState.OPENING, vault.seal.key)
    killed.converted()
    assert (killed.state, killed.locked, killed.database_key, killed.seal.mixed) == (
        VaultState.PLAIN,
        False,
        None,
        False,
    )
    assert list(tmp_path.iterdir()) == []


def test_a_change_rewrites_kilobytes_and_keeps_the_key(tmp_path: Path) -> None:
    vault, code = sealed_vault(tmp_path)
    assert vault.set_passphrase("another", PASSPHRASE, recovery_code=False) == ""
    assert sum(file.stat().st_size for file in tmp_path.iterdir()) < 4096
    again = vault_in(tmp_path)
    with pytest.raises(WrongPassphrase):
        again.unlock(PASSPHRASE)
    again.unlock(code)  # the code still holds
    assert again.database_key == vault.database_key
    assert again.state is VaultState.SEALED

    new = again.make_recovery_code("another")
    assert new != code
    with pytest.raises(WrongPassphrase):
        vault_in(tmp_path).unlock(code)
    # Who has forgotten the passphrase sets another one with the code.
    again.set_passphrase("third", new, recovery_code=False)
    vault_in(tmp_path).unlock("third")


def test_a_passphrase_is_the_same_however_it_is_typed(tmp_path: Path) -> None:
    vault = vault_in(tmp_path)
    vault.set_passphrase(unicodedata.normalize("NFD", "Käse, \u2460 und Ａ"), "", recovery_code=False)
    vault_in(tmp_path).unlock("Käse, 1 und A")


@pytest.mark.parametrize("passphrase", ["", "   ", "\u3000", "a" * (LONGEST + 1)])
def test_what_can_be_no_passphrase_changes_nothing(passphrase: str, tmp_path: Path) -> None:
    vault = vault_in(tmp_path)
    with pytest.raises(InvalidRequest):
        vault.set_passphrase(passphrase, "", recovery_code=True)
    assert (vault.state, list(tmp_path.iterdir())) == (VaultState.PLAIN, [])


def test_one_letter_will_do(tmp_path: Path) -> None:
    vault_in(tmp_path).set_passphrase("字", "", recovery_code=False)
    vault_in(tmp_path).unlock("字")


def test_nothing_is_done_without_the_right_one(tmp_path: Path) -> None:
    vault, _ = sealed_vault(tmp_path)
    before = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    clock = Clock()
    vault = vault_in(tmp_path, clock)
    vault.unlock(PASSPHRASE)
    acts: list[Callable[[], object]] = [
        lambda: vault.set_passphrase("x", "wrong", recovery_code=True),
        lambda: vault.make_recovery_code("wrong"),
        lambda: vault.remove_passphrase(""),
        lambda: vault.use_keyring(True, "wrong"),
    ]
    for act in acts:
        with pytest.raises(WrongPassphrase):
            act()
        clock.advance(1000)
    after = {file.name: file.read_bytes() for file in tmp_path.iterdir() if file.name in before}
    assert after == before


# --- waits ------------------------------------------------------------------------------------------------------------


def test_waits_grow_survive_restarts_and_end_with_the_right_one(tmp_path: Path) -> None:
    clock = Clock()
    sealed_vault(tmp_path, clock)
    vault = vault_in(tmp_path, clock)
    waited = []
    for _ in range(6):
        with pytest.raises(WrongPassphrase):
            vault.unlock("wrong")
        vault = vault_in(tmp_path, clock)  # restarted
        left = vault.lock().wait_until - clock.now if vault.lock().wait_until else 0.0
        waited.append(left)
        if left:
            clock.advance(left - 1)
            assert "1 seconds" in refused(lambda vault=vault: vault.unlock(PASSPHRASE), VaultError)  # type: ignore[misc]
            clock.advance(1)
    assert waited == [0, 0, 2, 4, 8, 16]
    vault.unlock(PASSPHRASE)
    assert vault_in(tmp_path, clock).lock().wait_until == 0
    assert not (tmp_path / "vault.waits").exists()
    assert wait_s(10_000) == 900


@pytest.mark.parametrize("moved", [-1e6, -3600.0, 1e9])
def test_setting_the_clock_gains_nothing_while_it_runs(moved: float, tmp_path: Path) -> None:
    clock = Clock()
    sealed_vault(tmp_path, clock)
    vault = vault_in(tmp_path, clock)
    for _ in range(4):
        with pytest.raises(WrongPassphrase):
            vault.unlock("wrong")
        clock.advance(2)
    clock.now += moved
    with pytest.raises(VaultError, match="wrong attempts"):
        vault.unlock(PASSPHRASE)
    clock.advance(2)
    vault.unlock(PASSPHRASE)


def test_a_clock_set_back_makes_it_wait_once_more_and_not_for_ever(tmp_path: Path) -> None:
    clock = Clock()
    sealed_vault(tmp_path, clock)
    vault = vault_in(tmp_path, clock)
    for _ in range(5):
        with pytest.raises(WrongPassphrase):
            vault.unlock("wrong")
        clock.advance(100)
    clock.now -= 1e7
    vault = vault_in(tmp_path, clock)
    assert vault.lock().wait_until == clock.now + 8
    clock.advance(5)
    vault = vault_in(tmp_path, clock)
    assert vault.lock().wait_until == clock.now + 3
    clock.advance(3)
    vault.unlock(PASSPHRASE)


@pytest.mark.parametrize("content", [b"", b"\xff", b'{"count": "x"}', b'{"count":-5,"at":1e400}', b"[]"])
def test_a_damaged_count_locks_nobody_out(content: bytes, tmp_path: Path) -> None:
    clock = Clock()
    sealed_vault(tmp_path, clock)
    (tmp_path / "vault.waits").write_bytes(content)
    vault = vault_in(tmp_path, clock)
    clock.advance(3)
    vault.unlock(PASSPHRASE)


def test_no_hint_of_what_was_wrong(tmp_path: Path, derivations: Derivations) -> None:
    """The same words, and one derivation, whatever was given, right ones too."""
    clock = Clock()
    _, code = sealed_vault(tmp_path, clock)
    said = set()
    for secret in ("x", PASSPHRASE[:-1], new_code(), "y" * 500):
        vault = vault_in(tmp_path, clock)
        clock.advance(1000)
        derivations.count = 0
        said.add(refused(lambda secret=secret, vault=vault: vault.unlock(secret), WrongPassphrase))  # type: ignore[misc]
        assert derivations.count == 1
    assert len(said) == 1
    for right in (PASSPHRASE, code):
        clock.advance(1000)
        derivations.count = 0
        vault_in(tmp_path, clock).unlock(right)
        assert derivations.count == 1
    slip = code[:-1] + ("0" if code[-1] != "0" else "1")
    clock.advance(1000)
    assert "slip of typing" in refused(lambda: vault_in(tmp_path, clock).unlock(slip), WrongPassphrase)


# --- the recovery code ------------------------------------------------------------------------------------------------


def test_codes_are_read_however_they_are_written() -> None:
    for _ in range(200):
        code = new_code()
        random = read_code(code)
        assert random is not None
        assert len(code.split("-")) == 6
        assert not set(code) & set("ILOU")
        assert read_code(code.lower().replace("-", " ")) == random
        assert read_code("  " + code.replace("-", "").replace("0", "o").replace("1", "l")) == random
        assert read_code("".join(chr(ord(letter) + 0xFEE0) if letter.isalnum() else "—" for letter in code)) == random


def test_slips_are_told_from_other_things() -> None:
    code = "".join(new_code().split("-"))
    while sum(letter.isdigit() for letter in code) < 6:
        code = "".join(new_code().split("-"))
    slips = [code[:-1], code + "0", code[0:4] + code[5] + code[4] + code[6:] if code[4] != code[5] else code[:-1]]
    slips += [code[:place] + ("A" if code[place] != "A" else "B") + code[place + 1 :] for place in range(len(code))]
    for slip in slips:
        with pytest.raises(SlipOfTyping):
            read_code(slip)
    for other in ("", "x", "correct horse battery staple", "correct horse battery staple now", "123456", "密码" * 15):
        assert read_code(other) is None


def test_codes_are_random() -> None:
    codes = {new_code() for _ in range(500)}
    assert len(codes) == 500
    first = [sum(code.replace("-", "")[place] == "A" for code in codes) for place in range(30)]
    assert max(first) < 60


# --- what a guess costs -----------------------------------------------------------------------------------------------


def test_the_cost_follows_the_machine_within_bounds() -> None:
    slow, usual, fast, small = (
        cost_for(50, 16_000),
        cost_for(1000, 16_000),
        cost_for(50_000, 64_000),
        cost_for(2000, 900),
    )
    assert (slow.memory_kib, slow.iterations) == (64 * 1024, 3)
    assert (usual.memory_kib, usual.iterations) == (233 * 1024, 3)
    assert (fast.memory_kib, fast.iterations) == (1024 * 1024, 20)
    assert (small.memory_kib // 1024, small.iterations) == (112, 12)
    assert measured_cost().memory_kib >= 64 * 1024


def test_a_machine_without_memory_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    class Starved:
        def __init__(self, **_: object) -> None: ...

        def derive(self, _: bytes) -> bytes:
            raise MemoryError

    monkeypatch.setattr("core.vault.wrapping.Argon2id", Starved)
    with pytest.raises(VaultError, match="memory"):
        from_passphrase("x", b"s" * 16, cost_for(1000, 16_000))


# --- keyrings as they are found ---------------------------------------------------------------------------------------


class RaisingKeyring(MemoryKeyring):
    """Raises whatever its libraries do."""

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.error = error

    def get_password(self, service: str, username: str) -> str | None:
        raise self.error

    def set_password(self, service: str, username: str, password: str) -> None:
        raise self.error

    def delete_password(self, service: str, username: str) -> None:
        raise self.error


class ForgetfulKeyring(MemoryKeyring):
    def set_password(self, service: str, username: str, password: str) -> None:
        super().set_password(service, username, "")


class DBusFailure(Exception):
    pass


def bad_keyrings() -> list[KeyringBackend]:
    errors = (
        keyring.errors.KeyringLocked("locked"),
        keyring.errors.InitError("no bus"),
        keyring.errors.PasswordSetError("no"),
        ModuleNotFoundError("No module named 'keyrings.alt'"),
        DBusFailure("org.freedesktop.DBus.Error.NoReply"),
        OSError("pipe"),
        RuntimeError("no loop"),
    )
    null: KeyringBackend = NullKeyring()  # type: ignore[no-untyped-call]
    return [none_here(), null, ForgetfulKeyring(), *map(RaisingKeyring, errors)]


@pytest.mark.parametrize(
    "backend", bad_keyrings(), ids=lambda backend: getattr(backend, "error", backend).__class__.__name__
)
def test_a_keyring_that_keeps_nothing_is_said_and_nothing_is_lost(backend: KeyringBackend, tmp_path: Path) -> None:
    vault, _ = sealed_vault(tmp_path)
    before = (tmp_path / NAME).read_bytes()
    with using(backend):
        with pytest.raises(NoKeyring) as caught:
            vault.use_keyring(True, PASSPHRASE)
        assert caught.value.problem.next_step
        assert not vault.shown().keyring
        assert (tmp_path / NAME).read_bytes() == before == (tmp_path / COPY).read_bytes()
        keys = ServerKeys()
        assert keys.of("here") == ""
        with pytest.raises(NoKeyring):
            keys.keep("here", "sekret")
        assert keys.of("here") == "sekret", "it holds until the end"
        keys.keep("here", "")
        assert keys.of("here") == ""


def test_a_configured_keyring_that_is_not_installed_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "python_keyring").mkdir()
    (tmp_path / "python_keyring/keyringrc.cfg").write_text(
        "[backend]\ndefault-keyring=keyrings.alt.file.PlaintextKeyring\n"
    )
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setattr(keyring.core, "_keyring_backend", None)
    keys = ServerKeys()
    assert keys.of("here") == ""
    with pytest.raises(NoKeyring) as caught:
        keys.keep("here", "sekret")
    assert "ModuleNotFoundError" in caught.value.problem.detail
    assert keys.of("here") == "sekret"


def test_a_keyring_unlocks_the_store_until_it_is_told_not_to(tmp_path: Path) -> None:
    backend = MemoryKeyring()
    vault, _ = sealed_vault(tmp_path)
    with using(backend):
        vault.use_keyring(True, PASSPHRASE)
        assert vault.shown().keyring
        again = vault_in(tmp_path)
        assert again.lock().keyring
        again.unlock_by_keyring()
        assert again.database_key == vault.database_key
        vault.set_passphrase("another", PASSPHRASE, recovery_code=False)
        again = vault_in(tmp_path)
        again.unlock_by_keyring()
        again.use_keyring(False, "")
        assert (backend.kept, again.shown().keyring) == ({}, False)
        with pytest.raises(NoKeyring):
            vault_in(tmp_path).unlock_by_keyring()


@pytest.mark.parametrize("kept", [None, "", "nonsense", "AAAA", "字"])
def test_a_keyring_that_lost_its_key_leaves_the_passphrase(kept: str | None, tmp_path: Path) -> None:
    backend = MemoryKeyring()
    vault, _ = sealed_vault(tmp_path)
    with using(backend):
        vault.use_keyring(True, PASSPHRASE)
        for name in list(backend.kept):
            del backend.kept[name]
            if kept is not None:
                backend.kept[name] = kept
        again = vault_in(tmp_path)
        with pytest.raises(NoKeyring):
            again.unlock_by_keyring()
        again.unlock(PASSPHRASE)
        with using(RaisingKeyring(DBusFailure("gone"))):
            other = vault_in(tmp_path)
            with pytest.raises(NoKeyring):
                other.unlock_by_keyring()
            again.use_keyring(False, "")
        assert not vault_in(tmp_path).lock().keyring


def test_a_plain_store_has_nothing_to_unlock(tmp_path: Path) -> None:
    vault = vault_in(tmp_path)
    for act in (
        lambda: vault.unlock("x"),
        lambda: vault.remove_passphrase("x"),
        lambda: vault.make_recovery_code("x"),
        lambda: vault.use_keyring(True, "x"),
        vault.unlock_by_keyring,
    ):
        with pytest.raises(VaultError):
            act()
