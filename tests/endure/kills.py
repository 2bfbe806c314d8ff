"""A core that is killed with signal 9 at random moments: while it starts, talks, learns, imports, compacts, upgrades, encrypts."""

from __future__ import annotations

import json
import os
import random
import subprocess
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from core import protocol
from core.paths import default_paths
from core.protocol import Event
from core.records import MemoryId, MemoryKind
from tests.end_to_end.core_process import CoreProcess
from tests.endure.ledger import Ledger

# A core lives this long at most before it is killed, in seconds. Some are killed while they start.
_LONGEST_LIFE_S = 3.0

# For what takes the core a while.
_PATIENCE_S = 60.0

# Between its last word and its end.
_ENDING_S = 5.0

_PASSPHRASES = ("correct horse", "Zwölf Boxkämpfer", "一二三四五六")


class Killed(Exception):
    """The core is gone."""


@dataclass
class Outcome:
    """Of all lives.

    Attributes:
        doing: how often it was killed while it did what.
        faults: what was lost, or why it didn't start.
    """

    kills: int = 0
    doing: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)


class MortalCore(CoreProcess):
    """Raises Killed from whatever is asked of it once it is gone, and takes down what it acknowledged until then."""

    def __init__(self, ledger: Ledger) -> None:
        super().__init__("--demo", "--context", "512")
        self._ledger = ledger
        self._heard = 0

    def mortal(self, work: Callable[[], None]) -> None:
        """Raises Killed."""
        try:
            work()
        except (AssertionError, BrokenPipeError, OSError, ValueError) as error:
            try:
                self.process.wait(_ENDING_S)
            except subprocess.TimeoutExpired:
                raise error from None
            raise Killed from error
        finally:
            self.take_down()

    def wait_for_more(self, kind: type[Event], known: int) -> None:
        """Wait until there were more of a kind of event than are known."""
        while sum(isinstance(item, kind) for item in self.seen) <= known:
            item = self._arrived.get(timeout=_PATIENCE_S)
            assert item is not None, "the core ended"
            self.seen.append(item)

    def take_down(self) -> None:
        """What arrived since last time."""
        while not self._arrived.empty():
            if (item := self._arrived.get()) is not None:
                self.seen.append(item)
        for item in self.seen[self._heard :]:
            self._ledger.hear(item)
        self._heard = len(self.seen)


class Lives:
    """One store, many cores.

    Args:
        seed: of all that is random.
        folder: for files to import.
    """

    def __init__(self, seed: int, folder: Path) -> None:
        self._random = random.Random(seed)
        self._folder = folder
        self._ledger = Ledger()
        self._number = 0
        self.outcome = Outcome()

    def live(self) -> None:
        """Start a core, see that all is there, use it, and kill it."""
        if self._random.random() < 0.1:
            self._as_after_an_upgrade()
        core = MortalCore(self._ledger)
        early = self._random.random() < 0.2
        doing = ["starting"]
        timer = threading.Timer(self._random.uniform(0, 1.5 if early else _LONGEST_LIFE_S), core.process.kill)
        if early:
            timer.start()
        try:
            core.mortal(lambda: self._open(core))
            if not early:
                core.mortal(lambda: self.outcome.faults.extend(self._ledger.faults(core)))
                timer.start()
            while True:
                act = self._random.choice(
                    (
                        self._talk,
                        self._talk,
                        self._talk,
                        self._remember,
                        self._remember,
                        self._forget,
                        self._import,
                        self._encrypt,
                    )
                )
                doing[0] = act.__name__.strip("_")
                core.mortal(lambda act=act: act(core))  # type: ignore[misc]
        except Killed:
            self.outcome.kills += 1
            self.outcome.doing[doing[0]] += 1
        finally:
            timer.cancel()
            core.kill()
            core.take_down()

    def last(self) -> None:
        """See that all is there at the end."""
        core = MortalCore(self._ledger)
        try:
            self._open(core)
            self.outcome.faults += self._ledger.faults(core)
        finally:
            core.kill()

    def _open(self, core: MortalCore) -> None:
        answer = core.ask(protocol.Hello(protocol=protocol.PROTOCOL_VERSION), protocol.Reply)
        if isinstance(answer, protocol.Locked):
            self._unlock(core)
            answer = core.ask(protocol.Hello(protocol=protocol.PROTOCOL_VERSION), protocol.Reply)
        elif "" in self._ledger.passphrases:
            self._ledger.passphrases = [""]
        else:
            self.outcome.faults.append(f"it isn't locked: {answer}")
        if not isinstance(answer, protocol.Welcome):
            self.outcome.faults.append(f"it doesn't start: {answer}")

    def _unlock(self, core: MortalCore) -> None:
        for passphrase in [one for one in self._ledger.passphrases if one]:
            # A wrong one that was tried before has the next one wait.
            until = time.monotonic() + 60
            while time.monotonic() < until:
                answer = core.ask(protocol.Unlock(secret=passphrase), protocol.Reply)
                if isinstance(answer, protocol.Unlocked):
                    self._ledger.passphrases = [passphrase]
                    return
                time.sleep(0.5)
                if len(self._ledger.passphrases) > 1:
                    break
        self.outcome.faults.append(f"it doesn't unlock with any of {self._ledger.passphrases}")

    def _as_after_an_upgrade(self) -> None:
        opened_by = default_paths().data / "opened-by"
        if opened_by.exists():
            opened_by.write_text("0.0.1\n")

    def _text(self) -> str:
        self._number += 1
        return f"Said {self._number} in {os.getpid()}: " + " ".join(
            self._random.choice(("harbour", "violet", "ninety", "ladder", "copper", "meadow")) for _ in range(8)
        )

    def _talk(self, core: MortalCore) -> None:
        conversations = core.ask(protocol.ListConversations(), protocol.ConversationsListed).conversations
        old = conversations and self._random.random() < 0.7
        conversation = self._random.choice(conversations).id if old else None
        if self._random.random() < 0.3:
            core.talk(self._text(), conversation)
        else:
            core.ask(protocol.SendMessage(conversation_id=conversation, text=self._text()), protocol.MessageAccepted)

    def _remember(self, core: MortalCore) -> None:
        core.ask(protocol.AddMemory(text=f"You own {self._text()}", kind=MemoryKind.NOTE), protocol.MemorySaved)

    def _forget(self, core: MortalCore) -> None:
        ids = sorted(self._ledger.memories.keys() - self._ledger.gone)
        if ids:
            one = self._random.choice(ids)
            # Without an answer it may be gone or not.
            kept = self._ledger.memories.pop(one)
            core.ask(protocol.DeleteMemories(memory_ids=(MemoryId(one),)), protocol.MemoriesSaved)
            self._ledger.memories[one] = kept
            self._ledger.gone.add(one)

    def _import(self, core: MortalCore) -> None:
        file = self._folder / f"{self._number}.json"
        self._number += 1
        turns = [{"role": role, "content": self._text()} for _ in range(20) for role in ("user", "assistant")]
        file.write_text(json.dumps({"title": f"Imported {self._number}", "messages": turns}))
        # One at a time: what another one brought isn't told apart.
        earlier = sum(isinstance(item, protocol.ConversationsImported) for item in core.seen)
        if isinstance(core.ask(protocol.ImportConversations(path=str(file)), protocol.Reply), protocol.Done):
            self._ledger.importing = [str(turn["content"]) for turn in turns if turn["role"] == "user"]
            core.wait_for_more(protocol.ConversationsImported, earlier)

    def _encrypt(self, core: MortalCore) -> None:
        if self._random.random() < 0.5:
            return
        current = next((one for one in self._ledger.passphrases if one), "")
        new = self._random.choice([*_PASSPHRASES, ""])
        if new == current:
            return
        self._ledger.passphrases = [current, new]
        command: protocol.Command
        if new:
            command = protocol.SetPassphrase(passphrase=new, current=current)
        else:
            command = protocol.RemovePassphrase(current=current)
        answer = core.ask(command, protocol.Reply)
        if isinstance(answer, protocol.Failed):
            return  # it may be that the one that was taken away is gone by now
        # One that is taken away is asked for until everything is plain.
        self._ledger.passphrases = [new] if new else [current, ""]


def run(count: int, seed: int, folder: Path, tell: Callable[[Outcome], None]) -> Outcome:
    """Kill cores until there were `count` kills."""
    lives = Lives(seed, folder)
    while lives.outcome.kills < count:
        lives.live()
        tell(lives.outcome)
    lives.last()
    return lives.outcome
