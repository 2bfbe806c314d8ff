"""A small library in a real store: what contracts, manuals and reports say, in several languages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from core.documents.note import Told, head_of
from core.documents.search import Evidence, search
from core.model.base import Embedder
from core.records import DocumentId
from core.storage.database import Database
from core.storage.document_search import DocumentReach, DocumentSearch
from core.storage.index import VectorIndex
from core.storage.index_notes import DocumentKind, index_only_for

_PARAGRAPH = re.compile(r"(?:[^\n]+\n?)+")

LEASE = """Rental agreement

§ 1 Rented rooms
The landlord, Marta Engel, lets to the tenant, Jonas Brandt, the flat on the second floor of Lindenstrasse 14, with three rooms, a kitchen and a bathroom, 74 square metres in all.

§ 2 Rent
The monthly rent is 980 euros. It is due on the third working day of each month. The advance payment for heating and water is 145 euros a month and is settled once a year.

§ 3 Deposit
The tenant pays a deposit of 2,940 euros in three equal instalments. The landlord keeps it apart from her own money and pays it back within six months after the tenant has moved out.

§ 4 Notice
The tenant may end the agreement with a notice of three months to the end of a month. The notice has to be in writing and must be signed by hand.

§ 5 Animals
Small animals such as hamsters may be kept without asking. Dogs and cats need the landlord's consent in writing.
"""

MANUAL = """Brewmaster 300 user manual

Before first use
Rinse the water tank and fill it up to the MAX mark. Run two full cycles without coffee before you drink the first cup.

Descaling
Descale the machine when the orange light blinks, at the latest every 200 cups. Pour 100 ml of descaler and 900 ml of water into the tank, hold the STEAM button for five seconds and wait for 25 minutes.

Error codes
E-04 | The pump draws air | Fill the tank and press the lever down
E-07 | The brewing unit is blocked | Take the unit out and rinse it under lukewarm water
E-11 | The temperature sensor fails | Call the service on 0800 555 0199

Guarantee
The guarantee is two years from the day of purchase. It does not cover damage by lime, by vinegar or by use in a business.
"""

REPORT = """Nordwind Energie, annual report 2024

Turnover
Turnover grew by 12 percent to 48.3 million euros. Operating profit was 5.1 million euros, after 4.4 million in the year before.

Turnover by region
Region | 2023 | 2024
North | 21.0 | 23.6
South | 14.2 | 15.9
Export | 7.9 | 8.8

Staff
At the end of the year the company had 312 employees, 27 more than a year earlier. Ingrid Solberg became head of finance in May; her predecessor, Paul Anker, retired.

Outlook
For 2025 the board expects a turnover between 50 and 53 million euros. A second wind park near Husum is to go into operation in the autumn.
"""

REISE = """Reisekostenrichtlinie

Bahnfahrten
Mitarbeitende fahren mit der Bahn in der zweiten Klasse. Ab einer Fahrzeit von vier Stunden darf die erste Klasse gebucht werden.

Hotels
Eine Übernachtung darf höchstens 130 Euro kosten, in München und Hamburg 160 Euro. Das Frühstück wird nicht gesondert erstattet.

Abrechnung
Reisekosten sind innerhalb von sechs Wochen nach der Rückkehr bei Frau Petersen einzureichen. Belege werden im Original abgegeben.
"""

RECETA = """Recetas de la abuela

Tortilla de patatas
Se pelan cuatro patatas y se cortan en rodajas finas. Se fríen a fuego lento durante veinte minutos en aceite de oliva. Después se mezclan con seis huevos batidos y una pizca de sal.

Gazpacho
Para el gazpacho hacen falta un kilo de tomates maduros, medio pepino y un diente de ajo. Se sirve muy frío, con pan tostado.
"""

ZH = """员工手册

年假
入职满一年的员工每年享有十天年假。年假须提前两周向部门经理申请，未使用的年假不能转到下一年。

加班
平日加班按工资的一点五倍计算，周末加班按两倍计算。加班必须由张经理事先批准。
"""

DOCUMENTS = {
    "Rental agreement": LEASE,
    "Brewmaster 300": MANUAL,
    "Annual report 2024": REPORT,
    "Reisekostenrichtlinie": REISE,
    "Recetas de la abuela": RECETA,
    "员工手册": ZH,
}


LANGUAGES = {"Reisekostenrichtlinie": "de", "Recetas de la abuela": "es", "员工手册": "zh"}


class Library:
    """SQLite, Chroma and the embedder; each paragraph is a passage, its first line the heading if it is short."""

    def __init__(self, folder: Path, embedder: Embedder, database: Database | None = None) -> None:
        self.database = database or Database(folder / "library.db")
        if database is None:
            index_only_for(self.database, embedder.name)
        self.index = VectorIndex(folder / "library-index", embedder.name, embedder.dimensions)
        self.search = DocumentSearch(self.database)
        self.embedder = embedder

    def close(self) -> None:
        self.index.close()
        self.database.close()

    def fill(self) -> dict[str, DocumentId]:
        return {title: self.add(title, [text]) for title, text in DOCUMENTS.items()}

    def add(self, title: str, pages: Sequence[str], *, path: str = "", **columns: object) -> DocumentId:
        """A document that was read; other columns as they are given."""
        document_id, ids, texts = put(self.database, title, pages, path=path, **columns)
        self.index.put(DocumentKind.PASSAGE, [f"{one}#0" for one in ids], self.embedder.embed(texts))
        return document_id

    def ask(
        self, text: str, reach: DocumentReach | None = None, *, by_words_only: bool = False, language: str = ""
    ) -> Evidence:
        encoded = None if by_words_only else self.embedder.encode([text], query=True)[0]
        near = None if encoded is None else (self.index, encoded.vector)
        return search(self.search, reach or DocumentReach(), text, near, encoded, language)


def put(
    database: Database, title: str, pages: Sequence[str], *, path: str = "", **columns: object
) -> tuple[DocumentId, list[int], list[str]]:
    """Write a document into the tables, a passage a paragraph; returns its id, and those of its passages with their texts."""
    given = {
        "title": title,
        "path": path or f"/home/me/{title}.pdf",
        "format": "pdf",
        "status": "ready",
        "added_at": 1.0,
    }
    given |= {"pages": len(pages), "pages_read": len(pages), **columns}
    ids, texts = [], []
    with database.transaction():
        document_id = database.insert(
            f"INSERT INTO documents ({', '.join(given)}) VALUES ({', '.join('?' * len(given))})", tuple(given.values())
        )
        for number, text in enumerate(pages, start=1):
            page = database.insert(
                "INSERT INTO document_pages (document_id, version, number, text) VALUES (?, ?, ?, ?)",
                (document_id, given.get("version", 1), number, text),
            )
            for start, end, heading in _places(text):
                ids.append(
                    database.insert(
                        'INSERT INTO document_passages (document_id, page_id, start, "end", heading, language)'
                        " VALUES (?, ?, ?, ?, ?, ?)",
                        (
                            document_id,
                            page,
                            start,
                            end,
                            msgspec.json.encode(heading).decode(),
                            LANGUAGES.get(title, "en"),
                        ),
                    )
                )
                texts.append(text[start:end])
    return DocumentId(document_id), ids, texts


def told_of(title: str) -> list[Told]:
    """All passages of one of the documents, as they would be told."""
    text, found = DOCUMENTS[title], []
    for start, end, heading in _places(text):
        found.append(
            Told(
                document_id=DocumentId(1),
                version=1,
                title=title,
                page=1,
                start=start,
                end=end,
                text=text[start:end],
                heading=heading,
                head=head_of(text, start),
            )
        )
    return found


def _places(text: str) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    for match in _PARAGRAPH.finditer(text):
        first, _, rest = match[0].rstrip().partition("\n")
        headed = bool(rest) and len(first) < 40 and " | " not in first
        start = match.start() + (len(first) + 1 if headed else 0)
        yield start, match.start() + len(match[0].rstrip()), (first,) if headed else ()
