"""`python -m core eval languages`: what is told is asked for, in each language by itself."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from core.errors import InvalidRequest
from core.evaluation import languages
from core.evaluation.languages import Found, Spoken, read_languages
from core.evaluation.result import Options, table

TOLD = {
    "German": Spoken(
        facts=("Ich bin gegen Erdnüsse allergisch.", "Mein Hund heißt Bruno."),
        questions=(("Wogegen bin ich allergisch?", 0), ("Wie heißt mein Hund?", 1)),
        silence=("Guten Morgen!", "Danke!"),
    ),
    "Chinese": Spoken(
        facts=("我对花生过敏。", "我的狗叫豆豆。"), questions=(("我的狗叫什么名字？", 1),), silence=("你好！",)
    ),
}


def test_every_question_and_silence_is_counted(tmp_path: Path) -> None:
    data = tmp_path / "told.json"
    data.write_bytes(msgspec.json.encode(TOLD))
    told: list[str] = []
    result = languages.run(Options(data=data), lambda _done, _total, what: told.append(what))
    assert result.figures["questions"] == 3
    assert result.figures["messages"] == 3
    assert (result.figures["recalled"], result.figures["first"], result.figures["disturbed"]) == (3, 3, 0)
    assert result.figures["by_language"]["German"]["questions"] == 2  # type: ignore[index]
    assert list(result.notes) == []
    assert [line for line in table(result).splitlines() if line.startswith(("German", "Chinese", "all"))]
    assert told[-1] == "Asking in Chinese"


def test_what_is_not_found_is_told(tmp_path: Path) -> None:
    data = tmp_path / "told.json"
    missed = Spoken(facts=("The train leaves at nine.",), questions=(("What's my dog's name?", 0),), silence=())
    data.write_bytes(msgspec.json.encode({"English": missed}))
    result = languages.run(Options(data=data), lambda *_: None)
    assert result.figures["recalled"] == 0
    assert list(result.notes) == ["“What's my dog's name?” didn't bring “The train leaves at nine.”"]


def test_counts_add_up() -> None:
    overall = Found()
    for _ in range(2):
        overall.add(Found(questions=3, recalled=2, first=1, messages=4, disturbed=1))
    assert overall == Found(questions=6, recalled=4, first=2, messages=8, disturbed=2)
    assert overall.row("all") == ("all", "6", "4", "2", "8", "2")


def test_the_own_set_can_be_read() -> None:
    own = read_languages(languages.OWN_SET)
    assert len(own) >= 14
    assert all(spoken.facts and spoken.questions and spoken.silence for spoken in own.values())


@pytest.mark.parametrize(
    "text",
    [
        None,
        "",
        "[]",
        '{"English": {"facts": ["a"]}}',
        '{"English": {"facts": ["a"], "questions": [["b", 1]], "silence": []}}',
        '{"English": {"facts": ["a"], "questions": [["b", -1]], "silence": []}}',
        '{"English": {"facts": [], "questions": [], "silence": [], "more": 1}}',
    ],
)
def test_a_broken_set_says_why(tmp_path: Path, text: str | None) -> None:
    broken = tmp_path / "broken.json"
    if text is not None:
        broken.write_text(text)
    with pytest.raises(InvalidRequest, match=r"broken\.json") as caught:
        read_languages(broken)
    assert "--data" in caught.value.problem.next_step
