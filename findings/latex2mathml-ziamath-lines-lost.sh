#!/bin/sh
# latex2mathml 3.81.0 beside ziamath 0.13, which draws the MathML that the first makes of TeX. Three things of everyday formulas change without a word:
# - Of `\begin{array}{cc|c}…\hline…` the MathML has `columnlines` and `rowlines`; ziamath draws the table without any line, the same picture as for `{ccc}`
#   without a rule: an augmented matrix becomes an ordinary one.
# - `\not=` becomes a stroke in an `mpadded` of no width, to be laid over the sign. ziamath draws the stroke in front of it: "/=".
# - `\begin{bmatrix}…\end{bmatrix}^{-1}` becomes an `msup` with four children (bracket, table, bracket, power), which MathML doesn't allow: it takes two.
#   ziamath raises an AssertionError without a text; what reads MathML less strictly has the table as the power of a bracket. In braces it's right.
# Seen: lines named: True, drawn: 0; "\not=" is 20.3 px wider than "\ne" at 24 px; children of msup: 4, AssertionError.
# Fails if that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet latex2mathml==3.81.0 ziamath==0.13 ziafont==0.11
"$folder/venv/bin/python" - <<'PYTHON'
from xml.etree import ElementTree

import ziamath
from latex2mathml.converter import convert

ruled = r"\left[\begin{array}{cc|c} 1&2&3 \\ \hline 4&5&6 \end{array}\right]"
bare = r"\left[\begin{array}{ccc} 1&2&3 \\ 4&5&6 \end{array}\right]"
mathml = convert(ruled)
named = 'columnlines="none solid"' in mathml and 'rowlines="solid"' in mathml


def drawn(tex):
    return ziamath.Latex(tex, size=24).svg()


same = drawn(ruled) == drawn(bare)
print("lines named:", named, "drawn the same as without:", same)
assert named and same

struck, sign = (ziamath.Latex(tex, size=24).node.bbox.xmax for tex in (r"\not=", r"\ne"))
print(f"\\not= is {struck - sign:.1f} px wider than \\ne")
assert struck > sign + 3

inverse = r"\begin{bmatrix} 1 & 2 \\ 3 & 4 \end{bmatrix}^{-1}"
power = ElementTree.fromstring(convert(inverse)).find(".//{*}msup")
print("children of msup:", len(power))
assert len(power) == 4
try:
    drawn(inverse)
except AssertionError as error:
    print("drawn:", repr(error))
else:
    raise SystemExit("it is drawn now")
drawn("{" + inverse.replace("^{-1}", "}^{-1}"))
PYTHON
