"""Counts of one language, or of all."""

from __future__ import annotations

from typing import Self

import msgspec


class Counts(msgspec.Struct):
    """Base of what is counted; every field is a number."""

    def add(self, other: Self) -> None:
        """Count another one's in."""
        for field in self.__struct_fields__:
            setattr(self, field, getattr(self, field) + getattr(other, field))

    def row(self, name: str) -> tuple[str, ...]:
        """For the table."""
        return (name, *(str(getattr(self, field)) for field in self.__struct_fields__))
