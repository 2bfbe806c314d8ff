"""Turning what the user said into candidate memories, in the background.

Judges tell which sentences state something lasting about the user: meant, in their own name, and not about the text at hand. A fact is
kept in the user's own words (`core.memory.learning.address`), so there is nothing in it that was not said. A short answer is read
together with the question before it, and a correction that says little by itself together with what it corrects.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence

from core.memory.dates.dates import absolute
from core.memory.judges.answers import paired
from core.memory.judges.reading import Judges, Judgment, Reading
from core.memory.learning.address import is_quoted, quoted, worded
from core.memory.learning.candidate import Candidate
from core.memory.learning.decision import Decided, Neighbour, compare, decide, decision_grammar, said_of
from core.memory.learning.evidence import content_stems, names, numbers
from core.memory.learning.message import Sentence, clauses, read_message
from core.memory.learning.prompts import Prompts
from core.memory.learning.relation import Compared
from core.memory.learning.secrets import tells_secret
from core.memory.sentences import sentences
from core.model.base import Delta, Encoded, LanguageModel, Purpose, Token
from core.records import Message, Role, Sampling

# Greedy: the same message must always teach the same.
_SAMPLING = Sampling(temperature=0.0, top_k=1, top_p=1.0, min_p=0.0, repeat_penalty=1.0, seed=0)
_TOKENS_OF_A_VERDICT = 8

# How surely a sentence must state a fact to be kept; where something speaks against it, more.
_STATES, _SURELY = 0.5, 0.8

# So surely must a part of a sentence.
_PART = 0.6

# What its surroundings are judged as with this much makes a sentence somebody else's, or not meant.
_NOT_SAID = 0.6
_PLAY, _SHORT = "play", 120
_TASK = 0.4

_CORRECTS, _ANSWERS = 0.5, 0.6

# A message of more characters is no short answer.
_LONGEST_ANSWER, _LONGEST_ASKED = 80, 200

# Texts encoded in one go: about 0.3 s of one core, the longest a reply may have to wait for it.
_AT_ONCE = 12

_QUESTION_MARKS = ("?", "？", "؟", ";")

# As `core.model.base.Embedder.encode`: texts, and whether they are asked.
Encode = Callable[[Sequence[str], bool], Sequence[Encoded]]


class Learner:
    """Extracts candidates, and decides what becomes of them. Lives and works on the model worker.

    Args:
        encode: gives nothing while the embedder is away; nothing is learned then.
        model: decides where the judges are in doubt about two facts; None does without.
        prompts: of these decisions. They come first in the prompt and never change, so they stay in the background attention
            state.
    """

    def __init__(self, judges: Judges, encode: Encode, model: LanguageModel | None, prompts: Prompts) -> None:
        self._judges = judges
        self._encode = encode
        self._model = model
        self._prompts = prompts
        self._static: list[Token] | None = None

    def extract(self, message: Message, previous: Sequence[Message], stop: threading.Event) -> list[Candidate] | None:
        """Candidates from a user message; None if `stop` was set first, or nobody could read it.

        Args:
            message: of the user. Only its text is learned from.
            previous: messages before it, oldest first. The assistant's last question tells what a short answer means.
        """
        if stop.is_set():
            return None
        said = read_message(message.text)
        if not said:
            return []
        asked = asked_question(previous[-1].text) if previous and previous[-1].role is Role.ASSISTANT else ""
        answer = paired(asked, message.text) if asked and len(message.text) <= _LONGEST_ANSWER else ""
        earlier = _earlier(previous)
        texts = dict.fromkeys([one.text for one in said] + [part for one in said for part in one.within])
        texts.update(dict.fromkeys([answer] if answer else []))
        texts.update(dict.fromkeys(one.text for one in earlier))
        readings = self._read(list(texts), stop)
        if readings is None:
            return None
        mixed = dict.fromkeys(part for one in said if _is_mixed(readings[one.text], one) for part in clauses(one.text))
        parts = self._read(list(mixed), stop)
        if parts is None:
            return None
        readings.update(parts)
        found: list[Candidate] = []
        for one in said:
            found += self._candidates(one, readings, message, earlier)
        if (
            answer
            and readings[answer].kinds
            and readings[answer].answers >= _ANSWERS
            and not any(one.plain != one.quote for one in found)
        ):
            found = _answered(asked, message, readings[answer])
        return list({candidate.text or candidate.corrects: candidate for candidate in reversed(found)}.values())[::-1]

    def decide(
        self,
        candidates: Sequence[Candidate],
        neighbours: Mapping[str, Sequence[Neighbour]],
        message: Message,  # noqa: ARG002
        stop: threading.Event,
    ) -> list[Decided] | None:
        """What to store of the candidates, given what is known; None if `stop` was set first. See `core.memory.learning.decision`.

        Raises:
            ModelError: the model couldn't evaluate the prompt.
        """
        texts = dict.fromkeys([one.said for one in candidates if one.text])
        texts.update(dict.fromkeys(said_of(near.memory) for some in neighbours.values() for near in some))
        facts = read_facts(list(texts), self._judges, self._encode)

        def ask(older: str, newer: str) -> str | None:
            if self._model is None:
                return ""
            pair = self._model.tokenize(f"older: {older}\nnewer: {newer}")
            return self._reply([*self._examples(self._model), *pair, *self._model.frames.before_reply], stop)

        return decide(candidates, neighbours, lambda known, new: compare(facts, self._judges, known, new), ask, stop)

    def _candidates(
        self, one: Sentence, readings: Mapping[str, Reading], message: Message, earlier: Sequence[Sentence]
    ) -> list[Candidate]:
        reading = readings[one.text]
        if not reading.kinds or tells_secret(one.text, reading):
            return []
        changes = max(reading[Judgment.CHANGES], reading[Judgment.CORRECTS])
        corrected = ""
        if reading[Judgment.CORRECTS] >= _CORRECTS and earlier:
            corrected = max(earlier, key=lambda before: readings[before.text][Judgment.STATES]).text
        if stated := _stated(one, readings):
            return [_fact(part, readings[part], message, changes, corrected) for part in stated]
        if corrected:
            words = content_stems(one.text) - content_stems(corrected)
            new = len(words) > 1 or names(one.text) or numbers(one.text) - numbers(corrected)
            text = f"{quoted(corrected)} – {quoted(one.text)}" if new else ""
            about = readings[corrected].about
            return [Candidate(about, absolute(text, message.created_at), one.text, changes, text, corrected)]
        return []

    def _read(self, texts: Sequence[str], stop: threading.Event) -> dict[str, Reading] | None:
        """What each text is; None if `stop` was set first, or the embedder is away."""
        readings: dict[str, Reading] = {}
        for start in range(0, len(texts), _AT_ONCE):
            some = texts[start : start + _AT_ONCE]
            encoded = [] if stop.is_set() else self._encode(some, True)
            if not encoded:
                return None
            readings.update(zip(some, self._judges.read(encoded), strict=True))
        return readings

    def _reply(self, prompt: Sequence[Token], stop: threading.Event) -> str | None:
        assert self._model is not None
        generation = self._model.generate(
            prompt,
            sampling=_SAMPLING,
            max_tokens=_TOKENS_OF_A_VERDICT,
            stop=stop,
            purpose=Purpose.BACKGROUND,
            grammar=decision_grammar(),
        )
        text = "".join(item.text for item in generation if isinstance(item, Delta))
        return None if stop.is_set() else text

    def _examples(self, model: LanguageModel) -> list[Token]:
        """The prompt up to the two facts: worked examples as earlier turns."""
        if self._static is None:
            frames, tokenize = model.frames, model.tokenize
            prompt = [*frames.start, *tokenize(self._prompts.decision), *frames.after_system]
            for example in self._prompts.decision_examples:
                prompt += tokenize(example.message)
                prompt += frames.before_reply
                prompt += tokenize(example.memories)
                prompt += frames.after_reply
            self._static = prompt
        return self._static


def read_facts(texts: Sequence[str], judges: Judges, encode: Encode) -> dict[str, Compared]:
    """Facts, ready to be compared; none while the embedder is away."""
    encoded = encode(texts, False) if texts else []
    return {
        text: Compared(text, one, reading)
        for text, one, reading in zip(texts, encoded, judges.read(encoded), strict=False)
    }


def asked_question(asked: str) -> str:
    """The question an assistant message ends with, shortened; empty if it ends otherwise."""
    last = next(reversed(sentences(asked)), "")
    return last[-_LONGEST_ASKED:] if last.endswith(_QUESTION_MARKS) else ""


def _earlier(previous: Sequence[Message]) -> list[Sentence]:
    """What the user said last, which a correction may be about."""
    said = [one for one in previous if one.role is Role.USER]
    return read_message(said[-1].text) if said else []


def _is_mixed(reading: Reading, one: Sentence) -> bool:
    """It doesn't state a fact as a whole; a part of it may."""
    return bool(reading.kinds) and (reading[Judgment.STATES] < _STATES or _asks(one.text))


def _asks(text: str) -> bool:
    return text.rstrip().endswith(_QUESTION_MARKS)


def _stated(one: Sentence, readings: Mapping[str, Reading]) -> list[str]:
    """What of a sentence states a fact: all of it, all before one of its commas, or some of its clauses."""
    if not _is_meant(one, readings):
        return []
    needed = _SURELY if one.material else _STATES
    whole = readings[one.text]
    if whole[Judgment.STATES] >= needed and whole[Judgment.TASK] < _TASK and not _asks(one.text):
        return [one.text]
    found: list[str] = []
    for part in clauses(one.text):
        if part in readings and readings[part][Judgment.STATES] >= max(needed, _PART) and not _asks(part):
            if one.text.startswith(part):
                return [part]
            found.append(part)
    return found


def _is_meant(one: Sentence, readings: Mapping[str, Reading]) -> bool:
    """It isn't somebody else's, supposed, ironic, played, or an order; nor is what it stands in, as far as that colours all of it."""
    own = readings[one.text]
    if any(own[judgment] >= _NOT_SAID for judgment in (Judgment.QUOTES, Judgment.NOT_MEANT, Judgment.ORDERS)):
        return False
    # What a task is about stands behind it.
    if one.material and any(readings[text][Judgment.TASK] >= _TASK for text in one.within):
        return False
    for text in one.within:
        around = readings[text]
        if around[Judgment.QUOTES] >= _NOT_SAID or around.kinds.get(_PLAY, 0.0) >= _NOT_SAID:
            return False
        # "I'm a huge fan of waiting in line. Not!" A longer text may be ironic in places.
        if len(text) <= _SHORT and around[Judgment.NOT_MEANT] >= _NOT_SAID:
            return False
    return True


def _fact(part: str, reading: Reading, message: Message, changes: float, corrected: str) -> Candidate:
    fact = worded(part, reading.language)
    plain = part if is_quoted(fact) else fact
    return Candidate(reading.about, absolute(fact, message.created_at), part, changes, plain, corrected)


def _answered(asked: str, message: Message, reading: Reading) -> list[Candidate]:
    """A short answer, kept with its question."""
    if tells_secret(message.text, reading):
        return []
    text = f"{quoted(asked)} – {quoted(message.text)}"
    return [Candidate(reading.about, absolute(text, message.created_at), message.text, plain=text)]
