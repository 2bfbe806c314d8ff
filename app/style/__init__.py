"""How the window looks: `tokens` (colours, lengths), `icons`, `direction`, `stylesheet`, and `Style`, which follows the system."""

from app.style.direction import begin_at_side, isolated, mirrored, placed, reads_from_right, set_margins, sides
from app.style.icons import draw_icon, icon
from app.style.style import EMPHASIS, Style, TextRole
from app.style.tokens import DARK, LIGHT, Radius, Space, Theme, Tokens

__all__ = [
    "DARK",
    "EMPHASIS",
    "LIGHT",
    "Radius",
    "Space",
    "Style",
    "TextRole",
    "Theme",
    "Tokens",
    "begin_at_side",
    "draw_icon",
    "icon",
    "isolated",
    "mirrored",
    "placed",
    "reads_from_right",
    "set_margins",
    "sides",
]
