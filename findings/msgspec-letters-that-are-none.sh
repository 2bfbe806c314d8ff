#!/bin/sh
# msgspec 0.22.0, JSON: bytes that are no UTF-8 inside a string that is decoded raise UnicodeDecodeError, which is no MsgspecError; where the
# type doesn't fit, the same bytes raise ValidationError, in a string that is only skipped or kept as Raw nothing at all, and outside of
# strings DecodeError. Whoever catches DecodeError around a file that may be damaged misses the first. Fails if that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet msgspec==0.22.0
"$folder/venv/bin/python" - <<'PYTHON'
import msgspec


class Known(msgspec.Struct):
    name: str = ""


def seen(content, kind):
    try:
        return repr(msgspec.json.decode(content, type=kind))
    except Exception as error:
        return type(error).__name__, isinstance(error, msgspec.MsgspecError)


found = {
    "in a string": seen(b'{"name": "\xff"}', Known),
    "in a string that is skipped": seen(b'{"other": "\xff"}', Known),
    "in a string where a number belongs": seen(b'"\xff"', int),
    "outside": seen(b"\xff", Known),
}
for place, what in found.items():
    print(place, what)
assert found == {
    "in a string": ("UnicodeDecodeError", False),
    "in a string that is skipped": "Known(name='')",
    "in a string where a number belongs": ("ValidationError", True),
    "outside": ("DecodeError", True),
}, "changed"
PYTHON
