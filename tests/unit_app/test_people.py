"""Several people on one account: who there is, and whose turn it is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.appearance import Appearance
from app.core_client import CorePhase
from app.main_window import MainWindow
from app.program import Program
from app.settings.people_section import NameDialog, PeopleSection
from app.style import Style
from app.translation import Language, Translation
from app.vault.lock_page import LockPage
from app.vault.lock_window import LockWindow
from app.vault.profile_page import ProfilePage
from core.paths import default_paths
from core.profiles import Profiles
from core.protocol import AddProfile, ListProfiles, ProfilesListed, RenameProfile, RequestId
from core.records import Profile
from tests.unit_app.fake_client import FakeClient

NO_ID = RequestId(0)
ONE, TWO = Profile(), Profile(id="b1", name="Tomás")


@pytest.fixture
def section(qtbot: QtBot, client: FakeClient, style: Style) -> PeopleSection:
    section = PeopleSection(client, style)
    qtbot.addWidget(section)
    client.become_ready()
    section.show()
    return section


def test_who_is_alone_sees_how_to_add_somebody(qtbot: QtBot, client: FakeClient, section: PeopleSection) -> None:
    client.answer(ProfilesListed(request_id=NO_ID, profiles=(ONE,)), ListProfiles)
    assert not section.change_button.isVisible()
    assert not section.rename_button.isVisible()
    qtbot.mouseClick(section.add_button, Qt.MouseButton.LeftButton)
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, NameDialog) and one.isVisible())
    assert not dialog.action.isEnabled()
    dialog.field.setText("Tomás")
    qtbot.mouseClick(dialog.action, Qt.MouseButton.LeftButton)
    assert client.last(AddProfile).name == "Tomás"
    client.answer(ProfilesListed(request_id=NO_ID, profiles=(ONE, TWO)), AddProfile)
    assert "Tomás" in section.people.text()
    assert section.change_button.isVisible()
    assert not section.remove_button.isVisible(), "the first one stays"


def test_a_name_can_be_changed(qtbot: QtBot, client: FakeClient, section: PeopleSection) -> None:
    client.answer(ProfilesListed(request_id=NO_ID, profiles=(ONE, TWO), current="b1"), ListProfiles)
    assert section.name.text() == "Tomás"
    assert section.remove_button.isVisible()
    qtbot.mouseClick(section.rename_button, Qt.MouseButton.LeftButton)
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, NameDialog) and one.isVisible())
    assert dialog.field.text() == "Tomás"
    dialog.field.setText("Tom")
    qtbot.mouseClick(dialog.action, Qt.MouseButton.LeftButton)
    assert (client.last(RenameProfile).id, client.last(RenameProfile).name) == ("b1", "Tom")
    dialog.reject()


class Restarted(FakeClient):
    """Attributes: turns: ids it was restarted with."""

    def __init__(self) -> None:
        super().__init__()
        self.turns: list[str | None] = []

    def restart(self, profile: str | None = None) -> None:
        self.turns.append(profile)
        self.welcome = None
        self.set_phase(CorePhase.STARTING)


@pytest.fixture
def several(
    qtbot: QtBot, qapp: QApplication, style: Style, translation: Translation, tmp_path: Path
) -> Iterator[Program]:
    """A program of two people, just started."""
    Profiles(default_paths()).add("Tomás")
    appearance = Appearance(tmp_path / "window.ini")
    appearance.language = Language.ENGLISH
    program = Program(qapp, Restarted(), style, appearance, translation)
    program.show()
    yield program
    program.shown.close()


def whose(program: Program) -> list[str | None]:
    client = program._client
    assert isinstance(client, Restarted)
    return client.turns


def page(program: Program) -> ProfilePage:
    assert isinstance(program.shown, LockWindow)
    assert isinstance(program.shown.page, ProfilePage)
    return program.shown.page


def test_it_is_asked_who_is_there_before_anything_is_shown(qtbot: QtBot, several: Program) -> None:
    (added,) = [one for one in Profiles(default_paths()).all() if one.id]
    assert whose(several) == [], "no core before that"
    qtbot.mouseClick(page(several).buttons[added.id], Qt.MouseButton.LeftButton)
    assert whose(several) == [added.id]
    client = several._client
    assert isinstance(client, Restarted)
    client.become_ready()
    assert isinstance(several.shown, MainWindow)


def test_a_locked_one_says_whose_it_is_and_lets_somebody_else_in(qtbot: QtBot, several: Program) -> None:
    (added,) = [one for one in Profiles(default_paths()).all() if one.id]
    qtbot.mouseClick(page(several).buttons[added.id], Qt.MouseButton.LeftButton)
    client = several._client
    assert isinstance(client, Restarted)
    client.become_locked()
    assert isinstance(several.shown, LockWindow)
    locked = several.shown.page
    assert isinstance(locked, LockPage)
    assert locked.other_button.isVisible()
    qtbot.mouseClick(locked.other_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page(several).buttons[""], Qt.MouseButton.LeftButton)
    assert whose(several) == [added.id, ""]


def test_nobodys_window_opens_while_it_is_asked_who_is_there(qtbot: QtBot, several: Program) -> None:
    (added,) = [one for one in Profiles(default_paths()).all() if one.id]
    qtbot.mouseClick(page(several).buttons[added.id], Qt.MouseButton.LeftButton)
    client = several._client
    assert isinstance(client, Restarted)
    client.become_locked()
    assert isinstance(several.shown, LockWindow)
    locked = several.shown.page
    assert isinstance(locked, LockPage)
    qtbot.mouseClick(locked.other_button, Qt.MouseButton.LeftButton)
    # The passphrase that was looked at meanwhile was right.
    client.become_ready()
    assert page(several).isVisible()


def test_what_somebody_was_writing_isnt_shown_to_the_next(qtbot: QtBot, several: Program) -> None:
    (added,) = [one for one in Profiles(default_paths()).all() if one.id]
    qtbot.mouseClick(page(several).buttons[added.id], Qt.MouseButton.LeftButton)
    client = several._client
    assert isinstance(client, Restarted)
    client.become_ready()
    several.window.chat.composer.field.setPlainText("private words")
    # Its core dies, and the next one asks for the passphrase.
    client.set_phase(CorePhase.RESTARTED)
    client.become_locked()
    assert isinstance(several.shown, LockWindow)
    locked = several.shown.page
    assert isinstance(locked, LockPage)
    qtbot.mouseClick(locked.other_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page(several).buttons[""], Qt.MouseButton.LeftButton)
    client.become_ready()
    assert several.window.chat.composer.field.toPlainText() == ""
