"""Settings of tools: permissions, folders and servers."""

from __future__ import annotations

from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.style import Style
from app.tools.known import KnownTools
from app.tools.paste_dialog import PasteServersDialog
from app.tools.section import ToolsSection
from app.tools.server_dialog import ServerDialog
from app.tools.servers_section import LogDialog, ServersSection
from app.tools.tools_dialog import ToolsDialog
from app.widgets.confirm_dialog import ConfirmDialog
from core.protocol import (
    AcceptToolServer,
    ChangeSettings,
    ListTools,
    ReadToolServers,
    RemoveToolServer,
    RequestId,
    RestartToolServer,
    SaveToolServer,
    SettingsChanged,
    SetToolPermission,
    ShowToolServerLog,
    ToolsChanged,
    ToolServerChanged,
    ToolServerLogShown,
    ToolServerSaved,
    ToolServersRead,
    ToolsListed,
)
from core.records import (
    Permission,
    Problem,
    Settings,
    Tool,
    ToolEffect,
    ToolFolder,
    ToolServer,
    ToolServerId,
    ToolServerPhase,
    ToolServerState,
)
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.showing import show_widget
from tests.unit_app.tools.examples import SERVERS, TABLES, TOOLS, WEB

D = TypeVar("D", bound=QWidget)
_ID = RequestId(0)


class ToolSettings(QWidget):
    """The two sections, without the rest of the Settings page."""

    def __init__(self, client: FakeClient, style: Style) -> None:
        super().__init__()
        known = KnownTools(client, self)
        self.tools = ToolsSection(client, style, known)
        self.tool_servers = ServersSection(client, style, known)
        column = QVBoxLayout(self)
        column.addWidget(self.tools)
        column.addWidget(self.tool_servers)


@pytest.fixture
def settings(qtbot: QtBot, client: FakeClient, style: Style) -> ToolSettings:
    client.become_ready()
    sections = ToolSettings(client, style)
    show_widget(qtbot, sections, 700, 1000)
    client.answer(ToolsListed(request_id=_ID, tools=TOOLS, servers=SERVERS), ListTools)
    qtbot.waitUntil(lambda: len(sections.tools.own.shown) == 3 and len(sections.tool_servers.rows) == 3)
    return sections


def dialog(page: ToolSettings, kind: type[D]) -> D:
    found = page.findChild(kind)
    assert found is not None
    return found


def pick(box: QComboBox, data: object) -> None:
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def test_tools_are_switched_off(qtbot: QtBot, settings: ToolSettings, client: FakeClient) -> None:
    assert settings.tools.switch.isChecked()
    settings.tools.switch.click()
    assert client.last(ChangeSettings).tools is False
    client.emit(SettingsChanged(settings=Settings(tools=False)))
    assert not settings.tools.own.isEnabled()
    settings.tools.switch.click()
    with qtbot.waitSignal(settings.tools.failed):
        client.fail(Problem(code="storage_full", what="The disk is full."), ChangeSettings)
    assert not settings.tools.switch.isChecked()


def test_each_of_its_own_tools_has_a_permission(settings: ToolSettings, client: FakeClient) -> None:
    own = settings.tools.own
    assert own.shown == ["calculate", "read_file", "write_file"]
    assert own.choice("calculate").currentData() == Permission.ALWAYS
    pick(own.choice("write_file"), Permission.NEVER)
    asked = client.last(SetToolPermission)
    assert (asked.tool, asked.permission) == ("write_file", Permission.NEVER)
    client.fail(Problem(code="storage_full", what="The disk is full."), SetToolPermission)
    assert own.choice("write_file").currentData() == Permission.ASK


def test_many_tools_can_be_searched(qtbot: QtBot, settings: ToolSettings, client: FakeClient) -> None:
    own = settings.tools.own
    assert not own.search.isVisible()
    client.emit(ToolsChanged())
    many = tuple(Tool(name=f"tool_{at}", title=f"Tool {at}", effect=ToolEffect.READS) for at in range(18))
    client.answer(ToolsListed(request_id=_ID, tools=many, servers=SERVERS), ListTools)
    own.search.setText("tool 17")
    qtbot.waitUntil(lambda: own.shown == ["tool_17"])


def test_folders_are_added_allowed_and_taken_away(settings: ToolSettings, client: FakeClient) -> None:
    folders = settings.tools.folders
    folders.add("/home/me/Documents")
    there = (ToolFolder(path="/home/me/Documents"),)
    assert client.last(ChangeSettings).tool_folders == there
    client.emit(SettingsChanged(settings=Settings(tool_folders=there)))
    pick(folders.findChildren(QComboBox)[-1], True)
    assert client.last(ChangeSettings).tool_folders == (ToolFolder(path="/home/me/Documents", writable=True),)
    count = len(client.all(ChangeSettings))
    folders.add("/home/me/Documents")
    assert len(client.all(ChangeSettings)) == count


def test_how_servers_are_is_said(settings: ToolSettings, client: FakeClient) -> None:
    rows = settings.tool_servers.rows
    assert rows[WEB.id].words.text() == "running · 1 tool · version 1.2"
    assert rows[WEB.id].look_button.isVisible()
    assert rows[TABLES.id].words.text() == "doesn't run"
    assert rows[TABLES.id].problem is not None
    client.emit(ToolServerChanged(state=ToolServerState(server=TABLES, phase=ToolServerPhase.STARTING)))
    assert rows[TABLES.id].words.text() == "starting…"
    assert rows[TABLES.id].problem is None
    client.emit(ToolsChanged())
    client.answer(ToolsListed(request_id=_ID, tools=TOOLS, servers=SERVERS[:1]), ListTools)
    assert list(rows) == [WEB.id]


def test_a_server_is_stopped_restarted_and_removed(settings: ToolSettings, client: FakeClient) -> None:
    row = settings.tool_servers.rows[WEB.id]
    row.switch.click()
    assert client.last(SaveToolServer).server.enabled is False
    row.restart_action.trigger()
    assert client.last(RestartToolServer).server_id == WEB.id
    row.remove_action.trigger()
    assert not client.all(RemoveToolServer)
    dialog(settings, ConfirmDialog).accept()
    assert client.last(RemoveToolServer).server_id == WEB.id


def test_changed_tools_are_looked_at(qtbot: QtBot, settings: ToolSettings, client: FakeClient) -> None:
    settings.tool_servers.rows[WEB.id].look_button.click()
    looked = dialog(settings, ToolsDialog)
    qtbot.waitUntil(lambda: looked.list.shown == ["fetch"])
    looked.accept_button.click()
    assert client.last(AcceptToolServer).server_id == WEB.id


def test_a_log_is_read_and_copied(settings: ToolSettings, client: FakeClient) -> None:
    settings.tool_servers.rows[TABLES.id].log_action.trigger()
    log = dialog(settings, LogDialog)
    client.answer(ToolServerLogShown(request_id=_ID, text="it\nbroke"), ShowToolServerLog)
    assert log.view.lines.rowCount() == 2
    log.copy_button.click()
    assert QGuiApplication.clipboard().text() == "it\nbroke"
    log.refresh_button.click()
    client.answer(ToolServerLogShown(request_id=_ID, text=""), ShowToolServerLog)
    assert log.note.text() == "It has written nothing yet."


def test_a_server_is_written_down(qtbot: QtBot, settings: ToolSettings, client: FakeClient) -> None:
    qtbot.mouseClick(settings.tool_servers.add_button, Qt.MouseButton.LeftButton)
    form = dialog(settings, ServerDialog)
    assert not form.action.isEnabled()
    form.name.setText("Time")
    form.command.setText("uvx")
    form.arguments.setPlainText("mcp-server-time\n--zone=Europe/Lisbon\n")
    form.environment.add("TOKEN", "secret")
    form.action.click()
    assert client.last(SaveToolServer).server == ToolServer(
        id=ToolServerId(0),
        name="Time",
        command="uvx",
        arguments=("mcp-server-time", "--zone=Europe/Lisbon"),
        environment={"TOKEN": "secret"},
    )
    client.fail(
        Problem(code="invalid_request", what="There is no program uvx.", next_step="Install it."), SaveToolServer
    )
    assert form.words.text() == "There is no program uvx. Install it."
    form.kind.setCurrentIndex(1)
    form.url.setText("http://localhost:9000/mcp")
    form.headers.add("Authorization", "Bearer x")
    form.action.click()
    sent = client.last(SaveToolServer).server
    assert (sent.command, sent.url, sent.headers) == ("", "http://localhost:9000/mcp", {"Authorization": "Bearer x"})
    client.answer(ToolServerSaved(request_id=_ID, server=sent), SaveToolServer)
    assert form.result() == ServerDialog.DialogCode.Accepted


def test_servers_are_read_from_json_and_chosen(qtbot: QtBot, settings: ToolSettings, client: FakeClient) -> None:
    qtbot.mouseClick(settings.tool_servers.paste_button, Qt.MouseButton.LeftButton)
    paste = dialog(settings, PasteServersDialog)
    assert not paste.action.isEnabled()
    paste.field.setPlainText('{"mcpServers": {}}')
    qtbot.waitUntil(lambda: bool(client.unanswered(ReadToolServers)))
    bad = Problem(code="invalid_request", what="“notes” has no program.", next_step="Leave it out.")
    client.answer(ToolServersRead(request_id=_ID, servers=(WEB, TABLES), problems=(bad,)), ReadToolServers)
    assert [label.text() for label in paste.problems] == ["“notes” has no program. Leave it out."]
    paste.boxes[1].setChecked(False)
    paste.action.click()
    assert [command.server for command in client.all(SaveToolServer)] == [WEB]
    client.answer(ToolServerSaved(request_id=_ID, server=WEB), SaveToolServer)
    assert paste.result() == PasteServersDialog.DialogCode.Accepted
