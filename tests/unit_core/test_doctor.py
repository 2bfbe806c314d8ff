"""What `python -m core doctor` says of settings that lead nowhere."""

from __future__ import annotations

import io

from core.doctor import examine
from core.paths import Paths
from core.settings import SettingsFile


def test_a_chosen_model_that_no_catalog_has_any_more_is_missing(paths: Paths) -> None:
    SettingsFile(paths.settings).change(model="of-an-older-catalog")
    out = io.StringIO()
    assert examine(paths, out) != 0
    assert "of-an-older-catalog is missing" in out.getvalue()
