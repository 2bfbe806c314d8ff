"""Colours that tell groups apart on both backgrounds, also for most who are colour-blind (after Okabe and Ito 2008)."""

from __future__ import annotations

# Beside all groups.
NOBODY = -1

_LIGHT = (
    "#0072b2", "#e69f00", "#cc3d7a", "#8a5a2b", "#009e73", "#d55e00", "#5b5bd6", "#56a8d8", "#a3a300", "#7a3e9d", "#6b6b66", "#00565c",
)  # fmt: skip
_DARK = (
    "#4aa8e0", "#f0b840", "#ec7fb0", "#c99563", "#3cc79b", "#f28c4a", "#9a9af5", "#8fd0f5", "#cfcf4a", "#b889d8", "#a8a8a0", "#12b5c0",
)  # fmt: skip
_NOBODY = ("#c9c7bf", "#4a4843")


def colour(group: int, *, dark: bool) -> str:
    """The colour of a group, as "#rrggbb"."""
    if group == NOBODY:
        return _NOBODY[dark]
    palette = _DARK if dark else _LIGHT
    return palette[group % len(palette)]
