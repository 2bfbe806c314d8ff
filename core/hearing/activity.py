"""Where somebody speaks: Silero's network for voice activity, one small frame after the other."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from core.errors import HearingError
from core.hearing.sound import Samples

# In samples, as the network wants them: 32 ms, and what came before.
FRAME = 512
_BEFORE = 64
_STATE = (1, 1, 128)


class Activity(Protocol):
    """Looks at sound as it comes."""

    def probabilities(self, samples: Samples) -> list[float]:
        """How likely somebody speaks in each frame that is complete now, 0 to 1. What is left over waits for more."""
        ...


def network_path() -> Path:
    """The network lies in faster-whisper, which isn't imported for it: that would load a second engine into this process.

    Raises:
        HearingError: it isn't there.
    """
    spec = find_spec("faster_whisper")
    for folder in (spec.submodule_search_locations or ()) if spec is not None else ():
        found = sorted(Path(folder, "assets").glob("silero_vad*.onnx"))
        if found:
            return found[-1]
    raise HearingError(
        "A part of Rememora that listens is missing.",
        safe="Everything else works.",
        next_step="Install Rememora again.",
        detail="silero_vad.onnx",
    )


class SileroActivity:
    """One stream of sound. Half a millisecond a frame."""

    def __init__(self, path: Path | None = None) -> None:
        import onnxruntime  # a fifth of a second

        options = onnxruntime.SessionOptions()
        options.inter_op_num_threads = options.intra_op_num_threads = 1
        self._session = onnxruntime.InferenceSession(
            str(path or network_path()), options, providers=["CPUExecutionProvider"]
        )
        self._hidden = self._cell = np.zeros(_STATE, np.float32)
        self._before = np.zeros(_BEFORE, np.float32)
        self._rest = np.zeros(0, np.float32)

    def probabilities(self, samples: Samples) -> list[float]:
        """As in `Activity`."""
        sound = np.concatenate([self._rest, samples])
        frames = len(sound) // FRAME
        self._rest = sound[frames * FRAME :]
        if not frames:
            return []
        whole = np.concatenate([self._before, sound[: frames * FRAME]])
        self._before = whole[-_BEFORE:]
        rows: NDArray[np.float32] = np.stack([whole[at * FRAME : (at + 1) * FRAME + _BEFORE] for at in range(frames)])
        found, self._hidden, self._cell = self._session.run(None, {"input": rows, "h": self._hidden, "c": self._cell})
        return [float(one) for one in np.ravel(found)]
