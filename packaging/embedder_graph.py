"""Writes resources/embedders/multilingual-e5-small.onnx: how multilingual-e5-small computes, without its weights, which come with a package.

A BERT (Devlin et al., arXiv 1810.04805). Matrices stay in 4 bits, in blocks of 32, which onnxruntime multiplies with as they are
(`MatMulNBits` of com.microsoft). `python packaging/embedder_graph.py`, with `onnx` installed; needed again only if the computation changes.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import onnx
from onnx import TensorProto, helper, numpy_helper

GRAPH = Path(__file__).resolve().parent.parent / "resources" / "embedders" / "multilingual-e5-small.onnx"

WIDTH, LAYERS, HEADS, INNER, EPSILON = 384, 12, 12, 1_536, 1e-12
BITS, BLOCK = 4, 32
# Its output is given as well: it says most of how a thing is said (see `core.model.base.Encoded.inner`).
WITHIN = 8


class _Graph:
    """Operations one after another, and the weights they ask for."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.given: list[onnx.TensorProto] = []

    def do(self, kind: str, *inputs: str, domain: str = "", into: str = "", **settings: Any) -> str:
        """Add an operation. Returns the name of what it gives."""
        name = into or f"t{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, list(inputs), [name], domain=domain, **settings))
        return name

    def weight(self, name: str, *shape: int, kind: int = TensorProto.FLOAT) -> str:
        """One that is handed over when the graph is loaded."""
        tensor = TensorProto(name=name, data_type=kind, dims=shape, data_location=TensorProto.EXTERNAL)
        size = int(np.prod(shape)) * (1 if kind == TensorProto.UINT8 else 4)
        for key, value in (("location", "weights"), ("offset", "0"), ("length", str(size))):
            tensor.external_data.add(key=key, value=value)
        self.given.append(tensor)
        return name

    def constant(self, name: str, value: npt.NDArray[np.generic]) -> str:
        self.given.append(numpy_helper.from_array(value, name))
        return name

    def normed(self, state: str, part: str) -> str:
        weights = self.weight(f"{part}.w", WIDTH), self.weight(f"{part}.b", WIDTH)
        return self.do("LayerNormalization", state, *weights, axis=-1, epsilon=EPSILON)

    def times(self, state: str, part: str, out: int, into: int) -> str:
        blocks = self.weight(f"{part}.w", out, into // BLOCK, BLOCK * BITS // 8, kind=TensorProto.UINT8)
        scales = self.weight(f"{part}.s", out, into // BLOCK)
        # Level 0: what is multiplied with stays float32.
        sizes: dict[str, Any] = {"K": into, "N": out, "bits": BITS, "block_size": BLOCK, "accuracy_level": 0}
        product = self.do("MatMulNBits", state, blocks, scales, domain="com.microsoft", **sizes)
        return self.do("Add", product, self.weight(f"{part}.b", out))


def graph() -> onnx.ModelProto:
    """`embedded`: (texts, pieces, 384); `there`: (texts, 1, 1, pieces), 0 for a piece and -inf for none → `last` and `within`."""
    all_of = _Graph()
    heads = all_of.constant("heads", np.array([0, 0, HEADS, WIDTH // HEADS], np.int64))
    joined = all_of.constant("joined", np.array([0, 0, WIDTH], np.int64))
    scale = all_of.constant("scale", np.array((WIDTH // HEADS) ** -0.5, np.float32))
    state = all_of.normed("embedded", "emb.ln")
    for layer in range(1, LAYERS + 1):
        name = f"l{layer - 1}"
        query, key, value = (
            all_of.do("Reshape", all_of.times(state, f"{name}.{part}", WIDTH, WIDTH), heads) for part in ("q", "k", "v")
        )
        query = all_of.do("Transpose", all_of.do("Mul", query, scale), perm=[0, 2, 1, 3])
        key = all_of.do("Transpose", key, perm=[0, 2, 3, 1])
        value = all_of.do("Transpose", value, perm=[0, 2, 1, 3])
        weights = all_of.do("Softmax", all_of.do("Add", all_of.do("MatMul", query, key), "there"), axis=-1)
        seen = all_of.do("Transpose", all_of.do("MatMul", weights, value), perm=[0, 2, 1, 3])
        seen = all_of.times(all_of.do("Reshape", seen, joined), f"{name}.ao", WIDTH, WIDTH)
        state = all_of.normed(all_of.do("Add", state, seen), f"{name}.aln")
        thought = all_of.do("Gelu", all_of.times(state, f"{name}.fi", INNER, WIDTH))
        thought = all_of.times(thought, f"{name}.fo", WIDTH, INNER)
        state = all_of.normed(all_of.do("Add", state, thought), f"{name}.oln")
        if layer == WITHIN:
            all_of.do("Identity", state, into="within")
    all_of.do("Identity", state, into="last")
    shape: list[str | int | None] = ["texts", "pieces", WIDTH]
    described = helper.make_graph(
        all_of.nodes,
        "multilingual-e5-small",
        [
            helper.make_tensor_value_info("embedded", TensorProto.FLOAT, shape),
            helper.make_tensor_value_info("there", TensorProto.FLOAT, ["texts", 1, 1, "pieces"]),
        ],
        [helper.make_tensor_value_info(name, TensorProto.FLOAT, shape) for name in ("last", "within")],
        all_of.given,
    )
    versions = [helper.make_opsetid("", 20), helper.make_opsetid("com.microsoft", 1)]
    return helper.make_model(described, opset_imports=versions, ir_version=9)


if __name__ == "__main__":
    GRAPH.write_bytes(graph().SerializeToString())
    print(f"{GRAPH}: {GRAPH.stat().st_size} bytes")
