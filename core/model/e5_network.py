"""The transformer of multilingual-e5-small, with the weights of an `E5File`: the graph in `resources/embedders`, run by onnxruntime.

Measured in one run, each in a process of its own on one thread (times are the processor's):

                                       memory    start   a text   a query   vectors
    this, matrices in 4 bits           199 MB    0.2 s    14 ms     20 ms
    onnxruntime, float32               369 MB    0.4 s    14 ms     19 ms   the same (2e-6)
    torch, float32                     404 MB    1.5 s    14 ms     25 ms   the same (2e-6)
    sentence-transformers, float32    1042 MB   11.4 s    12 ms     37 ms   the same (1e-7)

The words' vectors, 384 MB in float32, stay packed in the file. How the graph is made: packaging/embedder_graph.py.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import onnxruntime
from onnxruntime.capi import onnxruntime_pybind11_state as faults

from core.model.e5_file import E5File, unusable
from core.paths import RESOURCES

# It has no error of its own that these are kinds of.
_FAULTS = (faults.Fail, faults.InvalidArgument, faults.InvalidGraph, faults.InvalidProtobuf, faults.RuntimeException)

# What the graph is made for.
_WIDTH, _LAYERS, _HEADS, _INNER = 384, 12, 12, 1_536

GRAPH = RESOURCES / "embedders" / "multilingual-e5-small.onnx"


class E5Network:
    """Pieces in, a vector for each of them out.

    Raises:
        ModelError: the file lacks something, or is of another size than the graph.
    """

    def __init__(self, file: E5File) -> None:
        self._file = file
        sizes = file.sizes
        width, inner = sizes.dimensions, sizes.inner
        if (width, sizes.layers, sizes.heads, inner) != (_WIDTH, _LAYERS, _HEADS, _INNER):
            raise unusable(f"{sizes} isn't what {GRAPH.name} is made for")
        # Where the pieces stand, and that all are of the one text there is.
        self._places = file.floats("emb.pos", sizes.longest, width) + file.floats("emb.type", sizes.types, width)[0]
        weights: dict[str, npt.NDArray[np.generic]] = {}

        def take_norm(part: str) -> None:
            weights[f"{part}.w"], weights[f"{part}.b"] = (
                file.floats(f"{part}.w", width),
                file.floats(f"{part}.b", width),
            )

        take_norm("emb.ln")
        for layer in range(sizes.layers):
            for part, out, into in (
                *((f"l{layer}.{part}", width, width) for part in ("q", "k", "v", "ao")),
                (f"l{layer}.fi", inner, width),
                (f"l{layer}.fo", width, inner),
            ):
                weights[f"{part}.w"], weights[f"{part}.s"] = file.packed(f"{part}.w", out, into)
                weights[f"{part}.b"] = file.floats(f"{part}.b", out)
            for part in (f"l{layer}.aln", f"l{layer}.oln"):
                take_norm(part)
        options = onnxruntime.SessionOptions()
        # The language model needs the other cores.
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        # Texts are of all lengths: room kept for the longest is memory lost.
        options.enable_cpu_mem_arena = options.enable_mem_pattern = False
        values = [onnxruntime.OrtValue.ortvalue_from_numpy(value) for value in weights.values()]
        options.add_external_initializers(list(weights), values)
        try:
            self._session = onnxruntime.InferenceSession(
                GRAPH.read_bytes(), options, providers=["CPUExecutionProvider"]
            )
        except (OSError, *_FAULTS) as error:
            raise unusable(f"{GRAPH}: {error}") from error

    def vectors(self, rows: list[list[int]], padding: int) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]:
        """Evaluate texts.

        Args:
            rows: the pieces of each, with the marks of begin and end.
            padding: the piece to fill the shorter ones up with.

        Returns:
            What the last layer makes of each piece and what the eighth one does, (texts, longest, dimensions) float32 each; what
            stands beyond the end of a text means nothing.
        """
        longest = max(map(len, rows))
        ids = np.full((len(rows), longest), padding, dtype=np.int64)
        for row, pieces in enumerate(rows):
            ids[row, : len(pieces)] = pieces
        lengths = np.array([[len(pieces)] for pieces in rows])
        there = np.where(np.arange(longest) < lengths, np.float32(0), np.float32(-np.inf))[:, None, None, :]
        embedded = self._file.words(ids.reshape(-1)).reshape(len(rows), longest, -1) + self._places[:longest]
        last, within = self._session.run(["last", "within"], {"embedded": embedded, "there": there})
        return last, within
