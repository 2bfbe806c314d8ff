"""Attention states on the disk: whole or not at all, and never another than was written."""

from __future__ import annotations

import os
import random
import shutil
import stat
import sys
from collections import namedtuple
from pathlib import Path

import pytest

from core.model.base import AttentionState
from core.model.kv_store import KvStore, SavedPrompt, SavedState, SavedTurn
from core.records import ConversationId, MessageId
from core.vault.sealing import KEY_BYTES, MAGIC, Seal

ONE, TWO, THREE = ConversationId(1), ConversationId(2), ConversationId(3)
PLENTY = 1_000_000_000


def saved(text: bytes = b"keys and values", kind: str = "small") -> SavedState:
    turn = SavedTurn(MessageId(7), "digest", note=(1,), asked=(2, 3), reply=(4, 5))
    return SavedState(SavedPrompt(kind, False, "head", (turn,)), AttentionState((9, 1, 2, 3, 4), text))


def conversations(store: KvStore) -> list[ConversationId]:
    return sorted(conversation for conversation, _ in store.prompts())


def told(state: SavedState | None) -> tuple[SavedPrompt, list[int], bytes] | None:
    return None if state is None else (state.prompt, list(state.attention.tokens), bytes(state.attention.data))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data" / "states"


@pytest.fixture
def store(folder: Path) -> KvStore:
    return KvStore(folder, lambda: PLENTY)


def test_a_state_comes_back_as_it_was(store: KvStore) -> None:
    assert store.save(ONE, saved())
    assert told(store.load(ONE, "small")) == told(saved())
    assert list(store.prompts()) == [(ONE, saved().prompt)]
    assert store.load(TWO, "small") is None


def test_a_newer_one_takes_its_place(store: KvStore, folder: Path) -> None:
    store.save(ONE, saved(b"old" * 1000))
    store.save(ONE, saved(b"new"))
    assert told(store.load(ONE, "small")) == told(saved(b"new"))
    assert len(list(folder.iterdir())) == 1
    assert store.used_bytes() == next(folder.iterdir()).stat().st_size


def test_each_model_gets_its_own(store: KvStore) -> None:
    store.save(ONE, saved())
    assert store.load(ONE, "large") is None
    store.save(ONE, saved(b"more", kind="large"))
    assert told(store.load(ONE, "large")) == told(saved(b"more", kind="large"))
    assert told(store.load(ONE, "small")) == told(saved())


@pytest.mark.skipif(sys.platform == "win32", reason="rights are not kept in modes there")
def test_only_the_owner_can_read_it(store: KvStore, folder: Path) -> None:
    before = os.umask(0)
    try:
        store.save(ONE, saved())
    finally:
        os.umask(before)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert [stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()] == [0o600]


def test_the_least_recently_used_go_first(folder: Path) -> None:
    store = KvStore(folder, lambda: 1_700)
    for when, conversation in enumerate((ONE, TWO)):
        store.save(conversation, saved(bytes(500)))
        os.utime(folder / f"{conversation}-small.state", (when, when))
    assert store.load(ONE, "small") is not None  # used just now
    store.save(THREE, saved(bytes(500)))
    assert conversations(store) == [ONE, THREE]


def test_one_that_is_too_large_is_not_kept_and_costs_no_other_its_place_for_nothing(folder: Path) -> None:
    store = KvStore(folder, lambda: 1_000)
    assert not store.save(ONE, saved(bytes(2_000)))
    assert conversations(store) == []


def test_a_limit_of_nothing_keeps_nothing(folder: Path) -> None:
    limit = PLENTY
    store = KvStore(folder, lambda: limit)
    store.save(ONE, saved())
    limit = 0
    store.trim()
    assert conversations(store) == []
    assert not store.save(ONE, saved())
    assert conversations(store) == []


def test_a_disk_that_is_nearly_full_is_left_alone(store: KvStore, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(0, 0, 900_000_000))
    assert not store.save(ONE, saved())
    assert conversations(store) == []


def test_a_failed_write_leaves_the_earlier_state(store: KvStore, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store.save(ONE, saved(b"old"))

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    assert not store.save(ONE, saved(b"new"))
    monkeypatch.undo()
    assert told(store.load(ONE, "small")) == told(saved(b"old"))
    assert [path.name for path in folder.iterdir()] == ["1-small.state"]


def test_what_a_crash_left_is_tidied(store: KvStore, folder: Path) -> None:
    store.save(ONE, saved())
    (folder / "2-small.new").write_bytes(b"half")
    store.trim()
    assert [path.name for path in folder.iterdir()] == ["1-small.state"]


def test_removing(store: KvStore, folder: Path) -> None:
    store.save(ONE, saved())
    store.save(ONE, saved(kind="large"))
    store.save(TWO, saved())
    store.remove(ONE, "large")
    assert conversations(store) == [ONE, TWO]
    store.save(ONE, saved(kind="large"))
    store.remove(ONE)
    store.remove(THREE)
    assert conversations(store) == [TWO]
    store.clear()
    assert list(folder.iterdir()) == []


def test_a_folder_that_cannot_be_made_costs_only_the_state(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    store = KvStore(tmp_path / "file" / "states", lambda: PLENTY)
    assert not store.save(ONE, saved())
    assert store.load(ONE, "small") is None
    assert store.used_bytes() == 0
    store.clear()


def test_a_damaged_file_is_never_taken(store: KvStore, folder: Path) -> None:
    """Any byte changed, cut off, added or doubled."""
    store.save(ONE, saved(random.Random(0).randbytes(300)))
    path = folder / "1-small.state"
    good = path.read_bytes()
    chance = random.Random(1)
    damaged = [
        bytes([*good[:place], good[place] ^ (1 << chance.randrange(8)), *good[place + 1 :]])
        for place in range(len(good))
    ]
    damaged += [good[:length] for length in range(len(good))]
    damaged += [
        good[:place] + chance.randbytes(chance.randrange(1, 40)) + good[place:] for place in range(0, len(good), 7)
    ]
    damaged += [good + good, good[::-1], b"", chance.randbytes(5_000)]
    for content in damaged:
        path.write_bytes(content)
        list(store.prompts())  # says anything or nothing, and doesn't fall over
        assert store.load(ONE, "small") is None
        assert not path.exists()
    path.write_bytes(good)
    assert store.load(ONE, "small") is not None


def test_a_header_that_lies_is_refused(store: KvStore, folder: Path) -> None:
    """As above, with a checksum that is right: what an enemy could write, who can write here anyway."""
    import hashlib

    store.save(ONE, saved())
    path = folder / "1-small.state"
    body = bytearray(path.read_bytes()[:-32])
    place = body.index(b"{") - 8
    for length in (0, 1, 2**40, 2**64 - 1):
        body[place : place + 8] = length.to_bytes(8, "little")
        path.write_bytes(body + hashlib.blake2b(body, digest_size=32).digest())
        assert list(store.prompts()) == [(ONE, None)]
        assert store.load(ONE, "small") is None


KEY = bytes(range(KEY_BYTES))


def done(_: float) -> None:
    pass


def test_in_a_sealed_store_neither_tokens_nor_state_can_be_read(folder: Path) -> None:
    store = KvStore(folder, lambda: PLENTY, Seal(KEY))
    large = random.Random(0).randbytes(3_000_001)
    store.save(ONE, saved(large))
    (path,) = folder.iterdir()
    content = path.read_bytes()
    assert content.startswith(MAGIC)
    assert large[:32] not in content
    assert b"head" not in content
    assert told(store.load(ONE, "small")) == told(saved(large))
    assert list(store.prompts()) == [(ONE, saved().prompt)]
    assert list(KvStore(folder, lambda: PLENTY).prompts()) == [(ONE, None)]


def test_a_sealed_state_is_taken_under_its_own_name_alone_and_whole(folder: Path) -> None:
    store = KvStore(folder, lambda: PLENTY, Seal(KEY))
    for cut in (1, 1_048_592, 2_000_000):
        store.save(ONE, saved(bytes(2_500_000)))
        path = folder / "1-small.state"
        os.truncate(path, path.stat().st_size - cut)
        assert store.load(ONE, "small") is None
        assert list(folder.iterdir()) == []
    store.save(ONE, saved())
    (folder / "1-small.state").rename(folder / "2-small.state")
    assert store.load(TWO, "small") is None


def test_a_plain_state_is_not_taken_in_a_sealed_store(store: KvStore, folder: Path) -> None:
    store.save(ONE, saved())
    sealed = KvStore(folder, lambda: PLENTY, Seal(KEY))
    assert list(sealed.prompts()) == [(ONE, None)]
    assert sealed.load(ONE, "small") is None
    assert list(folder.iterdir()) == []


def test_states_are_sealed_and_opened_with_the_store(folder: Path, tmp_path: Path) -> None:
    seal = Seal()
    store = KvStore(folder, lambda: PLENTY, seal)
    store.save(ONE, saved(b"of the first"))
    store.save(TWO, saved(b"of the second"))
    os.utime(folder / "1-small.state", (1000, 1000))
    (folder / "3-small.new").write_bytes(b"half")
    os.link(folder / "1-small.state", tmp_path / "watched")
    seal.use(KEY, mixed=True)
    assert told(store.load(TWO, "small")) == told(saved(b"of the second"))
    store.convert(done)
    seal.use(KEY)
    assert set((tmp_path / "watched").read_bytes()) == {0}
    assert all(path.read_bytes().startswith(MAGIC) for path in folder.iterdir())
    assert (folder / "1-small.state").stat().st_mtime == 1000
    assert told(store.load(ONE, "small")) == told(saved(b"of the first"))
    seal.use(None, earlier=KEY, mixed=True)
    store.convert(done)
    seal.use(None)
    assert told(store.load(TWO, "small")) == told(saved(b"of the second"))
    assert [path.name for path in sorted(folder.iterdir())] == ["1-small.state", "2-small.state"]


def test_states_there_is_no_room_to_seal_are_overwritten(
    store: KvStore, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.save(ONE, saved(b"keys"))
    os.link(folder / "1-small.state", tmp_path / "watched")
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(0, 0, 900_000_000))
    KvStore(folder, lambda: PLENTY, Seal(KEY, mixed=True)).convert(done)
    assert list(folder.iterdir()) == []
    assert set((tmp_path / "watched").read_bytes()) == {0}
