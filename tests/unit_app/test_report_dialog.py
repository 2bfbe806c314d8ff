"""A report of a problem: seen as a whole, then saved as one file; its picture shows no letter."""

from __future__ import annotations

import zipfile
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.settings.report_dialog import ReportDialog
from app.settings.report_picture import greeked
from app.style import Style
from core.protocol import GatherReport, ReportGathered, RequestId
from core.records import Problem
from tests.unit_app.fake_client import FakeClient


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.resize(600, 300)
    column = QVBoxLayout(window)
    window.words = QLabel("Rosalind has the key")  # type: ignore[attr-defined]
    column.addWidget(window.words)  # type: ignore[attr-defined]
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def dialog(client: FakeClient, style: Style, window: QWidget) -> ReportDialog:
    client.become_ready()
    dialog = ReportDialog(client, style, greeked(window), window)
    dialog.open()
    return dialog


def gathered(client: FakeClient) -> None:
    reply = ReportGathered(request_id=RequestId(0), versions="Rememora 1.0", log="INFO core: Person 1")
    client.answer(reply, GatherReport)


def test_it_is_read_changed_and_saved(dialog: ReportDialog, client: FakeClient, tmp_path: Path) -> None:
    assert not dialog.action.isEnabled()
    gathered(client)
    assert dialog.text.toPlainText() == "Rememora 1.0\n\nINFO core: Person 1"
    dialog.text.setPlainText("Only this")
    dialog.save_to(str(tmp_path / "report.zip"))
    with zipfile.ZipFile(tmp_path / "report.zip") as archive:
        assert archive.read("report.txt") == b"Only this"
        assert QImage.fromData(archive.read("window.png")).width() == 600


def test_without_the_picture(dialog: ReportDialog, client: FakeClient, tmp_path: Path) -> None:
    gathered(client)
    dialog.with_picture.click()
    dialog.save_to(str(tmp_path / "report.zip"))
    with zipfile.ZipFile(tmp_path / "report.zip") as archive:
        assert archive.namelist() == ["report.txt"]


def test_a_core_that_fails_can_be_reported(dialog: ReportDialog, client: FakeClient) -> None:
    client.fail(Problem(code="x", what="The disk is gone.", detail="EIO"), GatherReport)
    assert dialog.text.toPlainText() == "The disk is gone.\nEIO" and dialog.action.isEnabled()


def test_it_is_told_where_it_cant_be_saved(
    qtbot: QtBot, dialog: ReportDialog, client: FakeClient, tmp_path: Path
) -> None:
    gathered(client)
    with qtbot.waitSignal(dialog.failed) as failed:
        dialog.save_to(str(tmp_path / "nowhere" / "report.zip"))
    assert failed.args is not None and failed.args[0].code == "report_not_saved"
    assert dialog.isVisible()


def test_what_was_written_cant_be_read_out_of_the_picture(window: QWidget) -> None:
    """Words of the same length give the same picture, whatever they say; what is left is whether something stands in a cell."""
    picture = greeked(window)
    colours = {picture.pixelColor(x, y).name() for x in range(0, 600, 3) for y in range(0, 300, 3)}
    assert len(colours) == 2
    rows = np.array([[picture.pixelColor(x, y).red() for x in range(600)] for y in range(144, 152)])
    assert all(len(set(rows[:, left : left + 8].ravel().tolist())) == 1 for left in range(0, 600, 8))
