"""The process that makes PDF and pictures: what it makes, and that nothing half-made is left."""

from __future__ import annotations

import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
import shiboken6
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from app.exports.jobs import MakePdf, MakePictures
from app.exports.paper_client import PaperClient
from app.style.tokens import DARK, LIGHT
from core.protocol import ReadConversation
from core.records import ConversationId, ExportedMessage, ExportedPicture, ExportParts, ExportWords, MessageId, Problem
from tests.unit_app.exports.talks import answer_reads, answered, asked, read
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.pictures.shown import contents, painted

ONE, TWO = ConversationId(1), ConversationId(2)


class Outcome:
    """What a job comes to."""

    def __init__(self, paper: PaperClient) -> None:
        self.made: tuple[Any, ...] | None = None
        self.problem: Problem | None = None
        self.progress: list[int] = []
        paper.made.connect(lambda *made: setattr(self, "made", made))
        paper.failed.connect(lambda problem: setattr(self, "problem", problem))
        paper.progressed.connect(self.progress.append)


Run = Callable[..., Outcome]


@pytest.fixture
def run(qtbot: QtBot, client: FakeClient) -> Run:
    """Does a job with these messages in each conversation."""

    def run(
        job: MakePdf | MakePictures, *messages: ExportedMessage, ids: tuple[ConversationId, ...] = (ONE,)
    ) -> Outcome:
        paper = PaperClient(client, job, [(one, ()) for one in ids])
        outcome = Outcome(paper)
        with qtbot.waitSignal(paper.ended):
            paper.start()
            qtbot.waitUntil(lambda: not answer_reads(client, *messages) and bool(outcome.made or outcome.problem))
        qtbot.waitUntil(lambda: not shiboken6.isValid(paper))
        return outcome

    return run


def pdf(path: Path, **more: Any) -> MakePdf:
    return MakePdf(path=str(path), parts=ExportParts(), words=ExportWords(), **more)


def test_a_pdf(run: Run, tmp_path: Path) -> None:
    outcome = run(pdf(tmp_path / "a.pdf"), asked(), answered())
    assert outcome.made is not None and outcome.made[0] == (str(tmp_path / "a.pdf"),) and outcome.progress == [2]
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF") and not list(tmp_path.glob(".rememora*"))


@pytest.mark.parametrize("name", ["all.zip", "all"])
def test_several_are_several_files(run: Run, tmp_path: Path, name: str) -> None:
    run(pdf(tmp_path / name, many=True), asked(), ids=(ONE, TWO))
    names = ["Dinner with Clara (2).pdf", "Dinner with Clara.pdf"]
    if name.endswith("zip"):
        with zipfile.ZipFile(tmp_path / name) as archive:
            assert sorted(archive.namelist()) == names and archive.read(names[0]).startswith(b"%PDF")
    else:
        assert sorted(path.name for path in (tmp_path / name).iterdir()) == names


def test_what_is_there_is_asked_about(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_text("mine")
    outcome = run(pdf(tmp_path / "a.pdf"), asked())
    assert outcome.problem is not None and outcome.problem.code == "already_there"
    assert (tmp_path / "a.pdf").read_text() == "mine"
    outcome = run(pdf(tmp_path / "no" / "a.pdf"), asked())
    assert outcome.problem is not None and "no folder" in outcome.problem.what


def test_stopped_it_leaves_nothing(qtbot: QtBot, client: FakeClient, tmp_path: Path) -> None:
    paper = PaperClient(client, pdf(tmp_path / "all.zip", many=True), [(ONE, ()), (TWO, ())])
    outcome = Outcome(paper)
    paper.start()
    client.answer(read(asked()), client.unanswered(ReadConversation)[0])
    qtbot.waitUntil(lambda: bool(outcome.progress))
    with qtbot.waitSignal(paper.ended):
        paper.stop()
    qtbot.waitUntil(lambda: not shiboken6.isValid(paper))
    assert outcome.made is None and outcome.problem is None
    assert not list(tmp_path.glob("*.zip")) and not list(tmp_path.glob(".rememora*"))


def test_a_core_that_fails_half_way_leaves_nothing(qtbot: QtBot, client: FakeClient, tmp_path: Path) -> None:
    paper = PaperClient(client, pdf(tmp_path / "a.pdf"), [(ONE, ())])
    outcome = Outcome(paper)
    paper.start()
    client.answer(read(asked(), more=True), client.unanswered(ReadConversation)[0])
    qtbot.waitUntil(lambda: bool(client.unanswered(ReadConversation)))
    assert client.last(ReadConversation).after == 1
    client.fail(Problem(code="core_died", what="It stopped."), ReadConversation)
    assert outcome.problem is not None and outcome.problem.code == "core_died"
    qtbot.waitUntil(lambda: not shiboken6.isValid(paper))
    assert not list(tmp_path.glob("*.pdf")) and not list(tmp_path.glob(".rememora*"))


@pytest.mark.parametrize("command", [[sys.executable, "-c", "raise SystemExit(3)"], ["/nowhere/paper"]])
def test_a_process_that_dies_is_told(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: list[str]
) -> None:
    monkeypatch.setattr("app.exports.paper_client.paper_command", lambda: command)
    outcome = run(pdf(tmp_path / "a.pdf"), asked())
    assert outcome.problem is not None and outcome.problem.code == "paper_died" and outcome.problem.next_step


@pytest.mark.parametrize(("dark", "page"), [(False, LIGHT.page), (True, DARK.page)])
def test_a_picture(run: Run, dark: bool, page: str) -> None:
    outcome = run(MakePictures(dark=dark, footer="Rememora"), asked(), answered())
    assert outcome.made is not None
    _, (picture,), (image,) = outcome.made
    assert picture.startswith(b"\x89PNG") and isinstance(image, QImage)
    assert image.width() >= 2 * 720 and image.height() > 600
    assert image.pixelColor(2, 2) == QColor(page)
    without = run(MakePictures(dark=dark), asked(), answered())
    assert without.made is not None and without.made[2][0].height() < image.height()


def test_a_picture_shows_those_of_messages(run: Run) -> None:
    one = ExportedPicture(media_type="image/webp", data=contents(painted(384, 200, "#AA3333"), "WEBP"))
    outcome = run(MakePictures(), msgspec.structs.replace(asked(text=""), pictures=(one, one)))
    assert outcome.made is not None
    (image,) = outcome.made[2]
    reds = [
        x
        for x in range(0, image.width(), 4)
        if image.pixelColor(x, image.height() // 2).red() > 1.5 * image.pixelColor(x, image.height() // 2).green()
    ]
    assert len(reds) * 4 > 700, "both, side by side"
    assert reds[0] > image.width() // 3, "where what the user says stands"


def test_a_long_picture_is_cut_between_lines(run: Run, tmp_path: Path) -> None:
    long = answered(2, "\n\n".join(f"Paragraph {number} " + "word " * 60 for number in range(120)))
    outcome = run(MakePictures(path=str(tmp_path / "a.png"), footer="Rememora"), long)
    assert outcome.made is not None
    paths = outcome.made[0]
    assert len(paths) >= 2 and [Path(path).name for path in paths[:2]] == ["a.png", "a 2.png"]
    images = [QImage(path) for path in paths]
    assert all(image.height() <= 12_000 for image in images)
    for image in images[:-1]:
        last = image.height() - 1
        assert {image.pixelColor(x, last).name() for x in range(0, image.width(), 2)} == {LIGHT.page.lower()}


def test_too_long_for_pictures_and_nothing_to_be_seen(run: Run) -> None:
    outcome = run(MakePictures(), answered(2, "line\n\n" * 6_000))
    assert outcome.problem is not None and "too long" in outcome.problem.what and "PDF" in outcome.problem.next_step
    outcome = run(MakePictures(), answered(2, "  "))
    assert outcome.problem is not None and "nothing to be seen" in outcome.problem.what


def test_only_the_messages_that_are_chosen_are_asked_for(qtbot: QtBot, client: FakeClient) -> None:
    chosen = (MessageId(1), MessageId(2))
    paper = PaperClient(client, MakePictures(), [(ONE, chosen)])
    with qtbot.waitSignal(paper.made):
        paper.start()
        assert client.last(ReadConversation).message_ids == chosen
        client.answer(read(asked(), answered()), ReadConversation)
