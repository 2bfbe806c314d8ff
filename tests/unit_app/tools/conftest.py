from __future__ import annotations

from tests.unit_app.chat.conftest import page, show
from tests.unit_app.vault.conftest import appearance, program

__all__ = ["appearance", "page", "program", "show"]
