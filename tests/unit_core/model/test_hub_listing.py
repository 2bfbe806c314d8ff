"""What a repository on the hub offers, asked of a hub on this machine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from core.errors import DownloadError, InvalidRequest
from core.model.added_models import AddedModels
from core.model.catalog import HubAddress, load_catalog
from core.model.eyes_file import fit_together
from core.model.hub_listing import hub_repository
from core.model.hub_name import HubRepository, read_repository_name
from core.model.hub_source import HubTimeouts
from core.records import HubFile

from .hub_server import HubServer
from .tiny_models import EYES_OF, tiny_eyes, tiny_model

SUM = "0123456789abcdef" * 4
QUICK = HubTimeouts(connect=2, stall=0.3, retry=0.001)


@pytest.fixture
def server() -> Iterator[HubServer]:
    server = HubServer(b"")
    yield server
    server.close()


def offer(server: HubServer, *files: dict[str, object], **facts: object) -> None:
    page = {"sha": "abc123", "siblings": files, "tags": ["gguf", "license:mit"], "gated": False, **facts}
    server.pages["/api/models/some/one"] = msgspec.json.encode(page)


def file(name: str, size: int = 1000, sha256: str = SUM) -> dict[str, object]:
    return {"rfilename": name, "size": size, "lfs": {"sha256": sha256, "size": size, "pointerSize": 134}}


def test_models_are_listed_with_their_sizes_the_smallest_first(server: HubServer) -> None:
    offer(
        server,
        file("big-Q8_0.gguf", 2000),
        file("small-Q4_K_M.gguf", 1000),
        file("deep/other.GGUF", 1500),
        {"rfilename": "README.md", "size": 12},
    )
    found = hub_repository("some/one", endpoint=server.endpoint + "/")
    assert found.name == "some/one" and found.revision == "abc123" and found.licence == "mit"
    assert [(one.name, one.size_bytes) for one in found.files] == [
        ("small-Q4_K_M.gguf", 1000),
        ("deep/other.GGUF", 1500),
        ("big-Q8_0.gguf", 2000),
    ]
    assert {one.sha256 for one in found.files} == {SUM}


def test_what_is_no_model_by_itself_is_left_out(server: HubServer) -> None:
    offer(
        server,
        file("large-00001-of-00003.gguf"),
        file("mmproj-model-f16.gguf"),
        file("vision/mmproj-f16.gguf"),
        file("unknown.gguf", sha256="not a checksum"),
        file("empty.gguf", 0),
        {"rfilename": "no-lfs.gguf", "size": 5},
    )
    assert hub_repository("some/one", endpoint=server.endpoint).files == ()


def test_what_a_model_sees_with_is_offered_along(server: HubServer) -> None:
    offer(
        server,
        file("Tiny-VL-2B-Instruct-Q4_K_M.gguf", 1000),
        file("Tiny-VL-2B-Instruct-Q8_0.gguf", 2000),
        file("mmproj-F32.gguf", 900),
        file("mmproj-F16.gguf", 450, sha256=SUM[::-1]),
        file("Other-7B-Q4_0.gguf", 5000),
        file("mmproj-other-7b-f16.gguf", 700),
    )
    found = hub_repository("some/one", endpoint=server.endpoint)
    assert [(one.name, one.eyes, one.eyes_bytes) for one in found.files] == [
        ("Tiny-VL-2B-Instruct-Q4_K_M.gguf", "mmproj-F16.gguf", 450),
        ("Tiny-VL-2B-Instruct-Q8_0.gguf", "mmproj-F16.gguf", 450),
        ("Other-7B-Q4_0.gguf", "mmproj-other-7b-f16.gguf", 700),
    ]


@pytest.mark.parametrize(
    "page", [b"", b"{", b"[]", b'{"siblings": 3}', b"\xff\xfe", b"<html>Sign in to the hotel's network</html>"]
)
def test_an_answer_that_makes_no_sense(server: HubServer, page: bytes) -> None:
    server.pages["/api/models/some/one"] = page
    with pytest.raises(DownloadError, match="can't be reached"):
        hub_repository("some/one", endpoint=server.endpoint, timeouts=QUICK)


def test_no_such_repository_and_one_for_known_users(server: HubServer) -> None:
    from . import hub_server

    server.behaviours.append(hub_server.status(401))
    with pytest.raises(DownloadError, match="no repository some/one"):
        hub_repository("some/one", endpoint=server.endpoint)
    offer(server, file("a.gguf"), gated="manual")
    with pytest.raises(DownloadError, match="agreed to its terms"):
        hub_repository("some/one", endpoint=server.endpoint)


def test_a_hub_that_is_away_or_silent(server: HubServer) -> None:
    from . import hub_server

    server.behaviours += [hub_server.silent, hub_server.status(500)]
    for _ in range(2):
        with pytest.raises(DownloadError, match="can't be reached"):
            hub_repository("some/one", endpoint=server.endpoint, timeouts=QUICK)
    with pytest.raises(DownloadError, match="can't be reached"):
        hub_repository("some/one", endpoint="http://127.0.0.1:1", timeouts=QUICK)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Qwen/Qwen3-4B-GGUF", "Qwen/Qwen3-4B-GGUF"),
        ("  Qwen/Qwen3-4B-GGUF/ ", "Qwen/Qwen3-4B-GGUF"),
        ("https://huggingface.co/Qwen/Qwen3-4B-GGUF", "Qwen/Qwen3-4B-GGUF"),
        ("https://huggingface.co/Qwen/Qwen3-4B-GGUF/blob/main/a.gguf", "Qwen/Qwen3-4B-GGUF"),
    ],
)
def test_names_and_addresses(text: str, name: str) -> None:
    assert read_repository_name(text) == name


@pytest.mark.parametrize("text", ["", "Qwen", "../..", "a b/c", "/etc/passwd", "a/..", "Qwen/Qwen3?x=1"])
def test_what_is_no_name(text: str) -> None:
    with pytest.raises(InvalidRequest, match="not the name"):
        read_repository_name(text)


# --- the list of added models -------------------------------------------------------------------------------------------


def repository(*names: str) -> HubRepository:
    files = tuple(HubFile(name=name, size_bytes=1000, sha256=SUM) for name in names)
    return HubRepository("some/one", "abc123", "mit", files)


def test_an_added_model_is_there_at_the_next_start_and_can_go(tmp_path: Path) -> None:
    catalog = load_catalog()
    added = AddedModels(catalog, tmp_path)
    entry = added.add(repository("deep/my_model-Q4_K_M.gguf"), "deep/my_model-Q4_K_M.gguf")
    assert entry.file == "my_model-Q4_K_M.gguf" and entry.licence == "mit"
    again = load_catalog()
    AddedModels(again, tmp_path)
    info = again.info(entry.id, tmp_path)
    assert info.name == "my model-Q4 K M" and info.own and not info.installed
    assert again.functions(entry.id) is None, "it is tried, not believed"
    AddedModels(again, tmp_path).forget(entry.id)
    last = load_catalog()
    AddedModels(last, tmp_path)
    assert last.added == ()


def test_what_it_sees_with_is_fetched_with_it_and_used_if_it_fits(tmp_path: Path) -> None:
    model = HubFile(name="vl-Q4_0.gguf", size_bytes=10, sha256=SUM, eyes="mmproj-F16.gguf", eyes_bytes=20)
    eyes = HubFile(name="mmproj-F16.gguf", size_bytes=20, sha256=SUM[::-1])
    catalog = load_catalog()
    entry = AddedModels(catalog, tmp_path).add(
        HubRepository("some/one", "abc123", "mit", (model,), (eyes,)), model.name
    )
    assert [(part.file, part.size_bytes, part.sha256) for part in entry.files] == [
        ("vl-Q4_0.gguf", 10, SUM),
        ("mmproj-vl-Q4_0.gguf", 20, SUM[::-1]),
    ]
    assert entry.files[1].sources == (HubAddress(repository="some/one", file=eyes.name, revision="abc123"),)
    info = catalog.info(entry.id, tmp_path)
    assert info.sees and info.eyes_bytes == 20
    again = load_catalog()
    AddedModels(again, tmp_path)
    kind = next(iter(EYES_OF))
    tiny_model(tmp_path / "tiny.gguf", kind).replace(tmp_path / entry.file)
    tiny_eyes(tmp_path / "tiny-eyes.gguf", EYES_OF[kind]).replace(tmp_path / entry.files[1].file)
    sizes = {part: part.path(tmp_path).stat().st_size for part in entry.files}
    assert all(sizes.values())
    assert fit_together(entry.path(tmp_path), entry.files[1].path(tmp_path))
    (tmp_path / entry.files[1].file).write_bytes(b"GGUF and nothing more")
    assert not fit_together(entry.path(tmp_path), entry.files[1].path(tmp_path))


def test_two_files_of_one_name_dont_meet(tmp_path: Path) -> None:
    catalog = load_catalog()
    shipped = catalog.entries()[0].file
    entry = AddedModels(catalog, tmp_path).add(repository(shipped), shipped)
    assert entry.file == f"some_one_{shipped}"


@pytest.mark.parametrize("name", ["..\\..\\evil.gguf", "a/../../evil.gguf", ".hidden.gguf", "a:b.gguf"])
def test_a_name_leads_nowhere_else(tmp_path: Path, name: str) -> None:
    entry = AddedModels(load_catalog(), tmp_path).add(repository(name), name)
    assert entry.path(tmp_path).parent == tmp_path
    assert not entry.file.startswith(".") and "\\" not in entry.file and ":" not in entry.file


def test_a_file_it_doesnt_have(tmp_path: Path) -> None:
    with pytest.raises(InvalidRequest, match="no file"):
        AddedModels(load_catalog(), tmp_path).add(repository("a.gguf"), "b.gguf")


def test_a_list_that_is_damaged_loses_only_itself(tmp_path: Path) -> None:
    (tmp_path / "added.json").write_text("{")
    catalog = load_catalog()
    AddedModels(catalog, tmp_path)
    assert catalog.added == ()
