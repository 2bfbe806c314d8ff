"""Kokoro's convolutions of 8 bits computed as floats over images one pixel high, which onnxruntime does best: an eighth less work on one
thread, and half the time on two, of which its own for 8 bits (`ConvInteger`) uses one.

The weights stay in 8 bits in the file; onnxruntime makes floats of them when it loads. Only the list of operations is written anew, so the
file is read as what it is on the wire (protobuf), without a library for it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import msgspec

# Fields of onnx.proto.
_MODEL_GRAPH, _GRAPH_NODE = 7, 1
_GRAPH_INITIALIZER = 5
_TENSOR_DIMS, _TENSOR_TYPE, _TENSOR_NAME, _TENSOR_DATA = 1, 2, 8, 9
_ATTRIBUTE_NAME, _ATTRIBUTE_INTS, _ATTRIBUTE_TYPE = 1, 8, 20
_NODE_INPUT, _NODE_OUTPUT, _NODE_NAME, _NODE_TYPE, _NODE_ATTRIBUTE = 1, 2, 3, 4, 5

_BYTES = 2
_INT64, _INTS = 7, 7  # a tensor's type, and an attribute's

# The dimension that is put in: (batch, channels, length) becomes (batch, channels, 1, length).
_HEIGHT, _HEIGHT_AT = "height_of_one", 2

_QUANTIZING = frozenset({"DynamicQuantizeLinear", "Mul", "Div", "Floor", "Cast", "Reshape"})


class _Node(msgspec.Struct):
    inputs: list[str]
    outputs: list[str]
    type: str
    attributes: list[bytes]
    raw: bytes


def with_float_convolutions(model: bytes) -> bytes:
    """The model with `Conv` in the place of each `ConvInteger` whose result is only scaled; the rest byte for byte.

    Raises:
        ValueError: it isn't an ONNX model.
    """
    view = memoryview(model)
    parts: list[bytes | memoryview] = []
    for field, start, body, end in _fields(view):
        if field != _MODEL_GRAPH:
            parts.append(view[start:end])
            continue
        graph = _graph(view[body:end])
        length = sum(map(len, graph))
        parts += [_key(_MODEL_GRAPH), _varint(length), *graph]
    return b"".join(parts)


def _graph(view: memoryview) -> list[bytes | memoryview]:
    nodes: list[_Node] = []
    others: list[bytes | memoryview] = []
    for field, start, body, end in _fields(view):
        if field == _GRAPH_NODE:
            nodes.append(_node(view[body:end]))
        else:
            others.append(view[start:end])
    written: list[bytes | memoryview] = []
    for node in _changed(nodes):
        written += [_field(_GRAPH_NODE, node.raw)]
    return [*written, *others, _field(_GRAPH_INITIALIZER, _height())]


def _changed(nodes: list[_Node]) -> list[_Node]:
    maker = {output: node for node in nodes for output in node.outputs}
    users: dict[str, list[_Node]] = {}
    for node in nodes:
        for name in node.inputs:
            users.setdefault(name, []).append(node)

    gone: set[int] = set()
    made: set[str] = set()
    in_place: dict[int, list[_Node]] = {}
    for node in nodes:
        if node.type != "ConvInteger":
            continue
        # x -> DynamicQuantizeLinear -> ConvInteger [-> Add the bias, as whole numbers] -> Cast -> Mul(scale of x * scale of the weights)
        quantized = maker.get(node.inputs[0])
        added = _only_user(users, node.outputs[0], "Add")
        cast = _only_user(users, (added or node).outputs[0], "Cast")
        scaled = _only_user(users, cast.outputs[0], "Mul") if cast is not None else None
        if quantized is None or quantized.type != "DynamicQuantizeLinear" or cast is None or scaled is None:
            continue
        bias = [] if added is None else [_origin(maker, _other(added, node.outputs[0]))]
        scales = maker.get(_other(scaled, cast.outputs[0]))
        if scales is None or scales.type != "Mul" or quantized.outputs[1] not in scales.inputs:
            continue
        weights, zero = node.inputs[1], node.inputs[3:]
        floats = f"{weights}_float"
        gone |= {id(one) for one in (node, added, cast, scaled) if one is not None}
        result = scaled.outputs[0]
        in_place[id(scaled)] = [
            _made("Unsqueeze", [quantized.inputs[0], _HEIGHT], [f"{result}_in"]),
            _made("Unsqueeze", [floats, _HEIGHT], [f"{result}_weights"]),
            _made(
                "Conv",
                [f"{result}_in", f"{result}_weights", *bias],
                [f"{result}_out"],
                [_one_high(attribute) for attribute in node.attributes],
            ),
            _made("Squeeze", [f"{result}_out", _HEIGHT], [result]),
        ]
        if floats not in made:
            made.add(floats)
            in_place[id(scaled)].insert(
                0, _made("DequantizeLinear", [weights, _other(scales, quantized.outputs[1]), *zero], [floats])
            )
    kept = [other for node in nodes for other in in_place.get(id(node), () if id(node) in gone else (node,))]
    return _used(kept)


def _used(nodes: list[_Node]) -> list[_Node]:
    """Without the quantizing that nothing is made of any more."""
    while True:
        wanted = Counter(name for node in nodes for name in node.inputs)
        left = [node for node in nodes if node.type not in _QUANTIZING or any(wanted[name] for name in node.outputs)]
        if len(left) == len(nodes):
            return nodes
        nodes = left


def _other(node: _Node, name: str) -> str:
    """The input that isn't this one."""
    return next(other for other in node.inputs if other != name)


def _origin(maker: dict[str, _Node], name: str) -> str:
    """What a bias was before it was quantized."""
    while name in maker:
        name = maker[name].inputs[0]
    return name


def _only_user(users: dict[str, list[_Node]], name: str, kind: str) -> _Node | None:
    using = users.get(name, [])
    return using[0] if len(using) == 1 and using[0].type == kind else None


def _one_high(attribute: bytes) -> bytes:
    """An attribute of a convolution along one dimension, for two."""
    view = memoryview(attribute)
    name, numbers = "", []
    for field, _, body, end in _fields(view):
        if field == _ATTRIBUTE_NAME:
            name = bytes(view[body:end]).decode()
        elif field == _ATTRIBUTE_INTS:
            numbers.append(_read_varint(view, body)[0])
    match name:
        case "dilations" | "kernel_shape" | "strides":
            numbers = [1, *numbers]
        case "pads":
            half = len(numbers) // 2
            numbers = [0, *numbers[:half], 0, *numbers[half:]]
        case _:
            return attribute
    return (
        _field(_ATTRIBUTE_NAME, name.encode())
        + b"".join(_number(_ATTRIBUTE_INTS, number) for number in numbers)
        + _number(_ATTRIBUTE_TYPE, _INTS)
    )


def _height() -> bytes:
    """The tensor that says which dimension is put in."""
    return (
        _number(_TENSOR_DIMS, 1)
        + _number(_TENSOR_TYPE, _INT64)
        + _field(_TENSOR_NAME, _HEIGHT.encode())
        + _field(_TENSOR_DATA, _HEIGHT_AT.to_bytes(8, "little"))
    )


# --- the wire -------------------------------------------------------------------------------------------------


def _node(view: memoryview) -> _Node:
    node = _Node(inputs=[], outputs=[], type="", attributes=[], raw=bytes(view))
    for field, _, body, end in _fields(view):
        content = bytes(view[body:end])
        if field == _NODE_INPUT:
            node.inputs.append(content.decode())
        elif field == _NODE_OUTPUT:
            node.outputs.append(content.decode())
        elif field == _NODE_TYPE:
            node.type = content.decode()
        elif field == _NODE_ATTRIBUTE:
            node.attributes.append(content)
    return node


def _made(kind: str, inputs: list[str], outputs: list[str], attributes: list[bytes] | None = None) -> _Node:
    attributes = attributes or []
    raw = b"".join(
        _field(field, content)
        for field, contents in (
            (_NODE_INPUT, [name.encode() for name in inputs]),
            (_NODE_OUTPUT, [name.encode() for name in outputs]),
            (_NODE_NAME, [f"{outputs[0]}_{kind}".encode()]),
            (_NODE_TYPE, [kind.encode()]),
            (_NODE_ATTRIBUTE, attributes),
        )
        for content in contents
    )
    return _Node(inputs=inputs, outputs=outputs, type=kind, attributes=attributes, raw=raw)


def _fields(view: memoryview) -> Iterator[tuple[int, int, int, int]]:
    """Of each field: its number, where it starts, where its content starts, and where it ends."""
    at = 0
    while at < len(view):
        start = at
        key, at = _read_varint(view, at)
        match key & 7:
            case 0:
                body = at
                _, at = _read_varint(view, at)
            case 1:
                body, at = at, at + 8
            case 2:
                length, at = _read_varint(view, at)
                body, at = at, at + length
            case 5:
                body, at = at, at + 4
            case _:
                raise ValueError("not an ONNX model")
        if at > len(view):
            raise ValueError("not an ONNX model")
        yield key >> 3, start, body, at


def _read_varint(view: memoryview, at: int) -> tuple[int, int]:
    value = shift = 0
    while at < len(view) and shift < 64:
        byte = view[at]
        at += 1
        value |= (byte & 0x7F) << shift
        if not byte & 0x80:
            return value, at
        shift += 7
    raise ValueError("not an ONNX model")


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def _key(field: int) -> bytes:
    return _varint(field << 3 | _BYTES)


def _field(field: int, content: bytes) -> bytes:
    return _key(field) + _varint(len(content)) + content


def _number(field: int, value: int) -> bytes:
    return _varint(field << 3) + _varint(value)
