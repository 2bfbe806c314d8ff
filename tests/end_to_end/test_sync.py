"""Two core processes that share a folder each, with a sync program in between that delays, reorders, tears and doubles what it brings."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest

from core import protocol
from core.paths import HOME_VARIABLE
from core.records import LearningMode, MemoryEdit, MemoryFilter, MemoryKind
from core.sync.shared_folder import NAME
from tests.end_to_end.core_process import CoreProcess

PASSPHRASE = "seven wet dogs"

pytestmark = pytest.mark.timeout(600)


class Computer:
    """A home with a core process, and the folder it shares through."""

    def __init__(self, place: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
        self.name = name
        self.home = place / name
        self.folder = place / f"folder of {name}"
        self.folder.mkdir()
        self._monkeypatch = monkeypatch
        self.device = ""

    def start(self) -> CoreProcess:
        self._monkeypatch.setenv(HOME_VARIABLE, str(self.home))
        self.core = CoreProcess("--demo")
        self.core.hello()
        self.core.ask(protocol.ChangeSettings(learning=LearningMode.OFF, titles=False), protocol.Done)
        return self.core

    def share(self, command: type[protocol.StartSync | protocol.JoinSync]) -> None:
        asked = command(folder=str(self.folder), name=self.name, passphrase=PASSPHRASE)
        self.device = self.core.ask(asked, protocol.SyncShown).state.device_id

    def sync(self) -> None:
        state = self.core.ask(protocol.SyncNow(), protocol.SyncShown).state
        assert state.problem is None, state.problem

    def own_files(self) -> list[Path]:
        return sorted((self.folder / NAME / self.device).glob("*.rbundle"))

    def said(self) -> set[tuple[str, str]]:
        found = set()
        for one in self.core.ask(protocol.ListConversations(), protocol.ConversationsListed).conversations:
            shown = self.core.ask(protocol.ListMessages(conversation_id=one.id), protocol.MessagesListed).messages
            found |= {(one.title, message.text) for message in shown}
        return found

    def known(self) -> dict[str, int]:
        listing = protocol.ListMemories(query="", filter=MemoryFilter(), limit=50, offset=0)
        return {one.text: one.id for one in self.core.ask(listing, protocol.MemoriesListed).memories}

    def edit(self, text: str, new: str) -> None:
        edit = protocol.EditMemories(memory_ids=(self.known()[text],), edit=MemoryEdit(text=new))  # type: ignore[arg-type]
        self.core.ask(edit, protocol.MemoriesSaved)


def bring(source: Computer, target: Computer, chance: random.Random, *, whole: bool = False) -> None:
    """Bring what one has written to the other: in any order, some of it later, in part, or twice."""
    for file in sorted(source.own_files(), key=lambda _: chance.random()):
        there = target.folder / file.relative_to(source.folder)
        there.parent.mkdir(parents=True, exist_ok=True)
        luck = 1.0 if whole else chance.random()
        if luck < 0.3:
            continue
        if luck < 0.5:
            there.write_bytes(file.read_bytes()[: file.stat().st_size // 2])
        elif luck < 0.7:
            shutil.copy(file, there.with_name(f"{file.stem} (conflicted copy).rbundle"))
        else:
            shutil.copy(file, there)


def test_two_processes_and_a_folder_that_delays_reorders_and_conflicts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chance = random.Random(5)
    desk, lap = (Computer(tmp_path, name, monkeypatch) for name in ("desk", "lap"))
    with desk.start(), lap.start():
        desk.core.talk("The garden is full of snails.")
        desk.core.ask(protocol.AddMemory(text="You have a garden.", kind=MemoryKind.NOTE), protocol.MemorySaved)
        desk.share(protocol.StartSync)
        desk.sync()
        bring(desk, lap, chance, whole=True)
        lap.share(protocol.JoinSync)
        lap.sync()
        assert lap.said() == desk.said()
        bring(lap, desk, chance, whole=True)
        desk.sync()

        desk.edit("You have a garden.", "You have a garden with snails.")
        lap.edit("You have a garden.", "You have two gardens.")
        for step in range(4):
            for one, other in ((desk, lap), (lap, desk)):
                one.core.talk(f"{one.name} tells of day {step}.")
                one.sync()
                bring(one, other, chance)
        # In the middle of it one of them is killed.
        bring(desk, lap, chance, whole=True)
        lap.core.send(protocol.SyncNow())
        lap.core.kill()
        with lap.start():
            for _ in range(3):
                for one, other in ((desk, lap), (lap, desk)):
                    one.sync()
                    bring(one, other, chance, whole=True)
            assert lap.said() == desk.said()
            assert {title for title, _ in desk.said()} == {
                "The garden is full of snails.",
                *(f"{name} tells of day {step}." for name in ("desk", "lap") for step in range(4)),
            }
            cards = [one.core.ask(protocol.ListLately(), protocol.LatelyListed).conflicts for one in (desk, lap)]
            assert [(card.memory.text, card.text) for card in cards[0]] == [
                (card.memory.text, card.text) for card in cards[1]
            ]
            assert len(cards[0]) == 1
            shown = lap.core.ask(protocol.ShowSync(), protocol.SyncShown).state
            assert [one.problem for one in shown.devices] == [None, None]
            assert lap.core.close() == 0
        assert desk.core.close() == 0
