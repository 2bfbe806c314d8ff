"""Ranking by words: BM25 from FTS5, and how much of what was asked a text has in it."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import msgspec

from core.storage.database import Database
from core.storage.words import content_words, word_expression

# A word in more texts than this, or than this share of all, is common: it tells texts apart too little to be searched
# for when the query has rarer ones. Keeps the time of a query bounded in a large history.
_COMMON_TEXTS = 4000
_COMMON_SHARE = 0.1

# In a small history no word is common.
_FEW_TEXTS = 500

# The query's rarest words are searched for: so many of them, in so many texts together.
_MOST_WORDS = 12
_MOST_TEXTS = 4000

# If all are common, so many of them.
_MOST_COMMON_WORDS = 3


class WordHit(msgspec.Struct, frozen=True):
    """A message or memory that has words of the query in it.

    Attributes:
        item_id: message or memory id.
        score: BM25, above 0, without an upper bound; higher is better.
        share: 0 to 1, the part of the query's telling words it has, each weighted by its inverse document frequency.
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
    enough = max(_FEW_TEXTS, min(_COMMON_TEXTS, int(total * _COMMON_SHARE)))
    expressions = [word_expression(word) for word in content_words(query)]
    found = {expression: _texts_with(database, table, expression, enough + 1) for expression in expressions}
    rarest = sorted((one for one in expressions if 0 < len(found[one]) <= enough), key=lambda one: len(found[one]))
    searched = _within(rarest[:_MOST_WORDS], found)
    if not searched:
        searched = [one for one in expressions if found[one]][:_MOST_COMMON_WORDS]
        found.update((one, _texts_with(database, table, one, total)) for one in searched)
    if not searched:
        return []
    # A word that is nowhere counts as well: then no text has all that was asked for.
    weights = {
        one: _inverse_frequency(len(found[one]), total) for one in expressions if one in searched or not found[one]
    }
    whole = sum(weights.values())
    best = database.rows(
        f"SELECT rowid, -rank AS score FROM {table} WHERE {table} MATCH ? ORDER BY rank LIMIT ?",
        (" OR ".join(f"({one})" for one in searched), limit + hidden),
    )
    return [
        WordHit(
            item_id=row["rowid"],
            score=row["score"],
            share=sum(weights[one] for one in searched if row["rowid"] in found[one]) / whole,
        )
        for row in best
    ]


def _texts_with(database: Database, table: str, expression: str, limit: int) -> set[int]:
    return {
        row[0] for row in database.rows(f"SELECT rowid FROM {table} WHERE {table} MATCH ? LIMIT ?", (expression, limit))
    }


def _within(expressions: Sequence[str], found: Mapping[str, set[int]]) -> list[str]:
    """The first of them that are in `_MOST_TEXTS` texts together; the very first in any case."""
    kept: list[str] = []
    texts = 0
    for one in expressions:
        texts += len(found[one])
        if kept and texts > _MOST_TEXTS:
            break
        kept.append(one)
    return kept


def _inverse_frequency(texts: int, total: int) -> float:
    """Robertson and Spärck Jones' weight as Lucene has it, never negative; highest for a word that is nowhere."""
    return math.log(1 + (max(total, texts) - texts + 0.5) / (texts + 0.5))
