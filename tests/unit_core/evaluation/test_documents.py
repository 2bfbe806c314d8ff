"""`python -m core eval documents`: the right page, the right answer, and what it cites."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from core.errors import InvalidRequest
from core.evaluation import documents
from core.evaluation.document_library import Library
from core.evaluation.document_questions import Hit, Part, Place, Question, fold, has, read_questions
from core.evaluation.result import Options, Result
from core.model.base import Embedder
from core.model.scripted import ScriptedModel
from core.protocol import DocumentsListed, ListDocuments

LEASE = "The lease\n\nThe deposit is 900 euros and is paid back within six weeks of moving out.\n\nPets need the landlord's leave."
BOILER = "The boiler\n\nBleed the radiators every autumn. The pressure lies between 1.2 and 1.8 bar."

DEPOSIT = Question(
    id="deposit",
    language="en",
    question="How much is the deposit for the flat?",
    answer=("900|nine hundred",),
    where=(Place(file="lease.txt", words="The deposit is"),),
    part=Part.TUNED,
)
CAR = Question(id="car", language="en", question="What colour is the lease's car?", answer=(), where=(), part=Part.HELD)
PETS = Question(
    id="pets",
    language="de",
    question="Darf ich Haustiere halten?",
    answer=("landlord|vermieter",),
    where=(Place(file="boiler.txt", words="nowhere"), Place(file="lease.txt", words="Pets need")),
    part=Part.HELD,
    cross=True,
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    files = tmp_path / "set" / "files"
    files.mkdir(parents=True)
    (files / "lease.txt").write_text(LEASE)
    (files / "boiler.txt").write_text(BOILER)
    lines = [msgspec.json.encode(one) for one in (DEPOSIT, CAR, PETS)]
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
        ("press Control+u", "Control + U", True),
    ],
)
def test_pieces_are_found_as_a_person_would(text: str, piece: str, found: bool) -> None:
    assert has(fold(text), piece) is found


def test_an_answer_has_a_wording_of_every_piece() -> None:
    question = msgspec.structs.replace(DEPOSIT, answer=("900|nine hundred", "six weeks"))
    assert question.is_right("Nine hundred euros, back within six\nweeks.")
    assert not question.is_right("900 euros, and 1900 more.")


def test_a_page_is_right_by_its_number_or_by_words_near_the_answer() -> None:
    by_number = msgspec.structs.replace(DEPOSIT, where=(Place(file="a.pdf", page=3), Place(file="a.pdf", page=7)))
    assert [page for page in range(9) if by_number.stands_in(Hit("a.pdf", page, ""))] == [3, 7]
    assert not by_number.stands_in(Hit("b.pdf", 3, ""))
    by_words = msgspec.structs.replace(DEPOSIT, where=(Place(file="a.txt", words="a certifi-cate of time"),))
    assert by_words.stands_in(Hit("a.txt", 1, "900 for a certifi-\ncate  of time"))
    assert not by_words.stands_in(Hit("a.txt", 2, "900 for another thing"))
    assert not by_words.stands_in(Hit("a.txt", 1, "a certificate of time " + "and more " * 100 + "900"))


def test_the_set_is_read_as_it_stands() -> None:
    folder = Path(__file__).parents[2] / "quality" / "documents"
    questions = read_questions(folder)
    assert all(one.answerable == bool(one.where) for one in questions)
    assert {one.part for one in questions} == set(Part)


def test_pages_are_found_in_three_ways(tmp_path: Path, folder: Path) -> None:
    said: list[str] = []

    def asked(part: str | None) -> Result:
        options = Options(data=folder, part=part, library=tmp_path / "library")
        return documents.run(options, lambda _done, _total, what: said.append(what))

    result = asked("tuned")
    assert [row[:4] for row in result.rows] == [
        ("the program, tuned", "1", "100.0 %", "100.0 %"),
        ("BM25 alone, tuned", "1", "100.0 %", "100.0 %"),
        ("encoder alone, tuned", "1", "100.0 %", "100.0 %"),
    ]
    assert result.figures["library"]["pages"] == 2  # type: ignore[index]
    assert said[-1] == "Finding"
    assert any(what.startswith("Reading") for what in said)
    said.clear()
    rows = {row[0]: row[1] for row in asked(None).rows}
    assert rows["the program, tuned"] == rows["the program, held"] == "1"
    assert rows["the program, asked in another language, held"] == "1"
    assert not any(what.startswith("Reading") for what in said)
    (folder / "files" / "boiler.txt").unlink()
    with pytest.raises(InvalidRequest, match=r"has other files: boiler\.txt"):
        asked(None)


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


def test_answers_are_counted_by_part(folder: Path, embedder: Embedder, monkeypatch: pytest.MonkeyPatch) -> None:
    def model(*_: object) -> ScriptedModel:
        return ScriptedModel(
            answer=lambda prompt: "It is 900 euros." if "deposit for" in prompt else "The documents don't say it."
        )

    monkeypatch.setattr(documents, "load_model", model)
    monkeypatch.setattr(documents, "load_encoder", lambda _: embedder)
    (row,) = documents.run(Options(data=folder, model="scripted", part="tuned"), lambda *_: None).rows
    assert row[:2] == ("tuned", "1 / 1 = 100.0 %")
    (row,) = documents.run(Options(data=folder, model="scripted", part="held"), lambda *_: None).rows
    assert row[0] == "held"
    assert row[1] == "0 / 1 = 0.0 %"
    assert row[3] == "1 / 1 = 100.0 %"


@pytest.mark.parametrize("damaged", ["{", '{"id": "a"}'])
def test_a_damaged_set_is_refused(tmp_path: Path, damaged: str) -> None:
    (tmp_path / "questions.jsonl").write_text(damaged)
    with pytest.raises(InvalidRequest, match="can't be read as a folder"):
        documents.run(Options(data=tmp_path), lambda *_: None)


def test_a_set_is_asked_for() -> None:
    with pytest.raises(InvalidRequest) as refused:
        documents.run(Options(), lambda *_: None)
    assert "--data" in refused.value.problem.next_step
