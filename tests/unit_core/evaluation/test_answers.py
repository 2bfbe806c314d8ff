"""`eval answers`: a made-up file of LoCoMo's shape, a scripted model, and the program's own store, recall and prompt."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from core.errors import InvalidRequest
from core.evaluation import answers
from core.evaluation.answer_metrics import TextOverlap, exact_match, normalised, token_f1
from core.evaluation.locomo import read_locomo
from core.evaluation.result import Options, table
from core.model.base import Embedder
from core.model.scripted import ScriptedModel

WINDOW = 4096
FILLER = "Nothing much happened today, I only swept the yard and had some soup with bread."

DIALOGUE = {
    "sample_id": "one",
    "speaker_a": "Alma",
    "speaker_b": "Bela",
    "session_1_date_time": "1:56 pm on 8 May, 2023",
    "session_1": [
        {"speaker": "Alma", "dia_id": "D1:1", "text": "I adopted a parrot called Koko yesterday."},
        {"speaker": "Bela", "dia_id": "D1:2", "text": "How lovely! I only have a goldfish."},
    ],
    "session_2_date_time": "12:09 am on 1 June, 2023",
    "session_2": [
        {"speaker": "Alma" if number % 2 else "Bela", "dia_id": f"D2:{number}", "text": f"{number}. {FILLER}"}
        for number in range(1, 60)
    ],
    "qa": [
        {"question": "What is Alma's parrot called?", "answer": "Koko", "evidence": ["D1:1"], "category": 4},
        {"question": "Which fish does Bela have?", "answer": "a goldfish", "evidence": ["D1:2"], "category": 1},
        {"question": "What is Bela's cat called?", "evidence": ["D1:2"], "category": 5},
    ],
}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "conversations.json"
    path.write_text(json.dumps([DIALOGUE]), encoding="utf-8")
    return path


def knows_what_it_reads(prompt: str) -> str:
    if "goldfish" in prompt and "fish does" in prompt:
        return "The goldfish."
    return "Koko" if "Koko" in prompt else "I don't know."


def test_memory_answers_what_the_window_has_lost(file: Path, embedder: Embedder) -> None:
    model = ScriptedModel(context_length=WINDOW, answer=knows_what_it_reads)
    result = answers.measure(
        read_locomo(file), model, embedder, TextOverlap(), Options(data=file), lambda done, total, what: None
    )
    figures = json.loads(json.dumps(result.figures))
    assert figures["questions"] == 2, "questions without an answer are left out"
    assert figures["memory"]["exact_match"] == 1.0
    assert figures["memory"]["rouge_l"] > 0.7
    assert figures["memory"]["by_category"]["4"]["bleu"] == pytest.approx(1.0)
    assert figures["without_memory"]["token_f1"] == 0.0
    assert figures["raw_history"]["token_f1"] == 0.0
    assert figures["bm25_turns"]["by_category"]["4"]["exact_match"] == 1.0
    assert figures["raw_history"]["prompt_tokens"] > figures["bm25_turns"]["prompt_tokens"]
    shown = table(result).splitlines()
    assert shown[0].split("  ")[-4:] == ["F1 multi-hop", "F1 single-hop", "prompt tokens", "seconds"]
    assert [line.split("  ")[0] for line in shown[2:6]] == [
        "Rememora's memory", "turns by BM25", "history that fits", "nothing",
    ]  # fmt: skip
    assert "all of the history in 0 of 1 conversations" in shown[-1]
    remembering, by_words, raw, bare = (model.prompts[at][1] for at in (0, 2, 4, 6))
    assert 'you said: "I adopted a parrot called Koko yesterday."' in by_words
    assert "Koko" in remembering
    assert "Your name is Alma" in remembering
    assert "swept" not in bare
    assert "59. Nothing much" in raw, "the newest stays"
    assert "Koko" not in raw
    assert all(len(prompt) < WINDOW for _, prompt in model.prompts)
    # The history is evaluated once.
    assert model.evaluated[5] < 300 < model.evaluated[4]


def test_a_window_that_is_large_enough_holds_all_of_the_history(file: Path, embedder: Embedder) -> None:
    model = ScriptedModel(context_length=4 * WINDOW, answer=knows_what_it_reads)
    result = answers.measure(
        read_locomo(file), model, embedder, TextOverlap(), Options(data=file), lambda done, total, what: None
    )
    assert "Koko" in model.prompts[4][1]
    assert "all of the history in 1 of 1 conversations" in table(result)


def test_a_sample_is_the_same_for_the_same_seed(file: Path, embedder: Embedder) -> None:
    def asked(seed: int) -> list[str]:
        model = ScriptedModel(context_length=WINDOW)
        answers.measure(
            read_locomo(file),
            model,
            embedder,
            TextOverlap(),
            Options(data=file, sample=1, seed=seed),
            lambda done, total, what: None,
        )
        return [prompt.rpartition("<user>")[2] for _, prompt in model.prompts]

    assert len(asked(1)) == 4
    assert asked(1) == asked(1)


def test_without_a_file_it_says_what_to_name() -> None:
    with pytest.raises(InvalidRequest, match="LoCoMo"):
        answers.run(Options(), lambda done, total, what: None)


def test_without_the_packages_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch, file: Path) -> None:
    monkeypatch.setitem(sys.modules, "sacrebleu", None)
    with pytest.raises(InvalidRequest) as refused:
        answers.run(Options(data=file), lambda done, total, what: None)
    assert "rememora[eval]" in refused.value.problem.next_step


@pytest.mark.parametrize(
    ("answer", "expected", "f1", "exact"),
    [
        ("The Goldfish.", "a goldfish", 1.0, 1.0),
        ("a blue goldfish", "goldfish", 2 / 3, 0.0),
        ("", "goldfish", 0.0, 0.0),
        ("the", "A", 1.0, 1.0),
        ("bread bread", "bread", 2 / 3, 0.0),
    ],
)
def test_words_are_compared_as_squad_does(answer: str, expected: str, f1: float, exact: float) -> None:
    assert token_f1(answer, expected) == pytest.approx(f1)
    assert exact_match(answer, expected) == exact


def test_normalised() -> None:
    assert normalised("  The  U.S. (an) Answer! ") == "us answer"


@pytest.mark.timeout(300)  # a busy computer takes its time
def test_the_command_prints_one_object(tmp_path: Path, small_model_path: Path) -> None:
    short = {**DIALOGUE, "session_2": DIALOGUE["session_2"][:4], "qa": DIALOGUE["qa"][:1]}
    path = tmp_path / "short.json"
    path.write_text(json.dumps([short]), encoding="utf-8")
    command = ["eval", "answers", "--json", "--data", str(path), "--model", str(small_model_path), "--context", "2048"]
    ended = subprocess.run([sys.executable, "-m", "core", *command], capture_output=True, check=False)
    assert ended.returncode == 0, ended.stderr.decode()
    figures = json.loads(ended.stdout)
    assert figures["questions"] == 1 and figures["context_length"] == 2048
    for method in ("memory", "bm25_turns", "raw_history", "without_memory"):
        assert {"token_f1", "exact_match", "bleu", "rouge_l", "prompt_tokens", "seconds"} <= figures[method].keys()
    assert figures["memory"]["prompt_tokens"] > figures["without_memory"]["prompt_tokens"]
