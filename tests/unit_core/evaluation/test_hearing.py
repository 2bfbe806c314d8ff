"""Words that were said and words that were heard."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.errors import InvalidRequest
from core.evaluation import hearing
from core.evaluation.recorded import recorded
from core.evaluation.result import Options, table
from core.evaluation.word_errors import word_errors, words
from tests.recordings import record
from tests.speech_models import TINY, speech_model
from tests.spoken import silence, spoken


@pytest.mark.parametrize(
    ("said", "heard", "wrong"),
    [
        ("My sister lives in London.", "my sister lives in london", 0),
        ("My sister lives in London.", "My brother lives in London", 1),
        ("My sister lives in London.", "My sister lives", 2),
        ("N'oublie pas d'appeler.", "N’oublie pas d’appeler !", 0),
        ("One", "Well, one or two", 3),
        ("", "", 0),
    ],
)
def test_words_are_counted_that_would_have_to_be_mended(said: str, heard: str, wrong: int) -> None:
    assert word_errors(words(said), words(heard)) == wrong


def test_a_folder_without_texts_says_what_belongs_there(tmp_path: Path) -> None:
    with pytest.raises(InvalidRequest):
        list(recorded(tmp_path))


def test_recordings_with_texts_are_measured_in_every_way(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    said = "My sister lives in London and works at the hospital."
    record(tmp_path / "en" / "sister.ogg", spoken(said))
    (tmp_path / "en" / "sister.txt").write_text(said, encoding="utf-8")
    record(tmp_path / "en" / "alone.wav", silence(1))
    result = hearing.run(Options(data=tmp_path, model=str(speech_model(TINY))), lambda *_: None)
    ways = result.figures["ways"]
    assert isinstance(ways, dict)
    assert {way: one["word_errors"]["en"] for way, one in ways.items()} == dict.fromkeys(
        ("a recording", "dictation", "hands-free", "faster-whisper by itself"), 0.0
    )
    assert "10 words" in table(result)


def test_without_a_model_it_says_where_there_is_one() -> None:
    with pytest.raises(InvalidRequest, match="no speech model"):
        hearing.run(Options(model="nothing"), lambda *_: None)
