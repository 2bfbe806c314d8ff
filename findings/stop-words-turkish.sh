#!/bin/sh
# The Turkish list of stop-words 2025.11.4 holds words in a wrong encoding: "altmýþ" for "altmış" (sixty).
# Fails if that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet stop-words==2025.11.4
"$folder/venv/bin/python" - <<'PYTHON'
from stop_words import get_stop_words
words = get_stop_words("turkish")
garbled = [word for word in words if set(word) & set("ýþð")]
print("stop-words 2025.11.4, Turkish:", garbled, "| altmış" , "altmış" in words)
assert "altmýþ" in garbled and "altmış" not in words, "changed"
PYTHON
