"""The real embedder."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest

from core.errors import ModelError
from core.model import embedder as module
from core.model.base import Embedder
from core.model.embedder import MiniLmEmbedder


def test_vectors_have_the_promised_shape_and_length(embedder: Embedder) -> None:
    vectors = embedder.embed(["I'm allergic to peanuts.", "", "我对花生过敏。"])
    assert vectors.shape == (3, embedder.dimensions)
    assert vectors.dtype == np.float32
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)


def test_nothing_gives_no_rows(embedder: Embedder) -> None:
    assert embedder.embed([]).shape == (0, embedder.dimensions)


def test_a_question_is_nearest_to_what_answers_it(embedder: Embedder) -> None:
    question, peanuts, weather, train = embedder.embed(
        ["What should I not eat?", "I'm allergic to peanuts.", "It rained all day.", "The train leaves at nine."]
    )
    assert question @ peanuts > max(question @ weather, question @ train) + 0.1


def test_a_text_gets_the_same_vector_alone_and_among_others(embedder: Embedder) -> None:
    alone = embedder.embed(["Clara visits on 12 June."])[0]
    among = embedder.embed(["x " * 400, "Clara visits on 12 June.", "y"])[1]
    assert np.allclose(alone, among, atol=1e-5)


def test_a_text_beyond_the_window_is_cut(embedder: Embedder) -> None:
    shorter, longer = embedder.embed(["peanut " * 300, "peanut " * 3000])
    assert np.allclose(shorter, longer, atol=1e-5)


def test_missing_weights_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_PACKAGE", "no_such_package_of_weights")
    with pytest.raises(ModelError) as raised:
        MiniLmEmbedder()
    assert "no_such_package_of_weights" in raised.value.problem.detail


def test_it_loads_without_a_network_and_imports_nothing_heavy_before() -> None:
    """In a process of its own, in which no socket can be made and nothing says that the hub is offline."""
    program = """
import os, socket, sys
os.environ.pop("HF_HUB_OFFLINE", None)
def refuse(*_): raise PermissionError("no network")
socket.socket.connect = refuse
socket.getaddrinfo = refuse
from core.model.embedder import MiniLmEmbedder
assert "torch" not in sys.modules and "transformers" not in sys.modules
print(MiniLmEmbedder().embed(["hello"]).shape)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=100, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "(1, 384)"
