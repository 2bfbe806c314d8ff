"""The database from plain to encrypted and back: nothing is lost, nothing plain is left, whenever it is killed."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from core.errors import Cancelled, DatabaseDamaged, StorageError, WrongDatabaseKey
from core.records import Role
from core.storage.conversations import Conversations
from core.storage.converting import DatabaseConversion
from core.storage.database import Database
from core.storage.earlier_copy import copies, put_back, usable_copy
from core.storage.exchange import on_disk
from core.storage.sqlite import is_plain
from core.worker import Worker

KEY = bytes(range(32))
SECRET = "Leonberger puppies"
NOON = 1_750_000_000.0

# How often a process is killed on its way.
_KILLS = 12


class Store:
    """A database on its worker, with what converts it."""

    def __init__(self, path: Path, key: bytes | None = None, program: str = "1.0") -> None:
        self.worker = Worker("storage")
        self.database = self.worker.call(lambda: Database(path, key=key, program=program))
        self.conversations = Conversations(self.database)

    def say(self, *texts: str) -> None:
        def add() -> None:
            conversation = self.conversations.add("About dogs", NOON).id
            for text in texts:
                self.conversations.add_message(conversation, Role.USER, text, NOON)

        self.worker.call(add)

    def said(self) -> list[str]:
        return self.worker.call(
            lambda: [row["text"] for row in self.database.rows("SELECT text FROM messages ORDER BY id")]
        )

    def found(self, words: str) -> int:
        return len(self.worker.call(lambda: self.conversations.search(words, 50)))

    def convert(self, key: bytes | None, tell: Callable[[float], None] = lambda _: None) -> None:
        known = key or self.database.key
        DatabaseConversion(self.database, self.worker, wanted=lambda: key, known=lambda: known).convert(tell)

    def close(self) -> None:
        if not self.worker.closing:
            self.worker.call(self.database.close)
            self.worker.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "rememora.db"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with closing(Store(path)) as opened:
        opened.say(*(f"I like {SECRET} number {number}." for number in range(400)))
        yield opened


def files_with(folder: Path, text: str = SECRET) -> list[str]:
    return [file.name for file in sorted(folder.iterdir()) if text.encode() in file.read_bytes()]


def test_what_is_encrypted_reads_the_same_and_leaves_no_plain_byte(store: Store, path: Path) -> None:
    before, shares = store.said(), list[float]()
    schema = store.worker.call(lambda: store.database.rows("SELECT type, name, sql FROM sqlite_master ORDER BY name"))
    assert files_with(path.parent)
    store.convert(KEY, shares.append)
    assert store.said() == before and store.found("puppies") == 1
    assert shares[-1] == 1.0 and shares == sorted(shares)
    store.say(f"One more of the {SECRET}.")
    assert files_with(path.parent) == []
    assert schema == store.worker.call(
        lambda: store.database.rows("SELECT type, name, sql FROM sqlite_master ORDER BY name")
    )
    store.close()
    assert [file.name for file in path.parent.iterdir() if not file.name.endswith("opened-by")] == ["rememora.db"]
    with closing(Store(path, KEY)) as again:
        assert len(again.said()) == 401 and again.found("puppies") == 2


def test_it_becomes_plain_again(store: Store, path: Path) -> None:
    before = store.said()
    store.convert(KEY)
    store.convert(KEY)  # nothing left to do
    store.convert(None)
    assert is_plain(path) and store.said() == before
    store.close()
    with closing(Store(path)) as again:
        assert again.said() == before and again.found("puppies") == 1


def test_copies_and_what_they_replaced_are_converted(path: Path) -> None:
    first = Store(path)
    first.say(f"I like {SECRET}.")
    first.close()
    Store(path, program="1.1").close()
    copy = usable_copy(path)
    assert copy is not None
    put_back(path, copy, NOON)
    with closing(Store(path)) as store:
        damaged = path.with_name("rememora.schema-3.db")
        damaged.write_bytes(b"SQLite format 3\0" + SECRET.encode() * 1000)
        was = {name: path.with_name(name).read_bytes() for name in files_with(path.parent)}
        assert len(was) == 4
        store.convert(KEY)
        assert files_with(path.parent) == []
        assert usable_copy(path, KEY) == copy and usable_copy(path, bytes(32)) is None and usable_copy(path) is None
        with closing(Database(copy, key=KEY)) as alone:
            assert alone.value("SELECT text FROM messages") == f"I like {SECRET}."
        store.convert(None)
        assert set(files_with(path.parent)) == set(was)
        assert damaged.read_bytes() == was[damaged.name]
        (aside,) = path.parent.glob("*set-aside*")
        with closing(Database(aside)) as alone:
            assert alone.value("SELECT text FROM messages") == f"I like {SECRET}."


def test_what_was_set_aside_in_a_sealed_store_can_be_read_when_it_is_plain_again(path: Path) -> None:
    first = Store(path, KEY)
    first.say(f"I like {SECRET}.")
    first.close()
    copy = path.with_name("copy.db")
    copy.write_bytes(path.read_bytes())
    put_back(path, copy, NOON)
    copy.unlink()
    with closing(Store(path, KEY)) as store:
        store.convert(KEY)
        store.convert(None)
    (aside,) = path.parent.glob("*set-aside*")
    with closing(Database(aside)) as alone:
        assert alone.value("SELECT text FROM messages") == f"I like {SECRET}."


def test_an_exchange_that_fails_without_links_leaves_the_database(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> None:
        raise OSError(1, "no links here")

    with closing(Store(path)) as store:
        store.say(f"I like {SECRET}.")
        monkeypatch.setattr("os.link", refused)
        monkeypatch.setattr("core.storage.exchange.sync_folder", refused)
        for _ in range(2):
            with pytest.raises(StorageError):
                store.convert(KEY)
        assert store.said() == [f"I like {SECRET}."]
        monkeypatch.undo()
        store.convert(KEY)
        assert store.said() == [f"I like {SECRET}."]


def test_the_program_goes_on_meanwhile(store: Store, path: Path) -> None:
    done, said = threading.Event(), list[str]()

    def go_on() -> None:
        while not done.is_set():
            store.say(text := f"Meanwhile {len(said)}")
            said.append(text)

    writer = threading.Thread(target=go_on)
    writer.start()
    try:
        for key in (KEY, None, KEY):
            store.convert(key)
            assert store.database.key == key
    finally:
        done.set()
        writer.join()
    assert store.said()[400:] == said
    assert files_with(path.parent) == files_with(path.parent, "Meanwhile") == []


@pytest.mark.parametrize("key", [KEY, None], ids=["encrypted", "plain"])
def test_what_is_written_after_the_last_page_was_copied_is_kept(
    path: Path, key: bytes | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(Store(path, None if key else KEY)) as store:
        store.say(SECRET)
        told = list[str]()

        def say() -> None:
            while not store.worker.awaited:
                pass
            # Now the exchange waits for this worker.
            told.append(f"said at the last moment {len(told)}")
            conversation = store.conversations.add("Late", NOON).id
            store.conversations.add_message(conversation, Role.USER, told[-1], NOON)

        def copied(new: Path) -> None:
            on_disk(new)
            if len(told) < 2:
                store.worker.post(say)

        monkeypatch.setattr("core.storage.converting.on_disk", copied)
        store.convert(key)
        assert store.said() == [SECRET, *told]
        assert store.database.key == key


def test_stopped_in_the_middle_it_is_as_it_was(store: Store, path: Path) -> None:
    def stop(share: float) -> None:
        raise Cancelled("stopped")

    before = store.said()
    with pytest.raises(Cancelled):
        store.convert(KEY, stop)
    assert is_plain(path) and store.said() == before
    assert not list(path.parent.glob("*.new*"))
    store.convert(KEY)
    assert store.said() == before


@pytest.mark.skipif(sys.platform == "win32", reason="there is no limit to set")
def test_a_full_disk_loses_nothing_and_is_said(store: Store, path: Path) -> None:
    import resource

    before = store.said()
    store.worker.call(store.database.sync)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size // 2, limits[1]))
    try:
        with pytest.raises(StorageError) as raised:
            store.convert(KEY)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert raised.value.problem.safe and raised.value.problem.next_step
    assert is_plain(path) and store.said() == before and not list(path.parent.glob("*.new*"))
    store.convert(KEY)
    assert store.said() == before


def test_the_journal_of_another_database_is_never_played_in(store: Store, path: Path) -> None:
    store.convert(KEY)
    other = path.with_name("other")
    other.mkdir()
    with closing(Store(other / "rememora.db")) as stranger:
        stranger.say("A stranger's")
        path.with_name("rememora.db.new-wal").write_bytes((other / "rememora.db-wal").read_bytes())
    store.convert(None)
    assert "A stranger's" not in store.said() and not list(path.parent.glob("*.new*"))


def test_a_wrong_key_is_said_plainly(store: Store, path: Path) -> None:
    store.convert(KEY)
    store.close()
    was = path.read_bytes()
    with pytest.raises(WrongDatabaseKey, match="key") as raised:
        Database(path, key=bytes(32))
    assert raised.value.problem.code == "database_key"
    with pytest.raises(DatabaseDamaged):
        Database(path)
    assert path.read_bytes() == was and copies(path) == []


def test_a_new_database_is_encrypted_at_once(path: Path) -> None:
    with closing(Store(path, KEY)) as store:
        store.say(f"I like {SECRET}.")
        assert files_with(path.parent) == []
    Store(path, KEY, program="1.1").close()
    assert len(copies(path)) == 1 and files_with(path.parent) == []


# Says what is stored, one line each, while it converts to and fro as the file tells.
_CHILD = """
import sys, threading
from pathlib import Path
from core.storage.converting import DatabaseConversion
from core.storage.database import Database
from core.storage.sqlite import is_plain
from core.worker import Worker
from tests.unit_core.storage.test_converting import KEY, SECRET, Store

path, to = Path(sys.argv[1]), KEY if sys.argv[2] == "key" else None
store = Store(path, KEY)
number = len(store.said())
print("open", flush=True)
def convert():
    DatabaseConversion(store.database, store.worker, wanted=lambda: to, known=lambda: KEY).convert(lambda share: None)
    print("converted", flush=True)
threading.Thread(target=convert).start()
while True:
    store.say(f"I like {SECRET} number {number}.")
    print(number, flush=True)
    number += 1
"""


class Child:
    """Another process that converts a store to and fro."""

    def __init__(self, path: Path, wanted: str) -> None:
        command = [sys.executable, "-c", _CHILD, str(path), wanted]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert self._process.stdout is not None
        self.said = self._process.stdout
        assert self.said.readline() == "open\n"
        self.began = time.monotonic()

    def killed(self) -> list[str]:
        """What it has said by then."""
        self._process.send_signal(signal.SIGKILL)
        with self.said:
            lines = self.said.read().split()
        self._process.wait()
        return lines


@pytest.mark.skipif(sys.platform == "win32", reason="there is no signal 9")
def test_killed_at_any_moment_it_starts_again_with_all_that_was_said(store: Store, path: Path) -> None:
    """Each start goes on with what the last one left."""
    store.close()
    first = Child(path, "key")
    while first.said.readline() != "converted\n":
        pass
    takes_s = time.monotonic() - first.began
    first.killed()
    chance, said, kinds, wanted = random.Random(), 400, list[bool](), "none"
    for kill in range(10 * _KILLS):
        if kill >= _KILLS and len(set(kinds)) == 2:
            break
        child = Child(path, wanted)
        # On a machine that is busy with others for a while it takes longer than it did.
        time.sleep(chance.uniform(0.0, (1.2 + 0.2 * max(0, kill - _KILLS)) * takes_s))
        lines = child.killed()
        said = max([said, *(int(line) + 1 for line in lines if line.isdecimal())])
        kinds.append(is_plain(path))
        if kinds[-1] == (wanted == "none") and chance.random() < 0.7:
            wanted = "key" if wanted == "none" else "none"
    assert len(set(kinds)) == 2, "it was always killed before it was done, or after"
    with closing(Store(path, KEY)) as again:
        texts = again.said()
        assert len(texts) >= said and texts == [f"I like {SECRET} number {number}." for number in range(len(texts))]
        assert again.worker.call(lambda: again.database.value("PRAGMA integrity_check")) == "ok"
        again.convert(KEY)
        assert files_with(path.parent) == [] and not list(path.parent.glob("*.old*"))
