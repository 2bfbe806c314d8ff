#!/bin/sh
# latex2mathml 3.81.1 puts a delimiter command behind \big, \Big, \bigl … into the MathML as it is written: `\big\{` becomes an <mo> with the two characters
# "\{", `\bigl\langle` one with the word "\langle", which whatever draws the MathML shows as text. After \left and \right the same commands become the signs.
# Seen: "\big\{": \{, "\bigl\langle": \langle, "\Big\|": \|, "\left\langle": U+27E8. One would expect {, U+27E8, U+2016.
# Fails if that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet latex2mathml==3.81.1
"$folder/venv/bin/python" - <<'PYTHON'
from html import unescape
from xml.etree import ElementTree

from latex2mathml.converter import convert

for text, expected in (
    (r"\big\{ x \big\}", r"\{"),
    (r"\bigl\langle x \bigr\rangle", r"\langle"),
    (r"\Big\| x \Big\|", r"\|"),
    (r"\left\langle x \right\rangle", "\u27e8"),
):
    sign = next(one.text for one in ElementTree.fromstring(convert(text)).iter() if one.tag.endswith("mo"))
    print(f"latex2mathml 3.81.1: {text} begins with {unescape(sign)}")
    assert unescape(sign) == expected, "changed"
PYTHON
