"""The same sounds from the model whose convolutions are computed otherwise."""

from __future__ import annotations

import json

import numpy as np
import numpy.typing as npt
import onnxruntime
import pytest

from core.voice.float_convolutions import with_float_convolutions
from core.voice.kokoro import MODEL, TABLE
from tests.speech_models import KOKORO, speech_model


def _spoken(model: bytes, ids: list[int], style: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
    inputs = {"tokens": np.array([ids]), "style": style, "speed": np.ones(1, dtype=np.float32)}
    return np.asarray(session.run(None, inputs)[0]).reshape(-1)


def test_the_same_is_said() -> None:
    folder = speech_model(KOKORO)
    model = (folder / MODEL).read_bytes()
    changed = with_float_convolutions(model)
    assert model.count(b"ConvInteger") > changed.count(b"ConvInteger")
    table = json.loads((folder / TABLE).read_text("utf-8"))["vocab"]
    ids = [0, *(table[sign] for sign in "həlˈO ðˈɛɹ."), 0]
    style = np.fromfile(folder / "af_heart.bin", dtype=np.float32).reshape(-1, 256)[len(ids) - 3][None]
    before, after = _spoken(model, ids, style), _spoken(changed, ids, style)
    # Phases differ, rounding was coarser before: what is heard at each moment is as loud.
    assert abs(len(before) - len(after)) <= 600
    least = min(len(before), len(after)) // 1200 * 1200
    loud = [np.sqrt(np.mean(one[:least].reshape(-1, 1200) ** 2, axis=1)) for one in (before, after)]
    assert np.corrcoef(*loud)[0, 1] > 0.95


@pytest.mark.parametrize("junk", [b"not a model", b"\x3a\xff\xff\xff\xff\x0f", b"\xff" * 20, b"\x3b\x00"])
def test_what_isn_t_a_model_is_refused(junk: bytes) -> None:
    with pytest.raises(ValueError, match="not an ONNX model"):
        with_float_convolutions(junk)
