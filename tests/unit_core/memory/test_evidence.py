"""What a text says for sure, whatever its language: numbers, names, a "not"."""

from __future__ import annotations

import pytest

from core.memory.learning.evidence import names, negates, numbers
from core.storage.words import content_stems


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("I'm 34.", {"34"}),
        ("At 10:30, on 3-4 May, for 2.5 km", {"10:30", "3-4", "2.5"}),
        ("20 mg, then 40.", {"20", "40"}),
        ("我有2只猫", {"2"}),
        ("मेरी उम्र ३४ साल है", {"३४"}),
        ("عمري ٣٤ سنة", {"٣٤"}),
        ("no number", set()),
        ("...", set()),
        ("", set()),
    ],
)
def test_numbers_as_they_are_written(text: str, found: set[str]) -> None:
    assert numbers(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("My sister Clara lives in Porto.", {"clara", "porto"}),
        ("She left. Nobody knew why", set()),
        ("Meet Dr. Meyer", {"dr"}),  # behind a full stop a sentence may begin
        ("Моя сестра Анна живёт в Казани", {"анна", "казани"}),
        ("Ma sœur Élise", {"élise"}),
        ("Kız kardeşim Şule", {"şule"}),
        ("η αδελφή μου Άννα", {"άννα"}),
        ("I said: “Bruno”!", set()),  # behind a colon a sentence begins
        ("我妹妹叫小丽", set()),
        ("", set()),
    ],
)
def test_names_are_words_with_a_capital_that_begin_no_sentence(text: str, found: set[str]) -> None:
    assert names(text) == found


# A statement, and its denial, in the languages of the judges.
DENIALS = (
    ("I eat meat.", "I don't eat meat."),
    ("I eat meat.", "I do not eat meat."),
    ("I eat meat.", "I never eat meat"),
    ("Ich rauche.", "Ich rauche nicht."),
    ("Ich habe ein Auto.", "Ich habe kein Auto."),
    ("Tengo coche.", "No tengo coche."),
    ("Como carne.", "Nunca como carne."),
    ("Je mange de la viande.", "Je ne mange pas de viande."),
    ("J'ai un chien.", "J'ai jamais eu de chien."),
    ("Mangio carne.", "Non mangio carne."),
    ("Eu como carne.", "Eu não como carne."),
    ("Я ем мясо.", "Я не ем мясо."),
    ("Jem mięso.", "Nie jem mięsa."),
    ("Et yerim.", "Et yemem."),
    ("Vejetaryenim.", "Vejetaryen değilim."),
    ("أنا مدخن.", "أنا لست مدخنا."),
    ("آكل اللحم.", "لا آكل اللحم."),
    ("मैं मांस खाता हूँ।", "मैं मांस नहीं खाता।"),
    ("肉を食べます。", "肉を食べません。"),
    ("肉が好きです。", "肉が好きじゃない。"),
    ("저는 고기를 먹어요.", "저는 고기를 안 먹어요."),
    ("저는 고기를 먹어요.", "저는 고기를 먹지 않아요."),
    ("我吃肉。", "我不吃肉。"),
    # Where two words together deny once.
    ("Como carne.", "No como nunca carne."),
    ("Mangio carne.", "Non mangio mai carne."),
    ("Je fume.", "Je n'ai jamais fumé."),
    ("Я ем мясо.", "Я никогда не ем мясо."),
    ("Jem mięso.", "Nigdy nie jem mięsa."),
    ("我有车。", "我没有车。"),
)


@pytest.mark.parametrize(("statement", "denial"), DENIALS)
def test_a_denial_is_told_from_the_statement(statement: str, denial: str) -> None:
    assert not negates(statement)
    assert negates(denial)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "I note that my knot is nice.",
        "My sister Nina lives in Norway.",
        "Ich genieße den Sommer.",
        "Mi nombre es Nora.",
        "Elle est née à Nice.",
        "Mio nonno vive a Nola.",
        "Моя невеста живёт в Нижнем Новгороде.",
        "Niedługo jadę do Niemiec.",
        "Mamam çok güzel yemek yapar.",
        "अमन मेरा भाई है।",
    ],
)
def test_words_that_only_look_like_it_deny_nothing(text: str) -> None:
    assert not negates(text)


def test_words_say_what_a_text_is_about() -> None:
    assert content_stems("I'm allergic to the peanuts") & content_stems("peanut allergy, allergic")
    assert content_stems("I am the one who is you") <= content_stems("one")
    assert content_stems("") == frozenset()
