"""Summaries of documents by the starter model: most of what matters is in them, and nothing that isn't in the document."""

from __future__ import annotations

import time
from typing import NamedTuple

import pytest

from core.documents.judges import DocumentJudgment, load_document_judges
from core.memory.learning.evidence import numbers
from core.model.base import Embedder
from core.model.llama import LlamaModel
from core.records import Summarise, SummaryForm
from core.tasks.kinds import Source, SourcePage
from core.tasks.noting import Judges
from core.tasks.summarising import Summarising
from tests.unit_core.tasks.task_driver import TaskDriver

pytestmark = [pytest.mark.quality, pytest.mark.timeout(1800)]


class Case(NamedTuple):
    """A document, and words of ten facts in it: any of a fact's words, parted by "|", tells that it is there."""

    language: str
    text: str
    facts: tuple[str, ...]


CASES = (
    Case(
        "en",
        """The Millbrook ferry

The council discussed the future of the Millbrook ferry at length on Tuesday evening. Everybody agreed that it is a beautiful ferry.

State of the ferry

The ferry was built in 1961 and carries 240,000 passengers a year. An inspection in February found rust in the hull. The repair would cost 3.4 million crowns and take five months. A new electric ferry would cost 19 million crowns. It could carry 60 cars instead of 36. As so often, opinions differed.

Decision

The council decided by eleven votes to four to buy the electric ferry. The state pays 40 percent of the price. The new ferry is to go into service in May 2027. Until then the old one keeps running, but without lorries over twelve tons. The mayor thanked the staff for their patience.

Fares

From January a crossing by car costs 52 crowns. Cyclists travel free of charge. Commuters can buy a monthly ticket for 600 crowns. Harbour master Ingrid Vale expects about 15 percent more passengers. Tickets can also be bought with a telephone, which many had asked for.
""",
        (
            "240,000", "rust|February", "3.4 million|five months", "19 million", "60 cars", "eleven votes", "40 percent", "May 2027",
            "52 crowns", "Vale|15 percent",
        ),
    ),
    Case(
        "de",
        """Jahresbericht der Freiwilligen Feuerwehr Ostrau

Grußwort

Liebe Kameradinnen und Kameraden, ein bewegtes Jahr liegt hinter uns. Wir danken allen, die uns unterstützt haben.

Einsätze

Die Feuerwehr Ostrau rückte 2024 zu 187 Einsätzen aus, 23 mehr als im Vorjahr. Darunter waren 41 Brände und 96 technische Hilfeleistungen. Beim Hochwasser im Juni waren die Kräfte elf Tage lang im Dauereinsatz. Verletzt wurde niemand. Manchmal war die Nacht kurz.

Mitglieder und Technik

Die Wehr hat 72 aktive Mitglieder, darunter 19 Frauen. Die Jugendfeuerwehr wuchs auf 34 Kinder. Im März wurde ein neues Löschfahrzeug für 480.000 Euro übergeben. Das alte Fahrzeug geht an die Partnergemeinde in Polen.

Leitung und Ausblick

Neue Wehrleiterin ist Katrin Seidel; sie löst Uwe Brandt nach 14 Jahren ab. Der Anbau des Gerätehauses soll im Herbst 2026 fertig sein und kostet 1,2 Millionen Euro. Das Sommerfest findet am 18. Juli statt. Alle sind herzlich eingeladen.
""",
        (
            "187", "41 Brände|96", "Hochwasser|elf Tage", "72 aktive", "34 Kinder", "480.000", "Polen", "Seidel", "Herbst 2026|1,2 Millionen",
            "18. Juli",
        ),
    ),
    Case(
        "zh",
        """云溪镇图书馆年度报告

感谢各位读者一年来的支持。2024年图书馆接待读者八万六千人次，比上年增加百分之十二。全年借出图书十五万册。馆藏图书现有9.3万册，其中儿童读物2.1万册。五月起，图书馆每周日开放到晚上九点。新的少儿阅览室于九月启用，面积320平方米，造价150万元。馆长刘敏在年底退休，由周立接任。从明年一月起取消逾期罚款。图书馆计划在2026年建成云溪北区分馆。今后我们将继续努力，为大家服务。
""",
        ("八万六千", "百分之十二", "十五万", "9.3万", "周日|九点", "320|150万", "少儿阅览室", "周立", "罚款", "2026"),
    ),
)  # fmt: skip


def test_most_facts_are_in_a_summary_and_nothing_else(starter: LlamaModel, e5: Embedder) -> None:
    empty = load_document_judges([e5.name])
    judges = Judges(empty=lambda encoded: empty.read(DocumentJudgment.EMPTY, encoded))
    found: dict[str, int] = {}
    for case in CASES:
        began = time.perf_counter()
        driver = TaskDriver(Summarising(judges), starter, e5.encode)
        page = SourcePage(text=case.text)
        pieces = driver.run(
            Source(title="A document", pages=(page,), language=case.language), Summarise(form=SummaryForm.POINTS)
        )
        result = pieces[-1].result
        assert result is not None
        found[case.language] = sum(any(word in result.text for word in fact.split("|")) for fact in case.facts)
        print(f"{case.language}: {found[case.language]} of 10, {time.perf_counter() - began:.0f} s\n{result.text}")
        assert all(one.numbers for one in result.cited)
        assert all(case.text[one.start : one.end] == one.quote for one in result.sources)
        assert numbers(result.text) <= numbers(case.text)
    assert min(found.values()) >= 6, found
