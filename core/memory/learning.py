"""Turning what the user said into candidate memories, in the background.

The model only judges: it is given the sentences of the message that may state something about the user
(`statements`), and a grammar lets it do nothing but repeat each of them, give it a kind, and word the fact. So a
quote is always the user's own words, and every reply parses. The wording is then checked against the message
(`evidence`): a small model invents readily.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Sequence

import msgspec

from core.memory.address import to_user
from core.memory.evidence import CJK, normalised, supports
from core.memory.prompts import Prompts
from core.memory.statements import MOST_STATEMENTS, holds_secret, statements
from core.model.base import Delta, LanguageModel, Purpose, Token
from core.records import MemoryKind, Message, Role, Sampling

# Greedy: the same message must always teach the same.
_SAMPLING = Sampling(temperature=0.0, top_k=1, top_p=1.0, min_p=0.0, repeat_penalty=1.0, seed=0)

_LONGEST_FACT = 160  # characters, in the grammar
_LONGEST_SHOWN = 800  # characters of the message the model reads; of a longer one, only the statements
_LONGEST_ASKED = 200
# Quote, kind and JSON around a fact, and the fact, in tokens; generous for Chinese.
_TOKENS_PER_STATEMENT = 160

_KINDS = tuple(kind.value for kind in MemoryKind)
# What a sentence is if it is no fact. With a bare "none" to choose, the starter model chose it too readily.
_NO_FACT = ("request", "chat", "general")


class Candidate(msgspec.Struct, frozen=True):
    """A fact that may become a memory.

    Attributes:
        text: the fact, addressed to the user.
        quote: the user's words it rests on, verbatim from the message.
    """

    kind: MemoryKind
    text: str
    quote: str


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
        asked = previous[-1].text if previous and previous[-1].role is Role.ASSISTANT else ""
        # Secrets are kept only when the user asks for it.
        quotes = [quote for quote in statements(message.text, asked) if not holds_secret(quote)]
        if not quotes:
            return []
        shown = message.text if len(message.text) <= _LONGEST_SHOWN else "\n".join(quotes)
        about = asked_question(asked) if len(message.text) <= 80 else ""
        if about:
            shown = f"(The assistant had asked: {about})\n{shown}"
        reply = self._reply(shown, quotes, stop)
        if reply is None:
            return None
        return self._checked(reply, quotes, message.text, about)

    def _reply(self, shown: str, quotes: Sequence[str], stop: threading.Event) -> str | None:
        if self._static is None:
            self._static = self._static_prompt()
        tokens = self._model.tokenize(shown)
        prompt = [*self._static, *tokens, *self._model.frames.before_reply]
        generation = self._model.generate(
            prompt,
            sampling=_SAMPLING,
            max_tokens=_TOKENS_PER_STATEMENT * len(quotes),
            stop=stop,
            purpose=Purpose.BACKGROUND,
            grammar=learning_grammar(quotes),
        )
        text = "".join(item.text for item in generation if isinstance(item, Delta))
        return None if stop.is_set() else text

    def _static_prompt(self) -> list[Token]:
        frames, tokenize = self._model.frames, self._model.tokenize
        prompt = [*frames.start, *tokenize(self._prompts.learning), *frames.after_system]
        for example in self._prompts.learning_examples:
            prompt += tokenize(example.message)
            prompt += frames.before_reply
            prompt += tokenize(example.memories)
            prompt += frames.after_reply
        return prompt

    def _checked(self, reply: str, quotes: Sequence[str], message: str, about: str) -> list[Candidate]:
        found: list[Candidate] = []
        words = normalised(message)
        for judged in _read(reply):
            if judged.kind not in _KINDS or judged.quote not in quotes or normalised(judged.quote) not in words:
                continue
            fact = _fact(judged, message, about)
            if fact and all(fact != candidate.text for candidate in found):
                found.append(Candidate(kind=MemoryKind(judged.kind), text=fact, quote=judged.quote))
        return found


def asked_question(asked: str) -> str:
    """The question an assistant message ends with, shortened; empty if it ends otherwise."""
    last = asked.strip().splitlines()[-1] if asked.strip() else ""
    return last[-_LONGEST_ASKED:] if last.endswith(("?", "？")) else ""


def learning_grammar(quotes: Sequence[str]) -> str:
    """GBNF for a JSON list with one record per quote, in order: the quote, its kind, and the fact if it is one."""
    kinds = " | ".join(_literal(f'"{kind}"') for kind in _KINDS)
    others = " | ".join(_literal(f'"{kind}"') for kind in _NO_FACT)
    fact = _literal(',"fact":')
    rules = [f"judged ::= {others} | ({kinds}) {fact} text", f"judgedcjk ::= {others} | ({kinds}) {fact} textcjk"]
    items = []
    for number, quote in enumerate(quotes[:MOST_STATEMENTS]):
        # Left free, a small model words facts from Chinese in English.
        judged = "judgedcjk" if CJK.search(quote) else "judged"
        opening = "{" + f'"quote":{json.dumps(quote, ensure_ascii=False)},"kind":'
        rules.append(f"item{number} ::= {_literal(opening)} {judged} {_literal('}')}")
        items.append(f"item{number}")
    between = f" {_literal(',')} "
    rules.insert(0, f"root ::= {_literal('[')} {between.join(items)} {_literal(']')}")
    # No escapes in a fact: one line without quotation marks is all it needs.
    rules.append('character ::= [^"\\\\\\x00-\\x1f\\x7f]')
    rules.append(f'text ::= "\\"" character{{1,{_LONGEST_FACT}}} "\\""')
    rules.append(f'textcjk ::= "\\"" [\u3400-\u9fff] character{{1,{_LONGEST_FACT}}} "\\""')
    return "\n".join(rules)


def _literal(text: str) -> str:
    """A GBNF string literal."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\r", "\\r")
    return f'"{escaped}"'


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


def _fact(judged: _Judged, message: str, about: str) -> str | None:
    """The fact to keep: the model's wording if the message supports it, else the user's own turned around."""
    worded = judged.fact.strip()
    if worded and supports(worded, judged.quote, message, about):
        return worded.rstrip(".。 ")
    return to_user(judged.quote)
