"""Turning what the user said into candidate memories, in the background.

Judges tell which sentences state something lasting about the user: meant, in their own name, and not about the text at hand. A fact is
kept in the user's own words (`core.memory.learning.address`), so there is nothing in it that was not said. A short answer is read
together with the question before it, and a correction that says little by itself together with what it corrects.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Container, Mapping, Sequence

import msgspec

from core.memory.dates.dates import absolute
from core.memory.fence import without_controls
from core.memory.judges.answers import paired
from core.memory.judges.reading import Judges, Judgment, Reading
from core.memory.learning.address import beside, is_quoted, worded
from core.memory.learning.candidate import CHANGED, Candidate
from core.memory.learning.decision import Decided, Neighbour, decide, decision_grammar, pairs_of
from core.memory.learning.evidence import names, negates, numbers, people
from core.memory.learning.message import Sentence, before_colon, clauses, cuts, read_message, statements
from core.memory.learning.prompts import Prompts
from core.memory.learning.relation import relations_in
from core.memory.learning.requests import Remember, read_request
from core.memory.learning.secrets import secret_kind
from core.memory.sentences import sentences
from core.model.base import Delta, Encoded, LanguageModel, Purpose, Token
from core.records import Message, Role, Sampling
from core.storage.words import content_stems

# Greedy: the same message must always teach the same.
_SAMPLING = Sampling(temperature=0.0, top_k=1, top_p=1.0, min_p=0.0, repeat_penalty=1.0, seed=0)
_TOKENS_OF_A_VERDICT = 8

# How surely a sentence must state a fact to be kept; where something speaks against it, more.
_STATES, _SURELY = 0.5, 0.8

# So surely must a part of a sentence.
_PART = 0.6

# So surely a text asks for something or wants something done.
_ASKS = 0.5

# So surely what stands behind a statement asks for something, if the question mark at the end is its own.
_ASKS_BEHIND = 0.25

# Telling words of a part that is kept without the rest of its sentence, if it has neither a name nor a number.
_FEWEST_WORDS = 3

# What people ask for and then say why, in the same sentence.
_WITH_REASONS = ("task", "ask.advice", "ask.assistant")

# What it is judged as with this much makes a sentence somebody else's, or not meant; so do its surroundings.
_NOT_SAID, _AROUND_NOT_SAID = 0.6, 0.7
_PLAY, _SHORT = "play", 120
_TASK = 0.4

_CORRECTS, _MAY_CORRECT, _ANSWERS = 0.5, 0.25, 0.6

# So surely a date is one to come.
_AHEAD = 0.8

# So surely a part leans on what was said before it; less surely, it stands by itself.
_LEANS, _STANDS = 0.5, 0.2
_CHANGES = (Judgment.CHANGES, Judgment.CORRECTS)

# Of a text that is somebody's life: so many sentences at least, and what share of them states facts.
_FEWEST_OF_LIFE, _SHARE_OF_LIFE = 4, 0.9

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
        before = _last_said(previous) if asked else ""
        if not self._read_all(said, readings, stop) or not self._read(
            [t for t in (answer, before) if t], readings, stop
        ):
            return None
        if before and readings[before].kinds.get(_PLAY, 0.0) >= _NOT_SAID:
            return []  # it answers within the play
        earlier = (
            self._earlier(previous)
            if any(_corrects(one, readings) or _may_correct(one.text, readings[one.text]) for one in said)
            else []
        )
        if not self._read_all(earlier, readings, stop):
            return None
        said = _coloured(said, readings)
        found: list[Candidate] = []
        replied = previous[-1].text if previous and previous[-1].role is Role.ASSISTANT else ""
        held: list[Candidate] = []
        for at, one in enumerate(said):
            before = said[:at]
            corrected = _corrected(one, readings, before, earlier, replied)
            reading = readings[one.text]
            candidates = self._candidates(one, readings, message, corrected, before)
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
            and (found or readings[answer].answers >= _ANSWERS)
            and all(is_quoted(one.text) and not one.corrects for one in found)
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
    ) -> list[Candidate]:
        reading = readings[one.text]
        if not reading.kinds:
            return []
        no = _no(before, readings)
        changes = max(readings[text][judgment] for text in (no or one.text, one.text) for judgment in _CHANGES)
        words = content_stems(one.text)
        stated = _stated(one, readings)
        if stated and not (corrected and reading.leans >= _LEANS):
            # What stands for itself corrects only what it has a word of.
            corrected = corrected if words & content_stems(corrected) else ""
            told = _right(one, readings) if corrected else _told(one, stated, readings, before)
            whole = one.text if len(told) == 1 else ""
            return [_fact(each, f"{no} {whole or each.text}".strip(), message, changes, corrected) for each in told]
        if not corrected:
            return []
        known = content_stems(corrected)
        new = len(words - known) > 1 or names(one.text) or numbers(one.text) - numbers(corrected)
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
        mixed = [one for one in some if _is_mixed(readings[one.text], one)]
        parts = [part for one in some for part in (*(clauses(one.text) if one in mixed else ()), *statements(one.text))]
        if not self._read(parts, readings, stop):
            return False
        marked = [
            marked for one in mixed for part in clauses(one.text) if (marked := _marked(part, one.text, readings))
        ]
        if not self._read(marked, readings, stop):
            return False
        asking = [one.text for one in mixed if _wants(readings[one.text]) and not _stated(one, readings)]
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
    return last[-_LONGEST_ASKED:] if last.endswith(_QUESTION_MARKS) else ""


def _last_said(previous: Sequence[Message]) -> str:
    """The user's last message."""
    return next((one.text for one in reversed(previous) if one.role is Role.USER), "")


def _corrects(one: Sentence, readings: Mapping[str, Reading]) -> bool:
    """As a whole, or a part of it that says little by itself: "Sorry, that wasn't me, that was Alfred who can't eat walnuts."."""
    return readings[one.text][Judgment.CORRECTS] >= _CORRECTS or any(
        readings[part][Judgment.CORRECTS] >= _SURELY and readings[part].leans >= _SURELY
        for part in statements(one.text)
        if part in readings
    )


def _corrected(
    one: Sentence,
    readings: Mapping[str, Reading],
    before: Sequence[Sentence],
    earlier: Sequence[Sentence],
    replied: str,
) -> str:
    """The fact that a sentence corrects or denies, if it does; empty if it is more likely about what the assistant said.

    Args:
        before: said before it in the same message.
        earlier: what the user said last.
        replied: the assistant's answer to that.
    """
    surely = _corrects(one, readings)
    if not surely and not _may_correct(one.text, readings[one.text]):
        return ""
    for some in (before, earlier):
        facts = [
            fact for at, each in enumerate(some) for fact in _told(each, _stated(each, readings), readings, some[:at])
        ]
        fact = max(facts, key=lambda each: each.reading[Judgment.STATES], default=None)
        if fact is None:
            continue
        asked = any(_asks(each.text) or _wants(readings[each.text]) for each in some)
        words, again = content_stems(fact.text), content_stems(one.text)
        if words & again or (
            surely and (not asked or words & content_stems(replied) or _is_of_a_sort(one.text, fact.text, replied))
        ):
            return fact.text
    return ""


def _may_correct(text: str, reading: Reading) -> bool:
    """It may only mean "not that but this": it is a correction if it has a word of what it leans on."""
    return reading[Judgment.CORRECTS] >= _MAY_CORRECT and reading.leans >= _LEANS and negates(text)


def _is_of_a_sort(correction: str, fact: str, replied: str) -> bool:
    """It says another number, or another person, than the fact; the assistant has said none: "Sorry, it's the 10th."."""
    number = bool(numbers(correction) and numbers(fact)) and numbers(replied) <= numbers(fact)
    return number or (bool(people(correction)) and people(replied) <= people(fact))


def _no(before: Sequence[Sentence], readings: Mapping[str, Reading]) -> str:
    """What was just said, if it only says that something is wrong: "That's wrong. My sister is called Clara."."""
    if not before:
        return ""
    last = before[-1].text
    reading = readings[last]
    return last if reading[Judgment.CORRECTS] >= _CORRECTS and reading[Judgment.STATES] < _STATES else ""


def _coloured(said: Sequence[Sentence], readings: Mapping[str, Reading]) -> list[Sentence]:
    """The sentences within what may colour them. A text in which nearly all state facts of themselves is somebody's life, not a letter."""
    lives = set()
    for text in {text for one in said for text in one.within}:
        states = [readings[one.text][Judgment.STATES] >= _STATES for one in said if text in one.within]
        if len(states) >= _FEWEST_OF_LIFE and sum(states) >= _SHARE_OF_LIFE * len(states):
            lives.add(text)
    return [
        msgspec.structs.replace(one, within=tuple(text for text in one.within if text not in lives)) for one in said
    ]


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
        parts = statements(one.text)
        apart = all(
            part in readings and readings[part][Judgment.STATES] >= _SURELY and readings[part].leans < _STANDS
            for part in parts
        )
        return parts if apart else [one.text]
    # What stands behind a task is what it is about.
    told = before_colon(one.text) if whole[Judgment.TASK] >= _TASK else len(one.text)
    found: list[str] = []
    asked = False
    for part in clauses(one.text):
        if part in readings and readings[part][Judgment.STATES] >= max(needed, _PART) and not _asks(part):
            end = one.text.find(part) + len(part)
            if end > told:
                continue
            if _is_asked(part, one.text[:end].strip(), one.text, needed, readings):
                asked = True
                continue
            if one.text.startswith(part):
                return [part]
            found.append(part)
    if found or asked:
        return found
    return _stated_before_asking(one.text, readings) or _stated_beside(one.text, readings)


def _is_asked(part: str, begun: str, sentence: str, needed: float, readings: Mapping[str, Reading]) -> bool:
    """A clause belongs to a question: to the one the sentence has `begun` with, as "with year" in "When is it dated, with year, and …?", or
    to the one it ends with."""
    if begun in readings and begun != sentence and _wants(readings[begun], without=_WITH_REASONS):
        return True
    marked = _marked(part, sentence, readings)
    return bool(marked) and marked in readings and readings[marked][Judgment.STATES] < needed


def _marked(part: str, sentence: str, readings: Mapping[str, Reading]) -> str:
    """A clause with the question mark of its sentence, if none behind it asks by itself, so that the mark is its own too; else empty."""
    if not _asks(sentence) or _asks(part):
        return ""
    end = sentence.find(part) + len(part)
    behind = [readings[one] for one in clauses(sentence) if one in readings and sentence.find(one) >= end]
    if any(_wants(reading, surely=_ASKS_BEHIND) for reading in behind):
        return ""
    return part + sentence.rstrip()[-1]


def _stated_before_asking(sentence: str, readings: Mapping[str, Reading]) -> list[str]:
    """The first part of a sentence that surely states a fact, where the rest asks for something."""
    best = max(
        (
            (readings[first][Judgment.STATES], first)
            for first, rest in cuts(sentence)
            if first in readings and rest in readings and _wants(readings[rest])
        ),
        default=(0.0, ""),
    )
    return [best[1]] if best[0] >= _SURELY else []


def _stated_beside(sentence: str, readings: Mapping[str, Reading]) -> list[str]:
    """The parts of a sentence that surely state a fact, beside others that don't; of a task, the first one: what stands behind is
    what it is about."""
    parts = [] if _asks(sentence) else statements(sentence)
    if readings[sentence][Judgment.TASK] >= _TASK:
        parts = parts[:1]
    return [
        part
        for part in parts
        if part in readings
        and readings[part][Judgment.STATES] >= _SURELY
        and readings[part].leans < _STANDS
        and (names(part) or numbers(part) or len(content_stems(part)) >= _FEWEST_WORDS)
    ]


def _wants(reading: Reading, *, without: Container[str] = (), surely: float = _ASKS) -> bool:
    """It asks for something, or wants something done, rather than says something."""
    wanting = (kind for kind in reading.kinds if (kind.startswith("ask.") or kind == "task") and kind not in without)
    return sum(reading.kinds[kind] for kind in wanting) >= surely


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
        if around[Judgment.QUOTES] >= _AROUND_NOT_SAID or around.kinds.get(_PLAY, 0.0) >= _NOT_SAID:
            return False
        # "I'm a huge fan of waiting in line. Not!" A longer text may be ironic in places.
        if len(text) <= _SHORT and around[Judgment.NOT_MEANT] >= _NOT_SAID:
            return False
    return True


class _Told(msgspec.Struct, frozen=True):
    """What states a fact, verbatim, as it was read. `beside`: said before it, if that tells who or what it is about."""

    text: str
    reading: Reading
    beside: str = ""


def _told(
    one: Sentence, stated: Sequence[str], readings: Mapping[str, Reading], before: Sequence[Sentence]
) -> list[_Told]:
    """What of a sentence states a fact, with what it leans on: the beginning of the sentence, or a sentence before it."""
    found: list[_Told] = []
    for part in stated:
        reading = readings[part]
        begun = one.text[: one.text.find(part) + len(part)]
        if reading.leans < _LEANS:
            found.append(_Told(part, reading))
        elif begun == part:
            stands = (each.text for each in reversed(before) if readings[each.text].leans < _LEANS)
            stands_for = next(stands, "")
            if stands_for and secret_kind(stands_for, readings[stands_for]):
                stands_for = ""  # a secret isn't told beside it
            found.append(_Told(part, reading, stands_for[-_LONGEST_ASKED:]))
        else:
            found = [each for each in found if not begun.startswith(each.text)]
            found.append(_Told(begun, reading))
    return found


def _right(one: Sentence, readings: Mapping[str, Reading]) -> list[_Told]:
    """What of a correction says what is right; all of it, unless one of its clauses alone surely does."""
    weighty = names(one.text) | numbers(one.text)
    for part in clauses(one.text):
        reading = readings.get(part)
        if reading is None or reading[Judgment.STATES] < _SURELY or reading.leans >= _STANDS:
            continue
        if weighty <= names(part) | numbers(part) and not part.endswith(_QUESTION_MARKS):
            return [_Told(part, reading)]
    return [_Told(one.text, readings[one.text])]


def _fact(told: _Told, sentence: str, message: Message, changes: float, corrected: str) -> Candidate:
    part, reading = told.text, told.reading
    fact = beside(part, told.beside) if told.beside else worded(part, reading.language)
    fact = absolute(without_controls(fact), message.created_at, ahead=reading.ahead >= _AHEAD)
    whole = sentence if changes >= CHANGED else ""
    return Candidate(reading.about, fact, part, changes, corrected, whole, adds=reading.adds)


def _told_secret(one: Sentence, readings: Mapping[str, Reading], message: Message) -> list[Candidate]:
    """A sentence that tells a secret, as a fact: what tells one is judged as a secret, and as no other fact."""
    reading = readings[one.text]
    if one.material or _asks(one.text) or _wants(reading) or not _is_meant(one, readings):
        return []
    text = absolute(without_controls(worded(one.text, reading.language)), message.created_at)
    return [Candidate(reading.about, text, one.text)]


def _is_open(quote: str, sentence: str, readings: Mapping[str, Reading]) -> bool:
    """A part of a sentence with a secret that surely states something else."""
    reading = readings.get(quote) if quote != sentence else None
    return (
        reading is not None
        and reading[Judgment.STATES] >= _SURELY
        and reading.leans < _STANDS
        and not numbers(quote)
        and secret_kind(quote, reading) is None
    )


def _answered(asked: str, message: Message, reading: Reading) -> list[Candidate]:
    """A short answer, kept with its question."""
    text = beside(message.text, asked)
    secret = secret_kind(message.text, reading)
    return [Candidate(reading.about, absolute(text, message.created_at), message.text, sentence=text, secret=secret)]
