"""Ranking by words: BM25 from FTS5, and how much of what was asked a text has in it."""

from __future__ import annotations

import math

import msgspec

from core.storage.database import Database
from core.storage.words import content_words, word_expression

# A word in more texts than this tells them apart too little: texts are found through the query's rarer words, if it has
# any. Keeps a query's time bounded in a large history.
_MOST_TEXTS = 5000


class WordHit(msgspec.Struct, frozen=True):
    """A message or memory that has words of the query in it.

    Attributes:
        item_id: message or memory id.
        score: BM25, above 0, without an upper bound; higher is better.
        share: 0 to 1, the part of the query's content words it has, each weighted by its inverse document frequency.
    """

    item_id: int
    score: float
    share: float


def word_hits(database: Database, table: str, query: str, limit: int, *, hidden: int) -> list[WordHit]:
    """Rank the rows of an FTS5 table by the content words of a query, best first.

    Args:
        table: the FTS5 table.
        limit: how many of the best.
        hidden: how many rows the caller will leave out: that many more are returned.
    """
    total = int(database.value(f"SELECT count(*) FROM {table}_docsize"))
    rare: list[str] = []
    common: list[str] = []
    rows_of: list[tuple[float, set[int]]] = []
    for expression in (word_expression(word) for word in content_words(query)):
        found = {
            row[0]
            for row in database.rows(
                f"SELECT rowid FROM {table} WHERE {table} MATCH ? LIMIT ?",
                (expression, _MOST_TEXTS + 1),
            )
        }
        rows_of.append((_inverse_frequency(len(found), total), found))
        if found:
            (rare if len(found) <= _MOST_TEXTS else common).append(expression)
    if not rare and not common:
        return []
    whole = sum(weight for weight, _ in rows_of)
    best = database.rows(
        f"SELECT rowid, -rank AS score FROM {table} WHERE {table} MATCH ? ORDER BY rank LIMIT ?",
        (" OR ".join(f"({expression})" for expression in rare or common), limit + hidden),
    )
    return [
        WordHit(
            item_id=row["rowid"],
            score=row["score"],
            share=sum(weight for weight, found in rows_of if row["rowid"] in found) / whole,
        )
        for row in best
    ]


def _inverse_frequency(texts: int, total: int) -> float:
    """Robertson and Spärck Jones' weight as Lucene has it, never negative; highest for a word that is nowhere."""
    return math.log(1 + (max(total, texts) - texts + 0.5) / (texts + 0.5))
