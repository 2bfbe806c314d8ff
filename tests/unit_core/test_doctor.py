"""What `python -m core doctor` says of settings that lead nowhere, and of the log."""

from __future__ import annotations

import io
import logging

from core.doctor import examine, show_log
from core.logs import LogFile
from core.paths import Paths
from core.settings import SettingsFile
from tests.unit_core.vault.cheap_vault import PASSPHRASE, sealed_vault


def test_a_chosen_model_that_no_catalog_has_any_more_is_missing(paths: Paths) -> None:
    SettingsFile(paths.settings).change(model="of-an-older-catalog")
    out = io.StringIO()
    assert examine(paths, out) != 0
    assert "of-an-older-catalog is missing" in out.getvalue()


def test_it_prints_the_log_of_a_sealed_store_to_who_has_the_key(paths: Paths) -> None:
    vault, _ = sealed_vault(paths.data)
    paths.logs.mkdir(parents=True)
    file = LogFile(paths.logs, vault.seal, locked=False)
    file.handle(logging.LogRecord("core.x", logging.WARNING, "", 0, "%s is gone", ("diary.pdf",), None))
    file.close()
    out = io.StringIO()
    assert show_log(paths, out, lambda found: found.unlock(PASSPHRASE)) == 0
    assert out.getvalue().endswith("WARNING core.x: diary.pdf is gone\n")
    out = io.StringIO()
    assert show_log(paths, out, lambda found: found.unlock("wrong")) == 1
    assert "diary" not in out.getvalue()
