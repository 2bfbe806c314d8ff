"""PDF: order, paragraphs, headings, tables, labels, languages; and what can be wrong with one."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.errors import DocumentUnreadable
from tests.unit_core.documents.pdf_files import Text, lines, write_pdf
from tests.unit_core.documents.reading import headings, read, tables


def test_lines_become_paragraphs_without_the_hyphens_that_end_them(tmp_path: Path) -> None:
    page = [
        *lines(
            "The harbour master keeps a record of every ship that enters, with the amount of car-",
            "go it carries and the name of its captain. The record is closed at midnight by hand.",
        ),
        *lines("A second paragraph stands a little further down the page.", top=700),
    ]
    _, (read_page,) = read(write_pdf(tmp_path / "a.pdf", [page]))
    assert read_page.text == (
        "The harbour master keeps a record of every ship that enters, with the amount of cargo it carries and the name of"
        " its captain. The record is closed at midnight by hand.\n\nA second paragraph stands a little further down the page."
    )
    assert not read_page.drawn


def test_digits_that_are_raised_or_lowered_are_no_other_number(tmp_path: Path) -> None:
    page = [
        Text(72, 760, "About 10"),
        Text(116, 764.5, "6", 7),
        Text(120.5, 760, " boats of 25 m, H"),
        Text(204.5, 757.5, "2", 7),
        Text(208.5, 760, "O below"),
        Text(248, 764.5, "12", 7),
        *lines("and 15 more of them in 1998, at the quay.", top=746),
        Text(72, 700, "3", 7),
        Text(78, 697, "A note of 2024 in small print.", 8),
    ]
    _, (read_page,) = read(write_pdf(tmp_path / "raised.pdf", [page]))
    assert "About 10⁶ boats of 25 m, H₂O below¹²" in read_page.text
    assert "15 more of them in 1998" in read_page.text
    assert "A note of 2024 in small print." in read_page.text


def test_a_hyphen_that_belongs_to_a_word_stays(tmp_path: Path) -> None:
    page = lines(
        "The well-known harbour is quiet in winter, and only a few ships come, all of them well-",
        "known to the harbour master.",
    )
    _, (read_page,) = read(write_pdf(tmp_path / "a.pdf", [page]))
    assert "all of them well-known to the" in read_page.text


def test_pages_have_their_printed_labels_and_a_title(tmp_path: Path) -> None:
    pages = [lines(f"This is what stands on page number {number}.") for number in range(1, 5)]
    labels = "<< /Nums [0 << /S /r >> 2 << /S /D >>] >>"
    head, found = read(write_pdf(tmp_path / "a.pdf", pages, title="Harbour Rules", labels=labels))
    assert (head.format, head.title, head.pages) == ("pdf", "Harbour Rules", 4)
    assert [page.label for page in found] == ["i", "ii", "1", "2"]


@pytest.mark.parametrize("title", ["Microsoft Word - harbour.docx", "untitled", "harbour.indd", "42"])
def test_what_a_program_called_it_is_no_title(tmp_path: Path, title: str) -> None:
    head, _ = read(write_pdf(tmp_path / "a.pdf", [lines("This is what stands here.")], title=title))
    assert head.title == ""


def test_reading_begins_at_any_page(tmp_path: Path) -> None:
    pages = [lines(f"This is what stands on page number {number}.") for number in range(1, 6)]
    _, found = read(write_pdf(tmp_path / "a.pdf", pages), first=4)
    assert [page.text[-2:] for page in found] == ["4.", "5."]


def test_headings_are_what_the_outline_names(tmp_path: Path) -> None:
    page = [
        Text(72, 760, "2.1 Moorings", 11),
        *lines("Moorings are given out by the harbour master, in the order of arrival.", top=730),
    ]
    _, found = read(
        write_pdf(tmp_path / "a.pdf", [lines("A page before it, long enough."), page], outline=[("Moorings", 2)])
    )
    assert headings(found[1]) == [(1, "2.1 Moorings")]
    assert not found[0].headings


def test_without_an_outline_headings_are_what_is_larger(tmp_path: Path) -> None:
    page = [
        Text(72, 770, "Harbour Rules", 22),
        *lines("Whoever enters the harbour has to keep to the rules that are written down here.", top=730),
        Text(72, 690, "Moorings", 15),
        *lines("Moorings are given out by the harbour master, in the order of arrival.", top=660),
    ]
    _, (found,) = read(write_pdf(tmp_path / "a.pdf", [page]))
    assert headings(found) == [(1, "Harbour Rules"), (2, "Moorings")]


def test_what_heads_and_foots_every_page_is_left_out(tmp_path: Path) -> None:
    pages = [
        [
            Text(72, 810, "Harbour Rules, third edition", 9),
            *lines(f"What stands on page {number} is different from what stands on the others."),
            Text(290, 30, str(number), 9),
        ]
        for number in range(1, 7)
    ]
    _, found = read(write_pdf(tmp_path / "a.pdf", pages))
    assert found[2].text == "What stands on page 3 is different from what stands on the others."


def test_columns_of_numbers_are_a_table(tmp_path: Path) -> None:
    rows = [("Berth", "Length", "Price"), ("North quay", "40 m", "120"), ("South quay", "25 m", "80")]
    page = [
        *lines("The harbour has two quays, whose prices are fixed every year in spring."),
        *(
            Text(72 + 150 * column, 700 - 14 * number, cell)
            for number, row in enumerate(rows)
            for column, cell in enumerate(row)
        ),
    ]
    _, (found,) = read(write_pdf(tmp_path / "a.pdf", [page]))
    assert tables(found) == [["Berth | Length | Price", "North quay | 40 m | 120", "South quay | 25 m | 80"]]


def test_of_contents_each_entry_is_a_line_without_the_dots_that_lead_to_its_page(tmp_path: Path) -> None:
    dots = " ." * 40
    contents = lines(
        f"1 Pumps{dots} 7",
        "1.1 How often pumps are oiled, and what happens",
        f"to those that are not{dots} 12",
        f"2 Hoses{'.' * 60}xii",
    )
    _, pages = read(write_pdf(tmp_path / "manual.pdf", [contents]))
    assert pages[0].text.split("\n") == [
        "1 Pumps … 7",
        "1.1 How often pumps are oiled, and what happens to those that are not … 12",
        "2 Hoses … xii",
    ]
    _, pages = read(write_pdf(tmp_path / "letter.pdf", [lines("I don't know ..... what to say ... of this.")]))
    assert pages[0].text == "I don't know ..... what to say ... of this."


def test_two_columns_are_read_one_after_the_other(tmp_path: Path) -> None:
    left = lines("The left column is read first,", "because it stands to the left", "and goes down to here.")
    right = lines("The right one comes after it,", "and nothing of it stands", "between lines of the left one.", x=330)
    _, (found,) = read(write_pdf(tmp_path / "a.pdf", [[*left, *right]]))
    assert found.text.index("goes down to here") < found.text.index("The right one")


@pytest.mark.parametrize(
    "said",
    ["القانون رقم ثلاثة عشر في المرفأ القديم", "חוק הנמל הישן קובע את סדר הספינות"],
)
def test_right_to_left_text_is_in_the_order_it_is_read(tmp_path: Path, said: str) -> None:
    # As a program lays it out: each letter at its place, from the right.
    page = [Text(500 - 9 * place, 700, char, 11, "U") for place, char in enumerate(said)]
    _, (found,) = read(write_pdf(tmp_path / "a.pdf", [page]))
    assert found.text.split() == said.split()


def test_vertical_text_is_read_down_and_then_to_the_left(tmp_path: Path) -> None:
    columns = ["港の規則は港長が定める。", "船は到着の順に停泊する。"]
    page = [
        Text(400 - 30 * number, 750 - 14 * place, char, 12, "U")
        for number, column in enumerate(columns)
        for place, char in enumerate(column)
    ]
    _, (found,) = read(write_pdf(tmp_path / "a.pdf", [page]))
    assert found.text.replace("\n", "") == "".join(columns)


def test_chinese_lines_are_joined_without_spaces(tmp_path: Path) -> None:
    page = [
        Text(72, 700, "港口的规则由港长制定，所有船只必须按照到达的先后顺序停泊，并且每天", 12, "U"),
        Text(72, 684, "向港长报告船上的货物。", 12, "U"),
    ]
    _, (found,) = read(write_pdf(tmp_path / "a.pdf", [page]))
    assert found.text == "港口的规则由港长制定，所有船只必须按照到达的先后顺序停泊，并且每天向港长报告船上的货物。"


def test_an_encrypted_one_asks_for_its_password(tmp_path: Path) -> None:
    path = write_pdf(tmp_path / "a.pdf", [lines("The secret of the harbour is its depth.")], password="open sesame")
    with pytest.raises(DocumentUnreadable) as refused:
        read(path)
    assert refused.value.code == "document_encrypted"
    assert refused.value.problem.next_step
    with pytest.raises(DocumentUnreadable) as refused:
        read(path, password="open barley")
    assert refused.value.code == "document_password_wrong"
    _, (page,) = read(path, password="open sesame")
    assert page.text == "The secret of the harbour is its depth."


def test_a_damaged_one_is_refused(tmp_path: Path) -> None:
    whole = write_pdf(tmp_path / "a.pdf", [lines("This is what stands here.")]).read_bytes()
    damaged = tmp_path / "damaged.pdf"
    damaged.write_bytes(whole[:9] + bytes(len(whole) // 2))
    with pytest.raises(DocumentUnreadable) as refused:
        read(damaged)
    assert refused.value.code == "document_damaged"
    assert {"what", "safe", "next_step"} <= {
        name for name in ("what", "safe", "next_step") if getattr(refused.value.problem, name)
    }


def test_a_pdf_is_known_whatever_it_is_called(tmp_path: Path) -> None:
    path = write_pdf(tmp_path / "a.pdf", [lines("This is what stands here.")])
    head, (page,) = read(path.rename(tmp_path / "notes.txt"))
    assert (head.format, page.text) == ("pdf", "This is what stands here.")
