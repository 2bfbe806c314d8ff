"""Turning what the user said into candidate memories, in the background.

Judges tell which sentences state something lasting about the user: meant, in their own name, and not about the text at hand. A fact is
kept in the user's own words (`core.memory.learning.address`), so there is nothing in it that was not said. A short answer is read
together with the question before it, and a correction that says little by itself together with what it corrects.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence

import msgspec

from core.memory.dates.dates import absolute
from core.memory.fence import without_controls
from core.memory.judges.answers import paired
from core.memory.judges.reading import Judges, Judgment, Reading
from core.memory.learning.address import beside, is_quoted, worded
from core.memory.learning.candidate import CHANGED, Candidate
from core.memory.learning.corrections import amended_by, amending, corrected_by, plain_no
from core.memory.learning.decision import Decided, Neighbour, decide, decision_grammar, pairs_of
from core.memory.learning.evidence import names, numbers, people
from core.memory.learning.message import LONGEST_JUDGED, Sentence, clauses, cuts, read_message, statements
from core.memory.learning.prompts import Prompts
from core.memory.learning.relation import relations_in
from core.memory.learning.requests import Remember, read_request
from core.memory.learning.secrets import secret_kind
from core.memory.learning.stated import (
    FEWEST_WORDS,
    LEANS,
    LONGEST_ASKED,
    NOT_SAID,
    PLAY,
    QUESTION_MARKS,
    SURELY,
    Told,
    asks,
    coloured,
    is_meant,
    is_mixed,
    marked,
    named_beside,
    right_of,
    stated_in,
    surely_states,
    told_in,
    wants,
)  # fmt: skip
from core.memory.sentences import sentences
from core.model.base import Delta, Encoded, LanguageModel, Purpose, Token
from core.records import MemoryKind, Message, Role, Sampling
from core.storage.words import content_stems

# Greedy: the same message must always teach the same.
_SAMPLING = Sampling(temperature=0.0, top_k=1, top_p=1.0, min_p=0.0, repeat_penalty=1.0, seed=0)
_TOKENS_OF_A_VERDICT = 8


# So surely a short answer tells something lasting with its question.
_ANSWERS = 0.6

# So surely a question, as it reads alone, is one that a fact answers; "Is there anything else I can help you with?" is none.
_ASKS_FOR_FACTS = 0.15

# So surely a date is one to come; less surely, it is where something planned is told.
_AHEAD, _PLANNED = 0.8, 0.4

_CHANGES = (Judgment.CHANGES, Judgment.CORRECTS)


# A message of more characters is no short answer.
_LONGEST_ANSWER = 80

# Texts encoded in one go: about 0.3 s of one core, the longest a reply may have to wait for it.
_AT_ONCE = 12


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
        """Candidates from a user message, those that tell a secret marked as such; None if `stop` was set first, or nobody could read it.

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
        readings: dict[str, Reading] = {}
        last_said = _last_said(previous)[:LONGEST_JUDGED] if asked else ""
        if not self._read_all(said, readings, stop) or not self._read(
            [text for text in (answer, asked, last_said) if text], readings, stop
        ):
            return None
        if last_said and readings[last_said].kinds.get(PLAY, 0.0) >= NOT_SAID:
            return []  # it answers within the play
        earlier = self._earlier(previous)
        if not self._read_all(earlier, readings, stop):
            return None
        said = coloured(said, readings)
        replied = previous[-1].text if previous and previous[-1].role is Role.ASSISTANT else ""
        both = [
            text
            for at, one in enumerate(said)
            for text in amending(one, readings, said[:at], earlier, replied).values()
        ]
        if not self._read(both, readings, stop):
            return None
        found: list[Candidate] = []
        held: list[Candidate] = []
        for at, one in enumerate(said):
            before = said[:at]
            amended = amended_by(one, readings, before, earlier, replied)
            corrected = amended or corrected_by(one, readings, before, earlier, replied)
            reading = readings[one.text]
            # What says itself what is right denies nothing of what follows.
            says_right = any(each.text and before and each.quote == before[-1].text for each in found)
            no = "" if says_right else plain_no(before, readings)
            candidates = self._candidates(one, readings, message, corrected, before, no, is_amended=bool(amended))
            if reading.kinds and (secret := secret_kind(one.text, reading)):
                open_ones = [each for each in candidates if _is_open(each.quote, one.text, readings)]
                found += open_ones
                facts = [each for each in candidates if each.text and each not in open_ones]
                facts = facts or ([] if open_ones else _told_secret(one, readings, message))
                held += [msgspec.structs.replace(each, secret=secret) for each in facts]
            else:
                found += candidates
        if (
            answer
            and readings[answer].kinds
            and (readings[asked].answers >= _ASKS_FOR_FACTS if found else readings[answer].answers >= _ANSWERS)
            and all(is_quoted(one.text) and not one.corrects and not _stands(one, readings) for one in found)
        ):
            found = _answered(asked, message, readings[answer])
        every = [*held, *found]
        return list({candidate.text or candidate.corrects: candidate for candidate in reversed(every)}.values())[::-1]

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
        compared = relations_in(
            pairs_of(candidates, neighbours), self._judges, lambda texts: self._encode(texts, False)
        )

        def ask(older: str, newer: str) -> str | None:
            if self._model is None:
                return ""
            pair = self._model.tokenize(f"older: {older}\nnewer: {newer}")
            frames = self._model.frames
            return self._reply([*self._examples(self._model), *pair, *frames.before_reply, *frames.at_once], stop)

        return decide(candidates, neighbours, compared, ask, stop)

    def _candidates(
        self,
        one: Sentence,
        readings: Mapping[str, Reading],
        message: Message,
        corrected: str,
        before: Sequence[Sentence],
        no: str,
        *,
        is_amended: bool,
    ) -> list[Candidate]:
        reading = readings[one.text]
        if not reading.kinds:
            return []
        changes = max(readings[text][judgment] for text in (no or one.text, one.text) for judgment in _CHANGES)
        words = content_stems(one.text)
        stated = stated_in(one, readings)
        # "quatsch, dänisch natürlich" reads like a fact, and is none without what it puts right.
        value_only = is_amended and not words & content_stems(corrected)
        if stated and not (corrected and (reading.leans >= LEANS or value_only)):
            # What stands for itself corrects only what it has a word of.
            corrected = corrected if words & content_stems(corrected) else ""
            told = right_of(one, readings) if corrected else told_in(one, stated, readings, before)
            whole = one.text if len(told) == 1 else ""
            return [_fact(each, f"{no} {whole or each.text}".strip(), message, changes, corrected) for each in told]
        if not corrected:
            named = named_beside(one, readings, before)
            return [_fact(each, each.text, message, changes, "") for each in named]
        known = content_stems(corrected)
        # The one word of a denial says only that it is wrong: "not true".
        fewest = 1 if is_amended and reading[Judgment.CORRECTS] < SURELY else 2
        new = len(words - known) >= fewest or names(one.text) or numbers(one.text) - numbers(corrected)
        new = new or people(one.text) - people(corrected)
        text = beside(one.text, corrected) if new else ""
        about = readings[corrected].about if corrected in readings else reading.about
        return [Candidate(about, absolute(text, message.created_at), one.text, changes, corrected)]

    def _earlier(self, previous: Sequence[Message]) -> list[Sentence]:
        """What the user said last, which a correction may be about; of a request to remember something, this."""
        said = _last_said(previous)
        request = read_request(said, self._judges, lambda texts: self._encode(texts, True)) if said else None
        return read_message(request.quote if isinstance(request, Remember) else said)

    def _read_all(self, some: Sequence[Sentence], readings: dict[str, Reading], stop: threading.Event) -> bool:
        """Read sentences, what they stand in, and what of them may stand alone."""
        if not self._read([text for one in some for text in (one.text, *one.within)], readings, stop):
            return False
        mixed = [one for one in some if is_mixed(readings[one.text], one)]
        parts = [part for one in some for part in (*(clauses(one.text) if one in mixed else ()), *statements(one.text))]
        if not self._read(parts, readings, stop):
            return False
        own_mark = [marked(part, one.text, readings) for one in mixed for part in clauses(one.text)]
        if not self._read([text for text in own_mark if text], readings, stop):
            return False
        asking = [one.text for one in mixed if wants(readings[one.text]) and not stated_in(one, readings)]
        return self._read([half for text in asking for cut in cuts(text) for half in cut], readings, stop)

    def _read(self, texts: Sequence[str], readings: dict[str, Reading], stop: threading.Event) -> bool:
        """Add what each text is; False if `stop` was set first, or the embedder is away."""
        new = [text for text in dict.fromkeys(texts) if text not in readings]
        for start in range(0, len(new), _AT_ONCE):
            some = new[start : start + _AT_ONCE]
            encoded = [] if stop.is_set() else self._encode(some, True)
            if stop.is_set() or not encoded:
                return False
            readings.update(zip(some, self._judges.read(encoded), strict=True))
        return True

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
                prompt += [*frames.before_reply, *frames.before_answer]
                prompt += tokenize(example.memories)
                prompt += frames.after_reply
            self._static = prompt
        return self._static


def asked_question(asked: str) -> str:
    """The question an assistant message ends with, shortened; empty if it ends otherwise."""
    last = next(reversed(sentences(asked)), "")
    return last[-LONGEST_ASKED:] if last.endswith(QUESTION_MARKS) else ""


def _last_said(previous: Sequence[Message]) -> str:
    """The user's last message."""
    return next((one.text for one in reversed(previous) if one.role is Role.USER), "")


def _fact(told: Told, sentence: str, message: Message, changes: float, corrected: str) -> Candidate:
    part, reading = told.text, told.reading
    fact = beside(part, told.beside) if told.beside else worded(part, reading.language)
    ahead = any(one.ahead >= (_PLANNED if one.about is MemoryKind.PLAN else _AHEAD) for one in (reading, *told.parts))
    fact = absolute(without_controls(fact), message.created_at, ahead=ahead)
    whole = sentence if changes >= CHANGED else ""
    return Candidate(reading.about, fact, part, changes, corrected, whole, adds=reading.adds)


def _stands(fact: Candidate, readings: Mapping[str, Reading]) -> bool:
    """It says by itself of whom it tells, and what."""
    return (
        surely_states(readings.get(fact.quote))
        and bool(people(fact.quote))
        and len(content_stems(fact.quote)) >= FEWEST_WORDS
    )


def _told_secret(one: Sentence, readings: Mapping[str, Reading], message: Message) -> list[Candidate]:
    """A sentence that tells a secret, as a fact: what tells one is judged as a secret, and as no other fact."""
    reading = readings[one.text]
    if one.material or asks(one.text) or wants(reading) or not is_meant(one, readings):
        return []
    text = absolute(without_controls(worded(one.text, reading.language)), message.created_at)
    return [Candidate(reading.about, text, one.text)]


def _is_open(quote: str, sentence: str, readings: Mapping[str, Reading]) -> bool:
    """A part of a sentence with a secret that surely states something else."""
    reading = readings.get(quote) if quote != sentence else None
    return surely_states(reading) and not numbers(quote) and secret_kind(quote, reading) is None


def _answered(asked: str, message: Message, reading: Reading) -> list[Candidate]:
    """A short answer, kept with its question."""
    text = beside(message.text, asked)
    secret = secret_kind(message.text, reading)
    return [Candidate(reading.about, absolute(text, message.created_at), message.text, sentence=text, secret=secret)]
