"""The conversion: progress, interruptions, full disks, replies in between."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from core.errors import StorageFull
from core.records import Problem
from core.vault.converting import Area, Conversion, Tell, size_bytes
from core.vault.sealing import Seal


class Files:
    """An area of small files."""

    def __init__(self, folder: Path, seal: Seal) -> None:
        self.folder = folder
        self.seal = seal
        self.before_file: Callable[[int], None] = lambda _: None
        self.calls = 0
        folder.mkdir()
        for number in range(10):
            seal.write(folder / f"{number}", bytes(10_000), "")

    def convert(self, tell: Tell) -> None:
        self.calls += 1
        for number, path in enumerate(sorted(self.folder.iterdir())):
            self.before_file(number)
            with path.open("rb") as file:
                done = self.seal.is_as_written(file)
            if not done:
                self.seal.write(path, self.seal.read(path), "")
            tell((number + 1) / 10)

    def sealed(self) -> int:
        return sum(path.read_bytes().startswith(b"rememora sealed") for path in self.folder.iterdir())


class Run:
    """A conversion of two areas, one ten times as large as the other."""

    def __init__(self, folder: Path) -> None:
        self.seal = Seal()
        self.large, self.small = Files(folder / "large", self.seal), Files(folder / "small", self.seal)
        for path in self.small.folder.iterdir():
            path.write_bytes(bytes(1_000))
        self.shares: list[float] = []
        self.problems: list[Problem] = []
        self.finished = threading.Event()
        self.busy = False
        self.conversion = Conversion(
            [Area(part=part, places=[part.folder]) for part in (self.large, self.small)],
            busy=lambda: self.busy,
            told=self.shares.append,
            failed=self.problems.append,
            done=self.finished.set,
            retry_s=0.01,
        )


@pytest.fixture
def run(tmp_path: Path) -> Iterator[Run]:
    run = Run(tmp_path)
    yield run
    run.busy = False
    run.conversion.close()


def test_everything_is_converted_there_and_back_with_progress_by_size(run: Run) -> None:
    run.seal.use(b"k" * 32, mixed=True)
    run.conversion.start()
    assert run.finished.wait(60)
    assert (run.large.sealed(), run.small.sealed()) == (10, 10)
    assert run.shares == sorted(run.shares)
    assert run.shares[0] == 0
    assert 0.9 in {round(share, 1) for share in run.shares}
    assert run.shares[-1] == pytest.approx(1)
    assert max(after - before for before, after in zip(run.shares, run.shares[1:], strict=False)) < 0.15

    run.finished.clear()
    run.seal.use(None, earlier=b"k" * 32, mixed=True)
    run.conversion.start()
    assert run.finished.wait(60)
    assert (run.large.sealed(), run.small.sealed()) == (0, 0)
    assert (run.large.folder / "3").read_bytes() == bytes(10_000)


def test_a_full_disk_is_said_once_and_it_goes_on_when_there_is_room(run: Run) -> None:
    def full(number: int) -> None:
        if number == 4 and run.large.calls < 4:
            raise StorageFull("The disk is full.", safe="Nothing is lost.", next_step="Make space.")

    run.large.before_file = full
    run.seal.use(b"k" * 32, mixed=True)
    run.conversion.start()
    assert run.finished.wait(60)
    assert [problem.what for problem in run.problems] == ["The disk is full."]
    assert run.large.calls == 4
    assert (run.large.sealed(), run.small.sealed()) == (10, 10)


def test_it_pauses_while_a_reply_is_written(run: Run) -> None:
    reached = threading.Event()

    def busy(number: int) -> None:
        if number == 5:
            run.busy = True
            reached.set()

    run.large.before_file = busy
    run.seal.use(b"k" * 32, mixed=True)
    run.conversion.start()
    assert reached.wait(60)
    assert not run.finished.wait(0.3)
    assert run.large.sealed() <= 6
    run.large.before_file = lambda _: None
    run.busy = False
    assert run.finished.wait(60)


def test_turned_round_in_the_middle_it_doesnt_say_that_the_first_end_is_reached(run: Run) -> None:
    reached, go_on = threading.Event(), threading.Event()

    def hold(number: int) -> None:
        if number == 5:
            reached.set()
            assert go_on.wait(60)

    run.large.before_file = hold
    run.seal.use(b"k" * 32, mixed=True)
    run.conversion.start()
    assert reached.wait(60)
    run.conversion.stop()
    run.seal.use(None, earlier=b"k" * 32, mixed=True)
    run.large.before_file = lambda _: None
    go_on.set()
    assert not run.finished.wait(0.2)
    run.conversion.start()
    assert run.finished.wait(60)
    assert (run.large.sealed(), run.small.sealed()) == (0, 0)


def test_closing_doesnt_wait_for_the_rest(run: Run) -> None:
    run.busy = True
    run.seal.use(b"k" * 32, mixed=True)
    run.conversion.start()
    run.conversion.close()
    assert not run.finished.is_set()


def test_what_isnt_there_has_no_size(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a/b").write_bytes(b"12345")
    (tmp_path / "c").write_bytes(b"123")
    assert size_bytes([tmp_path / "a", tmp_path / "c", tmp_path / "d"]) == 8
