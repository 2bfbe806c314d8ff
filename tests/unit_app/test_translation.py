"""Every language is complete, and what the core says is understood in it too."""

from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from app.chat.dates import day_text, moment_text, month_text
from app.translation import (
    CORE_TEXTS,
    LANGUAGE_NAMES,
    TRANSLATIONS,
    Language,
    Translation,
    core_text,
    duration_text,
    in_user_language,
    list_text,
    named_text,
    nearest,
    sentences_text,
    size_text,
)
from core.records import Problem

ROOT = Path(__file__).parents[2]


def test_every_text_is_translated_and_the_files_are_up_to_date() -> None:
    script = ROOT / "packaging" / "translations.py"
    done = subprocess.run([sys.executable, str(script), "--check"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def messages(language: str) -> list[tuple[str, str]]:
    """Source and translation; forms for numbers one by one."""
    found: list[tuple[str, str]] = []
    for message in ET.parse(TRANSLATIONS / f"rememora_{language}.ts").getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        texts = [form.text for form in translation.iter("numerusform")] or [translation.text]
        found += [(message.findtext("source") or "", text or "") for text in texts]
    return found


TRANSLATED = [language for language in LANGUAGE_NAMES if language is not Language.ENGLISH]
in_every_language = pytest.mark.parametrize("language", TRANSLATED, ids=str)


@in_every_language
def test_nothing_that_is_filled_in_is_lost(language: Language) -> None:
    gaps = re.compile(r"%\d|%L?n|\{\}")
    for source, translation in messages(language):
        assert sorted(gaps.findall(source)) == sorted(gaps.findall(translation)), source


@in_every_language
def test_what_goes_on_ends_in_dots_and_only_that(language: Language) -> None:
    for source, translation in messages(language):
        assert source.endswith("…") == translation.endswith(("…", "……")), translation


@in_every_language
def test_there_is_a_form_for_every_number(language: Language, translation: Translation) -> None:
    translation.use(language)
    for count in (0, 1, 2, 3, 5, 11, 21, 22, 25, 101):
        said = QCoreApplication.translate("Sidebar", "%n memory(ies)", "", count)
        assert str(count) in said
        assert "(ies)" not in said


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        (
            Language.RUSSIAN,
            {1: "воспоминание", 21: "воспоминание", 3: "воспоминания", 5: "воспоминаний", 11: "воспоминаний"},
        ),
        (Language.FRENCH, {0: "souvenir", 1: "souvenir", 2: "souvenirs"}),
        (Language.GERMAN, {0: "Erinnerungen", 1: "Erinnerung", 2: "Erinnerungen"}),
    ],
)
def test_forms_are_those_of_the_language(language: Language, forms: dict[int, str], translation: Translation) -> None:
    translation.use(language)
    for count, form in forms.items():
        words = QCoreApplication.translate("Sidebar", "%n memory(ies)", "", count)
        assert re.search(rf"\b{form}\b", words), words


def test_numbers_among_words_are_written_as_the_language_does(translation: Translation) -> None:
    for language, number in ((Language.ENGLISH, "12,345"), (Language.GERMAN, "12.345"), (Language.CHINESE, "12,345")):
        translation.use(language)
        assert number in QCoreApplication.translate("Sidebar", "%n memory(ies)", "", 12_345)


@pytest.mark.parametrize(
    ("wanted", "language"),
    [
        (["de-AT", "de"], Language.GERMAN),
        (["pt-PT"], Language.PORTUGUESE),
        (["zh-Hant-TW"], Language.CHINESE),
        (["ca-ES", "es-ES", "en"], Language.SPANISH),
        (["ar-EG"], Language.ENGLISH),
        (["C"], Language.ENGLISH),
        ([], Language.ENGLISH),
    ],
)
def test_the_system_is_answered_in_the_language_it_likes_best(wanted: list[str], language: Language) -> None:
    assert nearest(wanted) is language


@in_every_language
def test_qts_own_words_are_in_the_language_too(language: Language, translation: Translation) -> None:
    translation.use(language)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") != "Cancel"


def test_days_are_written_as_the_language_does(translation: Translation) -> None:
    day = datetime(2026, 5, 3, 18, 4).timestamp()
    for language, words in (
        (Language.ENGLISH, "3 May 2026"),
        (Language.GERMAN, "3. Mai 2026"),
        (Language.SPANISH, "3 de mayo de 2026"),
        (Language.PORTUGUESE, "3 de maio de 2026"),
        (Language.RUSSIAN, "3 мая 2026"),
        (Language.JAPANESE, "2026年5月3日"),
        (Language.KOREAN, "2026년 5월 3일"),
        (Language.CHINESE, "2026年5月3日"),
    ):
        translation.use(language)
        assert day_text(day).startswith(words)
    translation.use(Language.GERMAN)
    assert moment_text(day, 0).endswith("18:04")
    translation.use(Language.ENGLISH)
    assert re.search(r"6:04\sPM$", moment_text(day, 0))
    assert month_text(day) == "May 2026"
    translation.use(Language.RUSSIAN)
    # By itself a month isn't "of" it.
    assert month_text(datetime(2026, 3, 1).timestamp()).startswith("март")


def test_lists_and_sentences_are_joined_as_the_language_does(translation: Translation) -> None:
    translation.use(Language.ENGLISH)
    assert list_text(["a", "b"]) == "a, b"
    assert sentences_text("One.", "", "Two.") == "One. Two."
    assert named_text("100 %", "%2") == "100 %: %2"
    translation.use(Language.JAPANESE)
    assert list_text(["a", "b"]) == "a、b"
    assert sentences_text("一。", "二。") == "一。二。"
    translation.use(Language.FRENCH)
    assert named_text("a", "1") == "a\u00a0: 1"


def test_the_order_of_what_the_core_fills_in_is_kept() -> None:
    # `core_text` puts values back in the order they came.
    assert all(text.count("{}") >= 1 for text in CORE_TEXTS.read_text("utf-8").splitlines())


def test_chinese_punctuation_is_chinese() -> None:
    for source, translation in messages(Language.CHINESE):
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
