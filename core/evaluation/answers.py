"""How well does the local model answer with Rememora's memory, with turns found by BM25, with as much history as fits, and
with nothing?

LoCoMo's questions, each asked as the first message of a new conversation, its prompt put together by the program's own
parts: the head with the memory blocks, recall, the note before the message, the prompt log. The conversations are in the
store as they were said; nothing was learned from them, so it is recall of messages that is measured.
"""

from __future__ import annotations

import tempfile
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import msgspec

from core.chat.head import Heads
from core.chat.prompt import RECALL_SHARE, PromptLog
from core.chat.reasoning import ReasoningSplitter
from core.chat.recalled import CANDIDATES
from core.errors import InvalidRequest
from core.evaluation.answer_metrics import TextOverlap, exact_match, token_f1
from core.evaluation.local_model import load_encoder, load_model
from core.evaluation.locomo import ADVERSARIAL, CATEGORIES, Dialogue, LocomoQuestion, read_locomo
from core.evaluation.recall_store import DialogueStore
from core.evaluation.result import Options, Progress, Result
from core.evaluation.retrieval import mean_of
from core.memory.blocks import MemoryBlocks
from core.memory.learning.prompts import load_prompts
from core.memory.recall.note import render, spoken_date
from core.model.base import Delta, Embedder, Finished, LanguageModel
from core.records import BlockLabel, MessageId, RecalledItem, RecallKind
from core.storage.blocks import Blocks
from core.storage.personas import Personas

# In tokens: the window that a small computer affords, unless another is asked for.
_CONTEXT = 4096
_LONGEST_ANSWER = 48
_LONGEST_REASONING = 1024

# Room left beside raw history for the question and the frames, in tokens.
_LONGEST_QUESTION = 160

_BRIEFLY = " Answer in as few words as possible."
_PERSONA = "You are {assistant}, talking with {user}, whom you have known for a while."
_USER = "Your name is {user}."

_FIGURES = (
    ("token F1", "token_f1"),
    ("exact match", "exact_match"),
    ("BLEU", "bleu"),
    ("ROUGE-L", "rouge_l"),
)

_METHODS = {
    "memory": "Rememora's memory",
    "bm25_turns": "turns by BM25",
    "raw_history": "history that fits",
    "without_memory": "nothing",
}


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """What a model answered.

    Attributes:
        prompt_tokens: length of the whole prompt.
        seconds: recall, evaluation of what the model had not evaluated yet, and the answer.
    """

    text: str
    prompt_tokens: int
    seconds: float


# Figures of one answer, and the question's category.
_Measured = tuple[int, dict[str, float]]


def run(options: Options, progress: Progress) -> Result:
    """Ask the questions of a LoCoMo file that have an answer, or a sample of them, in four ways.

    Raises:
        InvalidRequest: there is no file, it isn't one of LoCoMo, or a package is missing.
        ModelError: a model can't be loaded.
    """
    if options.data is None:
        raise InvalidRequest("Answers are measured on a LoCoMo file.", next_step="Name it with --data FILE.")
    overlap = TextOverlap()
    dialogues = read_locomo(options.data)
    model = load_model(options, options.context or _CONTEXT, progress)
    try:
        progress(0, 1, "Loading the embedding model")
        return measure(dialogues, model, load_encoder(options), overlap, options, progress)
    finally:
        model.close()


def measure(
    dialogues: Sequence[Dialogue],
    model: LanguageModel,
    embedder: Embedder,
    overlap: TextOverlap,
    options: Options,
    progress: Progress,
) -> Result:
    """As `run`, with what it loads."""
    asked = _asked(dialogues, options)
    total = len(_METHODS) * sum(map(len, asked))
    found: dict[str, list[_Measured]] = {method: [] for method in _METHODS}
    done = whole = 0
    for dialogue, questions in zip(dialogues, asked, strict=True):
        if not questions:
            continue
        progress(done, total, f"Storing conversation {dialogue.id}")
        with tempfile.TemporaryDirectory(prefix="rememora-eval-") as folder:
            place = DialogueStore(Path(folder), dialogue, embedder)
            try:
                respondent = _Respondent(place, model, options.seed)
                whole += respondent.knows_all
                # One method after the other: what the prompts have in common is evaluated once, as in the program.
                for method in _METHODS:
                    for question in questions:
                        progress(done, total, f"Asking about conversation {dialogue.id}, {_METHODS[method]}")
                        answer = respondent.answer(method, question.text)
                        found[method].append((question.category, _figures(answer, question.answer, overlap)))
                        done += 1
            finally:
                place.close()
    return _result(found, model, f"{whole} of {sum(map(bool, asked))}")


class _Respondent:
    """Answers questions about one dialogue.

    Attributes:
        knows_all: the whole history fits the window.
    """

    def __init__(self, place: DialogueStore, model: LanguageModel, seed: int) -> None:
        self._place = place
        self._model = model
        # Greedy, so that the same draw gives the same figures.
        self._sampling = msgspec.structs.replace(model.sampling, temperature=0.0, seed=seed)
        dialogue, prompts = place.dialogue, load_prompts()
        blocks = MemoryBlocks(Blocks(place.database), place.memories, prompts.persona)
        names = {"user": dialogue.user, "assistant": dialogue.assistant}
        blocks.edit(BlockLabel.PERSONA, _PERSONA.format(**names))
        blocks.edit(BlockLabel.USER, _USER.format(**names))
        heads = Heads(blocks, Personas(place.database), prompts.system)
        self._head = heads.compose().text
        history, self.knows_all = self._history()
        self._head_with_history = heads.compose(history).text
        self._ways: Mapping[str, Callable[[str], tuple[str, str]]] = {
            "memory": self._with_memory,
            "bm25_turns": self._with_turns,
            "without_memory": lambda _: (self._head, self._date()),
            "raw_history": lambda _: (self._head_with_history, self._date()),
        }

    def answer(self, method: str, question: str) -> Answer:
        began = time.perf_counter()
        head, note = self._ways[method](question)
        model = self._model
        longest = _LONGEST_ANSWER + (_LONGEST_REASONING if model.frames.reasoning.opened else 0)
        log = PromptLog(
            model.frames, model.tokenize, head, context_length=model.context_length, reply_tokens=_LONGEST_ANSWER
        )
        log.ask(MessageId(1), question + _BRIEFLY, note)
        prompt = log.tokens()
        splitter = ReasoningSplitter(model.frames.reasoning)
        pieces: list[tuple[str, bool]] = []
        for step in model.generate(prompt, sampling=self._sampling, max_tokens=longest, stop=threading.Event()):
            match step:
                case Delta(text=text, control=control):
                    told = splitter.feed(text, control=control)
                case Finished(text=text):
                    told = [*splitter.feed(text), *splitter.finish()]
            pieces = told if splitter.takes_back() else pieces + told
        text = "".join(piece for piece, is_reasoning in pieces if not is_reasoning).strip()
        return Answer(text=text, prompt_tokens=len(prompt), seconds=time.perf_counter() - began)

    def _with_memory(self, question: str) -> tuple[str, str]:
        return self._noted(self._place.items(question, CANDIDATES), question)

    def _with_turns(self, question: str) -> tuple[str, str]:
        """As many as recall brings, in the same words and the same room."""
        found = [self._place.conversations.message(one) for one in self._place.by_words(question, CANDIDATES)]
        items = [
            RecalledItem(
                kind=RecallKind.MESSAGE,
                text=message.text,
                said_at=message.created_at,
                role=message.role,
                message_id=message.id,
                conversation_id=message.conversation_id,
            )
            for message in found
        ]
        return self._noted(items, question)

    def _noted(self, items: Sequence[RecalledItem], question: str) -> tuple[str, str]:
        budget = int(self._model.context_length * RECALL_SHARE)
        note, _ = render(items, budget, self._count, self._place.dialogue.ended_at, question)
        return self._head, note or self._date()

    def _date(self) -> str:
        return f"(Today is {spoken_date(self._place.dialogue.ended_at)}.)\n\n"

    def _history(self) -> tuple[str, bool]:
        """The newest turns that fit the window beside the head, the question and the answer, and whether that is all of them."""
        room = self._model.context_length - self._count(self._head) - _LONGEST_QUESTION - _LONGEST_ANSWER
        lines: list[str] = []
        for session in reversed(self._place.dialogue.sessions):
            day = f"(on {spoken_date(session.began_at)})"
            room -= self._count(day + "\n")
            for turn in reversed(session.turns):
                line = f"{turn.speaker}: {' '.join(turn.whole.split())}"
                room -= self._count(line + "\n")
                if room < 0:
                    return "\n".join(reversed(lines)), False
                lines.append(line)
            lines.append(day)
        return "\n".join(reversed(lines)), True

    def _count(self, text: str) -> int:
        return len(self._model.tokenize(text))


def _asked(dialogues: Sequence[Dialogue], options: Options) -> list[list[LocomoQuestion]]:
    """The questions to ask of each dialogue: those that have an answer, or a sample of them."""
    answerable = [
        (number, question)
        for number, dialogue in enumerate(dialogues)
        for question in dialogue.questions
        if question.category != ADVERSARIAL and question.answer
    ]
    drawn = options.drawn(answerable)
    return [[question for number, question in drawn if number == wanted] for wanted in range(len(dialogues))]


def _figures(answer: Answer, expected: str, overlap: TextOverlap) -> dict[str, float]:
    return {
        "token_f1": token_f1(answer.text, expected),
        "exact_match": exact_match(answer.text, expected),
        "bleu": overlap.bleu(answer.text, expected),
        "rouge_l": overlap.rouge_l(answer.text, expected),
        "prompt_tokens": float(answer.prompt_tokens),
        "seconds": answer.seconds,
    }


def _result(found: Mapping[str, Sequence[_Measured]], model: LanguageModel, whole: str) -> Result:
    """`whole`: in how many conversations all of the history fitted."""
    categories = {number: name for number, name in CATEGORIES.items() if number in {one for one, _ in found["memory"]}}
    overall = {method: mean_of([figures for _, figures in measured]) for method, measured in found.items()}
    questions = len(found["memory"])
    return Result(
        columns=[
            "",
            *(heading for heading, _ in _FIGURES),
            *(f"F1 {name}" for name in categories.values()),
            "prompt tokens",
            "seconds",
        ],
        rows=[
            [
                _METHODS[method],
                *(f"{100 * values[key]:.1f}" for _, key in _FIGURES),
                *(f"{100 * _of_category(found[method], number)['token_f1']:.1f}" for number in categories),
                f"{values['prompt_tokens']:.0f}",
                f"{values['seconds']:.1f}",
            ]
            for method, values in overall.items()
            if values
        ],
        notes=[
            f"{questions} questions to {model.name}, in per cent; those without an answer (category {ADVERSARIAL}) are left out.",
            f"The window holds {model.context_length} tokens: all of the history in {whole} conversations. What prompts have in common is evaluated once for each conversation.",
        ],
        figures={
            "questions": questions,
            "model": model.name,
            "context_length": model.context_length,
            **{
                method: {**overall[method], "by_category": _by_category(measured)} for method, measured in found.items()
            },
        },
    )


def _by_category(measured: Sequence[_Measured]) -> dict[str, object]:
    return {
        str(number): {"name": name, **of_it}
        for number, name in CATEGORIES.items()
        if (of_it := _of_category(measured, number))
    }


def _of_category(measured: Sequence[_Measured], wanted: int) -> dict[str, float]:
    """Empty if none was asked."""
    of_it = [figures for category, figures in measured if category == wanted]
    return {"questions": len(of_it), **mean_of(of_it)} if of_it else {}
