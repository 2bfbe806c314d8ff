"""`python -m core eval replies`: which replies are right."""

from __future__ import annotations

import time
from collections import Counter
from pathlib import Path

import msgspec
import pytest

from core.errors import InvalidRequest
from core.evaluation import replies
from core.evaluation.replies import Situation, language_of, read_situations, replied
from core.evaluation.result import Options
from core.model.base import Embedder, Purpose
from core.model.scripted import ScriptedModel

DOG = Situation(
    id="dog",
    kind="question",
    language="de",
    message="Wie heißt mein Hund?",
    notes=(("Mein Hund heißt Bruno.", "2026-03-01"), ("Ich wohne in Graz.", "2026-03-02")),
    must=(("bruno",),),
    must_not=("mein hund",),
    reply_language="de",
)


@pytest.mark.parametrize(
    ("reply", "faults"),
    [
        ("Dein Hund heißt Bruno.", []),
        ("BRUNO!", []),
        ("Das weiß ich leider noch nicht.", ["without bruno"]),
        ("Mein Hund heißt Bruno.", ["has mein hund"]),
        ("Your dog is called Bruno, as you told me.", ["in en"]),
    ],
)
def test_a_reply_is_judged_by_its_rules(reply: str, faults: list[str]) -> None:
    assert DOG.faults(reply) == faults


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Das ist ein ganz normaler deutscher Satz.", "de"),
        ("Voilà une phrase tout à fait ordinaire.", "fr"),
        ("这是一个很普通的中文句子。", "zh"),
        ("これはごく普通の日本語の文です。", "ja"),
        ("Ok!", ""),
        ("42", ""),
    ],
)
def test_the_language_of_a_reply(text: str, language: str) -> None:
    assert language_of(text) == language


def test_the_whole_program_replies(tmp_path: Path, embedder: Embedder) -> None:
    earlier = msgspec.structs.replace(DOG, earlier=(("Hallo!", "Hallo, wie geht's?"),))
    model = ScriptedModel(answer=lambda _: "Dein Hund heißt Bruno.")
    for number, situation in enumerate((DOG, earlier)):
        folder = tmp_path / str(number)
        folder.mkdir()
        assert replied(situation, folder, model, embedder) == "Dein Hund heißt Bruno."
    first, second = [prompt for purpose, prompt in model.prompts if purpose is Purpose.CHAT]
    assert "“Mein Hund heißt Bruno.” (noted 1 March 2026)" in first
    assert "Hallo, wie geht's?" not in first
    assert "Hallo, wie geht's?" in second
    assert not model.closed


def test_only_the_beginning_of_a_long_reply_is_waited_for(tmp_path: Path, embedder: Embedder) -> None:
    model = ScriptedModel(answer=lambda _: "wau " * 3000, gate=lambda *_: time.sleep(0.002))
    reply = replied(DOG, tmp_path, model, embedder)
    assert reply.startswith("wau wau")
    assert len(reply) < 8000


def test_what_is_wrong_is_told_but_not_of_what_is_held_out() -> None:
    held = msgspec.structs.replace(DOG, id="held", held_out=True)
    result = replies.result([(DOG, "Keine Ahnung.", DOG.faults("Keine Ahnung.")), (held, "?", ["wrong"])])
    assert [note.partition(":")[0] for note in result.notes] == ["dog"]
    assert result.figures["tuned"] == {"situations": 1, "right": 0, "share": 0.0}
    assert result.figures["held out: question"] == {"situations": 1, "right": 0, "share": 0.0}


def test_the_own_set_covers_what_it_should() -> None:
    own = read_situations(replies.OWN_SET)
    assert len(own) >= 240
    assert len({one.id for one in own}) == len(own)
    for held_out in (False, True):
        half = [one for one in own if one.held_out is held_out]
        assert len(half) >= 120
        assert len(Counter(one.language for one in half)) == 8
        assert len(Counter(one.kind for one in half)) == 8


@pytest.mark.parametrize(
    "damaged",
    [
        "",
        "{}",
        '[{"id": "a"}]',
        '[{"id": "a", "kind": "b", "language": "de", "message": "c", "notes": [["d", "soon"]]}]',
    ],
)
def test_a_damaged_set_is_refused(tmp_path: Path, damaged: str) -> None:
    data = tmp_path / "set.json"
    data.write_text(damaged)
    with pytest.raises(InvalidRequest, match="can't be read as situations"):
        replies.run(Options(data=data), lambda *_: None)
