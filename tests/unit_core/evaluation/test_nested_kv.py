"""The nested key-value task: its data, its judgement, and the loop on a model that plays it well."""

from __future__ import annotations

import gzip
import json
import random
import re
import uuid
from pathlib import Path

import pytest

from core.chat.function_calls import OPENING
from core.errors import InvalidRequest
from core.evaluation.nested_kv import Task, is_correct, read_all, read_tasks, search
from core.evaluation.result import Options
from core.model.scripted import ScriptedModel

_IDENTIFIER = re.compile(r"[0-9a-f]{8}-[0-9a-f-]{27}")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Made up, in the form of MemGPT's files."""
    draw = random.Random(7)

    def identifier() -> str:
        return str(uuid.UUID(int=draw.getrandbits(128)))

    with gzip.open(tmp_path / "kv-retrieval-140_keys.jsonl.gz", "wt") as file:
        for _ in range(100):
            records = [[identifier(), identifier()] for _ in range(140)]
            file.write(json.dumps({"ordered_kv_records": records}) + "\n")
    for levels in range(1, 6):
        lines = [json.dumps(draw.sample(range(140), levels)) for _ in range(100)]
        name = f"random_orderings_100_samples_140_indices_{levels}_levels.jsonl"
        (tmp_path / name).write_text("\n".join(lines))
    return tmp_path


@pytest.fixture
def tasks(data: Path) -> list[list[Task]]:
    return read_tasks(Options(data=data, sample=2))


def follows(prompt: str) -> str:
    """A model that searches for each identifier it was told and hasn't searched for, and answers with the last."""
    turn = prompt.rpartition("Look up the value of the key")[2] if prompt.endswith(OPENING) else prompt
    named = _IDENTIFIER.findall(turn)
    if not prompt.endswith(OPENING):
        return f"It is {named[-1]}."
    last = named[-1]
    if f'"query": "{last}"' in turn:
        return "send_message"
    return f'archival_memory_search", "arguments": {{"query": "{last}"}}}}'


def test_the_chain_of_a_task_leads_from_the_key_to_the_answer(tasks: list[list[Task]]) -> None:
    assert [len(some) for some in tasks] == [2] * 5
    for nestings, some in enumerate(tasks):
        for task in some:
            values = dict(task.pairs)
            value = values[task.key]
            for _ in range(nestings):
                value = values[value]
            assert value == task.answer
            assert value not in values


def test_the_same_seed_draws_the_same_questions(data: Path) -> None:
    one, same, other = (read_tasks(Options(data=data, sample=3, seed=seed)) for seed in (1, 1, 2))
    assert one == same
    assert one != other


def test_the_file_alone_may_be_named(data: Path, tasks: list[list[Task]]) -> None:
    assert read_tasks(Options(data=data / "kv-retrieval-140_keys.jsonl.gz", sample=2)) == tasks


@pytest.mark.parametrize(
    "content", [None, b"", b"no gzip", gzip.compress(b"[1, 2]\n", mtime=0), gzip.compress(b"{}\n", mtime=0)]
)
def test_other_data_is_refused_by_name(tmp_path: Path, data: Path, content: bytes | None) -> None:
    file = data / "kv-retrieval-140_keys.jsonl.gz"
    file.unlink()
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(InvalidRequest) as refused:
        read_tasks(Options(data=data))
    assert str(data) in refused.value.problem.what
    with pytest.raises(InvalidRequest):
        read_tasks(Options())


def test_only_the_last_value_is_right() -> None:
    key, middle, last = (str(uuid.UUID(int=number)) for number in range(3))
    task = Task(pairs=[(key, middle), (middle, last)], key=key, answer=last)
    assert is_correct(task, f"The value of {key} is {last}.")
    assert is_correct(task, f"{last} is the value of {key}.")
    assert is_correct(task, f"It is {middle}, and that leads to {last.upper()}.")
    assert not is_correct(task, f"It is {middle}.")
    assert not is_correct(task, f"{last} or {middle}")
    assert not is_correct(task, "I don't know.")


def test_a_model_that_follows_the_chain_is_right_at_every_depth(tasks: list[list[Task]]) -> None:
    model = ScriptedModel(context_length=32_768, answer=follows, functions=True)
    for nestings, some in enumerate(tasks):
        outcome = search(some[0], model, 0)
        assert outcome.correct
        # Each key, and the last value to see that it is none.
        assert outcome.steps == nestings + 2


def test_in_context_as_many_pairs_are_shown_as_fit(tasks: list[list[Task]]) -> None:
    roomy, tight = (ScriptedModel(context_length=length, answer=lambda _: "I don't know.") for length in (32_768, 8192))
    assert read_all(tasks[0][0], roomy, 0).pairs == 140
    assert 0 < read_all(tasks[0][0], tight, 0).pairs < 140
