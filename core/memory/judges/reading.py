"""What a text is: a question about the own life, a lasting fact, a quotation, an order …

One multinomial logistic regression tells some thirty kinds of text apart, over the sentence vector and an inner layer (`Encoded`): its mean,
and what some learned eyes see in it, each looking at the pieces that matter to it (attention pooling, Lin et al. 2017, arXiv
1703.03130): a "not" or a "merk dir" is lost in a mean. A judgment is the probability of one or several kinds. It is calibrated on
languages that were left out of training (Platt 1999): of the texts that are judged with 0.8, eight of ten are so, also in a language no
judge has seen.
What is rare and weighs much (`APART`: an order, a secret, a wish to remember or to forget) has a judge of its own, trained on far more
of what only looks like it. One more reads the pieces of a sentence, and tells what is to be remembered from the words that ask for it.
"""

from __future__ import annotations

import logging
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from pathlib import Path

import msgspec
import numpy as np
import numpy.typing as npt

from core.model.base import Encoded
from core.paths import RESOURCES
from core.records import MemoryKind

log = logging.getLogger(__name__)

FOLDER = RESOURCES / "judges"

Floats = npt.NDArray[np.float32]


class Judgment(StrEnum):
    """A question to the judges. See `KINDS` for the kinds of text that it is true of."""

    CALLS = "calls"  # memory may have what it needs
    ASKS_OWN = "asks_own"  # asks for a plain fact of the user's life
    ASKS_ALL = "asks_all"  # asks for all that is known of the user
    ASKS_BACK = "asks_back"  # asks for what was said before
    STATES = "states"  # states something lasting about who says it
    CHANGES = "changes"  # something was otherwise before
    CORRECTS = "corrects"  # what was said before is wrong
    REMEMBER = "remember"  # asks to keep something
    FORGET = "forget"  # asks to erase something
    ORDERS = "orders"  # orders an assistant about, as a hidden instruction does
    SECRET = "secret"  # noqa: S105 - tells a password, a code, a number of a card
    NOT_MEANT = "not_meant"  # supposed, ironic or played
    QUOTES = "quotes"  # somebody else's words
    TASK = "task"  # work to be done on a text


# Judged each by a regression of its own.
APART = (Judgment.REMEMBER, Judgment.FORGET, Judgment.ORDERS, Judgment.SECRET)

_NO_SECRET = "nosecret"  # noqa: S105 - a kind of text

# Of sentences in languages they know, hardly any is less likely to be in its own; of those in others, most are.
_SURE_LANGUAGE = 0.8

_ASKS_OWN = ("ask.own:who", "ask.own:where", "ask.own:when", "ask.own:howmuch", "ask.own:what", "ask.own:why")
_FACTS = ("fact.identity", "fact.people", "fact.preference", "fact.habit", "fact.health", "fact.event", "fact.update")

# The kinds of text, as they are marked in resources/judges/texts, that each judgment is true of.
KINDS: Mapping[Judgment, tuple[str, ...]] = {
    Judgment.CALLS: (*_ASKS_OWN, "ask.advice", "ask.all", "ask.back"),
    Judgment.ASKS_OWN: _ASKS_OWN,
    Judgment.ASKS_ALL: ("ask.all",),
    Judgment.ASKS_BACK: ("ask.back",),
    Judgment.STATES: _FACTS,
    Judgment.CHANGES: ("fact.update", "correct"),
    Judgment.CORRECTS: ("correct",),
    Judgment.REMEMBER: ("remember",),
    Judgment.FORGET: ("forget",),
    Judgment.ORDERS: ("order",),
    Judgment.SECRET: ("secret",),
    Judgment.NOT_MEANT: ("if", "irony", "play"),
    Judgment.QUOTES: ("quote",),
    Judgment.TASK: ("task",),
}


class Reading(msgspec.Struct, frozen=True):
    """What the judges make of a text.

    Attributes:
        judgments: probability by judgment, 0 to 1.
        kinds: probability by kind of text; they add up to 1.
        language: two letters; empty if it isn't known. The likeliest of those that the judges know.
        language_share: how likely it is.
        about: what it is about, if it is a fact.
        answers: with the question before it, it tells something lasting (see `core.memory.judges.answers`).
        amends: with a fact before it, it puts this right: "no wait, in Hull" (see there too).
        leans: who or what it is about stands in what was said before it.
        ahead: a date in it is one to come.
        adds: it is one more of a kind that there is already: a second cat.
        considers: the user may do, eat, buy or visit something: what is known of them may speak for it or against it.
    """

    judgments: Mapping[Judgment, float]
    kinds: Mapping[str, float]
    language: str = ""
    language_share: float = 0.0
    about: MemoryKind = MemoryKind.NOTE
    answers: float = 0.5
    leans: float = 0.0
    ahead: float = 0.0
    adds: float = 0.0
    amends: float = 0.0
    considers: float = 0.0

    def __getitem__(self, judgment: Judgment) -> float:
        return self.judgments[judgment]

    @property
    def sure_language(self) -> str:
        """Two letters; empty if it may be one that the judges don't know."""
        return self.language if self.language_share >= _SURE_LANGUAGE else ""


# Where nobody can judge: nothing is known for or against.
UNREAD = Reading(judgments=dict.fromkeys(Judgment, 0.5), kinds={})


class Eyes(msgspec.Struct, frozen=True):
    """Look at the pieces of a text.

    Attributes:
        attention: (d + 1, e): how much each of the e eyes looks at a piece; the last row is added.
        values: (d + 1, v): what they see there.
    """

    attention: Floats
    values: Floats

    def see(self, pieces: Floats) -> Floats:
        """(n, d) to (e * v,)."""
        shares = softmax((pieces @ self.attention[:-1] + self.attention[-1]).T)
        return np.asarray((shares @ np.tanh(pieces @ self.values[:-1] + self.values[-1])).reshape(-1), dtype=np.float32)


class _Weights(msgspec.Struct, frozen=True):
    """Of the judges for one embedding model. f is the length of what they read of a text: 2d + e * v.

    Attributes:
        mean, scale: (f,) of what they read; `kinds`, `languages`, `memories`: (f + 1, n); `answers`, `leans`, `ahead`, `adds`,
            `amends`, `considers`: (f + 1,); the last row is added.
        apart: (f + 1, 4): see `APART`.
        content: (d + 1,): of a piece.
        relations: (m + 1, 4): of the judge of two facts (`core.memory.learning.relation`).
        platt: (judgments, 2): slope and offset over the log-odds.
        belongs: (judgments, kinds) bool.
    """

    eyes: Eyes
    mean: Floats
    scale: Floats
    kind_names: tuple[str, ...]
    kinds: Floats
    language_names: tuple[str, ...]
    languages: Floats
    memory_names: tuple[str, ...]
    memories: Floats
    answers: Floats
    leans: Floats
    ahead: Floats
    adds: Floats
    amends: Floats
    considers: Floats
    apart: Floats
    content: Floats
    relations: Floats
    platt: Floats
    belongs: npt.NDArray[np.bool_]


class Judges:
    """Reads texts that were encoded by any of the embedding models there are weights for.

    Attributes:
        missing: the embedding models whose weights can't be read: what they encode is `UNREAD`.
    """

    def __init__(self, weights: Mapping[str, _Weights], missing: Sequence[str] = ()) -> None:
        self._weights = weights
        self.missing = tuple(missing)

    def read(self, texts: Sequence[Encoded]) -> list[Reading]:
        """What each of the texts is."""
        return [self._read(text) for text in texts]

    def compare(self, embedder: str, features: Floats) -> Floats | None:
        """The probabilities of what a new fact is to a known one, (4,); None where nobody can judge. See `core.memory.learning.relation`."""
        weights = self._weights.get(embedder)
        if weights is None or len(features) + 1 != len(weights.relations):
            return None
        return softmax(features @ weights.relations[:-1] + weights.relations[-1])

    def content(self, text: Encoded) -> Floats | None:
        """Of each piece of a sentence that asks to remember or to forget, the log-odds that it belongs to what is to be remembered or
        forgotten, (n,); None where nobody can judge."""
        weights = self._weights.get(text.embedder)
        if weights is None or text.inner.shape[1:] != (len(weights.content) - 1,):
            return None
        return np.asarray(text.inner @ weights.content[:-1] + weights.content[-1])

    def _read(self, text: Encoded) -> Reading:
        weights = self._weights.get(text.embedder)
        if weights is None or not len(text.inner) or text.inner.shape[1] + 1 != len(weights.content):
            return UNREAD
        seen = (features(text, weights.eyes) - weights.mean) / weights.scale
        kinds, languages, memories, answers, leans, ahead, adds, amends, considers, apart = (
            seen @ part[:-1] + part[-1]
            for part in (
                weights.kinds, weights.languages, weights.memories, weights.answers, weights.leans, weights.ahead, weights.adds,
                weights.amends, weights.considers, weights.apart,
            )
        )  # fmt: skip
        kinds, languages = _telling(softmax(kinds), weights.kind_names), softmax(languages)
        shares = dict(zip(Judgment, calibrated(kinds, weights.belongs, weights.platt).tolist(), strict=True))
        shares.update(zip(APART, sigmoid(apart).tolist(), strict=True))
        return Reading(
            judgments=shares,
            kinds=dict(zip(weights.kind_names, kinds.tolist(), strict=True)),
            language=weights.language_names[int(languages.argmax())],
            language_share=float(languages.max()),
            about=MemoryKind(weights.memory_names[int(memories.argmax())]),
            answers=float(sigmoid(answers)),
            leans=float(sigmoid(leans)),
            ahead=float(sigmoid(ahead)),
            adds=float(sigmoid(adds)),
            amends=float(sigmoid(amends)),
            considers=float(sigmoid(considers)),
        )


def load_judges(embedders: Sequence[str], folder: Path = FOLDER) -> Judges:
    """The judges for some embedding models; weights that are missing or damaged are left out."""
    weights: dict[str, _Weights] = {}
    for name in embedders:
        try:
            weights[name] = _load(folder / f"{name}.npz")
        except (OSError, EOFError, ValueError, TypeError, KeyError, zipfile.BadZipFile) as error:
            log.warning("the judges for %s can't be read: %s", name, error)
    return Judges(weights, [name for name in embedders if name not in weights])


def features(text: Encoded, eyes: Eyes) -> Floats:
    """What the judges read of a text that isn't empty, (f,)."""
    return np.concatenate([gist(text), eyes.see(text.inner)])


def gist(text: Encoded) -> Floats:
    """What it is about and how it is said, on the whole: (2d,). Not of an empty text."""
    return np.concatenate([text.vector, text.inner.mean(axis=0)])


def softmax(logits: Floats) -> Floats:
    shares = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return np.asarray(shares / shares.sum(axis=-1, keepdims=True), dtype=np.float32)


def sigmoid(odds: Floats) -> Floats:
    return np.asarray(1 / (1 + np.exp(-odds)), dtype=np.float32)


def log_odds(kinds: Floats, belongs: npt.NDArray[np.bool_]) -> Floats:
    """Of each judgment, from the probabilities of the kinds: (…, kinds) to (…, judgments)."""
    share = np.clip(kinds @ belongs.T.astype(np.float32), 1e-6, 1 - 1e-6)
    return np.asarray(np.log(share / (1 - share)), dtype=np.float32)


def calibrated(kinds: Floats, belongs: npt.NDArray[np.bool_], platt: Floats) -> Floats:
    """The probability of each judgment: (…, kinds) to (…, judgments)."""
    return sigmoid(log_odds(kinds, belongs) * platt[:, 0] + platt[:, 1])


def belonging(kind_names: Sequence[str]) -> npt.NDArray[np.bool_]:
    """Which kinds each judgment is true of, (judgments, kinds)."""
    return np.array([[kind in KINDS[judgment] for kind in kind_names] for judgment in Judgment])


def _telling(kinds: Floats, names: Sequence[str]) -> Floats:
    """That a text looks like a secret and is none speaks neither for nor against it: many of these are facts."""
    kinds = np.where(np.array(names) == _NO_SECRET, 0.0, kinds)
    return np.asarray(kinds / max(float(kinds.sum()), 1e-6), dtype=np.float32)


def _load(file: Path) -> _Weights:
    """
    Raises:
        OSError, EOFError, ValueError, TypeError, KeyError, zipfile.BadZipFile: it can't be used.
    """
    with file.open("rb") as opened, np.load(opened, allow_pickle=False) as stored:
        kind_names = tuple(str(name) for name in stored["kind_names"])
        language_names = tuple(str(name) for name in stored["language_names"])
        weights = _Weights(
            eyes=Eyes(stored["attention"].astype(np.float32), stored["values"].astype(np.float32)),
            mean=stored["mean"].astype(np.float32),
            scale=stored["scale"].astype(np.float32),
            kind_names=kind_names,
            kinds=stored["kinds"].astype(np.float32),
            language_names=language_names,
            languages=stored["languages"].astype(np.float32),
            memory_names=tuple(str(name) for name in stored["memory_names"]),
            memories=stored["memories"].astype(np.float32),
            answers=stored["answers"].astype(np.float32),
            leans=stored["leans"].astype(np.float32),
            ahead=stored["ahead"].astype(np.float32),
            adds=stored["adds"].astype(np.float32),
            amends=stored["amends"].astype(np.float32),
            considers=stored["considers"].astype(np.float32),
            apart=stored["apart"].astype(np.float32),
            content=stored["content"].astype(np.float32),
            relations=stored["relations"].astype(np.float32),
            platt=stored["platt"].astype(np.float32),
            belongs=belonging(kind_names),
        )
    width, pieces = len(weights.mean), len(weights.content)
    eyes = weights.eyes
    if (
        any(part.ndim != 2 or len(part) != pieces for part in (eyes.attention, eyes.values))
        or width != 2 * (pieces - 1) + eyes.attention.shape[1] * eyes.values.shape[1]
        or weights.scale.shape != (width,)
        or weights.kinds.shape != (width + 1, len(kind_names))
        or weights.languages.shape != (width + 1, len(language_names))
        or weights.memories.shape != (width + 1, len(weights.memory_names))
        or any(
            part.shape != (width + 1,)
            for part in (
                weights.answers,
                weights.leans,
                weights.ahead,
                weights.adds,
                weights.amends,
                weights.considers,
            )
        )
        or weights.apart.shape != (width + 1, len(APART))
        or weights.content.ndim != 1
        or weights.relations.ndim != 2
        or weights.platt.shape != (len(Judgment), 2)
        or not weights.belongs.any(axis=1).all()
        or not all(np.isfinite(part).all() for part in _numbers(weights))
    ):
        raise ValueError(f"{file.name}: not of the shape of judges")
    return weights


def _numbers(weights: _Weights) -> Iterator[Floats]:
    """All that are floating-point."""
    parts = [getattr(weights, name) for name in weights.__struct_fields__] + [
        weights.eyes.attention,
        weights.eyes.values,
    ]
    return (part for part in parts if isinstance(part, np.ndarray) and part.dtype == np.float32)
