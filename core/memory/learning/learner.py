"""Turning what the user said into candidate memories, in the background.

The model only judges: it is given the sentences of the message that may state something about the user
(`statements`), and a grammar lets it do nothing but repeat each of them, give it a kind, and word the fact where no rule can
turn the user's own words around. So a quote is always the user's own words, and every reply parses. Its wording is then
checked against the message (`evidence`): a small model invents readily.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from core.memory.dates.dates import absolute
from core.memory.learning.address import to_user
from core.memory.learning.candidate import Candidate
from core.memory.learning.clauses import clauses
from core.memory.learning.decision import Decided, Neighbour, decide, decision_grammar, words_only
from core.memory.learning.evidence import CJK, normalised, supports
from core.memory.learning.prompts import Example, Prompts
from core.memory.learning.secrets import holds_secret
from core.memory.learning.statements import MOST_STATEMENTS, statements
from core.memory.learning.wording import plain, wording
from core.model.base import Delta, LanguageModel, Purpose, Token
from core.model.grammar import Grammar, literal
from core.records import MemoryKind, Message, Role, Sampling

# Greedy: the same message must always teach the same.
_SAMPLING = Sampling(temperature=0.0, top_k=1, top_p=1.0, min_p=0.0, repeat_penalty=1.0, seed=0)

_LONGEST_FACT = 160  # characters, in the grammar
_LONGEST_SHOWN = 800  # characters of the message the model reads; of a longer one, only the statements
_LONGEST_ASKED = 200
# Quote, kind and JSON around a fact, and the fact, in tokens; generous for Chinese.
_TOKENS_PER_STATEMENT = 160
_TOKENS_OF_A_VERDICT = 8

_KINDS = tuple(kind.value for kind in MemoryKind)
# What a sentence is if it is no fact. With a bare "none" to choose, the starter model chose it too readily.
_NO_FACT = ("request", "chat", "general")


class _Judged(msgspec.Struct):
    quote: str
    kind: str
    fact: str = ""


class Learner:
    """Extracts candidates with a language model. Lives and works on the model worker.

    Args:
        model: the loaded model.
        prompts: instructions and examples. They come first in the prompt and never change, so they stay in the
            background attention state.
    """

    def __init__(self, model: LanguageModel, prompts: Prompts) -> None:
        self._model = model
        self._prompts = prompts
        self._static: list[Token] | None = None
        self._deciding: list[Token] | None = None

    def extract(self, message: Message, previous: Sequence[Message], stop: threading.Event) -> list[Candidate] | None:
        """Candidates from a user message; None if `stop` was set first.

        A message that can't hold a fact about the user costs no model call. A reply that makes no sense gives nothing.

        Args:
            message: of the user. Only its text is learned from.
            previous: messages before it, oldest first. The assistant's last question tells what a short answer means.

        Raises:
            ModelError: the model couldn't evaluate the prompt.
        """
        if stop.is_set():
            return None
        asked = _asked(previous)
        quotes = _quotes(message, asked)
        if not quotes:
            return []
        # "No, …" before a correction makes a small model take it for mere talk.
        whole = len(message.text) <= _LONGEST_SHOWN and not any(
            wording(quote, message.text).corrects for quote in quotes
        )
        shown = message.text if whole else "\n".join(quotes)
        about = asked_question(asked) if len(message.text) <= 80 else ""
        if about:
            shown = f"(The assistant had asked: {about})\n{shown}"
        prompt = [*self._examples(), *self._model.tokenize(shown), *self._model.frames.before_reply]
        reply = self._reply(prompt, learning_grammar(quotes), _TOKENS_PER_STATEMENT * len(quotes), stop)
        if reply is None:
            return None
        return self._checked(reply, quotes, message, about)

    def decide(
        self,
        candidates: Sequence[Candidate],
        neighbours: Mapping[str, Sequence[Neighbour]],
        message: Message,
        stop: threading.Event,
    ) -> list[Decided] | None:
        """What to store of the candidates, given what is known; None if `stop` was set first. See `core.memory.learning.decision`.

        Raises:
            ModelError: the model couldn't evaluate the prompt.
        """

        def ask(older: str, newer: str) -> str | None:
            if self._deciding is None:
                self._deciding = self._examples_of(self._prompts.decision, self._prompts.decision_examples)
            pair = self._model.tokenize(f"older: {older}\nnewer: {newer}")
            # After the examples of learning, so that those stay in the attention state.
            prompt = [*self._examples(), *self._deciding, *pair, *self._model.frames.before_reply]
            return self._reply(prompt, decision_grammar(), _TOKENS_OF_A_VERDICT, stop)

        return decide(candidates, neighbours, message, ask, stop)

    def _reply(self, prompt: Sequence[Token], grammar: Grammar, max_tokens: int, stop: threading.Event) -> str | None:
        generation = self._model.generate(
            prompt,
            sampling=_SAMPLING,
            max_tokens=max_tokens,
            stop=stop,
            purpose=Purpose.BACKGROUND,
            grammar=grammar,
        )
        text = "".join(item.text for item in generation if isinstance(item, Delta))
        return None if stop.is_set() else text

    def _examples(self) -> list[Token]:
        """The prompt up to the message."""
        if self._static is None:
            frames, tokenize = self._model.frames, self._model.tokenize
            self._static = [
                *frames.start,
                *tokenize(self._prompts.learning),
                *frames.after_system,
                *self._examples_of("", self._prompts.learning_examples),
            ]
        return self._static

    def _examples_of(self, instructions: str, examples: Sequence[Example]) -> list[Token]:
        """Worked examples as earlier turns, the instructions in the first of them."""
        frames, tokenize = self._model.frames, self._model.tokenize
        prompt: list[Token] = []
        for number, example in enumerate(examples):
            message = f"{instructions}\n\n{example.message}" if instructions and number == 0 else example.message
            prompt += tokenize(message)
            prompt += frames.before_reply
            prompt += tokenize(example.memories)
            prompt += frames.after_reply
        return prompt

    def _checked(self, reply: str, quotes: Sequence[str], message: Message, about: str) -> list[Candidate]:
        found: list[Candidate] = []
        words = normalised(message.text)
        for judged in _read(reply):
            if judged.kind not in _KINDS or judged.quote not in quotes or normalised(judged.quote) not in words:
                continue
            fact = _fact(judged, message.text, about)
            if fact:
                found += _candidates(MemoryKind(judged.kind), fact, judged.quote, message)
        return _each_once(found)


class Rules:
    """Learning without a model: every statement that a rule can address to the user. The baseline of `eval learning`."""

    def extract(self, message: Message, previous: Sequence[Message], stop: threading.Event) -> list[Candidate] | None:
        """See `Learner.extract`."""
        if stop.is_set():
            return None
        found: list[Candidate] = []
        for quote in _quotes(message, _asked(previous)):
            fact = _own_words(quote)
            if fact:
                found += _candidates(MemoryKind.NOTE, fact, quote, message)
        return _each_once(found)

    def decide(
        self,
        candidates: Sequence[Candidate],
        neighbours: Mapping[str, Sequence[Neighbour]],
        message: Message,
        stop: threading.Event,
    ) -> list[Decided] | None:
        """See `Learner.decide`."""
        return decide(candidates, neighbours, message, words_only, stop)


def _asked(previous: Sequence[Message]) -> str:
    return previous[-1].text if previous and previous[-1].role is Role.ASSISTANT else ""


def _quotes(message: Message, asked: str) -> list[str]:
    # Secrets are kept only when the user asks for it.
    return [plain(quote) for quote in statements(message.text, asked) if not holds_secret(quote)]


def _candidates(kind: MemoryKind, fact: str, quote: str, message: Message) -> list[Candidate]:
    """A candidate for each thing that the fact says."""
    return [Candidate(kind=kind, text=absolute(clause, message.created_at), quote=quote) for clause in clauses(fact)]


def _each_once(candidates: Sequence[Candidate]) -> list[Candidate]:
    return list({candidate.text: candidate for candidate in reversed(candidates)}.values())[::-1]


def asked_question(asked: str) -> str:
    """The question an assistant message ends with, shortened; empty if it ends otherwise."""
    last = asked.strip().splitlines()[-1] if asked.strip() else ""
    return last[-_LONGEST_ASKED:] if last.endswith(("?", "？")) else ""


def learning_grammar(quotes: Sequence[str]) -> Grammar:
    """For a JSON list with one record per quote, in order: the quote, its kind, and the fact if no rule words it."""
    kinds = " | ".join(literal(f'"{kind}"') for kind in _KINDS)
    others = " | ".join(literal(f'"{kind}"') for kind in _NO_FACT)
    fact = literal(',"fact":')
    rules = [
        f"kind ::= {others} | {kinds}",
        f"judged ::= {others} | ({kinds}) {fact} text",
        f"judgedcjk ::= {others} | ({kinds}) {fact} textcjk",
    ]
    items = []
    for number, quote in enumerate(quotes[:MOST_STATEMENTS]):
        # Left free, a small model words facts from Chinese in English.
        worded = "judgedcjk" if CJK.search(quote) else "judged"
        judged = worded if _own_words(quote) is None else "kind"
        opening = "{" + f'"quote":{json.dumps(quote, ensure_ascii=False)},"kind":'
        rules.append(f"item{number} ::= {literal(opening)} {judged} {literal('}')}")
        items.append(f"item{number}")
    between = f" {literal(',')} "
    rules.insert(0, f"root ::= {literal('[')} {between.join(items)} {literal(']')}")
    # No escapes in a fact: one line without quotation marks is all it needs.
    rules.append('character ::= [^"\\\\\\x00-\\x1f\\x7f]')
    rules.append(f'text ::= "\\"" character{{1,{_LONGEST_FACT}}} "\\""')
    rules.append(f'textcjk ::= "\\"" [\u3400-\u9fff] character{{1,{_LONGEST_FACT}}} "\\""')
    return Grammar("\n".join(rules), _schema(quotes[:MOST_STATEMENTS]))


def _schema(quotes: Sequence[str]) -> dict[str, Any]:
    """As the grammar, but that any record may come anywhere, and that each has a fact: what is needed of it is kept."""
    record = {
        "type": "object",
        "properties": {
            "quote": {"type": "string", "enum": list(quotes)},
            "kind": {"type": "string", "enum": [*_NO_FACT, *_KINDS]},
            "fact": {"type": "string"},
        },
        "required": ["quote", "kind", "fact"],
        "additionalProperties": False,
    }
    return {"type": "array", "items": record}


def _read(reply: str) -> list[_Judged]:
    """The records of a reply; of one that was cut short, those that are whole."""
    try:
        return msgspec.json.decode(reply, type=list[_Judged])
    except (msgspec.DecodeError, UnicodeError):
        pass
    end = reply.rfind("},")
    if end < 0:
        return []
    try:
        return msgspec.json.decode(reply[: end + 1] + "]", type=list[_Judged])
    except (msgspec.DecodeError, UnicodeError):
        return []


def _own_words(quote: str) -> str | None:
    """The user's own words turned around, where a rule can do it: what nobody rewords can't be reworded wrongly."""
    return to_user(quote, plural=True)


def _fact(judged: _Judged, message: str, about: str) -> str | None:
    """The fact to keep: the user's own words, else the model's if the message supports them."""
    own = _own_words(judged.quote)
    if own is not None:
        return own
    worded = plain(judged.fact.strip())
    return worded.rstrip(".。 ") if supports(worded, judged.quote, message, about) else None
