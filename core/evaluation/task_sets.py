"""Texts that tasks are done to, and what should come of them: the files of tests/quality/tasks, whose README tells their formats."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec

from core.evaluation.sets import Part, unreadable
from core.records import Label

# Of a checkout; a release has no tests.
OWN_SETS = Path(__file__).resolve().parents[2] / "tests" / "quality" / "tasks"


class Item(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A text.

    Attributes:
        language: two letters; empty where there are two.
        part: that it belongs to.
    """

    text: str
    part: Part
    id: str = ""
    language: str = ""


class Fact(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What matters in a text.

    Attributes:
        fact: in words.
        any: it is told where all pieces of one of these lists are.
    """

    fact: str
    any: tuple[tuple[str, ...], ...]


class ToSummarise(Item, frozen=True, kw_only=True):
    title: str
    facts: tuple[Fact, ...]


class ToTranslate(Item, frozen=True, kw_only=True, rename={"source": "from", "into": "to"}):
    """Attributes:
    source, into: languages, two letters.
    terms: that occur at least twice, and what they are called in the reference.
    """

    source: str
    into: str
    reference: str
    terms: tuple[tuple[str, str], ...] = ()


class Labelled(Item, frozen=True, kw_only=True):
    label: str


class Labels(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What texts may be, and texts that are known to be so."""

    name: str
    labels: tuple[Label, ...]
    texts: tuple[Labelled, ...]


class ToClassify(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    sets: tuple[Labels, ...]


class ToProofread(Item, frozen=True, kw_only=True):
    """`corrected`: the text itself if nothing is wrong with it."""

    corrected: str


class ToExtract(Item, frozen=True, kw_only=True):
    """Attributes:
    row: what a row is about.
    rows: a cell for each column; empty: the text doesn't say.
    """

    columns: tuple[str, ...]
    row: str
    rows: tuple[tuple[str, ...], ...]


class Sets(msgspec.Struct, kw_only=True):
    """What there is of each kind of task; empty: nothing."""

    summaries: tuple[ToSummarise, ...] = ()
    translations: tuple[ToTranslate, ...] = ()
    classification: ToClassify = ToClassify(())
    proofreading: tuple[ToProofread, ...] = ()
    extraction: tuple[ToExtract, ...] = ()


_KINDS: dict[str, Any] = {
    "summaries": tuple[ToSummarise, ...],
    "translations": tuple[ToTranslate, ...],
    "classification": ToClassify,
    "proofreading": tuple[ToProofread, ...],
    "extraction": tuple[ToExtract, ...],
}


def read_sets(path: Path) -> Sets:
    """Read the files of a folder, as far as they are there, or one of them.

    Raises:
        InvalidRequest: there is none, or one can't be read or isn't what its name says.
    """
    files = [path / f"{name}.json" for name in _KINDS] if path.is_dir() else [path]
    found = {one.stem: _read(one) for one in files if not path.is_dir() or one.is_file()}
    if not found:
        raise unreadable(path, "texts for tasks", _like(), f"none of {', '.join(one.name for one in files)} is there")
    return Sets(**found)


def _read(path: Path) -> Any:
    if path.stem not in _KINDS:
        raise unreadable(path, "texts for tasks", _like(), f"its name is none of {', '.join(_KINDS)}")
    try:
        found = msgspec.json.decode(path.read_bytes(), type=_KINDS[path.stem])
        _check(found.sets if isinstance(found, ToClassify) else found)
    except (OSError, ValueError) as error:  # msgspec's errors are ValueErrors
        raise unreadable(path, f"texts for tasks ({path.stem})", _like(path.name), error) from error
    return found


def _check(items: Sequence[Labels | Item]) -> None:
    """
    Raises:
        ValueError: something in them doesn't belong together.
    """
    if not items:
        raise ValueError("nothing is in it")
    for one in items:
        if isinstance(one, Labels):
            names = {label.name for label in one.labels}
            if other := next((text for text in one.texts if text.label not in names), None):
                raise ValueError(f"{one.name} has no label {other.label}")
        elif isinstance(one, ToSummarise):
            if not one.facts or not all(pieces and all(pieces) for fact in one.facts for pieces in fact.any):
                raise ValueError(f"{one.id} has no facts, or one of them has an empty piece")
        elif isinstance(one, ToExtract) and any(len(row) != len(one.columns) for row in one.rows):
            raise ValueError(f"{one.id} has a row with more or fewer cells than columns")


def _like(name: str = "") -> str:
    return f"tests/quality/tasks{name and '/'}{name} of the source code"


__all__ = [
    "OWN_SETS",
    "Fact",
    "Item",
    "Labelled",
    "Labels",
    "Sets",
    "ToClassify",
    "ToExtract",
    "ToProofread",
    "ToSummarise",
    "ToTranslate",
    "read_sets",
]
