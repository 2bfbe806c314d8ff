"""`python -m core eval documents`: the right page, the right answer, and what it cites."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from core.errors import InvalidRequest
from core.evaluation import documents
from core.evaluation.documents import Evidence, Hit, Library, Question, fold, has
from core.evaluation.result import Options
from core.model.base import Embedder
from core.model.scripted import ScriptedModel
from core.protocol import DocumentsListed, ListDocuments

LEASE = "The lease\n\nThe deposit is 900 euros and is paid back within six weeks of moving out.\n\nPets need the landlord's leave."
BOILER = "The boiler\n\nBleed the radiators every autumn. The pressure lies between 1.2 and 1.8 bar."

DEPOSIT = Question(
    id="deposit",
    language="en",
    kind="fact",
    question="How much is the deposit for the flat?",
    half="tuned",
    answerable=True,
    evidence=(Evidence(file="lease.txt", page=None, words="The deposit is 900 euros"),),
    must=(("900",),),
)
CAR = Question(
    id="car", language="en", kind="outside", question="What colour is the lease's car?", half="held", answerable=False
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    files = tmp_path / "set" / "files"
    files.mkdir(parents=True)
    (files / "lease.txt").write_text(LEASE)
    (files / "boiler.txt").write_text(BOILER)
    lines = [msgspec.json.encode(one) for one in (DEPOSIT, CAR)]
    (tmp_path / "set" / "questions.jsonl").write_bytes(b"\n".join(lines) + b"\n\n")
    return tmp_path / "set"


@pytest.mark.parametrize(
    ("text", "piece", "found"),
    [
        ("It costs 59100 euros.", "9", False),
        ("It costs 9 euros.", "9", True),
        ("Version 9.5", "9", False),
        ("The RC bugs", "rc", True),
        ("The source", "rc", False),
        ("Il s’agit de l’État", "l'état", True),
        ("压缩 率 更好", "压缩率", True),
    ],
)
def test_pieces_are_found_as_a_person_would(text: str, piece: str, found: bool) -> None:
    assert has(fold(text), piece) is found


def test_a_page_is_right_by_its_number_or_by_its_words() -> None:
    by_number = Evidence(file="a.pdf", page=3, words="", pages_with_words=(7,))
    assert [page for page in range(9) if Hit("a.pdf", page, "").is_right(by_number)] == [3, 7]
    assert not Hit("b.pdf", 3, "").is_right(by_number)
    by_words = Evidence(file="a.txt", page=None, words="a certifi-cate of time")
    assert Hit("a.txt", 1, "of a certifi-\ncate  of time").is_right(by_words)
    assert not Hit("a.txt", 2, "of another thing").is_right(by_words)


def test_pages_are_found_in_three_ways(folder: Path) -> None:
    said: list[str] = []
    result = documents.run(Options(data=folder), lambda _done, _total, what: said.append(what))
    assert [row[:4] for row in result.rows if row[0].endswith("tuned")] == [
        ("the program, tuned", "1", "100.0 %", "100.0 %"),
        ("BM25 alone, tuned", "1", "100.0 %", "100.0 %"),
        ("encoder alone, tuned", "1", "100.0 %", "100.0 %"),
    ]
    assert result.figures["library"]["pages"] == 2  # type: ignore[index]
    assert said[-1] == "Finding"


def test_answers_and_citations_are_judged(tmp_path: Path, folder: Path, embedder: Embedder) -> None:
    model = ScriptedModel(
        answer=lambda prompt: "The deposit is 900 euros." if "deposit for" in prompt else "It is red."
    )
    files = sorted((folder / "files").iterdir())
    library = Library(tmp_path / "place", files, embedder, model, 0, lambda *_: None)
    try:
        reply, citations = library.answer(DEPOSIT.question)
        assert reply.text == "The deposit is 900 euros."
        assert [(one.title, one.page) for one in citations] == [("lease", 1)]
        assert library.holds(reply, citations[0], DEPOSIT)
        boiler = next(
            one for one in library.program.ask(ListDocuments(), DocumentsListed).documents if one.title == "boiler"
        )
        other = msgspec.structs.replace(citations[0], document_id=boiler.id)
        assert not library.holds(reply, other, DEPOSIT)
    finally:
        library.close()


@pytest.mark.parametrize("damaged", ["{", '{"id": "a"}'])
def test_a_damaged_set_is_refused(tmp_path: Path, damaged: str) -> None:
    (tmp_path / "questions.jsonl").write_text(damaged)
    with pytest.raises(InvalidRequest, match="can't be read as a folder"):
        documents.run(Options(data=tmp_path), lambda *_: None)


def test_a_set_is_asked_for() -> None:
    with pytest.raises(InvalidRequest) as refused:
        documents.run(Options(), lambda *_: None)
    assert "--data" in refused.value.problem.next_step
