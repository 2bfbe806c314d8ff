#!/bin/sh
# tokenizers 0.23.3: a Unigram model of 250,000 pieces, as many as multilingual encoders have, takes about 400 MB of memory, for some 3 MB of text.
# Measured with made-up pieces, as the growth of the resident set.
# Fails if that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet tokenizers==0.23.3
"$folder/venv/bin/python" - <<'PYTHON'
import random, resource
from tokenizers import Tokenizer
from tokenizers.models import Unigram
random.seed(1)
letters = "abcdefghijklmnopqrstuvwxyzäöüéèßñçабвгдежзийклмн"
pieces = {"<unk>": 0.0}
while len(pieces) < 250_000:
    pieces["".join(random.choice(letters) for _ in range(random.randint(2, 9)))] = -random.uniform(8, 16)
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
tokenizer = Tokenizer(Unigram(list(pieces.items()), unk_id=0))
grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
print(f"tokenizers 0.23.3: a Unigram model of 250,000 pieces took {grown:.0f} MB")
assert grown > 150, "changed"
PYTHON
