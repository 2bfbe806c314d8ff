"""What can be wrong with a file: each says what happened, what is safe and what to do."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import msgspec
import openpyxl
import pptx
import pytest
from PIL import Image

from core.documents.files import opened
from core.documents.formats.kinds import kind_of, reader_of
from core.documents.formats.source import MOST_BYTES, ZipLimits
from core.errors import DocumentUnreadable
from tests.unit_core.documents.reading import read
from tests.unit_core.documents.test_office import write_odf
from tests.unit_core.documents.test_texts import write_epub


def refusal(path: Path) -> str:
    """The code; checks that there are words for the user, and none of the path."""
    with pytest.raises(DocumentUnreadable) as refused:
        read(path)
    problem = refused.value.problem
    assert problem.what
    assert problem.safe
    assert problem.next_step
    assert str(path) not in problem.what + problem.detail
    return problem.code


def test_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").touch()
    assert refusal(tmp_path / "a.pdf") == "document_empty"


def test_two_gigabytes(tmp_path: Path) -> None:
    with (tmp_path / "a.txt").open("wb") as file:
        file.truncate(2 << 30)  # without taking them from the disk
    assert refusal(tmp_path / "a.txt") == "document_too_large"
    assert MOST_BYTES < 2 << 30


def test_it_is_gone(tmp_path: Path) -> None:
    assert refusal(tmp_path / "a.pdf") == "document_gone"


def test_no_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_text("What nobody may read.")

    def refuse(self: Path, *arguments: object) -> None:
        raise PermissionError(13, "Permission denied", str(self))

    # The tests may run as somebody who may read all.
    monkeypatch.setattr(Path, "open", refuse)
    assert refusal(path) == "document_forbidden"


def test_a_folder_and_what_is_no_file(tmp_path: Path) -> None:
    assert refusal(tmp_path) == "document_unknown_kind"
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.txt")
        assert refusal(tmp_path / "pipe.txt") == "document_unknown_kind"


def refusal_while(path: Path, happens: Callable[[], object]) -> str:
    """The code, if something happens to a file once the first of it is read."""

    def read_it() -> None:
        with opened(path) as source:
            steps = reader_of(kind_of(source))(source, 1)
            next(steps)
            happens()
            list(steps)

    with pytest.raises(DocumentUnreadable) as refused:
        read_it()
    return refused.value.code


def test_it_changes_while_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("First words.\n\n" * 2_000)
    assert refusal_while(path, lambda: path.write_text("Other words.")) == "document_changed"


def test_it_goes_while_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("First words.")
    assert refusal_while(path, path.unlink) == "document_changed"


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500)),
        ("a.txt", b"\x7fELF" + bytes(500)),
        ("a.txt", os.urandom(4_000)),
        ("a.txt", bytes(4_000)),
        ("a.rtf", b"{\\rtf1 words}"),
    ],
)
def test_kinds_that_are_not_read(tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    assert refusal(tmp_path / name) == "document_unknown_kind"


def test_an_archive_is_no_document(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.docx", "w") as archive:
        archive.writestr("readme.txt", "words")
    assert refusal(tmp_path / "a.docx") == "document_unknown_kind"


def test_a_picture_with_another_ending_is_a_picture(tmp_path: Path) -> None:
    Image.new("RGB", (40, 40), "white").save(tmp_path / "a.png")
    head, pages = read((tmp_path / "a.png").rename(tmp_path / "a.docx"))
    assert head.format == "picture"
    assert [page.text for page in pages] == [""]


def test_text_with_another_ending_is_text(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_text("Only words.")
    head, (page,) = read(tmp_path / "a.pdf")
    assert (head.format, page.text) == ("text", "Only words.")


@pytest.mark.parametrize(
    "limits",
    [ZipLimits(total=300_000), ZipLimits(member=200_000), ZipLimits(small=1_000, ratio=20.0), ZipLimits(members=2)],
)
@pytest.mark.parametrize("kind", ["docx", "pptx", "xlsx", "odt", "epub"])
def test_what_would_fill_the_memory_is_not_unpacked(tmp_path: Path, kind: str, limits: ZipLimits) -> None:
    """Our guard is tried with limits that a harmless file exceeds."""
    path = tmp_path / f"a.{kind}"
    if kind == "odt":
        write_odf(path, "text", "<text:p>words</text:p>")
    elif kind == "epub":
        write_epub(path, ["<p>words</p>"])
    elif kind == "xlsx":
        openpyxl.Workbook().save(path)
    elif kind == "docx":
        docx.Document().save(str(path))
    else:
        pptx.Presentation().save(str(path))
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("more.xml", "A" * 2_000_000)

    def read_it() -> None:
        with opened(path) as source:
            list(reader_of(kind)(msgspec.structs.replace(source, limits=limits), 1))

    with pytest.raises(DocumentUnreadable) as refused:
        read_it()
    assert refused.value.code == "document_bomb"


@pytest.mark.parametrize("kind", ["docx", "xlsx", "odt", "epub"])
def test_half_a_file_is_damaged(tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"a.{kind}"
    write_odf(path, "text", "<text:p>words</text:p>" * 1_000)
    path.write_bytes(path.read_bytes()[:400])
    assert refusal(path) == "document_damaged"


def test_a_sold_book_is_protected(tmp_path: Path) -> None:
    said = '<encryption><EncryptedData><CipherData><CipherReference URI="book/c%200.xhtml"/></CipherData></EncryptedData></encryption>'
    assert refusal(write_epub(tmp_path / "a.epub", ["<p>words</p>"], said)) == "document_unknown_kind"
