"""Names of people and places, and addresses, which only their surroundings tell from other words.

A small network reads the pieces of a sentence (`Encoded.inner`), each with the one before and the one behind it, and tells of each whether it
is of a name. It was trained on sentences in fourteen languages that names were put into (`packaging/masking.py`), by the embedding model that
is there anyway. (Taggers that come as packages know a few languages in Latin letters; see `python -m core eval masking`.)
"""

from __future__ import annotations

import logging
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec
import numpy as np
import numpy.typing as npt

from core.masking.formats import Found
from core.model.base import Encoded
from core.paths import RESOURCES
from core.records import MaskKind
from core.storage.words_east_asian import HAN, HIRAGANA, KATAKANA

log = logging.getLogger(__name__)

FOLDER = RESOURCES / "masking"

# What a piece is, in the order of the network's answers; the first is "no name".
KINDS = (None, MaskKind.PERSON, MaskKind.PLACE, MaskKind.ADDRESS)

# So surely a word is of a name, and one beside such a word.
_IS, _GOES_ON = 0.5, 0.25

_GAP_OF_ADDRESS = 8

# Between two words of one name, and within an address.
_BETWEEN = " -'’.\u00a0"
_WITHIN_ADDRESS = _BETWEEN + ",/〒،"

Floats = npt.NDArray[np.float32]


class _Network(msgspec.Struct, frozen=True):
    """Of what one embedding model sees: (3d,) standardised by `mean` and `scale`, a hidden layer, then `KINDS`. Last rows are added."""

    mean: Floats
    scale: Floats
    hidden: Floats
    out: Floats


class NameFinder:
    """Finds names in sentences that were encoded by a model it has a network for; in others none."""

    def __init__(self, networks: Mapping[str, _Network]) -> None:
        self._networks = networks

    def find(self, text: str, encoded: Encoded) -> list[tuple[Found, float]]:
        """Names in a sentence, in order, and how surely each is one.

        Args:
            encoded: the sentence, as a query.
        """
        network = self._networks.get(encoded.embedder)
        if network is None or not len(encoded.inner) or 3 * encoded.inner.shape[1] != len(network.mean):
            return []
        shares = _shares(network, encoded.inner)
        return _joined(text, _words(text, encoded.spans, shares))


class _Word(msgspec.Struct):
    start: int
    end: int
    shares: Floats

    @property
    def sure(self) -> float:
        return 1.0 - float(self.shares[0])


def beside(inner: Floats) -> Floats:
    """Pieces with those before and behind them, (n, 3d)."""
    none = np.zeros((1, inner.shape[1]), dtype=np.float32)
    return np.hstack([inner, np.vstack([none, inner[:-1]]), np.vstack([inner[1:], none])])


def load_names(embedders: Sequence[str], folder: Path = FOLDER) -> NameFinder:
    """The finder for some embedding models; weights that are missing or damaged are left out."""
    networks: dict[str, _Network] = {}
    for name in embedders:
        try:
            networks[name] = _load(folder / f"{name}.npz")
        except (OSError, EOFError, ValueError, KeyError, zipfile.BadZipFile) as error:
            log.warning("names can't be found with %s: %s", name, error)
    return NameFinder(networks)


def _load(file: Path) -> _Network:
    with file.open("rb") as opened, np.load(opened, allow_pickle=False) as stored:
        parts = {name: stored[name].astype(np.float32) for name in _Network.__struct_fields__}
    network = _Network(**parts)
    if (
        network.mean.shape != network.scale.shape
        or network.hidden.shape[:1] != (len(network.mean) + 1,)
        or network.out.shape != (network.hidden.shape[1] + 1, len(KINDS))
    ):
        raise ValueError(f"{file.name}: not of the shape of a finder of names")
    return network


def _shares(network: _Network, inner: Floats) -> Floats:
    seen = (beside(inner) - network.mean) / network.scale
    hidden = np.maximum(seen @ network.hidden[:-1] + network.hidden[-1], 0)
    odds = hidden @ network.out[:-1] + network.out[-1]
    shares = np.exp(odds - odds.max(axis=1, keepdims=True))
    return np.asarray(shares / shares.sum(axis=1, keepdims=True), dtype=np.float32)


def _words(text: str, spans: Sequence[tuple[int, int]], shares: Floats) -> list[_Word]:
    """Pieces put together to words, where a script parts them; a word is what its pieces are on the average."""
    words: list[tuple[int, int, list[int]]] = []
    for at, (start, end) in enumerate(spans):
        while start < end and text[start].isspace():
            start += 1
        if start == end:
            continue
        if words and words[-1][1] == start and _in_word(text, start):
            first, _, pieces = words.pop()
            words.append((first, end, [*pieces, at]))
        else:
            words.append((start, end, [at]))
    return [_Word(start, end, shares[pieces].mean(axis=0)) for start, end, pieces in words]


def _in_word(text: str, at: int) -> bool:
    before, letter = text[at - 1], text[at]
    return before.isalnum() and letter.isalnum() and not (is_unspaced(before) or is_unspaced(letter))


def is_unspaced(letter: str) -> bool:
    """It is of a script that parts no words."""
    return any(low <= letter <= high for low, high in _UNSPACED)


def is_han(letter: str) -> bool:
    return any(low <= letter <= high for low, high in _HAN)


def _ranges(*scripts: str) -> tuple[tuple[str, str], ...]:
    """From "a-cx-z", as in a regular expression, to (("a", "c"), ("x", "z"))."""
    found: list[tuple[str, str]] = []
    for script in scripts:
        at = 0
        while at < len(script):
            wide = script[at + 1 : at + 2] == "-"
            found.append((script[at], script[at + 2] if wide else script[at]))
            at += 3 if wide else 1
    return tuple(found)


_HAN = _ranges(HAN)
_UNSPACED = _ranges(HAN, HIRAGANA, KATAKANA)


def _joined(text: str, words: Sequence[_Word]) -> list[tuple[Found, float]]:
    """Names of all words that follow each other. What is less surely one is, beside one that surely is."""
    found: list[tuple[Found, float]] = []
    at = 0
    while at < len(words):
        if words[at].sure < _IS or not text[words[at].start].isalnum():
            at += 1
            continue
        kind = _kind(words[at])
        first = last = at
        while (
            first > 0 and _goes_on(text, words[first - 1], words[first], kind) and not _taken(found, words[first - 1])
        ):
            first -= 1
        while last + 1 < len(words) and _goes_on(text, words[last], words[last + 1], kind, forward=True):
            last += 1
        sure = max(word.sure for word in words[first : last + 1])
        found.append((_trimmed(text, words[first].start, words[last].end, kind), sure))
        at = last + 1
    return _bridged(text, found)


def _bridged(text: str, found: Sequence[tuple[Found, float]]) -> list[tuple[Found, float]]:
    """Parts of one address put together: a "No." or a "flat" between them belongs to it."""
    whole: list[tuple[Found, float]] = []
    for one, sure in found:
        if whole:
            last, surely = whole[-1]
            gap = text[last.end : one.start]
            address = last.kind is one.kind is MaskKind.ADDRESS
            if address and len(gap) <= _GAP_OF_ADDRESS and not any(mark in gap for mark in "\n!?;"):
                whole[-1] = (Found(last.start, one.end, one.kind), max(sure, surely))
                continue
        whole.append((one, sure))
    return whole


def _kind(word: _Word) -> MaskKind:
    kind = KINDS[1 + int(word.shares[1:].argmax())]
    assert kind is not None
    return kind


def _goes_on(text: str, one: _Word, other: _Word, kind: MaskKind, *, forward: bool = False) -> bool:
    word = other if forward else one
    between = _WITHIN_ADDRESS if kind is MaskKind.ADDRESS else _BETWEEN
    alone = not text[word.start : word.end].strip(between)
    if text[one.end : other.start].strip(between) or word.sure < _GOES_ON:
        return False
    return alone or kind is _kind(word) or (kind is MaskKind.ADDRESS and forward)


def _taken(found: Sequence[tuple[Found, float]], word: _Word) -> bool:
    return bool(found) and found[-1][0].end > word.start


def _trimmed(text: str, start: int, end: int, kind: MaskKind) -> Found:
    while end > start and not text[end - 1].isalnum():
        end -= 1
    while start < end and not text[start].isalnum():
        start += 1
    return Found(start, end, kind)
