"""MemGPT's nested key-value retrieval (Packer et al. 2023, arXiv 2310.08560, section 3.2.2).

140 pairs of random identifiers; the value of the key asked for may itself be a key, up to four times over. With functions the
pairs are in archival storage, and the model searches it (by words) in the same loop as in a conversation. Without,
as many pairs as fit stand in the prompt.
"""

from __future__ import annotations

import gzip
import itertools
import json
import random
import re
import tempfile
import threading
import time
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

import msgspec

from core.chat.function_calls import instructions
from core.chat.functions import MemoryFunctions
from core.chat.prompt import PromptLog
from core.chat.tools import take_steps
from core.errors import InvalidRequest
from core.evaluation.local_model import load_model
from core.evaluation.result import Options, Progress, Result
from core.memory.blocks import MemoryBlocks
from core.memory.judges.reading import Judges
from core.memory.learning.prompts import load_prompts
from core.memory.recall.archive import Archive
from core.model.base import Finished, LanguageModel
from core.paths import RESOURCES
from core.records import MemoryKind, MemorySource, Message, MessageId, Role
from core.settings import SettingsFile
from core.storage.blocks import Blocks
from core.storage.conversations import Conversations
from core.storage.database import Database
from core.storage.memories import Memories
from core.worker import Worker

_PAIRS_FILE = "kv-retrieval-140_keys.jsonl.gz"
_ORDERINGS_FILE = "random_orderings_100_samples_140_indices_{}_levels.jsonl"
_MOST_NESTINGS = 4
_PAIRS = 140

# The program's own default window: what fits is what would fit in a conversation.
_CONTEXT_LENGTH = 8192
_LONGEST_ANSWER = 200

# Reading everything takes about ten times as long as searching: it is asked every tenth question.
_IN_CONTEXT_SHARE = 10

# Of MemGPT's instructions for the task, the same for both ways.
_QUESTION = (
    "Look up the value of the key {key}{where}. If a value is itself a key, look up its value too, and go on until you "
    "have verified that the value is not a key. Only then tell me that last value."
)

_IDENTIFIER = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


class Task(msgspec.Struct, frozen=True):
    """One question.

    Attributes:
        pairs: key and value, in the order of the file.
        key: the one asked for.
        answer: the last value.
    """

    pairs: Sequence[tuple[str, str]]
    key: str
    answer: str


class Outcome(msgspec.Struct, frozen=True):
    """How a question was answered. `tokens`: evaluated and drawn. `pairs`: how many of them were in the prompt."""

    correct: bool
    steps: int
    tokens: int
    seconds: float
    pairs: int = 0


def run(options: Options, progress: Progress) -> Result:
    """Measure. See `core.evaluation.command`.

    Raises:
        InvalidRequest: the data isn't there or is something else.
        ModelError: the model can't be used.
    """
    tasks = read_tasks(options)
    model = load_model(options, _CONTEXT_LENGTH, progress)
    try:
        return _measure(tasks, model, options.seed, progress)
    finally:
        model.close()


def read_tasks(options: Options) -> list[list[Task]]:
    """The questions, for each number of nestings from 0 to 4.

    Raises:
        InvalidRequest: the data isn't there or is something else.
    """
    if options.data is None:
        raise InvalidRequest(
            "This measurement needs MemGPT's data.",
            next_step="Give its folder: --data FOLDER (or the .jsonl.gz in it).",
        )
    folder = options.data if options.data.is_dir() else options.data.parent
    file = folder / _PAIRS_FILE if options.data.is_dir() else options.data
    try:
        orderings = [
            [
                json.loads(line)
                for line in (folder / _ORDERINGS_FILE.format(nestings + 1)).read_text("utf-8").splitlines()
            ]
            for nestings in range(_MOST_NESTINGS + 1)
        ]
        drawn = random.Random(options.seed).sample(range(100), min(options.sample or 100, 100))  # noqa: S311
        numbers = sorted(drawn)
        with gzip.open(file, "rt", encoding="utf-8") as lines:
            records = [json.loads(line)["ordered_kv_records"] for _, line in zip(range(100), lines, strict=False)]
        return [[_task(records[number], chains[number]) for number in numbers] for chains in orderings]
    except (OSError, EOFError, ValueError, LookupError, TypeError) as error:
        raise InvalidRequest(
            f"{options.data} isn't the data of the nested key-value task.",
            safe="Nothing was measured.",
            next_step=f"Give the folder with {_PAIRS_FILE} and the files {_ORDERINGS_FILE.format('N')}.",
            detail=str(error),
        ) from error


def _task(records: Sequence[Sequence[str]], chain: Sequence[int]) -> Task:
    """Each pair of the chain but the last gets the key of the next one as its value."""
    values = [value for _, value in records]
    for place, following in itertools.pairwise(chain):
        values[place] = records[following][0]
    pairs = [(record[0], value) for record, value in zip(records, values, strict=True)]
    return Task(pairs=pairs, key=pairs[chain[0]][0], answer=pairs[chain[-1]][1])


def is_correct(task: Task, answer: str) -> bool:
    """The last identifier the answer names, the key asked for aside, is the right one."""
    named = [found for found in _IDENTIFIER.findall(answer.lower()) if found != task.key]
    return bool(named) and named[-1] == task.answer


def _measure(tasks: Sequence[Sequence[Task]], model: LanguageModel, seed: int, progress: Progress) -> Result:
    with_functions: list[list[Outcome]] = [[] for _ in tasks]
    in_context: list[list[Outcome]] = [[] for _ in tasks]
    total = sum(len(some) + -(-len(some) // _IN_CONTEXT_SHARE) for some in tasks)
    done = 0
    for way, outcomes, share in ((search, with_functions, 1), (read_all, in_context, _IN_CONTEXT_SHARE)):
        name = "with functions" if way is search else "everything in context"
        # All numbers of nestings of a question in turn: the prompts have most in common then.
        for number in range(0, len(tasks[0]), share):
            for nestings, some in enumerate(tasks):
                right = sum(outcome.correct for column in outcomes for outcome in column)
                progress(done, total, f"{name}: {nestings} nestings, {right} of {sum(map(len, outcomes))} right so far")
                outcomes[nestings].append(way(some[number], model, seed))
                done += 1
    return _result(model.name, with_functions, in_context)


def search(task: Task, model: LanguageModel, seed: int) -> Outcome:
    """Answer with the memory functions."""
    started = time.perf_counter()
    with ExitStack() as cleanup:
        folder = Path(cleanup.enter_context(tempfile.TemporaryDirectory()))
        storage = Worker("storage")
        cleanup.callback(storage.close)
        database = storage.call(lambda: Database(folder / "measured.db"))
        cleanup.callback(lambda: storage.call(database.close))
        conversations, memories = Conversations(database), Memories(database)
        question = _QUESTION.format(key=task.key, where=" in your notes")

        def prepare() -> tuple[Message, Message]:
            with database.transaction():
                for key, value in task.pairs:
                    memories.add(
                        MemoryKind.NOTE,
                        f"key: {key}, value: {value}",
                        quote="",
                        source=MemorySource.ADDED,
                        source_message_id=None,
                        now=time.time(),
                    )
                place = conversations.add("Measured", time.time()).id
                asked = conversations.add_message(place, Role.USER, question, time.time())
                return asked, conversations.add_message(place, Role.ASSISTANT, "", time.time())

        asked, reply = storage.call(prepare)
        functions = MemoryFunctions(
            storage=storage,
            archive=Archive(conversations, memories),
            memories=memories,
            blocks=MemoryBlocks(Blocks(database), memories, load_prompts(RESOURCES / "prompts").persona),
            indexing=None,
            judges=Judges({}),
            settings=SettingsFile(folder / "settings.json"),
            publish=lambda _: None,
        )
        log_ = _log(model, _system() + instructions())
        log_.ask(asked.id, question)
        taken: list[object] = []
        spent = take_steps(
            model,
            log_,
            question,
            functions.for_turn(
                asked,
                reply,
                budget_tokens=model.context_length // 8,
                count_tokens=lambda text: len(model.tokenize(text)),
            ),
            stop=threading.Event(),
            compute=threading.Lock(),
            keep=taken.append,
        )
        answer, tokens = _answer(model, log_, seed)
    return Outcome(
        correct=is_correct(task, answer),
        steps=len(taken),
        tokens=spent.evaluated_tokens + spent.generated_tokens + tokens,
        seconds=time.perf_counter() - started,
    )


def read_all(task: Task, model: LanguageModel, seed: int) -> Outcome:
    """Answer from the pairs in the prompt, as many of them as fit."""
    started = time.perf_counter()
    question = _QUESTION.format(key=task.key, where=" among these pairs")
    system = _system() + "\n\n"
    room = (
        model.context_length - len(_log(model, system).tokens()) - len(model.tokenize(question)) - 2 * _LONGEST_ANSWER
    )
    lines: list[str] = []
    for key, value in task.pairs:
        line = f"key: {key}, value: {value}\n"
        room -= len(model.tokenize(line))
        if room < 0:
            break
        lines.append(line)
    # In the head: of a long message the middle would be left out.
    log_ = _log(model, system + "".join(lines))
    log_.ask(MessageId(1), question)
    answer, tokens = _answer(model, log_, seed)
    return Outcome(
        correct=is_correct(task, answer),
        steps=0,
        tokens=tokens,
        seconds=time.perf_counter() - started,
        pairs=len(lines),
    )


def _system() -> str:
    """What every conversation begins with."""
    prompts = load_prompts(RESOURCES / "prompts")
    return f"{prompts.persona}\n\n{prompts.system}"


def _log(model: LanguageModel, head: str) -> PromptLog:
    return PromptLog(
        model.frames, model.tokenize, head, context_length=model.context_length, reply_tokens=_LONGEST_ANSWER
    )


def _answer(model: LanguageModel, log_: PromptLog, seed: int) -> tuple[str, int]:
    """The answer, drawn as in a conversation, and the tokens it took."""
    text = ""
    tokens = 0
    for item in model.generate(
        log_.tokens(),
        sampling=msgspec.structs.replace(model.sampling, seed=seed),
        max_tokens=_LONGEST_ANSWER,
        stop=threading.Event(),
    ):
        text += item.text
        if isinstance(item, Finished):
            tokens = item.usage.evaluated_tokens + item.usage.generated_tokens
    return text, tokens


def _result(name: str, with_functions: Sequence[Sequence[Outcome]], in_context: Sequence[Sequence[Outcome]]) -> Result:
    rows = []
    figures: dict[str, object] = {"model": name, "context_length": _CONTEXT_LENGTH}
    for way, columns in (("functions", with_functions), ("in_context", in_context)):
        by_nestings = {}
        for nestings, outcomes in enumerate(columns):
            summary = _summary(outcomes)
            by_nestings[str(nestings)] = summary
            rows.append(
                [
                    f"{'functions' if way == 'functions' else 'in context'}, {nestings} nestings",
                    f"{summary['questions']}",
                    f"{summary['accuracy']:.0%}",
                    f"{summary['steps']:.1f}",
                    f"{summary['tokens']:.0f}",
                    f"{summary['seconds']:.1f}",
                ]
            )
        figures[way] = by_nestings
    fitted = min(outcome.pairs for outcomes in in_context for outcome in outcomes)
    figures["pairs_in_context"] = fitted
    return Result(
        columns=["", "questions", "right", "steps", "tokens", "seconds"],
        rows=rows,
        notes=[
            f"In context: {'all' if fitted >= _PAIRS else f'only {fitted}'} of the {_PAIRS} pairs fit into the window.",
            f"In context, one question in {_IN_CONTEXT_SHARE} is asked: it takes that much longer.",
            "Steps, tokens (evaluated and drawn) and seconds are means for a question.",
        ],
        figures=figures,
    )


def _summary(outcomes: Sequence[Outcome]) -> dict[str, float]:
    count = len(outcomes)
    return {
        "questions": count,
        "accuracy": round(sum(outcome.correct for outcome in outcomes) / count, 4),
        "steps": round(sum(outcome.steps for outcome in outcomes) / count, 2),
        "tokens": round(sum(outcome.tokens for outcome in outcomes) / count, 1),
        "seconds": round(sum(outcome.seconds for outcome in outcomes) / count, 2),
    }
