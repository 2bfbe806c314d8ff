"""How the window looks: `tokens` (colours, lengths), `icons`, `stylesheet`, and `Style`, which follows the system."""

from app.style.icons import draw_icon, icon
from app.style.style import Style, TextRole
from app.style.tokens import DARK, LIGHT, Radius, Space, Theme, Tokens

__all__ = ["DARK", "LIGHT", "Radius", "Space", "Style", "TextRole", "Theme", "Tokens", "draw_icon", "icon"]
