"""Trains the judge of tools (`core.tools.judge`) on resources/judges/tools, and says how good it is at languages that were
left out.

    make judges
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from document_judges import Encode, Texts, encoder, learn, left_out, write

from core.evaluation.local_model import load_encoder
from core.evaluation.result import Options
from core.memory.judges.reading import FOLDER as OTHER_FOLDER
from core.memory.judges.reading import gist
from core.records import DEFAULT_EMBEDDER, FALLBACK_EMBEDDER
from core.tools.judge import FOLDER, REMINDS, WANTS

# Texts of a language that were gathered for other judges, beside those written for this one; each counts little.
_OTHERS, _OTHER_WEIGHT = 250, 0.3

# Of those, what may want a tool: to know what was said, or of the user's life; and what is work on something.
_MAY_WANT = ("ask.back", "ask.own", "ask.all", "remember", "forget", "order")

# What memory answers and learns by itself looks most like it, so of these there are more: questions about the own life, and facts.
_MEMORYS, _OF_EACH = (("ask.own", "ask.back"), ("fact.",)), 110

# Language, text, whether it is so, and how much it counts.
Line = tuple[str, str, float, float]


def main() -> None:
    for name in (DEFAULT_EMBEDDER, FALLBACK_EMBEDDER):
        encode = encoder(load_encoder(Options(embedder=name)))
        judges = {WANTS: _texts(encode, _wanting())}
        if name != FALLBACK_EMBEDDER:
            # The other one, for English alone, took one in eleven things to remember for a reminder.
            judges[REMINDS] = _texts(encode, _reminding())
        for judge, texts in judges.items():
            found, taken = left_out(texts)
            print(
                f"{name}: {judge}: of languages left out, {found:.1%} found, {taken:.1%} taken for it that aren't",
                flush=True,
            )
        learned = {
            judge: learn(texts.read, texts.so, texts.counts).astype(np.float16) for judge, texts in judges.items()
        }
        write(FOLDER / f"{name}.npz", learned)


def _rows(file: Path) -> list[list[str]]:
    lines = file.read_text("utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def _wanting() -> list[Line]:
    lines = [(language, text, float(kind == WANTS), 1.0) for kind, language, text in _rows(FOLDER / "texts.tsv")]
    for file in sorted((OTHER_FOLDER / "texts").glob("??.tsv")):
        rows = [row for row in _rows(file) if not row[0].startswith(_MAY_WANT)]
        some = _spread(rows, _OTHERS)
        for kinds in _MEMORYS:
            some += _spread([row for row in _rows(file) if row[0].startswith(kinds)], _OF_EACH)
        lines += [(file.stem, row[1], 0.0, _OTHER_WEIGHT) for row in some]
    return lines


def _spread(rows: list[list[str]], count: int) -> list[list[str]]:
    """About so many of them, from all places."""
    return rows[:: max(1, len(rows) // count)]


def _reminding() -> list[Line]:
    lines = [(language, text, float(kind == REMINDS), 1.0) for kind, language, text in _rows(FOLDER / "reminders.tsv")]
    facts = {
        file.stem: [row[1] for row in _rows(file) if row[0].startswith("fact.")]
        for file in sorted((OTHER_FOLDER / "texts").glob("??.tsv"))
    }
    for number, (_, language, wording) in enumerate(_rows(OTHER_FOLDER / "texts" / "requests.tsv")):
        fact = facts[language][number % len(facts[language])]
        text = wording.replace("{}", fact).replace("[[", "").replace("]]", "")
        lines.append((language, text, 0.0, _OTHER_WEIGHT))
    return lines


def _texts(encode: Encode, lines: list[Line]) -> Texts:
    encoded = encode([text for _, text, _, _ in lines], True)
    # Of what a model can't read there is nothing to learn.
    kept = [(line, one) for line, one in zip(lines, encoded, strict=True) if len(one.inner)]
    return Texts(
        np.stack([np.append(gist(one), 1.0) for _, one in kept]).astype(np.float64),
        np.array([so for (_, _, so, _), _ in kept]),
        np.array([counts for (*_, counts), _ in kept]),
        np.array([language for (language, *_), _ in kept]),
    )


if __name__ == "__main__":
    main()
