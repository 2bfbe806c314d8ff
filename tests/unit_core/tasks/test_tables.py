"""Tables as people have them: from spreadsheets of many countries, from shops' exports, by hand."""

from __future__ import annotations

import os
import time
from pathlib import Path

import openpyxl
import pytest

from core.errors import DocumentUnreadable
from core.tasks import tables
from core.tasks.tables import preview, read_table


def written(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_bytes(text.encode(encoding))
    return path


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_whatever_parts_the_cells(tmp_path: Path, mark: str) -> None:
    lines = [
        ["id", "text", "label"],
        ["1", "Good, really; good", "yes"],
        ["2", 'He said "no"', "no"],
        ["3", "a|b\tc", ""],
    ]
    quoted = "\n".join(mark.join('"' + cell.replace('"', '""') + '"' for cell in line) for line in lines)
    table = read_table(written(tmp_path / "t.csv", quoted))
    assert table.columns == ("id", "text", "label")
    assert table.rows == tuple(map(tuple, lines[1:]))
    assert table.total == 3


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Text;Urteil\nSchöne Grüße aus Köln, alles gut;ja\nFür 5 € viel zu müde;nein\n", "utf-8-sig"),
        ("Text;Urteil\nSchöne Grüße aus Köln, alles gut;ja\nFür sehr viel zu müde Füße;nein\n", "cp1252"),
        ("Text;Urteil\nSchöne Grüße;ja\nzu müde;nein\n", "utf-16"),
        ("Text;Urteil\nall right;yes\nnot at all;no\n", "utf-16-le"),
        ("Текст;Оценка\n" + "Очень хороший товар, всем советую;да\nСломался через неделю, не берите;нет\n" * 3, "cp1251"),
        ("文本,标签\n" + "味道特别好，下次还会带朋友来的饭店,好\n等了一个小时才上菜而且是凉的,坏\n" * 3, "gb18030"),
    ],
)  # fmt: skip
def test_whatever_it_is_encoded_in(tmp_path: Path, text: str, encoding: str) -> None:
    table = read_table(written(tmp_path / "t.csv", text, encoding))
    lines = text.splitlines()
    mark = ";" if ";" in text else ","
    assert table.columns == tuple(lines[0].split(mark))
    assert list(table.rows[0]) == lines[1].split(mark)


def test_the_first_letter_beyond_ascii_may_come_late(tmp_path: Path) -> None:
    text = "text,label\n" + "A plain line of words,ok\n" * 60_000 + "Schöne Grüße aus Köln und für Jürgen,ja\n"
    table = read_table(written(tmp_path / "t.csv", text, "cp1252"))
    assert table.rows[-1][0] == "Schöne Grüße aus Köln und für Jürgen"
    assert table.total == 60_001


def test_rows_without_names_for_their_columns(tmp_path: Path) -> None:
    table = read_table(written(tmp_path / "t.csv", "good stuff,positive\nbad stuff,negative\nnice,positive\n"))
    assert table.columns == ("A", "B")
    assert table.rows[0] == ("good stuff", "positive")
    assert table.total == 3


def test_one_text_a_line(tmp_path: Path) -> None:
    named = read_table(written(tmp_path / "a.csv", "review\nGood, thanks.\nBad, sorry, really bad.\nSo so\n"))
    assert named.columns == ("review",)
    assert [row[0] for row in named.rows] == ["Good, thanks.", "Bad, sorry, really bad.", "So so"]
    bare = read_table(written(tmp_path / "b.csv", "Good, thanks.\nBad, sorry, really bad.\nSo so\n"))
    assert bare.columns == ("A",)
    assert bare.total == 3


def test_decimal_commas_part_nothing(tmp_path: Path) -> None:
    table = read_table(written(tmp_path / "t.csv", "1,5;2,3;gut\n2,5;3,5;schlecht\n4,0;1,1;gut\n"))
    assert table.rows[0] == ("1,5", "2,3", "gut")


def test_names_that_are_missing_or_there_twice(tmp_path: Path) -> None:
    table = read_table(written(tmp_path / "t.csv", "text,,text,text\na,1,b,c\nd,2,e,f\n"))
    assert table.columns == ("text", "B", "text 2", "text 3")


def test_rows_of_other_lengths(tmp_path: Path) -> None:
    table = read_table(
        written(tmp_path / "t.csv", "id,text\n1,short\n2\n\n , \n3,one, two, three\n4,x,,\n" + "5,more\n" * 5)
    )
    assert [row[1] for row in table.rows] == ["short", "", "one, two, three", "x", *["more"] * 5]


def test_numbered_rows_and_rows_that_end_with_a_delimiter(tmp_path: Path) -> None:
    numbered = read_table(written(tmp_path / "a.csv", "text,label\n1,good,yes\n2,bad,no\n"))
    assert numbered.columns == ("A", "text", "label")
    assert numbered.rows[0] == ("1", "good", "yes")
    ended = read_table(written(tmp_path / "b.csv", "text,label\ngood,yes,\nbad,no,\n"))
    assert ended.columns == ("text", "label")


def test_lines_within_cells_and_quotes_that_are_never_closed(tmp_path: Path) -> None:
    whole = read_table(written(tmp_path / "a.csv", 'text,label\n"two\r\nlines",yes\r\nmore,no\r\n'))
    assert whole.rows[0][0] == "two\r\nlines"
    broken = read_table(written(tmp_path / "b.csv", 'text,label\n"unclosed,yes\nmore,no\nlast,no\n'))
    assert [row[1] for row in broken.rows] == ["yes", "no", "no"]


def test_excels_hint_of_the_delimiter(tmp_path: Path) -> None:
    table = read_table(written(tmp_path / "t.csv", "sep=;\r\ntext;label\r\na;b\r\nc;d\r\n"))
    assert table.columns == ("text", "label")
    assert table.total == 2


def test_only_some_columns(tmp_path: Path) -> None:
    path = written(tmp_path / "t.csv", "id,text,label\n1,a,b\n")
    assert read_table(path, ["text"]).rows == (("a",),)


def test_a_workbook(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.title = "Empty"
    sheet = book.create_sheet("Reviews")
    for row in (["id", "text", "price"], [1, "gut", 1.5], [2, "坏", None]):
        sheet.append(row)
    book.save(tmp_path / "t.xlsx")
    table = read_table(tmp_path / "t.xlsx")
    assert table.columns == ("id", "text", "price")
    assert table.rows == (("1", "gut", "1.5"), ("2", "坏", ""))
    assert preview(tmp_path / "t.xlsx").count == 2


def test_a_preview_of_a_large_table_is_quick_and_right(tmp_path: Path) -> None:
    path = written(tmp_path / "t.csv", "id,text\n" + '7,"Some words, that are not read."\n' * 300_000)
    started = time.perf_counter()
    shown = preview(path)
    assert time.perf_counter() - started < 20
    assert shown.columns == ("id", "text")
    assert shown.rows[0] == ("7", "Some words, that are not read.")
    assert len(shown.rows) == 20
    assert shown.count == 300_000


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "document_empty"),
        (b"\n \n\n", "document_empty"),
        (b"PK\x03\x04 and nothing more", "document_damaged"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20, "document_unknown_kind"),
        (b"a" * 3_000_000, "document_unknown_kind"),
    ],
    ids=["nothing", "empty rows", "half a workbook", "a picture", "an endless cell"],
)
def test_what_is_no_table_is_refused(tmp_path: Path, data: bytes, code: str) -> None:
    path = tmp_path / "t.csv"
    path.write_bytes(data)
    for read in (read_table, preview):
        with pytest.raises(DocumentUnreadable) as caught:
            read(path)
        assert caught.value.problem.code == code
        assert caught.value.problem.next_step


def test_what_isnt_there_or_is_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(DocumentUnreadable, match="isn't there"):
        read_table(tmp_path / "none.csv")
    with pytest.raises(DocumentUnreadable, match="no file"):
        preview(tmp_path)
    path = tmp_path / "large.csv"
    with path.open("wb") as file:
        os.truncate(file.fileno(), tables.MOST_BYTES + 1)
    with pytest.raises(DocumentUnreadable, match="200 MB"):
        preview(path)
    wide = written(tmp_path / "wide.csv", ",".join(f"c{number}" for number in range(5_001)) + "\n" + "," * 5_000 + "x")
    with pytest.raises(DocumentUnreadable, match="5,000 columns"):
        preview(wide)
    monkeypatch.setattr(tables, "MOST_ROWS", 3)
    with pytest.raises(DocumentUnreadable, match="more than 3 rows"):
        read_table(written(tmp_path / "long.csv", "a,b\n" + "x,y\n" * 4))
