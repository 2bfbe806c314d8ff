"""The pages of nouns name what is there: a module that moved or went is to move or go there too."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

_ROOT = Path(__file__).parents[2]
_PAGES = sorted(_ROOT.glob("core/**/DOMAIN.md")) + sorted(_ROOT.glob("app/**/DOMAIN.md"))

# A module, perhaps with a name in it: `storage/traces`, `tools/registry.asks_always`, `app/core_client`. Not what is shipped or kept.
_MODULE = re.compile(r"`(?!resources/|data/|config/|logs/)((?:[a-z_]+/)+[a-z_]+)(?:\.([A-Za-z_]+))?`")


def _found(place: str) -> Path | None:
    for root in (_ROOT / "core", _ROOT):
        for path in (root / f"{place}.py", root / place / "__init__.py", root / place):
            if path.exists():
                return path
    return None


def test_there_is_a_page() -> None:
    assert len((_ROOT / "core" / "DOMAIN.md").read_text().splitlines()) < 60, "it is to fit on a screen"
    assert len(_PAGES) > 10


@pytest.mark.parametrize("page", _PAGES, ids=lambda page: str(page.parent.relative_to(_ROOT)))
def test_what_a_page_names_is_there(page: Path) -> None:
    for place, name in _MODULE.findall(page.read_text()):
        path = _found(place)
        assert path is not None, place
        assert not name or name in path.read_text(), f"{place}.{name}"
    for link in re.findall(r"\]\(([^)]+)\)", page.read_text()):
        assert (page.parent / link).exists(), link
