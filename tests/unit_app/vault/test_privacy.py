"""Settings > Privacy, and its dialogs."""

from __future__ import annotations

import stat
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app.appearance import Appearance
from app.program import Program
from app.settings.privacy_section import PrivacySection
from app.vault.code_dialog import CodeDialog
from app.vault.passphrase_dialog import PassphraseDialog
from app.vault.secret_dialog import SecretDialog
from app.vault.strength import Strength, strength
from core.protocol import (
    MakeRecoveryCode,
    PassphraseSet,
    RemovePassphrase,
    RequestId,
    SetPassphrase,
    UseKeyring,
    VaultChanged,
)
from core.records import Problem, Vault, VaultState
from tests.unit_app.fake_client import FakeClient

CODE = "K7QF2-M9XHH-WD8TR-AVB3E-6NPY5-ZCJRX"
PASSPHRASE = "seven lamps under a green bridge"

W = TypeVar("W", bound=QWidget)


@pytest.fixture
def privacy(program: Program) -> PrivacySection:
    program.window.show_privacy()
    (section,) = program.window.findChildren(PrivacySection)
    return section


def shown(program: Program, kind: type[W]) -> W:
    (dialog,) = [dialog for dialog in program.window.findChildren(kind) if dialog.isVisible()]
    return dialog


def test_a_passphrase_is_set_only_by_who_knows_what_is_lost_with_it(
    program: Program, client: FakeClient, privacy: PrivacySection
) -> None:
    client.emit(VaultChanged(vault=Vault()))
    assert not privacy.change_button.isVisible()
    privacy.set_button.click()
    dialog = shown(program, PassphraseDialog)
    QTest.keyClicks(dialog.passphrase.edit, PASSPHRASE)
    QTest.keyClicks(dialog.again.edit, PASSPHRASE[:-1])
    assert dialog.understood is not None
    dialog.understood.click()
    assert not dialog.action.isEnabled()
    assert not dialog.words.isVisible()
    QTest.keyClicks(dialog.again.edit, "x")
    assert dialog.words.text() == "The two aren't the same."
    QTest.keyClick(dialog.again.edit, Qt.Key.Key_Backspace)
    QTest.keyClicks(dialog.again.edit, PASSPHRASE[-1])
    assert dialog.action.isEnabled()
    dialog.understood.click()
    assert not dialog.action.isEnabled()
    dialog.understood.click()
    dialog.action.click()
    asked = client.last(SetPassphrase)
    assert (asked.passphrase, asked.current, asked.recovery_code) == (PASSPHRASE, "", True)
    # The key is derived meanwhile: once is enough.
    dialog.action.click()
    assert len(client.all(SetPassphrase)) == 1
    client.answer(PassphraseSet(request_id=RequestId(0), recovery_code=CODE), SetPassphrase)
    assert shown(program, CodeDialog).code.text().replace("\n", "-") == CODE


def test_the_code_is_shown_until_it_is_kept(
    qtbot: QtBot, program: Program, client: FakeClient, privacy: PrivacySection, tmp_path: Path
) -> None:
    privacy.code_button.click()
    asking = shown(program, SecretDialog)
    QTest.keyClicks(asking.field.edit, PASSPHRASE)
    asking.action.click()
    assert client.last(MakeRecoveryCode).current == PASSPHRASE
    client.answer(PassphraseSet(request_id=RequestId(0), recovery_code=CODE), MakeRecoveryCode)
    dialog = shown(program, CodeDialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    dialog.close()
    assert dialog.isVisible()
    assert not dialog.close_button.isEnabled()
    dialog.copy_button.click()
    assert QApplication.clipboard().text() == CODE
    place = tmp_path / "code.txt"
    place.write_text("something that others may read")
    dialog.save_button.click()
    shown(program, QFileDialog).fileSelected.emit(str(place))
    assert CODE in place.read_text("utf-8").replace("\n", "-")
    assert stat.S_IMODE(place.stat().st_mode) == 0o600
    dialog.save_to(str(tmp_path / "not there" / "code.txt"))
    assert dialog.said.text().startswith("It couldn't be saved there")
    dialog.kept.click()
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close_button.click()


def test_a_wrong_passphrase_is_said_where_it_is_asked_for(
    program: Program, client: FakeClient, privacy: PrivacySection
) -> None:
    privacy.change_button.click()
    dialog = shown(program, PassphraseDialog)
    assert dialog.current is not None
    for field, text in ((dialog.current, "wrong"), (dialog.passphrase, PASSPHRASE), (dialog.again, PASSPHRASE)):
        QTest.keyClicks(field.edit, text)
    dialog.action.click()
    asked = client.last(SetPassphrase)
    # The code that there is goes on opening it.
    assert (asked.current, asked.recovery_code) == ("wrong", False)
    client.fail(Problem(code="wrong_passphrase", what="This doesn't unlock your data."), SetPassphrase)
    assert dialog.words.text() == "That isn't the passphrase."
    assert dialog.action.isEnabled()
    client_words = Problem(code="storage_full", what="The disk is full.", safe="It is as it was.")
    dialog.action.click()
    client.fail(client_words, SetPassphrase)
    assert dialog.words.text() == "The disk is full. It is as it was."
    dialog.action.click()
    client.answer(PassphraseSet(request_id=RequestId(0)), SetPassphrase)
    assert [one for one in program.window.findChildren(CodeDialog) if one.isVisible()] == []


def test_the_passphrase_is_taken_away_after_it_was_said_what_that_means(
    program: Program, client: FakeClient, privacy: PrivacySection
) -> None:
    privacy.remove_button.click()
    dialog = shown(program, SecretDialog)
    QTest.keyClicks(dialog.field.edit, PASSPHRASE)
    QTest.keyClick(dialog.field.edit, Qt.Key.Key_Return)
    assert client.last(RemovePassphrase).current == PASSPHRASE
    client.done(RemovePassphrase)
    client.emit(VaultChanged(vault=Vault(state=VaultState.OPENING, progress=0.25)))
    assert "25 %" in privacy.state.text()
    assert privacy.progress.isVisible()
    assert not privacy.lock_after.isVisible()
    client.emit(VaultChanged(vault=Vault()))
    assert privacy.set_button.isVisible()
    assert not privacy.progress.isVisible()


def test_the_keyring_is_used_once_it_has_the_key(program: Program, client: FakeClient, privacy: PrivacySection) -> None:
    privacy.keyring.click()
    assert not privacy.keyring.isChecked()
    dialog = shown(program, SecretDialog)
    QTest.keyClicks(dialog.field.edit, PASSPHRASE)
    dialog.action.click()
    asked = client.last(UseKeyring)
    assert asked.on
    assert asked.current == PASSPHRASE
    no_keyring = Problem(
        code="no_keyring", what="There is no keyring that keeps anything.", safe="Nothing was changed."
    )
    client.fail(no_keyring, UseKeyring)
    assert dialog.words.text() == "There is no keyring that keeps anything. Nothing was changed."
    dialog.action.click()
    client.emit(VaultChanged(vault=Vault(state=VaultState.SEALED, keyring=True)))
    client.done(UseKeyring)
    assert privacy.keyring.isChecked()
    privacy.keyring.click()
    assert not client.last(UseKeyring).on


def test_when_it_locks_is_chosen_and_kept(program: Program, privacy: PrivacySection, appearance: Appearance) -> None:
    assert privacy.lock_after.currentData() == 15
    privacy.lock_after.setCurrentIndex(privacy.lock_after.findData(60))
    privacy.lock_after.activated.emit(privacy.lock_after.currentIndex())
    assert appearance.lock_after == 60
    assert privacy.with_computer.isChecked()
    privacy.with_computer.click()
    assert not appearance.lock_with_computer


def test_a_system_that_tells_nothing_is_said_to(program: Program, privacy: PrivacySection) -> None:
    computer = program.locking.computer
    assert computer is not None
    computer.told = False
    program.locking.possible_changed.emit()
    assert not privacy.with_computer.isEnabled()
    assert not privacy.with_computer.isChecked()


@pytest.mark.parametrize(
    ("passphrase", "at_most"),
    [
        ("", Strength.WEAK),
        ("password123", Strength.WEAK),
        ("aaaaaaaaaaaaaaaaaaaaaaaaaa", Strength.WEAK),
        ("abcabcabcabcabcabcabcabc", Strength.WEAK),
        ("12345678901234567890", Strength.WEAK),
        ("qwerty", Strength.WEAK),
        ("Tr0ub4dor&3", Strength.FAIR),
    ],
)
def test_what_is_easily_guessed_is_never_praised(passphrase: str, at_most: Strength) -> None:
    assert list(Strength).index(strength(passphrase)) <= list(Strength).index(at_most)


@pytest.mark.parametrize(
    "passphrase",
    [
        PASSPHRASE,
        "correct horse battery staple",
        "x8$Kq2!vZp7&Lm",
        "七盏灯在绿色的桥下面",
        "lampe brücke sieben grün fluss",
    ],
)
def test_what_is_hard_to_guess_is_told_so(passphrase: str) -> None:
    assert strength(passphrase) in (Strength.GOOD, Strength.STRONG)
