"""Where the user was when the store was locked, with the pictures of what they were writing."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.documents.asking import KeptPicture
from core.errors import NotFound
from core.pictures.taken import TakenPictures
from core.records import Picture, PictureId, PictureStatus, Place
from core.vault.place import KeptPlace
from core.vault.sealing import Seal


@pytest.fixture
def seal() -> Seal:
    return Seal(b"k" * 32)


def taken_in(taken: TakenPictures, data: bytes, name: str = "a.png") -> Picture:
    return taken.add(KeptPicture(data=data, media_type="image/png", width=4, height=3, thumbnail=b"small"), name)


def lock(path: Path, seal: Seal, place: Place, taken: TakenPictures) -> None:
    KeptPlace(path, seal, taken, lambda: None).keep(place)


def test_pictures_of_drafts_are_there_again(tmp_path: Path, seal: Seal) -> None:
    path = tmp_path / "place"
    before, after = TakenPictures(), TakenPictures()
    receipt = taken_in(before, b"receipt as it is kept")
    before.read(receipt.id, "TOTAL 84.50", None)
    menu = taken_in(before, b"menu")
    place = Place(page="chat", drafts=((7, "half a thought"),), pictures=((0, (receipt, menu)), (7, (receipt,))))
    lock(path, seal, place, before)
    assert b"receipt as" not in path.read_bytes() and b"TOTAL" not in path.read_bytes()
    told: list[str] = []
    kept = KeptPlace(path, seal, after, lambda: told.append("look"))
    with pytest.raises(NotFound):
        after.get(receipt.id)
    assert kept.take() == place
    assert told == ["look"], "what wasn't read yet is read"
    file = after.get(receipt.id)
    assert (file.data, file.text, file.thumbnail) == (b"receipt as it is kept", "TOTAL 84.50", b"small")
    assert file.picture.status is PictureStatus.READ
    assert after.get(menu.id).picture.status is PictureStatus.WAITING
    after.let_go([receipt.id])
    assert after.get(receipt.id), "the other draft has it, too"
    after.let_go([receipt.id])
    with pytest.raises(NotFound):
        after.get(receipt.id)
    assert not path.exists()
    assert kept.take() is None


def test_what_is_gone_or_too_much_is_not_in_the_place(
    tmp_path: Path, seal: Seal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.vault.place._MOST_BYTES", 10)
    path = tmp_path / "place"
    before, after = TakenPictures(), TakenPictures()
    small, large = taken_in(before, b"12345678"), taken_in(before, b"123")
    gone = Picture(id=PictureId("0" * 64), media_type="image/png", width=1, height=1, size=1)
    lock(path, seal, Place(drafts=((1, "text"),), pictures=((1, (gone, small, large)), (2, (gone,)))), before)
    place = KeptPlace(path, seal, after, lambda: None).take()
    assert place is not None
    assert place.drafts == ((1, "text"),)
    assert place.pictures == ((1, (small,)),)


def test_a_place_without_pictures_has_nothing_read(tmp_path: Path, seal: Seal) -> None:
    told: list[str] = []
    lock(tmp_path / "place", seal, Place(page="chat"), TakenPictures())
    kept = KeptPlace(tmp_path / "place", seal, TakenPictures(), lambda: told.append("look"))
    assert kept.take() == Place(page="chat") and told == []
