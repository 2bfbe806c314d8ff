"""The process that opens files: it streams, stops, dies of one file and reads the next."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from core.documents.child import Limits
from core.documents.pages import Opened, Page
from core.documents.reading import FileReader, suffixes
from core.errors import DocumentUnreadable
from tests.unit_core.documents.pdf_files import lines, write_pdf

_SENTENCE = "The harbour master writes down what comes in and what goes out of the harbour. "


@pytest.fixture
def reader() -> Iterator[FileReader]:
    made = FileReader()
    yield made
    made.close()
    assert not processes()


def processes() -> list[psutil.Process]:
    """Of ours that open files."""
    found = []
    for process in psutil.Process().children():
        with contextlib.suppress(psutil.Error):
            if "core.documents.reading_process" in process.cmdline():
                found.append(process)
    return found


def book(path: Path, pages: int = 40) -> Path:
    return write_pdf(path, [lines(*[_SENTENCE] * 20) for _ in range(pages)], title="The Harbour")


def read(reader: FileReader, path: Path, **options: str | int) -> list[Opened | Page]:
    return list(reader.read(path, stop=threading.Event(), **options))  # type: ignore[arg-type]


def refusal(reader: FileReader, path: Path, **options: str) -> str:
    with pytest.raises(DocumentUnreadable) as refused:
        read(reader, path, **options)
    problem = refused.value.problem
    assert problem.what
    assert problem.safe
    assert problem.next_step
    return problem.code


def test_first_what_it_is_then_its_pages(reader: FileReader, tmp_path: Path) -> None:
    path = book(tmp_path / "a.pdf", 3)
    head, *pages = read(reader, path)
    assert head == Opened(format="pdf", title="The Harbour", pages=3)
    assert [page.number for page in pages if isinstance(page, Page)] == [1, 2, 3]
    assert read(reader, path, first=3)[1:] == pages[2:]
    assert len(processes()) == 1


def test_one_file_says_nothing_of_the_next(reader: FileReader, tmp_path: Path) -> None:
    (tmp_path / "empty.pdf").touch()
    assert refusal(reader, tmp_path / "empty.pdf") == "document_empty"
    assert refusal(reader, tmp_path / "none.pdf") == "document_gone"
    assert len(read(reader, book(tmp_path / "a.pdf", 1))) == 2


def test_a_password_is_used_once(reader: FileReader, tmp_path: Path) -> None:
    path = write_pdf(tmp_path / "a.pdf", [lines("The secret of the harbour is its depth.")], password="open sesame")
    assert refusal(reader, path) == "document_encrypted"
    assert refusal(reader, path, password="open barley") == "document_password_wrong"
    assert len(read(reader, path, password="open sesame")) == 2
    assert refusal(reader, path) == "document_encrypted"
    assert not any("open sesame" in word for process in processes() for word in process.cmdline())


def test_files_without_text_say_so(reader: FileReader, tmp_path: Path) -> None:
    assert refusal(reader, write_pdf(tmp_path / "a.pdf", [[], []])) == "document_no_text"


def test_the_process_dies_of_one_file_only(reader: FileReader, tmp_path: Path) -> None:
    path = book(tmp_path / "a.pdf")
    steps = reader.read(path, stop=threading.Event())
    next(steps)
    for process in processes():
        process.kill()
    with pytest.raises(DocumentUnreadable) as refused:
        list(steps)
    assert refused.value.code == "document_crashed"
    assert len(read(reader, path)) == 41


def test_it_stops_when_told(reader: FileReader, tmp_path: Path) -> None:
    stop = threading.Event()
    found = []
    for step in reader.read(book(tmp_path / "a.pdf"), stop=stop):
        found.append(step)
        stop.set()
    assert len(found) == 1
    assert not processes()


def test_whoever_takes_only_a_part_leaves_no_process(reader: FileReader, tmp_path: Path) -> None:
    steps = reader.read(book(tmp_path / "a.pdf"), stop=threading.Event())
    next(steps)
    steps.close()  # type: ignore[attr-defined]
    assert not processes()


def test_it_goes_no_further_than_it_is_taken(reader: FileReader, tmp_path: Path) -> None:
    steps = reader.read(book(tmp_path / "a.pdf", 400), stop=threading.Event())
    next(steps)
    (process,) = processes()
    before, now = -1.0, sum(process.cpu_times()[:2])
    deadline = time.monotonic() + 30
    while now != before and time.monotonic() < deadline:
        time.sleep(0.5)  # there is no event for its doing nothing
        before, now = now, sum(process.cpu_times()[:2])
    assert now == before
    assert len(list(steps)) == 400


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere names are text")
def test_a_name_may_be_no_text(reader: FileReader, tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"gr\xfc\xdfe.pdf")
    assert len(read(reader, book(path, 1))) == 2


def test_two_files_at_once(reader: FileReader, tmp_path: Path) -> None:
    path = book(tmp_path / "a.pdf", 5)
    one, other = (reader.read(path, stop=threading.Event()) for _ in range(2))
    assert [next(one), next(other)] == [Opened(format="pdf", title="The Harbour", pages=5)] * 2
    assert list(one) == list(other)


def test_too_much_memory(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(_SENTENCE * 400_000)
    reader = FileReader(Limits(memory=40 << 20))
    assert refusal(reader, tmp_path / "a.txt") == "document_too_large"
    reader.close()


def test_too_slow(tmp_path: Path) -> None:
    reader = FileReader(Limits(patience_s=0.01))
    assert refusal(reader, book(tmp_path / "a.pdf", 1)) == "document_timeout"
    assert not processes()
    reader.close()


def test_closing_ends_whoever_waits(tmp_path: Path) -> None:
    reader = FileReader()
    steps = reader.read(book(tmp_path / "a.pdf", 400), stop=threading.Event())
    next(steps)
    reader.close()
    assert len(list(steps)) < 400
    assert list(reader.read(tmp_path / "a.pdf", stop=threading.Event())) == []
    assert not processes()


def test_endings_that_can_be_read() -> None:
    assert {".pdf", ".docx", ".md", ".eml", ".tiff", ".py"} <= suffixes()
    assert all(ending.startswith(".") and ending == ending.lower() for ending in suffixes())
