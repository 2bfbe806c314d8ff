"""LoCoMo files: what is read from them, what is refused, and the measurement through the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from core.__main__ import main
from core.errors import InvalidRequest
from core.evaluation.locomo import read_locomo, store
from core.records import Role
from core.storage.conversations import Conversations
from core.storage.database import Database

SAMPLE = {
    "sample_id": "one",
    "speaker_a": "Alma",
    "speaker_b": "Bela",
    "session_1_date_time": "1:56 pm on 8 May, 2023",
    "session_1": [
        {"speaker": "Alma", "dia_id": "D1:1", "text": "Hi Bela! I adopted a parrot yesterday."},
        {"speaker": "Bela", "dia_id": "D1:2", "text": "How lovely! I only have a goldfish."},
        {"speaker": "Alma", "dia_id": "D1:3", "text": "Look at him!", "blip_caption": "a green parrot on a perch"},
    ],
    "session_2_date_time": "12:09 am on 1 June, 2023",
    "session_2": [
        {"speaker": "Bela", "dia_id": "D2:1", "text": "I started a course in pottery last week."},
        {"speaker": "Alma", "dia_id": "D2:2", "text": "I'd rather go climbing, as I do every Sunday."},
    ],
    "session_3_date_time": "1:00 pm on 9 June, 2023",
    "session_3": [],
    "qa": [
        {"question": "Which bird does Alma have?", "answer": "a parrot", "evidence": ["D1:1; D1:03"], "category": 4},
        {"question": "When did Bela start pottery?", "answer": 2023, "evidence": ["D2:1"], "category": 2},
        {"question": "What does Alma do on Sundays?", "answer": "climb", "evidence": ["D:2:2", "D"], "category": 1},
        {"question": "What is Bela's cat called?", "evidence": ["D1:2"], "category": 5},
        {"question": "Is Alma tall?", "answer": "unknown", "evidence": [], "category": 3},
    ],
}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "conversations.json"
    path.write_text(json.dumps([SAMPLE]), encoding="utf-8")
    return path


def test_what_is_read(file: Path) -> None:
    (dialogue,) = read_locomo(file)
    assert (dialogue.user, dialogue.assistant) == ("Alma", "Bela")
    assert [len(session.turns) for session in dialogue.sessions] == [3, 2]
    assert dialogue.sessions[1].began_at - dialogue.sessions[0].began_at == (23 * 24 + 10) * 3600 + 13 * 60
    assert dialogue.sessions[0].turns[2].whole == "Look at him! [shares a picture: a green parrot on a perch]"
    assert [question.evidence for question in dialogue.questions] == [
        ("D1:1", "D1:3"),
        ("D2:1",),
        ("D2:2",),
        ("D1:2",),
        (),
    ]
    assert dialogue.questions[1].answer == "2023"


def test_the_original_files_have_the_sessions_one_level_deeper(tmp_path: Path) -> None:
    deeper = {"qa": SAMPLE["qa"], "conversation": {key: value for key, value in SAMPLE.items() if key != "qa"}}
    path = tmp_path / "original.json"
    path.write_text(json.dumps([deeper]), encoding="utf-8")
    assert len(read_locomo(path)[0].sessions) == 2


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{}",
        "[1]",
        '[{"qa": []}]',
        json.dumps([{**SAMPLE, "session_1_date_time": "yesterday"}]),
        '[{"session_1": [3]}]',
    ],
)
def test_what_is_refused(tmp_path: Path, content: str) -> None:
    path = tmp_path / "other.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(InvalidRequest, match=r"other\.json"):
        read_locomo(path)


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(InvalidRequest):
        read_locomo(tmp_path / "nowhere.json")


def test_sessions_become_conversations(file: Path, tmp_path: Path) -> None:
    database = Database(tmp_path / "test.db")
    conversations = Conversations(database)
    (dialogue,) = read_locomo(file)
    stored = store(dialogue, database, conversations)
    assert len(conversations.all()) == 2
    second = conversations.message(stored.messages["D1:2"])
    assert (second.role, second.text) == (Role.ASSISTANT, "How lovely! I only have a goldfish.")
    assert stored.sessions[second.id] == second.conversation_id
    assert dialogue.sessions[0].began_at < second.created_at < dialogue.sessions[0].began_at + 60
    database.close()


def test_eval_recall_prints_one_object_and_nothing_else(file: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["eval", "recall", "--data", str(file), "--json"]) == 0
    printed = capfd.readouterr().out
    figures = json.loads(printed)
    assert printed.count("\n") == 1
    assert figures["questions"] == 3  # without the adversarial one, and the one that has no evidence
    assert set(figures["by_category"]) == {"1", "2", "4", "5"}
    assert figures["recall_at_10"] == figures["hit_at_10"] == figures["session_recall_at_5"] == 1.0
    assert figures["latency_ms_p95"] >= figures["latency_ms_p50"] > 0
    assert set(figures["baselines"]) == {"BM25", "encoder alone", "BM25 + encoder, RRF"}


def test_eval_recall_shows_a_table(file: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["eval", "recall", "--data", str(file), "--sample", "2", "--seed", "3"]) == 0
    printed = capfd.readouterr().out
    assert "recall@10" in printed
    assert "BM25" in printed


def test_eval_recall_needs_a_file(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["eval", "recall"]) == 1
    captured = capfd.readouterr()
    assert captured.out == ""
    assert "--data" in captured.err


def test_eval_silence_on_a_file(file: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["eval", "silence", "--data", str(file), "--json"]) == 0
    figures = json.loads(capfd.readouterr().out)
    assert figures["messages"] >= 150
    assert figures["share"] <= 0.05
