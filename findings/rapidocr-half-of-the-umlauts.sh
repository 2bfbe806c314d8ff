#!/bin/sh
# rapidocr-onnxruntime 1.4.4 reads text in pictures with weights it brings along (PP-OCRv4, 6,623 characters). Of the letters that German, Spanish, French and
# Portuguese need beyond A to Z it has some and lacks others: ä, ü, Ü, é and è are there, ö, ß, ñ, ç, å, Ä and Ö are not. What isn't
# in that list it can't write.
# Seen: of äöüßéèñçåÄÖÜ there are äüéèÜ; ößñçåÄÖ are missing.
# Fails if that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --no-deps rapidocr-onnxruntime==1.4.4
"$folder/venv/bin/pip" install --quiet onnxruntime==1.32.0
cd "$folder"
cat > letters.py <<'PYTHON'
import importlib.util
import pathlib

import onnxruntime

package = pathlib.Path(importlib.util.find_spec("rapidocr_onnxruntime").origin).parent
(weights,) = (package / "models").glob("*_rec_*.onnx")
known = onnxruntime.InferenceSession(weights).get_modelmeta().custom_metadata_map["character"].splitlines()
wanted = "äöüßéèñçåÄÖÜ"
there = "".join(letter for letter in wanted if letter in known)
missing = "".join(letter for letter in wanted if letter not in known)
print(f"rapidocr-onnxruntime 1.4.4, {weights.name}, {len(known)} characters: there {there}, missing {missing}")
assert (there, missing) == ("äüéèÜ", "ößñçåÄÖ"), "changed"
PYTHON
"$folder/venv/bin/python" letters.py
