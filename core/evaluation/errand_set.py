"""The errands to measure on: what is to be done in a folder, in three rounds, and by which rules it is right."""

from __future__ import annotations

from pathlib import Path

import msgspec

from core.evaluation.sets import Part, unreadable
from core.paths import RESOURCES

OWN_SET = RESOURCES / "evaluation" / "errands.json"

ROUNDS = 3


class Rule(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What has to be so in the folder. Words in braces are filled in.

    Attributes:
        there, gone: a file is, or isn't.
        any: of the files that this pattern finds, one has all of `has`, whatever the case, and begins with the line `first`.
    """

    there: str = ""
    gone: str = ""
    any: str = ""
    has: tuple[str, ...] = ()
    first: str = ""

    def holds(self, folder: Path, words: dict[str, str]) -> bool:
        if self.there and not (folder / self.there.format(**words)).is_file():
            return False
        if self.gone and (folder / self.gone.format(**words)).exists():
            return False
        return not self.any or any(self._fits(file, words) for file in folder.glob(self.any.format(**words)))

    def _fits(self, file: Path, words: dict[str, str]) -> bool:
        if not file.is_file():
            return False
        text = file.read_text(encoding="utf-8", errors="replace")
        lines = text.strip().splitlines()
        return all(one.format(**words).casefold() in text.casefold() for one in self.has) and (
            not self.first or (bool(lines) and lines[0].strip() == self.first)
        )


class ErrandTask(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A goal, with the words of each round.

    Attributes:
        rounds: words by name, for each round.
        files: what lies in the folder before, by path.
        right: all of these have to hold.
    """

    goal: str
    rounds: tuple[dict[str, str], ...]
    right: tuple[Rule, ...]
    files: dict[str, str] = {}

    def lay_out(self, folder: Path, number: int) -> str:
        """Put into an empty folder what lies there before. Returns the goal of a round."""
        words = self.rounds[number]
        for path, text in self.files.items():
            file = folder / path.format(**words)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        return self.goal.format(**words)

    def is_right(self, folder: Path, number: int) -> bool:
        return all(rule.holds(folder, self.rounds[number]) for rule in self.right)


class ErrandKind(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Errands of a kind. `correction`: what the user says where one isn't done as they want it."""

    name: str
    part: Part
    correction: str
    tasks: tuple[ErrandTask, ...]


class ErrandSet(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    kinds: tuple[ErrandKind, ...]


def read_errand_set(path: Path) -> ErrandSet:
    """Read a file of errands.

    Raises:
        InvalidRequest: it can't be read, or isn't one.
    """
    try:
        return msgspec.json.decode(path.read_bytes(), type=ErrandSet)
    except (OSError, msgspec.DecodeError) as error:
        raise unreadable(path, "errands", "resources/evaluation/errands.json", error) from error
