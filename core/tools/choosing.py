"""Few tools at a time, chosen by meaning: most messages want none, and then cost nothing.

A judge says whether a message asks for something to be done, looked up or worked out (`core.tools.judge`); if so, the tools nearest to
it are told. Where the judges of memory are surer that it tells of the user's life, or asks for what memory has, it is memory's.
What a tool is near to: its title and purpose, and the sentences its source gives as examples. A message that wants
several things is compared by its parts, too. What is far behind the nearest isn't told: small models call whatever they are told.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Sequence

import numpy as np
import numpy.typing as npt

from core.memory.judges.reading import Judges, Judgment, Reading
from core.memory.sentences import sentences
from core.model.base import Encoded
from core.records import Tool
from core.tools.arguments import examples
from core.tools.judge import ToolJudge

MOST_TOLD = 6

# From here on a message is taken to want tools.
_WANTED = 0.4

# From here on it is sure to, so that the first step is a call: a small model else answers in its own words what it should have called for.
_SURELY = 0.8

# What commas part may be words like "10 till 6": it counts only where the whole message, and a sentence of it, want tools so surely.
_NOT_AGAINST = 0.3

# From here on it is taken to want a reminder. In doubt what somebody asks to remember is remembered.
_REMINDS = 0.5

# Of the whole message so many of the nearest tools are told, of each part of it fewer.
_OF_ALL, _OF_A_PART = 4, 2

# No tool is told that is so far behind the nearest, for each part of the message, or for the whole of it. Measured on the tuned tasks of
# `core.evaluation.tools`: those that are needed are at most 0.05 and 0.2 behind.
_BEHIND_IN_PART, _BEHIND_IN_ALL = 0.15, 0.25

# A tool is asked for by its meaning where a part of the message, or some words of it, is so much nearer to it than to any other. Measured on
# 84 tasks in twelve languages: three of four tools that are needed are found so, and none that isn't.
_AHEAD_IN_PART, _AHEAD_IN_WORDS = 0.06, 0.11
_NEAR = 0.4

# Where nothing parts what is wanted, so many words at a time are looked at, and so many are gone on by.
_WINDOW, _STEP = 6, 3

# Texts of tools whose vectors are kept; an errand may have few of the tools.
_MOST_KEPT = 500

# Longer messages are texts to work on.
_LONGEST = 2_000
_MOST_PARTS = 8

Floats = npt.NDArray[np.float32]


class ToolChooser:
    """Chooses tools for a message. To be used on the model worker.

    Args:
        queries: encodes texts as what is asked; none if the embedder isn't there.
        memory: the judges of memory.
    """

    def __init__(self, queries: Callable[[Sequence[str]], list[Encoded]], judge: ToolJudge, memory: Judges) -> None:
        self._queries = queries
        self._judge = judge
        self._memory = memory
        self._lock = threading.Lock()
        # By embedding model and text; a tool's texts are read once.
        self._vectors: dict[tuple[str, str], Floats] = {}

    def choose(self, text: str, tools: Sequence[Tool]) -> list[Tool]:
        """The tools to tell of before a message; mostly none."""
        if not tools or not text.strip() or len(text) > _LONGEST:
            return []
        parts = _said(text)
        encoded = self._queries(parts)
        if not encoded or not self._wanted(parts, encoded, set(sentences(text))):
            return []
        if len(tools) <= MOST_TOLD:
            return list(tools)
        return self._nearest(encoded, tools, self._queries(_windows(text)))

    def asked_for(self, text: str, tools: Sequence[Tool]) -> frozenset[str]:
        """The names of the tools that a part of a message surely asks for.

        Args:
            tools: all that may be used: each is told from the others.
        """
        if len(tools) < 2 or not text.strip() or len(text) > _LONGEST:
            return frozenset()
        said = _said(text)
        encoded = [*self._queries(said), *self._queries(_windows(text))]
        vectors = self._of(tools, encoded[0].embedder) if encoded else None
        if vectors is None:
            return frozenset()
        near = _near(encoded, vectors)
        best = np.sort(near, axis=1)
        least = np.where(np.arange(len(near)) < len(said), _AHEAD_IN_PART, _AHEAD_IN_WORDS)
        sure = (best[:, -1] >= _NEAR) & (best[:, -1] - best[:, -2] >= least)
        return frozenset(tools[int(at)].name for at in near.argmax(axis=1)[sure])

    def wants(self, text: str) -> bool:
        """Something is to be done, looked up or worked out, as far as can be told."""
        return any(one >= _WANTED for one in self._judge.read(self._queries([text[:_LONGEST]])))

    def surely_wants(self, text: str) -> bool:
        """As `wants`, without a doubt."""
        return any(one >= _SURELY for one in self._judge.read(self._queries([text[:_LONGEST]])))

    def wanted_outright(self, text: str, tools: Sequence[Tool]) -> frozenset[str]:
        """The names of the tools that are told before a message which surely wants one, and that it surely asks for.

        Args:
            tools: all that may be used.
        """
        if not self.surely_wants(text):
            return frozenset()
        return self.asked_for(text, tools) & {tool.name for tool in self.choose(text, tools)}

    def nearest(self, texts: Sequence[str], tools: Sequence[Tool]) -> list[Tool]:
        """The tools to tell of where it is known that something is to be done.

        Args:
            texts: what is to be done: the nearest words first.
        """
        if len(tools) <= MOST_TOLD:
            return list(tools)
        encoded = self._queries(list(dict.fromkeys(one[:_LONGEST] for one in texts if one.strip())))
        return self._nearest(encoded, tools) if encoded else list(tools)[:MOST_TOLD]

    def reminds(self, text: str) -> bool:
        """A message wants a reminder, rather than to have something remembered."""
        return any(one >= _REMINDS for one in self._judge.reminds(self._queries([text])))

    def _wanted(self, parts: Sequence[str], encoded: Sequence[Encoded], said: Collection[str]) -> bool:
        """One of the parts of a message wants tools, more than it asks memory, or surely and with figures: one's rent is memory's, times 12 it
        is a tool's.

        Args:
            parts: the message first.
            said: those that are sentences.
        """
        wants = self._judge.read(encoded)
        memorys = [_for_memory(reading) for reading in self._memory.read(encoded)]
        # Nor does a message of several sentences want what none of them does.
        alone = max((want for part, want in zip(parts, wants, strict=True) if part in said), default=wants[0])
        against = min(wants[0], alone) < _NOT_AGAINST
        return any(
            want >= _WANTED
            and (want > max(own, memorys[0]) or (want >= _SURELY and _has_figures(part)))
            and not (against and part not in said)
            for part, want, own in zip(parts, wants, memorys, strict=True)
        )

    def _nearest(
        self, parts: Sequence[Encoded], tools: Sequence[Tool], windows: Sequence[Encoded] | None = None
    ) -> list[Tool]:
        """Those that are near to some part.

        Args:
            parts: the words that count most first. Of a message: itself, and its sentences; `windows`: some of its words at a time.
        """
        vectors = self._of(tools, parts[0].embedder)
        if vectors is None:
            return list(tools)[:MOST_TOLD]
        near = _near([*parts, *(windows or ())], vectors)
        behind = near.max(axis=1, keepdims=True) - near
        # What one part of a message is all about may be far from the whole of it.
        nearest = behind[: len(parts)].min(axis=0) == 0
        close = (behind.min(axis=0) <= _BEHIND_IN_PART) & ((behind[0] <= _BEHIND_IN_ALL) | nearest)
        wanted: dict[int, float] = {}
        for number, row in enumerate(near):
            for rank, at in enumerate(np.argsort(-row)[: _OF_A_PART if number else _OF_ALL]):
                # The nearest of each part come before the next of any.
                wanted[int(at)] = min(wanted.get(int(at), np.inf), rank - float(row[at]))
        chosen = sorted((at for at in wanted if close[at]), key=lambda at: wanted[at])[:MOST_TOLD]
        # What some part is nearest to comes first: small models take that.
        firsts = list(dict.fromkeys(int(at) for at in near.argmax(axis=1)))
        if windows is None or len(near) == 1:
            return [tools[at] for at in sorted(chosen, key=lambda at: firsts.index(at) if at in firsts else len(tools))]
        # In the order of the message: each stands where its words are. The whole of it is often nearest to what is said last.
        words = near[len(parts) if windows else 1 :]
        places = words.argmax(axis=0)
        return [
            tools[at] for at in sorted(chosen, key=lambda at: (at not in firsts, places[at], -words[places[at], at]))
        ]

    def _of(self, tools: Sequence[Tool], embedder: str) -> list[Floats] | None:
        """The vectors of each tool's texts, (n, d); None if the embedder is away."""
        texts = [[f"{tool.title}: {tool.purpose}", *examples(tool)] for tool in tools]
        with self._lock:
            new = list(dict.fromkeys(one for some in texts for one in some if (embedder, one) not in self._vectors))
        encoded = self._queries(new) if new else []
        with self._lock:
            self._vectors |= {(one.embedder, text): one.vector for text, one in zip(new, encoded, strict=False)}
            if any((embedder, one) not in self._vectors for some in texts for one in some):
                return None
            known = {one for some in texts for one in some}
            if len(self._vectors) > _MOST_KEPT:
                # Those of tools that are gone, and of an embedding model that serves no more, go.
                self._vectors = {
                    key: one for key, one in self._vectors.items() if key[0] == embedder and key[1] in known
                }
            return [np.stack([self._vectors[embedder, one] for one in some]) for some in texts]


def _near(parts: Sequence[Encoded], vectors: Sequence[Floats]) -> Floats:
    """How near each part is to the nearest text of each tool, (parts, tools)."""
    return np.array([[float((own @ part.vector).max()) for own in vectors] for part in parts], dtype=np.float32)


def _for_memory(reading: Reading) -> float:
    """How likely something tells of the user's life, or asks for what memory may have; 0 where nobody can judge."""
    return max(reading[Judgment.CALLS], reading[Judgment.STATES]) if reading.kinds else 0.0


def _has_figures(text: str) -> bool:
    return any(char.isdecimal() for char in text)


def _said(text: str) -> list[str]:
    """A message, and its parts."""
    return list(dict.fromkeys([text, *_parts(text)]))[:_MOST_PARTS]


def _parts(text: str) -> list[str]:
    """Its sentences, and what commas part."""
    return [part for sentence in sentences(text) for part in (sentence, *_clauses(sentence)) if len(part) > 3]


def _windows(text: str) -> list[str]:
    words = text.split()
    if len(words) <= _WINDOW:
        return []
    return [" ".join(words[at : at + _WINDOW]) for at in range(0, len(words) - _STEP, _STEP)][:_MOST_PARTS]


def _clauses(sentence: str) -> list[str]:
    parts = [part.strip() for part in sentence.replace("，", ",").replace("、", ",").replace(";", ",").split(",")]
    return parts if len(parts) > 1 else []
