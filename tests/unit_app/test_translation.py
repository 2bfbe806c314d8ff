"""简体中文 is complete, and what the core says is understood in it too."""

from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from app.translation import (
    CORE_TEXTS,
    TRANSLATIONS,
    Language,
    Translation,
    core_text,
    duration_text,
    in_user_language,
    size_text,
)
from core.records import Problem

ROOT = Path(__file__).parents[2]


def test_every_text_is_translated_and_the_files_are_up_to_date() -> None:
    script = ROOT / "packaging" / "translations.py"
    done = subprocess.run([sys.executable, str(script), "--check"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def messages() -> list[tuple[str, str]]:
    """Source and translation; forms for numbers one by one."""
    found: list[tuple[str, str]] = []
    for message in ET.parse(TRANSLATIONS / "rememora_zh_CN.ts").getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        texts = [form.text for form in translation.iter("numerusform")] or [translation.text]
        found += [(message.findtext("source") or "", text or "") for text in texts]
    return found


def test_nothing_that_is_filled_in_is_lost() -> None:
    for source, translation in messages():
        gaps = re.compile(r"%\d|%n|\{\}")
        assert sorted(gaps.findall(source)) == sorted(gaps.findall(translation)), source


def test_the_order_of_what_the_core_fills_in_is_kept() -> None:
    # `core_text` puts values back in the order they came.
    assert all(text.count("{}") >= 1 for text in CORE_TEXTS.read_text("utf-8").splitlines())


def test_chinese_punctuation_is_chinese() -> None:
    for source, translation in messages():
        if re.search(r"[\u4e00-\u9fff]", translation):
            assert not re.search(r"[\u4e00-\u9fff][,?!;]", translation), source
            assert not re.search(r"[\u4e00-\u9fff]\.(?:\s|$)", translation), source


@pytest.fixture
def chinese(translation: Translation) -> None:
    translation.use(Language.CHINESE)


def test_chinese_is_used(chinese: None) -> None:
    assert QCoreApplication.translate("Sidebar", "New conversation") == "新对话"
    assert QLocale().language() == QLocale.Language.Chinese
    assert duration_text(240) == "4 分钟"


def test_qts_own_words_are_chinese_too(chinese: None) -> None:
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "取消"


def test_english_has_its_plurals(translation: Translation) -> None:
    translation.use(Language.ENGLISH)
    assert QCoreApplication.translate("Sidebar", "%n memory(ies)", "", 1) == "1 memory"
    assert QCoreApplication.translate("Sidebar", "%n memory(ies)", "", 3) == "3 memories"
    assert [duration_text(seconds) for seconds in (0.2, 59, 60, 5399, 7200)] == [
        "1 s",
        "59 s",
        "1 min",
        "90 min",
        "2 h",
    ]
    assert size_text(1_117_320_768) == "1.12 GB"
    assert size_text(412_000_000) == "412 MB"


def test_what_the_core_says_is_translated_even_with_names_in_it(chinese: None) -> None:
    templates = [text for text in CORE_TEXTS.read_text("utf-8").splitlines() if text.count("{}") == 1]
    assert templates
    for template in templates:
        said = core_text(template.replace("{}", "/models/a.gguf"))
        assert "/models/a.gguf" in said
        assert re.search(r"[\u4e00-\u9fff]", said), template


def test_a_problem_is_translated_but_not_its_details(chinese: None) -> None:
    problem = Problem(code="not_found", what="This conversation doesn't exist any more.", detail="row 5")
    shown = in_user_language(problem)
    assert shown.what != problem.what
    assert (shown.code, shown.detail) == ("not_found", "row 5")


def test_a_text_nobody_translated_stays_as_it_is(chinese: None) -> None:
    assert core_text("Something quite new.") == "Something quite new."
    assert core_text("") == ""
