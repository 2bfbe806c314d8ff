"""Colours and lengths. Teal is action and selection, amber is memory, red is destructive; the rest is warm grey."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Theme(StrEnum):
    """Which of the two sets of colours is used."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, kw_only=True)
class Tokens:
    """One set of colours, as `#RRGGBB`.

    Attributes:
        faint: for what carries no meaning by itself; it doesn't pass WCAG AA in small sizes.
        on_accent: text and icons on `accent`.
        bubble: behind a message of the user's.
        line: one-pixel borders and separators.
        ready: the dot of a model that is ready.
    """

    page: str
    sidebar: str
    surface: str
    text: str
    soft: str
    faint: str
    line: str
    hover: str
    bubble: str
    accent: str
    accent_soft: str
    accent_hover: str
    on_accent: str
    memory: str
    memory_soft: str
    destructive: str
    ready: str


LIGHT = Tokens(
    page="#FBFAF7",
    sidebar="#F3F1EB",
    surface="#FFFFFF",
    text="#1F1D1A",
    soft="#6B665E",
    faint="#9A948A",
    line="#E6E2D9",
    hover="#ECE9E1",
    bubble="#F0EDE5",
    accent="#0E7470",
    accent_soft="#DDEFEC",
    accent_hover="#0B615D",
    on_accent="#FFFFFF",
    memory="#9A5B00",
    memory_soft="#FBF0DA",
    destructive="#B3261E",
    ready="#2F9E5B",
)

DARK = Tokens(
    page="#1C1B19",
    sidebar="#161513",
    surface="#252320",
    text="#ECE8E1",
    soft="#A8A195",
    faint="#7A746A",
    line="#35322D",
    hover="#2B2926",
    bubble="#2B2926",
    accent="#5CC2B8",
    accent_soft="#1E3835",
    accent_hover="#78D0C7",
    on_accent="#10201E",
    memory="#E3AE61",
    memory_soft="#3A2E1B",
    destructive="#F2938C",
    ready="#4FB477",
)


class Space:
    """Distances in pixels at text scale 1, on a grid of 4."""

    XS = 4
    S = 8
    M = 12
    L = 16
    PAGE = 20
    XL = 24
    XXL = 32

    SIDEBAR_WIDTH = 264
    COLUMN_WIDTH = 720
    PANEL_WIDTH = 340
    HEADER_HEIGHT = 48


class Radius:
    """Corners in pixels."""

    CONTROL = 8
    CARD = 12
    BUBBLE = 14
