from __future__ import annotations

from tests.unit_app.chat.conftest import page, show

__all__ = ["page", "show"]
