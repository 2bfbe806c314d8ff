"""Other programs in the settings: let in, shown their key once, changed, removed; and what they have read."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.memory.actions import MemoryActions
from app.memory.lately_view import LatelyView
from app.settings.client_dialog import ClientDialog, KeyDialog
from app.settings.clients_section import ClientsSection
from app.style import Style
from app.widgets.confirm_dialog import ConfirmDialog
from core.protocol import (
    AddClient,
    ChangeClient,
    ClientAdded,
    ClientsChanged,
    ClientsListed,
    Done,
    Failed,
    LatelyListed,
    ListClients,
    ListLately,
    ListProjects,
    MemoryRead,
    ProjectsListed,
    RemoveClient,
    RequestId,
    ServingChanged,
    SetServing,
)
from core.records import (
    Client,
    ClientId,
    ClientRights,
    Memory,
    MemoryId,
    MemoryKind,
    MemoryReading,
    MemorySource,
    Problem,
    Project,
    ProjectId,
    Proposal,
    ProposalId,
    ReadingId,
    ReadingWay,
    Serving,
)
from tests.unit_app.fake_client import FakeClient

NO_ID = RequestId(0)
ADDRESS = "http://127.0.0.1:8650/v1"
SERVED = Serving(on=True, address=ADDRESS)
EDITOR = Client(id=ClientId(1), name="Editor", created_at=0.0)
READER = Client(
    id=ClientId(2),
    name="Notes",
    created_at=0.0,
    used_at=1000.0,
    rights=ClientRights(reads=True, proposes=True, project_id=ProjectId(7), kinds=(MemoryKind.WORK,)),
)
BAKERY = Project(id=ProjectId(7), name="Bakery", created_at=0.0)
PEANUTS = Memory(
    id=MemoryId(1),
    kind=MemoryKind.HEALTH,
    text="You are allergic to peanuts",
    source=MemorySource.ADDED,
    learned_at=0.0,
    valid_from=0.0,
)


@pytest.fixture
def section(qtbot: QtBot, client: FakeClient, style: Style) -> ClientsSection:
    section = ClientsSection(client, style)
    qtbot.addWidget(section)
    client.become_ready()
    section.show()
    return section


def listed(client: FakeClient, *clients: Client, serving: Serving = SERVED) -> None:
    client.answer(ClientsListed(request_id=NO_ID, clients=clients, serving=serving), ListClients)
    client.answer(ProjectsListed(request_id=NO_ID, projects=(BAKERY,)), ListProjects)


def open_dialog(kind: type) -> object:
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible())


def test_it_is_off_at_first_and_switched_on_by_the_core(
    qtbot: QtBot, client: FakeClient, section: ClientsSection
) -> None:
    listed(client, serving=Serving())
    assert not section.on.isChecked()
    assert not section.add_button.isVisible()
    qtbot.mouseClick(section.on, Qt.MouseButton.LeftButton)
    assert client.last(SetServing) == SetServing(request_id=client.last(SetServing).request_id, on=True)
    assert not section.on.isChecked(), "not before it is so"
    client.emit(ServingChanged(serving=SERVED))
    assert section.on.isChecked()
    assert section.address.text() == ADDRESS
    qtbot.mouseClick(section.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == ADDRESS


def test_a_port_that_cant_be_had_is_told(qtbot: QtBot, client: FakeClient, section: ClientsSection) -> None:
    listed(client)
    section.port.setText("9000")
    section.port.editingFinished.emit()
    assert client.last(SetServing).port == 9000
    with qtbot.waitSignal(section.failed):
        client.answer(Failed(request_id=NO_ID, problem=Problem(code="invalid_request", what="No.")), SetServing)
    assert section.port.text() == str(SERVED.port)
    problem = Problem(code="invalid_request", what="Port 8650 can't be used.", next_step="Choose another port.")
    client.emit(ServingChanged(serving=Serving(on=True, problem=problem)))
    assert "Port 8650 can't be used." in section.address.text()


def test_a_program_gets_a_key_that_is_shown_once(qtbot: QtBot, client: FakeClient, section: ClientsSection) -> None:
    listed(client)
    client.restart("alfred")
    client.become_ready()
    qtbot.mouseClick(section.add_button, Qt.MouseButton.LeftButton)
    dialog = open_dialog(ClientDialog)
    assert isinstance(dialog, ClientDialog)
    assert not dialog.action.isEnabled()
    assert not dialog.place.isVisible(), "what it reads only where it reads"
    dialog.name.setText("Editor")
    dialog.reads.click()
    dialog.place.setCurrentIndex(1)
    dialog.kinds[MemoryKind.WORK].click()
    qtbot.mouseClick(dialog.action, Qt.MouseButton.LeftButton)
    asked = client.last(AddClient)
    assert asked.rights == ClientRights(reads=True, project_id=ProjectId(7), kinds=(MemoryKind.WORK,))
    client.answer(ClientAdded(request_id=NO_ID, client=READER, key="rememora-abc"), AddClient)
    shown = open_dialog(KeyDialog)
    assert isinstance(shown, KeyDialog)
    assert shown.key.text() == "rememora-abc"
    qtbot.mouseClick(shown.copy_key, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "rememora-abc"
    qtbot.mouseClick(shown.copy_server, Qt.MouseButton.LeftButton)
    server = json.loads(QGuiApplication.clipboard().text())["mcpServers"]["rememora"]
    assert server["args"][-3:] == ["mcp", "--profile", "alfred"], "of the same person"
    assert server["env"] == {"REMEMORA_KEY": "rememora-abc"}
    shown.accept()


def test_what_each_may_stands_beside_it_and_can_be_changed(
    qtbot: QtBot, client: FakeClient, section: ClientsSection
) -> None:
    listed(client, EDITOR, READER)
    editor, reader = section.rows
    assert editor.may.text() == "Asks the model · Never used"
    assert "Reads the memory of “Bakery” (only work)" in reader.may.text()
    assert "Proposes memories" in reader.may.text()
    qtbot.mouseClick(reader.change_button, Qt.MouseButton.LeftButton)
    dialog = open_dialog(ClientDialog)
    assert isinstance(dialog, ClientDialog)
    assert (dialog.name.text(), dialog.rights()) == ("Notes", READER.rights)
    dialog.reads.click()
    qtbot.mouseClick(dialog.action, Qt.MouseButton.LeftButton)
    assert client.last(ChangeClient).rights == ClientRights(proposes=True)
    client.answer(Done(request_id=NO_ID), ChangeClient)


def test_a_program_is_removed_after_a_question(qtbot: QtBot, client: FakeClient, section: ClientsSection) -> None:
    listed(client, EDITOR)
    qtbot.mouseClick(section.rows[0].remove_button, Qt.MouseButton.LeftButton)
    dialog = open_dialog(ConfirmDialog)
    assert isinstance(dialog, ConfirmDialog)
    dialog.accept()
    assert client.last(RemoveClient).client_id == EDITOR.id
    client.emit(ClientsChanged(clients=()))
    assert section.rows == []


def test_what_programs_read_and_propose_stands_in_lately(qtbot: QtBot, client: FakeClient, style: Style) -> None:
    view = LatelyView(client, style, MemoryActions(client))
    qtbot.addWidget(view)
    client.become_ready()
    view.show()
    proposal = Proposal(
        id=ProposalId(1),
        kind=MemoryKind.PREFERENCE,
        text="You prefer tabs",
        quote="",
        proposed_at=0.0,
        said_at=0.0,
        client_name="Editor",
    )
    readings = (
        MemoryReading(
            id=ReadingId(2), client_name="Editor", read_at=0.0, way=ReadingWay.SEARCH, memories=(PEANUTS,), messages=2
        ),
        MemoryReading(id=ReadingId(1), client_name="Notes", read_at=0.0, way=ReadingWay.READ),
    )
    client.answer(
        LatelyListed(request_id=NO_ID, proposals=(proposal,), learned=(), never=(), readings=readings), ListLately
    )
    (card,) = view.proposals
    assert not card.open_button.isVisible(), "there is no message"
    assert view.readings is not None
    with qtbot.waitSignal(view.memory_requested) as shown:
        qtbot.mouseClick(view.readings.show_buttons[0], Qt.MouseButton.LeftButton)
    assert shown.args == [PEANUTS]
    client.asked.clear()
    client.emit(MemoryRead(client_id=ClientId(1)))
    qtbot.waitUntil(lambda: any(isinstance(one, ListLately) for one in client.asked))
