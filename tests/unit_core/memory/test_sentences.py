"""Where a sentence ends, and where a full stop only makes an ordinal of a number."""

from __future__ import annotations

import time

import pytest

from core.memory.learning.message import read_message
from core.memory.sentences import sentences


@pytest.mark.parametrize(
    "text",
    [
        # Pages.
        "The rent stands in the lease, p. 2, and the deposit on pp. 3 to 5.",
        "Аренда указана в договоре, с. 2.",
        # Days and months.
        "Am 12. Dezember hat mein Bruder Jonas Geburtstag.",
        "Am 3. Januar fliege ich mit Ines nach Lissabon.",
        "3. Januar Zahnarzt",
        "am 3. januar fliege ich nach lissabon",
        "Vom 1. bis 14. August bin ich in Oulu.",
        "Am 3. Jan. fliege ich.",
        "Min søster har fødselsdag den 5. juni.",
        "Vi flytter 1. august.",
        "Elokuun lopussa muutan, 2. elokuuta on juhla.",
        "2. elokuuta on sisareni syntymäpäivä.",
        "12. prosince máme svatbu.",
        "Brat má 3. mája narodeniny.",
        "2024. július 3. óta Pécsen lakom.",
        "A nővérem 2024. július 3. napján született.",
        "Moja sestra ima 4. maja rojstni dan.",
        "Rođena sam 3. prosinca 1984. godine u Splitu.",
        "Doğum günüm 3. Aralık günü.",
        "Mam wizytę 12. grudnia rano.",
        "Mul on 7. mail sünnipäev.",
        "Ég á afmæli 3. desember og systir mín í mars.",
        "Svatbu máme 12. 6. 2027 v Brně.",
        "Am 24.12. besuche ich meine Mutter.",
        # What is counted otherwise.
        "Mein Opa war im 2. Weltkrieg in Gefangenschaft.",
        "Zum 40. Geburtstag bekam ich ein Rad.",
        "Wir wohnen im 3. Stock.",
        "wir wohnen im 3. stock",
        "Am 1. ist Miete fällig.",
        "Vi bor på 3. sal.",
        "Asun 3. kerroksessa.",
        "Bydlím ve 3. patře.",
        "A 3. emeleten lakom.",
        "Živim na 3. katu.",
        "Kızım 5. sınıfta okuyor.",
        "5. sınıfta bir kızım var.",
        "Mieszkam na 3. piętrze.",
        "Ma elan 3. korrusel.",
        "Ég bý á 3. hæð.",
    ],
)
def test_an_ordinal_ends_no_sentence(text: str) -> None:
    assert sentences(text) == [text]
    assert [one.text for one in read_message(text)] == [text]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Ich bin 42.", "Mein Bruder ist 40."),
        ("Ich bin 12.", "Jonas ist 14."),
        ("Ich bin 12.", "Jan ist 14."),
        ("Heute ist der 12.", "Heute kommt Anna."),
        ("Heute ist der 12.", "Morgen fliege ich."),
        ("ich bin 30.", "sie ist 28."),
        ("Mein Sohn wird am 3.", "Er wünscht sich ein Rad."),
        ("ich bin 30.", "meine frau ist 28."),
        ("Geboren bin ich 1984.", "Mein Bruder kam später."),
        ("Wir sehen uns am 3. Jan.", "Mein Bruder kommt auch."),
        ("Am 12. Dezember 2024.", "Mein Bruder kam auch."),
        ("I was born in 1984.", "My sister came later."),
        ("I was born in 1984.", "my sister came later."),
        ("I am 30.", "my wife is 28."),
        ("My train leaves at 12.", "September is busy."),
        ("My shift ends at 12.", "May I leave then?"),
        ("There are 8.", "Mars is one."),
        ("Jeg er 30.", "Min søster er 28."),
        ("jeg er 30.", "min søster er 28."),
        ("Olen 30.", "Siskoni on 28."),
        ("Je mi 30.", "Moje sestra má 28."),
        ("Mam 30.", "Moja siostra ma 28."),
        ("Ben 30.", "Kız kardeşim 28."),
        ("Nous sommes 3.", "Mon frère est parti."),
        ("Tengo 30.", "mi hermana tiene 28."),
    ],
)
def test_a_number_may_end_a_sentence(first: str, second: str) -> None:
    assert sentences(f"{first} {second}") == [first, second]


def test_the_numbers_of_a_list_are_no_ordinals() -> None:
    assert sentences("1. Milch\n2. Brot kaufen") == ["1.", "Milch", "2.", "Brot kaufen"]
    assert sentences("1. milch holen\n2. brot kaufen") == ["1.", "milch holen", "2.", "brot kaufen"]


def test_ordinals_in_one_sentence_after_another() -> None:
    text = "Am 12. Dezember hat Jonas Geburtstag. Am 3. Januar fliege ich. Er ist 12. Ich bin 40."
    assert sentences(text) == [
        "Am 12. Dezember hat Jonas Geburtstag.", "Am 3. Januar fliege ich.", "Er ist 12.", "Ich bin 40.",
    ]  # fmt: skip


def test_a_long_text_without_an_end_takes_no_long_time() -> None:
    begun = time.perf_counter()
    assert len(sentences("x im 3. stock " * 4000)) == 1
    assert time.perf_counter() - begun < 10
