"""Time zones by what people call places in them."""

from __future__ import annotations

import tomllib
import unicodedata
import zoneinfo
from functools import cache
from zoneinfo import ZoneInfo

import msgspec

from core.paths import RESOURCES


class Places(msgspec.Struct, frozen=True):
    """Names, folded."""

    local: frozenset[str]
    several: frozenset[str]
    zones: dict[str, str]


class UnknownPlace(Exception):
    """No time zone is known for it. `several`: it has more than one."""

    def __init__(self, *, several: bool = False) -> None:
        super().__init__(several)
        self.several = several


def zone_of(place: str) -> ZoneInfo | None:
    """The time zone of a place; None: where the user is.

    Raises:
        UnknownPlace: it has none, or several.
    """
    name, known = _folded(place), places()
    if not name or name in known.local:
        return None
    if (zone := known.zones.get(name)) is not None:
        return ZoneInfo(zone)
    # "Tokyo, Japan".
    first, _, rest = name.partition(",")
    if rest and (zone := known.zones.get(first.strip())) is not None:
        return ZoneInfo(zone)
    raise UnknownPlace(several=name in known.several)


@cache
def places() -> Places:
    """As in `resources/tools/places.toml` and in the time zone database."""
    told = tomllib.loads((RESOURCES / "tools" / "places.toml").read_text(encoding="utf-8"))
    zones: dict[str, str] = {}
    for zone in sorted(zoneinfo.available_timezones()):
        area, _, city = zone.rpartition("/")
        zones.setdefault(_folded(zone), zone)
        if area.partition("/")[0] not in ("", "Etc", "SystemV"):
            zones.setdefault(_folded(city), zone)
    for zone, names in told["zones"].items():
        for name in _names(names):
            zones[_folded(name)] = zone
    return Places(
        frozenset(map(_folded, _names(told["local"]))), frozenset(map(_folded, _names(told["several"]))), zones
    )


def _names(listed: str) -> list[str]:
    return [name.strip() for name in listed.split(",")]


def _folded(name: str) -> str:
    """Without accents, which people leave out, and with spaces for what joins the names of zones."""
    apart = unicodedata.normalize("NFKD", name.strip().casefold().replace("_", " "))
    return unicodedata.normalize("NFKC", "".join(one for one in apart if not unicodedata.combining(one)))
