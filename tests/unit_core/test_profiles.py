"""Several people on one account."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.errors import InvalidRequest, NotFound
from core.paths import Paths
from core.profiles import LONGEST_NAME, Profiles


@pytest.fixture
def own(tmp_path: Path) -> Paths:
    return Paths(data=tmp_path / "data", config=tmp_path / "config", logs=tmp_path / "logs")


def test_at_first_there_is_one_without_a_name(own: Paths) -> None:
    (one,) = Profiles(own).all()
    assert (one.id, one.name) == ("", "")
    assert Profiles(own).last == ""
    assert not own.config.exists(), "nothing is written for one who is alone"


def test_each_has_folders_of_their_own_and_shares_the_models(own: Paths) -> None:
    added = Profiles(own).add("  Tomás ")
    assert added.name == "Tomás"
    theirs = own.of(added.id)
    assert own.of("") == own
    assert theirs.database != own.database
    assert theirs.settings != own.settings
    assert theirs.models == own.models


def test_who_was_here_last_is_remembered(own: Paths) -> None:
    added = Profiles(own).add("Eve")
    Profiles(own).use(added.id)
    assert Profiles(own).last == added.id
    with pytest.raises(NotFound):
        Profiles(own).use("nobody")


@pytest.mark.parametrize("name", ["", "   ", "x" * (LONGEST_NAME + 1), "EVE"])
def test_what_cant_be_a_name_is_refused(own: Paths, name: str) -> None:
    Profiles(own).add("Eve")
    with pytest.raises(InvalidRequest):
        Profiles(own).add(name)
    assert len(Profiles(own).all()) == 2


def test_a_name_can_be_changed(own: Paths) -> None:
    added = Profiles(own).add("Eve")
    Profiles(own).rename("", "Adam")
    Profiles(own).rename(added.id, "eve")
    assert [one.name for one in Profiles(own).all()] == ["Adam", "eve"]
    with pytest.raises(InvalidRequest):
        Profiles(own).rename(added.id, "Adam")


def test_who_is_removed_leaves_nothing(own: Paths) -> None:
    added = Profiles(own).add("Eve")
    Profiles(own).use(added.id)
    theirs = own.of(added.id)
    for file in (theirs.database, theirs.settings, theirs.logs / "core.log"):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"secret")
    own.data.mkdir(exist_ok=True)
    own.database.write_bytes(b"another's")
    Profiles(own).remove(added.id)
    assert not theirs.data.exists()
    assert not theirs.config.exists()
    assert not theirs.logs.exists()
    assert own.database.read_bytes() == b"another's"
    assert [one.id for one in Profiles(own).all()] == [""]
    assert Profiles(own).last == ""
    with pytest.raises(InvalidRequest):
        Profiles(own).remove("")


def test_a_damaged_list_hides_nobody(own: Paths) -> None:
    added = Profiles(own).add("Eve")
    own.of(added.id).data.mkdir(parents=True)
    (own.config / "profiles.json").write_bytes(b'{"profiles": [{"name": "\xff"}]}')
    assert [one.id for one in Profiles(own).all()] == ["", added.id]
