"""Stand-ins for personal things in what leaves the program."""

from __future__ import annotations

from enum import StrEnum

from core.records.base import Record


class MaskKind(StrEnum):
    """What a stand-in stands for."""

    PERSON = "person"
    PLACE = "place"
    ADDRESS = "address"
    ORGANISATION = "organisation"
    EMAIL = "email"
    TELEPHONE = "telephone"
    NUMBER = "number"  # of an account, a card, a paper
    DATE = "date"  # years back, as one of birth
    LINK = "link"
    IP = "ip"
    ACCOUNT = "account"
    SECRET = "secret"  # noqa: S105 - a kind of thing


class MaskWords(Record, frozen=True, kw_only=True):
    """What stand-ins are called in the reader's language; a number follows."""

    person: str = "Person"
    place: str = "Place"
    address: str = "Address"
    organisation: str = "Organisation"
    email: str = "E-mail"
    telephone: str = "Telephone"
    number: str = "Number"
    date: str = "Date"
    link: str = "Link"
    ip: str = "IP address"
    account: str = "Account"
    secret: str = "Secret"  # noqa: S105 - a word for one

    def of(self, kind: MaskKind) -> str:
        return str(getattr(self, kind.value))


class Replacement(Record, frozen=True, kw_only=True):
    """What is replaced, as it is written the first time, and by what."""

    kind: MaskKind
    original: str
    stand_in: str


class MaskCount(Record, frozen=True, kw_only=True):
    """How many different things of a kind are replaced."""

    kind: MaskKind
    count: int
