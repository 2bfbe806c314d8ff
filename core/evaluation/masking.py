"""Are personal things hidden, and only they? Sentences in eight languages in which they are marked (resources/evaluation/masking.txt).

A thing is hidden when every letter of it is. What is replaced beside them is a false alarm. Sentences are looked at and held out in turn,
in each language (`--part`). With `--data` another file of that form is read.
"""

from __future__ import annotations

import re
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from core.errors import InvalidRequest
from core.evaluation.local_model import load_encoder
from core.evaluation.result import Options, Progress, Result
from core.masking.formats import Formats
from core.masking.names import load_names
from core.masking.survey import Survey
from core.paths import RESOURCES
from core.records import DEFAULT_EMBEDDER, MaskWords

_SET = RESOURCES / "evaluation" / "masking.txt"
_MARK = re.compile(r"\[([a-z?]):([^\]]*)\]")
_EITHER = "?"
_KINDS = {
    "p": "names of people",
    "l": "places",
    "a": "addresses",
    "e": "e-mail",
    "t": "telephone",
    "n": "numbers",
    "b": "dates of birth",
    "u": "links",
    "i": "IP addresses",
    "x": "account names",
}


class Marked(msgspec.Struct, frozen=True):
    """A sentence, and where in it something personal stands: begin, end, and the letter of its kind."""

    language: str
    text: str
    spans: tuple[tuple[int, int, str], ...]
    held: bool


def run(options: Options, progress: Progress) -> Result:
    """Mask every sentence by itself.

    Raises:
        InvalidRequest: the file isn't of this form.
        ModelError: the embedding model can't be loaded.
    """
    sentences = [
        one for one in read_set(options.data or _SET) if options.part in (None, "held" if one.held else "tuned")
    ]
    progress(0, len(sentences), "Loading the embedding model")
    embedder = load_encoder(options)
    names = load_names([options.embedder or DEFAULT_EMBEDDER])
    formats = Formats(time.localtime().tm_year)
    there, hidden, alarms, replaced = Counter[str](), Counter[str](), Counter[str](), Counter[str]()
    notes: list[str] = []
    began = time.monotonic()
    for number, one in enumerate(sentences):
        progress(number, len(sentences), "Masking")
        survey = Survey(formats, names, lambda texts, query: embedder.encode(texts, query=query), MaskWords())
        survey.read([one.text])
        places = [(start, end) for start, end, _, _ in survey.masks().places(one.text)]
        covered = {at for start, end in places for at in range(start, end)}
        for start, end, kind in one.spans:
            if kind == _EITHER:
                continue
            whole = all(at in covered or not one.text[at].isalnum() for at in range(start, end))
            for row in (one.language, kind, "all"):
                there[row] += 1
                hidden[row] += whole
            if not whole:
                notes.append(f"{one.language}: “{one.text[start:end]}” is left in “{one.text}”")
        for start, end in places:
            right = any(first < end and start < last for first, last, _ in one.spans)
            for row in (one.language, "all"):
                replaced[row] += 1
                alarms[row] += not right
            if not right:
                notes.append(f"{one.language}: “{one.text[start:end]}” is replaced in “{one.text}”")
    took = time.monotonic() - began
    languages = list(dict.fromkeys(one.language for one in sentences))
    rows = [*languages, *(kind for kind in _KINDS if there[kind]), "all"]
    return Result(
        columns=["", "there", "hidden", "in per cent", "false alarms"],
        rows=[
            [
                _KINDS.get(row, row),
                str(there[row]),
                str(hidden[row]),
                f"{100 * hidden[row] / max(1, there[row]):.1f}",
                "" if row in _KINDS else str(alarms[row]),
            ]
            for row in rows
        ],
        notes=notes,
        figures={
            "sentences": len(sentences),
            "there": there["all"],
            "hidden": hidden["all"],
            "recall": hidden["all"] / max(1, there["all"]),
            "false_alarms": alarms["all"],
            "precision": 1 - alarms["all"] / max(1, replaced["all"]),
            "ms_a_sentence": 1000 * took / max(1, len(sentences)),
            "by_language": {row: _figures(there[row], hidden[row], alarms[row]) for row in languages},
            "by_kind": {_KINDS[row]: _figures(there[row], hidden[row]) for row in _KINDS if there[row]},
        },
    )


def read_set(path: Path) -> Sequence[Marked]:
    """The sentences of a file.

    Raises:
        InvalidRequest: it can't be read, or has none.
    """
    try:
        found = list(_sentences(path.read_text(encoding="utf-8")))
    except (OSError, UnicodeDecodeError) as error:
        raise InvalidRequest(f"{path.name} can't be read.", detail=str(error)) from error
    if not found:
        raise InvalidRequest(f"{path.name} has no sentences.")
    return found


def _sentences(text: str) -> Iterator[Marked]:
    language, count = "", 0
    for line in text.splitlines():
        if line.startswith("== "):
            language, count = line[3:], 0
        elif line and not line.startswith("#"):
            yield _marked(line, language, held=count % 2 == 1)
            count += 1


def _marked(line: str, language: str, *, held: bool) -> Marked:
    text, spans, at = "", list[tuple[int, int, str]](), 0
    for match in _MARK.finditer(line):
        text += line[at : match.start()]
        spans.append((len(text), len(text) + len(match[2]), match[1]))
        text += match[2]
        at = match.end()
    return Marked(language, text + line[at:], tuple(spans), held)


def _figures(there: int, hidden: int, alarms: int | None = None) -> dict[str, int]:
    told = {"there": there, "hidden": hidden}
    return told if alarms is None else {**told, "false_alarms": alarms}
