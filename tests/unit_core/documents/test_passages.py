"""Pages are cut where a reader would pause."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from core.documents.headings import headings_after
from core.documents.pages import Heading, Page, Table
from core.documents.passages import split
from tests.unit_core.documents.text_reader import page_of


def texts(page: Page) -> list[str]:
    return [page.text[piece.start : piece.end] for piece in split(page)]


def test_a_short_page_is_one_passage() -> None:
    assert texts(page_of(1, "  It hums at 50 Hz. Oil it once a year.\n")) == ["It hums at 50 Hz. Oil it once a year."]
    assert texts(page_of(1, " \n\n ")) == []


def test_sentences_stay_whole_and_passages_are_of_a_size() -> None:
    sentence = "The river that rises in the hills runs through the old town to the sea. "
    found = texts(page_of(1, sentence * 60))
    assert all(one.startswith("The river") and one.endswith("sea.") for one in found)
    assert all(60 <= len(one.split()) <= 110 for one in found[:-1])


def test_no_passage_ends_behind_an_ordinal() -> None:
    sentence = "Die Pumpe wurde am 12. Dezember im alten Werk an der Elbe gebaut und am 3. Jan. 1984 geliefert. "
    found = texts(page_of(1, sentence * 40))
    assert len(found) > 5
    assert all(one.startswith("Die Pumpe") and one.endswith("geliefert.") for one in found)


def test_a_passage_ends_where_a_paragraph_does_once_it_is_long_enough() -> None:
    paragraph = "Seventy words make a paragraph of this page, more or less. " * 7
    found = texts(page_of(1, f"{paragraph}\n\n{paragraph}\n\n{paragraph}"))
    assert [one.strip() for one in found] == [paragraph.strip()] * 3


def test_a_heading_begins_a_passage_and_stands_over_what_follows_also_on_the_next_page() -> None:
    page = page_of(1, "Before.\n\n# Pump\n\n## Care\nOil it.\n\n## Repair\nDon't.")
    assert [(piece.heading, text) for piece, text in zip(split(page), texts(page), strict=True)] == [
        ((), "Before."),
        (("Pump", "Care"), "# Pump\n\n## Care\nOil it."),
        (("Pump", "Repair"), "## Repair\nDon't."),
    ]
    (piece,) = split(page_of(2, "Really."), headings_after(page))
    assert piece.heading == ("Pump", "Repair")
    (piece,) = split(page_of(3, "# Hose\nGreen."), headings_after(page))
    assert piece.heading == ("Hose",)


def test_rows_of_tables_stay_whole() -> None:
    rows = [f"part number {n} | made of steel and brass | {n} EUR" for n in range(80)]
    text = "\n".join(["part | material | price", *rows])
    found = texts(Page(number=1, text=text, tables=(Table(0, len(text)),)))
    assert len(found) > 5
    assert [row for one in found for row in one.split("\n")] == text.split("\n")


def test_lists_and_source_code_are_cut_between_lines() -> None:
    points = "\n".join(f"- Point {n} says that something has to be done about it" for n in range(40))
    assert all(one.startswith("- Point") for one in texts(page_of(1, points)))
    code = "\n".join(f"    value_{n} = compute(value_{n - 1}, {n})" for n in range(1, 200))
    assert all(one.startswith("value_") and one.endswith(")") for one in texts(page_of(1, code)))


def test_the_dots_of_a_table_of_contents_are_no_words_and_entries_stay_whole() -> None:
    entries = [f"{n}.{n} Care of pump number {n}{' .' * 50} {n + 7}" for n in range(1, 61)]
    for text in ("\n".join(entries), " ".join(entries)):
        found = texts(page_of(1, text))
        assert 3 <= len(found) <= 6
        assert all(one[0].isdigit() and one[-1].isdigit() for one in found)


def test_text_without_sentences_or_spaces_is_cut_all_the_same() -> None:
    for text in ("word " * 3000, "x" * 50_000, "พระราชวังบางปะอิน" * 500, "図書館で本を読むのが好きだ" * 300):
        found = texts(page_of(1, text))
        assert len(found) > 3, text[:10]
        assert all(len(one) <= 2700 for one in found)


def test_languages_are_told_apart() -> None:
    (english,) = split(page_of(1, "The pump has to be oiled once a year, and more often near the sea."))
    (german,) = split(page_of(1, "Die Pumpe muss einmal im Jahr geölt werden, am Meer öfter als im Gebirge."))
    (chinese,) = split(page_of(1, "水泵每年需要上油一次。"))
    (nothing,) = split(page_of(1, "12 | 13 | 14"))
    assert [one.language for one in (english, german, chinese, nothing)] == ["en", "de", "zh", ""]


@settings(max_examples=60, deadline=None)
@given(
    text=st.text(alphabet=st.sampled_from("ab .\n|。水ก#!"), max_size=900),
    spans=st.lists(st.tuples(st.integers(-5, 950), st.integers(-5, 950), st.integers(0, 9)), max_size=6),
)
def test_nothing_is_lost_or_told_twice_whatever_a_reader_gives(text: str, spans: list[tuple[int, int, int]]) -> None:
    page = Page(
        number=1,
        text=text,
        headings=tuple(Heading(*one) for one in spans[::2]),
        tables=tuple(Table(*one[:2]) for one in spans[1::2]),
    )
    found = split(page)
    at = 0
    for piece in found:
        assert at <= piece.start < piece.end <= len(text)
        assert not any(letter.isalnum() for letter in text[at : piece.start])
        at = piece.end
    assert not any(letter.isalnum() for letter in text[at:])
    headings_after(page)
