#!/bin/sh
# PyAV 18.1.0's wheels (BSD) bring an FFmpeg that says of itself "LGPL version 3 or later" and was configured without --enable-gpl, but with
# --enable-libx264 and --enable-libx265, which FFmpeg itself allows under the GPL alone; both libraries, GPL 2 or later, lie in the wheel and are
# used. Seen: "LGPL version 3 or later", libx264 and libx265 can encode. One would expect "GPL", or neither. Whoever ships the wheel in a
# program of their own has to know. Fails if that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet av==18.1.0
"$folder/venv/bin/python" - <<'PYTHON'
from pathlib import Path

import av
from av._core import library_meta

said = library_meta["libavcodec"]
gpl = [name for name in ("libx264", "libx265") if av.codec.Codec(name, "w").is_encoder]
there = sorted(path.name.split("-")[0] for path in (Path(av.__file__).parent.parent / "av.libs").glob("libx26*"))
print(f"av 18.1.0: {said['license']!r}; --enable-gpl: {'--enable-gpl' in said['configuration'].split()}; encoders {gpl}; files {there}")
assert said["license"] == "LGPL version 3 or later", "changed"
assert "--enable-gpl" not in said["configuration"].split(), "changed"
assert gpl == ["libx264", "libx265"] and there == ["libx264", "libx265"], "changed"
PYTHON
