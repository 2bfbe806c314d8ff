"""Builds what reads texts for personal things."""

from __future__ import annotations

import time

from core.indexing import Indexing
from core.masking.formats import Formats
from core.masking.names import NameFinder, load_names
from core.masking.survey import Survey
from core.model.catalog import Catalog
from core.records import MaskWords
from core.storage.build import StorageParts
from core.worker import Priority


def build_survey(storage: StorageParts, indexing: Indexing, names: NameFinder, words: MaskWords, now: float) -> Survey:
    """A new reading, which knows whom and what memories speak of. Not on the storage worker.

    Args:
        now: Unix seconds.
    """
    known = storage.worker.call(storage.memories.entities.all, Priority.BACKGROUND)
    return Survey(
        Formats(time.localtime(now).tm_year),
        names,
        indexing.encode,
        words,
        [(one.name, one.kind) for one in known],
    )


def build_names(catalog: Catalog) -> NameFinder:
    """What finds names with the embedding models of the catalog."""
    return load_names(list(catalog.embedders))
